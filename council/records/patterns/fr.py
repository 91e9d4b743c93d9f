"""French: records narrate in the present tense ("Le Conseil prend note")."""

from __future__ import annotations

from council.records import vocabulary as v
from council.records.patterns.table import (
    CoverWords,
    Frames,
    LayoutWords,
    Measure,
    Noun,
    Objects,
    Patterns,
    Proposing,
    References,
    Roles,
    Tasks,
    rx,
)

_MONTHS = [
    "janvier",
    "fevrier",
    "mars",
    "avril",
    "mai",
    "juin",
    "juillet",
    "aout",
    "septembre",
    "octobre",
    "novembre",
    "decembre",
]
_UNITS = [
    "premiere",
    "deuxieme",
    "troisieme",
    "quatrieme",
    "cinquieme",
    "sixieme",
    "septieme",
    "huitieme",
    "neuvieme",
    "dixieme",
    "onzieme",
    "douzieme",
    "treizieme",
    "quatorzieme",
    "quinzieme",
    "seizieme",
    "dix-septieme",
    "dix-huitieme",
    "dix-neuvieme",
    "vingtieme",
]
_ORDINALS = {word: number for number, word in enumerate(_UNITS, start=1)} | {"seconde": 2}
_ORDINAL = rf"(?P<ordinal>{'|'.join(sorted(_ORDINALS, key=len, reverse=True))}|[0-9]{{1,2}}(?= ?(?:ere|re|eme|e)\b))"

COVER = CoverWords(
    months={month: number for number, month in enumerate(_MONTHS, start=1)},
    date=rx(rf"(?<![0-9-])(?P<day>[0-9]{{1,2}})(?:er)? (?P<month>{'|'.join(_MONTHS)}) (?P<year>[0-9]{{4}})"),
    sitting=rx(r"lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|[0-9] ?h(?:eures)?\b"),
    hours=rx(r"de [0-9]{1,2} ?(?:h|heures)(?: ?[0-9]{2})? a [0-9]{1,2} ?(?:h|heures)(?: ?[0-9]{2})?"),
    ordinals=_ORDINALS,
    organs=(
        ("ADM", rx(_ORDINAL + r"[a-z ]{0,30}(?:seance|reunion)[^.;]{0,40}commission permanente")),
        ("PL", rx(_ORDINAL + r"[a-z ]{0,30}seance pleniere")),
    ),
    inaugural=rx(r"seance (?:pleniere )?(?:inaugurale|d'ouverture)"),
    session=rx(
        r"conseil(?: de l'uit)?(?: de)? (?P<year>[0-9]{4})|session(?: ordinaire)? de (?P<of>[0-9]{4}) du conseil"
    ),
    chair=rx(r"(?<![a-z])president(?:e)?(?: par interim)? ?:"),
    later=rx(r"(?<![a-z])(?:puis|ensuite|plus tard) ?:"),
    after_chair=rx(r"sujets traites|documents?$"),
)

LAYOUT = LayoutWords(
    agenda=rx(r"^(?:sujets|points|questions) (?:traites|examines|traitees|examinees) ?:?"),
    papers_column=rx(r"documents? ?:?"),
    document_noun=rx(r"(?:les |le )?documents? "),
    addendum=rx(
        r"^ ?(?:\+|et son|et) ?\(?(?P<kind>add|corr|rev)(?:endum|igendum|ision)?\.? ?(?P<number>[0-9]{1,2})\)?"
    ),
    continued=rx(r"\(suite(?: et fin)?\)"),
    annex=rx(r"annexes?(?: (?:[a-z]|[0-9]{1,2}))?(?: ?[:.-].{0,80})?"),
    office=rx(
        r"(?:la |le )?(?:(?:vice-)?secretaire generale?|(?:vice-)?president(?:e)?)(?: par interim)?(?![a-z ]*[a-z])"
    ),
    points=rx(r"[0-9.]+(?:(?:, [0-9.]+)* (?:et|a|ou) [0-9.]+)? (?:du|des) "),
)

FRAMES = Frames(
    deciders={
        "PL": r"le conseil(?: de l'uit)?|la (?:seance )?pleniere",
        "ADM": r"la commission(?: permanente)?(?: de l'administration et de la gestion)?|le conseil",
    },
    lead=r"(?P<lead>(?:[^;:,]{2,160}, ){0,2}?)",
    adverb=r"(?:egalement|en outre|ensuite|ainsi|donc|alors|enfin|par ailleurs|toutefois|a l'unanimite|par consensus"
    r"|par acclamation|formellement|officiellement|dument|en consequence)",
    coordinator=r"(?:,? et |,? puis |; |, )",
    chair=r"(?:le|la) president(?:e)?(?: par interim| de seance| de la seance| du conseil)?(?! du\b| des?\b| d')",
    speaker=r"(?:une?|le|la|l'|des|plusieurs) ?(?:autres? )?(?:secretaire generale?|secretariat|representante?s?"
    r"|conseillere?s?|observateurs?|observatrices?|directeur|directrice|cheffe?|(?:vice-)?presidente?)\b",
    paper=r"(?:(?:le|la|les|ce|cet|cette|ces|ledit|ladite) |l')?(?:nouvelles? |nouveaux? |meme )?(?:DOC|RES"
    r"|(?:documents?|avant-projets?|projets?|rapports?|resolutions?|decisions?|ordre du jour|propositions?"
    r"|contributions?|recommandations?|examen|points?|questions?|textes?|versions?|revisions?|modifications?"
    r"|amendements?|plans?|calendrier|budget|listes?|conclusions?|candidatures?|resumes?|comptes? rendus?"
    r"|declarations?|lignes directrices|mandat|attribution|debat|suite)\b)",
    proposes=r"(?:propose|suggere|recommande)(?: (?:egalement|en outre|donc|alors|ensuite|par ailleurs|toutefois))?"
    r"(?: au conseil)?(?= (?:que |qu'|de |d'|la |le |les |l'|des |une? |:))"
    r"|(?:invite|prie)(?: egalement| donc| en outre)? (?:le conseil|la commission)(?= (?:a|de|d') ?)"
    r"|demande au conseil(?= (?:de |d'))"
    r"|(?:croit comprendre|considere|en conclut|en deduit)(?= que (?:le conseil|la commission))",
    direct=r"^LEAD(?:COUNCIL)(?:, [^;:,]{2,120},)? (?:ADVERB )*(?:FINITE)\b",
    further=r"COORD(?:(?:COUNCIL) )?(?:ADVERB )*(?:FINITE)\b(?! par )",
    joined=r"COORD(?:COUNCIL) (?:ADVERB )*(?:FINITE)\b",
    passive=r"^LEAD(?P<subject>PAPER[^;]{0,240}?) (?:n'est|ne sont|est|sont)(?: ADVERB)* (?:PASSIVE)",
    predicate=rx(
        r"\b(?:est|sont|sera|seront|serait|seraient|ont|avait|avaient|etait|etaient|doit|doivent|peut|peuvent)\b"
    ),
    further_passive=r"COORD(?:(?P<subject>PAPER[^;]{0,160}?) )?(?:(?:est|sont) )?(?:ADVERB )*(?:PASSIVE)",
    elected=rx(
        r"^(?P<lead>(?:[^;:,]{2,160}, ){0,2})[^;:]{3,200}? (?:est|sont) (?P<elected>(?:re)?elue?s?(?![a-z]*[ ]par l[ea])"
        r"|(?:nomme|designe)e?s?(?=[^;]{0,160}par acclamation))"
    ),
    impersonal=rx(
        r"^(?P<lead>(?:[^;:,]{2,160}, ){0,2})il est (?:egalement |en outre |ainsi )?"
        r"(?:(?P<noted>pris (?:bonne |dument )?(?:note|acte))|(?P<decided>decide)|(?P<agreed>convenu))\b"
    ),
    assent=rx(
        r"(?:[^;:,]{2,120}, )?(?:il en est (?:ainsi )?(?:decide|convenu)(?: ainsi)?|il est (?:ainsi|donc) (?:decide|convenu)"
        r"|il est decide de proceder ainsi|ainsi (?:decide|convenu)|le conseil en (?:decide|convient) ainsi"
        r"|(?:la|cette|les|ces) (?:proposition|suggestion)s?(?: (?:du|de la) presidente?)? (?:est|sont)"
        r" (?:approuvee|acceptee|adoptee|agreee)s?(?: par le conseil)?"
        r"|le conseil (?:approuve|accepte|adopte|souscrit a) (?:la|cette) (?:proposition|suggestion)"
        r"(?: (?:du|de la) presidente?)?)[ .!]*"
    ),
    chair_speaks=r"^LEAD(?:CHAIR)",
    chair_proposes=r"^LEAD(?:CHAIR)(?:, [^;:,]{2,160},)? (?:ADVERB )*(?:PROPOSES)",
    also_proposes=r"(?:,? et|,? puis|;)(?: il| elle)? (?:ADVERB )*(?:PROPOSES)",
    pronoun_proposes=r"^LEAD(?:il|elle) (?:ADVERB )*(?:PROPOSES)",
    speaker_proposes=r"^LEAD(?:SPEAKER)[^;:,]{0,160}?(?:, [^;:,]{2,120},)? (?:PROPOSES)",
    tacit=r"\b(?:il|elle) (?P<proposes>croit comprendre|considere(?:ra)?|en conclut|en deduit)(?= que (?:COUNCIL))",
    invites=rx(r"invite|prie|demande"),
    proposed_head=r"^ ?(?:ADVERB )*(?:(?:que |qu'|a |de |d')?(?:(?:COUNCIL|il|elle) )?(?:les? |la |l'|y |en |ADVERB )*(?:BARE)"
    r"|que (?:COUNCIL) (?:FINITE))\b",
    proposed_further=r"COORD(?:(?P<anew>que (?:(?:COUNCIL) )?|qu'(?:il|elle) )|a |de |d')?(?:les? |la |l'|ADVERB )*(?:BARE)\b",
    proposed_passive=r"(?:soit|soient|sera|seront|serait|seraient|(?:devrait|devraient|doit|doivent) etre)"
    r"(?: ADVERB)* (?:PASSIVE)",
    anew=r"COORD(?:que |qu')",
    instead=rx(r"\b(?:plutot|a la place|au lieu de|en remplacement)\b"),
    reported=rx(
        r"\b(?:dit|disent|declare|rappelle|souligne|indique|estime|precise|signale|explique|ajoute|confirme|note"
        r"|fait (?:observer|valoir|remarquer|savoir)|font (?:observer|valoir|remarquer))(?:nt)?(?: [a-z]+)? qu[e']"
        r"|\bselon\b|\bd'apres\b|aux termes d|\b(?:dans|par) (?:la |sa |cette |l[ea]dite? )?(?:RES|resolution|decision)"
    ),
    earlier=rx(
        r"(?:a|lors de|pendant|depuis) (?:sa|la) session(?: ordinaire)? (?:de |du conseil de )(?P<year>[0-9]{4})"
        r"|\b(?:en|depuis) (?P<named>[0-9]{4})\b|session (?:precedente|anterieure)|(?:derniere|precedente) session"
    ),
    others=rx(
        r"^(?: [a-z]+)? (?:par (?!le conseil|la pleniere|la seance|acclamation|consensus|[0-9]+ voix)"
        r"|au sein d|lors d|pendant |en [0-9]{4}|a la (?:pp|conference))"
    ),
)

_PAST = "e?s?"  # the participle of a verb in -er, after its folded "e": approuve, approuvee, approuves, approuvees

MEASURES = (
    Measure(
        v.NOTED,
        finite=r"prend (?:egalement |en outre |bonne |dument |ensuite )?(?:note|acte)|note",
        bare=r"pren(?:dre|ne|d) (?:egalement |bonne |dument )?(?:note|acte)|noter|note",
        passive=rf"pris (?:bonne |dument )?(?:note|acte)\b|note{_PAST}\b",
    ),
    Measure(v.APPROVED, "approuve", "approuver|approuve", rf"approuve{_PAST}\b"),
    Measure(v.ADOPTED, "adopte", "adopter|adopte", rf"adopte{_PAST}\b"),
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
        finite=r"convient|accepte|marque son accord|donne son accord",
        bare=r"convenir|convienne|accepter|accepte",
        passive=rf"convenue?s?\b|accepte{_PAST}\b",
    ),
    Measure(v.DECIDED, "decide", "decider|decide", r"decidee?s?\b"),
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
        bare=r"(?:renvoyer|renvoie|confier|confie)(?![^;.]{0,160}(?:seance|session))",
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
    pronoun=rx(r"\b(?:les? |la |l')\|"),
    aside=rx(
        r",? (?:qui|dont|lequel|laquelle|lesquels|lesquelles|dans (?:lequel|laquelle|lesquels|lesquelles))\b"
        r"(?! (?:figure|figurent|est contenu|est reproduit|sont))|,? (?:afin|en vue) d[e']|,? pour (?=[a-z]+(?:er|ir|re)\b)"
        r"|,? (?:conformement|comme suite|eu egard) |, suite a |,? en (?:reponse|application|vertu) |,? compte tenu d"
        r"|,? a la lumiere d|,? sur la base d|,? au titre d"
    ),
    open_complement=rx(r"^ (?:egalement |en outre |ensuite )?(?:que |qu'|d'(?!une? )|de (?!la |l'|cette ))"),
    located=rx(
        r"(?:(?:dans|en|a) (?:les? |l')?|(?:annexes?|appendices?|parties?|sections?)(?: [a-z0-9]{1,3})?(?: et [a-z0-9]{1,3})?"
        r" (?:du |des |de |au ))(?:documents? )?$|\((?:documents? )?$"
    ),
    amending=rx(
        r"(?:revisions?|modifications?|amendements?|version revisee|texte revise|abrogation|suppression|mise a jour)"
        r"(?: (?!apportee|adoptee|approuvee)[^ ,;]+){0,6}? (?:de|du|des|d'|aux?|a|dans)(?: (?:la|les|l'))? ?$"
    ),
    naming=rx(
        r"^(?: (?:l[ea]s?|cette|ladite|projet de|nouvelle|texte de|l'examen de|l'examen du|revisee|du|de|a|aux)){0,5} ?$"
    ),
    listed=rx(r"RES(?:, et | et |, | ou )(?:la |les )?$"),
    new_instrument=rx(
        r"(?:projets? de )?nouvel(?:le)?s? (?:projets? de )?(?:resolutions?|decisions?)\b|projets? de (?:resolutions?|decisions?)\b"
    ),
    in_annex=rx(r"en annexe|(?:dans|a) l'annexe(?! (?:[a-z0-9]{1,2} )?(?:du|de|au|des))"),
    annex=rx(r"annexes? (?P<letter>[a-z]|[0-9]{1,2})(?![a-z0-9'])"),
    as_amended=rx(
        r"(?:telles? que|tels? que|ainsi|telle? qu'(?:il|elle)s? (?:a|ont) ete) (?:modifie|amende)e?s?"
        r"|(?:sous reserve|moyennant|avec) (?:des |les |de )?(?:[a-z]+ )?(?:modification|amendement)"
    ),
    consults=rx(
        rf"{_LEADS}(?: [a-z']+){{0,4}}? (?:d')?{_LED}\b|{_LED} (?:informelles?|officieuses?|bilaterales?)\b"
        rf"|{_LED}[^;,]{{0,120}}? (?:soient|seront|sont) (?:menees?|tenues?|organisees?|conduites?|dirigees?)"
    ),
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

REFERENCES = References(
    nouns=(
        Noun("document", r"document", "document"),
        Noun("report", r"(?:projet de |avant-projet de )?rapport", "paper"),
        Noun("contribution", r"contribution", "paper"),
        Noun("summary", r"resume", "paper"),
        Noun("agenda", r"(?:projet d')?ordre du jour", "paper"),
        Noun("plan", r"(?:projet de )?(?:plan|calendrier|budget)", "paper"),
        Noun("declaration", r"declaration", "paper"),
        Noun("draft", r"(?:avant-)?projet(?! d[e'u])", "amendment"),
        Noun("text", r"(?:projet de )?(?:texte(?! nouveau)|libelle)", "amendment"),
        Noun(
            "revision",
            r"(?:projet de )?revision|(?:propositions? de )?(?:modification|amendement)s?(?: proposee?s?)?",
            "amendment",
            r"\b(?:la|le|les|du|cette|ces|des(?= [a-z ]{0,40}proposee?s)) (?:NOUN)\b(?! (?:[a-z']+ ){0,6}(?:RES|DOC))",
        ),
        Noun(
            "new instrument",
            r"(?:projet de )?nouvelle (?:resolution|decision)|projet de (?:resolution|decision)",
            "amendment",
        ),
        Noun("resolution", r"resolution", "instrument"),
        Noun(
            "annex",
            r"annexe",
            "annex",
            r"\b(?:en|l') ?(?:NOUN)(?! (?:[a-z0-9]{1,2} )?(?:du|de|des|au|a|aux)\b)",
        ),
    ),
    back=r"(?:\b(?:le|la|du|au|ce|cet|cette|ledit|ladite|dudit|audit|de ce|de cette) (?:meme |present |presente )?|\bl')"
    r"(?:NOUN)\b(?! ?(?:DOC|RES))",
    introduced=(
        r"\b(?:NOUN)\b[^.;DOC]{0,160}?(?:figurant|qui figure|contenue?s?|reproduite?s?|presentee?s?|exposee?s?|enoncee?s?)"
        r" (?:dans|en|a)(?: l'annexe(?: [a-z0-9]{1,2})? (?:du|au))?(?: (?:les?|l'))?(?: ?documents?)? ?DOC",
        r"\b(?:NOUN)\b[^.;()DOC]{0,160}?\((?:documents? )?DOC",
        r"DOC, (?:(?:les?|la|une?|son|sa|leur) )?(?:(?:avant-)?projet (?:du|de) )?(?:NOUN)\b",
        r"DOC[,)]{0,2} (?:qui |lequel )?(?:contient|contenant|renferme|presente|presentant|constitue|expose)"
        r"(?: (?:les?|la|une?|son|sa|leur|ses|des)| l')? ?(?:NOUN)\b",
    ),
)

_INFINITIVE = r"(?:ne pas |s'|se |en |y |bien vouloir )?[a-z-]+(?:er|ir|re|oir)\b.*"
_SUBJUNCTIVE = (
    r"(?:tienne|tiennent|mene|menent|conduise|conduisent|engage|engagent|organise|organisent|poursuive|poursuivent"
    r"|procede|procedent|entreprenne|entreprennent|dirige|dirigent)"
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
            rf"(?P<action>{_LED}[^;,]{{0,120}}? (?:soient|seront|sont) (?:menees?|tenues?|organisees?|conduites?|dirigees?)"
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
        r"|(?:soumettre|presenter|rapport)[^;.]{0,120}? a sa session(?: ordinaire)? de (?P<own>[0-9]{4})"
    ),
)

ROLES = Roles(
    basis=rx(
        r"(?:(?:etablie?|definie?|enoncee?|consacree?|prevue?|fixee?|fondee?|basee?|inscrite?|visee?)s?(?: [a-z]+)?"
        r" (?:dans|par|sur|a)|conformement a|en (?:application|vertu) d[e']|aux termes d[e']|au titre d[e']"
        r"|sur la base d[e'])(?: (?:la|le|les|l'))?(?: ?documents?)? ?(?:RES|DOC)"
    ),
    argument=rx(
        r"\b(?:conseillere?s?|observateurs?|observatrices?|delegations?|orateurs?|oratrices?)\b[^;]{0,160}?\b(?:souscri|appuie"
        r"|soutien|soulign|estim|consider|fai[ts]* (?:observer|valoir|remarquer)|font (?:observer|valoir|remarquer)|rappel"
        r"|se ralli|s'accord|s'oppos|exprim|suggere|insist|se felicit|salue|jug)"
    ),
)

PATTERNS = Patterns(
    language="fr",
    abbreviations=frozenset(
        [
            "m",
            "mm",
            "mme",
            "mmes",
            "mlle",
            "dr",
            "prof",
            "s.e",
            "no",
            "nos",
            "art",
            "al",
            "par",
            "res",
            "res",
            "dec",
            "cf",
            "etc",
            "mod",
            "vol",
            "p",
            "pp",
            "op",
        ]
    ),
    cover=COVER,
    layout=LAYOUT,
    frames=FRAMES,
    measures=MEASURES,
    objects=OBJECTS,
    proposing=PROPOSING,
    references=REFERENCES,
    tasks=TASKS,
    roles=ROLES,
)
