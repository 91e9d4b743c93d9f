"""Covers, tables of subjects, headings and signatures of records in Spanish."""

from datetime import date

import pytest

from council.records.agenda import Row, read_rows
from council.records.cover import read_cover
from council.records.patterns import for_language
from council.records.signatories import signature_lines
from tests.council.records.lines import record_of

SPANISH = for_language("es")
COVER = [
    "C17/130(Rev.1)-S",
    "Consejo 2017",
    "Ginebra, 15-25 de mayo de 2017",
    "Revisión 1 al",
    "Documento C17/130-S",
    "8 de agosto de 2017",
    "Original: inglés/francés",
    "RESUMEN DE LOS DEBATES",
    "DE LA",
    "SEXTA SESIÓN PLENARIA",
    "Lunes, 22 de mayo de 2017, de 14.35 a 17.45 horas",
    "Presidente: Dr. E. MODELO (Italia)",
    "Y después: Sr. R. EJEMPLO (Ghana)",
]


def test_a_cover():
    cover = read_cover(COVER, SPANISH)
    assert (cover.session, cover.meeting, cover.symbol, cover.language) == ("C17", "PL6", "C17/130(Rev.1)", "es")
    assert (cover.held_on, cover.issued_on) == (date(2017, 5, 22), date(2017, 8, 8))
    assert cover.hours == "de 14.35 a 17.45 horas"
    assert cover.chair == "Dr. E. MODELO (Italia); Sr. R. EJEMPLO (Ghana)"


@pytest.mark.parametrize(
    ("title", "meeting"),
    [
        ("RESUMEN DE LOS DEBATES DE LA PRIMERA SESIÓN PLENARIA", "PL1"),
        ("Resumen de los debates de la décima y última sesión plenaria", "PL10"),
        ("Resumen de los debates de la séptima sesión plenaria (y última)", "PL7"),
        ("Resumen de los debates de la undécima sesión plenaria", "PL11"),
        ("Resumen de los debates de la decimotercera sesión plenaria", "PL13"),
        ("Resumen de los debates de la décima tercera sesión plenaria", "PL13"),
        ("Resumen de los debates de la 2ª sesión plenaria", "PL2"),
        ("Resumen de los debates de la 11.ª sesión plenaria", "PL11"),
        ("RESUMEN DE LOS DEBATES DE LA SESIÓN INAUGURAL", "PL0"),
        ("SESIÓN PLENARIA INAUGURAL", "PL0"),
        ("Segunda sesión de la Comisión Permanente de Administración y Gestión", "ADM2"),
        ("Comisión Permanente de Administración y Gestión – Resumen de los debates de la tercera sesión", "ADM3"),
        ("Resumen de los debates", None),
    ],
)
def test_which_meeting_it_was(title, meeting):
    assert read_cover([title], SPANISH).meeting == meeting


@pytest.mark.parametrize(
    ("line", "held_on", "hours"),
    [
        ("Martes 11 de junio de 2024, de 09.40 a 12.35 horas", date(2024, 6, 11), "de 09.40 a 12.35 horas"),
        ("Martes, 11 de junio de 2024, de las 9.30 a las 12.30", date(2024, 6, 11), "de las 9.30 a las 12.30"),
        ("Miércoles, 12 de junio de 2024, 14:30-17:30 horas", date(2024, 6, 12), "14:30-17:30 horas"),
        ("Viernes 14 de junio de 2024, de 9 h 30 a 12 h 30", date(2024, 6, 14), "de 9 h 30 a 12 h 30"),
        ("Viernes 14 de junio de 2024, de 0930 a 1230 horas", date(2024, 6, 14), "de 0930 a 1230 horas"),
        ("Sábado, 1.º de junio de 2024", date(2024, 6, 1), ""),
        ("Ginebra, 4-14 de junio de 2024", None, ""),
        ("Ginebra, del 4 al 14 de junio de 2024", None, ""),
        ("Ginebra, 25 de mayo a 2 de junio de 2016", None, ""),
    ],
)
def test_when_it_was_held(line, held_on, hours):
    cover = read_cover([line], SPANISH)
    assert (cover.held_on, cover.issued_on, cover.hours) == (held_on, None, hours)


@pytest.mark.parametrize("name", ["Consejo 2024", "CONSEJO DE LA UIT 2024", "Reunión ordinaria de 2024 del Consejo"])
def test_which_session_it_was(name):
    assert read_cover([name], SPANISH).session == "C24"


ROWS = [
    Row(1, "Apertura de la reunión"),
    Row(2, "Informe del GTC-COP", True, ["C24/15", "C24/102(Rev.1)"]),
    Row(3, "Plan Operacional", False, ["C24/35", "C24/35(Add.1)"]),
]


@pytest.mark.parametrize(
    ("lines", "reason"),
    [
        (
            [
                "Asuntos tratados\tDocumentos",
                "1\tApertura de la reunión\t–",
                "2\tInforme del GTC-COP (continuación)\tC24/15 y C24/102(Rev.1)",
                "3\tPlan Operacional\tC24/35 + Add.1",
            ],
            "cells joined by tabs",
        ),
        (
            [
                "Temas tratados / Documentos",
                "1 / Apertura de la reunión / -",
                "2 / Informe del GTC-COP (cont.) / C24/15, C24/102(Rev.1)",
                "3 / Plan Operacional / C24/35 y su Addéndum 1",
            ],
            "cells joined by slashes",
        ),
        (
            [
                *("Asuntos tratados", "Documentos", "1", "Apertura de la reunión"),
                *("2", "Informe del GTC-COP (continuación y fin)", "C24/15, C24/102(Rev.1)"),
                *("3", "Plan Operacional", "C24/35 y Add.1"),
            ],
            "one line per cell, empty ones left out",
        ),
    ],
)
def test_the_table_of_subjects(lines, reason):
    assert read_rows(lines, SPANISH, "C24") == ROWS, reason


@pytest.mark.parametrize(
    ("heading", "title", "continued", "papers"),
    [
        ("Informe del Grupo (Documento C24/8(Rev.1))", "Informe del Grupo", False, ["C24/8(Rev.1)"]),
        ("Informes (Documentos C24/60, C24/61 y C24/82)", "Informes", False, ["C24/60", "C24/61", "C24/82"]),
        ("Informe (continuación) (Documento C24/8)", "Informe", True, ["C24/8"]),
        ("Plan: proyecto (Documentos C24/9 e C24/INF/3)", "Plan: proyecto", False, ["C24/9", "C24/INF/3"]),
        ("Otros asuntos", "Otros asuntos", False, []),
    ],
)
def test_headings(heading, title, continued, papers):
    (item,) = record_of(f"1\t{heading}", "1.1\tSe abre el debate.", language="es").items
    assert (item.title, item.continued, item.papers) == (title, continued, papers)


def test_points_of_a_resolution_begin_no_paragraph():
    record = record_of(
        "1\tRevisión de la Resolución",
        "1.1 De conformidad con el mandato, se examinan los",
        "1.2 y 2 del resuelve de la Resolución.",
        "1.2 Se cierra el debate.",
        language="es",
    )
    assert [paragraph.number for paragraph in record.numbered] == ["1.1", "1.2"]
    assert record.numbered[1].text.startswith("1.2 Se cierra")


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (["La Secretaria General:\tEl Presidente:", "D. PERSONA\tF. MODELO"],
         [("La Secretaria General", "D. PERSONA"), ("El Presidente", "F. MODELO")]),
        (["El Secretario General:", "H. PERSONA", "La Presidenta en funciones:", "A. MODELO"],
         [("El Secretario General", "H. PERSONA"), ("La Presidenta en funciones", "A. MODELO")]),
        (["La Presidenta da las gracias a todos."], []),
    ],
)  # fmt: skip
def test_signatures(lines, expected):
    assert signature_lines(lines, 0, SPANISH)[1] == expected


def test_an_annex_decides_nothing():
    record = record_of(
        "1\tInforme", "1.1\tSe cierra el debate.", "ANEXO A", "El Consejo decide crear un grupo.", language="es"
    )
    assert record.items[0].decisions == []
    assert [paragraph.kind for paragraph in record.paragraphs[-2:]] == ["annex", "annex"]
