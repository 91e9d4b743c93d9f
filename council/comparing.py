"""What one edition has and another lacks, said in the notes of the import: never filled by a neighbour."""

from functools import reduce

from council.precedence import in_precedence
from council.recognising import as_held, is_another_state, texts_of
from council.records.places import HEADING, NUMBERED, places
from council.records.said import say

SAID = {"unnumbered", "annex", "table", "note"}  # covers and signatures are laid out freely
NAMES = {
    "en": say("English"),
    "fr": say("French"),
    "es": say("Spanish"),
    "ru": say("Russian"),
    "zh": say("Chinese"),
    "ar": say("Arabic"),
}


class Comparison:
    """Compares an edition with the one before it, and with every other language in the same state of the record.

    A language that is not revised yet lacks nothing.
    """

    def __init__(self, writer, places, rows):
        self.writer, self.edition = writer, writer.edition
        self.rows = rows  # the paragraphs of this edition, by place in it
        self.places = places
        self.others = self.compared_with()

    def compared_with(self):
        """Per edition to compare with, its name and the paragraphs it has, in its order."""
        others, compared = in_precedence(self.writer.record.editions.exclude(pk=self.edition.pk)), {}
        before = [e for e in others if e.language == self.edition.language and e.number < self.edition.number]
        for other in sorted(others, key=lambda other: is_another_state(self.edition, other)):
            if other.language != self.edition.language and not all(is_another_state(self.edition, other)):
                compared.setdefault(other.language, other)
        found = [*compared.values(), *sorted(before, key=lambda e: e.number)[-1:]]
        return {self.name_of(other): held_by(other) for other in found}

    def name_of(self, other):
        if other.language == self.edition.language:
            return say("edition %(number)s", number=str(other.number))
        return NAMES[other.language]

    def note(self):
        here = {paragraph.pk: paragraph for paragraph in self.rows.values()}
        lacking = {}
        for name, held in self.others.items():
            for pk, (paragraph, place) in held.items():
                if pk not in here:
                    lacking.setdefault(pk, (paragraph, place, []))[2].append(name)
        for paragraph, place, names in lacking.values():
            there = say("in %(editions)s and not in this file", editions=all_of(names))
            self.say(paragraph, place, there)
        for at, paragraph in self.rows.items():
            names = [name for name, held in self.others.items() if paragraph.pk not in held]
            if names:
                here_only = say("in this file and not in %(editions)s", editions=any_of(names))
                in_another_language = any(name in NAMES.values() for name in names)  # what a revision adds is no alarm
                self.say(paragraph, self.places[at], here_only, "warning" if in_another_language else "info")

    def say(self, paragraph, place, where_it_is, severity="warning"):
        """One note, at the number it has where it stands."""
        number = place.partition("~")[0].rpartition("-")[2]
        if paragraph.kind == NUMBERED:
            self.writer.note(severity, number, say("%(number)s is %(where)s.", number=number, where=where_it_is))
        elif paragraph.kind == HEADING and place.startswith("item-"):
            self.writer.note(severity, number, say("Item %(number)s is %(where)s.", number=number, where=where_it_is))
        elif paragraph.kind in SAID and paragraph.item_id and not paragraph.internal:
            said = say("A piece after %(number)s that has no number is %(where)s.", number=number, where=where_it_is)
            self.writer.note("info", number, said)


def held_by(edition):
    """The paragraphs an edition has by their keys in the database, each with its place in it."""
    texts = texts_of(edition)
    rows = zip(texts, places(as_held(texts)), strict=True)
    return {text.paragraph_id: (text.paragraph, place) for text, place in rows}


def all_of(names):
    *others, last = names
    return say("%(first)s and %(last)s", first=listed(others), last=last) if others else last


def any_of(names):
    *others, last = names
    return say("%(first)s or %(last)s", first=listed(others), last=last) if others else last


def listed(names):
    return reduce(lambda first, second: say("%(first)s, %(second)s", first=first, second=second), names)
