"""What the import says: English wherever it is printed, the reader's language in the admin."""

import pickle

import pytest
from django.utils.translation import override

from council.records.record import Refused
from council.records.said import Said, say
from council.saying import in_reader_language, place_in_reader_language

TOO_LONG = ("%(place)s is longer than %(most)s characters, the most a paragraph may have.", "Line 12", 100_000)


def too_long():
    template, place, most = TOO_LONG
    return Refused(template, place=place, most=most)


def test_it_is_english_to_whoever_prints_it():
    assert str(too_long()) == "Line 12 is longer than 100,000 characters, the most a paragraph may have."


def test_a_sentence_begins_with_a_capital_in_every_language_and_groups_its_numbers():
    with override("fr"):
        assert in_reader_language(too_long().said) == (
            "Ligne 12\xa0: plus de 100\xa0000 caractères, le maximum qu’un paragraphe puisse avoir."
        )


def test_what_is_filled_in_may_be_said_in_its_turn():
    said = say("%(document)s carries %(what)s.", document="C24/8", what=say("a proposal of %(size)s MB", size=1.25))
    assert said == "C24/8 carries a proposal of 1.2 MB."


def test_a_sentence_is_kept_by_its_parts():
    said = say("The Council agreed, but %(why)s; the decision says no more than that.", why=say("no number"))
    again = Said.of_parts(said.parts)
    assert (again, again.parameters["why"].template) == (said, "no number")
    assert pickle.loads(pickle.dumps(said)).parts == said.parts


@pytest.mark.parametrize(
    ("place", "said"),
    [
        ("line 12", "ligne 12"),
        ("header 1, table 2, row 3, cell 4", "en-tête 1, tableau 2, ligne 3, cellule 4"),
        ("text box 1, paragraph 2", "zone de texte 1, paragraphe 2"),
        ("3.4", "3.4"),
        ("", ""),
    ],
)
def test_a_place_is_said_in_the_readers_language(place, said):
    with override("fr"):
        assert place_in_reader_language(place) == said
