"""The one rule of the architecture holds, and each way of breaking it would be noticed."""

import tomllib

import pytest
from django.apps import apps
from django.db import models
from django.test.utils import isolate_apps

from tests import architecture
from tests.architecture import ROOT, read_sources

SOURCES = read_sources()
TEXT_MODULES = architecture.modules_under(
    SOURCES, tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["tool"]["mypy"]["files"]
)


def mutated(path, *lines):
    """The sources with lines added at the end of one file."""
    return SOURCES | {path: SOURCES[path] + "\n" + "\n".join(lines) + "\n"}


def test_imports_point_down():
    assert list(architecture.upward_imports(SOURCES)) == []


def test_no_key_names_an_upper_app():
    assert list(architecture.upward_keys(SOURCES)) == []


def test_no_lower_app_uses_a_name_that_an_upper_one_gave_it():
    names = architecture.related_names_from_above(apps)
    assert {"record_editions", "agenda_papers", "amendments"} <= names["documents"], "the search would find nothing"
    assert "mentions" in names["resolutions"]
    assert list(architecture.upward_names(SOURCES, names)) == []


def test_foreign_keys_point_down():
    assert list(architecture.upward_foreign_keys(apps)) == []


def test_the_text_modules_know_no_django():
    assert {"documents.symbols", "resolutions.citations", "council.records.reading"} <= set(TEXT_MODULES)
    assert list(architecture.knowing_django(SOURCES, TEXT_MODULES)) == []


def test_every_module_is_named_for_its_subject():
    assert list(architecture.drawers(SOURCES)) == []


def test_functions_and_modules_are_short():
    assert list(architecture.oversized(SOURCES)) == []


@pytest.mark.parametrize(
    ("path", "lines"),
    [
        ("documents/symbols.py", ["import resolutions"]),
        ("documents/models/version.py", ["import council.models as above"]),
        ("resolutions/models/amendment.py", ["from council.models import Decision"]),
        ("documents/text.py", ["def late():", "    from resolutions.citations import find"]),
        ("resolutions/citations.py", ["class C:", "    def late(self):", "        import council.records.record"]),
        ("documents/publishing.py", ["from importlib import import_module", 'import_module("council.audience")']),
        ("resolutions/citations.py", ['__import__("council")']),
        ("documents/publishing.py", ["if True:", "    try:", "        import council", "    except ImportError: ..."]),
    ],
)
def test_an_upward_import_would_be_noticed(path, lines):
    found = list(architecture.upward_imports(mutated(path, *lines)))
    assert len({line.partition(" imports ")[0] for line in found}) == 1
    assert found[0].startswith(path)


@pytest.mark.parametrize(
    ("path", "line"),
    [
        ("documents/models/document.py", 'key = models.ForeignKey("council.Meeting", models.PROTECT)'),
        (
            "documents/models/document.py",
            'key = models.ForeignKey(to="resolutions.resolution", on_delete=models.PROTECT)',
        ),
        ("resolutions/models/version.py", 'key = models.ManyToManyField("council.Decision")'),
        ("resolutions/models/version.py", 'Decision = apps.get_model("council", "Decision")'),
        ("documents/publishing.py", 'reverse("admin:council_meeting_changelist")'),
    ],
)
def test_a_key_that_names_an_upper_app_would_be_noticed(path, line):
    (found,) = architecture.upward_keys(mutated(path, line))
    assert found.startswith(path)


def test_prose_may_name_an_upper_app():
    assert not list(
        architecture.upward_keys({"documents/a.py": '"""Not a `council.Decision`."""\nkey = "council/1332"'})
    )


@pytest.mark.parametrize(
    ("path", "line"),
    [
        ("documents/models/document.py", "Document.objects.filter(record_editions__isnull=True)"),
        ("documents/models/document.py", 'Document.objects.prefetch_related("versions__agenda_papers")'),
        ("documents/models/document.py", "document.amendments.all()"),
        ("resolutions/models/version.py", 'ResolutionVersion.objects.order_by("-mentions__start")'),
    ],
)
def test_a_name_from_above_would_be_noticed(path, line):
    (found,) = architecture.upward_names(mutated(path, line), architecture.related_names_from_above(apps))
    assert found.startswith(path)


@isolate_apps("documents", "resolutions", "council")
def test_an_upward_foreign_key_would_be_noticed():
    class Meeting(models.Model):  # noqa: DJ008
        class Meta:
            app_label = "council"

    class Tabling(models.Model):  # noqa: DJ008
        meeting = models.ForeignKey(Meeting, models.PROTECT)

        class Meta:
            app_label = "documents"

    (found,) = architecture.upward_foreign_keys(Tabling._meta.apps)
    assert found == "documents.Tabling.meeting points up to council.Meeting"


@pytest.mark.parametrize(
    ("path", "lines"),
    [
        ("documents/text.py", ["from django.utils.text import slugify"]),
        ("resolutions/citations.py", ["def late():", "    import django_filters"]),
        ("council/records/record.py", ["from documents.models import Document"]),
        ("council/records/record.py", ["from documents import provenance"]),
        ("documents/__init__.py", ["from django.apps import AppConfig"]),
    ],
)
def test_a_text_module_that_knows_django_would_be_noticed(path, lines):
    assert list(architecture.knowing_django(mutated(path, *lines), TEXT_MODULES))


@pytest.mark.parametrize("path", ["documents/utils.py", "council/core/models.py", "resolutions/common/__init__.py"])
def test_a_drawer_would_be_noticed(path):
    assert list(architecture.drawers(SOURCES | {path: ""}))


def test_a_long_function_would_be_noticed():
    body = "\n".join("    pass" for _line in range(architecture.LONGEST_FUNCTION))
    (found,) = architecture.oversized({"council/a.py": f"def long():\n{body}\n"})
    assert "long has 41 lines" in found
