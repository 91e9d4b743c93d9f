"""What one edition has and another lacks, said in the notes of the import: never filled by a neighbour."""

from django.utils.translation import get_language_info

from council.precedence import in_precedence
from council.recognising import as_held, texts_of
from council.records.places import HEADING, NUMBERED, places
from documents.languages import LANGUAGES

SAID = {"unnumbered", "annex", "table", "note"}  # covers and signatures are laid out freely


class Comparison:
    """Compares an edition with the one before it and with the latest of every other language."""

    def __init__(self, writer, places, rows):
        self.writer, self.edition = writer, writer.edition
        self.rows = rows  # the paragraphs of this edition, by place in it
        self.places = places
        self.others = self.compared_with()

    def compared_with(self):
        """Per edition to compare with, its name and the paragraphs it has, in its order."""
        latest = {}
        for other in in_precedence(self.writer.record.editions.exclude(pk=self.edition.pk)):
            own = other.language == self.edition.language
            if not own or other.number < self.edition.number:
                known = latest.setdefault(other.language, other)
                latest[other.language] = other if other.number > known.number else known
        return {self.name_of(other): held_by(other) for other in latest.values()}

    def name_of(self, other):
        if other.language == self.edition.language:
            return f"edition {other.number}"
        return get_language_info(LANGUAGES[other.language].interface)["name"]

    def note(self):
        here = {paragraph.pk: paragraph for paragraph in self.rows.values()}
        lacking = {}
        for name, held in self.others.items():
            for pk, (paragraph, place) in held.items():
                if pk not in here:
                    lacking.setdefault(pk, (paragraph, place, []))[2].append(name)
        for paragraph, place, names in lacking.values():
            self.say(paragraph, place, f"in {joined(names, 'and')} and not in this file")
        for at, paragraph in self.rows.items():
            names = [name for name, held in self.others.items() if paragraph.pk not in held]
            if names:
                self.say(paragraph, self.places[at], f"in this file and not in {joined(names, 'or')}")

    def say(self, paragraph, place, where_it_is):
        """One note, at the number it has where it stands."""
        number = place.partition("~")[0].rpartition("-")[2]
        if paragraph.kind == NUMBERED:
            self.writer.note("warning", number, f"{number} is {where_it_is}.")
        elif paragraph.kind == HEADING and place.startswith("item-"):
            self.writer.note("warning", number, f"Item {number} is {where_it_is}.")
        elif paragraph.kind in SAID and paragraph.item_id and not paragraph.internal:
            self.writer.note("info", number, f"A piece after {number} that has no number is {where_it_is}.")


def held_by(edition):
    """The paragraphs an edition has by their keys in the database, each with its place in it."""
    texts = texts_of(edition)
    rows = zip(texts, places(as_held(texts)), strict=True)
    return {text.paragraph_id: (text.paragraph, place) for text, place in rows}


def joined(names, word):
    return f" {word} ".join(filter(None, [", ".join(names[:-1]), names[-1]]))
