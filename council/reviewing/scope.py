"""Which words are reviewed: the latest edition of each record in each language, or only some of them."""

from functools import cached_property

from council.models import RecordEdition
from council.reviewing.entries import Place
from documents.languages import CODES


class Scope:
    """The latest editions, narrowed to a record and to a language. `all` has those of the other languages too."""

    def __init__(self, user, record=None, language=""):
        editions = RecordEdition.objects.current_for(user).select_related("record__meeting__session")
        if record is not None:
            editions = editions.filter(record=record)
        self.all = {edition.pk: edition for edition in editions}
        self.editions = {pk: e for pk, e in self.all.items() if language in ("", e.language)}

    @cached_property
    def records(self):
        return {edition.record_id for edition in self.all.values()}

    def place(self, edition_id, paragraph, start=0, last=False):
        edition = self.all[edition_id]
        meeting = edition.record.meeting
        rank = CODES.index(edition.language)
        return Place(-meeting.session.order, -meeting.order, edition.record_id, rank, last, paragraph, start)

    def first_words(self, texts):
        """For each paragraph, of rows (paragraph, edition, order), that in the first language that has it."""
        found = {}
        for paragraph, edition, order in texts:
            rank = CODES.index(self.all[edition].language)
            if paragraph not in found or rank < found[paragraph][0]:
                found[paragraph] = rank, edition, order
        return {paragraph: (edition, order) for paragraph, (_rank, edition, order) in found.items()}
