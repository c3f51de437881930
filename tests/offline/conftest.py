"""A store of the test's own: books for functions that take books."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from offline.store.books import Books
from tests.support.builders import open_books


@pytest.fixture
def books(tmp_path: Path) -> Iterator[Books]:
    opened = open_books(tmp_path / "station.db")
    yield opened
    opened.close()
