"""Takes a record's file apart, whatever its format: the name says what it should be, its bytes what it is."""

from __future__ import annotations

from collections.abc import Callable

from council.records import docx, pdf, txt
from council.records.record import Refused, Source
from council.records.said import say
from council.records.signatures import is_zip, refuse_foreign

_READERS: dict[str, Callable[[bytes], Source]] = {"txt": txt.read, "docx": docx.read, "pdf": pdf.read}
_ADVICE = {
    "docm": say("The file is a Word document with macros; save it as .docx."),
    "dotx": say("The file is a Word template; save it as .docx."),
    "doc": say("The file is of the old Word format; save it as .docx."),
    "odt": say("The file is an OpenDocument text; save it as .docx."),
    "rtf": say("The file is a rich text file; save it as .docx."),
    "html": say("The file is a web page; save it as .docx or .txt."),
    "htm": say("The file is a web page; save it as .docx or .txt."),
}
_FOREIGN = say("The file is neither .docx, .txt nor .pdf, the formats a record may have.")


def take_apart(data: bytes, name: str) -> Source:
    """Read a file by its name's ending, once its content agrees. Raises Refused; the caller names the file."""
    ending = name.strip().rpartition(".")[2].casefold() if "." in name else ""
    reader = _READERS.get(ending)
    if reader is None:
        raise Refused(_ADVICE.get(ending, _FOREIGN))
    if ending != "pdf":
        refuse_foreign(data)
    if ending == "txt" and is_zip(data):
        raise Refused("The file is called .txt and holds a .docx or another zip file; give it its true ending.")
    return reader(data)
