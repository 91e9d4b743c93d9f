"""One true address for everything; every other spelling leads there, and never to what the reader may not know of."""

import pytest

from tests import make
from tests.council.views import world

pytestmark = pytest.mark.django_db


@pytest.fixture
def site():
    """C24/8 and its first revision, Resolution 1332, a record with paragraph 1.1."""
    world.begin()
    world.grow(1, 2)


OTHER_SPELLINGS = [
    ("/en/documents/c24/8/", "/en/documents/C24/8/", "lower case"),
    ("/en/documents/C24/8(Rev.1)/", "/en/documents/C24/8/rev1/", "as printed"),
    ("/en/documents/C24/8(R%C3%A9v.1)/", "/en/documents/C24/8/rev1/", "as printed in French"),
    ("/en/documents/S24-CL-C-0008/", "/en/documents/C24/8/", "the identifier of the ITU's own pages"),
    ("/fr/documents/c24/8/REV1/", "/fr/documents/C24/8/rev1/", "the language stays"),
    ("/en/documents/C24/8//", "/en/documents/C24/8/", "one slash too many"),
    ("/en/sessions/c24/", "/en/sessions/C24/", "lower case"),
    ("/en/sessions/C-2024/", "/en/sessions/C24/", "the long form"),
    ("/en/meetings/c24/pl3/", "/en/meetings/C24/PL3/", "lower case"),
    ("/en/meetings/C24/PL03/", "/en/meetings/C24/PL3/", "a leading nought"),
    ("/en/records/c24/pl3/?with=fr", "/en/records/C24/PL3/?with=fr", "what was asked for stays"),
    ("/en/records/C24/pl3/ed1/1.1/", "/en/records/C24/PL3/ed1/1.1/", "a paragraph in an edition"),
    ("/en/decisions/c24/pl3/1.1/", "/en/decisions/C24/PL3/1.1/", "a decision"),
    ("/en/resolutions/council/1332/c03/", "/en/resolutions/council/1332/C03/", "a version"),
    ("/C24/8", "/documents/C24/8/", "pasted after the site's name"),
    ("/C24/8(Rev.1)", "/documents/C24/8/rev1/", "as printed"),
    ("/c24/8%20rev%201/", "/documents/C24/8/rev1/", "as typed"),
    ("/S24-CL-C-0008", "/documents/C24/8/", "the identifier of the ITU's own pages"),
    ("/R1332", "/resolutions/council/1332/", "the short form of the Council's resolutions"),
    ("/council/1332", "/resolutions/council/1332/", "the canonical string"),
    ("/C24", "/sessions/C24/", "a session"),
    ("/C24/PL3", "/meetings/C24/PL3/", "a meeting"),
    ("/c24/pl3/1.1", "/records/C24/PL3/#p1.1", "a paragraph"),
]


@pytest.mark.parametrize(
    ("spelling", "true"), [row[:2] for row in OTHER_SPELLINGS], ids=[r[2] for r in OTHER_SPELLINGS]
)
def test_another_spelling_redirects_for_good(client, site, spelling, true):
    response = client.get(spelling)
    assert (response.status_code, response.headers["Location"]) == (301, true)
    assert client.get(true, follow=True).status_code == 200


@pytest.mark.parametrize(
    ("spelling", "leads_to", "reason"),
    [
        ("/C24/8(Rev.7)", "/documents/C24/8/", "that revision may yet come"),
        ("/R179", "/resolutions/pp/179/", "the Council may yet have a text of that number"),
        ("/1332", "/search/?q=1332", "a bare number stands for every body's text"),
    ],
)
def test_what_may_come_to_mean_something_else_redirects_for_now(client, site, spelling, leads_to, reason):
    response = client.get(spelling)
    assert (response.status_code, response.headers["Location"]) == (302, leads_to), reason


def test_a_text_that_got_its_number_keeps_its_old_address(client):
    new = make.make_resolution("C24/15#annex")
    make.ResolutionVersion.objects.create(resolution=new, session=make.make_session("C24"), **make.PUBLIC)
    address = "/en/resolutions/council/new/C24/15/"
    assert client.get(address).status_code == 200
    make.changed(new, {"number": "1413"})
    response = client.get(address)
    assert (response.status_code, response.headers["Location"]) == (301, "/en/resolutions/council/1413/")


@pytest.mark.parametrize(
    "address",
    [
        "/",
        "/search/?q=words",
        "/documents/C24/8/",
        "/documents/C24/8",
        "/records/C24/PL3/1.1/",
        "/resolutions/council/1332/",
    ],
)
@pytest.mark.parametrize(
    ("preference", "language"), [("fr", "fr"), ("fr-CH,en;q=0.5", "fr"), ("en", "en"), ("ja", "en")]
)
def test_an_address_without_language_redirects_by_preference(client, site, address, preference, language):
    response = client.get(address, headers={"accept-language": preference})
    path, question, query = address.partition("?")
    true = f"/{language}{path.rstrip('/')}/{question}{query}"
    assert (response.status_code, response.headers["Location"]) == (302, true)
    assert "Accept-Language" in response.headers["Vary"]
    assert client.get(true).status_code == 200


@pytest.mark.parametrize("address", ["/en/sessions", "/en/documents/C24/8", "/en/resolutions/council/1332", "/admin"])
def test_a_missing_slash_is_added(client, site, address):
    response = client.get(address)
    assert (response.status_code, response.headers["Location"]) == (301, f"{address}/")


NOWHERE = [
    "/nothing",
    "/en/nothing/",
    "/en/C24/8",
    "/C24/999",
    "/R999",
    "/C24/PL9",
    "/C24/PL3/9.9",
    "/C99",
    "/en/documents/C24/999/",
    "/en/documents/C24/8/rev9/",
    "/en/documents/C24/99999999999999999999/",
    "/en/documents/nonsense/",
    "/en/documents/C24/8%00/",
    "/en/sessions/C99/",
    "/en/sessions/X1234/",
    "/en/meetings/C24/PL9/",
    "/en/meetings/C24/XX3/",
    "/en/meetings/C24/xx3/",
    "/en/meetings/X1234/PL3/",
    "/en/records/C24/PL3/9.9/",
    "/en/records/C24/PL3/ed9/",
    "/en/records/C24/PL3/ed9/1.1/",
    "/en/records/C24/PL3/ed99999999999999999999/",
    "/en/records/C24/PL3/ed99999999999999999999/1.1/",
    "/en/decisions/C24/PL3/1.900/",
    "/en/decisions/C24/PL3/9.9/",
    "/en/resolutions/council/999/",
    "/en/resolutions/council/nonsense/",
    "/en/resolutions/council/01332/",
    "/en/resolutions/nobody/1332/",
    "/en/resolutions/council/new/C24/999/",
    "/en/resolutions/council/1332/C99/",
    "/en/resolutions/council/1332/X1234/",
]


@pytest.mark.parametrize("address", NOWHERE)
def test_what_does_not_exist_is_not_found(client, site, address):
    assert client.get(address).status_code == 404
