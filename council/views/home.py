from django.shortcuts import render

from council.audience import amendments_visible_to, sessions_visible_to
from council.models import Decision, FollowUp, Meeting
from council.showing import shown, with_their_texts

LATEST = 6


def home(request):
    """One box, the latest session, the latest decisions, what is still open."""
    user = request.user
    session = sessions_visible_to(user).filter(meetings__in=Meeting.objects.visible_to(user)).latest_first().first()
    meetings = Meeting.objects.visible_to(user).filter(session=session).in_order() if session else []
    open_work = FollowUp.objects.visible_to(user).open().latest_first()
    pending = amendments_visible_to(user).pending()
    return render(
        request,
        "council/home.html",
        {
            "session": session,
            "meetings": meetings,
            "decisions": shown(Decision.objects.visible_to(user).latest_first()[:LATEST], user),
            "proposals": with_their_texts(pending, user).reverse()[:LATEST],
            "follow_ups": open_work.select_related("due", "decision__paragraph__record__meeting")[:LATEST],
        },
    )
