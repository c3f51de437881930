"""What reaches the record past central: a result said on the telephone, a sheet of paper that is entered afterwards."""

from collections.abc import Mapping
from datetime import datetime
from decimal import Decimal

import msgspec

from client.commands.care import CareAct
from client.records import Amount, Code


class PhonedResult(msgspec.Struct, frozen=True, kw_only=True):
    """One result as it was said, and as it was said back: the number once more, typed from what was heard."""

    what: Code
    amount: Amount | None = None
    value_text: str = ""
    read_back: Amount | None = None
    read_back_text: str = ""

    def is_read_back(self) -> bool:
        """Whether what was said again is what was said."""
        if self.amount is not None:
            return self.read_back is not None and (self.read_back.value, self.read_back.code) == (
                self.amount.value,
                self.amount.code,
            )
        return bool(self.value_text.strip()) and self.read_back_text.strip() == self.value_text.strip()


class ReportPhoned(CareAct, frozen=True, kw_only=True, tag="report-phoned"):
    """Results of one call: `caller` of `department` named the patient by two identifiers; each value was said back."""

    results: tuple[PhonedResult, ...]
    caller: str
    department: str = ""
    specimen: str = ""
    taken_at: datetime | None = None
    identified_by: tuple[str, ...]

    def summary(self) -> tuple[str, ...]:
        said = (
            f"{one.what.text} {f'{one.amount.value:f} {one.amount.unit}' if one.amount else one.value_text}"
            for one in self.results
        )
        return (*said, self.caller)


class SettlePhoned(CareAct, frozen=True, kw_only=True, tag="settle-phoned"):
    """The laboratory's own result came: a person compared, and from now on that one counts. `reason`: why they differ, where they do."""

    phoned: str
    phoned_version: str | None
    laboratory: str
    is_same: bool
    reason: str = ""

    def changed(self) -> Mapping[str, str | None]:
        return {self.phoned: self.phoned_version}

    def about(self) -> tuple[str, ...]:
        return (self.laboratory,)

    def aimed(self, known: Mapping[str, str]) -> "SettlePhoned":
        replace = msgspec.structs.replace
        return replace(
            self, phoned=known.get(self.phoned, self.phoned), laboratory=known.get(self.laboratory, self.laboratory)
        )

    def summary(self) -> tuple[str, ...]:
        return (self.reason,) if self.reason else ()


class PaperTotals(msgspec.Struct, frozen=True, kw_only=True):
    """Counted on a sheet, or in what was entered from it: lines, doses, and millilitres in and out."""

    lines: int
    doses: int = 0
    intake: Decimal = Decimal(0)
    output: Decimal = Decimal(0)


class ClosePaper(CareAct, frozen=True, kw_only=True, tag="close-paper"):
    """A sheet of paper is entered whole: what was counted on it by eye, and what of it stands in the record.

    `known` are lines of it that stood in the record already and were not entered again. Where the counts differ `reason` says why.
    """

    page: str
    counted: PaperTotals
    entered: PaperTotals
    known: tuple[str, ...] = ()
    reason: str = ""

    def about(self) -> tuple[str, ...]:
        return self.known

    def aimed(self, known: Mapping[str, str]) -> "ClosePaper":
        return msgspec.structs.replace(self, known=tuple(known.get(key, key) for key in self.known))

    def summary(self) -> tuple[str, ...]:
        return (self.page,)
