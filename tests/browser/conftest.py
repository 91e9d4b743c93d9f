"""One site and one Chromium for all browser tests. They do not touch the tests' database, so that one run of them is enough:
they are left out of the run on PostgreSQL."""

import pytest
from django.db import connection

from tests import chromium


def pytest_collection_modifyitems(config, items):
    """The hook sees every test of the run, and leaves out those of this folder."""
    here = [item for item in items if item.get_closest_marker("browser")]
    if connection.vendor != "sqlite" and here:
        config.hook.pytest_deselected(items=here)
        items[:] = [item for item in items if item not in here]


@pytest.fixture(scope="session")
def site(tmp_path_factory):
    """The address of a site that shows the sample."""
    from tests.browser.serving import sample_site

    with sample_site(tmp_path_factory.mktemp("site")) as address:
        yield address


@pytest.fixture(scope="session")
def browser():
    assert chromium.path()
    from tests.browser.driving import chromium_running

    with chromium_running() as running:
        yield running


@pytest.fixture
def page(browser, site):
    """A page on a desktop, with what goes wrong on it in `page.faults`."""
    from tests.browser.driving import DESKTOP, watched_page

    with watched_page(browser, base_url=site, viewport=DESKTOP) as opened:
        yield opened


@pytest.fixture(params=[True, False], ids=["script", "no-script"])
def editor_page(request, browser, site):
    """A page on which an editor is signed in, with and without script."""
    from tests.browser.driving import DESKTOP, sign_in, watched_page

    options = {"base_url": site, "viewport": DESKTOP, "java_script_enabled": request.param}
    with watched_page(browser, **options) as opened:
        sign_in(opened)
        yield opened
