"""The interface is complete in every language it is offered in: nothing missing, nothing doubtful, nothing not compiled."""

import gettext
import io
import re
from pathlib import Path

import pytest
from django.conf import settings
from django.utils.translation.template import templatize

from tests.architecture import ROOT

TRANSLATED = [code for code, _name in settings.LANGUAGES if code != "en"]
ENTRY = re.compile(r'^(msgid_plural|msgid|msgstr(?:\[\d\])?) (".*")$')
PLACEHOLDER = re.compile(r"%\([a-z_]+\)[sd]")


def catalogue(language):
    """The entries of a catalogue: {msgid: [msgid_plural or "", msgstr, ...]}."""
    text = (ROOT / "locale" / language / "LC_MESSAGES" / "django.po").read_text("utf-8")
    assert "#, fuzzy" not in text
    entries = {}
    for block in text.split("\n\n")[1:]:
        parts, name = {}, ""
        for line in block.splitlines():
            if found := ENTRY.match(line):
                name, parts[found[1]] = found[1], unquoted(found[2])
            elif line.startswith('"'):
                parts[name] += unquoted(line)
        translations = [value for key, value in parts.items() if key.startswith("msgstr")]
        entries[parts["msgid"]] = [parts.get("msgid_plural", ""), *translations]
    return entries


def unquoted(literal):
    return literal[1:-1].replace('\\"', '"').replace("\\n", "\n").replace("\\\\", "\\")


@pytest.mark.parametrize("language", TRANSLATED)
def test_every_string_is_translated_with_its_placeholders(language):
    for msgid, (plural, *translations) in catalogue(language).items():
        assert all(translations), f"not translated: {msgid}"
        wanted = set(PLACEHOLDER.findall(msgid + plural))
        for translation in translations:
            assert set(PLACEHOLDER.findall(translation)) == wanted, msgid


@pytest.mark.parametrize("language", TRANSLATED)
def test_the_compiled_catalogue_says_the_same(language):
    compiled = ROOT / "locale" / language / "LC_MESSAGES" / "django.mo"
    with compiled.open("rb") as file:
        held = gettext.GNUTranslations(file)
    for msgid, (plural, *translations) in catalogue(language).items():
        if plural:
            assert [held.ngettext(msgid, plural, count) for count in (1, 2)] == translations
        else:
            assert held.gettext(msgid) == translations[0]


def strings_in_templates():
    """What {% translate %} and {% blocktranslate %} mark, as Django hands it to the extractor."""
    for path in sorted(Path(ROOT / "templates").rglob("*.html")):
        code = templatize(path.read_text("utf-8"), origin=str(path))
        for line in io.StringIO(code):
            for call in re.findall(r"""\bn?gettext\(u?("(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*')""", line):
                yield path, call[1:-1].replace("\\'", "'").replace('\\"', '"').replace("%%", "%")


@pytest.mark.parametrize("language", TRANSLATED)
def test_every_string_of_the_templates_is_in_the_catalogue(language):
    entries = catalogue(language)
    found = list(strings_in_templates())
    assert len(found) > 100
    missing = {text for _path, text in found if re.sub(r"\s+", " ", text) not in entries and text not in entries}
    assert not missing
