"""How pages print symbols, names and texts: in the reader's language where there is one, each with its direction."""

from django import template
from django.template.defaultfilters import linebreaksbr
from django.utils.formats import number_format
from django.utils.html import escape, format_html
from django.utils.safestring import mark_safe
from django.utils.translation import gettext_lazy

from council import lineage
from council.annotating import annotate, mark_words
from documents.languages import CODES, LANGUAGES
from documents.symbols import find
from documents.wording import choose, reader_language

register = template.Library()


@register.filter
def symbol(thing):
    """A document's or version's symbol as the reader's language prints it, isolated so that it reads left to right."""
    return format_html('<bdi dir="ltr" class="symbol">{}</bdi>', thing.symbol_in(reader_language()))


@register.filter
def name(resolution):
    """A resolution's name in the reader's language; one without a number is named by the document that proposed it."""
    return resolution.name_in(reader_language())


@register.simple_tag
def words(texts):
    """Of one paragraph's texts, the one to show."""
    return choose(texts, key=lambda text: text.edition.language)


@register.simple_tag
def title(titles):
    """Of an item's titles (each of an edition), the one to show."""
    return choose(titles, key=lambda row: row.edition.language)


@register.simple_tag
def mention_to_show(mentions):
    """Of the mentions of one thing in one paragraph, the one in the language to show."""
    return choose(mentions, key=lambda mention: mention.paragraph_text.edition.language)


@register.simple_tag
def in_language(rows):
    """Of rows with a `language` column, the one to show."""
    return choose(rows)


@register.simple_tag
def latest_title(resolution):
    """The title of the latest version that has one. `resolution.shown_versions` must have been fetched, in order."""
    return lineage.latest_title(resolution)


@register.filter
def by_language(rows):
    """Rows with a `language` column in the order in which the Union names its languages."""
    return sorted(rows, key=lambda row: CODES.index(row.language))


@register.filter
def lang_attributes(language):
    """`lang` and `dir` for words in another language than the page's; nothing for the page's own."""
    if not language or language == reader_language():
        return ""
    return format_html(' lang="{}" dir="{}"', language, LANGUAGES[language].direction)


@register.filter
def named_language(language):
    """The name of a language that is not the page's, to stand after words in it; nothing for the page's own."""
    if not language or language == reader_language():
        return ""
    return format_html(' <small class="in-language">{}</small>', LANGUAGES[language].name)


@register.filter
def language_name(language):
    """The language's own name for itself."""
    return LANGUAGES[language].name


NOT_IN_TEXT = {
    "en": gettext_lazy("not in the English text"),
    "fr": gettext_lazy("not in the French text"),
    "es": gettext_lazy("not in the Spanish text"),
    "ru": gettext_lazy("not in the Russian text"),
    "zh": gettext_lazy("not in the Chinese text"),
    "ar": gettext_lazy("not in the Arabic text"),
}


@register.filter
def not_in_text(language):
    """What stands in the place of a paragraph that the text in this language lacks."""
    return NOT_IN_TEXT[language]


SIGNS = {"inserted": ("ins", "+"), "struck": ("del", "−")}  # element and sign


@register.filter
def marked(parts):
    """Words of two editions in one: those put in and those struck are marked as such, with a sign that is read too."""
    shown = []
    for change, words in parts:
        start = len(words) - len(words.lstrip())
        before, rest = (linebreaksbr(part, autoescape=True) for part in (words[:start], words[start:]))
        if change == "same":
            shown.append(before + rest)
        else:
            tag, sign = SIGNS[change]
            shown.append(format_html('<{0}>{1}<span class="sign">{2}</span>{3}</{0}>', tag, before, sign, rest))
    return mark_safe("".join(shown))


@register.filter
def direction(language):
    return LANGUAGES[language].direction


@register.filter
def isolated(words):
    """Words in which each symbol reads left to right, whatever the direction of the text around it."""
    parts, at = [], 0
    for found in find(words):
        parts += [escape(words[at : found.start]), format_html('<bdi dir="ltr">{}</bdi>', found.exact)]
        at = found.end
    return mark_safe("".join([*parts, escape(words[at:])]))


@register.simple_tag
def asked_in_original(entry):
    """A question of the review, the words of the record in it marked as of their language."""
    question, words = isolated(entry.question), isolated(entry.original)
    own = format_html("<bdi{}>{}</bdi>", lang_attributes(entry.edition.language), words)
    return mark_safe(question.replace(words, own, 1)) if words else question


@register.filter
def linked(text):
    """A paragraph's words without the number, each citation a link. `text.mentions` must have been fetched."""
    return annotate(text.text, text.mentions.all(), start=text.lead)


@register.filter
def grouped(number):
    """A count as the reader's language writes it: "4,500", "4 500". Years and numbers of things are never grouped."""
    return number_format(number, force_grouping=True)


CONTEXT = 160  # code points of a sentence shown on each side of a mention


@register.filter
def in_context(mention):
    """The words around a mention, the mention itself marked; "…" where the paragraph goes on."""
    text, lead = mention.paragraph_text.text, mention.paragraph_text.lead
    start, end = max(lead, mention.start - CONTEXT), min(len(text), mention.end + CONTEXT)
    start = start if start == lead else text.find(" ", start, mention.start) + 1 or start
    end = end if end == len(text) else text.rfind(" ", mention.end, end) + 1 or end
    return format_html(
        "{}{}<mark>{}</mark>{}{}",
        "" if start == lead else "… ",
        text[start : mention.start],
        mention.exact,
        text[mention.end : end],
        "" if end == len(text) else " …",
    )


@register.filter
def found_by(text, sought):
    """What of a paragraph's words a search found, without the number, the words looked for marked."""
    return mark_words(text.text, sought, text.language, start=text.lead)


@register.filter
def held(rows, key):
    """The entry of a dictionary under a key; None where there is none."""
    return rows.get(key)


@register.simple_tag(takes_context=True)
def querystring_with(context, name, value):
    """The address of this search with one facet or sort set anew, from its first page."""
    parameters = context["request"].GET.copy()
    parameters.pop("page", None)
    parameters.pop(name, None)
    if value:
        parameters[name] = value
    return f"?{parameters.urlencode()}"


@register.filter
def quoted(text):
    """A paragraph's words without the number, plain."""
    return text.body
