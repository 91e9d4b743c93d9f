from collections import defaultdict

from django.db import migrations, models

from council.pointing import decided, in_language, of_kind, open_to, pointers, read_by
from council.sorting import decision_key, sort_key
from documents.fulltext import AddFullText
from documents.publishing import Access, Stage
from documents.terms import terms

COLUMNS = {
    "latest_for_all": {"stage": Stage.PUBLISHED, "access": Access.PUBLIC},
    "latest_for_members": {"stage": Stage.PUBLISHED, "access__in": [Access.PUBLIC, Access.MEMBERS]},
    "latest_for_staff": {},
}


def settle_latest(apps, schema_editor):
    editions = apps.get_model("council", "RecordEdition").objects
    for column, readable in COLUMNS.items():
        latest = {(e.record_id, e.language): e.pk for e in editions.filter(**readable).order_by("number")}
        editions.filter(pk__in=latest.values()).update(**{column: True})


def find_texts(apps, schema_editor):
    texts = apps.get_model("council", "ParagraphText").objects
    proved = proofs(apps)
    rows = texts.select_related("edition__record__meeting__session", "paragraph").prefetch_related("mentions")
    for text in rows.iterator(chunk_size=500):
        edition = text.edition
        text.k = sort_key(edition.record.meeting, text.order, edition.language, edition.number)
        text.terms = terms(text.text, edition.language)
        text.pointers = " ".join(sorted(pointed(text) | proved.get(text.paragraph_id, set())))
        text.save(update_fields=["k", "terms", "pointers"])


def pointed(text):
    edition = text.edition
    found = {read_by(audience) for audience, column in enumerate(COLUMNS) if getattr(edition, column)}
    found |= {open_to(audience) for audience in range(first_audience(edition.stage, edition.access), 3)}
    found = found & {read_by(2), open_to(2)} if text.paragraph.internal else found
    for mention in text.mentions.all():
        if mention.state != "rejected" and (mention.party_id or mention.state != "suggested"):
            found |= set(pointers(mention))
    return found | {in_language(edition.language), of_kind(text.paragraph.kind)}


def first_audience(stage, access):
    return {Access.PUBLIC: 0, Access.MEMBERS: 1}.get(access, 2) if stage == Stage.PUBLISHED else 2


def settle_cited(apps, schema_editor):
    stated = apps.get_model("council", "Mention").objects.exclude(state__in=["suggested", "rejected"])
    where = "paragraph_text__edition__stage", "paragraph_text__edition__access", "paragraph_text__paragraph__internal"
    for app, kind in (("documents", "document"), ("documents", "version"), ("resolutions", "resolution")):
        first = {}
        cited = stated.filter(**{f"{kind}__isnull": False}).values_list(f"{kind}_id", *where).distinct()
        for pk, stage, access, internal in cited:
            first[pk] = min(first.get(pk, 2), 2 if internal else first_audience(stage, access))
        for audience in range(3):
            pks = [pk for pk, one in first.items() if one == audience]
            for at in range(0, len(pks), 500):
                apps.get_model(app, kind).objects.filter(pk__in=pks[at : at + 500]).update(cited_for=audience)


def proofs(apps):
    """Paragraph -> the terms of the standing decisions that were taken in it or rest on it."""
    found = defaultdict(set)
    decisions = apps.get_model("council", "Decision").objects.exclude(state="rejected")
    for decision in decisions.prefetch_related("evidence", "acts"):
        named = {decided(), *(decided(act.kind) for act in decision.acts.all())}
        for paragraph in {decision.paragraph_id, *(one.paragraph_id for one in decision.evidence.all())}:
            found[paragraph] |= named
    return found


def sort_decisions(apps, schema_editor):
    for decision in apps.get_model("council", "Decision").objects.select_related("paragraph__record__meeting__session"):
        decision.k = decision_key(decision.paragraph.record.meeting, decision.paragraph.order)
        decision.save(update_fields=["k"])


class Migration(migrations.Migration):
    dependencies = [("council", "0005_notes_in_every_language"), ("documents", "0002_full_text"), ("resolutions", "0002_full_text")]

    operations = [
        migrations.RemoveField("paragraphtext", "folded"),
        migrations.AddField("paragraphtext", "terms", models.TextField(blank=True, editable=False, default=""), False),
        migrations.AddField(
            "paragraphtext",
            "pointers",
            models.TextField(blank=True, editable=False, help_text="What it is found by beside its words.", default=""),
            False,
        ),
        migrations.AddField("decision", "k", models.BigIntegerField(null=True, editable=False)),
        migrations.AddField("paragraphtext", "k", models.BigIntegerField(null=True, editable=False)),
        *(migrations.AddField("recordedition", name, models.BooleanField(default=False, editable=False)) for name in COLUMNS),
        migrations.RunPython(settle_latest, migrations.RunPython.noop),
        migrations.RunPython(find_texts, migrations.RunPython.noop),
        migrations.RunPython(settle_cited, migrations.RunPython.noop),
        migrations.RunPython(sort_decisions, migrations.RunPython.noop),
        migrations.AlterField(
            "decision",
            "k",
            models.BigIntegerField(editable=False, db_index=True, help_text="What it is sorted by (council.sorting)."),
        ),
        migrations.AlterField(
            "paragraphtext",
            "k",
            models.BigIntegerField(unique=True, editable=False, help_text="What it is sorted by (council.sorting)."),
        ),
        *(
            migrations.AddConstraint(
                "recordedition",
                models.UniqueConstraint(
                    fields=["record", "language"], name=f"one_{name}_edition", condition=models.Q(**{name: True})
                ),
            )
            for name in COLUMNS
        ),
        AddFullText("paragraphtext", "k", ["terms", "pointers"]),
    ]
