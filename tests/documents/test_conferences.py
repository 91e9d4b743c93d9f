"""Sessions by code, by name and by place, in the spellings of six languages."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from documents.conferences import CITIES, HELD, conference, parse_session

CODES = [
    ("C24", "C24"),
    ("c24", "C24"),
    (" C-24 ", "C24"),
    ("C2024", "C24"),
    ("C99", "C99"),
    ("C-1999", "C99"),
    ("C06", "C06"),
    ("C00", "C2000"),  # the one session of the kind that is written in full
    ("C2000", "C2000"),
    ("C-2000", "C2000"),
    ("С-2000", "C2000"),  # Cyrillic Es
    ("Ｃ２４", "C24"),
    ("C\u201124", "C24"),
    ("C-1950", "C1950"),  # two digits would be read as 2050
    ("CA30", "CA30"),
    ("СА30", "CA30"),  # Cyrillic both
    ("ca-45", "CA45"),
    ("C23-ADD", "C23-ADD"),
    ("C23\u2011ADD", "C23-ADD"),
    ("c23 add", "C23-ADD"),
    ("C21\\VCC-1", "C21-VCC-1"),
    ("C20-VCC", "C20-VCC-1"),
    ("C20-VCC-2", "C20-VCC-2"),
    ("PP-22", "PP-22"),
    ("PP22", "PP-22"),
    ("pp 2022", "PP-22"),
    ("PP-98", "PP-98"),
    ("ПК-18", "PP-18"),
    ("WRC-2000", "WRC-2000"),
    ("CMR-15", "WRC-15"),
    ("ВКР-15", "WRC-15"),
    ("AMNT-16", "WTSA-16"),
    ("CMDT-17", "WTDC-17"),
    ("ВКРЭ-17", "WTDC-17"),
    ("FMPT-26", "WTPF-26"),
    ("CMTI-12", "WCIT-12"),
    ("APP-92", "APP-92"),
]
NAMES = [
    ("Council 2024", "C24"),
    ("Council-19", "C19"),
    ("2019 session of the Council", "C19"),
    ("ITU Council 2010", "C10"),
    ("Conseil 2017", "C17"),
    ("session de 2017 du Conseil", "C17"),
    ("Consejo de 2011", "C11"),
    ("СОВЕТ 2018", "C18"),
    ("сессия Совета 2018 года", "C18"),
    ("2024年理事会会议", "C24"),
    ("理事会2024年届会", "C24"),
    ("دورة المجلس لعام 2024", "C24"),
    ("مجلس ٢٠٢٤", "C24"),
    ("additional session of Council 2023", "C23-ADD"),
    ("session additionnelle du Conseil 2023", "C23-ADD"),
]


@pytest.mark.parametrize(("text", "code"), CODES + NAMES)
def test_a_session_has_one_code_in_every_spelling(text, code):
    assert parse_session(text).code == code


@pytest.mark.parametrize("code", sorted({code for _, code in CODES}))
def test_a_code_is_a_spelling_of_itself(code):
    assert parse_session(code).code == code


@given(st.integers(1947, 2069))
def test_every_year_has_its_own_code(year):
    session = parse_session(f"C-{year}")
    assert session.year == year
    assert parse_session(session.code) == session
    assert parse_session(f"PP-{year}").code.startswith("PP-")


@pytest.mark.parametrize(
    ("text", "kind", "body", "year"),
    [
        ("C24", "session", "council", 2024),
        ("C99", "session", "council", 1999),
        ("C2000", "session", "council", 2000),
        ("C06", "session", "council", 2006),
        ("CA30", "session", "council", 1975),
        ("CA45", "session", "council", 1990),
        ("CA1", "session", "council", 1947),
        ("CA2", "session", "council", 1948),
        ("CA3", "session", "council", 1948),
        ("C23-ADD", "additional", "council", 2023),
        ("C20-VCC-2", "consultation", "council", 2020),
        ("PP-22", "conference", "pp", 2022),
        ("APP-92", "conference", "pp", 1992),
        ("WTSA-20", "conference", "wtsa", 2022),  # put off twice, and keeps the year it was called for
        ("WRC-2000", "conference", "wrc", 2000),
        ("WTPF-26", "conference", "wtpf", 2026),
    ],
)
def test_a_code_tells_kind_body_and_year(text, kind, body, year):
    session = parse_session(text)
    assert (session.kind, session.body, session.year) == (kind, body, year)


def test_sessions_sort_in_time_and_not_as_text():
    in_time = ["CA2", "CA3", "C1950", "CA30", "CA45", "C99", "C2000", "C09", "C20", "C20-VCC-1", "C20-VCC-2"]
    in_time += ["C22", "PP-22", "C23", "C23-ADD", "C24"]
    orders = [parse_session(code).order for code in in_time]
    assert orders == sorted(set(orders))


@pytest.mark.parametrize(
    "text",
    [
        *("", "C", "24", "2024", "C1", "C245", "C1234", "C3000", "CA0", "CA99", "X-22", "UIT-T", "SMSI+20", "C24/8"),
        "Council",  # no year
        "Council 2023 2024",  # two
        "Council 24000",
        "Council of Europe 2024",  # another one
        "Council 2024 " * 20,
    ],
)
def test_what_names_no_session_is_a_value_error(text):
    with pytest.raises(ValueError, match="session"):
        parse_session(text)


@pytest.mark.parametrize(
    ("place", "year", "found"),
    [
        ("Bucharest", 2022, ("pp", "PP-22")),
        ("Bucarest", 2022, ("pp", "PP-22")),
        ("BUCAREST", 2022, ("pp", "PP-22")),
        ("Бухарест", 2022, ("pp", "PP-22")),
        ("布加勒斯特", 2022, ("pp", "PP-22")),
        ("بوخارست", 2022, ("pp", "PP-22")),
        ("Busán", 2014, ("pp", "PP-14")),
        ("釜山", 2014, ("pp", "PP-14")),
        ("Гвадалахара", 2010, ("pp", "PP-10")),
        ("明尼阿波利斯", 1998, ("pp", "PP-98")),
        ("Marrakech", 2002, ("pp", "PP-02")),
        ("مراكش", 2002, ("pp", "PP-02")),
        ("Анталия", 2006, ("pp", "PP-06")),
        ("Dubaï", 2018, ("pp", "PP-18")),
        ("Dubai", 2014, ("wtdc", "WTDC-14")),  # the place alone would not tell
        ("Buenos\u00a0Aires", 2017, ("wtdc", "WTDC-17")),
        ("Буэнос\u2011Айрес", 2017, ("wtdc", "WTDC-17")),
        ("Hammamet", 2016, ("wtsa", "WTSA-16")),
        ("Ginebra", 2022, ("wtsa", "WTSA-20")),  # a code with another year
        ("Sharm el-Sheikh", 2019, ("wrc", "WRC-19")),
        ("Charm el\u2011Cheikh", 2019, ("wrc", "WRC-19")),
        ("Dubai", 2012, None),  # two conferences in one autumn
        ("Dubai", 2013, None),
        ("Bucharest", 2018, None),
        ("Freedonia", 2022, None),
        ("", 2022, None),
    ],
)
def test_place_and_year_name_a_conference(place, year, found):
    assert conference(place, year) == found


def test_the_body_decides_between_conferences_of_one_place_and_year():
    assert conference("Dubai", 2012, "wtsa") == ("wtsa", "WTSA-12")
    assert conference("Dubai", 2012, "wcit") == ("wcit", "WCIT-12")
    assert conference("Bucharest", 2022, "wtsa") is None


def test_every_conference_of_the_table_can_be_found():
    assert {held.place for held in HELD} == {city[0] for city in CITIES}
    for held in HELD:
        assert conference(held.place, held.year, held.body) == (held.body, held.code)
        session = parse_session(held.code)
        assert (session.code, session.body, session.year) == (held.code, held.body, held.year)
