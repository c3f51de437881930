"""An unexpected warning fails the test that caused it: Python's own, Qt's, and a coroutine that nobody awaited."""

import os
import re
import subprocess
import sys

import pytest

from tests.architecture.sources import ROOT

CAUSES = {
    "python_warning": "import warnings\n\ndef test_it():\n    warnings.warn('unexpected')\n",
    "deprecation": "import warnings\n\ndef test_it():\n    warnings.warn('old', DeprecationWarning)\n",
    "qt_warning": "from PySide6.QtCore import qWarning\n\ndef test_it():\n    qWarning('unexpected')\n",
    "complaint_of_qt": "from PySide6.QtCore import QTimer\n\ndef test_it(qapp):\n    timer = QTimer()\n    timer.start(-1)\n",
    "error_in_a_slot": """
from PySide6.QtCore import QObject, Signal

class Bell(QObject):
    rang = Signal()

def fail():
    raise RuntimeError('slot')

def test_it(qtbot):
    bell = Bell()
    bell.rang.connect(fail)
    bell.rang.emit()
""",
    "coroutine_never_awaited": "import gc\n\nasync def work(): ...\n\ndef test_it():\n    work()\n    gc.collect()\n",
    "file_left_open": "import gc\n\ndef test_it():\n    open(__file__)\n    gc.collect()\n",
    "expected_failure_that_passes": "import pytest\n\n@pytest.mark.xfail\ndef test_it():\n    pass\n",
    "undeclared_marker": "import pytest\n\n@pytest.mark.surprise\ndef test_it():\n    pass\n",
}

QUIET = {
    "plain": "def test_it(qapp):\n    assert qapp is not None\n",
    "window_shown_offscreen": """
from PySide6.QtWidgets import QWidget

def test_it(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    window.setFixedSize(300, 200)
    window.show()
    qtbot.waitExposed(window)
""",
}


@pytest.fixture(scope="module")
def outcomes(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """Every case as a test file of its own, run once under the project's own configuration: case to outcome."""
    folder = tmp_path_factory.mktemp("warnings")
    for name, text in {**CAUSES, **QUIET}.items():
        (folder / f"test_{name}.py").write_text(text, encoding="utf-8")
    command = [sys.executable, "-m", "pytest", "-q", "-rA", "--tb=no", "--continue-on-collection-errors"]
    command += ["-c", str(ROOT / "pyproject.toml"), "--rootdir", str(folder), str(folder)]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    run = subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True, check=False, timeout=120)
    lines = re.findall(r"^(PASSED|FAILED|ERROR|XPASS) test_(\w+)\.py", run.stdout, re.MULTILINE)
    assert lines, run.stdout + run.stderr
    return {name: outcome for outcome, name in lines}


@pytest.mark.parametrize("cause", CAUSES)
def test_an_unexpected_warning_fails_its_test(cause: str, outcomes: dict[str, str]) -> None:
    assert outcomes[cause] in {"FAILED", "ERROR"}


@pytest.mark.parametrize("case", QUIET)
def test_a_quiet_test_passes_under_the_same_configuration(case: str, outcomes: dict[str, str]) -> None:
    assert outcomes[case] == "PASSED"
