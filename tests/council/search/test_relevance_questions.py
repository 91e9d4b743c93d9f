"""The questions on which relevance is judged: sixty, and every answer stands in the corpus."""

import re
import tomllib
from collections import Counter
from pathlib import Path

import pytest
from django.db import transaction

from council.models import AgendaItem
from documents.languages import CODES, LANGUAGES
from documents.text import fold
from tests.council.search.corpus import load_corpus

pytestmark = pytest.mark.slow
QUESTIONS = tomllib.loads(Path(__file__).with_name("relevance.toml").read_text(encoding="utf-8"))["question"]
ANSWERS = [
    (question["language"], question["typed"], address)
    for question in QUESTIONS
    for address in (question["first"], *question.get("also", []))
]
DECIDED = [question for question in QUESTIONS if question["first"].startswith("/decisions/")]
DECISION = re.compile(r"/decisions/([^/]+)/([^/]+)/([^/]+)/")


@pytest.fixture(scope="module")
def loaded(django_db_setup, django_db_blocker):
    """The corpus is loaded once for the whole module, and gone after it."""
    with django_db_blocker.unblock(), transaction.atomic():
        yield load_corpus()
        transaction.set_rollback(True)


@pytest.fixture
def corpus(loaded, db):
    return loaded


def test_there_are_sixty_questions_ten_in_each_language():
    assert Counter(question["language"] for question in QUESTIONS) == dict.fromkeys(CODES, 10)


def test_no_question_is_asked_twice_or_about_nothing():
    folded = Counter(fold(question["typed"]).text.strip() for question in QUESTIONS)
    assert "" not in folded
    assert [typed for typed, count in folded.items() if count > 1] == []


def test_no_two_questions_want_the_same_answer_in_one_language():
    wanted = Counter((question["language"], question["first"]) for question in QUESTIONS)
    assert [pair for pair, count in wanted.items() if count > 1] == []


def test_each_question_says_what_it_needs_to_and_nothing_else():
    for question in QUESTIONS:
        assert {"language", "typed", "first", "why"} <= question.keys() <= {"language", "typed", "first", "also", "why"}
        assert question["why"].endswith("."), question["typed"]


def test_the_corpus_has_the_size_that_the_questions_were_written_for(corpus):
    assert corpus == (57, 1825)


@pytest.mark.parametrize(("language", "typed", "address"), ANSWERS)
def test_every_answer_stands_in_the_corpus(corpus, client, language, typed, address):
    path, _, fragment = address.partition("#")
    response = client.get(f"/{LANGUAGES[language].interface}{path}")
    assert response.status_code == 200
    assert not fragment or f' id="{fragment}"' in response.content.decode()


@pytest.mark.parametrize("question", DECIDED, ids=lambda question: question["typed"])
def test_a_heading_answers_for_a_decision_only_where_the_item_took_no_other(corpus, question):
    session, meeting, number = DECISION.fullmatch(question["first"]).groups()
    (item,) = AgendaItem.objects.filter(decisions__paragraph__key=f"{session}/{meeting}/{number}")
    record = f"/records/{session}/{meeting}/"
    proof, heading = f"{record}#p{number}", f"{record}#item-{item.number}"
    assert proof in question["also"]
    assert set(question["also"]) <= {proof, heading}
    assert heading not in question["also"] or item.decisions.count() == 1
