"""Sessions by their names: codes of Council sessions and conferences, and conferences cited by place and year.

A resolution of the Plenipotentiary Conference says "(Rev. Bucharest, 2022)" and means PP-22; one of the Council says
"(C11, last amended C23)". The tables hold facts; the functions only look them up.
"""

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal, NamedTuple

from documents.text import fold, latinise

# Each city in the six languages; the first spelling is the key used by HELD.
CITIES: tuple[tuple[str, ...], ...] = (
    ("Antalya", "Анталия", "Анталья", "安塔利亚", "أنطاليا", "أنتاليا"),
    ("Atlantic City", "Атлантик-Сити", "大西洋城", "أتلانتيك سيتي"),
    ("Baku", "Bakou", "Bakú", "Баку", "巴库", "باكو"),
    ("Bucharest", "Bucarest", "Бухарест", "布加勒斯特", "بوخارست"),
    ("Buenos Aires", "Буэнос-Айрес", "布宜诺斯艾利斯", "بوينس آيرس", "بوينوس آيرس"),
    ("Busan", "Busán", "Пусан", "釜山", "بوسان"),
    ("Doha", "Доха", "多哈", "الدوحة"),
    ("Dubai", "Dubaï", "Dubái", "Дубай", "迪拜", "دبي"),
    ("Florianópolis", "Флорианополис", "弗洛里亚诺波利斯", "فلوريانوبوليس"),
    ("Geneva", "Genève", "Ginebra", "Женева", "日内瓦", "جنيف"),
    ("Guadalajara", "Гвадалахара", "瓜达拉哈拉", "غوادالاخارا"),
    ("Hammamet", "Yasmine Hammamet", "Хаммамет", "Ясмин-Хаммамет", "哈马马特", "الحمامات"),
    ("Helsinki", "Хельсинки", "赫尔辛基", "هلسنكي"),
    ("Hyderabad", "Хайдарабад", "海得拉巴", "حيدر آباد"),
    ("Istanbul", "Estambul", "Стамбул", "伊斯坦布尔", "إسطنبول"),
    ("Johannesburg", "Johannesburgo", "Йоханнесбург", "约翰内斯堡", "جوهانسبرغ", "جوهانسبورغ"),
    ("Kigali", "Кигали", "基加利", "كيغالي"),
    ("Kyoto", "Kioto", "Киото", "京都", "كيوتو"),
    ("Málaga-Torremolinos", "Малага-Торремолинос", "马拉加-托雷莫利诺斯", "مالقة-طورمولينوس"),
    ("Marrakesh", "Marrakech", "Марракеш", "马拉喀什", "مراكش"),
    ("Minneapolis", "Minneápolis", "Миннеаполис", "明尼阿波利斯", "مينيابوليس"),
    ("Montreal", "Montréal", "Монреаль", "蒙特利尔", "مونتريال"),
    ("Montreux", "Монтрё", "蒙特勒", "مونترو"),
    ("Nairobi", "Найроби", "内罗毕", "نيروبي"),
    ("New Delhi", "Nueva Delhi", "Нью-Дели", "新德里", "نيودلهي"),
    ("Nice", "Niza", "Ницца", "尼斯", "نيس"),
    ("Shanghai", "Shanghái", "Шанхай", "上海", "شنغهاي"),
    ("Sharm el-Sheikh", "Charm el-Cheikh", "Шарм-эль-Шейх", "沙姆沙伊赫", "شرم الشيخ"),
    ("Valletta", "La Valette", "La Valeta", "La Valletta", "Валлетта", "瓦莱塔", "فاليتا"),
)


class Held(NamedTuple):
    """A conference that adopted resolutions: where and in which year it was held, which its code need not tell."""

    code: str
    body: str
    place: str
    year: int


HELD: tuple[Held, ...] = (
    Held("PP-1947", "pp", "Atlantic City", 1947),
    Held("PP-1952", "pp", "Buenos Aires", 1952),
    Held("PP-1959", "pp", "Geneva", 1959),
    Held("PP-1965", "pp", "Montreux", 1965),
    Held("PP-73", "pp", "Málaga-Torremolinos", 1973),
    Held("PP-82", "pp", "Nairobi", 1982),
    Held("PP-89", "pp", "Nice", 1989),
    Held("APP-92", "pp", "Geneva", 1992),
    Held("PP-94", "pp", "Kyoto", 1994),
    Held("PP-98", "pp", "Minneapolis", 1998),
    Held("PP-02", "pp", "Marrakesh", 2002),
    Held("PP-06", "pp", "Antalya", 2006),
    Held("PP-10", "pp", "Guadalajara", 2010),
    Held("PP-14", "pp", "Busan", 2014),
    Held("PP-18", "pp", "Dubai", 2018),
    Held("PP-22", "pp", "Bucharest", 2022),
    Held("PP-26", "pp", "Doha", 2026),
    Held("WTSC-93", "wtsa", "Helsinki", 1993),
    Held("WTSC-96", "wtsa", "Geneva", 1996),
    Held("WTSA-2000", "wtsa", "Montreal", 2000),
    Held("WTSA-04", "wtsa", "Florianópolis", 2004),
    Held("WTSA-08", "wtsa", "Johannesburg", 2008),
    Held("WTSA-12", "wtsa", "Dubai", 2012),
    Held("WTSA-16", "wtsa", "Hammamet", 2016),
    Held("WTSA-20", "wtsa", "Geneva", 2022),
    Held("WTSA-24", "wtsa", "New Delhi", 2024),
    Held("WTDC-94", "wtdc", "Buenos Aires", 1994),
    Held("WTDC-98", "wtdc", "Valletta", 1998),
    Held("WTDC-02", "wtdc", "Istanbul", 2002),
    Held("WTDC-06", "wtdc", "Doha", 2006),
    Held("WTDC-10", "wtdc", "Hyderabad", 2010),
    Held("WTDC-14", "wtdc", "Dubai", 2014),
    Held("WTDC-17", "wtdc", "Buenos Aires", 2017),
    Held("WTDC-22", "wtdc", "Kigali", 2022),
    Held("WTDC-25", "wtdc", "Baku", 2025),
    Held("WARC-79", "wrc", "Geneva", 1979),
    Held("WARC-92", "wrc", "Málaga-Torremolinos", 1992),
    Held("WRC-93", "wrc", "Geneva", 1993),
    Held("WRC-95", "wrc", "Geneva", 1995),
    Held("WRC-97", "wrc", "Geneva", 1997),
    Held("WRC-2000", "wrc", "Istanbul", 2000),
    Held("WRC-03", "wrc", "Geneva", 2003),
    Held("WRC-07", "wrc", "Geneva", 2007),
    Held("WRC-12", "wrc", "Geneva", 2012),
    Held("WRC-15", "wrc", "Geneva", 2015),
    Held("WRC-19", "wrc", "Sharm el-Sheikh", 2019),
    Held("WRC-23", "wrc", "Dubai", 2023),
    Held("WRC-27", "wrc", "Shanghai", 2027),
    Held("WCIT-12", "wcit", "Dubai", 2012),
)

# Acronyms of conferences in the six languages -> the English one, which codes are made of, and the body.
ACRONYMS: dict[str, tuple[str, str]] = {
    **dict.fromkeys(("pp", "пк"), ("PP", "pp")),
    "app": ("APP", "pp"),
    **dict.fromkeys(("wtsa", "amnt", "васэ"), ("WTSA", "wtsa")),
    "wtsc": ("WTSC", "wtsa"),
    **dict.fromkeys(("wtdc", "cmdt", "вкрэ"), ("WTDC", "wtdc")),
    **dict.fromkeys(("wrc", "cmr", "вкр"), ("WRC", "wrc")),
    **dict.fromkeys(("warc", "camr"), ("WARC", "wrc")),
    **dict.fromkeys(("wtpf", "fmpt", "вфпэ"), ("WTPF", "wtpf")),
    **dict.fromkeys(("wcit", "cmti", "вкмэ"), ("WCIT", "wcit")),
}
ACRONYMS.update({latinise(acronym): names for acronym, names in ACRONYMS.items()})


def _words(*words: str) -> frozenset[str]:
    return frozenset(fold(word).text for word in words)


# A session by name needs one word for the Council and one year, and has nothing else but the words beside them.
_COUNCIL = _words("Council", "Conseil", "Consejo", "Совет", "Совета", "理事会", "المجلس", "مجلس", "للمجلس")
_BESIDE = _words(
    *("the", "session", "sessions", "meeting", "of", "s", "ordinary", "ITU"),
    *("la", "le", "l", "de", "du", "d", "ordinaire", "UIT"),
    *("el", "del", "sesión", "reunión", "ordinaria"),
    *("сессия", "сессии", "сессию", "года", "г", "МСЭ"),
    *("年", "届会", "会议", "国际电联", "的"),
    *("دورة", "الدورة", "لعام", "عام", "سنة", "الاتحاد"),
)
_ADDITIONAL = _words(
    *(
        "additional",
        "extraordinary",
        "additionnelle",
        "supplémentaire",
        "extraordinaire",
        "adicional",
        "extraordinaria",
    ),
    *("дополнительная", "дополнительной", "внеочередная", "внеочередной", "增开", "特别", "إضافية", "الإضافية"),
)


@dataclass(frozen=True)
class SessionCode:
    """A session that numbers documents: `code` is canonical ("C24", "C23-ADD", "CA30", "PP-22").

    `body` is "council" or a conference's ("pp", "wtsa", "wtdc", "wrc", "wtpf", "wcit"); `year` is the year in which it
    was held, which for WTSA-20 is 2022. `order` sorts sessions of all bodies in time; within a year the Council's
    session comes first, then its consultations and additional session, then the conferences.
    """

    code: str
    kind: Literal["session", "additional", "consultation", "conference"]
    body: str
    year: int
    order: int


# Place of a session within its year. Virtual consultations add their number to theirs.
_RANK = {"session": 10, "consultation": 20, "additional": 40}
_RANK_OF_BODY = {"wtpf": 50, "wtsa": 54, "wtdc": 58, "wrc": 62, "wcit": 66, "pp": 70}

_CODE = re.compile(r"c ?-? ?(?P<year>[0-9]{4}|[0-9]{2})(?P<additional> ?-? ?add\.?)?")
_CONSULTATION = re.compile(r"c(?P<year>[0-9]{4}|[0-9]{2})[ \-/\\]vcc(?:[ -]?(?P<number>[1-9]))?")
_ADMINISTRATIVE = re.compile(r"ca ?-? ?([0-9]{1,2})")
_CONFERENCE = re.compile(r"([^\W\d_]{2,5}) ?-? ?([0-9]{4}|[0-9]{2})")
# Chinese words stand together without spaces and are cut out one by one.
_CHINESE = "|".join(sorted(word for word in _COUNCIL | _BESIDE | _ADDITIONAL if word > "一"))
_WORDS = re.compile(rf"{_CHINESE}|[^\W\d_]+|[0-9]+")


def _full_year(digits: str) -> int:
    """Two digits mean 1970 to 2069: the Union has written sessions so since the last decades of the century."""
    year = int(digits)
    if len(digits) == 2:
        return year + (1900 if year >= 70 else 2000)
    if not 1947 <= year <= 2069:
        raise ValueError(f"no session was held in {year}")
    return year


def _short_year(year: int) -> str:
    """A year as codes have it: in full for 2000 (`C2000/89`) and where two digits would be read as another."""
    return f"{year % 100:02}" if 1970 <= year <= 2069 and year != 2000 else str(year)


def _council(year: int, *, additional: bool = False, consultation: int = 0) -> SessionCode:
    code = f"C{_short_year(year)}"
    if additional:
        return SessionCode(f"{code}-ADD", "additional", "council", year, year * 100 + _RANK["additional"])
    if consultation:
        order = year * 100 + _RANK["consultation"] + consultation
        return SessionCode(f"{code}-VCC-{consultation}", "consultation", "council", year, order)
    return SessionCode(code, "session", "council", year, year * 100 + _RANK["session"])


def _administrative_council(number: int) -> SessionCode:
    """CA30 met in 1975 and CA45 in 1990: one session a year, but none in 1946 and two in 1948."""
    if not 1 <= number <= 47:
        raise ValueError(f"the Administrative Council held no session {number}")
    year = {1: 1947, 2: 1948}.get(number, 1945 + number)
    order = year * 100 + _RANK["session"] - (number == 2)
    return SessionCode(f"CA{number}", "session", "council", year, order)


_HELD_BY_CODE = {held.code: held for held in HELD}


def _conference(acronym: str, digits: str) -> SessionCode | None:
    if acronym not in ACRONYMS:
        return None
    prefix, body = ACRONYMS[acronym]
    year = _full_year(digits)
    code = f"{prefix}-{_short_year(year)}"
    if code in _HELD_BY_CODE:
        year = _HELD_BY_CODE[code].year
    return SessionCode(code, "conference", body, year, year * 100 + _RANK_OF_BODY[body])


def _named_council(folded: str) -> SessionCode | None:
    tokens = _WORDS.findall(folded)
    years = [token for token in tokens if token.isdecimal()]
    words = {token for token in tokens if not token.isdecimal()}
    additional = bool(words & _ADDITIONAL)
    if len(years) != 1 or len(years[0]) not in (2, 4) or not words & _COUNCIL:
        return None
    if words - _COUNCIL - _BESIDE - _ADDITIONAL:
        return None
    return _council(_full_year(years[0]), additional=additional)


_LONGEST = 80  # a session's name with all the words beside it


@lru_cache(maxsize=1024)
def parse_session(text: str) -> SessionCode:
    """The session that `text` names, in any spelling: `C24`, `C-2000`, `Conseil 2017`, `СА30`, `PP22`, `ВКР-15`.

    ValueError when it names none.
    """
    folded = fold(text).text.strip() if len(text) <= _LONGEST else ""
    latin = latinise(folded)
    if code := _CODE.fullmatch(latin):
        return _council(_full_year(code["year"]), additional=bool(code["additional"]))
    if code := _CONSULTATION.fullmatch(latin):
        return _council(_full_year(code["year"]), consultation=int(code["number"] or 1))
    if administrative := _ADMINISTRATIVE.fullmatch(latin):
        return _administrative_council(int(administrative[1]))
    for spelling in (folded, latin):
        named = _CONFERENCE.fullmatch(spelling)
        if named and (session := _conference(named[1], named[2])):
            return session
    if session := _named_council(folded):
        return session
    raise ValueError(f"{text[:40]!r} names no session")


def _place_key(place: str) -> str:
    return "".join(character for character in fold(place).text if character.isalnum())


_CITY_BY_SPELLING = {_place_key(spelling): city[0] for city in CITIES for spelling in city}


def conference(place: str, year: int, body: str = "") -> tuple[str, str] | None:
    """Body and code of the conference held at `place` in `year`: ("Bucarest", 2022) -> ("pp", "PP-22").

    `place` in any of the six languages; `body` narrows the choice. None when no conference of the table, or more
    than one, fits: Dubai saw two in 2012.
    """
    city = _CITY_BY_SPELLING.get(_place_key(place))
    found = [held for held in HELD if (held.place, held.year) == (city, year) and body in ("", held.body)]
    return (found[0].body, found[0].code) if len(found) == 1 else None
