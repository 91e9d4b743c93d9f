"""The table of languages: every code leads to one language and back."""

import pytest

from documents.languages import CODES, LANGUAGES, by_interface, by_letter


def test_the_languages_stand_in_the_order_of_editions():
    assert CODES == ("en", "fr", "es", "ru", "zh", "ar")
    assert tuple(LANGUAGES) == CODES


@pytest.mark.parametrize(
    ("letter", "interface", "iso639_2", "code"),
    [
        ("E", "en", "eng", "en"),
        ("F", "fr", "fra", "fr"),
        ("S", "es", "spa", "es"),  # S is Spanish, not Swedish or Slovak
        ("R", "ru", "rus", "ru"),
        ("C", "zh-hans", "zho", "zh"),  # the interface names the script, texts do not
        ("A", "ar", "ara", "ar"),
    ],
)
def test_every_code_of_a_language_names_it(letter, interface, iso639_2, code):
    language = LANGUAGES[code]
    assert by_letter(letter) is language
    assert by_interface(interface) is language
    assert (language.code, language.iso639_2) == (code, iso639_2)


def test_a_letter_may_be_small():
    assert by_letter("f").code == "fr"


def test_only_arabic_runs_from_right_to_left():
    assert [language.code for language in LANGUAGES.values() if language.direction == "rtl"] == ["ar"]


def test_only_french_accents_the_mark_of_a_revision():
    assert {language.code: language.revision for language in LANGUAGES.values() if language.revision != "Rev."} == {
        "fr": "Rév."
    }


@pytest.mark.parametrize(("lookup", "value"), [(by_letter, "X"), (by_interface, "zh"), (by_interface, "FR")])
def test_an_unknown_code_is_a_key_error(lookup, value):
    with pytest.raises(KeyError):
        lookup(value)
