"""The patient of picture 10 and a station that knows him, for the tests of printing."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta
from decimal import Decimal
from typing import Any
from zoneinfo import ZoneInfo

import msgspec

from client.clinical.temperature import TemperatureBook
from client.clock import SetClock
from client.records import (
    Allergy,
    AllergyKnowledge,
    Amount,
    Bed,
    Code,
    Dose,
    DoseOutcome,
    Note,
    Order,
    OrderKind,
    OrderStatus,
    OrderTerm,
    Patient,
    Person,
    Problem,
    Role,
    Sex,
    Stay,
)
from client.records.cases import CaseTask, EventReport
from client.records.notes import FieldKind, NoteField, NoteSection
from offline.board_views import LabelStuff
from offline.care_views import Discharge, HandoverRow
from offline.drills import DrillReport
from offline.event_report import EmergencyReport
from offline.numbers import Place, PrintedPage, written
from offline.nursing_views import NursingTimeline, WardHandover
from offline.outbox import State
from offline.print_queue import PrintJob
from offline.safety_views import CaseRow
from offline.special_views import LabourView
from offline.temperature_views import TemperatureFacts
from offline.views import Banner, BedCard, Mark, Measure, NoteRow, OrderRow, ResultRow, Standing, VisitChart, WardMap
from offline.views.mar import MarEvent, MarRow, MarState, MarView, RunningInfusion
from tests.support.builders import pack
from tests.support.whole import knowledge
from tests.ui.drill.samples import drill_report
from tests.ui.emergency.report_samples import report
from tests.ui.examples import NOW, marking
from tests.ui.printing.handed_example import handed
from tests.ui.printing.labour_example import in_labour
from tests.ui.printing.nursing_examples import handed_by_nurses, written_by_nurses
from ui.marking.state import MarkingKind
from ui.printing.door import Ask
from ui.printing.order_sheet import KEY

DOCTOR = Person(reference="Practitioner/p1", name="沈亦舟", role=Role.DOCTOR, staff_number="20318")
PLACE = Place(ward="N3", station="D02")
DAY = date(2026, 11, 20)

PATIENT = Patient(
    key="Patient/1",
    name="赵秉衡",
    sex=Sex.MALE,
    birth_date=date(1959, 3, 8),
    hospital_number="B0382917",
)


def banner(knowledge: AllergyKnowledge = AllergyKnowledge.KNOWN) -> Banner:
    allergies = (
        Allergy(key="a1", substance=Code(text="青霉素类"), reactions=("喉头水肿",), onset_text="2019"),
        Allergy(key="a2", substance=Code(text="碘造影剂"), reactions=("可疑皮疹",)),
    )
    return Banner(
        patient=PATIENT,
        stay=Stay(key="Encounter/1", patient=PATIENT.key, status="in-progress", admission_number="2611-04812"),
        bed=Bed(key="Location/b12", label="12", ward="Location/n3"),
        allergy=knowledge,
        allergies=allergies if knowledge is AllergyKnowledge.KNOWN else (),
        problems=(
            Problem(key="c1", name=Code(text="重症肺炎")),
            Problem(key="c2", name=Code(text="脓毒症")),
        ),
        tags=(),
        weight=Measure(amount=Amount(value=Decimal("68.0"), unit="kg"), at=NOW),
        height=None,
        crcl=Measure(amount=Amount(value=Decimal(39), unit="mL/min"), at=NOW),
        looks_like=(),
        fresh_at=NOW,
    )


def order(
    name: str,
    *,
    key: str = "",
    term: OrderTerm = OrderTerm.ONCE,
    group: str | None = None,
    dose: str = "1",
    unit: str = "g",
    route: str = "ivgtt",
    frequency: str = "st",
    remark: str = "",
    at: datetime = NOW,
) -> Order:
    return Order(
        key=key or f"MedicationRequest/{name}",
        kind=OrderKind.MEDICATION,
        term=term,
        status=OrderStatus.ACTIVE,
        what=Code(text=name),
        dose=Amount(value=Decimal(dose), unit=unit) if dose else None,
        route=Code(text=route) if route else None,
        frequency=Code(text=frequency, code=frequency),
        starts_at=at,
        group=group,
        remark=remark,
        author="沈亦舟",
    )


def row(
    order_: Order, seq: int | None = None, standing: Standing = Standing.SIGNED_LOCAL, given: bool = False
) -> OrderRow:
    mark = None
    if seq is not None:
        mark = Mark(
            command=f"c{seq}",
            state=State.SAVED_HERE if standing is not Standing.CONFIRMED else State.CONFIRMED,
            number=written("E", PLACE, DAY, seq),
            saved_at=NOW,
            is_emergency=True,
            author="沈亦舟",
        )
    dose = Dose(key="d", order=order_.key, outcome=DoseOutcome.GIVEN, given_at=NOW, by_name="柳安") if given else None
    return OrderRow(order=order_, standing=standing, mark=mark, last_dose=dose, verified_by="白芷" if given else None)


def rows() -> tuple[OrderRow, ...]:
    def early(minutes: int) -> datetime:
        return NOW - timedelta(minutes=minutes)

    stopped = order(
        "依诺肝素钠注射液", dose="40", unit="mg", route="ih", frequency="qd", term=OrderTerm.LONG, at=early(36)
    )
    return (
        row(order("一级护理", dose="", route="", frequency="持续", term=OrderTerm.LONG), None, Standing.EXECUTING),
        row(
            order(
                "0.9% 氯化钠注射液", dose="100", unit="ml", route="", frequency="q12h", term=OrderTerm.LONG, group="g9"
            ),
            9,
            given=True,
        ),
        row(
            order("注射用美罗培南", frequency="q12h", term=OrderTerm.LONG, group="g9", remark="首剂观察 30 min"),
            9,
            given=True,
        ),
        row(stopped, 14, Standing.STOPPED),
        row(order("乳酸钠林格注射液", dose="1000", unit="ml", remark="快速 30 min", at=early(78)), 7, given=True),
        row(order("重酒石酸去甲肾上腺素注射液", dose="8", unit="mg", group="g11"), 11),
        row(
            order(
                "0.9% 氯化钠注射液",
                key="MedicationRequest/ns2",
                dose="50",
                unit="ml",
                remark="泵入 1.3 ml/h",
                group="g11",
            ),
            11,
        ),
        row(order("动脉血气 + 乳酸（床旁 POCT）", dose="", route=""), 16),
        row(order("ICU 急会诊", dose="", route="", remark="已电话 8120"), 17, Standing.CONFLICT),
    )


def many_rows(count: int) -> tuple[OrderRow, ...]:
    """Groups of three lines, so that a page break has something to split."""
    made = []
    for at in range(count):
        for line in range(3):
            name = f"药品 {at}-{line}"
            made.append(
                row(order(name, key=f"MedicationRequest/{at}-{line}", group=f"g{at}", term=OrderTerm.LONG), at + 1)
            )
    return tuple(made)


def leaving(patient: str) -> Discharge:
    """A discharge with two medicines for home, a signed record and a signed comparison."""
    told = {"advice": "低流量吸氧，避免受凉", "follow-up": "12 月 4 日 呼吸内科门诊"}
    fields = tuple(NoteField(id=key, label=key, kind=FieldKind.TEXT, value=words) for key, words in told.items())
    section = NoteSection(id="after", title="出院后", fields=fields)
    record = _note("出院记录", "出院记录", (section,))
    home = order("盐酸氨溴索片", key="MedicationRequest/home-1", term=OrderTerm.DISCHARGE)
    home = msgspec.structs.replace(
        home,
        dose=Amount(value=Decimal(30), unit="mg"),
        route=Code(text="口服"),
        frequency=Code(text="每日3次"),
        days=7,
        quantity=Amount(value=Decimal(2), unit="盒"),
    )
    return Discharge(
        patient=patient,
        name="赵秉衡",
        bed="12",
        encounter="Encounter/e1",
        taken_home=(row(home, 1),),
        summary=NoteRow(note=record),
        comparison=NoteRow(note=_note("出院带药核对", "盐酸氨溴索片：新增 · 化痰")),
    )


def _note(title: str, text: str, sections: tuple[NoteSection, ...] = ()) -> Note:
    return Note(
        key=f"Composition/{title}",
        kind=Code(text=title),
        title=title,
        text=text,
        status="final",
        written_at=NOW,
        author="沈亦舟",
        sections=sections,
    )


def an_event() -> CaseRow:
    """A fall that was reported, with the quality office's word."""
    task = CaseTask(
        key="Task/event",
        patient=PATIENT.key,
        kind="adverse-event",
        status="in-progress",
        what="跌倒 · 无伤害",
        state="已受理",
    )
    event = EventReport(
        key="AdverseEvent/1",
        patient=PATIENT.key,
        happened_at=NOW,
        place="卫生间",
        what="起身时滑倒",
        done="扶回床",
        by="柳安",
    )
    return CaseRow(task=task, patient_name=PATIENT.name, bed="12", event=event)


def a_mar(patient: str, since: datetime, until: datetime) -> MarView:
    """A long-term drug of two times, one given and one to come; one that is overdue since yesterday; one as needed."""
    drug = order("注射用美罗培南", frequency="q12h", term=OrderTerm.LONG)
    given = Dose(key="d1", order=drug.key, outcome=DoseOutcome.GIVEN, given_at=NOW, by_name="柳安")
    events = (
        MarEvent(state=MarState.GIVEN, at=NOW, dose=given),
        MarEvent(state=MarState.FUTURE, at=NOW + timedelta(hours=6)),
    )
    late = order("地高辛片", frequency="qd", term=OrderTerm.LONG)
    needed = msgspec.structs.replace(order("布洛芬片", frequency="prn"), is_as_needed=True)
    rows = (
        MarRow(key="1", lines=(drug,), kind="infusion", events=events, is_verified=True),
        MarRow(
            key="2", lines=(late,), kind="oral", events=(MarEvent(state=MarState.OVERDUE, at=NOW - timedelta(hours=9)),)
        ),
        MarRow(key="3", lines=(needed,), kind="oral"),
    )
    return MarView(patient=patient, name=PATIENT.name, bed="12", encounter=None, since=since, until=until, rows=rows)


class PaperStation:
    """A station that knows one patient and counts its pages. Invariant: no number is given twice."""

    def __init__(
        self, given: tuple[OrderRow, ...] = (), shown: Banner | None = None, labelled: LabelStuff | None = None
    ) -> None:
        self.clock = SetClock(NOW, ZoneInfo("Asia/Shanghai"))
        self.station_code = "N3-D02"
        self.ward_name = "内三病区"
        self.hospital_name = "云汀市人民医院"
        self._rows, self._banner = given or rows(), shown or banner()
        self.numbers: list[str] = []
        self.held: tuple[DrillReport, ...] = (drill_report(),)
        self.visit = VisitChart()
        self.many = 3
        self.temperature_book: TemperatureBook | None = pack().temperature
        stay = Stay(key="Encounter/1", patient=PATIENT.key, status="in-progress", admitted_at=NOW - timedelta(days=3))
        self.facts: TemperatureFacts | None = TemperatureFacts(patient=PATIENT, stay=stay)
        self.birth = in_labour(PATIENT.key)
        self.events: tuple[CaseRow, ...] = (an_event(),)
        self.labelled = labelled or LabelStuff(units=(), specimens=(), people=(self._banner,), printed={})
        self.printed_codes: list[str] = []
        self.jobs: dict[str, PrintJob] = {}
        self.voids: dict[str, dict[str, Any]] = {}
        self.cards = [BedCard(bed=self._banner.bed, patient=PATIENT, stay=self._banner.stay)]
        self.knowledge = knowledge()

    async def banner(self, _patient: str) -> Banner:
        return self._banner

    async def orders(self, _patient: str) -> tuple[OrderRow, ...]:
        return self._rows

    async def visit_chart(self, _patient: str) -> VisitChart:
        return self.visit

    async def discharge(self, patient: str) -> Discharge:
        return leaving(patient)

    async def handovers(self) -> tuple[HandoverRow, ...]:
        return handed(self.many)

    async def nursing_record(self, patient: str, hours: int = 24) -> NursingTimeline:
        del hours
        return written_by_nurses(patient, 40 if self.many else 3)

    async def ward_handover(self, back: int = 0) -> WardHandover | None:
        del back
        return handed_by_nurses(max(self.many, 2))

    async def temperature(self, _patient: str) -> TemperatureFacts | None:
        return self.facts

    async def drills(self) -> tuple[DrillReport, ...]:
        return self.held

    async def event_report(self) -> EmergencyReport | None:
        return report()

    async def event_reports(self) -> tuple[CaseRow, ...]:
        return self.events

    async def ward_map(self) -> WardMap:
        return WardMap(ward="Location/n3", name=self.ward_name, cards=tuple(self.cards), as_of=NOW)

    async def mar(self, patient: str, since: datetime, until: datetime) -> MarView:
        return a_mar(patient, since, until)

    async def infusions(self, _patient: str | None = None) -> tuple[RunningInfusion, ...]:
        return ()

    async def results(self, _patient: str) -> tuple[ResultRow, ...]:
        return ()

    async def printed_pages(self, _day: date) -> Sequence[PrintedPage]:
        pages = [PrintedPage(number=one, document=KEY, printed_at_ms=0, by="Practitioner/p1") for one in self.numbers]
        return [replace(one, **self.voids.get(one.number, {})) for one in pages]

    async def labour(self, _patient: str) -> LabourView:
        return self.birth

    async def label_stuff(self) -> LabelStuff:
        return self.labelled

    async def labels_printed(self, codes: Sequence[str], _by: Person) -> None:
        self.printed_codes += codes

    def new_id(self) -> str:
        return f"job-{len(self.jobs)}"

    async def keep_print_job(self, job: PrintJob) -> None:
        self.jobs[job.id] = job

    async def print_jobs(self) -> tuple[PrintJob, ...]:
        return tuple(reversed(self.jobs.values()))

    async def void_page(self, number: str, reason: str, by: Person | None = None) -> None:
        name = by.name if by is not None else None
        self.voids[number] = {"voided_at_ms": 0, "void_reason": reason, "voided_by": name}

    async def note_printed(self, _document: str, _by: Person, _copies: int) -> None:
        return

    async def next_page_number(self, _document: str, _by: Person) -> str:
        self.numbers.append(written("P", PLACE, DAY, len(self.numbers) + 1))
        return self.numbers[-1]


def ask(kind: MarkingKind = MarkingKind.EMERGENCY, copies: int = 1) -> Ask:
    return Ask(patient=PATIENT.key, by=DOCTOR, marking=marking(kind), copies=copies)


def full_station() -> PaperStation:
    """A station that has something to print for every document."""
    return PaperStation()
