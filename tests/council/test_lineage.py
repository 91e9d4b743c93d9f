"""A resolution's line: which version is current, which proposals are open, whose words can be shown."""

import pytest

from council.lineage import Line, latest_words, line_of, mentions_by_role
from resolutions.models import ResolutionVersion
from tests import make
from tests.council.views import world


def version(session, act="amended", **fields):
    return ResolutionVersion(pk=int(session[1:]), session_id=session, act=act, **fields)


@pytest.mark.parametrize(
    ("acts", "current"),
    [
        ([], None),
        (["adopted"], "C10"),
        (["adopted", "amended"], "C11"),
        (["adopted", "abrogated"], None),
        (["adopted", "abrogated", "adopted"], "C12"),
        (["adopted", "suspended"], "C11"),
        (["unknown"], "C10"),
    ],
)
def test_the_current_version_is_the_last_one_unless_that_abrogated_it(acts, current):
    line = Line([version(f"C{10 + place}", act) for place, act in enumerate(acts)], [], [])
    assert (line.current and line.current.session_id) == current


@pytest.mark.django_db
def test_versions_stand_in_the_order_of_their_sessions_and_not_of_their_codes():
    for session in ("C24", "C99", "C06", "C23-ADD"):
        make.make_resolution_version("council/1332", session, **make.PUBLIC)
    line = line_of(make.make_resolution(), None)
    assert [one.session_id for one in line.versions] == ["C99", "C06", "C23-ADD", "C24"]


@pytest.mark.django_db
def test_a_rejected_version_or_proposal_and_what_is_internal_are_left_out():
    make.make_resolution_version("council/1332", "C11", state="rejected", **make.PUBLIC)
    make.make_resolution_version("council/1332", "C23")
    make.make_version("C24/8", **make.PUBLIC)
    make.make_amendment("council/1332", "C24/8", annex="A", state="rejected", **make.PUBLIC)
    make.make_amendment("council/1332", "C24/8", annex="B")
    make.make_amendment("council/1332", "C24/9", **make.PUBLIC)  # in a document nobody may know of
    line = line_of(make.make_resolution(), None)
    assert (line.versions, line.pending, line.settled) == ([], [], [])


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("status", "pending"),
    [
        *((status, True) for status in ("tabled", "under_consultation", "deferred")),
        *((status, False) for status in ("adopted", "adopted_as_amended", "rejected", "withdrawn", "superseded")),
    ],
)
def test_proposals_are_pending_until_they_are_settled(status, pending):
    make.make_version("C24/8", **make.PUBLIC)
    result = (
        make.make_resolution_version("council/1332", "C24", **make.PUBLIC) if status.startswith("adopted") else None
    )
    make.make_amendment("council/1332", "C24/8", status=status, resulting_version=result, **make.PUBLIC)
    line = line_of(make.make_resolution(), None)
    assert (len(line.pending), len(line.settled)) == ((1, 0) if pending else (0, 1))


@pytest.mark.django_db
def test_an_adopted_proposal_does_not_name_a_version_that_is_not_published():
    make.make_version("C24/8", **make.PUBLIC)
    result = make.make_resolution_version("council/1332", "C24")
    make.make_amendment("council/1332", "C24/8", status="adopted", resulting_version=result, **make.PUBLIC)
    [proposal] = line_of(make.make_resolution(), None).settled
    assert proposal.resulting_version is None


@pytest.mark.django_db
def test_the_latest_words_are_those_of_the_latest_version_that_may_be_read():
    world.publish_resolution("council/1332", "C11")
    world.publish_resolution("council/1332", "C22", access="members")
    make.make_resolution_version("council/1332", "C23", **make.PUBLIC)
    line = line_of(make.make_resolution(), None)
    assert latest_words(line, None).session_id == "C11"
    assert latest_words(line, None).words.language == "en"
    assert latest_words(Line([], [], []), None) is None


@pytest.mark.django_db
def test_mentions_are_grouped_by_role_one_group_a_paragraph_in_the_order_of_meetings():
    for key in ("C24/PL5", "C24/PL3"):
        for number in ("1.1", "1.2"):
            editions = world.publish_record(key)
            world.say(f"{key}/{number}", editions, "Resolution 1332", ("Resolution 1332", "council/1332"))
    make.Mention.objects.filter(paragraph_text__paragraph__number="1.2").update(role="subject")
    grouped = mentions_by_role(make.make_resolution(), None)
    keys = {role: [{m.paragraph_text.paragraph.key for m in group} for group in groups] for role, groups in grouped}
    assert keys == {"subject": [{"C24/PL3/1.2"}, {"C24/PL5/1.2"}], "mention": [{"C24/PL3/1.1"}, {"C24/PL5/1.1"}]}
    assert [role for role, _groups in grouped] == ["subject", "mention"]
