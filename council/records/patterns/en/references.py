"""English: back-references, how papers are introduced, and what a citation does in its sentence."""

from __future__ import annotations

from council.records.patterns.table import Noun, References, Roles, rx

REFERENCES = References(
    nouns=(
        Noun("document", r"document", "document"),
        Noun("report", r"(?:draft |preliminary draft )?report", "paper"),
        Noun("contribution", r"contribution", "paper"),
        Noun("summary", r"summary", "paper"),
        Noun("agenda", r"(?:draft )?agenda", "paper"),
        Noun("plan", r"(?:draft )?(?:plan|schedule|budget)", "paper"),
        Noun("guidelines", r"(?:draft )?guidelines", "paper"),
        Noun("declaration", r"statement|declaration", "paper"),
        Noun(
            "draft",
            r"(?:preliminary )?draft(?= (?:should|would|could|be|was|were|is|to|by|in|and|as|contained|set|before|under)\b|[.,;:)]|$)",
            "amendment",
        ),
        Noun(
            "text",
            r"(?:draft |revised )?(?:text(?! of)|wording)",
            "amendment",
            r"\b(?:(?:the|this|that|said) (?:same |present |said )?|an? (?:agreed |revised |consolidated |compromise )+(?:version of the )?)"
            r"(?:NOUN)\b(?! ?(?:DOC|RES))",
        ),
        Noun(
            "revision",
            r"(?:draft |proposed )?revision|(?:draft )?revised (?:resolution|decision)|(?:proposed )?(?:modification|amendment)s?",
            "amendment",
            r"\b(?:the|this|these|that|those) (?:NOUN)\b(?! (?:[a-z']+ ){0,6}(?:RES|DOC))",
        ),
        Noun(
            "proposal",
            r"proposals?",
            "amendment",
            r"\b(?:the|this|that) (?:NOUN)\b(?= (?:was|were) (?:withdrawn|rejected|deferred|not ))",
        ),
        Noun("new instrument", r"(?:draft )?new (?:resolution|decision)|draft (?:resolution|decision)", "amendment"),
        Noun("resolution", r"resolution", "instrument"),
        Noun("item", r"(?:agenda )?item|matter|question|issue", "item"),
        Noun("annex", r"annex", "annex", r"\b(?:the|its|an) (?:NOUN)(?! (?:[a-z0-9]{1,2} )?(?:to|of)\b)"),
    ),
    back=r"\b(?:the|this|that|said) (?:same |present |said )?(?:NOUN)\b(?! ?(?:DOC|RES))",
    introduced=(
        r"\b(?:NOUN)\b[^.;DOC]{0,160}?(?:contained|set out|reproduced|presented|given|appearing) (?:in|at)"
        r"(?: (?:the )?annex(?: [a-z0-9]{1,2})? to)?(?: the)?(?: ?documents?)? ?DOC",
        r"\b(?:NOUN)\b[^.;()DOC]{0,160}?\((?:documents? )?DOC",
        r"DOC[,)]{0,2} (?:which )?(?:contained|containing|presented|presenting|constituted|set out|was)"
        r"(?: (?:the|an?|his|her|its|their))? ?(?:NOUN)\b",
        r"DOC,? in which [^.;DOC]{0,80}?(?:approve|adopt|endorse|propose[ds]?|present(?:s|ed)?) (?:the |an? |its )?(?:NOUN)\b",
        r"DOC, (?:the|an?|his|her|its|their) (?:draft of the |first draft of the )?(?:NOUN)\b",
    ),
)

ROLES = Roles(
    basis=rx(
        r"(?:established|defined|set out|enshrined|provided for|laid down|founded|based|stated|stipulated)(?: [a-z]+)?"
        r" (?:in|by|on|under)(?: the)?(?: council)? ?RES"
        r"|(?:in accordance with|pursuant to|under the terms of|under|on the basis of|based on)"
        r"(?: the)?(?: ?documents?)?(?: council)? ?(?:RES|DOC)"
    ),
    argument=rx(
        r"\b(?:councillors?|observers?|delegations?|speakers?)\b[^;]{0,160}?\b(?:support|endors|stress|emphasi|consider"
        r"|said|observ|remark|point|recall|agree|oppos|express|suggest|insist|welcom|commend|felt|believ|fear|underlin|thank)"
    ),
)
