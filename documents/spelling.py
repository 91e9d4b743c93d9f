"""Symbols as editors write them, in any spelling: fields of forms, and the search of the admin."""

import re

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

from documents.models import cite
from documents.symbols import SymbolError, parse

SEPARATOR = re.compile(r"[,;\n]")


def symbol_or_error(text):
    try:
        return parse(text)
    except SymbolError as error:
        raise ValidationError(
            _("%(text)s is not a symbol: write for example C24/8(Rev.1)."), params={"text": text[:60]}
        ) from error


class SpelledField(forms.CharField):
    """A field whose text has many spellings: it has changed when what it means has."""

    nothing = None  # what an empty field means

    def meaning(self, data):
        """What is typed, in the terms of the field's initial value."""
        return self.to_python(data)

    def has_changed(self, initial, data):
        try:
            return not self.disabled and self.meaning(data) != (initial or self.nothing)
        except ValidationError:
            return True


class SymbolField(SpelledField):
    """One symbol: cleans to a `Symbol`, None when empty."""

    def to_python(self, value):
        text = super().to_python(value)
        return symbol_or_error(text) if text else None

    def prepare_value(self, value):
        return value if value is None else str(value)


class SymbolListField(SpelledField):
    """Symbols separated by commas: cleans to a tuple of `Symbol`, each once."""

    nothing = ()

    def to_python(self, value):
        parts = [part.strip() for part in SEPARATOR.split(super().to_python(self.prepare_value(value)))]
        return tuple(dict.fromkeys(symbol_or_error(part) for part in parts if part))

    def prepare_value(self, value):
        return ", ".join(map(str, value)) if isinstance(value, tuple) else value


class CitedForm(forms.ModelForm):
    """A row that cites a document, and perhaps one version of it: both are written as one symbol."""

    symbol = SymbolField(label=_("document"), help_text=_("In any spelling; with its mark if the version is stated."))

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        if self.instance.pk:
            self.initial["symbol"] = self.instance.cited.symbol

    def save(self, commit=True):
        if "symbol" in self.changed_data:
            self.instance.document, self.instance.version = cite(self.cleaned_data["symbol"])
        return super().save(commit)


class SymbolSearchMixin:
    """Search, in lists and autocompletes, that first asks whether the words are a symbol in any spelling."""

    def get_search_results(self, request, queryset, search_term):
        try:
            symbol = parse(search_term)
        except SymbolError:
            return super().get_search_results(request, queryset, search_term)
        return self.with_symbol(queryset, symbol), False

    def with_symbol(self, queryset, symbol):
        """The rows on that document; on that version only, when the symbol states one."""
        raise NotImplementedError
