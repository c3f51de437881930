"""What is asked at the bed and about results: doses, vital signs, acknowledgements, critical values."""

from datetime import datetime
from enum import StrEnum

import msgspec

from client.commands.acts import Act
from client.records import Amount, Code, DoseOutcome, Person, Stool
from client.records.bedside import BedsideCheck, ControlledUse, SecondCheck


class GivenLine(msgspec.Struct, frozen=True, kw_only=True):
    """One line of a dose: the order's key and what was really given."""

    order: str
    what: Code
    amount: Amount | None = None
    route: Code | None = None


class AdministerDose(Act, frozen=True, kw_only=True, tag="administer-dose"):
    """A dose given, or not given with its reason. `slot_at` is the planned time; None for an unplanned (as needed) one.

    `despite`: what was said against it and answered by who gave it: order-over, order-disputed, patient-fasting,
    more-than-ordered, once-more, part-of-group, order-queried, given-just-before, interval-not-over, day-limit,
    no-second-person; unverified where the site only warns. `is_partial`: begun and not given whole, for `reason`.
    `rate`: of an infusion that begins.
    """

    lines: tuple[GivenLine, ...]
    slot_at: datetime | None
    outcome: DoseOutcome
    reason: str | None = None
    note: str = ""
    despite: tuple[str, ...] = ()
    is_partial: bool = False
    rate: Amount | None = None
    check: BedsideCheck | None = None
    second: SecondCheck | None = None
    controlled: tuple[ControlledUse, ...] = ()
    unit: str = ""
    """The name of the unit that it answers, where it was given by its unit: a planned time, or the place of an as-needed one."""

    def beside(self) -> tuple[Person, ...]:
        """Who signs beside the author, each once, by his own password."""
        second = [self.second.person] if self.second is not None else []
        return tuple(dict.fromkeys([*second, *(one.witness for one in self.controlled)]))


class VitalEntry(msgspec.Struct, frozen=True, kw_only=True):
    """One measured value; `loinc` from the pack's vitals table (or a nursing sign of ours), amount in its UCUM unit.

    Without an amount `absent` says why: refused, away, on-leave, not-rising, bedridden, wheelchair, stretcher, on-ventilator. `site` is
    where it was measured, `method` one of after-cooling, rechecked, ventilator, after-treatment; `before` the reading it followed.
    """

    loinc: str
    amount: Amount | None = None
    site: str = ""
    method: str = ""
    absent: str = ""
    before: str | None = None


class RecordVitals(Act, frozen=True, kw_only=True, tag="record-vitals"):
    """Values taken together at the bedside; systolic and diastolic become one panel. `consciousness` is one of A C V P U (NEWS2)."""

    values: tuple[VitalEntry, ...]
    consciousness: str | None = None
    stool: Stool | None = None
    """Stools since the last time they were asked after, as on the chart."""


class AcknowledgeResult(Act, frozen=True, kw_only=True, tag="acknowledge-result"):
    """I have read these results; `action` is one of no-action, repeat, order, inform."""

    results: tuple[str, ...]
    action: str
    comment: str = ""


class CriticalStep(StrEnum):
    """What is told about a critical value before it is handled."""

    SEEN = "seen"
    READ_BACK = "read-back"
    MESSAGE = "message"
    FORWARDED = "forwarded"


class TellCritical(Act, frozen=True, kw_only=True, tag="tell-critical"):
    """One step of the loop of a critical value, told by this department. `encounter` is the stay it was seen in.

    A read-back carries the value as it was said again, who called, and by which two identifiers the patient was named.
    """

    result: str
    what: Code
    step: CriticalStep
    text: str = ""
    caller: str = ""
    read_back: Amount | None = None
    read_back_text: str = ""
    identified_by: tuple[str, ...] = ()


class HandleCritical(Act, frozen=True, kw_only=True, tag="handle-critical"):
    """A doctor closes the loop: `decision` is `orders` (which, as far as they are named) or `none`, which needs its reason in `text`."""

    result: str
    what: Code
    decision: str
    orders: tuple[str, ...] = ()
    text: str = ""


class ReportCritical(Act, frozen=True, kw_only=True, tag="report-critical"):
    """A critical value said on the telephone and read back, entered by hand. `flag`: HH, LL or AA; `taken_at`: the specimen's, if said."""

    what: Code
    amount: Amount | None = None
    value_text: str = ""
    flag: str = "AA"
    taken_at: datetime | None = None
    caller: str
    identified_by: tuple[str, ...]


class AlertPrescriber(Act, frozen=True, kw_only=True, tag="alert-prescriber"):
    """A dose was given after its order had been stopped: whoever ordered it is told. Made by the station in the name of who gave it.

    `doses` are the administrations' keys, `orders` the stopped orders' and `what` their names, place by place.
    """

    doses: tuple[str, ...]
    orders: tuple[str, ...]
    what: tuple[Code, ...]
    recipients: tuple[str, ...] = ()
    """Who ordered it, as far as central says."""
    is_changed: bool = False
    """The order runs, with another dose than was given; else it had been stopped."""
