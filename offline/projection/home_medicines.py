"""What the patient takes at home (MedicationStatement) beside what is ordered now: interactions and doubled therapy.

Who goes on with his own tablets takes them beside the ward's; that the ward orders the same substance itself is no finding. A medicine
nobody can recognise is reported as not checked. Refuses to guess a dose: only what meets what is asked.
"""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace

from client.clinical.catalogue import Catalogue
from client.clinical.safety import words
from client.clinical.safety.check import SafetyRules
from client.clinical.safety.facts import OrderedDrug
from client.clinical.safety.findings import Finding, Kind, NotChecked
from client.clinical.safety.lexicon import Lexicon
from client.fhir.names import ATC, DRUG
from client.records.care import HomeMedicine
from offline.projection import care, rows
from offline.store.books import Books

_TAKEN = frozenset({"active", "intended", "on-hold", "unknown"})


def taken(books: Books, patient: str) -> tuple[HomeMedicine, ...]:
    """What the record says he takes; what he stopped or never took is not among it."""
    found = rows.read(books, ["MedicationStatement"], patients=[patient], with_marks=False)
    return tuple(one for row in found if (one := care.home_medicine(row)).status in _TAKEN)


def against(
    home: Sequence[HomeMedicine],
    new: Sequence[OrderedDrug],
    running: Sequence[OrderedDrug],
    rules: SafetyRules,
    catalogue: Catalogue,
) -> Iterator[Finding | NotChecked]:
    """What each new line meets at home, in the rules' own tiers and under the name of the home medicine."""
    if not home or not new:
        return
    ordered = {one.substance for one in (*new, *running)} - {None}
    known = [_as_ordered(one, catalogue, rules.patient.lexicon) for one in home]
    known = [one for one in known if one.substance not in ordered]
    named = {one.key: one.name for one in known}
    lines = tuple(new)
    found = (*rules.interactions.check(lines, tuple(known)), *rules.duplicates.check(lines, tuple(known)))
    for one in found:
        if isinstance(one, Finding) and _is_of(one.implicated, named):
            yield _told(one, named[one.implicated[0]])
        elif isinstance(one, NotChecked) and one.kind is Kind.INTERACTION and _is_of(one.implicated, named):
            yield one


def _is_of(keys: Collection[str], named: Collection[str]) -> bool:
    return bool(keys) and all(key in named for key in keys)


def _told(found: Finding, name: str) -> Finding:
    zh, en = words.at_home_zh(name), words.at_home_en(name)
    return replace(found, title_zh=f"{found.title_zh}{zh}", title_en=f"{found.title_en}{en}")


def _as_ordered(one: HomeMedicine, catalogue: Catalogue, lexicon: Lexicon) -> OrderedDrug:
    """By its codes, else by a name that means one substance of the pack."""
    codes = dict(one.codes)
    drug = catalogue.drugs.get(codes.get(DRUG, ""))
    meant = lexicon.understand(one.name).atcs if drug is None and ATC not in codes else frozenset()
    named = next(iter(meant)) if len(meant) == 1 else None
    return OrderedDrug(key=one.key, drug=drug, atc=codes.get(ATC) or named, name=one.name)
