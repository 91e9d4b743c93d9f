from functools import partial

from django.http import Http404
from django.shortcuts import redirect, render

from council.addresses import at_true_spelling
from council.exports.decisions import DECISIONS
from council.filters import DecisionFilter
from council.models import Decision, FollowUp, Mention
from council.showing import shown
from council.tracing import paragraphs_ever_numbered
from council.views.meetings import meeting_at
from council.views.search import resolutions_named
from documents.exporting import FORMATS, export_asked_for
from documents.paging import page_of

PER_PAGE = 20


def decision_list(request):
    """The list that answers "what was decided about Resolution 1332": each hit with its sentence and its address."""
    user = request.user
    filtered = DecisionFilter(request.GET, queryset=Decision.objects.visible_to(user), request=request)
    ready = partial(shown, user=user)
    if exported := export_asked_for(request, DECISIONS, filtered.qs, ready):
        return exported
    page = page_of(filtered.qs, DECISIONS.order, request.GET, PER_PAGE, ready)
    asked = request.GET.get("resolution", "")
    named = resolutions_named(asked, user) if asked else []
    return render(
        request,
        "council/decision_list.html",
        {
            "filter": filtered,
            "page": page,
            "exports": FORMATS,
            "asked": asked,
            "named": named,
            "mentions": mentions_of(named, user) if named and not page.rows else [],
        },
    )


def mentions_of(resolutions, user, limit=20):
    """Where resolutions without a decision are mentioned: one group per paragraph, of its languages."""
    mentions = Mention.objects.current_for(user).explicit().filter(resolution__in=resolutions)
    rows = mentions.select_related(
        "paragraph_text__paragraph__record__meeting", "paragraph_text__edition", "resolution"
    ).order_by(
        "-paragraph_text__paragraph__record__meeting__session__order",
        "-paragraph_text__paragraph__record__meeting__order",
        "paragraph_text__paragraph__order",
        "start",
    )
    seen = {}
    for mention in rows[: limit * 12]:
        seen.setdefault((mention.paragraph_text.paragraph_id, mention.resolution_id), []).append(mention)
    return list(seen.values())[:limit]


@at_true_spelling
def decision(request, session, meeting, number):
    """One decision: its evidence quoted in place, its acts and effects, and how to cite it.

    A number that only an earlier edition has leads to the decision in the same words.
    """
    held = meeting_at(request.user, session, meeting)
    visible = Decision.objects.visible_to(request.user)
    found = shown(visible.filter(paragraph__record__meeting=held, paragraph__number=number), request.user)
    if not found:
        once = visible.filter(paragraph__in=paragraphs_ever_numbered(number, held.record, request.user)).first()
        if once is None:
            raise Http404
        return redirect(once)
    tasks = FollowUp.objects.visible_to(request.user).filter(decision=found[0]).order_by("pk").select_related("due")
    return render(request, "council/decision.html", {"decision": found[0], "meeting": held, "follow_ups": tasks})
