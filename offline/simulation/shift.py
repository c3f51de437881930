"""What the clinicians at one simulated station do next, seen with their own eyes; refuses to act on what their screen does not show.

They verify, give and stop only what was signed at their own station, so that a run leaves the ward's real orders alone.
Where the wanted act finds nothing to act on, they measure vital signs, which is always possible.
"""

from collections.abc import Awaitable, Callable, Sequence
from datetime import datetime, timedelta
from decimal import Decimal
from random import Random
from typing import Any
from uuid import UUID

from client.central.feed import Present
from client.clinical.safety.findings import CheckReport, Tier
from client.commands import (
    AcknowledgeResult,
    AdministerDose,
    Command,
    GivenLine,
    OrderDraft,
    Override,
    RecordVitals,
    SignOrders,
    StopOrder,
    VerifyOrder,
    VitalEntry,
    WriteNote,
)
from client.fhir import names
from client.records import Amount, Code, DoseOutcome, OrderStatus, Person
from client.records.bedside import BedsideCheck, KnownBy, NoScan
from offline.simulation.drafts import Formulary
from offline.station import Station
from offline.views import DueDose, OrderRow

MIX = (
    ("infusion", 8),
    ("single", 9),
    ("labs", 6),
    ("nursing", 3),
    ("diet", 3),
    ("stop", 6),
    ("verify", 14),
    ("give", 16),
    ("vitals", 22),
    ("note", 9),
    ("acknowledge", 4),
)
TRIES = 4
_VITALS = (
    ("8310-5", "Cel", 362, 388, 10),
    ("8867-4", "/min", 58, 112, 1),
    ("9279-1", "/min", 12, 26, 1),
    ("8480-6", "mm[Hg]", 102, 158, 1),
    ("8462-4", "mm[Hg]", 58, 92, 1),
    ("59408-5", "%", 91, 99, 1),
)
_NOTES = (
    "病情平稳，继续目前治疗。",
    "夜间安睡，无不适主诉。",
    "咳嗽较前减轻，双肺呼吸音清。",
    "体温正常，明日复查血常规。",
)
_HIGH = "high"


class Shift:
    """One doctor and one nurse. Invariant: which act comes next, and on whom, follows from the seed and what the station shows."""

    def __init__(
        self,
        station: Station,
        patients: Sequence[Present],
        doctor: Person,
        nurse: Person,
        formulary: Formulary,
        random: Random,
        fresh: Random,
    ) -> None:
        self._station, self._patients = station, tuple(patients)
        self.doctor, self.nurse = doctor, nurse
        self._formulary, self._random, self.fresh = formulary, random, fresh
        self._acts: dict[str, Callable[[Present], Awaitable[Command | None]]] = {
            "stop": self._stop,
            "verify": self._verify,
            "give": self._give,
            "note": self._note,
            "acknowledge": self._acknowledge,
        }

    async def next_command(self) -> Command:
        """What is to be done now."""
        (wanted,) = self._random.choices([name for name, _ in MIX], [weight for _, weight in MIX])
        patient = self._random.choice(self._patients)
        command = await self.act(wanted, patient)
        return command if command is not None else self.vitals(patient)

    async def act(self, wanted: str, patient: Present) -> Command | None:
        """None where there is nothing to act on."""
        if wanted in self._acts:
            return await self._acts[wanted](patient)
        return None if wanted == "vitals" else await self.orders(wanted, patient)

    # --- orders --------------------------------------------------------------------------------------------------

    async def orders(self, wanted: str, patient: Present) -> SignOrders | None:
        """Drafts that the safety check lets pass, with a reason where it wants one; None after a few that it stopped."""
        for _ in range(TRIES):
            drafts = self._drawn(wanted)
            report = await self._station.check(patient.patient, drafts)
            if _may_sign(report):
                return SignOrders(
                    **self._about(patient, self.doctor),
                    drafts=drafts,
                    overrides=_reasons(report),
                    acknowledged_not_checked=True,
                )
        return None

    def _drawn(self, wanted: str) -> tuple[OrderDraft, ...]:
        now = self._now()
        match wanted:
            case "infusion":
                return self._formulary.infusion(now)
            case "usual-infusion":
                return self._formulary.usual_infusion(now)
            case "labs":
                return self._formulary.labs(now)
            case "nursing":
                return self._formulary.nursing(now)
            case "diet":
                return self._formulary.diet(now)
        return self._formulary.single(now)

    async def _stop(self, patient: Present) -> Command | None:
        rows = [row for row in await self._station.orders(patient.patient) if _is_running(row)]
        if not rows:
            return None
        chosen = self._random.choice(sorted(rows, key=lambda row: row.order.key))
        group = [row for row in rows if chosen.order.group and row.order.group == chosen.order.group] or [chosen]
        return StopOrder(
            **self._about(patient, self.doctor),
            orders=tuple(row.order.key for row in group),
            versions=tuple(row.order.version for row in group),
            stop_at=self._now(),
            reason="病情好转",
        )

    # --- nursing -------------------------------------------------------------------------------------------------

    async def _verify(self, patient: Present) -> Command | None:
        waiting = await self._station.to_verify(patient.patient)
        waiting = tuple(group for group in waiting if not (group.is_stop or group.needs_more))
        own = [group for group in waiting if group.task and group.rows and all(_is_running(row) for row in group.rows)]
        if not own:
            return None
        group = own[0]
        return VerifyOrder(
            **self._about(patient, self.nurse),
            orders=tuple(row.order.key for row in group.rows),
            order_versions=tuple(row.order.version for row in group.rows),
            task=group.task,
            task_version=group.task_version,
        )

    async def _give(self, patient: Present) -> Command | None:
        found = await self._station.due(patient=patient.patient)
        own = [dose for dose in found if dose.dose is None and dose.order_mark is not None and dose.is_verified]
        own = [dose for dose in own if not self._asks_second(dose)]  # nobody stands beside a simulated nurse
        if not own:
            return None
        dose = min(own, key=lambda one: (abs(one.slot_at - self._now()), one.lines[0].key))
        is_given = self._random.random() < 0.9
        banner = await self._station.banner(patient.patient)
        band = banner.patient.hospital_number if banner is not None else None
        return AdministerDose(
            **self._about(patient, self.nurse),
            lines=_given(dose),
            slot_at=dose.slot_at,
            outcome=DoseOutcome.GIVEN if is_given else DoseOutcome.NOT_GIVEN,
            reason=None if is_given else "拒绝",
            note="模拟：不在计划时间" if is_given else "",
            check=BedsideCheck(
                patient=KnownBy.SCANNED, label=KnownBy.NONE, reason=NoScan.LABEL_MISSING, band=band or ""
            ),
        )

    def _asks_second(self, dose: DueDose) -> bool:
        pack = self._station.knowledge.pack
        return any(pack.giving.asks_second(line, pack.catalogue, None) for line in dose.lines)

    def vitals(self, patient: Present) -> RecordVitals:
        values = []
        for loinc, unit, low, high, scale in _VITALS:
            value = Decimal(self._random.randint(low, high)) / scale
            values.append(VitalEntry(loinc=loinc, amount=Amount(value=value, unit=unit, code=unit)))
        return RecordVitals(**self._about(patient, self.nurse), values=tuple(values))

    async def _note(self, patient: Present) -> Command:
        kind = Code(text="病程记录", system=names.LOINC, code="11506-3")
        words = self._random.choice(_NOTES)
        return WriteNote(**self._about(patient, self.doctor), note_kind=kind, title="日常病程记录", text=words)

    async def _acknowledge(self, patient: Present) -> Command | None:
        unread = [row for row in await self._station.results(patient.patient) if row.acknowledged_by is None]
        if not unread:
            return None
        chosen = self._random.choice(sorted(unread, key=lambda row: row.result.key))
        return AcknowledgeResult(**self._about(patient, self.doctor), results=(chosen.result.key,), action="no-action")

    # -------------------------------------------------------------------------------------------------------------

    def _about(self, patient: Present, author: Person) -> dict[str, Any]:
        """Ids are new in each run: the same seed on the same server means new commands, not the old ones again."""
        return {
            "id": str(UUID(int=self.fresh.getrandbits(128), version=4)),
            "author": author,
            "patient": patient.patient,
            "encounter": patient.encounter or None,
            "occurred_at": self._now(),
        }

    def _now(self) -> datetime:
        return self._station.clock.now() - timedelta(microseconds=1)


def _may_sign(report: CheckReport) -> bool:
    return not report.is_stopped and all(one.may_override for one in report.of_tier(Tier.INTERRUPT))


def _reasons(report: CheckReport) -> tuple[Override, ...]:
    return tuple(
        Override(
            rule_id=one.rule_id,
            severity=_HIGH,
            finding=one.title_en or one.kind.value,
            reason="Benefit outweighs risk; monitored",
            draft_index=int(one.order),
            source=one.source or "pack",
            pack_version=one.pack_version or report.pack_version,
        )
        for one in report.of_tier(Tier.INTERRUPT)
        if one.order.isdecimal()
    )


def _is_running(row: OrderRow) -> bool:
    return row.mark is not None and row.order.status is OrderStatus.ACTIVE


def _given(dose: DueDose) -> tuple[GivenLine, ...]:
    return tuple(GivenLine(order=one.key, what=one.what, amount=one.dose, route=one.route) for one in dose.lines)
