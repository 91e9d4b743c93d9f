"""English: what a measure deals with, how a change is proposed, and who is asked to do what."""

from __future__ import annotations

from council.records.patterns.table import Objects, Proposing, Tasks, rx

_LED = r"(?:consultations?|discussions?|talks|exchanges)"
_ADJECTIVE = r"(?:informal |bilateral |further |open )"
_LEADS = (
    r"(?:hold|holds|held|conduct|conducts|lead|leads|led|carry out|carries out|organize|organizes|continue|continues"
    r"|undertake|undertakes|pursue|pursues|engage in|begin|convene|convenes|coordinate|coordinates)"
)

OBJECTS = Objects(
    condition=rx(r",? (?:on the understanding that|on the condition that|on condition that|provided that|subject to)"),
    pronoun=rx(r"\| (?:it|them)\b"),
    aside=rx(
        r",? (?:which|whose|whereby|in which|of which)\b(?! (?:was contained|were contained|appeared|is contained|appears))"
        r"|,? (?:in order|with a view|so as) to |,? so that |,? (?:in accordance|pursuant|having regard) |, further to |,? in response "
        r"|,? in the light of |,? taking into account |,? on the basis of |, thereby |, (?:council )?RES (?:being|remaining) "
    ),
    open_complement=rx(
        r"^ (?:also |further )?(?:that |to (?!the |a |an |this |that |their |its |RES|DOC)|on the following)"
    ),
    located=rx(
        r"(?:in (?:the )?|annexed to (?:the )?|(?:annex(?:es)?|appendix|appendices|parts?|sections?)(?: [a-z0-9]{1,3})?"
        r"(?: and [a-z0-9]{1,3})? (?:to|of) (?:the )?)(?:documents? )?$|\((?:documents? )?$"
    ),
    amending=rx(
        r"(?:revisions?|modifications?|amendments?|revised version|revised text|abrogation|suppression|updating)"
        r"(?: (?!made|adopted|approved)[^ ,;]+){0,6}? (?:of|to|in)(?: the)?(?: council)? ?$|revised(?: council)? ?$"
    ),
    naming=rx(r"(?: (?:and|that|the|this|said|draft|new|revised|text|of|to|itu|council|consideration|both)){0,6} ?"),
    listed=rx(r"RES(?:,? (?:and|or|together with|as well as|along with) |, )(?:the |council )?$"),
    new_instrument=rx(
        r"(?:draft )?new (?:draft )?(?:council )?(?:resolutions?|decisions?)\b|draft (?:resolutions?|decisions?)\b"
    ),
    annex=rx(r"annex(?:es)? (?P<letter>[a-z]|[0-9]{1,2})(?![a-z0-9'])"),
    as_amended=rx(
        r"(?:,? as|thus|so) (?:amended|modified|revised)\b(?! (?:at|in|on)\b)(?! by (?:the )?(?:council )?(?:RES|DOC|pp\b|plenipotentiary|world|wtdc|wtsa))|(?:with|subject to) (?:the |some |an? )?(?:[a-z]+ )?(?:amendments?|modifications?)"
    ),
    changing=rx(
        r"with (?:the |some |certain )?(?:[a-z]+ )?(?:amendments?|modifications?|corrections?|changes?)(?: [^ ,;]+){0,6}? in(?: documents?)? ?$"
    ),
    respective=rx(r"\bin their respective annexes\b|\bannexed to each of them\b"),
    withdrawal=rx(r" (?:of )?(?:the withdrawal of|that [^;.,]{2,120} (?:had been|was|were) withdrawn\b)"),
    consults=rx(
        rf"{_LEADS}(?: [a-z']+){{0,4}}? {_LED}\b|(?:informal|bilateral) {_LED}\b|consult(?:s|ing)? (?:informally|with)\b|informally consults?\b"
        rf"|{_LED}[^;,]{{0,120}}? (?:should be|would be|were to be|be|were) (?:held(?! over)|conducted|led|organized|continued)"
        r"(?! (?:at|in|during|until) (?:an? |the |its )(?:[a-z]+ ){0,2}(?:meeting|session|sitting|plenary))"
    ),
    consulted=rx(r"(?:on|about) (?:the )?(?:(?:text|wording|content) of (?:the )?)?(?:documents? )?$"),
    dictated=rx(r"^ (?:on |to |upon )?the following\b"),
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
            rf"(?P<action>{_ADJECTIVE}?{_LED}[^;,]{{0,120}}? (?:should be|would be|be|were) (?:held|conducted|led|organized|continued)"
            r" (?:by|under the (?:direction|leadership) of) (?P<actor>[^;,]{3,140}).*)"
        ),
        rx(r"(?:^| )that (?P<actor>[^;,]{3,140}?) (?:should|would|could) (?P<action>(?!be\b)[a-z]+\b.*)"),
        rx(
            r"(?:^| )that (?P<actor>the (?:secretariat|secretary-general|director [^;,]{2,40}?)) (?P<action>(?!be\b)[a-z]+\b.*)"
        ),
    ),
    undertaken=rx(r"that (?P<actor>[^;,]{3,100}?) (?P<action>(?:would|should|will|was to|were to|must)\b.*)"),
    actor=rx(
        r"secretari|secretary|chair|councillor|director|group|\bcwg\b|\beg-|committee|bureau|member states?|membership"
        r"|members|representative|coordinator|facilitator|rapporteur|\bitu\b|\bunion\b|\bmr\b|\bms\b|\bdr\b"
    ),
    due=rx(
        r"council,? (?:at|during|for) its (?P<at>[0-9]{4})(?: ordinary)? session|(?P<of>[0-9]{4})(?: ordinary)? session of the council"
        r"|council session (?:of|in) (?P<dated>[0-9]{4})|council[ -](?P<named>[0-9]{4})"
        r"|(?:to|for|at|by|before|until) (?:its|the) (?P<own>[0-9]{4})(?: ordinary)? session(?! of)"
    ),
)
