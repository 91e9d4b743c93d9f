"""What changed between two editions of a record, in one language."""

from django.http import Http404
from django.shortcuts import redirect, render

from council.addresses import at_true_spelling
from council.differing import rows_between, sections_between
from council.views.meetings import meeting_at
from council.views.records import asking, chosen, editions_of, texts_of


@at_true_spelling
def comparison(request, session, meeting, earlier, later):
    """Paragraph by paragraph, in the reader's language or ?in= another that has both editions."""
    found = meeting_at(request.user, session, meeting)
    held = {(edition.language, edition.number): edition for edition in editions_of(found.record, request.user)}
    both = [edition for (language, number), edition in held.items() if number == later and (language, earlier) in held]
    after = chosen(both, request.GET.get("in"))
    if after is None or earlier == later:
        raise Http404
    before = held[after.language, earlier]
    if earlier > later:
        return redirect(asking(before.compared_url(after), in_=after.language))
    rows = list(rows_between(texts_of(before, request.user), texts_of(after, request.user)))
    return render(
        request,
        "council/record_comparison.html",
        {
            "meeting": found,
            "before": before,
            "after": after,
            "sections": list(sections_between(rows)),
            "changed": sum(not row.is_unchanged for row in rows),
            "in_languages": [
                {
                    "language": edition.language,
                    "current": edition == after,
                    "address": asking(edition.compared_url(before), in_=edition.language),
                }
                for edition in both
            ],
        },
    )
