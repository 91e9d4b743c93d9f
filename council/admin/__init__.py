"""The editors' pages of what happened: one module per subject."""

from django.conf import settings
from django.contrib import admin

from council.admin import agenda, decisions, imports, meetings, mentions, paragraphs

__all__ = ["agenda", "decisions", "imports", "meetings", "mentions", "paragraphs"]

admin.site.site_header = admin.site.site_title = settings.SITE_NAME
