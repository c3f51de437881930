"""Values for the tests of the doctor's page: the people of the pictures, their orders, results, vital signs and notes."""

import functools
from collections.abc import Sequence
from datetime import date, datetime, timedelta
from decimal import Decimal

from client.errors import SignInRefused
from client.records import (
    AllergyKnowledge,
    Amount,
    Bed,
    Code,
    Note,
    Order,
    OrderKind,
    OrderStatus,
    OrderTerm,
    Patient,
    Person,
    Problem,
    Result,
    Role,
    Sex,
    Stay,
    Tag,
    VitalSign,
)
from offline.outbox import State
from offline.people import Session
from offline.views import (
    BedCard,
    LatestVital,
    Mark,
    NoteRow,
    OrderRow,
    ResultRow,
    Standing,
    VitalSeries,
)
from tests.support import builders
from tests.support.builders import knowledge as knowledge
from ui.doctor.order_book import OrderBook, order_book

ZONE = builders.ZONE
NOW = datetime(2026, 11, 20, 14, 8, 10, tzinfo=ZONE)
DOCTOR = Person(
    reference="Practitioner/d1", name="沈亦舟", role=Role.DOCTOR, staff_number="D001", antimicrobial_tier="special"
)
SESSION = Session(person=DOCTOR, ward="Location/w1", is_offline=False)


def second_person(session: Session, staff_number: str, password: str) -> Person:
    """Whoever stands beside the doctor and signs as the second; everybody's password is the same here."""
    if staff_number == session.person.staff_number:
        raise SignInRefused("same-person")
    if password != "right":
        raise SignInRefused("wrong")
    return Person(reference="Practitioner/second", name="周护士", role=Role.NURSE, staff_number=staff_number)


ZHAO, WANG, ZHI, MARY = "Patient/p12", "Patient/p15", "Patient/p16", "Patient/p33"
PEOPLE: tuple[tuple[str, str, str, str, Sex, int, str, int, int, tuple[str, ...]], ...] = (
    ("Patient/p3", "03", "周砚秋", "ZHOU Yanqiu", Sex.FEMALE, 1955, "慢阻肺急性加重", 5, 0, ()),
    ("Patient/p7", "07", "林慕白", "LIN Mubai", Sex.MALE, 1981, "社区获得性肺炎", 2, 0, ()),
    (ZHAO, "12", "赵秉衡", "ZHAO Bingheng", Sex.MALE, 1959, "重症肺炎 脓毒症", 14, 3, ()),
    (WANG, "15", "王桂兰", "WANG Guilan", Sex.FEMALE, 1947, "肺栓塞 中危", 6, 1, ("16",)),
    (ZHI, "16", "王桂芝", "WANG Guizhi", Sex.FEMALE, 1950, "间质性肺病", 3, 0, ("15",)),
    (MARY, "33", "Featherstonehaugh, Mary-Elizabeth Alexandra", "", Sex.FEMALE, 1972, "Pneumonia", 1, 0, ()),
)


@functools.cache
def book() -> OrderBook:
    return order_book(knowledge())


def amount(value: str, unit: str, code: str | None = None) -> Amount:
    return Amount(value=Decimal(value), unit=unit, code=code or unit)


def order_row(
    key: str,
    drug: str,
    dose: str | None = None,
    *,
    unit: str = "g",
    frequency: str = "Q12H",
    route: str = "IVGTT",
    standing: Standing = Standing.EXECUTING,
    term: OrderTerm = OrderTerm.LONG,
    kind: OrderKind = OrderKind.MEDICATION,
    group: str | None = None,
    line: int = 1,
    size: int = 1,
    mark: Mark | None = None,
    days_ago: float = 2,
    **more: object,
) -> OrderRow:
    start = NOW - timedelta(days=days_ago)
    ended = NOW - timedelta(hours=1) if standing is Standing.STOPPED else None
    order = Order(
        key=key,
        kind=kind,
        term=term,
        status=OrderStatus.STOPPED if ended else OrderStatus.ACTIVE,
        what=Code(text=drug, code=drug),
        drug_id=drug if kind is OrderKind.MEDICATION else None,
        dose=amount(dose, unit) if dose else None,
        route=Code(text=route, code=route) if kind is OrderKind.MEDICATION else None,
        frequency=Code(text=frequency, code=frequency),
        starts_at=start,
        authored_at=start,
        ends_at=ended,
        group=group,
        line=line,
        author="沈亦舟",
        version="1",
        patient=ZHAO,
    )
    return OrderRow(order=order, standing=standing, mark=mark, group_size=size, group_line=line, **more)  # type: ignore[arg-type]  # further fields of the same record


def mark(command: str = "c1", state: State = State.SAVED_HERE, number: str | None = "E-N3-D02-261120-0009-7") -> Mark:
    return Mark(command=command, state=state, number=number, saved_at=NOW, is_emergency=True, author=DOCTOR.reference)


def _long_orders() -> tuple[OrderRow, ...]:
    return (
        order_row("ServiceRequest/1", "NL-1", kind=OrderKind.NURSING, frequency="CONT"),
        order_row(
            "MedicationRequest/2",
            "sodium-chloride-09-inj",
            "100",
            unit="mL",
            group="g1",
            line=1,
            size=2,
            standing=Standing.VERIFIED,
            verified_by="柳安",
            verified_at=NOW - timedelta(hours=3),
        ),
        order_row(
            "MedicationRequest/3",
            "ambroxol-inj",
            "30",
            unit="mg",
            group="g1",
            line=2,
            size=2,
            standing=Standing.VERIFIED,
        ),
        order_row("MedicationRequest/4", "enoxaparin-inj", "4000", unit="[iU]", route="SC", frequency="QD"),
        order_row(
            "MedicationRequest/5",
            "valsartan-cap",
            "80",
            unit="mg",
            route="PO",
            frequency="QD",
            standing=Standing.STOPPED,
        ),
    )


def _once_orders() -> tuple[OrderRow, ...]:
    once = OrderTerm.ONCE
    return (
        order_row(
            "ServiceRequest/6",
            "600-7",
            kind=OrderKind.LABORATORY,
            frequency="ST",
            term=once,
            standing=Standing.CONFIRMED,
            days_ago=0.01,
        ),
        order_row(
            "MedicationRequest/7",
            "meropenem-inj",
            "1",
            frequency="ST",
            term=once,
            standing=Standing.SIGNED_LOCAL,
            mark=mark(),
            days_ago=0.01,
        ),
        order_row(
            "ServiceRequest/8",
            "CT-CHEST",
            kind=OrderKind.IMAGING,
            frequency="ST",
            term=once,
            standing=Standing.REJECTED,
            mark=mark("c2", State.REFUSED, None),
            error="碘过敏",
            days_ago=0.01,
        ),
        order_row(
            "MedicationRequest/9",
            "dexamethasone-inj",
            "5",
            unit="mg",
            frequency="ONCE",
            term=once,
            standing=Standing.ACCEPTED,
            mark=mark("c3", State.ACCEPTED, None),
            days_ago=0.01,
        ),
    )


def orders() -> tuple[OrderRow, ...]:
    return (*_long_orders(), *_once_orders())


def result(key: str, loinc: str, name: str, value: str, unit: str, **more: object) -> ResultRow:
    low, high, before = more.get("low"), more.get("high"), more.get("before")
    at = NOW - timedelta(minutes=30)
    found = Result(
        key=key,
        code=Code(text=name, system="http://loinc.org", code=loinc),
        amount=amount(value, unit),
        low=amount(str(low), unit) if low else None,
        high=amount(str(high), unit) if high else None,
        flag=str(more.get("flag") or "") or None,
        observed_at=at,
    )
    older = Result(key=f"{key}-old", code=found.code, amount=amount(str(before), unit)) if before else None
    return ResultRow(result=found, previous=older, is_critical=bool(more.get("critical")))


def results() -> tuple[ResultRow, ...]:
    return (
        result(
            "Observation/r1",
            "2524-7",
            "乳酸",
            "4.1",
            "mmol/L",
            low="0.5",
            high="1.7",
            before="2.2",
            flag="HH",
            critical=True,
        ),
        result(
            "Observation/r2", "6690-2", "白细胞计数", "18.7", "10*9/L", low="3.5", high="9.5", before="14.2", flag="H"
        ),
        result("Observation/r3", "777-3", "血小板计数", "96", "10*9/L", low="125", high="350", before="168", flag="L"),
        result("Observation/r4", "14682-9", "肌酐", "158", "umol/L", low="57", high="97", before="121", flag="H"),
        result("Observation/r5", "2951-2", "钠", "138", "mmol/L", low="137", high="147"),
    )


def series(loinc: str, name: str, unit: str, values: Sequence[str], *, bedside: bool = False) -> VitalSeries:
    signs = tuple(
        VitalSign(
            key=f"Observation/{loinc}-{at}",
            loinc=loinc,
            name=name,
            amount=amount(value, unit),
            taken_at=NOW - timedelta(hours=3 * (len(values) - at)),
            panel=f"p{at}",
        )
        for at, value in enumerate(values)
    )
    return VitalSeries(
        loinc=loinc,
        name=name,
        unit=unit,
        signs=signs,
        latest=LatestVital(sign=signs[-1], mark=mark() if bedside else None),
    )


def vitals(*, bedside: bool = False) -> tuple[VitalSeries, ...]:
    return (
        series("8310-5", "Body temperature", "Cel", ("37.0", "37.4", "38.2", "39.5"), bedside=bedside),
        series("8867-4", "Heart rate", "/min", ("88", "96", "110", "118")),
        series("8480-6", "Systolic blood pressure", "mm[Hg]", ("132", "118", "104", "90"), bedside=bedside),
        series("8462-4", "Diastolic blood pressure", "mm[Hg]", ("80", "70", "60", "54")),
        series("9279-1", "Respiratory rate", "/min", ("18", "20", "23", "26")),
        series("59408-5", "Oxygen saturation", "%", ("97", "95", "93", "91")),
    )


def notes() -> tuple[NoteRow, ...]:
    progress = Code(text="病程记录", system="http://loinc.org", code="11506-3")
    made = (("n1", "首次病程记录", 3), ("n2", "日常病程记录", 2), ("n3", "主治医师查房记录", 1))
    return tuple(
        NoteRow(
            note=Note(
                key=f"Composition/{key}",
                kind=progress,
                title=title,
                text=f"{title}。患者神清。",
                status="final",
                written_at=NOW - timedelta(days=days),
                author="沈亦舟",
            )
        )
        for key, title, days in made
    )


def tags() -> tuple[Tag, ...]:
    said = (
        ("nursing-level", "一级护理"),
        ("condition", "病重"),
        ("risk", "跌倒 高"),
        ("risk", "Braden 14"),
        ("isolation", "飞沫隔离"),
        ("resuscitation", "全力抢救"),
        ("diet", "糖尿病饮食"),
    )
    return tuple(Tag(key=f"Flag/{at}", kind=kind, name=Code(text=text)) for at, (kind, text) in enumerate(said))


def problems() -> tuple[Problem, ...]:
    names = ("脓毒症 / 右下肺重症肺炎", "急性肾损伤 · CKD G3a", "血小板进行性下降", "2 型糖尿病")
    return tuple(
        Problem(
            key=f"Condition/{at}",
            name=Code(text=name),
            rank=at,
            recorded_at=NOW - timedelta(days=at),
            is_provisional=at == 2,
        )
        for at, name in enumerate(names, 1)
    )


def card(person: tuple[str, str, str, str, Sex, int, str, int, int, tuple[str, ...]]) -> BedCard:
    key, bed, name, pinyin, sex, year, diagnosis, news, critical, alike = person
    patient = Patient(
        key=str(key),
        name=str(name),
        pinyin=str(pinyin),
        sex=sex,
        birth_date=date(int(str(year)), 3, 8),
        hospital_number=f"B0{bed}2917",
    )
    stay = Stay(
        key=f"Encounter/e{bed}",
        patient=str(key),
        status="in-progress",
        admission_number=f"2611-048{bed}",
        admitted_at=NOW - timedelta(days=3),
        responsible=DOCTOR,
        responsible_nurse="柳安",
    )
    return BedCard(
        bed=Bed(key=f"Location/b{bed}", label=str(bed), ward="Location/w1"),
        patient=patient,
        stay=stay,
        allergy=AllergyKnowledge.KNOWN,
        problems=(Problem(key=f"Condition/{bed}", name=Code(text=str(diagnosis))),),
        tags=tags()[:1],
        news2=int(str(news)),
        news2_is_urgent=int(str(news)) > 6,
        unread_critical=int(str(critical)),
        looks_like=alike,
        fresh_at=NOW,
    )
