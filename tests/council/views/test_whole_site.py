"""What holds for every page: nothing internal shows in a byte, what is typed and stored is inert, languages are named."""

import re
from itertools import pairwise, product

import pytest
from django.utils.http import urlencode

from council.models import ItemTitle
from documents.models import DocumentTitle
from resolutions.models import VersionText
from tests import make
from tests.council.views import world
from tests.council.views.crawling import crawl
from tests.council.views.reading import Page

pytestmark = pytest.mark.django_db
STARTS = ["/en/", "/fr/", "/en/search/?q=council", "/en/search/?q=report", "/en/records/C24/PL3/?with=fr"]


@pytest.fixture
def site():
    world.begin()
    world.grow(1, 2)


def add_internal_rows():
    """One internal or draft row of everything, hung on what is public."""
    editions = list(make.make_record(world.MEETING).editions.order_by("pk"))
    document = make.make_version("C24/600", issued_on="2024-06-01").document
    DocumentTitle.objects.create(document=document, language="en", title="Secret report")
    make.make_edition("C24/600", text="Secret words")
    make.make_version("C24/8(Rev.9)", issued_on="2024-06-01")
    make.make_edition("C24/8(Rev.9)", "ru", text="Secret words")
    make.make_resolution_version("council/1332", "C24", act="abrogated")
    make.make_resolution_version("council/1500", "C24")
    make.make_resolution_version("pp/1332", "PP-22")
    make.make_amendment("council/1332", "C24/8(Rev.9)", annex="Z")
    make.make_amendment("council/1501", "C24/600", **make.PUBLIC)
    make.make_paper("C24/600", make.make_item(world.MEETING, "1"))
    make.make_paper("C24/8(Rev.9)", make.make_item(world.MEETING, "1"))
    first = make.Decision.objects.get(paragraph__key=f"{world.MEETING}/1.1")
    world.act_on(first.acts.get(order=1), documents=["C24/600"], resolutions=["council/1500"])
    draft = make.make_record_edition(world.MEETING, "en", 2)
    paragraph = make.make_paragraph(f"{world.MEETING}/1.950")
    text = world.write(paragraph, draft, "1.950\tSecret words on C24/601 and Resolution 1502, see C25/1 too")
    for exact, target in (("C24/601", "C24/601"), ("Resolution 1502", "council/1502"), ("C25/1", "C25/1")):
        world.mention(exact, text, target)
    world.act_on(make.make_decision(paragraph).acts.get(), documents=["C24/601"])
    item = make.make_item(world.MEETING, "99", outcome="decided")
    ItemTitle.objects.create(item=item, edition=draft, title="Secret item")
    hidden = world.publish_record("C24/PL40", languages=["en"])
    world.say("C24/PL40/1.1", hidden, "Secret words on C24/8 and Resolution 1332", ("C24/8", "C24/8"))
    make.make_record_edition("C24/PL40", "en", stage="review")
    make.make_follow_up(make.make_decision(make.Paragraph.objects.get(key="C24/PL40/1.1")), action="Secret work")
    remark = make.make_paragraph(f"{world.MEETING}/note-1", kind="note", number="", item=None, internal=True)
    world.mention("C24/602", make.make_paragraph_text("Secret, see C24/602", remark, editions[0]), "C24/602")


def test_no_byte_of_any_page_changes_when_something_internal_is_added(site):
    before = crawl(*STARTS, below="/en/")
    add_internal_rows()
    after = crawl(*STARTS, below="/en/")
    assert set(after) == set(before)
    for address, page in before.items():
        assert after[address] == page, f"{address} shows something internal"


HIDDEN = [
    ("/en/documents/C24/600/", "/en/documents/C24/777/"),
    ("/en/documents/C24/601/", "/en/documents/C24/777/"),
    ("/en/documents/C24/8/rev9/", "/en/documents/C24/8/rev8/"),
    ("/en/resolutions/council/1500/", "/en/resolutions/council/1777/"),
    ("/en/resolutions/council/1332/C24/", "/en/resolutions/council/1332/C21/"),
    ("/en/decisions/C24/PL3/1.950/", "/en/decisions/C24/PL3/1.960/"),
    ("/en/meetings/C24/PL40/", "/en/meetings/C24/PL41/"),
    ("/en/records/C24/PL40/", "/en/records/C24/PL41/"),
    ("/en/records/C24/PL3/ed2/", "/en/records/C24/PL3/ed3/"),
    ("/en/records/C24/PL3/compare/ed1..ed2/", "/en/records/C24/PL3/compare/ed1..ed3/"),
    ("/en/records/C24/PL3/1.950/", "/en/records/C24/PL3/1.960/"),
    ("/en/sessions/C25/", "/en/sessions/C26/"),
    ("/C24/600", "/C24/777"),
    ("/C24/PL40", "/C24/PL41"),
    ("/R1500", "/R1777"),
    ("/en/search/?q=C24/600", "/en/search/?q=C24/777"),
    ("/en/search/?q=1500", "/en/search/?q=1777"),
    ("/en/search/?q=secret", "/en/search/?q=unheard"),
    ("/en/decisions/?document=C24/600", "/en/decisions/?document=C24/777"),
    ("/en/decisions/?resolution=1500", "/en/decisions/?resolution=1777"),
    ("/en/decisions/?words=secret", "/en/decisions/?words=unheard"),
    ("/en/documents/?words=secret", "/en/documents/?words=unheard"),
    ("/en/resolutions/?words=secret", "/en/resolutions/?words=unheard"),
]


@pytest.mark.parametrize(("hidden", "absent"), HIDDEN)
def test_what_is_internal_answers_like_what_never_was(client, site, hidden, absent):
    add_internal_rows()
    shown, never = client.get(hidden), client.get(absent)
    assert shown.status_code == never.status_code
    assert without_the_address(shown, hidden) == without_the_address(never, absent)
    assert set(shown.headers) == set(never.headers)


def without_the_address(response, address):
    """The body without the address and the words asked for, which the box and the links to other languages repeat."""
    body = response.content.decode()
    asked = address.rpartition("=")[2]
    for told in (address.removeprefix("/en"), asked, urlencode({"": asked})[1:]):
        body = body.replace(told, "")
    return body


def test_staff_see_what_is_internal(staff_client, site):
    add_internal_rows()
    for hidden, _absent in HIDDEN[:12]:
        assert staff_client.get(hidden).status_code == 200


HOSTILE = [
    ("%00", "NUL"),
    ("a%00b", "NUL between words"),
    ("'%22%3B--", "quotes"),
    ("%25%5F%5C", "wild cards of LIKE"),
    ("(" * 3000, "3 KB of brackets"),
    ("1." * 1500, "3 KB of numbers"),
    ("C24/" + "9" * 3000, "a long number"),
    ("%ED%A0%80", "half a surrogate pair"),
    ("%FF%FE", "no UTF-8"),
    ("%E2%80%AE%D9%83", "letters that turn the line round"),
    ("%F0%9F%98%80", "outside the first plane"),
    ("<script>alert(1)</script>", "a script"),
    ("{{%20settings.SECRET_KEY%20}}{%25%20now%20%25}", "a template"),
    ("a+" * 150, "many words"),
]
PAGING = ["page", "after", "before", "format"]
LISTS = {
    "/en/decisions/": ["resolution", "body", "kind", "session", "meeting", "document", "words", "proposal", *PAGING],
    "/en/documents/": ["series", "kind", "source", "words", "session", *PAGING],
    "/en/resolutions/": ["number", "body", "kind", "words", *PAGING],
    "/en/sessions/C24/": ["series", "kind", "source", "words", *PAGING],
}
PAGES = LISTS | {
    "/en/search/": ["q"],
    "/en/documents/C24/8/": ["text", "unknown"],
    "/en/resolutions/council/1332/": ["asked"],
    "/en/records/C24/PL3/": ["with", "in"],
    "/en/records/C24/PL3/ed1/": ["in"],
}


@pytest.mark.parametrize(("value", "reason"), HOSTILE)
def test_nothing_typed_breaks_a_page(client, site, value, reason):
    for address, parameters in PAGES.items():
        for parameter in parameters:
            response = client.get(f"{address}?{parameter}={value}")
            assert response.status_code in (200, 302), f"{address}?{parameter}={reason}"
            assert b"<script>alert" not in response.content


@pytest.mark.parametrize("page", ["-1", "0", "1e9", "٣", "999999999999999999999", "", "x", "1%00"])
def test_no_page_number_breaks_a_list(client, site, page):
    for address in LISTS:
        assert client.get(f"{address}?page={page}").status_code == 200


@pytest.mark.parametrize("method", ["head", "post", "put", "delete", "options", "patch"])
def test_no_method_breaks_a_page(client, site, method):
    for address in [*LISTS, "/C24/8", "/en/documents/C24/8/"]:
        assert getattr(client, method)(address).status_code < 500


PAYLOAD = "<img src=x onerror=alert(1)><b>&amp;'\"</b>"


def test_markup_in_stored_texts_is_inert():
    editions = world.publish_record(chair=PAYLOAD)
    item = world.add_item(world.MEETING, "1", editions)
    ItemTitle.objects.update(title=PAYLOAD)
    make.make_paper("C24/8", item)
    world.publish_document("C24/8")
    cited = [("C24/8", "C24/8"), ("Resolution 1332", "council/1332")]
    deciding = world.say(
        f"{world.MEETING}/1.1", editions, f"{PAYLOAD} C24/8 {PAYLOAD} Resolution 1332 {PAYLOAD}", *cited
    )
    decision = make.make_decision(deciding)
    world.act_on(decision.acts.get(), documents=["C24/8"], resolutions=["council/1332"])
    make.make_follow_up(decision, language="en", actor=PAYLOAD, action=PAYLOAD)
    DocumentTitle.objects.update(title=PAYLOAD)
    make.PartyName.objects.update(name=PAYLOAD, acronym=PAYLOAD[:40])
    make.make_version("C24/8").editions.update(text=PAYLOAD)
    world.publish_resolution("council/1332")
    VersionText.objects.update(title=PAYLOAD, text=PAYLOAD)
    proposal = world.propose("council/1332", "C24/8", annex=PAYLOAD[:40])
    proposal.texts.update(title=PAYLOAD, text=PAYLOAD)
    pages = crawl("/en/", "/en/search/?q=onerror", "/en/documents/C24/8/?text=en")
    assert len(pages) > 20
    for address, (_status, body) in pages.items():
        page = Page(body)  # every element is closed by its own end: no text has opened one
        assert not [attrs for _tag, attrs in page.elements if any(name.startswith("on") for name in attrs)], address
        assert not page.with_tag("img"), address
        assert not page.with_tag("b"), address


def test_every_page_is_well_made_and_names_the_language_of_every_passage(site):
    arabic = world.publish_record("C24/PL30", languages=["ar"])
    world.add_item("C24/PL30", "1", arabic)
    make.make_decision(world.say("C24/PL30/1.1", arabic, "C24/8", ("C24/8", "C24/8")))
    world.publish_document("C24/700", titles=["ar"])
    world.publish_resolution("council/1700", languages=["ar"])
    pages = crawl(*STARTS, "/en/nothing/")
    assert len(pages) > 100
    wrong = [f"{address}: {fault}" for address, page in pages.items() for fault in faults_of(address, *page)]
    assert wrong == []
    read = " ".join(Page(body).words for status, body in pages.values() if status == 200)
    for kind, canary in product(("Item", "Report", "Title", "Text"), world.CANARIES.values()):
        assert re.search(rf"{kind}[^.]{{0,9}} {canary}", read), f"no {kind} was looked at with {canary}"


def faults_of(address, status, body):
    if status == 302:
        return  # where it leads to is a page of its own
    if status != (404 if address == "/en/nothing/" else 200):
        yield f"answers {status}"
    page = Page(body)
    levels = [int(tag[1]) for tag in page.headings]
    if levels[:1] != [1] or levels.count(1) != 1 or any(after > before + 1 for before, after in pairwise(levels)):
        yield f"headings of levels {levels}"
    if twice := {one for one in page.ids if page.ids.count(one) > 1}:
        yield f"uses the ids {twice} twice"
    if any("style" in attrs for _tag, attrs in page.elements) or page.with_tag("style"):
        yield "styles inline"
    if any("src" not in attrs for attrs in page.with_tag("script")):
        yield "scripts inline"
    for words, language, direction in page.texts:
        for code, canary in world.CANARIES.items():
            if canary in words and (language, direction) != (code, "rtl" if code == "ar" else "ltr"):
                yield f"{words!r} is said to be in {language}, {direction}"
