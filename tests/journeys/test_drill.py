"""A drill of the ward from the cut to the closing by two, beside a real ward that must not hear of it.

No fake: a played hospital as a process of its own, the drill's own encrypted store, the real sync; the real ward's central counts who asks.
"""

import asyncio
from collections.abc import Callable
from decimal import Decimal
from pathlib import Path
from random import Random, SystemRandom
from typing import Any
from zoneinfo import ZoneInfo

import httpx
import msgspec
import pytest
from PySide6.QtCore import QObject

from client.central.credentials import NoCredential
from client.central.http import Central
from client.clock import SystemClock
from client.commands import (
    AdministerDose,
    AgeGroup,
    Choice,
    DecideConflict,
    GivenLine,
    OralOrder,
    OrderDraft,
    RegisterTemporary,
    ReportCritical,
)
from client.errors import PolicyRefused, SignInRefused
from client.fhir.build import entry_id
from client.fhir.references import local_key
from client.records import Amount, Code, DoseOutcome, OrderKind, OrderTerm, Person, Sex
from client.records.bedside import BedsideCheck, KnownBy
from offline.drills import Ended, Step
from offline.mode import Mode
from offline.people import Session
from offline.print_queue import JobState, PrintJob
from offline.station import Station, StationParts, StationSettings
from offline.store.database import Database
from tests.support.builders import KEY, WARD, knowledge
from ui.commands.drill import HEAD_NURSE, Line, drill_settings
from ui.commands.hospital import Hospital, start_hospital
from ui.commands.practice_ward import DOCTOR, NURSE, PASSWORD
from ui.drill.director import Director, DirectorParts
from ui.drill.plan import WORD, DrillPlan, Word, put, report_in
from ui.marking.from_status import marking_of
from ui.marking.state import MarkingKind
from ui.printing.words import paper_marks
from ui.spawner import Spawner
from ui.startup import assembled

CLOCK = SystemClock(ZoneInfo("Asia/Shanghai"))
PATIENCE_S = 60.0
PLAN = DrillPlan(
    id="6f0c3f1e-52f7-4d0b-9d5f-7f0c5f2f6a31",
    ward="内三病区",
    station="N3-D01",
    led_by="苏叶",
    took_part=("柳安", "沈亦舟"),
    is_alone=False,
    language="zh_CN",
    theme="light",
    zone="Asia/Shanghai",
)


class Counting:
    """The real ward's central: answers nobody, and counts whoever asks."""

    def __init__(self) -> None:
        self.requests: list[str] = []

    def __call__(self, request: httpx.Request) -> httpx.Response:
        self.requests.append(str(request.url))
        raise httpx.ConnectError("nobody", request=request)


async def nobody(staff_number: str, password: str, *, is_witness: bool = False) -> Person:
    raise SignInRefused(staff_number, password, str(is_witness))


async def real_ward(folder: Path, central: Counting) -> Station:
    place = StationSettings(station_code="N3-D01", station_reference="Device/d1", ward_key=WARD, ward_code="N3")
    door = Central("http://central.test/fhir", NoCredential(), CLOCK, transport=httpx.MockTransport(central))
    return Station(
        StationParts(
            settings=place,
            database=await Database.open(folder / "real.db", KEY, at_ms=0),
            central=door,
            at_central=nobody,
            clock=CLOCK,
            knowledge=knowledge(),
            random=Random(1),
            folder=folder,
        )
    )


class Played:
    """A drill that runs: its hospital, its station, its director. What people do is done at the station's one door, as the windows do."""

    def __init__(self, hospital: Hospital, station: Station, folder: Path) -> None:
        self.hospital, self.station, self.folder = hospital, station, folder
        self.failed: list[Exception] = []
        self.words = 0
        self.spawner = Spawner(asyncio.get_running_loop(), self._fail)
        self._owner = QObject()
        line = Line(hospital, CLOCK)
        self.director = Director(
            DirectorParts(
                plan=PLAN,
                folder=folder,
                station=station,
                clock=CLOCK,
                spawner=self.spawner,
                line=line.turn,
                elsewhere=line.write_elsewhere,
            ),
            self._owner,
        )

    def _fail(self, error: Exception, _doing: str) -> None:
        self.failed.append(error)

    async def looked(self) -> None:
        """The ward's program lives, and the director has read the store once more."""
        self.words += 1
        put(self.folder, WORD, Word(drill=PLAN.id, count=self.words))
        self.director.look()
        await self.until(lambda: not self.spawner.running(), "an end of the reading")
        assert self.failed == []

    async def until(self, seen: Callable[[], bool], what: str) -> None:
        end = asyncio.get_running_loop().time() + PATIENCE_S
        while not seen():
            assert asyncio.get_running_loop().time() < end, f"waited in vain for {what}"
            await asyncio.sleep(0.02)

    def done(self) -> set[Step]:
        seen = self.director.seen
        return set() if seen is None else {one.step for one in seen.steps if one.done_at is not None}

    def remarks(self, step: Step) -> tuple[str, ...]:
        return next(one.remarks for one in self.director.report().steps if one.step is step)

    def act(self, who: Session, patient: str, encounter: str | None) -> dict[str, Any]:
        return {
            "id": self.station.new_id(),
            "author": who.person,
            "patient": patient,
            "encounter": encounter,
            "occurred_at": CLOCK.now(),
        }


@pytest.mark.usefixtures("qapp")
def test_a_whole_drill_is_scored_by_what_was_done_and_nothing_of_it_reaches_the_real_ward(tmp_path: Path) -> None:
    asyncio.run(_the_drill(tmp_path))


async def _the_drill(tmp_path: Path) -> None:
    central = Counting()
    real = await real_ward(tmp_path, central)
    hospital = await start_hospital(tmp_path / "hospital", is_drill=True)
    try:
        made = await assembled(drill_settings(tmp_path, hospital.base, PLAN), CLOCK, SystemRandom())
        await made.station.start()
        played = Played(hospital, made.station, tmp_path)
        try:
            await _play(played)
        finally:
            await played.spawner.close()
            await made.station.stop()
        await _kept_in_the_real_ward(real, tmp_path)
        assert central.requests == [], "not one request of the drill reached the real central"
    finally:
        await real.stop()
        await hospital.stop()


async def _play(played: Played) -> None:
    station, director = played.station, played.director
    await played.until(lambda: director.may_cut, "the played ward and its numbers")
    nurse = await station.sign_in(NURSE, PASSWORD)
    doctor = await station.sign_in(DOCTOR, PASSWORD)
    head = await station.sign_in(HEAD_NURSE, PASSWORD)
    await played.looked()
    await _everybody_is_fictitious(station)
    _is_marked_as_a_drill(station, MarkingKind.NORMAL)

    director.cut()
    await played.looked()
    await played.until(lambda: station.status.mode is Mode.EMERGENCY, "the played emergency")
    _is_marked_as_a_drill(station, MarkingKind.EMERGENCY)
    await station.declare(head, "演练：网络中断")
    await _answers(played)
    await _entries(played, nurse, doctor)
    assert played.done() == {*Step} - {Step.RECOVER, Step.DECIDE, Step.CLOSE}
    assert director.is_ready_to_return

    director.bring_back()
    await played.looked()
    await played.until(lambda: station.status.can_close, "central's answer")
    await station.close_emergency(head)
    await played.until(lambda: station.status.mode is Mode.RECOVERING, "the recovery")
    await played.until(lambda: station.status.waiting.conflicts > 0, "the conflict")
    await _decide(played, nurse)
    await played.until(lambda: station.status.can_close, "an end of everything")
    second = await station.witness(head, DOCTOR, PASSWORD)
    await station.close_emergency(head, second)
    await played.looked()
    assert played.done() == {*Step}
    assert station.status.mode is Mode.DRILL, "also after it the station is in the drill, and in nothing else"
    director.end()
    await played.looked()


async def _everybody_is_fictitious(station: Station) -> None:
    people = [card.patient for card in (await station.ward_map()).cards if card.patient is not None]
    assert len(people) > 20
    assert all(one.name.startswith("演练·") for one in people)
    assert all((one.hospital_number or "").startswith("DRILL-") for one in people)


def _is_marked_as_a_drill(station: Station, played: MarkingKind) -> None:
    """On the screen, and on every page: void, in both languages."""
    marking = marking_of(station.status, CLOCK.now())
    assert (marking.kind, marking.played) == (MarkingKind.DRILL, played)
    marks = paper_marks(marking)
    assert marks is not None
    assert {marks.stamp, marks.stamp_other} == {"DRILL · VOID", "演练作废"}


async def _answers(played: Played) -> None:
    director = played.director
    card = director.prompt.allergic
    assert card is not None
    director.answer("不知道")
    await played.looked()
    assert Step.ALLERGIES not in played.done(), "a wrong answer is no answer"
    director.answer(" ".join(one.substance.text for one in card.allergies))
    await played.looked()
    assert played.remarks(Step.ALLERGIES) == ("wrong-answer:1",)
    director.saw(Step.DECLARE)
    director.saw(Step.TELL)
    await played.looked()
    assert {Step.DECLARE, Step.TELL, Step.ALLERGIES} <= played.done()
    assert played.remarks(Step.TELL) == ("by-eye",), "that a person saw it stands beside it"


async def _entries(played: Played, nurse: Session, doctor: Session) -> None:
    """An oral order, a phoned value, somebody unknown, a dose at the bed, a sheet that came out."""
    station = played.station
    one = next(card for card in (await station.ward_map()).cards if card.patient is not None and card.stay is not None)
    assert one.patient is not None
    assert one.stay is not None
    here = (one.patient.key, one.stay.key)
    draft = OrderDraft(
        kind=OrderKind.MEDICATION,
        term=OrderTerm.ONCE,
        what=Code(text=station.knowledge.catalogue.drugs["loratadine-tab"].name_zh),
        catalogue_id="loratadine-tab",
        dose=Amount(value=Decimal(10), unit="mg", code="mg"),
        route=Code(text="PO", code="PO"),
        frequency="ST",
        starts_at=CLOCK.now(),
    )
    said: dict[str, Any] = {
        "drafts": (draft,),
        "given_by": doctor.person,
        "is_read_back": True,
        "acknowledged_not_checked": True,
    }
    await station.submit(OralOrder(**played.act(nurse, *here), **said))
    potassium = Amount(value=Decimal("6.8"), unit="mmol/L", code="mmol/L")
    await station.submit(
        ReportCritical(
            **played.act(nurse, *here),
            what=Code(text="钾", system="http://loinc.org", code="2823-3"),
            amount=potassium,
            flag="HH",
            caller="检验科 王",
            identified_by=("name", "hospital-number"),
        )
    )
    await _somebody_unknown(played, nurse)
    await _dose_at_the_bed(played, nurse)
    job = PrintJob(id="j1", document="mar-sheet", name="MAR", patient=here[0], by="柳安", at=CLOCK.now())
    await station.keep_print_job(job)
    await played.looked()
    assert Step.PRINT not in played.done(), "what waits for a printer did not come out"
    await station.keep_print_job(msgspec.structs.replace(job, printed=1, state=JobState.DONE))
    await played.looked()


async def _somebody_unknown(played: Played, nurse: Session) -> None:
    station = played.station
    taken = (await station.take_numbers(1))[0]
    plain = played.act(nurse, "", None)
    plain["patient"] = local_key("Patient", entry_id(plain["id"], 1))
    await station.submit(
        RegisterTemporary(
            **plain,
            number=taken.number,
            alias=taken.alias.name,
            alias_latin=taken.alias.latin,
            sex=Sex.MALE,
            age_group=AgeGroup.ADULT,
            arrived_at=plain["occurred_at"],
            ward=station.ward_key,
            ward_name=station.ward_name,
        )
    )


async def _dose_at_the_bed(played: Played, nurse: Session) -> None:
    station, prompt = played.station, played.director.prompt
    unit = prompt.unit
    assert unit is not None, "the played ward has a dose that can be given now"
    line = unit.lines[0]
    given = GivenLine(order=line.key, what=line.what, amount=line.dose, route=line.route)
    scanned = BedsideCheck(
        patient=KnownBy.SCANNED, label=KnownBy.SCANNED, badge=KnownBy.SCANNED, codes=(unit.code,), band=prompt.wristband
    )
    act: dict[str, Any] = {
        "lines": (given,),
        "slot_at": unit.slot_at,
        "outcome": DoseOutcome.GIVEN,
        "unit": unit.key,
        "note": "演练",
    }
    await station.submit(AdministerDose(**played.act(nurse, unit.patient, unit.encounter), **act, check=scanned))
    await played.looked()


async def _decide(played: Played, nurse: Session) -> None:
    """The dose that somebody elsewhere wrote down, too: that this one is real is a person's word."""
    station = played.station
    for conflict in await station.conflicts():
        await station.submit(
            DecideConflict(
                **played.act(nurse, conflict.patient, None),
                command=conflict.command,
                choice=Choice.KEEP_MINE,
                reason="本班已核对",
                seen=conflict.seen,
            )
        )
    await played.looked()
    assert Step.DECIDE in played.done()


async def _kept_in_the_real_ward(real: Station, folder: Path) -> None:
    """The report and one line of the journal; no command, no patient, no row."""
    report = report_in(folder)
    assert report is not None
    assert (report.done, report.total, report.ended, report.counts) == (11, 11, Ended.WHOLE, True)
    assert report.entries >= 5
    assert all(report.took(one) is not None for one in report.steps)
    await real.keep_drill(report)
    assert [one.id for one in await real.drills()] == [PLAN.id]
    assert await real.queue(open_only=False) == ()
    events = await real.events()
    assert [event.kind for event in events] == ["drill-held"]
    assert events[0].patient is None
    with pytest.raises(PolicyRefused):
        await real.note_drill("cut")
