"""Mirrors ui/quick_imports.py: the words of the command line start without the source of every module being read and kept."""

import subprocess
import sys

import pytest

from tests.architecture.sources import ROOT

KEPT = """
import linecache, sys
from ui import command_line
sys.argv = ["wardlight", *sys.argv[1:]]
try:
    command_line.main()
except SystemExit:
    pass
ours = [name for name in linecache.cache if "/ui/" in name.replace(chr(92), "/") or "/offline/" in name]
print(len(ours), "PySide6.QtWidgets" in sys.modules)
"""


@pytest.mark.parametrize("word", ["station", "run"])
def test_a_window_opens_without_the_text_of_the_program_in_memory(word: str) -> None:
    words = [sys.executable, "-c", KEPT, word, "--help"]
    told = subprocess.run(words, capture_output=True, text=True, check=True, cwd=ROOT, timeout=120)
    assert told.stdout.splitlines()[-1] == "0 True"
