"""A whole record in Spanish, written for this test: what a person reads in it is what the reader must make of it."""

from datetime import date

import pytest

from tests.council.records.lines import acts, bases, record_of, warnings

RECORD = """\
C40/131-S
Consejo 2040
Ginebra, 5-15 de junio de 2040
Documento C40/131-S
19 de junio de 2040
Original: inglés
RESUMEN DE LOS DEBATES
DE LA
CUARTA SESIÓN PLENARIA
Martes, 12 de junio de 2040, de 09.40 a 12.35 horas
Presidenta: Sra. L. EJEMPLO (Freedonia)
Y después: Sr. O. MODELO (Ruritania)
Asuntos tratados\tDocumentos
1\tInforme del GTC sobre energía (continuación)\tC40/21(Rev.1), C40/70
2\tPlan Operacional y presupuesto\tC40/30, C40/31 + Add.1
3\tElección de las Vicepresidencias\t–
4\tInforme de la Comisión Permanente de Administración y Gestión\tC40/120
5\tDeclaración de la Secretaria General\t–
6\tCalendario de reuniones\tC40/44
1\tInforme del GTC sobre energía (continuación) (Documentos C40/21(Rev.1) y C40/70)
1.1\tEl Presidente del GTC presenta el Documento C40/21(Rev.1), que contiene el informe del Grupo. En el Anexo A del documento figura una \
propuesta de revisión de la Resolución 1500 del Consejo (C31, última modificación C38).
1.2\tLa consejera de Freedonia presenta el Documento C40/70, en el que se invita al Consejo a aprobar un calendario más breve.
1.3\tVarios consejeros apoyan el informe, toman nota con agradecimiento de la labor realizada y recuerdan que, en su reunión de 2038, el \
Consejo aprobó un mandato más amplio. Un consejero opina que la revisión debería aprobarse sin demora.
1.4\tA la luz de los debates, la Presidenta propone que se tome nota del Documento C40/21(Rev.1) y que el consejero de Ruritania celebre \
consultas oficiosas sobre las modificaciones propuestas a la Resolución 1500 e informe al respecto en una sesión ulterior.
1.5\tAsí se acuerda.
2\tPlan Operacional y presupuesto (Documentos C40/30 y C40/31 + Add.1)
2.1\tEl representante de la Secretaría presenta los documentos y responde a varias preguntas.
2.2\tUn consejero pregunta por qué se retrasó la publicación del Documento C40/31. La Secretaría toma nota de la observación.
2.3\tEl Consejo aprueba el Documento C40/30 y adopta el proyecto de nuevo Acuerdo que figura en el Anexo 1 al mismo documento, en el \
entendimiento de que la Secretaría actualizará las cifras.
2.4\tQuedan aprobados los Documentos C40/31 y C40/31(Add.1). Asimismo, se encarga a la Secretaria General que presente un informe al Consejo \
en su reunión de 2041.
3\tElección de las Vicepresidencias
3.1\tLa Presidenta anuncia que se han recibido dos candidaturas.
3.2\tLa Sra. A. PERSONA (Freedonia) y el Sr. B. PERSONA (Ruritania) son elegidos Vicepresidentes por aclamación.
4\tInforme de la Comisión Permanente de Administración y Gestión (Documento C40/120)
4.1\tEl Presidente de la Comisión presenta el informe.
4.2\tSi no hay objeciones, la Presidenta entenderá que el Consejo aprueba las recomendaciones que figuran en el Documento C40/120 y deroga las \
Resoluciones 1410 y 1411 del Consejo.
4.3\tAsí se acuerda.
5\tDeclaración de la Secretaria General
5.1\tLa Secretaria General pronuncia una declaración.
6\tCalendario de reuniones (Documento C40/44)
6.1\tSe presenta el Documento C40/44. Se pide al Consejo que fije las fechas de su próxima reunión.
6.2\tTras una votación, se rechaza por 20 votos contra 14 la propuesta de celebrar la reunión en mayo. El examen del Documento C40/44 se aplaza \
hasta la sexta sesión plenaria.
La Secretaria General:\tLa Presidenta:
R. EJEMPLO\tL. EJEMPLO
"""


@pytest.fixture(scope="module")
def record():
    return record_of(*RECORD.splitlines(), language="es", session=None, meeting=None)


def test_its_cover(record):
    cover = record.cover
    assert (cover.session, cover.meeting, cover.symbol, cover.language) == ("C40", "PL4", "C40/131", "es")
    assert (cover.held_on, cover.issued_on) == (date(2040, 6, 12), date(2040, 6, 19))
    assert cover.chair == "Sra. L. EJEMPLO (Freedonia); Sr. O. MODELO (Ruritania)"


def test_its_items(record):
    assert [(item.number, item.continued, item.papers, item.outcome) for item in record.items] == [
        ("1", True, ["C40/21(Rev.1)", "C40/70"], "decided"),
        ("2", False, ["C40/30", "C40/31", "C40/31(Add.1)"], "decided"),
        ("3", False, [], "decided"),
        ("4", False, ["C40/120"], "decided"),
        ("5", False, [], "no_decision_recorded"),
        ("6", False, ["C40/44"], "decided"),
    ]


def test_its_decisions(record):
    assert bases(record) == [("1.5", "1.4"), ("2.3",), ("2.4",), ("3.2",), ("4.3", "4.2"), ("6.2",)]
    assert acts(record) == [
        ("noted", "C40/21(Rev.1)"),
        ("consultations", "council/1500 under_consultation"),
        ("approved", "C40/30"),
        ("adopted", "new C40/30#1 adopted"),
        ("approved", "C40/31", "C40/31(Add.1)"),
        ("instructed",),
        ("elected",),
        ("approved", "C40/120"),
        ("abrogated", "council/1410 abrogated", "council/1411 abrogated"),
        ("rejected",),
        ("deferred", "C40/44"),
    ]


def test_what_follows_from_them(record):
    tasks = [
        (decision.where, task.actor, task.due)
        for item in record.items
        for decision in item.decisions
        for task in decision.follow_ups
    ]
    assert tasks == [
        ("1.5", "el consejero de Ruritania", None),
        ("2.3", "la Secretaría", None),
        ("2.4", "la Secretaria General", "C41"),
    ]
    assert [(each.vehicle, each.resolution, each.annex, each.status) for each in record.proposals] == [
        ("C40/21(Rev.1)", "council/1500", "A", "under_consultation"),
        ("C40/30", None, "1", "adopted"),
    ]


def test_nothing_is_lost_and_nobody_is_warned(record):
    assert record.characters_lost == 0
    assert warnings(record) == []
    assert record.signatories == [("La Secretaria General", "R. EJEMPLO"), ("La Presidenta", "L. EJEMPLO")]
