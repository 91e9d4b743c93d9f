from django.shortcuts import render

from council.audience import sessions_visible_to
from council.models import Decision, FollowUp, Meeting
from resolutions.models import Amendment

LATEST = 6


def home(request):
    """One box, the latest session, the latest decisions, what is still open."""
    user = request.user
    session = sessions_visible_to(user).filter(meetings__in=Meeting.objects.visible_to(user)).latest_first().first()
    meetings = Meeting.objects.visible_to(user).filter(session=session).in_order() if session else []
    open_work = FollowUp.objects.visible_to(user).open().select_related("due", "decision__paragraph__record__meeting")
    pending = Amendment.objects.visible_to(user).standing().pending()
    return render(
        request,
        "council/home.html",
        {
            "session": session,
            "meetings": meetings,
            "decisions": Decision.objects.visible_to(user).with_words(user).latest_first()[:LATEST],
            "proposals": pending.select_related("resolution", "document", "version__document").order_by("-pk")[:LATEST],
            "follow_ups": open_work.order_by("-decision__paragraph__record__meeting__order", "pk")[:LATEST],
        },
    )
