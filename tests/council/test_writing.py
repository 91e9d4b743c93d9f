"""What becomes of a reading: editions beside each other, languages beside each other, and people's word kept."""

from datetime import date

import pytest

from council.integrity import find_broken
from council.models import AgendaItem, AgendaPaper, Decision, FollowUp, Mention, Paragraph, ParagraphText
from tests.council.readings import Reading
from tests.make import make_decision, make_document, make_item

pytestmark = pytest.mark.django_db
NOTED = ("noted", ["C24/8(Rev.1)"], [])


@pytest.fixture(autouse=True)
def sound():
    """Whatever a test writes, the data is sound after it."""
    yield
    assert [str(broken) for broken in find_broken()] == []


def first_reading(**options):
    reading = Reading(**options).item("1", "C24/8(Rev.1)").paragraph("1.1").paragraph("1.2").paragraph("1.3")
    return reading.decide("1.3", NOTED, basis=["1.2"])


def test_a_reading_becomes_rows_that_a_machine_has_read():
    first_reading().write()
    item = AgendaItem.objects.get()
    assert (item.outcome, str(item), item.is_untouched) == ("decided", "C24/PL3 1", True)
    assert [str(paper.cited) for paper in item.papers.all()] == ["C24/8(Rev.1)"]
    decision = Decision.objects.get()
    assert str(decision) == "C24/PL3/1.3"
    assert {(e.paragraph.number, e.role) for e in decision.evidence.all()} == {("1.2", "proposal"), ("1.3", "assent")}
    assert decision.needs_confirmation


def test_a_second_language_adds_its_words_to_the_same_paragraphs_and_decisions():
    first_reading().write()
    first_reading(language="en").write()
    assert Paragraph.objects.count() == 4
    assert ParagraphText.objects.count() == 8
    assert Decision.objects.count() == 1


def test_a_later_language_that_reads_otherwise_changes_nothing_and_says_so():
    first_reading(language="en").write()
    other = Reading().item("1", "C24/8").paragraph("1.1").paragraph("1.2").paragraph("1.3")
    written = other.decide("1.2", NOTED).decide("1.3", ("approved", ["C24/8(Rev.1)"], [])).write()
    assert {where for severity, where, _message in written.notes if severity == "warning"} == {"1", "1.2", "1.3"}
    assert [act.kind for act in Decision.objects.get().acts.all()] == ["noted"]
    assert str(AgendaPaper.objects.get().cited) == "C24/8(Rev.1)"


def test_a_paragraph_that_one_language_lacks_is_said_and_not_shifted():
    first_reading().write()
    shorter = Reading(language="en").item("1", "C24/8(Rev.1)").paragraph("1.1").paragraph("1.3").decide("1.3", NOTED)
    written = shorter.write()
    assert ("warning", "1.2", "1.2 is in French and not in this file.") in written.notes
    assert ParagraphText.objects.filter(paragraph__number="1.2").count() == 1


def test_paragraphs_found_later_stand_between_those_they_were_found_between():
    Reading().item("1").paragraph("1.1").paragraph("1.40").write()
    full = Reading(language="en").item("1")
    for number in range(1, 61):
        full.paragraph(f"1.{number}")
    full.write()
    numbers = Paragraph.objects.filter(kind="numbered").order_by("order").values_list("number", flat=True)
    assert list(numbers) == [f"1.{number}" for number in range(1, 61)]


def test_the_words_of_an_edition_are_never_overwritten():
    written = first_reading().write()
    other = Reading().item("1").paragraph("1.1", "Other words.").paragraph("1.2").paragraph("1.3")
    other.decide("1.3", NOTED).write(again=True)
    assert written.edition.texts.get(paragraph__number="1.1").text == "1.1\tLe Président ouvre la discussion."


def test_a_corrected_edition_rewrites_what_only_a_machine_has_read():
    first_reading().write()
    corrected = Reading().item("1", "C24/9").paragraph("1.1").paragraph("1.2").paragraph("1.3")
    corrected.decide("1.2", ("approved", ["C24/9"], [])).write()
    assert [str(decision) for decision in Decision.objects.all()] == ["C24/PL3/1.2"]
    assert [str(paper.cited) for paper in AgendaPaper.objects.all()] == ["C24/9"]


@pytest.mark.parametrize("touched", [{"state": "confirmed"}, {"origin": "manual"}])
def test_a_decision_that_a_person_has_touched_stays(touched):
    first_reading().write()
    Decision.objects.update(**touched)
    corrected = Reading().item("1", "C24/8(Rev.1)").paragraph("1.1").paragraph("1.2").paragraph("1.3")
    written = corrected.decide("1.3", ("approved", ["C24/9"], [])).write()
    assert [act.kind for act in Decision.objects.get().acts.all()] == ["noted"]
    assert ("warning", "1.3", "This file reads the decision otherwise than it is held.") in written.notes


def test_a_decision_that_a_person_has_confirmed_stays_when_a_file_no_longer_shows_it():
    first_reading().write()
    Decision.objects.update(state="confirmed")
    written = Reading().item("1", "C24/8(Rev.1)").paragraph("1.1").paragraph("1.2").paragraph("1.3").write()
    assert ("warning", "1.3", "A decision is held here which this file does not show.") in written.notes
    assert AgendaItem.objects.get().outcome == "decided"


def test_a_rejected_decision_does_not_come_back():
    first_reading().write()
    Decision.objects.update(state="rejected")
    written = first_reading().write()
    assert Decision.objects.get().state == "rejected"
    assert AgendaItem.objects.get().outcome == "pending_review", "the machine may not say that there is none"
    assert not [note for note in written.notes if note[0] == "warning"]


def test_a_decision_entered_by_a_person_makes_its_item_decided():
    Reading().item("1").paragraph("1.1").write()
    make_decision(Paragraph.objects.get(number="1.1"))
    Reading().item("1").paragraph("1.1", "Un mot de plus.").write()
    assert AgendaItem.objects.get().outcome == "decided"


def test_an_item_that_a_person_has_touched_keeps_its_papers_and_outcome():
    first_reading().write()
    AgendaItem.objects.update(state="confirmed")
    corrected = Reading().item("1", "C24/9").paragraph("1.1").paragraph("1.2").paragraph("1.3").decide("1.3", NOTED)
    written = corrected.write()
    assert str(AgendaPaper.objects.get().cited) == "C24/8(Rev.1)"
    assert any("C24/9; held: C24/8(Rev.1)" in message for _severity, _where, message in written.notes)


def test_an_item_whose_paper_a_person_has_touched_keeps_its_papers():
    first_reading().write()
    AgendaPaper.objects.update(state="confirmed")
    Reading().item("1", "C24/9").paragraph("1.1").paragraph("1.2").paragraph("1.3").decide("1.3", NOTED).write()
    assert str(AgendaPaper.objects.get().cited) == "C24/8(Rev.1)"


def test_an_item_that_a_file_no_longer_has_is_not_left_decided():
    first_reading().item("2").paragraph("2.1").decide("2.1", NOTED).write()
    first_reading().write()
    assert AgendaItem.objects.get(number="2").outcome == "pending_review"


def test_a_continued_item_continues_the_latest_earlier_one_on_its_paper():
    first_reading().write()
    Reading("C24/PL4").item("1", "C24/8").paragraph("1.1").write()
    Reading("C24/PL5").item("2", "C24/8(Rev.1)", continued=True).paragraph("2.1").write()
    assert str(AgendaItem.objects.get(number="2").continues) == "C24/PL4 1"


def test_a_continued_item_whose_beginning_is_not_held_says_so():
    written = Reading("C24/PL5").item("2", "C24/8", continued=True).paragraph("2.1").write()
    assert written.notes == [("info", "2", "The item is continued, but the item it continues is not held here.")]
    assert AgendaItem.objects.get().continues is None


# Mentions


def cited(words="Le Document C24/8 est présenté."):
    return Reading().item("1").paragraph("1.1", words).cite("1.1", "C24/8", "C24/8")


def test_the_words_a_person_rejected_stay_rejected_in_the_next_edition():
    cited().write()
    Mention.objects.update(state="rejected")
    cited("Le Document C24/8 est présenté tardivement.").write()
    assert list(Mention.objects.values_list("state", flat=True)) == ["rejected", "rejected"]


def test_a_persons_target_is_carried_to_the_same_occurrence_of_the_same_words():
    twice = "Le Document C24/8 renvoie au Document C24/8."
    cited(twice).write()
    mention = Mention.objects.get()
    mention.state, mention.document = "confirmed", make_document("C23/8")
    mention.save()
    again = Reading().item("1").paragraph("1.1", f"Or, {twice}")
    again.cite("1.1", "C24/8", "C24/8").write()
    latest = Mention.objects.order_by("pk").last()
    assert (latest.state, str(latest.document)) == ("confirmed", "C23/8")


def test_a_mention_that_only_a_machine_has_read_is_read_anew():
    cited().write()
    anew = Reading().item("1").paragraph("1.1", "Le Document C24/8 est présenté.")
    anew.cite("1.1", "C24/8", "C24/8(Rev.1)").write(again=True)
    assert str(Mention.objects.get().version) == "C24/8(Rev.1)"


def test_a_mention_that_a_person_has_entered_is_kept_when_the_text_is_read_anew():
    cited().write()
    Mention.objects.update(origin="manual", state="resolved")
    held = Mention.objects.get().pk
    cited().write(again=True)
    assert Mention.objects.get().pk == held


# Follow-ups


def asked(*asked_for):
    return Reading().item("1").paragraph("1.1").decide("1.1", ("requested", [], []), follow_ups=asked_for)


def test_what_a_person_closed_is_not_asked_again():
    asked(("le Secrétariat", "publiera le rapport")).write()
    FollowUp.objects.update(state_of_work="closed")
    asked(("le Secrétariat", "publiera le rapport"), ("le Groupe", "se réunira")).write()
    assert set(FollowUp.objects.values_list("actor", "state_of_work")) == {
        ("le Secrétariat", "closed"),
        ("le Groupe", "open"),
    }


def test_a_follow_up_is_in_the_words_of_the_edition_it_was_read_in():
    asked(("le Secrétariat", "publiera le rapport")).write(publish=True)
    second = asked(("le Secrétariat", "publiera le rapport")).write(publish=True)
    assert FollowUp.objects.get().edition == second.edition
    assert FollowUp.objects.visible_to(None).count() == 1


def test_a_decision_that_closes_another_follow_up_is_not_dropped():
    asked(("le Secrétariat", "publiera le rapport")).item("2").paragraph("2.1").decide("2.1", NOTED).write()
    FollowUp.objects.update(closed_by=Decision.objects.get(paragraph__number="2.1"), state_of_work="closed")
    written = asked(("le Secrétariat", "publiera le rapport")).item("2").paragraph("2.1").write()
    assert ("warning", "2.1", "A decision is held here which this file does not show.") in written.notes


# Beside what is published


def test_a_draft_beside_a_published_edition_leaves_alone_what_all_can_see():
    first_reading().write(publish=True)
    before = list(Decision.objects.values()), list(AgendaPaper.objects.values()), list(AgendaItem.objects.values())
    draft = Reading().item("1", "C24/9", continued=True).paragraph("1.1").paragraph("1.2").paragraph("1.3")
    draft.decide("1.2", ("approved", ["C24/9"], []))
    written = draft.write(symbol="C24/113", held_on=date(2024, 6, 11))
    after = list(Decision.objects.values()), list(AgendaPaper.objects.values()), list(AgendaItem.objects.values())
    assert after == before
    written.record.refresh_from_db()
    assert (written.record.document, written.record.meeting.held_on) == (None, None)


def test_a_published_edition_sets_what_was_not_known():
    first_reading().write(publish=True)
    written = first_reading(language="en").write(publish=True, symbol="C24/113", held_on=date(2024, 6, 11))
    written.record.refresh_from_db()
    assert str(written.record.document) == "C24/113"
    assert written.record.document.kind == "summary_record"
    assert written.record.meeting.held_on == date(2024, 6, 11)


def test_a_second_date_is_said_and_not_taken():
    first_reading(language="en").write(held_on=date(2024, 6, 11))
    written = first_reading().write(held_on=date(2024, 6, 12))
    assert ("warning", "", "The meeting is dated 2024-06-11 here, 2024-06-12 in this file.") in written.notes


def test_an_item_that_only_one_language_has_is_read_in_it_and_said():
    first_reading().item("2").paragraph("2.1").decide("2.1", NOTED).write()
    written = first_reading(language="en").write()
    assert make_item(number="2").outcome == "decided"
    assert Decision.objects.count() == 2
    assert ("warning", "2", "Item 2 is in French and not in this file.") in written.notes
    assert ("warning", "2.1", "2.1 is in French and not in this file.") in written.notes


def test_a_draft_beside_a_published_edition_does_not_lead_it():
    first_reading(language="en").write()
    french = Reading().item("1", "C24/9").paragraph("1.1").paragraph("1.2").paragraph("1.3")
    french.decide("1.2", ("approved", ["C24/9"], [])).write(publish=True)
    assert [str(decision) for decision in Decision.objects.all()] == ["C24/PL3/1.2"]
    assert str(AgendaPaper.objects.get().cited) == "C24/9"
