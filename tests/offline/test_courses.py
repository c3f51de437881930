"""Days of an order that cannot be meant, refused where they are stored, whatever screen they come from."""

from pathlib import Path

import msgspec
import pytest

from client.errors import PolicyRefused
from tests.support.builders import draft, sign
from tests.support.whole import Hospital, Place, run


@pytest.mark.parametrize(
    ("changed", "fault"),
    [
        ({"days": 0}, "days-below-1"),
        ({"days": 3, "frequency": "SOS"}, "days-of-once"),
        ({"days": 7, "frequency": "ST"}, "days-of-once"),
        ({"first_day_count": 5}, "first-day-many"),
    ],
)
def test_days_that_cannot_be_meant_are_refused_where_they_are_stored(
    tmp_path: Path, changed: dict[str, object], fault: str
) -> None:
    async def case(_hospital: Hospital, place: Place) -> None:
        plain = draft("ambroxol-tab", dose="30", unit="mg", frequency="TID")
        with pytest.raises(PolicyRefused, match=fault):
            await place.submit(sign(1, msgspec.structs.replace(plain, **changed)))
        assert await place.states() == {}

    run(tmp_path, case)
