"""Spanish: the verbs of each kind of act that words alone cannot tell; the others stand in `formulae.toml`."""

from __future__ import annotations

from council.records import vocabulary as v
from council.records.patterns.formulae import measures
from council.records.patterns.table import Measure

_GROUP = r"(?:grupo|comision|comite|\bgt[cr]\b|\bgt-|\bge-|oficina)"
_SITTING = r"(?:sesion|reunion|dia siguiente|tarde|manana)\b"
# To a group, and not to a sitting before which a group is named.
_TO_GROUP = rf"(?=(?:(?!{_SITTING})[^;.]){{0,160}}?\b(?:al?|en) (?:un |una |el |la |su )?(?:(?!{_SITTING})[a-z ]){{0,30}}{_GROUP})"
_TO_SITTING = rf"(?=[^;.]{{0,160}}{_SITTING})"
_FOR_LATER = rf"(?=[^;.]{{0,160}}\bpara (?:la|su|una|otra|el) [^;.]{{0,60}}?{_SITTING})"
_INTO_LAW = r"(?= (?:la |las |el |los )?RES)"
_LATER = r"(?=[^;.]{0,160}\b(?:en|durante|a) )"  # resumed at another meeting, not here and now
_AD_HOC = r"un grupo (?:ad hoc|de redaccion|especial|oficioso)"
_PRONOUN = r"(?:l[oa]s?|sel[oa]s?)?\b"

_REMITS = r"(?:remite|remiten|remitio|remitieron|envia|envian|envio|enviaron|traslada|trasladan|traslado|devuelve|devuelven|devolvio)\b"
_REMIT = (
    rf"(?:(?:remitir|enviar|trasladar|devolver){_PRONOUN}|(?:remita|envie|traslade|devuelva|remitiera|enviara)n?\b)"
)
_REMITTED = r"(?:remitid|enviad|trasladad|devuelt)[oa]s?\b"
_ENTRUSTS = r"(?:encomienda|encomiendan|encomendo|confia|confian|confio)\b"
_ENTRUST = rf"(?:(?:encomendar|confiar){_PRONOUN}|(?:encomiende|confie|encomendara|confiara)n?\b)"
_NOT_ASKING = r"(?! (?:al|a (?:la|los|las))\b)"  # "encomienda al Director que": it asks him

_OWN = (
    Measure(
        v.AMENDED,
        finite=rf"(?:revisa|revisan|reviso){_INTO_LAW}",
        bare=rf"(?:revisar|revise|revisen|revisara){_INTO_LAW}",
        passive=r"revisad[oa]s?\b",
    ),
    Measure(
        v.ABROGATED,
        finite=rf"(?:suprime|suprimen|suprimio){_INTO_LAW}",
        bare=rf"(?:suprimir|suprima|suprimiera)n?{_INTO_LAW}",
    ),
    Measure(
        v.DECIDED,
        finite=rf"(?:crea|creo|establece|establecio|constituye|constituyo)n?\b(?! (?:{_AD_HOC}|en|que|por)\b)",
    ),
    Measure(
        v.ELECTED,
        bare=r"(?:el|la|los|las) (?:sra?s?|sres|dra?)\b[^;]{2,200}? (?:copresid|presid|ocup|asum)(?:a|an|e|en)\b",
        passive=r"presidid[oa]s?(?= por (?:el|la|los|las) (?:sra?s?|sres|dra?)\b)",
    ),
    Measure(
        v.INSTRUCTED,
        finite=r"(?:encomienda|encomiendan|encomendo)(?= (?:tambien |asimismo |ademas )?(?:al|a (?:la|los|las))\b)",
        bare=r"(?:encomendar|encomiende|encomienden|encomendara)(?= (?:tambien |asimismo |ademas )?(?:al|a (?:la|los|las))\b)",
    ),
    Measure(
        v.REFERRED,
        finite=rf"(?:crea|creo|establece|establecio|constituye|constituyo)n?(?= {_AD_HOC})|(?:{_REMITS}|(?:somete|someten|sometio)\b){_TO_GROUP}"
        rf"|{_ENTRUSTS}{_NOT_ASKING}|(?:examinara|tratara|estudiara|abordara)n?(?= (?:en|por) (?:un|el|la) {_GROUP})",
        bare=rf"{_AD_HOC}[^;.]{{0,120}}? (?:examin|estudi|abord|trat|revis|prepar|elabor)[a-z]+"
        rf"|(?:crear|cree|creen|establecer|establezca|constituir|constituya|convocar|convoque)(?= {_AD_HOC})|(?:{_REMIT}|(?:someter|someta|sometan)\b){_TO_GROUP}"
        rf"|{_ENTRUST}{_NOT_ASKING}|(?:examine|trate|estudie|aborde)n?(?= (?:en|por) (?:un|el|la) {_GROUP})",
        passive=rf"(?:{_REMITTED}|sometid[oa]s?\b){_TO_GROUP}|(?:encomendad|confiad)[oa]s?(?= al?\b)"
        rf"|(?:examinad|tratad|estudiad|abordad)[oa]s? (?:por|en|en el seno de) (?:un|una|el|la)l? {_GROUP}",
    ),
    Measure(
        v.DEFERRED,
        finite=rf"(?:deja|dejan|dejo){_FOR_LATER}|(?:reanudara|retomara|proseguira|continuara|reanudaria|retomaria)n?\b{_LATER}"
        rf"|(?:volvera|volveran|volveria) (?:a (?:examinar|tratar|abordar|ocuparse|considerar)|sobre)|(?:remite|remiten|remitio){_TO_SITTING}"
        rf"|(?:examinara|tratara|abordara|estudiara)n?\b(?! (?:en|por) (?:un|el|la) {_GROUP})(?:(?= de nuevo| nuevamente| mas adelante)|{_TO_SITTING})",
        bare=rf"(?:dejar{_PRONOUN}|deje|dejen|dejara){_FOR_LATER}|(?:reanudar|retomar|proseguir|continuar){_PRONOUN}(?= (?:el |su |la |con )|$|{_LATER})"
        rf"|(?:reanude|retome|prosiga|continue)n?\b{_LATER}|(?:volver|vuelva|vuelvan) (?:a (?:examinar|tratar|abordar|ocuparse de|considerar)|sobre)|(?:remitir|remita|remitan){_TO_SITTING}"
        rf"|(?:examine|trate|aborde|estudie)n?\b(?! (?:en|por) (?:un|el|la) {_GROUP})(?:(?= de nuevo| nuevamente| mas adelante)|{_TO_SITTING})",
        passive=rf"(?:reanudad|retomad|proseguid|continuad)[oa]s?\b{_LATER}|remitid[oa]s?{_TO_SITTING}"
        r"|pendientes?\b(?! (?:un[oa]s?|dos|tres|varias|varios|algun[oa]s|por|de (?!su |examen|decision))\b)",
    ),
    Measure(
        v.TRANSMITTED,
        # "Se remite al Documento": one refers to it.
        finite=rf"{_REMITS}(?! al? (?:la |los )?(?:DOC|documento|informe|parrafo|anexo))|(?:comunica|comunican|comunico)(?! que\b)\b",
        bare=rf"{_REMIT}|(?:comunicar{_PRONOUN}|comuniquen?\b)(?! que\b)",
        passive=rf"{_REMITTED}|comunicad[oa]s?\b",
    ),
)

MEASURES = measures("es", _OWN)
