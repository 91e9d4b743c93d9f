"""Spanish: what a citation does in its sentence."""

from __future__ import annotations

from council.records.patterns.table import Roles, rx

ROLES = Roles(
    basis=rx(
        r"(?:(?:establecid|definid|enunciad|consagrad|previst|fijad|fundad|basad|inscrit|dispuest|estipulad|contemplad)[oa]s?"
        r"(?: [a-z]+)? (?:en|por|sobre)|se (?:define|establece|dispone|fija|estipula|consagra|basa|enuncia) en|de conformidad con|conforme a|en (?:aplicacion|virtud|cumplimiento) de|con arreglo a"
        r"|de acuerdo con|segun lo dispuesto en|a tenor de|sobre la base de|(?:grupo|comision|comite)(?: [a-z]+){0,5} sobre|al amparo de|en consonancia con)"
        r"(?: (?:la|las|el|los)|l)?(?: ?documentos?)? ?(?:RES|DOC)"
    ),
    argument=rx(
        r"\b(?:consejer[oa]s?|observador(?:a|es|as)?|delegaci(?:on|ones)|orador(?:a|es|as)?)\b[^;]{0,160}?\b(?:apoya|respald|suscri"
        r"|subray|estima|consider|senal|recuerd|se sum|se opon|expres(?!(?:a|an|ando) en nombre)|sugier|insist|acoge|celebra"
        r"|opin|destac|hace[n]? (?:notar|hincapie|suyo|ver)|conviene|coincid|esta[n]? de acuerdo|pregunt|observ|cree|juzg|lament|agradec)"
    ),
)
