"""The coverage of a record on the screen: what of the file is accounted for; what each paragraph does is set right here."""

from django.contrib import messages
from django.contrib.admin.models import CHANGE, LogEntry
from django.core.exceptions import PermissionDenied
from django.db import transaction
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from council.accounting import account_of
from council.models import ParagraphPart, Record
from documents.provenance import Confirmation, Origin
from documents.wording import choose


def coverage(model_admin, request, record_id):
    """The page of one edition: ?edition= its key, else the latest one in the reader's language where there is one."""
    if not model_admin.has_view_permission(request):
        raise PermissionDenied
    record = get_object_or_404(Record.objects.select_related("meeting", "document"), pk=record_id)
    editions = list(record.editions.order_by("language", "-number"))
    asked = request.GET.get("edition", "")
    edition = next((one for one in editions if str(one.pk) == asked), None) or choose(editions)
    account = account_of(edition) if edition else None
    may_change = request.user.has_perm("council.change_paragraph")
    if request.method == "POST" and account:
        if not may_change:
            raise PermissionDenied
        changed = set_parts(account, request.POST, request.user)
        said = ngettext("%(count)d paragraph was set right.", "%(count)d paragraphs were set right.", changed)
        messages.success(request, said % {"count": changed})
        return redirect(f"{request.path}?edition={edition.pk}")
    context = {
        **model_admin.admin_site.each_context(request),
        "title": _("Coverage: %(record)s") % {"record": record},
        "opts": model_admin.opts,
        "record": record,
        "editions": editions,
        "account": account,
        "parts": ParagraphPart.Part.choices,
        "part_counts": part_counts(account) if account else [],
        "may_change": may_change,
    }
    return render(request, "admin/council/coverage.html", context)


def part_counts(account):
    """Every part with how many paragraphs do it; last those of which nothing is told."""
    counts = account.parts
    return [(label, counts[part]) for part, label in ParagraphPart.Part.choices] + [(_("not told"), counts[""])]


@transaction.atomic
def set_parts(account, sent, user):
    """What an editor says that paragraphs do, each with a line of history. How many were changed.

    A paragraph that does none of these is said to: no later reading gives it a part.
    """
    changed = 0
    for one in account.paragraphs:
        said = sent.get(f"part-{one.paragraph.pk}")
        if not one.has_part or said is None or said == one.part or said not in ("", *ParagraphPart.Part.values):
            continue
        row = one.row or ParagraphPart(paragraph=one.paragraph)
        LogEntry.objects.log_actions(
            user.pk, [one.paragraph], CHANGE, f"part: {one.part or 'not told'} -> {said or 'none'}"
        )
        row.part, row.origin = said or row.part, Origin.MANUAL
        row.state = Confirmation.CONFIRMED if said else Confirmation.REJECTED
        row.save()
        changed += 1
    return changed
