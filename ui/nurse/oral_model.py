"""Writing down what a doctor orders by word of mouth: for one patient, read back, to be done at once. Presets nobody and nothing.

What is written for one patient is never saved for another: choosing another patient begins an empty sheet.
"""

from collections.abc import Collection, Sequence
from enum import StrEnum
from typing import Protocol

import msgspec

from client.clinical.antimicrobial import TIERS
from client.clinical.controlled import is_strict
from client.clinical.orders import AT_ONCE
from client.clinical.safety.findings import CheckReport, Finding
from client.clinical.skin_tests import may_second
from client.commands import AntimicrobialUse, OralOrder, OrderDraft
from client.records import OrderTerm, Person
from offline.changes import Change
from offline.knowledge import Knowledge
from offline.views import Banner, OralGroup
from ui.doctor.drafts_model import Hindrance, Line, Sheet, added, removed, sign_command, with_reason, with_report
from ui.doctor.skin_test_drafts import exempt_lines, with_exemptions
from ui.nurse.door import NurseStation, Saved, SignedIn
from ui.nurse.hearing import MEASURED, WRITTEN, concerns
from ui.nurse.loading import Loading


class OralStation(NurseStation, Protocol):
    """What writing down an oral order needs of the station besides what every nurse's page needs."""

    @property
    def knowledge(self) -> Knowledge: ...

    async def check(
        self, patient: str, drafts: Sequence[OrderDraft], *, without: Collection[str] = ()
    ) -> CheckReport: ...

    async def confirm(self, session: SignedIn, password: str) -> None: ...

    async def doctors(self, patient: str) -> tuple[Person, ...]: ...

    async def to_countersign(self, owner: str | None = None) -> tuple[OralGroup, ...]: ...


class OralHindrance(StrEnum):
    """What stands against writing it down."""

    NO_PATIENT = "no-patient"
    NO_LINES = "no-lines"
    NOT_CHECKED = "not-checked"
    STOPPED = "stopped"
    NEEDS_REASON = "needs-reason"
    NO_DOCTOR = "no-doctor"
    NOT_READ_BACK = "not-read-back"


_OF_SHEET = {
    Hindrance.NO_DRAFTS: OralHindrance.NO_LINES,
    Hindrance.NOT_CHECKED_YET: OralHindrance.NOT_CHECKED,
    Hindrance.STOPPED: OralHindrance.STOPPED,
    Hindrance.NEEDS_REASON: OralHindrance.NEEDS_REASON,
}


def is_for_now(draft: OrderDraft) -> bool:
    """By word of mouth only what is to be done at once is ordered."""
    return draft.term is OrderTerm.ONCE and (draft.frequency or "").upper() in AT_ONCE


class OralModel(Loading):
    """Invariant: lines, doctor and tick belong to `patient`; what was written down is in `waiting` until its doctor signs it."""

    def __init__(self, station: OralStation, session: SignedIn) -> None:
        super().__init__()
        self._station, self._session = station, session
        self.patient: str | None = None
        self.banner: Banner | None = None
        self.doctors: tuple[Person, ...] = ()
        self.given_by: Person | None = None
        self.is_read_back = False
        self.sheet = Sheet(patient="")
        self.waiting: tuple[OralGroup, ...] = ()
        self.is_saving = False

    def is_touched_by(self, change: Change) -> bool:
        return concerns(change, apart=WRITTEN | MEASURED)

    async def refresh(self) -> None:
        with self.refreshing() as is_latest:
            waiting, patient = await self._station.to_countersign(), self.patient
            banner = await self._station.banner(patient) if patient else None
            doctors = await self._station.doctors(patient) if patient else ()
            if is_latest() and patient == self.patient:
                self.waiting, self.banner, self.doctors = waiting, banner, doctors

    def choose(self, patient: str) -> None:
        """Another patient begins an empty sheet; the same one goes on."""
        if patient == self.patient:
            return
        self.patient, self.banner, self.doctors = patient or None, None, ()
        self.clear()
        self.overtake()

    def clear(self) -> None:
        self.sheet = Sheet(patient=self.patient or "", made=self.sheet.made)
        self.given_by, self.is_read_back = None, False

    def add(self, draft: OrderDraft, emergency: str) -> bool:
        """False for what is not to be done at once: it is not taken. A line more must be read back, too.

        `emergency`: what is written as the reason of an antibacterial above the lowest tier. Nobody's privilege is known where a nurse
        writes down, and one dose at once is what an emergency lets a doctor order above his own.
        """
        if self.patient is None or not is_for_now(draft):
            return False
        drug = self._station.knowledge.catalogue.drugs.get(draft.catalogue_id)
        if drug is not None and drug.antibiotic_tier in TIERS[1:]:
            draft = msgspec.structs.replace(draft, antimicrobial=AntimicrobialUse(emergency_reason=emergency))
        self.sheet = added(self.sheet, (draft,))
        self.is_read_back = False
        return True

    def remove(self, key: str) -> None:
        self.sheet = removed(self.sheet, key)
        self.is_read_back = False

    def answer(self, finding: Finding, reason: str) -> None:
        self.sheet = with_reason(self.sheet, finding, reason)

    async def check(self) -> None:
        """Of the lines as they are when it is asked; an answer about others is thrown away."""
        sheet = self.sheet
        if sheet.lines:
            report = await self._station.check(sheet.patient, sheet.drafts)
            self.sheet = with_report(self.sheet, sheet.version, report, at=self._station.clock.now(), elapsed_s=0.0)

    def controlled(self) -> tuple[OrderDraft, ...]:
        """The lines for which the nurse proves who she is, as a doctor does at signing."""
        catalogue = self._station.knowledge.catalogue
        return tuple(draft for draft in self.sheet.drafts if is_strict(draft, catalogue))

    async def confirm(self, password: str) -> None:
        """Raises SignInRefused, NotAllowed."""
        await self._station.confirm(self._session, password)

    def exempt(self) -> tuple[tuple[Line, str], ...]:
        """The lines that go without the skin test they require, with the reason given: a third person signs them."""
        return exempt_lines(self.sheet)

    async def witness(self, staff_number: str, password: str) -> Person | None:
        """Somebody beside the nurse and the doctor who ordered it; None for one who may not. Raises SignInRefused, NotAllowed."""
        second = await self._station.witness(self._session, staff_number, password)
        people = (self._session.person, *([self.given_by] if self.given_by else []))
        return second if all(may_second(second, one) for one in people) else None

    def hindrances(self) -> tuple[OralHindrance, ...]:
        if self.patient is None:
            return (OralHindrance.NO_PATIENT,)
        found = [_OF_SHEET[one] for one in self.sheet.hindrances()]
        found += [] if self.given_by is not None else [OralHindrance.NO_DOCTOR]
        found += [] if self.is_read_back else [OralHindrance.NOT_READ_BACK]
        return tuple(found)

    async def save(self, second: Person | None = None) -> Saved | None:
        """None while something stands against it. What was saved leaves the sheet; a failed one stays.

        `second` signed what goes without its skin test.
        """
        doctor, banner = self.given_by, self.banner
        if self.hindrances() or doctor is None or self.patient is None or self.is_saving:
            return None
        sheet, encounter = self.sheet, banner.stay.key if banner and banner.stay else None
        now, ident = self._station.clock.now(), self._station.new_id()
        made = sign_command(sheet, command_id=ident, author=self._session.person, encounter=encounter, now=now)
        if isinstance(made, tuple):
            return None
        self.is_saving = True
        try:
            saved = await self._station.submit(
                OralOrder(
                    id=ident,
                    author=self._session.person,
                    patient=sheet.patient,
                    encounter=encounter,
                    occurred_at=now,
                    drafts=with_exemptions(made, sheet, second).drafts,
                    given_by=doctor,
                    is_read_back=True,
                    overrides=made.overrides,
                    acknowledged_not_checked=made.acknowledged_not_checked,
                )
            )
        finally:
            self.is_saving = False
        if self.sheet is sheet:
            self.clear()
        return saved
