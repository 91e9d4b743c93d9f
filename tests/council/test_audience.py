"""Who may know of what: what is published, and what is cited where the reader can read, by its symbol alone."""

import pytest
from django.contrib.auth.models import AnonymousUser

from council.audience import (
    amendments_visible_to,
    documents_visible_to,
    items_visible_to,
    resolutions_visible_to,
    sessions_visible_to,
    versions_visible_to,
)
from tests import make
from tests.council.views import world

pytestmark = pytest.mark.django_db


@pytest.fixture
def readers(django_user_model, staff):
    member = django_user_model.objects.create_user("member")
    left = django_user_model.objects.create_user("left", is_staff=True, is_active=False)
    return {"nobody": None, "anonymous": AnonymousUser(), "member": member, "staff": staff, "left staff": left}


def keys(rows):
    return sorted(str(row) for row in rows)


STAGES = ["draft", "review", "published", "withdrawn"]
LEVELS = ["public", "members", "internal"]


@pytest.mark.parametrize("stage", STAGES)
@pytest.mark.parametrize("access", LEVELS)
def test_a_document_is_known_when_a_version_is_published_for_all_or_for_members(readers, stage, access):
    make.make_version("C24/8", stage=stage, access=access)
    known = stage == "published" and access != "internal"
    for name, reader in readers.items():
        expected = ["C24/8"] if known or name == "staff" else []
        for visible in (documents_visible_to, versions_visible_to):
            rows = list(visible(reader))
            assert keys(rows) == expected, name
            assert all(row.held for row in rows)


@pytest.mark.parametrize("stage", STAGES)
@pytest.mark.parametrize("access", LEVELS)
@pytest.mark.parametrize(
    ("visible", "exact", "target"),
    [
        (documents_visible_to, "C24/8", "C24/8"),
        (versions_visible_to, "C24/8(Rev.1)", "C24/8(Rev.1)"),
        (resolutions_visible_to, "Resolution 1332", "council/1332"),
    ],
)
def test_what_is_cited_is_known_where_the_words_can_be_read(readers, stage, access, visible, exact, target):
    edition = make.make_record_edition("C24/PL3", "en", stage=stage, access=access)
    world.say("C24/PL3/1.1", [edition], f"See {exact}", (exact, target))
    levels = {"member": ["public", "members"], "staff": LEVELS}
    for name, reader in readers.items():
        is_staff = name == "staff"
        member = "member" if name in ("member", "left staff") else name
        known = is_staff or (stage == "published" and access in levels.get(member, ["public"]))
        assert keys(visible(reader)) == ([target] if known else []), name


@pytest.mark.parametrize("state", ["suggested", "rejected"])
def test_a_back_reference_or_a_rejected_citation_makes_nothing_known(state):
    [edition] = world.publish_record(languages=["en"])
    paragraph = world.say("C24/PL3/1.1", [edition], "They thanked for the report")
    world.mention("the report", paragraph.texts.get(), "C24/8", state=state)
    assert list(documents_visible_to(None)) == []


def test_what_only_an_internal_remark_cites_is_not_known(staff):
    [edition] = world.publish_record(languages=["en"])
    world.say("C24/PL3/1.1", [edition], "C24/8", ("C24/8", "C24/8"), internal=True)
    assert keys(documents_visible_to(None)) == []
    assert keys(documents_visible_to(staff)) == ["C24/8"]


def test_what_an_earlier_edition_cites_stays_known_as_long_as_that_edition_can_be_read():
    [old] = world.publish_record(languages=["en"])
    paragraph = world.say("C24/PL3/1.1", [old], "See C24/8", ("C24/8", "C24/8"))
    [new] = world.publish_record(languages=["en"], number=2)
    world.write(paragraph, new, "1.1\tSee nothing")
    assert keys(documents_visible_to(None)) == ["C24/8"]
    make.make_record_edition(language="en", number=old.number, stage="withdrawn")
    assert keys(documents_visible_to(None)) == []


def test_a_cited_document_is_a_stub_the_same_whether_or_not_something_internal_stands_behind_it():
    world.say("C24/PL3/1.1", world.publish_record(), "C24/8 C24/9", ("C24/8", "C24/8"), ("C24/9", "C24/9"))
    make.make_version("C24/9")
    assert {str(document): document.held for document in documents_visible_to(None)} == {"C24/8": False, "C24/9": False}


@pytest.mark.parametrize(
    "add",
    [
        lambda: make.make_version("C25/1", **make.PUBLIC),
        lambda: world.publish_record("C25/PL1"),
        lambda: make.make_resolution_version("council/1332", "C25", **make.PUBLIC),
        lambda: world.say("C24/PL3/1.1", world.publish_record(), "C25/1", ("C25/1", "C25/1")),
    ],
    ids=["a document", "a record", "a version of a resolution", "a citation"],
)
def test_a_session_is_known_by_anything_of_it_that_is(add):
    add()
    assert "C25" in keys(sessions_visible_to(None))


@pytest.mark.parametrize(
    "add",
    [
        lambda: make.make_session("C25"),
        lambda: make.make_version("C25/1"),
        lambda: make.make_record_edition("C25/PL1"),
        lambda: make.make_resolution_version("council/1332", "C25"),
    ],
    ids=["itself alone", "an internal document", "a draft record", "an internal version of a resolution"],
)
def test_a_session_is_not_known_by_what_is_internal(add):
    add()
    assert keys(sessions_visible_to(None)) == []


def test_a_proposal_is_known_with_its_document_and_its_version():
    make.make_version("C24/8", **make.PUBLIC)
    make.make_amendment("council/1", "C24/8", **make.PUBLIC)
    make.make_amendment("council/2", "C24/8(Rev.1)", **make.PUBLIC)  # that revision is internal
    make.make_amendment("council/3", "C24/9", **make.PUBLIC)  # that document is
    make.make_amendment("council/4", "C24/8")  # it is itself
    make.make_amendment("council/5", "C24/8", state="rejected", **make.PUBLIC)
    assert keys(amendments_visible_to(None)) == ["C24/8 -> council/1"]
    assert keys(resolutions_visible_to(None)) == ["council/1"]


def test_an_item_is_known_by_words_of_it_in_an_edition_of_today():
    editions = world.publish_record()
    world.add_item("C24/PL3", "1", editions)
    world.add_item("C24/PL3", "2", editions, state="rejected")
    world.add_item("C24/PL3", "3", [make.make_record_edition("C24/PL3", "en", 2)])
    make.make_item("C24/PL3", "4")
    assert keys(items_visible_to(None)) == ["C24/PL3 1"]
