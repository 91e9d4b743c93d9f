"""English: the verbs of each kind of act. Plain wordings are in `formulae.toml`; here are those that need more."""

from __future__ import annotations

from council.records import vocabulary as v
from council.records.patterns.formulae import measures
from council.records.patterns.table import Measure

_GROUP = r"(?:ad hoc |drafting |working |expert |correspondence )?(?:group|committee|\bcwg)"
_NAME = r"(?:mr|mrs|ms|miss|dr|prof|h\.e)\b[^;:,]{2,60}?"
_SITTING = r"(?:meeting|session|sitting|day)\b"

_TO_EXAMINE = r"an? (?:ad hoc|drafting) group"

_OWN = (
    Measure(
        v.AGREED, finite=r"concluded(?= that\b)|recommended (?:that|to) [^;,.]{0,200}"
    ),  # all of it is for others to do
    Measure(v.REJECTED, passive=r"not be (?:approved|adopted|accepted|endorsed|retained|agreed)"),
    Measure(v.NOTED, finite=r"noted(?! that\b(?! [^;.,]{2,120} (?:had been|was|were) withdrawn\b))"),
    Measure(
        v.ELECTED,  # copied text loses the space after it
        finite=r"(?:re-?)?elected|appointed|designated",
        bare=rf"(?:re-?)?elect|appoint|designate|(?:re-?)?electing|appointing|{_NAME} (?:should |would )?(?:chair|preside over)",
        passive=rf"(?:re-?)?elected|appointed\b|designated\b|(?<!to be )chaired(?= by {_NAME})",
    ),
    Measure(v.DECIDED, finite=rf"(?:established|set up)(?! {_TO_EXAMINE})"),
    Measure(
        v.REFERRED,
        finite=rf"(?:established|set up|created|convened)(?= {_TO_EXAMINE})|(?:referred|entrusted|submitted)(?=[^;.]{{0,160}}(?:group|committee|\bcwg|bureau))(?![^;.]{{0,160}}{_SITTING})",
        bare=rf"(?:establish|set up|create|convene)(?:ing)? {_TO_EXAMINE}|(?:refer|referring|entrust|entrusting)\b(?![^;.]{{0,160}}{_SITTING})",
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
)

MEASURES = measures("en", _OWN)
