"""Drawings as numbers: what is known stands on the line, what is not breaks it, what is open hangs off it."""

from types import SimpleNamespace

import pytest

from council.drawing import LINE_Y, draw_history, draw_line
from council.history import Event
from council.lineage import Line
from documents.models import Document
from resolutions.models import Amendment, ResolutionVersion


def line(*gaps, pending=0):
    """A line of versions, each with or without a gap before it, and so many open proposals."""
    versions = [ResolutionVersion(pk=n, session_id=f"C{10 + n}", gap_before=gap) for n, gap in enumerate(gaps, start=1)]
    document = Document(pk=1, session_id="C24", number=8)
    proposals = [Amendment(pk=n, document=document, annex=str(n)) for n in range(1, pending + 1)]
    return Line(versions, proposals, [])


def name_of(proposal):
    return f"C24/8 {proposal.annex}", ("tabled",)


@pytest.mark.parametrize(
    ("gaps", "broken"),
    [
        ([False], []),
        ([True], [True]),
        ([False, False], [False]),
        ([False, True], [True]),
        ([True, False, True], [True, False, True]),
    ],
    ids=["one version", "one, what came before not known", "two", "a gap between two", "gaps at both ends"],
)
def test_the_line_is_broken_where_nobody_knows(gaps, broken):
    drawing = draw_line(line(*gaps), name_of)
    assert [stretch.broken for stretch in drawing.stretches] == broken
    assert len(drawing.nodes) == len(gaps)


def test_versions_go_from_left_to_right_and_the_current_one_is_filled():
    drawing = draw_line(line(False, False, False), name_of)
    assert [node.label for node in drawing.nodes] == ["C11", "C12", "C13"]
    assert [node.x for node in drawing.nodes] == sorted({node.x for node in drawing.nodes})
    assert [node.shape for node in drawing.nodes] == ["plain", "plain", "settled"]
    ends = [(stretch.x1, stretch.x2) for stretch in drawing.stretches]
    assert ends == [(a.x, b.x) for a, b in zip(drawing.nodes, drawing.nodes[1:], strict=False)]


def test_open_proposals_hang_off_the_last_version_one_below_the_other_each_a_link():
    drawing = draw_line(line(False, False, pending=3), name_of)
    assert {branch.from_x for branch in drawing.branches} == {drawing.nodes[-1].x}
    heights = [branch.y for branch in drawing.branches]
    assert heights == sorted(set(heights))
    assert heights[0] > LINE_Y
    assert [branch.label for branch in drawing.branches] == ["C24/8 1", "C24/8 2", "C24/8 3"]
    assert {branch.link for branch in drawing.branches} == {"/en/documents/C24/8/"}


@pytest.mark.parametrize("pending", [0, 1, 4])
@pytest.mark.parametrize("gaps", [[], [False], [True, False]])
def test_everything_is_inside_the_picture(gaps, pending):
    drawing = draw_line(line(*gaps, pending=pending), name_of)
    for node in [*drawing.nodes, *drawing.branches]:
        assert 0 < node.x < drawing.width
        assert 0 < node.y < drawing.height


def test_a_history_is_one_node_an_event_in_its_order_tied_one_to_the_next():
    events = [Event("issued", ()), Event("tabled", ()), Event("decided", ()), Event("cited", ())]
    drawing = draw_history(events, lambda event: (event.kind, ("words", "more words")))
    assert [node.label for node in drawing.nodes] == ["issued", "tabled", "decided", "cited"]
    assert [node.shape for node in drawing.nodes] == ["plain", "open", "settled", "plain"]
    assert [(s.x1, s.x2, s.broken) for s in drawing.stretches] == [
        (a.x, b.x, False) for a, b in zip(drawing.nodes, drawing.nodes[1:], strict=False)
    ]
    assert drawing.nodes[-1].x < drawing.width


def test_a_history_of_nothing_is_an_empty_picture():
    drawing = draw_history([], lambda event: SimpleNamespace())
    assert (drawing.nodes, drawing.stretches) == ([], [])
