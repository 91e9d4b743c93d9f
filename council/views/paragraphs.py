"""One paragraph of a record: as it reads today, and as an edition had it."""

from django.http import Http404
from django.shortcuts import redirect, render

from council.addresses import at_true_spelling
from council.models import Decision, RecordEdition
from council.showing import shown
from council.tracing import earlier_than, once_numbered, texts_beside, texts_numbered, today
from council.views.meetings import meeting_at
from documents.wording import choose, reader_language


def in_language(texts):
    return choose(texts, key=lambda text: text.edition.language)


@at_true_spelling
def paragraph(request, session, meeting, number):
    """The paragraph so numbered in the latest edition; says what an earlier one had there, and where that is now.

    A number that only an earlier edition has leads to where its words are today.
    """
    found, user = meeting_at(request.user, session, meeting), request.user
    current = RecordEdition.objects.current_for(user)
    text = in_language(texts_numbered(number, found.record, current, user))
    if text is not None:
        others = texts_beside(text, current, user)
        return render_paragraph(request, found, text, others, earlier=earlier_than(text, user))
    once = once_numbered(number, found.record, user)
    if once is None:
        raise Http404
    return redirect(once.permanent_url() if once.number != number else once)


@at_true_spelling
def paragraph_in_edition(request, session, meeting, edition, number):
    """The paragraph in that edition of the page's language: this never changes, and is what "cite this" gives."""
    found, user = meeting_at(request.user, session, meeting), request.user
    editions = RecordEdition.objects.readable_by(user).filter(number=edition)
    text = in_language(texts_numbered(number, found.record, editions, user))
    if text is None:
        raise Http404
    if text.edition.language != reader_language():
        return redirect(text)
    is_latest = RecordEdition.objects.current_for(user).filter(pk=text.edition_id).exists()
    later = today([text.paragraph_id], text.edition.language, user).get(text.paragraph_id)
    others = texts_beside(text, editions, user)
    return render_paragraph(request, found, text, others, is_earlier=not is_latest, later=later)


def render_paragraph(request, meeting, text, others, **notices):
    decisions = Decision.objects.visible_to(request.user).filter(evidence__paragraph=text.paragraph).distinct()
    return render(
        request,
        "council/paragraph.html",
        {
            "meeting": meeting,
            "text": text,
            "others": others,
            "decisions": shown(decisions, request.user),
            **notices,
        },
    )
