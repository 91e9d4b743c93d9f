"""What is asked: each class of query and each kind of page, of the site and, where it has the same, of datasette."""

from dataclasses import dataclass
from urllib.parse import quote, urlencode

from council.corpus.wording import COMMON, MIDDLE, RARE

FACETS = "_facet=session&_facet=language&_facet=kind"
FRENCH, SESSION = "fr", "C24"


@dataclass(frozen=True)
class Class:
    """A class of query or a kind of page: where the site has it, and what asks datasette for the same rows, if anything."""

    name: str
    address: str
    peer: str | None = None


def search(name, peer, **asked):
    return Class(name, f"/en/search/?{urlencode(asked)}", f"?{peer}&{FACETS}")


def words(text):
    return f"_search={quote(text)}"


LATEST = f"?_sort_desc=id&{FACETS}"
SEARCHES = (
    search("rare word", words(RARE), q=RARE),
    search("word in 30 %", words(COMMON), q=COMMON),
    search("middle word", words(MIDDLE), q=MIDDLE),
    search("phrase", words('"member states"'), q='"member states"'),
    search("prefix", "_searchmode=raw&_search=telecom*", q="telecom*"),
    # Its index has a run of Chinese as one word: it must look through every text.
    search("Chinese", f"text__contains={quote('宽带')}", q="宽带"),
    search("citation, word", words(f"1332 {COMMON}"), q=f"1332 {COMMON}"),
    search("two citations", words("1332 1340"), q="1332 1340"),
    search(
        "filter, word",
        f"{words(COMMON)}&language={FRENCH}&session={SESSION}",
        q=COMMON,
        language=FRENCH,
        session=SESSION,
    ),
    search("by date", f"{words(COMMON)}&_sort_desc=id", q=COMMON, sort="date"),
)
LISTS = (
    Class("decisions", "/en/decisions/", LATEST),
    Class("decisions on 1332", "/en/decisions/?resolution=1332", f"?{words('1332')}&_sort_desc=id&{FACETS}"),
    Class("documents", "/en/documents/", LATEST),
    Class("resolutions", "/en/resolutions/", LATEST),
)
PAGES = (
    Class("home", "/en/"),
    Class("sessions", "/en/sessions/"),
    Class("session", "/en/sessions/C24/"),
    Class("meeting", "/en/meetings/C24/PL3/"),
    Class("record", "/en/records/C24/PL3/"),
    Class("record, two languages", "/en/records/C24/PL3/?with=fr"),
    Class("paragraph", "/en/records/C24/PL3/3.4/"),
    Class("decision", "/en/decisions/C24/PL3/1.7/"),
    Class("document", "/en/documents/C24/8/"),
    Class("resolution", "/en/resolutions/council/1332/"),
)
EVERY = (*SEARCHES, *LISTS, *PAGES)
