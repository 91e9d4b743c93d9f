"""Spanish: what a paragraph of a debate does, told by a sentence of it."""

from __future__ import annotations

from council.records.patterns.table import Parts, rx

_SPEAKER = (
    r"(?:consejer[oa]s?|observador(?:a|as|es)?|delegaci(?:on|ones)|orador(?:a|as|es)?|secretaria|secretari[oa] general|director(?:a|es|as)?"
    r"|jef[ae]|president[ea]|representantes?|otr[oa]s?|algun[oa]s)"
)

PARTS = Parts(
    presents=rx(
        r"[^.;]{2,240}?\b(?<!se )(?:(?:presenta|expone|describe|resume|detalla)n?|(?:present|resum|describ)(?:o|io)|expuso|rinden? cuenta|da(?:n)? cuenta"
        r"|hacen? (?:una )?(?:exposicion|presentacion|balance)|ofrecen? una vision general|informan? (?:verbalmente |oralmente )?(?:de|sobre|acerca|al)"
        r"|senalan? a la atencion|da lectura al?)\b"
    ),
    states=rx(
        r"[^.;]{0,240}?\b(?:formula|hace|pronuncia|da lectura a|lee|formulo|hizo|pronuncio|efectua)n? (?:la (?:siguiente )?|una |un )(?:breve )?"
        r"(?:declaracion|alocucion|discurso)\b"
        r"|[^.;]{0,160}?\b(?:declaraciones|declaracion|alocuciones|alocucion|discursos?)\b[^.;]{0,120}? (?:se reproducen?|figuran?|estan? disponibles?|se adjuntan?)"
        r"|[^.;]{0,160}?\bse dirigen? al consejo\b"
    ),
    discusses=rx(
        rf"[^.;]{{0,240}}?\b{_SPEAKER}\b[^.;]{{0,160}}?\b(?:responden?|contestan?|explican?|preguntan?|piden?|solicitan?|precisan?|aclaran?|desean?"
        r"|se suman?|suscriben?|apoyan?|respaldan?|se oponen?|estiman?|consideran?|dicen?|declaran?|subrayan?|indican?|senalan?|recuerdan?"
        r"|expresan?|proponen?|felicitan?|alientan?|encomian?|confirman?|temen?|acogen?|celebran?|observan?|opinan?|sugieren?|destacan?"
        r"|agradecen?|manifiestan?|reiteran?|coinciden?|convienen?|lamentan?|insisten?|hacen? (?:notar|hincapie|ver|suyo))\b"
    ),
    proceeds=rx(
        r"(?:[^.;]{0,120}?, )?(?:(?:el|la) president[ea](?: interin[oa]| en funciones)?|la presidencia|(?:el|la) secretari[oa] general)(?! del?\b)"
        r"[^.;]{0,80}?\b(?:abre|cierra|levanta|suspende|reanuda|da las gracias|agradece|da la bienvenida|da la palabra|concede la palabra|saluda"
        r"|invita a (?!que)(?:l[oa]s? |las )?|invita al (?!consejo)|anuncia|toma la palabra|declara (?:abiert|clausurad|cerrad|levantad))"
        r"|se (?:abre|levanta|suspende|reanuda|cierra|declara (?:abierta|clausurada|cerrada)) (?:la sesion|el debate|la reunion)\b"
    ),
)
