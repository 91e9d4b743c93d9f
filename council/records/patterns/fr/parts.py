"""French: what a paragraph of a debate does, told by a sentence of it."""

from __future__ import annotations

from council.records.patterns.table import Parts, rx

PARTS = Parts(
    presents=rx(
        r"[^.;]{2,240}?\b(?:presente(?:nt)?|introduit|soumet|expose(?:nt)?|rend(?:ent)? compte|fait (?:un |une |le )?(?:expose|presentation|rapport|point)"
        r"|fait part|font (?:le )?rapport|(?:attire|appelle)(?:nt)? l'attention|donne(?:nt)? (?:un apercu|lecture d))\b"
    ),
    states=rx(
        r"[^.;]{0,240}?\b(?:fait|prononce|donne lecture d[e']) ?(?:la |une |l')?(?:declaration|allocution|discours)\b"
        r"|[^.;]{0,160}?\b(?:declarations?|allocutions?)\b[^.;]{0,120}? (?:est|sont) (?:reproduites?|disponibles?|jointes?|annexees?)"
        r"|[^.;]{0,160}?\bs'adresse(?:nt)? au conseil\b"
    ),
    discusses=rx(
        r"[^.;]{0,240}?\b(?:conseillere?s?|observateurs?|observatrices?|delegations?|orat(?:eur|rice)s?|secretariat|secretaire generale?"
        r"|direct(?:eur|rice)|cheffe?|presidente?|representante?s?|ils?|elles?)\b[^.;]{0,160}?\b(?:repond(?:ent)?|explique(?:nt)?|demande(?:nt)?"
        r"|precise(?:nt)?|souhaite(?:nt)?|s'interroge(?:nt)?|se rallie(?:nt)?|souscri(?:t|vent)|approuve(?:nt)? (?:la |le |cette |ce )|s'oppose(?:nt)?"
        r"|estime(?:nt)?|considere(?:nt)?|di(?:t|sent)|declare(?:nt)?|souligne(?:nt)?|indique(?:nt)?|rappelle(?:nt)?|exprime(?:nt)?"
        r"|appuie(?:nt)?|propose(?:nt)?|felicite(?:nt)?|encourage(?:nt)?|confirme(?:nt)?|craign(?:ent)|craint|se felicite(?:nt)?|evoque(?:nt)?"
        r"|remarque(?:nt)?|(?:fait|font) (?:[a-z]+ )?(?:observer|valoir|remarquer|savoir))\b"
    ),
    proceeds=rx(
        r"(?:[^.;]{0,120}?, )?(?:l[ea] presidente?(?: par interim)?(?! d(?:u|es?)\b| d')|l[ea] secretaire generale?)\b[^.;]{0,80}?\b(?:ouvre|leve|clot|suspend|reprend|remercie|salue"
        r"|souhaite la bienvenue|donne la parole|invite (?:les|la|le|l')|annonce|prend la parole)\b"
        r"|la (?:seance|discussion|session) est (?:ouverte|levee|suspendue|close|reprise)\b"
    ),
)
