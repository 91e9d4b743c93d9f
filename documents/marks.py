"""Version marks of a document: revision, addendum, corrigendum, in every spelling the Council's texts have.

The mark is stored as a kind and a number. A revision replaces the document, an addendum adds to it, a corrigendum
corrects it; marks follow each other from the inside out, so (Rev.1)(Corr.1) is the corrigendum to revision 1.
The patterns here read text that is folded and latinised; `documents.symbols` joins them to symbols.
"""

import re
from dataclasses import dataclass
from typing import Literal, cast

from documents.text import fold, latinise

Kind = Literal["rev", "add", "corr"]

KINDS: tuple[Kind, ...] = ("corr", "add", "rev")  # in the order in which what they mark follows the original


@dataclass(frozen=True)
class Mark:
    """One mark of a version: `Mark("rev", 1)` is the first revision."""

    kind: Kind
    number: int


# Words for a mark in all languages. Those of a symbol stay Latin in Russian, Chinese and Arabic; covers spell them out.
WORDS: dict[Kind, tuple[str, ...]] = {
    "rev": (
        *("rev", "revision", "révision", "revisión", "пересмотр", "пересмотра", "пересмотру", "пересмотром"),
        *("пересмотре", "пересмотренный", "пересм"),
        *("修订", "修订版", "修订本", "修订稿", "المراجعة", "مراجعة", "للمراجعة", "مراجعتها"),
    ),
    "add": (
        *("add", "addendum", "addenda", "addéndum", "adición", "дополнительный документ", "дополнительному документу"),
        *("дополнительного документа", "дополнительным документом", "дополнительном документе"),
        *(
            "дополнение",
            "дополнения",
            "дополнению",
            "дополнением",
            "дополнении",
            "доп",
            "补遗",
            "增补",
            "الإضافة",
            "إضافة",
            "للإضافة",
            "إضافتها",
            "الضميمة",
        ),
    ),
    "corr": (
        *("corr", "corrigendum", "corrigenda", "corrigéndum", "исправление", "исправления", "исправлению"),
        *("исправлением", "исправлении", "испр"),
        *("勘误", "更正", "التصويب", "تصويب", "للتصويب", "تصويبها"),
    ),
}
# The letters of the short spellings, `C17/28R1` and `!A24-A1!`.
LETTERS: dict[str, Kind] = {"r": "rev", "a": "add", "c": "corr"}
_LETTER_OF = {kind: letter.upper() for letter, kind in LETTERS.items()}

# What stands between a spelled mark and the symbol: "Addendum 1 to Document", "Révision 1 du Document".
_LINKS = ("to", "of", "du", "de", "au", "al", "del", "к", "на", "على", "إلى", "من")
_NOUNS = (
    *(
        "document",
        "documents",
        "doc",
        "documento",
        "documentos",
        "文件",
        "الوثيقة",
        "وثيقة",
        "بالوثيقة",
        "والوثيقة",
        "الوثائق",
    ),
    *("док", "документ", "документе", "документом", "документы", "документов"),
)
# These say "to the document" by their form and need no link.
_NOUNS_LINKED = ("документа", "документу", "للوثيقة")


def _folded(word: str) -> str:
    return latinise(fold(word).text)


def _either(words: tuple[str, ...]) -> str:
    """One of the words, longest first, so that "revision" is not read as "rev" and a rest."""
    return "|".join(re.escape(word) for word in sorted({_folded(word) for word in words}, key=len, reverse=True))


_KIND_OF: dict[str, Kind] = {_folded(word): kind for kind, words in WORDS.items() for word in words}

# A number of a mark ends before a digit, and before 号: in C24/8号文件修订140号决议 the 140 belongs to a resolution.
_NUMBER = r"0{0,2}[1-9][0-9]{0,2}(?![0-9号])"
_WORD = rf"(?:{_either(tuple(_KIND_OF))})\.?[ -]?{_NUMBER}"
_BRACKETED = rf"[(\[] ?{_WORD}(?: ?[-,;+/.]? ?{_WORD}){{0,3}} ?[)\]]"
# Cells run together: in "C38/116-R9 июня 2038" the 9 is the day of a date, and the R the language.
DAY = r"[0-9]{1,2} [^\W\d_]{3,10} (?:19|20)[0-9]{2}(?![0-9])"
_SHORT = rf"[rac](?!{DAY})[1-9][0-9]?(?:-?[rac][1-9][0-9]?){{0,3}}(?![0-9/\\])"
_LINK = rf"(?:{_either(_LINKS)})\s{{1,3}}(?:the\s{{1,3}})?"
NOUN = rf"(?:{_either(_NOUNS + _NOUNS_LINKED)})\.?"

# One mark after a symbol: (Rev.1), /(Rev.1), Rev.1, R1, 号文件修订1; a ? is what became of a no-break space.
# In "C24/7 Revision 1 to Document C24/8" the mark is not that of C24/7.
_SPELLED = rf"{_WORD}(?!\s{{1,3}}{_LINK}{NOUN})"
AFTER = rf"(?:(?: ?号文件的?)?(?: {{0,2}}[/?]? {{0,2}}{_BRACKETED}| ?/?{_SPELLED})|-?{_SHORT})"
AFTER_IN_A_QUERY = rf"(?:{AFTER}|[ ./-]{_SPELLED}|[ /]{_SHORT})"
# One mark before a symbol: spelled out and linked to the document, or in brackets that touch the symbol.
_LINKED = rf"{_WORD}\s{{1,3}}(?:{_LINK}(?:{NOUN}\s{{0,3}})?|(?:{_either(_NOUNS_LINKED)})\s{{0,3}})"
BEFORE = rf"(?:{_LINKED}|{_BRACKETED})"
BEFORE_IN_A_QUERY = rf"(?:{_LINKED}|{_BRACKETED} ?|{_WORD} )"

NAMED = re.compile(rf"{_BRACKETED}|{_WORD}")  # marks by themselves, as in "C24/8 and its Add.1"

_MARK = re.compile(
    rf"(?P<word>{_either(tuple(_KIND_OF))})\.?[ -]?(?P<number>[0-9]{{1,3}})|(?P<letter>[rac])(?P<count>[0-9]{{1,2}})"
)


def read(folded: str) -> tuple[Mark, ...]:
    """The marks in folded, latinised text that one of the patterns matched, in text order."""
    marks = []
    for match in _MARK.finditer(folded):
        if match["word"]:
            marks.append(Mark(_KIND_OF[match["word"]], int(match["number"])))
        else:
            marks.append(Mark(LETTERS[match["letter"]], int(match["count"])))
    return tuple(marks)


def key(marks: tuple[Mark, ...]) -> str:
    """The marks as they stand in addresses and keys: "", "rev1", "rev1.corr1"."""
    return ".".join(f"{mark.kind}{mark.number}" for mark in marks)


def letters(marks: tuple[Mark, ...]) -> str:
    """The marks as they stand in the names of files: "", "R1", "A24-A1"."""
    return "-".join(f"{_LETTER_OF[mark.kind]}{mark.number}" for mark in marks)


_KEY = re.compile(r"(rev|add|corr)([1-9][0-9]{0,2})")


def from_key(text: str) -> tuple[Mark, ...]:
    """The marks of a key: "rev1.corr1". ValueError when it is none."""
    marks = []
    for part in text.split(".") if text else ():
        match = _KEY.fullmatch(part)
        if not match:
            raise ValueError(f"{text[:40]!r} is no key of version marks")
        marks.append(Mark(cast(Kind, match[1]), int(match[2])))
    return tuple(marks)
