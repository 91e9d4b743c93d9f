"""The made-up corpus that the site is measured with."""

import pytest
from django.core.management import call_command
from django.db import connection, transaction
from django.db.models import Avg
from django.db.models.functions import Length

from council.corpus.wording import COMMON, MIDDLE, RARE, vocabulary
from council.integrity import find_broken
from council.models import ActResolution, Decision, Mention, Paragraph, ParagraphText
from documents.languages import CODES
from documents.models import DocumentTitle
from resolutions.models import ResolutionVersion

COUNT = 600
# Table -> columns that say whether two corpora are the same; keys that a database hands out are not among them.
COMPARED = {
    ParagraphText: ("order", "number", "text", "terms"),
    DocumentTitle: ("document__session", "document__number", "language", "title"),
    Mention: ("paragraph_text__order", "start", "end", "exact", "reading", "role"),
    Decision: ("paragraph__key", "acts__kind"),
    ActResolution: ("act__decision__paragraph__key", "effect"),
    ResolutionVersion: ("resolution__number", "session", "act"),
}


@pytest.fixture
def corpus(db):
    call_command("build_corpus", COUNT, verbosity=0)


def rows():
    return {table.__name__: sorted(table.objects.values_list(*columns)) for table, columns in COMPARED.items()}


def share_with(word):
    return ParagraphText.objects.with_words(word).count() / COUNT


@pytest.mark.usefixtures("corpus")
class TestCorpus:
    def test_every_rule_holds(self):
        assert [str(one) for one in find_broken()] == []

    def test_it_has_as_many_texts_as_asked_for_in_six_languages_alike(self):
        assert ParagraphText.objects.count() == COUNT
        for language in CODES:
            assert ParagraphText.objects.filter(edition__language=language).count() == COUNT / len(CODES)

    def test_its_texts_are_as_long_as_those_of_records(self):
        assert 290 <= ParagraphText.objects.aggregate(mean=Avg(Length("text")))["mean"] <= 400

    @pytest.mark.parametrize(
        ("word", "least", "most"), [(COMMON, 0.24, 0.36), (MIDDLE, 0.01, 0.03), (RARE, 0.001, 0.004)]
    )
    def test_words_are_as_frequent_as_those_of_records(self, word, least, most):
        assert least <= share_with(word) <= most

    def test_the_most_frequent_words_of_a_language_come_first(self):
        first, later = vocabulary("en").words[0], vocabulary("en").words[150]
        assert share_with(first) > 10 * share_with(later)

    def test_a_word_of_two_signs_stands_within_a_chinese_sentence(self):
        assert ParagraphText.objects.with_words("理事").exists()

    def test_one_paragraph_in_twelve_cites_one_resolution(self):
        citing = Paragraph.objects.filter(texts__mentions__resolution__number="1332").distinct().count()
        assert 0.02 <= citing / Paragraph.objects.count() <= 0.16

    def test_there_is_something_of_every_kind_to_show(self):
        assert Decision.objects.exists()
        assert ActResolution.objects.exists()
        assert DocumentTitle.objects.filter(document__versions__marks="rev1").exists()

    def test_every_text_is_in_the_index_that_the_database_keeps(self):
        with connection.cursor() as cursor:
            cursor.execute("SELECT count(*) FROM council_paragraphtext_found")
            assert cursor.fetchone() == (COUNT,)

    def test_it_goes_into_an_empty_database_only(self, capsys):
        with pytest.raises(SystemExit) as stopped:
            call_command("build_corpus", COUNT)
        assert stopped.value.code == 1
        assert "only into one that holds nothing yet" in capsys.readouterr().err
        assert ParagraphText.objects.count() == COUNT


@pytest.mark.django_db
def test_the_same_seed_gives_the_same_rows_and_another_seed_others():
    made = []
    for seed in (1, 1, 2):
        with transaction.atomic():
            call_command("build_corpus", 120, seed=seed)
            made.append(rows())
            transaction.set_rollback(True)
    assert made[0] == made[1]
    assert made[0] != made[2]
