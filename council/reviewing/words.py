"""The words of a record as the queue quotes them: the sentence, with what is asked about marked in it."""

from council.records.passages import passage
from council.records.patterns import LANGUAGES, for_language
from council.records.record import Paragraph
from council.records.sentences import spans
from council.reviewing.entries import Quote

LONGEST = 600  # code points of a paragraph that is quoted whole


def sentence(text, start, end):
    """A quote of the sentence in which `text.text[start:end]` stands, those words marked."""
    first, last = sentence_around(text, start, end)
    return Quote(text, marked(text.text, [(start, end)], first, last))


def whole(text, places=()):
    """A quote of the paragraph without its number, cut where it is very long; `places` are marked."""
    last = len(text.text)
    furthest = max((end for _start, end in places), default=text.lead)
    if last - text.lead > LONGEST:
        last = text.text.rfind(" ", furthest, max(furthest, text.lead + LONGEST)) + 1 or last
    return Quote(text, marked(text.text, places, text.lead, last))


def sentence_around(text, start, end):
    """Where the sentence begins and ends; the whole paragraph, where records cannot be read in its language."""
    language, begin, finish = text.edition.language, text.lead, len(text.text)
    if language not in LANGUAGES:
        return begin, finish
    told = passage(Paragraph(text.order, "numbered", text.raw, text.text, text.place, lead=text.lead), [])
    for span in spans(told, for_language(language)):
        first, last = told.span(*span)
        if first <= start < last:
            begin = first
        if first < end <= last:
            finish = last
    return (begin, finish) if begin <= start and end <= finish else (min(begin, start), max(finish, end))


def marked(words, places, first, last):
    """The words from `first` to `last` in pieces, each told whether it is one of the places."""
    pieces, at = [], first
    for start, end in sorted(places):
        if at <= start and end <= last:
            pieces += [(words[at:start], False), (words[start:end], True)]
            at = end
    pieces += [(words[at:last], False), (" …" if words[last:].strip() else "", False)]
    return tuple((piece, is_marked) for piece, is_marked in pieces if piece)
