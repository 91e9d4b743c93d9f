"""What the database refuses, and what the models say."""

import pytest
from django.core.exceptions import ValidationError
from django.db.models import ProtectedError

from council.models import (
    Act,
    ActDocument,
    ActResolution,
    AgendaItem,
    AmendmentSource,
    Decision,
    Evidence,
    ItemTitle,
    Meeting,
    Mention,
    MentionCandidate,
    Paragraph,
    ParagraphPart,
    ParagraphText,
    Record,
    RecordEdition,
    Signatory,
    VersionSource,
)
from tests.constraints import constraints_of, refuses
from tests.make import (
    PUBLIC,
    make_amendment,
    make_decision,
    make_document,
    make_item,
    make_meeting,
    make_mention,
    make_paper,
    make_paragraph,
    make_paragraph_text,
    make_record,
    make_record_edition,
    make_resolution,
    make_resolution_version,
    make_session,
    make_version,
)

pytestmark = pytest.mark.django_db


def twice(model, **fields):
    for _time in range(2):
        model.objects.create(**fields)


def an_item_that_continues_itself():
    item = make_item()
    item.continues = item
    item.save()


def a_second_part_of_a_paragraph():
    paragraph = make_paragraph()
    for _time in "ab":
        ParagraphPart.objects.create(paragraph=paragraph, part="decision")


def a_second_text_of_a_paragraph():
    held = make_paragraph_text()
    make_paragraph_text("other words", held.paragraph, held.edition)


def a_second_text_in_one_place():
    held = make_paragraph_text(order=7)
    make_paragraph_text("2", make_paragraph("C24/PL3/1.2"), held.edition, order=7)


def two_texts_with_one_key():
    make_paragraph_text(k=1)
    make_paragraph_text("2", make_paragraph("C24/PL3/1.2"), k=1)


def two_latest(column):
    def two():
        for number in (1, 2):
            RecordEdition.objects.create(record=make_record(), language="fr", number=number, **{column: True})

    return two


def an_act():
    return make_decision().acts.get()


def mention(**fields):
    return Mention.objects.create(
        paragraph_text=make_paragraph_text(), **{"start": 0, "end": 3, "exact": "1.1", "state": "unmatched"} | fields
    )


BREAKS = {
    "meeting_number_is_unique": lambda: twice(Meeting, session=make_session(), organ="PL", number=3, order=30),
    "record.meeting": lambda: twice(Record, meeting=make_meeting()),
    "record_edition_number_is_unique": lambda: twice(RecordEdition, record=make_record(), language="fr", number=1),
    "record_edition_number_from_1": lambda: RecordEdition.objects.create(record=make_record(), language="fr", number=0),
    "signatory_order_is_unique": lambda: twice(Signatory, edition=make_record_edition(), order=1, name="A. Person"),
    "agenda_item_number_is_unique": lambda: twice(AgendaItem, record=make_record(), number="1", position=1),
    "agenda_item_continues_another": an_item_that_continues_itself,
    "item_title_once_per_edition": lambda: twice(
        ItemTitle, item=make_item(), edition=make_record_edition(), title="Reports"
    ),
    "agenda_paper_order_is_unique": lambda: (make_paper("C24/8", order=1), make_paper("C24/9", order=1)),
    "paragraph.key": lambda: (make_paragraph("C24/PL3/1.1"), make_paragraph("C24/PL3/1.1")),
    "paragraph_numbered_has_a_number": lambda: make_paragraph("C24/PL3/1.1", number=""),
    "paragraph_signature_is_in_no_item": lambda: make_paragraph("C24/PL3/1.1", kind="signature"),
    "paragraphpart.paragraph": a_second_part_of_a_paragraph,
    "paragraph_part_is_one": lambda: ParagraphPart.objects.create(paragraph=make_paragraph(), part="applause"),
    "paragraph_text_once_per_edition": a_second_text_of_a_paragraph,
    "paragraph_text_order_is_unique": a_second_text_in_one_place,
    "paragraphtext.k": two_texts_with_one_key,
    **{f"one_{column}_edition": two_latest(column) for column in RecordEdition.objects.all().LATEST.values()},
    "mention_span_is_not_empty": lambda: mention(start=3, end=3),
    "mention_resolved_has_a_target": lambda: mention(state="resolved"),
    "mention_unresolved_has_no_target": lambda: mention(state="unmatched", document=make_document()),
    "mention_once_per_span": lambda: twice(
        Mention, paragraph_text=make_paragraph_text(), start=0, end=1, exact="1", state="unmatched"
    ),
    "mention_candidate_order_is_unique": lambda: twice(MentionCandidate, mention=mention(), order=1, reading="C24/8"),
    "version_source_is_unique": lambda: twice(
        VersionSource, resolution_version=make_resolution_version(), mention=make_mention()
    ),
    "amendment_source_is_unique": lambda: twice(
        AmendmentSource, amendment=make_amendment(), paragraph_text=make_paragraph_text()
    ),
    "decision.paragraph": lambda: twice(Decision, item=make_item(), paragraph=make_paragraph()),
    "evidence_once_per_role": lambda: twice(
        Evidence, decision=make_decision(), paragraph=make_paragraph("C24/PL3/1.2"), role="proposal"
    ),
    "act_order_is_unique": lambda: twice(Act, decision=make_decision(acts=()), order=1, kind="noted"),
    "act_version_is_unique": lambda: twice(
        ActDocument, act=an_act(), document=make_document("C24/8"), version=make_version("C24/8(Rev.1)")
    ),
    "act_document_is_unique": lambda: twice(ActDocument, act=an_act(), document=make_document("C24/8")),
    "act_resolution_is_unique": lambda: twice(
        ActResolution, act=an_act(), resolution=make_resolution(), effect="adopted"
    ),
}


def test_every_constraint_is_broken_by_a_test():
    assert set(BREAKS) == set(constraints_of("council"))


@pytest.mark.parametrize("name", BREAKS)
def test_the_database_refuses(name):
    refuses("council", name, BREAKS[name])


@pytest.mark.parametrize("state", ["resolved", "confirmed"])
def test_a_mention_that_is_settled_names_its_target(state):
    refuses("council", "mention_resolved_has_a_target", lambda: mention(state=state))


@pytest.mark.parametrize("state", ["ambiguous", "unmatched"])
@pytest.mark.parametrize(
    "target", [{"document": make_document}, {"resolution": make_resolution}], ids=["document", "resolution"]
)
def test_a_mention_that_is_not_settled_names_none(state, target):
    made = {name: make() for name, make in target.items()}
    refuses("council", "mention_unresolved_has_no_target", lambda: mention(state=state, **made))


def test_an_act_disposes_of_a_document_and_of_its_revision():
    act, document = an_act(), make_document("C24/8")
    ActDocument.objects.create(act=act, document=document)
    ActDocument.objects.create(act=act, document=document, version=make_version("C24/8(Rev.1)"))
    assert {str(paper.cited) for paper in act.documents.all()} == {"C24/8", "C24/8(Rev.1)"}


def test_what_proves_a_decision_cannot_be_deleted():
    proposal = make_paragraph("C24/PL3/1.5")
    decision = make_decision(make_paragraph("C24/PL3/1.6"), proposal=proposal)
    for row in (proposal, decision.paragraph, decision.item, decision.item.record, decision.item.record.meeting):
        with pytest.raises(ProtectedError):
            row.delete()


def test_meetings_stand_in_their_order_and_not_as_text():
    for key in ("C24/PL10", "C24/PL2", "C24/ADM2", "C23/PL3"):
        make_meeting(key)
    assert [str(row) for row in Meeting.objects.in_order()] == ["C23/PL3", "C24/PL2", "C24/ADM2", "C24/PL10"]


def test_the_latest_readable_edition_is_the_current_one_in_each_language():
    make_record_edition(language="fr", number=1, **PUBLIC)
    make_record_edition(language="fr", number=2, **PUBLIC)
    make_record_edition(language="fr", number=3)
    make_record_edition(language="en", number=1, **PUBLIC)
    current = RecordEdition.objects.current_for(None)
    assert {(row.language, row.number) for row in current} == {("fr", 2), ("en", 1)}


def test_staff_read_the_draft_that_others_do_not(staff):
    make_record_edition(language="fr", number=1, **PUBLIC)
    make_record_edition(language="fr", number=2)
    assert [row.number for row in RecordEdition.objects.current_for(staff)] == [2]


def test_the_words_of_a_paragraph_begin_after_its_number():
    text = make_paragraph_text("1.1\tThe Council agrees.", lead=4)
    assert text.body == "The Council agrees."


@pytest.mark.parametrize(
    ("kind", "number", "anchor"), [("numbered", "3.4", "p3.4"), ("heading", "3", "item-3"), ("annex", "", "annex~2")]
)
def test_every_paragraph_has_a_place_on_the_page(kind, number, anchor):
    """Also when a later edition has put others before it: what has no number keeps its key."""
    assert Paragraph(kind=kind, number=number, order=5, key="C24/PL3/annex~2").anchor == anchor


def test_a_paragraph_is_named_by_the_number_it_has_today_and_a_text_by_the_one_it_has_there():
    paragraph = make_paragraph("C24/PL3/3.4", number="3.5")
    text = make_paragraph_text("3.4\tWords", paragraph, number="3.4")
    assert (str(paragraph), text.cited, text.anchor) == ("C24/PL3/3.5", "C24/PL3/3.4", "p3.4")
    assert text.get_absolute_url().endswith("/records/C24/PL3/ed1/3.4/")


@pytest.mark.parametrize(
    ("row", "said"),
    [
        (lambda: paper_of_another_document(), "another document"),
        (lambda: Decision(item=make_item(number="2"), paragraph=make_paragraph("C24/PL3/1.1")), "another item"),
        (
            lambda: Evidence(decision=make_decision(), paragraph=make_paragraph("C24/PL3/2.1"), role="proposal"),
            "same item",
        ),
    ],
)
def test_an_editor_is_told_what_does_not_belong_together(row, said):
    with pytest.raises(ValidationError, match=said):
        row().clean()


def paper_of_another_document():
    paper = make_paper("C24/8(Rev.1)")
    paper.version = make_version("C24/9(Rev.1)")
    return paper


def test_the_words_of_a_record_are_kept_while_an_edition_has_them():
    text = make_paragraph_text()
    for row in (text.edition, text.paragraph):
        with pytest.raises(ProtectedError):
            row.delete()
    assert ParagraphText.objects.count() == 1
