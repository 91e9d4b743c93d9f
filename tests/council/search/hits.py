"""What three hundred questions find in the corpus, in which order: the same on every database.

`hits.json` has the answers as they were found last. `write`, called in `manage.py shell` on an empty database, writes it
anew: look at what has changed before committing it.
"""

import json
import tomllib
from collections import Counter
from itertools import chain
from pathlib import Path

from council.models import ParagraphText
from council.search.answering import answer
from council.search.query import understand
from documents.text import tokenise
from tests.council.search.corpus import load_corpus

FOLDER = Path(__file__).parent
FILE = FOLDER / "hits.json"
LANGUAGES = ("en", "fr", "es", "ru", "zh", "ar")
EACH = 4  # words of each frequency and language


def typed():
    """The questions: those on relevance and spelling, then words, pairs, phrases and beginnings of the corpus."""
    asked = [question["typed"] for question in read("relevance.toml")["question"]]
    asked += [pair["typed"] for pair in read("spellings.toml")["pair"]]
    for language in LANGUAGES:
        asked += words_of(language)
    return list(dict.fromkeys(asked))


def read(name):
    return tomllib.loads((FOLDER / name).read_text(encoding="utf-8"))


def words_of(language):
    """Words of a language that stand in many, in some and in few texts, and what they make together."""
    texts = ParagraphText.objects.filter(edition__language=language).order_by("k")
    held = Counter(word for text in texts.values_list("text", flat=True) for word in set(tokenise(text)))
    ranked = [word for word, _count in sorted(held.items(), key=lambda pair: (-pair[1], pair[0])) if word.isalpha()]
    at = [0, len(ranked) // 20, len(ranked) // 3]
    bands = [ranked[start : start + EACH] for start in at]
    pairs = list(zip(bands[0], bands[1], strict=True))
    made = [f"{one} {other}" for one, other in pairs] + [f'"{one} {other}"' for one, other in pairs[:2]]
    made += [f"{one} OR {other}" for one, other in pairs[:2]] + [f"{other} -{one}" for one, other in pairs[2:]]
    return [*chain(*bands), *made, *(f"{word[:3]}*" for word in bands[2])]


def found(question):
    """How many paragraphs, and the first of them with their language, in order."""
    answered = answer(understand(question), None)
    return [len(answered.found), [f"{text.paragraph.key} {text.language}" for text in answered.texts]]


def all_found():
    return {question: found(question) for question in typed()}


def write():
    load_corpus()
    lines = (
        f"{json.dumps(q, ensure_ascii=False)}: {json.dumps(f, ensure_ascii=False)}" for q, f in all_found().items()
    )
    FILE.write_text("{\n" + ",\n".join(lines) + "\n}\n", encoding="utf-8")
