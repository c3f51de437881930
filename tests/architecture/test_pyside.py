"""A guard against releases of PySide6 that lose references: they abort the interpreter after some hours of work."""

import sys

import pytest
from PySide6.QtCore import QObject

CALLS = 1000
TOLERATED = 200


@pytest.mark.parametrize("value", [None, True, False], ids=str)
def test_calls_into_qt_keep_the_reference_counts_of_constants(value: bool | None) -> None:
    target = QObject()
    before = sys.getrefcount(value)
    for _ in range(CALLS):
        target.setObjectName("x")
        target.blockSignals(False)
    assert abs(sys.getrefcount(value) - before) < TOLERATED
