"""What every test stands on: Qt offscreen, and which suites run. Fixtures of a room live in that room's own conftest.

Soak campaigns and the long walk through AT-SPI run only when asked for by ``-m soak`` and ``-m access``. The contract suite against
the foreign FHIR server runs only where ``WARDLIGHT_PEERS_MODULES`` names its packages (``.ci/run``, ``make peer``); elsewhere the summary
says that it did not.
"""

import gc
import os
import threading
from collections.abc import Iterator

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
if not any(os.environ.get(name) for name in ("LC_ALL", "LC_CTYPE", "LANG")):
    os.environ["LC_ALL"] = "C.UTF-8"

PEERS_MODULES = "WARDLIGHT_PEERS_MODULES"
_left_out = pytest.StashKey[int]()


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    chosen = config.getoption("markexpr")
    has_peer = bool(os.environ.get(PEERS_MODULES))
    slow = ("soak", "access")
    soaks = [item for item in items if any(one not in chosen and item.get_closest_marker(one) for one in slow)]
    peers = [item for item in items if not has_peer and item.get_closest_marker("peer")]
    config.stash[_left_out] = len(peers)
    away = {*soaks, *peers}
    if away:
        config.hook.pytest_deselected(items=sorted(away, key=lambda item: item.nodeid))
        items[:] = [item for item in items if item not in away]


def pytest_collection_finish() -> None:
    """What was imported stays: the collector walked all of it again and again, a tenth of a second each time."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(20_000, 20, 50)


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter, config: pytest.Config) -> None:
    count = config.stash.get(_left_out, 0)
    if count:
        terminalreporter.write_line(
            f"NOT RUN: the peer suite, {count} tests against the foreign FHIR server (make peer runs them)", yellow=True
        )


@pytest.fixture(autouse=True)
def _no_thread_is_left_behind() -> Iterator[None]:
    """A thread that outlives its test would fail some later test at random, so it fails this one."""
    before = set(threading.enumerate())
    yield
    left = [thread.name for thread in threading.enumerate() if thread not in before and not thread.daemon]
    assert left == [], f"threads left behind by this test: {left}"
