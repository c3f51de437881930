"""Critical values as a window needs them: what is open, what comes next by when, and the acts on them with what stands against each.

Refuses a read-back that is not the value, a patient named by less than two identifiers, and to act on a value that was not on the screen.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from decimal import Decimal
from enum import StrEnum
from typing import Any

from client.clinical.critical import Level, Loop, Stage, Step, fits, level, read_amount, steps
from client.clinical.labs import CriticalLimit, Flag
from client.clinical.result_views import CriticalClock
from client.clinical.search import CatalogueIndex, Hit, ItemKind
from client.clinical.units import Quantity
from client.commands import AcknowledgeResult, CriticalStep, HandleCritical, ReportCritical, TellCritical
from client.errors import WardlightError
from client.records import Amount, Code, Patient, Role
from offline.people import Session
from offline.result_views import CriticalValue
from offline.views import Banner, Found, OrderRow
from ui.doctor.identity_model import initials_of, known_by
from ui.doctor.results_model import Action
from ui.results.critical_door import CriticalDoor
from ui.results.names import names_of

LOINC = "http://loinc.org"
BY_NAME, BY_NUMBER = "name", "hospital-number"


class Fault(StrEnum):
    """What stands against saving a form; worded in the window."""

    VALUE = "value"
    UNIT = "unit"
    CALLER = "caller"
    NAME = "name"
    NUMBER = "number"
    PATIENT = "patient"
    TEST = "test"
    REASON = "reason"
    TEXT = "text"
    TIME = "time"
    CHANGED = "changed"
    BUSY = "busy"


@dataclass(frozen=True, slots=True, kw_only=True)
class Typed:
    """A form as typed: what was heard, from whom, about whom."""

    value: str = ""
    unit: str = ""
    caller: str = ""
    name: str = ""
    number: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class TypedReport:
    """A value by telephone as typed; `again` is the value said back. `flag` is HH, LL or AA."""

    heard: Typed
    again: str = ""
    flag: str = ""
    taken: str = ""
    """HH:MM of today (or of yesterday, when that time has not come yet), or nothing."""


def loop_of(value: CriticalValue) -> Loop | None:
    """None where nobody knows when it was released: then no clock runs."""
    if value.released_at is None:
        return None
    return Loop(
        released_at=value.released_at,
        read_back_at=value.read_back.at if value.read_back else None,
        acknowledged_at=(value.read_at or value.released_at) if value.is_acknowledged else None,
        handled_at=value.handled.at if value.handled else None,
    )


def next_stage(value: CriticalValue) -> Stage | None:
    """What is to be done next; None for a closed one. A read-back that nobody made is not asked for once a doctor has acknowledged."""
    return next((stage for stage in missing(value) if stage is not Stage.READ_BACK or not value.is_acknowledged), None)


def missing(value: CriticalValue) -> tuple[Stage, ...]:
    """Everything of the loop that was not done, in order. Acknowledged is not read back: each is its own fact."""
    done = {
        Stage.READ_BACK: value.read_back is not None,
        Stage.ACKNOWLEDGE: value.is_acknowledged,
        Stage.HANDLE: value.handled is not None,
    }
    return tuple(stage for stage, is_done in done.items() if not is_done)


def lacks_read_back(value: CriticalValue) -> bool:
    """A doctor acknowledged it, and nobody here knows of a read-back."""
    return value.is_acknowledged and value.read_back is None


def is_alarm(value: CriticalValue) -> bool:
    """Loud until a doctor has acknowledged it."""
    return not value.is_acknowledged


def open_values(values: Sequence[CriticalValue]) -> tuple[CriticalValue, ...]:
    return tuple(one for one in values if not one.is_closed)


def elapsed_words(since: datetime | None, now: datetime) -> str:
    """Counting up: `4:07`, from an hour on `1:04:07`; nothing where the beginning is not known."""
    if since is None:
        return ""
    total = max(0, int((now - since).total_seconds()))
    hours, minutes, seconds = total // 3600, total // 60 % 60, total % 60
    return f"{hours}:{minutes:02d}:{seconds:02d}" if hours else f"{minutes}:{seconds:02d}"


def identity_faults(typed: Typed, banner: Banner | None, now: datetime) -> tuple[Fault, ...]:
    """Both identifiers must fit; without a banner nobody can be identified. Never the bed."""
    if banner is None:
        return (Fault.NAME, Fault.NUMBER)
    patient, name = banner.patient, _plain(typed.name)
    number = typed.number.strip().casefold().removesuffix("岁").strip()
    fits_name = bool(name) and (name == _plain(patient.name) or name in initials_of(patient))
    fits_number = bool(number) and number in known_by(banner, now)
    return tuple(fault for fault, is_right in ((Fault.NAME, fits_name), (Fault.NUMBER, fits_number)) if not is_right)


def _plain(text: str) -> str:
    return "".join(sign for sign in text.casefold() if sign.isalnum())


class CriticalDesk:
    """Invariant: an act is carried out only on a value of the last reading, once at a time."""

    def __init__(self, station: CriticalDoor, session: Session) -> None:
        self.station, self.session = station, session
        self.names = names_of(station.knowledge.pack)
        self.values: tuple[CriticalValue, ...] | None = None
        self.error: WardlightError | None = None
        self._busy = False

    @property
    def now(self) -> datetime:
        return self.station.clock.now()

    @property
    def clock(self) -> CriticalClock:
        return self.station.knowledge.pack.views.clock

    @property
    def is_doctor(self) -> bool:
        return self.session.person.role is Role.DOCTOR

    async def refresh(self) -> None:
        """Raises nothing: what could not be read is said, and what was read before stays on the screen."""
        try:
            self.values = await self.station.critical_values()
        except WardlightError as error:
            self.error = error
        else:
            self.error = None

    def value(self, key: str | None) -> CriticalValue | None:
        return next((one for one in self.values or () if one.result.key == key), None)

    def steps(self, value: CriticalValue) -> tuple[Step, ...]:
        loop = loop_of(value)
        return steps(self.clock, loop, self.now) if loop else ()

    def level(self, value: CriticalValue) -> Level:
        loop = loop_of(value)
        return level(self.clock, loop, self.now) if loop else Level.NONE

    def limit(self, value: CriticalValue) -> CriticalLimit | None:
        """What the pack says about this test's critical values; its words are a suggestion with a source."""
        found = self.station.knowledge.pack.labs.criticals.get(value.result.code.code or "", ())
        return found[0] if len(found) == 1 else None

    # -- acts on a value ------------------------------------------------------------------------------------------

    async def tell(self, value: CriticalValue, step: CriticalStep, text: str = "") -> tuple[Fault, ...]:
        """Seen, a message, or forwarded to somebody by words."""
        if step is not CriticalStep.SEEN and not text.strip():
            return (Fault.TEXT,)
        return await self._submit(
            TellCritical(**self._act(value), result=value.result.key, what=value.result.code, step=step, text=text)
        )

    async def read_back(self, value: CriticalValue, typed: Typed) -> tuple[Fault, ...]:
        banner = await self.station.banner(value.patient)
        result = value.result
        faults = list(identity_faults(typed, banner, self.now))
        if not fits(result.amount, result.text, typed.value, typed.unit):
            faults.insert(0, Fault.VALUE)
        if not typed.caller.strip():
            faults.append(Fault.CALLER)
        if faults:
            return tuple(faults)
        command = TellCritical(
            **self._act(value),
            result=result.key,
            what=result.code,
            step=CriticalStep.READ_BACK,
            caller=typed.caller.strip(),
            read_back=result.amount,
            read_back_text="" if result.amount else typed.value.strip(),
            identified_by=(BY_NAME, BY_NUMBER),
        )
        return await self._submit(command)

    async def acknowledge(self, value: CriticalValue, action: Action) -> tuple[Fault, ...]:
        """By a doctor; what somebody else has acknowledged meanwhile is not done twice."""
        now = self.value(value.result.key)
        if now is None or now.is_acknowledged:
            return (Fault.CHANGED,)
        return await self._submit(
            AcknowledgeResult(**self._act(value), results=(value.result.key,), action=action.value)
        )

    async def handle(
        self, value: CriticalValue, decision: str, text: str, orders: Sequence[str] = ()
    ) -> tuple[Fault, ...]:
        """`orders` or `none`; that nothing is ordered needs its reason, orders need to be named or described."""
        if not text.strip() and (decision == "none" or not orders):
            return (Fault.REASON,)
        return await self._submit(
            HandleCritical(
                **self._act(value),
                result=value.result.key,
                what=value.result.code,
                decision=decision,
                orders=tuple(orders) if decision == "orders" else (),
                text=text.strip(),
            )
        )

    async def orders_since(self, value: CriticalValue) -> tuple[OrderRow, ...]:
        """The patient's orders written since the release, newest first: those that may answer it."""
        since = value.released_at
        rows = await self.station.orders(value.patient)
        found = [row for row in rows if since and row.order.authored_at and row.order.authored_at >= since]
        return tuple(row for row in found if row.group_line == 1)[:8]

    # -- by telephone ---------------------------------------------------------------------------------------------

    async def find_patient(self, typed: str) -> Found | None:
        """The one patient of the ward that this bed, name or number means; None for none and for several as near."""
        found = await self.station.find_patients(typed)
        exact = [one for one in found if one.matched == "bed"]
        pool = exact or list(found)
        return pool[0] if len(pool) == 1 else None

    def find_test(self, typed: str) -> Hit | None:
        """The laboratory test of the pack that these words find first."""
        index: CatalogueIndex = self.station.knowledge.index
        found = index.search(typed, kinds=(ItemKind.LAB,)).hits
        return found[0] if found else None

    def unit_of(self, hit: Hit | None) -> str:
        test = self.names.catalogue.labs.get(hit.code) if hit else None
        return (test.unit or "") if test else ""

    def flag_of(self, hit: Hit | None, value: str, unit: str) -> str:
        """HH or LL where the pack's critical limits say so for an adult; else AA, which says neither."""
        number = read_amount(value)
        if hit is None or number is None:
            return "AA"
        labs = self.station.knowledge.pack.labs
        judged = labs.judge(hit.code, Quantity(number, unit.strip()), None, None).flag
        return {Flag.CRITICAL_HIGH: "HH", Flag.CRITICAL_LOW: "LL"}.get(judged, "AA")

    async def report(self, patient: Patient | None, hit: Hit | None, typed: TypedReport) -> tuple[Fault, ...]:
        """A value said on the telephone: the value said back must be the value typed, and the patient named by two identifiers."""
        banner = await self.station.banner(patient.key) if patient else None
        number, heard = read_amount(typed.heard.value), typed.heard
        taken = self._taken(typed.taken)
        again_fits = fits(_amount(number, heard.unit), heard.value, typed.again, heard.unit)
        checks = (
            (Fault.PATIENT, banner is not None),
            (Fault.TEST, hit is not None),
            (Fault.VALUE, bool(heard.value.strip()) and again_fits),
            (Fault.UNIT, number is None or bool(heard.unit.strip()) or not self.unit_of(hit)),
            (Fault.CALLER, bool(heard.caller.strip())),
            (Fault.TIME, taken is not None or not typed.taken.strip()),
        )
        faults = [fault for fault, is_right in checks if not is_right]
        faults += identity_faults(heard, banner, self.now)
        if faults or banner is None or hit is None:
            return tuple(dict.fromkeys(faults))
        return await self._submit(
            ReportCritical(
                id=self.station.new_id(),
                author=self.session.person,
                patient=banner.patient.key,
                encounter=banner.stay.key if banner.stay else None,
                occurred_at=self.now,
                what=Code(text=hit.name_zh or hit.name_en, system=LOINC, code=hit.code),
                amount=_amount(number, heard.unit),
                value_text="" if number is not None else heard.value.strip(),
                flag=typed.flag or "AA",
                taken_at=taken,
                caller=heard.caller.strip(),
                identified_by=(BY_NAME, BY_NUMBER),
            )
        )

    def _taken(self, text: str) -> datetime | None:
        parts = text.strip().split(":")
        if len(parts) != 2 or not all(part.isdigit() for part in parts):
            return None
        hour, minute = int(parts[0]), int(parts[1])
        if hour > 23 or minute > 59:
            return None
        found = self.now.replace(hour=hour, minute=minute, second=0, microsecond=0)
        return found if found <= self.now else found - timedelta(days=1)

    # -- inside ---------------------------------------------------------------------------------------------------

    def _act(self, value: CriticalValue) -> dict[str, Any]:
        """Told from this department's own stay of the patient, where he has one."""
        own = next((lamp.encounter for lamp in value.lamps if lamp.is_own), None)
        return {
            "id": self.station.new_id(),
            "author": self.session.person,
            "patient": value.patient,
            "encounter": own or value.encounter,
            "occurred_at": self.now,
        }

    async def _submit(
        self, command: TellCritical | HandleCritical | ReportCritical | AcknowledgeResult
    ) -> tuple[Fault, ...]:
        """Raises what the station raises; then nothing was saved and the form stays."""
        if self._busy:
            return (Fault.BUSY,)
        self._busy = True
        try:
            await self.station.submit(command)
        finally:
            self._busy = False
        await self.refresh()
        return ()


def _amount(number: Decimal | None, unit: str) -> Amount | None:
    return None if number is None else Amount(value=number, unit=unit.strip(), code=unit.strip() or None)
