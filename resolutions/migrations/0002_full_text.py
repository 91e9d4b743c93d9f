from django.db import migrations, models

from documents.fulltext import AddFullText
from documents.terms import terms


def find_texts(apps, schema_editor):
    for name in ("VersionText", "AmendmentText"):
        for row in apps.get_model("resolutions", name).objects.iterator():
            row.terms = terms(f"{row.title}\n{row.text}"[:400_000], row.language)[:400_000]
            row.save(update_fields=["terms"])


class Migration(migrations.Migration):
    dependencies = [("resolutions", "0001_initial"), ("documents", "0002_full_text")]

    operations = [
        migrations.AddField("versiontext", "terms", models.TextField(blank=True, editable=False, default=""), False),
        migrations.AddField("amendmenttext", "terms", models.TextField(blank=True, editable=False, default=""), False),
        migrations.RunPython(find_texts, migrations.RunPython.noop),
        migrations.AddField(
            "resolution",
            "cited_for",
            models.PositiveSmallIntegerField(
                default=3, editable=False, help_text="The first audience that can read a citation of it."
            ),
        ),
        AddFullText("versiontext"),
        AddFullText("amendmenttext"),
    ]
