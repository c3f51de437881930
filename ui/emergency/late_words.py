"""Words for what was found only after ours was on its way, and for what central refused or lost. Pure."""

from PySide6.QtCore import QCoreApplication

from client.commands import Choice
from offline.sync.decide import ConflictKind


def late_words() -> dict[ConflictKind, tuple[str, str]]:
    """Of what came or was said only after ours was on its way."""
    translate = QCoreApplication.translate
    return {
        ConflictKind.UNREVIEWED: (
            translate("Centre", "An order was added after the review"),
            translate(
                "Centre", "A long-term order came to central that the review of the long-term orders did not see."
            ),
        ),
        ConflictKind.NEWER_ASSESSMENT: (
            translate("Centre", "Assessed again meanwhile"),
            translate("Centre", "Somebody else assessed this patient by the same form, for a later time."),
        ),
        ConflictKind.JUDGED_OTHERWISE: (
            translate("Centre", "Judged otherwise meanwhile"),
            translate(
                "Centre", "Somebody else said the opposite about the same skin test, or the same item of a checklist."
            ),
        ),
        ConflictKind.SEAT_TAKEN: (
            translate("Centre", "Two people on one seat"),
            translate("Centre", "Somebody else was given the same seat of the infusion room meanwhile."),
        ),
        ConflictKind.PHARM_REJECTED: (
            translate("Centre", "Rejected by the pharmacist meanwhile"),
            translate(
                "Centre",
                "The pharmacist rejected a drug that was checked here. A doctor answers first; then ours can be kept.",
            ),
        ),
        ConflictKind.BED_TAKEN: (
            translate("Centre", "Somebody else lies in this bed"),
            translate(
                "Centre",
                "At central another patient lies in the bed that was given here. Look at the bed, then say who lies there.",
            ),
        ),
        ConflictKind.BASIS_LOST: (
            translate("Centre", "What it rested on was taken back"),
            translate("Centre", "The check, or the doctor's answer, on which this was done does not stand at central."),
        ),
        ConflictKind.LOST_AT_CENTRAL: (
            translate("Centre", "Lost at central"),
            translate(
                "Centre", "Central had confirmed this and has it no longer, as after an older backup. It stands here."
            ),
        ),
        ConflictKind.REFUSED: (
            translate("Centre", "Refused by central"),
            translate(
                "Centre",
                "Central refused this, or failed at it each time while it took others; its words stand beside ours.",
            ),
        ),
    }


def deleted_words() -> tuple[str, str]:
    """Of what central had confirmed and somebody deleted there since."""
    translate = QCoreApplication.translate
    return (
        translate("Centre", "Deleted at central"),
        translate(
            "Centre",
            "Central had confirmed this, and somebody deleted it there since; it may have been meant. It stands here."
            " Where it cannot be sent again as it was, enter anew what is still wanted.",
        ),
    )


def of_what_came_back() -> dict[tuple[ConflictKind, Choice], str]:
    """Of what central refused, or had and has no longer."""
    translate = QCoreApplication.translate
    return {
        (ConflictKind.LOST_AT_CENTRAL, Choice.KEEP_MINE): translate(
            "Centre", "It is sent to central again under the same identifier, read back and confirmed."
        ),
        (ConflictKind.LOST_AT_CENTRAL, Choice.KEEP_CENTRAL): translate(
            "Centre", "Central stays without it; what was entered here stays in the journal."
        ),
        (ConflictKind.REFUSED, Choice.KEEP_MINE): translate(
            "Centre", "Ours is sent once more as it is; central may refuse it again."
        ),
        (ConflictKind.REFUSED, Choice.KEEP_CENTRAL): translate(
            "Centre", "Central's refusal stands; ours is not sent again and stays in the journal."
        ),
    }
