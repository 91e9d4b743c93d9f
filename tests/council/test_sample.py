"""The sample that `make demo` shows: it loads, loads again without a trace, and says what its texts mean."""

import re
from io import StringIO

import pytest
from django.apps import apps
from django.core.management import call_command
from django.db import transaction

from council.audience import documents_visible_to, resolutions_visible_to
from council.management.commands.load_sample import ADDRESSES
from council.models import AgendaItem, Decision, FollowUp, ImportNote, Meeting, Mention
from council.sample.loading import RECORDS, load
from documents.languages import CODES
from documents.models import Document, Edition, Version
from resolutions.models import Amendment, Resolution, ResolutionVersion

LANGUAGES_OF = {"PL3": CODES, "PL5": ("en", "fr")}
NUMBERED = {"C24/113": 25, "C24/122": 22, "C24/122(Rev.1)": 23}


def act(kind, documents=(), resolutions=(), inferred=()):
    return {
        "kind": kind,
        "documents": list(documents),
        "resolutions": [{"key": key, "label": None, "effect": effect} for key, effect in resolutions],
        "inferred": list(inferred),
    }


NEW_RESOLUTION = act("adopted") | {
    "resolutions": [{"key": None, "label": {"vehicle": "C24/15", "annex": ""}, "effect": "adopted"}]
}
# Read in the texts by a person: meeting, deciding paragraph, what it rests on, its acts.
DECISIONS = [
    (
        *("PL3", "1.6", ["1.5"]),
        [
            act("noted", ["C24/8(Rev.1)"]),
            act("consultations", resolutions=[("council/1332", "under_consultation")]),
        ],
    ),
    ("PL3", "2.8", [], [act("noted", ["C24/60"], inferred=["C24/60"])]),
    ("PL3", "3.4", [], [act("approved", ["C24/15"]), NEW_RESOLUTION]),
    (
        *("PL3", "3.9", ["3.8"]),
        [act("consultations", resolutions=[("council/1306", "under_consultation")], inferred=["council/1306"])],
    ),
    ("PL5", "1.3", [], [act("adopted", resolutions=[("council/1306", "adopted_as_amended")])]),
    (
        *("PL5", "2.4", []),
        [act("noted", ["C24/16"]), act("deferred", resolutions=[("council/decision-482", "deferred")])],
    ),
    ("PL5", "3.3", [], [act("referred", ["C24/45"])]),
    ("PL5", "4.2", [], [act("elected")]),
    ("PL5", "5.3", [], [act("approved", ["C24/120"])]),
    ("PL5", "6.2", [], [act("noted", ["C24/INF/4", "C24/INF/9(Rev.1)", "C24/INF/11"])]),
    ("PL5", "7.3", [], [act("noted", ["C24/71"]), act("instructed")]),
]
# Papers of every item, in all its languages alike.
PAPERS = {
    "PL3": {"1": ["C24/8(Rev.1)"], "2": ["C24/60", "C24/82"], "3": ["C24/15", "C24/102"], "4": []},
    "PL5": {
        "1": ["C24/102(Rev.1)"],
        "2": ["C24/16", "C24/77"],
        "3": ["C24/45"],
        "4": ["C24/55(Rev.1)"],
        "5": ["C24/120"],
        "6": ["C24/INF/4", "C24/INF/9(Rev.1)", "C24/INF/11"],
        "7": ["C24/71"],
        "8": [],
    },
}


@pytest.fixture(scope="module")
def loaded(django_db_setup, django_db_blocker):
    """The sample, loaded once for all tests here and taken back after them; each test's own changes go with it."""
    with django_db_blocker.unblock(), transaction.atomic():
        yield load()
        transaction.set_rollback(True)


@pytest.fixture
def reports(loaded, db):
    return loaded


def rows():
    """Every row of the three apps, as values: what a second run must leave as it is."""
    models = [
        model for app in ("documents", "resolutions", "council") for model in apps.get_app_config(app).get_models()
    ]
    return {model.__name__: sorted(model.objects.values_list(), key=str) for model in models}


def test_a_second_run_changes_no_row(reports):
    before = rows()
    assert [report["status"] for report in load()] == ["unchanged"] * len(RECORDS)
    after = rows()
    assert {name: len(kept) for name, kept in after.items()} == {name: len(kept) for name, kept in before.items()}
    assert after == before


def test_every_record_is_read_whole(reports):
    for report in reports:
        assert report["status"] == "imported"
        assert report["coverage"]["paragraphs"] == NUMBERED[report["symbol"]]
        assert report["coverage"]["unresolved"] == 0
        assert report["coverage"]["characters_lost"] == 0
    assert not Mention.objects.filter(state__in=[Mention.State.AMBIGUOUS, Mention.State.UNMATCHED]).exists()


def test_covers_say_which_meeting_it_was(reports):
    stated = [(report["meeting"], report["language"], report["date"], report["symbol"]) for report in reports]
    assert stated == [
        *(("PL3", language, "2024-06-11", "C24/113") for language in CODES),
        ("PL5", "en", "2024-06-13", "C24/122"),
        ("PL5", "fr", "2024-06-13", "C24/122"),
        ("PL5", "en", "2024-06-13", "C24/122(Rev.1)"),
    ]
    assert [meeting.chair for meeting in Meeting.objects.in_order()] == ["Mr F. SAUVAGE (France)"] * 2


@pytest.mark.parametrize("language", CODES)
def test_decisions_are_those_of_the_text_in_every_language(reports, language):
    read = [
        (report["meeting"], decision["paragraph"], decision["basis"], decision["acts"])
        for report in reports
        if report["language"] == language and report["edition"] == 1
        for item in report["items"]
        for decision in item["decisions"]
    ]
    assert read == [decision for decision in DECISIONS if language in LANGUAGES_OF[decision[0]]]


@pytest.mark.parametrize("language", CODES)
def test_items_are_those_of_the_text_in_every_language(reports, language):
    decided = {(meeting, paragraph.partition(".")[0]) for meeting, paragraph, _basis, _acts in DECISIONS}
    for report in [report for report in reports if report["language"] == language]:
        meeting = report["meeting"]
        assert {item["number"]: item["documents"] for item in report["items"]} == PAPERS[meeting]
        for item in report["items"]:
            expected = "decided" if (meeting, item["number"]) in decided else "no_decision_recorded"
            assert item["outcome"] == expected
            assert item["continued"] is ((meeting, item["number"]) == ("PL5", "1"))


def test_the_record_of_the_fifth_plenary_is_revised_and_keeps_its_decisions(reports):
    record = Meeting.objects.get(number=5).record
    assert record.council_state == "revised"
    assert [str(edition.version) for edition in record.editions.filter(language="en")] == ["C24/122", "C24/122(Rev.1)"]
    decided = [str(decision) for decision in Decision.objects.filter(item__record=record).order_by("paragraph__order")]
    assert decided == [f"C24/PL5/{number}" for meeting, number, *_rest in DECISIONS if meeting == "PL5"]
    thanks = record.paragraphs.get(key="C24/PL5/8.2")
    assert (thanks.number, record.paragraphs.get(number="8.2").key) == ("8.3", "C24/PL5/8.2~2")


def test_the_languages_do_not_contradict_each_other(reports):
    assert list(ImportNote.objects.filter(severity="warning").values_list("where", "message")) == []


def test_item_1_of_the_fifth_plenary_continues_item_3_of_the_third(reports):
    (continued,) = AgendaItem.objects.exclude(continues=None)
    assert (str(continued.record.meeting), continued.number) == ("C24/PL5", "1")
    assert (str(continued.continues.record.meeting), continued.continues.number) == ("C24/PL3", "3")


def test_1306_was_amended_by_the_revision_and_what_it_replaces_is_superseded(reports):
    resolution = Resolution.objects.get(body="council", number="1306")
    line = list(resolution.versions.in_order().values_list("session", "act", "gap_before"))
    assert line == [("C09", "adopted", False), ("C15", "amended", True), ("C24", "amended", False)]
    proposals = {str(amendment.vehicle): amendment for amendment in resolution.amendments.all()}
    assert {vehicle: amendment.status for vehicle, amendment in proposals.items()} == {
        "C24/102": "superseded",
        "C24/102(Rev.1)": "adopted_as_amended",
    }
    adopted = proposals["C24/102(Rev.1)"]
    assert (adopted.base_version.session_id, adopted.resulting_version.session_id) == ("C15", "C24")
    assert adopted.replaces == proposals["C24/102"]


def test_1332_is_still_under_consultation(reports):
    resolution = Resolution.objects.get(body="council", number="1332")
    (proposal,) = resolution.amendments.all()
    assert (str(proposal.vehicle), proposal.annex, proposal.status) == ("C24/8(Rev.1)", "A", "under_consultation")
    assert [version.session_id for version in resolution.versions.in_order()] == ["C11", "C16", "C23"]


def test_decision_482_is_deferred_and_1299_only_cited(reports):
    proposal = Amendment.objects.get(resolution__kind="decision", resolution__number="482")
    assert (str(proposal.vehicle), proposal.status) == ("C24/77", "deferred")
    cited = Resolution.objects.get(body="council", number="1299")
    assert not cited.effects.exists()
    assert cited.mentions.exists()


def test_every_public_proposal_and_version_is_seen_by_all(reports):
    assert set(Amendment.objects.visible_to(None)) == set(Amendment.objects.all())
    assert set(ResolutionVersion.objects.visible_to(None)) == set(ResolutionVersion.objects.all())
    keys = {resolution.key for resolution in resolutions_visible_to(None)}
    assert keys >= {"council/1306", "council/1332", "council/1299", "council/decision-482", "pp/140", "pp/179"}
    assert "council/new/C24/15" in keys


def test_an_election_is_by_acclamation_and_what_is_asked_for_2025_is_due_then(reports):
    acclaimed = Decision.objects.get(modality=Decision.Modality.ACCLAMATION)
    assert str(acclaimed) == "C24/PL5/4.2"
    due = FollowUp.objects.filter(due="C25").values_list("decision__paragraph__key", flat=True)
    assert set(due) >= {"C24/PL3/2.8", "C24/PL5/7.3"}
    assert Decision.objects.get(conditional=True).paragraph.key == "C24/PL3/2.8"


def test_one_document_is_internal_and_one_for_members(reports, django_user_model):
    member = django_user_model.objects.create_user("member")
    internal = Document.objects.get(session="C24", series="DT", number=9)
    assert internal not in documents_visible_to(member)
    members_only = Version.objects.get(document__series="DL", document__number=3)
    assert members_only in Version.objects.visible_to(None)
    assert members_only not in Version.objects.readable_by(None)
    assert members_only in Version.objects.readable_by(member)


def test_every_text_says_that_it_is_a_sample(reports):
    held = [text for edition in Edition.objects.exclude(text="") for text in [edition.text]]
    for resolution in Resolution.objects.all():
        for version in resolution.versions.all():
            held += [words.text for words in version.texts.exclude(text="")]
    assert len(held) > 20
    sample = re.compile("demonstration|démonstration|demostración|демонстрации|演示|العرض")
    assert [text for text in held if not sample.search(text.splitlines()[-1])] == []


def run_command():
    output = StringIO()
    call_command("load_sample", stdout=output)
    return output.getvalue()


def test_the_command_makes_an_editor_once_and_tells_the_password(db, client):
    (password,) = re.findall(r"shown only now: (\S+)", run_command())
    assert client.login(username="editor", password=password)
    assert "shown only now" not in run_command()


def test_the_command_leaves_a_superuser_alone(db, django_user_model):
    django_user_model.objects.create_superuser("someone", password="their own")
    assert "shown only now" not in run_command()
    assert django_user_model.objects.count() == 1


def test_every_address_it_names_answers(db, client):
    output = run_command()
    for path in ADDRESSES:
        assert f"http://127.0.0.1:8000{path}\n" in output
        assert client.get(path, follow=True).status_code == 200, path
