"""A page of the admin takes as many queries for many rows as for one."""

import pytest

from council.models import (
    Act,
    AgendaItem,
    AmendmentSource,
    Decision,
    ImportNote,
    ImportRun,
    ItemTitle,
    Meeting,
    Mention,
    Paragraph,
    ParagraphText,
    Record,
    RecordEdition,
    VersionSource,
)
from tests.council.test_admin import MODELS, fill, somebody, words
from tests.editor import address, change_page, cost
from tests.make import (
    make_amendment,
    make_decision,
    make_document,
    make_follow_up,
    make_item,
    make_meeting,
    make_mention,
    make_paper,
    make_paragraph,
    make_party,
    make_record,
    make_record_edition,
    make_resolution,
    make_resolution_version,
    make_session,
    make_version,
)

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize("model", MODELS)
def test_a_list_costs_the_same_with_more_rows(admin_client, model):
    fill(1)
    before = cost(admin_client, address(model, "changelist"))
    for number in range(2, 6):
        fill(number)
    assert cost(admin_client, address(model, "changelist")) == before


def row_in_the_first_meeting(model):
    """The row of each model that hangs on C24/PL1, and on which `grow` hangs more."""
    paragraph = Paragraph.objects.get(key="C24/PL1/1.2")
    rows = [make_meeting("C24/PL1"), make_record("C24/PL1"), make_record_edition("C24/PL1"), make_item("C24/PL1")]
    rows += [
        paragraph,
        paragraph.texts.get(),
        paragraph.decision,
        paragraph.decision.acts.first(),
        ImportRun.objects.get(),
    ]
    rows.append(Mention.objects.get(state="resolved"))
    return next(row for row in rows if type(row) is model)


def grow():
    """Fifty more paragraphs in item 1 of C24/PL1, each a decision on its own paper; more editions, items and notes."""
    edition, item = make_record_edition("C24/PL1"), make_item("C24/PL1")
    for number in range(3, 53):
        paragraph = make_paragraph(f"C24/PL1/1.{number}", item=item)
        text = words(f"1.{number}\tLe Conseil prend note du document C24/{number}.", paragraph, edition)
        make_mention(f"C24/{number}", text)
        make_decision(paragraph)
        make_paper(f"C24/{number}(Rev.1)", item)
        ImportNote.objects.create(run=ImportRun.objects.get(), severity="info", message="Read.")
    paragraph = Paragraph.objects.get(key="C24/PL1/1.2")
    text, resolved = paragraph.texts.get(), Mention.objects.get(state="resolved", resolution__isnull=False)
    ImportNote.objects.update(resolved_by=somebody())
    for number in range(2, 7):
        make_item("C24/PL1", str(number))
        version = make_version(f"C24/101(Rev.{number})")
        later = make_record_edition("C24/PL1", number=number, version=version)
        ItemTitle.objects.create(item=item, edition=later, title="Rapport")
        words("1.2\tIl en est ainsi décidé.", paragraph, later)
        amendment = make_amendment("council/1301", f"C24/{number + 10}(Rev.1)")
        AmendmentSource.objects.create(amendment=amendment, paragraph_text=text)
        source = make_resolution_version("council/1301", f"C{number + 10}")
        VersionSource.objects.create(resolution_version=source, mention=resolved)


@pytest.mark.parametrize(
    "model", [Meeting, Record, RecordEdition, AgendaItem, Paragraph, ParagraphText, Decision, Act, Mention, ImportRun]
)
def test_a_page_costs_the_same_with_fifty_paragraphs(admin_client, model):
    fill(1)
    row = row_in_the_first_meeting(model)
    before = cost(admin_client, change_page(row))
    grow()
    assert cost(admin_client, change_page(row)) == before


def test_a_decision_costs_the_same_with_more_evidence_acts_and_follow_ups(admin_client):
    fill(1)
    decision = Decision.objects.get()
    before = cost(admin_client, change_page(decision))
    for number in range(3, 9):
        paragraph = make_paragraph(f"C24/PL1/1.{number}", item=decision.item)
        decision.evidence.create(paragraph=paragraph, role="proposal")
        act = decision.acts.create(order=number, kind="noted")
        act.documents.create(document=make_document(f"C24/{number}"))
        act.resolutions.create(resolution=make_resolution(f"pp/{number}"), effect="none")
        make_follow_up(decision, party=make_party(f"party-{number}"), due=make_session(f"C{number + 25}"))
    assert cost(admin_client, change_page(decision)) == before


def test_an_act_costs_the_same_with_more_effects(admin_client):
    fill(1)
    act = Act.objects.get(kind="deferred")
    act.documents.create(document=make_document("C24/1"), version=make_version("C24/1(Rev.1)"))
    before = cost(admin_client, change_page(act))
    for number in range(2, 6):
        amendment = make_amendment(f"council/{number}", f"C24/{number}(Rev.1)")
        act.resolutions.create(resolution=amendment.resolution, effect="deferred", amendment=amendment)
        act.documents.create(document=amendment.document, version=amendment.version)
    assert cost(admin_client, change_page(act)) == before
