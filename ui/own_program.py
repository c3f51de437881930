"""How one of our own programs is started as a process of its own: from source and from an installed bundle alike.

A bundle has no interpreter that takes `-m`: its one executable is the console script, and takes the word. Refuses to start anything.
"""

import sys


def command(word: str, *arguments: str) -> tuple[str, ...]:
    """The whole command of `wardlight WORD ARGUMENTS`, for this very installation."""
    if getattr(sys, "frozen", False):
        return (sys.executable, word, *arguments)
    return (sys.executable, "-m", "ui.command_line", word, *arguments)
