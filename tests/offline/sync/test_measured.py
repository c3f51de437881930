"""What is written of the bedside is taken in as it was said if it can be so: no value that no body has, no time ahead, nobody unknown."""

from datetime import timedelta
from pathlib import Path
from typing import Any

import msgspec
import pytest

from client.commands import Command
from client.errors import PolicyRefused
from offline.outbox import State
from tests.offline.sync.test_fluids import DAY, record
from tests.support.builders import NOW, PATIENT, observation, vitals
from tests.support.whole import Hospital, Place, run


def at(command: Any, moved: timedelta) -> Any:
    return msgspec.structs.replace(command, occurred_at=NOW + moved)


@pytest.mark.parametrize(
    ("command", "against"),
    [
        (vitals(1, temperature="99"), "no-such-value"),
        (vitals(1, pulse="-5"), "no-such-value"),
        (vitals(1, systolic="9999"), "no-such-value"),
        (vitals(1, diastolic="NaN"), "no-such-value"),
        (vitals(1, systolic="60", diastolic="120"), "not-below-systolic"),
        (vitals(1, systolic="80", diastolic="80"), "not-below-systolic"),
        (at(vitals(1), timedelta(hours=3)), "in-the-future"),
        (at(vitals(1), timedelta(days=3300)), "in-the-future"),
        (vitals(1, who="Patient/nobody"), "patient-unknown"),
        (msgspec.structs.replace(record(1, *DAY), patient="Patient/nobody", encounter=None), "patient-unknown"),
    ],
)
def test_what_no_body_has_what_lies_ahead_and_who_is_unknown_is_not_saved(
    tmp_path: Path, command: Command, against: str
) -> None:
    async def case(_hospital: Hospital, place: Place) -> None:
        with pytest.raises(PolicyRefused, match=against):
            await place.submit(command)
        assert await place.waiting() == 0

    run(tmp_path, case)


def test_what_is_odd_but_can_be_is_saved(tmp_path: Path) -> None:
    async def case(_hospital: Hospital, place: Place) -> None:
        await place.submit(vitals(1, temperature="25", pulse="0", systolic="350", diastolic="0"))
        await place.submit(vitals(2, temperature="45", systolic="50"))
        await place.submit(at(vitals(3), timedelta(seconds=50)))
        await place.submit(at(vitals(4), -timedelta(days=2)))
        assert await place.waiting() == 4

    run(tmp_path, case)


def test_a_device_whose_clock_is_a_year_ahead_hides_nothing_the_nurse_measures(tmp_path: Path) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        wrong = observation("dev1", "8310-5", "36.6", "Cel", at=NOW + timedelta(days=365))
        await hospital.put(wrong | {"encounter": {"reference": "Encounter/e1"}})
        place.pass_time(30)
        await place.round()
        await place.submit(at(vitals(1, temperature="40.5"), timedelta(seconds=30)))
        cards = (await place.station.ward_map()).cards
        (card,) = (one for one in cards if one.patient and one.patient.key == PATIENT)
        assert [str(one.sign.amount.value) for one in card.vitals if one.sign.amount] == ["40.5"]
        (series,) = await place.station.vitals(PATIENT)
        assert series.latest is not None
        assert series.latest.sign.amount is not None
        assert str(series.latest.sign.amount.value) == "40.5"
        assert [one.key for one in series.ahead] == ["Observation/dev1"]

    run(tmp_path, case)


def test_what_was_measured_here_is_in_its_series_at_once_and_its_mark_follows_what_becomes_of_it(
    tmp_path: Path,
) -> None:
    """Signs that are settled are remembered for the series; what is on its way is read again each time."""

    async def case(hospital: Hospital, place: Place) -> None:
        async def marks() -> list[tuple[str, State | None]]:
            found = await place.station.vitals(PATIENT, 24)
            return [
                (str(one.latest.sign.amount.value), one.latest.mark.state if one.latest.mark else None)
                for one in found
                if one.latest is not None and one.latest.sign.amount is not None
            ]

        old = observation("old", "8310-5", "36.6", "Cel", at=NOW - timedelta(hours=23, minutes=50))
        await hospital.put(old | {"encounter": {"reference": "Encounter/e1"}})
        await place.round()
        assert await marks() == [("36.6", None)]
        place.link.is_dark = True
        await place.submit(at(vitals(1, temperature="38.1"), timedelta(seconds=0)))
        assert await marks() == [("38.1", State.SAVED_HERE)]
        place.link.is_dark = False
        await place.settle()
        assert (await marks())[0][1] is not State.SAVED_HERE
        (series,) = await place.station.vitals(PATIENT, 24)
        assert len(series.signs) == 2
        place.pass_time(timedelta(minutes=11).total_seconds())
        (series,) = await place.station.vitals(PATIENT, 24)
        assert [str(one.amount.value) for one in series.signs if one.amount] == ["38.1"], (
            "the other is older than a day"
        )

    run(tmp_path, case)
