"""Proposals and versions follow the standing decisions on them, in whatever order meetings are imported."""

import pytest

from council.integrity import find_broken
from council.models import ActResolution, Decision
from council.records.record import Effect, NewInstrument
from resolutions.models import Amendment, ResolutionVersion
from tests.council.readings import Reading
from tests.make import make_amendment, make_resolution

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def sound():
    """Whatever a test writes, the data is sound after it."""
    yield
    assert [str(broken) for broken in find_broken()] == []


def tabled(key="council/1332", vehicle="C24/8(Rev.1)", meeting="C24/PL3", effect="under_consultation"):
    """A meeting at which a proposal is presented and, by default, sent to consultations."""
    reading = Reading(meeting).item("1", vehicle).paragraph("1.1").paragraph("1.2").propose(vehicle, key, "1.1", "A")
    return reading.decide("1.2", ("consultations", [], [(key, effect)])) if effect else reading


def decided(effect, key="council/1332", meeting="C24/PL5"):
    """A later meeting that deals with the resolution and names no proposal."""
    return Reading(meeting).item("1").paragraph("1.1").decide("1.1", ("decided", [], [(key, effect)]))


def status():
    return Amendment.objects.get().status


def versions():
    return [(version.session_id, version.act) for version in ResolutionVersion.objects.in_order()]


@pytest.mark.parametrize(
    ("effect", "expected"),
    [
        ("under_consultation", "under_consultation"),
        ("deferred", "deferred"),
        ("rejected", "rejected"),
        ("withdrawn", "withdrawn"),
        ("none", "tabled"),
    ],
)
def test_an_effect_that_leaves_the_text_makes_no_version(effect, expected):
    tabled(effect=effect).write()
    assert status() == expected
    assert versions() == []


@pytest.mark.parametrize(
    ("effect", "expected", "act"),
    [
        ("adopted", "adopted", "amended"),
        ("adopted_as_amended", "adopted_as_amended", "amended"),
        ("amended", "adopted", "amended"),
    ],
)
def test_an_adopted_proposal_results_in_the_version_of_its_session(effect, expected, act):
    tabled(effect=effect).write()
    amendment = Amendment.objects.get()
    assert (amendment.status, amendment.resulting_version.session_id) == (expected, "C24")
    assert versions() == [("C24", act)]


def test_a_resolution_without_a_number_is_adopted_and_not_amended():
    reading = tabled(key=None, vehicle="C24/15", effect=None)
    reading.record.proposals[0].annex = ""
    reading.decide("1.2", ("adopted", [], []))
    effect = reading.record.items[0].decisions[0].acts[0].resolutions
    effect.append(Effect(None, "adopted", NewInstrument("C24/15")))
    reading.write()
    assert versions() == [("C24", "adopted")]
    assert str(Amendment.objects.get().resulting_version.resolution) == "council/new/C24/15"


def test_an_abrogation_makes_a_version_that_says_so():
    decided("abrogated").write()
    assert versions() == [("C24", "abrogated")]


def test_a_later_meeting_settles_the_one_open_proposal():
    tabled().write()
    decided("adopted").write()
    assert status() == "adopted"
    assert ActResolution.objects.get(effect="adopted").amendment == Amendment.objects.get()


def test_with_two_open_proposals_a_person_says_which_was_settled():
    tabled().write()
    tabled(vehicle="C24/9", meeting="C24/PL4", effect=None).write()
    decided("deferred").write()
    assert set(Amendment.objects.values_list("document__number", "status")) == {
        (8, "under_consultation"),
        (9, "tabled"),
    }


def test_the_last_meeting_prevails_though_an_earlier_one_is_imported_after_it():
    tabled(effect=None).write()
    decided("adopted", meeting="C24/PL5").write()
    tabled(effect="under_consultation").write()
    assert status() == "adopted"


def test_the_same_reading_again_changes_no_status():
    tabled().write()
    decided("adopted").write()
    for reading in (decided("adopted"), tabled(), decided("adopted")):
        reading.write(again=True)
        assert status() == "adopted"
    assert ActResolution.objects.exclude(amendment=None).count() == 2


def test_a_corrected_record_takes_back_what_the_first_one_adopted():
    tabled().write()
    decided("adopted").write()
    decided("deferred").write()
    assert status() == "deferred"
    assert versions() == [], "a version that nobody adopted would be shown as the current one"


def test_a_record_that_no_longer_shows_the_decision_leaves_the_proposal_as_it_was_before():
    tabled().write()
    decided("adopted").write()
    Reading("C24/PL5").item("1").paragraph("1.1").write()
    assert status() == "under_consultation"
    assert versions() == []


def test_a_proposal_that_the_corrected_record_does_not_have_is_dropped():
    tabled("council/1332").write()
    tabled("council/1306").write()
    assert [str(amendment.resolution) for amendment in Amendment.objects.all()] == ["council/1306"]


def test_a_proposal_of_another_meeting_is_not_dropped():
    tabled(effect=None).write()
    tabled(meeting="C24/PL4", effect=None).write()
    Reading("C24/PL4").item("1").paragraph("1.1").write()
    assert status() == "tabled"


@pytest.mark.parametrize("touched", [{"state": "confirmed"}, {"origin": "manual"}])
def test_the_status_that_a_person_gave_stays(touched):
    tabled().write()
    Amendment.objects.update(status="withdrawn", **touched)
    decided("deferred").write()
    tabled().write()
    assert status() == "withdrawn"


@pytest.mark.parametrize("first", ["A", ""], ids=["the annex first", "the annex later"])
def test_a_text_that_names_no_annex_means_the_only_one(first):
    for meeting, annex in (("C24/PL3", first), ("C24/PL4", "" if first else "A")):
        reading = Reading(meeting).item("1").paragraph("1.1")
        reading.propose("C24/8(Rev.1)", "council/1332", "1.1", annex).write()
    assert Amendment.objects.get().annex == "A"


def test_a_text_that_names_no_annex_of_several_is_kept_apart():
    Reading().item("1").paragraph("1.1").propose("C24/8", "council/1332", "1.1", "A").write()
    reading = Reading("C24/PL4").item("1").paragraph("1.1").propose("C24/8", "council/1332", "1.1", "B")
    reading.propose("C24/8", "council/1332", "1.1", "").write()
    assert set(Amendment.objects.values_list("annex", flat=True)) == {"", "A", "B"}


def test_a_rejected_decision_has_no_effect():
    tabled().write()
    Decision.objects.update(state="rejected")
    tabled().write()
    assert status() == "tabled"


def test_a_revision_supersedes_what_the_document_proposed_before_once_it_is_dealt_with():
    tabled(vehicle="C24/8", effect="under_consultation").write()
    tabled(vehicle="C24/8(Rev.1)", meeting="C24/PL4", effect=None).write()
    assert set(Amendment.objects.values_list("status", flat=True)) == {"under_consultation", "tabled"}
    tabled(vehicle="C24/8(Rev.1)", meeting="C24/PL5", effect="adopted").write()
    assert {str(row.vehicle): row.status for row in Amendment.objects.all()} == {
        "C24/8": "superseded",
        "C24/8(Rev.1)": "adopted",
    }


# What the text states


def stated(last="C23", words="La Résolution 1332 (C11, modifiée) reste en vigueur."):
    reading = Reading().item("1").paragraph("1.1", words)
    return reading.cite("1.1", "Résolution 1332", "council/1332", first="C11", last=last)


def test_first_and_last_session_make_two_versions_with_the_unknown_between():
    stated().write()
    found = [(v.session_id, v.act, v.gap_before) for v in ResolutionVersion.objects.in_order()]
    assert found == [("C11", "adopted", False), ("C23", "amended", True)]


def test_a_proposal_amends_the_latest_version_before_its_session():
    stated().propose("C24/8(Rev.1)", "council/1332", "1.1").write()
    assert Amendment.objects.get().base_version.session_id == "C23"


def test_a_version_that_the_corrected_words_do_not_state_is_dropped():
    stated("C23").write()
    stated("C22", "La Résolution 1332 (C11, modifiée depuis) reste en vigueur.").write()
    assert [session for session, _act in versions()] == ["C11", "C22"]


def test_a_version_that_a_person_confirmed_stays():
    stated("C23").write()
    ResolutionVersion.objects.filter(session="C23").update(state="confirmed")
    stated("C22", "La Résolution 1332 (C11, modifiée depuis) reste en vigueur.").write()
    assert [session for session, _act in versions()] == ["C11", "C22", "C23"]


def test_a_version_that_another_record_states_stays():
    stated("C23").write()
    other = Reading("C24/PL5").item("1").paragraph("1.1", "La Résolution 1332 (C11, modifiée) est citée.")
    other.cite("1.1", "Résolution 1332", "council/1332", first="C11", last="C23").write()
    stated("C22", "La Résolution 1332 (C11, modifiée depuis) reste en vigueur.").write()
    assert [session for session, _act in versions()] == ["C11", "C22", "C23"]


# What is published


def public():
    return {(row.resolution.key, row.status) for row in Amendment.objects.visible_to(None)}


def test_what_is_published_is_shown_with_its_proposals_and_versions():
    stated().propose("C24/8(Rev.1)", "council/1332", "1.1").write(publish=True)
    assert public() == {("council/1332", "tabled")}
    assert {version.session_id for version in ResolutionVersion.objects.visible_to(None)} == {"C11", "C23"}


def test_a_draft_of_a_later_meeting_changes_nothing_that_all_can_see():
    tabled().write(publish=True)
    decided("adopted").write()
    assert public() == {("council/1332", "under_consultation")}
    assert not ResolutionVersion.objects.visible_to(None).exists()


def test_publishing_the_later_meeting_shows_what_it_adopted():
    tabled().write(publish=True)
    decided("adopted").write()
    decided("adopted").write(publish=True, again=True)
    assert public() == {("council/1332", "adopted")}
    assert [(v.session_id, v.act) for v in ResolutionVersion.objects.visible_to(None)] == [("C24", "amended")]


def test_publishing_an_earlier_meeting_does_not_show_what_a_draft_adopted():
    tabled().write()
    decided("adopted").write()
    tabled().write(publish=True, again=True)
    assert public() == {("council/1332", "under_consultation")}
    assert not ResolutionVersion.objects.visible_to(None).exists()


def test_what_a_person_holds_back_stays_back():
    tabled().write()
    Amendment.objects.update(state="confirmed")
    tabled().write(publish=True)
    assert public() == set()


def test_a_proposal_is_shown_with_the_language_that_is_published():
    tabled().write()
    english = Reading(language="en").item("1", "C24/8(Rev.1)").paragraph("1.1").paragraph("1.2")
    english.propose("C24/8(Rev.1)", "council/1332", "1.1")
    english.decide("1.2", ("consultations", [], [("council/1332", "under_consultation")])).write(publish=True)
    assert public() == {("council/1332", "under_consultation")}
    assert Amendment.objects.get().annex == "A", "what the draft alone says of it stays"


def test_a_proposal_that_no_record_made_is_left_alone():
    make_amendment(status="deferred")
    decided("none").write()
    assert status() == "deferred"
    assert make_resolution().versions.count() == 0
