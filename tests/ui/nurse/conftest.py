"""A window with the four nurse pages over the practice ward, and a small hand-made ward for the view models."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.ui.nurse.keys import opened
from tests.ui.nurse.practice_ward import Ward, filled_ward, open_window
from ui.language import Languages
from ui.nurse.bedmap_page import BedMapPage
from ui.nurse.due_page import DuePage
from ui.nurse.verify_page import VerifyPage
from ui.nurse.vitals_page import VitalsPage
from ui.theme.theme import Theme


@pytest.fixture(scope="session")
def filled_store() -> Path:
    """The practice hospital in a closed store, filled once."""
    return filled_ward()


@pytest.fixture
def ward(theme: Theme, languages: Languages, filled_store: Path, tmp_path: Path) -> Iterator[Ward]:
    """The practice ward at 14:08, in Chinese, shown at 1920, over its own copy of the store."""
    ward = open_window(theme, languages, Path(shutil.copy(filled_store, tmp_path / "ward.db")))
    ward.window.resize(1920, 1080)
    ward.window.show()
    ward.settle()
    yield ward
    ward.close()


@pytest.fixture
def beds(ward: Ward) -> BedMapPage:
    page = opened(ward, "beds")
    assert isinstance(page, BedMapPage)
    return page


@pytest.fixture
def verify(ward: Ward) -> VerifyPage:
    page = opened(ward, "verify")
    assert isinstance(page, VerifyPage)
    return page


@pytest.fixture
def due(ward: Ward) -> DuePage:
    page = opened(ward, "due")
    assert isinstance(page, DuePage)
    return page


@pytest.fixture
def vitals(ward: Ward) -> VitalsPage:
    page = opened(ward, "vitals")
    assert isinstance(page, VitalsPage)
    return page
