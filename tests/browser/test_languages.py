"""Every kind of page in every language of the interface: it fits, it can be read by everybody, and it is in that language."""

import re

import pytest

from documents.languages import LANGUAGES
from tests.browser.pages import EDITING, PAGES
from tests.browser.test_pages import TOO_WIDE, WIDTHS, violations

pytestmark = pytest.mark.browser
OTHERS = [language for language in LANGUAGES.values() if language.code != "en"]
KINDS = {kind: address.removeprefix("/en/") for kind, address in PAGES.items() if address.startswith("/en/")}
del KINDS["paragraph-earlier"]  # an edition that only English has: its address leads to the English page

# Words that a page says in its own language: not those of an element that states another, nor names and symbols (bdi).
OWN_WORDS = """() => {
  const found = [], seen = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const own = element => element.closest("[lang]") === document.documentElement && !element.closest("script, style, bdi");
  while (seen.nextNode()) if (own(seen.currentNode.parentElement)) found.push(seen.currentNode.nodeValue);
  for (const name of ["aria-label", "placeholder", "title", "alt"])
    for (const element of document.querySelectorAll(`[${name}]`)) if (own(element)) found.push(element.getAttribute(name));
  return found.map(words => words.replace(/\\s+/g, " ").trim()).filter(Boolean);
}"""
PLACEHOLDER = re.compile(r"%\\?\(\w+\\?\)[sd]")
# What is looked for: any word, but with something filled in two of them, lest "Council %(year)s" be the name of the site.
WORDS = {False: re.compile(r"[a-z]{3}"), True: re.compile(r"(?<![(a-z])[a-z]{2,} [a-z]{2,}")}
SENTENCE = re.compile(r"[a-z]{3,} [a-z]{3,} [a-z]{3,}")  # of a language with Latin letters


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
    return re.compile("|".join(PLACEHOLDER.sub(".+", re.escape(text)) for text in messages), re.IGNORECASE)


def not_in(language, page):
    """What a page says in English, or at some length in Latin letters where the language has others."""
    other = english(language)
    return [
        words
        for words in page.evaluate(OWN_WORDS)
        if other.fullmatch(words) or (language.code in ("ru", "zh", "ar") and SENTENCE.search(words))
    ]


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("language", OTHERS, ids=[language.code for language in OTHERS])
def test_a_page_fits_and_is_in_its_language(page, language, kind):
    page.goto(f"/{language.interface}/{KINDS[kind]}")
    assert page.evaluate("[document.documentElement.lang, document.documentElement.dir]") == [
        language.interface,
        language.direction,
    ]
    assert not_in(language, page) == []
    for width in WIDTHS:
        page.set_viewport_size({"width": width, "height": 900})
        assert not page.evaluate(TOO_WIDE), f"at {width} it scrolls sideways"
    assert violations(page) == []


@pytest.mark.parametrize("language", OTHERS, ids=[language.code for language in OTHERS])
def test_the_screens_of_editors_fit_and_are_in_the_language_of_the_browser(browser, site, language):
    from tests.browser.driving import DESKTOP, sign_in, watched_page

    with watched_page(browser, base_url=site, viewport=DESKTOP, locale=language.interface) as page:
        sign_in(page)
        for kind, address in EDITING.items():
            page.goto(address)
            assert page.get_attribute("html", "lang") == language.interface
            assert not_in(language, page) == [], kind
            for width in WIDTHS:
                page.set_viewport_size({"width": width, "height": 900})
                assert not page.evaluate(TOO_WIDE), f"{kind}: at {width} it scrolls sideways"
