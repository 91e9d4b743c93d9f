"""The fixed words of a reading: kinds of acts, effects on resolutions, statuses of proposals."""

from __future__ import annotations

from typing import Final

NOTED: Final = "noted"
APPROVED: Final = "approved"
ADOPTED: Final = "adopted"
AMENDED: Final = "amended"
ABROGATED: Final = "abrogated"
ENDORSED: Final = "endorsed"
AGREED: Final = "agreed"
DECIDED: Final = "decided"
ELECTED: Final = "elected"
INSTRUCTED: Final = "instructed"
REQUESTED: Final = "requested"
INVITED: Final = "invited"
REFERRED: Final = "referred"
CONSULTATIONS: Final = "consultations"
DEFERRED: Final = "deferred"
TRANSMITTED: Final = "transmitted"
WITHDRAWN: Final = "withdrawn"
REJECTED: Final = "rejected"

KINDS: Final = (
    NOTED,
    APPROVED,
    ADOPTED,
    AMENDED,
    ABROGATED,
    ENDORSED,
    AGREED,
    DECIDED,
    ELECTED,
    INSTRUCTED,
    REQUESTED,
    INVITED,
    REFERRED,
    CONSULTATIONS,
    DEFERRED,
    TRANSMITTED,
    WITHDRAWN,
    REJECTED,
)

# Kinds that say nothing of what was done until one reads what follows: "agreed to transmit" transmits.
OPEN_KINDS: Final = frozenset({AGREED, DECIDED})
# Kinds that give somebody a task; when the task is to lead consultations, the act is `consultations`.
TASK_KINDS: Final = frozenset({INSTRUCTED, REQUESTED, INVITED, CONSULTATIONS, AGREED, DECIDED})
# Kinds that deal with a paper: after these, and only these, the papers named are disposed of.
DISPOSING_KINDS: Final = frozenset(
    {
        NOTED,
        APPROVED,
        ADOPTED,
        AMENDED,
        ABROGATED,
        ENDORSED,
        AGREED,
        DECIDED,
        REFERRED,
        DEFERRED,
        TRANSMITTED,
        WITHDRAWN,
        REJECTED,
    }
)

NO_EFFECT: Final = "none"
UNDER_CONSULTATION: Final = "under_consultation"
ADOPTED_AS_AMENDED: Final = "adopted_as_amended"

EFFECTS: Final = (
    UNDER_CONSULTATION,
    DEFERRED,
    ADOPTED,
    ADOPTED_AS_AMENDED,
    AMENDED,
    ABROGATED,
    REJECTED,
    WITHDRAWN,
    NO_EFFECT,
)

# What an act of this kind does to a resolution that is its object. A group that a text is referred to works on it as
# consultations do; every other kind leaves the resolution as it was.
EFFECT_OF_KIND: Final = {
    CONSULTATIONS: UNDER_CONSULTATION,
    REFERRED: UNDER_CONSULTATION,
    DEFERRED: DEFERRED,
    APPROVED: ADOPTED,
    ADOPTED: ADOPTED,
    AMENDED: AMENDED,
    ABROGATED: ABROGATED,
    REJECTED: REJECTED,
    WITHDRAWN: WITHDRAWN,
}

TABLED: Final = "tabled"
# What an effect makes of the proposal it settles or moves; `none` leaves it as it was.
STATUS_OF_EFFECT: Final = {
    UNDER_CONSULTATION: UNDER_CONSULTATION,
    DEFERRED: DEFERRED,
    ADOPTED: ADOPTED,
    ADOPTED_AS_AMENDED: ADOPTED_AS_AMENDED,
    AMENDED: ADOPTED,
    ABROGATED: ADOPTED,
    REJECTED: REJECTED,
    WITHDRAWN: WITHDRAWN,
}
OPEN_STATUSES: Final = frozenset({TABLED, UNDER_CONSULTATION, DEFERRED})
