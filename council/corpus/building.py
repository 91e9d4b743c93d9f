"""Filling an empty database with the corpus: the same size and seed give the same rows."""

import random
from math import ceil

from django.db import connection, transaction
from tqdm import tqdm

from council.cited import settle_cited
from council.corpus.papers import make_documents, make_resolutions, make_sessions
from council.corpus.records import PARAGRAPHS_OF_A_RECORD, Batch, Citable, day_of
from council.models import Meeting, ParagraphText
from documents.fulltext import created, removed
from documents.languages import CODES
from documents.models import Party, Session
from resolutions.models import Resolution

MEETINGS_OF_A_SESSION = 10
RECORDS_AT_ONCE = 20
TABLE = ParagraphText._meta.db_table


class NotEmpty(Exception):
    """The database holds something already."""


def build(count, seed=1):
    """Fill the database with so many texts of paragraphs, all or nothing, then tell it what it holds."""
    if any(model.objects.exists() for model in (Session, Resolution, Party)):
        raise NotEmpty("The database is not empty: the corpus goes only into one that holds nothing yet.")
    with transaction.atomic():
        index(removed(connection.vendor, TABLE))
        fill(count, random.Random(seed))
        connection.check_constraints()  # PostgreSQL changes no table while something is still to be checked in it
        index(created(connection.vendor, TABLE, ParagraphText.INDEXED_BY, ParagraphText.INDEXED))
    with connection.cursor() as cursor:
        cursor.execute("ANALYZE")


def index(statements):
    """Have the database make or remove the index of the texts: it is quicker made at once than kept with every row."""
    with connection.cursor() as cursor:
        for statement in statements:
            cursor.execute(statement)


def fill(count, dice):
    meetings, resolutions = make_meetings(count, dice)
    documents, cited, left = {}, set(), count
    progress = tqdm(total=len(meetings), desc="records")
    for at in range(0, len(meetings), RECORDS_AT_ONCE):
        at_once, batch = meetings[at : at + RECORDS_AT_ONCE], Batch(dice, count - left)
        for meeting in at_once:
            if meeting.session_id not in documents:
                documents = {meeting.session_id: make_documents(meeting.session, dice)}
            left = batch.add_record(meeting, Citable(documents[meeting.session_id], resolutions), left)
        batch.write()
        cited |= ParagraphText.objects.filter(edition__record__meeting__in=at_once).point_anew()
        progress.update(len(at_once))
    progress.close()
    settle_cited(cited)


def make_meetings(count, dice):
    """As many meetings as the texts need, over the sessions evenly, and the resolutions."""
    needed = ceil(count / len(CODES) / PARAGRAPHS_OF_A_RECORD)
    sessions = make_sessions(ceil(needed / MEETINGS_OF_A_SESSION))
    meetings, held = [], dict.fromkeys((session.code for session in sessions), 0)
    for place in range(needed):
        session = sessions[place * len(sessions) // needed]
        held[session.code] = number = held[session.code] + 1
        order = Meeting.default_order(Meeting.Organ.PLENARY, number)
        meetings.append(Meeting(session=session, number=number, order=order, held_on=day_of(session, number)))
    return Meeting.objects.bulk_create(meetings, batch_size=500), make_resolutions(sessions, dice)
