"""Builds .docx files for tests, out of the markup Word writes.

Small functions give a piece of WordprocessingML as text; plain strings are escaped, markup made here (`Xml`) is not.

    docx(p("1.1", TAB, "The Council ", ins("noted"), " the report."), table([["a", "b"]]), headers=[p("C24/113-E")])
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from itertools import count
from xml.sax.saxutils import escape, quoteattr

from tests.docx_package import DECLARATION, content_types, package, relationships

NAMESPACES = {
    "w": "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    "r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
    "mc": "http://schemas.openxmlformats.org/markup-compatibility/2006",
    "wps": "http://schemas.microsoft.com/office/word/2010/wordprocessingShape",
    "a": "http://schemas.openxmlformats.org/drawingml/2006/main",
    "m": "http://schemas.openxmlformats.org/officeDocument/2006/math",
    "v": "urn:schemas-microsoft-com:vml",
}
AUTHOR, MADE_ON = "A. Editor", "2024-06-13T09:00:00Z"
_ids = count(1)


class Xml(str):
    """Markup, to be put in as it is."""

    __slots__ = ()


Part = str | Xml


def _tag(name: str, content: str = "", /, **attributes: object) -> Xml:
    given = "".join(f" w:{key}={quoteattr(str(value))}" for key, value in attributes.items() if value is not None)
    return Xml(f"<w:{name}{given}>{content}</w:{name}>" if content else f"<w:{name}{given}/>")


def _runs(parts: Iterable[Part], element: str = "t") -> Xml:
    return Xml("".join(part if isinstance(part, Xml) else r(part, element) for part in parts))


# Characters and runs


def r(text: str, element: str = "t", properties: str = "") -> Xml:
    """A run; TAB and LF become the elements that Word writes for them."""
    content = []
    for line_number, line in enumerate(text.split("\n")):
        content.append("<w:br/>" if line_number else "")
        for column, piece in enumerate(line.split("\t")):
            content.append("<w:tab/>" if column else "")
            content.append(f'<w:{element} xml:space="preserve">{escape(piece)}</w:{element}>' if piece else "")
    return _tag("r", (f"<w:rPr>{properties}</w:rPr>" if properties else "") + "".join(content))


NO_BREAK_HYPHEN = _tag("r", _tag("noBreakHyphen"))
SOFT_HYPHEN = _tag("r", _tag("softHyphen"))
TAB = _tag("r", _tag("tab"))
BR = _tag("r", _tag("br"))
PAGE_BREAK = _tag("r", _tag("br", type="page"))


def sym(font: str, char: str) -> Xml:
    """A picture of a symbol font: sym("Wingdings", "F0FC")."""
    return _tag("r", _tag("sym", font=font, char=char))


# Tracked changes


def _change(name: str, parts: Iterable[Part], element: str, author: str, made_on: str) -> Xml:
    return _tag(name, _runs(parts, element), id=next(_ids), author=author, date=made_on)


def ins(*parts: Part, author: str = AUTHOR, made_on: str = MADE_ON) -> Xml:
    return _change("ins", parts, "t", author, made_on)


def delete(*parts: Part, author: str = AUTHOR, made_on: str = MADE_ON) -> Xml:
    return _change("del", parts, "delText", author, made_on)


def moved_from(*parts: Part, author: str = AUTHOR, made_on: str = MADE_ON) -> Xml:
    return _change("moveFrom", parts, "t", author, made_on)


def moved_to(*parts: Part, author: str = AUTHOR, made_on: str = MADE_ON) -> Xml:
    return _change("moveTo", parts, "t", author, made_on)


# What stands around runs


def content_control(*content: Part, alias: str = "Title") -> Xml:
    """A content control, around runs or around paragraphs."""
    return _tag("sdt", _tag("sdtPr", _tag("alias", val=alias)) + _tag("sdtContent", _runs(content)))


def smart_tag(*parts: Part) -> Xml:
    return _tag("smartTag", _runs(parts), uri="urn:schemas-microsoft-com:office:smarttags", element="place")


def hyperlink(*parts: Part, anchor: str = "_Toc1") -> Xml:
    return _tag("hyperlink", _runs(parts), anchor=anchor)


def simple_field(instruction: str, *result: Part) -> Xml:
    return _tag("fldSimple", _runs(result), instr=instruction)


def field(instruction: Part, *result: Part) -> Xml:
    """A complex field: begin, instruction, separator, result, end."""
    steps = {step: _tag("r", _tag("fldChar", fldCharType=step)) for step in ("begin", "separate", "end")}
    instruct = instruction if isinstance(instruction, Xml) else r(instruction, "instrText")
    return Xml(steps["begin"] + instruct + steps["separate"] + _runs(result) + steps["end"])


def bookmark(name: str, *parts: Part) -> Xml:
    number = next(_ids)
    return Xml(_tag("bookmarkStart", id=number, name=name) + _runs(parts) + _tag("bookmarkEnd", id=number))


def footnote_call(number: int) -> Xml:
    return _tag("r", _tag("footnoteReference", id=number))


def endnote_call(number: int) -> Xml:
    return _tag("r", _tag("endnoteReference", id=number))


def text_box(*paragraphs: Part, twice: bool = True) -> Xml:
    """A text box in a run; `twice` as Word 2010 and later write it, with the same words again for older readers."""
    content = _tag("txbxContent", _blocks(paragraphs))
    old = f'<w:pict><v:shape id="box"><v:textbox>{content}</v:textbox></v:shape></w:pict>'
    if not twice:
        return _tag("r", old)
    new = f"<w:drawing><wps:wsp><wps:txbx>{content}</wps:txbx></wps:wsp></w:drawing>"
    return _tag("r", alternatives(new, old))


def alternatives(choice: str, fallback: str) -> Xml:
    return Xml(
        f'<mc:AlternateContent><mc:Choice Requires="wps">{choice}</mc:Choice>'
        f"<mc:Fallback>{fallback}</mc:Fallback></mc:AlternateContent>"
    )


# Paragraphs and tables


def p(
    *parts: Part,
    style: str = "",
    numbered: tuple[int, int] | None = None,
    mark: str = "",
    properties: str = "",
) -> Xml:
    """A paragraph. `numbered` is (list, level); `mark` a change of the paragraph mark: "ins", "del", "moveFrom"."""
    inner = _tag("pStyle", val=style) if style else ""
    if numbered:
        inner += _tag("numPr", _tag("ilvl", val=numbered[1]) + _tag("numId", val=numbered[0]))
    if mark:
        inner += _tag("rPr", _tag(mark, id=next(_ids), author=AUTHOR, date=MADE_ON))
    inner += properties
    return _tag("p", (_tag("pPr", inner) if inner else "") + _runs(parts))


def _blocks(blocks: Iterable[Part]) -> str:
    return "".join(block if isinstance(block, Xml) else p(block) for block in blocks)


def cell(*blocks: Part, span: int = 1, merge: str = "", properties: str = "") -> Xml:
    """A cell of strings or paragraphs. `merge` is "restart" or "continue" for cells merged downwards."""
    inner = (_tag("gridSpan", val=span) if span > 1 else "") + (_tag("vMerge", val=merge) if merge else "") + properties
    return _tag("tc", (_tag("tcPr", inner) if inner else "") + (_blocks(blocks) or _tag("p")))


def row(*cells: Part, properties: str = "") -> Xml:
    """A row; a plain string is a cell of one paragraph."""
    content = "".join(each if isinstance(each, Xml) else cell(each) for each in cells)
    return _tag("tr", (_tag("trPr", properties) if properties else "") + content)


def table(rows: Iterable[Sequence[Part] | Xml]) -> Xml:
    return _tag("tbl", _tag("tblPr") + "".join(each if isinstance(each, Xml) else row(*each) for each in rows))


# Styles and numbering


def style(key: str, name: str, based_on: str = "", list_id: int | None = None, level: int | None = None) -> Xml:
    numbering = (_tag("ilvl", val=level) if level is not None else "") + (
        _tag("numId", val=list_id) if list_id is not None else ""
    )
    return _tag(
        "style",
        _tag("name", val=name)
        + (_tag("basedOn", val=based_on) if based_on else "")
        + (_tag("pPr", _tag("numPr", numbering)) if numbering else ""),
        type="paragraph",
        styleId=key,
    )


def level(
    at: int, pattern: str, form: str = "decimal", *, start: int = 1, restart: int | None = None, style: str = ""
) -> Xml:
    """One level of a list: level(1, "%1.%2")."""
    return _tag(
        "lvl",
        _tag("start", val=start)
        + _tag("numFmt", val=form)
        + (_tag("lvlRestart", val=restart) if restart is not None else "")
        + (_tag("pStyle", val=style) if style else "")
        + _tag("lvlText", val=pattern),
        ilvl=at,
    )


def numbering(
    levels: Sequence[Xml], *, lists: Sequence[int] = (1,), starts: Mapping[int, Mapping[int, int]] | None = None
) -> Xml:
    """One abstract list and the lists made of it; `starts` has {list: {level: first number}} of those starting anew."""
    abstract = _tag("abstractNum", "".join(levels), abstractNumId=0)
    made = ""
    for number in lists:
        overrides = "".join(
            _tag("lvlOverride", _tag("startOverride", val=first), ilvl=at)
            for at, first in (starts or {}).get(number, {}).items()
        )
        made += _tag("num", _tag("abstractNumId", val=0) + overrides, numId=number)
    return Xml(abstract + made)


DECIMAL = numbering([level(0, "%1"), level(1, "%1.%2"), level(2, "%3)", "lowerLetter")])  # "1", "1.1", "a)"


# The file


def part(root: str, content: str) -> str:
    declared = " ".join(f"xmlns:{prefix}={quoteattr(address)}" for prefix, address in NAMESPACES.items())
    return f"{DECLARATION}<w:{root} {declared}>{content}</w:{root}>"


def document(*blocks: Part) -> str:
    return part("document", _tag("body", _blocks(blocks) + _tag("sectPr")))


def docx(
    *blocks: Part,
    headers: Sequence[Part] = (),
    footers: Sequence[Part] = (),
    footnotes: Mapping[int, Part] | None = None,
    endnotes: Mapping[int, Part] | None = None,
    comments: Mapping[int, Part] | None = None,
    styles: str = "",
    numbering: str = "",
    replace: Mapping[str, str | bytes | None] | None = None,
) -> bytes:
    """A whole .docx. `replace` puts in, takes the place of, or (None) leaves out members by name."""
    parts: list[tuple[str, str, str]] = []  # role, member name below word/, content
    for role, given, root in (("header", headers, "hdr"), ("footer", footers, "ftr")):
        for number, block in enumerate(given, start=1):
            parts.append((role, f"{role}{number}.xml", part(root, _blocks([block]))))
    for role, notes in (("footnotes", footnotes), ("endnotes", endnotes), ("comments", comments)):
        if notes is not None:
            parts.append((role, f"{role}.xml", _notes(role, notes)))
    if styles:
        parts.append(("styles", "styles.xml", part("styles", styles)))
    if numbering:
        parts.append(("numbering", "numbering.xml", part("numbering", numbering)))
    members: dict[str, str | bytes | None] = {
        "[Content_Types].xml": content_types(parts),
        "_rels/.rels": relationships([("officeDocument", "word/document.xml")]),
        "word/document.xml": document(*blocks),
        "word/_rels/document.xml.rels": relationships([(role, name) for role, name, _ in parts]),
        **{f"word/{name}": content for _, name, content in parts},
        **(replace or {}),
    }
    return package({name: content for name, content in members.items() if content is not None})


def _notes(role: str, notes: Mapping[int, Part]) -> str:
    name = role.removesuffix("s")
    separator = _tag(name, _tag("p", _tag("r", _tag("separator"))), type="separator", id=-1)
    return part(role, separator + "".join(_tag(name, _blocks([note]), id=key) for key, note in notes.items()))
