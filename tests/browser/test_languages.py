"""Every kind of page in every language of the interface: it fits, it can be read by everybody, and it is in that language."""

import re
from contextlib import ExitStack
from functools import cache
from pathlib import Path

import django
import pytest

from documents.languages import LANGUAGES
from tests.browser.pages import EDITING, PAGES
from tests.browser.test_pages import TOO_WIDE, WIDTHS, violations

pytestmark = pytest.mark.browser
OTHERS = [language for language in LANGUAGES.values() if language.code != "en"]
NAMES = {language.name for language in LANGUAGES.values()}  # each in itself, on every page
KINDS = {kind: address.removeprefix("/en/") for kind, address in PAGES.items() if address.startswith("/en/")}
del KINDS["paragraph-earlier"]  # an edition that only English has: its address leads to the English page

# Words that a page says in its own language: not those of an element that states another, nor names and symbols (bdi).
OWN_WORDS = """() => {
  const found = [], seen = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const own = element => element.closest("[lang]") === document.documentElement && !element.closest("script, style, bdi, .actionlist");
  while (seen.nextNode()) if (own(seen.currentNode.parentElement)) found.push(seen.currentNode.nodeValue);
  const said = name => element => found.push(element.getAttribute(name));
  for (const name of ["aria-label", "aria-description", "placeholder", "title", "alt", "label"])
    [...document.querySelectorAll(`[${name}]`)].filter(own).forEach(said(name));
  [...document.querySelectorAll("input:is([type=submit], [type=button], [type=reset])")].filter(own).forEach(said("value"));
  found.push(...document.title.split("|"));
  return found.map(words => words.replace(/\\s+/g, " ").trim()).filter(Boolean);
}"""
PLACEHOLDER = re.compile(r"%\\?\(\w+\\?\)[sd]")
# What is looked for: any word, but with something filled in two of them, lest "Council %(year)s" be the name of the site.
WORDS = {False: re.compile(r"[a-z]{3}"), True: re.compile(r"(?<![(a-z])[a-z]{2,} [a-z]{2,}")}
SENTENCE = re.compile(r"[a-z]{3,} [a-z]{3,} [a-z]{3,}")  # of a language with Latin letters


@cache
def english(language):
    """A pattern of what the interface says in English and otherwise in this language."""
    from django.utils.translation import to_locale

    from tests.test_catalogues import po

    messages = {
        text
        for message, translations in po(to_locale(language.interface)).items()
        for text in (message.text, message.plural)
        if WORDS[bool(PLACEHOLDER.search(re.escape(text)))].search(text)
        and text not in translations
        and "<" not in text
    }
    messages |= english_of_django(language)
    return re.compile("|".join(PLACEHOLDER.sub(".+", re.escape(text)) for text in messages), re.IGNORECASE)


def english_of_django(language):
    """What Django says on the screens of editors: what it has no translation for counts too, but where words can be the same."""
    from django.utils.translation import gettext, override

    found = set()
    with override(language.interface):
        for app in ("conf", "contrib/admin", "contrib/auth"):
            source = Path(django.__file__).parent / app / "locale" / "en" / "LC_MESSAGES" / "django.po"
            messages = re.findall(r'^msgid "([^"%<{]*[a-z]{3}[^"%<{]*)"$', source.read_text("utf-8"), re.MULTILINE)
            found |= {text for text in messages if gettext(text) != text or not has_latin_letters(language)}
    return found


def has_latin_letters(language):
    return language.code not in ("ru", "zh", "ar")


def not_in(language, page):
    """What a page says in English, or at some length in Latin letters where the language has others."""
    other = english(language)
    return [
        words
        for words in page.evaluate(OWN_WORDS)
        if words not in NAMES
        if other.fullmatch(words) or (not has_latin_letters(language) and SENTENCE.search(words))
    ]


def faults_at_each_width(page):
    """What is wrong with a page once it is shown: it scrolls sideways, or somebody cannot read it."""
    for width in WIDTHS:
        page.set_viewport_size({"width": width, "height": 900})
        if page.evaluate(TOO_WIDE):
            yield f"at {width} it scrolls sideways"
        yield from (f"at {width}: {violation}" for violation in violations(page))


@pytest.fixture(scope="session")
def readers(browser, site):
    """For each language a page that shows one address after another: a browser's context costs more than a page."""
    from tests.browser.driving import DESKTOP, watched_page

    with ExitStack() as opened:
        options = {"base_url": site, "viewport": DESKTOP, "color_scheme": "light"}
        yield {language: opened.enter_context(watched_page(browser, **options)) for language in OTHERS}


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("language", OTHERS, ids=[language.code for language in OTHERS])
def test_a_page_fits_is_in_its_language_and_can_be_read_by_everybody(readers, language, kind):
    page = readers[language]
    page.goto(f"/{language.interface}/{KINDS[kind]}")
    assert page.evaluate("[document.documentElement.lang, document.documentElement.dir]") == [
        language.interface,
        language.direction,
    ]
    assert not_in(language, page) == []
    assert list(faults_at_each_width(page)) == []


@pytest.mark.parametrize("language", OTHERS, ids=[language.code for language in OTHERS])
def test_the_screens_of_editors_do_so_in_the_language_of_the_browser(browser, site, language):
    from tests.browser.driving import DESKTOP, sign_in, watched_page

    with watched_page(browser, base_url=site, viewport=DESKTOP, locale=language.interface) as page:
        sign_in(page)
        for kind, address in EDITING.items():
            page.goto(address)
            assert page.get_attribute("html", "lang") == language.interface
            assert not_in(language, page) == [], kind
            assert list(faults_at_each_width(page)) == [], kind
