"""The pattern tables: whole, and nothing but data, so that a language is added by adding its table."""

import dataclasses
import re

import pytest

from council.records.frames import grammar
from council.records.patterns import LANGUAGES, for_language
from council.records.patterns.table import DOC, RES, rx
from council.records.vocabulary import EFFECT_OF_KIND, EFFECTS, KINDS, STATUS_OF_EFFECT
from documents.languages import CODES
from documents.text import fold


def sources(value):
    """Every expression and word of a table."""
    if isinstance(value, re.Pattern):
        yield value.pattern
    elif isinstance(value, str):
        yield value
    elif dataclasses.is_dataclass(value):
        for field in dataclasses.fields(value):
            yield from sources(getattr(value, field.name))
    elif isinstance(value, dict):
        yield from value
    elif isinstance(value, (tuple, frozenset)):
        for each in value:
            yield from sources(each)


def test_languages_are_those_with_a_table():
    assert set(LANGUAGES) <= set(CODES)
    assert {"en", "fr"} <= set(LANGUAGES)
    with pytest.raises(LookupError):
        for_language("xx")


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_slot_of_a_table_is_filled(code):
    patterns = for_language(code)
    assert patterns.language == code
    for group in dataclasses.fields(patterns):
        value = getattr(patterns, group.name)
        assert value, group.name
        if dataclasses.is_dataclass(value):
            for field in dataclasses.fields(value):
                left_out = field.default_factory is not dataclasses.MISSING  # what a language may do without
                assert left_out or getattr(value, field.name), f"{group.name}.{field.name}"


@pytest.mark.parametrize("code", LANGUAGES)
def test_tables_are_written_as_folded_text_is(code):
    for source in sources(for_language(code)):
        letters = "".join(letter for letter in source if letter.isalpha() and not letter.isascii())
        assert fold(letters).text == letters, source


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_kind_of_act_has_its_verbs(code):
    assert {measure.kind for measure in for_language(code).measures} | {"consultations"} == set(KINDS)


@pytest.mark.parametrize("code", LANGUAGES)
@pytest.mark.parametrize("organ", ["PL", "ADM", "CORR"])
def test_the_frames_of_every_organ_compile(code, organ):
    assert grammar(code, organ).direct.groups


def test_slots_are_filled_and_citations_are_characters():
    pattern = rx(r"VERB(?: RES| DOC)+", VERB="cites?")
    assert pattern.fullmatch(f"cites {RES} {DOC}")
    assert not pattern.fullmatch("cites RES")


def test_effects_and_statuses_are_of_the_vocabulary():
    assert set(EFFECT_OF_KIND) <= set(KINDS)
    assert set(EFFECT_OF_KIND.values()) <= set(EFFECTS)
    assert set(STATUS_OF_EFFECT) == set(EFFECTS) - {"none"}
