"""What is offered when nothing is found: the known symbols and numbers nearest to those that were typed.

A digit may have slipped, or the session or the body is another. Only what the reader may know of is looked at, in a
bounded number of queries, so that what is offered says nothing of anything else.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import chain

from django.db.models import F, Q
from django.db.models.functions import Abs
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from council.audience import documents_visible_to, resolutions_visible_to
from council.search.damage import one_digit_away, symbols_damaged
from documents.conferences import parse_session
from documents.wording import reader_language

MOST = 5
_CITED = 3  # citations of a query that are looked at, and as many words with digits
_EACH = 10  # rows of each way of being near

MENDED = _("spelled otherwise")
ONE_DIGIT = _("one digit away")
OTHER_SESSION = _("same number, another session")
OTHER_SERIES = _("same number, another series")
OTHER_BODY = _("same number, another body")
NEXT = _("a number nearby")


@dataclass(frozen=True)
class Near:
    """A known thing near one that is not: its symbol or name, its address, and in what it differs."""

    label: str
    address: str
    reason: str | Promise


def nearest(query, user, limit=MOST):
    """Of what `user` may know of, what lies nearest to the symbols and numbers of a query that are not known."""
    found = []
    for cited in query.cited[:_CITED]:
        if cited.symbol:
            found += near_symbol(cited.symbol, user)
        else:
            found += near_numbers(cited.instruments, user)
    found += mended(query.typed, user)
    once = {}
    for near in found:
        once.setdefault(near.address, near)
    return list(once.values())[:limit]


def near_symbol(symbol, user):
    """Documents near one that is not known; none near one that is."""
    known = documents_visible_to(user)
    if known.with_symbol(symbol).exists():
        return []
    number, siblings = symbol.number, known.filter(session=symbol.session, series=symbol.series)
    slipped = siblings.filter(number__in=one_digit_away(number))
    elsewhere = known.filter(number=number, series=symbol.series).exclude(session=symbol.session)
    of_series = known.filter(number=number, session=symbol.session).exclude(series=symbol.series)
    ways = [
        (ONE_DIGIT, by_distance(slipped, "number", number)),
        (OTHER_SERIES, of_series.order_by("series")),
        (OTHER_SESSION, by_distance(elsewhere, "session__order", parse_session(symbol.session).order)),
        (NEXT, by_distance(siblings, "number", number)),
    ]
    return [_near_document(row, reason) for reason, rows in ways for row in rows[:_EACH]]


def near_numbers(instruments, user):
    """Resolutions near numbers that are not known; none near those that are."""
    known = resolutions_visible_to(user)
    if not instruments or known.cited_as_any(instruments).exists():
        return []
    number = int(instruments[0].number)
    alike = Q()
    for one in instruments:
        alike |= Q(kind=one.kind, body=one.body) if one.body else Q(kind=one.kind)
    slipped = known.filter(alike, number_order__in=one_digit_away(number))
    ways = [
        (OTHER_BODY, known.filter(number_order=number).in_number_order()),
        (ONE_DIGIT, by_distance(slipped, "number_order", number)),
        (NEXT, by_distance(known.filter(alike, number_order__isnull=False), "number_order", number)),
    ]
    return [_near_resolution(row, reason) for reason, rows in ways for row in rows[:_EACH]]


def mended(typed, user):
    """Documents that words of a query were meant for whose symbol was damaged."""
    numbered = [word for word in typed.split() if any(map(str.isdecimal, word))]
    meant = Q()
    for symbol in chain.from_iterable(map(symbols_damaged, numbered[:_CITED])):
        meant |= Q(session=symbol.session, series=symbol.series, number=symbol.number)
    rows = documents_visible_to(user).filter(meant).in_symbol_order()[:_EACH] if meant else []
    return [_near_document(row, MENDED) for row in rows]


def by_distance(rows, column, wanted):
    """The nearest first; of two as near the lower."""
    return rows.annotate(distance=Abs(F(column) - wanted)).order_by("distance", column, "pk")


def _near_document(row, reason):
    return Near(row.symbol_in(reader_language()), row.get_absolute_url(), reason)


def _near_resolution(row, reason):
    return Near(row.name_in(reader_language()), row.get_absolute_url(), reason)
