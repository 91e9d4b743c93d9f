"""Suggestions below the box: by keyboard, by pointer, right to left, on a phone, in the dark, and without script."""

from contextlib import suppress

import pytest

from tests.browser.pages import PAGES
from tests.browser.test_pages import SCHEMES, TOO_WIDE, WIDTHS, tab_to, violations

pytestmark = pytest.mark.browser
OPEN = "[role=listbox]:not([hidden]) [role=option]"
BOX = {"home": "#box", "document": "#site-q"}
# What the page's own elements occupy, the list left out.
PLACES = """() => [...document.querySelectorAll('main *, header *')]
  .filter(one => !one.closest('.offers')).map(one => JSON.stringify(one.getBoundingClientRect())).join()"""


def overtaken():
    """What is raised by answering a request that the browser has given up."""
    from playwright.sync_api import Error

    return Error


def typed(page, words, box="#box"):
    """Type and wait for what is offered."""
    page.locator(box).press_sequentially(words)
    page.wait_for_selector(OPEN)
    return page.locator(OPEN)


def active(page, box="#box"):
    """What a screen reader says is chosen: the text of the option, None while the box itself is."""
    chosen = page.get_attribute(box, "aria-activedescendant")
    if chosen is None:
        assert page.locator("[role=option][aria-selected=true]").count() == 0
        return None
    assert page.locator("[role=option][aria-selected=true]").get_attribute("id") == chosen
    return page.locator(f"[id='{chosen}'] bdi").text_content()


@pytest.mark.parametrize(("language", "direction"), [("en", "ltr"), ("ar", "rtl")])
@pytest.mark.parametrize("width", WIDTHS)
def test_an_offer_is_chosen_by_keyboard(page, language, direction, width):
    page.set_viewport_size({"width": width, "height": 900})
    page.goto(f"/{language}/")
    tab_to(page, "#box")
    assert page.get_attribute("#box", "aria-expanded") == "false"
    offers = typed(page, "c24/1")
    texts = [offer.locator("bdi").text_content() for offer in offers.all()]
    assert len(texts) > 2
    assert page.get_attribute("#box", "aria-expanded") == "true"
    assert str(len(texts)) in page.locator(".find [role=status]").text_content().translate(ARABIC_DIGITS)
    assert page.evaluate("getComputedStyle(document.querySelector('.offers')).direction") == direction
    assert active(page) is None
    for key, chosen in (("ArrowDown", 0), ("ArrowDown", 1), ("ArrowUp", 0), ("ArrowUp", None), ("ArrowUp", -1)):
        page.keyboard.press(key)
        assert active(page) == (None if chosen is None else texts[chosen]), key
    page.keyboard.press("ArrowDown")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    page.wait_for_url(f"**/{language}/documents/{texts[0]}/")


ARABIC_DIGITS = str.maketrans("٠١٢٣٤٥٦٧٨٩", "0123456789")


def test_escape_closes_the_list_and_then_empties_the_box_and_an_arrow_opens_it_again(page):
    page.goto(PAGES["home"])
    typed(page, "c24/1")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Escape")
    assert page.locator(OPEN).count() == 0
    assert (active(page), page.input_value("#box")) == (None, "c24/1")
    page.keyboard.press("ArrowDown")
    assert page.locator(OPEN).count() > 0
    page.keyboard.press("Escape")
    page.keyboard.press("Escape")
    assert page.input_value("#box") == ""


def test_enter_without_a_choice_asks_for_what_is_typed(page):
    page.goto(PAGES["home"])
    typed(page, "Resolution 1306")
    page.keyboard.press("Enter")
    page.wait_for_url("**/en/resolutions/council/1306/")


def test_leaving_the_box_closes_the_list(page):
    page.goto(PAGES["home"])
    typed(page, "c24/1")
    page.keyboard.press("Tab")
    assert page.locator(OPEN).count() == 0
    assert page.get_attribute("#box", "aria-expanded") == "false"


@pytest.mark.parametrize("kind", BOX)
def test_an_offer_is_chosen_by_pointer(page, kind):
    page.goto(PAGES[kind])
    offers = typed(page, "1306", BOX[kind])
    offers.first.click()
    page.wait_for_url("**/en/resolutions/council/1306/")


def test_only_the_last_of_what_was_typed_is_answered(page):
    """The answer to an earlier word comes late, and is not shown."""
    held = []
    page.route("**/suggest/?q=c24*", lambda route: held.append(route))
    page.goto(PAGES["home"])
    with page.expect_request("**/suggest/?q=c24*"):
        page.locator("#box").press_sequentially("c24/")
    page.locator("#box").fill("1306")
    page.wait_for_selector(f"{OPEN}:has-text('1306')")
    for route in held:
        with suppress(overtaken()):
            route.fulfill(json=[{"kind": "", "text": "late", "label": "", "address": "/"}])
    page.wait_for_timeout(200)
    assert len(held) == 1
    assert all("1306" in text for text in page.locator(OPEN).all_text_contents())


def test_a_pause_in_typing_is_one_question(page):
    asked = []
    page.on("request", lambda request: asked.append(request.url) if "/suggest/" in request.url else None)
    page.goto(PAGES["home"])
    typed(page, "c24/1")
    assert len(asked) == 1


def test_nothing_found_is_said_and_shows_no_list(page):
    page.goto(PAGES["home"])
    page.locator("#box").press_sequentially("zzzz")
    page.wait_for_selector(".find [role=status]:has-text('No suggestions')", state="attached")
    assert page.get_attribute("#box", "aria-expanded") == "false"


@pytest.mark.parametrize("kind", BOX)
@pytest.mark.parametrize("language", ["en", "ar"])
@pytest.mark.parametrize("width", WIDTHS)
def test_the_open_list_fits_moves_nothing_and_can_be_read_by_everybody(page, language, width, kind):
    page.set_viewport_size({"width": width, "height": 900})
    page.goto(PAGES[kind].replace("/en/", f"/{language}/"))
    page.locator(BOX[kind]).focus()
    before = page.evaluate(PLACES)
    typed(page, "c24", BOX[kind])
    assert page.evaluate(PLACES) == before
    page.keyboard.press("ArrowDown")
    left, right = page.evaluate(
        "(box => [box.left, box.right])(document.querySelector('.offers').getBoundingClientRect())"
    )
    assert left >= 0
    assert right <= width
    assert not page.evaluate(TOO_WIDE)
    for scheme in SCHEMES:
        page.emulate_media(color_scheme=scheme)
        assert violations(page) == [], scheme
    assert page.faults == []


@pytest.mark.parametrize("width", WIDTHS)
def test_without_script_they_are_a_page(browser, site, width):
    from tests.browser.driving import watched_page

    options = {"base_url": site, "viewport": {"width": width, "height": 900}, "java_script_enabled": False}
    with watched_page(browser, **options) as page:
        page.goto(PAGES["home"])
        tab_to(page, "#box")
        page.keyboard.type("c24/1")
        tab_to(page, ".find-more button")
        page.keyboard.press("Enter")
        page.wait_for_url("**/en/search/suggest/?q=c24*")
        assert page.input_value("#box") == "c24/1"
        page.get_by_role("link", name="C24/102", exact=True).click()
        page.wait_for_url("**/en/documents/C24/102/")
