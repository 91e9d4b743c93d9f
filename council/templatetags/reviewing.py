"""How much of the review queue is open, for the first page of the admin."""

from django import template

from council.reviewing.queue import Queue
from council.reviewing.scope import Scope

register = template.Library()


@register.simple_tag
def open_entries(user):
    """Every kind of entry with how many of it are open."""
    return Queue(Scope(user)).count_by_kind()
