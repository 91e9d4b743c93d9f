import sys

from django.core.management.base import BaseCommand

from council.corpus.building import NotEmpty, build


class Command(BaseCommand):
    help = (
        "Fill an empty database with a made-up corpus, to measure the site with. Its words have the frequencies of real "
        "texts, and say nothing. The same count and seed give the same rows."
    )

    def add_arguments(self, parser):
        parser.add_argument("count", type=int, help="how many texts of paragraphs, in six languages together")
        parser.add_argument("--seed", type=int, default=1, help="another seed, another corpus")

    def handle(self, *args, count, seed, **options):
        try:
            build(count, seed)
        except NotEmpty as refusal:
            self.stderr.write(str(refusal))
            sys.exit(1)
        self.stdout.write(f"{count} texts of paragraphs stand in the database.")
