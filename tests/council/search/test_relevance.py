"""Sixty questions and their right first answer: first in at least 57, in the first five in all."""

import tomllib
from pathlib import Path

import pytest
from django.test import Client

from documents.languages import LANGUAGES
from tests.council.search.corpus import load_corpus

QUESTIONS = tomllib.loads((Path(__file__).parent / "relevance.toml").read_text(encoding="utf-8"))["question"]
FIRST, AMONG_FIVE = 57, 60


def without_language(address):
    return "/" + address.split("?")[0].split("/", 2)[2]


def answers(question):
    """The addresses that a page answers with, best first; what one hit leads to counts as one answer."""
    interface = LANGUAGES[question["language"]].interface
    response = Client().get(f"/{interface}/search/", {"q": question["typed"]})
    if response.status_code == 302:
        return [{without_language(response.headers["Location"])}]
    found = response.context.get("found")
    named = response.context.get("named")
    if named:
        return [{without_language(row.get_absolute_url())} for row in named]
    rows = [{without_language(row.get_absolute_url())} for row in found.named]
    for block in (found.decisions, found.proposals, found.resolutions, found.documents):
        rows += [{without_language(row.get_absolute_url())} for row in block.rows]
    for text in found.texts:
        leads_to = [text.paragraph, *text.paragraph.decisions_found]
        rows.append({without_language(one.get_absolute_url()) for one in leads_to})
    return rows


def rank(question):
    """The place of the right answer, from 1; None where it is not among them."""
    right = {question["first"], *question.get("also", ())}
    return next((place for place, one in enumerate(answers(question), start=1) if one & right), None)


@pytest.mark.django_db
def test_the_right_answer_comes_first():
    load_corpus()
    ranks = {question["typed"]: rank(question) for question in QUESTIONS}
    late = {typed: place for typed, place in ranks.items() if place != 1}
    assert sum(place == 1 for place in ranks.values()) >= FIRST, late
    assert sum(place is not None and place <= 5 for place in ranks.values()) >= AMONG_FIVE, late
