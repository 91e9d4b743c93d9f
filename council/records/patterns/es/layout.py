"""Spanish: covers, and the parts of a record that are told by words."""

from __future__ import annotations

from council.records.patterns.table import CoverWords, LayoutWords, rx

_MONTHS = {
    **{"enero": 1, "febrero": 2, "marzo": 3, "abril": 4, "mayo": 5, "junio": 6, "julio": 7, "agosto": 8},
    **{"septiembre": 9, "setiembre": 9, "octubre": 10, "noviembre": 11, "diciembre": 12},
}
_TENS = ("decimo", "decimo ", "decima ")  # "decimotercera" and "décima tercera"
_UNITS = ("primera", "segunda", "tercera", "cuarta", "quinta", "sexta", "septima", "octava", "novena")
_ORDINALS = {
    **{word: number for number, word in enumerate(_UNITS, start=1)},
    **{f"{ten}{word}": 10 + number for ten in _TENS for number, word in enumerate(_UNITS, start=1)},
    **{"setima": 7, "decima": 10, "undecima": 11, "duodecima": 12, "vigesima": 20},
}
_ORDINAL = (
    rf"(?P<ordinal>{'|'.join(sorted(_ORDINALS, key=len, reverse=True))}|[0-9]{{1,2}}(?= ?\.?(?:a|ra|da|ta|ma|va|na)\b))"
)
_HOUR = r"[0-9]{1,2} ?(?:[.:h]|horas) ?(?:[0-9]{2})?"

COVER = CoverWords(
    months=_MONTHS,
    # The 14 of "4-14", "4 a 14" and "del 4 al 14 de junio" is the last day of a session.
    date=rx(
        rf"(?<![0-9-])(?<! a )(?<! al )(?<![0-9] y )(?P<day>[0-9]{{1,2}})(?:\.?o)? (?:de )?"
        rf"(?P<month>{'|'.join(_MONTHS)}) (?:del? )?(?P<year>[0-9]{{4}})"
    ),
    weekday=rx(r"lunes|martes|miercoles|jueves|viernes|sabado|domingo"),
    hours=rx(
        rf"(?:de |desde |entre )?(?:las )?{_HOUR}(?: horas| hrs?\.?)? ?(?:a|hasta|y|-) ?(?:las )?{_HOUR}(?: ?horas| ?hrs?\b| ?h\b)?|(?:de )?[0-9]{{4}} (?:a|-) [0-9]{{4}} horas"
    ),
    ordinals=_ORDINALS,
    organs=(
        ("ADM", rx(_ORDINAL + r"[a-z. ]{0,30}(?:sesion|reunion)[^.;]{0,40}comision permanente")),
        (
            "ADM",
            rx(
                r"comision permanente de administracion y gestion[^.;]{0,60}?"
                + _ORDINAL
                + r"[a-z. ]{0,20}(?:sesion|reunion)"
            ),
        ),
        ("PL", rx(_ORDINAL + r"[a-z. ]{0,30}(?:(?:sesion|reunion) plenaria|plenaria)")),
    ),
    inaugural=rx(r"(?:sesion|reunion) (?:plenaria )?(?:inaugural|de apertura)"),
    session=rx(
        r"consejo(?: de la uit)?,?(?: de| -)? ?(?P<year>[0-9]{4})|(?:reunion|sesion)(?: ordinaria)? de (?P<of>[0-9]{4}) del consejo"
    ),
    chair=rx(r"(?<![a-z])president[ea](?: (?:interin[oa]|en funciones|provisional))? ?:"),
    later=rx(r"(?<![a-z])(?:y despues|despues|y luego|luego|y posteriormente|posteriormente|y mas tarde|mas tarde) ?:"),
    after_chair=rx(r"asuntos tratados|documentos?$"),
)

LAYOUT = LayoutWords(
    agenda=rx(r"^(?:asuntos|temas|puntos|cuestiones) (?:tratad|examinad|debatid|abordad)[oa]s ?:?"),
    papers_column=rx(r"documentos? ?:?"),
    document_noun=rx(r"(?:(?:el|los) )?documentos? "),
    addendum=rx(r"^ ?(?:\+|y su|e|y) ?\(?(?P<kind>add|corr|rev)(?:endum|igendum|ision)?\.? ?(?P<number>[0-9]{1,2})\)?"),
    continued=rx(r"\((?:continuacion|cont)\.?(?: y (?:fin|final|conclusion))?\)|\((?:fin|conclusion)\)"),
    annex=rx(r"anexos?(?: (?:[a-z]|[0-9]{1,2}))?(?: ?[:.-].{0,80})?"),
    office=rx(
        r"(?:la |el )?(?:(?:vice)?secretari[oa] general(?: adjunt[oa])?|(?:vice)?president[ea])"
        r"(?: interin[oa]| en funciones)?(?![a-z ]*[a-z])"
    ),
    # A paragraph may begin with "De"; only what follows makes it a point of a resolution.
    points=rx(
        r"[0-9.]+(?:(?:, [0-9.]+)* (?:y|e|a|al|o) [0-9.]+)? (?:del|de la parte|de los) "
        r"(?=(?:resuelve|decide|acuerda|encarga|invita|insta|pide|considerando|reconociendo|observando|recordando|dispositiv|anexo))"
    ),
)
