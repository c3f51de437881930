"""One patient's chart apart from orders: person, stay, allergies, problems, tags, vital signs, notes; refuses to rank or to judge."""

from collections.abc import Collection, Iterable
from datetime import datetime
from functools import partial
from operator import itemgetter

import msgspec

from client.fhir import reading
from client.fhir.names import BLOOD_PRESSURE, DIASTOLIC, NOT_MEASURED, SYSTOLIC
from client.records import Allergy, AllergyKnowledge, Bed, Patient, Problem, Stay, Tag, VitalSign
from client.records.provenance import CaState
from offline import census
from offline.projection import bare, records, rows, traces
from offline.projection.bare import Apart
from offline.projection.rows import Shown
from offline.store.answers import NAMED_PEOPLE
from offline.store.books import Books
from offline.views import LatestVital, Mark, Measure, NoteRow, VitalSeries

NOTE_KINDS = ("Composition", "DocumentReference")
_VOID_NOTES = frozenset({"entered-in-error", "superseded"})
_ENDED = frozenset({"finished", "cancelled", "entered-in-error"})
_MEASURED = f"instr(s.body, '{NOT_MEASURED}') = 0"
"""That somebody could not measure hides no value that was measured before."""
_PARTS = {SYSTOLIC: BLOOD_PRESSURE, DIASTOLIC: BLOOD_PRESSURE}


def patient(books: Books, key: str) -> Patient | None:
    found = rows.by_key(books, [key]).get(key)
    return records.patient(found) if found else None


def patients(books: Books, keys: Collection[str]) -> dict[str, Patient]:
    return {key: records.patient(row) for key, row in rows.by_key(books, keys).items()}


def stay(books: Books, key: str | None) -> Stay | None:
    """One stay by its own key, as it is shown."""
    row = rows.by_key(books, [key]).get(key) if key else None
    return records.stay(row) if row is not None and row.type == "Encounter" else None


def stays(books: Books, keys: Collection[str]) -> dict[str, Stay]:
    """The present stay of each patient: the one the census names, else the newest that has not ended, else the newest."""
    named = {here.patient: here.encounter for here in census.of(books, keys).values()}
    found: dict[str, Stay] = {}
    for row in rows.read(books, ["Encounter"], patients=keys, order="ORDER BY at_s", with_marks=False):
        stay = records.stay(row)
        if row.is_pending and stay.patient != row.patient:
            continue  # a newborn's, registered from its mother's chart
        before = found.get(row.patient or "")
        if before is None or _preference(stay, named.get(stay.patient)) >= _preference(before, named.get(stay.patient)):
            found[row.patient or ""] = stay
    return found


def _preference(stay: Stay, named: str | None) -> tuple[bool, bool]:
    return stay.key == named, stay.status not in _ENDED


def beds(books: Books) -> dict[str, Bed]:
    """Every bed here by key."""
    places = (records.place(row) for row in rows.read(books, ["Location"], with_marks=False))
    return {place.key: place for place in places if isinstance(place, Bed)}


def allergies(books: Books, key: str) -> tuple[AllergyKnowledge, tuple[Allergy, ...]]:
    return allergies_of(books, [key])[key]


def allergies_of(books: Books, keys: Collection[str]) -> dict[str, tuple[AllergyKnowledge, tuple[Allergy, ...]]]:
    """The label and the list. A patient of whom nothing was ever completely loaded, and nothing is here, reads as unavailable.

    Of two records that are linked as one person's, either shows what stands in both.
    """
    linked = _linked(books, keys)
    wanted = {*keys, *(one for every in linked.values() for one in every)}
    here = census.of(books, wanted)
    found: dict[str, list[Allergy]] = {key: [] for key in wanted}
    for row in rows.read(books, ["AllergyIntolerance"], patients=wanted, order="ORDER BY at_s DESC", with_marks=False):
        found[row.patient or ""].append(records.allergy(row))
    for key, others in linked.items():
        found[key] = [*found[key], *(one for other in others for one in found[other])]
    loaded = {key for key, one in here.items() if one.fresh_at_ms is not None}
    return {
        key: (_knowledge(found[key], is_loaded={key, *linked.get(key, ())} <= loaded), tuple(found[key]))
        for key in keys
    }


def _linked(books: Books, keys: Collection[str]) -> dict[str, tuple[str, ...]]:
    """Who else's record is linked as the same person's, in either direction; only those who have any."""
    people = patients(books, keys).items()
    named = {key: (*one.replaces, *([one.replaced_by] if one.replaced_by else [])) for key, one in people}
    return {key: others for key, others in named.items() if others}


def _knowledge(every: list[Allergy], *, is_loaded: bool) -> AllergyKnowledge:
    said = reading.allergy_knowledge(every)
    if said is AllergyKnowledge.NOT_RECORDED and not is_loaded:
        return AllergyKnowledge.UNAVAILABLE
    return said


def problems_of(books: Books, keys: Collection[str]) -> dict[str, tuple[Problem, ...]]:
    """Active problems: ranked ones first in central's order, then the newest first."""
    ranks: dict[str, int] = {}
    for row in rows.read(books, ["Encounter"], patients=keys, with_marks=False):
        ranks |= records.ranks(row)
    found: dict[str, list[Problem]] = {key: [] for key in keys}
    for row in rows.read(books, ["Condition"], patients=keys, order="ORDER BY at_s DESC", with_marks=False):
        problem = _ranked(records.problem(row), ranks.get(row.key))
        if problem.is_active:
            found[row.patient or ""].append(problem)
    return {key: tuple(sorted(every, key=_rank)) for key, every in found.items()}


def _ranked(problem: Problem, rank: int | None) -> Problem:
    """The Encounter's rank, where the Condition carries none of its own."""
    return msgspec.structs.replace(problem, rank=rank) if rank is not None and problem.rank is None else problem


def _rank(problem: Problem) -> int:
    return problem.rank if problem.rank is not None else 1_000_000


def tags_of(books: Books, keys: Collection[str], now: datetime | None = None) -> dict[str, tuple[Tag, ...]]:
    """Of what stands in sight for a while only, what still does `now`."""
    found: dict[str, list[Tag]] = {key: [] for key in keys}
    for row in rows.read(
        books,
        ["Flag"],
        patients=keys,
        where="status IS NULL OR status = 'active'",
        order="ORDER BY at_s",
        with_marks=False,
    ):
        if (tag := records.tag(row)) and (now is None or tag.until is None or now < tag.until):
            found[row.patient or ""].append(tag)
    return {key: tuple(every) for key, every in found.items()}


def latest_vitals(
    books: Books, keys: Collection[str], codes: Iterable[str], since: datetime, until: datetime
) -> dict[str, dict[str, LatestVital]]:
    """The newest value of each of these signs (LOINC) between then and `until`, per patient; a panel's parts count under their own code."""
    asked = {code for each in codes for code in (each, _PARTS.get(each, each))}
    found: dict[str, dict[str, LatestVital]] = {key: {} for key in keys}
    where = f"s.is_vital = 1 AND s.at_s >= ? AND s.status NOT IN ('entered-in-error', 'cancelled') AND {_MEASURED}"
    for row in rows.last_of_each(
        books, "Observation", patients=keys, codes=asked, until=until, where=where, values=[int(since.timestamp())]
    ):
        _take_newest(found[row.patient or ""], row)
    return found


def asked_after(
    books: Books, keys: Collection[str], code: str, since: datetime, until: datetime
) -> dict[str, datetime]:
    """When somebody last measured this sign or wrote why it could not be measured."""
    where = "s.is_vital = 1 AND s.at_s >= ? AND s.status NOT IN ('entered-in-error', 'cancelled')"
    values = [int(since.timestamp())]
    found = rows.last_of_each(
        books, "Observation", patients=keys, codes=[code], until=until, where=where, values=values
    )
    return {row.patient: rows.at(row.at_s * 1000) for row in found if row.patient and row.at_s is not None}


def _take_newest(known: dict[str, LatestVital], row: Shown) -> None:
    for sign in records.signs(row):
        before = known.get(sign.loinc or "")
        is_newer = before is None or (
            sign.taken_at is not None and (before.sign.taken_at is None or sign.taken_at > before.sign.taken_at)
        )
        if sign.loinc and is_newer and not sign.is_absent and (sign.amount is not None or sign.text):
            known[sign.loinc] = LatestVital(sign=sign, mark=row.mark)


def last_values(books: Books, key: str, codes: Iterable[str], until: datetime) -> dict[str, Measure]:
    """The newest usable value of each of these Observations until then, however old."""
    asked = frozenset(codes)
    found: dict[str, tuple[int, Measure]] = {}
    for is_vital in ("= 1", "= 0", "IS NULL"):  # each by the index; a category may be missing
        where = f"s.is_vital {is_vital} AND s.status NOT IN ('entered-in-error', 'cancelled') AND {_MEASURED}"
        for row in rows.last_of_each(books, "Observation", patients=[key], codes=asked, until=until, where=where):
            sign = next(iter(records.signs(row)), None)
            at_s = row.at_s or 0
            if sign is None or sign.amount is None or sign.loinc not in asked:
                continue
            if sign.loinc not in found or at_s >= found[sign.loinc][0]:
                found[sign.loinc] = at_s, Measure(amount=sign.amount, at=sign.taken_at, basis=row.key)
    return {code: measure for code, (_, measure) in found.items()}


def vitals(books: Books, key: str, since: datetime, until: datetime) -> tuple[VitalSeries, ...]:
    """Every sign with values since then, in the order of their codes; oldest value first. What is dated after `until` stands apart."""
    since_s = int(since.timestamp())
    hour = since_s - since_s % 3600
    question, kinds = ("vitals", key, hour, *books.whose), ("Observation", NAMED_PEOPLE)
    settled, others = books.answered(question, kinds, partial(_signs_since, books, key, hour), _settled_apart)
    found = [one for one in settled if one[0] >= since_s]
    for row in rows.by_key(books, others).values() if others else ():
        if (row.at_s or 0) >= since_s:
            found += _signs_of(row)
    found.sort(key=itemgetter(0, 1))
    series: dict[str, list[LatestVital]] = {}
    for _, _, value in found:
        series.setdefault(value.sign.loinc or value.sign.name, []).append(value)
    return tuple(_series(code, values, until) for code, values in sorted(series.items()))


_Sign = tuple[int, str, LatestVital]
"""When, of which row, what."""


def _signs_since(books: Books, key: str, since_s: int) -> Apart:
    """A patient has hundreds, so what is made of them is remembered, and not they themselves."""
    return bare.read(books, ["Observation"], key, "is_vital = 1 AND at_s >= ?", [since_s])


def _settled_apart(found: Apart) -> tuple[list[_Sign], tuple[str, ...]]:
    """The signs of what is settled, and the keys of what is on its way and has to be read again each time."""
    signs = [
        sign
        for line, body in found.settled
        for sign in _shown_signs(line[0], line[3], records.signs_of(line, body), None)
    ]
    return signs, tuple(found.others)


def _signs_of(row: Shown) -> list[_Sign]:
    return _shown_signs(row.key, row.at_s, records.signs(row), row.mark)


def _shown_signs(key: str, at_s: int | None, signs: Iterable[VitalSign], mark: Mark | None) -> list[_Sign]:
    return [
        (at_s or 0, key, LatestVital(sign=sign, mark=mark))
        for sign in signs
        if not sign.is_absent and (sign.amount is not None or sign.text)
    ]


def _series(code: str, values: list[LatestVital], until: datetime) -> VitalSeries:
    ahead = [value for value in values if value.sign.taken_at is not None and value.sign.taken_at > until]
    sure = [value for value in values if value not in ahead] if ahead else values
    last = values[-1].sign
    unit = next((value.sign.amount.unit for value in reversed(values) if value.sign.amount), "")
    return VitalSeries(
        loinc=last.loinc or code,
        name=last.name,
        unit=unit,
        signs=tuple(value.sign for value in sure),
        latest=sure[-1] if sure else None,
        ahead=tuple(value.sign for value in ahead),
    )


def notes(books: Books, key: str, limit: int = 200) -> tuple[NoteRow, ...]:
    """Newest first; what was entered in error is left out, what was superseded stays as the older version of another."""
    found = rows.read(books, NOTE_KINDS, patients=[key], order=f"ORDER BY at_s DESC, key LIMIT {limit:d}")
    read = [(row, records.note(row)) for row in found]
    replaced = {note.replaces for _, note in read if note.status not in _VOID_NOTES}
    known = traces.authority(books, [row.key for row, _ in read])
    return tuple(
        NoteRow(note=note, mark=row.mark, ca=known.get(row.key, CaState.UNREAD))
        for row, note in read
        if note.status not in _VOID_NOTES or (note.status == "superseded" and note.key in replaced)
    )
