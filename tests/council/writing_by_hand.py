"""What editors and operators write that the index follows, each as the admin does it; done twice, it is as before."""

from django.contrib import admin
from django.db import transaction

from council.arranging import arrange
from council.models import Act, Decision, Mention, ParagraphText, RecordEdition
from council.publishing import publish_by_hand
from council.settling import settling
from documents.provenance import Confirmation
from documents.publishing import Stage


@transaction.atomic
def publish():
    """Publish the first edition, or take it back."""
    edition = RecordEdition.objects.order_by("pk").first()
    if edition.stage == Stage.PUBLISHED:
        edition.stage = Stage.DRAFT
        edition.save()
        arrange(edition.record)
    else:
        publish_by_hand(edition)


@transaction.atomic
def confirm():
    """Confirm all mentions of which it is plain what they stand for, or reject them."""
    by_hand = admin.site.get_model_admin(Mention)
    mentions = [
        mention for mention in Mention.objects.order_by("pk") if by_hand.can_judge(mention, Confirmation.CONFIRMED)
    ]
    rejected = mentions[0].state == Confirmation.REJECTED
    state = Confirmation.CONFIRMED if rejected else Confirmation.REJECTED
    by_hand.write_state(mentions, state)


@transaction.atomic
def correct():
    """Correct what was done by every decision."""
    decisions = list(Decision.objects.all())
    with settling(decisions):
        for act in Act.objects.all():
            act.kind = Act.Kind.APPROVED if act.kind == Act.Kind.NOTED else Act.Kind.NOTED
            act.save()


def spoil():
    """Have no text found by anything, so that there is something to rebuild."""
    ParagraphText.objects.update(terms="", pointers="")


WRITES = {"publish": publish, "confirm": confirm, "correct": correct, "spoil": spoil}
