import asyncio
from datetime import timedelta
from decimal import Decimal

from client.commands import VerifyOrder
from client.records import Amount, Code
from tests.ui.nurse.examples import NOW, PaperStation, Session, group, order, row
from ui.nurse.loading import Knowing
from ui.nurse.todo import slot_of_verify
from ui.nurse.verify_model import VerifyModel, differences, in_bed_order, order_before


def loaded(station: PaperStation) -> VerifyModel:
    model = VerifyModel(station, Session())
    asyncio.run(model.refresh())
    return model


def test_groups_stand_by_bed_and_urgent_ones_first_within_a_patient() -> None:
    late, stat, other = group(order("a"), minutes=50), group(order("b"), is_urgent=True), group(order("c"), bed="2")
    assert [slot_of_verify(each) for each in in_bed_order((late, stat, other))] == [
        "MedicationRequest/c",
        "MedicationRequest/b",
        "MedicationRequest/a",
    ]


def test_verifying_checks_exactly_the_chosen_group_with_the_versions_seen() -> None:
    station = PaperStation(groups=(group(order("a"), order("b", version="2")), group(order("c"))))
    model = loaded(station)
    asyncio.run(model.choose("MedicationRequest/a"))
    asyncio.run(model.verify())
    (command,) = station.taken
    assert isinstance(command, VerifyOrder)
    assert command.orders == ("MedicationRequest/a", "MedicationRequest/b")
    assert command.order_versions == ("1", "2")
    assert (command.task, command.task_version, command.occurred_at) == ("Task/t1", "3", NOW)


def test_after_verifying_the_next_group_is_chosen() -> None:
    station = PaperStation(groups=(group(order("a")), group(order("c"))))
    model = loaded(station)
    asyncio.run(model.verify())
    assert model.chosen_key == "MedicationRequest/c"


def test_nothing_chosen_submits_nothing() -> None:
    station = PaperStation()
    assert asyncio.run(loaded(station).verify()) is None
    assert station.taken == []


def test_a_changed_dose_is_told_against_the_order_before() -> None:
    before = order("old", authored_at=NOW - timedelta(days=1))
    now = order("new", dose=Amount(value=Decimal(60), unit="mg", code="mg"), frequency=Code(text="Q12H", code="Q12H"))
    found = order_before(row(now), (row(before), row(now)), group(now))
    assert found is not None
    assert [(each.part, each.before, each.now) for each in found.differences] == [
        ("dose", "40 mg", "60 mg"),
        ("frequency", "QD", "Q12H"),
    ]


def test_a_later_order_of_the_same_drug_is_not_the_order_before() -> None:
    first, later = order("a"), order("b", authored_at=NOW)
    assert order_before(row(first), (row(later),), group(first)) is None


def test_the_same_order_again_has_no_differences() -> None:
    assert differences(order("a"), order("b")) == ()


def test_another_drug_is_no_order_before() -> None:
    other = order("old", "呋塞米注射液", authored_at=NOW - timedelta(days=1))
    assert order_before(row(order("a")), (row(other),), group(order("a"))) is None


def test_the_patient_beside_is_the_one_of_the_chosen_group() -> None:
    station = PaperStation(groups=(group(order("a"), bed="01"), group(order("c"))))
    model = loaded(station)
    assert model.banner is not None
    assert model.banner.patient.key == "Patient/01"
    asyncio.run(model.choose("MedicationRequest/c"))
    assert model.banner.patient.key == "Patient/12"
    assert model.knowing is Knowing.READY
