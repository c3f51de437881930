"""A newborn has a wristband number of its own and was born lately."""

from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from client.commands import RegisterNewborn
from client.errors import PolicyRefused
from client.records import Sex
from tests.offline.sync.test_beds import furnish, nurse
from tests.support import builders
from tests.support.builders import NOW, WARD
from tests.support.whole import Hospital, Place, run


@pytest.mark.parametrize(
    ("wrong", "why"),
    [
        ({"band": " b0000001 "}, "band-used"),
        ({"band": "B0000002"}, "band-used"),
        ({"born_at": NOW - timedelta(days=15000)}, "not-newborn"),
    ],
)
def test_a_newborn_has_a_band_of_its_own_and_was_born_lately(tmp_path: Path, wrong: dict[str, Any], why: str) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await furnish(hospital, place, builders.patient(1, sex="female"))
        plain: dict[str, Any] = {"name": "婴", "sex": Sex.FEMALE, "born_at": NOW - timedelta(hours=2), "band": "NB-1"}
        plain |= {"mother_name": "赵秉衡", "mother_number": "B0000001"}
        there = {"ward": WARD, "ward_name": "三病区", "bed": "Location/b1", "bed_name": "01"}
        with pytest.raises(PolicyRefused, match=why):
            await place.submit(RegisterNewborn(**{**nurse(1), **plain, **there, **wrong}))
        await place.submit(RegisterNewborn(**{**nurse(2), **plain, **there}))
        with pytest.raises(PolicyRefused, match="band-used"):
            await place.submit(RegisterNewborn(**{**nurse(3), **plain, **there}))

    run(tmp_path, case)
