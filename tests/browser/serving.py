"""The sample, served for a browser: in a process and on a SQLite database of its own, so that no test disturbs another.

`python -m tests.browser.serving FOLDER` keeps its database in FOLDER, prints its address, and serves until it is ended.
"""

import os
import subprocess
import sys
from contextlib import contextmanager
from pathlib import Path

EDITOR, PASSWORD = "editor", "an editor of the sample"
ROOT = Path(__file__).resolve().parent.parent.parent


@contextmanager
def sample_site(folder):
    """The address of a site that shows the sample, as long as the block lasts."""
    environment = os.environ | {
        "DATABASE_URL": f"sqlite:///{folder}/site.sqlite3",
        "DJANGO_SETTINGS_MODULE": "council.settings",
        "MEDIA_ROOT": str(folder),
    }
    command = [sys.executable, "-m", "tests.browser.serving", str(folder)]
    with subprocess.Popen(command, cwd=ROOT, env=environment, stdout=subprocess.PIPE, text=True) as process:
        try:
            address = process.stdout.readline().strip()
            if not address:
                raise RuntimeError("The site did not start: see above.")
            yield address
        finally:
            process.terminate()


def serve():
    import django
    from django.conf import settings

    settings.WHITENOISE_AUTOREFRESH = True  # static files need not be collected
    settings.STORAGES = settings.STORAGES | {
        "staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"}
    }
    django.setup()
    from django.contrib.auth import get_user_model
    from django.contrib.staticfiles.handlers import StaticFilesHandler
    from django.core.management import call_command
    from django.core.servers.basehttp import ThreadedWSGIServer, WSGIRequestHandler
    from django.core.wsgi import get_wsgi_application

    from council.sample.loading import load

    call_command("migrate", verbosity=0)
    load()
    get_user_model().objects.create_superuser(EDITOR, password=PASSWORD)

    class Quiet(WSGIRequestHandler):
        def log_message(self, *args):
            """Say nothing: what fails, the browser tells."""

    server = ThreadedWSGIServer(("127.0.0.1", 0), Quiet)
    server.set_app(StaticFilesHandler(get_wsgi_application()))
    print(f"http://127.0.0.1:{server.server_port}", flush=True)
    server.serve_forever()


if __name__ == "__main__":
    serve()
