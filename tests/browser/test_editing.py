"""The screens of editors in Chromium: they fit, they can be read by everybody, they work by keyboard and without script."""

import pytest

from tests.browser.pages import EDITING
from tests.browser.test_pages import SCHEMES, TOO_WIDE, WIDTHS, violations

pytestmark = pytest.mark.browser


@pytest.mark.parametrize("editor_page", [True], indirect=True)
@pytest.mark.parametrize("kind", EDITING)
def test_a_screen_fits_and_can_be_read_by_everybody(editor_page, kind):
    for width in WIDTHS:
        editor_page.set_viewport_size({"width": width, "height": 900})
        for scheme in SCHEMES:
            editor_page.emulate_media(color_scheme=scheme)
            editor_page.goto(EDITING[kind])  # anew: the colours of the admin change slowly
            assert editor_page.faults == []
            assert not editor_page.evaluate(TOO_WIDE), f"at {width} it scrolls sideways"
            assert violations(editor_page) == [], f"{width}, {scheme}"
            editor_page.faults.clear()  # reading a style sheet's imports, axe asks for what the policy refuses


def test_a_screen_reads_from_right_to_left_in_arabic(browser, site):
    from tests.browser.driving import sign_in, watched_page

    with watched_page(browser, base_url=site, viewport={"width": 320, "height": 900}, locale="ar") as page:
        sign_in(page)
        for address in EDITING.values():
            page.goto(address)
            assert page.evaluate("document.documentElement.dir") == "rtl"
            assert page.faults == []
            assert not page.evaluate(TOO_WIDE)
            assert violations(page) == []
            page.faults.clear()  # reading a style sheet's imports, axe asks for what the policy refuses


def test_a_click_leads_to_the_next_entry_which_has_the_focus(editor_page):
    editor_page.goto(EDITING["review"])
    entries = [entry.get_attribute("id") for entry in editor_page.locator("article").all()]
    editor_page.locator("article").nth(1).locator("button[value=reject]").click()
    editor_page.wait_for_url(f"**#{entries[2]}")
    assert editor_page.locator(":focus").get_attribute("id") == entries[2]
    assert editor_page.locator(f"#{entries[1]}").count() == 0


def test_entries_are_settled_by_keyboard_one_after_the_other(editor_page):
    editor_page.goto(EDITING["review-record"])
    entries = [entry.get_attribute("id") for entry in editor_page.locator("article").all()]
    tab_to_button = f"#{entries[0]} button"
    for _press in range(80):
        editor_page.keyboard.press("Tab")
        if editor_page.locator(f"{tab_to_button}:focus").count():
            break
    for following in entries[1:3]:
        editor_page.keyboard.press("Enter")
        editor_page.wait_for_url(f"**#{following}")
        assert editor_page.locator(":focus").get_attribute("id") == following
        for _press in range(4):
            editor_page.keyboard.press("Tab")
            if editor_page.locator("button:focus").count():
                break


def test_another_target_is_typed(editor_page):
    editor_page.goto(EDITING["review"])
    entry = editor_page.locator("article").last
    name = entry.get_attribute("id")
    entry.locator("summary").click()
    entry.locator("input[name=other]").fill("nothing of the kind")
    editor_page.keyboard.press("Enter")
    field = editor_page.locator(f"#{name}-other")
    assert "is no document" in editor_page.locator(f"#{name}-error").inner_text()
    assert field.evaluate("field => field === document.activeElement")
    field.fill("doc. c24/8 rev 1")
    editor_page.keyboard.press("Enter")
    editor_page.wait_for_selector(".messagelist >> text=C24/8(Rev.1)")
    assert editor_page.locator(f"#{name}").count() == 0


@pytest.mark.parametrize("editor_page", [True], indirect=True)
def test_what_is_held_is_offered_while_it_is_typed(editor_page):
    editor_page.goto(EDITING["review"])
    entry = editor_page.locator("article").first
    entry.locator("summary").click()
    entry.locator("input[name=other]").press_sequentially("C24/8")
    editor_page.wait_for_selector("datalist option[value='C24/8(Rev.1)']", state="attached")
    assert editor_page.faults == []


def test_a_part_is_set_right_on_the_screen(editor_page):
    editor_page.goto(EDITING["coverage"])
    part = editor_page.locator("select[name^=part-]").first
    chosen = "statement" if part.input_value() != "statement" else "procedure"
    part.select_option(chosen)
    editor_page.locator("input[type=submit]").first.click()
    editor_page.wait_for_selector(".messagelist")
    assert editor_page.locator("select[name^=part-]").first.input_value() == chosen
