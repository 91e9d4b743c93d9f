"""A Word file of thirty pages with two hundred tracked changes: exact, complete, and in time."""

import random

import pytest

from council.importing import Request, import_record
from council.models import ParagraphText
from tests.docx_builder import delete, docx, ins, p
from tests.measures import within

pytestmark = [pytest.mark.django_db, pytest.mark.slow]

PAGES, WORDS_ON_A_PAGE, CHANGES = 30, 500, 200
SENTENCE = (
    "Un conseiller demande que le plan soit revu à la lumière du Document C24/{} et de la Résolution {} du Conseil."
)


def long_file():
    """The file; the accepted text of each numbered paragraph; and every struck text."""
    chance = random.Random(30)
    blocks, accepted, struck = [p("1\tPlan (Document C24/8)")], {}, []
    paragraphs = PAGES * WORDS_ON_A_PAGE // (len(SENTENCE.split()) * 5)
    changes = 0
    for number in range(1, paragraphs + 1):
        parts, text = [f"1.{number}\t"], f"1.{number}\t"
        for sentence in range(5):
            words = SENTENCE.format(chance.randint(1, 150), chance.randint(1000, 1400)) + " "
            if changes < CHANGES and sentence in (1, 3):
                old, new = f"ancien{changes} ", f"nouveau{changes} "
                parts += [delete(old), ins(new)]
                text += new
                struck.append(old)
                changes += 1
            parts.append(words)
            text += words
        accepted[f"1.{number}"] = text
        blocks.append(p(*parts))
    return docx(*blocks), accepted, struck


def test_a_long_file_with_tracked_changes_is_exact_and_imported_in_time():
    data, accepted, struck = long_file()
    assert len(struck) == CHANGES
    assert sum(len(text.split()) for text in accepted.values()) >= PAGES * WORDS_ON_A_PAGE * 0.97
    with within(seconds=3):
        report = import_record(Request(data, "record.docx", session="C24", meeting="PL3", language="fr"))
    assert report["coverage"]["characters_lost"] == 0
    assert report["coverage"]["paragraphs"] == len(accepted)
    stored = {text.paragraph.number: text for text in ParagraphText.objects.select_related("paragraph")}
    assert {number: stored[number].text for number in accepted} == accepted
    kept = "".join(text.raw for text in stored.values())
    assert all(old in kept for old in struck)
    marked = [change for text in stored.values() for change in text.changes]
    assert len(marked) == 2 * CHANGES
