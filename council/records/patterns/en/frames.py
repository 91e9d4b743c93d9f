"""English: who decides, who proposes, and what only looks like a decision."""

from __future__ import annotations

from council.records.patterns.formulae import assents
from council.records.patterns.table import Frames, rx

_POINT = r"(?:\(?[a-z0-9]\) )?"  # "(a) noted A; (b) approved B"
# Who can be given a task.
_ACTOR = (
    r"(?:the |all |its )?(?:(?:deputy )?secretary-general|secretariat|directors?|member states|sector members|bureaux?"
    r"|(?:(?:council )?(?:working|ad hoc|expert|drafting) )?group|cwg-[a-z&]+|external auditor|chair of (?:the )?(?:[a-z -]*group|cwg-))\b"
)

FRAMES = Frames(
    deciders={
        "PL": r"(?:the )?council|the (?:plenary|meeting)(?: meeting)?",
        "ADM": r"the (?:standing )?committee(?: on administration and management)?|the meeting|(?:the )?council",
    },
    lead=r"(?P<lead>(?:[^;:,]{2,160}, ){0,2}?)",
    adverb=r"(?:also|further|then|thus|therefore|accordingly|finally|subsequently|formally|unanimously|duly|likewise"
    r"|by consensus|by acclamation|in addition|in conclusion)",
    modal=r"(?:should|might|could|would|may|wished to|wish to|wanted to|agreed to|(?:was|were) (?:ready|prepared|willing) to)",
    coordinator=r"(?:,? and |,? and then |,? then |; |, )",
    chair=r"the (?:acting )?chair(?:man|woman|person)?(?: of the (?:council|meeting))?(?! of\b)",
    speaker=r"(?:an?|the|several|some|one|two|many|other|another) ?(?:other )?(?:deputy )?(?:secretary-general|secretariat"
    r"|representatives?|councillors?|observers?|director|chief|(?:vice-)?chair(?:man|woman|person)?)\b",
    paper=r"(?:an? (?:ad hoc|drafting) group\b|(?:(?:the|this|that|these|those|its|both) )?(?:draft |proposed )?(?:new |revised |same |said )?(?:DOC|(?:itu )?(?:council )?RES"
    r"|(?:draft |oral |final )?(?:documents?|reports?|resolutions?|decisions?|agenda|proposals?|contributions?|recommendations?"
    r"|consideration|items?|matter|questions?|texts?|versions?|revisions?|amendments?|plans?|schedule|budget|lists?"
    r"|conclusions?|candidatures?|summary|summaries|records?|statements?|guidelines|terms of reference|discussion|debate"
    r"|preliminary drafts?|drafts?|modifications?|allocation|agreements?|accounts|dates|calendar|strateg(?:y|ies)|programmes?"
    r"|polic(?:y|ies)|procedures?|rules|road ?map)\b))",
    proposes=r"(?:proposed|suggested|recommended|would (?:like to )?(?:propose|suggest|recommend))(?: (?:also|further|therefore|then|instead|accordingly|now|rather))?"
    r"(?:, (?!and )[^;:,]{2,80},)?(?= (?:that |to (?!the |an? |him|her|them)|the |an? |its |informal |[a-z]+ing |:))"
    r"|(?:invited|asked|requested)(?: also| therefore)? the (?:council|committee|plenary|meeting)(?= to )"
    r"|(?:asked|enquired|wondered)(?: if| whether)(?= (?:the council|the committee|the plenary) (?:could|would|wished|was))"
    r"|(?:took it|understood|considered|concluded)(?: that there (?:was|were|would be) no (?:objections?|comments?)[^;.]{0,80}? and)?"
    r"(?= that (?:the council|the committee|the plenary|council))",
    direct=r"^LEAD(?:(?:CHAIR) (?:proposed|suggested), and )?(?:COUNCIL)(?:, (?P<when>[^;:,]{2,120}),)?"
    rf":? {_POINT}(?:(?:thanked|welcomed|considered|examined|discussed|reviewed|commended)"
    r"\b(?:(?! (?:that|which|who|whose|where|whether|had|has) )[^;.]){0,160}? and )?(?:ADVERB )*(?:FINITE)\b",
    further=rf"COORD(?:and )?{_POINT}(?:(?:COUNCIL|it) )?(?:ADVERB )*(?:FINITE)\b(?! by )",
    joined=r"COORD(?:COUNCIL) (?:ADVERB )*(?:FINITE)\b",
    passive=r"^LEAD(?P<subject>PAPER[^;]{0,240}?) (?:was|were|would be(?= (?:taken up again|resumed|continued|revisited)\b))"
    r"(?: put to (?:the|a) vote(?: by [a-z -]{4,20})?,? and(?: was| were)?)?(?: ADVERB)* (?:PASSIVE)",
    predicate=rx(
        r"\b(?:who|(?:was|were)(?! put to (?:the|a) vote)|is|are|had|has|have|would|should|could|will|must|might)\b"
    ),
    further_passive=r"COORD(?:(?P<subject>PAPER[^;]{0,160}?) )?(?:(?:was|were) )?(?:ADVERB )*(?:PASSIVE)",
    elected=rx(
        r"^(?P<lead>(?:[^;:,]{2,160}, ){0,2}?)(?:(?P<subject>(?:(?:mr|mrs|ms|miss|dr|prof|h\.e|sir)\b|the (?:following|candidates?"
        r"|councillors?)\b|[^;:,]{2,80}\([^)]{2,60}\))[^;:]{0,240}?) (?:was|were)(?: [a-z]+ly)?|the (?:acting )?chair(?:man|woman|person)?"
        r" declared [^;:]{3,200}?)"
        r" (?P<elected>(?:re-?)?elected|(?:appointed|designated|nominated)(?=[^;]{0,160}by acclamation))"
    ),
    impersonal=r"^LEAD(?:it was (?:also |further |therefore |thus )?"
    r"(?:(?P<decided>decided)|(?P<agreed>agreed))(?! by (?!consensus|acclamation|[0-9]))|(?:due |good )?(?P<noted>note) was taken)\b",
    assent=rx(
        r"(?:[^;:,]{2,120}, )?(?:ASSENTS)(?:,? (?:by acclamation|unanimously|by consensus))?[ .!]*",
        ASSENTS=assents("en"),
    ),
    every=rx(r"\b(?:the|both|those|these|the two|both the) (?:proposals|suggestions)\b"),
    chair_speaks=r"^LEAD(?:CHAIR)",
    chair_proposes=r"^LEAD(?:CHAIR)(?:, [^;:,]{2,160},)? (?:said that(?:,[^;:,]{2,120},)? (?:he|she|they) )?(?:ADVERB )*(?:PROPOSES)",
    also_proposes=r"(?:,? and|,? then|;)(?: he| she| they)? (?:ADVERB )*(?:PROPOSES)",
    pronoun_proposes=r"^LEAD(?:he|she) (?:ADVERB )*(?:PROPOSES)",
    speaker_proposes=r"^LEAD(?:SPEAKER)(?:(?! which | whose | in wh)[^;:,]){0,160}?(?:, [^;:,]{2,120},)? (?:PROPOSES)",
    tacit=r"\b(?:he|she|they|the chair)(?: would)? (?P<proposes>take it|took it|understood|considered|concluded|assume[d]?)"
    r"(?= that (?:COUNCIL))",
    invites=rx(r"invited|asked|requested"),
    complement=r"(?:that |to )",
    proposed_head=r"^(?:,? by [0-9]+ votes[^;.]{0,60}?(?= to [a-z]))? ?(?:ADVERB )*(?:(?:COMPLEMENT)?(?:(?:COUNCIL|it|he|she|they):? )?"
    rf"{_POINT}(?:MODAL )?(?:ADVERB )*(?:BARE)|that (?:COUNCIL) (?:ADVERB )*(?:FINITE))\b",
    proposed_further=rf"COORD(?:and )?{_POINT}(?:to )?(?:ADVERB )*(?:BARE)\b",
    proposed_passive=r"(?:(?:should|could|would|might)(?: be|(?= not be ))|(?<!not )\bbe)(?: ADVERB)* (?:PASSIVE)",
    anew=r"COORD(?P<begin>that )",
    instead=rx(r"\b(?:instead|in place of|rather than|in lieu of)\b"),
    reported=rx(
        r"\b(?:said|stated|declared|recalled|stressed|emphasized|indicated|considered|specified|noted|pointed out|explained"
        r"|added|confirmed|observed|remarked|reported|felt|believed)(?: [a-z]+)? that\b"
        r"|\baccording to\b|under the terms of|\b(?:in|by) (?:the |its |that |the said )?(?:RES|resolution|decision)"
    ),
    earlier=rx(
        r"(?:at|during|since) (?:its|the) (?P<year>[0-9]{4})(?: ordinary)? session"
        r"|(?:at|during|since) (?:its|the)(?: ordinary)? session (?:of|in) (?P<of>[0-9]{4})"
        r"|\b(?:in|since) (?P<named>[0-9]{4})\b|(?:previous|earlier|last|preceding) session"
    ),
    others=rx(
        r"(?: [a-z]+)? (?:by (?!the council\b|the plenary|the meeting|its (?:authors?|sponsors?)|the (?:authors?|sponsors?)|acclamation|consensus|[0-9]+ votes)"
        r"|within the|during |in [0-9]{4}|at the (?:pp|plenipotentiary|conference))"
    ),
    joined_passive=r"COORD(?P<subject>PAPER[^;,]{0,160}?) (?:was|were)(?: ADVERB)* (?:PASSIVE)",
    unopposed=r"^(?:(?:there being|hearing|seeing|(?:as|since) there (?:was|were)) no (?:further )?(?:objections?|comments?)"
    r"|in the absence of (?:any )?(?:further )?(?:objections?|comments?))[^;:,]{0,60}, (?:CHAIR)(?:, [^;:,]{2,120},)?"
    r" (?:ADVERB )*(?:took it|understood|considered|concluded)\b",
    second=r"^ (?:ADVERB )*to (?:not )?[a-z]+\b(?:(?! (?:to|which|that|who|in order|so as) )[^;]){0,300}?,? and to (?:ADVERB )*(?:BARE)\b",
    tasked=rf"^LEAD(?P<subject>(?:{_ACTOR})[^;,]{{0,80}}?) (?:was|were)(?: ADVERB)* (?:CHARGED)(?= to )",
    further_tasked=rf"COORD(?:{_ACTOR})[^;,]{{0,80}}? (?:was|were)(?: ADVERB)* (?:TASKED)(?= to )",
)
