"""The review queue on the screen: the entries of all records or of one, each settled with one click."""

from django.contrib import messages
from django.core.exceptions import ObjectDoesNotExist, PermissionDenied, ValidationError
from django.core.paginator import Paginator
from django.db import transaction
from django.http import Http404, HttpResponseNotAllowed, JsonResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _

from council.models import Meeting, Mention, Record
from council.reviewing.entries import Kind, Verdict
from council.reviewing.queue import PERMISSIONS, Queue, settle
from council.reviewing.scope import Scope
from council.reviewing.targets import suggested, written
from documents.languages import CODES, LANGUAGES

PER_PAGE = 20
ACTIONS = ("confirm", "reject", "other")


def review(model_admin, request, record_id=None):
    """The page of the queue; a POST settles one entry and leads to the next."""
    if not model_admin.has_view_permission(request):
        raise PermissionDenied
    record = get_object_or_404(Record.objects.select_related("meeting"), pk=record_id) if record_id else None
    asked = Asked(request.GET, record)
    queue = Queue(Scope(request.user, asked.record, asked.language), asked.kind)
    refusal = ""
    if request.method == "POST":
        try:
            return settled(request, asked, queue)
        except ValidationError as error:
            refusal = " ".join(error.messages)
    return page_of(model_admin, request, asked, queue, refusal)


class Asked:
    """What the address asks for: a record, a language, a kind, a page. What is none of these asks for nothing."""

    def __init__(self, sent, record):
        self.fixed = record
        self.record = record or record_named(sent.get("record", ""))
        self.language = sent.get("language", "") if sent.get("language") in CODES else ""
        self.kind = Kind(sent["kind"]) if sent.get("kind") in Kind.values else ""
        self.page = sent.get("page", "1")

    def query(self, **changes):
        """The address of the same page with something else asked for: "?language=fr&kind=note"."""
        asked = {"record": "" if self.fixed else self.record or "", "language": self.language, "kind": self.kind}
        said = {name: str(value) for name, value in (asked | changes).items() if value}
        return "?" + "&".join(f"{name}={value}" for name, value in said.items())


def record_named(text):
    """The record of the meeting "C24/PL3"; None when there is none."""
    session, _slash, code = text.partition("/")
    organ, digits = Meeting.split_code(code)
    if not digits.isdecimal() or len(digits) > 4:
        return None
    meeting = {"meeting__session": session, "meeting__organ": organ, "meeting__number": int(digits)}
    return Record.objects.filter(**meeting).select_related("meeting").first()


def settled(request, asked, queue):
    """Leads to the next entry, once this one is settled. ValidationError where what was written cannot be meant."""
    item_id = request.POST.get("entry", "")
    permission = PERMISSIONS.get(item_id.partition("-")[0])
    if permission is None or not request.user.has_perm(permission):
        raise PermissionDenied
    at = queue.position(item_id)
    try:
        with transaction.atomic():  # what is written may make a stub, which goes again if it is refused
            said = settle(item_id, verdict(request.POST), request.user)
    except (LookupError, ObjectDoesNotExist) as error:
        raise Http404 from error
    if said is None:
        messages.info(request, _("It was settled already: nothing was changed."))
    else:
        messages.success(request, said)
    return redirect(request.path + next_after(asked, queue, at))


def verdict(sent):
    """What the form says. LookupError where it says nothing that can be done."""
    action, _colon, order = sent.get("action", "").partition(":")
    if action not in ACTIONS or not (order or "1").isdecimal():
        raise LookupError(action)
    role = sent.get("role", "") if sent.get("role") in Mention.Role.values else ""
    target = written(sent.get("other", "")) if action == "other" else None
    return Verdict(action, int(order or "1"), target, role)


def next_after(asked, queue, at):
    """The address of the entry that followed, or else that went before, on the page where it now stands."""
    if at is None:
        return asked.query(page=asked.page) + "#review"
    left = queue.items[:at] + queue.items[at + 1 :]
    if not left:
        return asked.query() + "#review"
    at = min(at, len(left) - 1)
    page = at // PER_PAGE + 1
    return asked.query(page=page if page > 1 else "") + f"#{left[at].id}"


def page_of(model_admin, request, asked, queue, refusal):
    page = Paginator(queue.items, PER_PAGE).get_page(asked.page)
    entries = queue.entries(page.object_list)
    for entry in entries:
        entry.may_settle = request.user.has_perm(PERMISSIONS[entry.item.source])
        if refusal and entry.item.id == request.POST.get("entry"):
            entry.error, entry.said = refusal, request.POST.get("other", "")
    context = {
        **model_admin.admin_site.each_context(request),
        "title": _("Review: %(record)s") % {"record": asked.record} if asked.record else _("Review"),
        "opts": model_admin.opts,
        "asked": asked,
        "here": asked.query(page=page.number if page.number > 1 else ""),
        "page": page,
        "pages": [(number, asked.query(page=number)) for number in page.paginator.page_range],
        "entries": entries,
        "total": sum(queue.counts.values()),
        "all": asked.query(kind=""),
        "kinds": [(kind, count, asked.query(kind=kind)) for kind, count in queue.count_by_kind()],
        "languages": [(code, LANGUAGES[code].name) for code in CODES],
        "records": sorted({str(edition.record) for edition in Scope(request.user).all.values()}),
        "roles": Mention.Role.choices,
    }
    return render(request, "admin/council/review.html", context)


def targets(model_admin, request):
    """What an editor who has typed ?q= may mean, as the field that is typed in shows it."""
    if request.method != "GET":
        return HttpResponseNotAllowed(["GET"])
    if not model_admin.has_view_permission(request):
        raise PermissionDenied
    found = suggested(request.GET.get("q", "")[:200])
    return JsonResponse({"options": [{"value": one.label, "title": one.title} for one in found]})
