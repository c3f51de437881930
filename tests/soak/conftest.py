"""The table of the short campaign at the end of the run."""

import pytest

from tests.soak.test_campaign import TABLES


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter, config: pytest.Config) -> None:
    for told in config.stash.get(TABLES, []):
        terminalreporter.write_line(told)
