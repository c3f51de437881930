"""The list of diagnoses by tab: which rows, how many, what may be done with one. Refuses to hide what is over, wrong or pending."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from client.records import DiagnosisChange, DiagnosisUse, Person, Verification
from offline.outbox import State
from offline.views import DiagnosisRow

ALL = "all"
TABS = (*(use.value for use in DiagnosisUse), ALL)


class Section(StrEnum):
    """Where a diagnosis belongs."""

    THIS_STAY = "this-stay"
    EARLIER = "earlier"
    NO_STAY = "no-stay"


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One row of the table. `is_below`: the syndrome of the row above it."""

    row: DiagnosisRow
    section: Section
    is_below: bool = False


def use_of_tab(tab: str) -> DiagnosisUse | None:
    return None if tab == ALL else DiagnosisUse(tab)


def lines(rows: tuple[DiagnosisRow, ...], tab: str) -> tuple[Line, ...]:
    """Of this list, or of all; what nobody gave a list stands under all only. Their order is the projection's."""
    use = use_of_tab(tab)
    shown = [row for row in rows if use is None or row.diagnosis.use is use]
    keys = {row.diagnosis.key for row in shown}
    return tuple(
        Line(row=row, section=_section(row), is_below=row.diagnosis.pair is not None and row.diagnosis.pair in keys)
        for section in Section
        for row in shown
        if _section(row) is section
    )


def _section(row: DiagnosisRow) -> Section:
    if row.is_this_stay is None:
        return Section.NO_STAY
    return Section.THIS_STAY if row.is_this_stay else Section.EARLIER


def rival_mains(rows: Iterable[DiagnosisRow]) -> frozenset[str]:
    """Main diagnoses in force of one list of this stay, where there is more than one: two stations may each have named theirs."""
    mains: dict[DiagnosisUse | None, set[str]] = {}
    for row in rows:
        one = row.diagnosis
        if row.is_this_stay is not False and one.is_in_force and one.is_primary is True and one.pair is None:
            mains.setdefault(one.use, set()).add(one.key)
    return frozenset(key for keys in mains.values() if len(keys) > 1 for key in keys)


def counts(rows: tuple[DiagnosisRow, ...]) -> dict[str, int]:
    """How many are in force, by tab."""
    valid = [row for row in rows if row.diagnosis.is_in_force]
    by_use = {use.value: sum(1 for row in valid if row.diagnosis.use is use) for use in DiagnosisUse}
    return {**by_use, ALL: len(valid)}


def unsettled(rows: tuple[DiagnosisRow, ...]) -> int:
    """How many were written here and are not confirmed by central."""
    return sum(1 for row in rows if row.mark is not None and row.mark.state not in {State.CONFIRMED, State.RESOLVED})


def together(rows: tuple[DiagnosisRow, ...], row: DiagnosisRow) -> tuple[DiagnosisRow, ...]:
    """A pair changes as one: the disease first, then its syndromes."""
    head = row.diagnosis.pair or row.diagnosis.key
    pair = [one for one in rows if head in {one.diagnosis.key, one.diagnosis.pair}]
    return tuple(sorted(pair, key=lambda one: one.diagnosis.key != head)) if row in pair else (row,)


def may_change(row: DiagnosisRow, change: DiagnosisChange) -> bool:
    """Whether the change would change anything; what was entered in error is over for good, what waits for a person waits."""
    one = row.diagnosis
    is_stuck = row.mark is not None and row.mark.state in {State.CONFLICT, State.REFUSED}
    if one.verification is Verification.ENTERED_IN_ERROR or is_stuck:
        return False
    is_over = one.clinical in {"resolved", "inactive", "remission"} and one.verification is not Verification.REFUTED
    return {
        DiagnosisChange.CONFIRM: one.verification is not Verification.CONFIRMED,
        DiagnosisChange.DOUBT: one.verification is not Verification.PROVISIONAL,
        DiagnosisChange.REFUTE: one.verification is not Verification.REFUTED,
        DiagnosisChange.RESOLVE: one.is_in_force,
        DiagnosisChange.REOPEN: is_over,
        DiagnosisChange.ENTERED_IN_ERROR: True,
        DiagnosisChange.RANK: one.is_in_force,
        DiagnosisChange.PRIMARY: one.is_in_force and one.is_primary is not True,
        DiagnosisChange.NOT_PRIMARY: one.is_in_force and one.is_primary is True,
    }[change]


def may_withdraw(row: DiagnosisRow, person: Person) -> bool:
    """An own act that was not sent yet."""
    return row.mark is not None and row.mark.state is State.SAVED_HERE and row.mark.author == person.name


def change_of_key(row: DiagnosisRow, key: str) -> DiagnosisChange | None:
    """What a key of the table means for this row; None where it changes nothing."""
    wanted = {
        "V": (DiagnosisChange.CONFIRM, DiagnosisChange.DOUBT),
        "M": (DiagnosisChange.PRIMARY, DiagnosisChange.NOT_PRIMARY),
        "X": (DiagnosisChange.REFUTE,),
        "O": (DiagnosisChange.RESOLVE, DiagnosisChange.REOPEN),
        "E": (DiagnosisChange.ENTERED_IN_ERROR,),
    }.get(key, (DiagnosisChange.RANK,) if key.isdigit() and key != "0" else ())
    return next((one for one in wanted if may_change(row, one)), None)
