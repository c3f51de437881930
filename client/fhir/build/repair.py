"""Taking back without deleting: what a decision marks entered-in-error, in a transaction of its own; refuses to mark nothing."""

from collections.abc import Sequence

from client.commands import DecideConflict
from client.errors import InputRefused
from client.fhir.build.bundle import finish
from client.fhir.build.setting import BuildSetting, Built
from client.fhir.build.sheet import Sheet
from client.fhir.build.voiding import entered_in_error


def repair(decision: DecideConflict, keys: Sequence[str], setting: BuildSetting) -> Built:
    """What "keep mine" does to the other side of a double charting: these rows of `setting.current` become entered-in-error."""
    if not keys:
        raise InputRefused("keys", "empty")
    sheet = Sheet(decision, setting)
    for key in keys:
        sheet.change(key, entered_in_error(sheet.copy_of(key)))
    return finish(sheet)
