"""What must hold across rows and no constraint of the database can hold: `manage.py check_integrity`.

Each rule is a sentence that is true of a broken row, and a function that finds such rows.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from django.db.models import CharField, Exists, F, Model, OuterRef, Q
from django.db.models.functions import Left, Length, Substr

from council.models import (
    Act,
    ActDocument,
    ActResolution,
    AgendaItem,
    AgendaPaper,
    Decision,
    Evidence,
    FollowUp,
    ItemTitle,
    Mention,
    MentionCandidate,
    Paragraph,
    ParagraphText,
    RecordEdition,
)
from council.search.kept import FINDABLE, KEPT, LATEST
from council.settling import CHANGES_THE_TEXT
from documents.conferences import parse_session
from documents.models import Session, Version
from documents.provenance import Origin
from documents.reindexing import check
from documents.symbols import SymbolError, from_key
from resolutions.models import Amendment, ResolutionVersion
from resolutions.models.amendment import ADOPTED

LONGEST_EXACT = Mention._meta.get_field("exact").max_length


@dataclass(frozen=True)
class Ghost:
    """What the database's own index finds by a key, where no row has that key."""

    model: type[Model]
    key: int

    def __str__(self):
        return f"{self.model._meta.label}, no row with {self.model.INDEXED_BY} {self.key}"


@dataclass(frozen=True)
class Broken:
    """A row of which a rule's sentence is true."""

    row: Model | Ghost
    sentence: str

    def __str__(self):
        if isinstance(self.row, Ghost):
            return f"{self.row}: {self.sentence}"
        try:
            name = f" ({self.row})"
        except ValueError:  # what is wrong may be the very thing that names it
            name = ""
        return f"{self.row._meta.label} {self.row.pk}{name}: {self.sentence}"


def find_broken() -> Iterable[Broken]:
    """Every row that breaks a rule, rule by rule."""
    for sentence, find in RULES.items():
        for row in find():
            yield Broken(row, sentence)


def leads_elsewhere(model, here, there):
    """A rule: `here`, where it is set, and `there` must lead from a row to the same row."""
    return lambda: model.objects.exclude(**{here: None}).exclude(**{here: F(there)}).order_by("pk")


# Words


def mentions_of_other_words():
    there = Substr("paragraph_text__text", F("start") + 1, F("end") - F("start"), output_field=CharField())
    words = Mention.objects.annotate(there=Left(there, LONGEST_EXACT), length=Length("paragraph_text__text"))
    return words.filter(~Q(exact=F("there")) | Q(end__gt=F("length")))


def texts_with_a_long_lead():
    return ParagraphText.objects.annotate(length=Length("text")).filter(lead__gt=F("length"))


def numbered_texts_without_number():
    return ParagraphText.objects.filter(paragraph__kind=Paragraph.Kind.NUMBERED, number="")


def texts_with_changes_outside():
    for text in ParagraphText.objects.exclude(changes=[]).iterator():
        if any(not 0 <= change["start"] < change["end"] <= len(text.raw) for change in text.changes):
            yield text


def paragraphs_without_words():
    return Paragraph.objects.filter(~Exists(ParagraphText.objects.filter(paragraph=OuterRef("pk"))))


def kept_otherwise(*columns):
    """A rule: what rows keep for a search follows from other rows, and must be what follows."""
    matching = [kept for kept in KEPT if kept.columns == columns]
    return lambda: (row for kept in matching for rows in kept.batches() for row in kept.differing(rows))


def rows_indexed_otherwise():
    """What the database's own index finds by other terms than the row has, or does not find, or finds though it is gone."""
    for model in FINDABLE:
        keys = check(model)
        rows = model.objects.filter(**{f"{model.INDEXED_BY}__in": keys})
        by_key = {getattr(row, model.INDEXED_BY): row for row in rows}
        yield from (by_key.get(key) or Ghost(model, key) for key in keys)


# Names and order


def sessions_out_of_order():
    for session in Session.objects.all():
        try:
            right = parse_session(session.code).order == session.order
        except ValueError:
            right = False
        if not right:
            yield session


def editions_of_another_document():
    known = RecordEdition.objects.exclude(version=None).exclude(record__document=None)
    return known.exclude(version__document=F("record__document"))


def versions_with_unreadable_marks():
    for version in Version.objects.exclude(marks="").iterator():
        try:
            from_key("C24/1", version.marks)
        except SymbolError:
            yield version


# Agenda


def items_decided_without_decision():
    return AgendaItem.objects.filter(~Exists(standing_decisions()), outcome=AgendaItem.Outcome.DECIDED)


def items_with_an_unrecorded_decision():
    return AgendaItem.objects.filter(Exists(standing_decisions()), outcome=AgendaItem.Outcome.NONE_RECORDED)


def standing_decisions():
    return Decision.objects.standing().filter(item=OuterRef("pk"))


def items_that_continue_a_later_one():
    here, earlier = "record__meeting", "continues__record__meeting"
    later_session = Q(**{f"{earlier}__session__order__gt": F(f"{here}__session__order")})
    same_session = Q(**{f"{earlier}__session": F(f"{here}__session")})
    return AgendaItem.objects.filter(
        later_session | same_session & Q(**{f"{earlier}__order__gte": F(f"{here}__order")})
    )


def papers_issued_after_the_meeting():
    return AgendaPaper.objects.filter(version__issued_on__gt=F("item__record__meeting__held_on"))


# Decisions


def decisions_without_their_own_words():
    own = Evidence.objects.filter(
        decision=OuterRef("pk"),
        paragraph=OuterRef("paragraph"),
        role__in=[Evidence.Role.ASSENT, Evidence.Role.TEXT],
    )
    return Decision.objects.filter(~Exists(own))


def assents_without_proposal():
    proposed = Evidence.objects.filter(
        decision=OuterRef("decision"),
        role=Evidence.Role.PROPOSAL,
        paragraph__order__lt=OuterRef("paragraph__order"),
    )
    return Evidence.objects.filter(~Exists(proposed), role=Evidence.Role.ASSENT)


def decisions_without_act():
    return Decision.objects.filter(~Exists(Act.objects.filter(decision=OuterRef("pk"))))


# Resolutions


def proposals_that_result_in_the_past():
    base, result = "base_version__session__order", "resulting_version__session__order"
    return Amendment.objects.filter(**{f"{base}__gte": F(result)})


def proposals_adopted_by_nobody():
    """Those a machine has read: what a person entered may have been adopted at a meeting that is not held here."""
    read = Amendment.objects.filter(status__in=ADOPTED, origin=Origin.AUTO)
    return read.filter(~Exists(effects().filter(amendment=OuterRef("pk"))))


def versions_from_nowhere():
    """A version that a machine has read is stated by a text, or is what a decision of its session made."""
    made = effects().filter(
        resolution=OuterRef("resolution"), act__decision__item__record__meeting__session=OuterRef("session")
    )
    return ResolutionVersion.objects.filter(~Exists(made), origin=Origin.AUTO, sources__isnull=True)


def effects():
    """Changes to resolutions that standing decisions made."""
    return ActResolution.objects.filter(effect__in=CHANGES_THE_TEXT, act__decision__in=Decision.objects.standing())


RULES: dict[str, Callable[[], Iterable[Model | Ghost]]] = {
    "its order is not that of its code": sessions_out_of_order,
    "its marks cannot be read": versions_with_unreadable_marks,
    "it applies to a version of another document": leads_elsewhere(Version, "applies_to__document", "document"),
    "the version on the table belongs to another document": leads_elsewhere(
        AgendaPaper, "version__document", "document"
    ),
    "its paper was issued after the meeting": papers_issued_after_the_meeting,
    "it is a version of another document than its record is": editions_of_another_document,
    "its title stands in another record": leads_elsewhere(ItemTitle, "edition__record", "item__record"),
    "it continues an item that is not earlier": items_that_continue_a_later_one,
    "it is decided, without a decision": items_decided_without_decision,
    "no decision is recorded, but one stands": items_with_an_unrecorded_decision,
    "its item belongs to another record": leads_elsewhere(Paragraph, "item__record", "record"),
    "it has no words in any edition": paragraphs_without_words,
    "its edition belongs to another record": leads_elsewhere(ParagraphText, "edition__record", "paragraph__record"),
    "its number is longer than its text": texts_with_a_long_lead,
    "its paragraph is numbered, and it has no number": numbered_texts_without_number,
    "a tracked change lies outside its words": texts_with_changes_outside,
    "it is not found by its words": kept_otherwise("terms"),
    "it is found by other citations, decisions or readers than it has": kept_otherwise("pointers"),
    "others can read a citation of it than is said": kept_otherwise("cited_for"),
    "it is sorted as if it stood elsewhere": kept_otherwise("k"),
    "it is not the edition that it is marked as, or lacks the mark": kept_otherwise(*LATEST),
    "the database's own index finds it otherwise than by what it has": rows_indexed_otherwise,
    "the text has other words there": mentions_of_other_words,
    "the version it names belongs to another document": leads_elsewhere(Mention, "version__document", "document"),
    "the version it names belongs to another resolution": leads_elsewhere(
        Mention, "resolution_version__resolution", "resolution"
    ),
    "the version it may stand for belongs to another document": leads_elsewhere(
        MentionCandidate, "version__document", "document"
    ),
    "its deciding paragraph stands in another item": leads_elsewhere(Decision, "item", "paragraph__item"),
    "its deciding paragraph is not its evidence": decisions_without_their_own_words,
    "it decides nothing": decisions_without_act,
    "its evidence stands in another item": leads_elsewhere(Evidence, "decision__item", "paragraph__item"),
    "it assents to nothing that was proposed before": assents_without_proposal,
    "it disposes of a version of another document": leads_elsewhere(ActDocument, "version__document", "document"),
    "its proposal concerns another resolution": leads_elsewhere(ActResolution, "amendment__resolution", "resolution"),
    "its words stand in another record": leads_elsewhere(FollowUp, "edition__record", "decision__item__record"),
    "the version that carries it belongs to another document": leads_elsewhere(
        Amendment, "version__document", "document"
    ),
    "it amends a version of another resolution": leads_elsewhere(Amendment, "base_version__resolution", "resolution"),
    "it results in a version of another resolution": leads_elsewhere(
        Amendment, "resulting_version__resolution", "resolution"
    ),
    "it replaces a proposal on another resolution": leads_elsewhere(Amendment, "replaces__resolution", "resolution"),
    "it results in a version no later than the one it amends": proposals_that_result_in_the_past,
    "it is adopted, but no decision adopts it": proposals_adopted_by_nobody,
    "neither a text nor a decision of its session states it": versions_from_nowhere,
}
