"""What a choice does, in concrete words: the order, the dose, what is next. Says nothing that a side does not hold."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from client.commands import Choice
from offline.sync.decide import ConflictKind
from offline.views import ConflictView
from ui.care.consequence import of_answer, of_move
from ui.diagnoses.consequence import of_revision
from ui.emergency.field_words import NOBODY, value_words
from ui.emergency.words import choice_words, clock_of, consequence_words

_OVER = frozenset({"stopped", "revoked", "cancelled", "completed", "entered-in-error", "void"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Consequence:
    """The button's words, and what follows from pressing it."""

    title: str
    said: str


def consequence(view: ConflictView, choice: Choice, now: datetime, staff: Mapping[str, str] = NOBODY) -> Consequence:
    kind = ConflictKind(view.conflict)
    mine, central = _side(view, now, staff, is_mine=True), _side(view, now, staff, is_mine=False)
    what = _what(mine) or _what(central)
    if view.has_doses:
        return _with_doses(choice, what)
    act, follows = _told(view, choice, what, mine, central)
    title = choice_words(choice)
    named = QCoreApplication.translate("Centre", "{choice}: {act}").format(choice=title, act=act) if act else title
    return Consequence(title=named, said=" ".join(part for part in (follows, consequence_words(kind, choice)) if part))


def _with_doses(choice: Choice, what: str) -> Consequence:
    """An order of which doses were given here: they keep it, and a person says which of the two goes on."""
    translate = QCoreApplication.translate
    if choice is Choice.KEEP_MINE:
        said = translate(
            "Centre", "Ours goes to central with the doses given on it and goes on; what it replaces is ended there."
        )
        act = translate("Centre", "{what} goes on").format(what=what)
    else:
        said = translate(
            "Centre",
            "Ours goes to central with the doses given on it and is stopped at once; what stands at central goes on.",
        )
        act = translate("Centre", "{what} is stopped").format(what=what)
    title = translate("Centre", "{choice}: {act}").format(choice=choice_words(choice), act=act)
    return Consequence(title=title, said=said)


def _told(
    view: ConflictView, choice: Choice, what: str, mine: Mapping[str, str], central: Mapping[str, str]
) -> tuple[str, str]:
    """(what is done, what that means on the ward) by what was wanted here."""
    tellers = {
        "stop-order": _of_stop,
        "void-order": _of_void,
        "sign-orders": _of_order,
        "oral-order": _of_order,
        "administer-dose": _of_dose,
        "verify-order": _of_check,
        "release-order": _of_release,
        "countersign-order": _of_signature,
        "review-antimicrobial": _of_review,
        "reply-pharmacist": _of_pharm_reply,
        "confirm-stop": _of_confirmed_stop,
        "revise-diagnosis": of_revision,
        "answer-consult": of_answer,
        "move-consult": of_move,
        "move-pathway": of_move,
        "void-findings": of_move,
    }
    teller = tellers.get(view.kind)
    return teller(choice, what, mine, central) if teller is not None and what else ("", "")


def _of_stop(choice: Choice, what: str, mine: Mapping[str, str], central: Mapping[str, str]) -> tuple[str, str]:
    translate = QCoreApplication.translate
    if choice is Choice.KEEP_MINE:
        follows = translate("Centre", "The order ends ({time}); no further dose of it is given.").format(
            time=mine["saved"]
        )
        return translate("Centre", "stop {what}").format(what=what), follows
    if not central.get("what"):
        return "", ""
    if central.get("status-code") in _OVER:
        return translate("Centre", "{what} stays ended").format(what=what), ""
    how = _how(central)
    follows = translate(
        "Centre", "The order runs on: {how}. The next dose falls due and is checked against it."
    ).format(how=" ".join(part for part in (what, how) if part))
    return translate("Centre", "{what} goes on {how}").format(what=what, how=how).strip(), follows


def _of_void(choice: Choice, what: str, _mine: Mapping[str, str], central: Mapping[str, str]) -> tuple[str, str]:
    translate = QCoreApplication.translate
    if choice is Choice.KEEP_MINE:
        follows = translate("Centre", "{what} counts as never ordered; nothing of it is given.").format(what=what)
        return translate("Centre", "void {what}").format(what=what), follows
    if not central.get("what") or central.get("status-code") in _OVER:
        return "", ""
    return translate("Centre", "{what} is not voided").format(what=what), translate(
        "Centre", "The order is in force; stop it if nothing more of it is to be given."
    )


def _of_order(choice: Choice, what: str, mine: Mapping[str, str], central: Mapping[str, str]) -> tuple[str, str]:
    translate = QCoreApplication.translate
    named = " ".join(part for part in (what, _how(mine)) if part)
    if choice is Choice.KEEP_MINE:
        follows = translate("Centre", "{what} is in force beside what stands at central; look for a doubled treatment.")
        return translate("Centre", "order {what}").format(what=named), follows.format(what=named)
    follows = translate("Centre", "{what} is not ordered; a dose of it that still waits must not be given.")
    theirs = " ".join(part for part in (_what(central), _how(central)) if part)
    act = translate("Centre", "{what} only").format(what=theirs) if theirs and choice is Choice.KEEP_CENTRAL else ""
    return act or translate("Centre", "no {what}").format(what=named), follows.format(what=named)


def _of_dose(choice: Choice, what: str, mine: Mapping[str, str], central: Mapping[str, str]) -> tuple[str, str]:
    translate = QCoreApplication.translate
    side = mine if choice is Choice.KEEP_MINE else central
    dose = " ".join(part for part in (what, side.get("amount", ""), side.get("given-at", "")) if part)
    if choice is Choice.WITHDRAW:
        return translate("Centre", "no dose by us"), translate(
            "Centre", "Our entry of {dose} is taken back: it counts as not given by us."
        ).format(dose=" ".join(part for part in (what, mine.get("amount", ""), mine.get("given-at", "")) if part))
    if not side.get("given-at"):
        return "", ""
    follows = translate("Centre", "Given is: {dose}, by {name}. The next dose is counted from it.").format(
        dose=dose, name=side.get("performer") or "—"
    )
    return translate("Centre", "{dose} was given").format(dose=dose), follows


def _of_check(choice: Choice, what: str, _mine: Mapping[str, str], _central: Mapping[str, str]) -> tuple[str, str]:
    translate = QCoreApplication.translate
    if choice is Choice.KEEP_MINE:
        return translate("Centre", "checked here"), translate("Centre", "{what} counts as checked.").format(what=what)
    follows = translate("Centre", "The check made here does not count; {what} is checked again before it is given.")
    return translate("Centre", "not checked here"), follows.format(what=what)


def _of_release(choice: Choice, what: str, _mine: Mapping[str, str], _central: Mapping[str, str]) -> tuple[str, str]:
    translate = QCoreApplication.translate
    if choice is Choice.KEEP_MINE:
        follows = translate("Centre", "{what} is in force; its doses fall due.").format(what=what)
        return translate("Centre", "release {what}").format(what=what), follows
    follows = translate("Centre", "Nothing of {what} is given until somebody releases it.")
    return translate("Centre", "{what} stays on hold").format(what=what), follows.format(what=what)


def _of_signature(choice: Choice, what: str, _mine: Mapping[str, str], _central: Mapping[str, str]) -> tuple[str, str]:
    translate = QCoreApplication.translate
    if choice is Choice.KEEP_MINE:
        follows = translate("Centre", "{what} counts as signed by the doctor who gave it.").format(what=what)
        return translate("Centre", "countersigned here"), follows
    follows = translate("Centre", "{what} still waits for the signature of the doctor who gave it.")
    return translate("Centre", "not countersigned here"), follows.format(what=what)


def _of_review(choice: Choice, what: str, _mine: Mapping[str, str], _central: Mapping[str, str]) -> tuple[str, str]:
    translate = QCoreApplication.translate
    if choice is Choice.KEEP_MINE:
        return translate("Centre", "reviewed here"), translate("Centre", "{what} counts as reviewed.").format(what=what)
    follows = translate("Centre", "The review made here does not count; what central holds about {what} stays.")
    return translate("Centre", "not reviewed here"), follows.format(what=what)


def _of_pharm_reply(
    choice: Choice, what: str, _mine: Mapping[str, str], _central: Mapping[str, str]
) -> tuple[str, str]:
    translate = QCoreApplication.translate
    if choice is Choice.KEEP_MINE:
        follows = translate("Centre", "{what} is kept all the same; the pharmacist reads why.")
        return translate("Centre", "answered here"), follows.format(what=what)
    follows = translate("Centre", "The answer does not count; what the pharmacist says of {what} at central stays.")
    return translate("Centre", "not answered here"), follows.format(what=what)


def _of_confirmed_stop(
    choice: Choice, what: str, _mine: Mapping[str, str], _central: Mapping[str, str]
) -> tuple[str, str]:
    translate = QCoreApplication.translate
    if choice is Choice.KEEP_MINE:
        follows = translate("Centre", "The stop of {what} counts as confirmed.")
        return translate("Centre", "confirmed here"), follows.format(what=what)
    follows = translate("Centre", "The confirmation made here does not count; {what} stays stopped.")
    return translate("Centre", "not confirmed here"), follows.format(what=what)


def _side(view: ConflictView, now: datetime, staff: Mapping[str, str], *, is_mine: bool) -> Mapping[str, str]:
    """The fields one side names, worded; the status also as its code."""
    raw = {pair.path: pair.mine if is_mine else pair.central for pair in view.fields}
    said = {path: value_words(value, now.tzinfo, staff) for path, value in raw.items() if value is not None}
    status = raw.get("status")
    said["saved"] = clock_of(view.saved_at, now)
    return {**said, "status-code": status} if status else said


def _what(side: Mapping[str, str]) -> str:
    return side.get("what", "") or side.get("diagnosis", "") or side.get("title", "")


def _how(side: Mapping[str, str]) -> str:
    return " ".join(side[name] for name in ("dose", "route", "frequency") if side.get(name))
