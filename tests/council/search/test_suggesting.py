"""Suggestions while typing: what each beginning offers, in any spelling, of what the reader may know of."""

import pytest
from django.contrib.auth.models import AnonymousUser
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import translation

from council.search.suggesting import suggestions
from documents.models import DocumentTitle
from resolutions.models import VersionText
from tests import make
from tests.council.views import world
from tests.make import PUBLIC

pytestmark = pytest.mark.django_db
NOBODY = AnonymousUser()


@pytest.fixture
def held():
    for symbol in ("C24/80", "C24/8", "C24/81", "C24/800", "C24/9", "C23/8", "C24/INF/8"):
        world.publish_document(symbol, titles=())
    DocumentTitle.objects.create(document=make.make_document("C24/8"), language="fr", title="Délégation aux festivités")
    DocumentTitle.objects.create(document=make.make_document("C24/9"), language="ru", title="Ёмкость архива")
    world.publish_record("C24/PL3")
    world.publish_record("C24/PL12")
    world.publish_record("C24/ADM1")
    for key in ("council/1332", "council/133", "pp/140", "council/decision-482", "pp/13"):
        world.publish_resolution(key, languages=())
    version = make.make_resolution("council/1332").versions.get()
    VersionText.objects.create(version=version, language="en", title="Harvest festivals", text="on lanterns")


def texts(typed, user=NOBODY):
    return [one.text for one in suggestions(typed, user)]


C24_8 = ["C24/8", "C24/80", "C24/81", "C24/800"]


@pytest.mark.parametrize(
    ("typed", "offered", "reason"),
    [
        ("C24/8", C24_8, "as printed; the symbol itself first, then by number"),
        ("c24/8", C24_8, "small letters"),
        ("С24/8", C24_8, "Cyrillic С"),
        ("Doc. C24/8", C24_8, "with the noun"),
        ("Документ С24/8", C24_8, "with the Russian noun"),
        ("文件 C24/8", C24_8, "with the Chinese noun"),
        ("Ｃ２４／８", C24_8, "full width"),
        ("C24/٨", C24_8, "Arabic digits"),
        ("C24/8(Ré", C24_8, "a mark begun"),
        ("C24/8 rev", C24_8, "a mark begun without its bracket"),
        ("C24/INF", ["C24/INF/8"], "a series"),
        ("C24/inf/8", ["C24/INF/8"], "a number of a series"),
        ("C24/7", [], "nothing begins so"),
        ("133", ["Resolution 133 of the Council", "Resolution 1332 of the Council"], "the beginning of a number"),
        ("Résolution 133", ["Resolution 133 of the Council", "Resolution 1332 of the Council"], "French"),
        ("القرار 1332", ["Resolution 1332 of the Council"], "Arabic"),
        ("PP 14", ["Resolution 140 of the Plenipotentiary Conference"], "a body and the beginning of a number"),
        ("Decision 48", ["Decision 482 of the Council", "EG-DEC482"], "a kind, and the group named for it"),
        ("C24/PL", ["C24/PL3", "C24/PL12"], "meetings of a session"),
        ("С24/pl1", ["C24/PL12"], "the beginning of a meeting's number"),
        ("adm 1", ["C24/ADM1"], "a meeting without its session"),
        ("GTC-CO", ["CWG-COP"], "a French acronym begun"),
        ("ргс cop", ["CWG-COP"], "a Russian acronym, without its hyphen"),
        ("protection en ligne", ["CWG-COP"], "words of a French name"),
        ("child onl", ["CWG-COP"], "the beginning of the last word"),
        ("保护上网儿童", ["CWG-COP"], "a Chinese name"),
        ("festiv", ["C24/8", "Resolution 1332 of the Council"], "titles by the beginning of a word"),
        ("delegation fest", ["C24/8"], "a title without its accents"),
        ("емк", ["C24/9"], "ё typed as е"),
        ("lanterns", [], "a word of a text is no title"),
        ("zzz", [], "nothing of the kind"),
        ("", [], "nothing typed"),
        ("  \0 ", [], "nothing that can be read"),
        ('"', [], "no word"),
        ("%", [], "a wild card"),
    ],
)
def test_what_a_beginning_offers(held, typed, offered, reason):
    assert texts(typed) == offered, reason


def test_a_session_offers_itself_and_its_documents(held):
    assert texts("C24")[:2] == ["C24", "C24/8"]
    assert texts("C2") == ["C24", "C23"]
    world.publish_resolution("pp/1", "PP-22")
    assert [texts(typed)[0] for typed in ("pp", "PP22", "ПК-22", "Council 2024")] == ["PP-22", "PP-22", "PP-22", "C24"]


def test_each_is_offered_in_the_language_of_the_reader_with_its_own_address(held):
    with translation.override("fr"):
        (group,) = suggestions("CWG-COP", NOBODY)
        first = suggestions("1332", NOBODY)[0]
        document = suggestions("C24/8", NOBODY)[0]
    assert (group.text, group.address, group.language) == ("GTC-COP", "/fr/search/?q=GTC-COP", "fr")
    assert (first.text, first.address) == ("Résolution 1332 du Conseil", "/fr/resolutions/council/1332/")
    assert (first.label, first.language) == ("Harvest festivals", "en")
    assert (document.label, document.address) == ("Délégation aux festivités", "/fr/documents/C24/8/")


def test_no_kind_crowds_out_another(held):
    for number in range(1, 12):
        make.make_version(f"C24/{200 + number}", **PUBLIC)
        title = "A festival of its own"
        DocumentTitle.objects.create(document=make.make_document(f"C24/{200 + number}"), language="en", title=title)
    found = suggestions("festival", NOBODY)
    assert len(found) == 8
    assert [one.kind for one in found].count("resolution") == 1


def test_what_is_internal_is_not_offered_and_takes_no_place(held, admin_user):
    asked = ["C24/8", "C24", "C2", "133", "PP 1", "festiv", "C24/PL", "C"]
    before = [suggestions(typed, NOBODY) for typed in asked]
    for number in (8000, 82, 83, 84, 85, 86, 87, 88, 89):
        document = make.make_version(f"C24/{number}").document
        DocumentTitle.objects.create(document=document, language="en", title="Secret festival")
    make.make_version("C25/1")
    make.make_record_edition("C24/PL1", "en")
    hidden = make.make_resolution_version("council/1330", "C24")
    VersionText.objects.create(version=hidden, language="en", title="Secret festival", text="Festival")
    assert [suggestions(typed, NOBODY) for typed in asked] == before
    assert "C24/82" in texts("C24/82", admin_user)


def test_a_title_is_offered_only_of_a_document_that_is_held(held):
    make.make_document("C24/70", cited_for=0)
    DocumentTitle.objects.create(document=make.make_document("C24/70"), language="en", title="Unheld novelty")
    assert texts("novelty") == []
    assert [(one.text, one.label) for one in suggestions("C24/70", NOBODY)] == [("C24/70", "")]


@pytest.mark.parametrize(("typed", "most"), [("C24/8", 2), ("C24", 3), ("133", 6), ("festiv", 7), ("child online", 6)])
def test_it_asks_a_fixed_number_of_times(held, typed, most):
    def cost():
        with CaptureQueriesContext(connection) as captured:
            suggestions(typed, NOBODY)
        return len(captured)

    few = cost()
    for number in range(10):
        world.publish_document(f"C24/{8200 + number}")
        world.publish_resolution(f"council/{1335 + number}")
    DocumentTitle.objects.update(title="Festive children online")
    assert cost() <= few <= most
