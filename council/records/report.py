"""The report of an import: one JSON object that says what was read and proves that nothing was lost."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date as Date
from typing import Any

from council.records.record import Act, Decision, Effect, Item, Paragraph, Record


def report(
    record: Record,
    *,
    status: str,
    session: str,
    meeting: str,
    date: Date | str | None,
    symbol: str | None,
    edition: int,
) -> dict[str, Any]:
    """The object of the import contract; all its keys are always there. Dates are ISO 8601, symbols canonical."""
    where = {paragraph.order: paragraph.where for paragraph in record.paragraphs}
    return {
        "status": status,
        "session": session,
        "meeting": meeting,
        "date": date.isoformat() if isinstance(date, Date) else date,
        "language": record.language,
        "symbol": symbol,
        "edition": edition,
        "items": [_item(item, paragraphs, where) for item, paragraphs in _with_paragraphs(record)],
        "mentions": [
            {"where": mention.where, "exact": mention.exact, "target": mention.target, "state": mention.state}
            for mention in record.mentions
        ],
        "suggestions": [
            {"where": suggestion.where, "exact": suggestion.exact, "candidates": list(suggestion.candidates)}
            for suggestion in record.suggestions
        ],
        "coverage": _coverage(record),
        "notes": [{"severity": note.severity, "where": note.where, "message": note.message} for note in record.notes],
    }


def _with_paragraphs(record: Record) -> Iterator[tuple[Item, list[str]]]:
    """Each item with the numbers of its paragraphs; of two items with one number, each with those after its heading."""
    ahead = iter(record.numbered)
    paragraph: Paragraph | None = next(ahead, None)
    for place, item in enumerate(record.items):
        following = record.items[place + 1] if place + 1 < len(record.items) else None
        numbers: list[str] = []
        while paragraph and paragraph.item == item.number and not _belongs(paragraph, following):
            numbers.append(paragraph.number)
            paragraph = next(ahead, None)
        yield item, numbers


def _belongs(paragraph: Paragraph, item: Item | None) -> bool:
    return bool(item and item.heading is not None and paragraph.order > item.heading)


def _item(item: Item, paragraphs: list[str], where: dict[int, str]) -> dict[str, Any]:
    return {
        "number": item.number,
        "title": item.title,
        "continued": item.continued,
        "documents": list(item.papers),
        "paragraphs": paragraphs,
        "outcome": item.outcome,
        "decisions": [_decision(decision, where) for decision in item.decisions],
    }


def _decision(decision: Decision, where: dict[int, str]) -> dict[str, Any]:
    return {
        "paragraph": decision.where,
        "basis": [where[order] for order in decision.basis],
        "text": decision.text,
        "acts": [_act(act) for act in decision.acts],
    }


def _act(act: Act) -> dict[str, Any]:
    return {
        "kind": act.kind,
        "documents": list(act.documents),
        "resolutions": [_effect(effect) for effect in act.resolutions],
        "inferred": list(act.inferred),
    }


def _effect(effect: Effect) -> dict[str, Any]:
    label = {"vehicle": effect.label.vehicle, "annex": effect.label.annex} if effect.label else None
    return {"key": effect.key, "label": label, "effect": effect.effect}


def _coverage(record: Record) -> dict[str, int]:
    """What was read, counted. Back-references are in neither count of mentions, and none of them is unresolved."""
    kinds = [mention.target_type for mention in record.mentions]
    return {
        "paragraphs": len(record.numbered),
        "document_mentions": kinds.count("document"),
        "resolution_mentions": kinds.count("resolution"),
        "unresolved": sum(mention.state != "resolved" for mention in record.mentions),
        "characters_lost": record.characters_lost,
    }
