"""French: what a measure deals with, how a change is proposed, and who is asked to do what."""

from __future__ import annotations

from council.records.patterns.table import Objects, Proposing, Tasks, rx

_LED = r"(?:consultations?|discussions?|concertations?|pourparlers|entretiens|echanges)"
_LEADS = (
    r"(?:ten(?:ir|ne)|tiennent|tienne|mener?|menent|condui(?:re|se)|conduisent|engager?|engagent|organiser?|organisent"
    r"|poursuiv(?:re|e|ent)|entrepren(?:dre|ne|nent)|diriger?|dirigent|proceder? a|procedent a|tienn?ent|mene|tiendra"
    r"|menera|conduira|poursuivra)"
)

OBJECTS = Objects(
    condition=rx(
        r",? (?:etant entendu qu[e']|sous reserve (?:que|qu'|de|d'|du|des)|a (?:la )?condition (?:que|qu'|de|d'))"
    ),
    pronoun=rx(r"\b(?:les? |la |l'|en )\||\| (?:celui|celle|ceux|celles)-ci\b"),
    aside=rx(
        r",? (?:qui|dont|lequel|laquelle|lesquels|lesquelles|dans (?:lequel|laquelle|lesquels|lesquelles))\b"
        r"(?! (?:figure|figurent|est contenu|est reproduit|sont))|,? (?:afin|en vue) d[e']|,? pour (?!examiner|etudier|reviser|traiter)(?=[a-z]+(?:er|ir|re)\b)"
        r"|,? (?:conformement|comme suite|eu egard) |, suite a |,? en (?:reponse|application|vertu) |,? compte tenu d"
        r"|,? a la lumiere d|,? sur la base d|,? au titre d|, (?:la |les )?RES (?:etant|restant|demeurant) "
    ),
    open_complement=rx(r"^ (?:egalement |en outre |ensuite )?(?:que |qu'|d'(?!une? )|de (?!la |l'|cette ))"),
    located=rx(
        r"(?:(?:dans|en|a) (?:les? |l')?|annexee?s? aux? |(?:annexes?|appendices?|parties?|sections?)(?: [a-z0-9]{1,3})?(?: et [a-z0-9]{1,3})?"
        r" (?:du |des |de |au ))(?:documents? )?$|\((?:documents? )?$"
    ),
    amending=rx(
        r"(?:revisions?|modifications?|amendements?|version revisee|texte revise|abrogation|suppression|mise a jour)"
        r"(?: (?!apportee|adoptee|approuvee)[^ ,;]+){0,6}? (?:de|du|des|d'|aux?|a|dans)(?: (?:la|les|l'))? ?$"
    ),
    naming=rx(
        r"(?: ?(?:et|que|l[ea]s?|l'|cette|ladite|projet de|nouvelle|texte de|examen de|examen du|revisee|du|de|a|aux)){0,6} ?"
    ),
    listed=rx(r"RES(?:,? (?:et|ou|ainsi que) |, )(?:la |les )?$"),
    new_instrument=rx(
        r"(?:projets? de )?nouvel(?:le)?s? (?:projets? de )?(?:resolutions?|decisions?)\b|projets? de (?:resolutions?|decisions?)\b"
    ),
    annex=rx(r"annexes? (?P<letter>[a-z]|[0-9]{1,2})(?![a-z0-9'])"),
    as_amended=rx(
        r"(?:telles? que|tels? que|ainsi|telle? qu'(?:il|elle)s? (?:a|ont) ete) (?:modifie|amende)e?s?"
        r"|(?:sous reserve|moyennant|avec) (?:des |les |de )?(?:[a-z]+ )?(?:modification|amendement)"
    ),
    changing=rx(
        r"(?:avec|moyennant|sous reserve) (?:les|des|de) (?:[a-z]+ )?(?:modifications?|amendements?|corrections?)(?: [^ ,;]+){0,6}?"
        r" (?:dans|par|en)(?: (?:le|les))?(?: documents?)? ?$"
    ),
    respective=rx(r"\b(?:dans|en) leurs? annexes? respectives?\b"),
    withdrawal=rx(r" (?:du retrait d|(?:que |qu'|du fait que )[^;.,]{2,120} (?:a|ont) ete retiree?s?\b)"),
    consults=rx(
        rf"{_LEADS}(?: [a-z']+){{0,4}}? (?:d')?{_LED}\b|se (?:concert|consult)(?:er|e|ent)\b|{_LED} (?:informelles?|officieuses?|bilaterales?)\b"
        rf"|{_LED}[^;,]{{0,120}}? (?:soient|seront|sont) (?:menees?|tenues?|organisees?|conduites?|dirigees?)"
    ),
    consulted=rx(r"sur (?:(?:les? |la )?(?:texte|libelle|contenu) (?:du |des |de )|les? )?(?:documents? )?$"),
    dictated=rx(r"^ (?:de la |des |du )(?:conclusions?|textes?) suivante?s?\b"),
    acclamation=rx(r"par acclamation"),
    vote=rx(
        r"[0-9]+ voix (?:contre|pour)|par [0-9]+ voix|a l'issue d'un vote|vote (?:a bulletin secret|a main levee|par appel)"
    ),
)

PROPOSING = Proposing(
    revises=rx(
        r"(?:revisions?|modifications?|amendements?)(?: (?!apportee|adoptee|approuvee|intervenue)[^ ,;]+){0,7}?"
        r" (?:de|a|du|aux|des|d')(?: (?:la|les))? ?RES|(?:reviser|modifier|amender|abroger|revise|modifie) (?:la |les )?RES"
    ),
    cue=rx(r"propos|projet|contien|contenan|figur|reprodui|present|soumet|vise|invit|recommand"),
)

_INFINITIVE = r"(?:ne pas |s'|se |en |y |bien vouloir )?[a-z-]+(?:er|ir|re|oir)\b.*"
_SUBJUNCTIVE = (
    r"(?:tienne|tiennent|mene|menent|conduise|conduisent|engage|engagent|organise|organisent|poursuive|poursuivent"
    r"|procede|procedent|entreprenne|entreprennent|dirige|dirigent"
    r"|(?:tiend|mene|condui|engage|organise|poursuiv|dirige)(?:ra|ront))"
)

TASKS = Tasks(
    given=(
        rx(
            r"(?:charger?|prier?|inviter?|encourager?|engager?|exhorter?|autoriser?)(?: egalement| en outre)?"
            r" (?P<actor>(?!de |d'|a )[^;,]{3,140}?) (?:de |d'|a )(?P<action>INFINITIVE)",
            INFINITIVE=_INFINITIVE,
        ),
        rx(
            r"(?P<actor>(?:(?:l[ea]s?) |l')[^;,]{2,140}?) (?:est|sont|soit|soient|sera|seront) (?:charge|prie|invite)e?s?"
            r" (?:de |d'|a )(?P<action>INFINITIVE)",
            INFINITIVE=_INFINITIVE,
        ),
        rx(
            r"demander?(?: egalement| en outre)? (?:aux? |a )(?P<actor>[^;,]{3,140}?) (?:de |d')(?P<action>INFINITIVE)",
            INFINITIVE=_INFINITIVE,
        ),
        rx(rf"(?:^| )(?:que |qu')(?P<actor>[^;,]{{3,140}}?) (?P<action>{_SUBJUNCTIVE}\b.*)"),
        rx(
            rf"(?P<action>{_LED}(?: [a-z]+)?[^;,]{{0,120}}? (?:soient|seront|sont) (?:menees?|tenues?|organisees?|conduites?|dirigees?)"
            r" (?:par|sous la (?:direction|conduite) d[eu]) (?P<actor>[^;,]{3,140}).*)"
        ),
        rx(
            r"(?:^| )(?:que |qu')(?P<actor>(?:le |la )(?:secretariat|secretaire generale?)) (?P<action>[a-z]+(?:e|ent)\b.*)"
        ),
    ),
    undertaken=rx(
        r"(?:que |qu')(?P<actor>[^;,]{3,100}?) (?P<action>(?:[a-z]+(?:ra|ront|rait|raient)|doit|doivent)\b.*)"
    ),
    actor=rx(
        r"secretari|secretaire|president|conseill|direct(?:eur|rice)|group|\bgt[cr]\b|\bge-|commission|bureau|etats? membres?"
        r"|membres|representant|coordonnat|facilitat|rapporteur|\buit\b|\bunion\b|\bm\. |\bmme "
    ),
    due=rx(
        r"conseil,? (?:a|lors de|pour) sa session(?: ordinaire)? (?:de |en )(?P<at>[0-9]{4})"
        r"|session(?: ordinaire)? de (?P<of>[0-9]{4}) du conseil|session(?: ordinaire)? du conseil (?:de |en )(?P<dated>[0-9]{4})"
        r"|conseil de (?P<named>[0-9]{4})"
        r"|(?:a|pour|lors de|avant) (?:sa|la) session(?: ordinaire)? de (?P<own>[0-9]{4})(?! (?:de l|de la|d)\b)(?! d[eu])"
    ),
)
