"""Reading a skin test at the nurse station: nothing preset, a negative one releases, a positive one blocks."""

import asyncio
from datetime import timedelta

import pytest

from client.commands import RecordSkinTest, ReleaseOrder
from client.records import Code, Order, OrderKind, OrderStatus, OrderTerm
from offline.views import WaitingTest
from tests.support.builders import NURSE
from tests.ui.nurse.examples import NOW, PaperStation
from ui.nurse.skin_model import Reading, SkinProblem, against, save

TEST = Order(
    key="ServiceRequest/t1",
    kind=OrderKind.NURSING,
    term=OrderTerm.ONCE,
    status=OrderStatus.ACTIVE,
    what=Code(text="青霉素皮试"),
    authored_at=NOW - timedelta(minutes=40),
)
DRUG = Order(
    key="MedicationRequest/m1",
    kind=OrderKind.MEDICATION,
    term=OrderTerm.LONG,
    status=OrderStatus.ON_HOLD,
    what=Code(text="注射用青霉素钠"),
    drug_id="penicillin-g-inj",
    version="2",
    rests_on=("ServiceRequest/t1",),
)
WAITING = WaitingTest(
    patient="Patient/p1", patient_name="王建国", bed="03", encounter="Encounter/e1", test=TEST, drugs=(DRUG,)
)
READ = Reading(test=WAITING, outcome="negative", batch="20260301", second="李护士", at=NOW)


def saved(reading: Reading) -> list[object]:
    station = PaperStation()
    asyncio.run(save(station, NURSE, reading))
    return list(station.taken)


def test_a_negative_test_is_recorded_and_releases_its_drug() -> None:
    read, freed = saved(READ)
    assert isinstance(read, RecordSkinTest)
    assert (read.outcome, read.batch, read.occurred_at) == ("negative", "20260301", NOW)
    assert read.read_by == f"{NURSE.name}、李护士"
    assert isinstance(freed, ReleaseOrder)
    assert (freed.orders, freed.versions) == (("MedicationRequest/m1",), ("2",))


@pytest.mark.parametrize("outcome", ["weak", "positive"])
def test_a_positive_test_is_recorded_and_releases_nothing(outcome: str) -> None:
    (read,) = saved(Reading(test=WAITING, outcome=outcome, batch="1", second="李护士", at=NOW))
    assert isinstance(read, RecordSkinTest)


def test_nothing_is_recorded_while_anything_is_missing() -> None:
    assert set(against(Reading(), NOW)) == set(SkinProblem)
    assert saved(Reading(test=WAITING, outcome="negative", batch="", second="李护士", at=NOW)) == []


@pytest.mark.parametrize("minutes", [5, -60])
def test_it_was_read_neither_in_the_future_nor_before_it_was_ordered(minutes: int) -> None:
    reading = Reading(test=WAITING, outcome="negative", batch="1", second="李", at=NOW + timedelta(minutes=minutes))
    assert against(reading, NOW) == (SkinProblem.NO_TIME,)
