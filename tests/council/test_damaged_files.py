"""Files damaged at random: each is imported or refused in one sentence, soon, and never half.

`make fuzz` runs many more of them than the few hundred that every run of the tests has.
"""

import os
import resource
import time
from pathlib import Path

import pytest
from django.apps import apps
from django.db import transaction
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import council.sample
from council.importing import Request, import_record
from council.records.record import Refused
from tests.council.records_in_words import FRENCH
from tests.council.test_importing_word import word_file
from tests.damaging import damaged
from tests.pdf_builder import lines, pdf

MUTATIONS = int(os.environ.get("MUTATIONS", "300"))
SECONDS = 5
MEMORY = 150_000  # kB
SAMPLES = Path(council.sample.__file__).parent / "records"
GOLDEN = Path(__file__).parent / "golden"

PAGES = pdf(
    [lines([line[:90] for line in FRENCH.splitlines()[:20]]), lines([line[:90] for line in FRENCH.splitlines()[20:]])]
)


def files():
    """Every kind of file a record may come as, in every language there is a record in: (name, language, bytes)."""
    yield "record.docx", "fr", word_file()
    yield "record.pdf", "fr", PAGES
    for path in sorted([*SAMPLES.glob("*.txt"), *GOLDEN.glob("*.txt"), *GOLDEN.glob("*.docx"), *GOLDEN.glob("*.pdf")]):
        language = path.stem.rpartition(".")[2] if path.parent == SAMPLES else path.stem[:2]
        yield path.name, {"tw": "fr", "si": path.stem[-2:]}.get(language, language), path.read_bytes()


FILES = list(files())
SHARED = {"max_examples": MUTATIONS, "deadline": None, "suppress_health_check": list(HealthCheck)}


class Undone(Exception):
    """Takes back what an import wrote, once it has been looked at."""


def rows():
    return {model._meta.label: model.objects.count() for model in apps.get_models()}


def peak():
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss


def try_import(name, language, data):
    """Import it and take it back; the refusal, or None."""
    request = Request(data, name, session="C24", meeting="PL3", language=language, publish=True)
    try:
        with transaction.atomic():
            report = import_record(request)
            assert report["status"] == "imported"
            assert report["coverage"]["characters_lost"] == 0
            raise Undone
    except Undone:
        return None
    except Refused as refusal:
        return str(refusal)


@pytest.mark.slow
@pytest.mark.django_db
def test_a_damaged_file_is_imported_or_refused_and_never_half():
    for _name, _language, data in FILES:  # what every import needs once is no growth
        try_import(_name, _language, data)
    nothing, began = rows(), peak()
    outcomes = {"imported": 0, "refused": 0}

    @settings(**SHARED)
    @given(file=st.sampled_from(FILES), seed=st.integers(0, 2**32))
    def run(file, seed):
        name, language, data = file
        started = time.process_time()
        refusal = try_import(name, language, damaged(data, seed))
        assert time.process_time() - started < SECONDS, "it took too long"
        assert rows() == nothing, "something was left behind"
        if refusal is not None:
            assert refusal.endswith("."), refusal
            assert "\n" not in refusal, refusal
        outcomes["refused" if refusal else "imported"] += 1

    run()
    assert min(outcomes.values()) > MUTATIONS / 20, f"too much of one sort to say anything: {outcomes}"
    assert peak() - began < MEMORY
