"""The diagnoses of the pack: ICD-10 and ICD-11 side by side, found by initials, pinyin, Chinese, English or either code.

Refuses to choose, to complete and to invent: an empty cell is unknown. What the codes say is said (their chapter: infections, tumours;
whether a broader ICD-11 category stands in); which diseases are notifiable the table does not say, so nothing here does.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from client.clinical.catalogue import OrderSet
from client.clinical.cells import Row, rows
from client.clinical.search import LIMIT, Keys, keys_of, rank_of
from client.errors import PackDamaged
from client.fhir.names import ICD10, ICD11
from client.records import Code
from client.tongue import reads_english

FILE = "diagnoses.csv"
_TUMOURS_IN_D = 48
_SEXES = frozenset({"", "female", "male"})


class Relation(StrEnum):
    """How the ICD-11 category stands to the ICD-10 code, as the table says."""

    EQUIVALENT = "Equivalent"
    BROADER = "Subclass"
    """The ICD-10 code is a subclass of it."""
    RECALLED = "recalled"


class Chapter(StrEnum):
    """The chapters that ask for a report card, as both classifications number them (I and II, 01 and 02)."""

    INFECTIONS = "infections"
    TUMOURS = "tumours"


_STEM, _EXTENSION = r"[0-9A-W][A-Z][0-9][0-9A-Z](?:\.[0-9A-Z]{1,2})?", r"X[0-9A-Z]{3,6}(?:\.[0-9A-Z]{1,2})?"
_CLUSTER = re.compile(rf"{_STEM}(?:&{_EXTENSION})*(?:/{_STEM}(?:&{_EXTENSION})*)*")
"""Stems joined by `/`, each with its extensions behind `&` (ICD-11 Reference Guide, recalled): the form alone."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DiagnosisEntry:
    """One line of the table; `icd10` names it. None anywhere means not known."""

    icd10: str
    name_zh: str
    name_en: str
    category_zh: str | None
    icd11: str | None
    icd11_title: str | None
    relation: Relation | None
    sex: str | None
    """The only sex it occurs in: female or male."""
    age_note: str | None
    is_paired: bool
    """Of a paired organ: a side belongs to it."""

    @property
    def chapters(self) -> frozenset[Chapter]:
        """By the ICD-10 code, or by the ICD-11 code beside it."""
        found = {_chapter10(self.icd10), _chapter11(self.icd11)}
        return frozenset(one for one in found if one is not None)

    def code(self, language: str) -> Code:
        """As it is written into a record: the name in that language, ICD-10 and, where the table has one, ICD-11."""
        others = ((ICD11, self.icd11),) if self.icd11 else ()
        name = self.name_en if reads_english(language) else self.name_zh
        return Code(text=name, system=ICD10, code=self.icd10, others=others)


def cluster_of(word: str) -> str | None:
    """A combination of ICD-11 codes as it was typed, in capitals; None for what has not the form of one. What it means is not checked."""
    code = word.upper()
    return code if is_cluster(code) and _CLUSTER.fullmatch(code) else None


def is_cluster(code: str) -> bool:
    return "&" in code or "/" in code


def with_cluster(what: Code, cluster: str) -> Code:
    """The same diagnosis with the combination in the place of the table's ICD-11 code."""
    others = tuple(pair for pair in what.others if pair[0] != ICD11)
    if what.system is None:
        return Code(text=what.text, system=ICD11, code=cluster, others=others)
    return Code(text=what.text, system=what.system, code=what.code, others=(*others, (ICD11, cluster)))


@dataclass(frozen=True, slots=True)
class DiagnosisHits:
    """At most LIMIT entries, nearest first, and how many there are in all."""

    entries: tuple[DiagnosisEntry, ...]
    total: int


@dataclass(frozen=True, slots=True, kw_only=True)
class DiagnosisBook:
    """Read once per pack. `sets` names the order sets that the pack links with a code."""

    entries: Mapping[str, DiagnosisEntry]
    keys: tuple[tuple[DiagnosisEntry, Keys], ...]
    sets: Mapping[str, tuple[OrderSet, ...]]

    def search(self, text: str, limit: int = LIMIT) -> DiagnosisHits:
        """All words of `text` must fit; an empty text finds nothing."""
        words = text.casefold().split()
        if not words:
            return DiagnosisHits((), 0)
        found = []
        for place, (entry, keys) in enumerate(self.keys):
            rank = rank_of(keys, words)
            if rank is not None:
                found.append((rank, len(entry.name_zh), place))
        found.sort()
        return DiagnosisHits(tuple(self.keys[place][0] for _, _, place in found[: min(limit, LIMIT)]), len(found))

    def entry(self, icd10: str | None) -> DiagnosisEntry | None:
        """The line of this very code; a six-digit extension is another code."""
        return self.entries.get(icd10) if icd10 else None

    def sets_for(self, icd10: str | None) -> tuple[OrderSet, ...]:
        return self.sets.get(icd10, ()) if icd10 else ()


def read_diagnoses(content: bytes, order_sets: Iterable[OrderSet]) -> DiagnosisBook:
    """Raises PackDamaged with file, line and column for what cannot be read, and for a code that stands twice."""
    entries: dict[str, DiagnosisEntry] = {}
    for row in rows(content, FILE):
        entry = _entry(row)
        if entry.icd10 in entries:
            raise PackDamaged(FILE, str(row.line), "icd10")
        entries[entry.icd10] = entry
    linked: dict[str, tuple[OrderSet, ...]] = {}
    for one in order_sets:
        for code in one.diagnoses:
            linked[code] = (*linked.get(code, ()), one)
    keys = tuple((entry, keys_of(entry.name_zh, _latin(entry))) for entry in entries.values())
    return DiagnosisBook(entries=entries, keys=keys, sets=linked)


def _entry(row: Row) -> DiagnosisEntry:
    sex, relation = row.text("sex_restriction"), row.word("icd11_relation")
    if sex not in _SEXES:
        raise PackDamaged(FILE, str(row.line), "sex_restriction")
    if relation is not None and relation not in set(Relation):
        raise PackDamaged(FILE, str(row.line), "icd11_relation")
    return DiagnosisEntry(
        icd10=row.required("icd10"),
        name_zh=row.required("name_zh"),
        name_en=row.required("name_en"),
        category_zh=row.word("icd10_category_zh"),
        icd11=row.word("icd11_code"),
        icd11_title=row.word("icd11_title"),
        relation=Relation(relation) if relation is not None else None,
        sex=sex or None,
        age_note=row.word("age_restriction"),
        is_paired=row.flag("laterality_required"),
    )


def _latin(entry: DiagnosisEntry) -> tuple[str, ...]:
    """Both codes also without their dot, as they are often typed."""
    codes = [code for code in (entry.icd10, entry.icd11) if code]
    return (entry.name_en, *codes, *(code.replace(".", "") for code in codes))


def _chapter10(code: str) -> Chapter | None:
    if code[0] in "AB":
        return Chapter.INFECTIONS
    is_tumour = code[0] == "C" or (code[0] == "D" and code[1:3].isdigit() and int(code[1:3]) <= _TUMOURS_IN_D)
    return Chapter.TUMOURS if is_tumour else None


def _chapter11(code: str | None) -> Chapter | None:
    return {"1": Chapter.INFECTIONS, "2": Chapter.TUMOURS}.get((code or " ")[0])
