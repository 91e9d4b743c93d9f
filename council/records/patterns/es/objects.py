"""Spanish: what a measure deals with, and how a change is proposed."""

from __future__ import annotations

from council.records.patterns.es.consultations import LEADS, LED
from council.records.patterns.table import Objects, Proposing, rx

_INSTRUMENT = (
    r"(?:resolucion(?:es)?|decision(?:es)?|acuerdos?(?! (?:de (?:sede|cooperacion|colaboracion)|con|entre|marco)\b))\b"
)
_CHANGE = r"(?:revision(?:es)?|modificacion(?:es)?|enmiendas?)"
_MADE = r"(?!introducid|adoptad|aprobad|hech|realizad|efectuad|incorporad)"  # elsewhere, or before

OBJECTS = Objects(
    condition=rx(
        r",? (?:(?:en|con) (?:el entendimiento|la inteligencia) de que|(?:bien |quedando )?entendi(?:do|endose)(?: bien)? que"
        r"|quedando entendido que|(?:a|con la|bajo la) condicion de que|siempre que|siempre y cuando|con sujecion a|a reserva de(?: que|l)?\b"
        r"|con la salvedad de que|sujet[oa]s? a)"
    ),
    # "lo aprueba", "aprobarlo", "toma nota de él", "toma nota del mismo"; "y se transmite a la Conferencia"
    pronoun=rx(
        r"\b(?:lo|la|los|las) (?:se )?\||r(?:l[oa]s?|sel[oa]s?)\||\| (?:su|sus) (?:examen|debate|estudio|retirada)\b|\|,? (?:del?|a|al) (?:el|ell[oa]s?|est[eo]s?|mism[oa]|l[oa]s? mism)"
        r"|(?:\bse \|[a-z ]+|\by \|[a-z ]*[ai]d[oa]s?)\| (?:al?|hasta|para|en)\b"
    ),
    aside=rx(
        # "que" begins a relative clause after a noun or a symbol, and what is agreed after a verb.
        r"(?:,|(?<=DOC)|(?<=RES)|(?<=\))|\b(?!(?:tambien|asimismo|ademas|igualmente|en|a|de)\b)[a-z]+) que\b"
        r"(?! (?:figura|aparece|se (?:recoge|reproduce|presenta|adjunta|expone|propone)n?|contiene|esta))|,? cuy[oa]s?\b"
        r"|,? (?:el|la|los|las|lo) cual(?:es)?\b|,? en (?:el|la|los|las) que\b|,? (?:con el fin|a fin|con objeto|con miras|con vistas) (?:de|a)\b"
        r"|,? para (?=(?:que|[a-z]+[aei]r(?:l[oa]s?|se)?)\b)|,? (?:de conformidad con|conforme a|con arreglo a|en virtud de|en aplicacion de"
        r"|en cumplimiento de|habida cuenta de|teniendo en cuenta|a la luz de|sobre la base de|en respuesta a|en relacion con|en el marco de"
        r"|como seguimiento|en consonancia con)"
    ),
    open_complement=rx(r"^ (?:tambien |asimismo |ademas )?(?:en )?(?:que |lo siguiente|[a-z]+[aei]r(?:l[oa]s?|se)?\b)"),
    located=rx(
        r"(?:\ben (?:el |la |los |las |su )?|(?:anexos?|apendices?|partes?|secciones|seccion)(?: [a-z0-9]{1,3})?(?: y [a-z0-9]{1,3})?"
        r" (?:del |de los |de |al |a los |a ))(?:documentos? )?$|\((?:documentos? )?$"
    ),
    amending=rx(
        rf"(?:{_CHANGE}|version revisada|texto revisado|derogacion|abrogacion|supresion|actualizacion)"
        rf"(?: {_MADE}[^ ,;]+){{0,6}}? (?:de|del|a|al|en)(?: (?:la|las|el|los))? ?$"
    ),
    # "queda adoptada, en su forma enmendada, la Resolución"; "adopta los textos siguientes, a saber, la Resolución"
    naming=rx(
        r"(?:[^;]{0,160}(?:\ba saber\b|\bes decir\b|:)[^;]{0,400}?|,? ?(?:en su (?:forma|version) (?:enmendada|modificada|revisada)"
        r"|tal(?:es)? (?:y )?como [^,;]{2,60}|por (?:unanimidad|consenso|aclamacion)|con (?:las|los|algunas|ciertas) [^,;]{2,100}),?)?"
        r"(?: ?(?:y|e|o|que|el|la|los|las|este|esta|dich[oa]|proyecto de|proyecto|nuev[oa]|texto|examen|revisad[oa]|modificad[oa]|ambas|ambos"
        r"|por (?:lo )?tanto|por consiguiente|en consecuencia|asimismo|tambien|ademas|asi|del|de|al|a)){0,6} ?"
    ),
    listed=rx(r"RES(?:,? (?:y|e|o|u|asi como|y tambien|junto con) |, )(?:a la |de la |del |la |las |el |los )?$"),
    new_instrument=rx(
        rf"(?:proyectos? de )?nuev[oa]s? (?:proyectos? de )?{_INSTRUMENT}|proyectos? de (?:nuev[oa]s? )?{_INSTRUMENT}"
    ),
    annex=rx(r"anexos? (?P<letter>[a-z]|[0-9]{1,2})(?![a-z0-9'])"),
    as_amended=rx(
        r"tal(?:es)? (?:y )?(?:como|cual) (?:(?:ha|han) (?:sido|quedado) |(?:fue|fueron|queda|quedan|quedo) |se (?:ha|han|haya|hayan)? ?)?"
        r"(?:modific|enmend|revis)(?:ad[oa]s?|o|aron)?|\basi (?:modificad|enmendad|revisad)[oa]s?"
        r"|(?:en su|en la) (?:forma|version) (?:modificada|enmendada|revisada)|(?:modificad|enmendad)[oa]s? (?:en|durante) (?:la|esta|el curso)"
        r"|con la (?:supresion|adicion|insercion|sustitucion) d|(?:con|a reserva de|con sujecion a) (?:las |los |unas |algunas |ciertas |una |la |es[ae]s? |est[ae]s? |dich[oa]s? )?(?:[a-z]+ )?(?:modificacion|enmienda|correccion|cambio)"
        r"|, (?:modificad|enmendad)[oa]s?,|(?:RES|DOC|resolucion|acuerdo|decision|texto|documento|informe|proyecto)(?: revisad[oa])? enmendad[oa]s?\b"
    ),
    changing=rx(
        r"(?:con|a reserva de|con sujecion a) (?:las|los|unas|algunas|ciertas) (?:[a-z]+ )?(?:modificaciones|enmiendas|correcciones|cambios)"
        r"(?: [^ ,;]+){0,6}? (?:en|por) (?:el |los )?(?:documentos? )?$"
    ),
    respective=rx(
        r"\ben (?:sus|los)(?: respectivos)? anexos(?: respectivos)?\b(?! (?:[a-z0-9]{1,2} )?(?:del|al|de|a)\b)"
    ),
    withdrawal=rx(
        r" (?:en |de )?(?:(?:la|su) retirada\b|que (?:[^;.,]{2,120}) (?:ha sido|han sido|ha quedado|queda|quedan|fue) retirad[oa]s?\b)"
    ),
    consulted=rx(
        r"(?:sobre|acerca de|en torno a) (?:(?:el|la|los|las) )?(?:(?:texto|redaccion|contenido) )?(?:del |de los |el |los )?(?:documentos? )?$"
    ),
    dictated=rx(
        r"^ (?:en )?(?:la|las|el) (?:siguientes? (?:conclusion(?:es)?|texto)|(?:conclusion(?:es)?|texto) siguientes?)\b"
    ),
    consults=rx(
        rf"{LEADS}(?: [a-z]+){{0,4}}? {LED}\b|\bconsult(?:ar|e|en|ara|aran|arse) (?:oficiosa|informal|extraoficial)mente|{LED} (?:oficios[oa]s?|informales|informal|bilaterales|extraoficiales)\b"
        rf"|{LED}[^;,]{{0,120}}? (?:sean|seran|son) (?:celebrad|dirigid|organizad|coordinad)[oa]s?"
    ),
    acclamation=rx(r"por aclamacion"),
    vote=rx(
        r"[0-9]+ votos? (?:a favor|en contra|contra|por)|por [0-9]+ votos|(?:tras|mediante|en|por|previa)(?: una| la)? votacion"
        r"|votacion (?:secreta|nominal|a mano alzada|ordinaria)"
    ),
)

PROPOSING = Proposing(
    revises=rx(
        rf"{_CHANGE}(?: {_MADE}[^ ,;]+){{0,7}}? (?:de|del|a|al|en)(?: (?:la|las|el|los))? ?RES"
        r"|(?:revis(?:ar|e|a)|modifi(?:car|que|ca)|enmendar|enmiend[ae]|derog(?:ar|ue|a)|abrog(?:ar|ue)|suprim(?:ir|a)|actuali(?:zar|ce))"
        r" (?:la |las |el |los )?RES|version revisada (?:de la |del )RES"
    ),
    cue=rx(
        r"propon|propuest|propus|proyect|contien|contenid|figura|reproduc|recog|present|somet|tiene por objeto|invit|recomiend|recomend|sugier|anex"
    ),
)
