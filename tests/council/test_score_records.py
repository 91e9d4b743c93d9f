"""The command that holds the reading of golden records against what a person noted of them."""

import json
import shutil

import pytest
from django.core.management import CommandError, call_command

from council.records.scoring import Tally, below, compare, facts_of
from tests.council.records.test_golden import GOLDEN

NAME = "twin-c24-fr"


def score(folder, capsys, *options):
    """What the command prints, what it says on standard error, and its exit code."""
    code = 0
    try:
        call_command("score_records", str(folder), *options)
    except SystemExit as stopped:
        code = stopped.code
    told = capsys.readouterr()
    return told.out, told.err, code


@pytest.fixture
def folder(tmp_path):
    for path in [*GOLDEN.glob(f"{NAME}.*"), GOLDEN / "floor.toml"]:
        shutil.copy(path, tmp_path)
    return tmp_path


def change(folder, alter):
    path = folder / f"{NAME}.expected.json"
    expected = json.loads(path.read_text(encoding="utf-8"))
    alter(expected)
    path.write_text(json.dumps(expected), encoding="utf-8")


@pytest.mark.slow
def test_no_language_falls_under_the_floor(capsys):
    out, err, code = score(GOLDEN, capsys, "--differences")
    assert code == 0, out + err


def test_a_record_read_as_noted_scores_full_marks(folder, capsys):
    out, err, code = score(folder, capsys)
    assert (err, code) == ("", 0)
    assert "1 records, none under the floor." in out
    assert out.count("100.0 / 100.0   25") == 2  # its paragraphs, by language and by layout


@pytest.mark.parametrize(
    ("alter", "said"),
    [
        (lambda e: e["items"].pop(), "items: precision 0.750 is under 1.0"),
        (lambda e: e["items"][0]["paragraphs"].append("1.7"), "paragraphs: recall 0.962 is under 1.0"),
        (lambda e: e["items"][1]["documents"].append("C24/99"), "papers: recall 0.833 is under 1.0"),
        (lambda e: e["items"][2]["decisions"].pop(), "decisions: precision 0.750 is under 0.98"),
        (lambda e: e["items"][0]["decisions"][0]["acts"].pop(), "act kinds: precision 0.833 is under 0.98"),
        (lambda e: e["document_mentions"].update({"C24/99": 9}), "mentions: recall 0.75 is under 0.99"),
        (lambda e: e["cover"].update(date="2024-06-05"), "cover: recall 0.667 is under 1.0"),
    ],
)
def test_falling_under_the_floor_is_said_and_fails(folder, capsys, alter, said):
    change(folder, alter)
    out, err, code = score(folder, capsys)
    assert code == 1
    assert f"fr, {said.split(' is ')[0][:-3]}" in err
    assert "1 records, under the floor." in out


def test_differences_are_named(folder, capsys):
    change(folder, lambda expected: expected["items"][0]["decisions"][0]["acts"][0].update(kind="approved"))
    out, _err, code = score(folder, capsys, "--differences")
    assert code == 1
    assert f"{NAME}: act kinds: missed 1.6 approved" in out
    assert f"{NAME}: act kinds: wrong 1.6 noted" in out


def test_a_refused_record_misses_everything_and_says_why(folder, capsys):
    (folder / f"{NAME}.txt").write_text("Rien de numéroté.", encoding="utf-8")
    out, err, code = score(folder, capsys, "--differences")
    assert code == 1
    assert f"{NAME}: refused: The file has no numbered paragraphs" in out
    assert "fr, items: recall 0.000" in err


def test_unverified_formulae_are_counted_apart():
    expected = {
        "language": "fr", "layout": "plain", "document_mentions": {}, "resolution_mentions": {}, "unverified": ["1.2"],
        "items": [{"number": "1", "title": "T", "continued": False, "documents": [], "paragraphs": ["1.1", "1.2"], "outcome": "decided",
                   "decisions": [{"paragraph": "1.1", "basis": [], "acts": []}, {"paragraph": "1.2", "basis": ["1.1"], "acts": []}]}],
    }  # fmt: skip
    score = compare("x", expected, None)
    assert score.tallies["decisions"] == Tally(0, 0, 2)
    assert score.unverified["decisions"] == Tally(0, 0, 1)
    assert facts_of(expected)["evidence"].total() == 1


def test_the_floor_holds_for_precision_and_recall_apart():
    assert below({"items": {"precision": 0.9}}, {"items": Tally(9, 1, 100)}) == []
    assert below({"items": {"recall": 0.9}}, {"items": Tally(9, 1, 100)}) == ["items: recall 0.083 is under 0.9"]
    assert (Tally().precision, Tally().recall) == (1.0, 1.0)


@pytest.mark.parametrize("missing", [f"{NAME}.expected.json", f"{NAME}.txt", "floor.toml"])
def test_a_folder_that_lacks_something_is_named(folder, missing):
    (folder / missing).unlink()
    with pytest.raises(CommandError, match=r"golden record|must be one record|floor\.toml"):
        call_command("score_records", str(folder))
