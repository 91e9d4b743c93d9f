"""Sixty questions and their right first answer; and the same answers in the same order on both databases."""

import json

import pytest
from django.db import transaction

from documents.languages import LANGUAGES
from tests.council.search import hits
from tests.council.search.corpus import load_corpus

pytestmark = pytest.mark.slow
QUESTIONS = hits.read("relevance.toml")["question"]
FIRST, AMONG_FIVE = 57, 60


@pytest.fixture(scope="module")
def loaded(django_db_setup, django_db_blocker):
    with django_db_blocker.unblock(), transaction.atomic():
        yield load_corpus()
        transaction.set_rollback(True)


@pytest.fixture
def corpus(loaded, db):
    return loaded


def without_language(address):
    return "/" + address.split("?")[0].split("/", 2)[2]


def answers(client, question):
    """The addresses that a page answers with, best first; what one hit leads to counts as one answer."""
    interface = LANGUAGES[question["language"]].interface
    response = client.get(f"/{interface}/search/", {"q": question["typed"]})
    if response.status_code == 302:
        return [{without_language(response.headers["Location"])}]
    found = response.context.get("found")
    if found is None:
        return [{without_language(row.get_absolute_url())} for row in response.context["named"]]
    blocks = (found.decisions, found.proposals, found.resolutions, found.documents)
    rows = [*found.named, *(row for block in blocks for row in block.rows)]
    leads_to = [[row] for row in rows] + [[text.paragraph, *text.paragraph.decisions_found] for text in found.texts]
    return [{without_language(one.get_absolute_url()) for one in hit} for hit in leads_to]


def rank(client, question):
    """The place of the right answer, from 1; None where it is not among them."""
    right = {question["first"], *question.get("also", ())}
    return next((place for place, one in enumerate(answers(client, question), start=1) if one & right), None)


def test_the_right_answer_comes_first(client, corpus):
    ranks = {question["typed"]: rank(client, question) for question in QUESTIONS}
    late = {typed: place for typed, place in ranks.items() if place != 1}
    assert sum(place == 1 for place in ranks.values()) >= FIRST, late
    assert sum(place is not None and place <= 5 for place in ranks.values()) >= AMONG_FIVE, late


def test_three_hundred_questions_find_the_same_in_the_same_order_on_every_database(corpus):
    kept = json.loads(hits.FILE.read_text(encoding="utf-8"))
    found = hits.all_found()
    assert len(found) >= 300
    assert {typed for typed in found if found[typed] != kept.get(typed)} == set()
    assert found.keys() == kept.keys()
    assert sum(bool(count) for count, _first in found.values()) >= 200
