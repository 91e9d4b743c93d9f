"""A paragraph's words as HTML: the text escaped, each citation a link or each word found marked, nothing else added."""

from django.utils.html import escape, format_html
from django.utils.safestring import mark_safe

from council.models import Mention
from documents.text import fold

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


BEFORE, AFTER = 160, 320  # code points shown before and after the first word found


def mark_words(text, words, start=0):
    """What stands around the first of the words in `text` from `start` on, each of them marked; "…" where it goes on."""
    folded = fold(text)
    found = sorted(span for word in set(fold(words).text.split()) for span in places(word, folded) if span[0] >= start)
    first = found[0][0] if found else start
    begin = max(start, text.rfind(" ", start, max(start, first - BEFORE)) + 1)
    end = len(text) if len(text) <= first + AFTER else text.rfind(" ", first, first + AFTER)
    parts, at = ["… " if begin > start else ""], begin
    for left, right in found:
        if at <= left and right <= end:
            parts += [escape(text[at:left]), format_html("<mark>{}</mark>", text[left:right])]
            at = right
    parts += [escape(text[at:end]), " …" if end < len(text) else ""]
    return mark_safe("".join(parts))


def places(word, folded):
    """Where a folded word stands in a folded text, as code points of the text itself."""
    at = folded.text.find(word)
    while at >= 0:
        yield folded.span(at, at + len(word))
        at = folded.text.find(word, at + len(word))


def address_of(mention):
    """Where a citation leads: the version cited, else the document or resolution. None for a party."""
    target = mention.version or mention.document or mention.resolution
    return target.get_absolute_url() if target else None
