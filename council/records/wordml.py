"""The walk through the XML of a .docx, telling a story every paragraph, cell, note, box and change it meets.

It hears elements one by one and holds only what is open, so a huge file costs no more memory than a small one. Text is
kept wherever it stands: in content controls, smart tags, fields, links, insertions and deletions.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence

from council.records.drafts import Mark
from council.records.markup import MC, A, M, W
from council.records.record import ChangeKind, Piece, Refused
from council.records.said import say
from council.records.story import Story
from council.records.styles import number_of
from council.records.symbol_fonts import in_unicode

Attributes = dict[str, str]
Notes = Mapping[tuple[str, str], list[Piece]]

_CHANGES: dict[str, ChangeKind] = {
    f"{W}ins": "inserted",
    f"{W}del": "deleted",
    f"{W}moveFrom": "moved_from",
    f"{W}moveTo": "moved_to",
    f"{W}cellIns": "inserted",
    f"{W}cellDel": "deleted",
}
_CHARACTERS = {
    f"{W}noBreakHyphen": "\u2011",
    f"{W}softHyphen": "\u00ad",
    f"{W}tab": "\t",
    f"{W}ptab": "\t",
    f"{W}br": "\n",
    f"{W}cr": "\n",
    f"{A}br": "\n",
}
_CALLS = {f"{W}footnoteReference": "footnote", f"{W}endnoteReference": "endnote"}
_NOTES = {f"{W}footnote": "footnote", f"{W}endnote": "endnote", f"{W}comment": "comment"}
_IN_FONT = say("it is a picture of a symbol font that has no known equal in Unicode")


def _is(path: Sequence[str], *names: str) -> bool:
    """Whether the open elements end in these, outermost first."""
    return all(tag == W + name for tag, name in zip(path[-len(names) :], names, strict=False))


class Walk:
    """Hears one part of a .docx. `notes` are the notes it may call; a part of notes leaves its own in `told`."""

    def __init__(self, story: Story, notes: Notes | None = None) -> None:
        self.story = story
        self.told: dict[tuple[str, str], list[Piece]] = defaultdict(list)
        self._notes = dict(notes or {})
        self._path = [""] * 3  # the open elements; padded, so that a parent can always be asked for
        self._text: list[str] = []
        self._texts = 0  # text elements open
        self._met = 0  # pieces of text met
        self._alternatives: list[int] = []  # the same when each open mc:AlternateContent began
        self._skipped = 0  # elements open below an alternative that is not read

    @property
    def uncalled(self) -> list[Piece]:
        """The notes that nothing called, and any that stand where no note should."""
        return [piece for pieces in (*self._notes.values(), *self.told.values()) for piece in pieces]

    def start(self, tag: str, attributes: Attributes, /) -> None:
        if self._skipped:
            self._skipped += 1
            return
        if begin := _STARTS.get(tag):
            begin(self, tag, attributes)
        if not self._skipped:
            self._path.append(tag)

    def end(self, tag: str, /) -> None:
        if self._skipped:
            self._skipped -= 1
            return
        self._path.pop()
        if finish := _ENDS.get(tag):
            finish(self, tag)

    def data(self, text: str, /) -> None:
        if self._texts and not self._skipped:
            self._text.append(text)

    # Text

    def _begin_text(self, tag: str, attributes: Attributes) -> None:
        self._flush()
        self._texts += 1

    def _end_text(self, tag: str) -> None:
        self._flush()
        self._texts -= 1

    def _flush(self) -> None:
        if text := "".join(self._text):
            self._add(text)
        self._text.clear()

    def _add(self, text: str) -> None:
        self._met += not text.isspace()
        self.story.add(text)

    def _character(self, tag: str, attributes: Attributes) -> None:
        if self._path[-1] != f"{W}tabs":  # there w:tab is a tab stop
            self._add(_CHARACTERS[tag])

    def _symbol(self, tag: str, attributes: Attributes) -> None:
        try:
            code = int(attributes.get(f"{W}char", ""), 16)
        except ValueError:
            code = -1
        if character := in_unicode(attributes.get(f"{W}font", ""), code):
            self._add(character)
        else:
            self._met += 1
            self.story.refuse(chr(code) if 0 <= code <= 0x10FFFF else "\ufffd", _IN_FONT)

    def _field(self, tag: str, attributes: Attributes) -> None:
        fields = self.story.draft.fields
        match attributes.get(f"{W}fldCharType"):
            case "begin":
                fields.append(True)
            case "separate" if fields:
                fields[-1] = False
            case "end" if fields:
                fields.pop()

    # Alternatives hold one text in several forms: the first that has any is read.

    def _begin_alternatives(self, tag: str, attributes: Attributes) -> None:
        self._alternatives.append(self._met)

    def _end_alternatives(self, tag: str) -> None:
        self._alternatives.pop()

    def _alternative(self, tag: str, attributes: Attributes) -> None:
        if self._alternatives and self._met > self._alternatives[-1]:
            self._skipped = 1

    # Paragraphs

    def _paragraph(self, tag: str, attributes: Attributes) -> None:
        self.story.open_paragraph()

    def _property(self, tag: str, attributes: Attributes) -> None:
        """The style and the list of a paragraph; those it had before a change of properties stand deeper."""
        value = attributes.get(f"{W}val", "")
        if tag == f"{W}pStyle" and _is(self._path, "p", "pPr"):
            self.story.draft.style = value
        elif tag == f"{W}numId" and _is(self._path, "p", "pPr", "numPr"):
            self.story.draft.list_id = value
        elif tag == f"{W}ilvl" and _is(self._path, "p", "pPr", "numPr"):
            self.story.draft.level = number_of(value)

    # Changes: around text, or as a property of a paragraph mark, of a row, of a cell

    def _begin_change(self, tag: str, attributes: Attributes) -> None:
        mark = Mark(_CHANGES[tag], attributes.get(f"{W}author", ""), attributes.get(f"{W}date", ""))
        if not self._path[-1].endswith("Pr"):
            self.story.open_change(mark)
        elif _is(self._path, "p", "pPr", "rPr") and mark.strikes:
            self.story.draft.ended_by = mark
        elif _is(self._path, "tr", "trPr") and (table := self.story.table):
            table.changes = (*table.changes, mark)
        elif _is(self._path, "tc", "tcPr"):
            self.story.change_cell(mark)

    def _end_change(self, tag: str) -> None:
        if not self._path[-1].endswith("Pr"):
            self.story.close_change()

    # Tables

    def _row(self, tag: str, attributes: Attributes) -> None:
        if table := self.story.table:
            table.next_row()

    def _columns_before(self, tag: str, attributes: Attributes) -> None:
        if _is(self._path, "tr", "trPr") and (table := self.story.table):
            table.column += max(0, number_of(attributes.get(f"{W}val")) or 0)

    def _cell_shape(self, tag: str, attributes: Attributes) -> None:
        if not _is(self._path, "tc", "tcPr") or (table := self.story.table) is None:
            return
        value = attributes.get(f"{W}val")
        if tag == f"{W}gridSpan":
            table.width = max(1, number_of(value) or 1)
        else:
            table.merge(restart=value == "restart")
        self.story.place_cell()

    # Notes

    def _begin_note(self, tag: str, attributes: Attributes) -> None:
        kind, ordinary = _NOTES[tag], attributes.get(f"{W}type", "normal") == "normal"
        key = (kind, attributes.get(f"{W}id", ""))
        self.story.open_note(kind, self.told[key], ordinary=ordinary)

    def _call(self, tag: str, attributes: Attributes) -> None:
        note = (_CALLS[tag], attributes.get(f"{W}id", ""))
        self.story.tell_after(self._notes.pop(note, ()))

    def _elsewhere(self, tag: str, attributes: Attributes) -> None:
        raise Refused(
            "The .docx has another file inserted that only Word can unfold; save it anew in Word and try again."
        )


Begin = Callable[[Walk, str, Attributes], None]
Finish = Callable[[Walk, str], None]

_TEXTS = (f"{W}t", f"{W}delText", f"{M}t", f"{A}t")
_BOXES = (f"{W}txbxContent", f"{A}txBody")

_STARTS: dict[str, Begin] = {
    **dict.fromkeys(_TEXTS, Walk._begin_text),
    **dict.fromkeys(_CHARACTERS, Walk._character),
    **dict.fromkeys(_CHANGES, Walk._begin_change),
    **dict.fromkeys(_CALLS, Walk._call),
    **dict.fromkeys(_NOTES, Walk._begin_note),
    **dict.fromkeys(_BOXES, lambda walk, tag, attributes: walk.story.open_box()),
    **dict.fromkeys((f"{W}p", f"{A}p"), Walk._paragraph),
    **dict.fromkeys((f"{W}pStyle", f"{W}numId", f"{W}ilvl"), Walk._property),
    **dict.fromkeys((f"{W}gridSpan", f"{W}vMerge"), Walk._cell_shape),
    **dict.fromkeys((f"{W}altChunk", f"{W}subDoc"), Walk._elsewhere),
    **dict.fromkeys((f"{MC}Choice", f"{MC}Fallback"), Walk._alternative),
    f"{MC}AlternateContent": Walk._begin_alternatives,
    f"{W}sym": Walk._symbol,
    f"{W}fldChar": Walk._field,
    f"{W}tbl": lambda walk, tag, attributes: walk.story.open_table(),
    f"{W}tr": Walk._row,
    f"{W}gridBefore": Walk._columns_before,
    f"{W}tc": lambda walk, tag, attributes: walk.story.open_cell(),
}
_ENDS: dict[str, Finish] = {
    **dict.fromkeys(_TEXTS, Walk._end_text),
    **dict.fromkeys(_CHANGES, Walk._end_change),
    **dict.fromkeys(_NOTES, lambda walk, tag: walk.story.close_frame()),
    **dict.fromkeys(_BOXES, lambda walk, tag: walk.story.close_frame()),
    **dict.fromkeys((f"{W}p", f"{A}p"), lambda walk, tag: walk.story.close_paragraph()),
    f"{MC}AlternateContent": Walk._end_alternatives,
    f"{W}tbl": lambda walk, tag: walk.story.close_table(),
    f"{W}tc": lambda walk, tag: walk.story.close_cell(),
}
