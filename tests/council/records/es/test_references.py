"""Citations, proposals, back-references and roles in records in Spanish."""

import pytest

from council.records.mentions import find_mentions
from council.records.passages import passage
from council.records.patterns import for_language
from council.records.sentences import spans
from tests.council.records.lines import item_of

TWO_PAPERS = "1\tProyecto de informe (Documentos C24/60 y C24/82)"
NEW = None


def targets(record):
    return [mention.target for mention in record.mentions if mention.where != "1"]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Se cita la Resolución 1332 del Consejo (C11, última modificación C23).", ["council/1332"]),
        ("Se cita el Acuerdo 562 (Consejo de 2011).", ["council/decision-562"]),
        ("Se cita la Decisión 5 (Rev. Busán, 2014).", ["pp/decision-5"]),
        ("Se cita la Resolución 91 (Rev. Guadalajara, 2010).", ["pp/91"]),
        ("Se citan los Acuerdos 482 y 519.", ["council/decision-482", "council/decision-519"]),
        ("Se citan las Resoluciones 101 y 102 de la Conferencia de Plenipotenciarios.", ["pp/101", "pp/102"]),
        ("Se cita la Resolución 67 (Rev. Buenos Aires, 2017) de la CMDT.", ["wtdc/67"]),
        ("Se llega a un acuerdo con 5 oradores y a una decisión.", []),
    ],
)
def test_citations(words, expected):
    assert targets(item_of(words, language="es")) == expected


@pytest.mark.parametrize(
    ("paragraphs", "expected", "reason"),
    [
        (("La Secretaría presenta el Documento C24/8(Rev.1). El Anexo A del documento contiene una propuesta de revisión de la Resolución 1332 del Consejo.",),
         ("C24/8(Rev.1)", "council/1332", "A", "tabled", True), "a back-reference stands for the vehicle"),
        (("La consejera presenta una contribución (Documento C24/102) en la que se propone introducir modificaciones en la Resolución 1306 del Consejo.",),
         ("C24/102", "council/1306", "", "tabled", False), "the vehicle stands before the change"),
        (("Varios consejeros apoyan el proyecto de nueva Resolución reproducido en el Anexo 2 al Documento C24/15.",),
         ("C24/15", NEW, "2", "tabled", False), "the vehicle is named, though in a debate"),
        (("El Grupo ha elaborado un proyecto de Resolución (véase el anexo del documento).",),
         ("C24/8(Rev.1)", NEW, "", "tabled", True), "the only paper of the item"),
        (("En el Documento C24/77 se propone modificar el Acuerdo 482.",), ("C24/77", "council/decision-482", "", "tabled", False), "an Acuerdo is the Council's"),
        (("El Documento C24/9 contiene un proyecto de nuevo Acuerdo sobre el presupuesto.",), ("C24/9", NEW, "", "tabled", False), "a new Acuerdo"),
    ],
)  # fmt: skip
def test_proposals(paragraphs, expected, reason):
    proposals = item_of(*paragraphs, language="es").proposals
    assert [(each.vehicle, each.resolution, each.annex, each.status, each.inferred) for each in proposals] == [
        expected
    ], reason


@pytest.mark.parametrize(
    "words",
    [
        "Un consejero apoya las modificaciones que se propone introducir en la Resolución 1306 del Consejo.",
        "El texto incorpora las revisiones introducidas en la Resolución 179 (Rev. Bucarest, 2022).",
        "La Resolución 1306 del Consejo se modificó hace poco.",
        "Se propone un nuevo acuerdo de cooperación con otras organizaciones.",
    ],
)
def test_what_proposes_nothing(words):
    assert item_of(words, language="es", heading="1\tPunto").proposals == []


@pytest.mark.parametrize(
    ("decision", "status"),
    [
        ("El Consejo adopta la revisión de la Resolución 1332.", "adopted"),
        ("El Consejo adopta el texto, en su forma enmendada.", "adopted_as_amended"),
        ("El Consejo modifica la Resolución 1332.", "adopted"),
        ("El examen de la revisión de la Resolución 1332 se aplaza a la reunión de 2025.", "deferred"),
        ("El Consejo decide aplazar el examen de este punto.", "deferred"),
        ("La revisión de la Resolución 1332 es rechazada.", "rejected"),
        ("Se retira la propuesta de revisión de la Resolución 1332.", "withdrawn"),
        ("El Consejo encarga a la Secretaría que celebre consultas sobre el texto.", "under_consultation"),
        ("Se toma nota del Documento C24/9.", "tabled"),
    ],
)
def test_the_status_follows_the_decision(decision, status):
    tabled = "En el Documento C24/9 se propone una revisión de la Resolución 1332 del Consejo."
    assert [each.status for each in item_of(tabled, decision, language="es").proposals] == [status]


@pytest.mark.parametrize(
    ("heading", "paragraphs", "expected", "reason"),
    [
        (TWO_PAPERS,
         ("La Secretaría presenta el Documento C24/60, que contiene el proyecto de informe.",
          "Un observador presenta la contribución que figura en el Documento C24/82.",
          "Se tienen en cuenta el informe y esa contribución."),
         [("1.3", "el informe", ("C24/60",)), ("1.3", "esa contribución", ("C24/82",))], "each under its own noun"),
        (TWO_PAPERS, ("Se presenta el Documento C24/60. El Anexo B del documento es largo.",),
         [("1.1", "del documento", ("C24/60", "C24/82"))], "the one cited before it"),
        ("1\tInforme de la Presidenta (Documento C24/8(Rev.1))", ("Varios oradores acogen con satisfacción este informe.",),
         [("1.1", "este informe", ("C24/8(Rev.1)",))], "the title of the only paper has the noun"),
        (TWO_PAPERS, ("La Resolución 1306 del Consejo es antigua; la Resolución debe revisarse.",),
         [("1.1", "la Resolución", ("council/1306",))], "the resolution cited before it"),
        (TWO_PAPERS,
         ("Un consejero presenta el Documento C24/82, en el que se propone una revisión de la Resolución 1306 del Consejo.", "Se examina la redacción del texto."),
         [("1.2", "la redacción", ("council/1306",)), ("1.2", "del texto", ("council/1306",))], "the proposal that is open"),
        (TWO_PAPERS, ("El informe que figura en el Documento C24/60 es largo.",), [], "the document is named beside it"),
    ],
)  # fmt: skip
def test_back_references(heading, paragraphs, expected, reason):
    record = item_of(*paragraphs, heading=heading, language="es")
    assert [(each.where, each.exact, each.candidates) for each in record.suggestions] == expected, reason


@pytest.mark.parametrize(
    ("words", "roles"),
    [
        ("De conformidad con la Resolución 1299 del Consejo, se examina el asunto.", ["basis"]),
        ("El mandato establecido en la Resolución 1299 del Consejo es amplio.", ["basis"]),
        ("El mandato se define en la Resolución 1299 del Consejo.", ["basis"]),
        ("Un consejero señala que la Resolución 1299 del Consejo es clara.", ["argument"]),
        ("En el Documento C24/9 se propone modificar la Resolución 1299 del Consejo.", ["vehicle", "mention"]),
        ("El Consejo encarga a la Secretaría que aplique la Resolución 1299 del Consejo.", ["follow_up"]),
    ],
)
def test_roles(words, roles):
    assert [mention.role for mention in item_of(words, language="es").mentions if mention.where != "1"] == roles


@pytest.mark.parametrize(
    "expected",
    [
        ["El Sr. A. MODELO (Italia) toma la palabra.", "La Sra. B. EJEMPLO responde."],
        ["Los Sres. C. MODELO y D. EJEMPLO intervienen.", "Fin."],
        ["Se cita el número 102 del Convenio y el Art. 4.", "Fin."],
        ["Se cita el N.º 102 del Convenio.", "Fin."],
        ["Se cita la Resolución 140 (Rev. Bucarest, 2022).", "Fin."],
        ["¿Es así?", "¡Lo es!", "Fin."],
        ["El texto dice: «Se pondrá fin.»", "Fin."],
        ["Se citan varios ejemplos, p. ej. el último.", "Fin."],
    ],
)
def test_sentences(expected):
    paragraph = item_of(" ".join(expected), language="es").paragraphs[1]
    whole = passage(paragraph, find_mentions([paragraph], "es", "C24"))
    assert [whole.cut(*span).original() for span in spans(whole, for_language("es"))] == expected
