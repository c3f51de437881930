"""Critical values of the ward with their loops: who has seen, read back, acknowledged and handled them; refuses to close one by itself.

Critical is what central flags, and what was entered by hand as reported critical. A value that somebody has acknowledged and handled is
kept for a day, for those who come after; an open one as long as the stay or visit in which it came, and a week where that is longer.
What the laboratory corrects begins anew: who acknowledged another value has not seen this one.
"""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

import msgspec

from client.fhir import names, reading
from client.fhir.reading.critical import told as read_told
from client.fhir.reading.elements import code_in, first, mapping, mappings, text, who
from client.records import Result, Ward
from client.records.critical import Told
from offline import census
from offline.projection import clinic, lists, records, results, rows
from offline.projection.doses import Who
from offline.projection.lists import natural
from offline.projection.rows import Shown
from offline.result_views import CriticalValue, Lamp
from offline.store.books import Books

OPEN_FOR, CLOSED_FOR = timedelta(days=7), timedelta(days=1)
LOOKED_BACK = timedelta(days=180)
"""A culture may grow for weeks: how old a specimen may be whose result is looked at; when it was released says whether it is news."""
EARLIER = 2
SAME_SPECIMEN = timedelta(hours=2)
"""A laboratory's own result of the same test taken so near in time is probably what was said on the telephone: a person compares."""
_VOID = frozenset({"entered-in-error", "cancelled"})
_OVER = frozenset({"finished", "cancelled", "entered-in-error", "planned"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Read:
    """An acknowledgement: who, when, what follows, and in which stay; without a name there is none."""

    by: str = ""
    at: datetime | None = None
    action: str = ""
    encounter: str = ""


def critical_values(books: Books, ward: str, now: datetime) -> tuple[CriticalValue, ...]:
    """Unacknowledged ones first, then those still to be handled, then the closed of the last day; each by release, oldest first."""
    here = [one.patient for one in census.ward(books)]
    made = _values(books, [*here, *clinic.followed(books)], ward, now)
    kept = [one for one in made if not one.is_closed or _is_recent(one, now)]
    return tuple(sorted(kept, key=_urgency))


def open_of(books: Books, patient: str, ward: str, now: datetime) -> tuple[CriticalValue, ...]:
    """What of one patient somebody has still to acknowledge or to handle."""
    return tuple(one for one in _values(books, [patient], ward, now) if not one.is_closed)


def _values(books: Books, wanted: Collection[str], ward: str, now: datetime) -> list[CriticalValue]:
    found = _flagged(books, wanted, now)
    if not found:
        return []
    patients = {row.patient or "" for row, _ in found}
    people = lists.people(books, patients)
    loops, read = _loops(books, patients), _read(books, patients)
    lamps = _lamps(books, patients, ward)
    return [_value(books, row, one, people, loops, read, lamps[row.patient or ""]) for row, one in found]


def _flagged(books: Books, patients: Collection[str], now: datetime) -> list[tuple[Shown, Result]]:
    found = rows.read(
        books,
        ["Observation"],
        patients=patients,
        where="is_flagged = 1 AND is_vital IS NOT 1 AND at_s >= ?",
        values=[int((now - LOOKED_BACK).timestamp())],
    )
    pairs = ((row, result) for row in found for result in records.results(row))
    flagged = [(row, one) for row, one in pairs if results.is_critical(one) and one.status not in _VOID]
    since = _since(books, {row.patient or "" for row, _ in flagged}, now)
    return [(row, one) for row, one in flagged if _is_of_now(row, since[row.patient or ""])]


def _since(books: Books, patients: Collection[str], now: datetime) -> dict[str, datetime]:
    """From when on what was released is news of each: the begin of his stay, or a week ago, whichever is earlier."""
    found = dict.fromkeys(patients, now - OPEN_FOR)
    for row in rows.read(books, ["Encounter"], patients=patients, with_marks=False):
        stay = records.stay(row)
        if stay.status not in _OVER and stay.admitted_at is not None and row.patient is not None:
            found[row.patient] = min(found[row.patient], stay.admitted_at)
    return found


def _is_of_now(row: Shown, since: datetime) -> bool:
    released = results.released_at(row)
    return released is None or released >= since


def _value(
    books: Books,
    row: Shown,
    result: Result,
    people: Mapping[str, Who],
    loops: Mapping[str, Sequence[Told]],
    read: Mapping[str, Read],
    stays: Sequence[Lamp],
) -> CriticalValue:
    patient = row.patient or ""
    told = tuple(
        one for one in loops.get(result.key) or loops.get(row.key) or () if results.still(one, row) is not None
    )
    by = results.still(read.get(result.key) or read.get(row.key), row) or Read()
    caller = reading.reported_by(row.resource) or ""
    about = mapping(row.resource.get("encounter")).get("reference")
    return CriticalValue(
        result=result,
        patient=patient,
        patient_name=people[patient].name,
        bed=people[patient].bed,
        encounter=str(about) if about else next((one.encounter for one in stays if one.is_own), None),
        earlier=_earlier(books, patient, row, result),
        lamps=tuple(_lit(lamp, told, by) for lamp in stays),
        told=told,
        read_by=by.by,
        read_at=by.at,
        action=by.action,
        reported_by=caller,
        laboratory=laboratory_of(books, patient, row, result) if caller else None,
        released_at=results.released_at(row) or result.issued_at or result.observed_at,
        mark=row.mark,
    )


def _earlier(books: Books, patient: str, row: Shown, result: Result) -> tuple[Result, ...]:
    if result.code.code is None or row.at_s is None:
        return ()
    found = rows.read(
        books,
        ["Observation"],
        patients=[patient],
        where="is_vital IS NOT 1 AND code = ? AND at_s < ? AND status NOT IN ('entered-in-error', 'cancelled')",
        values=(result.code.code, row.at_s),
        order=f"ORDER BY at_s DESC LIMIT {EARLIER:d}",
        with_marks=False,
    )
    return tuple(one for each in found for one in records.results(each) if one.code.code == result.code.code)[:EARLIER]


def laboratory_of(books: Books, patient: str, row: Shown, result: Result) -> Result | None:
    """The nearest result of the laboratory's own of the same test, within `SAME_SPECIMEN`; both stay, nothing is joined."""
    if result.code.code is None or row.at_s is None:
        return None
    reach = int(SAME_SPECIMEN.total_seconds())
    found = rows.read(
        books,
        ["Observation"],
        patients=[patient],
        where="is_vital IS NOT 1 AND code = ? AND at_s BETWEEN ? AND ?",
        values=(result.code.code, row.at_s - reach, row.at_s + reach),
        with_marks=False,
    )
    own = [
        (abs((each.at_s or 0) - row.at_s), one)
        for each in found
        if each.key != row.key and reading.reported_by(each.resource) is None
        for one in records.results(each)
        if one.status not in _VOID
    ]
    return min(own, key=_nearness)[1] if own else None


def _nearness(pair: tuple[int, Result]) -> tuple[int, str]:
    return pair[0], pair[1].key


def _loops(books: Books, patients: Collection[str]) -> dict[str, list[Told]]:
    """What was told about which result, oldest first; what has no time stands last."""
    found: dict[str, list[Told]] = {}
    for row in rows.read(books, ["Communication"], patients=patients, with_marks=False):
        one = read_told(row.resource)
        if one is not None:
            found.setdefault(one.about, []).append(one)
    return {about: sorted(every, key=_telling) for about, every in found.items()}


def _telling(one: Told) -> tuple[bool, float, str]:
    return one.at is None, one.at.timestamp() if one.at else 0.0, one.key


def _read(books: Books, patients: Collection[str]) -> dict[str, Read]:
    """Result to its acknowledgement; of several the first counts."""
    found: dict[str, Read] = {}
    for row in rows.read(
        books,
        ["Task"],
        patients=patients,
        where="code = ? AND status = 'completed'",
        values=[names.ACKNOWLEDGE_RESULT],
        order="ORDER BY at_s DESC",
        with_marks=False,
    ):
        task = records.task(row)
        action = code_in([first(row.resource.get("output")).get("valueCodeableConcept")], names.ACKNOWLEDGE_ACTION)
        inputs = (mapping(each.get("valueReference")).get("reference") for each in mappings(row.resource.get("input")))
        for key in (mapping(row.resource.get("focus")).get("reference"), *inputs):
            if key:
                about = mapping(row.resource.get("encounter")).get("reference")
                found[str(key)] = Read(by=task.by or "?", at=task.at, action=action or "", encounter=str(about or ""))
    return found


def _lamps(books: Books, patients: Collection[str], ward: str) -> dict[str, list[Lamp]]:
    """Of each patient every open stay or visit as a lamp that is out; this station's own ward first."""
    places = (records.place(row) for row in rows.read(books, ["Location"], with_marks=False))
    named = {place.key: place.name for place in places if isinstance(place, Ward)}
    found: dict[str, list[Lamp]] = {patient: [] for patient in patients}
    for row in rows.read(books, ["Encounter"], patients=patients, order="ORDER BY at_s", with_marks=False):
        stay = records.stay(row)
        if stay.status not in _OVER:
            lamp = Lamp(
                department=stay.ward or stay.key,
                name=named.get(stay.ward or "") or _place_words(row),
                encounter=stay.key,
                is_own=stay.ward == ward,
            )
            found[row.patient or ""].append(lamp)
    return {patient: sorted(lamps, key=_own_first) for patient, lamps in found.items()}


def _place_words(row: Shown) -> str:
    """Of a place that is not kept here: what the stay itself calls its ward, else its provider."""
    places = [one for one in mappings(row.resource.get("location")) if text(one.get("status")) in {"active", None}]
    names_said = (who(one.get("location")) for one in reversed(places))
    return next((said for said in names_said if said), None) or who(row.resource.get("serviceProvider")) or ""


def _own_first(lamp: Lamp) -> tuple[bool, str]:
    return not lamp.is_own, lamp.name


def _lit(lamp: Lamp, told: Sequence[Told], read: Read) -> Lamp:
    """By the first who told anything from that department, or acknowledged it in that stay: whoever acts has seen it."""
    acts = [(one.by, one.at) for one in told if one.department == lamp.department]
    if read.by and read.encounter == lamp.encounter:
        acts.append((read.by, read.at))
    seen = min(acts, key=_act_time, default=None)
    return lamp if seen is None else msgspec.structs.replace(lamp, seen_by=seen[0], seen_at=seen[1])


def _act_time(act: tuple[str, datetime | None]) -> tuple[bool, float]:
    return act[1] is None, act[1].timestamp() if act[1] else 0.0


def _is_recent(one: CriticalValue, now: datetime) -> bool:
    at = one.handled.at if one.handled else None
    return at is None or now - at <= CLOSED_FOR


def _urgency(one: CriticalValue) -> tuple[bool, bool, float, object, str]:
    at = one.released_at
    return one.is_closed, one.is_acknowledged, at.timestamp() if at else 0.0, natural(one.bed), one.result.key
