"""The filters of lists: what is typed is understood in any spelling, what is not matches nothing, nothing internal tells."""

from types import SimpleNamespace

import pytest

from council.addresses import meeting_in, place_in
from council.audience import documents_visible_to
from council.cited import point_anew
from council.filters import DecisionFilter, DocumentFilter, SessionDocumentFilter
from council.models import Decision, ParagraphText
from documents.models import Document, DocumentTitle
from tests import make
from tests.council.views import world

pytestmark = pytest.mark.django_db
ANYBODY = SimpleNamespace(user=None)


def decisions(**typed):
    return DecisionFilter(typed, queryset=Decision.objects.visible_to(None), request=ANYBODY)


def documents(**typed):
    found = DocumentFilter(typed, queryset=documents_visible_to(None).in_symbol_order(), request=ANYBODY)
    return [str(document) for document in found.qs]


@pytest.mark.parametrize(
    ("typed", "meeting"),
    [
        ("PL3", ("", "PL", 3)),
        ("pl 3", ("", "PL", 3)),
        ("C24/PL3", ("C24", "PL", 3)),
        ("c24/pl03", ("C24", "PL", 3)),
        ("C23-ADD/PL1", ("C23-ADD", "PL", 1)),
        ("ADM2", ("", "ADM", 2)),
        ("CORR1", ("", "CORR", 1)),
        ("PL0", ("", "PL", 0)),
        ("PL", None),
        ("3", None),
        ("XX3", None),
        ("PL3/1.1", None),
        ("nonsense/PL3", None),
        ("C24/ADM/2", None),
        ("PL٣", None),
        ("PL" + "9" * 400, None),
        ("", None),
    ],
)
def test_a_meeting_is_understood_with_or_without_its_session(typed, meeting):
    assert meeting_in(typed) == meeting


@pytest.mark.parametrize(
    ("typed", "place"),
    [
        ("C24/PL3/3.4", ("C24", "PL", 3, "3.4")),
        ("c24/pl3/3.4.1", ("C24", "PL", 3, "3.4.1")),
        ("C24/PL3", ("C24", "PL", 3, "")),
        ("C24/PL3/3", None),
        ("C24/8", None),
    ],
)
def test_a_place_is_a_meeting_or_a_paragraph_of_its_record(typed, place):
    assert place_in(typed) == place


LONG = ["C24/" * 10_000, "PL" * 20_000, "1." * 20_000, " " * 40_000, "C24/PL3/" + "1." * 20_000]


@pytest.mark.parametrize("text", LONG, ids=lambda text: text[:9])
def test_a_long_text_is_refused_at_once(text):
    assert place_in(text) is None


@pytest.mark.parametrize("name", ["body", "kind", "session", "proposal"])
def test_a_choice_that_does_not_exist_matches_nothing_and_says_so(name):
    world.begin()
    found = decisions(**{name: "nonsense"})
    assert name in found.form.errors
    assert list(found.qs) == []


def test_an_empty_form_matches_everything():
    world.begin()
    assert decisions(resolution="", kind="", session="", words="").qs.count() == 1


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ({"resolution": "council/1500"}, 0),
        ({"resolution": "1500"}, 0),
        ({"document": "C24/600"}, 0),
        ({"body": "wtdc"}, 0),
        ({"proposal": "withdrawn"}, 0),
        ({"resolution": "1332"}, 1),
    ],
)
def test_a_decision_is_not_found_by_what_the_reader_may_not_know_of(typed, found):
    world.begin()
    act = Decision.objects.get().acts.get()
    secret = make.make_amendment("council/1332", "C24/600", status="withdrawn", **make.PUBLIC)
    world.act_on(act, documents=["C24/600"], resolutions=["council/1500", "wtdc/5"], amendment=secret)
    make.make_paper("C24/600", make.make_item("C24/PL3", "1"))
    assert decisions(**typed).qs.count() == found


def test_a_decision_is_found_by_the_words_of_what_it_assents_to_but_not_by_a_neighbour_s():
    editions = world.publish_record()
    proposal = world.say("C24/PL3/1.5", editions, "The Chair proposed consultations")
    world.say("C24/PL3/1.4", editions, "Somebody spoke of a platform")
    make.make_decision(world.say("C24/PL3/1.6", editions, "It was so agreed"), proposal=proposal)
    assert decisions(words="consultations").qs.count() == 1
    assert decisions(words="platform").qs.count() == 0


def test_the_words_of_a_superseded_edition_find_nothing():
    [old] = world.publish_record(languages=["en"])
    paragraph = world.say("C24/PL3/1.1", [old], "The old words")
    make.make_decision(paragraph)
    [new] = world.publish_record(languages=["en"], number=2)
    world.write(paragraph, new, "1.1\tThe new words")
    point_anew(ParagraphText.objects.filter(edition=new))  # as an import does once all is written
    assert decisions(words="old").qs.count() == 0
    assert decisions(words="new").qs.count() == 1


def test_a_decision_on_a_document_is_one_that_disposes_of_it_or_had_it_on_the_table():
    editions = world.publish_record()
    for number in ("1", "2", "3"):
        world.add_item("C24/PL3", number, editions)
        make.make_decision(world.say(f"C24/PL3/{number}.1", editions, "Words"))
    world.publish_document("C24/8")
    make.make_paper("C24/8", make.make_item("C24/PL3", "1"))
    world.act_on(Decision.objects.get(paragraph__number="2.1").acts.get(), documents=["C24/8"])
    found = decisions(document="C24/8").qs.order_by("paragraph__order")
    assert [decision.paragraph.number for decision in found] == ["1.1", "2.1"]


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ({"source": "child online"}, ["C24/8"]),
        ({"source": "cwg-cop"}, ["C24/8"]),
        ({"source": "cop"}, []),
        ({"source": "100%"}, []),
        ({"words": "protection report"}, ["C24/8"]),
        ({"words": "PROTECTION"}, ["C24/8"]),
        ({"words": "prote*"}, ["C24/8"]),
        ({"words": "100%"}, []),
        ({"kind": "report"}, ["C24/8"]),
        ({"session": "C23"}, ["C23/1"]),
        ({"series": "C"}, ["C24/8", "C24/9", "C23/1"]),
        ({"series": "INF"}, ["C24/INF/4"]),
    ],
)
def test_documents_by_source_words_kind_session_and_series(typed, found):
    for symbol in ("C24/8", "C24/INF/4", "C23/1"):
        make.make_version(symbol, **make.PUBLIC)
    make.make_document("C24/8", kind="report")
    DocumentTitle.objects.create(document=make.make_document("C24/8"), language="en", title="Report: Protéction")
    party = make.make_party("cop", en="Working group on child online protection")
    party.names.update(acronym="CWG-COP")
    make.make_version("C24/8").submissions.create(party=party)
    world.say("C24/PL3/1.1", world.publish_record(), "C24/9", ("C24/9", "C24/9"))
    make.make_document("C24/9", kind="report")  # cited only: its kind is not told
    assert documents(**typed) == found


def test_a_source_that_tabled_only_an_internal_version_is_not_told():
    make.make_version("C24/8", **make.PUBLIC)
    make.make_version("C24/8(Rev.1)").submissions.create(party=make.make_party("cop", en="Working group"))
    assert documents(source="working") == []


def test_the_sessions_to_choose_from_are_those_the_reader_may_know_of():
    make.make_version("C24/8", **make.PUBLIC)
    make.make_version("C25/8")
    form = DocumentFilter({}, queryset=Document.objects.all(), request=ANYBODY).form
    assert [session.code for session in form.fields["session"].queryset] == ["C24"]


def test_a_session_s_own_list_has_no_session_to_choose():
    assert "session" not in SessionDocumentFilter({}, queryset=Document.objects.all(), request=ANYBODY).form.fields
