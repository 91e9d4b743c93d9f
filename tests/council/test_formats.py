"""Dates and numbers as each language writes them, and pages in each language."""

import json
import re
from datetime import date, datetime

import pytest
from django.template.defaultfilters import date as as_date
from django.utils.translation import override

from council.sample.loading import load
from council.templatetags.wording import grouped
from documents.languages import LANGUAGES

DAY = date(2024, 6, 11)
WRITTEN = {
    "en": ("11 June 2024", "4,500"),
    "fr": ("11 juin 2024", "4\xa0500"),
    "es": ("11 de junio de 2024", "4\xa0500"),
    "ru": ("11 июня 2024 года", "4\xa0500"),
    "zh-hans": ("2024年6月11日", "4\xa0500"),
    "ar": ("11 يونيو 2024", "4\xa0500"),
}


@pytest.mark.parametrize("language", WRITTEN)
def test_dates_and_counts_are_written_as_the_language_writes_them(language):
    with override(language):
        assert (as_date(DAY, "DATE_FORMAT"), grouped(4500)) == WRITTEN[language]


def test_an_arabic_hour_is_of_twenty_four():
    with override("ar"):
        assert as_date(datetime(2024, 6, 11, 14, 35), "DATETIME_FORMAT") == "11 يونيو 2024، 14:35"


@pytest.mark.django_db
@pytest.mark.parametrize("language", LANGUAGES.values(), ids=LANGUAGES)
def test_every_language_has_its_pages_with_lang_and_dir_and_is_offered_by_its_own_name(client, language):
    page = client.get(f"/{language.interface}/").content.decode()
    assert f'<html lang="{language.interface}" dir="{language.direction}">' in page
    for other in LANGUAGES.values():
        offered = f'href="/{other.interface}/" lang="{other.interface}" hreflang="{other.interface}"'
        assert offered in page
        assert f"<bdi>{other.name}</bdi>" in page


def test_the_scripts_of_the_admin_speak_arabic_and_chinese(client):
    said = {"ar": "إزالة جميع", "zh-hans": "移除所有"}
    for language, words in said.items():
        catalogue = client.get("/admin/jsi18n/", headers={"accept-language": language}).content.decode()
        assert json.dumps(words)[1:-1] in catalogue


# What a page shows of a text that its language lacks names the language. On the page of a record and beside other
# languages the head says it once for all.
SHOWN_ALONE = re.compile(r'<(p|h3|blockquote) [^>]*lang="(\w+)" dir="\w+"[^>]*>(.*?)</\1>', re.DOTALL)


@pytest.mark.django_db
def test_words_in_another_language_than_the_pages_name_it(client):
    load()
    seen = 0
    pages = ["", "documents/", "documents/C24/8/", "resolutions/", "resolutions/council/1332/", "meetings/C24/PL5/"]
    pages += ["decisions/", "decisions/C24/PL5/1.3/", "search/?q=recruitment", "resolutions/council/1306/C24/"]
    for address in pages:
        page = client.get(f"/ru/{address}").content.decode()
        for _tag, language, words in SHOWN_ALONE.findall(page):
            assert f'<small class="in-language">{LANGUAGES[language].name}</small>' in words, (address, words)
            seen += 1
    assert seen > len(pages)
