"""Reading a record: whole, beside another language, in an earlier edition."""

from itertools import groupby

from django.db.models import Prefetch
from django.http import Http404
from django.shortcuts import render
from django.utils.http import urlencode

from council.addresses import at_true_spelling
from council.audience import versions_visible_to
from council.models import Paragraph, ParagraphText, RecordEdition
from council.showing import agenda_of
from council.views.meetings import meeting_at
from documents.languages import CODES
from documents.wording import choose, reader_language


def texts_of(edition, user):
    """The paragraphs of one edition in its order; of none, none."""
    texts = ParagraphText.objects.shown_to(user).filter(edition=edition) if edition else ParagraphText.objects.none()
    return texts.select_related("paragraph__item", "paragraph__record__meeting", "edition").order_by("order")


def editions_of(record, user):
    """The editions of a record that `user` may read, by language and number, with the versions they may know of."""
    versions = Prefetch("version", versions_visible_to(user).select_related("document"))
    found = RecordEdition.objects.readable_by(user).filter(record=record).prefetch_related(versions)
    return sorted(found, key=lambda edition: (CODES.index(edition.language), edition.number))


def chosen(editions, asked):
    """The edition in the language asked for, else in the reader's, else in another."""
    return choose(editions, asked if asked in {edition.language for edition in editions} else None)


@at_true_spelling
def record(request, session, meeting):
    """The latest edition in the language of the page, or ?in= another; ?with= sets a second language beside it."""
    found = meeting_at(request.user, session, meeting)
    editions = list(RecordEdition.objects.current_for(request.user).filter(record=found.record))
    edition = chosen(editions, request.GET.get("in"))
    beside = next((e for e in editions if e.language == request.GET.get("with") and e != edition), None)
    return render_edition(request, found, edition, editions, beside)


@at_true_spelling
def edition(request, session, meeting, edition):
    """One edition, as it was. In the reader's language, or ?in= another, else in one that has that number."""
    found = meeting_at(request.user, session, meeting)
    numbered = RecordEdition.objects.readable_by(request.user).filter(record=found.record, number=edition)
    one = chosen(list(numbered), request.GET.get("in"))
    if one is None:
        raise Http404
    editions = RecordEdition.objects.current_for(request.user).filter(record=found.record)
    return render_edition(request, found, one, list(editions))


def render_edition(request, meeting, edition, editions, beside=None):
    asked = edition.language == request.GET.get("in")
    items = agenda_of(meeting.record, request.user)
    decisions = {decision.paragraph_id: decision for item in items for decision in item.visible_decisions}
    texts, others = (texts_of(one, request.user).with_citations() for one in (edition, beside))
    held = editions_of(meeting.record, request.user)
    return render(
        request,
        "council/record.html",
        {
            "meeting": meeting,
            "edition": edition,
            "is_current": edition in editions,
            "is_foreign": not asked and edition.language != reader_language(),
            "beside": beside,
            "sections": sections_of(rows_of(texts, others, decisions)),
            "items": items,
            "in_languages": languages_to_read(meeting, edition, editions, beside),
            "beside_it": languages_beside(meeting, edition, editions, beside),
            "editions": editions_to_read(held),
        },
    )


def rows_of(texts, beside, decisions):
    """One row per paragraph, the two languages aligned; what only one of them has stays a gap in the other."""
    here = {text.paragraph_id: text for text in texts}
    there = {text.paragraph_id: text for text in beside}
    paragraphs = {text.paragraph_id: text.paragraph for text in [*here.values(), *there.values()]}
    in_order = sorted(paragraphs.values(), key=lambda paragraph: (paragraph.order, paragraph.pk))
    if not there:
        in_order = [text.paragraph for text in here.values()]
    anchors = {text.anchor for text in here.values()}
    for paragraph in in_order:
        text, other = here.get(paragraph.pk), there.get(paragraph.pk)
        anchor = (text or other).anchor
        yield {
            "paragraph": paragraph,
            "text": text,
            "beside": other,
            "shown": text or other,
            "anchor": f"{other.edition.language}-{anchor}" if text is None and anchor in anchors else anchor,
            "is_gap": bool(paragraph.item_id) or paragraph.kind == Paragraph.Kind.ANNEX,  # a cover is laid out freely
            "decision": decisions.get(paragraph.pk),
        }


def sections_of(rows):
    """Rows under their item; what stands in none in sections of its own. Only the `first` of an item has its anchor."""
    begun = set()
    for item, group in groupby(rows, key=lambda row: row["paragraph"].item):
        yield {"item": item, "rows": list(group), "first": item not in begun}
        begun.add(item)


# What else can be read: languages, languages beside it, editions


def asking(address, **asked):
    """An address with what is asked for; the language that the page would show anyway is not."""
    asked = {name.rstrip("_"): language for name, language in asked.items() if language}
    if asked.get("in") == reader_language():
        del asked["in"]
    return f"{address}?{urlencode(asked)}" if asked else address


def languages_to_read(meeting, edition, editions, beside):
    """Each language the record is to be had in today, and where; beside it stays what is beside it now."""
    address, second = meeting.record.get_absolute_url(), beside.language if beside else ""
    return [
        {
            "language": code,
            "current": code == edition.language and edition in editions,
            "address": asking(address, in_=code, with_=edition.language if second == code else second),
            "alone": asking(address, in_=code),
        }
        for code in sorted({other.language for other in editions}, key=CODES.index)
    ]


def languages_beside(meeting, edition, editions, beside):
    """Each language that may stand beside the edition shown; beside an earlier one, the address is that of today's."""
    address = meeting.record.get_absolute_url()
    return [
        {
            "language": code,
            "current": bool(beside) and code == beside.language,
            "address": asking(address, in_=edition.language, with_=code),
        }
        for code in sorted({other.language for other in editions if other != edition}, key=CODES.index)
        if code != edition.language
    ]


def editions_to_read(held):
    """Per language with more than one edition: each of them, and what changed since the one before."""
    shown = []
    for language, group in groupby(held, key=lambda edition: edition.language):
        editions = list(group)
        for before, edition in zip([None, *editions], editions, strict=False):
            edition.address = asking(edition.get_absolute_url(), in_=language)
            edition.changes = asking(edition.compared_url(before), in_=language) if before else ""
        if len(editions) > 1:
            shown.append({"language": language, "editions": editions})
    return shown
