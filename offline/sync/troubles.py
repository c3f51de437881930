"""What of central cannot be read at present, type by type and row by row; refuses to let one of them stop the reading of the rest.

A type that central will not let us search is tried again after a growing pause. A row that cannot be held is left out and named. Both are
shown for as long as they last, and a command waits only if it is judged on something that is missing.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from client.central.answers import Broken
from client.commands import (
    AdministerDose,
    CloseFluids,
    Command,
    CountersignOrder,
    Nature,
    NoteDowntime,
    OnStay,
    OralOrder,
    RecordFluids,
    ReleaseOrder,
    RemoveTag,
    ReviseDiagnosis,
    SignOrders,
    StepVisit,
    StopOrder,
    VerifyOrder,
    VoidCertificate,
    VoidFindings,
    VoidOrder,
    ended_by,
    kind_of,
    taken_back,
)
from client.errors import WardlightError
from offline.kept import Kept

FIRST_PAUSE_S = 3.0
LONGEST_PAUSE_S = 30.0
RARE_PAUSE_S = 300.0
ESSENTIAL = frozenset(
    {
        *("Patient", "Encounter", "AllergyIntolerance", "Condition", "Observation", "ServiceRequest"),
        *("MedicationRequest", "MedicationAdministration", "Task"),
    }
)
"""While one of these is not read, nobody on the ward is called fresh. The others are named, and what was read of them before is shown."""

DATELESS = "instant"
NOT_READ = "not-read"
_ORDERING = ("Patient", "Encounter", "AllergyIntolerance", "Condition", "Observation", "MedicationRequest")


@dataclass(frozen=True, slots=True, kw_only=True)
class Failure:
    """One type that could not be read: why, how often running, and when it is tried again."""

    reason: str
    times: int
    again_mono_s: float


class Troubles:
    """Shared by all that read for one station. Invariant: what was read again is forgotten here at once."""

    def __init__(self) -> None:
        self._types: dict[str, Failure] = {}
        self.rows: dict[str, str] = {}
        """Rows that are left out or whose time means nothing, by key, with the reason."""
        self.patients: dict[str, str] = {}
        """Patients with an open lane who are no longer on the ward and could not be read whole, with the reason."""
        self.covered: frozenset[str] = frozenset()
        """Whose rows the last refresh looked after: the ward, and everybody away for whom something waits."""
        self.ward: str | None = None
        """What is odd about the census."""
        self.lost: dict[str, str] = {}
        """Rows of confirmed commands that central no longer has, with the command."""
        self.owed: dict[str, set[str]] = {}
        """Patients whose rows of a type were never loaded, because it could not be read when they came."""
        self.asking: dict[str, tuple[str, int]] = {}
        """Commands about which central refuses to be asked: how it says so, and how often running."""

    def may_try(self, kind: str, now_s: float) -> bool:
        failure = self._types.get(kind)
        return failure is None or now_s >= failure.again_mono_s

    def failed(self, kind: str, error: WardlightError, now_s: float) -> None:
        before = self._types.get(kind)
        times = before.times + 1 if before else 1
        longest_s = LONGEST_PAUSE_S if kind in ESSENTIAL else RARE_PAUSE_S
        pause_s = min(longest_s, FIRST_PAUSE_S * float(2 ** min(times - 1, 7)))
        self._types[kind] = Failure(reason=reason_of(error), times=times, again_mono_s=now_s + pause_s)

    def well(self, kind: str) -> None:
        self._types.pop(kind, None)

    @property
    def unread(self) -> frozenset[str]:
        """The types that could not be read when they were last tried."""
        return frozenset(self._types)

    @property
    def is_essential_read(self) -> bool:
        return not ESSENTIAL & self.unread

    @property
    def kinds(self) -> tuple[str, ...]:
        """The types of which something is missing or not as it was confirmed: what is here of them is not called equal."""
        rows = {key.partition("/")[0] for key in (*self.rows, *self.lost)}
        return tuple(sorted(rows | self.unread))

    def noted(self, broken: Iterable[Broken]) -> list[Broken]:
        """Remember rows that were left out; those that are new."""
        new = [one for one in broken if one.key not in self.rows]
        self.rows |= {one.key: one.reason for one in new}
        return new

    def taken(self, keys: Iterable[str]) -> None:
        """These rows came in as they should be; one whose time means nothing is still odd when it is held."""
        for key in keys:
            if self.rows.get(key) != DATELESS:
                self.rows.pop(key, None)

    def dated(self, keys: Iterable[str]) -> None:
        for key in keys:
            if self.rows.get(key) == DATELESS:
                self.rows.pop(key)

    @property
    def said(self) -> str | None:
        """The gravest of it in machine words, which name the type."""
        for kind, failure in sorted(self._types.items()):
            return f"{kind}:{failure.reason}"
        if self.ward is not None:
            return self.ward
        for key in sorted(self.lost):
            return f"{key.partition('/')[0]}:lost-at-central"
        for key, reason in sorted(self.rows.items()):
            return f"{key.partition('/')[0]}:{reason}"
        return next((code for code, _ in self.asking.values()), None)

    def asked_in_vain(self, ident: str, code: str) -> int:
        """How often running central refused to be asked about this command, this time included."""
        times = self.asking.get(ident, ("", 0))[1] + 1
        self.asking[ident] = (code, times)
        return times

    def lacking(self, kept: Kept) -> str | None:
        """What has to be read before this command may be judged, in machine words; None when nothing of it is missing."""
        if not is_judged(kept):
            return None
        if kept.lane in self.patients:
            return f"{NOT_READ}:{self.patients[kept.lane]}"
        if kept.lane not in self.covered:
            return NOT_READ
        missing = sorted(judged_on(kept.command) & self.unread)
        return f"{NOT_READ}:{missing[0]}" if missing else None


_JUDGED_FACTS = frozenset(
    {"administer-dose", "admit-patient", "move-bed", "transfer-patient", "discharge-patient", "note-downtime"}
)


def is_judged(kept: Kept) -> bool:
    """Intents and decisions are judged on fresh news; so is a dose, which somebody else may have charted or whose order may be stopped.

    So is where somebody lies: he may have left, or another may lie there; and what was on paper.
    """
    return kept.nature != Nature.FACT or kept.kind in _JUDGED_FACTS or is_from_paper(kept)


FROM_PAPER: dict[str, str] = {
    "administer-dose": "MedicationAdministration",
    "record-vitals": "Observation",
    "record-fluids": "Observation",
    "write-note": "Composition",
}
"""As what a line of a sheet stands at central; the same order from two entries is the safety rules' to find."""


def is_from_paper(kept: Kept) -> bool:
    """What was on paper somebody else may have entered from the same sheet."""
    return b'"paper":{' in kept.body


def judged_on(command: Command) -> frozenset[str]:
    """The types in which central's present state decides what becomes of the command."""
    kind = FROM_PAPER.get(kind_of(command)) if command.paper is not None else None
    return _judged_on(command) | ({kind} if kind is not None else set())


def _judged_on(command: Command) -> frozenset[str]:
    match command:
        case CountersignOrder():
            return frozenset({"Patient", "Task"})
        case SignOrders() | OralOrder():
            return frozenset({*_ORDERING, *_types(ended_by(command)), *_doses_of(command)})
        case VoidOrder(orders=orders):
            return frozenset({"Patient", *_types(orders), *_doses_of(command)})
        case StopOrder(orders=orders):
            return frozenset({"Patient", *_types(orders)})
        case ReviseDiagnosis():
            return frozenset({"Patient", "Condition"})
        case ReleaseOrder(orders=orders):
            return frozenset({"Patient", "Observation", *_types(orders)})
        case VerifyOrder(orders=orders):
            return frozenset({"Patient", "Task", *_types(orders)})
        case StepVisit() | OnStay():
            return frozenset({"Patient", "Encounter"})
        case VoidCertificate():
            return frozenset({"Patient", "DocumentReference"})
        case RemoveTag() | NoteDowntime():
            return frozenset({"Patient", "Flag"})
        case RecordFluids(replaces=seen) | CloseFluids(replaces=seen):
            return frozenset({"Patient", *_types(one.key for one in seen)})
        case VoidFindings(records=keys):
            return frozenset({"Patient", *_types(keys)})
        case AdministerDose():
            return frozenset({"Patient", "MedicationRequest", "MedicationAdministration"})
        case _:
            return frozenset({"Patient"})


def _doses_of(command: Command) -> set[str]:
    """What was begun is not taken back, so whether anything was begun has to be known."""
    return {"MedicationAdministration"} if taken_back(command) else set()


def _types(keys: Iterable[str]) -> set[str]:
    return {key.partition("/")[0] for key in keys}


def reason_of(error: WardlightError) -> str:
    return error.facts[0] if error.facts else type(error).__name__
