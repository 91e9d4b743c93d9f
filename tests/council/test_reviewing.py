"""The review queue: it counts what the import reports, and what is settled in it outlasts every later import."""

from collections import Counter

import pytest
from django.contrib.admin.models import LogEntry
from django.core.exceptions import ValidationError
from django.db import connection
from django.test.utils import CaptureQueriesContext

from council.importing import Request, import_record
from council.models import ActDocument, Decision, ImportNote, Mention, RecordEdition
from council.reviewing.entries import Kind, Verdict
from council.reviewing.queue import Queue, settle
from council.reviewing.scope import Scope
from council.reviewing.targets import suggested, written
from documents.models import Party
from resolutions.models import Amendment, Resolution
from tests.council.records_in_words import DOUBTFUL, ENGLISH, FRENCH
from tests.make import make_document, make_party, make_record, make_resolution, make_resolution_version, make_version

pytestmark = pytest.mark.django_db
ALL_KINDS = {kind: 1 for kind in Kind if kind != Kind.NOTE}


@pytest.fixture
def editor(django_user_model):
    return django_user_model.objects.create_superuser("editor")


@pytest.fixture
def newer_parser(monkeypatch):
    """Another parser reads the same text anew each time it is imported."""
    made = iter("abcdef")
    return lambda: monkeypatch.setattr("council.importing.PARSER", f"a newer one, {next(made)}")


def take(text=DOUBTFUL, language="fr", meeting="PL3", **said):
    return import_record(
        Request(text.encode(), "record.txt", session="C24", meeting=meeting, language=language, **said)
    )


def queue(user, record=None, language="", kind=""):
    return Queue(Scope(user, record, language), kind)


def the(user, kind):
    """The one open entry of a kind."""
    opened = queue(user, kind=kind)
    (entry,) = opened.entries(opened.items)
    return entry


def say(user, kind, action, **said):
    return settle(the(user, kind).item.id, Verdict(action, **said), user)


def by_kind(user):
    return {kind: count for kind, count in queue(user).counts.items() if count}


# What it lists


@pytest.mark.parametrize(
    ("text", "language"), [(DOUBTFUL, "fr"), (FRENCH, "fr"), (ENGLISH, "en")], ids=["doubtful", "French", "English"]
)
def test_it_counts_what_the_import_reports(editor, text, language):
    report, counts = take(text, language), queue(editor).counts
    assert counts[Kind.AMBIGUOUS] + counts[Kind.UNMATCHED] == report["coverage"]["unresolved"]
    assert counts[Kind.REFERENCE] == len(report["suggestions"])
    warned = Counter(note["severity"] for note in report["notes"])["warning"]
    of_notes = counts[Kind.UNCONFIRMED] + counts[Kind.ASSENT] + counts[Kind.NOTE]
    assert of_notes + report["coverage"]["unresolved"] == warned
    inferred = [name for item in report["items"] for made in item["decisions"] for act in made["acts"] for name in act["inferred"]]  # fmt: skip
    assert counts[Kind.INFERRED] == len(inferred)


def test_it_lists_one_of_everything_that_is_doubtful(editor):
    take()
    assert by_kind(editor) == ALL_KINDS | {Kind.REFERENCE: 2}


def test_the_warnings_of_a_second_language_are_its_own(editor):
    take(FRENCH)
    report = take(ENGLISH.replace("2.2\t", "2.9\t"), "en")
    opened = queue(editor, language="en")
    assert opened.counts[Kind.NOTE] == len([note for note in report["notes"] if note["severity"] == "warning"]) > 0
    assert queue(editor, language="fr").counts[Kind.NOTE] == 0


def test_it_is_narrowed_by_record_language_and_kind(editor):
    take(), take(FRENCH, meeting="PL4"), take(ENGLISH, "en", meeting="PL4")
    whole = sum(queue(editor).counts.values())
    parts = [queue(editor, make_record(key), code) for key in ("C24/PL3", "C24/PL4") for code in ("fr", "en")]
    assert sum(sum(part.counts.values()) for part in parts) == whole
    assert not any(parts[1].counts.values())
    only = queue(editor, kind=Kind.AMBIGUOUS)
    assert [item.kind for item in only.items] == [Kind.AMBIGUOUS]
    assert sum(only.counts.values()) == whole


def test_only_the_latest_edition_and_its_latest_import_are_reviewed(editor, newer_parser):
    take()
    before = by_kind(editor)
    take(DOUBTFUL.replace("est remercié", "est félicité"))
    assert by_kind(editor) == before
    newer_parser()
    take(DOUBTFUL.replace("est remercié", "est félicité"))
    assert by_kind(editor) == before


def test_later_meetings_come_first_and_each_record_follows_its_text(editor):
    take(), take(DOUBTFUL, meeting="PL4")
    opened = queue(editor)
    entries = opened.entries(opened.items)
    assert [str(entry.edition.record) for entry in entries] == ["C24/PL4"] * 9 + [
        "C24/PL3"
    ] * 8  # one proposal, in both
    numbers = [entry.quotes[0].text.number for entry in entries[:8]]
    assert numbers == sorted(numbers)
    assert entries[8].item.kind == Kind.PARTY


def quoted(entry):
    return [
        "".join(f"[{words}]" if is_marked else words for words, is_marked in quote.pieces) for quote in entry.quotes
    ]


@pytest.mark.parametrize(
    ("kind", "words", "candidates"),
    [
        (Kind.AMBIGUOUS, "Un conseiller cite la Résolution 67 du Conseil, la Résolution 67 (Rév. Buenos Aires, 2017) de la CMDT et la [Résolution 67]. …", ["council/67", "wtdc/67"]),
        (Kind.UNMATCHED, "Il cite aussi la [Résolution 99].", []),
        (Kind.INFERRED, "Le Conseil prend note [du rapport]. Le GTC-COP est remercié.", ["C24/8(Rev.1)"]),
        (Kind.UNCONFIRMED, "Le Président propose de prendre note du Document C24/60.", []),
        (Kind.ASSENT, "Il en est ainsi décidé.", []),
        (Kind.PARTY, "La Présidente du [GTC-COP] présente le rapport figurant dans le Document C24/8(Rév.1).", ["CWG-COP"]),
    ],
)  # fmt: skip
def test_an_entry_quotes_its_sentence_and_names_its_candidates(editor, kind, words, candidates):
    take()
    entry = the(editor, kind)
    assert quoted(entry) == [words]
    assert [candidate.label for candidate in entry.candidates] == candidates
    assert {quote.text.edition.language for quote in entry.quotes} == {"fr"}


def test_a_candidate_has_its_title_in_the_readers_language(editor):
    make_document("C24/8").titles.create(language="en", title="A report")
    take()
    (candidate,) = the(editor, Kind.INFERRED).candidates
    assert (candidate.title, candidate.language, candidate.address) == ("A report", "en", "/en/documents/C24/8/rev1/")


def test_it_takes_as_many_queries_for_many_entries_as_for_one(editor):
    take()

    def fetch():
        opened = queue(editor)
        return opened.entries(opened.items)

    with CaptureQueriesContext(connection) as one:
        assert len(fetch()) == 9
    for number in range(4, 8):
        take(meeting=f"PL{number}")
    with CaptureQueriesContext(connection) as many:
        assert len(fetch()) == 41
    assert len(many) == len(one)


# What is said of a mention


def test_a_candidate_is_confirmed_and_logged(editor):
    take()
    assert say(editor, Kind.AMBIGUOUS, "confirm", order=2).startswith("“Résolution 67” stands for wtdc/67")
    mention = Mention.objects.get(exact="Résolution 67")
    assert (mention.state, mention.origin, mention.resolution.key) == ("confirmed", "auto", "wtdc/67")
    entry = LogEntry.objects.get()
    assert (entry.user, entry.change_message) == (editor, "state: ambiguous -> confirmed, wtdc/67")
    assert ImportNote.objects.get(message__contains="may stand for").resolved_by == editor


@pytest.mark.parametrize(
    ("spelled", "document", "version", "resolution", "party"),
    [
        ("doc. c24/9 rev 2", "C24/9", "C24/9(Rev.2)", None, None),
        ("Résolution 140 de la Conférence de plénipotentiaires", None, None, "pp/140", None),
        ("GTC-FHR", None, None, None, "cwg-fhr"),
    ],
)
def test_another_target_is_written_in_any_spelling(editor, spelled, document, version, resolution, party):
    Party.objects.get_or_stub("cwg-fhr")
    take()
    say(editor, Kind.UNMATCHED, "other", target=written(spelled))
    mention = Mention.objects.get(exact="Résolution 99")
    named = (mention.document, mention.version, mention.resolution, mention.party)
    assert [str(one) if one else None for one in named] == [document, version, resolution, party]
    assert (mention.state, mention.origin) == ("confirmed", "manual")


def test_a_role_is_corrected_with_the_same_click(editor):
    take()
    say(editor, Kind.AMBIGUOUS, "confirm", role="basis")
    mention = Mention.objects.get(exact="Résolution 67")
    assert (mention.role, mention.origin) == ("basis", "manual")
    assert "role: mention -> basis" in LogEntry.objects.get().change_message


def test_a_group_is_settled_wherever_the_edition_names_it_so(editor):
    take()
    assert the(editor, Kind.PARTY).item.alike == 1
    say(editor, Kind.PARTY, "confirm")
    assert set(Mention.objects.filter(exact="GTC-COP").values_list("state", "party__key")) == {("confirmed", "cwg-cop")}
    assert LogEntry.objects.count() == 2


def test_a_second_click_changes_nothing(editor):
    take()
    item = the(editor, Kind.AMBIGUOUS).item
    settle(item.id, Verdict("confirm", order=1), editor)
    assert settle(item.id, Verdict("reject"), editor) is None
    assert Mention.objects.get(exact="Résolution 67").state == "confirmed"
    assert LogEntry.objects.count() == 1


@pytest.mark.parametrize("item_id", ["mention", "mention-x", "user-1", ""])
def test_what_is_no_entry_is_not_found(editor, item_id):
    with pytest.raises(LookupError):
        settle(item_id, Verdict("confirm"), editor)


# What is said of acts, proposals and warnings


def acts(number):
    decision = Decision.objects.get(paragraph__number=number)
    return [(act.kind, [(str(p.cited), p.inferred) for p in act.documents.all()]) for act in decision.acts.all()]


@pytest.mark.parametrize(
    ("action", "spelled", "papers"),
    [
        ("confirm", None, [("C24/8(Rev.1)", False)]),
        ("reject", None, []),
        ("other", "C24/9", [("C24/9", False)]),
    ],
)
def test_an_inferred_paper_is_settled_and_no_import_infers_it_again(editor, newer_parser, action, spelled, papers):
    take()
    say(editor, Kind.INFERRED, action, target=written(spelled) if spelled else None)
    assert acts("1.3") == [("noted", papers)]
    newer_parser(), take()
    take(DOUBTFUL.replace("est remercié", "est félicité"))
    assert acts("1.3") == [("noted", papers)]
    assert queue(editor).counts[Kind.INFERRED] == 0
    decision = Decision.objects.get(paragraph__number="1.3")
    assert decision.needs_confirmation  # one paper was settled, and not all that the decision says
    assert LogEntry.objects.get().object_repr == str(decision)


def test_what_an_act_has_already_is_not_said_twice(editor):
    take()
    paper = ActDocument.objects.get(inferred=True)
    ActDocument.objects.create(act=paper.act, document=make_document("C24/9"))
    say(editor, Kind.INFERRED, "other", target=written("C24/9"))
    assert acts("1.3") == [("noted", [("C24/9", False)])]


def test_a_resolution_is_no_paper(editor):
    take()
    with pytest.raises(ValidationError, match="document or version"):
        say(editor, Kind.INFERRED, "other", target=make_resolution())
    assert queue(editor).counts[Kind.INFERRED] == 1


@pytest.mark.parametrize(
    ("action", "state", "vehicle"), [("confirm", "confirmed", "C24/102"), ("reject", "rejected", "C24/102"), ("other", "confirmed", "C24/103")]
)  # fmt: skip
def test_a_proposal_is_settled_for_good(editor, newer_parser, action, state, vehicle):
    take()
    say(editor, Kind.PROPOSAL, action, target=written("C24/103") if action == "other" else None)
    newer_parser(), take()
    held = Amendment.objects.filter(resolution__number="1306", origin="manual" if action == "other" else "auto")
    assert [(one.state, str(one.vehicle)) for one in held if not one.is_untouched] == [(state, vehicle)]


@pytest.mark.parametrize(
    ("action", "state", "papers"), [("confirm", "confirmed", []), ("reject", "rejected", []), ("other", "confirmed", [("C24/102", False)])]
)  # fmt: skip
def test_an_assent_to_nothing_understood_is_settled_with_its_decision(editor, action, state, papers):
    take()
    say(editor, Kind.ASSENT, action, target=written("C24/102") if action == "other" else None)
    assert Decision.objects.get(paragraph__number="3.2").state == state
    assert acts("3.2") == [("agreed", papers)]
    take(DOUBTFUL.replace("est remercié", "est félicité"))
    assert Decision.objects.get(paragraph__number="3.2").state == state
    assert queue(editor).counts[Kind.ASSENT] == 0


@pytest.mark.parametrize("action", ["confirm", "reject"])
def test_a_warning_is_seen_to_or_dismissed(editor, newer_parser, action):
    take()
    say(editor, Kind.UNCONFIRMED, action)
    newer_parser(), take()
    assert queue(editor).counts[Kind.UNCONFIRMED] == 0
    assert LogEntry.objects.get().change_message == {"confirm": "seen to", "reject": "dismissed"}[action]


def test_nothing_is_written_on_a_warning(editor):
    take()
    with pytest.raises(ValidationError, match="see to it"):
        say(editor, Kind.UNCONFIRMED, "other", target=make_document())
    assert queue(editor).counts[Kind.UNCONFIRMED] == 1


# What later imports make of it


def test_what_was_settled_outlasts_a_newer_parser_and_a_changed_file(editor, newer_parser):
    take()
    say(editor, Kind.AMBIGUOUS, "confirm", order=1)
    say(editor, Kind.UNMATCHED, "other", target=written("council/1400"))
    for exact in ("du rapport", "La contribution"):
        mention = Mention.objects.get(exact=exact)
        settle(f"mention-{mention.pk}", Verdict("reject"), editor)
    before = {Kind.INFERRED: 1, Kind.PROPOSAL: 1, Kind.UNCONFIRMED: 1, Kind.ASSENT: 1, Kind.PARTY: 1}
    assert by_kind(editor) == before
    newer_parser(), take()
    assert by_kind(editor) == before
    take(DOUBTFUL.replace("1.1\t", "1.1\tEn outre, ").replace("est remercié", "est félicité"))
    assert RecordEdition.objects.count() == 2
    assert by_kind(editor) == before
    later = Mention.objects.filter(paragraph_text__edition__number=2)
    assert str(later.get(exact="Résolution 67").resolution) == "council/67"
    assert later.get(exact="du rapport").state == "rejected"


def test_what_was_settled_follows_its_words_to_another_number(editor):
    take()
    say(editor, Kind.AMBIGUOUS, "confirm", order=1)
    moved = (
        DOUBTFUL.replace("1.3\t", "1.4\t")
        .replace("1.2\t", "1.3\t")
        .replace("1.3\tUn", "1.2\tUne remarque est faite.\n1.3\tUn")
    )
    take(moved)
    later = Mention.objects.get(exact="Résolution 67", paragraph_text__edition__number=2)
    assert (later.paragraph_text.number, later.state) == ("1.3", "confirmed")


def test_words_that_are_new_are_asked_about_anew(editor):
    take()
    say(editor, Kind.AMBIGUOUS, "confirm", order=1)
    take(DOUBTFUL.replace("Il cite aussi", "Il relit la Résolution 67. Il cite aussi"))
    assert queue(editor).counts[Kind.AMBIGUOUS] == 1


# What can be written


@pytest.mark.parametrize("text", ["", "nothing of the kind", "C24/0", "1332", "Résolutions 1 et 2 du Conseil"])
def test_what_names_nothing_is_refused(text):
    with pytest.raises(ValidationError):
        written(text)


def test_a_number_that_several_bear_is_refused_until_its_body_is_written():
    for key in ("council/67", "wtdc/67"):
        make_resolution(key)
    with pytest.raises(ValidationError):
        written("67")
    assert written("wtdc/67").key == "wtdc/67"


def test_a_new_resolution_is_named_by_its_key():
    held = Resolution.objects.get_or_stub_new("C24/15", "")
    assert written("council/new/C24/15") == held


@pytest.mark.parametrize(
    ("typed", "labels"),
    [
        ("c24/8", ["C24/8", "C24/8(Rev.1)"]),
        ("sûreté", ["C24/8", "C24/8(Rev.1)", "council/1332"]),
        ("1332", ["council/1332"]),
        ("CWG-C", ["CWG-COP"]),
        ("c", []),
        ("", []),
        ("nothing", []),
    ],
)
def test_what_is_held_is_offered_while_it_is_typed(typed, labels):
    make_version("C24/8(Rev.1)").document.titles.create(language="fr", title="Sûreté")
    make_resolution_version("council/1332", "C23").texts.create(language="fr", title="La sûreté")
    make_party("cwg-cop").names.get_or_create(language="en", defaults={"name": "A group", "acronym": "CWG-COP"})
    assert [candidate.label for candidate in suggested(typed)] == labels
