"""A Chromium to look at pages with: headless, cut off from every network but this machine's."""

from contextlib import contextmanager

from playwright.sync_api import sync_playwright

from tests import chromium
from tests.browser.serving import EDITOR, PASSWORD

ARGUMENTS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
    "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
]
DESKTOP = {"width": 1280, "height": 900}
PHONE = {"width": 320, "height": 640}


@contextmanager
def chromium_running():
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium.path(), args=ARGUMENTS)
        yield browser
        browser.close()


@contextmanager
def watched_page(browser, **options):
    """A page that keeps in `faults` what its console complains of, the policy's violations included."""
    context = browser.new_context(**options)
    page = context.new_page()
    page.faults = []
    page.on("console", lambda said: page.faults.append(said.text) if said.type in ("error", "warning") else None)
    page.on("pageerror", lambda error: page.faults.append(str(error)))
    page.on("requestfailed", lambda request: page.faults.append(f"{request.url} failed"))
    yield page
    context.close()


def sign_in(page):
    """Sign the editor of the sample in, as the form of the admin does."""
    page.goto("/admin/login/")
    page.fill("[name=username]", EDITOR)
    page.fill("[name=password]", PASSWORD)
    page.click("[type=submit]")
    page.wait_for_url("**/admin/")
    page.faults.clear()  # the login page asks for a favicon at the root
