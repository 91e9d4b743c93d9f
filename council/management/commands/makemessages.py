from django.core.management.commands import makemessages

SAYING = [
    "say",
    "Refused",
    "Incomplete",
]  # what the import says, in modules that know no Django: `council.records.said`


class Command(makemessages.Command):
    """Collects what the import says as well, and proposes no translation of another text."""

    xgettext_options = [*makemessages.Command.xgettext_options, *(f"--keyword={name}" for name in SAYING)]
    msgmerge_options = [*makemessages.Command.msgmerge_options, "--no-fuzzy-matching"]
