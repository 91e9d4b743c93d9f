"""Which language a text is in, told by its script and its commonest words: enough to refuse what clearly is another."""

from __future__ import annotations

import re
from collections import Counter

SCRIPTS = {
    "ru": re.compile(r"[\u0400-\u04ff]"),
    "zh": re.compile(r"[\u4e00-\u9fff]"),
    "ar": re.compile(r"[\u0600-\u06ff\ufb50-\ufdff\ufe70-\ufefc]"),  # and the drawn forms of its letters, from PDFs
}
# Words that a page of one of these languages cannot do without, and that the other two do not have.
COMMON_WORDS = {
    "en": frozenset(
        ["the", "of", "and", "to", "in", "that", "by", "was", "for", "on", "with", "which", "is", "were", "had", "its"]
    ),
    "fr": frozenset(
        [
            "le",
            "les",
            "des",
            "du",
            "et",
            "une",
            "dans",
            "est",
            "pour",
            "sur",
            "au",
            "aux",
            "par",
            "qui",
            "ce",
            "cette",
            "avec",
            "été",
            "ont",
        ]
    ),
    "es": frozenset(
        [
            "el",
            "los",
            "las",
            "del",
            "y",
            "en",
            "una",
            "por",
            "para",
            "con",
            "al",
            "su",
            "sus",
            "fue",
            "ha",
            "han",
            "como",
            "más",
        ]
    ),
}
LETTERS = re.compile(r"[^\W\d_]+")
FEWEST_WORDS = 20  # of the commonest ones, below which nothing is said
CLEARLY = 3  # times as many as any other language's


def language_of(text: str) -> str | None:
    """The language code a text clearly is in; None when it is short, mixed, or in none of the six languages."""
    letters = sum(len(word) for word in LETTERS.findall(text))
    for code, script in SCRIPTS.items():
        if len(script.findall(text)) * 2 > letters:
            return code
    words = Counter(word.lower() for word in LETTERS.findall(text))
    hits = {code: sum(words[word] for word in common) for code, common in COMMON_WORDS.items()}
    (best, most), (_next, second), *_rest = sorted(hits.items(), key=lambda pair: -pair[1])
    return best if most >= FEWEST_WORDS and most >= CLEARLY * second else None
