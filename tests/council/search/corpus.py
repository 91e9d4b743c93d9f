"""The records that search is judged on: the sample, and the golden records that can stand side by side in one database.

Each is imported and published by the project's own import. What the records name (documents, resolutions) is there as
well, by its symbol or number alone where the sample has no more of it.
"""

import json
from datetime import date
from pathlib import Path

from council.importing import Request, import_record
from council.models import Paragraph, RecordEdition
from council.sample import loading

GOLDEN = Path(__file__).parents[1] / "golden"

# Of two invented records of one meeting that tell different things, one is left out.
LEFT_OUT = {
    "en-docx-scadm": "es-docx-adm is C45/ADM2 too",
    "en-inaugural": "ru-inaugural is C40/PL0 too",
    "es-lines-idiomas": "fr-cover-pleniere is C37/PL2 too",
    "fr-glued-pleniere": "six-* is C41/PL4 too",
    "fr-plain-ia": "es-cover-voto is C35/PL6 too",
    "ru-poslednee": "ar-last-plenary is C42/PL10 too",
    "twin-c24-fr": "the sample has C24/PL3 too",
}


def load_corpus() -> tuple[int, int]:
    """Import everything, public, in the order of names. Returns how many editions of records and how many paragraphs."""
    loading.load()
    for noted in sorted(GOLDEN.glob("*.expected.json")):
        name = noted.name.removesuffix(".expected.json")
        if name not in LEFT_OUT:
            load_golden(name, json.loads(noted.read_text(encoding="utf-8")))
    return RecordEdition.objects.count(), Paragraph.objects.count()


def load_golden(name, expected):
    """Import and publish a golden record. What its cover does not say is taken from what its reader noted."""
    (path,) = (found for found in GOLDEN.glob(f"{name}.*") if found.suffix != ".json")
    given = expected.get("given", {})
    import_record(
        Request(
            data=path.read_bytes(),
            name=path.name,
            session=given.get("session"),
            meeting=given.get("meeting"),
            language=expected["language"],
            held_on=date.fromisoformat(given["date"]) if "date" in given else None,
            publish=True,
        )
    )
