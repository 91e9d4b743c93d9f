"""Reading a record: whole, beside another language, one paragraph at its address, one paragraph of one edition."""

from itertools import groupby

from django.http import Http404
from django.shortcuts import redirect, render

from council.addresses import at_true_spelling
from council.models import Decision, ParagraphText, RecordEdition
from council.showing import agenda_of, shown
from council.views.meetings import meeting_at
from documents.wording import choose, reader_language


def texts_of(edition, user):
    """The paragraphs of one edition in its order, with what a page shows of each."""
    return (
        ParagraphText.objects.shown_to(user)
        .filter(edition=edition)
        .select_related("paragraph__item", "paragraph__record__meeting", "edition")
        .with_citations()
        .order_by("order")
    )


@at_true_spelling
def record(request, session, meeting):
    """The latest edition in the reader's language, else in another, which is named; ?with=en sets one beside it."""
    found = meeting_at(request.user, session, meeting)
    editions = list(RecordEdition.objects.current_for(request.user).filter(record=found.record))
    edition = choose(editions)
    beside = next((e for e in editions if e.language == request.GET.get("with") and e != edition), None)
    return render_edition(request, found, edition, editions, beside)


@at_true_spelling
def edition(request, session, meeting, edition):
    """One edition, as it was. In the reader's language, else in another that has an edition of that number."""
    found = meeting_at(request.user, session, meeting)
    numbered = RecordEdition.objects.readable_by(request.user).filter(record=found.record, number=edition)
    one = choose(list(numbered))
    if one is None:
        raise Http404
    editions = RecordEdition.objects.current_for(request.user).filter(record=found.record)
    return render_edition(request, found, one, list(editions))


def render_edition(request, meeting, edition, editions, beside=None):
    items = agenda_of(meeting.record, request.user)
    decisions = {decision.paragraph_id: decision for item in items for decision in item.visible_decisions}
    rows = rows_of(texts_of(edition, request.user), texts_of(beside, request.user) if beside else [], decisions)
    return render(
        request,
        "council/record.html",
        {
            "meeting": meeting,
            "edition": edition,
            "editions": editions,
            "is_current": edition in editions,
            "beside": beside,
            "sections": sections_of(rows),
            "items": items,
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
    for paragraph in in_order:
        yield {
            "paragraph": paragraph,
            "text": here.get(paragraph.pk),
            "beside": there.get(paragraph.pk),
            "decision": decisions.get(paragraph.pk),
        }


def sections_of(rows):
    """Rows under their item; what stands in none in sections of its own. Only the `first` of an item has its anchor."""
    begun = set()
    for item, group in groupby(rows, key=lambda row: row["paragraph"].item):
        yield {"item": item, "rows": list(group), "first": item not in begun}
        begun.add(item)


@at_true_spelling
def paragraph(request, session, meeting, number):
    """The paragraph so numbered in the latest edition; says when an earlier edition had other words there."""
    found = meeting_at(request.user, session, meeting)
    texts = numbered_texts(RecordEdition.objects.current_for(request.user), found, number)
    text = choose(texts, key=lambda text: text.edition.language)
    if text is None:
        raise Http404
    earlier = numbered_texts(RecordEdition.objects.readable_by(request.user), found, number)
    changed = [
        other
        for other in earlier
        if other.edition.language == text.edition.language
        and other.edition.number < text.edition.number
        and other.text != text.text
    ]
    return render_paragraph(request, found, text, texts, changed)


@at_true_spelling
def paragraph_in_edition(request, session, meeting, edition, number):
    """The paragraph in that edition of the page's language: this never changes, and is what "cite this" gives."""
    found = meeting_at(request.user, session, meeting)
    editions = RecordEdition.objects.readable_by(request.user).filter(number=edition)
    texts = numbered_texts(editions, found, number)
    text = choose(texts, key=lambda text: text.edition.language)
    if text is None:
        raise Http404
    if text.edition.language != reader_language():
        return redirect(text)
    return render_paragraph(request, found, text, texts, [])


def numbered_texts(editions, meeting, number):
    """The texts of one numbered paragraph in these editions."""
    texts = ParagraphText.objects.filter(
        edition__in=editions.filter(record=meeting.record), paragraph__number=number, paragraph__kind="numbered"
    )
    return list(texts.select_related("edition", "paragraph__item", "paragraph__record__meeting").with_citations())


def render_paragraph(request, meeting, text, texts, changed):
    decisions = Decision.objects.visible_to(request.user).filter(evidence__paragraph=text.paragraph).distinct()
    return render(
        request,
        "council/paragraph.html",
        {
            "meeting": meeting,
            "text": text,
            "others": [other for other in texts if other != text],
            "changed": changed,
            "decisions": shown(decisions, request.user),
        },
    )
