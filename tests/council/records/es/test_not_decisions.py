"""What looks like a decision in Spanish and is none: invitations, positions, quotations, other bodies, the past."""

import pytest

from tests.council.records.lines import acts, item_of, warnings


@pytest.mark.parametrize(
    ("reason", "words"),
    [
        ("la invitación de una cubierta", "Acción requerida: Se invita al Consejo a tomar nota del Documento C24/9."),
        ("una invitación", "Se invita al Consejo a tomar nota del Documento C24/9."),
        ("una petición al Consejo", "Se pide al Consejo que apruebe el Documento C24/9."),
        ("el Consejo es el invitado", "El Consejo queda invitado a aprobar el Documento C24/9."),
        ("lo que propone una contribución", "La contribución propone que el Consejo apruebe el Documento C24/9."),
        ("un documento en el que", "Un representante presenta el Documento C24/9, en el que se invita al Consejo a adoptar un texto."),
        ("un documento pide", "En el Documento C24/9 se pide a la Secretaría que prepare un plan."),
        ("un documento pide, tras una coma", "En el Documento C24/9, se encarga al Secretario General que prepare un plan."),
        ("los consejeros apoyan", "Varios consejeros apoyan las conclusiones y aprueban el informe."),
        ("los consejeros toman nota", "Varios consejeros toman nota con agradecimiento del Documento C24/9 y se suman a la propuesta."),
        ("un consejero recuerda", "Un consejero recuerda que el Consejo aprueba el presupuesto cada dos años."),
        ("un consejero dice, entre comas", "Un consejero dice que, en 2018, el Consejo aprobó el presupuesto."),
        ("alguien recuerda", "El consejero recuerda que se acordó examinar el Documento C24/9."),
        ("una reunión anterior", "En su reunión de 2019, el Consejo encargó a la Secretaría que informara cada año."),
        ("una reunión anterior, al final", "El Consejo aprobó el Documento C19/9 en su reunión de 2019."),
        ("la reunión anterior sin año", "El Consejo aprobó el Documento C24/9 en su reunión anterior."),
        ("el pretérito perfecto", "El Consejo ha aprobado el informe."),
        ("el pluscuamperfecto", "El Consejo había aprobado el plan en 2022."),
        ("el condicional", "El Consejo aprobaría el presupuesto en 2025."),
        ("un año en el pasado", "La Resolución 1299 del Consejo se adoptó en 2008."),
        ("la última vez", "La Resolución 1306 del Consejo fue modificada por última vez en 2015."),
        ("según alguien", "Según la Presidenta del GTC-COP, el Consejo aprueba el presupuesto."),
        ("a tenor de un texto", "A tenor de la Resolución 1299 del Consejo, el Consejo encarga al Secretario General que informe."),
        ("en un texto", "En la Resolución 1299 del Consejo, el Consejo encarga al Secretario General que informe."),
        ("parte dispositiva entre comillas", 'El texto dice lo siguiente: "El Consejo decide aprobar el Documento C24/9."'),
        ("parte dispositiva entre comillas angulares", "El texto es el siguiente: «El Consejo adopta el Documento C24/9.»"),
        ("el principio de una Resolución", "El Consejo, considerando los resultados obtenidos, resuelve"),
        ("parte dispositiva", "resuelve encargar al Secretario General que informe"),
        ("parte dispositiva, otro verbo", "encarga al Secretario General que informe"),
        ("otro órgano", "El Grupo de Trabajo toma nota del Documento C24/9 y aprueba el informe."),
        ("la Conferencia", "La Conferencia de Plenipotenciarios decide revisar la Resolución 140 (Rev. Dubái, 2018)."),
        ("aprobado por otro", "El Documento C24/9 es aprobado por el Grupo de Trabajo."),
        ("adoptado en otra parte", "El informe se adoptó en la Conferencia de Plenipotenciarios."),
        ("no aceptado por otro", "Esta propuesta no fue aceptada por la Secretaría."),
        ("el Presidente de un grupo", "El Presidente del Grupo propone que el Consejo apruebe el Documento C24/9."),
        ("el Presidente sugiere a alguien", "El Presidente precisa que la lista está cerrada y le sugiere que se dirija al coordinador."),
        ("el Presidente invita a examinar", "El Presidente invita al Consejo a examinar el documento."),
        ("un deseo", "Un consejero estima que el documento debería ser aprobado."),
        ("un examen", "El Consejo examina el Documento C24/9."),
        ("el examen se reanuda aquí y ahora", "Tras una breve pausa, se reanuda el examen del Documento C24/9."),
        ("una observación", "El Consejo observa que varios consejeros están ausentes."),
        ("un ruego a algunos", "Las preguntas se plantean por escrito, y se ruega a cada región que designe a un consejero."),
        ("una pregunta", "¿Aprueba el Consejo el Documento C24/9?"),
        ("una condición", "Si se aprueba el Documento C24/9, la Secretaría podrá actuar."),
        ("lo que seguiría", "Si el Consejo aprueba el Documento C24/9, la Secretaría podrá actuar."),
        ("una vez aprobado", "Una vez aprobado el Documento C24/9, la Secretaría lo publicará."),
        ("un sustantivo", "Ya existe un plan aprobado por el Consejo."),
        ("una relativa", "El Presidente da las gracias a la Sra. A. MODELO, que fue elegida en 2022."),
        ("se pide información", "Se pide más información sobre el presupuesto."),
        ("se comunica que", "Se comunica que el Sr. A. MODELO no podrá asistir."),
        ("se remite a un documento", "Se remite al Documento C24/9 para más información."),
        ("el Presidente toma nota", "El Presidente toma nota de las declaraciones."),
        ("ninguna decisión", "El Consejo no toma ninguna decisión al respecto."),
        ("lo que un informe muestra", "El informe muestra que el plan se aprueba cada año."),
        ("la sesión se clausura", "Se declara clausurada la sesión."),
        ("se presenta para aprobación", "El Documento C24/9 se presenta al Consejo para su aprobación."),
    ],
)  # fmt: skip
def test_not_decisions(reason, words):
    record = item_of(words, language="es")
    assert (acts(record), record.items[0].outcome) == ([], "no_decision_recorded"), reason
    assert not warnings(record)
