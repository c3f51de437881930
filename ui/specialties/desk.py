"""What the pages of specialties do, without their looks: judge what is typed, submit. Refuses what is not complete, and twice at once.

Every act gives the faults that stand against it, in machine words; none means that it is durable.
"""

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from decimal import Decimal, InvalidOperation
from types import MappingProxyType
from typing import Any, ClassVar

from client.clinical.specialties.book import Checklist, ChecklistItem, Finding, SpecialtyBook
from client.clinical.specialties.checklists import ItemStanding
from client.clinical.specialties.dental import against, code_of, read_teeth, typed_of
from client.clinical.specialties.labour import Labour, read_check
from client.commands import CheckItem, RecordDiagnosis, RecordLabour, RecordTeeth, VoidFindings
from client.records import DiagnosisUse, Verification
from client.records.specialties import LabourKind
from offline.special_views import ChecklistView, LabourView, TeethView
from ui.acting_desk import ActingDesk
from ui.acting_desk import Faults as Faults
from ui.doctor.ending_model import read_time
from ui.specialties.door import SpecialDoor
from ui.specialties.words import named

RECORD_LANGUAGE = "zh"
"""The language of what is written down, whatever the windows speak."""
AHEAD = timedelta(minutes=1)
"""How far a typed minute may lie ahead of the second hand."""


class SpecialDesk(ActingDesk[SpecialDoor]):
    """Invariant: one act at a time; an act is about the patient of the view it is given."""

    FAULTS: ClassVar[Mapping[str, str]] = MappingProxyType({"role": "role"})

    @property
    def book(self) -> SpecialtyBook:
        return self.station.knowledge.pack.specialties

    # -- labour -----------------------------------------------------------------------------------------------------

    async def check(self, view: LabourView, fields: Mapping[str, str]) -> Faults:
        """One check. A time before the onset is asked again: one of the two is wrong."""
        typed, at = read_check(fields), self._time(fields.get("time", ""))
        faults = [*typed.faults, *([] if at is not None else ["time"])]
        if at is not None and view.labour.since is not None and at < view.labour.since:
            faults.append("order-of-times")
        if faults or at is None:
            return tuple(faults)
        values: dict[str, Any] = dict(typed.values)
        act = self.act(view.patient, view.encounter) | {"occurred_at": at}
        return await self.submit(
            RecordLabour(
                **act,
                what=LabourKind.CHECK,
                membranes=typed.membranes,
                remark=typed.remark,
                **values,
            )
        )

    async def event(self, view: LabourView, what: LabourKind, typed: str) -> Faults:
        """When labour began, or when the child was born; the time is always typed."""
        at = self._time(typed) if typed.strip() else None
        if at is None:
            return ("time",)
        if not _is_in_order(view.labour, what, at):
            return ("order-of-times",)
        act = self.act(view.patient, view.encounter)
        return await self.submit(RecordLabour(**act, what=what, event_at=at))

    async def void(
        self, patient: str, encounter: str | None, rows: Sequence[tuple[str, str | None]], why: str
    ) -> Faults:
        """These rows were never true."""
        if not why.strip():
            return ("reason",)
        keys, versions = tuple(key for key, _ in rows), tuple(version for _, version in rows)
        act = self.act(patient, encounter)
        return await self.submit(VoidFindings(**act, records=keys, versions=versions, reason=why.strip()))

    def _time(self, typed: str) -> datetime | None:
        """Nothing typed is now; nothing lies ahead."""
        at = read_time(typed, self.now)
        return None if at is None or at > self.now + AHEAD else at

    # -- teeth ------------------------------------------------------------------------------------------------------

    async def find(self, view: TeethView, finding: Finding, typed: str) -> Faults:
        """The finding of each tooth that does not have it yet, and then its diagnosis, provisional: both are facts of who examined.

        Pressed again after half of it failed, only the other half is written.
        """
        picked = read_teeth(typed)
        faults = against(finding, picked)
        if faults:
            return faults
        here = await self.station.teeth(view.patient)
        known = {(one.tooth, one.surfaces) for one in here.findings if one.code == finding.id}
        new = tuple(one for one in picked.teeth if (one.tooth, one.surfaces) not in known)
        if new:
            act = self.act(view.patient, view.encounter)
            faults = await self.submit(RecordTeeth(**act, finding=code_of(finding, RECORD_LANGUAGE), teeth=new))
        return faults or await self._diagnose(view, finding, typed_of(picked.teeth))

    async def _diagnose(self, view: TeethView, finding: Finding, teeth: str) -> Faults:
        """Once for the patient; which teeth it is about stands in its remark and in the findings."""
        entry = self.station.knowledge.pack.diagnoses.entry(finding.icd10)
        rows = await self.station.diagnoses(view.patient)
        is_known = any(row.diagnosis.icd10 == finding.icd10 and row.diagnosis.is_in_force for row in rows)
        if entry is None or is_known:
            return ()
        return await self.submit(
            RecordDiagnosis(
                **self.act(view.patient, view.encounter),
                what=entry.code(RECORD_LANGUAGE),
                use=DiagnosisUse.OUTPATIENT if view.is_visit else DiagnosisUse.SUPPLEMENTARY,
                verification=Verification.PROVISIONAL,
                remark=teeth,
            )
        )

    # -- checklists -------------------------------------------------------------------------------------------------

    async def tick(
        self, view: ChecklistView, listed: Checklist, one: ItemStanding, *, reason: str, score: str
    ) -> Faults:
        """Done, or with a reason not done. An item that asks for a score is not done without it. What stood before is answered anew."""
        item = one.item
        is_done = not reason.strip()
        value = _score(item, score) if is_done and item.score is not None else None
        if is_done and item.score is not None and value is None:
            return ("score",)
        return await self.submit(
            CheckItem(
                **self.act(view.patient, view.encounter),
                checklist=listed.id,
                version=listed.version,
                item=item.id,
                title=named(item.zh, item.en, RECORD_LANGUAGE),
                is_done=is_done,
                reason=reason.strip(),
                score=value,
                earlier=one.earlier,
            )
        )


def _is_in_order(labour: Labour, what: LabourKind, at: datetime) -> bool:
    """A birth is after the onset; an onset is before the birth. A check before a corrected onset is told, not forbidden."""
    if what is LabourKind.DELIVERY:
        return labour.since is None or at > labour.since
    return labour.until is None or at < labour.until


def _score(item: ChecklistItem, typed: str) -> Decimal | None:
    try:
        value = Decimal(typed.strip())
    except InvalidOperation:
        return None
    if item.score is None or not value.is_finite():
        return None
    low, high = item.score
    return value if low <= value <= high else None
