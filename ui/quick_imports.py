"""Keeps Qt's binding from reading the source of every module that is imported after it. Changes nothing of what the modules do.

    leave_sources_alone()           before a room with windows is imported

PySide looks through the text of each module for its own name, in case the program switches on one of its other spellings (`snake_case`,
`true_property`). Ours uses none, and where there is no source, as in the package, PySide takes every module for one that does not. With
the sources it costs a fifth of a second and more of a start, and 35 MB for good, since `linecache` keeps every line.
"""

import sys
from types import ModuleType

import PySide6  # noqa: F401  # loads the part of the binding that looks

LOOKER, QUESTION = "shibokensupport.feature", "_mod_uses_pyside"


def leave_sources_alone() -> bool:
    """False where this version of the binding has another way of looking; then everything is as it was."""
    looker = sys.modules.get(LOOKER)
    if looker is None or not hasattr(looker, QUESTION):
        return False
    setattr(looker, QUESTION, _uses_no_other_spelling)
    return True


def _uses_no_other_spelling(_module: ModuleType) -> bool:
    return False
