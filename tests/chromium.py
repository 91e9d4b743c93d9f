"""The Chromium that browser tests drive, if the machine has one."""

import shutil

NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"]


def path():
    """Where Chromium is; None when there is none, and then browser tests are not run."""
    return next(filter(None, map(shutil.which, NAMES)), None)
