"""The interface is complete in every language it is offered in: nothing missing, nothing doubtful, nothing not compiled.

No tool of GNU gettext is needed. Templates are taken apart by Django's own `templatize`, Python sources by `ast`.
"""

import ast
import gettext
import re
from collections import Counter
from typing import NamedTuple

import pytest
from django.conf import settings
from django.utils.translation import to_locale
from django.utils.translation.template import templatize

from council.management.commands.makemessages import SAYING
from tests.architecture import ROOT, read_sources

TRANSLATED = [to_locale(code) for code, _name in settings.LANGUAGES if code != "en"]

# How many leading arguments are text, and whether the first of them is a context.
CALLS = {"_": (1, False), "gettext": (1, False), "ngettext": (2, False), "pgettext": (2, True), "npgettext": (3, True)}
CALLS |= dict.fromkeys(["gettext_noop", *SAYING], (1, False))
LITERAL = r"""(?:"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*')"""
TEMPLATE_CALL = re.compile(rf"(?<!\w)(_|n?p?gettext)\(\s*u?({LITERAL}(?:,\s*u?{LITERAL})*)")

FIELD = re.compile(r'(msgctxt|msgid|msgid_plural|msgstr(?:\[\d\])?) (".*")')
KEPT = re.compile(r"%\(\w+\)[sd]|%%|<[^>]+>")  # what a translation keeps as it is: placeholders and markup

# What a compositor of the language would mend.
SLIPS = {
    "fr": re.compile(r"'|\"|(?<![\s\d])[;!?]| [;:!?»]|« |(?<=\w):(?= )"),
    "es": re.compile(r"'|\"|\s[;:!?»]|«\s|^[^¿]*\?|^[^¡]*!"),
    "ru": re.compile(r"'|\"|\s[;:!?»]|«\s|[ёЁ]| - "),
    "zh_Hans": re.compile(r"'|\"|[\u4e00-\u9fff][,;:!?()]|[,;:!?(][\u4e00-\u9fff]"),
    "ar": re.compile(r"'|\"|[,;?]|\s[،؛:؟]|[\u0660-\u0669]"),
}

# The number of forms of each language, and the form that some numbers take.
PLURALS = {
    "fr": (2, {0: 0, 1: 0, 2: 1}),
    "es": (2, {0: 1, 1: 0, 2: 1}),
    "ru": (3, {1: 0, 2: 1, 4: 1, 5: 2, 11: 2, 12: 2, 21: 0, 22: 1, 25: 2, 111: 2}),
    "zh_Hans": (1, {0: 0, 1: 0, 2: 0}),
    "ar": (6, {0: 0, 1: 1, 2: 2, 3: 3, 10: 3, 11: 4, 99: 4, 100: 5, 102: 5, 103: 3}),
}


class Message(NamedTuple):
    """What is looked up in a catalogue; `plural` and `context` are "" for most."""

    text: str
    plural: str = ""
    context: str = ""


def po(language):
    """The catalogue as it is edited: {message: its translations, one for each number}."""
    entries = {}
    for block in (ROOT / "locale" / language / "LC_MESSAGES" / "django.po").read_text("utf-8").split("\n\n"):
        fields, name = Counter(), ""
        for line in block.splitlines():
            assert not (line.startswith("#,") and "fuzzy" in line), f"doubtful: {block}"
            assert not line.startswith("#~"), f"obsolete: {line}"
            if found := FIELD.fullmatch(line):
                name, fields[found[1]] = found[1], ast.literal_eval(found[2])
            elif line.startswith('"'):
                fields[name] += ast.literal_eval(line)
        message = Message(fields["msgid"], fields["msgid_plural"] or "", fields["msgctxt"] or "")
        assert message not in entries, f"twice: {message}"
        entries[message] = [value for name, value in fields.items() if name.startswith("msgstr")]
    del entries[Message("")]  # the header
    return entries


def said_in_python(source):
    """The messages of a module, as {message: line}."""
    found = {}
    for node in ast.walk(ast.parse(source)):
        if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Name):
            continue
        count, has_context = CALLS.get(node.func.id.removesuffix("_lazy"), (0, False))
        arguments = node.args[:count]
        assert not any(isinstance(argument, ast.JoinedStr) for argument in arguments), ast.unparse(node)
        if arguments and all(isinstance(argument, ast.Constant) for argument in arguments):
            found[message_of([argument.value for argument in arguments], has_context)] = node.lineno
    return found


def said_in_template(source):
    found = {}
    for line, code in enumerate(templatize(source).splitlines(), start=1):
        for name, literals in TEMPLATE_CALL.findall(code):
            found[message_of(ast.literal_eval(f"({literals},)"), CALLS[name][1])] = line
    return found


def message_of(texts, has_context):
    context, texts = (texts[0], texts[1:]) if has_context else ("", texts)
    return Message(*texts, context=context)


def said():
    """Every message of the sources, with the place that says it."""
    for path, source in read_sources().items():
        yield from ((message, f"{path}:{line}") for message, line in said_in_python(source).items())
    for template in sorted((ROOT / "templates").rglob("*.html")):
        messages = said_in_template(template.read_text("utf-8"))
        yield from ((message, f"{template.relative_to(ROOT)}:{line}") for message, line in messages.items())


@pytest.mark.parametrize("language", TRANSLATED)
def test_whatever_is_said_is_in_the_catalogue_and_nothing_else(language):
    places = {}
    for message, place in said():
        # One entry serves a text with and without a plural; which of the two the catalogue has is not asked here.
        places.setdefault((message.text, message.context), place)
    held = {(message.text, message.context) for message in po(language)}
    missing = {place: message for message, place in places.items() if message not in held}
    assert not missing, f"run makemessages: {missing}"
    assert not held - places.keys(), "nobody says this any more"


@pytest.mark.parametrize("language", TRANSLATED)
def test_everything_is_translated(language):
    missing = [message for message, translations in po(language).items() if not translations or not all(translations)]
    assert not missing


@pytest.mark.parametrize("language", TRANSLATED)
def test_a_translation_keeps_placeholders_and_markup(language):
    alone = alone_in(language)
    for message, translations in po(language).items():
        for form, translation in enumerate(translations):
            source = message.plural if message.plural and form else message.text
            lost, invented = counted(source) - counted(translation), counted(translation) - counted(source)
            assert not invented, message
            assert not lost or (message.plural and form in alone and lost.total() == 1), message


def alone_in(language):
    """The forms that one number alone takes: "two decisions" is one word in Arabic, and the number need not stand by it."""
    held = compiled(language)
    taken = Counter(held.plural(number) for number in range(1000))
    return {form for form, times in taken.items() if times == 1}


@pytest.mark.parametrize("language", TRANSLATED)
def test_plurals_have_the_forms_of_the_language(language):
    forms, taken = PLURALS[language]
    held = compiled(language)
    assert {number: held.plural(number) for number in taken} == taken
    plurals = {message: len(translations) for message, translations in po(language).items() if message.plural}
    assert plurals
    assert set(plurals.values()) == {forms}, plurals


def counted(text):
    return Counter(KEPT.findall(text))


@pytest.mark.parametrize("language", TRANSLATED)
def test_the_compiled_catalogue_says_the_same(language):
    held, entries = compiled(language), po(language)
    for message, translations in entries.items():
        said = looked_up(held, message)
        assert [said(number) for number in numbers(held, len(translations))] == translations, message
    size = int.from_bytes(compiled_path(language).read_bytes()[8:12], "little")
    assert size == len(entries) + 1, "the compiled catalogue has entries of its own besides the header"


def compiled_path(language):
    return ROOT / "locale" / language / "LC_MESSAGES" / "django.mo"


def compiled(language):
    with compiled_path(language).open("rb") as file:
        return gettext.GNUTranslations(file)


def looked_up(held, message):
    """What the compiled catalogue has for a message, as a function of the number."""
    if message.plural and message.context:
        return lambda number: held.npgettext(message.context, message.text, message.plural, number)
    if message.plural:
        return lambda number: held.ngettext(message.text, message.plural, number)
    if message.context:
        return lambda number: held.pgettext(message.context, message.text)
    return lambda number: held.gettext(message.text)


def numbers(held, forms):
    """For each of the forms of a plural, the first number that takes it."""
    return [next(number for number in range(1000) if held.plural(number) == form) for form in range(forms)]


@pytest.mark.parametrize("language", TRANSLATED)
def test_translations_are_set_as_the_language_sets_them(language):
    translations = [text for texts in po(language).values() for text in texts]
    slips = [text for text in translations if SLIPS[language].search(re.sub(r"<[^>]+>", "", text))]
    assert not slips


def test_messages_are_found_however_they_are_written():
    """What the tests above rest on: a reader of sources that finds nothing would make them pass."""
    python = 'a = _("one"), pgettext_lazy("act", "two")\nb = ngettext(\n    "three " "words", "threes", n)\nc = _(name)'
    template = (
        "{% translate 'four' as x %} {% translate \"five\" context 'an act' %} {{ x|default:_('it\\'s') }}\n"
        "{% blocktranslate trimmed count n=1 %}\n  {{ n }} 5%\n  text{% plural %}{{ n }} texts{% endblocktranslate %}"
    )
    assert said_in_python(python).keys() == {
        Message("one"),
        Message("two", context="act"),
        Message("three words", "threes"),
    }
    assert said_in_template(template).keys() == {
        Message("four"),
        Message("five", context="an act"),
        Message("it's"),
        Message("%(n)s 5%% text", "%(n)s texts"),
    }
