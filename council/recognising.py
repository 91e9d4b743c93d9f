"""Which paragraph each piece of a new edition is: one that the record has already, in another edition, or a new one.

In the same language the words tell it (`council.records.succession`), so that a paragraph put in the middle makes
another of none that follow. Across languages the place tells it: a number that one of them lacks shifts nothing.
"""

from council.models import ParagraphText
from council.precedence import in_precedence
from council.records.places import Written, places
from council.records.succession import successors


def as_read(reading):
    """The paragraphs of a reading, in its order."""
    return [Written(p.kind, p.number, p.item or "", p.internal, p.body) for p in reading.paragraphs]


def as_held(texts):
    """The texts of an edition, in its order."""
    rows = ((text.paragraph, text) for text in texts)
    return [Written(p.kind, t.number, p.item.number if p.item else "", p.internal, t.body) for p, t in rows]


def sort_of(paragraph):
    return Written(paragraph.kind, internal=paragraph.internal).sort


def is_another_state(edition, other):
    """Whether an edition in another language is of another state of the record: another version, another number."""
    same_version = edition.version_id is not None and other.version_id == edition.version_id
    return not same_version, other.number != edition.number


class Recogniser:
    """Finds for the pieces of one reading, by their place in it, the paragraphs of the record that they are."""

    def __init__(self, edition, reading):
        self.edition, self.reading = edition, reading
        self.read = as_read(reading)
        self.places = list(places(self.read))
        self.found = {}
        shared = ParagraphText.objects.exclude(edition=edition).values("paragraph")
        self.alone = set(edition.texts.exclude(paragraph__in=shared).values_list("paragraph_id", flat=True))
        others = edition.record.editions.exclude(pk=edition.pk)
        self.own = sorted((e for e in others if e.language == edition.language), key=lambda e: -e.number)
        others = in_precedence([e for e in others if e.language != edition.language])
        self.others = sorted(others, key=lambda other: is_another_state(edition, other))

    def recognise(self):
        self.take(self.read_before())
        for age, earlier in enumerate(edition for edition in self.own if edition.number < self.edition.number):
            texts = texts_of(earlier)
            self.take(self.descended(texts) if not age else self.restored(texts))
        for other in self.others:
            self.take(self.at_the_same_place(texts_of(other)))
        return self.found

    def take(self, pairs):
        """Keep what is found, each paragraph once and each of its own sort."""
        taken = {paragraph.pk for paragraph in self.found.values()}
        for at, paragraph in pairs:
            alike = sort_of(paragraph) == self.read[at].sort or paragraph.pk in self.alone
            if alike and at not in self.found and paragraph.pk not in taken:
                self.found[at] = paragraph
                taken.add(paragraph.pk)

    def read_before(self):
        """The same file, read anew: each piece is what it was, unless other editions know it as of another sort."""
        held = {text.order: text.paragraph for text in texts_of(self.edition)}
        return [(at, held[p.order]) for at, p in enumerate(self.reading.paragraphs) if p.order in held]

    def descended(self, texts):
        pairs = successors(as_held(texts), self.read)
        return [(later, texts[earlier].paragraph) for later, earlier in pairs.items()]

    def restored(self, texts):
        """What the edition before had left out, and this one has again, word for word."""
        held = {(one.item, one.words): text.paragraph for one, text in zip(as_held(texts), texts, strict=True)}
        asked = ((at, held.get((one.item, one.words))) for at, one in enumerate(self.read) if one.words)
        return [(at, paragraph) for at, paragraph in asked if paragraph]

    def at_the_same_place(self, texts):
        held = dict(zip(places(as_held(texts)), (text.paragraph for text in texts), strict=True))
        return [(at, held[place]) for at, place in enumerate(self.places) if place in held]


def texts_of(edition):
    texts = ParagraphText.objects.filter(edition=edition).select_related("paragraph__item")
    return list(texts.defer("raw", "terms").order_by("order"))
