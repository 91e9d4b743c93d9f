from django.db.models import Count, Exists, OuterRef, Q, Subquery
from django.db.models.functions import Coalesce
from django.shortcuts import get_object_or_404, redirect, render

from council.addresses import session_in
from council.audience import (
    amendments_visible_to,
    documents_visible_to,
    items_visible_to,
    resolutions_visible_to,
    sessions_visible_to,
)
from council.exports.documents import DOCUMENTS
from council.filters import SessionDocumentFilter
from council.models import Act, Decision, Meeting
from council.showing import with_titles
from documents.models import Document
from documents.paging import page_of
from resolutions.models import ResolutionVersion

PER_PAGE = 50


def session_list(request):
    user = request.user
    sessions = sessions_visible_to(user).latest_first()
    counted = sessions.annotate(
        meeting_count=number_per_session(Meeting.objects.visible_to(user)),
        document_count=number_per_session(Document.objects.filter(pk__in=documents_visible_to(user).values("pk"))),
        text_count=number_per_session(ResolutionVersion.objects.visible_to(user).standing()),
    )
    return render(request, "council/session_list.html", {"sessions": counted})


def number_per_session(rows):
    """How many of the rows belong to each session."""
    counted = rows.filter(session=OuterRef("pk")).order_by().values("session").annotate(number=Count("pk"))
    return Coalesce(Subquery(counted.values("number")), 0)


def session(request, code):
    """A session: its meetings, its documents, the resolutions it touched."""
    user = request.user
    found = sessions_visible_to(user).filter(pk=code).first()
    if found is None:
        return redirect_to_true_code(request, code)
    decisions = Decision.objects.visible_to(user)
    items = items_visible_to(user)
    meetings = Meeting.objects.visible_to(user).filter(session=found).select_related("record").in_order()
    documents = documents_visible_to(user).filter(session=found)
    filtered = SessionDocumentFilter(request.GET, queryset=documents, request=request)
    page = page_of(filtered.qs.prefetch_related("titles"), DOCUMENTS.order, request.GET, PER_PAGE)
    touched = resolutions_visible_to(user).filter(
        Exists(
            Act.objects.filter(
                resolutions__resolution=OuterRef("pk"),
                decision__in=decisions.filter(paragraph__record__meeting__session=found),
            )
        )
        | Exists(ResolutionVersion.objects.visible_to(user).filter(session=found, resolution=OuterRef("pk")))
        | Exists(amendments_visible_to(user).filter(document__session=found, resolution=OuterRef("pk")))
    )
    return render(
        request,
        "council/session.html",
        {
            "session": found,
            "meetings": meetings.annotate(
                decision_count=Count(
                    "record__items__decisions", filter=Q(record__items__decisions__in=decisions), distinct=True
                ),
                item_count=Count("record__items", filter=Q(record__items__in=items), distinct=True),
            ),
            "filter": filtered,
            "page": page,
            "resolutions": with_titles(touched, user).in_number_order(),
        },
    )


def redirect_to_true_code(request, code):
    """Another spelling of a visible session ("c24", "C-2000") redirects; anything else was never here."""
    true_code = session_in(code)
    found = get_object_or_404(sessions_visible_to(request.user), pk=true_code if true_code != code else None)
    return redirect(found, permanent=True)
