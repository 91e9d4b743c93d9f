"""Records damaged at random: reading never fails, loses nothing, and cites only what stands there."""

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import council.sample
from council.records.patterns import LANGUAGES
from council.records.record import Record
from tests.council.records.lines import record_of

RECORDS = sorted((Path(council.sample.__file__).parent / "records").glob("*.txt"))
LINES = {path.stem: path.read_text(encoding="utf-8").split("\n") for path in RECORDS}
ODD = st.sampled_from(
    ["(", ")", "1", "9", ".", "\t", " ", "\u00a0", "\u2011", '"', "Résolution ", "C24/8", "(Rev.1)", "é", "第", "ق"]
)
ACTIONS = st.lists(
    st.tuples(
        st.sampled_from(["drop", "double", "swap", "cut", "insert", "join"]), st.floats(0, 1), st.floats(0, 1), ODD
    ),
    max_size=12,
)


def damaged(lines, actions):
    lines = list(lines)
    for what, where, at, odd in actions:
        if len(lines) < 2:
            break
        index = int(where * (len(lines) - 2))
        place = int(at * len(lines[index]))
        if what == "drop":
            del lines[index]
        elif what == "double":
            lines.insert(index, lines[index])
        elif what == "swap":
            lines[index], lines[index + 1] = lines[index + 1], lines[index]
        elif what == "cut":
            lines[index] = lines[index][:place]
        elif what == "insert":
            lines[index] = lines[index][:place] + odd + lines[index][place:]
        else:
            lines[index : index + 2] = [lines[index] + lines[index + 1]]
    return lines


def assert_sound(record: Record) -> None:
    assert record.characters_lost == 0
    paragraphs = record.paragraphs
    assert [paragraph.order for paragraph in paragraphs] == list(range(len(paragraphs)))
    for mention in record.mentions:
        assert mention.exact == paragraphs[mention.paragraph].text[mention.start : mention.end]
        assert (mention.target is None) is (mention.state != "resolved")
    for suggestion in record.suggestions:
        assert suggestion.exact == paragraphs[suggestion.paragraph].text[suggestion.start : suggestion.end]
    for item in record.items:
        assert item.outcome != "decided" or item.decisions
        for decision in item.decisions:
            assert decision.acts
            assert all(order < decision.paragraph for order in decision.basis)


@pytest.mark.parametrize("name", LINES)
def test_the_sample_records_are_sound(name):
    assert_sound(record_of(*LINES[name], language=name.rpartition(".")[2]))


@pytest.mark.parametrize("language", LANGUAGES)
@settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(name=st.sampled_from(sorted(LINES)), actions=ACTIONS)
def test_a_damaged_record_is_read_without_loss(language, name, actions):
    """The table of one language also meets the records of another."""
    assert_sound(record_of(*damaged(LINES[name], actions), language=language))


@pytest.mark.parametrize("language", LANGUAGES)
@settings(max_examples=60, deadline=None)
@given(
    lines=st.lists(
        st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\r\n"), max_size=40), max_size=20
    )
)
def test_any_lines_at_all_are_read_without_loss(language, lines):
    assert_sound(record_of(*lines, language=language, session=None, meeting=None))
