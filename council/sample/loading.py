"""Loading the sample: two meetings of Council 2024 and what lay on their tables. A second run changes nothing."""

import tomllib
from importlib import resources

from django.db import transaction

from council.importing import Request, import_record
from documents.languages import CODES
from documents.models import Document, DocumentTitle, Edition, Party, PartyName, Session, Submission, Version
from documents.publishing import Access, Stage
from documents.symbols import parse
from resolutions.citations import parse_key
from resolutions.models import Amendment, AmendmentText, Resolution, ResolutionVersion, VersionText

# In the order of the meetings.
RECORDS = (
    *(f"C24-PL3.{language}.txt" for language in CODES),
    *("C24-PL5.en.txt", "C24-PL5.fr.txt", "C24-PL5-rev1.en.txt"),
)
FOLDER = resources.files("council.sample")


@transaction.atomic
def load() -> list[dict]:
    """Put the sample in, all of it or nothing. Returns the report of each record's import, in the order of `RECORDS`.

    What is there already stays as it is: only what is missing is added.
    """
    data = tomllib.loads((FOLDER / "documents.toml").read_text(encoding="utf-8"))
    for stated in data["sessions"]:
        load_session(stated)
    for stated in data["parties"]:
        load_party(stated)
    for stated in data["documents"]:
        load_document(stated, data["notice"])
    for stated in data["resolutions"]:
        load_resolution(stated)
    reports = [load_record(name) for name in RECORDS]
    for stated in data["version_texts"]:
        load_version_texts(stated, data["notice"])
    for stated in data["proposal_texts"]:
        load_proposal_texts(stated, data["notice"])
    return reports


def load_record(name):
    """Import and publish a record. Session, meeting, language, date and symbol are those of its cover."""
    return import_record(Request(data=(FOLDER / "records" / name).read_bytes(), name=name, publish=True))


def fill(row, **stated):
    """Give the row what it lacks, so that a stub becomes whole and an editor's word stays."""
    missing = {name: value for name, value in stated.items() if value and not getattr(row, name)}
    if missing:
        for name, value in missing.items():
            setattr(row, name, value)
        row.save(update_fields=list(missing))


def with_notice(text, notice):
    """The words, and below them that they are a sample; nothing where there are no words."""
    return f"{text.strip()}\n\n{notice}" if text else ""


def load_session(stated):
    session = Session.objects.get_or_stub(stated["code"])
    fill(session, place=stated["place"], starts_on=stated["starts_on"], ends_on=stated["ends_on"])


def load_party(stated):
    party, _created = Party.objects.get_or_create(key=stated["key"], defaults={"kind": stated["kind"]})
    for language, (name, acronym) in stated["names"].items():
        PartyName.objects.get_or_create(party=party, language=language, defaults={"name": name, "acronym": acronym})


def load_document(stated, notice):
    document = Document.objects.get_or_stub(parse(stated["symbol"]))
    fill(document, kind=stated["kind"], original_language=stated["original"])
    for language, title in stated["titles"].items():
        DocumentTitle.objects.get_or_create(document=document, language=language, defaults={"title": title})
    for version in stated["versions"]:
        load_version(document, version, stated["titles"], notice)


def load_version(document, stated, titles, notice):
    version, created = Version.objects.get_or_create(document=document, marks=stated.get("marks", ""))
    if not created and (version.issued_on or version.is_published):
        return
    version.issued_on = stated["issued_on"]
    version.languages_affected = stated.get("languages_affected", [])
    if "applies_to" in stated:
        version.applies_to = document.versions.get(marks=stated["applies_to"])
    version.stage, version.access = Stage.PUBLISHED, stated.get("access", Access.PUBLIC)
    version.save()
    for order, key in enumerate(stated["by"], start=1):
        Submission.objects.get_or_create(
            version=version,
            party=Party.objects.get(key=key),
            defaults={"order": order, "on_behalf_of": stated.get("on_behalf_of", "")},
        )
    texts = stated.get("texts", {})
    editions = [
        Edition(
            version=version,
            language=language,
            title=titles.get(language, ""),
            text=with_notice(texts.get(language, ""), notice[language]),
        )
        for language in stated["languages"]
    ]
    Edition.objects.bulk_create(editions, ignore_conflicts=True)


def load_resolution(stated):
    resolution = Resolution.objects.get_or_stub(parse_key(stated["key"]))
    for version in stated["versions"]:
        ResolutionVersion.objects.get_or_create(
            resolution=resolution,
            session=Session.objects.get_or_stub(version["session"]),
            defaults={
                "act": version["act"],
                "gap_before": version.get("gap_before", False),
                "stage": Stage.PUBLISHED,
                "access": Access.PUBLIC,
            },
        )


def load_version_texts(stated, notice):
    """The title and words of a version, which the data or a record of the sample has made."""
    instrument = parse_key(stated["resolution"])
    version = ResolutionVersion.objects.get(
        resolution=Resolution.objects.get_or_stub(instrument), session=stated["session"]
    )
    for language, defaults in titles_and_words(stated, notice):
        VersionText.objects.get_or_create(version=version, language=language, defaults=defaults)


def load_proposal_texts(stated, notice):
    """The title and words of a proposal that a record of the sample has made."""
    symbol = parse(stated["vehicle"])
    amendment = Amendment.objects.get(
        resolution=Resolution.objects.get_or_stub(parse_key(stated["resolution"])),
        document=Document.objects.get_or_stub(symbol),
        version__marks=symbol.marks_key,
    )
    for language, defaults in titles_and_words(stated, notice):
        AmendmentText.objects.get_or_create(amendment=amendment, language=language, defaults=defaults)


def titles_and_words(stated, notice):
    """Per language: {"title": ..., "text": ...}."""
    for language, title in stated["titles"].items():
        words = stated.get("texts", {}).get(language, "")
        yield language, {"title": title, "text": with_notice(words, notice[language])}
