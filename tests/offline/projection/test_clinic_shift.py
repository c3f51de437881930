"""The queue of a shift that goes over midnight."""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from offline.projection.clinic import SHIFT, _is_of_shift

NIGHT = datetime(2026, 11, 30, 0, 25, tzinfo=ZoneInfo("Asia/Shanghai"))


@pytest.mark.parametrize(
    ("at", "is_seen"),
    [
        (NIGHT - timedelta(minutes=59), True),
        (NIGHT - SHIFT, True),
        (NIGHT - SHIFT - timedelta(minutes=1), False),
        (NIGHT + timedelta(hours=8), True),
        (NIGHT + timedelta(hours=32), False),
        (None, True),
    ],
)
def test_nobody_is_lost_from_the_queue_because_the_day_ended(at: datetime | None, is_seen: bool) -> None:
    assert _is_of_shift(at, NIGHT) is is_seen
