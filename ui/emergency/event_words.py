"""What the journal's events are called; names an unknown one by its machine word instead of hiding it."""

from collections.abc import Mapping
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from client.commands import Choice
from offline.drills import Ended
from offline.mode import Mode
from offline.outbox import Outcome, State
from offline.sync.decide import ConflictKind
from offline.views import Event
from ui.drill.words import alone_words, ended_words, score_of
from ui.emergency.field_words import NOBODY, is_person, person_words
from ui.emergency.words import choice_words, conflict_words, mode_reason_words, mode_words, state_words


class EventKind(StrEnum):
    """Every kind of event that offline/ writes; the test reads the source for more."""

    SAVED = "saved"
    MOVED = "moved"
    JUDGED = "judged"
    DECIDED = "decided"
    WITHDRAWAL = "withdrawal"
    MODE = "mode"
    DECLARED = "declared"
    PROPOSED = "emergency-proposed"
    PUT_ASIDE = "proposal-put-aside"
    CLOSED = "closed"
    LIFTED = "lifted"
    OWNED = "owned"
    EXPORTED = "exported"
    RULES_EXPORTED = "rules-exported"
    GUEST_READ = "guest-read"
    SIGNED_IN = "signed-in"
    SIGNED_OUT = "signed-out"
    SIGN_IN_REFUSED = "sign-in-refused"
    BUG = "bug"
    COUNTS_DIFFER = "counts-differ"
    CHECKED = "checked"
    COPIES_DROPPED = "copies-dropped"
    ANSWERED = "answered"
    UNREADABLE = "row-unreadable"
    LOST = "lost-at-central"
    LABEL_PRINTED = "label-printed"
    NUMBER_BLOCK = "number-block"
    DIFFERS = "verify-differs"
    REREAD = "re-read"
    PLANNED = "downtime-planned"
    PLAN_CALLED_OFF = "downtime-called-off"
    DRILL_BEGUN = "drill-begun"
    DRILL_HELD = "drill-held"
    DRILL_NOTED = "drill-noted"
    LOOKED = "looked"
    SEARCHED = "searched"
    OUTSIDE = "opened-outside"
    OUTSIDE_REFUSED = "open-refused"
    GLASS = "glass-broken"
    PRINTED = "printed"
    AUDIT_READ = "audit-read"
    AUDIT_EXPORTED = "audit-exported"
    BEGUN_ANEW = "journal-begun-anew"
    LOCKED = "locked"
    UNLOCKED = "unlocked"
    WITNESSED = "witnessed"
    DISMISSED = "staff-dismissed"
    PIN_SET = "pin-set"
    ACCOUNT_OPENED = "emergency-account-opened"
    ACCOUNT_MADE = "emergency-account-made"
    ACCOUNT_ROTATED = "emergency-account-rotated"
    ACCOUNT_REMOVED = "emergency-account-removed"
    BREAK_GLASS = "break-glass"
    REVIEWED = "stand-in-reviewed"
    CENTRAL_MOVED = "central-moved"


LOUD = frozenset(
    {
        EventKind.MODE,
        EventKind.DECLARED,
        EventKind.PROPOSED,
        EventKind.CLOSED,
        EventKind.LIFTED,
        EventKind.DECIDED,
        EventKind.BUG,
        EventKind.LOST,
        EventKind.DIFFERS,
        EventKind.PLANNED,
        EventKind.PLAN_CALLED_OFF,
        EventKind.DRILL_BEGUN,
        EventKind.DRILL_HELD,
        EventKind.ACCOUNT_OPENED,
        EventKind.BREAK_GLASS,
        EventKind.CENTRAL_MOVED,
    }
)
"""Shown on the timeline by name; the rest are ticks."""


_KINDS = {kind.value: kind for kind in EventKind}


def kind_of(event: Event) -> EventKind | None:
    return _KINDS.get(event.kind)


def event_title(kind: EventKind) -> str:
    translate = QCoreApplication.translate
    return {
        EventKind.SAVED: translate("Centre", "Saved here"),
        EventKind.MOVED: translate("Centre", "Upload"),
        EventKind.JUDGED: translate("Centre", "Judged on fresh data"),
        EventKind.DECIDED: translate("Centre", "Conflict decided"),
        EventKind.WITHDRAWAL: translate("Centre", "Withdrawn"),
        EventKind.MODE: translate("Centre", "Mode"),
        EventKind.DECLARED: translate("Centre", "Emergency declared"),
        EventKind.PROPOSED: translate("Centre", "Emergency proposed"),
        EventKind.PUT_ASIDE: translate("Centre", "Proposed emergency put aside"),
        EventKind.CLOSED: translate("Centre", "Emergency closed"),
        EventKind.LIFTED: translate("Centre", "Declaration lifted"),
        EventKind.OWNED: translate("Centre", "Conflict taken by a person"),
        EventKind.EXPORTED: translate("Centre", "Queue exported"),
        EventKind.RULES_EXPORTED: translate("Centre", "Counts of safety rules exported"),
        EventKind.GUEST_READ: translate("Centre", "Patient of another ward read for a consult or by permission"),
        EventKind.SIGNED_IN: translate("Centre", "Signed in"),
        EventKind.SIGNED_OUT: translate("Centre", "Signed out"),
        EventKind.SIGN_IN_REFUSED: translate("Centre", "Sign-in refused"),
        EventKind.LOCKED: translate("Centre", "Seat locked"),
        EventKind.UNLOCKED: translate("Centre", "Seat unlocked by badge and PIN"),
        EventKind.WITNESSED: translate("Centre", "Second person proved himself"),
        EventKind.DISMISSED: translate("Centre", "No staff any more, says central"),
        EventKind.PIN_SET: translate("Centre", "PIN of this PC changed"),
        EventKind.ACCOUNT_OPENED: translate("Centre", "Emergency account opened"),
        EventKind.ACCOUNT_MADE: translate("Centre", "Emergency account sealed"),
        EventKind.ACCOUNT_ROTATED: translate("Centre", "Emergency account replaced"),
        EventKind.ACCOUNT_REMOVED: translate("Centre", "Emergency account removed"),
        EventKind.BREAK_GLASS: translate("Centre", "Came in beside a witness"),
        EventKind.REVIEWED: translate("Centre", "Who stood in was reviewed"),
        EventKind.CENTRAL_MOVED: translate("Centre", "Pointed to another central"),
        EventKind.BUG: translate("Centre", "Mistake of the program"),
        EventKind.COUNTS_DIFFER: translate("Centre", "Counts differed twice, compared row by row"),
        EventKind.CHECKED: translate("Centre", "Findings seen at signing"),
        EventKind.COPIES_DROPPED: translate(
            "Centre", "Copies of who left the ward were dropped after the site's limit"
        ),
        EventKind.ANSWERED: translate("Centre", "Reasons given, they hold for this stay"),
        EventKind.UNREADABLE: translate("Centre", "A row of central could not be read and is left out"),
        EventKind.LOST: translate("Centre", "Confirmed before, gone at central now"),
        EventKind.LABEL_PRINTED: translate("Centre", "Label printed"),
        EventKind.NUMBER_BLOCK: translate("Centre", "Block of numbers for patients without a name received"),
        EventKind.DIFFERS: translate("Centre", "Both sides say something else"),
        EventKind.REREAD: translate("Centre", "Central's row read again"),
        EventKind.PLANNED: translate("Centre", "Downtime announced"),
        EventKind.PLAN_CALLED_OFF: translate("Centre", "Announced downtime called off"),
        EventKind.DRILL_BEGUN: translate("Centre", "Drill begun at this PC"),
        EventKind.DRILL_HELD: translate("Centre", "Drill held"),
        EventKind.DRILL_NOTED: translate("Centre", "Of the drill"),
        **_looks(),
    }[kind]


def _looks() -> dict[EventKind, str]:
    translate = QCoreApplication.translate
    return {
        EventKind.LOOKED: translate("Centre", "Chart opened"),
        EventKind.SEARCHED: translate("Centre", "Search"),
        EventKind.OUTSIDE: translate("Centre", "Chart of elsewhere opened with a reason"),
        EventKind.OUTSIDE_REFUSED: translate("Centre", "Chart refused"),
        EventKind.GLASS: translate("Centre", "Withheld rows looked at with a reason"),
        EventKind.PRINTED: translate("Centre", "Printed"),
        EventKind.AUDIT_READ: translate("Centre", "Audit read"),
        EventKind.AUDIT_EXPORTED: translate("Centre", "Audit exported"),
        EventKind.BEGUN_ANEW: translate("Centre", "New journal of this PC accepted"),
    }


def outcome_words(outcome: Outcome) -> str:
    translate = QCoreApplication.translate
    return {
        Outcome.SEND_BEGUN: translate("Centre", "sending began"),
        Outcome.NOT_SENT: translate("Centre", "certainly not sent"),
        Outcome.ANSWER_UNCLEAR: translate("Centre", "answer unclear"),
        Outcome.ANSWER_YES: translate("Centre", "central said yes"),
        Outcome.ANSWER_NO: translate("Centre", "central refused twice"),
        Outcome.ASKED_FOUND: translate("Centre", "asked: central has it"),
        Outcome.ASKED_MISSING: translate("Centre", "asked: central has it not"),
        Outcome.CONFLICT_FOUND: translate("Centre", "conflict found"),
        Outcome.READ_BACK_EQUAL: translate("Centre", "read back, equal"),
        Outcome.READ_BACK_DIFFERS: translate("Centre", "read back, different"),
        Outcome.NAMED_WRONGLY: translate("Centre", "central named another row, asked again"),
        Outcome.MOOT: translate("Centre", "already so at central"),
        Outcome.KEPT_MINE: translate("Centre", "ours kept"),
        Outcome.KEPT_CENTRAL: translate("Centre", "central's kept"),
        Outcome.WITHDRAWN: translate("Centre", "withdrawn"),
        Outcome.REPLACED: translate("Centre", "carried out by the decision"),
        Outcome.LOST_AT_CENTRAL: translate("Centre", "central has lost it"),
        Outcome.FOUND_AGAIN: translate("Centre", "central has it again"),
        Outcome.TRY_AGAIN: translate("Centre", "another try asked for"),
    }[outcome]


def event_words(event: Event) -> tuple[str, str]:
    """(title, detail) of one line of the log."""
    kind = kind_of(event)
    if kind is None:
        return event.kind, _plain(event.facts)
    return event_title(kind), _detail(kind, event.facts)


def _detail(kind: EventKind, facts: Mapping[str, str]) -> str:
    if kind is EventKind.MODE:
        return _mode_detail(facts)
    if kind is EventKind.MOVED:
        return _moved_detail(facts)
    if kind is EventKind.DECIDED:
        choice, conflict = facts.get("choice", ""), facts.get("conflict", "")
        said = choice_words(Choice(choice)) if choice in set(Choice) else choice
        about = conflict_words(ConflictKind(conflict))[0] if conflict in set(ConflictKind) else conflict
        return f"{about} · {said}"
    named = {EventKind.DECLARED, EventKind.CLOSED, EventKind.LIFTED, EventKind.OWNED}
    if kind in named | {EventKind.PLANNED, EventKind.PLAN_CALLED_OFF}:
        return " · ".join(facts[name] for name in ("name", "second_name", "why") if facts.get(name))
    if kind is EventKind.EXPORTED:
        return QCoreApplication.translate("Centre", "{count} commands").format(count=facts.get("count", "?"))
    if kind is EventKind.SAVED:
        return facts.get("number", "") or ""
    if kind in {EventKind.DRILL_BEGUN, EventKind.DRILL_HELD}:
        return _drill_detail(facts)
    if kind in {EventKind.CHECKED, EventKind.ANSWERED}:
        return ""
    if kind is EventKind.JUDGED:
        return facts.get("annotations", "")
    return _plain({name: value for name, value in facts.items() if name != "hash"})


def _drill_detail(facts: Mapping[str, str]) -> str:
    """Who led it, and of one that was held how it ended and how many steps were done."""
    alone = alone_words() if facts.get("with") == "alone" else ""
    ended, known = facts.get("ended", ""), set(Ended)
    score = score_of(facts["done"], facts["of"]) if "of" in facts else ""
    parts = (facts.get("name", ""), alone, ended_words(Ended(ended)) if ended in known else ended, score)
    return " · ".join(part for part in parts if part)


def _mode_detail(facts: Mapping[str, str]) -> str:
    turned = turn_words(facts.get("from", ""), facts.get("to", ""))
    return f"{turned} · {mode_reason_words(facts.get('reason', ''))}"


def turn_words(before: str, after: str) -> str:
    """From one mode to another; what is none is left out."""
    return " → ".join(mode_words(Mode(end))[0] for end in (before, after) if end in set(Mode))


def _moved_detail(facts: Mapping[str, str]) -> str:
    outcome, state = facts.get("outcome", ""), facts.get("to", "")
    parts = (
        outcome_words(Outcome(outcome)) if outcome in set(Outcome) else outcome,
        state_words(State(state)) if state in set(State) else state,
    )
    return " → ".join(part for part in parts if part)


def _plain(facts: Mapping[str, str]) -> str:
    return " · ".join(_fact(name, value) for name, value in facts.items() if value)


def _fact(name: str, value: str) -> str:
    """People by staff number and the way of signing in by words; another fact by its machine word."""
    translate = QCoreApplication.translate
    if name == "offline":
        return translate("Centre", "without central") if value == "yes" else translate("Centre", "at central")
    return person_words(value, NOBODY) if is_person(value) else f"{name} {value}"
