from django.db import models
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from documents.conferences import parse_session


class SessionQuerySet(models.QuerySet):
    def latest_first(self):
        return self.order_by("-order")

    def get_or_stub(self, code):
        """The session of that code; a stub if it was only ever cited. ValueError if the code is none."""
        parsed = parse_session(code)
        read = {"kind": parsed.kind, "body": parsed.body, "year": parsed.year, "order": parsed.order}
        return self.get_or_create(code=parsed.code, defaults=read)[0]


class Session(models.Model):
    """A session of the Council, or of another body whose texts the Council cites ("C24", "C23-ADD", "CA30", "PP-22").

    Its code is what people write and never changes, hence the primary key. Sessions sort by `order`, never by code:
    C99 comes before C06, C23-ADD between C23 and C24.
    """

    class Kind(models.TextChoices):
        SESSION = "session", _("ordinary session")
        ADDITIONAL = "additional", _("additional session")
        CONSULTATION = "consultation", _("virtual consultation")
        CONFERENCE = "conference", _("conference")

    code = models.CharField(_("code"), max_length=16, primary_key=True)
    kind = models.CharField(_("kind"), max_length=12, choices=Kind, default=Kind.SESSION)
    body = models.CharField(_("body"), max_length=8, default="council")
    year = models.PositiveSmallIntegerField(_("year"))
    order = models.PositiveIntegerField(_("order"), db_index=True)
    place = models.CharField(_("place"), max_length=100, blank=True)
    starts_on = models.DateField(_("starts on"), null=True, blank=True)
    ends_on = models.DateField(_("ends on"), null=True, blank=True)

    objects = SessionQuerySet.as_manager()

    class Meta:
        verbose_name = _("session")
        verbose_name_plural = _("sessions")
        constraints = [
            models.CheckConstraint(
                name="session_ends_after_it_starts",
                condition=models.Q(ends_on__isnull=True)
                | models.Q(starts_on__isnull=True)
                | models.Q(ends_on__gte=models.F("starts_on")),
            ),
            models.CheckConstraint(name="session_code_is_given", condition=~models.Q(code="")),
        ]

    def __str__(self):
        return self.code

    def get_absolute_url(self):
        return reverse("session", args=[self.code])

    @property
    def name(self):
        """What people call it: "Council 2024", "Council 2023, additional session"; other bodies by their code."""
        if self.body != "council":
            return self.code
        names = {
            self.Kind.SESSION: _("Council %(year)s"),
            self.Kind.ADDITIONAL: _("Council %(year)s, additional session"),
            self.Kind.CONSULTATION: _("Council %(year)s, virtual consultation"),
        }
        return names.get(self.kind, _("Council %(year)s")) % {"year": self.year}

    @classmethod
    def from_code(cls, text):
        """An unsaved session of that code, its kind, body, year and order read off it. ValueError if it is none."""
        parsed = parse_session(text)
        return cls(code=parsed.code, kind=parsed.kind, body=parsed.body, year=parsed.year, order=parsed.order)
