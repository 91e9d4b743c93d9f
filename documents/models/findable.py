"""Rows that are found by their words."""

from django.db import models

from documents.fulltext import matching
from documents.terms import terms


class FindableQuerySet(models.QuerySet):
    def matching(self, expression):
        """Rows whose words match what is sought (`documents.seeking`)."""
        return matching(self, expression, self.model.INDEXED_BY)

    def bulk_create(self, objs, *args, **kwargs):
        objs = list(objs)
        for row in objs:
            row.terms = row.found_by()
        return super().bulk_create(objs, *args, **kwargs)


class Findable(models.Model):
    """A row with a language and words, and `terms`: what it is found by, kept with every change of the words."""

    # More would pass what PostgreSQL lets one row be found by; a text so long is found by its beginning.
    LONGEST = 400_000
    INDEXED_BY = "id"  # the column that the index was made with
    INDEXED = ("terms",)  # the columns that it holds

    terms = models.TextField(editable=False, blank=True)

    objects = FindableQuerySet.as_manager()

    class Meta:
        abstract = True

    def save(self, *args, update_fields=None, **kwargs):
        self.terms = self.found_by()
        if update_fields is not None:
            update_fields = {*update_fields, "terms"}
        super().save(*args, update_fields=update_fields, **kwargs)

    def words(self):
        """The words that the row is found by: its title, unless it has more."""
        return self.title

    def found_by(self):
        return terms(self.words()[: self.LONGEST], self.language)[: self.LONGEST]
