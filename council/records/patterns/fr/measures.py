"""French: the verbs of each kind of act."""

from __future__ import annotations

from council.records import vocabulary as v
from council.records.patterns.table import Measure

_PAST = "e?s?"  # the participle of a verb in -er, after its folded "e": approuve, approuvee, approuves, approuvees

MEASURES = (
    Measure(
        v.NOTED,
        finite=r"prend (?:egalement |en outre |bonne |dument |ensuite )?(?:note|acte)|note",
        bare=r"pren(?:dre|ne|d) (?:egalement |bonne |dument )?(?:note|acte)|noter|note",
        passive=rf"pris (?:bonne |dument )?(?:note|acte)\b|note{_PAST}\b",
    ),
    Measure(v.APPROVED, "approuve", "approuver|approuve", rf"approuve{_PAST}\b"),
    Measure(v.ADOPTED, "adopte|adoptant ainsi", "adopter|adopte", rf"adopte{_PAST}\b"),
    Measure(
        v.AMENDED,
        finite=r"modifie|amende|revise",
        bare=r"modifier|modifie|amender|amende|reviser|revise",
        passive=rf"(?:modifie|amende|revise){_PAST}\b",
    ),
    Measure(
        v.ABROGATED,
        finite=r"abroge|supprime(?= (?:la |les )?RES)",
        bare=r"abroger|abroge|supprimer?(?= (?:la |les )?RES)",
        passive=rf"(?:abroge|supprime){_PAST}\b",
    ),
    Measure(
        v.ENDORSED,
        finite=r"enterine|souscrit (?:a|aux?)|fait sien(?:ne)?s?",
        bare=r"enteriner|enterine|souscri(?:re|ve) (?:a|aux?)",
        passive=rf"enterine{_PAST}\b",
    ),
    Measure(
        v.AGREED,
        finite=r"convient|accepte|confirme|marque son accord|donne son accord",
        bare=r"convenir|convienne|accepter|accepte",
        passive=rf"convenue?s?\b|accepte{_PAST}\b",
    ),
    Measure(v.DECIDED, "decide|autorise|cree|etablit|proroge|prolonge|fixe", "decider|decide", r"decidee?s?\b"),
    Measure(
        v.ELECTED,
        finite=r"(?:re)?elit|nomme|designe",
        bare=r"elire|elise|nommer|nomme|designer|designe",
        passive=rf"(?:re)?elue?s?\b|(?:nomme|designe){_PAST}\b",
    ),
    Measure(v.INSTRUCTED, "charge", "charger|charge", rf"charge{_PAST}\b"),
    Measure(
        v.REQUESTED,
        finite=r"prie|demande (?:egalement |en outre )?(?:aux?|a)",
        bare=r"prier|prie|demander? (?:egalement |en outre )?(?:aux?|a)",
        passive=rf"prie{_PAST}\b|demande (?:aux?|a)\b",
    ),
    Measure(v.INVITED, "invite|encourage", "inviter|invite|encourager|encourage", rf"invite{_PAST}\b"),
    Measure(
        v.REFERRED,
        finite=r"(?:renvoie|confie|soumet)(?=[^;.]{0,160}(?:group|commission|comite|\bgt[cr]|bureau))"
        r"(?![^;.]{0,160}seance)",
        bare=r"(?:creer|constituer|etablir) un groupe (?:ad hoc|de redaction)|(?:renvoyer|renvoie|confier|confie)(?![^;.]{0,160}(?:seance|session))",
        passive=rf"(?:renvoye|confie){_PAST}(?= (?:a|aux?|devant))(?! (?:a|aux?) (?:une |sa |la )?[a-z ]*(?:seance|session))"
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
    Measure(
        v.TRANSMITTED,
        finite=r"transmet|communique",
        bare=r"transmettre|transmette|communiquer|communique",
        passive=rf"transmise?s?\b|communique{_PAST}\b",
    ),
    Measure(v.WITHDRAWN, bare=r"retirer|retire", passive=rf"retire{_PAST}\b"),
    Measure(
        v.REJECTED,
        finite=r"rejette|n'(?:approuve|adopte|accepte) pas",
        bare=r"rejeter|rejette|ne pas (?:approuver|adopter|accepter)",
        passive=rf"rejete{_PAST}\b|pas (?:approuve|adopte|accepte|retenu){_PAST}\b",
    ),
)
