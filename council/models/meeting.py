from django.db import models
from django.db.models import Exists, OuterRef
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from documents.models import Document, Session, Version
from documents.models.party import LANGUAGE_CHOICES
from documents.publishing import Audience, Publishable, PublishableQuerySet, audience_of


class MeetingQuerySet(models.QuerySet):
    def visible_to(self, user):
        """Meetings of whose record `user` may read an edition."""
        readable = RecordEdition.objects.readable_by(user).filter(record__meeting=OuterRef("pk"))
        return self.filter(Exists(readable))

    def in_order(self):
        return self.order_by("session__order", "order")


class Meeting(models.Model):
    """A meeting of a session: PL3 is the third plenary, PL0 the inaugural one, ADM2 the second of the committee.

    Decisions taken by correspondence are a meeting of organ CORR, whose record is the letter. Meetings sort by `order`
    within their session: some records give no date.
    """

    class Organ(models.TextChoices):
        PLENARY = "PL", _("plenary meeting")
        ADMINISTRATION = "ADM", _("Standing Committee on Administration and Management")
        CORRESPONDENCE = "CORR", _("by correspondence")

    ORGAN_RANK = {"PL": 0, "ADM": 5, "CORR": 9}

    session = models.ForeignKey(Session, on_delete=models.PROTECT, related_name="meetings", verbose_name=_("session"))
    organ = models.CharField(_("organ"), max_length=4, choices=Organ, default=Organ.PLENARY)
    number = models.PositiveSmallIntegerField(_("number"))
    order = models.PositiveIntegerField(_("order"))
    held_on = models.DateField(_("held on"), null=True, blank=True)
    hours = models.CharField(_("hours"), max_length=60, blank=True)
    chair = models.CharField(_("chair"), max_length=200, blank=True)

    objects = MeetingQuerySet.as_manager()

    class Meta:
        verbose_name = _("meeting")
        verbose_name_plural = _("meetings")
        constraints = [
            models.UniqueConstraint(fields=["session", "organ", "number"], name="meeting_number_is_unique"),
        ]
        indexes = [models.Index(fields=["session", "order"], name="meeting_in_order")]

    def __str__(self):
        return f"{self.session_id}/{self.code}"

    def get_absolute_url(self):
        return reverse("meeting", args=[self.session_id, self.code])

    @property
    def name(self):
        """What people call it, with its session: "C24, plenary meeting 3"."""
        names = {
            self.Organ.PLENARY: _("%(session)s, plenary meeting %(number)s"),
            self.Organ.ADMINISTRATION: _("%(session)s, Standing Committee on Administration and Management %(number)s"),
            self.Organ.CORRESPONDENCE: _("%(session)s, by correspondence %(number)s"),
        }
        if self.organ == self.Organ.PLENARY and self.number == 0:
            return _("%(session)s, inaugural plenary meeting") % {"session": self.session_id}
        return names[self.organ] % {"session": self.session_id, "number": self.number}

    @property
    def code(self):
        """ "PL3": its address within the session."""
        return f"{self.organ}{self.number}"

    @staticmethod
    def split_code(code):
        """The organ and the digits of a code: "PL3" -> ("PL", "3")."""
        organ = code.rstrip("0123456789")
        return organ, code.removeprefix(organ)

    @classmethod
    def default_order(cls, organ, number):
        """Plenaries and committees interleaved by number; an editor may set the true order."""
        return number * 10 + cls.ORGAN_RANK.get(organ, 9)


class Record(models.Model):
    """The summary record of a meeting, in whatever languages and editions it exists."""

    class CouncilState(models.TextChoices):
        DRAFT = "draft", _("draft")
        REVISED = "revised", _("revised")
        APPROVED = "approved", _("approved")

    meeting = models.OneToOneField(Meeting, on_delete=models.PROTECT, related_name="record", verbose_name=_("meeting"))
    document = models.ForeignKey(
        Document, on_delete=models.PROTECT, null=True, blank=True, related_name="records", verbose_name=_("document")
    )
    council_state = models.CharField(
        _("state with the Council"), max_length=8, choices=CouncilState, default=CouncilState.DRAFT
    )

    class Meta:
        verbose_name = _("record")
        verbose_name_plural = _("records")

    def __str__(self):
        return str(self.meeting)

    def get_absolute_url(self):
        return reverse("record", args=[self.meeting.session_id, self.meeting.code])


class RecordEditionQuerySet(PublishableQuerySet):
    LATEST = {
        Audience.ALL: "latest_for_all",
        Audience.MEMBERS: "latest_for_members",
        Audience.STAFF: "latest_for_staff",
    }

    def current_for(self, user):
        """Of each record and language, the latest edition that `user` may read. A mark left behind shows nobody more."""
        return self.readable_by(user).filter(**{self.LATEST[audience_of(user)]: True})


class RecordEdition(Publishable):
    """A record's text in one language, as one file had it. Text is never overwritten: another file, another edition.

    `held_on`, `hours` and `chair` are what the file, or who imported it, says of the meeting.
    """

    record = models.ForeignKey(Record, on_delete=models.PROTECT, related_name="editions", verbose_name=_("record"))
    language = models.CharField(_("language"), max_length=2, choices=LANGUAGE_CHOICES)
    number = models.PositiveSmallIntegerField(_("edition"), default=1)
    version = models.ForeignKey(
        Version,
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="record_editions",
        verbose_name=_("version of the document"),
    )
    extracted = models.BooleanField(
        _("extracted from a PDF"),
        default=False,
        help_text=_("Where words stand was worked out from printed pages, and nobody has verified it."),
    )
    held_on = models.DateField(_("held on"), null=True, blank=True)
    hours = models.CharField(_("hours"), max_length=60, blank=True)
    chair = models.CharField(_("chair"), max_length=200, blank=True)
    # Which edition of its language each audience reads; kept by `council.arranging.settle_latest`.
    latest_for_all = models.BooleanField(default=False, editable=False)
    latest_for_members = models.BooleanField(default=False, editable=False)
    latest_for_staff = models.BooleanField(default=False, editable=False)
    text_hash = models.CharField(_("hash of the text"), max_length=64)
    reading_hash = models.CharField(_("hash of the reading"), max_length=64, blank=True)

    objects = RecordEditionQuerySet.as_manager()

    class Meta:
        verbose_name = _("edition of a record")
        verbose_name_plural = _("editions of records")
        constraints = [
            models.UniqueConstraint(fields=["record", "language", "number"], name="record_edition_number_is_unique"),
            models.CheckConstraint(name="record_edition_number_from_1", condition=models.Q(number__gte=1)),
            *(
                models.UniqueConstraint(
                    fields=["record", "language"],
                    name=f"one_{audience}_edition",
                    condition=models.Q(**{audience: True}),
                )
                for audience in RecordEditionQuerySet.LATEST.values()
            ),
        ]

    def __str__(self):
        return f"{self.record} [{self.language}, {self.number}]"

    def get_absolute_url(self):
        meeting = self.record.meeting
        return reverse("record_edition", args=[meeting.session_id, meeting.code, self.number])

    def audiences(self):
        """Who reads it today, as the latest of its language."""
        return [audience for audience, column in RecordEditionQuerySet.LATEST.items() if getattr(self, column)]

    def compared_url(self, before):
        """The address of what changed from the edition before to this one."""
        meeting = self.record.meeting
        return reverse("record_comparison", args=[meeting.session_id, meeting.code, before.number, self.number])


class Signatory(models.Model):
    """Who signed an edition, with the office as written ("La Secrétaire générale")."""

    edition = models.ForeignKey(
        RecordEdition, on_delete=models.CASCADE, related_name="signatories", verbose_name=_("edition")
    )
    order = models.PositiveSmallIntegerField(_("order"))
    office = models.CharField(_("office"), max_length=200)
    name = models.CharField(_("name"), max_length=200)

    class Meta:
        verbose_name = _("signatory")
        verbose_name_plural = _("signatories")
        ordering = ["order"]
        constraints = [models.UniqueConstraint(fields=["edition", "order"], name="signatory_order_is_unique")]

    def __str__(self):
        return f"{self.office}: {self.name}"
