"""Records written as lines, for tests of what is read from them, whatever file they came in."""

from council.records.reading import read
from council.records.record import Piece, Record, Source

HEADINGS = {
    "fr": "1\tRapport du Groupe (Document C24/8(Rév.1))",
    "en": "1\tReport of the Group (Document C24/8(Rev.1))",
    "es": "1\tInforme del Grupo (Documento C24/8(Rev.1))",
    "ru": "1\tОтчет Группы (Документ C24/8(Rev.1))",
    "ar": "1\tتقرير الفريق (الوثيقة C24/8(Rev.1))",
    "zh": "1\t工作组报告（C24/8(Rev.1)号文件）",
}


def source_of(*lines: str) -> Source:
    """The source of a text of these lines; blank ones are no pieces, as in a file."""
    pieces = tuple(Piece(line, f"line {place}") for place, line in enumerate(lines, start=1) if line.strip())
    return Source("txt", pieces, sum(len("".join(line.split())) for line in lines))


def record_of(*lines: str, language: str = "fr", session: str | None = "C24", meeting: str | None = "PL3") -> Record:
    return read(source_of(*lines), language=language, session=session, meeting=meeting)


def item_of(*paragraphs: str, language: str = "fr", heading: str = "", **where: str | None) -> Record:
    """A record of one item with these paragraphs, numbered 1.1, 1.2 and so on."""
    numbered = (f"1.{point}\t{words}" for point, words in enumerate(paragraphs, start=1))
    return record_of(heading or HEADINGS[language], *numbered, language=language, **where)


def acts(record: Record) -> list[tuple[str, ...]]:
    """The acts of all decisions in order, each as its kind, its documents and its effects: ("noted", "C24/8"),
    ("adopted", "council/1332 adopted"), ("adopted", "new C24/15#A adopted"). What is inferred has a "?" before it."""
    return [
        (act.kind, *(_mark(act, name) for name in act.documents), *(_effect(act, each) for each in act.resolutions))
        for item in record.items
        for decision in item.decisions
        for act in decision.acts
    ]


def _mark(act, name):
    return f"?{name}" if name in act.inferred else name


def _effect(act, effect):
    if effect.key:
        return f"{_mark(act, effect.key)} {effect.effect}"
    return f"new {_mark(act, effect.label.vehicle)}#{effect.label.annex} {effect.effect}"


def bases(record: Record) -> list[tuple[str, ...]]:
    """For each decision its paragraph, then those it rests on."""
    where = {paragraph.order: paragraph.where for paragraph in record.paragraphs}
    return [
        (decision.where, *(where[order] for order in decision.basis))
        for item in record.items
        for decision in item.decisions
    ]


def warnings(record: Record) -> list[str]:
    """Where an editor is warned."""
    return [note.where for note in record.notes if note.severity == "warning"]
