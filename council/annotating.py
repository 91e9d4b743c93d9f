"""A paragraph's words as HTML: the text escaped, each citation a link, nothing else added or lost."""

from django.utils.html import escape, format_html
from django.utils.safestring import mark_safe

from council.models import Mention

LINKED = {Mention.State.RESOLVED, Mention.State.CONFIRMED}


def annotate(text, mentions, start=0):
    """`text` from code point `start` on, with the resolved ones of `mentions` linked. Overlaps keep the first."""
    parts, at = [], start
    for mention in sorted(mentions, key=lambda mention: mention.start):
        address = address_of(mention) if mention.state in LINKED else None
        if address is None or mention.start < at:
            continue
        parts.append(escape(text[at : mention.start]))
        words = text[mention.start : mention.end]
        css = "cites-resolution" if mention.resolution_id else "cites-document"
        parts.append(format_html('<a class="citation {}" href="{}"><bdi>{}</bdi></a>', css, address, words))
        at = mention.end
    parts.append(escape(text[at:]))
    return mark_safe("".join(parts))


def address_of(mention):
    """Where a citation leads: the version cited, else the document or resolution. None for a party."""
    target = mention.version or mention.document or mention.resolution
    return target.get_absolute_url() if target else None
