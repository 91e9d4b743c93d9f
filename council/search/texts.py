"""The paragraphs that hold what is sought: found in the index, ranked, counted and told apart by facets.

Never more than `MOST` words of paragraphs are looked at, the latest: what a search costs does not grow with the records.
How many there are, which sessions and languages they are of and which of them are best is told of those.
"""

from collections import Counter
from dataclasses import dataclass, field

from django.utils.functional import cached_property

from council.models import Act, Decision, ParagraphText
from council.pointing import decided, in_language, read_by
from council.search.narrowing import LATEST, Narrowing
from council.sorting import keys_of_session, place_of
from documents.fulltext import ANY, highest
from documents.languages import CODES
from documents.models import Session
from documents.publishing import audience_of
from documents.seeking import Expression
from documents.wording import reader_language

MOST = 1000


@dataclass(frozen=True)
class Hit:
    """A paragraph that holds what is sought: the keys of its words that do, and how well they do."""

    paragraph: int
    keys: tuple[int, ...]
    score: float

    @property
    def key(self):
        """The latest of its words."""
        return self.keys[0]


@dataclass
class FoundTexts:
    """What was found, best or latest first. `is_cut`: there may be more, of earlier meetings."""

    hits: list[Hit] = field(default_factory=list)
    is_cut: bool = False

    def __len__(self):
        return len(self.hits)

    @cached_property
    def facets(self):
        """Facet -> (value, how many paragraphs), the most first: what choosing the value would leave."""
        places = [(hit, {place_of(key) for key in hit.keys}) for hit in self.hits]
        by_order = {session.order: session for session in Session.objects.filter(order__in=orders(places))}
        counted = {name: Counter() for name in ("session", "year", "body", "language")}
        for _hit, held in places:
            session = by_order.get(next(iter(held)).session)
            if session is not None:
                counted["session"][session.code] += 1
                counted["year"][session.year] += 1
                counted["body"][session.body] += 1
            counted["language"].update({place.language for place in held})
        return {**counted, "kind": self.kinds()}

    def kinds(self):
        """Of the decisions that rest on what was found, how many paragraphs prove an act of each kind."""
        found = [hit.paragraph for hit in self.hits]
        proofs = Act.objects.exclude(decision__state="rejected").filter(decision__evidence__paragraph__in=found)
        return Counter(kind for kind, _paragraph in set(proofs.values_list("kind", "decision__evidence__paragraph")))


def orders(places):
    return {place.session for _hit, held in places for place in held}


def find_texts(sought: Expression, narrowing: Narrowing, user, narrower=(), weights=()) -> FoundTexts:
    """The paragraphs with words that `user` reads today and that hold what is sought.

    `narrower` are expressions that some of them hold too, and `weights` what each is worth.
    """
    if not sought or narrowing.series:
        return FoundTexts()
    sought = within_facets(sought, narrowing, user)
    narrower = [within_facets(one, narrowing, user) for one in narrower]
    found = []
    for span in spans(narrowing):
        found += highest(ParagraphText, sought, MOST + 1 - len(found), narrower, span)
    is_cut = len(found) > MOST
    hits = by_paragraph(found[:MOST], weights)
    if narrowing.sort != LATEST:
        hits.sort(key=lambda hit: (-hit.score, -hit.key))
    return FoundTexts(hits, is_cut)


def within_facets(sought, narrowing, user):
    sought = sought.and_term(read_by(audience_of(user)))
    if narrowing.language:
        sought = sought.and_term(in_language(narrowing.language))
    return sought.and_term(decided(narrowing.kind)) if narrowing.kind else sought


def spans(narrowing):
    """The least and greatest keys of what is narrowed to, the latest first; sessions that follow each other as one."""
    if not narrowing.is_by_session:
        return [ANY]
    wanted = {session.order for session in narrowing.sessions()}
    runs, last = [], None
    for order in Session.objects.order_by("-order").values_list("order", flat=True):
        if order in wanted:
            least, greatest = keys_of_session(order)
            if last is not None and last in wanted:
                runs[-1] = (least, runs[-1][1])
            else:
                runs.append((least, greatest))
        last = order
    return runs


def by_paragraph(found, weights):
    """The words found as hits, one for each paragraph; the best of its words tells how well it does."""
    scores = {row.key: sum(w for w, held in zip(weights, row.also, strict=True) if held) for row in found}
    paragraphs = {}
    pairs = ParagraphText.objects.filter(k__in=list(scores)).values_list("k", "paragraph_id")
    of = dict(pairs)
    for row in found:
        if row.key in of:
            paragraphs.setdefault(of[row.key], []).append(row.key)
    return [Hit(pk, tuple(keys), max(scores[key] for key in keys)) for pk, keys in paragraphs.items()]


def words_of(hits, user):
    """Of each hit the words to show: the reader's language, else the first of the Union's, among those that hold it."""
    wanted = reader_language()

    def preferred(key):
        language = place_of(key).language
        return language != wanted, CODES.index(language)

    chosen = {min(hit.keys, key=preferred): hit for hit in hits}
    texts = ParagraphText.objects.current_for(user).filter(k__in=list(chosen)).with_citations()
    by_key = {row.k: row for row in texts.select_related("edition", "paragraph__record__meeting")}
    shown = [by_key[key] for key in chosen if key in by_key]
    proved = decisions_proved({text.paragraph_id for text in shown}, user)
    for text in shown:
        text.paragraph.decisions_found = proved.get(text.paragraph_id, [])
    return shown


def decisions_proved(paragraphs, user):
    """Paragraph -> the decisions that rest on it, as far as `user` may know of them, with their acts."""
    decisions = Decision.objects.visible_to(user).filter(evidence__paragraph__in=paragraphs).latest_first()
    found = {}
    for decision in (
        decisions.distinct().select_related("paragraph__record__meeting").prefetch_related("acts", "evidence")
    ):
        for pk in {one.paragraph_id for one in decision.evidence.all()} & paragraphs:
            found.setdefault(pk, []).append(decision)
    return found
