"""The formulae of decisions in Spanish: what each does, to which papers and resolutions.

An item is about C24/8(Rev.1). Acts are written as `lines.acts` writes them: "?" marks what rests on a back-reference.
"""

import pytest

from tests.council.records.lines import acts, bases, item_of

WITH_THE_COUNCIL = [
    ("toma nota de una lista", "El Consejo toma nota de los Documentos C24/9 y C24/INF/3.", [("noted", "C24/9", "C24/INF/3")]),
    ("toma debida nota", "El Consejo toma debida nota del Documento C24/9.", [("noted", "C24/9")]),
    ("toma nota, en el entendimiento", "El Consejo toma nota del Documento C24/9, en el entendimiento de que la Secretaría lo completará.", [("noted", "C24/9")]),
    ("toma nota y transmite lo mismo", "El Consejo toma nota del Documento C24/9 y lo transmite a la Conferencia.", [("noted", "C24/9"), ("transmitted", "C24/9")]),
    ("toma nota y acuerda transmitir lo mismo",
     "El Consejo toma nota del informe contenido en el Documento C24/9 y acuerda transmitirlo a la Conferencia, junto con sus opiniones.",
     [("noted", "C24/9"), ("transmitted", "C24/9")]),
    ("toma nota de él", "El Consejo acoge con satisfacción el Documento C24/9 y toma nota de él.", [("noted", "C24/9")]),
    ("da las gracias y toma nota", "El Consejo da las gracias al Grupo y toma nota del Documento C24/9.", [("noted", "C24/9")]),
    ("aprueba y adopta", "El Consejo aprueba el Documento C24/15 y adopta la nueva Resolución que figura en el anexo.",
     [("approved", "C24/15"), ("adopted", "new C24/15# adopted")]),
    ("aprueba como un bloque", "La Plenaria aprueba las recomendaciones del Documento C24/9, adoptando así los textos de sus anexos.",
     [("approved", "C24/9"), ("adopted",)]),
    ("habiendo examinado uno, aprueba otro", "El Consejo, habiendo examinado el Documento C24/9, aprueba el Documento C24/10.", [("approved", "C24/10")]),
    ("habiéndolo examinado, lo aprueba", "El Consejo, habiendo examinado el Documento C24/9, lo aprueba.", [("approved", "C24/9")]),
    ("en pretérito", "El Consejo aprobó el Documento C24/9 y tomó nota del Documento C24/10.", [("approved", "C24/9"), ("noted", "C24/10")]),
    ("un proyecto de nueva Resolución en un anexo", "El Consejo adopta el proyecto de nueva Resolución que figura en el Anexo 1 al Documento C24/15.",
     [("adopted", "new C24/15#1 adopted")]),
    ("una revisión", "El Consejo adopta la versión revisada de la Resolución 1332 del Consejo (C11, última modificación C23).",
     [("adopted", "council/1332 adopted")]),
    ("un Acuerdo es del Consejo", "El Consejo adopta el Acuerdo 482.", [("adopted", "council/decision-482 adopted")]),
    ("un proyecto de Acuerdo con su número", "El Consejo adopta el proyecto de Acuerdo 635 que figura en el Documento C24/9.",
     [("adopted", "council/decision-635 adopted")]),
    ("en su forma enmendada", "El Consejo adopta el proyecto de Resolución contenido en el Anexo B al Documento C24/50, en su forma enmendada.",
     [("adopted", "new C24/50#B adopted_as_amended")]),
    ("hace suyas", "El Consejo hace suyas las conclusiones que figuran en el Documento C24/9.", [("endorsed", "C24/9")]),
    ("decide prorrogar", "El Consejo decide prorrogar el mandato del Grupo.", [("decided",)]),
    ("establece un Grupo de Trabajo", "El Consejo establece un Grupo de Trabajo sobre creación de capacidad.", [("decided",)]),
    ("autoriza", "El Consejo autoriza al Secretario General a firmar el acuerdo.", [("decided",)]),
    ("confirma", "El Consejo confirma que la próxima reunión se celebrará en junio.", [("agreed",)]),
    ("conviene en", "El Consejo conviene en aprobar el Documento C24/9 y encargar a la Secretaría que lo publique.",
     [("approved", "C24/9"), ("instructed",)]),
    ("acuerda la siguiente conclusión", "El facilitador informa. El Consejo acuerda la siguiente conclusión, que el Grupo ponga fin a sus trabajos. Se le da las gracias.",
     [("agreed",)]),
    ("acepta una propuesta ajena", "Dos consejeros piden un texto más breve. El Consejo acepta su propuesta de que se suprima el punto 4.", [("agreed",)]),
    ("acuerda que esto y que aquello", "El Consejo acuerda que se apruebe el Documento C24/9 y que la Secretaría escriba al Grupo.",
     [("approved", "C24/9"), ("agreed",)]),
    ("encarga", "El Consejo encarga al Secretario General que prepare un estudio para su reunión de 2025.", [("instructed",)]),
    ("encomienda la tarea", "El Consejo encomienda al Grupo de Trabajo la tarea de examinar el texto.", [("instructed",)]),
    ("encomienda a un grupo ad hoc", "El Consejo encomienda el examen del Documento C24/9 a un grupo ad hoc.", [("referred", "C24/9")]),
    ("pide", "El Consejo pide a la Secretaría que prosiga los trabajos e informe al respecto.", [("requested",)]),
    ("invita", "El Consejo invita a los Estados Miembros a presentar sus opiniones.", [("invited",)]),
    ("insta", "El Consejo insta a los Estados Miembros a que abonen sus contribuciones.", [("invited",)]),
    ("encarga que se celebren conversaciones", "El Consejo encarga a la Presidenta del GTC-COP que mantenga conversaciones oficiosas.", [("consultations",)]),
    ("una nota sobre consultas no lo es", "El Consejo toma nota del Documento C24/9 sobre las consultas oficiosas.", [("noted", "C24/9")]),
    ("decide aplazar", "El Consejo decide aplazar el examen del Documento C24/9.", [("deferred", "C24/9")]),
    ("decide proseguir su examen", "El Consejo decide tomar nota del Documento C24/9 y proseguir su examen en su próxima sesión.",
     [("noted", "C24/9"), ("deferred",)]),
    ("decide volver a examinar", "El Consejo decide volver a examinar la cuestión en su reunión de 2025.", [("deferred",)]),
    ("acuerda remitir a la Conferencia", "El Consejo acuerda remitir el Documento C24/9 a la PP-26.", [("transmitted", "C24/9")]),
    ("rechaza", "El Consejo rechaza la revisión de la Resolución 1332 del Consejo.", [("rejected", "council/1332 rejected")]),
    ("no aprueba", "El Consejo no aprueba el Documento C24/9.", [("rejected", "C24/9")]),
    ("modifica", "El Consejo modifica la Resolución 1299 del Consejo.", [("amended", "council/1299 amended")]),
    ("acuerda modificar", "El Consejo acuerda modificar la Resolución 1306 del Consejo.", [("amended", "council/1306 amended")]),
    ("deroga varios Acuerdos", "El Consejo deroga los Acuerdos 482 y 519.",
     [("abrogated", "council/decision-482 abrogated", "council/decision-519 abrogated")]),
    ("acuerda derogar una lista", "El Consejo acuerda derogar las Resoluciones 1010, 1011 y 1012 del Consejo, enumeradas en el Documento C24/3.",
     [("abrogated", "council/1010 abrogated", "council/1011 abrogated", "council/1012 abrogated")]),
    ("tras un punto y coma", "El Presidente da las gracias al Grupo; el Consejo toma nota del Documento C24/9.", [("noted", "C24/9")]),
    ("otra medida tras un punto y coma", "El Consejo aprueba el Documento C24/9; encarga a la Secretaría que lo publique.",
     [("approved", "C24/9"), ("instructed",)]),
    ("tras una introducción", "Tras un breve debate, el Consejo, habiendo escuchado todas las opiniones, toma nota del Documento C24/9.", [("noted", "C24/9")]),
    ("lo que se dice del objeto no es objeto",
     "El Consejo toma nota del Documento C24/9, que da seguimiento al Documento C24/10 y a la Resolución 1299 del Consejo.", [("noted", "C24/9")]),
    ("un informe sobre una Resolución no la adopta",
     "El Consejo aprueba el informe sobre la Resolución 1299 del Consejo que figura en el Documento C24/9.", [("approved", "C24/9", "council/1299 none")]),
    ("una Resolución que ha de aplicarse no cambia", "El Consejo encarga a la Secretaría que aplique la Resolución 1299 del Consejo.",
     [("instructed", "council/1299 none")]),
    ("una Resolución que es la base no es el objeto", "El Consejo, de conformidad con la Resolución 1299 del Consejo, aprueba el Documento C24/9.",
     [("approved", "C24/9")]),
    ("acuerda una lista", "El Consejo acuerda lo siguiente: a) aprobar el Documento C24/9; b) encargar a la Secretaría que lo publique.",
     [("approved", "C24/9"), ("instructed",)]),
    ("a propuesta del Presidente", "A propuesta del Presidente, el Consejo toma nota del Documento C24/9.", [("noted", "C24/9")]),
    ("un texto enmendado", "El Consejo adopta la Resolución 1299 del Consejo enmendada.", [("adopted", "council/1299 adopted_as_amended")]),
    ("sin modificaciones", "El Consejo aprueba sin modificaciones el Documento C24/9.", [("approved", "C24/9")]),
    ("la continuación del examen", "La continuación del examen del Documento C24/9 se aplaza.", [("deferred", "C24/9")]),
    ("examina y aprueba", "El Consejo examina y aprueba el Documento C24/9.", [("approved", "C24/9")]),
    ("no modificar no es modificar", "El Consejo acuerda que no se modifique la Resolución 1299 del Consejo.", [("agreed", "council/1299 none")]),
    ("que no se apruebe", "El Consejo acuerda que no se apruebe el Documento C24/9.", [("rejected", "C24/9")]),
    ("devuelve a un grupo", "El Consejo acuerda devolver el Documento C24/9 al Grupo de Trabajo.", [("referred", "C24/9")]),
    ("por votación", "El Consejo decide, por 24 votos contra 10 y 4 abstenciones, aprobar el Documento C24/9.", [("approved", "C24/9")]),
]  # fmt: skip

WITHOUT_SUBJECT = [
    ("se toma nota de una lista", "Se toma nota de los Documentos C24/12, C24/13 y C24/INF/3.", [("noted", "C24/12", "C24/13", "C24/INF/3")]),
    ("se toma nota con satisfacción", "Se toma nota con satisfacción del Documento C24/9.", [("noted", "C24/9")]),
    ("se tomó nota", "Se tomó nota del Documento C24/9.", [("noted", "C24/9")]),
    ("tras un debate, se acordó", "Tras un breve debate, se acordó aplazar el examen del Documento C24/9.", [("deferred", "C24/9")]),
    ("se remitió a un grupo", "El Documento C24/9 se remitió a un grupo ad hoc.", [("referred", "C24/9")]),
    ("se aprobó", "El Documento C24/9 se aprobó por unanimidad.", [("approved", "C24/9")]),
    ("se aprobó y se encargó", "Se aprobó el Documento C24/9 y se encargó a la Secretaría que lo publicara.", [("approved", "C24/9"), ("instructed",)]),
    ("del documento se toma nota", "Del Documento C24/9 se toma nota.", [("noted", "C24/9")]),
    ("así pues", "Así pues, se toma nota del Documento C24/9.", [("noted", "C24/9")]),
    ("queda aprobado", "Queda aprobado el Documento C24/9.", [("approved", "C24/9")]),
    ("queda aprobado, con el documento delante", "El Documento C24/9 queda aprobado.", [("approved", "C24/9")]),
    ("por consiguiente", "Por consiguiente, queda aprobado el Documento C24/9.", [("approved", "C24/9")]),
    ("son aprobados", "Los Documentos C24/9, C24/10 y C24/11 son aprobados.", [("approved", "C24/9", "C24/10", "C24/11")]),
    ("fue aprobado", "Fue aprobado el Documento C24/9.", [("approved", "C24/9")]),
    ("se da por aprobado", "El Documento C24/9 se da por aprobado.", [("approved", "C24/9")]),
    ("lo que está entre comas", "El Documento C24/9, que ha sido revisado, se aprueba.", [("approved", "C24/9")]),
    ("tal como ha sido modificado", "El Documento C24/9, tal como ha sido modificado, queda aprobado.", [("approved", "C24/9")]),
    ("tres medidas", "Se aprueba el Documento C24/9, se toma nota del Documento C24/10 y se encarga a la Secretaría que los publique.",
     [("approved", "C24/9"), ("noted", "C24/10"), ("instructed",)]),
    ("aprobado y transmitido", "El Documento C24/9 queda aprobado y se transmite a la Conferencia.", [("approved", "C24/9"), ("transmitted", "C24/9")]),
    ("cada documento lo suyo", "El Documento C24/9 se aprueba y el Documento C24/10 se remite a la Comisión.",
     [("approved", "C24/9"), ("referred", "C24/10")]),
    ("dos frases unidas", "El Documento C24/9 queda aprobado; se toma nota del Documento C24/10.", [("approved", "C24/9"), ("noted", "C24/10")]),
    ("se adopta tal como ha sido modificada", "Se adopta la Resolución 1299 del Consejo, tal como ha sido modificada.",
     [("adopted", "council/1299 adopted_as_amended")]),
    ("queda adoptada en su forma enmendada", "La Resolución 1299 del Consejo, en su forma enmendada, queda adoptada.",
     [("adopted", "council/1299 adopted_as_amended")]),
    ("un nuevo Acuerdo: el único documento", "Queda adoptado el proyecto de nuevo Acuerdo, en su forma enmendada.",
     [("adopted", "new ?C24/8(Rev.1)# adopted_as_amended")]),
    ("el informe: el único documento", "Se aprueba el informe.", [("approved", "?C24/8(Rev.1)")]),
    ("el orden del día", "Se adopta el proyecto de orden del día.", [("adopted", "?C24/8(Rev.1)")]),
    ("se decide que", "Se decide que el Grupo se reúna en enero.", [("decided",)]),
    ("se acuerda aprobar, por consenso", "Se acuerda, por consenso, aprobar el Documento C24/9.", [("approved", "C24/9")]),
    ("se acuerda y se encarga", "Se acuerda suprimir el punto 9 y se encarga a la Secretaría que informe al respecto. Se toma nota del Documento C24/12.",
     [("agreed",), ("instructed",), ("noted", "C24/12")]),
    ("se pide a la Secretaría", "Se pide a la Secretaría que prepare un documento informativo.", [("requested",)]),
    ("se remite a un grupo", "El Documento C24/9 se remite a un grupo ad hoc.", [("referred", "C24/9")]),
    ("se remite a otra sesión", "El Documento C24/9 se remite a una sesión ulterior.", [("deferred", "C24/9")]),
    ("se crea un grupo de redacción", "Se establece un grupo de redacción, presidido por la consejera de Italia, para examinar el texto.", [("referred",)]),
    ("el examen se aplaza", "El examen del Documento C24/9 se aplaza hasta la próxima sesión.", [("deferred", "C24/9")]),
    ("el punto se retomará", "El punto se retomará en la sexta sesión plenaria.", [("deferred",)]),
    ("el punto será examinado por un grupo", "El punto será examinado por un grupo ad hoc.", [("referred",)]),
    ("el asunto se examinará de nuevo", "El asunto se examinará de nuevo en la próxima sesión.", [("deferred",)]),
    ("aprobado uno, adoptados otros",
     "Queda aprobado el informe de la Comisión (Documento C24/120) y, en consecuencia, quedan adoptadas las Resoluciones 1400 y 1401 del Consejo.",
     [("approved", "C24/120"), ("adopted", "council/1400 adopted", "council/1401 adopted")]),
    ("queda designado", "El Sr. A. MODELO (Italia) queda designado Presidente del GTC-COP.", [("elected",)]),
    ("se retira", "Se retira el Documento C24/9.", [("withdrawn", "C24/9")]),
    ("queda retirado", "El Documento C24/9 queda retirado.", [("withdrawn", "C24/9")]),
    ("no se adoptan", "No se adoptan las enmiendas a la Resolución 1332 del Consejo.", [("rejected", "council/1332 rejected")]),
    ("no es aprobado", "El Documento C24/9 no es aprobado.", [("rejected", "C24/9")]),
    ("quedan derogadas", "Quedan derogadas las Resoluciones 1336 y 1344 del Consejo.",
     [("abrogated", "council/1336 abrogated", "council/1344 abrogated")]),
    ("quedan derogadas, detrás", "Las Resoluciones 1336 y 1344 del Consejo quedan derogadas.",
     [("abrogated", "council/1336 abrogated", "council/1344 abrogated")]),
    ("es elegida", "La Sra. C. MODELO (Ruritania) es elegida Vicepresidenta del GTC-COP por aclamación.", [("elected",)]),
    ("queda elegido", "Queda elegido Presidente, por aclamación, el Sr. A. MODELO (Italia).", [("elected",)]),
    ("se elige", "Se elige por aclamación Presidenta a la Sra. A. MODELO (Freedonia).", [("elected",)]),
    ("el Presidente declara", "El Presidente declara elegida por aclamación a la Sra. A. MODELO (Italia).", [("elected",)]),
    ("rechazada por votación", "La propuesta se somete a votación y es rechazada por 20 votos contra 12.", [("rejected",)]),
]  # fmt: skip


@pytest.mark.parametrize(("reason", "words", "expected"), WITH_THE_COUNCIL + WITHOUT_SUBJECT)
def test_formulae(reason, words, expected):
    record = item_of(words, language="es")
    assert acts(record) == expected, reason
    assert record.items[0].outcome == "decided"


@pytest.mark.parametrize(
    "words",
    [
        "Así se acuerda.",
        "Así se decide.",
        "Así queda acordado.",
        "Queda así acordado.",
        "Se acuerda lo anterior.",
        "Se acuerda así.",
        "Se decide proceder de esa manera.",
        "El Consejo así lo acuerda.",
        "Así lo decide el Consejo.",
        "Tras un breve intercambio de opiniones, así se acuerda.",
        "Al no haber objeciones, queda aprobada la propuesta del Presidente.",
        "La propuesta queda aprobada por unanimidad.",
        "Se acepta esa propuesta.",
        "El Consejo aprueba la propuesta de la Presidenta.",
        "El Consejo hace suya esa propuesta.",
        "El Consejo está de acuerdo con la propuesta.",
        "El Consejo conviene en ello.",
        "Así se acordó.",
        "Así se acuerda, por unanimidad.",
        "El Consejo decide en ese sentido.",
    ],
)
def test_ways_to_say_yes(words):
    record = item_of("El Presidente propone que se apruebe el Documento C24/9.", words, language="es")
    assert acts(record) == [("approved", "C24/9")]
    assert bases(record) == [("1.2", "1.1")]
    assert record.items[0].decisions[0].text == words


@pytest.mark.parametrize(
    ("words", "modality"),
    [
        ("La Sra. A. MODELO (Italia) es elegida Presidenta por aclamación.", "acclamation"),
        ("Por 30 votos contra 4, el Consejo aprueba el Documento C24/9.", "vote"),
        ("Tras una votación secreta, se aprueba el Documento C24/9.", "vote"),
        ("El Documento C24/9 queda aprobado por consenso.", "consensus"),
    ],
)
def test_how_it_was_decided(words, modality):
    assert [each.modality for each in item_of(words, language="es").items[0].decisions] == [modality]


def test_in_the_committee_it_is_the_committee_that_decides():
    words = "La Comisión aprueba el Documento C24/9."
    assert acts(item_of(words, language="es", meeting="ADM2")) == [("approved", "C24/9")]
    assert acts(item_of(words, language="es", meeting="PL2")) == []
