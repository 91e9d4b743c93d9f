from django.db.models import Prefetch
from django.http import Http404
from django.shortcuts import get_object_or_404, render

from council.models import AgendaItem, AgendaPaper, Decision, ItemTitle, Meeting, RecordEdition


def meeting_at(user, session, code):
    """The meeting of that session and code ("PL3") whose record `user` may read. 404 if there is none."""
    number = code.lstrip("ABCDEFGHIJKLMNOPQRSTUVWXYZ")
    meetings = Meeting.objects.visible_to(user).select_related("record__document", "session")
    return get_object_or_404(meetings, session=session, organ=code.removesuffix(number), number=int(number))


def agenda_of(record, user):
    """The items of a record in order, with titles, papers and decisions ready to be shown."""
    editions = RecordEdition.objects.current_for(user)
    return (
        AgendaItem.objects.filter(record=record)
        .standing()
        .filter(titles__edition__in=editions)
        .distinct()
        .order_by("position")
        .select_related("continues__record__meeting")
        .prefetch_related(
            Prefetch(
                "titles",
                ItemTitle.objects.filter(edition__in=editions).select_related("edition"),
                to_attr="current_titles",
            ),
            Prefetch(
                "papers",
                AgendaPaper.objects.standing().select_related("document", "version__document"),
                to_attr="standing_papers",
            ),
            Prefetch(
                "decisions",
                Decision.objects.visible_to(user).with_words(user).order_by("paragraph__order"),
                to_attr="visible_decisions",
            ),
        )
    )


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
