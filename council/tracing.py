"""Where words are that a number of a record names or once named. Numbers shift from edition to edition, words are kept."""

from dataclasses import dataclass

from django.db.models import Q

from council.models import ParagraphText, RecordEdition
from documents.wording import choose


@dataclass
class Earlier:
    """What an earlier edition had under a paragraph's number, or under which number it had its words.

    `now` is where the words of another paragraph that stood here are today; None where they are no more.
    """

    text: ParagraphText
    is_same: bool  # the same paragraph, whatever its number and its words were
    other_number: bool
    other_words: bool
    now: ParagraphText | None = None


def texts_numbered(number, record, editions, user):
    """The texts so numbered in these editions of a record."""
    texts = ParagraphText.objects.shown_to(user).filter(
        edition__in=editions.filter(record=record), number=number, paragraph__kind="numbered"
    )
    return list(texts.select_related("edition", "paragraph__item", "paragraph__record__meeting").with_citations())


def texts_beside(text, editions, user):
    """The same paragraph in the other languages of these editions."""
    texts = ParagraphText.objects.shown_to(user).filter(edition__in=editions, paragraph=text.paragraph_id)
    texts = texts.exclude(edition__language=text.edition.language)
    return list(texts.select_related("edition", "paragraph__record__meeting").with_citations())


def today(paragraphs, language, user):
    """Per paragraph, its text in the edition of that language that `user` reads today."""
    texts = ParagraphText.objects.current_for(user).filter(paragraph__in=paragraphs, edition__language=language)
    return {text.paragraph_id: text for text in texts.select_related("edition", "paragraph__record__meeting")}


def earlier_than(text, user):
    """What a reader of a paragraph should know of the editions before, the latest first: nothing where it was the same."""
    before = RecordEdition.objects.readable_by(user).filter(
        record=text.paragraph.record_id, language=text.edition.language, number__lt=text.edition.number
    )
    here = Q(paragraph=text.paragraph_id) | Q(number=text.number, paragraph__kind="numbered")
    texts = ParagraphText.objects.shown_to(user).filter(here, edition__in=before)
    texts = texts.select_related("edition", "paragraph__record__meeting").order_by("-edition__number", "order")
    found = [
        Earlier(
            other,
            is_same=other.paragraph_id == text.paragraph_id,
            other_number=other.number != text.number,
            other_words=other.body != text.body,
        )
        for other in texts
    ]
    elsewhere = today([one.text.paragraph_id for one in found if not one.is_same], text.edition.language, user)
    for one in found:
        one.now = elsewhere.get(one.text.paragraph_id)
    return [one for one in found if one.other_number or one.other_words or not one.is_same]


def paragraphs_ever_numbered(number, record, user):
    """The paragraphs that any edition that `user` may read numbers so, or did."""
    texts = texts_numbered(number, record, RecordEdition.objects.readable_by(user), user)
    return {text.paragraph_id for text in texts}


def once_numbered(number, record, user):
    """Of the paragraphs that an earlier edition numbered so, the text to show: that of today, else the last there was.

    None where no edition that `user` may read has had one. In the reader's language where there is one.
    """
    texts = texts_numbered(number, record, RecordEdition.objects.readable_by(user), user)
    text = choose(sorted(texts, key=lambda text: -text.edition.number), key=lambda text: text.edition.language)
    return text and today([text.paragraph_id], text.edition.language, user).get(text.paragraph_id, text)
