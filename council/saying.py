"""What the import says, in the language of its reader: sentences, and places in a file."""

import re

from django.utils.formats import number_format
from django.utils.text import capfirst
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from council.records.said import Said

# The places that readers of files name, each followed by a number.
PLACES = {
    "line": _("line %(number)s"),
    "page": _("page %(number)s"),
    "part": _("part %(number)s"),
    "paragraph": _("paragraph %(number)s"),
    "table": _("table %(number)s"),
    "row": _("row %(number)s"),
    "cell": _("cell %(number)s"),
    "header": _("header %(number)s"),
    "footer": _("footer %(number)s"),
    "footnote": _("footnote %(number)s"),
    "endnote": _("endnote %(number)s"),
    "comment": _("comment %(number)s"),
    "text box": _("text box %(number)s"),
    "diagram": _("diagram %(number)s"),
}
PLACE = re.compile(rf"\b({'|'.join(PLACES)}) ([0-9]+)", re.IGNORECASE)


def in_reader_language(said):
    """A sentence with its numbers and places as the reader's language has them."""
    filled = {name: filled_in(name, value) for name, value in said.parameters.items()}
    return capfirst(gettext(said.template) % filled)


def filled_in(name, value):
    if isinstance(value, Said):
        return gettext(value.template) % {name: filled_in(name, part) for name, part in value.parameters.items()}
    if isinstance(value, int | float):
        return number_format(value, decimal_pos=1 if isinstance(value, float) else None, force_grouping=True)
    return place_in_reader_language(value) if name == "place" else value


def place_in_reader_language(place):
    """ "table 1, row 2, cell 3" or "line 12" in the reader's language; what is no such place (a number) as it is."""
    return PLACE.sub(lambda match: PLACES[match[1].lower()] % {"number": match[2]}, place)
