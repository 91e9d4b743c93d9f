import sys

from django.core.management.base import BaseCommand

from council.integrity import RULES, find_broken


class Command(BaseCommand):
    help = "Check what holds across rows and no constraint can hold. Names each row that breaks it; exit 1 if any does."

    def handle(self, *args, **options):
        broken = 0
        for found in find_broken():
            broken += 1
            self.stdout.write(str(found))
        if broken:
            sys.exit(1)
        self.stdout.write(f"{len(RULES)} rules hold.")
