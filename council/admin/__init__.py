"""The editors' pages of what happened: one module per subject."""

from council.admin import agenda, decisions, imports, meetings, mentions, paragraphs

__all__ = ["agenda", "decisions", "imports", "meetings", "mentions", "paragraphs"]
