"""What is tabled: sessions, parties, documents, versions, editions, files."""

from documents.models.document import Document, DocumentTitle
from documents.models.party import Party, PartyName
from documents.models.session import Session
from documents.models.version import Edition, File, Submission, Version, cite

__all__ = [
    "Document",
    "DocumentTitle",
    "Edition",
    "File",
    "Party",
    "PartyName",
    "Session",
    "Submission",
    "Version",
    "cite",
]
