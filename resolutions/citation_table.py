"""What the table of one language holds: the words in which it cites a resolution."""

from dataclasses import dataclass, field
from typing import Literal

Kind = Literal["resolution", "decision", "recommendation"]


@dataclass(frozen=True)
class Noun:
    """The noun of one kind of text: its forms for `one` text, for `many` (a list may follow), or for `either`.

    `weak` are forms that mean other things too. `body` is the body that the noun alone states.
    """

    kind: Kind
    one: str
    many: str
    either: str = ""
    weak: str = ""
    body: str = ""


@dataclass(frozen=True)
class Words:
    """How one language cites, by phrases for reading and for writing.

    `after` and `before`: body -> phrases that state it behind the number or in front of the noun; "foreign" stands for
    bodies outside the Union, whose resolutions are not ours. `council` names the Council before a year in a bracket;
    `amended` and `revised` open a bracket on a later version; `joiners` end a list and `ranges` span one; `numero`
    stands before a number. `titles` and `forms` are for writing: kind or "body kind" -> title, body -> form.
    `issued` may open a phrase of `after`, `genitive` may close one of `before`; `fillers` mean nothing in a bracket;
    `prefix` is a pattern of what is written together with a noun. `number_first`: the noun follows the number.
    """

    nouns: tuple[Noun, ...]
    after: dict[str, str]
    council: str
    amended: str
    revised: str
    joiners: str
    ranges: str
    numero: str
    titles: dict[str, str]
    forms: dict[str, str]
    before: dict[str, str] = field(default_factory=dict)
    issued: str = ""
    prefix: str = ""
    number_first: bool = False
    genitive: str = ""
    fillers: str = ""
