"""The Council's groups in a text: one party under all its names, whatever the language, hyphen or converter."""

import pytest

from documents.languages import CODES
from documents.models import Party
from documents.parties import find, parties


def named(text):
    return [(one.exact, one.keys) for one in find(text)]


@pytest.mark.parametrize(
    ("text", "exact", "key", "why"),
    [
        ("The Chair of CWG-COP took the floor.", "CWG-COP", "cwg-cop", "English"),
        ("Le Président du GTC-COP prend la parole.", "GTC-COP", "cwg-cop", "French: the same group"),
        ("Председатель РГС-COP выступил.", "РГС-COP", "cwg-cop", "Russian, Latin letters"),
        ("Председатель РГС-СОР выступил.", "РГС-СОР", "cwg-cop", "Russian, Cyrillic look-alikes"),
        ("El Presidente del GTC-PIeL interviene.", "GTC-PIeL", "cwg-cop", "Spanish"),
        ("理事会保护上网儿童工作组主席发言。", "理事会保护上网儿童工作组", "cwg-cop", "a name between Chinese words"),
        ("第一份CWG-COP报告", "CWG-COP", "cwg-cop", "an acronym between Chinese words"),
        ("قدم رئيس الفريق (CWG-COP) التقرير", "CWG-COP", "cwg-cop", "in Arabic"),
        ("Le WG-CP a changé de nom.", "WG-CP", "cwg-cop", "an earlier acronym"),
        ("le GTC‑SMSI&ODD", "GTC‑SMSI&ODD", "cwg-wsis-sdg", "U+2011 and an ampersand"),
        ("CWG-WSIS & SDG", "CWG-WSIS & SDG", "cwg-wsis-sdg", "spaces about the ampersand"),
        ("CWGFHR met twice.", "CWGFHR", "cwg-fhr", "a hyphen that a converter dropped"),
        ("CWG FHR met twice.", "CWG FHR", "cwg-fhr", "a space for the hyphen"),
        ("le Groupe d’experts sur la Décision 482", "Groupe d’experts sur la Décision 482", "eg-dec482", "a curly apostrophe"),
        ("IEG-WTPF-26 will meet.", "IEG-WTPF-26", "ieg-wtpf-26", "a number in the acronym"),
        ("The RAG met.", "RAG", "rag", "capitals"),
    ],
)  # fmt: skip
def test_a_group_is_found_under_every_name(text, exact, key, why):
    assert named(text) == [(exact, (key,))], why


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("See CWG-COP-14/3 and CWG-FHR 6/5.", "documents of the group"),
        ("RAG16/INFO/2", "a document of the advisory group"),
        ("a rag and a Rag", "a word"),
        ("CWG-COPY", "a longer code"),
        ("https://example.int/CWG-COP/", "an address"),
        ("PP-98, SMSI+20", "no group"),
    ],
)
def test_what_names_no_group(text, why):
    assert named(text) == [], why


def test_of_two_names_that_begin_together_the_longer_counts():
    assert named("GTC-SMSI&ODD, anciennement GTC-SMSI") == [
        ("GTC-SMSI&ODD", ("cwg-wsis-sdg",)),
        ("GTC-SMSI", ("cwg-wsis-sdg",)),
    ]


def test_every_name_and_acronym_of_the_table_is_found_and_means_its_party():
    for party in parties().values():
        for name in party.names:
            for spelling in filter(None, (name.name, name.acronym)):
                assert named(spelling) == [(spelling, (party.key,))]


def test_the_councils_own_groups_have_a_name_in_all_six_languages():
    own = [party for key, party in parties().items() if key.startswith(("cwg-", "eg-", "sc-"))]
    assert len(own) >= 9
    assert {party.key: {name.language for name in party.names} for party in own} == {
        party.key: set(CODES) for party in own
    }


@pytest.mark.django_db
def test_a_party_is_held_with_its_names_once_it_is_named_and_an_editors_word_stays():
    party = Party.objects.get_or_stub("cwg-cop")
    assert {(name.language, name.acronym) for name in party.names.all()} >= {("en", "CWG-COP"), ("fr", "GTC-COP")}
    party.names.filter(language="fr").update(name="Un autre nom")
    assert Party.objects.get_or_stub("cwg-cop").names.get(language="fr").name == "Un autre nom"
