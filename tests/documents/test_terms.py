"""What texts are found by, and what a typed word may stand for: the same whatever the spelling."""

import pytest

from documents.terms import forms, stems, terms


def finds(typed, text, language):
    """Whether a text of a language is found by a typed word."""
    return not set(forms(typed)).isdisjoint(terms(text, language).split())


@pytest.mark.parametrize(
    ("typed", "text", "language", "reason"),
    [
        ("RÉSOLUTION", "la résolution", "fr", "letter case"),
        ("resolution", "la résolution", "fr", "no accents"),
        ("adoptees", "les textes adoptées", "fr", "no accents on an ending"),
        ("adoptées", "le texte adopté", "fr", "another form"),
        ("oeuvre", "la mise en œuvre", "fr", "a ligature"),
        ("reunion", "las reuniones", "es", "plural, without the accent of the singular"),
        ("decision", "las decisiones", "es", "plural"),
        ("proposed", "the councillor proposes", "en", "another tense"),
        ("решения", "Решение", "ru", "case"),
        ("отчет", "в отчёте", "ru", "ё typed as е, in another case"),
        ("القرار", "القرارات", "ar", "plural"),
        ("القرار", "القَـرار", "ar", "harakat and tatweel"),
        ("احاط", "أحاط", "ar", "alef without hamza"),
        ("理事", "理事会注意到", "zh", "two signs in a run"),
        ("ＣＯＰ", "CWG-COP", "en", "full-width letters"),
        ("1332", "Resolution 1332", "en", "a number"),
        ("١٣٣٢", "القرار 1332", "ar", "digits of another script"),
        ("cop", "GTC\u2011COP", "fr", "behind a non-breaking hyphen"),
        ("soft", "a so\u00adft hyphen", "en", "a soft hyphen inside"),
    ],
)
def test_a_word_is_found_in_every_spelling(typed, text, language, reason):
    assert finds(typed, text, language), reason


@pytest.mark.parametrize(
    ("typed", "text", "language"),
    [
        ("133", "Resolution 1332", "en"),
        ("form", "the platform", "en"),
        ("事会", "会事", "zh"),
        ("cop", "Copenhagen", "en"),
    ],
)
def test_a_part_of_a_word_is_another_word(typed, text, language):
    assert not finds(typed, text, language)


def test_words_stand_in_order_and_every_stem_once_behind_them():
    assert terms("The reports, the report", "en") == "the reports the report 0qthe 0qreport"


def test_an_acronym_in_latin_letters_is_no_word_of_russian():
    assert stems("itu", "ru") == ()
    assert terms("отчет ITU", "ru") == "отчет itu 0qотчет"


@pytest.mark.parametrize("language", ["zh", "xx"])
def test_a_language_without_forms_has_no_stems(language):
    assert stems("report", language) == ()
