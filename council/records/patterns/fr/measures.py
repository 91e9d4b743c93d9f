"""French: the verbs of each kind of act. Plain wordings are in `formulae.toml`; here are those that need more."""

from __future__ import annotations

from council.records import vocabulary as v
from council.records.patterns.formulae import measures
from council.records.patterns.table import Measure

_PAST = "e?s?"  # the participle of a verb in -er, after its folded "e": renvoye, renvoyee, renvoyes, renvoyees

_NAME = r"(?:mm?|mmes?|mlle|dr|prof|s\.e)\b[^;:,]{2,60}?"
_TO_EXAMINE = r"un groupe (?:ad hoc|de redaction)"

_OWN = (
    Measure(
        v.AGREED, finite=r"conclut(?= qu[e'])|recommande (?:qu[e']|a |au )[^;,.]{0,200}"
    ),  # that is for others to do
    Measure(v.DECIDED, finite=rf"(?:cree|etablit)(?! {_TO_EXAMINE})"),
    Measure(
        v.ELECTED,
        bare=rf"{_NAME} (?:preside|assume la presidence|assure la presidence)",
        passive=rf"(?<!etre )presidee?s?(?= par {_NAME})",
    ),
    Measure(
        v.ABROGATED,  # a "suppression" of anything but a resolution changes a text
        finite=r"supprime(?= (?:la |les )?RES)",
        bare=r"supprimer?(?= (?:la |les )?RES)",
    ),
    Measure(
        v.REFERRED,
        finite=rf"(?:cree|constitue|etablit)(?= {_TO_EXAMINE})|"
        r"(?:renvoie|confie|soumet)(?=[^;.]{0,160}(?:group|commission|comite|\bgt[cr]|bureau))"
        r"(?![^;.]{0,160}seance)",
        bare=rf"(?:creer|constituer|etablir) {_TO_EXAMINE}|"
        r"(?:renvoyer|renvoie|confier|confie)(?![^;.]{0,160}(?:seance|session))",
        passive=rf"(?:cree|constitue|etabli)e?s? (?=(?:pour|afin|aux fins|en vue))|(?:renvoye|confie){_PAST}(?= (?:a|aux?|devant))(?! (?:a|aux?) (?:une |sa |la )?[a-z ]*(?:seance|session))"
        rf"|(?:examine|traite|etudie){_PAST} (?:par|au sein d'|dans le cadre d') ?(?:une? |le )?(?:groupe|commission)",
    ),
    Measure(
        v.DEFERRED,
        finite=r"reporte|differe|ajourne|renvoie(?=[^;.]{0,160}(?:seance|session))",
        bare=r"reporter|reporte|differer|differe|ajourner|ajourne|renvoyer(?=[^;.]{0,160}(?:seance|session))"
        r"|(?:reprendre|poursuivre) (?:l'examen|son examen|le debat|la discussion)|revenir (?:sur|a) ",
        passive=rf"(?:reporte|differe|ajourne){_PAST}\b|renvoye{_PAST} (?=(?:a|aux?) (?:une |sa |la )?[a-z ]*(?:seance|session))"
        r"|(?:repris|poursuivi)e?s? (?=(?:a|lors|pendant|au cours))",
    ),
)

MEASURES = measures("fr", _OWN)
