"""Sentences end where they end: not at "No. 102", "Mr X" or "(Rev. 1)"."""

import pytest

from council.records.mentions import find_mentions
from council.records.passages import passage
from council.records.patterns import for_language
from council.records.sentences import spans
from tests.council.records.lines import item_of


def sentences(words, language):
    paragraph = item_of(words, language=language).paragraphs[1]
    whole = passage(paragraph, find_mentions([paragraph], language, "C24"))
    return [whole.cut(*span).original() for span in spans(whole, for_language(language))]


@pytest.mark.parametrize(
    ("language", "expected", "reason"),
    [
        ("en", ["The debate began.", "It ended."], "two sentences"),
        ("en", ["It cited No. 102 of the Convention.", "It ended."], "a number"),
        ("en", ["Document C24/8(Rev. 1) was noted.", "It ended."], "a mark with a space"),
        ("en", ["Mr. A. MODEL (Italy) spoke.", "Ms. B. SAMPLE replied."], "titles and initials"),
        ("en", ["Ms F. Sample (Italy) spoke.", "Mr K. J. Model replied."], "an initial between a title and a surname"),
        ("en", ["Resolution 140 (Rev. Bucharest, 2022) was recalled.", "It ended."], "a bracket on a resolution"),
        ("en", ["Work would continue, e.g. in the group.", "It ended."], "a lower-case letter follows"),
        ("en", ["He saw Annex A.", "The debate ended."], "a letter that is no initial"),
        ("en", ["Was it so?", "It was!", "It ended."], "other marks"),
        ("en", ["The Chair (who spoke first. He was brief.) thanked them.", "It ended."], "a sentence in a bracket"),
        ("en", ["The bracket (is never closed.", "It ended."], "a bracket that is never closed"),
        ("en", ['The text read: "It shall end."', "It ended."], "the mark stands inside the quotation"),
        ("fr", ["M. A. MODÈLE prend la parole.", "Mme B. EXEMPLE répond."], "titles and initials"),
        ("fr", ["La présidence revient à Mme C. Modèle.", "Fin."], "an initial after a title"),
        ("fr", ["La Résolution 1306 (C09, dernière mod. C15) est citée.", "Fin."], "a bracket on a resolution"),
        ("fr", ["Le Document C24/8(Rév.1) est noté.", "Fin."], "a mark"),
        ("fr", ["Voir l'art. 4 et le par. 2.", "Fin."], "abbreviations"),
    ],
)
def test_sentences(language, expected, reason):
    assert sentences(" ".join(expected), language) == expected, reason


def test_nothing_is_lost_between_sentences():
    words = "A. B. C. (D. e. F.) No. 1. Rev. 2. C24/8. Fin."
    assert " ".join(sentences(words, "en")) == words
