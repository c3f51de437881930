"""A window with the four nurse pages over the practice ward, and a small hand-made ward for the view models."""

import asyncio
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.ui.nurse.practice_ward import Ward, fill_ward, open_window
from ui.language import Languages
from ui.theme.theme import Theme


@pytest.fixture(scope="session")
def filled_store(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The practice hospital in a closed store, filled once."""
    place = tmp_path_factory.mktemp("ward") / "ward.db"
    asyncio.run(fill_ward(place))
    return place


@pytest.fixture
def ward(theme: Theme, languages: Languages, filled_store: Path, tmp_path: Path) -> Iterator[Ward]:
    """The practice ward at 14:08, in Chinese, shown at 1920, over its own copy of the store."""
    opened = open_window(theme, languages, Path(shutil.copy(filled_store, tmp_path / "ward.db")))
    opened.window.resize(1920, 1080)
    opened.window.show()
    opened.settle()
    yield opened
    opened.close()
