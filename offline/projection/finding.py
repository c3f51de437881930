"""The patient search: bed, name, initials, pinyin, numbers; the surest hit first, and why it is one. Refuses to rank people otherwise.

Everybody on the ward, and who left it or is read here as a guest. It reads this station's copy alone: it answers while central does not.
"""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache

from client.clinical import pinyin
from client.clinical.pinyin import Pinyin
from client.records import Bed, Patient, Stay
from offline import census
from offline.projection import chart, lists, ward
from offline.store.books import Books
from offline.views import Found

LEAST_OF_A_NUMBER = 3
MOST = 12


@dataclass(frozen=True, slots=True, kw_only=True)
class _Known:
    """One patient as the search sees him."""

    patient: Patient
    stay: Stay | None
    bed: str
    is_away: bool


def search(books: Books, typed: str, limit: int = MOST) -> tuple[Found, ...]:
    """Hits in the order of their ranks (`RANKS`), the ward's before others, then by bed; each names the beds of look-alikes."""
    words = " ".join(typed.split()).lower()
    if not words:
        return ()
    everybody = _everybody(books)
    hits = [
        (RANKS.index(matched), one.is_away, lists.natural(one.bed), one.patient.name, matched, one)
        for one in everybody.values()
        if (matched := _matched(words, one))
    ]
    best = sorted(hits, key=lambda hit: hit[:4])[:limit]
    alike = _alike(everybody, [hit[5].patient.key for hit in best])
    return tuple(_found(one, matched, alike.get(one.patient.key, ())) for *_, matched, one in best)


def _everybody(books: Books) -> dict[str, _Known]:
    here = census.ward(books, with_left=True)
    keys = [one.patient for one in here]
    named, lying, places = chart.patients(books, keys), chart.stays(books, keys), chart.beds(books)
    away = {one.patient for one in here if one.left_at_ms is not None}
    return {
        key: _Known(
            patient=person,
            stay=lying.get(key),
            bed="" if key in away else _bed(lying.get(key), places),
            is_away=key in away,
        )
        for key, person in named.items()
    }


def _bed(stay: Stay | None, places: Mapping[str, Bed]) -> str:
    bed = places.get(stay.bed or "") if stay else None
    return bed.label if bed else ""


RANKS = ("bed", "whole-number", "whole-name", "name", "initials", "pinyin", "number-end", "name-part", "number-part")
"""From the surest to the least sure."""


def _matched(words: str, one: _Known) -> str | None:
    """The surest way in which what was typed fits this patient."""
    name = one.patient.name.lower()
    spelled, numbers = _spelled(one.patient.name), tuple(number.lower() for number in _numbers(one))
    is_long = len(words) >= LEAST_OF_A_NUMBER
    joined = words.replace(" ", "")
    tests: Iterable[tuple[str, bool]] = (
        ("bed", bool(one.bed) and _is_bed(words, one.bed)),
        ("whole-number", words in numbers),
        ("whole-name", words == name),
        ("name", name.startswith(words)),
        ("initials", bool(joined) and spelled.initials.startswith(joined)),
        ("pinyin", spelled.full.startswith(joined) or _latin(one.patient.pinyin).startswith(joined)),
        ("number-end", is_long and any(number.endswith(words) for number in numbers)),
        ("name-part", words in name),
        ("number-part", is_long and any(words in number for number in numbers)),
    )
    return next((what for what, is_so in tests if is_so), None)


def _is_bed(words: str, bed: str) -> bool:
    label = bed.lower()
    return words == label or (words.lstrip("0") == label.lstrip("0") and bool(words.lstrip("0")))


def _numbers(one: _Known) -> tuple[str, ...]:
    return numbers_of(one.patient, one.stay)


def numbers_of(patient: Patient, stay: Stay | None) -> tuple[str, ...]:
    """What a wristband or a form may carry; the bed is none of them."""
    known = (patient.hospital_number, stay.admission_number if stay else None)
    others = (value for _, value in patient.identifiers)
    return tuple(dict.fromkeys(number for number in (*known, *others) if number))


@lru_cache(maxsize=2048)
def _spelled(name: str) -> Pinyin:
    return pinyin.of_person(name)


def _latin(spelling: str) -> str:
    return "".join(sign for sign in spelling.lower() if sign.isalnum())


def _alike(everybody: Mapping[str, _Known], keys: Collection[str]) -> dict[str, tuple[str, ...]]:
    people = {key: one.patient for key, one in everybody.items() if not one.is_away or key in keys}
    return ward.look_alikes(people, {key: one.bed for key, one in everybody.items()}, keys)


def _found(one: _Known, matched: str, alike: tuple[str, ...]) -> Found:
    return Found(
        patient=one.patient,
        bed=one.bed,
        stay=one.stay,
        matched=matched,
        is_away=one.is_away,
        looks_like=tuple(bed or "—" for bed in alike),
    )
