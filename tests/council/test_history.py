"""A document's history: which events there are, and in which order."""

from datetime import date

import pytest

from council.history import Event, history_of, place_versions
from documents.models import Version
from tests import make
from tests.council.views import world

MAY, JUNE, JULY = date(2024, 5, 2), date(2024, 6, 11), date(2024, 7, 1)


def versions(*dates):
    """Unsaved versions, the original first, issued on these dates."""
    return [Version(pk=number, issued_on=issued) for number, issued in enumerate(dates, start=1)]


def order_of(events):
    return [f"v{event.version.pk}" if event.kind == "issued" else event.kind for event in events]


@pytest.mark.parametrize(
    ("issued", "held", "order"),
    [
        ([MAY], [JUNE], ["v1", "cited"]),
        ([JULY], [JUNE], ["cited", "v1"]),
        ([MAY, JUNE], [JULY], ["v1", "v2", "cited"]),
        ([MAY, JULY], [JUNE], ["v1", "cited", "v2"]),
        ([JUNE], [JUNE], ["v1", "cited"]),
        ([None], [JUNE], ["v1", "cited"]),
        ([MAY], [None], ["v1", "cited"]),
        ([MAY, JULY], [JUNE, JULY], ["v1", "cited", "v2", "cited"]),
        ([MAY], [], ["v1"]),
        ([], [JUNE], ["cited"]),
    ],
    ids=[
        *("before the meeting", "after it", "both before", "one before and one after", "on the same day"),
        *("without a date", "a meeting without a date", "between two meetings", "no meeting", "no version"),
    ],
)
def test_a_version_stands_before_the_first_meeting_it_preceded(issued, held, order):
    happened = [Event("cited", (index,), when) for index, when in enumerate(held)]
    assert order_of(place_versions(versions(*issued), happened)) == order


def test_a_version_without_a_date_stands_before_it_first_lay_on_a_table():
    original, revision = versions(MAY, None)
    happened = [Event("tabled", (1,), JUNE, version=original), Event("tabled", (2,), JULY, version=revision)]
    assert order_of(place_versions([original, revision], happened)) == ["v1", "tabled", "v2", "tabled"]


@pytest.mark.django_db
def test_meetings_come_in_the_order_of_their_sessions_and_not_of_their_dates():
    world.publish_document("C23/1", issued_on=date(2023, 1, 1))
    for key in ("C24/PL2", "C24/PL1", "C23/PL9"):
        editions = world.publish_record(key)
        make.make_paper("C23/1", world.add_item(key, "1", editions))
    events = history_of(make.make_document("C23/1"), None)
    assert [str(event.meeting) for event in events[1:]] == ["C23/PL9", "C24/PL1", "C24/PL2"]


@pytest.mark.django_db
def test_a_decision_tells_only_the_acts_that_are_on_this_document():
    editions = world.publish_record()
    world.add_item("C24/PL3", "1", editions)
    world.publish_document("C24/8")
    world.publish_document("C24/9")
    decision = make.make_decision(world.say("C24/PL3/1.1", editions, "Both"), acts=["noted", "approved"])
    world.act_on(decision.acts.get(order=1), documents=["C24/8"])
    world.act_on(decision.acts.get(order=2), documents=["C24/9"])
    [event] = [event for event in history_of(make.make_document("C24/9"), None) if event.kind == "decided"]
    assert [act.kind for act in event.acts] == ["approved"]


@pytest.mark.django_db
def test_a_decision_on_a_proposal_it_carries_is_part_of_its_history():
    editions = world.publish_record()
    world.add_item("C24/PL3", "1", editions)
    world.publish_document("C24/8")
    proposal = world.propose("council/1332", "C24/8")
    decision = make.make_decision(world.say("C24/PL3/1.1", editions, "Consult"), acts=["consultations"])
    world.act_on(decision.acts.get(), resolutions=["council/1332"], amendment=proposal)
    kinds = [event.kind for event in history_of(make.make_document("C24/8"), None)]
    assert kinds == ["issued", "decided"]


@pytest.mark.django_db
def test_its_presentation_is_the_first_numbered_paragraph_of_the_item_that_names_it():
    editions = world.publish_record()
    make.make_paper("C24/8", world.add_item("C24/PL3", "1", editions))
    world.publish_document("C24/8")
    for number in ("1.2", "1.1", "1.3"):
        world.say(f"C24/PL3/{number}", editions, f"In {number} C24/8", ("C24/8", "C24/8"))
    [event] = [event for event in history_of(make.make_document("C24/8"), None) if event.kind == "tabled"]
    assert {text.edition.language for text in event.presentation} == {"en", "fr"}
    assert {text.paragraph.number for text in event.presentation} == {"1.1"}


@pytest.mark.django_db
@pytest.mark.parametrize("state", ["suggested", "rejected"])
def test_a_back_reference_nobody_confirmed_is_no_citation(state):
    [edition] = world.publish_record(languages=["en"])
    world.publish_document("C24/8")
    paragraph = world.say("C24/PL3/1.1", [edition], "They thanked for the report")
    world.mention("the report", paragraph.texts.get(), "C24/8", state=state)
    assert [event.kind for event in history_of(make.make_document("C24/8"), None)] == ["issued"]
