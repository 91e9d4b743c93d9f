"""Words of the corpus: how often each stands in a text is as in real texts, what the texts say is nothing.

A language's words are data (`words/<language>.toml`), the most frequent first; behind them stands a long tail of words
made of the beginnings and ends of others. The word of rank n is about half as frequent as that of rank n/2 (Zipf's law).
"""

import tomllib
from dataclasses import dataclass
from functools import cache
from importlib import resources
from itertools import accumulate

TAIL = 20_000  # words that hardly any text has
# Names that every language prints alike.
COMMON, MIDDLE, RARE = "LTE", "GNSS", "TETRA"
# One text of so many, titles apart, which are an eighth: about 1.7 % and 0.03 % of all; the common one 30 %.
EVERY = {MIDDLE: 53, RARE: 2_605}
COMMON_SHARE = 0.35


@dataclass(frozen=True)
class Vocabulary:
    """The words of a language with their weights added up, and how it writes a sentence."""

    words: tuple[str, ...]
    weights: tuple[float, ...]
    between: str
    stop: str
    words_in_text: int

    def draw(self, dice, count):
        """So many words, each as often as is its due."""
        return dice.choices(self.words, cum_weights=self.weights, k=count)

    def title(self, dice):
        return self.between.join(self.draw(dice, dice.randint(5, 10)))

    def prose(self, dice, named):
        """Sentences, in which names stand wherever it falls out."""
        words = self.draw(dice, dice.randint(self.words_in_text // 3, self.words_in_text * 5 // 3))
        for name in named:
            words.insert(dice.randrange(len(words)), f" {name} " if not self.between else name)
        sentences = []
        while words:
            length = dice.randint(8, 20)
            sentences.append(self.between.join(words[:length]).strip())
            del words[:length]
        return self.stop.join([*sentences, ""]).strip()


@cache
def vocabulary(language):
    stated = tomllib.loads((resources.files("council.corpus") / "words" / f"{language}.toml").read_text("utf-8"))
    own = tuple(dict.fromkeys(stated["words"].split()))
    words = tuple(dict.fromkeys([*own, *tail(own)]))[:TAIL]
    weights = tuple(accumulate(1 / rank for rank in range(3, len(words) + 3)))
    return Vocabulary(words, weights, stated["between"], stated["stop"], stated["words_in_text"])


def tail(own):
    """Rare words: the first half of one with the second of another."""
    for step in range(1, len(own)):
        for place, word in enumerate(own):
            other = own[(place + step) % len(own)]
            yield word[: (len(word) + 1) // 2] + other[len(other) // 2 :]


def names_in(place, dice):
    """The names that the text at that place of the corpus has."""
    named = [name for name, every in EVERY.items() if place % every == every // 6]
    return [COMMON, *named] if dice.random() < COMMON_SHARE else named
