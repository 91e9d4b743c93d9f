"""Which language a text clearly is in: enough to refuse what was given as another, and never a guess."""

import pytest

from council.records.checks import language_of

SENTENCES = {
    "en": "The Chair of the group said that the work was to be continued and that it had been noted by the members. ",
    "fr": "Le Président du groupe dit que les travaux se poursuivent dans une salle et que ce rapport est pour le Conseil. ",
    "es": "El Presidente del grupo dice que los trabajos continúan en una sala y que las partes han sido informadas por él. ",
    "ru": "Председатель группы сообщает, что работа продолжается и что доклад принят к сведению. ",
    "zh": "主席表示，工作组的工作仍在继续，报告已记录在案。",
    "ar": "قال رئيس الفريق إن العمل مستمر وإن التقرير قد أحيط به علماً. ",
}


@pytest.mark.parametrize("code", SENTENCES)
def test_texts(code):
    assert language_of(SENTENCES[code] * 10) == code


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("", "nothing"),
        ("1.1 2.2 3.3 " * 100, "numbers"),
        ("C24/8(Rev.1) " * 100, "symbols"),
        (SENTENCES["en"], "too short to be clear"),
        ((SENTENCES["en"] + SENTENCES["fr"]) * 10, "two languages"),
        ("Der Vorsitzende der Gruppe sagt, dass die Arbeit weitergeht. " * 10, "none of the six"),
    ],
)
def test_what_is_not_clear(text, reason):
    assert language_of(text) is None, reason


def test_symbols_among_the_words_change_nothing():
    assert language_of((SENTENCES["ru"] + "C24/8(Rev.1) ITU-T WSIS ") * 10) == "ru"


def test_letters_in_the_forms_they_are_drawn_in_are_arabic():
    assert language_of("ﻗﺎﻝ ﺭﺋﻴﺲ ﺍﻟﻔﺮﻳﻖ ﺇﻥ ﺍﻟﻌﻤﻞ ﻣﺴﺘﻤﺮ. " * 10) == "ar"
