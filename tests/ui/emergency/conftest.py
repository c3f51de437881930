from collections.abc import Iterator

import pytest

from tests.ui.emergency.bench import Bench
from tests.ui.emergency.examples import ValueStation
from ui.language import Languages
from ui.theme.theme import Theme


@pytest.fixture
def bench(theme: Theme, languages: Languages) -> Iterator[Bench]:
    made = Bench(theme, languages, ValueStation())
    made.window.open_centre()
    made.settle()
    yield made
    made.close()
