"""Importing a Word file by the command: no character is lost, what was struck is kept, remarks stay in the house."""

import json
from io import StringIO

import pytest
from django.core.management import call_command
from django.db import transaction

from council.models import Decision, ImportRun, Paragraph, ParagraphText
from tests.council.records_in_words import FRENCH
from tests.council.views.crawling import crawl
from tests.docx_builder import Xml, delete, docx, footnote_call, ins, p, table

pytestmark = pytest.mark.django_db
REMARK = "Remarque d’atelier"
STRUCK, ADDED, NOTE, CELL = "approuve ", "prend note ", "Une note au bas", "Une cellule"
MARKED = "2.3\tLe Conseil prend note du Document C24/60."
SHOWN = ["/en/", "/fr/", "/fr/search/?q=Remarque", "/en/documents/", "/en/resolutions/", "/en/sessions/"]


def word_file(comments=None):
    """The record as a Word file, with a tracked change, a note, a table and a header; perhaps with remarks beside it."""
    blocks = []
    for line in FRENCH.splitlines():
        if line == MARKED:
            changed = [delete(STRUCK), ins(ADDED)]
            blocks.append(p("2.3\tLe Conseil ", *changed, "du Document C24/60.", footnote_call(1)))
        else:
            blocks.append(p(line))
    blocks.insert(-2, table([[CELL, "1"]]))
    notes = {1: p(NOTE)}
    return docx(*blocks, headers=[p("C24/113-F")], footnotes=notes, comments=comments)


@pytest.fixture
def report(tmp_path):
    """The JSON of an import that is published."""

    def report(data, *options):
        file, printed = tmp_path / "record.docx", StringIO()
        file.write_bytes(data)
        where = ("--session", "C24", "--meeting", "PL3", "--language", "fr", "--publish", "--format", "json")
        call_command("import_record", str(file), *where, *options, stdout=printed)
        return json.loads(printed.getvalue())

    return report


def stored():
    return "".join(ParagraphText.objects.order_by("order").values_list("raw", flat=True))


def test_no_character_of_a_word_file_is_lost(report):
    made = report(word_file({0: p(REMARK)}))
    assert (made["status"], made["coverage"]["characters_lost"]) == ("imported", 0)
    assert made["symbol"] == "C24/113"
    kept = "".join(stored().split())
    for words in (STRUCK, ADDED, NOTE, CELL, REMARK, "C24/113-F", *FRENCH.replace(MARKED, "").splitlines()):
        assert "".join(words.split()) in kept, words


def test_what_was_struck_is_kept_with_its_author_and_is_not_read(report):
    report(word_file())
    text = ParagraphText.objects.get(paragraph__number="2.3")
    assert text.raw.startswith("2.3\tLe Conseil approuve prend note du Document C24/60.")
    assert text.text.startswith(MARKED)
    assert [(c["kind"], text.raw[c["start"] : c["end"]], c["author"]) for c in text.changes] == [
        ("deleted", STRUCK, "A. Editor"),
        ("inserted", ADDED, "A. Editor"),
    ]
    assert [act.kind for act in Decision.objects.get(paragraph__number="2.3").acts.all()] == ["noted"]


def test_a_remark_is_internal(report):
    report(word_file({0: p(REMARK)}))
    (paragraph,) = Paragraph.objects.filter(texts__raw__contains=REMARK)
    assert paragraph.internal
    assert not Paragraph.objects.exclude(pk=paragraph.pk).filter(internal=True).exists()


def test_remarks_change_no_byte_of_any_page(report):
    with transaction.atomic():
        report(word_file())
        without = crawl(*SHOWN)
        transaction.set_rollback(True)
    report(word_file({0: p(f"{REMARK} sur le Document C24/77 et la Résolution 1555")}))
    assert stored().count(REMARK) == 1
    pages = crawl(*SHOWN)
    assert set(pages) == set(without)
    assert [address for address, page in pages.items() if page != without[address]] == []


def test_the_same_words_in_another_package_are_unchanged(report):
    report(word_file())
    runs = ImportRun.objects.count()
    assert report(word_file())["status"] == "unchanged"
    assert ImportRun.objects.count() == runs


def test_tracked_text_that_was_only_marked_reads_alike(report):
    """A range that a person commented on is no change of the text."""
    report(docx(*[p(Xml('<w:commentRangeStart w:id="0"/>'), line) for line in FRENCH.splitlines()]))
    assert report(docx(*[p(line) for line in FRENCH.splitlines()]))["status"] == "unchanged"
