"""Which of a record's editions counts most, and what one reading may therefore set of what all of them share.

An item, or a decision in a paragraph, is read in the first language that has it, in the order in which the Union names
its languages: whichever was imported first, the same rows stand. Beside what is published, drafts count for nothing.
"""

from documents.languages import CODES
from documents.publishing import Access

ALL, MEMBERS, STAFF = range(3)
READERS = {Access.PUBLIC: ALL, Access.MEMBERS: MEMBERS}


def readers_of(edition):
    """Who can read an edition, the most first: what fewer can read must not show in what more can."""
    return READERS.get(edition.access, STAFF) if edition.is_published else STAFF


def in_precedence(editions):
    """What more can read first, the latest of each language before its earlier ones, languages in the Union's order."""
    latest = {}
    for edition in editions:
        key = edition.language, readers_of(edition)
        latest[key] = max(latest.get(key, edition), edition, key=lambda one: one.number)
    current = set(latest.values())
    return sorted(editions, key=lambda e: (readers_of(e), e not in current, CODES.index(e.language), -e.number))


def counting(editions, publish=False):
    """The editions whose readings count: of those that most can read, the latest of each language."""
    most = ALL if publish else min(map(readers_of, editions), default=STAFF)
    first = {}
    for edition in in_precedence(editions):
        if readers_of(edition) == most:
            first.setdefault(edition.language, edition)
    return list(first.values())


class Lead:
    """What the reading of one edition may set: where no language before its own has the paragraph or the item.

    `shares` says whether it may set anything that all languages share: a draft beside a published edition may not.
    """

    def __init__(self, record, language, publish):
        editions = list(record.editions.all())
        self.shares = publish or all(readers_of(edition) == STAFF for edition in editions)
        self.before, self.after = set(), set()  # paragraphs of languages before and after this one
        self.items_before, self.items_after = set(), set()
        rank = CODES.index(language)
        for edition in counting(editions, publish):
            if edition.language != language:
                self.heed(edition, CODES.index(edition.language) < rank)

    def heed(self, edition, precedes):
        rows = list(edition.texts.values_list("paragraph_id", "paragraph__item__number"))
        paragraphs, items = (self.before, self.items_before) if precedes else (self.after, self.items_after)
        paragraphs.update(paragraph for paragraph, _item in rows)
        items.update(item for _paragraph, item in rows if item)

    def of(self, paragraph_id, is_here=True):
        """Whether this reading says what was decided or proposed in a paragraph, which `is_here` in it or not."""
        return self.shares and paragraph_id not in self.before and (is_here or paragraph_id not in self.after)

    def of_item(self, number):
        """Whether this reading says what an item of it is: its papers and what came of it."""
        return self.shares and number not in self.items_before
