"""Words as a search looks for them: the same for a text when it is kept and for a query when it is typed.

A text is found by each of its words exactly as it stands, accents and case aside, and by other forms of the word in its
language. Forms are told by stems. A stem is taken from the word as written and from the word without its accents: who
types "adoptees" must find "adoptées", and what "adopté" shares with it.
"""

import re
from collections.abc import Iterable
from functools import cache, lru_cache

import snowballstemmer

from documents.languages import CODES
from documents.text import IDEOGRAPH, WORD, fold, words_of

# Languages whose words have forms that a stemmer knows, and the letters those begin with: an acronym in Latin letters
# is no word of Russian. Chinese words have no forms, and are looked for in pairs of signs.
_LATIN, _CYRILLIC, _ARABIC = (
    re.compile(letters) for letters in ("[a-z\u00df-\u024f]", "[\u0400-\u052f]", "[\u0620-\u06ff]")
)
_STEMMERS = {
    "en": ("english", _LATIN),
    "fr": ("french", _LATIN),
    "es": ("spanish", _LATIN),
    "ru": ("russian", _CYRILLIC),
    "ar": ("arabic", _ARABIC),
}
STEMMED = tuple(code for code in CODES if code in _STEMMERS)
# Words that are written to the one behind them, and those parted from it by an apostrophe alone.
_JOINED = {"ar": ("ولل", "وال", "بال", "فال", "كال", "ال", "لل", "ل", "ب", "و")}
_ELIDED = re.compile("(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu)'(?=[^\\W\\d_]{2})")
_SHORTEST = 3  # letters of a word to which another is joined: with fewer it is one word
# Before a stem, so that none is met as a word: a digit first is no word of any language.
STEM = "0q"


LONGEST = 100  # characters of a word that count: longer ones are no words of a language, and databases refuse some


_stemmer = cache(snowballstemmer.stemmer)


@lru_cache(maxsize=200_000)
def stems(word: str, language: str) -> tuple[str, ...]:
    """The marked stems of a lower-case word in a language: as written, then without accents where that differs.

    Of an Arabic word with its article also those that it has without.
    None for numbers, and in a language whose words have no forms.
    """
    name, letters = _STEMMERS.get(language, ("", _LATIN))
    if not name or len(word) > LONGEST or not word.isalpha() or not letters.match(word):
        return ()
    stemmer = _stemmer(name)
    spelled = [one for whole in (word, fold(word).text) for one in (whole, _without_joined(whole, language))]
    found = [fold(stemmer.stemWord(one)).text for one in spelled]
    return tuple(dict.fromkeys(STEM + stem for stem in found if stem))


def _without_joined(word: str, language: str) -> str:
    for joined in _JOINED.get(language, ()):
        shortest = _SHORTEST if len(joined) > 1 else _SHORTEST + 2  # a letter alone is mostly the word's own
        if word.startswith(joined) and len(word) >= len(joined) + shortest:
            return word.removeprefix(joined)
    return word


def tokens(text: str) -> list[str]:
    """The words of a text as they are kept, in order; of Chinese each sign with the next, the last by itself."""
    found: list[str] = []
    for word in WORD.findall(fold(text).text):
        if IDEOGRAPH.match(word):
            found.extend(word[index : index + 2] for index in range(len(word)))
        else:
            found.append(word[:LONGEST])
    return found


def typed_tokens(typed: str) -> list[str]:
    """The words as they are looked for: what is typed of Chinese may go on in the text, so its last sign ends a pair."""
    found = tokens(typed)
    goes_on = len(found) > 1 and IDEOGRAPH.match(found[-1]) and found[-2][1:] == found[-1]
    return found[:-1] if goes_on else found


def without_article(typed: str) -> str:
    """A typed word without what an apostrophe joins to it: "Union" of "l'Union"."""
    folded = fold(typed)
    elided = _ELIDED.match(folded.text)
    return typed[folded.offsets[elided.end()] :] if elided else typed


def terms(text: str, language: str) -> str:
    """What a text in a language is found by: its words in order, then every stem once, all parted by spaces.

    Words stand next to each other as in the text, so that a phrase can be looked for; stems stand behind them all.
    """
    met = {stem: None for word in words_of(text) for stem in stems(word, language)}
    return " ".join([*tokens(text), *met])


def forms(word: str, languages: Iterable[str] = STEMMED) -> tuple[str, ...]:
    """What may stand for a typed word in a text of any of these languages: the word itself, then its stems."""
    own = typed_tokens(word)
    if len(own) != 1:
        return tuple(own)
    found = [stem for language in languages for stem in stems(word.lower(), language)]
    return tuple(dict.fromkeys([*own, *found]))
