"""A citation as somebody types it, the key of a resolution, and its name in six languages."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from documents.languages import CODES
from resolutions.citations import BODIES, KINDS, Instrument, find, format_instrument, parse, parse_key

QUERIES = [
    ("Res. 1332", ["/1332"]),
    ("RES 1332", ["/1332"]),
    ("res1332", ["/1332"]),
    ("R 1332", ["/1332"]),
    ("R1332", ["/1332"]),
    ("r1332", ["/1332"]),  # small letters are no reason to miss what somebody asks for
    ("/R1332", ["/1332"]),  # the end of an address
    ("Résolution 1332", ["/1332"]),
    ("la résolution 1332", ["/1332"]),
    ("RE\u0301SOLUTION\u00a01332", ["/1332"]),
    ("Resolución 1332", ["/1332"]),
    ("Резолюция 1332", ["/1332"]),
    ("Резолюцию 1332 Совета", ["council/1332"]),
    ("第1332号决议", ["/1332"]),
    ("决议1332", ["/1332"]),  # no sentence has it so; a query may
    ("理事会第1332号决议", ["council/1332"]),
    ("القرار 1332", ["/1332"]),
    ("قرار 1332", ["/1332"]),
    ("القرار ١٣٣٢ للمجلس", ["council/1332"]),
    ("Ｒ１３３２", ["/1332"]),
    ("resolution 1332 of the Council", ["council/1332"]),
    ("Council Resolution 1332", ["council/1332"]),
    ("Council 1332", ["council/1332"]),
    ("Conseil 1332", ["council/1332"]),
    ("Resolution 140 (Rev. Bucharest, 2022)", ["pp/140"]),
    ("Résolution 140 (Rév. Bucarest, 2022) de la Conférence de plénipotentiaires", ["pp/140"]),
    ("PP 140", ["pp/140"]),
    ("PP-140", ["pp/140"]),
    ("pp140", ["pp/140"]),
    ("ПК 140", ["pp/140"]),
    ("PP Resolution 71", ["pp/71"]),
    ("PP 71", ["pp/71"]),  # two digits behind a space are a number ...
    ("CMDT 67", ["wtdc/67"]),
    ("ITU-R 1", ["itu-r/1"]),
    ("R 1372 MOD", ["/1372"]),  # the mark of a proposal
    ("D 482", ["/decision-482"]),
    ("Dec. 482", ["/decision-482"]),
    ("decision 5", ["/decision-5"]),
    ("Decisión 5", ["/decision-5"]),  # the word is English and French too, where it states no body
    ("Acuerdo 562", ["council/decision-562"]),
    ("council decision 482", ["council/decision-482"]),
    ("المقرر 482", ["/decision-482"]),
    ("Recommendation 3", ["/recommendation-3"]),
    ("council/1332", ["council/1332"]),
    ("Council/Decision-482", ["council/decision-482"]),
    ("decision-482", ["/decision-482"]),
    ("Resolutions 1332 and 1306", ["/1332", "/1306"]),
    ("1332", ["/1332", "/decision-1332"]),  # neither body nor kind is stated
    (" １４０ ", ["/140", "/decision-140"]),
]


@pytest.mark.parametrize(("query", "keys"), QUERIES)
def test_parse(query, keys):
    assert [instrument.key for instrument in parse(query)] == keys


@pytest.mark.parametrize(
    "query",
    [
        "",
        "resolution",
        "0",
        "C24/8",
        "c24/8 rev 1",
        "C24/8(Rév.1)",
        "S24-CL-C-0008",
        "4856/CA30",
        "DT/2(Rev.12)",
        "C24",
        "Council 2024",
        "Conseil  2017",
        "PP-22",  # ... and behind a hyphen or nothing a year
        "PP22",
        "WTDC-17",
        "child online protection",
        "resolution 1332 and the review of WSIS",  # more than a citation: words to search for
        "Security Council resolution 1325",
        "resolution 70/125",
        "resolution 12345",
        "Resolution 1332 " * 20,
    ],
)
def test_other_queries_name_no_instrument(query):
    assert parse(query) == []


NAMES = [
    ("council/1332", "en", "Resolution 1332 of the Council"),
    ("council/1332", "fr", "Résolution 1332 du Conseil"),
    ("council/1332", "es", "Resolución 1332 del Consejo"),
    ("council/1332", "ru", "Резолюция 1332 Совета"),
    ("council/1332", "zh", "理事会第1332号决议"),
    ("council/1332", "ar", "القرار 1332 للمجلس"),
    ("council/decision-482", "es", "Acuerdo 482 del Consejo"),  # one kind, two words
    ("pp/decision-5", "es", "Decisión 5 de la Conferencia de Plenipotenciarios"),
    ("pp/140", "fr", "Résolution 140 de la Conférence de plénipotentiaires"),
    ("wtsa/1", "fr", "Résolution 1 de l'AMNT"),
    ("wtdc/67", "ru", "Резолюция 67 ВКРЭ"),
    ("itu-r/1", "ru", "Резолюция МСЭ-R 1"),
    ("/1332", "en", "Resolution 1332"),
    ("/decision-482", "zh", "第482号决定"),
]


@pytest.mark.parametrize(("key", "language", "name"), NAMES)
def test_format(key, language, name):
    assert format_instrument(parse_key(key), language) == name


INSTRUMENTS = st.builds(
    Instrument, st.sampled_from(("", *BODIES)), st.sampled_from(KINDS), st.integers(1, 9999).map(str)
)


@given(INSTRUMENTS, st.sampled_from(CODES))
def test_a_name_reads_back(instrument, language):
    assert instrument in parse(format_instrument(instrument, language))


@given(INSTRUMENTS)
def test_a_key_reads_back(instrument):
    assert parse_key(instrument.key) == instrument
    assert instrument in parse(instrument.key)


@given(INSTRUMENTS.filter(lambda instrument: instrument.body), st.sampled_from(CODES))
def test_a_name_is_found_in_a_text(instrument, language):
    text = f"… {format_instrument(instrument, language)}."
    assert [citation.target for citation in find(text, language)] == [instrument]


@pytest.mark.parametrize(
    "key", ["", "1332", "council", "council/", "council/0", "council/resolution-1", "itu-t/1", "pp/1 "]
)
def test_what_is_no_key_is_refused(key):
    with pytest.raises(ValueError, match="is not the key"):
        parse_key(key)


@given(st.text(max_size=300))
def test_any_text_can_be_asked_for_and_read(text):
    parse(text)
    for language in CODES:
        assert all(text[each.start : each.end] == each.exact for each in find(text, language, "C24"))
