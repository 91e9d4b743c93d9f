"""What the pages of the admin quote from a record, and how they link to each other."""

from operator import attrgetter

from django.db.models import Prefetch
from django.urls import reverse
from django.utils.html import format_html, format_html_join

from council.models import ItemTitle, ParagraphText
from documents.admin import in_reader_language
from documents.languages import LANGUAGES

LANGUAGE_OF_EDITION = attrgetter("edition.language")


def current_texts(user, texts="texts"):
    """Prefetches the words of paragraphs, in the latest edition of each language, as `current_texts`."""
    held = ParagraphText.objects.current_for(user).select_related("edition").order_by("edition")
    return Prefetch(texts, held, to_attr="current_texts")


def item_titles(titles="titles"):
    return Prefetch(titles, ItemTitle.objects.select_related("edition").order_by("edition"))


def quote(paragraph):
    """A paragraph's words in every language held, each marked as of its language."""
    texts = ((LANGUAGES[text.edition.language], text.text) for text in paragraph.current_texts)
    return format_html_join(
        "", '<p lang="{}" dir="{}">{}</p>', ((language.code, language.direction, words) for language, words in texts)
    )


def beginning(paragraph, length=90):
    """The first words of a paragraph, in the reader's language where it is held."""
    text = in_reader_language(paragraph.current_texts, LANGUAGE_OF_EDITION)
    words = text.body if text else ""
    return words if len(words) <= length else f"{words[:length]}…"


def title_of(item):
    return in_reader_language(item.titles.all(), LANGUAGE_OF_EDITION) or ""


def link_to(row, label=None):
    """A link to the row's page in the admin."""
    opts = row._meta
    address = reverse(f"admin:{opts.app_label}_{opts.model_name}_change", args=[row.pk])
    return format_html('<a href="{}">{}</a>', address, label or row)
