"""The one channel for what people must be told, and the only place where errors become words. Refuses to pop up over anything.

    notices.post(Notice(severity=Severity.WARNING, title=..., key="printer"))     said as it is, in the language of this moment
    notices.post(partial(printer_notice, name))                                   worded anew in every language that is chosen
    notices.post_error(error)           any exception; unknown ones are our own mistake and say so
    notices.dismiss("printer")

Words are made when they are asked for, so notices posted before the window exists, or before a language is chosen, are kept and
come out in the reader's language, whatever it is by then. A notice with the same key folds into the one that is there.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from enum import IntEnum

from PySide6.QtCore import QCoreApplication, QObject, Signal

from client.errors import (
    AskPersonError,
    BugError,
    CentralBusy,
    CentralFaulty,
    CentralUnreachable,
    CommandRefused,
    InputRefused,
    NotAllowed,
    NotSigned,
    PackDamaged,
    PolicyRefused,
    SafetyStopped,
    SettingsWrong,
    SignInError,
    SignInNeeded,
    SignInRefused,
    StoreDamaged,
    StoreFull,
    StoreLocked,
    StoreTooNew,
    UpdateRefused,
    VersionConflict,
    WaitError,
    WardlightError,
)
from ui.fact_words import fact_words
from ui.fact_words_links import tls_words
from ui.fact_words_people import person_row
from ui.notice_words import begun_words, in_use_words, other_patient_words, reason_words, wrong_days_words
from ui.sign_in_words import BROWSER_REASONS, browser_words, unsecured_words

MOST_KEPT = 50


class Severity(IntEnum):
    """How loud. STOP stays until a person dismisses it."""

    NEWS = 0
    WARNING = 1
    STOP = 2


@dataclass(frozen=True, slots=True, kw_only=True)
class Notice:
    """What happened, what it means, what to do now. `key` folds repeats; `count` says how often."""

    severity: Severity
    title: str
    message: str = ""
    next_step: str = ""
    key: str = ""
    count: int = 1

    @property
    def fold_key(self) -> str:
        return self.key or self.title


Wording = Callable[[], Notice]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Kept:
    """A notice that can be worded again in another language."""

    key: str
    wording: Wording
    count: int = 1


class Notices(QObject):
    """Invariant: per key one notice, newest last; none is lost before a person has seen it, up to the newest fifty."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._kept: dict[str, _Kept] = {}

    def post(self, notice: Notice | Wording) -> None:
        """What may stand longer than a moment is given as its wording."""
        wording = _Fixed(notice) if isinstance(notice, Notice) else notice
        self._keep(wording().fold_key, wording)

    def post_error(self, error: BaseException, doing: str = "") -> None:
        """`doing` names the task for the bug report; it is not shown to clinicians."""
        self._keep(error_key(error), _Worded(error, doing))

    def dismiss(self, key: str) -> None:
        if self._kept.pop(key, None) is not None:
            self.changed.emit()

    def current(self) -> tuple[Notice, ...]:
        """Loudest first, then newest first, in the present language."""
        worded = [replace(kept.wording(), key=kept.key, count=kept.count) for kept in reversed(self._kept.values())]
        return tuple(sorted(worded, key=_loudness))

    def _keep(self, key: str, wording: Wording) -> None:
        before = self._kept.pop(key, None)
        self._kept[key] = _Kept(key=key, wording=wording, count=1 if before is None else before.count + 1)
        while len(self._kept) > MOST_KEPT:
            self._kept.pop(next(iter(self._kept)))
        self.changed.emit()


def anew(wording: Callable[[], Notice | None], now: Notice) -> Wording:
    """What says nothing where nothing is wrong: of what was wrong when it was posted it says it in any language."""
    return lambda: wording() or now


@dataclass(frozen=True, slots=True)
class _Fixed:
    notice: Notice

    def __call__(self) -> Notice:
        return self.notice


@dataclass(frozen=True, slots=True)
class _Worded:
    error: BaseException
    doing: str

    def __call__(self) -> Notice:
        return words_for(self.error)


BEGUN = "doses-given"
OTHER_PATIENT = "other-patient"
NEEDS_REASON, WITHHELD = "needs-reason", "withheld"
WRONG_DAYS = frozenset({"days-below-1", "days-of-once", "first-day-many"})


def _loudness(notice: Notice) -> int:
    return -notice.severity


def error_key(error: BaseException) -> str:
    """Errors of one class with the same first fact fold."""
    facts = error.facts[:1] if isinstance(error, WardlightError) else ()
    return ":".join((type(error).__name__, *facts))


def words_for(error: BaseException) -> Notice:
    """Total: the nearest class of the table, or our own mistake. Facts are appended, in words where they have some."""
    severity, title, message, next_step = _row_of(error)
    detail = " · ".join(_details(error))
    return Notice(
        severity=severity,
        title=title,
        message=f"{message} ({detail})" if detail else message,
        next_step=next_step,
        key=error_key(error),
    )


def short_words_for(error: BaseException) -> str:
    """Title and facts in one line, for a report that lists many things."""
    detail, title = " · ".join(_details(error)), _row_of(error)[1]
    return f"{title}: {detail}" if detail else title


def _row_of(error: BaseException) -> "Row":
    if isinstance(error, StoreLocked) and "in-use" in error.facts:
        return Severity.STOP, *in_use_words()
    if isinstance(error, SignInRefused | StoreLocked) and (said := person_row(error)) is not None:
        return Severity.WARNING, *said
    if isinstance(error, CentralUnreachable) and tls_words().keys() & set(error.facts):
        return (Severity.WARNING, *unsecured_words())
    if isinstance(error, SignInRefused) and BROWSER_REASONS & set(error.facts):
        return (Severity.WARNING, *browser_words())
    if isinstance(error, PolicyRefused) and BEGUN in error.facts:
        return Severity.WARNING, *begun_words()
    if isinstance(error, PolicyRefused) and OTHER_PATIENT in error.facts:
        return Severity.STOP, *other_patient_words()
    if isinstance(error, PolicyRefused) and {NEEDS_REASON, WITHHELD} & set(error.facts):
        return Severity.WARNING, *reason_words(is_elsewhere=NEEDS_REASON in error.facts)
    if isinstance(error, PolicyRefused) and WRONG_DAYS & set(error.facts):
        return Severity.WARNING, *wrong_days_words()
    table = _table()
    return table[next((known for known in type(error).__mro__ if known in table), BugError)]


def _details(error: BaseException) -> tuple[str, ...]:
    if isinstance(error, CommandRefused) and error.issues:
        return error.issues
    if isinstance(error, WardlightError):
        about = [fact for fact in error.facts if fact in WRONG_DAYS]
        return tuple(fact_words(fact) for fact in about or _told(error))
    return (type(error).__name__,)


def _told(error: WardlightError) -> tuple[str, ...]:
    """Of a refused act what speaks against it: which act it was, who asks just tried."""
    facts = error.facts
    is_act = isinstance(error, PolicyRefused | VersionConflict) and len(facts) > 1 and fact_words(facts[0]) == facts[0]
    return facts[1:] if is_act else facts


Row = tuple[Severity, str, str, str]


def _table() -> dict[type, Row]:
    persons = {**_person_words(), UpdateRefused: _update_words()}
    return {**_wait_words(), **_sign_in_words(), **persons, **_store_words(), BugError: _bug_words()}


def _wait_words() -> dict[type, Row]:
    translate, news, warning = QCoreApplication.translate, Severity.NEWS, Severity.WARNING
    kept = translate("Notices", "Nothing is lost; the station tries again by itself.")
    go_on = translate("Notices", "Go on working.")
    return {
        WaitError: (news, translate("Notices", "Central is not ready"), kept, go_on),
        CentralUnreachable: (warning, translate("Notices", "Central does not answer"), kept, go_on),
        CentralBusy: (news, translate("Notices", "Central is busy"), kept, go_on),
        CentralFaulty: (
            warning,
            translate("Notices", "Central answers with a fault"),
            kept,
            translate("Notices", "Go on working; tell IT if it stays."),
        ),
    }


def _sign_in_words() -> dict[type, Row]:
    translate, warning = QCoreApplication.translate, Severity.WARNING
    waits = translate("Notices", "What you signed is kept here and waits.")
    return {
        SignInError: (
            warning,
            translate("Notices", "Sign-in is needed"),
            waits,
            translate("Notices", "Sign in again."),
        ),
        SignInNeeded: (
            warning,
            translate("Notices", "Your sign-in has expired"),
            waits,
            translate("Notices", "Sign in again."),
        ),
        SignInRefused: (
            warning,
            translate("Notices", "Not signed in"),
            translate("Notices", "Staff number or password was not accepted, or the account is locked."),
            translate("Notices", "Check both and try again, or ask the head nurse."),
        ),
        NotAllowed: (
            warning,
            translate("Notices", "Not allowed for your role"),
            translate("Notices", "Nothing was changed."),
            translate("Notices", "Ask a colleague who may do this."),
        ),
    }


def _person_words() -> dict[type, Row]:
    translate, warning, stop = QCoreApplication.translate, Severity.WARNING, Severity.STOP
    unchanged = translate("Notices", "Nothing was changed.")
    return {
        WardlightError: _bug_words(),
        AskPersonError: (
            warning,
            translate("Notices", "A decision is needed"),
            unchanged,
            translate("Notices", "Open the Emergency Centre."),
        ),
        CommandRefused: (
            stop,
            translate("Notices", "Central refused an entry"),
            translate("Notices", "Your entry is kept here with central's reason."),
            translate("Notices", "Open the Emergency Centre and decide."),
        ),
        VersionConflict: (
            stop,
            translate("Notices", "Changed at central meanwhile"),
            translate("Notices", "Both versions are kept."),
            translate("Notices", "Compare them in the Emergency Centre and decide."),
        ),
        PolicyRefused: (
            warning,
            translate("Notices", "Not possible now"),
            unchanged,
            translate("Notices", "Wait for central, or use paper."),
        ),
        SafetyStopped: (
            stop,
            translate("Notices", "Stopped by a safety rule"),
            unchanged,
            translate("Notices", "Read the finding beside the order."),
        ),
        InputRefused: (
            warning,
            translate("Notices", "This entry cannot be meant"),
            unchanged,
            translate("Notices", "Check the marked field."),
        ),
        PackDamaged: (
            stop,
            translate("Notices", "A rule pack is damaged"),
            translate("Notices", "Checks of this pack are not run."),
            translate("Notices", "Tell IT."),
        ),
        NotSigned: (
            stop,
            translate("Notices", "Not signed by the hospital, or older than before"),
            translate("Notices", "It was not used; what was in use before stays."),
            translate("Notices", "Tell IT."),
        ),
        SettingsWrong: (
            stop,
            translate("Notices", "A setting cannot be used"),
            translate("Notices", "It was not used, and nothing was changed."),
            translate("Notices", "Tell IT."),
        ),
    }


def _update_words() -> Row:
    translate = QCoreApplication.translate
    return (
        Severity.WARNING,
        translate("Notices", "A newer version is not taken"),
        translate("Notices", "The version in use goes on; nothing was changed."),
        translate("Notices", "Tell IT."),
    )


def _store_words() -> dict[type, Row]:
    translate, stop = QCoreApplication.translate, Severity.STOP
    return {
        StoreFull: (
            stop,
            translate("Notices", "The disk is full"),
            translate("Notices", "This entry was NOT saved."),
            translate("Notices", "Use another station or paper, and tell IT."),
        ),
        StoreLocked: (
            stop,
            translate("Notices", "The local store cannot be opened"),
            translate("Notices", "Its key is missing or wrong. Nothing was deleted."),
            translate("Notices", "Use another station, and tell IT."),
        ),
        StoreDamaged: (
            stop,
            translate("Notices", "The local store is damaged"),
            translate("Notices", "It was put aside whole; a new one was begun."),
            translate("Notices", "Tell IT before this PC is switched off."),
        ),
        StoreTooNew: (
            stop,
            translate("Notices", "The local store is newer than this program"),
            translate("Notices", "Nothing was changed."),
            translate("Notices", "Start the newer Wardlight, or tell IT."),
        ),
    }


def _bug_words() -> Row:
    translate = QCoreApplication.translate
    return (
        Severity.STOP,
        translate("Notices", "Something went wrong in Wardlight"),
        translate("Notices", "Look whether your last entry is there before you repeat it."),
        translate("Notices", "Tell IT; the details are in the log."),
    )
