import secrets

from django.contrib.auth import get_user_model
from django.core.management.base import BaseCommand

from council.sample.loading import load

EDITOR = "editor"
ADDRESSES = (
    "/en/",
    "/en/sessions/C24/",
    "/en/meetings/C24/PL3/",
    "/en/records/C24/PL3/",
    "/en/records/C24/PL3/?with=fr",
    "/en/records/C24/PL5/compare/ed1..ed2/",
    "/en/documents/C24/8/",
    "/en/documents/C24/102/",
    "/en/resolutions/council/1332/",
    "/en/resolutions/council/1306/",
    "/en/resolutions/council/1306/C24/",
    "/en/decisions/?resolution=1306",
    "/fr/records/C24/PL5/",
    "/admin/",
)


class Command(BaseCommand):
    help = "Load the sample: invented prose around public facts of Council 2024. A second run changes nothing."

    def add_arguments(self, parser):
        parser.add_argument("--address", default="http://127.0.0.1:8000", help="where the site will be served")

    def handle(self, *args, address, **options):
        for report in load():
            self.stdout.write(f"{report['session']}/{report['meeting']} [{report['language']}]: {report['status']}")
        self.stdout.write("Addresses to try:")
        for path in ADDRESSES:
            self.stdout.write(f"  {address.rstrip('/')}{path}")
        password = make_editor()
        if password:
            self.stdout.write(f"Sign in as {EDITOR}; password made for the occasion, shown only now: {password}")
        else:
            self.stdout.write("Sign in as before; lost: python manage.py changepassword NAME")


def make_editor():
    """A superuser, if there is none yet: the password made for it. None if there is one."""
    users = get_user_model().objects
    if users.filter(is_superuser=True).exists():
        return None
    password = secrets.token_urlsafe(12)
    users.create_superuser(EDITOR, password=password)
    return password
