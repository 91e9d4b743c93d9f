"""English: records narrate in the past tense ("The Council noted"), so that a verb's finite form is its participle too."""

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
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
]
_UNITS = [
    "first",
    "second",
    "third",
    "fourth",
    "fifth",
    "sixth",
    "seventh",
    "eighth",
    "ninth",
    "tenth",
    "eleventh",
    "twelfth",
    "thirteenth",
    "fourteenth",
    "fifteenth",
    "sixteenth",
    "seventeenth",
    "eighteenth",
    "nineteenth",
    "twentieth",
]
_ORDINALS = {word: number for number, word in enumerate(_UNITS, start=1)}
_ORDINAL = rf"(?P<ordinal>{'|'.join(sorted(_ORDINALS, key=len, reverse=True))}|[0-9]{{1,2}}(?= ?(?:st|nd|rd|th)\b))"

COVER = CoverWords(
    months={month: number for number, month in enumerate(_MONTHS, start=1)},
    date=rx(rf"(?<![0-9-])(?P<day>[0-9]{{1,2}})(?:st|nd|rd|th)? (?P<month>{'|'.join(_MONTHS)}),? (?P<year>[0-9]{{4}})"),
    sitting=rx(r"monday|tuesday|wednesday|thursday|friday|saturday|sunday|[0-9]{4} hours"),
    hours=rx(r"(?:from )?[0-9]{1,2}[.:h]?[0-9]{2} (?:to|-) [0-9]{1,2}[.:h]?[0-9]{2}(?: hours| hrs)?"),
    ordinals=_ORDINALS,
    organs=(
        ("ADM", rx(_ORDINAL + r"[a-z ]{0,30}meeting[^.;]{0,40}standing committee")),
        (
            "ADM",
            rx(r"standing committee on administration and management[^.;]{0,60}?" + _ORDINAL + r"[a-z ]{0,20}meeting"),
        ),
        ("PL", rx(_ORDINAL + r"[a-z ]{0,30}plenary(?: meeting)?")),
    ),
    inaugural=rx(r"(?:inaugural|opening) (?:plenary )?meeting"),
    session=rx(r"council(?: session)?[ -](?P<year>[0-9]{4})|(?P<of>[0-9]{4}) session of the council"),
    chair=rx(r"(?<![a-z])(?:acting )?chair(?:man|woman|person)? ?:"),
    later=rx(r"(?<![a-z])later ?:"),
    after_chair=rx(r"subjects discussed|documents?$"),
)

LAYOUT = LayoutWords(
    agenda=rx(r"^(?:subjects?|items|points) (?:discussed|considered|examined) ?:?"),
    papers_column=rx(r"documents? ?:?"),
    document_noun=rx(r"(?:the )?documents? "),
    addendum=rx(
        r"^ ?(?:\+|and its|and) ?\(?(?P<kind>add|corr|rev)(?:endum|igendum|ision)?\.? ?(?P<number>[0-9]{1,2})\)?"
    ),
    continued=rx(r"\((?:continued|cont'd|contd|cont)\.?(?: and concluded)?\)|\(concluded\)"),
    annex=rx(r"annex(?:es)?(?: (?:[a-z]|[0-9]{1,2}))?(?: ?[:.-].{0,80})?"),
    office=rx(
        r"(?:the )?(?:(?:acting |deputy )?secretary-general|(?:acting |vice-)?chair(?:man|woman|person)?)(?![a-z ]*[a-z])"
    ),
    points=rx(r"[0-9.]+(?:(?:, [0-9.]+)* (?:and|to|or) [0-9.]+)? (?:of|above|below) "),
)

FRAMES = Frames(
    deciders={
        "PL": r"(?:the )?council|the (?:plenary|meeting)(?: meeting)?",
        "ADM": r"the (?:standing )?committee(?: on administration and management)?|the meeting|(?:the )?council",
    },
    lead=r"(?P<lead>(?:[^;:,]{2,160}, ){0,2}?)",
    adverb=r"(?:also|further|then|thus|therefore|accordingly|finally|subsequently|formally|unanimously|duly|likewise"
    r"|by consensus|by acclamation|in addition|in conclusion)",
    coordinator=r"(?:,? and |,? and then |,? then |; |, )",
    chair=r"the (?:acting )?chair(?:man|woman|person)?(?: of the (?:council|meeting))?(?! of\b)",
    speaker=r"(?:an?|the|several|some|one|two|many|other|another) ?(?:other )?(?:deputy )?(?:secretary-general|secretariat"
    r"|representatives?|councillors?|observers?|director|chief|(?:vice-)?chair(?:man|woman|person)?)\b",
    paper=r"(?:(?:the|this|that|these|those|its|both) )?(?:draft )?(?:new |revised |same |said )?(?:DOC|RES"
    r"|(?:draft |oral |final )?(?:documents?|reports?|resolutions?|decisions?|agenda|proposals?|contributions?|recommendations?"
    r"|consideration|items?|matter|questions?|texts?|versions?|revisions?|amendments?|plans?|schedule|budget|lists?"
    r"|conclusions?|candidatures?|summary|summaries|records?|statements?|guidelines|terms of reference|discussion|debate"
    r"|preliminary drafts?|drafts?|modifications?)\b)",
    proposes=r"(?:proposed|suggested|recommended)(?: (?:also|further|therefore|then|instead))?"
    r"(?= (?:that |to |the |a |an |its |[a-z]+ing |:))"
    r"|(?:invited|asked|requested)(?: also| therefore)? the (?:council|committee|plenary|meeting)(?= to )"
    r"|(?:took it|understood|considered|concluded)(?= that (?:the council|the committee|the plenary|council))",
    direct=r"^LEAD(?:COUNCIL)(?:, [^;:,]{2,120},)? (?:ADVERB )*(?:FINITE)\b",
    further=r"COORD(?:(?:COUNCIL) )?(?:ADVERB )*(?:FINITE)\b(?! by )",
    joined=r"COORD(?:COUNCIL) (?:ADVERB )*(?:FINITE)\b",
    passive=r"^LEAD(?P<subject>PAPER[^;]{0,240}?) (?:was|were)(?: not| ADVERB)* (?:PASSIVE)",
    predicate=rx(r"\b(?:was|were|is|are|had|has|have|would|should|could|will|must|might)\b"),
    further_passive=r"COORD(?:(?P<subject>PAPER[^;]{0,160}?) )?(?:(?:was|were) )?(?:ADVERB )*(?:PASSIVE)",
    elected=rx(
        r"^(?P<lead>(?:[^;:,]{2,160}, ){0,2})[^;:]{3,200}? (?:was|were) (?P<elected>(?:re-?)?elected(?! by the)"
        r"|(?:appointed|designated|nominated)(?=[^;]{0,160}by acclamation))"
    ),
    impersonal=rx(
        r"^(?P<lead>(?:[^;:,]{2,160}, ){0,2})(?:it was (?:also |further |therefore |thus )?"
        r"(?:(?P<decided>decided)|(?P<agreed>agreed))|(?:due |good )?(?P<noted>note) was taken)\b"
    ),
    assent=rx(
        r"(?:[^;:,]{2,120}, )?(?:it was so (?:agreed|decided)|it was agreed|so (?:agreed|decided)|agreed"
        r"|it was (?:agreed|decided) (?:accordingly|to proceed (?:in that way|accordingly|as proposed)|as proposed)"
        r"|the council so (?:agreed|decided)"
        r"|(?:the|that|those|these) (?:proposal|suggestion)s?(?: (?:by|of) the chair(?:man|woman|person)?)? (?:was|were)"
        r" (?:approved|accepted|adopted|agreed(?: to)?)(?: by the council)?"
        r"|the council (?:approved|accepted|adopted|endorsed|agreed to) (?:the|that) (?:proposal|suggestion)"
        r"(?: (?:by|of) the chair(?:man|woman|person)?)?)[ .!]*"
    ),
    chair_speaks=r"^LEAD(?:CHAIR)",
    chair_proposes=r"^LEAD(?:CHAIR)(?:, [^;:,]{2,160},)? (?:ADVERB )*(?:PROPOSES)",
    also_proposes=r"(?:,? and|,? then|;)(?: he| she| they)? (?:ADVERB )*(?:PROPOSES)",
    pronoun_proposes=r"^LEAD(?:he|she) (?:ADVERB )*(?:PROPOSES)",
    speaker_proposes=r"^LEAD(?:SPEAKER)[^;:,]{0,160}?(?:, [^;:,]{2,120},)? (?:PROPOSES)",
    tacit=r"\b(?:he|she|they|the chair)(?: would)? (?P<proposes>take it|took it|understood|considered|concluded|assume[d]?)"
    r"(?= that (?:COUNCIL))",
    invites=rx(r"invited|asked|requested"),
    proposed_head=r"^ ?(?:ADVERB )*(?:(?:that |to )?(?:(?:COUNCIL|it|he|she|they) )?(?:should |might |could |would )?"
    r"(?:ADVERB )*(?:BARE)|that (?:COUNCIL) (?:ADVERB )*(?:FINITE))\b",
    proposed_further=r"COORD(?P<anew>that (?:(?:COUNCIL) )?(?:should )?)?(?:to )?(?:ADVERB )*(?:BARE)\b",
    proposed_passive=r"(?:should be|could be|would be|might be|be)(?: ADVERB)* (?:PASSIVE)",
    anew=r"COORD(?:that )",
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
        r"^(?: [a-z]+)? (?:by (?!the council|the plenary|the meeting|acclamation|consensus|[0-9]+ votes)"
        r"|within the|during |in [0-9]{4}|at the (?:pp|plenipotentiary|conference))"
    ),
)

MEASURES = (
    Measure(
        v.NOTED,
        finite=r"noted(?! that\b)|took (?:due |good )?note",
        bare=r"(?:take|takes) (?:due |good )?note|note",
        passive=r"(?:duly )?noted|taken note of",
    ),
    Measure(v.APPROVED, "approved|approves", "approve", "approved"),
    Measure(v.ADOPTED, "adopted|adopts", "adopt", "adopted"),
    Measure(v.AMENDED, r"amended|modified|revised", r"amend|modify|revise", r"amended|modified|revised"),
    Measure(
        v.ABROGATED,
        finite=r"abrogated|repealed|suppressed",
        bare=r"abrogate|repeal|suppress",
        passive=r"abrogated|repealed|suppressed",
    ),
    Measure(v.ENDORSED, "endorsed|endorses", "endorse", "endorsed"),
    Measure(v.AGREED, r"agreed|accepted", r"agree|accept", r"agreed(?: to| on| upon)?|accepted"),
    Measure(v.DECIDED, "decided|resolved", "decide|resolve", "decided"),
    Measure(
        v.ELECTED,
        finite=r"(?:re-?)?elected|appointed|designated",
        bare=r"(?:re-?)?elect|appoint|designate",
        passive=r"(?:re-?)?elected|appointed|designated",
    ),
    Measure(v.INSTRUCTED, "instructed|charged|mandated", "instruct|charge|mandate", "instructed|charged|mandated"),
    Measure(v.REQUESTED, "requested|asked", "request|ask", "requested|asked"),
    Measure(v.INVITED, "invited|encouraged|urged", "invite|encourage|urge", "invited|encouraged|urged"),
    Measure(
        v.REFERRED,
        finite=r"(?:referred|entrusted|submitted)(?=[^;.]{0,160}(?:group|committee|\bcwg|bureau))(?![^;.]{0,160}meeting)",
        bare=r"(?:refer|entrust)(?![^;.]{0,160}(?:meeting|session))",
        passive=r"(?:referred|entrusted)(?= (?:back )?to)(?! (?:back )?to (?:a |the |its |one of its )?[a-z ]*(?:meeting|session))"
        r"|(?:dealt with|considered|examined|studied) (?:by|in|within) (?:an? |the )?(?:ad hoc |drafting |working )?(?:group|committee)",
    ),
    Measure(
        v.DEFERRED,
        finite=r"deferred|postponed|adjourned|held over",
        bare=r"defer|postpone|adjourn|hold over|(?:resume|continue)(?: its)? (?:consideration|discussion|the discussion|the debate)"
        r"|(?:return|revert|come back) to ",
        passive=r"deferred|postponed|adjourned|held over|(?:taken up again|resumed|continued) (?=(?:at|in|during))",
    ),
    Measure(v.TRANSMITTED, "transmitted|forwarded", "transmit|forward", "transmitted|forwarded"),
    Measure(v.WITHDRAWN, bare="withdraw", passive="withdrawn"),
    Measure(
        v.REJECTED,
        finite=r"rejected|did not (?:approve|adopt|accept)",
        bare=r"reject|not (?:approve|adopt|accept)",
        passive=r"rejected|not (?:approved|adopted|accepted|retained)",
    ),
)

_LED = r"(?:consultations?|discussions?|talks|exchanges)"
_LEADS = (
    r"(?:hold|holds|held|conduct|conducts|lead|leads|led|carry out|carries out|organize|organizes|continue|continues"
    r"|undertake|undertakes|pursue|pursues|engage in|begin|convene|convenes)"
)

OBJECTS = Objects(
    condition=rx(r",? (?:on the understanding that|on the condition that|on condition that|provided that|subject to)"),
    pronoun=rx(r"\| (?:it|them)\b"),
    aside=rx(
        r",? (?:which|whose|whereby|in which|of which)\b(?! (?:was contained|were contained|appeared|is contained|appears))"
        r"|,? (?:in order|with a view|so as) to |,? so that |,? (?:in accordance|pursuant|having regard) |, further to |,? in response "
        r"|,? in the light of |,? taking into account |,? on the basis of |, thereby "
    ),
    open_complement=rx(
        r"^ (?:also |further )?(?:that |to (?!the |a |an |this |that |their |its |RES|DOC)|on the following)"
    ),
    located=rx(
        r"(?:(?:in|to) (?:the )?|(?:annex(?:es)?|appendix|appendices|parts?|sections?)(?: [a-z0-9]{1,3})?"
        r"(?: and [a-z0-9]{1,3})? (?:to|of) (?:the )?)(?:documents? )?$|\((?:documents? )?$"
    ),
    amending=rx(
        r"(?:revisions?|modifications?|amendments?|revised version|revised text|abrogation|suppression|updating)"
        r"(?: (?!made|adopted|approved)[^ ,;]+){0,6}? (?:of|to|in)(?: the)?(?: council)? ?$|revised(?: council)? ?$"
    ),
    naming=rx(r"^(?: (?:the|this|that|said|draft|new|revised|text|of|to|council|consideration|and)){0,6} ?$"),
    listed=rx(r"RES(?:, and |, | and | or )(?:the |council )?$"),
    new_instrument=rx(
        r"(?:draft )?new (?:draft )?(?:council )?(?:resolutions?|decisions?)\b|draft (?:resolutions?|decisions?)\b"
    ),
    in_annex=rx(r"in (?:an|the|its) annex(?! (?:[a-z0-9]{1,2} )?(?:to|of))|annexed (?:to it|thereto)"),
    annex=rx(r"annex(?:es)? (?P<letter>[a-z]|[0-9]{1,2})(?![a-z0-9'])"),
    as_amended=rx(
        r"(?:,? as|thus|so) (?:amended|modified|revised)\b(?! by)|(?:with|subject to) (?:the |some |an? )?(?:[a-z]+ )?(?:amendments?|modifications?)"
    ),
    consults=rx(
        rf"{_LEADS}(?: [a-z']+){{0,4}}? {_LED}\b|(?:informal|bilateral) {_LED}\b"
        rf"|{_LED}[^;,]{{0,120}}? (?:should be|would be|were to be|be|were) (?:held|conducted|led|organized|continued)"
    ),
    acclamation=rx(r"by acclamation"),
    vote=rx(
        r"[0-9]+ votes? (?:to|in favour|against|for)|by [0-9]+ votes|following a vote|(?:secret ballot|show of hands|roll[- ]call)"
    ),
)

PROPOSING = Proposing(
    revises=rx(
        r"(?:revisions?|modifications?|amendments?)(?: (?!made|adopted|approved|introduced)[^ ,;]+){0,7}?"
        r" (?:of|to|in)(?: the)?(?: council)? ?RES|(?:revise|modify|amend|abrogate|revising|modifying|amending) (?:the )?(?:council )?RES"
        r"|RES(?= (?:be|should be) (?:revised|modified|amended|abrogated))|revised(?: council)? RES"
    ),
    cue=rx(r"propos|draft|contain|annex|present|submit|aim|invit|recommend|suggest"),
)

REFERENCES = References(
    nouns=(
        Noun("document", r"document", "document"),
        Noun("report", r"(?:draft |preliminary draft )?report", "paper"),
        Noun("contribution", r"contribution", "paper"),
        Noun("summary", r"summary", "paper"),
        Noun("agenda", r"(?:draft )?agenda", "paper"),
        Noun("plan", r"(?:draft )?(?:plan|schedule|budget)", "paper"),
        Noun("declaration", r"statement|declaration", "paper"),
        Noun("draft", r"(?:preliminary )?draft(?! [a-z])", "amendment"),
        Noun("text", r"(?:draft |revised )?(?:text(?! of)|wording)", "amendment"),
        Noun(
            "revision",
            r"(?:draft |proposed )?revision|(?:proposed )?(?:modification|amendment)s?",
            "amendment",
            r"\b(?:the|this|these|that|those) (?:NOUN)\b(?! (?:[a-z']+ ){0,6}(?:RES|DOC))",
        ),
        Noun("new instrument", r"(?:draft )?new (?:resolution|decision)|draft (?:resolution|decision)", "amendment"),
        Noun("resolution", r"resolution", "instrument"),
        Noun("annex", r"annex", "annex", r"\b(?:the|its|an) (?:NOUN)(?! (?:[a-z0-9]{1,2} )?(?:to|of)\b)"),
    ),
    back=r"\b(?:the|this|that|said) (?:same |present |said )?(?:NOUN)\b(?! ?(?:DOC|RES))",
    introduced=(
        r"\b(?:NOUN)\b[^.;DOC]{0,160}?(?:contained|set out|reproduced|presented|given|appearing) (?:in|at)"
        r"(?: (?:the )?annex(?: [a-z0-9]{1,2})? to)?(?: the)?(?: ?documents?)? ?DOC",
        r"\b(?:NOUN)\b[^.;()DOC]{0,160}?\((?:documents? )?DOC",
        r"DOC[,)]{0,2} (?:which )?(?:contained|containing|presented|presenting|constituted|set out|was)"
        r"(?: (?:the|an?|his|her|its|their))? ?(?:NOUN)\b",
        r"DOC, (?:the|an?|his|her|its|their) (?:draft of the |first draft of the )?(?:NOUN)\b",
    ),
)

TASKS = Tasks(
    given=(
        rx(
            r"(?:instruct(?:ed)?|charged?|request(?:ed)?|invited?|encouraged?|ask(?:ed)?|urged?|mandated?|authorized?)"
            r"(?: also| further)? (?P<actor>[^;,]{3,140}?) to (?P<action>[a-z-]+\b.*)"
        ),
        rx(
            r"(?P<actor>the [^;,]{2,140}?) (?:was|were|be|should be|would be) (?:instructed|charged|requested|invited|asked)"
            r" to (?P<action>[a-z-]+\b.*)"
        ),
        rx(rf"(?:^| )that (?P<actor>[^;,]{{3,140}}?) (?:should |would )?(?P<action>{_LEADS}\b.*)"),
        rx(
            rf"(?P<action>{_LED}[^;,]{{0,120}}? (?:should be|would be|be|were) (?:held|conducted|led|organized|continued)"
            r" (?:by|under the (?:direction|leadership) of) (?P<actor>[^;,]{3,140}).*)"
        ),
        rx(r"(?:^| )that (?P<actor>the (?:secretariat|secretary-general)) (?:should|would) (?P<action>[a-z]+\b.*)"),
    ),
    undertaken=rx(r"that (?P<actor>[^;,]{3,100}?) (?P<action>(?:would|should|will|was to|were to|must)\b.*)"),
    actor=rx(
        r"secretari|secretary|chair|councillor|director|group|\bcwg\b|\beg-|committee|bureau|member states?|membership"
        r"|members|representative|coordinator|facilitator|rapporteur|\bitu\b|\bunion\b|\bmr\b|\bms\b|\bdr\b"
    ),
    due=rx(
        r"council,? (?:at|during|for) its (?P<at>[0-9]{4})(?: ordinary)? session|(?P<of>[0-9]{4})(?: ordinary)? session of the council"
        r"|council session (?:of|in) (?P<dated>[0-9]{4})|council[ -](?P<named>[0-9]{4})"
        r"|(?:submit|report|present)[^;.]{0,120}? to its (?P<own>[0-9]{4})(?: ordinary)? session"
    ),
)

ROLES = Roles(
    basis=rx(
        r"(?:(?:established|defined|set out|enshrined|provided for|laid down|founded|based|stated|stipulated)(?: [a-z]+)?"
        r" (?:in|by|on|under)|in accordance with|pursuant to|under the terms of|under|on the basis of)"
        r"(?: the)?(?: ?documents?)?(?: council)? ?(?:RES|DOC)"
    ),
    argument=rx(
        r"\b(?:councillors?|observers?|delegations?|speakers?)\b[^;]{0,160}?\b(?:support|endors|stress|emphasi|consider"
        r"|said|observ|remark|point|recall|agree|oppos|express|suggest|insist|welcom|commend|felt|believ|fear|underlin|thank)"
    ),
)

PATTERNS = Patterns(
    language="en",
    abbreviations=frozenset(
        [
            "mr",
            "mrs",
            "ms",
            "dr",
            "prof",
            "h.e",
            "no",
            "nos",
            "art",
            "para",
            "paras",
            "res",
            "dec",
            "cf",
            "etc",
            "mod",
            "vol",
            "p",
            "pp",
            "op",
            "st",
            "e.g",
            "i.e",
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
