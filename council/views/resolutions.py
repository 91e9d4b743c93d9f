from django.db.models import Count, Q
from django.http import Http404
from django.shortcuts import get_object_or_404, redirect, render

from council.addresses import session_in
from council.audience import amendments_visible_to, resolutions_visible_to
from council.drawing import draw_line
from council.exports.resolutions import RESOLUTIONS
from council.lineage import latest_words, line_of, mentions_by_role
from council.models import Decision
from council.showing import shown, with_titles
from documents.exporting import FORMATS, export_asked_for
from documents.paging import page_of
from documents.wording import reader_language
from resolutions.citations import parse_key
from resolutions.filters import ResolutionFilter
from resolutions.models import ResolutionVersion

PER_PAGE = 50


def resolution_list(request):
    pending = amendments_visible_to(request.user).pending()
    visible = resolutions_visible_to(request.user).annotate(
        pending_count=Count("amendments", filter=Q(amendments__in=pending), distinct=True)
    )
    filtered = ResolutionFilter(request.GET, queryset=visible, request=request)
    found = with_titles(filtered.qs, request.user)
    if exported := export_asked_for(request, RESOLUTIONS, found):
        return exported
    page = page_of(found, RESOLUTIONS.order, request.GET, PER_PAGE)
    return render(request, "resolutions/resolution_list.html", {"filter": filtered, "page": page, "exports": FORMATS})


def resolution_at(user, body, number):
    """The visible resolution at /council/1332/ or /council/decision-482/. 404 if there is none."""
    try:
        instrument = parse_key(f"{body}/{number}")
    except ValueError as error:
        raise Http404 from error
    return get_object_or_404(resolutions_visible_to(user).exclude(number="").cited_as(instrument))


def resolution(request, body, number):
    found = resolution_at(request.user, body, number)
    if found.key != f"{body}/{number}":
        return redirect(found, permanent=True)
    return render_resolution(request, found)


def provisional(request, body, vehicle):
    """A text adopted before it has a number. Once numbered, this address leads to the number."""
    candidates = resolutions_visible_to(request.user).filter(body=body).exclude(provisional_key="")
    found = next((row for row in candidates if row.provisional_path == vehicle.strip("/")), None)
    if found is None:
        raise Http404
    return redirect(found, permanent=True) if found.number else render_resolution(request, found)


def render_resolution(request, resolution):
    user = request.user
    decisions = Decision.objects.visible_to(user).filter(acts__resolutions__resolution=resolution).distinct()
    line = line_of(resolution, user)
    asked = request.GET.get("asked", "")  # the bare number that the box was given
    return render(
        request,
        "resolutions/resolution.html",
        {
            "resolution": resolution,
            "line": line,
            "drawing": draw_line(line, name_of_proposal) if line.is_worth_drawing else None,
            "worded": latest_words(line, user),
            "asked": asked if asked.isdecimal() and len(asked) < 6 else "",
            "decisions": shown(decisions.latest_first(), user),
            "mentions": mentions_by_role(resolution, user),
        },
    )


def name_of_proposal(proposal):
    """The words of a proposal in the drawing: what carries it, and its state."""
    return proposal.vehicle.symbol_in(reader_language()), (proposal.get_status_display(),)


def version(request, body, number, session):
    """The words of one version, where we hold them."""
    found = resolution_at(request.user, body, number)
    code = session_in(session)
    visible = ResolutionVersion.objects.visible_to(request.user).standing().filter(resolution=found)
    one = get_object_or_404(visible.select_related("session"), session=code)
    one.resolution = found
    if code != session:
        return redirect(one, permanent=True)
    readable = ResolutionVersion.objects.readable_by(request.user).filter(pk=one.pk).exists()
    return render(
        request,
        "resolutions/resolution_version.html",
        {
            "resolution": found,
            "version": one,
            "texts": one.texts.all() if readable else [],
            "line": line_of(found, request.user),
        },
    )
