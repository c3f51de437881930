"""Which findings stand on the sheets now, so that each counts once when it appears and once when its line went. Counts nothing itself."""

from offline.rule_counts import RuleSeen, seen
from ui.doctor.drafts_model import Sheet

_Key = tuple[str, str, tuple[str, ...]]


class FindingsTold:
    """Invariant: a finding of a line is told as shown once, however often the sheet is checked, and as followed at most once."""

    def __init__(self) -> None:
        self._standing: dict[str, dict[_Key, RuleSeen]] = {}

    def look(self, sheet: Sheet) -> tuple[tuple[RuleSeen, ...], tuple[RuleSeen, ...]]:
        """(newly shown, followed) since the last look; nothing while the sheet is not checked."""
        if sheet.lines and not sheet.is_checked:
            return (), ()
        before, now = self._standing.get(sheet.patient, {}), _standing(sheet)
        self._standing[sheet.patient] = now
        shown = tuple(rule for key, rule in now.items() if key not in before)
        return shown, tuple(rule for key, rule in before.items() if key not in now)

    def signed(self, sheet: Sheet) -> None:
        """These lines left with what stood against them."""
        signed = {line.key for line in sheet.lines}
        rest = {key: rule for key, rule in self._standing.get(sheet.patient, {}).items() if key[0] not in signed}
        self._standing[sheet.patient] = rest


def _standing(sheet: Sheet) -> dict[_Key, RuleSeen]:
    return {
        (line.key, one.rule_id, tuple(sorted(one.implicated))): rule
        for line in sheet.lines
        for one in sheet.findings_of(line.key)
        if (rule := seen(one)) is not None
    }
