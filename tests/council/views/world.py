"""A small public site that can be made larger: every relation a page shows gets one more row with each turn of `grow`.

The words of each language bear a word of their own (`CANARIES`), so that a test can ask of a page which language it
says they are in.
"""

from datetime import date, timedelta

from council.models import Act, ActDocument, ActResolution, Evidence, ItemTitle
from documents.models import DocumentTitle, Submission
from resolutions.models import AmendmentText, VersionText
from tests import make
from tests.make import PUBLIC

CANARIES = {"en": "Englishword", "fr": "motfrançais", "ar": "كلمةعربية"}
LANGUAGES = ("en", "fr")
MEETING = "C24/PL3"
PLACES = 200  # between the headings of two items, for their paragraphs


def publish_record(key=MEETING, languages=LANGUAGES, number=1, document="", **meeting):
    """A meeting of which a record is published, in one edition per language; `document` is the record's own symbol."""
    make.make_meeting(key, **meeting)
    record = make.make_record(key)
    if document:
        make.make_version(document, **PUBLIC)
        record = make.make_record(key, document=make.make_document(document))
    return [make.make_record_edition(str(record), language, number, **PUBLIC) for language in languages]


def add_item(key, number, editions, **fields):
    """An item with a title in each of these editions, and its heading in the record."""
    item = make.make_item(key, number, **fields)
    fields = {"item": item, "kind": "heading", "number": number, "order": int(number) * PLACES}
    heading = make.make_paragraph(f"{key}/item-{number}", **fields)
    for edition in editions:
        ItemTitle.objects.create(item=item, edition=edition, title=f"Item {number} {CANARIES[edition.language]}")
        write(heading, edition, f"{number}\tItem {number} {CANARIES[edition.language]}")
    return item


def write(paragraph, edition, text):
    """The words of a paragraph in one edition: `text` begins with the number and a tab, as in files."""
    return make.make_paragraph_text(
        text, paragraph, edition, lead=len(paragraph.number) + 1, order=paragraph.pk % 20_000
    )


def say(key, editions, words, *cited, **fields):
    """A numbered paragraph with these words in each edition, and mentions of the symbols and keys cited.

    The words bear every `exact` of `cited`, pairs (exact, key): ("Resolution 1332", "council/1332").
    """
    number = key.rpartition("/")[2]
    item = fields.pop("item", None) or make.make_item(str(editions[0].record), number.partition(".")[0])
    place = int(item.number) * PLACES + int(number.rpartition(".")[2])
    paragraph = make.make_paragraph(key, item=item, order=place, **fields)
    for edition in editions:
        text = write(paragraph, edition, f"{paragraph.number}\t{words} {CANARIES[edition.language]}.")
        for exact, target in cited:
            mention(exact, text, target)
    return paragraph


def mention(exact, text, target, **fields):
    """A mention of a document, a version or a resolution, whichever the canonical string names."""
    if target.partition("/")[0].islower():
        return make.make_mention(exact, text, resolution=make.make_resolution(target), **fields)
    version = make.make_version(target) if "(" in target else None
    return make.make_mention(exact, text, document=make.make_document(target), version=version, **fields)


def publish_document(symbol, titles=LANGUAGES, **version):
    """A document with one public version, titled in these languages, tabled by a group."""
    row = make.make_version(symbol, **PUBLIC | version)
    for language in titles:
        title = f"Report {CANARIES[language]}"
        DocumentTitle.objects.get_or_create(document=row.document, language=language, defaults={"title": title})
        make.make_edition(symbol, language, title=title, text=f"Words {CANARIES[language]}")
    names = {} if make.Party.objects.filter(key="cwg-cop").exists() else {la: f"Group {CANARIES[la]}" for la in titles}
    Submission.objects.create(version=row, party=make.make_party(**names))
    return row


def publish_resolution(key="council/1332", session="C23", languages=LANGUAGES, **version):
    row = make.make_resolution_version(key, session, **PUBLIC | version)
    for language in languages:
        VersionText.objects.create(
            version=row, language=language, title=f"Title {CANARIES[language]}", text=f"Text {CANARIES[language]}"
        )
    return row


def propose(key, symbol, languages=LANGUAGES, **fields):
    row = make.make_amendment(key, symbol, **PUBLIC | fields)
    for language in languages:
        AmendmentText.objects.create(amendment=row, language=language, title=f"Proposal {CANARIES[language]}")
    return row


def act_on(act, *, documents=(), resolutions=(), amendment=None, effect="under_consultation"):
    for symbol in documents:
        version = make.make_version(symbol) if "(" in symbol else None
        ActDocument.objects.create(act=act, document=make.make_document(symbol), version=version)
    for key in resolutions:
        ActResolution.objects.create(act=act, resolution=make.make_resolution(key), effect=effect, amendment=amendment)


def begin():
    """What every later turn adds to: C24/8, Resolution 1332, a meeting with one item, one decision in 1.1."""
    editions = publish_record(document="C24/113", held_on=date(2024, 6, 11))
    item = add_item(MEETING, "1", editions)
    publish_document("C24/8", issued_on=date(2024, 5, 1))
    make.make_paper("C24/8", item)
    publish_resolution("council/1332", "C03", act="adopted")
    words = "The Council notes C24/8 and Resolution 1332"
    deciding = say(f"{MEETING}/1.1", editions, words, ("C24/8", "C24/8"), ("Resolution 1332", "council/1332"))
    decision = make.make_decision(deciding)
    act_on(decision.acts.get(), documents=["C24/8"], resolutions=["council/1332"])
    say(f"{MEETING}/1.900", editions, "Nobody decides on Resolution 179", ("Resolution 179", "pp/179"))
    new = make.make_resolution("C24/15#annex")
    make.ResolutionVersion.objects.create(resolution=new, session_id="C24", act="adopted", **PUBLIC)


def grow(start, stop):
    """One turn for each number from `start` (1 or more) to `stop`: one more row wherever a page lists rows."""
    for turn in range(start, stop):
        editions = list(make.make_record(MEETING).editions.order_by("pk"))
        grow_documents(turn)
        grow_resolutions(turn)
        grow_first_item(turn, editions)
        grow_meetings(turn, editions)


def grow_documents(turn):
    publish_document(f"C24/{100 + turn}")
    publish_document(f"C24/8(Rev.{turn})", issued_on=date(2024, 5, 1) + timedelta(days=turn))
    publish_document(f"C{10 + turn}/1")


def grow_resolutions(turn):
    """One more version of 1332, one more body's 1332, one more proposal to amend it pending, one settled."""
    version = publish_resolution("council/1332", f"C{3 + turn:02}", act="amended", gap_before=turn % 2)
    publish_resolution(f"council/{1400 + turn}")
    publish_resolution(f"pp/{100 + turn}", "PP-22")
    propose("council/1332", f"C24/8(Rev.{turn})")
    propose("council/1332", f"C{10 + turn}/1", status="adopted", resulting_version=version, base_version=version)
    propose(f"council/{1400 + turn}", "C24/8", annex=str(turn))
    make.make_version(f"C24/8(Add.{turn})")  # an internal draft beside them: cited, and no more


def grow_first_item(turn, editions):
    """Another paper and deciding paragraph; the first decision gets another proof, act, paper, effect, task."""
    item = make.make_item(MEETING, "1")
    make.make_paper(f"C24/8(Rev.{turn})", item)
    added = f"C24/8(Add.{turn})"
    cited = [(added, added), ("Resolution 1332", "council/1332")]
    paragraph = say(f"{MEETING}/1.{1 + turn}", editions, f"It also notes {added} and Resolution 1332", *cited)
    first = make.Decision.objects.get(paragraph__key=f"{MEETING}/1.1")
    Evidence.objects.create(decision=first, paragraph=paragraph, role="condition")
    act = Act.objects.create(decision=first, order=first.acts.count() + 1, kind="noted")
    act_on(act, documents=["C24/8", f"C24/8(Rev.{turn})"], resolutions=["council/1332", f"council/{1400 + turn}"])
    act_on(first.acts.get(order=1), documents=[f"C24/{100 + turn}"], resolutions=[f"pp/{100 + turn}"])
    make.make_follow_up(first, edition=editions[-1], action=CANARIES["fr"], due=make.make_session("C24"))
    another = make.make_decision(paragraph, proposal=first.paragraph, state="suggested")
    act_on(another.acts.get(), documents=["C24/8"], resolutions=["council/1332"])


def grow_meetings(turn, editions):
    """Another item that continues one of another meeting; another meeting, with its item, papers and decision."""
    key = f"C24/PL{10 + turn}"
    theirs = publish_record(key, document=f"C24/{500 + turn}")
    before = add_item(key, "1", theirs)
    item = add_item(MEETING, str(1 + turn), editions, continues=before)
    for place, one, shown in ((key, before, theirs), (MEETING, item, editions)):
        make.make_paper("C24/8", one)
        make.make_paper(f"C24/{100 + turn}", one)
        words = "The Council notes C24/8 and Resolution 1332"
        cited = [("C24/8", "C24/8"), ("Resolution 1332", "council/1332")]
        paragraph = say(f"{place}/{one.number}.1", shown, words, *cited, item=one)
        act_on(make.make_decision(paragraph).acts.get(), documents=["C24/8"], resolutions=["council/1332"])
        say(f"{place}/{one.number}.2", shown, "Nobody decides on Resolution 179", ("Resolution 179", "pp/179"))
        say(
            f"{place}/{one.number}.3",
            shown,
            f"They recall C24/{100 + turn}",
            (f"C24/{100 + turn}", f"C24/{100 + turn}"),
        )
