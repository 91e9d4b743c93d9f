"""Sentences in the form of the Council's records: (reason, text, citation, ...).

A citation is "exact => target | first session | last session", the sessions only where its bracket names them.
"""

ENGLISH = [
    (
        "sessions of the Council state the body",
        "The annex amends Resolution 1299 (C08, last amended C20).",
        "Resolution 1299 (C08, last amended C20) => council/1299 | C08 | C20",
    ),
    (
        "the body before the noun is read and left outside",
        "It would replace Council Resolution 1333 (last amended C16).",
        "Resolution 1333 (last amended C16) => council/1333 |  | C16",
    ),
    ("a year alone is a Council session", "R 1305 (Modified 2019)", "R 1305 (Modified 2019) => council/1305 |  | C19"),
    (
        "old sessions in full, a decision of the margin with one digit",
        "See D 8 (C-1950, last amended C-1958).",
        "D 8 (C-1950, last amended C-1958) => council/decision-8 | C1950 | C1958",
    ),
    (
        "marks of proposals are not part of it",
        "Res. 154, R 1372 MOD, SUP D 556",
        "Res. 154 => /154",
        "R 1372 => /1372",
        "D 556 => /decision-556",
    ),
    (
        "place and year with Rev., in capitals",
        "ANNEX TO RESOLUTION 179 (REV. BUSAN, 2014)",
        "RESOLUTION 179 (REV. BUSAN, 2014) => pp/179 |  | PP-14",
    ),
    (
        "place and year without Rev. is the first edition",
        "Resolution 146 (Antalya, 2006) was still in force.",
        "Resolution 146 (Antalya, 2006) => pp/146 | PP-06 |",
    ),
    (
        "one city, two bodies: the year tells them apart",
        "Resolution 30 (Rev. Dubai, 2014) and Resolution 30 (Rev. Dubai, 2018)",
        "Resolution 30 (Rev. Dubai, 2014) => wtdc/30 |  | WTDC-14",
        "Resolution 30 (Rev. Dubai, 2018) => pp/30 |  | PP-18",
    ),
    (
        "body behind the bracket",
        "Resolution 67 (Rev. Buenos Aires, 2017) of WTDC deals with children too.",
        "Resolution 67 (Rev. Buenos Aires, 2017) of WTDC => wtdc/67 |  | WTDC-17",
    ),
    (
        "amendments alone say nothing of the first version",
        "Resolution 1332 (amended C15, C23)",
        "Resolution 1332 (amended C15, C23) => council/1332 |  | C23",
    ),
    (
        "a bracket against the body behind it: no session is made up",
        "Resolution 67 (Rev. Dubai, 2014) of the Plenipotentiary Conference",
        "Resolution 67 (Rev. Dubai, 2014) of the Plenipotentiary Conference => pp/67",
    ),
    ("an old symbol begins with its number", "under Decision 4856/CA30", "4856/CA30 => 4856/CA30"),
    ("no space, no comma", "Resolution 95 (Rev.WRC-07)", "Resolution 95 (Rev.WRC-07) => wrc/95 |  | WRC-07"),
    ("the edition is not the number", "RESOLUTION ITU-R 1-6", "RESOLUTION ITU-R 1-6 => itu-r/1"),
    (
        "a list's body holds for all its numbers",
        "Resolutions 1332 and 1306 of the Council were before it.",
        "Resolutions 1332 => council/1332",
        "1306 of the Council => council/1306",
    ),
    (
        "a bracket holds for its own number only",
        "Resolutions 101, 102 and 133 (Rev. Bucharest, 2022), 10 of its points",
        "Resolutions 101 => /101",
        "102 => /102",
        "133 (Rev. Bucharest, 2022) => pp/133 |  | PP-22",
    ),
    (
        "brackets of two bodies in one list",
        "Resolutions 140 (Rev. Bucharest, 2022) and 1332 (C11, last amended C23)",
        "Resolutions 140 (Rev. Bucharest, 2022) => pp/140 |  | PP-22",
        "1332 (C11, last amended C23) => council/1332 | C11 | C23",
    ),
    (
        "documents and resolutions in the order of the text",
        "Resolution 1333 (Document C16/134) and Documents C24/60 and C24/82",
        "Resolution 1333 => /1333",
        "C16/134 => C16/134",
        "C24/60 => C24/60",
        "C24/82 => C24/82",
    ),
    ("no-break space turned into a question mark", "Resolution?1306", "Resolution?1306 => /1306"),
    ("flattened tracked changes give no version", "RESOLUTION 179 (REV. BUSANDUBAI, 20184)", "RESOLUTION 179 => /179"),
    (
        "a recommendation of a stated body",
        "Recommendation 3 (Kyoto, 1994), and recommendation 3 of the external auditor",
        "Recommendation 3 (Kyoto, 1994) => pp/recommendation-3 | PP-94 |",
    ),
    ("common nouns, points, treaties", "The decision 2 days ago: resolves 1.1; Article 4; Decision was taken."),
    (
        "other bodies' resolutions",
        "Security Council resolution 1325, resolution 70/125, Resolution 2 of the United Nations",
    ),
    ("volumes and months", "Council Decisions 2010-11; 5 Dec 2023; Annex D 2"),
    ("a conference is no resolution, a new one has no number", "PP-98 and the new Resolution in annex 1"),
]

FRENCH = [
    (
        "body, then first and last session",
        "la révision de la Résolution 1332 du Conseil (C11, dernière modification C23) est prématurée",
        "Résolution 1332 du Conseil (C11, dernière modification C23) => council/1332 | C11 | C23",
    ),
    (
        "the other spelling of last amended",
        "Résolution 1306 du Conseil (C09, dernière mod. C15)",
        "Résolution 1306 du Conseil (C09, dernière mod. C15) => council/1306 | C09 | C15",
    ),
    (
        "last amended in more words",
        "Résolution 1299 (C08, modifiée en dernier lieu C20)",
        "Résolution 1299 (C08, modifiée en dernier lieu C20) => council/1299 | C08 | C20",
    ),
    ("later only the number", "la Résolution 1332 n'a été révisée qu'hier", "Résolution 1332 => /1332"),
    (
        "bracket, then body",
        "la Résolution 179 (Rév.\u00a0Bucarest, 2022) de la Conférence de plénipotentiaires.",
        "Résolution 179 (Rév.\u00a0Bucarest, 2022) de la Conférence de plénipotentiaires => pp/179 |  | PP-22",
    ),
    (
        "first edition in capitals",
        "RÉSOLUTION 71 (Minneapolis, 1998)",
        "RÉSOLUTION 71 (Minneapolis, 1998) => pp/71 | PP-98 |",
    ),
    ("Council decision", "Décision 563 du Conseil", "Décision 563 du Conseil => council/decision-563"),
    (
        "decision of the Plenipotentiary Conference",
        "la Décision 5 (Rév. Busan, 2014)",
        "Décision 5 (Rév. Busan, 2014) => pp/decision-5 |  | PP-14",
    ),
    (
        "the words around the bracket",
        "Résolution 67 (Rév. Dubaï, 2014) de la CMDT",
        "Résolution 67 (Rév. Dubaï, 2014) de la CMDT => wtdc/67 |  | WTDC-14",
    ),
    (
        "typographic apostrophe",
        "Résolution 1 (Rév. Hammamet, 2016) de l’AMNT",
        "Résolution 1 (Rév. Hammamet, 2016) de l’AMNT => wtsa/1 |  | WTSA-16",
    ),
    ("abbreviated, with edition", "Rés. UIT-R 1-5", "Rés. UIT-R 1-5 => itu-r/1"),
    ("French acronym", "Résolution 95 (Rév.CMR-07)", "Résolution 95 (Rév.CMR-07) => wrc/95 |  | WRC-07"),
    (
        "a list with et",
        "Résolutions 101, 102 et 133 (Rév. Bucarest, 2022)",
        "Résolutions 101 => /101",
        "102 => /102",
        "133 (Rév. Bucarest, 2022) => pp/133 |  | PP-22",
    ),
    ("a list of documents", "(Documents C24/60 et C24/82)", "C24/60 => C24/60", "C24/82 => C24/82"),
    ("brackets inside brackets", "Rapport du GTC (Document C24/8(Rév.1))", "C24/8(Rév.1) => C24/8(Rev.1)"),
    ("one text and a count of something else", "la Résolution 1332 et 10 objectifs", "Résolution 1332 => /1332"),
    (
        "a range does not run backwards",
        "il transmet les Résolutions 101 et 102 à 10 pays",
        "Résolutions 101 => /101",
        "102 => /102",
    ),
    ("points of a resolution", "les points 1.2 et 2 du décide, et le point 2 du décide"),
    ("conferences, study groups, counts", "depuis la PP-98, la Commission d'études 17 et ses 10 objectifs"),
    ("a new one has no number", "la décision d'adopter la nouvelle Résolution figurant en annexe"),
    ("another Council", "la Résolution 1325 du Conseil de sécurité"),
]

SPANISH = [
    (
        "Acuerdo is the Council's decision, a session by its year",
        "el Acuerdo 562 (Consejo de 2011)",
        "Acuerdo 562 (Consejo de 2011) => council/decision-562 | C11 |",
    ),
    ("Acuerdo alone states the Council", "el Acuerdo 482", "Acuerdo 482 => council/decision-482"),
    ("Decisión alone states the conference", "la Decisión 5 vigente", "Decisión 5 => pp/decision-5"),
    (
        "Decisión with a place",
        "DECISIÓN 5 (REV. BUSÁN, 2014)",
        "DECISIÓN 5 (REV. BUSÁN, 2014) => pp/decision-5 |  | PP-14",
    ),
    (
        "Decisión with the Council's bracket is the Council's",
        "Decisión 482 (C01, última mod. C20)",
        "Decisión 482 (C01, última mod. C20) => council/decision-482 | C01 | C20",
    ),
    (
        "body, then sessions",
        "Resolución 1332 del Consejo (C11, última modificación C23)",
        "Resolución 1332 del Consejo (C11, última modificación C23) => council/1332 | C11 | C23",
    ),
    (
        "place and year",
        "Resolución 91 (Rev. Guadalajara, 2010)",
        "Resolución 91 (Rev. Guadalajara, 2010) => pp/91 |  | PP-10",
    ),
    (
        "place, year, body",
        "la Resolución 140 (Rev. Bucarest, 2022) de la Conferencia de Plenipotenciarios",
        "Resolución 140 (Rev. Bucarest, 2022) de la Conferencia de Plenipotenciarios => pp/140 |  | PP-22",
    ),
    (
        "a conference of the same city",
        "Resolución 67 (Rev. Buenos Aires, 2017) de la CMDT",
        "Resolución 67 (Rev. Buenos Aires, 2017) de la CMDT => wtdc/67 |  | WTDC-17",
    ),
    (
        "a list with y",
        "las Resoluciones 1332 y 1306 del Consejo",
        "Resoluciones 1332 => council/1332",
        "1306 del Consejo => council/1306",
    ),
    (
        "a list of Acuerdos",
        "los Acuerdos 482 y 563 siguen en vigor",
        "Acuerdos 482 => council/decision-482",
        "563 => council/decision-563",
    ),
    ("number sign", "Resolución N.º 1332", "Resolución N.º 1332 => /1332"),
    ("edition", "Resolución UIT-R 1-8", "Resolución UIT-R 1-8 => itu-r/1"),
    ("Spanish acronym", "RESOLUCIÓN 58 (Rev.CMR-15)", "RESOLUCIÓN 58 (Rev.CMR-15) => wrc/58 |  | WRC-15"),
    (
        "a list of documents with y",
        "(Documentos C24/12, C24/77(Rev.1) y C24/108)",
        "C24/12 => C24/12",
        "C24/77(Rev.1) => C24/77(Rev.1)",
        "C24/108 => C24/108",
    ),
    ("common nouns", "hubo acuerdo 3 veces; la decisión 2 quedó pendiente; resuelve 1.1"),
    ("another Council", "Resolución 1325 del Consejo de Seguridad"),
]

ROWS = {"en": ENGLISH, "fr": FRENCH, "es": SPANISH}
