"""The mentions of an edition: explicit citations resolved to rows; back-references and parties named as suggestions.

What a person confirmed, corrected or rejected in an earlier edition is carried to the same words of a new one.
"""

from collections import defaultdict

from django.db.models import Q

from council.models import Mention, MentionCandidate, VersionSource
from council.models.paragraph import ParagraphText
from documents.models import Party, Session, cite
from documents.provenance import Confirmation, Origin
from documents.symbols import parse
from resolutions.citations import parse_key
from resolutions.models import Resolution, ResolutionVersion

BY_PEOPLE = [Mention.State.CONFIRMED, Mention.State.REJECTED]
TARGETS = ["document", "version", "resolution", "resolution_version", "party"]


class Targets:
    """Rows for canonical strings, each looked up or made once per import."""

    def __init__(self):
        self.held = {}

    def of(self, reading):
        """The target columns of a canonical symbol or key: {"document": ..., "version": ...}, {"resolution": ...}.

        A key without a slash is that of a party: {"party": ...}.
        """
        if reading not in self.held:
            self.held[reading] = self.find(reading)
        return self.held[reading]

    def find(self, reading):
        if "/" not in reading:
            return {"party": Party.objects.get_or_stub(reading)}
        if is_resolution_key(reading):
            return {"resolution": Resolution.objects.get_or_stub(parse_key(reading))}
        document, version = cite(parse(reading))
        return {"document": document, "version": version}


def is_resolution_key(reading):
    """ "council/1332" is a key, "C24/8" a symbol: only a key's body is in lower case."""
    return reading.partition("/")[0] in Resolution.Body.values


class MentionWriter:
    """Writes the mentions of one reading on the texts of its edition."""

    def __init__(self, writer):
        self.writer = writer
        self.reading = writer.reading
        self.edition = writer.edition
        self.targets = Targets()

    def write(self):
        mine = Mention.objects.filter(paragraph_text__edition=self.edition)
        mine.filter(origin=Origin.AUTO).exclude(state__in=BY_PEOPLE).delete()
        self.kept = {(m.paragraph_text_id, m.start, m.end) for m in mine}
        self.carried = self.carry_from_earlier()
        new = [self.explicit(read) for read in self.reading.mentions]
        suggested = [(self.suggested(read), read.candidates) for read in self.reading.suggestions]
        suggested += [(self.named(read), read.candidates) for read in self.reading.namings]
        Mention.objects.bulk_create([m for m in new if m], batch_size=500)
        for mention, candidates in suggested:
            if mention:
                mention.save()
                self.write_candidates(mention, candidates)
        for mention, read in zip(new, self.reading.mentions, strict=True):
            if mention and mention.state == Mention.State.AMBIGUOUS:
                self.write_candidates(mention, read.candidates)
            if mention and mention.resolution_id and mention.state == Mention.State.RESOLVED:
                self.write_versions(mention, read)
        if self.writer.shares:
            self.drop_versions_once_stated()

    def unsaved(self, read, **fields):
        """A mention at the place read, unless a person's word stands there already."""
        text = self.writer.texts[read.paragraph]
        if (text.pk, read.start, read.end) in self.kept:
            return None
        mention = Mention(
            paragraph_text=text, start=read.start, end=read.end, exact=read.exact[:500], origin=Origin.AUTO, **fields
        )
        said = self.said_by_people(text, read)
        if said is not None:
            for name in [*TARGETS, "role", "state", "origin"]:
                setattr(mention, name, getattr(said, name))
        return mention

    def explicit(self, read):
        targets = self.targets.of(read.target) if read.state == "resolved" else {}
        return self.unsaved(
            read, reading=read.target or ", ".join(read.candidates)[:80], role=read.role, state=read.state, **targets
        )

    def suggested(self, read):
        best = read.candidates[0] if read.candidates else ""
        return self.unsaved(
            read, reading=best[:80], reason=read.reason[:300], role=read.role, state=Mention.State.SUGGESTED
        )

    def named(self, read):
        """A party that the words name. Of several so called, which one is meant is not said."""
        targets = self.targets.of(read.candidates[0]) if len(read.candidates) == 1 else {}
        reading = ", ".join(read.candidates)[:80]
        return self.unsaved(read, reading=reading, reason=read.reason[:300], state=Mention.State.SUGGESTED, **targets)

    def write_candidates(self, mention, candidates):
        MentionCandidate.objects.bulk_create(
            MentionCandidate(mention=mention, order=order, reading=reading[:80], **self.targets.of(reading))
            for order, reading in enumerate(candidates, start=1)
        )

    def write_versions(self, mention, read):
        """ "(C11, last amended C23)" says that two versions exist, and not what lies between them."""
        sessions = [code for code in (read.first_session, read.last_session) if code]
        for code in sessions:
            later = code == read.last_session
            version, _created = ResolutionVersion.objects.get_or_create(
                resolution=mention.resolution,
                session=Session.objects.get_or_stub(code),
                defaults={
                    "act": ResolutionVersion.Act.AMENDED if later else ResolutionVersion.Act.ADOPTED,
                    "gap_before": later,
                    "origin": Origin.AUTO,
                    "state": Confirmation.SUGGESTED,
                },
            )
            VersionSource.objects.get_or_create(resolution_version=version, mention=mention)
            if later and mention.resolution_version_id is None:
                mention.resolution_version = version
                mention.save(update_fields=["resolution_version"])

    def drop_versions_once_stated(self):
        """Remove versions that only earlier editions of this text stated: the words were corrected since."""
        earlier = Q(
            mention__paragraph_text__edition__record=self.edition.record_id,
            mention__paragraph_text__edition__language=self.edition.language,
            mention__paragraph_text__edition__number__lt=self.edition.number,
        )
        once = VersionSource.objects.filter(earlier).values("resolution_version")
        still = VersionSource.objects.exclude(earlier).values("resolution_version")
        for version in ResolutionVersion.objects.untouched().filter(pk__in=once).exclude(pk__in=still):
            held_by = (version.texts, version.results_from, version.amended_by)
            if not any(rows.exists() for rows in held_by):
                version.mentions.update(resolution_version=None)
                version.delete()

    def carry_from_earlier(self):
        """What people said of mentions in earlier editions of this language, by paragraph and words, in text order."""
        said = defaultdict(list)
        earlier = Mention.objects.filter(
            paragraph_text__edition__record=self.edition.record_id,
            paragraph_text__edition__language=self.edition.language,
            paragraph_text__edition__number__lt=self.edition.number,
        )
        by_people = earlier.filter(state__in=BY_PEOPLE) | earlier.filter(origin=Origin.MANUAL)
        for mention in by_people.select_related("paragraph_text").order_by("-paragraph_text__edition__number", "start"):
            said[mention.paragraph_text.paragraph_id, mention.exact].append(mention)
        return said

    def said_by_people(self, text: ParagraphText, read):
        """The word of a person on the same occurrence of the same words: the nth "the report" stays the nth."""
        for mention in self.carried.get((text.paragraph_id, read.exact), []):
            before = mention.paragraph_text.text[: mention.start].count(read.exact)
            if before == text.text[: read.start].count(read.exact):
                return mention
        return None
