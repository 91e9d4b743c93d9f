"""English: the verbs of each kind of act."""

from __future__ import annotations

from council.records import vocabulary as v
from council.records.patterns.table import Measure

_GROUP = r"(?:ad hoc |drafting |working |expert |correspondence )?(?:group|committee|\bcwg)"
_SITTING = r"(?:meeting|session|sitting|day)\b"

MEASURES = (
    Measure(
        v.NOTED,
        finite=r"noted(?! that\b)|took (?:due |good )?note",
        bare=r"(?:take|taking) (?:due |good )?note|note|noting",
        passive=r"(?:duly )?noted\b|taken note of",
    ),
    Measure(v.APPROVED, "approved|approves", "approve|approving", r"approved\b"),
    Measure(v.ADOPTED, "adopted|adopts|thereby adopting", "adopt|adopting", r"adopted\b"),
    Measure(
        v.AMENDED,
        finite=r"amended|modified|revised",
        bare=r"amend|amending|modify|modifying|revise|revising",
        passive=r"(?:amended|modified|revised)\b",
    ),
    Measure(
        v.ABROGATED,
        finite=r"abrogated|repealed|suppressed",
        bare=r"abrogate|abrogating|repeal|repealing|suppress|suppressing",
        passive=r"(?:abrogated|repealed|suppressed)\b",
    ),
    Measure(v.ENDORSED, "endorsed|endorses", "endorse|endorsing", r"endorsed\b"),
    Measure(
        v.AGREED,
        "agreed|accepted|concurred|confirmed",
        "agree|accept|accepting",
        r"agreed(?: to| on| upon)?\b|accepted\b",
    ),
    Measure(v.DECIDED, "decided|resolved|authorized|established|extended|set up|fixed", "decide|resolve", r"decided\b"),
    Measure(
        v.ELECTED,
        finite=r"(?:re-?)?elected|appointed|designated",
        bare=r"(?:re-?)?elect|appoint|designate|(?:re-?)?electing|appointing",
        passive=r"(?:re-?)?elected|appointed\b|designated\b",
    ),
    Measure(
        v.INSTRUCTED,
        finite="instructed|directed|charged|mandated|tasked",
        bare="instruct|instructing|direct|charge|mandate|task",
        passive=r"(?:instructed|directed|charged|mandated|tasked)\b",
    ),
    Measure(v.REQUESTED, "requested|asked", "request|requesting|ask|asking", r"(?:requested|asked)\b"),
    Measure(
        v.INVITED,
        finite="invited|encouraged|urged",
        bare="invite|inviting|encourage|encouraging|urge|urging",
        passive=r"(?:invited|encouraged|urged)\b",
    ),
    Measure(
        v.REFERRED,
        finite=rf"(?:referred|entrusted|submitted)(?=[^;.]{{0,160}}(?:group|committee|\bcwg|bureau))(?![^;.]{{0,160}}{_SITTING})",
        bare=rf"(?:establish|set up|create|convene)(?:ing)? an? (?:ad hoc|drafting) group|(?:refer|referring|entrust|entrusting)\b(?![^;.]{{0,160}}{_SITTING})",
        passive=rf"(?:referred|entrusted)(?= (?:back )?to)(?! (?:back )?to (?:an? |the |its |one of its )?[a-z ]{{0,40}}?{_SITTING})"
        rf"|(?:dealt with|considered|examined|studied|taken up) (?:by|in|within) (?:an? |the )?{_GROUP}"
        r"|(?:established|set up|created|convened) (?=to (?:consider|examine|review|discuss))",
    ),
    Measure(
        v.DEFERRED,
        finite=rf"deferred|postponed|adjourned|held over|referred (?=[^;.]{{0,160}}{_SITTING})",
        bare=r"defer|deferring|postpone|postponing|adjourn|adjourning|hold over|holding over"
        r"|(?:resume|resuming|continue|continuing)(?: its| the)? (?:consideration|discussions?|examination|debate)"
        r"|(?:return|returning|revert|reverting|come back) to",
        passive=r"(?:deferred|postponed|adjourned|held over|taken up again|revisited)\b"
        r"|(?:resumed|continued|taken up) (?=(?:at|in|during))"
        rf"|referred (?:back )?(?=to (?:an? |the |its |one of its )?[a-z ]{{0,40}}?{_SITTING})",
    ),
    Measure(
        v.TRANSMITTED,
        finite="transmitted|forwarded|conveyed",
        bare="transmit|transmitting|forward|forwarding|convey|conveying",
        passive=r"(?:transmitted|forwarded|conveyed)\b",
    ),
    Measure(v.WITHDRAWN, bare="withdraw|withdrawing", passive=r"withdrawn\b"),
    Measure(
        v.REJECTED,
        finite=r"rejected|did not (?:approve|adopt|accept|endorse|agree to)|declined to (?:approve|adopt|accept)",
        bare=r"reject|rejecting|not (?:to )?(?:approve|adopt|accept)",
        passive=r"rejected\b|not (?:approved|adopted|accepted|retained|agreed)\b",
    ),
)
