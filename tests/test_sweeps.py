"""Sweeps over the whole: nothing is left out that a list somewhere should have."""

import re
import subprocess
from io import StringIO

import pytest
from django.conf import settings
from django.core.management import call_command
from django.test.signals import template_rendered
from django.urls import get_resolver, reverse
from django.utils.translation import override
from django.views.defaults import server_error

from council.models import Decision
from council.sample.loading import load
from tests.architecture import ROOT

# An address of every named URL, in the sample.
EXAMPLES = {
    "home": [],
    "search": [],
    "suggestions": [],
    "session_list": [],
    "session": ["C24"],
    "document_list": [],
    "document": ["C24/8/rev1"],
    "resolution_list": [],
    "resolution": ["council", "1332"],
    "resolution_version": ["council", "1332", "C23"],
    "resolution_provisional": ["council", "C24/15"],
    "decision_list": [],
    "decision": ["C24", "PL3", "1.6"],
    "meeting": ["C24", "PL3"],
    "record": ["C24", "PL3"],
    "record_edition": ["C24", "PL3", 1],
    "record_comparison": ["C24", "PL5", 1, 2],
    "paragraph": ["C24", "PL3", "1.6"],
    "paragraph_edition": ["C24", "PL3", 1, "1.6"],
    "spelling": ["C24/8"],
}
MORE = [
    "/en/search/?q=report",
    "/en/search/?q=140",
    "/en/search/?q=1332+C24/8(Rev.1)",
    "/en/decisions/?resolution=179",
    "/en/records/C24/PL3/?with=fr",
    "/en/records/C24/PL5/8.3/",
    "/en/resolutions/council/1306/",
    "/en/resolutions/council/1306/C24/",
    "/en/nothing/",
]
FOR_MACHINES = {"healthz", "readyz"}
UNUSED = {"410.html"}  # nothing is withdrawn from readers yet; whoever adds it takes this line out
ADMIN_PAGES = ["index", "council_record_changelist", "council_record_import", "council_recordedition_changelist"]


def named_urls():
    """The names of every pattern, below the language prefix too; the admin's own are not ours."""
    patterns = list(get_resolver().url_patterns)
    while patterns:
        pattern = patterns.pop()
        if getattr(pattern, "namespace", None) is None:
            patterns += getattr(pattern, "url_patterns", [])
        if getattr(pattern, "name", None):
            yield pattern.name


@pytest.mark.django_db
def test_no_migration_is_missing():
    said = StringIO()
    call_command("makemigrations", "--check", "--dry-run", stdout=said)
    assert said.getvalue() == "No changes detected\n"


def test_the_readme_names_every_command_there_is_and_no_other():
    run = re.findall(r"^(?:[A-Z_]+=\S+ )*make ([a-z]+)", (ROOT / ".ci" / "run").read_text("utf-8"), re.MULTILINE)
    targets = re.findall(r"^([a-z]+):", (ROOT / "Makefile").read_text("utf-8"), re.MULTILINE)
    named = re.findall(r"(?:`|^    )make ([a-z]+)", (ROOT / "README.md").read_text("utf-8"), re.MULTILINE)
    assert run
    assert set(run) <= set(targets)
    assert set(named) == set(targets)


def test_every_setting_read_from_the_environment_is_explained():
    read = re.findall(r'env(?:\.[a-z]+)?\("([A-Z_]+)"', (ROOT / "council" / "settings.py").read_text("utf-8"))
    explained = re.findall(r"^#?([A-Z_]+)=", (ROOT / ".env.example").read_text("utf-8"), re.MULTILINE)
    assert len(read) > 5
    assert sorted(set(read)) == sorted(explained)


def test_every_named_url_has_an_example():
    assert set(named_urls()) == set(EXAMPLES) | FOR_MACHINES


@pytest.mark.django_db
def test_every_named_url_answers_with_one_heading_of_the_first_level(client):
    load()
    headings = {}
    for language, _name in settings.LANGUAGES:
        with override(language):
            for name, arguments in EXAMPLES.items():
                response = client.get(reverse(name, args=arguments), follow=True)
                headings[language, name] = (response.status_code, response.content.count(b"<h1"))
    assert {found: said for found, said in headings.items() if said != (200, 1)} == {}


@pytest.mark.django_db
def test_machines_are_answered_in_plain_text(client):
    for name in FOR_MACHINES:
        response = client.get(reverse(name))
        assert (response.status_code, response.headers["Content-Type"]) == (200, "text/plain")


@pytest.mark.django_db
def test_every_template_is_rendered_by_some_page(client, admin_client, rf):
    rendered = set()

    def note(template, **_more):
        rendered.add(str(template.origin))

    template_rendered.connect(note)
    try:
        load()
        for address in [*(reverse(name, args=args) for name, args in EXAMPLES.items()), *MORE]:
            client.get(address, follow=True)
        server_error(rf.get("/"))
        for name in ADMIN_PAGES:
            assert admin_client.get(reverse(f"admin:{name}")).status_code == 200
        decision = Decision.objects.first()
        admin_client.get(reverse("admin:council_decision_change", args=[decision.pk]))
        record = decision.item.record
        for name in ("council_record_change", "council_record_review", "council_record_coverage"):
            assert admin_client.get(reverse(f"admin:{name}", args=[record.pk])).status_code == 200
        run = decision.item.record.editions.first().import_runs.first()
        admin_client.get(reverse("admin:council_importrun_change", args=[run.pk]))
    finally:
        template_rendered.disconnect(note)
    folder = ROOT / "templates"
    missing = {path.relative_to(folder).as_posix() for path in folder.rglob("*.html") if str(path) not in rendered}
    assert missing == UNUSED


# Written so that they do not find themselves.
OF_ONE_MACHINE = re.compile(
    r"(?<![\w.:}/-])/(?:work|root|home|Users|mnt)/[\w.]"  # somebody's folders
    r"|\.\./shared\b"
    r"|\bpypi\.org|\bpython[h]osted|\bnpm[j]s\.|--(?:extra-)?index-[u]rl|\bPIP_[I]NDEX"  # where packages come from
)


def files_of_the_project():
    """Every file that is or would be committed and is text, as (path, text)."""
    command = ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    for name in subprocess.run(command, cwd=ROOT, capture_output=True, check=True, text=True).stdout.split("\0"):
        data = (ROOT / name).read_bytes() if name and (ROOT / name).is_file() else b""
        if data and b"\0" not in data:
            yield name, data.decode("utf-8", "replace")


@pytest.mark.skipif(not (ROOT / ".git").exists(), reason="no clone: which files are the project's is not known")
def test_no_file_names_a_folder_or_a_package_host_of_one_machine():
    files = dict(files_of_the_project())
    assert "README.md" in files
    found = {name: [one[0] for one in OF_ONE_MACHINE.finditer(text)] for name, text in files.items()}
    assert {name: said for name, said in found.items() if said} == {}


@pytest.mark.parametrize(
    ("one", "other"),
    [("see /home", "/a"), ("in /work", "/main"), ("..", "/shared/x"), ("//pypi", ".org/simple"), ("--index", "-url x")],
)
def test_what_names_one_machine_is_found(one, other):
    assert OF_ONE_MACHINE.search(one + other)
