"""One generated hospital for all its tests: nothing changes it."""

from collections.abc import Callable
from datetime import datetime, timedelta, timezone
from functools import cache
from typing import Any

import pytest

from practice.hospital.generate import resources

Hospital = list[dict[str, Any]]
NOW = datetime(2026, 11, 20, 14, 8, tzinfo=timezone(timedelta(hours=8)))


At = Callable[[datetime], Hospital]


@pytest.fixture(scope="session")
def hospital_at() -> At:
    """The hospital of a moment, made once for all who ask."""
    return cache(lambda moment: list(resources(moment, 1)))


@pytest.fixture(scope="session")
def hospital(hospital_at: At) -> Hospital:
    return hospital_at(NOW)


@pytest.fixture(scope="session")
def now() -> datetime:
    return NOW
