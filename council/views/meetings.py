from django.db.models import Prefetch
from django.http import Http404
from django.shortcuts import get_object_or_404, render

from council.addresses import at_true_spelling, meeting_in
from council.audience import documents_visible_to
from council.models import Meeting, RecordEdition
from council.showing import agenda_of


def meeting_at(user, session, code):
    """The meeting of that session and code ("PL3") whose record `user` may read. 404 if there is none."""
    named = meeting_in(f"{session}/{code}")
    if named is None:
        raise Http404
    document = Prefetch("record__document", documents_visible_to(user))
    meetings = Meeting.objects.visible_to(user).select_related("record", "session").prefetch_related(document)
    return get_object_or_404(meetings, session=session, organ=named[1], number=named[2])


@at_true_spelling
def meeting(request, session, meeting):
    """The agenda with papers, outcome per item, decisions."""
    found = meeting_at(request.user, session, meeting)
    editions = RecordEdition.objects.current_for(request.user).filter(record=found.record)
    if not editions:
        raise Http404
    return render(
        request,
        "council/meeting.html",
        {"meeting": found, "items": agenda_of(found.record, request.user), "editions": editions},
    )
