"""Symbols of documents: read in every spelling, found in running text, written in six languages, put in order."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from documents.languages import CODES
from documents.symbols import SERIES, Mark, Symbol, SymbolError, find, format_symbol, from_key, md_identifier, parse
from tests.measures import within

SESSIONS = ["C24", "C2000", "C99", "C06", "C1950", "C23-ADD", "C20-VCC-2", "CA30", "CA7", "PP-22", "PP-98", "WTDC-17"]
marks = st.builds(Mark, st.sampled_from(["rev", "add", "corr"]), st.integers(1, 999))
symbols = st.builds(
    Symbol,
    st.sampled_from(SESSIONS),
    st.sampled_from(SERIES),
    st.integers(1, 99999),
    st.lists(marks, max_size=4).map(tuple),
)

ONE_SYMBOL = [
    # the plain forms of each part
    ("C24/8", "C24/8"),
    ("C24/INF/18", "C24/INF/18"),
    ("C17/DL/7", "C17/DL/7"),
    ("C24/ADM/2", "C24/ADM/2"),
    ("C16/TD/3", "C16/DT/3"),  # the series under another name
    ("C24/INFO/2", "C24/INF/2"),
    ("C24/INF18", "C24/INF/18"),
    ("C99/116", "C99/116"),
    ("C06/74", "C06/74"),
    ("C2000/89", "C2000/89"),
    ("C-2000/89", "C2000/89"),
    ("C00/89", "C2000/89"),
    ("C2024/8", "C24/8"),
    ("C24/008", "C24/8"),  # padded as in other systems
    ("C23-ADD/5", "C23-ADD/5"),
    ("C23ADD/5", "C23-ADD/5"),  # a hyphen that does not break is easily lost
    ("C21\\VCC-1/5", "C21-VCC-1/5"),
    ("4856/CA30", "4856/CA30"),
    ("4856/CA30 (1975)", "4856/CA30"),
    ("CA30/4856", "4856/CA30"),
    ("PP-22/34", "PP-22/34"),
    ("PP22/34", "PP-22/34"),
    ("PP-02/56-E", "PP-02/56"),
    ("WTDC17/11-F", "WTDC-17/11"),
    # how a mark is written
    ("C24/8(Rev.1)", "C24/8(Rev.1)"),
    ("C24/8(Rév.1)", "C24/8(Rev.1)"),
    (" C24/8 (Rev. 1)", "C24/8(Rev.1)"),
    ("c24/8 rev 1", "C24/8(Rev.1)"),
    ("C18/28Rev.1", "C18/28(Rev.1)"),
    ("C17/56R2", "C17/56(Rev.2)"),
    ("C24/8 R1", "C24/8(Rev.1)"),
    ("C17/124 /(Rev.1)", "C17/124(Rev.1)"),
    ("C17/55/(Rev.1)", "C17/55(Rev.1)"),
    ("C24/8 [Rev.1]", "C24/8(Rev.1)"),
    ("C24/8/rev1", "C24/8(Rev.1)"),
    ("C24/8/rev1.corr1", "C24/8(Rev.1)(Corr.1)"),
    ("c24-8-rev1", "C24/8(Rev.1)"),
    ("C24-8R1", "C24/8(Rev.1)"),
    ("C24/8 Add.1", "C24/8(Add.1)"),
    ("C24/8(Corr.12)", "C24/8(Corr.12)"),
    ("C24/8 corrigenda 1", "C24/8(Corr.1)"),
    ("C24/8R1-C1", "C24/8(Rev.1)(Corr.1)"),
    ("C24/8(Rev.1)(Corr.1)", "C24/8(Rev.1)(Corr.1)"),
    ("C24/8 (Rev.1 + Corr.1)", "C24/8(Rev.1)(Corr.1)"),
    ("C24/8(Add.1)(Rev.2)", "C24/8(Add.1)(Rev.2)"),  # the second revision of the addendum, not the reverse
    ("C24/8(Rév.1)-F", "C24/8(Rev.1)"),
    ("C24/8-F(Rév.1)", "C24/8(Rev.1)"),
    # what a keyboard, a font or a converter makes of the characters
    ("C24/8\u00a0(Rév.1)", "C24/8(Rev.1)"),
    ("C24/8(Re\u0301v.1)", "C24/8(Rev.1)"),
    ("C23\u2011ADD/5", "C23-ADD/5"),
    ("Ｃ２４／８（Ｒｅｖ．１）", "C24/8(Rev.1)"),
    ("C24\\8", "C24/8"),
    ("С24/8", "C24/8"),  # Cyrillic Es
    ("4856/СА30", "4856/CA30"),  # Cyrillic Es and A
    ("C24/АDМ/2", "C24/ADM/2"),
    ("C٢٤/٨", "C24/8"),
    ("\u200fC24/8\u200f(Rev.2)-A", "C24/8(Rev.2)"),
    ("(C24/8)", "C24/8"),
    # with the noun, and with the mark in words, before or after
    ("Document C24/8", "C24/8"),
    ("C24/8号文件", "C24/8"),
    ("Revision 1 to Document C17/130-E", "C17/130(Rev.1)"),
    ("Révision 1 du Document C24/8", "C24/8(Rev.1)"),
    ("Revisión 1 al Documento C24/8", "C24/8(Rev.1)"),
    ("Пересмотр 1 Документа C18/50-R", "C18/50(Rev.1)"),
    ("المراجعة 2 للوثيقة C24/8-A", "C24/8(Rev.2)"),
    ("C24/8(المراجعة 2)", "C24/8(Rev.2)"),
    ("C24/8号文件修订1", "C24/8(Rev.1)"),
    ("C24/8（修订1）", "C24/8(Rev.1)"),
    ("Addendum 1 au Document C24/8", "C24/8(Add.1)"),
    ("Addéndum 1 al Documento C24/8", "C24/8(Add.1)"),
    ("Дополнительный документ 1 к Документу C24/8", "C24/8(Add.1)"),
    ("C24/8补遗1", "C24/8(Add.1)"),
    ("إضافة 1 للوثيقة C24/8", "C24/8(Add.1)"),
    ("Corrigendum 1 to Addendum 2 to Document C24/8", "C24/8(Add.2)(Corr.1)"),
    ("Corrigéndum 1 al Documento C24/8", "C24/8(Corr.1)"),
    ("Исправление 1 к Документу C24/8", "C24/8(Corr.1)"),
    ("C24/8勘误1", "C24/8(Corr.1)"),
    ("تصويب 1 للوثيقة C24/8", "C24/8(Corr.1)"),
    ("(Rev.2)C24/8", "C24/8(Rev.2)"),
    ("Revision 1 to Document C24/8(Rev.1)", "C24/8(Rev.1)"),  # one revision named twice
    ("Addendum 1 to Document C24/8(Rev.1)", "C24/8(Rev.1)(Add.1)"),
    # identifiers and addresses of the Union's system of meeting documents
    ("S24-CL-C-0008", "C24/8"),
    ("s24-cl-inf-0018", "C24/INF/18"),
    ("S24-CL-C-0008!R1!MSW-F", "C24/8(Rev.1)"),
    ("S24-CL-C-0008!R1-C1!PDF-E", "C24/8(Rev.1)(Corr.1)"),
    ("S24-CL-C-0008!!MSW-A", "C24/8"),
    ("S18-PP-C-0062!A24-A1!MSW-F", "PP-18/62(Add.24)(Add.1)"),
    ("S00-CL-C-0089", "C2000/89"),
    ("https://www.itu.int/md/S24-CL-C-0008/en", "C24/8"),
    ("https://www.itu.int/md/S23-CL-C-0034/_page.print", "C23/34"),
    ("https://www.itu.int/md/meetingdoc.asp?lang=en&parent=S23-CL-C-0002", "C23/2"),
    ("https://www.itu.int/dms_pub/itu-s/md/24/cl/c/S24-CL-C-0008!R1!MSW-F.docx", "C24/8(Rev.1)"),
]


@pytest.mark.parametrize(("text", "canonical"), ONE_SYMBOL)
def test_any_spelling_is_read_as_the_canonical_symbol(text, canonical):
    assert str(parse(text)) == canonical


@given(symbols, st.sampled_from(CODES))
def test_a_symbol_is_read_back_in_the_language_it_was_written_in(symbol, language):
    assert parse(format_symbol(symbol, language)) == symbol


@given(symbols)
def test_every_address_leads_back_to_its_symbol(symbol):
    assert parse(str(symbol)) == symbol
    assert from_key(str(symbol.document), symbol.marks_key) == symbol
    assert symbol.path == str(symbol.document) + ("/" + symbol.marks_key if symbol.marks else "")


@given(symbols, st.sampled_from(CODES))
def test_a_symbol_written_into_a_sentence_is_found_whole(symbol, language):
    written = format_symbol(symbol, language)
    text = f"Le Conseil prend note du rapport (Document {written}), présenté à l'œuvre."
    assert [(found.exact, found.symbol) for found in find(text)] == [(written, symbol)]


@given(symbols.filter(lambda symbol: md_identifier(symbol) and all(mark.number < 100 for mark in symbol.marks)))
def test_an_identifier_of_a_file_leads_back_to_its_symbol(symbol):
    back = parse(md_identifier(symbol, "fr", "pdf"))
    assert (back, back.language) == (symbol, "fr")
    assert parse(md_identifier(symbol)) == symbol.document


@pytest.mark.parametrize(
    ("text", "session", "canonical"),
    [
        ("DT/2(Rev.12)", "C17", "C17/DT/2(Rev.12)"),
        ("dt/1 (rev.4)", "C20", "C20/DT/1(Rev.4)"),
        ("DT/2", "PP22", "PP-22/DT/2"),  # the session in any spelling too
        ("C24/8", "C17", "C24/8"),  # a symbol that names its session needs no other
        ("C16/DT/2", "C17", "C16/DT/2"),
    ],
)
def test_a_series_alone_takes_the_session_of_the_text(text, session, canonical):
    assert str(parse(text, session)) == canonical


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("C24/8", ""),
        ("C24/8-E", "en"),
        ("C24/8(Rév.1)-F", "fr"),
        ("C18/50-R", "ru"),
        ("C24/8-С", "zh"),  # Cyrillic Es for C
        ("S24-CL-C-0008!!MSW-S", "es"),
        ("C24/8(Rev.2)-A", "ar"),
    ],
)
def test_the_edition_is_told_and_is_not_identity(text, language):
    symbol = parse(text)
    assert symbol.language == language
    assert symbol == Symbol(symbol.session, symbol.series, symbol.number, symbol.marks)


@pytest.mark.parametrize(
    "text",
    [
        *("", " ", "C24", "C24/", "/8", "8", "1332", "C24/INF", "C24/X/8"),
        "C24/0",  # documents are numbered from 1
        "C24/8/9",
        "C24/123456",
        "C1234/8",  # no such session
        "CA99/8",
        "DT/2(Rev.12)",  # of which session?
        "C24/8(Rev.0)",
        "C24/8(Rev.)",
        "C24/8(Rev.1",
        "C24/8 + Add.1",  # two documents
        "C24/60 et C24/82",
        "PP-98",
        "FMPT-26",
        "UIT-T",
        "SMSI+20",
        "A/70/1",
        "CL-24/43",
        "DM-20/1021",
        "CWG-COP-14/3-E",
        "S18-CLCWGFHRM8-C-0028",  # a meeting of a working group
        "S24-CL-C-0000",
        "Resolution 1332",
        "C24/8 " * 200,
    ],
)
def test_what_is_no_symbol_is_refused(text):
    with pytest.raises(SymbolError):
        parse(text)


@pytest.mark.parametrize(
    ("document", "key"),
    [("C24", "rev1"), ("C24/8", "rev0"), ("C24/8", "Rev.1"), ("C24/8", "rev1."), ("C24/8", "rev1corr1")],
)
def test_a_wrong_key_is_refused(document, key):
    with pytest.raises(SymbolError):
        from_key(document, key)


def test_the_parts_of_a_symbol():
    symbol = parse("C24/INF/18(Rév.1)(Corr.2)-F")
    assert symbol == Symbol("C24", "INF", 18, (Mark("rev", 1), Mark("corr", 2)))
    assert symbol.document == Symbol("C24", "INF", 18)
    assert (symbol.marks_key, symbol.path) == ("rev1.corr2", "C24/INF/18/rev1.corr2")
    assert (symbol.document.marks_key, symbol.document.path) == ("", "C24/INF/18")


@pytest.mark.parametrize(
    ("language", "written"),
    [("fr", "C24/8(Rév.1)(Corr.2)"), *((code, "C24/8(Rev.1)(Corr.2)") for code in CODES if code != "fr")],
)
def test_only_french_writes_the_mark_differently(language, written):
    assert format_symbol(Symbol("C24", "", 8, (Mark("rev", 1), Mark("corr", 2))), language) == written


def test_documents_sort_by_session_series_and_number_and_versions_after_what_they_change():
    in_order = [
        *("4856/CA30", "7064/CA45", "C99/116", "C2000/89", "C09/120", "C23/150", "C23-ADD/5", "C24/8", "C24/8(Corr.1)"),
        *("C24/8(Add.1)", "C24/8(Rev.1)", "C24/8(Rev.1)(Corr.1)", "C24/8(Rev.2)", "C24/8(Rev.12)", "C24/15", "C24/102"),
        *("C24/INF/2", "C24/INF/18", "C24/ADM/1", "C24/DT/2", "C24/DL/1", "PP-26/3"),
    ]
    assert sorted(set(in_order), key=lambda text: parse(text).sort_key) == in_order


@pytest.mark.parametrize(
    ("symbol", "language", "file_format", "identifier"),
    [
        ("C24/8", "", "", "S24-CL-C-0008"),
        ("C24/8(Rev.1)", "", "", "S24-CL-C-0008"),  # the page is one for all versions
        ("C24/INF/18", "", "", "S24-CL-INF-0018"),
        ("C24/DT/5", "", "", "S24-CL-DT-0005"),
        ("C2000/89", "", "", "S00-CL-C-0089"),
        ("PP-22/34", "", "", "S22-PP-C-0034"),
        ("C24/8(Rev.1)", "fr", "", "S24-CL-C-0008!R1!MSW-F"),
        ("C24/8(Rev.1)", "fr", "docx", "S24-CL-C-0008!R1!MSW-F"),
        ("C24/8", "zh", "pdf", "S24-CL-C-0008!!PDF-C"),
        ("C24/8(Rev.1)-A", "", "MSW", "S24-CL-C-0008!R1!MSW-A"),  # the edition that the symbol names
        ("PP-18/62(Add.24)(Add.1)", "ar", "", "S18-PP-C-0062!A24-A1!MSW-A"),
        # sessions of which the system has no identifiers that would follow from the code
        ("4856/CA30", "", "", ""),
        ("C23-ADD/5", "", "", ""),
        ("WTDC-17/11", "", "", ""),
        ("C1950/3", "", "", ""),
    ],
)
def test_identifiers_of_pages_and_files(symbol, language, file_format, identifier):
    assert md_identifier(parse(symbol), language, file_format) == identifier


def test_a_file_needs_a_language():
    with pytest.raises(SymbolError, match="needs a language"):
        md_identifier(parse("C24/8"), file_format="PDF")


RUNNING_TEXT = [
    ("il est pris note du Document C24/8(Rév.1).", [("C24/8(Rév.1)", "C24/8(Rev.1)")]),
    ("Un point (Document C24/8(Rév.1))", [("C24/8(Rév.1)", "C24/8(Rev.1)")]),  # the outer bracket is not the mark's
    ("du Document\u00a0C24/8 (Rév.\u00a01) et", [("C24/8 (Rév.\u00a01)", "C24/8(Rev.1)")]),
    ("(Documents C24/60 et C24/82)", [("C24/60", "C24/60"), ("C24/82", "C24/82")]),
    ("Document C24/82", [("C24/82", "C24/82")]),  # and not C24/8
    ("C24/8.", [("C24/8", "C24/8")]),
    ("C17/84R2, C17/55 /(Rev.1)", [("C17/84R2", "C17/84(Rev.2)"), ("C17/55 /(Rev.1)", "C17/55(Rev.1)")]),
    ("see C17/130(Rev.1)-E, page 2", [("C17/130(Rev.1)-E", "C17/130(Rev.1)")]),
    ("C19/35 + Add.1 C19/36", [("C19/35", "C19/35"), ("C19/36", "C19/36")]),  # what the list means is for the reader
    ("C24/8–C24/10", [("C24/8", "C24/8"), ("C24/10", "C24/10")]),
    ("C24/8² adopté", [("C24/8", "C24/8")]),  # a footnote mark
    ("C24/8?(Rev.1)", [("C24/8?(Rev.1)", "C24/8(Rev.1)")]),  # what became of a no-break space
    ("C24/8 (Rev. Bucharest, 2022)", [("C24/8", "C24/8")]),  # a bracket that is no mark of a document
    ("C2000/89和C2000/95号文件", [("C2000/89", "C2000/89"), ("C2000/95", "C2000/95")]),
    ("将C24/8号文件（修订1）记录在案", [("C24/8号文件（修订1）", "C24/8(Rev.1)")]),
    ("C24/8号文件修订140号决议", [("C24/8", "C24/8")]),  # amends Resolution 140; is not Rev.140
    ("Документы С24/8 и С24/9", [("С24/8", "C24/8"), ("С24/9", "C24/9")]),
    ("الوثيقتان C24/8(Rev.2)\u200f وC24/9", [("C24/8(Rev.2)", "C24/8(Rev.2)"), ("C24/9", "C24/9")]),
    ("المراجعة 2 للوثيقة C24/8", [("المراجعة 2 للوثيقة C24/8", "C24/8(Rev.2)")]),
    ("Revision 1 to\nDocument C17/130-E", [("Revision 1 to\nDocument C17/130-E", "C17/130(Rev.1)")]),
    (
        "C24/7 Revision 1 to Document C24/8",  # the mark is that of what it is linked to
        [("C24/7", "C24/7"), ("Revision 1 to Document C24/8", "C24/8(Rev.1)")],
    ),
    ("agreed to add 2 documents: C24/8", [("C24/8", "C24/8")]),  # a verb
    ("to add 2 documents C24/8", [("C24/8", "C24/8")]),
    ("4856/СА30 (1975)", [("4856/СА30", "4856/CA30")]),
    ("Documents 7064 and 7076/CA45 (1990)", [("7064", "7064/CA45"), ("7076/CA45", "7076/CA45")]),
    ("Resolution 71, 4856/CA30", [("4856/CA30", "4856/CA30")]),  # a number of two digits is not in the list
    ("PP14/67(Add.1)-S", [("PP14/67(Add.1)-S", "PP-14/67(Add.1)")]),
    ("C21\\VCC-1/5", [("C21\\VCC-1/5", "C21-VCC-1/5")]),
    ("C16/TD/3 and C24/INF-18", [("C16/TD/3", "C16/DT/3"), ("C24/INF-18", "C24/INF/18")]),
    # cells of a table run together
    ("the draft agendaC99/13Allocation", [("C99/13", "C99/13")]),
    ("C19/DT/2(Rev.1)10Organizational", [("C19/DT/2(Rev.1)", "C19/DT/2(Rev.1)")]),
    ("C24/8C24/9R1C24/10", [("C24/8", "C24/8"), ("C24/9R1", "C24/9(Rev.1)"), ("C24/10", "C24/10")]),
    ("C17/56(Rev.2)C17/57", [("C17/56(Rev.2)", "C17/56(Rev.2)"), ("C17/57", "C17/57")]),  # each mark is used once
    ("(Rev.2)C17/57", [("(Rev.2)C17/57", "C17/57(Rev.2)")]),
    # no symbols
    ("à la PP-98, à l'UIT-T, au FMPT-26, au SMSI+20 et dans la résolution A/70/1", []),
    ("CWG-COP-14/3-E, RCC/62A1/1, CL-24/43, DM-20/1021, RRB19-1/13, TDAG-18/INF/1-F", []),
    ("CWG-PP-14/3 and XAPP-92/1", []),
    ("https://example.org/C24/8 and /md/S24-CL-C-0008/en", []),
    ("C24/12/2024 C24/0 C1234/5 CA99/2", []),
    ("DT/1(Rev.4)", []),  # of which session is not known
    ("C24", []),
    ("", []),
]


@pytest.mark.parametrize(("text", "expected"), RUNNING_TEXT)
def test_symbols_are_found_in_running_text_with_their_marks(text, expected):
    found = find(text)
    assert [(each.exact, str(each.symbol)) for each in found] == expected
    for each in found:
        assert text[each.start : each.end] == each.exact


def test_a_series_alone_is_found_where_the_session_is_known():
    text = "DT/1(Rev.4), C19/DT/2, ADM/3, ADM 4 and dt/5 of TDAG-18/INF/1"
    assert [(each.exact, str(each.symbol)) for each in find(text, "Council 2020")] == [
        ("DT/1(Rev.4)", "C20/DT/1(Rev.4)"),
        ("C19/DT/2", "C19/DT/2"),
        ("ADM/3", "C20/ADM/3"),  # ADM 4 is a place on the agenda, dt/5 something else
    ]


def test_an_unknown_session_is_an_error_and_not_a_text_without_symbols():
    with pytest.raises(ValueError, match="names no session"):
        find("DT/1(Rev.4)", "Freedonia")


def test_spans_count_code_points_of_the_original():
    text = "L'œuvre 𝒳 (Re\u0301union) — Document\u00a0C24/8(Re\u0301v.1)"
    (found,) = find(text)
    assert (found.start, found.end) == (text.index("C24"), len(text))
    assert found.exact == "C24/8(Re\u0301v.1)"


@given(st.text(alphabet="C24/8(Rev.1)-PE \\é是С0", max_size=60))
def test_whatever_is_found_is_itself_a_symbol(text):
    end = 0
    for found in find(text):
        assert end <= found.start < found.end
        assert parse(found.exact) == found.symbol
        end = found.end


@pytest.mark.parametrize(
    "unit",
    [
        *("(", "1.", "C24/", "C24/8 ", "C24/8(", "(Rev.1)", "C24/8(Rev.1-", "Rev 1 ", "Revision 1 to ", "1000, ", "1"),
        *("-R1", "c-", "PP-14/", "\n", " ", "Addendum 1 to Document C24/8 ", "/", "S24-CL-", "https://"),
    ],
)
def test_forty_kilobytes_of_anything_are_read_within_a_second(unit):
    text = "C24/8" + unit * (40_000 // len(unit)) + "/CA30"
    with within(1):
        find(text, "C24")
        with pytest.raises(SymbolError):
            parse(text)
        with pytest.raises(SymbolError):
            parse(("C24/8" + unit * 400)[:380] + "?")


@pytest.mark.parametrize(
    ("text", "symbol", "language"),
    [
        ("Документ C38/116-R9 июня 2038 года", "C38/116", "ru"),
        ("Document C38/116-E9 June 2038", "C38/116", "en"),
        ("C38/116-A9 يونيو 2038", "C38/116", "ar"),
        ("Document C38/116-R9 was noted", "C38/116(Rev.9)", ""),
    ],
)
def test_a_day_run_together_with_the_letter_of_an_edition_is_no_mark(text, symbol, language):
    (found,) = find(text)
    assert (str(found.symbol), found.symbol.language) == (symbol, language)
