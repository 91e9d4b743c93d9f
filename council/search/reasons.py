"""Why each paragraph was found: what it cites and in what part, which group it names, its words in whatever form."""

from django.utils.translation import gettext as _
from django.utils.translation import pgettext

from council.models import Mention
from documents.models import Document
from documents.text import tokenise
from documents.wording import reader_language


def reasons_of(answer):
    """Key of a paragraph's words -> sentences in the reader's language, for the words on this page."""
    wanted = {(type(row), row.pk): row for row in answer.named}
    return {text.k: reasons(text, wanted, answer) for text in answer.texts}


def reasons(text, wanted, answer):
    found = dict.fromkeys(cites(mention, wanted) for mention in text.mentions.all() if mention.is_stated)
    groups = {group.pk for group in answer.groups}
    if any(mention.party_id in groups for mention in text.mentions.all()):
        found[_("names the group, whatever the language")] = None
    if answer.query.words and not answer.is_partial:
        found[how_worded(text, answer.query.words)] = None
    if answer.is_partial:
        found[_("holds some of the words")] = None
    return [reason for reason in found if reason]


def cites(mention, wanted):
    """ "mentions Council 1332 as basis"; None where the mention is of something else."""
    row = wanted.get((Document, mention.document_id))
    for (kind, pk), named in wanted.items():
        if kind is not Document and pk == mention.resolution_id:
            row = named
    if row is None:
        return None
    language = reader_language()
    name = row.symbol_in(language) if isinstance(row, Document) else row.name_in(language) or row.key
    if mention.role == Mention.Role.MENTION:
        return _("mentions %(name)s") % {"name": name}
    return _("mentions %(name)s as %(role)s") % {"name": name, "role": mention.get_role_display()}


def how_worded(text, words):
    """Whether it holds the words as typed, or in other forms."""
    held = set(tokenise(text.text))
    as_typed = all(any(one.prefix or held.issuperset(one.tokens) for one in clause) for clause in words.clauses)
    return pgettext("why found", "same words") if as_typed else pgettext("why found", "same word in another form")
