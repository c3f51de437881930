"""When something was done: never ahead of the clock, and no move before the admission."""

from datetime import timedelta
from pathlib import Path

import pytest

from client.errors import PolicyRefused
from tests.offline.sync.test_beds import furnish, move
from tests.support import builders
from tests.support.builders import NOW
from tests.support.whole import Hospital, Place, run


@pytest.mark.parametrize(("days", "against"), [(300, "done-ahead"), (-3000, "before-admission")])
def test_nobody_is_moved_ahead_of_the_clock_or_before_he_came(tmp_path: Path, days: int, against: str) -> None:
    async def case(hospital: Hospital, place: Place) -> None:
        await furnish(hospital, place, builders.bed(9))
        with pytest.raises(PolicyRefused, match=against):
            await place.submit(move(1, 9, occurred_at=NOW + timedelta(days=days)))

    run(tmp_path, case)
