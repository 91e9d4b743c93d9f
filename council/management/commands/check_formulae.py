import sys

from django.core.management.base import BaseCommand

from council.records.examples import misread
from council.records.patterns import LANGUAGES
from council.records.patterns.formulae import FormulaError, read_formulae


class Command(BaseCommand):
    help = (
        "Read the example of every formula (council/records/patterns/<language>/formulae.toml): run it after correcting "
        "one. Names each row that is not read as it says; exit 1 when there is one."
    )
    requires_migrations_checks = False

    def handle(self, *args, **options):
        try:
            wrong = [line for code in LANGUAGES for line in self.read(code)]
        except FormulaError as error:
            wrong = [str(error)]
        for line in wrong:
            self.stderr.write(line)
        if wrong:
            sys.exit(1)

    def read(self, code):
        """A line for each row of a language that is not read as it says; says how many rows were read."""
        rows = read_formulae(code)
        unseen = sum(not row.seen for row in rows)
        self.stdout.write(f"{code}: {len(rows)} formulae, {unseen} of them not yet checked by a reader of the language")
        for formula, kinds in misread(rows, code):
            said = ", ".join(kinds) or "nothing"
            yield f"{code}: {formula.kind}, “{formula.words}”: the example is read as {said}."
