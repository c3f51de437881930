"""What stands against a sign-in or a seat, in words: the refusals of people, PINs, sealed accounts and witnesses."""

from PySide6.QtCore import QCoreApplication

from client.errors import SignInRefused, StoreLocked

SPOKEN = frozenset(
    {
        "dismissed",
        "too-many-tries",
        "too-many-tries-here",
        "too-long-ago",
        "clock-went-back",
        "central-answers",
        "needs-rotation",
        "known-here",
        "not-his-own",
        "badge-not-here",
        "no-pin",
        "pin-old",
        "pin-spent",
        "pin-wrong",
        "emergency-account",
        "stand-in-over",
        "same-person",
    }
)
"""Refusals of a sign-in that are not about a wrong number or password: their own words say it alone."""


OWN_HAND = frozenset({"wrong-password", "not-enrolled", "too-many-tries"})
"""Who opens the store himself is told what of his own is wrong."""


def person_row(error: SignInRefused | StoreLocked) -> tuple[str, str, str] | None:
    """Title, message, next step of a refusal that is about a person and not about what he typed; None where the usual words fit."""
    translate = QCoreApplication.translate
    if isinstance(error, SignInRefused):
        if "central-busy" in error.facts:
            return (
                translate("Notices", "Not signed in"),
                translate("Notices", "Central answers and takes no more sign-ins for now."),
                translate("Notices", "Wait a moment and sign in again. It says nothing about your password."),
            )
        if not SPOKEN.intersection(error.facts):
            return None
        return (
            translate("Notices", "Not signed in"),
            translate("Notices", "This way in is closed now."),
            translate("Notices", "Ask the head nurse or IT if you have to come in."),
        )
    if not OWN_HAND.intersection(error.facts):
        return None
    return (
        translate("Notices", "The local store was not opened"),
        translate("Notices", "It opens for who has signed in at this PC. Nothing was changed."),
        translate("Notices", "Try again, or let a colleague who has signed in here open it."),
    )


def people_facts() -> dict[str, str]:
    return {**_sign_in_facts(), **_stand_in_facts(), **_pin_facts()}


def _sign_in_facts() -> dict[str, str]:
    translate = QCoreApplication.translate
    return {
        "dismissed": translate("Facts", "central does not list this person as active staff any more"),
        "not-active": translate("Facts", "central does not list this person as active staff any more"),
        "too-many-tries": translate("Facts", "after wrong passwords this staff number waits; seconds left"),
        "too-many-tries-here": translate("Facts", "after many wrong staff numbers this PC waits; seconds left"),
        "too-long-ago": translate("Facts", "the last sign-in with central at this PC is too long ago"),
        "clock-went-back": translate("Facts", "the clock of this PC was put back: offline sign-in needs central now"),
        "central-busy": translate("Facts", "central asks for a wait; seconds"),
        "wrong-password": translate("Facts", "the password is not the one of the last sign-in at this PC"),
        "not-enrolled": translate("Facts", "this person has not signed in at this PC"),
        "people-file": translate("Facts", "the file with the keys of people cannot be read"),
        "wrong": translate("Facts", "the password is wrong"),
        "staff-number": translate("Facts", "the staff number"),
        "own-name": translate("Facts", "one's own name"),
        "too-short": translate("Facts", "it is too short"),
    }


def _stand_in_facts() -> dict[str, str]:
    translate = QCoreApplication.translate
    return {
        "account": translate("Facts", "the emergency account"),
        "name": translate("Facts", "the name: capital letters, digits and dashes"),
        "central-answers": translate("Facts", "central can be reached: sign in as yourself"),
        "emergency-account": translate(
            "Facts", "this is an emergency account: open it with your own name and the reason"
        ),
        "needs-rotation": translate("Facts", "the account was used in an earlier outage and not replaced since"),
        "known-here": translate("Facts", "this person can sign in here with the password"),
        "not-his-own": translate("Facts", "who came in beside a witness has no password of his own here"),
        "break-glass-facts": translate(
            "Facts", "who came in beside a witness writes down what happened, and orders nothing"
        ),
        "stand-in": translate("Facts", "not for who stands in himself"),
        "stand-in-over": translate("Facts", "the emergency is over: sign in as yourself"),
        "stand-in-not-here": translate("Facts", "nobody let this person in here"),
        "review-stand-in": translate("Facts", "review of who stood in"),
    }


def _pin_facts() -> dict[str, str]:
    translate = QCoreApplication.translate
    return {
        "badge-not-here": translate("Facts", "this badge has no locked seat here"),
        "no-pin": translate("Facts", "no PIN was set for this badge: sign in with the password"),
        "pin-old": translate("Facts", "the password was typed too long ago: sign in with it"),
        "pin-spent": translate("Facts", "three wrong PINs: sign in with the password"),
        "pin-wrong": translate("Facts", "the PIN is wrong"),
        "pin": translate("Facts", "the PIN"),
        "too-plain": translate("Facts", "anybody would guess it"),
    }
