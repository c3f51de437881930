"""One generated hospital for all its tests: nothing changes it."""

from datetime import datetime, timedelta, timezone
from typing import Any

import pytest

from practice.hospital.generate import resources

Hospital = list[dict[str, Any]]
NOW = datetime(2026, 11, 20, 14, 8, tzinfo=timezone(timedelta(hours=8)))


@pytest.fixture(scope="session")
def hospital() -> Hospital:
    return list(resources(NOW, 1))


@pytest.fixture(scope="session")
def now() -> datetime:
    return NOW
