"""Drawings as plain numbers: where each node and line goes. Templates make SVG of them; a table says the same."""

from dataclasses import dataclass, field

STEP = 170  # between two nodes, in pixels
MARGIN = 85
LINE_Y = 60
WORDS_Y, WORDS_STEP = 92, 18  # of the first line of words below a node; between two lines
BRANCH_Y = 146
BRANCH_STEP = 48


@dataclass
class Node:
    """A point with its words: `shape` is "settled", "open" or "plain", `link` the address it leads to."""

    x: int
    y: int
    label: str
    below: tuple[str, ...] = ()
    shape: str = "plain"
    link: str = ""
    from_x: int | None = None  # where the line that ties it to the main one begins

    @property
    def lines(self):
        """The words below, each line with its height: [(y, words), ...]."""
        return [(WORDS_Y + index * WORDS_STEP, words) for index, words in enumerate(self.below)]


@dataclass
class Stretch:
    """A piece of line between two points; `broken` where nobody knows what lies between."""

    x1: int
    x2: int
    broken: bool = False


@dataclass
class Drawing:
    width: int = 0
    height: int = 0
    nodes: list[Node] = field(default_factory=list)
    stretches: list[Stretch] = field(default_factory=list)
    branches: list[Node] = field(default_factory=list)


def draw_line(line, name_of):
    """A resolution's versions from left to right, unknown stretches broken, open proposals hanging off the last.

    `name_of(proposal)` gives (label, lines of words below).
    """
    drawing = Drawing()
    x = MARGIN
    for index, version in enumerate(line.versions):
        if version.gap_before:
            start = x if index == 0 else drawing.nodes[-1].x
            x = start + STEP
            drawing.stretches.append(Stretch(start, x, broken=True))
        elif index:
            drawing.stretches.append(Stretch(drawing.nodes[-1].x, x))
        shape = "settled" if version == line.current else "plain"
        drawing.nodes.append(Node(x, LINE_Y, version.session_id, (version.get_act_display(),), shape))
        x += STEP
    tip = drawing.nodes[-1].x if drawing.nodes else MARGIN
    for index, proposal in enumerate(line.pending):
        x, y = tip + STEP // 2, BRANCH_Y + index * BRANCH_STEP
        link = proposal.vehicle.get_absolute_url()
        drawing.branches.append(Node(x, y, *name_of(proposal), "open", link, from_x=tip))
    drawing.width = max([tip, *(branch.x + 2 * STEP for branch in drawing.branches)]) + MARGIN
    drawing.height = (drawing.branches[-1].y if drawing.branches else LINE_Y) + 50
    return drawing


def draw_history(events, name_of):
    """A document's events from left to right: versions on the line, what meetings did above it.

    `name_of(event)` gives (label, lines of words below).
    """
    drawing = Drawing()
    for index, event in enumerate(events):
        label, below = name_of(event)
        shape = {"decided": "settled", "issued": "plain", "tabled": "open"}.get(event.kind, "plain")
        drawing.nodes.append(Node(MARGIN + index * STEP, LINE_Y, label, below, shape))
    for left, right in zip(drawing.nodes, drawing.nodes[1:], strict=False):
        drawing.stretches.append(Stretch(left.x, right.x))
    drawing.width = MARGIN * 2 + STEP * max(len(drawing.nodes) - 1, 0)
    drawing.height = WORDS_Y + WORDS_STEP * max((len(node.below) for node in drawing.nodes), default=1)
    return drawing
