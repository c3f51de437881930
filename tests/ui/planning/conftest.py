"""The practice ward with the execution plan's page."""

import pytest

from tests.ui.nurse.conftest import filled_store as filled_store  # a fixture of these tests, too
from tests.ui.nurse.conftest import ward as ward  # a fixture of these tests, too
from tests.ui.nurse.keys import opened
from tests.ui.nurse.practice_ward import Ward
from ui.planning.page import PlanPage


@pytest.fixture
def plan(ward: Ward) -> PlanPage:
    page = opened(ward, "plan")
    assert isinstance(page, PlanPage)
    return page
