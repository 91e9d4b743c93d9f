"""Every kind of page in Chromium: it fits, it can be read by everybody, it works by keyboard and without script."""

import re

import pytest

from tests.browser.pages import PAGES

pytestmark = pytest.mark.browser
RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
WIDTHS, SCHEMES = [1280, 320], ["light", "dark"]
TOO_WIDE = "document.documentElement.scrollWidth > document.documentElement.clientWidth"
NOT_FOUND = "the server responded with a status of 404"


def violations(page):
    """What axe finds: rule, element, and what is wrong with it."""
    from axe_playwright_python.sync_playwright import Axe

    found = Axe().run(page, options={"runOnly": RULES, "resultTypes": ["violations"]}).response["violations"]
    return [f"{one['id']}: {node['html'][:150]} {node['failureSummary']}" for one in found for node in one["nodes"]]


@pytest.mark.parametrize("kind", PAGES)
def test_a_page_fits_and_can_be_read_by_everybody(page, kind):
    page.goto(PAGES[kind])
    for width in WIDTHS:
        page.set_viewport_size({"width": width, "height": 900})
        assert not page.evaluate(TOO_WIDE), f"at {width} it scrolls sideways"
        for scheme in SCHEMES:
            page.emulate_media(color_scheme=scheme)
            assert violations(page) == [], f"{width}, {scheme}"
    assert [fault for fault in page.faults if not (kind == "missing" and NOT_FOUND in fault)] == []


@pytest.mark.parametrize("kind", PAGES)
def test_a_page_says_the_same_without_script(browser, site, page, kind):
    from tests.browser.driving import PHONE, watched_page

    page.goto(PAGES[kind])
    with_script = re.sub(r"\bCopy\b", "", page.inner_text("main")).split()
    with watched_page(browser, base_url=site, viewport=PHONE, java_script_enabled=False) as plain:
        plain.goto(PAGES[kind])
        assert not plain.evaluate(TOO_WIDE)
        plain.set_viewport_size(page.viewport_size)
        assert not plain.evaluate(TOO_WIDE)
        assert plain.inner_text("main").split() == with_script


def test_the_skip_link_comes_first_and_leads_to_the_content(page):
    page.goto(PAGES["document"])
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.className") == "skip"
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.id") == "main"
    page.keyboard.press("Tab")
    assert page.evaluate("document.getElementById('main').contains(document.activeElement)")


def tab_to(page, selector, most=60):
    """Press Tab until the element has the focus, which must be seen."""
    for _press in range(most):
        page.keyboard.press("Tab")
        if page.evaluate("selector => document.activeElement.matches(selector)", selector):
            outline = page.evaluate("getComputedStyle(document.activeElement).outlineStyle")
            assert outline != "none", f"the focus on {selector} cannot be seen"
            return
    raise AssertionError(f"Tab does not reach {selector}")


@pytest.mark.parametrize("width", WIDTHS)
def test_the_box_is_used_by_keyboard(page, width):
    page.set_viewport_size({"width": width, "height": 900})
    page.goto(PAGES["home"])
    tab_to(page, "#box")
    page.keyboard.type("Résolution 1306")
    page.keyboard.press("Enter")
    page.wait_for_url("**/en/resolutions/council/1306/")


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("script", [True, False])
def test_the_filter_is_used_by_keyboard(browser, site, width, script):
    from tests.browser.driving import watched_page

    options = {"base_url": site, "viewport": {"width": width, "height": 900}, "java_script_enabled": script}
    with watched_page(browser, **options) as page:
        page.goto(PAGES["decisions"])
        if width == 320:  # closed there: the summary opens it
            tab_to(page, ".filter > summary")
            page.keyboard.press("Enter")
        tab_to(page, "[name=resolution]")
        page.keyboard.type("1306")
        page.keyboard.press("Enter")
        page.wait_for_url("**/en/decisions/?*resolution=1306*")
        assert page.locator("article.decision").count() >= 1
        assert "C24/PL5/1.3" in page.inner_text("main")


def test_every_thing_that_can_be_used_is_reached_by_tab_with_a_focus_that_is_seen(page):
    page.goto(PAGES["decision"])
    usable = page.locator("main :is(a[href], button:not([hidden]), input, select, summary)").count()
    reached = 0
    for _press in range(usable + 20):
        page.keyboard.press("Tab")
        if page.evaluate("document.getElementById('main').contains(document.activeElement)"):
            reached += 1
            assert page.evaluate("document.activeElement.matches(':focus-visible')")
    assert reached == usable


def test_the_outline_marks_the_item_that_is_read(page):
    page.goto(PAGES["record"])
    for item in ("5", "2", "7"):
        page.evaluate("item => document.getElementById(`item-${item}`).scrollIntoView({behavior: 'instant'})", item)
        page.wait_for_selector(f".outline a[href='#item-{item}'][aria-current]")
        assert page.locator(".outline a[aria-current]").count() == 1


@pytest.mark.parametrize("shown", ["both", "first", "second"])
def test_two_languages_stand_side_by_side_and_on_a_phone_one_at_a_time_where_asked(browser, site, shown):
    from tests.browser.driving import DESKTOP, PHONE, watched_page

    with watched_page(browser, base_url=site, viewport=PHONE, java_script_enabled=False) as page:
        page.goto(PAGES["record-pair"])
        page.get_by_role("radio").nth(["both", "first", "second"].index(shown)).check()
        first, second = page.locator("[id='p1.1'] .para-text").all()
        assert (first.is_visible(), second.is_visible()) == (shown != "second", shown != "first")
        if shown == "both":
            assert second.bounding_box()["y"] >= first.bounding_box()["y"] + first.bounding_box()["height"]
        page.set_viewport_size(DESKTOP)
        assert first.bounding_box()["y"] == second.bounding_box()["y"]
        assert first.bounding_box()["x"] < second.bounding_box()["x"]


@pytest.mark.parametrize("kind", ["decision", "paragraph"])
def test_the_copy_button_copies_the_line_to_quote(page, kind):
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    page.goto(PAGES[kind])
    page.get_by_role("button", name="Copy", exact=True).click()
    page.wait_for_selector("[role=status]:has-text('Copied.')")
    copied = page.evaluate("navigator.clipboard.readText()")
    assert copied == " ".join(page.locator("#cite-line").text_content().split())
    assert re.search(
        r"C24, plenary meeting 3 \(C24/113\), paragraph 1\.\d, 11 June 2024: http://.*/ed1/1\.\d/$", copied
    )


def test_the_copy_button_says_so_when_copying_is_refused(page):
    page.goto(PAGES["decision"])
    page.evaluate("() => { navigator.clipboard.writeText = () => Promise.reject(new Error('refused')); }")
    page.get_by_role("button", name="Copy", exact=True).click()
    page.wait_for_selector("[role=status]:has-text('Could not be copied')")


def test_a_printed_record_has_its_text_and_nothing_to_press(page):
    page.goto(PAGES["record"])
    page.emulate_media(media="print")
    assert page.locator(".para-text").first.is_visible()
    for selector in (".site-nav", ".site-search", ".outline", ".skip"):
        assert not page.locator(selector).first.is_visible(), selector


def test_letters_as_large_as_text_spacing_asks_do_not_make_a_page_scroll_sideways(page):
    wider = "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }"
    page.set_viewport_size({"width": 320, "height": 900})
    for kind in ("home", "record", "decision", "document", "resolution", "session"):
        page.goto(PAGES[kind])
        page.evaluate(
            "css => { const sheet = new CSSStyleSheet(); sheet.replaceSync(css); document.adoptedStyleSheets = [sheet]; }",
            wider,
        )
        assert not page.evaluate(TOO_WIDE), kind
