"""Sentences of a paragraph, for records full of "Mr", "No." and initials."""

from __future__ import annotations

import re
from collections.abc import Iterator

from council.records.passages import Passage
from council.records.patterns.table import Patterns

# A full stop ends a sentence before a space or the end; Chinese puts no space after its own, nor after a Western one.
_END = re.compile(
    r"[.!?]+[\"')\]]*(?= |$)|[。！？]+[\"')\]]*|(?:[!?]|(?<=[\u3400-\u9fff])\.)[\"')\]]*(?=[\u3400-\u9fff])"
)
# A Chinese letter that touches a Latin word is no part of it: 祝贺A. MODEL.
_WORD_BEFORE = re.compile(r"(?:^|[^\w.]|[\u3400-\u9fff])((?:[^\W\u3400-\u9fff]\.)*[^\W\u3400-\u9fff]+)$")
_TITLE_BEFORE = re.compile(r"(?:^|[^\w.])((?:\w\.)*\w+)\.? (?:\w\.[ -]?){0,3}$")  # "Ms ", "Dr. A. "
_LONGEST_ABBREVIATION = 12


def spans(passage: Passage, patterns: Patterns) -> list[tuple[int, int]]:
    """Where the sentences of a passage stand in it, in order; nothing but spaces between them is left out."""
    found: list[tuple[int, int]] = []
    start = 0
    for end in (*_ends(passage, patterns), len(passage.text)):
        piece = passage.text[start:end]
        if piece.strip():
            found.append((end - len(piece.lstrip()), start + len(piece.rstrip())))
        start = end
    return found


def between(sentence: str) -> str:
    """What stands between a sentence and the next: nothing after the wide stop of a script without spaces."""
    return "" if sentence.endswith(("。", "！", "？")) else " "


def _ends(passage: Passage, patterns: Patterns) -> Iterator[int]:
    closed = _bracketed(passage.text)
    for match in _END.finditer(passage.text):
        if closed[match.start()] or _goes_on(passage, match.end()):
            continue
        if match[0][0] == "." and _abbreviated(passage, match.start(), patterns):
            continue
        yield match.end()


def _goes_on(passage: Passage, end: int) -> bool:
    """Whether a lower-case letter follows: then the stop belonged to something else."""
    after = passage.text[end : end + 2].lstrip()
    if not after:
        return False
    at = passage.offsets[end + 2 - len(after)] if len(passage.text) > end + 1 else passage.offsets[end]
    return passage.paragraph.text[at : at + 1].islower()


def _abbreviated(passage: Passage, stop: int, patterns: Patterns) -> bool:
    word = _WORD_BEFORE.search(passage.text[max(0, stop - _LONGEST_ABBREVIATION) : stop])
    if word is None:
        return False
    if word[1].split(".")[-1] in patterns.abbreviations or word[1] in patterns.abbreviations:
        return True
    if len(word[1].split(".")[-1]) != 1 or not word[1][-1].isalpha():
        return False
    return _surname_follows(passage, stop) or _is_titled(passage, stop - len(word[1]), patterns)


def _is_titled(passage: Passage, start: int, patterns: Patterns) -> bool:
    """Whether "Ms" or "Dr" stands before an initial: then it ends no sentence, however the surname is written."""
    title = _TITLE_BEFORE.search(passage.text[max(0, start - 2 * _LONGEST_ABBREVIATION) : start])
    return bool(title and not {title[1], title[1].split(".")[-1]}.isdisjoint(patterns.abbreviations))


def _surname_follows(passage: Passage, stop: int) -> bool:
    """Whether an initial ("E.") is followed by a surname in capitals ("SPINA") or another initial."""
    at = passage.offsets[stop] + 1
    following = passage.paragraph.text[at : at + 40].split()
    if not following:
        return False
    word = following[0].rstrip(".,;:)")
    return word.isupper() and (len(word) > 1 or following[0].endswith("."))


def _bracketed(text: str) -> bytearray:
    """For each place, 1 inside a pair of brackets. A bracket that is never closed encloses nothing."""
    marks = bytearray(len(text) + 1)
    opened: list[int] = []
    steps = [0] * (len(text) + 1)
    for at, character in enumerate(text):
        if character == "(":
            opened.append(at)
        elif character == ")" and opened:
            steps[opened.pop()] += 1
            steps[at] -= 1
    depth = 0
    for at, step in enumerate(steps):
        depth += step
        marks[at] = depth > 0
    return marks
