"""French: who decides, who proposes, and what only looks like a decision."""

from __future__ import annotations

from council.records.patterns.formulae import assents
from council.records.patterns.table import Frames, rx

_POINT = r"(?:\(?[a-z0-9]\) )?"  # "a) prend note de A; b) approuve B"
# Who can be given a task.
_ACTOR = (
    r"(?:(?:le|la|les) )?(?:(?:vice-)?secretaire generale?|secretariat|direct(?:eur|rice)s?|etats membres|membres de secteur|bureaux?"
    r"|groupe(?: (?:ad hoc|de travail|d'experts|de redaction))?|gt[cr]-[a-z&]+|auditeur exterieur|presidente? d[eu] (?:groupe|gtc-))\b"
)

FRAMES = Frames(
    deciders={
        "PL": r"le conseil(?: de l'uit)?|la (?:seance )?pleniere",
        "ADM": r"la commission(?: permanente)?(?: de l'administration et de la gestion)?|le conseil",
    },
    lead=r"(?P<lead>(?:[^;:,]{2,160}, ){0,2}?)",
    adverb=r"(?:egalement|en outre|ensuite|ainsi|donc|alors|enfin|par ailleurs|toutefois|a l'unanimite|par consensus"
    r"|par acclamation|formellement|officiellement|dument|en consequence)",
    modal=r"(?:doive|puisse|peut|pourrait|souhaite|est dispose a|veuille)",
    coordinator=r"(?:,? et |,? puis |; |, )",
    chair=r"(?:le|la) president(?:e)?(?: par interim| de seance| de la seance| du conseil)?(?! du\b| des?\b| d')",
    speaker=r"(?:une?|le|la|l'|des|plusieurs) ?(?:autres? )?(?:secretaire generale?|secretariat|representante?s?"
    r"|conseillere?s?|observateurs?|observatrices?|directeur|directrice|cheffe?|(?:vice-)?presidente?)\b",
    paper=r"(?:un groupe (?:ad hoc|de redaction)\b|(?:(?:le|la|les|ce|cet|cette|ces|ledit|ladite) |l')?(?:nouvelles? |nouveaux? |meme )?(?:DOC|RES"
    r"|(?:documents?|avant-projets?|projets?|rapports?|resolutions?|decisions?|ordre du jour|propositions?"
    r"|contributions?|recommandations?|examen|points?|questions?|textes?|versions?|revisions?|modifications?"
    r"|amendements?|plans?|calendrier|budget|listes?|conclusions?|candidatures?|resumes?|comptes? rendus?"
    r"|declarations?|lignes directrices|mandat|attribution|debat|suite|accords?|comptes|dates|strategies?|programmes?|politiques?"
    r"|procedures?|regles|feuille de route)\b))",
    proposes=r"(?<!est )(?<!sont )(?<!ete )(?<!soit )(?<!\ba )(?<!ont )(?<!avait )(?:propose|suggere|recommande)(?: (?:egalement|en outre|donc|alors|ensuite|par ailleurs|toutefois|plutot|aussi|enfin|maintenant))?"
    r"(?: au conseil)?(?:, (?!et )[^;:,]{2,80},)?(?= (?:que |qu'|de |d'|la |le |les |l'|des |une? |:))"
    r"|(?:invite|prie)(?: egalement| donc| en outre)? (?:le conseil|la commission)(?= (?:a|de|d') ?)"
    r"|demande au conseil(?= (?:de |d'))|demande si(?= (?:le conseil|la commission) (?:peut|pourrait|souhaite|est dispose))"
    r"|(?:croit comprendre|considere(?:ra)?|(?:en )?(?:conclut|deduit))(?= que (?:le conseil|la commission))",
    direct=r"^LEAD(?:(?:CHAIR) (?:propose|suggere), et )?(?:COUNCIL)(?:, (?!considerant|rappelant|reconnaissant|reaffirmant|soulignant|tenant compte)(?P<when>[^;:,]{2,120}),)?"
    rf"(?: ?:)? {_POINT}"
    r"(?:(?:remercie|felicite|salue|examine|se felicite d)[^;:,]{1,160}? et )?(?:ADVERB )*"
    r"(?:les? |la |l'|en )?(?:FINITE)\b(?!-)",
    further=rf"COORD(?:et )?{_POINT}(?:(?:COUNCIL|il|elle) )?(?:ADVERB )*(?:les? |la |l'|en )?(?:FINITE)\b(?! par )",
    joined=r"COORD(?:COUNCIL) (?:ADVERB )*(?:FINITE)\b",
    passive=r"^LEAD(?P<subject>PAPER[^;]{0,240}?) (?:n'est|ne sont|est|sont"
    r"|(?:sera|seront)(?= (?:repris|poursuivi|reporte|renvoye)))"
    r"(?: mise?s? aux voix(?: (?:a|par) [a-z ]{4,20})?,? et(?: est| sont)?)?(?: ADVERB)* (?:PASSIVE)",
    predicate=rx(
        r"\b(?:(?<!\btel )(?<!\btelle )(?<!\btels )(?<!\btelles )(?<!\bainsi )que|(?:est|sont)(?! mise?s? aux voix)|sera|seront|serait|seraient|ont|avait|avaient|etait|etaient|doit|doivent|peut|peuvent)\b"
    ),
    further_passive=r"COORD(?:(?P<subject>PAPER[^;]{0,160}?) )?(?:(?:est|sont) )?(?:ADVERB )*(?:PASSIVE)",
    elected=rx(
        r"^(?P<lead>(?:[^;:,]{2,160}, ){0,2}?)(?:(?P<subject>(?:(?:mm?|mmes?|mlle|dr|prof|s\.e)\b|(?:le|la|les) (?:candidate?s?"
        r"|conseillere?s?)\b|[^;:,]{2,80}\([^)]{2,60}\))[^;:]{0,240}?) (?:est|sont)(?: [a-z]+ment)?|l[ea] presidente? (?:proclame|declare) [^;:]{3,200}?)"
        r" (?P<elected>(?:re)?elue?s?|(?:nomme|designe)e?s?(?=[^;]{0,160}par acclamation))"
        r"|^(?:est|sont) (?P<elected__inverted>(?:re)?elue?s?)\b"
    ),
    impersonal=r"^LEADil est (?:egalement |en outre |ainsi )?"
    r"(?:(?P<noted>pris (?:bonne |dument )?(?:note|acte))|(?P<decided>decide)|(?P<agreed>convenu)"
    rf"|(?P<requested>demande)(?= (?:aux? |a )(?:{_ACTOR})[^;,]{{0,80}}? (?:de |d')[a-z]+(?:er|ir|re)\b))\b",
    assent=rx(
        r"(?:[^;:,]{2,120}, )?(?:ASSENTS)(?:,? (?:par acclamation|a l'unanimite|par consensus))?[ .!]*",
        ASSENTS=assents("fr"),
    ),
    every=rx(r"\b(?:les|ces|les deux) (?:propositions|suggestions)\b"),
    chair_speaks=r"^LEAD(?:CHAIR)",
    chair_proposes=r"^LEAD(?:CHAIR)(?:, [^;:,]{2,160},)? (?:dit (?:que,[^;:,]{2,120}, |qu')(?:il|elle) )?(?:ADVERB )*(?:PROPOSES)",
    also_proposes=r"(?:,? et|,? puis|;)(?: il| elle)? (?:ADVERB )*(?:PROPOSES)",
    pronoun_proposes=r"^LEAD(?:il|elle) (?:ADVERB )*(?:PROPOSES)",
    speaker_proposes=r"^LEAD(?:SPEAKER)(?:(?! qui | dont | dans l)[^;:,]){0,160}?(?:, [^;:,]{2,120},)? (?:PROPOSES)",
    tacit=r"\b(?:il|elle) (?P<proposes>croit comprendre|considere(?:ra)?|en conclut|en deduit)(?= que (?:COUNCIL))",
    invites=rx(r"invite|prie|demande"),
    complement=r"(?:que |qu'|a |de |d')",
    proposed_head=r"^(?:,? par [0-9]+ voix[^;.]{0,60}?(?=,? (?:de |d')[a-z]),?)? ?(?:ADVERB )*(?:(?:COMPLEMENT)?(?:(?:COUNCIL|il|elle)(?: ?:)? )?"
    rf"{_POINT}(?:MODAL )?(?:les? |la |l'|y |en |ADVERB )*(?:BARE)"
    r"|que (?:COUNCIL) (?:FINITE))\b",
    proposed_further=rf"COORD(?:et )?{_POINT}(?:a |de |d')?(?:les? |la |l'|en |y |ADVERB )*(?:BARE)\b",
    proposed_passive=r"(?:soit|soient|sera|seront|serait|seraient|(?:devrait|devraient|doit|doivent) etre)"
    r"(?: ADVERB)* (?:PASSIVE)",
    anew=r"COORD(?P<begin>que |qu')",
    instead=rx(r"\b(?:plutot|a la place|au lieu de|en remplacement)\b"),
    reported=rx(
        r"^(?:considerant|rappelant|reconnaissant|reaffirmant)\b|\b(?:dit|disent|declare|rappelle|souligne|indique|estime|precise|signale|explique|ajoute|confirme|note"
        r"|fait (?:observer|valoir|remarquer|savoir)|font (?:observer|valoir|remarquer))(?:nt)?(?: [a-z]+)? qu[e']"
        r"|\bselon\b|\bd'apres\b|aux termes d|\b(?:dans|par) (?:la |sa |cette |l[ea]dite? )?(?:RES|resolution|decision)"
    ),
    earlier=rx(
        r"(?:a|lors de|pendant|depuis) (?:sa|la) session(?: ordinaire)? (?:de |du conseil de )(?P<year>[0-9]{4})"
        r"|\b(?:en|depuis) (?P<named>[0-9]{4})\b|session (?:precedente|anterieure)|(?:derniere|precedente) session"
    ),
    others=rx(
        r"(?: [a-z]+)? (?:par (?!le conseil\b|la pleniere|la seance|son auteur|ses auteurs|(?:l'|les )auteur|acclamation|consensus|[0-9]+ voix)"
        r"|au sein d|lors d|pendant |en [0-9]{4}"
        r"|(?<!transmis )(?<!transmise )(?<!transmises )(?<!communique )(?<!communiquee )(?<!communiques )(?<!communiquees )"
        r"a la (?:pp|conference))"
    ),
    joined_passive=r"COORD(?P<subject>PAPER[^;,]{0,160}?) (?:est|sont)(?: ADVERB)* (?:PASSIVE)",
    unopposed=r"^(?:(?:en l'absence|faute) d'(?:objections?|observations?)|(?:aucune|nulle) objection n'(?:etant|ayant ete) (?:soulevee|formulee)"
    r"|personne ne s'y opposant|constatant qu'il n'y a pas d'objections?)[^;:,]{0,60}, (?:CHAIR)(?:, [^;:,]{2,120},)?"
    r" (?:ADVERB )*(?:croit comprendre|considere|(?:en )?(?:conclut|deduit))\b",
    second=r"^ (?:ADVERB )*(?:de |d')(?:ne pas )?[a-z]+(?:er|ir|re)\b(?:(?! (?:pour|afin d|en vue d|qui|que|dont) )[^;]){0,300}?,? et (?:de |d')(?:BARE)\b",
    tasked=rf"^LEAD(?P<subject>(?:{_ACTOR})[^;,]{{0,80}}?) (?:est|sont)(?: ADVERB)* (?:CHARGED)(?= (?:de |d')[a-z]+(?:er|ir|re)\b)",
    further_tasked=rf"COORD(?:{_ACTOR})[^;,]{{0,80}}? (?:est|sont)(?: ADVERB)* (?:TASKED)(?= (?:de |d'|a )[a-z]+(?:er|ir|re)\b)",
)
