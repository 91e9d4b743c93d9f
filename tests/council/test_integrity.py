"""Each rule that the database cannot hold finds the row that breaks it, and nothing in sound data."""

from datetime import date
from io import StringIO
from types import SimpleNamespace

import pytest
from django.core.management import call_command

from council.integrity import RULES, find_broken
from council.models import (
    ActDocument,
    ActResolution,
    Evidence,
    ItemTitle,
    MentionCandidate,
    ParagraphText,
    VersionSource,
)
from resolutions.models import ResolutionVersion
from tests.index import forget
from tests.make import (
    make_amendment,
    make_decision,
    make_document,
    make_follow_up,
    make_item,
    make_meeting,
    make_mention,
    make_paper,
    make_paragraph,
    make_paragraph_text,
    make_record,
    make_record_edition,
    make_resolution,
    make_resolution_version,
    make_version,
)

pytestmark = pytest.mark.django_db


@pytest.fixture
def sound():
    """Two meetings: the first decides on a paper and its proposal, the second continues its item."""
    make_meeting("C24/PL3", held_on=date(2024, 6, 11))
    make_record("C24/PL3", document=make_document("C24/113"))
    edition = make_record_edition("C24/PL3", version=make_version("C24/113"))
    item, later = make_item("C24/PL3", "1"), make_item("C24/PL5", "2")
    later.continues = item
    later.save()
    version = make_version("C24/8(Rev.1)", applies_to=make_version("C24/8"), issued_on=date(2024, 6, 1))
    proposal, assent = make_paragraph("C24/PL3/1.1"), make_paragraph("C24/PL3/1.2")
    text = make_paragraph_text("1.1\tDocument C24/8(Rev.1) is to amend Resolution 1332.", proposal, edition, lead=4)
    make_paragraph_text("1.2\tIt was so agreed.", assent, edition, changes=[{"start": 0, "end": 3}])
    decision = make_decision(assent, proposal=proposal)
    base, result = make_resolution_version(session="C23"), make_resolution_version(session="C24", origin="auto")
    earlier = make_amendment(symbol="C24/8", status="superseded")
    amendment = make_amendment(
        base_version=base, resulting_version=result, status="adopted", replaces=earlier, origin="auto"
    )
    mention = make_mention("C24/8(Rev.1)", text, version=version)
    stated = make_resolution_version("pp/140", "PP-22", origin="auto")
    source = VersionSource.objects.create(resolution_version=stated, mention=mention)
    act = decision.acts.get()
    return SimpleNamespace(
        edition=edition,
        item=item,
        later=later,
        title=ItemTitle.objects.create(item=item, edition=edition, title="Report"),
        version=version,
        proposal=proposal,
        text=text,
        changed=assent.texts.get(),
        decision=decision,
        assent=decision.evidence.get(role=Evidence.Role.ASSENT),
        follow_up=make_follow_up(decision, edition=edition),
        result=result,
        amendment=amendment,
        mention=mention,
        cited=make_mention("Resolution 1332", text, resolution=make_resolution(), resolution_version=base),
        candidate=MentionCandidate.objects.create(
            mention=mention, order=1, reading="C24/8(Rev.1)", document=version.document, version=version
        ),
        stated=stated,
        source=source,
        paper=make_paper("C24/8(Rev.1)", item),
        act=act,
        disposed=ActDocument.objects.create(act=act, document=version.document, version=version),
        effect=ActResolution.objects.create(
            act=act, resolution=make_resolution(), effect="adopted", amendment=amendment
        ),
    )


def broken(row, **columns):
    """The row with these columns changed behind the models' back."""
    type(row).objects.filter(pk=row.pk).update(**columns)
    return row


def without(row, part):
    part.delete()
    return row


STRANGER = "C24/99(Rev.1)"

BREAKS = {
    "its order is not that of its code": lambda s: broken(s.item.record.meeting.session, order=5),
    "its marks cannot be read": lambda s: broken(s.version, marks="revision 1"),
    "it applies to a version of another document": lambda s: broken(s.version, applies_to=make_version(STRANGER)),
    "the version on the table belongs to another document": lambda s: broken(s.paper, version=make_version(STRANGER)),
    "its paper was issued after the meeting": lambda s: (broken(s.version, issued_on=date(2024, 6, 12)), s.paper)[1],
    "it is a version of another document than its record is": lambda s: broken(
        s.edition, version=make_version(STRANGER)
    ),
    "its title stands in another record": lambda s: broken(s.title, edition=make_record_edition("C24/PL5")),
    "it continues an item that is not earlier": lambda s: broken(s.item, continues=s.later),
    "it is decided, without a decision": lambda s: (broken(s.decision, state="rejected"), s.item)[1],
    "no decision is recorded, but one stands": lambda s: broken(s.item, outcome="no_decision_recorded"),
    "its item belongs to another record": lambda s: broken(s.proposal, item=s.later),
    "it has no words in any edition": lambda s: make_paragraph("C24/PL3/1.3"),
    "its edition belongs to another record": lambda s: broken(s.text, edition=make_record_edition("C24/PL5")),
    "its number is longer than its text": lambda s: broken(s.text, lead=400),
    "its paragraph is numbered, and it has no number": lambda s: broken(s.text, number=""),
    "a tracked change lies outside its words": lambda s: broken(s.changed, changes=[{"start": 3, "end": 99}]),
    "it is not found by its words": lambda s: broken(s.text, terms="other words"),
    "it is found by other citations, decisions or readers than it has": lambda s: broken(s.text, pointers="0v0"),
    "others can read a citation of it than is said": lambda s: broken(s.version.document, cited_for=0),
    "it is sorted as if it stood elsewhere": lambda s: broken(s.decision, k=5),
    "it is not the edition that it is marked as, or lacks the mark": lambda s: broken(
        s.edition, latest_for_staff=False
    ),
    "the database's own index finds it otherwise than by what it has": lambda s: (
        forget(ParagraphText, s.text.k),
        s.text,
    )[1],
    "the text has other words there": lambda s: broken(s.mention, start=3),
    "the version it names belongs to another document": lambda s: broken(s.mention, version=make_version(STRANGER)),
    "the version it names belongs to another resolution": lambda s: broken(s.cited, resolution_version=s.stated),
    "the version it may stand for belongs to another document": lambda s: broken(
        s.candidate, version=make_version(STRANGER)
    ),
    "its deciding paragraph stands in another item": lambda s: broken(s.decision, item=make_item(number="7")),
    "its deciding paragraph is not its evidence": lambda s: without(s.decision, s.assent),
    "it decides nothing": lambda s: without(s.decision, s.act),
    "its evidence stands in another item": lambda s: broken(s.assent, paragraph=make_paragraph("C24/PL3/7.1")),
    "it assents to nothing that was proposed before": lambda s: (broken(s.proposal, order=10**6), s.assent)[1],
    "it disposes of a version of another document": lambda s: broken(s.disposed, version=make_version(STRANGER)),
    "its proposal concerns another resolution": lambda s: broken(s.effect, resolution=make_resolution("pp/140")),
    "its words stand in another record": lambda s: broken(s.follow_up, edition=make_record_edition("C24/PL5")),
    "the version that carries it belongs to another document": lambda s: broken(
        s.amendment, version=make_version(STRANGER)
    ),
    "it amends a version of another resolution": lambda s: broken(s.amendment, base_version=s.stated),
    "it results in a version of another resolution": lambda s: broken(s.amendment, resulting_version=s.stated),
    "it replaces a proposal on another resolution": lambda s: broken(
        s.amendment, replaces=make_amendment("pp/140", "C24/8")
    ),
    "it results in a version no later than the one it amends": lambda s: broken(s.amendment, base_version=s.result),
    "it is adopted, but no decision adopts it": lambda s: without(s.amendment, s.effect),
    "neither a text nor a decision of its session states it": lambda s: without(s.stated, s.source),
}


def test_sound_data_breaks_no_rule(sound):
    assert list(find_broken()) == []


def test_every_rule_is_broken_by_a_test():
    assert set(BREAKS) == set(RULES)


@pytest.mark.parametrize("sentence", BREAKS)
def test_the_rule_finds_the_row_that_breaks_it(sound, sentence):
    row = BREAKS[sentence](sound)
    found = [broken.row for broken in find_broken() if broken.sentence == sentence]
    assert found == [row]


@pytest.mark.parametrize(
    ("start", "end", "exact"),
    [
        (13, 18, "C24/9"),  # other words
        (52, 200, "."),  # beyond the end, though a slice of the text would be equal
        (0, 3, "1.1 "),  # one more than the span
    ],
)
def test_a_mention_is_what_the_text_has_at_its_place(sound, start, end, exact):
    broken(sound.mention, start=start, end=end, exact=exact)
    assert "the text has other words there" in {found.sentence for found in find_broken()}


def test_offsets_are_code_points_on_both_databases(sound):
    """Beyond the first plane a code point takes two units in some encodings; Arabic and Chinese take several bytes."""
    text = make_paragraph_text("\U0001d54f 第1332号决议 القرار 1332", make_paragraph("C24/PL3/1.4"), sound.edition)
    make_mention("第1332号决议", text, resolution=make_resolution())
    make_mention("القرار 1332", text, resolution=make_resolution())
    assert list(find_broken()) == []


def test_a_long_mention_is_compared_as_far_as_it_is_kept(sound):
    text = make_paragraph_text("x" * 600, make_paragraph("C24/PL3/1.4"), sound.edition)
    make_mention("x" * 500, text, end=600, document=make_document())
    assert list(find_broken()) == []


@pytest.mark.parametrize("column", ["origin", "state"])
def test_what_a_person_states_needs_no_source(column):
    """A person may enter a version whose sources are not held here; a machine may not."""
    make_resolution_version(origin="manual")
    assert list(find_broken()) == []
    ResolutionVersion.objects.update(origin="auto")
    assert len(list(find_broken())) == 1


def test_the_command_names_each_row_and_fails(sound):
    broken(sound.mention, start=3)
    said = StringIO()
    with pytest.raises(SystemExit) as exit_code:
        call_command("check_integrity", stdout=said)
    assert exit_code.value.code == 1
    assert said.getvalue() == f"council.Mention {sound.mention.pk} (C24/8(Rev.1)): the text has other words there\n"


def test_the_command_names_a_row_whose_name_cannot_be_read(sound):
    broken(sound.version, marks="revision 1")
    said = StringIO()
    with pytest.raises(SystemExit):
        call_command("check_integrity", stdout=said)
    assert f"documents.Version {sound.version.pk}: its marks cannot be read" in said.getvalue()


def test_the_command_says_that_all_is_well(sound):
    said = StringIO()
    call_command("check_integrity", stdout=said)
    assert said.getvalue() == f"{len(RULES)} rules hold.\n"
