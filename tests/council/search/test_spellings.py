"""Whatever way a thing is typed, its sentence is found: 120 pairs of spellings, asked as anybody on the web may ask.

The sentences stand in six published records, one in each language, read and written as an import does it: what they
cite and which groups they name is what the project itself found there.
"""

import pytest
from django.contrib.auth.models import AnonymousUser
from django.db import transaction

from council.models import ParagraphText
from council.pointing import read_by
from council.search.answering import answer
from council.search.query import understand
from documents.fulltext import highest
from documents.languages import CODES
from documents.publishing import Audience
from documents.text import clean
from tests.council.readings import Reading
from tests.council.records.lines import item_of
from tests.council.search.test_spelling_table import PAIRS, named, of


@pytest.fixture(scope="module")
def records(django_db_setup, django_db_blocker):
    """The six records, of six meetings as they tell different things: there for the whole module, and gone after it."""
    with django_db_blocker.unblock(), transaction.atomic():
        for number, language in enumerate(CODES, start=1):
            plant(language, f"PL{number}")
        yield
        transaction.set_rollback(True)


@pytest.fixture
def planted(records, db):
    return records


def plant(language, meeting):
    """A record of the twenty sentences. A file with the marks of one of them would be refused, its text is not."""
    paragraphs = (pair["planted"] for pair in of(language))
    reading = Reading(f"C24/{meeting}", language)
    reading.record = item_of(*paragraphs, language=language, meeting=meeting)
    reading.write(publish=True)


def found(typed):
    """The words of all paragraphs that anybody finds by what is typed."""
    sought = answer(understand(typed), AnonymousUser()).sought
    keys = [hit.key for hit in highest(ParagraphText, sought.and_term(read_by(Audience.ALL)), 1000)]
    return {text.body for text in ParagraphText.objects.filter(k__in=keys)}


def test_all_sentences_stand_in_the_records_as_they_were_planted(planted):
    numbered = ParagraphText.objects.filter(paragraph__kind="numbered")
    assert {text.body for text in numbered} >= {clean(pair["planted"]) for pair in PAIRS}


@pytest.mark.parametrize("pair", PAIRS, ids=named)
def test_a_sentence_is_found_by_what_is_typed(pair, planted):
    assert clean(pair["planted"]) in found(pair["typed"]), pair["why"]


@pytest.mark.parametrize("pair", [pair for pair in PAIRS if "not_found" in pair], ids=named)
def test_a_sentence_is_not_found_by_what_is_only_like_it(pair, planted):
    assert clean(pair["planted"]) not in found(pair["not_found"])
