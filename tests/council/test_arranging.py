"""What follows from all the editions of a record together."""

from datetime import date

import pytest

from council.arranging import arrange
from council.importing import Request, import_record
from council.integrity import find_broken
from council.models import AgendaItem, Decision, Meeting, Paragraph, Record
from council.publishing import publish_by_hand, publish_edition
from tests.council.readings import Reading
from tests.council.records_in_words import FRENCH
from tests.make import make_record

pytestmark = pytest.mark.django_db


def numbers():
    return list(Paragraph.objects.filter(kind="numbered").order_by("order").values_list("number", flat=True))


def test_items_stand_in_the_order_of_their_paragraphs_whichever_language_has_them():
    Reading(language="fr").item("1").paragraph("1.1").item("3").paragraph("3.1").write()
    Reading(language="en").item("1").paragraph("1.1").item("2").paragraph("2.1").item("3").paragraph("3.1").write()
    assert list(AgendaItem.objects.order_by("position").values_list("number", "position")) == [
        ("1", 1),
        ("2", 2),
        ("3", 3),
    ]


def test_an_item_that_a_person_has_placed_stays():
    Reading().item("1").paragraph("1.1").item("2").paragraph("2.1").write()
    AgendaItem.objects.filter(number="2").update(position=9, origin="manual")
    Reading(language="en").item("1").paragraph("1.1").item("2").paragraph("2.1").write()
    assert AgendaItem.objects.get(number="2").position == 9


def told(language, **cover):
    reading = Reading(language=language).item("1").paragraph("1.1")
    for name, value in cover.items():
        setattr(reading.record.cover, name, value)
    return reading


def test_the_chair_is_named_in_the_first_language_that_names_one():
    told("fr", chair="Mme A. EXEMPLE").write()
    told("es", chair="Sra. A. EXEMPLE", hours="09.40").write()
    told("en").write()
    assert list(Meeting.objects.values_list("chair", "hours")) == [("Mme A. EXEMPLE", "09.40")]
    told("en", chair="Ms A. EXAMPLE").write()
    assert Meeting.objects.get().chair == "Ms A. EXAMPLE"


def test_what_a_person_says_of_the_meeting_stays():
    told("fr", chair="Mme A. EXEMPLE").write()
    Meeting.objects.update(chair="A. Example (Country A)")
    told("en", chair="Ms A. EXAMPLE").write()
    assert Meeting.objects.get().chair == "A. Example (Country A)"


def test_a_revision_of_its_document_makes_the_record_revised():
    Reading().item("1").paragraph("1.1").write(symbol="C24/113", held_on=date(2024, 6, 11))
    assert Record.objects.get().council_state == "draft"
    Reading().item("1").paragraph("1.1", "Corrigé.").write(symbol="C24/113(Rev.1)")
    assert Record.objects.get().council_state == "revised"
    assert [str(edition.version) for edition in make_record().editions.order_by("number")] == [
        "C24/113",
        "C24/113(Rev.1)",
    ]


@pytest.mark.parametrize(("symbol", "state"), [("C24/113(Corr.1)", "draft"), ("C24/113(Rev.2)(Corr.1)", "revised")])
def test_only_a_revision_does(symbol, state):
    Reading().item("1").paragraph("1.1").write(symbol=symbol)
    assert Record.objects.get().council_state == state


def test_an_approved_record_stays_approved():
    Reading().item("1").paragraph("1.1").write(symbol="C24/113")
    Record.objects.update(council_state="approved")
    Reading().item("1").paragraph("1.1", "Corrigé.").write(symbol="C24/113(Rev.1)")
    assert Record.objects.get().council_state == "approved"


def test_a_draft_revision_beside_a_published_record_is_not_told_until_it_is_published():
    Reading().item("1").paragraph("1.1").write(publish=True, symbol="C24/113")
    draft = Reading().item("1").paragraph("1.1", "Corrigé.").write(symbol="C24/113(Rev.1)")
    assert Record.objects.get().council_state == "draft"
    publish_edition(draft.edition)
    assert Record.objects.get().council_state == "revised"


def test_what_a_draft_published_by_hand_decides_is_read_in_by_the_next_import_that_publishes_it():
    def imported(text, publish=False):
        request = Request(text.encode(), "r.txt", session="C24", meeting="PL3", language="fr", publish=publish)
        return import_record(request)["status"]

    imported(FRENCH, publish=True)
    changed = FRENCH.replace("2.3\tLe Conseil prend note du", "2.3\tLe Conseil approuve le")
    assert (imported(changed), imported(changed)) == ("imported", "unchanged")
    publish_by_hand(make_record().editions.get(number=2))
    assert imported(changed) == "unchanged", "an import that does not publish changes nothing that all can see"
    assert [act.kind for act in Decision.objects.get(paragraph__number="2.3").acts.all()] == ["noted"]
    assert (imported(changed, publish=True), imported(changed, publish=True)) == ("imported", "unchanged")
    assert [act.kind for act in Decision.objects.get(paragraph__number="2.3").acts.all()] == ["approved"]


A = "La Présidente du Groupe présente le rapport sur les bâtiments et ses deux annexes."
B = "Un conseiller demande le calendrier des travaux et leur coût pour chaque année."
C = "Le Secrétariat répond que l'un et l'autre seront donnés à la prochaine session."
N = "Un observateur rappelle que les archives ont été déménagées au printemps dernier."


def of_words(*bodies, language="fr"):
    reading = Reading(language=language).item("1")
    for place, body in enumerate(bodies, start=1):
        reading.paragraph(f"1.{place}", body)
    return reading


def test_a_paragraph_put_in_the_middle_makes_no_other_of_those_that_follow():
    of_words(A, B, C).write()
    before = dict(Paragraph.objects.filter(kind="numbered").values_list("key", "pk"))
    written = of_words(A, N, B, C).write()
    after = {row.pk: row for row in Paragraph.objects.all()}
    assert [after[before[f"C24/PL3/1.{n}"]].number for n in (1, 2, 3)] == ["1.1", "1.3", "1.4"]
    new = Paragraph.objects.get(number="1.2")
    assert (new.key, new.texts.count()) == ("C24/PL3/1.2~2", 1)
    assert numbers() == ["1.1", "1.2", "1.3", "1.4"]
    assert written.notes == [("info", "1.2", "1.2 is in this file and not in edition 1.")]
    assert [str(broken) for broken in find_broken()] == []


def test_what_people_said_of_a_decision_stays_with_its_words_when_they_are_numbered_otherwise():
    of_words(A, B, C).decide("1.3", ("noted", ["C24/8"], [])).write()
    Record.objects.get().items.get().decisions.update(state="confirmed")
    of_words(A, N, B, C).decide("1.4", ("noted", ["C24/8"], [])).write()
    [decision] = Record.objects.get().items.get().decisions.all()
    assert (str(decision), decision.state) == ("C24/PL3/1.4", "confirmed")


def test_the_other_languages_follow_edition_by_edition():
    """The English of the revised record is put beside the revised French, that of the first beside the first."""
    of_words(A, B, C).write(symbol="C24/113")
    of_words(A, N, B, C).write(symbol="C24/113(Rev.1)")
    of_words("One", "Two", "Three", language="en").write(symbol="C24/113")
    of_words("One", "In between", "Two", "Three", language="en").write(symbol="C24/113(Rev.1)")
    told = {
        row.key: {(text.edition.language, text.edition.number, text.number) for text in row.texts.all()}
        for row in Paragraph.objects.filter(kind="numbered")
    }
    assert told == {
        "C24/PL3/1.1": {(language, edition, "1.1") for language in ("en", "fr") for edition in (1, 2)},
        "C24/PL3/1.2": {("fr", 1, "1.2"), ("en", 1, "1.2"), ("fr", 2, "1.3"), ("en", 2, "1.3")},
        "C24/PL3/1.3": {("fr", 1, "1.3"), ("en", 1, "1.3"), ("fr", 2, "1.4"), ("en", 2, "1.4")},
        "C24/PL3/1.2~2": {("fr", 2, "1.2"), ("en", 2, "1.2")},
    }


def test_what_an_edition_left_out_and_a_later_one_has_again_is_the_same_paragraph():
    for bodies in ((A, B, C), (A, C), (A, B, C)):
        of_words(*bodies).write()
    assert Paragraph.objects.filter(kind="numbered").count() == 3
    assert Paragraph.objects.get(number="1.2").texts.count() == 2


def test_a_draft_moves_no_number_that_all_can_see():
    of_words(A, B, C).write(publish=True)
    draft = of_words(A, N, B, C).write()
    assert sorted(
        Paragraph.objects.filter(texts__edition__number=1, kind="numbered").values_list("number", flat=True)
    ) == [
        "1.1",
        "1.2",
        "1.3",
    ]
    publish_edition(draft.edition)
    assert numbers() == ["1.1", "1.2", "1.3", "1.4"]


def test_the_same_file_read_anew_as_of_another_sort_stays_the_same_paragraph():
    first = Reading().item("1").paragraph("1.1").add("unnumbered", "", "1.2\tUn mot.", item="1").write()
    held = Paragraph.objects.get(kind="unnumbered").pk
    Reading().item("1").paragraph("1.1").paragraph("1.2", "Un mot.").write(again=True)
    paragraph = Paragraph.objects.get(pk=held)
    assert (paragraph.kind, paragraph.number, str(paragraph.item)) == ("numbered", "1.2", "C24/PL3 1")
    assert first.edition.texts.get(paragraph=held).body == "Un mot."


def test_arranging_again_writes_nothing(django_assert_num_queries):
    of_words(A, B, C).write(symbol="C24/113(Rev.1)")
    record = make_record()
    with django_assert_num_queries(11):
        arrange(record)
