"""Spanish: who decides, who proposes, and what only looks like a decision.

The Council may be named ("El Consejo aprueba") or not ("Se aprueba el Documento", "El Documento se aprueba"); a
participle goes before or after what it is said of ("Queda aprobado el Documento", "El Documento queda aprobado").
"""

from __future__ import annotations

from council.records.patterns.es.consultations import LEADS, LED
from council.records.patterns.formulae import assents
from council.records.patterns.table import Frames, rx

_IS = r"(?:es|son|fue|fueron|queda|quedan|quedo|quedaron|resulta|resultan|resulto|resultaron|se (?:da|dan|declara|declaran|considera|consideran)(?: por)?)"
_BE = r"(?:sea|sean|quede|queden|sera|seran|fuera|fueran|fuese|fuesen|quedara|quedaran|deberia ser|deberian ser)"
_CLITIC = r"(?:lo |la |los |las |le |les )?"
# "Se pide que", "Se invita al Consejo a": what is asked of the Council itself or of nobody is no measure of its own.
_ASKS_NOBODY = (
    r"(?:pid|solicit|rueg|rog|invit|inst|exhort|alient|anim)[a-z]* (?!(?:ADVERB )*(?:a|al) (?!consejo|la plenaria|el pleno|la comision"
    r"|los (?:consejeros|participantes|presentes|oradores)|las delegaciones|cada))"
)
_SE = rf"se {_CLITIC}(?!{_ASKS_NOBODY})"
_UNSAID = rf"(?:{_SE}|(?=no se ))"
# What stands between subject and verb and holds a sentence of its own.
_BETWEEN = r"(?:, (?:que|cuy[oa]s?|tal(?:es)? (?:y )?como|una vez) [^;,]{2,160},)?"
# Right after a verb: done by somebody else, or another time.
_ELSEWHERE = (
    r"(?:por (?:el|la|los|las|un|una|su|sus|est[ea]) (?!consejo|plenaria|sesion plenaria|mayoria|momento|presente)"
    r"|por (?:primera|ultima) vez|hace |en (?:19|20)[0-9]{2}\b|en el seno d|en (?:la|el) (?:pp\b|conferencia|grupo|comision|cmdt|amnt|cmr))"
)
# What happened before is told in the past, and so are decisions in some records: in the past a sentence decides when it
# begins with its subject or with what led to it, and when nothing follows that tells of other days.
_PAST = r"[a-z]+(?:o|aron|ieron)\b"
_LED_TO = r"(?:tras|despues|a la luz|al no haber|sin|en consecuencia|por|finalmente|asimismo|ademas|habida cuenta|vist[oa]s?|oid[oa]s?|habiendo|no habiendo|a propuesta|previ[oa])\b"
_NOT_TOLD = rf"(?!(?!{_LED_TO})[^;:]{{2,330}}, (?:(?:PAPER)[^;,]{{0,160}}? )?(?:se {_PAST}|(?:fue|fueron)\b))"
_DAYS_BEFORE = (
    rf"(?:se (?!remit|aplaz|pospus|encomend){_PAST}|(?:fue|fueron) (?!remit|aplaz|pospuest|encomend)[a-z]+)"
    r" (?:al?|en|para|tras|desde|ya|durante|con|anteriormente|recientemente|posteriormente|despues|antes|gracias|mediante|dos|varias|ayer)\b"
)
_ACTOR = r"(?:el|la|los|las) (?:grupo|secretari|comision|oficina|director|jef[ae]|president[ea] del|estados miembros|gt|facilitador|coordinador)"
# The chair conducts the meeting and proposes nothing to decide: "propone pasar al punto siguiente".
_NOT_CONDUCT = (
    r"(?! (?:que )?(?:se |el consejo )?(?:pas(?:ar|e) al?|(?:suspend(?:er|a)|levant(?:ar|e)|reanud(?:ar|e)) la sesion|conced(?:er|a)|escuch(?:ar|e)"
    r"|(?:examin|abord|trat)(?:ar|e|en) (?:primero|antes|ahora|conjunta|en primer|a continuacion)|hac(?:er) una pausa|haga una pausa))"
)
_LETTER = r"(?:[a-z0-9]{1,2}\) )?"  # of a list within a sentence
_CHEERS = (
    r"(?:agradece|felicita|acoge con|examina|estudia|analiza|considera(?! que)|escucha|debate|elogia|celebra|expresa su|da las gracias|tras examinar|agradecio|felicito"
    r"|acogio con|examino|expreso su|dio las gracias)"
)
_SAYS = (
    r"(?:dice|declara|recuerda|subraya|indica|estima|precisa|senala|explica|anade|confirma|observa|opina|destaca|afirma|considera"
    r"|cree|pregunta|manifiesta|reitera|informa de|propone|recomienda|sugiere|hace (?:notar|constar|ver|saber)|dijo|recordo|senalo"
    r"|indico|subrayo|explico|declaro|considero|propuso)n?"
)

FRAMES = Frames(
    deciders={
        "PL": r"el consejo(?: de la uit)?|la (?:sesion )?plenaria|el pleno",
        "ADM": r"la comision(?: permanente)?(?: de administracion y gestion)?|el consejo",
    },
    # "El consejero retira el Documento y el Consejo acepta"
    lead=r"(?P<lead>(?:[^;:,]{2,160}, ){0,2}?(?:(?:el|la|los|las|un|una|varios|varias) (?:president|consejer|secretari|director|observador|represent|orador"
    r"|delegaci|jef|facilitador)[^;:,]{2,160}?,? y (?=(?:el consejo|la (?:sesion )?plenaria|el pleno|la comision) ))?)",
    adverb=r"(?:tambien|asimismo|ademas|igualmente|luego|despues|seguidamente|a continuacion|asi|por (?:lo )?tanto|por consiguiente"
    r"|en consecuencia|consiguientemente|entonces|pues|por ultimo|finalmente|por otra parte|no obstante|unanimemente|formalmente"
    r"|oficialmente|debidamente|por unanimidad|por consenso|por aclamacion|de nuevo|mas bien|en su lugar|en cambio)",
    modal=r"(?:deba|debe|deberia|pueda|puede|podra|podria|desee|desea|deseaba|desearia|quiera|quiere|tenga a bien|conviene en"
    r"|(?:esta|este|estaria) (?:dispuesto a|de acuerdo en|en condiciones de|en disposicion de|conforme en)"
    r"|(?:hay|existe) (?:acuerdo|consenso)(?: general)? (?:en|para))",
    coordinator=r"(?:,? y(?:, [^;:,]{2,40},)? |,? e |,? y luego |,? asi como |; |, )",
    chair=r"(?:(?:el|la) president[ea](?: interin[oa]| en funciones| de la (?:sesion|reunion)| del consejo)?|la presidencia)(?! del?\b)",
    speaker=r"(?:un|una|el|la|los|las|varios|varias|algunos|algunas|dos|tres|otro|otra) ?(?:otr[oa]s? )?(?:secretari[oa] general"
    r"|secretaria|representantes?|consejer[oa]s?|observador(?:a|as|es)?|director(?:a|as|es)?|jef[ae]s?|(?:vice)?president[ea]s?)\b",
    paper=r"(?:(?:el|la|los|las|del|de la|de los|de las|este|esta|estos|estas|dich[oa]s?|ese|esa|su|amb[oa]s) )?"
    r"(?:(?:nuev|mism|citad|referid)[oa]s? )?(?:DOC|RES|(?:documentos?|(?:ante)?proyectos?|informes?|resolucion(?:es)?|acuerdos?"
    r"|decision(?:es)?|orden del dia|propuestas?|contribucion(?:es)?|recomendacion(?:es)?|examen|puntos?|cuestion(?:es)?|asuntos?"
    r"|temas?|textos?|version(?:es)?|revision(?:es)?|modificacion(?:es)?|enmiendas?|plan(?:es)?|calendario|presupuesto|listas?"
    r"|conclusion(?:es)?|candidaturas?|resumen(?:es)?|actas?|declaracion(?:es)?|directrices|mandato|atribucion(?:es)?|debates?"
    r"|deliberacion(?:es)?|estados financieros|lineas directrices|anexos?"
    r"|aprobacion|adopcion|consideracion|continuacion|eleccion|nombramiento|designacion)\b)",
    proposes=rf"(?<!se )(?:propone|propuso|sugiere|sugirio|recomienda|recomendo)(?:,? ADVERB,?|, [^;:,]{{2,100}},)?(?: al consejo| a la comision)?{_NOT_CONDUCT}"
    r"(?= (?:que|el|la|lo siguiente|los|las|un|una|su|no|[a-z]+[aei]r(?:l[oa]s?|se)?)\b| ?:)"
    r"|(?:invita|invito|pide|pidio|solicita|insta|ruega)(?:,? ADVERB,?)? (?:al consejo|a la comision|a la plenaria|al pleno)(?= (?:a|que)\b)"
    r"|(?:entiende|entendera|entendio|considera|considerara|supone|supondra|concluye|deduce|da(?:ra)? por (?:sentado|entendido)|cree entender"
    r"|interpreta|constata)(?:,? ADVERB,?)?(?: que no hay [^;,]{2,60}? y)?(?= que (?:el consejo|la comision|la plenaria|(?:hay|existe) (?:acuerdo|consenso)|se (?:aprueba|toma|acuerda|adopta)))"
    r"|(?:solicita|pide|solicito|pidio)(?= que\b)"
    # The chair asks somebody to hold consultations: the whole of it is proposed.
    rf"|(?=(?:pide|solicita|encarga|ruega|invita) (?:al|a la|a los|a las) [^;,]{{3,120}}? (?:a )?que {LEADS}\b[^;,]{{0,40}}?{LED})"
    r"|pregunta(?= si (?:el consejo|la comision|la plenaria|se puede))|(?:dice|indica|senala|opina)(?= que (?:el consejo|la comision)"
    r" (?:puede|podria|podra|desea)\b)",
    # What begins with a paper and goes on with "se" is a passive, whatever stands between commas.
    direct=rf"^(?!(?:PAPER)[^;]{{0,240}}?, (?:no )?se ){_NOT_TOLD}LEAD(?:(?:CHAIR) (?:propone|sugiere|propuso), y )?(?:(?:para|a fin de|con objeto de|con miras a|a propuesta d|habida cuenta d|tras un|tras una|despues de un) ?[^;:,]{{2,100}}? (?!se {_PAST}))?(?:ADVERB,? )*(?:(?:COUNCIL)(?:, (?!considerando|recordando|reconociendo|reafirmando|destacando|observando"
    rf"|teniendo en cuenta|habiendo considerado|dice|explica|senala|recuerda|segun)(?P<when>[^;:,]{{2,120}}),)? (?:{_CHEERS}(?: [^;:]{{1,160}}?)? (?:y|e) )?(?:ADVERB )*{_CLITIC}"
    rf"|{_UNSAID})(?:ADVERB )*(?:FINITE)\b(?!,? {_ELSEWHERE})",
    further=rf"COORD(?:(?:COUNCIL) )?(?:ADVERB )*(?:(?:{_CLITIC}|{_UNSAID})(?:ADVERB )*(?:FINITE)\b|(?:(?:{_ACTOR}|PAPER)(?:(?! que )[^;,]){{0,80}}? )?{_IS} (?:PASSIVE))(?! por (?:el|la|los) (?!consejo))",
    joined=rf"COORD(?:(?:COUNCIL) (?:ADVERB )*{_CLITIC}|{_UNSAID})(?:FINITE)\b",
    passive=rf"^{_NOT_TOLD}LEAD(?:ADVERB,? )*(?P<subject>PAPER[^;]{{0,240}}?){_BETWEEN} (?!{_DAYS_BEFORE})(?:{_UNSAID}(?:ADVERB )*(?:FINITE)\b|(?:(?:{_IS}|(?:sera|seran)"
    r"(?= (?:examinad|tratad|estudiad|abordad|reanudad|retomad|proseguid|aplazad|remitid)))(?: ADVERB)* |(?=no ))(?:PASSIVE))",
    predicate=rx(
        rf"\b(?:es|son|fue|fueron|era|eran|ha|han|habia|habian|sera|seran|seria|serian|debe|deben|deberia|deberian|puede|pueden|podria"
        rf"|podrian|tiene|tienen|hay|si|cuando|{_SAYS} que"
        r"|(?:en|por|con|de|segun|mediante) (?:el|la|los|las) (?:que|cual|cuales)|(?<!que )se (?!somet)[a-z]+(?:a|e|an|en|o|aron|ieron)(?= )"
        r"|(?<!que )(?:contiene|presenta|propone|recoge|incluye|describe|explica|expone|resume|indica|muestra|pide|solicita|trata)n?)\b(?! sometid[oa]s? a votacion)"
    ),
    further_passive=rf"COORD(?:PAPER[^;]{{0,160}}? {_UNSAID}(?:ADVERB )*(?:FINITE)\b|(?:PAPER[^;]{{0,160}}? )?(?:{_IS} )?(?:ADVERB )*(?:PASSIVE))",
    elected=rx(
        r"^(?P<lead>(?:[^;:,]{2,160}, ){0,2}?)(?:(?P<subject>(?:(?:el |la |los |las )?(?:sr|sra|sres|sras|srta|dr|dra|prof|excmo|excma|s\.e)\b"
        r"|(?:el|la|los|las) (?:siguientes |candidat[oa]s?|consejer[oa]s?)\b|[^;:,]{2,80}\([^)]{2,60}\))[^;:]{0,240}?)"
        rf" {_IS}(?: [a-z]+mente| por aclamacion)?|(?:el|la) president[ea] (?:declara|proclama) [^;:]{{3,200}}?)"
        r" (?P<elected>(?:re)?elegid[oa]s?|(?:nombrad|designad)[oa]s?(?=[^;]{0,160}por aclamacion| (?:vice)?president| relator))"
    ),
    impersonal=rf"^(?!PAPER)LEAD(?:ADVERB,? )*(?:{_IS}|(?:CHAIR) (?:declara|proclama)) (?:ADVERB,? )*(?:PASSIVE)"
    rf"(?! (?:(?:el consejo|la plenaria|la comision) a\b|{_ELSEWHERE}))",
    assent=rx(
        r"(?:[^;:,]{2,120}, |(?:no (?:hay|se formulan?|se plantean?|se presentan?) (?:objecion(?:es)?|oposicion|inconvenientes?)|nadie se opone)(?:,? y|,? por lo que|;|:) )?(?:ASSENTS)(?:,? (?:por (?:unanimidad|consenso|aclamacion)|sin (?:objeciones|votacion)))?[ .!]*",
        ASSENTS=assents("es"),
    ),
    unopposed=r"^(?:(?:al no haber|no habiendo|a falta de|en ausencia de|sin|de no haber|dado que no hay|puesto que no hay|al no formularse"
    r"|no formulandose|visto que no hay)[^;:,]{0,20}(?:objecion(?:es)?|observacion(?:es)?|comentarios?)|nadie se opone)[^;:,]{0,60}, (?:CHAIR)"
    r"(?:, [^;:,]{2,120},)? (?:ADVERB )*(?:entiende|considera|concluye|deduce|da por (?:sentado|entendido))\b",
    tasked=rf"^LEAD(?:ADVERB,? )*(?P<subject>(?:{_ACTOR})[^;,]{{0,80}}?) {_IS}(?: ADVERB)* (?:CHARGED)(?= de [a-z]+[aei]r(?:l[oa]s?|se)?\b)",
    further_tasked=rf"COORD(?:{_ACTOR})[^;,]{{0,80}}? {_IS}(?: ADVERB)* (?:TASKED)(?= (?:de|a) [a-z]+[aei]r(?:l[oa]s?|se)?\b)",
    unnamed=rf"^(?:asimismo|ademas|igualmente|por ultimo|finalmente|tambien),? {_CLITIC}(?!{_ASKS_NOBODY})(?:FINITE)\b",
    second=rf"^,? (?:ADVERB,? )*(?:en )?(?:no )?[a-z]+[aei]r(?:l[oa]s?|se)?\b(?:(?! (?:para|a fin|con (?:el fin|objeto|miras|vistas)|que|cuy[oa]s?|de) "
    rf"[a-z]+[aei]r\b| que )[^;]){{0,300}}?COORD{_LETTER}(?:BARE)\b",
    every=rx(r"\b(?:las|esas|ambas|las dos) (?:propuestas|sugerencias)\b"),
    chair_speaks=r"^LEAD(?:ADVERB,? )*(?:CHAIR)",
    chair_proposes=rf"^LEAD(?:ADVERB,? )*(?:CHAIR)(?:, [^;:,]{{2,160}},)? (?:{_SAYS} que(?:,[^;:,]{{2,120}},)? (?!el consejo))?(?:ADVERB )*(?:PROPOSES)",
    also_proposes=r"(?:,? y|,? e|;|,? por lo que|, y despues)(?:,[^;:,]{2,100},)?(?: (?:el|ella))? (?:ADVERB,? )*(?:PROPOSES)",
    pronoun_proposes=r"^LEAD(?:ADVERB,? )*(?:(?:el|ella|est[ea]) )?(?:ADVERB )*(?:PROPOSES)",
    speaker_proposes=r"^LEAD(?:SPEAKER)(?:(?! que | cuy[oa]s? | en (?:el|la) (?:que|cual))[^;:,]){0,160}?(?:(?:, [^;:,]{2,120}){1,2},)? (?:PROPOSES)",
    # The subject need not be named: "Si no hay objeciones, entenderá que el Consejo ..."
    tacit=r"(?:^|, )(?:(?:el|ella|el presidente|la presidenta|la presidencia) )?(?P<proposes>entendera|entenderia|considerara|consideraria"
    r"|supondra|dara por (?:sentado|entendido)|daria por (?:sentado|entendido)|entiende|considera|concluye|deduce|supone)"
    r"(?= que (?:COUNCIL|(?:hay|existe) (?:acuerdo|consenso)|se (?:aprueba|toma|acuerda|adopta)))",
    invites=rx(r"al consejo|a la comision|a la plenaria|al pleno|pregunt|dice|indica|senala|opina"),
    complement=r"(?:a que |en que |de que |que |a |de |en |si )",
    proposed_head=rf"^(?:,? por [0-9]+ votos[^;.]{{0,60}}?(?=,? [a-z]+[aei]r(?:l[oa]s?)?\b),?)? ?(?:ADVERB,? )*"
    rf"(?:lo siguiente ?: ?)?{_LETTER}(?:(?:introducir|incorporar|hacer) [^;]{{2,160}}? y(?:, con [^;,]{{2,60}},)? )?(?:(?:COMPLEMENT|(?:que)?, [^;:,]{{2,100}}, )?(?:(?:COUNCIL|este|esta) )?(?:MODAL )?(?:ADVERB )*(?:se )?{_CLITIC}(?:ADVERB )*(?:BARE)"
    rf"|que (?:(?:COUNCIL) (?:ADVERB )*{_CLITIC}|{_UNSAID})(?:FINITE))\b",
    proposed_further=rf"COORD{_LETTER}(?:a que |que |a )?(?:se )?(?:ADVERB )*{_CLITIC}(?:BARE)\b",
    proposed_passive=rf"(?:(?:{_BE} (?:ADVERB )*|(?<=[ai]d[oa] y )|(?<=[ai]d[oa]s y ))(?:PASSIVE)|(?<!que )(?<!no )\bse (?:ADVERB )*(?:BARE)\b)",
    # "y que figura en el Documento" has no subject of its own; "y a la consejera que celebre consultas" has.
    anew=rf"(?:(?:,? y |,? e |; )(?:a )?|, (?=que (?:el|la|los|las|se) (?:[^;,]{{2,120}}? )?(?:se )?(?:BARE|{LEADS})\b))(?P<begin>que (?=(?:el|la|los|las|un|una|su|dich[oa]s?|est[ea]|DOC)\b|DOC|RES"
    r"|se (?!refiere|reproduce|elabor|present|describ|recog|expone|mencion|indic|adjunt))"
    rf"|(?:al|a la|a los|a las) (?:consejer|observador|president|secretari|director|represent|facilitador|grupo)[^;,]{{2,120}}? que (?={LEADS}\b))",
    instead=rx(r"\b(?:en cambio|en su lugar|en lugar de|en vez de|mas bien|en sustitucion)\b"),
    reported=rx(
        rf"^(?:considerando|recordando|reconociendo|reafirmando|observando)\b|\b{_SAYS}(?: [a-z]+)? que\b|\bsegun\b|a juicio d|en (?:su )?opinion"
        r"|a tenor d|^si (?!no (?:hay|existen|se formulan|hubiera))|^cuando |^por ejemplo|^como (?:ya )?se |desde entonces|anteriormente|en el pasado"
        r"|\bhace (?:[a-z0-9]+ )?(?:anos?|meses|tiempo)|\b(?:ano|anos|mes|meses) (?:pasad|anterior)"
        r"|^(?:en|durante) (?:la|las|el|los|dich[oa]s?|es[ae]s?|una?) (?!presente)(?:[a-z0-9.]+ ){0,4}?(?:reunion(?:es)?|foros?|taller(?:es)?"
        r"|conferencia|asamblea|seminarios?)\b(?! (?:ordinaria )?de (?:20|hoy)| del consejo)"
        r"|^(?:en|por|segun) (?:el |la |los |las |su |est[ea] |dich[oa] )?(?:DOC|RES|documento|informe|anexo|contribucion|parrafo|texto|proyecto"
        r"|resolucion|acuerdo|decision|propuesta|punto [0-9])"
    ),
    earlier=rx(
        r"(?:en|durante|desde) (?:su|la) (?:reunion|sesion)(?: ordinaria)?(?: de| del ano| celebrada en| del consejo de)+ (?P<year>[0-9]{4})"
        r"|\b(?:en|desde) (?P<named>[0-9]{4})\b|(?:en|durante|desde) (?:su|la) (?:reunion|sesion)(?: ordinaria)? (?:anterior|precedente|pasada)"
        r"|(?:en|durante|desde) (?:su|la) (?:anterior|ultima|pasada) (?:reunion|sesion)"
    ),
    others=rx(rf"(?: [a-z]+)? (?:{_ELSEWHERE}|durante |en [0-9]{{4}}|cada )"),
)
