"""A paragraph's words as HTML: the text escaped, each citation a link or each word found marked, nothing else added."""

from django.utils.html import escape, format_html
from django.utils.safestring import mark_safe

from council.models import Mention
from documents.terms import stems
from documents.text import IDEOGRAPH, WORD, fold, words_of

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


def mark_words(text, sought, language, start=0):
    """What stands around the first word in `text` from `start` on that was sought, each of them marked in whatever form.

    "…" where it goes on. A citation that was sought is not marked: it may be spelled in any way.
    """
    found = [span for span in places(text, sought, language) if span[0] >= start]
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


def places(text, sought, language):
    """Where the words sought stand in a text of a language, as code points; Chinese by the signs of its pairs."""
    wanted = {term for clause in sought.clauses for one in clause for run in one.alternatives for term in run}
    beginnings = tuple(one.tokens[-1] for clause in sought.clauses for one in clause if one.prefix)
    folded = fold(text)
    for match in WORD.finditer(folded.text):
        if IDEOGRAPH.match(match[0]):
            yield from pairs(match, wanted, beginnings, folded)
        elif match[0] in wanted or (beginnings and match[0].startswith(beginnings)):
            yield folded.span(*match.span())
        else:
            start, end = folded.span(*match.span())
            if any(not wanted.isdisjoint(stems(word, language)) for word in words_of(text[start:end])):
                yield start, end


def pairs(run, wanted, beginnings, folded):
    """The stretches of a run of Chinese that its wanted pairs cover."""
    covered = set()
    for at in range(len(run[0])):
        pair = run[0][at : at + 2]
        if pair in wanted or (beginnings and pair.startswith(beginnings)):
            covered.update(range(at, at + (len(pair) if pair in wanted else 1)))
    start = None
    for at in range(len(run[0]) + 1):
        if at in covered and start is None:
            start = at
        elif at not in covered and start is not None:
            yield folded.span(run.start() + start, run.start() + at)
            start = None


def address_of(mention):
    """Where a citation leads: the version cited, else the document or resolution. None for a party."""
    target = mention.version or mention.document or mention.resolution
    return target.get_absolute_url() if target else None
