"""The import contract, end to end by the command: what it prints, how it exits, what it leaves in the database."""

import json
import re
from io import StringIO

import pytest
from django.apps import apps
from django.core.management import CommandError, call_command

from council.integrity import find_broken
from council.models import (
    Decision,
    ImportNote,
    ImportRun,
    Meeting,
    Mention,
    Paragraph,
    ParagraphPart,
    ParagraphText,
    Record,
    RecordEdition,
)
from documents.models import Document
from resolutions.models import Amendment, ResolutionVersion
from tests.council.records_in_words import ENGLISH, FRENCH, LATER
from tests.council.views.crawling import crawl

pytestmark = pytest.mark.django_db
GIVEN = ("--session", "C24", "--meeting", "PL3", "--language", "fr")
ENGLISH_GIVEN = ("--session", "C24", "--meeting", "PL3", "--language", "en")
COVER = "Conseil 2024\nDocument C24/113-F\nCompte rendu de la troisième séance plénière\n"


@pytest.fixture
def run(tmp_path):
    """Run the command on a text. Returns its exit code, what it printed, and what it said on standard error."""

    def run(text, *options, name="record.txt"):
        file = tmp_path / name
        file.write_bytes(text if isinstance(text, bytes) else text.encode())
        printed, said = StringIO(), StringIO()
        code = 0
        try:
            call_command("import_record", str(file), *options, stdout=printed, stderr=said)
        except SystemExit as exit_code:
            code = exit_code.code
        return code, printed.getvalue(), said.getvalue()

    return run


@pytest.fixture
def report(run):
    """The JSON of an import that succeeds."""

    def report(text, *options, **named):
        code, printed, said = run(text, *(options or GIVEN), "--format", "json", **named)
        assert (code, said) == (0, "")
        return json.loads(printed)

    return report


def counts():
    """How many rows every table has."""
    return {model._meta.label: model._default_manager.count() for model in apps.get_models()}


def contents():
    """Every row of every table."""
    return {model._meta.label: list(model._default_manager.order_by("pk").values()) for model in apps.get_models()}


# What it prints

EXPECTED_ITEMS = [
    {
        "number": "1",
        "title": "Rapport du Groupe chargé des ressources",
        "continued": False,
        "documents": ["C24/8(Rev.1)"],
        "paragraphs": ["1.1", "1.2", "1.3", "1.4"],
        "outcome": "decided",
        "decisions": [
            {
                "paragraph": "1.4",
                "basis": ["1.3"],
                "text": "Il en est ainsi décidé.",
                "acts": [
                    {"kind": "noted", "documents": ["C24/8(Rev.1)"], "resolutions": [], "inferred": []},
                    {
                        "kind": "consultations",
                        "documents": [],
                        "resolutions": [{"key": "council/1332", "label": None, "effect": "under_consultation"}],
                        "inferred": [],
                    },
                ],
            }
        ],
    },
    {
        "number": "2",
        "title": "État des travaux sur les bâtiments",
        "continued": False,
        "documents": ["C24/60", "C24/82"],
        "paragraphs": ["2.1", "2.2", "2.3"],
        "outcome": "decided",
        "decisions": [
            {
                "paragraph": "2.3",
                "basis": [],
                "text": "Le Conseil prend note du Document C24/60.",
                "acts": [{"kind": "noted", "documents": ["C24/60"], "resolutions": [], "inferred": []}],
            }
        ],
    },
    {
        "number": "3",
        "title": "Nouvelles initiatives",
        "continued": False,
        "documents": ["C24/15"],
        "paragraphs": ["3.1", "3.2"],
        "outcome": "decided",
        "decisions": [
            {
                "paragraph": "3.2",
                "basis": [],
                "text": ("Le Conseil approuve le Document C24/15 et adopte la nouvelle Résolution figurant en annexe."),
                "acts": [
                    {"kind": "approved", "documents": ["C24/15"], "resolutions": [], "inferred": []},
                    {
                        "kind": "adopted",
                        "documents": [],
                        "resolutions": [
                            {"key": None, "label": {"vehicle": "C24/15", "annex": ""}, "effect": "adopted"}
                        ],
                        "inferred": [],
                    },
                ],
            }
        ],
    },
    {
        "number": "4",
        "title": "Comptes rendus oraux",
        "continued": False,
        "documents": [],
        "paragraphs": ["4.1"],
        "outcome": "no_decision_recorded",
        "decisions": [],
    },
]


def test_the_report_has_every_key_of_the_contract(report):
    made = report(FRENCH)
    assert list(made) == [
        *("status", "session", "meeting", "date", "language", "symbol", "edition"),
        *("items", "mentions", "suggestions", "coverage", "notes"),
    ]
    assert {key: made[key] for key in list(made)[:7]} == {
        "status": "imported",
        "session": "C24",
        "meeting": "PL3",
        "date": None,
        "language": "fr",
        "symbol": None,
        "edition": 1,
    }
    assert set(made["mentions"][0]) == {"where", "exact", "target", "state"}
    assert set(made["suggestions"][0]) == {"where", "exact", "candidates"}


def test_the_report_says_what_was_read_item_by_item(report):
    assert report(FRENCH)["items"] == EXPECTED_ITEMS


def test_the_report_says_where_everything_cited_stands(report):
    made = report(FRENCH)
    assert made["mentions"][:3] == [
        {"where": "1", "exact": "C24/8(Rév.1)", "target": "C24/8(Rev.1)", "state": "resolved"},
        {"where": "1.1", "exact": "C24/8(Rév.1)", "target": "C24/8(Rev.1)", "state": "resolved"},
        {
            "where": "1.1",
            "exact": "Résolution 1332 du Conseil (C11, dernière modification C23)",
            "target": "council/1332",
            "state": "resolved",
        },
    ]
    assert made["coverage"] == {
        "paragraphs": 10,
        "document_mentions": 11,
        "resolution_mentions": 3,
        "unresolved": 0,
        "characters_lost": 0,
    }


def test_the_report_for_people_names_every_item_and_decision(run):
    code, printed, said = run(FRENCH, *GIVEN)
    assert (code, said) == (0, "")
    assert "C24/PL3 [fr] edition 1: imported" in printed
    assert "1.4 on 1.3: noted, consultations" in printed
    assert "4. Comptes rendus oraux (no papers): no decision recorded" in printed


@pytest.mark.parametrize(("given", "shown"), [("PL3", "PL3"), ("pl 3", "PL3"), ("PL03", "PL3"), ("ADM-2", "ADM2")])
def test_a_meeting_is_shown_in_its_one_true_form(report, given, shown):
    assert report(FRENCH, "--session", "c-24", "--meeting", given, "--language", "fr")["meeting"] == shown


def test_date_and_symbol_are_those_given(report):
    made = report(FRENCH, *GIVEN, "--date", "2024-06-11", "--symbol", "S24-CL-C-0113")
    assert (made["date"], made["symbol"]) == ("2024-06-11", "C24/113")
    meeting = Meeting.objects.get()
    assert (meeting.held_on.isoformat(), str(meeting.record.document)) == ("2024-06-11", "C24/113")
    assert str(RecordEdition.objects.get().version) == "C24/113"


def test_what_the_cover_says_need_not_be_given(report):
    made = report(COVER + FRENCH, "--format", "json")
    assert (made["session"], made["meeting"], made["language"], made["symbol"]) == ("C24", "PL3", "fr", "C24/113")


# What it leaves


def test_every_piece_of_the_file_is_a_paragraph(report):
    report(FRENCH)
    stored = "".join("".join(text.raw.split()) for text in ParagraphText.objects.order_by("order"))
    assert stored == "".join(FRENCH.split())
    assert set(Paragraph.objects.values_list("kind", flat=True)) == {"heading", "numbered", "signature"}
    assert Paragraph.objects.get(number="4.1").key == "C24/PL3/4.1"


def test_what_was_written_is_sound(report):
    for text, given in ((FRENCH, GIVEN), (ENGLISH, ENGLISH_GIVEN), (LATER, ("PL4",))):
        options = given if len(given) > 1 else ("--session", "C24", "--meeting", "PL4", "--language", "fr")
        report(text, *options, "--publish")
        assert [str(broken) for broken in find_broken()] == []


def test_a_run_is_kept_with_its_file_and_report(report):
    made = report(FRENCH, name="plenary-3.txt")
    run = ImportRun.objects.get()
    assert (run.file_name, run.report["items"]) == ("plenary-3.txt", made["items"])
    assert len(run.sha256) == 64


def test_a_paragraph_with_an_artefact_is_stored_without_it(report):
    report(FRENCH.replace("1.2\t", "[bookmark: _Hlk1]1.2\t"))
    text = ParagraphText.objects.get(paragraph__number="1.2")
    assert text.raw.startswith("[bookmark: _Hlk1]1.2")
    assert text.text.startswith("1.2\tUne conseillère")


def test_proposals_follow_from_what_was_decided(report):
    report(FRENCH)
    found = {(row.resolution.key, str(row.vehicle), row.annex, row.status) for row in Amendment.objects.all()}
    assert ("council/1332", "C24/8(Rev.1)", "A", "under_consultation") in found
    assert ("council/new/C24/15", "C24/15", "", "adopted") in found


def test_a_later_meeting_adopts_what_an_earlier_one_left_open(report):
    report(FRENCH)
    report(LATER, "--session", "C24", "--meeting", "PL4", "--language", "fr")
    amendment = Amendment.objects.get(resolution__number="1332")
    assert (amendment.status, amendment.resulting_version.session_id) == ("adopted", "C24")
    assert str(Meeting.objects.get(number=4).record.items.get(number="1").continues) == "C24/PL3 1"


# Again


@pytest.mark.parametrize("options", [(), ("--publish",)], ids=["draft", "published"])
def test_the_same_file_again_writes_no_row(report, options):
    first = report(FRENCH, *GIVEN, *options)
    before = contents()
    again = report(FRENCH, *GIVEN, *options, name="renamed.txt")
    assert again == first | {"status": "unchanged"}
    assert contents() == before


@pytest.mark.parametrize(
    "same",
    [
        FRENCH.replace("\n", "\r\n").encode(),
        b"\xef\xbb\xbf" + FRENCH.encode(),
        FRENCH.encode("utf-16"),
    ],
    ids=["CRLF", "BOM", "UTF-16"],
)
def test_the_same_text_in_other_bytes_is_the_same(report, same):
    report(FRENCH)
    before = counts()
    assert report(same)["status"] == "unchanged"
    assert counts() == before


def test_the_same_file_may_be_published_later(report):
    report(FRENCH)
    assert not Decision.objects.visible_to(None).exists()
    made = report(FRENCH, *GIVEN, "--publish")
    assert (made["status"], made["edition"]) == ("imported", 1)
    assert Decision.objects.visible_to(None).count() == 3
    assert RecordEdition.objects.get().is_published


def test_a_published_record_is_not_withdrawn_by_a_later_draft_of_the_same_file(report):
    report(FRENCH, *GIVEN, "--publish")
    assert report(FRENCH)["status"] == "unchanged"
    assert RecordEdition.objects.get().is_published


def test_the_same_text_in_another_meeting_is_another_record(report):
    report(FRENCH)
    made = report(FRENCH, "--session", "C24", "--meeting", "PL4", "--language", "fr")
    assert (made["status"], made["edition"]) == ("imported", 1)


def test_a_new_parser_reads_a_known_text_anew(report, monkeypatch):
    report(FRENCH)
    before = counts()
    monkeypatch.setattr("council.importing.PARSER", "a newer one")
    made = report(FRENCH)
    assert (made["status"], made["edition"]) == ("imported", 1)
    changed = {label for label, number in counts().items() if number != before[label]}
    assert changed == {"council.ImportRun"}


def test_a_new_parser_leaves_a_published_reading_until_it_is_published_again(report, monkeypatch):
    report(FRENCH, *GIVEN, "--publish")
    before = contents()
    monkeypatch.setattr("council.importing.PARSER", "a newer one")
    made = report(FRENCH)
    assert made["status"] == "unchanged"
    assert "publish it again" in made["notes"][-1]["message"]
    assert contents() == before
    assert report(FRENCH, *GIVEN, "--publish")["status"] == "imported"


# A changed file

CHANGED = FRENCH.replace("Une conseillère rappelle", "Une conseillère évoque").replace(
    "2.3\tLe Conseil prend note du Document C24/60.", "2.3\tLe Conseil approuve le Document C24/60."
)


def acts(number):
    return [act.kind for act in Decision.objects.get(paragraph__number=number).acts.all()]


def test_a_changed_file_makes_a_new_edition(report):
    report(FRENCH)
    paragraphs = Paragraph.objects.count()
    made = report(CHANGED)
    assert (made["status"], made["edition"]) == ("imported", 2)
    assert Paragraph.objects.count() == paragraphs
    texts = ParagraphText.objects.filter(paragraph__number="1.2").order_by("edition__number")
    assert ["rappelle" in text.text for text in texts] == [True, False]
    assert acts("2.3") == ["approved"]


def test_a_text_that_a_later_edition_replaced_is_known(report):
    """Loading a folder of files again must not make the original the latest."""
    report(FRENCH)
    report(CHANGED)
    before = contents()
    made = report(FRENCH)
    assert (made["status"], made["edition"]) == ("unchanged", 1)
    said = "Edition 2 came after this text, which is an earlier one."
    assert {"severity": "info", "where": "", "message": said} in made["notes"]
    assert contents() == before


def test_a_changed_file_keeps_the_decisions_that_people_confirmed_or_rejected(report):
    report(FRENCH)
    Decision.objects.filter(paragraph__number="2.3").update(state="confirmed")
    Decision.objects.filter(paragraph__number="3.2").update(state="rejected")
    made = report(CHANGED)
    assert acts("2.3") == ["noted"]
    assert Decision.objects.get(paragraph__number="3.2").state == "rejected"
    assert Decision.objects.count() == 3
    warned = {note["where"] for note in made["notes"] if note["severity"] == "warning"}
    assert "2.3" in warned
    assert ImportNote.objects.filter(where="2.3", severity="warning").exists()


def test_a_changed_file_keeps_the_mentions_that_people_confirmed_or_rejected(report):
    report(FRENCH)
    suggestion = Mention.objects.filter(state="suggested").first()
    exact, number = suggestion.exact, suggestion.paragraph_text.paragraph.number
    Mention.objects.filter(pk=suggestion.pk).update(state="rejected")
    confirmed = Mention.objects.filter(exact="C24/82", paragraph_text__paragraph__number="2.2")
    confirmed.update(state="confirmed", document=Document.objects.get(number=15))
    report(CHANGED)
    later = Mention.objects.filter(paragraph_text__edition__number=2)
    assert later.get(exact=exact, paragraph_text__paragraph__number=number).state == "rejected"
    again = later.get(exact="C24/82", paragraph_text__paragraph__number="2.2")
    assert (again.state, str(again.document)) == ("confirmed", "C24/15")


GROUPS = FRENCH.replace("La Présidente du Groupe présente", "La Présidente du GTC\u2011COP présente")


def test_a_group_is_suggested_as_a_party_and_counted_nowhere(report):
    without, made = report(FRENCH)["coverage"], report(GROUPS)
    assert made["coverage"] == without
    assert "GTC" not in str(made["mentions"]) + str(made["suggestions"])
    mention = Mention.objects.get(party__key="cwg-cop")
    assert (mention.exact, mention.state, mention.origin) == ("GTC\u2011COP", "suggested", "auto")
    assert [candidate.party for candidate in mention.candidates.all()] == [mention.party]
    assert mention.reason == "an acronym of this group"


def test_a_party_that_a_person_rejected_does_not_come_back(report):
    report(GROUPS)
    Mention.objects.filter(party__key="cwg-cop").update(state="rejected")
    report(GROUPS.replace("rappelle", "évoque"))
    assert set(Mention.objects.filter(party__key="cwg-cop").values_list("state", flat=True)) == {"rejected"}


def parts():
    held = ParagraphPart.objects.order_by("paragraph__order")
    return {row.paragraph.number: (row.part, row.origin, row.state) for row in held.select_related("paragraph")}


def test_what_each_paragraph_does_is_kept_and_a_persons_word_stays(report, monkeypatch):
    report(FRENCH)
    assert parts()["1.1"] == ("presentation", "auto", "suggested")
    assert {number: parts()[number][0] for number in ("1.2", "1.3", "1.4")} == {
        "1.2": "discussion",
        "1.3": "proposal",
        "1.4": "decision",
    }
    ParagraphPart.objects.filter(paragraph__number="1.1").update(part="statement", state="confirmed", origin="manual")
    report(FRENCH.replace("Une conseillère rappelle", "Le Secrétariat présente"))
    assert parts()["1.1"] == ("statement", "manual", "confirmed")
    assert parts()["1.2"] == ("presentation", "auto", "suggested")
    report(FRENCH.replace("Une conseillère rappelle", "Voici encore"))
    assert "1.2" not in parts()


def test_whichever_language_comes_first_the_same_parts_stand(report):
    files = [
        (FRENCH.replace("présente le Document C24/60", "a vu le Document C24/60"), GIVEN),
        (ENGLISH.replace("One councillor recalled", "Here was"), ENGLISH_GIVEN),
    ]
    found = []
    for first, second in (files, files[::-1]):
        ParagraphPart.objects.all().delete()
        for text, given in (first, second):
            report(text, "--session", "C24", "--meeting", f"PL{len(found) + 3}", *given[4:])
        found.append(parts())
    assert found[0] == found[1]
    assert (found[0]["1.2"][0], found[0]["2.1"][0]) == ("discussion", "presentation")


def test_a_note_that_somebody_saw_to_does_not_come_back_while_its_words_stay(report, monkeypatch, staff):
    told = FRENCH.replace("1.4\tIl en est ainsi décidé.", "1.4\tUn conseiller prend la parole.")
    report(told)
    note = ImportNote.objects.get(about="proposal")
    assert (note.where, note.resolved_by) == ("1.3", None)
    ImportNote.objects.update(resolved_by=staff)
    monkeypatch.setattr("council.importing.PARSER", "a newer one")
    report(told)
    assert [note.resolved_by for note in ImportNote.objects.filter(about="proposal")] == [staff, staff]
    report(told.replace("et propose que", "et propose aussi que"))
    assert ImportNote.objects.filter(about="proposal").order_by("pk").last().resolved_by is None


def test_what_was_refused_is_kept_by_place_and_code_point(report):
    report(FRENCH.replace("Une conseillère", "Une\x7f conseillère"))
    run = ImportRun.objects.get()
    assert [(one["place"], one["codepoint"]) for one in run.refused] == [("line 3", "U+007F")]
    assert run.received == sum(len("".join(text.raw.split())) for text in ParagraphText.objects.all()) + 1


def test_a_file_without_a_paragraph_that_is_held_says_so(report):
    report(FRENCH)
    made = report(re.sub(r"1\.2\t.*\n", "", FRENCH))
    said = "1.2 is in edition 1 and not in this file."
    assert {"severity": "warning", "where": "1.2", "message": said} in made["notes"]
    assert [note.where for note in ImportNote.objects.filter(message=said)] == ["1.2"]


# A second language


def test_a_second_language_adds_its_texts_to_the_same_paragraphs_and_decisions(report):
    report(FRENCH)
    before = counts()
    made = report(ENGLISH, *ENGLISH_GIVEN)
    assert [item["decisions"] and item["decisions"][0]["paragraph"] for item in made["items"]][:3] == [
        "1.4",
        "2.3",
        "3.2",
    ]
    after = counts()
    for label in (
        "council.Paragraph",
        "council.Decision",
        "council.Act",
        "council.AgendaPaper",
        "resolutions.Amendment",
    ):
        assert after[label] == before[label], label
    assert after["council.ParagraphText"] == 2 * before["council.ParagraphText"]
    assert set(Paragraph.objects.get(number="1.4").texts.values_list("edition__language", flat=True)) == {"en", "fr"}


def test_a_second_language_without_a_paragraph_says_so_and_shifts_nothing(report):
    report(FRENCH)
    made = report(re.sub(r"2\.2\t.*\n", "", ENGLISH), *ENGLISH_GIVEN)
    said = {"severity": "warning", "where": "2.2", "message": "2.2 is in French and not in this file."}
    assert [note for note in made["notes"] if "not in" in note["message"]] == [said]
    assert Paragraph.objects.get(number="2.3").texts.count() == 2
    assert Paragraph.objects.get(number="2.2").texts.count() == 1


# Refused


@pytest.mark.parametrize(
    ("text", "options", "code", "reason"),
    [
        (FRENCH, ("--meeting", "PL3", "--language", "fr"), 2, "session"),
        (FRENCH, ("--session", "C24", "--language", "fr"), 2, "meeting"),
        (FRENCH, ("--session", "C24", "--meeting", "PL3"), 2, "language"),
        (FRENCH, (), 2, "session"),
        (FRENCH, ("--session", "C23", "--meeting", "PL3", "--language", "fr"), 1, "C24"),
        (FRENCH, ("--session", "X1", "--meeting", "PL3", "--language", "fr"), 1, "X1 is not a session"),
        (FRENCH, ("--session", "C24", "--meeting", "XX3", "--language", "fr"), 1, "XX3 is not a meeting"),
        (FRENCH, ("--session", "C24", "--meeting", "PL", "--language", "fr"), 1, "PL is not a meeting"),
        (FRENCH, ("--session", "C24", "--meeting", "PL99999", "--language", "fr"), 1, "PL99999 is not a meeting"),
        (FRENCH, ("--session", "C24", "--meeting", "PL٣", "--language", "fr"), 1, "is not a meeting"),
        (FRENCH, ("--session", "C24", "--meeting", "PL3", "--language", "de"), 1, "de is not a language"),
        (FRENCH, ("--session", "C24", "--meeting", "PL3", "--language", "en"), 1, "français"),
        (ENGLISH, GIVEN, 1, "English"),
        (FRENCH, (*GIVEN, "--symbol", "ABC"), 1, "ABC is not a symbol"),
        (COVER + FRENCH, ("--session", "C24", "--meeting", "PL5", "--language", "fr"), 1, "PL3"),
        ("Une page sans aucun numéro.\n", GIVEN, 1, "no numbered paragraphs"),
        ("", GIVEN, 1, "empty"),
        (FRENCH.encode("cp1252"), GIVEN, 1, "UTF-8"),
        (FRENCH.replace("1.2\t", "1.2\t\x00"), GIVEN, 1, "Line 3"),
    ],
)
def test_what_cannot_be_taken_is_refused_in_one_sentence_and_nothing_is_written(run, text, options, code, reason):
    before = counts()
    answered, printed, said = run(text, *options, "--format", "json")
    assert (answered, printed) == (code, "")
    assert reason in said
    assert len(said.strip().splitlines()) == 1
    assert counts() == before


@pytest.mark.parametrize("option", ["--date=2024-13-01", "--date=11.6.2024", "--format=xml"])
def test_an_option_that_cannot_be_read_is_refused(run, option):
    before = counts()
    with pytest.raises(CommandError):
        run(FRENCH, *GIVEN, option)
    assert counts() == before


def test_a_file_that_is_not_there_is_refused(tmp_path):
    said = StringIO()
    with pytest.raises(SystemExit) as ended:
        call_command("import_record", str(tmp_path / "none.txt"), *GIVEN, stderr=said)
    assert ended.value.code == 1
    assert said.getvalue() == "none.txt: The file cannot be read (No such file or directory).\n"


def test_a_record_is_not_taken_for_another_document(run, report):
    report(FRENCH, *GIVEN, "--symbol", "C24/113")
    before = counts()
    code, printed, said = run(CHANGED, *GIVEN, "--symbol", "C24/114")
    assert (code, printed) == (1, "")
    assert "The record of C24/PL3 is C24/113, but C24/114 was given." in said
    assert counts() == before


def test_a_corrected_record_may_be_a_corrigendum_of_the_same_document(report):
    report(FRENCH, *GIVEN, "--symbol", "C24/113")
    made = report(CHANGED, *GIVEN, "--symbol", "C24/113(Rev.1)")
    assert (made["status"], made["edition"]) == ("imported", 2)
    assert str(RecordEdition.objects.get(number=2).version) == "C24/113(Rev.1)"


@pytest.mark.parametrize(
    "cover",
    ["C24/113(Rév.1)-F\nConseil 2024\n", "Conseil 2024\nRévision 1 du\nDocument C24/113-F\n"],
    ids=["header", "words"],
)
def test_a_cover_that_says_so_makes_the_record_revised(report, cover):
    report(COVER + FRENCH, "--language", "fr")
    assert Record.objects.get().council_state == "draft"
    made = report(cover + "Compte rendu de la troisième séance plénière\n" + CHANGED, "--language", "fr")
    assert (made["symbol"], made["edition"]) == ("C24/113(Rev.1)", 2)
    assert str(RecordEdition.objects.get(number=2).version) == "C24/113(Rev.1)"
    assert (str(Record.objects.get().document), Record.objects.get().council_state) == ("C24/113", "revised")


# Dry runs, drafts, publishing


@pytest.mark.parametrize("text", [FRENCH, CHANGED], ids=["held", "changed"])
def test_a_dry_run_reads_all_and_writes_nothing(report, text):
    report(FRENCH)
    before = contents()
    made = report(text, *GIVEN, "--publish", "--dry-run")
    assert made["status"] == "dry-run"
    assert made["edition"] == (1 if text == FRENCH else 2)
    assert len(made["items"]) == 4
    assert contents() == before


def test_a_dry_run_on_an_empty_database_writes_nothing(report):
    before = counts()
    assert report(FRENCH, *GIVEN, "--dry-run")["edition"] == 1
    assert counts() == before


def test_a_draft_is_seen_by_nobody_but_staff(report, staff):
    report(FRENCH)
    for rows in (Meeting.objects, Decision.objects, Paragraph.objects, Amendment.objects, ResolutionVersion.objects):
        assert not rows.visible_to(None).exists(), rows.model
        assert rows.visible_to(staff).exists(), rows.model


def test_publishing_shows_what_was_read_with_that_mark(report):
    report(FRENCH, *GIVEN, "--publish")
    assert all(decision.needs_confirmation for decision in Decision.objects.visible_to(None))
    assert {version.session_id for version in ResolutionVersion.objects.visible_to(None)} >= {"C11", "C23", "PP-22"}


def test_an_import_says_nothing_on_standard_error_while_it_is_quick(run):
    assert run(FRENCH, *GIVEN)[2] == ""


SHOWN = ["/en/", "/en/documents/", "/en/resolutions/", "/en/sessions/", "/en/search/?q=Conseil"]


@pytest.mark.parametrize(
    ("text", "options"),
    [
        (CHANGED, (*GIVEN, "--date", "2024-06-11", "--symbol", "C24/113")),
        (re.sub(r"1\.2\t.*\n", "", FRENCH).replace("C24/60", "C24/61"), GIVEN),
        (ENGLISH, (*ENGLISH_GIVEN, "--date", "2024-06-11", "--symbol", "C24/113")),
        (LATER, ("--session", "C24", "--meeting", "PL4", "--language", "fr", "--symbol", "C24/8(Add.1)")),
    ],
    ids=["a changed file", "other papers", "another language", "a later meeting"],
)
def test_a_draft_changes_no_byte_of_what_is_published(report, text, options):
    report(FRENCH, *GIVEN, "--publish")
    before = crawl(*SHOWN, below="/en/")
    assert "/en/records/C24/PL3/" in before
    assert report(text, *options)["status"] == "imported"
    after = crawl(*SHOWN, below="/en/")
    assert set(after) == set(before)
    assert [address for address, page in after.items() if page != before[address]] == []
