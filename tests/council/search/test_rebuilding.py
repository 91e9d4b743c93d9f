"""Whatever a search finds rows by can be told anew, and only what differs is written."""

from io import StringIO

import pytest
from django.core.management import call_command
from django.db.models import F

from council.integrity import Ghost, find_broken
from council.models import Decision, ParagraphText, RecordEdition
from council.search import kept
from documents.models import Document, DocumentTitle
from documents.publishing import Audience
from documents.reindexing import check, refill
from documents.seeking import seek
from tests.index import forget, mistake, remember
from tests.make import (
    PUBLIC,
    make_decision,
    make_document,
    make_mention,
    make_paragraph,
    make_paragraph_text,
    make_record_edition,
)

pytestmark = pytest.mark.django_db

NOBODY = 2**62  # a key that no row has


@pytest.fixture
def texts():
    """Three paragraphs of a public record; the first cites a document, the last decides."""
    edition = make_record_edition("C24/PL3", **PUBLIC)
    words = ("1.1\tThe report C24/8 is before the meeting.", "1.2\tIt has been read.", "1.3\tIt was so agreed.")
    made = [
        make_paragraph_text(text, make_paragraph(f"C24/PL3/1.{number}"), edition, lead=4)
        for number, text in enumerate(words, 1)
    ]
    make_mention("C24/8", made[0], document=make_document("C24/8"))
    DocumentTitle.objects.create(document=make_document("C24/8"), language="en", title="Report of the group")
    make_decision(made[2].paragraph, proposal=made[1].paragraph)
    assert broken() == []
    return list(ParagraphText.objects.order_by("pk"))


def broken():
    return [str(found) for found in find_broken()]


def rebuild(*options):
    said, progress = StringIO(), StringIO()
    call_command("rebuild_search", *options, stdout=said, stderr=progress)
    return said.getvalue().splitlines(), progress.getvalue()


def found(words):
    return [text.pk for text in ParagraphText.objects.matching(seek(words)).order_by("pk")]


SPOILT_INDEX = {
    "it lacks a row": lambda texts: forget(ParagraphText, texts[1].k),
    "it finds what is no row": lambda texts: remember(ParagraphText, NOBODY, "ghost"),
    "it finds a row by other words": lambda texts: mistake(ParagraphText, texts[1].k, "other words"),
    "it lacks a title": lambda texts: forget(DocumentTitle, DocumentTitle.objects.get().pk),
}


@pytest.mark.parametrize("case", SPOILT_INDEX)
@pytest.mark.parametrize("options", [[], ["--database-only"]])
def test_what_the_index_of_the_database_lost_is_named_and_mended(texts, case, options):
    SPOILT_INDEX[case](texts)
    named = broken()
    assert len(named) == 1
    assert "the database's own index finds it otherwise" in named[0]
    said, _progress = rebuild(*options)
    assert said[-1].startswith("Mended: ")
    assert broken() == []
    assert found("been") == [texts[1].pk]
    assert rebuild(*options)[0] == ["Nothing had to be mended."]


def test_the_strays_of_an_index_are_its_keys(texts):
    forget(ParagraphText, texts[0].k)
    mistake(ParagraphText, texts[1].k, "it has read been")  # the words of the row, out of order
    remember(ParagraphText, NOBODY, "ghost")
    assert check(ParagraphText) == sorted([texts[0].k, texts[1].k, NOBODY])
    assert Ghost(ParagraphText, NOBODY) in {one.row for one in find_broken()}
    refill(ParagraphText)
    assert check(ParagraphText) == []


SPOILT_ROWS = {
    "terms": lambda texts: ParagraphText.objects.update(terms="lost"),
    "pointers": lambda texts: ParagraphText.objects.update(pointers=""),
    "keys": lambda texts: ParagraphText.objects.update(k=F("pk")),
    "keys of decisions": lambda texts: Decision.objects.update(k=1),
    "readers of a citation": lambda texts: Document.objects.update(cited_for=Audience.NOBODY),
    "the latest edition": lambda texts: RecordEdition.objects.update(latest_for_all=False, latest_for_staff=False),
    "titles": lambda texts: DocumentTitle.objects.update(terms=""),
}


@pytest.mark.parametrize("case", SPOILT_ROWS)
def test_what_rows_keep_is_told_anew(texts, case):
    SPOILT_ROWS[case](texts)
    assert broken() != []
    said, _progress = rebuild()
    assert said[-1].startswith("Mended: ")
    assert broken() == []
    assert rebuild()[0] == ["Nothing had to be mended."]


def test_texts_that_stand_in_each_others_places_change_them(texts):
    """The keys are unique, row by row and across batches: none can be written where another still stands."""
    first, second, third = (text.k for text in texts)
    for text, key in zip(texts, (-1, -2, -3), strict=True):
        ParagraphText.objects.filter(pk=text.pk).update(k=key)
    for text, key in zip(texts, (second, third, first), strict=True):
        ParagraphText.objects.filter(pk=text.pk).update(k=key)
    assert "it is sorted as if it stood elsewhere" in broken()[0]
    rebuild()
    assert list(ParagraphText.objects.order_by("pk").values_list("k", flat=True)) == [first, second, third]
    assert broken() == []


def test_only_rows_that_differ_are_written_a_batch_at_a_time(texts, monkeypatch):
    monkeypatch.setattr(kept, "BATCH", 2)
    ParagraphText.objects.filter(pk=texts[2].pk).update(terms="lost")
    said, progress = rebuild()
    assert said == ["council.ParagraphText terms: 1 mended", "Mended: 1 rows."]
    assert found("agreed") == [texts[2].pk]
    assert "council.ParagraphText terms: 100 %, " in progress
    assert progress.count("\n") == len(kept.KEPT)


def test_only_the_index_of_the_database_is_looked_at_when_asked_for(texts):
    ParagraphText.objects.filter(pk=texts[2].pk).update(terms="lost")
    assert rebuild("--database-only") == (["Nothing had to be mended."], "")
