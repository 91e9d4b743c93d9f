"""One meeting, six languages, in whatever order they come: one set of rows, and what differs is said."""

from contextlib import contextmanager
from itertools import permutations
from random import Random

import pytest
from django.db import transaction

from council.importing import Request, import_record
from council.integrity import find_broken
from council.models import AgendaItem, Decision, Meeting, Paragraph, Record
from council.sample.loading import FOLDER
from documents.languages import CODES
from resolutions.models import Amendment, ResolutionVersion
from tests.council.readings import Reading

pytestmark = pytest.mark.django_db
NOTED = ("noted", ["C24/8(Rev.1)"], [])
ADOPTED = ("adopted", [], [("council/1332", "adopted")])
LACKING = {"en": {"1.3"}, "fr": {"1.2", "2"}, "ru": {"3.1", "3"}, "zh": {"1.2"}, "ar": {"2.2"}}
ORDERS = [CODES, CODES[::-1], *Random(24).sample(list(permutations(CODES)), 8)]


def reading(language):
    """The record in one language: each lacks something, and the Spanish is read otherwise."""
    told = Reading(language=language)
    told.record.cover.chair = f"Chair in {language}"
    item(told, "1", "C24/8(Rev.1)")
    for number in ("1.1", "1.2", "1.3", "1.4"):
        paragraph(told, number)
    told.decide(
        "1.4", ("approved" if language == "es" else "noted", ["C24/8(Rev.1)"], []), follow_ups=[(language, "act")]
    )
    if has(told, "1.3"):
        told.decide("1.3", NOTED)
        told.propose("C24/15", "council/1332", "1.3", annex="A")
    if has(told, "2"):
        item(told, "2", "C24/9" if language == "es" else "C24/10")
        paragraph(told, "2.1")
        paragraph(told, "2.2")
        if has(told, "2.2") and language != "en":
            told.decide("2.2", ADOPTED)
    if has(told, "3"):
        item(told, "3")
        paragraph(told, "3.1")
    return told


def has(told, number):
    return number not in LACKING.get(told.record.language, ())


def item(told, number, *papers):
    told.item(number, *papers, title=f"Item {number} in {told.record.language}")


def paragraph(told, number):
    if has(told, number):
        told.paragraph(number, f"What was said in {number}, in {told.record.language}.")


def rows():
    """Everything the languages share, by what it is and not by the order in which it was written."""
    return {
        "meeting": list(Meeting.objects.values_list("chair", "hours", "held_on")),
        "record": list(Record.objects.values_list("council_state", flat=True)),
        "items": [described_item(row) for row in AgendaItem.objects.order_by("position")],
        "paragraphs": [described_paragraph(row) for row in Paragraph.objects.order_by("order")],
        "decisions": [described_decision(row) for row in Decision.objects.order_by("paragraph__order")],
        "proposals": sorted(described_proposal(row) for row in Amendment.objects.all()),
        "versions": sorted(ResolutionVersion.objects.values_list("resolution__number", "session", "act", "stage")),
    }


def described_item(row):
    titles = sorted(row.titles.values_list("edition__language", "title"))
    return str(row), row.position, row.outcome, [str(paper.cited) for paper in row.papers.all()], titles


def described_paragraph(row):
    texts = sorted(row.texts.values_list("edition__language", "number", "text"))
    return row.key, row.kind, row.number, row.order, str(row.item), row.internal, texts


def described_decision(row):
    acts = [
        (act.kind, [str(d.cited) for d in act.documents.all()], [str(e.amendment) for e in act.resolutions.all()])
        for act in row.acts.all()
    ]
    evidence = sorted((str(one.paragraph), one.role) for one in row.evidence.all())
    return str(row), row.modality, acts, evidence, sorted(row.follow_ups.values_list("actor", "language"))


def described_proposal(row):
    sources = sorted(row.sources.values_list("paragraph_text__edition__language", "paragraph_text__number"))
    return str(row), row.status, row.annex, str(row.base_version), str(row.resulting_version), sources


@pytest.mark.parametrize("publish", [False, True], ids=["drafts", "published"])
def test_six_languages_in_any_order_give_the_same_rows(publish):
    found = {}
    for order in ORDERS:
        with rolled_back():
            for language in order:
                reading(language).write(publish=publish)
            assert [str(broken) for broken in find_broken()] == []
            found[order] = rows()
    first = found[CODES]
    assert len(first["paragraphs"]) == 3 + 4 + 2 + 1
    for order, told in found.items():
        for what, expected in first.items():
            assert told[what] == expected, f"{what}, imported {', '.join(order)}"


@contextmanager
def rolled_back():
    """What is written in the block is gone after it."""
    with transaction.atomic():
        yield
        transaction.set_rollback(True)


def test_every_language_adds_its_words_to_the_same_paragraphs():
    for language in CODES:
        reading(language).write()
    assert Paragraph.objects.get(number="1.1").texts.count() == 6
    assert Paragraph.objects.get(number="1.2").texts.count() == 4
    assert set(Paragraph.objects.get(number="2.2").texts.values_list("edition__language", flat=True)) == {
        "en",
        "es",
        "ru",
        "zh",
    }


def test_what_a_paragraph_decided_is_read_in_the_first_language_that_has_it():
    for language in reversed(CODES):
        reading(language).write()
    acts = {str(row): [act.kind for act in row.acts.all()] for row in Decision.objects.all()}
    assert acts == {"C24/PL3/1.3": ["noted"], "C24/PL3/1.4": ["noted"]}, (
        "the English has 2.2, and decides nothing there"
    )
    assert AgendaItem.objects.get(number="2").outcome == "no_decision_recorded"


def test_what_differs_is_said_whichever_language_comes_last():
    for order in (("en", "es"), ("es", "en")):
        with rolled_back():
            notes = [reading(language).write().notes for language in order][-1]
            warned = {where for severity, where, _message in notes if severity == "warning"}
            assert {"1.3", "1.4", "2", "2.2"} <= warned, order


def test_a_note_names_each_language_that_has_what_this_one_lacks():
    for language in ("en", "es", "ru"):
        reading(language).write()
    notes = reading("fr").write().notes
    assert ("warning", "1.2", "1.2 is in English, Spanish and Russian and not in this file.") in notes
    assert ("warning", "1.3", "1.3 is in this file and not in English.") in notes
    assert ("warning", "2", "Item 2 is in English, Spanish and Russian and not in this file.") in notes


def test_a_language_that_is_not_revised_yet_lacks_nothing():
    Reading(language="fr").item("1").paragraph("1.1").write(symbol="C24/113")
    Reading(language="en").item("1").paragraph("1.1").write(symbol="C24/113")
    revised = Reading(language="en").item("1").paragraph("1.1").paragraph("1.2", "Something else.")
    assert revised.write(symbol="C24/113(Rev.1)").notes == [
        ("info", "1.2", "1.2 is in this file and not in edition 1.")
    ]
    late = Reading(language="fr").item("1").paragraph("1.1").write(symbol="C24/113(Rev.1)")
    assert late.notes == [("warning", "1.2", "1.2 is in English and not in this file.")]


def test_what_has_no_number_stays_after_the_number_it_follows():
    """One more of them in one language is said, and shifts nothing elsewhere."""
    for language, more in (("en", 1), ("fr", 2)):
        told = Reading(language=language).item("1").paragraph("1.1")
        for place in range(more):
            told.add("unnumbered", "", f"Annotation {place} in {language}", item="1")
        told.paragraph("1.2").add("unnumbered", "", f"Remark in {language}", item="1")
        notes = told.write().notes
    remarks = Paragraph.objects.filter(texts__text__startswith="Remark").distinct()
    assert [row.texts.count() for row in remarks] == [2]
    assert ("info", "1.1", "A piece after 1.1 that has no number is in this file and not in English.") in notes


def test_a_remark_for_editors_is_never_taken_for_a_footnote_of_another_language():
    Reading(language="en").item("1").paragraph("1.1").add("note", "", "A footnote for all", item="1").write()
    told = Reading().item("1").paragraph("1.1").add("note", "", "À vérifier", item="1")
    told.record.paragraphs[-1].internal = True
    told.write()
    assert set(Paragraph.objects.filter(kind="note").values_list("internal", "texts__text")) == {
        (False, "A footnote for all"),
        (True, "À vérifier"),
    }


def imported(language):
    data = (FOLDER / "records" / f"C24-PL3.{language}.txt").read_bytes()
    return import_record(Request(data=data, name=f"record.{language}.txt", publish=True))


def test_the_records_of_one_meeting_in_six_languages_give_one_set_of_rows():
    """The third plenary of the sample, by its files: the same whichever comes first."""
    found = []
    for order in (CODES, CODES[::-1]):
        with rolled_back():
            reports = [imported(language) for language in order]
            found.append(rows())
            assert [str(broken) for broken in find_broken()] == []
            assert {report["status"] for report in reports} == {"imported"}
            assert [n for r in reports for n in r["notes"] if "not in" in n["message"]] == []
            assert {p.texts.count() for p in Paragraph.objects.filter(kind__in=["numbered", "heading"])} == {6}
    assert found[0] == found[1]
