"""Pictures of every kind of page, or of those named: `python -m tests.browser.shots FOLDER [NAME ...]`."""

import sys
import tempfile
from pathlib import Path

from tests.browser.driving import DESKTOP, PHONE, chromium_running
from tests.browser.pages import PAGES
from tests.browser.serving import sample_site

LOOKS = {
    "desktop": {"viewport": DESKTOP, "color_scheme": "light"},
    "phone": {"viewport": PHONE, "color_scheme": "light", "device_scale_factor": 2},
    "dark": {"viewport": DESKTOP, "color_scheme": "dark"},
}


def main(folder, names):
    folder = Path(folder)
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as data, sample_site(data) as address, chromium_running() as browser:
        for look, options in LOOKS.items():
            page = browser.new_page(**options)
            for name in names or PAGES:
                page.goto(address + PAGES[name])
                page.screenshot(path=folder / f"{name}-{look}.png", full_page=True)
            page.close()


if __name__ == "__main__":
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    main(sys.argv[1], sys.argv[2:])
