"""A slot's readings from the bedside to central and back: nothing of where, how and why not is lost, and a cooling finds its reading."""

from decimal import Decimal
from pathlib import Path
from typing import Any

from client.commands import RecordVitals, VitalEntry
from client.records import Amount, Stool
from offline.outbox import State
from tests.support.builders import NURSE, PATIENT, act, ident
from tests.support.whole import Hospital, Place, run


def warm(n: int, value: str, **how: Any) -> RecordVitals:
    amount = Amount(value=Decimal(value), unit="Cel", code="Cel")
    return RecordVitals(**act(n, NURSE), values=(VitalEntry(loinc="8310-5", amount=amount, **how),))


async def readings(place: Place) -> dict[str, Any]:
    facts = await place.station.temperature(PATIENT)
    assert facts is not None
    return {one.reading.key: one for one in facts.readings}


def test_a_cooling_typed_before_central_answered_refers_to_its_reading_when_both_are_there(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await place.submit(warm(1, "39.8", site="axillary", method="rechecked"))
        (hot,) = await readings(place)
        await place.submit(warm(2, "38.5", site="axillary", method="after-cooling", before=hot))
        assert all(one.is_pending for one in (await readings(place)).values())
        await place.settle()
        assert [await place.state(ident(n)) for n in (1, 2)] == [State.CONFIRMED, State.CONFIRMED]
        held = await hospital.find("Observation", patient=PATIENT)
        found = {str(one["valueQuantity"]["value"]): one for one in held if "method" in one}
        before = found["38.5"]["extension"][0]["valueReference"]["reference"]
        assert before == f"Observation/{found['39.8']['id']}"
        kept = (await readings(place)).values()
        assert not any(one.is_pending for one in kept)
        assert {one.reading.method: one.reading.before for one in kept} == {"rechecked": None, "after-cooling": before}

    run(tmp_path, case)


def test_a_refusal_a_ventilator_and_stools_come_back_as_they_were_said(tmp_path: Path) -> None:
    async def case(_hospital: Hospital, place: Place) -> None:
        said = RecordVitals(
            **act(1, NURSE),
            values=(
                VitalEntry(loinc="8310-5", absent="refused"),
                VitalEntry(loinc="9279-1", absent="on-ventilator", method="ventilator"),
            ),
            stool=Stool(count=1, enemas=1, after_enema=2),
        )
        await place.submit(said)
        await place.settle()
        assert await place.state(ident(1)) is State.CONFIRMED
        kept = [one.reading for one in (await readings(place)).values()]
        assert sorted(one.absent for one in kept) == ["", "on-ventilator", "refused"]
        assert [one.stool for one in kept if one.stool] == [said.stool]
        assert await place.waiting() == 0

    run(tmp_path, case)
