"""What each paragraph of a debate does, in Spanish."""

import pytest

from tests.council.records.lines import item_of


@pytest.mark.parametrize(
    ("words", "part"),
    [
        ("Una representante de la Secretaría presenta el Documento C24/9.", "presentation"),
        ("El Jefe del Departamento hace una exposición sobre los trabajos.", "presentation"),
        ("La Presidenta del GTC-COP informa verbalmente de las consultas.", "presentation"),
        ("Varios consejeros respaldan ese enfoque.", "discussion"),
        ("Varios consejeros respaldan la plataforma que en él se describe.", "discussion"),
        ("En respuesta a una pregunta, el Director precisa que el presupuesto no cambia.", "discussion"),
        ("Un consejero pregunta si ha cambiado el presupuesto.", "discussion"),
        ("El Presidente da las gracias a los participantes. Un consejero pregunta por el calendario.", "discussion"),
        ("El Presidente abre la sesión y da la bienvenida a los participantes.", "procedure"),
        ("Se levanta la sesión a las 12.35 horas.", "procedure"),
        ("Un consejero formula la siguiente declaración: los trabajos prosiguen.", "statement"),
        ("Las declaraciones de dos observadores se reproducen en el anexo.", "statement"),
        ("Se toma nota del Documento C24/9.", "decision"),
        ("El Presidente propone que se tome nota del Documento C24/9.", "proposal"),
        ("Llueve en Ginebra.", None),
    ],
)
def test_a_paragraph_by_itself(words, part):
    record = item_of(words, language="es")
    assert [record.parts.get(paragraph.order) for paragraph in record.numbered] == [part]
