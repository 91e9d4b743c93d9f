"""What is said of a file to whoever imports it: English sentences that remember what they were made of.

The text modules know no catalogue of translations. They `say` a sentence, English to whoever prints it; `council.saying`
says it in the language of its reader. `makemessages` collects what is said.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

Value = str | int | float  # a count is an int, so that thousands can be grouped; what only names something is a str


class Said(str):
    """A sentence, or a part of one, with its template and what was filled in, which may be said parts in their turn."""

    template: str
    parameters: Mapping[str, Value]

    def __new__(cls, template: str, parameters: Mapping[str, Value]) -> Said:
        said = super().__new__(cls, template % {name: _in_english(value) for name, value in parameters.items()})
        said.template, said.parameters = template, dict(parameters)
        return said

    def __getnewargs__(self) -> tuple[str, Mapping[str, Value]]:  # type: ignore[override]
        return self.template, self.parameters

    @property
    def parts(self) -> dict[str, Any]:
        """Template and parameters as JSON can hold them."""
        filled = {name: value.parts if isinstance(value, Said) else value for name, value in self.parameters.items()}
        return {"template": self.template, "parameters": filled}

    @classmethod
    def of_parts(cls, parts: Mapping[str, Any]) -> Said:
        """The sentence that has these parts."""
        filled = {
            name: cls.of_parts(value) if isinstance(value, Mapping) else value
            for name, value in parts["parameters"].items()
        }
        return cls(parts["template"], filled)


def say(template: str, /, **parameters: Value) -> Said:
    """A sentence of which each `%(name)s` is filled in. The template is a literal: it is the key of its translations."""
    return Said(template, parameters)


def _in_english(value: Value) -> str:
    if isinstance(value, float):
        return f"{value:.1f}"
    return f"{value:,}" if isinstance(value, int) else value
