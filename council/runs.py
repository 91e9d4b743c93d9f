"""What is kept of an import: the file, the report, and every note as a row that an editor can resolve.

A note that somebody has seen to does not come back with the next import, as long as the words it is about are the same.
"""

import hashlib

from council.models import ImportNote, ImportRun, ParagraphText


def keep_run(request, edition, record, answer, parser):
    """Remember what was imported, by whom, and what the importer did not decide by itself."""
    run = ImportRun.objects.create(
        edition=edition,
        file_name=request.name[:255],
        sha256=hashlib.sha256(request.data).hexdigest(),
        parser=parser,
        report=answer,
        received=record.received,
        refused=[
            {"place": one.place, "codepoint": f"U+{one.codepoint:04X}", "reason": one.reason.parts}
            for one in record.refusals
        ],
        made_by=request.user,
    )
    seen_to = resolved_before(edition)
    words = words_by_place(edition)
    ImportNote.objects.bulk_create(
        ImportNote(
            run=run,
            severity=note.severity,
            where=note.where[:80],
            message=note.message,
            made_of=note.message.parts,
            about=note.about,
            resolved_by_id=seen_to.get((note.where[:80], note.message, words.get(note.where[:80], ""))),
        )
        for note in record.notes
    )


def resolved_before(edition):
    """Who saw to which note on earlier imports of this record in this language: {(where, message, words): user}."""
    notes = ImportNote.objects.filter(
        run__edition__record=edition.record_id, run__edition__language=edition.language, resolved_by__isnull=False
    )
    found, words = {}, {}
    for note in notes.select_related("run__edition").order_by("run__made_at", "pk"):
        if note.run.edition_id not in words:
            words[note.run.edition_id] = words_by_place(note.run.edition)
        about = words[note.run.edition_id].get(note.where, "")
        found[note.where, note.message, about] = note.resolved_by_id
    return found


def words_by_place(edition):
    """The words of an edition by what its notes call their place: a paragraph's number, or its place in the file."""
    found = {}
    texts = ParagraphText.objects.filter(edition=edition).select_related("paragraph").order_by("-order")
    for text in texts.only("place", "text", "paragraph__number", "order"):
        found[text.place] = text.text
        found[text.paragraph.number] = text.text
    found.pop("", None)
    return found
