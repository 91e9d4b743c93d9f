"""What happened: meetings, their records, what was said, what was decided, and where each came from."""

from council.models.agenda import AgendaItem, AgendaPaper, ItemTitle
from council.models.decision import Act, ActDocument, ActResolution, Decision, Evidence, FollowUp
from council.models.importing import ImportNote, ImportRun
from council.models.meeting import Meeting, Record, RecordEdition, Signatory
from council.models.mention import AmendmentSource, Mention, MentionCandidate, VersionSource
from council.models.paragraph import Paragraph, ParagraphText
from council.models.part import ParagraphPart

__all__ = [
    "Act",
    "ActDocument",
    "ActResolution",
    "AgendaItem",
    "AgendaPaper",
    "AmendmentSource",
    "Decision",
    "Evidence",
    "FollowUp",
    "ImportNote",
    "ImportRun",
    "ItemTitle",
    "Meeting",
    "Mention",
    "MentionCandidate",
    "Paragraph",
    "ParagraphPart",
    "ParagraphText",
    "Record",
    "RecordEdition",
    "Signatory",
    "VersionSource",
]
