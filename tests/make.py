"""Rows for tests, by plain functions: each takes the canonical string people write, and makes what it needs above it.

What is made is an internal draft, as in the product; `**PUBLIC` publishes it. A function called twice with the same key
gives the same session, document, resolution, meeting or record.
"""

from itertools import count

from django.db.models import Max

from council.arranging import settle_latest
from council.cited import point_anew
from council.models import (
    Act,
    AgendaItem,
    AgendaPaper,
    Decision,
    Evidence,
    FollowUp,
    ImportRun,
    Meeting,
    Mention,
    Paragraph,
    ParagraphText,
    Record,
    RecordEdition,
)
from council.sorting import sort_key
from documents.models import Document, Edition, Party, PartyName, Session, Version
from documents.publishing import Access, Stage
from documents.symbols import parse
from resolutions.citations import parse_key
from resolutions.models import Amendment, Resolution, ResolutionVersion

PUBLIC = {"stage": Stage.PUBLISHED, "access": Access.PUBLIC}
serial = count(1)


def make_session(code="C24", **fields):
    session = Session.objects.get_or_stub(code)
    return changed(session, fields)


def make_party(key="cwg-cop", kind=Party.Kind.GROUP, **names):
    """`names` by language: make_party("cwg-cop", en="Working group on child online protection")."""
    party, _created = Party.objects.get_or_create(key=key, defaults={"kind": kind})
    for language, name in names.items():
        PartyName.objects.create(party=party, language=language, name=name)
    return party


def make_document(symbol="C24/8", **fields):
    """The document of a symbol, whatever version the symbol names."""
    return changed(Document.objects.get_or_stub(parse(symbol)), fields)


def make_version(symbol="C24/8", **fields):
    """The version a symbol names: "C24/8" is here the original, "C24/8(Rev.1)" its first revision."""
    version, _created = Version.objects.get_or_create(document=make_document(symbol), marks=parse(symbol).marks_key)
    return changed(version, fields)


def make_edition(symbol="C24/8", language="en", **fields):
    return Edition.objects.create(version=make_version(symbol), language=language, **fields)


def make_resolution(key="council/1332", **fields):
    """ "council/1332"; "C24/15#annex" is a new one that has no number yet."""
    if "#annex" in key:
        vehicle, _hash, annex = key.partition("#annex")
        return changed(Resolution.objects.get_or_stub_new(vehicle, annex.strip("-")), fields)
    return changed(Resolution.objects.get_or_stub(parse_key(key)), fields)


def make_resolution_version(key="council/1332", session="C23", **fields):
    return ResolutionVersion.objects.create(resolution=make_resolution(key), session=make_session(session), **fields)


def make_amendment(key="council/1332", symbol="C24/8(Rev.1)", **fields):
    """A proposal in the version that the symbol names; in the document as such, if the symbol bears no mark."""
    document, parsed = make_document(symbol), parse(symbol)
    version = make_version(symbol) if parsed.marks_key else None
    return Amendment.objects.create(
        **{"resolution": make_resolution(key), "document": document, "version": version} | fields
    )


def make_meeting(key="C24/PL3", **fields):
    code, meeting = key.split("/")
    organ = meeting.rstrip("0123456789")
    number = int(meeting[len(organ) :])
    held, _created = Meeting.objects.get_or_create(
        session=make_session(code), organ=organ, number=number, defaults={"order": Meeting.default_order(organ, number)}
    )
    return changed(held, fields)


def make_record(key="C24/PL3", **fields):
    record, _created = Record.objects.get_or_create(meeting=make_meeting(key))
    return changed(record, fields)


def make_record_edition(key="C24/PL3", language="fr", number=1, **fields):
    edition, _created = RecordEdition.objects.get_or_create(
        record=make_record(key), language=language, number=number, defaults={"text_hash": f"{next(serial):064}"}
    )
    changed(edition, fields)
    settle_latest(edition.record, list(edition.record.editions.all()))
    edition.refresh_from_db()
    return edition


def make_item(key="C24/PL3", number="1", **fields):
    item, _created = AgendaItem.objects.get_or_create(
        record=make_record(key), number=number, defaults={"position": next(serial)}
    )
    return changed(item, fields)


def make_paper(symbol="C24/8", item=None, **fields):
    item = item or make_item()
    version = make_version(symbol) if parse(symbol).marks_key else None
    fields = {"version": version, "order": item.papers.count() + 1} | fields
    return AgendaPaper.objects.create(item=item, document=make_document(symbol), **fields)


def make_paragraph(key="C24/PL3/1.1", **fields):
    """A numbered paragraph in the item its number begins with. Its order is that of its making."""
    meeting, _slash, number = key.rpartition("/")
    fields = {"kind": "numbered", "order": next(serial), "number": number} | fields
    if "item" not in fields:
        fields["item"] = make_item(meeting, number.split(".")[0])
    return Paragraph.objects.create(record=make_record(meeting), key=key, **fields)


def make_paragraph_text(text="1.1\tThe Council notes Document C24/8.", paragraph=None, edition=None, **fields):
    paragraph = paragraph or make_paragraph()
    edition = edition or make_record_edition(str(paragraph.record))
    last = edition.texts.aggregate(last=Max("order"))["last"]
    fields = {"order": 0 if last is None else last + 1, "number": paragraph.number, "raw": text, "text": text} | fields
    if "k" not in fields:
        fields["k"] = sort_key(edition.record.meeting, fields["order"], edition.language, edition.number)
    return ParagraphText.objects.create(paragraph=paragraph, edition=edition, **fields)


def make_mention(exact="C24/8", text=None, **fields):
    """A mention where `exact` first stands in the text; resolved to the document of that symbol by default."""
    text = text or make_paragraph_text()
    start = text.text.find(exact)
    fields = {"start": start, "end": start + len(exact), "state": "resolved"} | fields
    if fields["state"] == "resolved" and not fields.keys() & {"document", "resolution", "party"}:
        fields["document"] = make_document(exact)
    mention = Mention.objects.create(paragraph_text=text, exact=exact, **fields)
    point_anew(ParagraphText.objects.pointing_from([mention]))
    return mention


def make_decision(paragraph=None, *, proposal=None, acts=("noted",), **fields):
    """A decision in a paragraph: an assent if `proposal`, the paragraph it agrees to, is given. Its item is decided."""
    paragraph = paragraph or make_paragraph()
    decision = Decision.objects.create(**{"item": paragraph.item, "paragraph": paragraph} | fields)
    if proposal is not None:
        Evidence.objects.create(decision=decision, paragraph=proposal, role=Evidence.Role.PROPOSAL)
    own = Evidence.Role.TEXT if proposal is None else Evidence.Role.ASSENT
    Evidence.objects.create(decision=decision, paragraph=paragraph, role=own)
    for order, kind in enumerate(acts, start=1):
        Act.objects.create(decision=decision, order=order, kind=kind)
    changed(decision.item, {"outcome": AgendaItem.Outcome.DECIDED})
    point_anew(ParagraphText.objects.proving([decision]))
    return decision


def make_follow_up(decision=None, **fields):
    fields = {"language": "fr", "actor": "le Secrétariat", "action": "mettra le rapport à jour"} | fields
    return FollowUp.objects.create(decision=decision or make_decision(), **fields)


def make_import_run(edition=None, **fields):
    fields = {"file_name": "record.txt", "sha256": "0" * 64, "parser": "1", "report": {}} | fields
    return ImportRun.objects.create(edition=edition or make_record_edition(), **fields)


def changed(row, fields):
    """The row with these columns set, saved if any differed."""
    for name, value in fields.items():
        setattr(row, name, value)
    if fields:
        row.save(update_fields=list(fields))
    return row
