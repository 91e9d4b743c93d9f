"""What a language's pattern table holds.

Every expression is matched against folded text (`documents.text.fold`): lower case, no accents, one kind of space,
dash, apostrophe and quotation mark. Two capitals stand for citations: DOC for the symbol of a document, RES for a
whole citation of a resolution or decision. Other words in capitals are slots that a table's templates are filled with
(`COUNCIL`, `FINITE` ...); each field says which it knows. Expressions have no nested repetition and only bounded gaps,
so that reading stays linear.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

DOC = "\ue000"
RES = "\ue001"
MASK = "\ue002"
_NEVER = "(?!)"
NEVER = re.compile(_NEVER)

Form = Literal["finite", "bare", "passive"]
StandsFor = Literal["document", "latter", "paper", "papers", "instrument", "amendment", "annex", "item"]


def rx(source: str, **slots: str) -> re.Pattern[str]:
    """`source` compiled, its slots filled and DOC and RES made the characters that stand for citations.

    Slots are filled in the order given, so that a slot may hold a later one.
    """
    for name, filling in slots.items():
        source = source.replace(name, filling)
    return re.compile(source.replace("DOC", DOC).replace("RES", RES))


@dataclass(frozen=True)
class Measure:
    """One kind of act and the verbs it is put in.

    `finite`: as the Council does it ("approved"). `bare`: as it is proposed to the Council, infinitive or subjunctive
    ("approve"). `passive`: the participle, or the whole form where a language needs no auxiliary. "" is never met.
    """

    kind: str
    finite: str = ""
    bare: str = ""
    passive: str = ""


@dataclass(frozen=True)
class Noun:
    """A noun that a back-reference uses, and what it stands for.

    `document`: whichever was last cited. `latter`: the last of those its own sentence cites before it. `paper`: the one
    presented under that noun. `papers`: all of the item's. `instrument`: a resolution cited.
    `amendment`: a proposal to amend or to adopt one. `annex`: the document whose annex is meant.
    `item`: the item itself, and so whatever is open in it.
    """

    name: str
    words: str
    stands_for: StandsFor
    back: str = ""  # a template of its own, where the noun does not take the usual one
    spoken: bool = False  # it may stand for what was only said, and for a paper once one was introduced under it


@dataclass(frozen=True)
class CoverWords:
    """The block before the first item."""

    months: Mapping[str, int]
    date: re.Pattern[str]  # groups day, month (a key of `months`, or a number), year; never a range of days
    weekday: re.Pattern[str]  # before a date, or at its end, it makes it that of the meeting
    hours: re.Pattern[str]  # the whole phrase
    ordinals: Mapping[str, int]
    organs: tuple[tuple[str, re.Pattern[str]], ...]  # (organ, its title with a group `ordinal`)
    inaugural: re.Pattern[str]
    session: re.Pattern[str]  # group `year`: "Council 2024"
    chair: re.Pattern[str]  # the label up to and with its colon; the name follows
    later: re.Pattern[str]  # the label of a second chair
    after_chair: re.Pattern[str]  # what may follow the name in copied text without line ends


@dataclass(frozen=True)
class LayoutWords:
    """The parts of a record that are told by words."""

    agenda: re.Pattern[str]  # the heads of the table of subjects
    papers_column: re.Pattern[str]  # the head of its last column, alone
    document_noun: re.Pattern[str]  # "Document(s)" before symbols, at the beginning of a text
    addendum: re.Pattern[str]  # "+ Add.1" after a symbol, up to the mark's number
    continued: re.Pattern[str]  # "(continued)", whole
    annex: re.Pattern[str]  # the heading of an annex to the record, whole
    office: re.Pattern[str]  # one office of the signature block
    points: re.Pattern[str]  # a line that begins with points of a resolution: "1.2 and 2 of"


@dataclass(frozen=True)
class Frames:
    """Who decides, who proposes, and where what is decided or proposed begins.

    Fields of type str are templates, filled per organ of the meeting. They know COUNCIL (who decides in it), LEAD
    (what may precede the subject, a group `lead`), ADVERB, COORD, CHAIR, SPEAKER, PAPER, PROPOSES (as the fields
    below), and FINITE, BARE, PASSIVE: the verbs of all measures, each form at most once in a template; TASKED and
    CHARGED are the passives of those that give a task, and of `instructed` alone.
    """

    deciders: Mapping[str, str]  # by organ of the meeting: "PL", "ADM"
    lead: str
    adverb: str
    modal: str  # between the body and a bare verb: "should", "wished to"
    coordinator: str
    chair: str
    speaker: str  # anybody else who may propose
    paper: str  # how the subject of a passive begins
    proposes: str
    direct: str  # "the Council approved"; a group `when` may hold what stands between the two
    further: str  # a second measure of the same subject
    joined: str  # another sentence of the body joined to what precedes: "and the Council instructed"
    passive: str  # "Document DOC was approved", up to the verb's end
    further_passive: str  # "... and transmitted", "... and Document DOC was noted"
    predicate: re.Pattern[str]  # in the subject of a passive: it holds a sentence of its own
    elected: re.Pattern[str]  # "NAME was elected", groups `lead` and `subject`
    impersonal: str  # "it was decided", or a passive before its subject: a group `lead`, then one named for the kind
    assent: re.Pattern[str]  # a whole sentence that only says yes
    chair_speaks: str  # the sentence begins with the chair
    chair_proposes: str
    also_proposes: str  # the subject goes on to propose
    pronoun_proposes: str  # "He also proposed", after a sentence of the chair's
    speaker_proposes: str
    tacit: str  # "would take it that", whoever is named: a group `proposes`
    invites: re.Pattern[str]  # a PROPOSES that proposes nothing unless a measure follows
    complement: str  # what joins a proposal to its verb: "that", "to"
    proposed_head: str  # what is proposed begins with a measure
    proposed_further: str  # a second one, of the same subject
    proposed_passive: str
    anew: str  # the next clause with its own subject, from its group `begin`
    instead: re.Pattern[str]  # the proposal takes the place of an earlier one
    reported: re.Pattern[str]  # in `lead`: somebody's words, not a decision
    earlier: re.Pattern[str]  # a session in the past: a group is its year, or none is and it is past anyhow
    others: re.Pattern[str]  # right after a passive: done elsewhere or by somebody else (no ^: it begins there)
    every: re.Pattern[str] = NEVER  # in an assent: to all that was proposed, not by the chair alone
    unnamed: str = _NEVER  # a measure without a subject: the body's, where nobody else was the subject just before
    joined_passive: str = _NEVER  # "... and Document DOC was noted", a group `subject`, after what the body itself did
    second: str = _NEVER  # a measure after an infinitive that is none: "to extend the time limit and to defer"
    unopposed: str = _NEVER  # the chair finds that nobody objects: what is then told as the body's is decided
    tasked: str = _NEVER  # "the group was instructed to", where the body's measures need no subject; knows CHARGED
    further_tasked: str = _NEVER  # "... and the secretariat was requested to"; knows TASKED


@dataclass(frozen=True)
class Objects:
    """What a measure deals with."""

    condition: re.Pattern[str]  # "on the understanding that"
    pronoun: re.Pattern[
        str
    ]  # a clause with bars around its verb: "|noted| it", where "it" is what was dealt with before
    aside: re.Pattern[str]  # where the object ends and reasons, purposes or relative clauses begin
    open_complement: re.Pattern[str]  # begins what follows "agreed": a clause, and so no paper is disposed of
    located: re.Pattern[str]  # ends a text right before DOC: what precedes stands in that document
    amending: re.Pattern[str]  # ends a text right before RES: a change to it
    naming: re.Pattern[str]  # the whole text between a verb and RES, when the resolution itself is the object
    listed: re.Pattern[str]  # ends a text right before RES: the end of a list of resolutions
    new_instrument: re.Pattern[str]
    annex: re.Pattern[str]  # group `letter`
    as_amended: re.Pattern[str]
    consults: re.Pattern[str]  # consultations or discussions that somebody leads
    acclamation: re.Pattern[str]
    vote: re.Pattern[str]
    dictated: re.Pattern[str] = NEVER  # begins what follows a verb: words that were read out, no measures of their own
    consulted: re.Pattern[str] = NEVER  # ends a text right before DOC: consultations are held on it
    changing: re.Pattern[str] = NEVER  # ends a text right before DOC: "with the amendments in", to something else
    respective: re.Pattern[str] = NEVER  # new instruments stand each in one of the documents before: "in their annexes"
    withdrawal: re.Pattern[str] = (
        NEVER  # begins what is noted or accepted: "the withdrawal of", "that X had been withdrawn"
    )
    listed_papers: re.Pattern[str] = NEVER  # all that stands between two documents of a list, besides a coordinator
    holding: re.Pattern[str] = NEVER  # begins a text right after DOC: what follows stands in that document
    amended: re.Pattern[str] = NEVER  # begins a text right after RES: a change to it
    owning: re.Pattern[str] = NEVER  # begins a text right after RES: something of it, and not the resolution itself
    also_listed: re.Pattern[str] = NEVER  # begins a text right after RES, and ends with another one of its list
    letters: Mapping[str, str] = field(default_factory=dict)  # the Latin letter of an annex, by how it is spelled out


@dataclass(frozen=True)
class Proposing:
    """How a record says that a document proposes to change a resolution."""

    revises: re.Pattern[str]  # the last RES in it is what is to be changed
    cue: re.Pattern[str]  # the sentence proposes, and does not only discuss


@dataclass(frozen=True)
class References:
    """Back-references, and how papers are introduced under the noun that later stands for them.

    `back`, `introduced` and `titled` are templates that know NOUN.
    """

    nouns: tuple[Noun, ...]
    back: str
    introduced: tuple[str, ...]
    titled: str = "(?:NOUN)"  # how a title begins that names the item's paper by it


@dataclass(frozen=True)
class Tasks:
    """Who is asked to do what. Each of `given` and `undertaken` has groups `actor` and `action`."""

    given: tuple[re.Pattern[str], ...]  # in a measure: "instructed ACTOR to ACTION"
    undertaken: re.Pattern[str]  # in a condition: "that ACTOR would ACTION"
    actor: re.Pattern[str]  # who can be given a task, found anywhere in the actor's words
    due: re.Pattern[str]  # a session of the Council: one of the groups is the year


@dataclass(frozen=True)
class Roles:
    """What a citation does in its sentence."""

    basis: re.Pattern[str]  # ends with DOC or RES
    argument: re.Pattern[str]  # a councillor takes a position


@dataclass(frozen=True)
class Parts:
    """What a paragraph of a debate does, told by a sentence of it (no ^: each begins where the sentence does)."""

    presents: re.Pattern[str] = NEVER  # introduces a paper, or reports on work
    states: re.Pattern[str] = NEVER  # a statement is made, read out or reproduced
    discusses: re.Pattern[str] = NEVER  # somebody takes a position, asks or answers
    proceeds: re.Pattern[str] = NEVER  # the meeting is conducted: opened, closed, thanked, given the floor


NO_PARTS = Parts()


@dataclass(frozen=True)
class Patterns:
    """The table of one language: everything of a record that is told by its words."""

    language: str
    abbreviations: frozenset[str]  # folded words whose full stop ends no sentence
    cover: CoverWords
    layout: LayoutWords
    frames: Frames
    measures: tuple[Measure, ...]
    objects: Objects
    proposing: Proposing
    references: References
    tasks: Tasks
    roles: Roles
    parts: Parts = NO_PARTS
