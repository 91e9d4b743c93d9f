"""Decisions in the admin: what proves them is quoted, acts are corrected in one row, and what a person says stays."""

import pytest
from django.contrib.admin.models import LogEntry

from council.models import Act, Decision, Evidence, FollowUp
from tests.editor import add, address, change_page, form_of, refused, run_action, save
from tests.make import (
    make_amendment,
    make_decision,
    make_document,
    make_follow_up,
    make_paragraph,
    make_paragraph_text,
    make_record_edition,
    make_resolution,
)

pytestmark = pytest.mark.django_db
READ = {"origin": "auto", "state": "suggested"}


@pytest.fixture
def decision():
    """As an import writes it: an assent to a proposal, one act with a paper."""
    proposal, assent = make_paragraph("C24/PL3/1.1"), make_paragraph("C24/PL3/1.2")
    make_paragraph_text("1.1\tIl est proposé de prendre note du document C24/8.", proposal)
    make_paragraph_text("1.2\tIl en est ainsi décidé.", assent)
    decision = make_decision(assent, proposal=proposal, **READ)
    decision.acts.get().documents.create(document=make_document("C24/8"), inferred=True)
    return decision


def act_row(kind="noted", papers="C24/8", effect="", resolutions="", order="1", row=0):
    fields = {"kind": kind, "papers": papers, "effect": effect, "resolutions": resolutions, "order": order}
    return {f"acts-{row}-{name}": value for name, value in fields.items()}


def new_act(**fields):
    """A second row, as a browser adds it."""
    return {"acts-TOTAL_FORMS": "2"} | act_row(row=1, **fields)


def acts_of(decision):
    return [
        (
            act.kind,
            [str(paper.cited) for paper in act.documents.all()],
            [(effect.resolution.key, effect.effect) for effect in act.resolutions.all()],
        )
        for act in decision.acts.all()
    ]


def test_the_page_quotes_the_deciding_paragraph_and_its_evidence(admin_client, decision):
    make_paragraph_text(
        "1.2\tIt was so agreed.", decision.paragraph, make_record_edition("C24/PL3", language="en"), order=1
    )
    page = admin_client.get(change_page(decision)).content.decode()
    for words in ('<p lang="fr" dir="ltr">1.2\tIl en est ainsi décidé.</p>', '<p lang="en" dir="ltr">1.2\tIt was so'):
        assert words in page
    assert "Il est proposé de prendre note du document C24/8." in page
    assert 'value="C24/8"' in page


def test_only_the_latest_edition_of_a_language_is_quoted(admin_client, decision):
    later = make_record_edition("C24/PL3", number=2)
    make_paragraph_text("1.2\tLe Conseil en décide ainsi.", decision.paragraph, later, order=1)
    page = admin_client.get(change_page(decision)).content.decode()
    assert "Le Conseil en décide ainsi." in page
    assert "Il en est ainsi décidé." not in page


def test_saving_unchanged_confirms_it(admin_client, decision):
    save(admin_client, decision)
    assert (decision.origin, decision.state) == ("auto", "confirmed")
    assert acts_of(decision) == [("noted", ["C24/8"], [])]
    assert decision.acts.get().documents.get().inferred


@pytest.mark.parametrize(
    ("changes", "acts"),
    [
        ({"kind": "approved"}, [("approved", ["C24/8"], [])]),
        ({"papers": "c24/8 rev 1"}, [("noted", ["C24/8(Rev.1)"], [])]),  # any spelling
        ({"papers": "C24/8, C24/INF/18"}, [("noted", ["C24/8", "C24/INF/18"], [])]),
        ({"papers": ""}, [("noted", [], [])]),
        (
            {"effect": "deferred", "resolutions": "council/1332, PP 140"},
            [("noted", ["C24/8"], [("council/1332", "deferred"), ("pp/140", "deferred")])],
        ),
    ],
)
def test_a_corrected_act_makes_the_decision_the_persons(admin_client, decision, changes, acts):
    save(admin_client, decision, **act_row(**changes))
    assert acts_of(decision) == acts
    assert (decision.origin, decision.state) == ("manual", "confirmed")


def test_a_paper_that_stays_keeps_what_was_read_of_it(admin_client, decision):
    save(admin_client, decision, **act_row(papers="C24/9, C24/8"))
    papers = {str(paper.cited): paper.inferred for paper in decision.acts.get().documents.all()}
    assert papers == {"C24/8": True, "C24/9": False}


def test_an_act_is_added_in_the_next_place(admin_client, decision):
    added = new_act(kind="adopted", papers="", effect="adopted", resolutions="council/1332", order="")
    save(admin_client, decision, **added)
    assert acts_of(decision)[1] == ("adopted", [], [("council/1332", "adopted")])
    assert [act.order for act in decision.acts.all()] == [1, 2]


def test_an_act_is_deleted(admin_client, decision):
    save(admin_client, decision, **{"acts-0-DELETE": "on"})
    assert acts_of(decision) == []
    assert (decision.origin, decision.state) == ("manual", "confirmed")


@pytest.mark.parametrize(
    ("fields", "said"),
    [
        ({"papers": "the report"}, "is not a symbol"),
        ({"effect": "deferred"}, "Say on which resolutions"),
        ({"resolutions": "council/1332"}, "Say what the act does"),
        ({"effect": "deferred", "resolutions": "the charter"}, "is not a resolution"),
        ({"effect": "deferred", "resolutions": "1999"}, "write its body too"),  # none is held
        ({"effect": "deferred", "resolutions": "1332"}, "write one of council/1332, pp/1332"),  # two are
    ],
)
def test_an_act_that_cannot_be_understood_is_refused(admin_client, decision, fields, said):
    make_resolution("council/1332"), make_resolution("pp/1332")
    assert said in refused(admin_client, decision, **act_row(**fields))
    assert acts_of(decision) == [("noted", ["C24/8"], [])]
    decision.refresh_from_db()
    assert decision.is_untouched


def test_a_resolution_without_a_number_is_written_by_its_key(admin_client, decision):
    make_resolution("C24/15#annex")
    save(admin_client, decision, **act_row(effect="adopted", resolutions="council/new/C24/15"))
    assert acts_of(decision) == [("noted", ["C24/8"], [("council/new/C24/15", "adopted")])]
    save(admin_client, decision, **{"acts-0-kind": "adopted"})
    assert acts_of(decision) == [("adopted", ["C24/8"], [("council/new/C24/15", "adopted")])]


def test_a_corrected_effect_settles_the_proposal_it_deals_with(admin_client, decision):
    amendment = make_amendment("council/1332", "C24/8(Rev.1)", **READ)
    save(admin_client, decision, **act_row(effect="deferred", resolutions="1332"))
    amendment.refresh_from_db()
    assert (amendment.status, decision.acts.get().resolutions.get().amendment) == ("deferred", amendment)
    save(admin_client, decision, **act_row(effect="adopted", resolutions="1332"))
    amendment.refresh_from_db()
    assert (amendment.status, str(amendment.resulting_version)) == ("adopted", "council/1332 (C24)")


@pytest.mark.parametrize("by_action", [True, False])
def test_a_rejected_decision_settles_nothing(admin_client, decision, by_action):
    amendment = make_amendment("council/1332", "C24/8(Rev.1)", **READ)
    save(admin_client, decision, **act_row(effect="adopted", resolutions="1332"))
    if by_action:
        run_action(admin_client, "reject", [decision])
    else:
        save(admin_client, decision, state="rejected")
    amendment.refresh_from_db()
    assert (amendment.status, amendment.resulting_version) == ("tabled", None)
    run_action(admin_client, "confirm", [decision])
    amendment.refresh_from_db()
    assert amendment.status == "adopted"


def several_effects(decision):
    act = decision.acts.get()
    for key, effect in (("council/1332", "adopted"), ("council/1306", "deferred")):
        act.resolutions.create(resolution=make_resolution(key), effect=effect)
    return act


def test_several_effects_of_an_act_are_left_to_its_own_page(admin_client, decision):
    act = several_effects(decision)
    save(admin_client, decision, **{"acts-0-kind": "approved"})
    effects = [("council/1332", "adopted"), ("council/1306", "deferred")]
    assert acts_of(decision) == [("approved", ["C24/8"], effects)]
    assert f'href="{change_page(act)}"' in admin_client.get(change_page(decision)).content.decode()


def test_the_page_of_an_act_corrects_each_effect(admin_client, decision):
    act = several_effects(decision)
    save(admin_client, act, **{"resolutions-1-effect": "withdrawn", "papers": "C24/9"})
    effects = [("council/1332", "adopted"), ("council/1306", "withdrawn")]
    assert acts_of(decision) == [("noted", ["C24/9"], effects)]
    decision.refresh_from_db()
    assert (decision.origin, decision.state) == ("manual", "confirmed")
    assert "state: suggested -> confirmed" in LogEntry.objects.values_list("change_message", flat=True)


def test_an_act_saved_as_it_is_says_nothing(admin_client, decision):
    save(admin_client, decision.acts.get())
    decision.refresh_from_db()
    assert decision.is_untouched


def test_evidence_is_chosen_among_the_paragraphs_of_the_item(admin_client, decision):
    here, elsewhere = make_paragraph("C24/PL3/1.3"), make_paragraph("C24/PL3/2.1")
    row = {"evidence-TOTAL_FORMS": "3", "evidence-2-role": "condition"}
    assert "valid choice" in refused(admin_client, decision, **row, **{"evidence-2-paragraph": str(elsewhere.pk)})
    save(admin_client, decision, **row, **{"evidence-2-paragraph": str(here.pk)})
    assert decision.evidence.filter(paragraph=here, role="condition").exists()
    assert (decision.origin, decision.state) == ("manual", "confirmed")


def test_rows_of_another_decision_cannot_be_changed_by_forged_ids(admin_client, decision):
    other = make_decision(make_paragraph("C24/PL3/2.1"), **READ)
    forged = {"acts-0-id": str(other.acts.get().pk), "acts-0-kind": "rejected"}
    admin_client.post(change_page(decision), form_of(admin_client.get(change_page(decision)), "decision_form") | forged)
    assert [act.kind for act in Act.objects.order_by("pk")] == ["noted", "noted"]
    other.refresh_from_db()
    assert other.is_untouched


def test_where_a_decision_stands_is_fixed(admin_client, decision):
    other = make_paragraph("C24/PL3/2.1")
    save(admin_client, decision, paragraph=str(other.pk), item=str(other.item.pk))
    assert (decision.paragraph.number, decision.item.number) == ("1.2", "1")


def test_a_decision_the_machine_missed_is_entered_by_its_paragraph(admin_client):
    paragraph = make_paragraph("C24/PL3/2.1")
    page = admin_client.get(address(Decision, "add"))
    sent = form_of(page, "decision_form") | {"paragraph": str(paragraph.pk), "modality": "vote"}
    response = admin_client.post(address(Decision, "add"), sent)
    decision = Decision.objects.get()
    assert response["Location"] == change_page(decision)  # for its evidence and acts
    assert (decision.item, decision.origin, decision.state) == (paragraph.item, "manual", "confirmed")
    assert [(row.paragraph, row.role) for row in decision.evidence.all()] == [(paragraph, Evidence.Role.TEXT)]


def test_a_decision_stands_in_an_item(admin_client):
    paragraph = make_paragraph("C24/PL3/2.1", item=None)
    with pytest.raises(AssertionError, match="stands in none"):
        add(admin_client, Decision, paragraph=str(paragraph.pk))


@pytest.mark.parametrize(
    ("action", "state", "word"), [("confirm", "confirmed", "Confirmed"), ("reject", "rejected", "Rejected")]
)
@pytest.mark.parametrize("make", [make_decision, make_follow_up])
def test_many_are_confirmed_or_rejected_at_once(admin_client, make, action, state, word):
    def row(number, **fields):
        paragraph = make_paragraph(f"C24/PL3/1.{number}")
        return make(paragraph if make is make_decision else make_decision(paragraph), **fields)

    chosen = [row(1, **READ), row(2, **READ), row(3, origin="auto", state=state)]
    other = row(4, **READ)
    assert run_action(admin_client, action, chosen) == [f"{word}: 2. So already: 1."]
    assert {type(other).objects.get(pk=row.pk).state for row in chosen} == {state}
    other.refresh_from_db()
    assert other.is_untouched
    assert sorted(entry.object_id for entry in LogEntry.objects.all()) == sorted(str(row.pk) for row in chosen[:2])


def test_a_follow_up_corrected_under_its_decision_is_the_persons(admin_client, decision):
    corrected, untouched = make_follow_up(decision, **READ), make_follow_up(decision, **READ)
    save(admin_client, decision, **{"follow_ups-0-state_of_work": "reported"})
    corrected.refresh_from_db(), untouched.refresh_from_db()
    assert (corrected.origin, corrected.state, corrected.state_of_work) == ("manual", "confirmed", "reported")
    assert untouched.is_untouched


def test_a_follow_up_is_closed_on_its_page(admin_client, decision):
    follow_up = make_follow_up(decision, **READ)
    closing = make_decision(make_paragraph("C25/PL1/1.1"))
    save(admin_client, follow_up, state_of_work="closed", closed_by=str(closing.pk))
    assert (follow_up.closed_by, follow_up.state) == (closing, "confirmed")
    assert FollowUp.objects.count() == 1
