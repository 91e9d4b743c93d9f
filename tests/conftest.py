"""What holds for every test. The database is that of DATABASE_URL: `python -m tests.run` sets it to each in turn."""

import os

import pytest
from django.conf import settings
from hypothesis import settings as hypothesis_settings

from tests import chromium

# Time depends on the machine and on coverage; what was found before is not kept beside the sources.
hypothesis_settings.register_profile("tests", deadline=None, database=None)
hypothesis_settings.load_profile("tests")


def pytest_configure(config):
    """Static files need not be collected, and passwords need not be strong, in tests."""
    settings.STORAGES = settings.STORAGES | {
        "staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"}
    }
    settings.WHITENOISE_AUTOREFRESH = True
    settings.PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]


def pytest_collection_modifyitems(items):
    if chromium.path() is None:
        for item in items:
            if item.get_closest_marker("browser"):
                item.add_marker(pytest.mark.skip(reason="browser: not run (no Chromium)"))


def pytest_sessionfinish(session):
    """With NO_SKIPS=1 a skipped test fails the run, though nothing failed in it."""
    reporter = session.config.pluginmanager.get_plugin("terminalreporter")
    skipped = reporter.stats.get("skipped", []) if reporter else []
    if skipped and os.environ.get("NO_SKIPS") == "1" and session.exitstatus == pytest.ExitCode.OK:
        session.exitstatus = pytest.ExitCode.TESTS_FAILED


def pytest_terminal_summary(terminalreporter):
    for report in terminalreporter.stats.get("skipped", []) if os.environ.get("NO_SKIPS") == "1" else []:
        terminalreporter.write_line(f"SKIPPED, and NO_SKIPS is set: {report.nodeid}", red=True)


@pytest.fixture(autouse=True)
def media(settings, tmp_path_factory):
    """Stored files go where the test run's other files go."""
    settings.MEDIA_ROOT = tmp_path_factory.getbasetemp() / "media"


@pytest.fixture
def staff(django_user_model):
    return django_user_model.objects.create_user("editor", password="editor", is_staff=True)


@pytest.fixture
def staff_client(client, staff):
    """A browser in which an editor is signed in."""
    client.force_login(staff)
    return client
