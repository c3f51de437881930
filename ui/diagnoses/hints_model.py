"""What is said after a diagnosis was saved, beside the list: only what the pack or the list itself says. Blocks nothing."""

from dataclasses import dataclass
from enum import StrEnum

from client.clinical.catalogue import OrderSet
from client.clinical.diagnoses import Chapter, DiagnosisBook
from client.commands import RecordDiagnosis
from client.records import Diagnosis, Sex
from offline.views import DiagnosisRow


class HintKind(StrEnum):
    """In the order in which they are read."""

    SEX = "sex"
    SIDE_MISSING = "side-missing"
    ALREADY_THERE = "already-there"
    RANK_TAKEN = "rank-taken"
    INFECTION = "infection"
    TUMOUR = "tumour"
    ORDER_SETS = "order-sets"


@dataclass(frozen=True, slots=True, kw_only=True)
class Hint:
    """One thing to look at. `others` are the diagnoses it is about, `sets` the order sets that the pack links with the code."""

    kind: HintKind
    others: tuple[Diagnosis, ...] = ()
    sets: tuple[OrderSet, ...] = ()


def hints(
    saved: RecordDiagnosis, before: tuple[DiagnosisRow, ...], book: DiagnosisBook, sex: Sex = Sex.UNKNOWN
) -> tuple[Hint, ...]:
    """`before` is the list as it stood when it was saved."""
    entry = book.entry(saved.what.code)
    found: dict[HintKind, Hint] = {}
    if entry is not None:
        is_other_sex = entry.sex is not None and sex in {Sex.MALE, Sex.FEMALE} and sex.value != entry.sex
        asked = {
            HintKind.SEX: is_other_sex,
            HintKind.SIDE_MISSING: entry.is_paired and saved.laterality is None,
            HintKind.INFECTION: Chapter.INFECTIONS in entry.chapters,
            HintKind.TUMOUR: Chapter.TUMOURS in entry.chapters,
        }
        found = {kind: Hint(kind=kind) for kind, is_so in asked.items() if is_so}
    same = _same(saved, before)
    if same:
        found[HintKind.ALREADY_THERE] = Hint(kind=HintKind.ALREADY_THERE, others=same)
    ranked = _ranked(saved, before)
    if ranked:
        found[HintKind.RANK_TAKEN] = Hint(kind=HintKind.RANK_TAKEN, others=ranked)
    sets = book.sets_for(saved.what.code)
    if sets:
        found[HintKind.ORDER_SETS] = Hint(kind=HintKind.ORDER_SETS, sets=sets)
    return tuple(found[kind] for kind in HintKind if kind in found)


def _same(saved: RecordDiagnosis, before: tuple[DiagnosisRow, ...]) -> tuple[Diagnosis, ...]:
    """In force in the same list, under the same code and side; without a code under the very same words."""
    system, code = saved.what.system, saved.what.code
    listed = [row.diagnosis for row in before if row.diagnosis.is_in_force and row.diagnosis.use is saved.use]
    named = [
        one
        for one in listed
        if (one.name.code_in(system) == code if system and code else one.name.text == saved.what.text)
    ]
    return tuple(one for one in named if one.laterality is saved.laterality)


def _ranked(saved: RecordDiagnosis, before: tuple[DiagnosisRow, ...]) -> tuple[Diagnosis, ...]:
    """Others of the same list and stay that have the very number; none of them is moved by itself."""
    if saved.rank is None:
        return ()
    listed = (row.diagnosis for row in before if row.is_this_stay is not False and row.diagnosis.use is saved.use)
    return tuple(one for one in listed if one.is_in_force and one.rank == saved.rank and one.pair is None)
