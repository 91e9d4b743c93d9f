"""The six official languages of the Union: the one table of their codes, letters and spellings.

Everything that differs by language and is not a sentence of the interface starts here, so that no other module
asks which language it has before it.
"""

from dataclasses import dataclass


@dataclass(frozen=True)
class Language:
    """One official language, with the codes that other systems know it by.

    `code` stands on texts, `interface` in addresses and in Django, `letter` on documents (`C24/8-F`), `iso639_2` in
    identifiers for other archives. `name` is the language's own name for itself, `direction` is "ltr" or "rtl".
    `revision`, `addendum` and `corrigendum` are the marks as they stand in a symbol: `C24/8(Rév.1)`.
    """

    code: str
    interface: str
    letter: str
    iso639_2: str
    name: str
    direction: str
    revision: str
    addendum: str = "Add."
    corrigendum: str = "Corr."


# In the order in which the editions of a document are listed. Russian, Chinese and Arabic keep Latin marks in symbols.
LANGUAGES: dict[str, Language] = {
    language.code: language
    for language in (
        Language("en", "en", "E", "eng", "English", "ltr", "Rev."),
        Language("fr", "fr", "F", "fra", "français", "ltr", "Rév."),
        Language("es", "es", "S", "spa", "español", "ltr", "Rev."),
        Language("ru", "ru", "R", "rus", "русский", "ltr", "Rev."),
        Language("zh", "zh-hans", "C", "zho", "中文", "ltr", "Rev."),
        Language("ar", "ar", "A", "ara", "العربية", "rtl", "Rev."),
    )
}

CODES: tuple[str, ...] = tuple(LANGUAGES)

_BY_LETTER = {language.letter: language for language in LANGUAGES.values()}
_BY_INTERFACE = {language.interface: language for language in LANGUAGES.values()}


def by_letter(letter: str) -> Language:
    """The language of a document's letter, in either case: "F" is French. KeyError when there is none."""
    return _BY_LETTER[letter.upper()]


def by_interface(interface: str) -> Language:
    """The language of an interface code as it stands in an address: "zh-hans". KeyError when there is none."""
    return _BY_INTERFACE[interface]
