"""Sessions of the corpus, and what lies on their tables: documents with versions and titles, resolutions with versions."""

from datetime import date

from council.corpus.wording import vocabulary
from documents.languages import CODES
from documents.models import Document, DocumentTitle, Edition, Session, Version
from documents.publishing import Access, Stage
from resolutions.models import Resolution, ResolutionVersion, VersionText

LATEST, EARLIEST = 2024, 1960
DOCUMENTS_OF_A_SESSION = 100
REVISED = 5  # one document of so many has a revision
NUMBERS = {Resolution.Body.COUNCIL: range(1300, 1360), Resolution.Body.PP: range(101, 131)}
CITED_MOST = "1332"
PUBLIC = {"stage": Stage.PUBLISHED, "access": Access.PUBLIC}


def make_sessions(count):
    """So many sessions of the Council, one a year, the latest last."""
    years = range(max(EARLIEST, LATEST - count + 1), LATEST + 1)
    sessions = [Session.from_code(f"C{year}") for year in years]
    for session in sessions:
        session.place = "Geneva"
        session.starts_on, session.ends_on = date(session.year, 6, 4), date(session.year, 6, 29)
    return Session.objects.bulk_create(sessions)


def make_documents(session, dice):
    """The documents of a session, each with its versions, in all languages with a title."""
    kinds = [Document.Kind.REPORT, Document.Kind.CONTRIBUTION, Document.Kind.OTHER]
    documents = Document.objects.bulk_create(
        Document(session=session, number=number, kind=dice.choice(kinds), original_language=dice.choice(CODES))
        for number in range(1, DOCUMENTS_OF_A_SESSION + 1)
    )
    titles = [
        DocumentTitle(document=document, language=language, title=vocabulary(language).title(dice))
        for document in documents
        for language in CODES
    ]
    DocumentTitle.objects.bulk_create(titles, batch_size=500)
    versions = Version.objects.bulk_create(
        Version(document=document, marks=marks, issued_on=date(session.year, 4 + len(marks) // 4, 2), **PUBLIC)
        for document in documents
        for marks in (["", "rev1"] if document.number % REVISED == 0 else [""])
    )
    titled = {(title.document_id, title.language): title.title for title in titles}
    Edition.objects.bulk_create(
        (
            Edition(version=version, language=language, title=titled[version.document_id, language])
            for version in versions
            for language in CODES
        ),
        batch_size=500,
    )
    return documents


def make_resolutions(sessions, dice):
    """Resolutions and the sessions at which each got the versions it has: [(resolution, {session code, …})]."""
    resolutions = [
        Resolution(body=body, number=str(number), number_order=number)
        for body, numbers in NUMBERS.items()
        for number in numbers
    ]
    Resolution.objects.bulk_create(resolutions)
    versions, left = [], []
    for resolution in resolutions:
        held = sorted(dice.sample(sessions, min(3, len(sessions))), key=lambda session: session.order)
        acts = [ResolutionVersion.Act.ADOPTED, *[ResolutionVersion.Act.AMENDED] * 2]
        versions += [
            ResolutionVersion(resolution=resolution, session=session, act=act, **PUBLIC)
            for session, act in zip(held, acts, strict=False)
        ]
        left.append((resolution, {session.code for session in held[1:]}))
    ResolutionVersion.objects.bulk_create(versions)
    texts = (
        VersionText(
            version=version,
            language=language,
            title=vocabulary(language).title(dice),
            text=vocabulary(language).prose(dice, []),
        )
        for version in versions
        for language in CODES
    )
    VersionText.objects.bulk_create(texts, batch_size=500)
    return left
