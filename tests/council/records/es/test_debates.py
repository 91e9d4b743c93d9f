"""Proposals and what becomes of them, conditions and tasks, in Spanish."""

import pytest

from council.records.record import FollowUp
from tests.council.records.lines import acts, bases, item_of, warnings

AGREED = "Así se acuerda."

PROPOSED = [
    ("A la luz de los debates, el Presidente invita al Consejo a tomar nota del Documento C24/9 y propone que la Presidenta del GTC-COP "
     "celebre consultas oficiosas sobre las propuestas de modificación de la Resolución 1332 del Consejo.",
     [("noted", "C24/9"), ("consultations", "council/1332 under_consultation")]),
    ("El Presidente propone que se pida a la consejera de Italia que dirija consultas oficiosas sobre la revisión de la Resolución 1332 del "
     "Consejo y presente un texto en una sesión ulterior.", [("consultations", "council/1332 under_consultation")]),
    ("El Presidente propone que la consejera de Italia celebre consultas oficiosas sobre la Resolución 1332 del Consejo.",
     [("consultations", "council/1332 none")]),  # nothing in the item proposes to change it
    ("El Presidente propone que se celebren consultas oficiosas, dirigidas por el consejero de Italia.", [("consultations",)]),
    ("El Presidente propone aprobar el Documento C24/9.", [("approved", "C24/9")]),
    ("El Presidente propone aprobar el Documento C24/9 y transmitirlo a la Conferencia.", [("approved", "C24/9"), ("transmitted", "C24/9")]),
    ("El Presidente propone que el Documento C24/9 sea aprobado y remitido a la Conferencia.", [("approved", "C24/9"), ("transmitted", "C24/9")]),
    ("El Presidente propone que el Documento C24/9 se apruebe y se transmita a la Conferencia.", [("approved", "C24/9"), ("transmitted", "C24/9")]),
    ("El Presidente propone, por consiguiente, que se apruebe el Documento C24/9.", [("approved", "C24/9")]),
    ("El Presidente propone que se apruebe el Documento C24/9, que se reproduce en el anexo.", [("approved", "C24/9")]),
    ("El Presidente propone que el Consejo tome nota del Documento C24/9, apruebe el Documento C24/10 y aplace el examen del Documento C24/11.",
     [("noted", "C24/9"), ("approved", "C24/10"), ("deferred", "C24/11")]),
    ("El Presidente propone que se tome nota del Documento C24/9 y que el Consejo apruebe el Documento C24/10.",
     [("noted", "C24/9"), ("approved", "C24/10")]),
    ("El Presidente invita al Consejo a que apruebe el Documento C24/9 y a que tome nota del Documento C24/10.",
     [("approved", "C24/9"), ("noted", "C24/10")]),
    ("El Presidente propuso que el Consejo tomara nota del Documento C24/9.", [("noted", "C24/9")]),
    ("El Presidente sugiere que el examen del Documento C24/9 se aplace.", [("deferred", "C24/9")]),
    ("El Presidente propone remitir el Documento C24/9 al grupo ad hoc.", [("referred", "C24/9")]),
    ("El Presidente sugiere que se cree un grupo ad hoc para examinar el asunto.", [("referred",)]),
    ("El Presidente propone que el asunto sea examinado por un grupo ad hoc.", [("referred",)]),
    ("El Presidente entiende que el Consejo desea aprobar el Documento C24/9.", [("approved", "C24/9")]),
    ("El Presidente da por sentado que el Consejo desea aprobar el Documento C24/9.", [("approved", "C24/9")]),
    ("Si no hay objeciones, entenderá que el Consejo aprueba el Documento C24/9.", [("approved", "C24/9")]),
    ("El Presidente dice que, si no hay objeciones, considerará que el Consejo aprueba el Documento C24/9.", [("approved", "C24/9")]),
    ("La Presidenta entiende que hay consenso para aprobar el Documento C24/9.", [("approved", "C24/9")]),
    ("El Presidente pide a la consejera de Italia que dirija un debate oficioso sobre la revisión de la Resolución 1332 del Consejo.",
     [("consultations", "council/1332 under_consultation")]),
    ("El Presidente propone que se deje el Documento C24/9 para la tercera sesión.", [("deferred", "C24/9")]),
    ("El Presidente propone que se tome nota del Documento C24/9, quedando entendido que la Secretaría proseguirá las consultas, y que el "
     "Documento C24/10 se examine de nuevo en la tercera sesión plenaria.", [("noted", "C24/9"), ("deferred", "C24/10")]),
    ("En cuanto a la derogación de la Resolución 1372 del Consejo, el Presidente propone que se aplace la decisión.",
     [("deferred", "council/1372 deferred")]),
    ("El Presidente entiende que no hay objeciones al texto y que el Consejo desea aprobar el Documento C24/9 y encargar al Secretario General que lo firme.",
     [("approved", "C24/9"), ("instructed",)]),
    ("El Presidente propone que el consejero de Portugal consulte oficiosamente a las delegaciones sobre el texto del Documento C24/44.",
     [("consultations", "C24/44")]),
    ("El Presidente propone que la Sra. C. MODELO (Portugal) presida la Comisión Permanente, con el Sr. L. EJEMPLO (Senegal) como Vicepresidente.",
     [("elected",)]),
    ("El Presidente propone que las modificaciones propuestas de la Resolución 1332 del Consejo sean objeto de consultas oficiosas.",
     [("consultations", "council/1332 under_consultation")]),
    ("El Presidente propone al Consejo que tome nota del Documento C24/9 y a la consejera de Italia que celebre consultas oficiosas.",
     [("noted", "C24/9"), ("consultations",)]),
    ("Dado que el Documento C24/9 se ha publicado con retraso, el Presidente propone aplazar su examen.", [("deferred", "C24/9")]),
    ("El Presidente propone introducir una corrección en el punto 3 y, con esa corrección, adoptar el Acuerdo 563, así como tomar nota del Documento C24/9.",
     [("adopted", "council/decision-563 adopted_as_amended"), ("noted", "C24/9")]),
    ("El Presidente propone que el Consejo tome nota del Documento C24/9, que la Presidenta del Grupo celebre debates oficiosos y que informe en 2041.",
     [("noted", "C24/9"), ("consultations",)]),
    ("El Presidente dice que el Consejo podría aprobar el Documento C24/9.", [("approved", "C24/9")]),
    ("El Presidente propone que un grupo ad hoc, presidido por la consejera de Italia, examine el asunto.", [("referred",)]),
    ("El Presidente propone lo siguiente: aprobar el Documento C24/9 y encargar a la Secretaría que lo publique.",
     [("approved", "C24/9"), ("instructed",)]),
    ("El Presidente pregunta si el Consejo está dispuesto a aprobar el Documento C24/9.", [("approved", "C24/9")]),
    ("El Presidente da las gracias a los oradores. Propone que se apruebe el Documento C24/9.", [("approved", "C24/9")]),
]  # fmt: skip


@pytest.mark.parametrize(("proposal", "expected"), PROPOSED)
def test_an_assent_decides_what_was_proposed(proposal, expected):
    record = item_of(proposal, AGREED, language="es")
    assert acts(record) == expected
    assert bases(record) == [("1.2", "1.1")]
    assert not warnings(record)


@pytest.mark.parametrize(("proposal", "expected"), PROPOSED)
def test_a_proposal_that_nobody_confirms_decides_nothing(proposal, expected):
    record = item_of(proposal, language="es")
    assert (acts(record), record.items[0].outcome, warnings(record)) == ([], "pending_review", ["1.1"])


@pytest.mark.parametrize(
    ("paragraphs", "expected", "reason"),
    [
        (("El Presidente propone tomar nota del Documento C24/9. Propone además que el asunto se remita a un grupo ad hoc.", AGREED),
         [("noted", "C24/9"), ("referred",)], "the chair goes on"),
        (("El Presidente propone tomar nota del Documento C24/9.", "Un consejero se opone.",
          "El Presidente propone más bien aprobar el Documento C24/10.", AGREED), [("approved", "C24/10")], "one for the other"),
        (("El Presidente propone aprobar el Documento C24/9.", "El Consejo aprueba el Documento C24/9."), [("approved", "C24/9")],
         "the Council does what was proposed"),
        (("Un consejero propone tomar nota del Documento C24/9.", AGREED), [("noted", "C24/9")], "a councillor's, if there is no other"),
        (("Un consejero solicita que el Documento C24/9 se remita a la Comisión.", "La Secretaría no ve inconveniente en ello.", AGREED),
         [("referred", "C24/9")], "a councillor asks for it"),
        (("Un consejero pide que, además, se encargue a la Secretaría que informe.", AGREED), [("instructed",)], "and for something besides"),
        (("El Presidente propone que se apruebe el Documento C24/9.", "El consejero de la India pide que se encargue a la Secretaría que informe.",
          "El Consejo aprueba las propuestas del Presidente y del consejero de la India."), [("approved", "C24/9"), ("instructed",)], "both"),
        (("Un consejero toma la palabra. Propone que se apruebe el Documento C24/9.",), [], "not the chair's"),
        (("El Presidente propone un minuto de silencio.", AGREED), [("agreed",)], "not understood"),
    ],
)  # fmt: skip
def test_what_was_proposed_and_what_was_decided(paragraphs, expected, reason):
    assert acts(item_of(*paragraphs, language="es")) == expected, reason


@pytest.mark.parametrize("words", [
    "No habiendo objeciones, el Presidente entiende que el Consejo aprueba el Documento C24/9.",
    "En ausencia de objeciones, la Presidenta considera que el Consejo desea aprobar el Documento C24/9.",
])  # fmt: skip
def test_what_nobody_objects_to_needs_no_assent(words):
    record = item_of(words, "Un consejero da las gracias.", language="es")
    assert (acts(record), bases(record), warnings(record)) == ([("approved", "C24/9")], [("1.1",)], [])


def test_an_assent_that_is_not_understood_says_so():
    assert warnings(item_of("El debate es breve.", AGREED, language="es")) == ["1.2"]


@pytest.mark.parametrize(
    ("words", "tasks"),
    [
        ("El Consejo toma nota del Documento C24/9, en el entendimiento de que la Secretaría presentará una versión completa al Consejo en su reunión de 2025.",
         [FollowUp("la Secretaría", "presentará una versión completa al Consejo en su reunión de 2025", "C25")]),
        ("Se aprueba el Documento C24/9, quedando entendido que el Secretario General informará al respecto.",
         [FollowUp("el Secretario General", "informará al respecto")]),
        ("El Consejo toma nota del Documento C24/9, a condición de que las cifras sean exactas.", []),
        ("El Documento C24/9 queda aprobado, con sujeción a cambios de redacción.", []),
        ("Se aprueba el Documento C24/9, a reserva de que se corrijan las cifras.", []),
    ],
)  # fmt: skip
def test_a_condition_and_what_it_asks_for(words, tasks):
    (decision,) = item_of(words, language="es").items[0].decisions
    assert decision.conditional
    assert decision.follow_ups == tasks


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("El Consejo encarga al Secretario General que prepare un estudio para su reunión de 2025.",
         FollowUp("Secretario General", "prepare un estudio para su reunión de 2025", "C25")),
        ("El Consejo encarga al Secretario General, en consulta con los Directores, que prepare un plan.", FollowUp("Secretario General", "prepare un plan")),
        ("El Consejo pide a la Secretaría que presente un informe al Consejo en su reunión de 2026.",
         FollowUp("la Secretaría", "presente un informe al Consejo en su reunión de 2026", "C26")),
        ("Se pide a la Secretaría que informe a la reunión de 2026 del Consejo.", FollowUp("la Secretaría", "informe a la reunión de 2026 del Consejo", "C26")),
        ("Se pide a la Secretaría que informe a la reunión de 2026 de la Asamblea General.",
         FollowUp("la Secretaría", "informe a la reunión de 2026 de la Asamblea General")),
        ("El Consejo invita a los Estados Miembros a presentar contribuciones que ayuden al Grupo.",
         FollowUp("los Estados Miembros", "presentar contribuciones que ayuden al Grupo")),
        ("El Consejo insta a los Estados Miembros a que abonen sus contribuciones.", FollowUp("los Estados Miembros", "abonen sus contribuciones")),
        ("El Consejo encomienda al Grupo de Trabajo la tarea de examinar el texto.", FollowUp("Grupo de Trabajo", "examinar el texto")),
        ("El Grupo queda encargado de presentar un proyecto.", FollowUp("El Grupo", "presentar un proyecto")),
        ("El Presidente propone que el Grupo de Trabajo sea encargado de examinar el texto.", FollowUp("el Grupo de Trabajo", "examinar el texto")),
        ("El Presidente propone que la Secretaría redacte una nota.", FollowUp("la Secretaría", "redacte una nota")),
        ("El Presidente propone que la Presidenta del GTC-COP celebre consultas oficiosas e informe al respecto.",
         FollowUp("la Presidenta del GTC-COP", "celebre consultas oficiosas e informe al respecto")),
        ("El Presidente propone que se celebren consultas oficiosas bajo la dirección del consejero de Italia.",
         FollowUp("consejero de Italia", "consultas oficiosas bajo la dirección del consejero de Italia")),
    ],
)  # fmt: skip
def test_who_is_asked_to_do_what_by_when(words, expected):
    paragraphs = [words, AGREED] if words.startswith("El Presidente") else [words]
    (decision,) = item_of(*paragraphs, language="es").items[0].decisions
    assert decision.follow_ups == [expected]
