"""The review queue: whatever the reading was not sure of, latest meetings first, each record as its text runs."""

from collections import Counter

from django.db import transaction

from council.reviewing import acts, mentions, notes, proposals
from council.reviewing.entries import Kind
from council.reviewing.scope import Scope

PERMISSIONS = {
    mentions.SOURCE: mentions.PERMISSION,
    **dict.fromkeys(acts.MODELS, acts.PERMISSION),
    proposals.SOURCE: proposals.PERMISSION,
    notes.SOURCE: notes.PERMISSION,
}
ENTRIES = {
    mentions.SOURCE: mentions.entries,
    **dict.fromkeys(acts.MODELS, acts.entries),
    proposals.SOURCE: proposals.entries,
    notes.SOURCE: notes.entries,
}


class Queue:
    """The open entries of a scope; `counts` has how many of each kind, `items` those of the kind asked for, in order."""

    def __init__(self, scope: Scope, kind=""):
        self.scope = scope
        found = [item for module in (mentions, acts, proposals, notes) for item in module.items(scope)]
        self.counts = Counter(item.kind for item in found)
        self.items = sorted(item for item in found if kind in ("", item.kind))

    def count_by_kind(self):
        """Every kind with its count, in the order in which the kinds are named."""
        return [(kind, self.counts[kind]) for kind in Kind]

    def entries(self, items):
        """What the page shows of some of the items, in their order."""
        by_source = {}
        for item in items:
            by_source.setdefault(item.source, []).append(item)
        found = [entry for source, some in by_source.items() for entry in ENTRIES[source](some, self.scope)]
        return sorted(found, key=lambda entry: entry.item)

    def position(self, item_id):
        """Where an item stands among those listed; None when it is not among them."""
        return next((at for at, item in enumerate(self.items) if item.id == item_id), None)


@transaction.atomic
def settle(item_id, verdict, user):
    """Write what an editor says of an entry, and log it. What was done, in words; None when it is open no more.

    LookupError for what is no entry; ValidationError where what was written cannot be meant.
    """
    source, _dash, pk = item_id.partition("-")
    if source not in PERMISSIONS or not pk.isdecimal():
        raise LookupError(item_id)
    if source in acts.MODELS:
        return acts.settle(source, int(pk), verdict, user)
    module = {mentions.SOURCE: mentions, proposals.SOURCE: proposals, notes.SOURCE: notes}[source]
    return module.settle(int(pk), verdict, user)
