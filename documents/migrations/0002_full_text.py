from django.db import migrations, models

from documents.fulltext import AddFullText
from documents.terms import terms


def find_titles(apps, schema_editor):
    for title in apps.get_model("documents", "DocumentTitle").objects.iterator():
        title.terms = terms(title.title, title.language)
        title.save(update_fields=["terms"])


def find_editions(apps, schema_editor):
    for edition in apps.get_model("documents", "Edition").objects.iterator():
        edition.terms = terms(f"{edition.title}\n{edition.text}"[:400_000], edition.language)[:400_000]
        edition.save(update_fields=["terms"])


class Migration(migrations.Migration):
    dependencies = [("documents", "0001_initial")]

    operations = [
        migrations.RemoveField("documenttitle", "folded"),
        migrations.AddField("documenttitle", "terms", models.TextField(blank=True, editable=False, default=""), False),
        migrations.AddField("edition", "terms", models.TextField(blank=True, editable=False, default=""), False),
        migrations.RunPython(find_titles, migrations.RunPython.noop),
        migrations.RunPython(find_editions, migrations.RunPython.noop),
        *(
            migrations.AddField(
                name,
                "cited_for",
                models.PositiveSmallIntegerField(
                    default=3, editable=False, help_text="The first audience that can read a citation of it."
                ),
            )
            for name in ("document", "version")
        ),
        AddFullText("documenttitle"),
        AddFullText("edition"),
    ]
