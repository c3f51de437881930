"""What a whole set of vital signs scores by a form that asks for nothing else (NEWS2): from it the next one counts, as from a form.

Refuses a score of half a set, and to put off a form whose score calls somebody: the call is written with the form alone.
"""

from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import datetime, timedelta

import msgspec

from client.clinical.assessing import SCALE, Judgement, judge
from client.clinical.assessments import Call, Form, FormBook
from client.fhir import names
from client.records import Stay, VitalSign
from client.records.assessments import Assessment
from offline.assessment_entry import OXYGEN_CODES, answered_by_signs
from offline.assessment_views import Proposed, ScoredSigns
from offline.commands_kept import marks
from offline.projection import chart, records, rows
from offline.projection.ward import ALERT, GLASGOW, ONE_SET
from offline.store.books import Books

BACK = timedelta(hours=24)
"""Longer than the longest interval after a score."""
_PARTS = {names.SYSTOLIC: names.BLOOD_PRESSURE, names.DIASTOLIC: names.BLOOD_PRESSURE}


def forms_of(book: FormBook) -> tuple[Form, ...]:
    """Forms that vital signs alone answer whole, and after which another is asked for in time."""
    return tuple(form for form in book.forms.values() if _is_answered(form) and any(one.due for one in form.follow_ups))


def _is_answered(form: Form) -> bool:
    return len(form.items) > 1 and all(item.vitals or item.is_oxygen or item.is_consciousness for item in form.items)


def measured(
    books: Books, patients: Collection[str], book: FormBook, now: datetime
) -> dict[str, tuple[VitalSign, ...]]:
    """Of each patient the signs that such forms ask for, the newest first."""
    forms = forms_of(book)
    if not forms or not patients:
        return {}
    codes = {code for form in forms for item in form.items for code in item.vitals} | {*OXYGEN_CODES}
    codes = {_PARTS.get(code, code) for code in codes} | {names.CONSCIOUSNESS, GLASGOW}
    where = (
        "is_vital = 1 AND at_s >= ? AND status NOT IN ('entered-in-error', 'cancelled')"
        f" AND code IN ({marks(sorted(codes))})"
    )
    values = [int((now - BACK).timestamp()), *sorted(codes)]
    found: dict[str, list[VitalSign]] = {}
    for row in rows.read(books, ["Observation"], patients=patients, where=where, values=values, with_marks=False):
        found.setdefault(row.patient or "", []).extend(one for one in records.signs(row) if _is_value(one, now))
    return {key: tuple(sorted(every, key=_time, reverse=True)) for key, every in found.items()}


def newest(books: Books, patients: Collection[str], book: FormBook, now: datetime) -> dict[str, tuple[VitalSign, ...]]:
    """For a whole ward: of each patient the newest of each sign, the newest first. What it leaves open is asked of `measured`."""
    forms = forms_of(book)
    if not forms:
        return {}
    codes = {code for form in forms for item in form.items for code in item.vitals}
    codes |= {*OXYGEN_CODES, names.CONSCIOUSNESS, GLASGOW}
    found = chart.latest_vitals(books, patients, codes, now - BACK, now)
    signs = {key: [one.sign for one in every.values() if _is_value(one.sign, now)] for key, every in found.items()}
    return {key: tuple(sorted(every, key=_time, reverse=True)) for key, every in signs.items()}


def _is_value(sign: VitalSign, now: datetime) -> bool:
    return sign.taken_at is not None and sign.taken_at <= now and not sign.is_absent


def _time(sign: VitalSign) -> float:
    return sign.taken_at.timestamp() if sign.taken_at else 0.0


def is_open(newest: Sequence[VitalSign], last: Assessment | None) -> bool:
    """Whether something was measured after the last assessment at all: a set may stand before it."""
    since = last.at if last is not None else None
    return any(since is None or (one.taken_at is not None and one.taken_at > since) for one in newest)


def after(
    form: Form, signs: Sequence[VitalSign], last: Assessment | None, stay: Stay | None, *, on_second_scale: bool
) -> ScoredSigns | None:
    """The newest whole set after the last assessment of this stay; None where there is none."""
    since = max((at for at in (last.at if last else None, stay.admitted_at if stay else None) if at), default=None)
    scale = ("2" if on_second_scale else "1") if form.has_scales else ""
    newer = [one for one in signs if one.taken_at is not None and (since is None or one.taken_at > since)]
    for ends_at in dict.fromkeys(one.taken_at for one in newer if one.taken_at is not None):
        within = [one for one in newer if one.taken_at and ends_at - ONE_SET <= one.taken_at <= ends_at]
        found = _scored(form, within, scale, last)
        if found is not None:
            return found
    return None


def _scored(form: Form, signs: Iterable[VitalSign], scale: str, last: Assessment | None) -> ScoredSigns | None:
    answers = answered_by_signs(form, _newest(signs), scale)
    found = judge(form, {**{item: value for item, (value, _) in answers.items()}, SCALE: scale})
    if found.total is None or found.follow_up is None:
        return None
    at = min(sign.taken_at for _, sign in answers.values() if sign.taken_at is not None)
    call = _call(found, last)
    due, late = (timedelta(), call.within) if call is not None else (found.follow_up.due, found.follow_up.late)
    return ScoredSigns(
        at=at,
        total=found.total,
        band=found.band.level if found.band else "",
        due_at=at + due if due is not None else None,
        late_at=at + late if late is not None else None,
        asks_for_call=call is not None,
    )


def _call(found: Judgement, last: Assessment | None) -> Call | None:
    """Who has to be called because it scores more than the assessment before."""
    before = last.outcome.total if last is not None and last.outcome is not None else None
    is_more = before is None or found.total is None or found.total > before
    return found.follow_up.call if found.follow_up is not None and is_more else None


def _newest(signs: Iterable[VitalSign]) -> Mapping[str, Proposed]:
    found: dict[str, Proposed] = {}
    for one in signs:  # the newest first
        if one.loinc and (one.amount is not None or one.answer):
            made = Proposed(
                loinc=one.loinc, amount=one.amount, taken_at=one.taken_at, source=one.key, answer=one.answer
            )
            found.setdefault(one.loinc, made)
    return _with_coma(found)


def _with_coma(found: dict[str, Proposed]) -> Mapping[str, Proposed]:
    """Consciousness as the bed card reads it: the newer of what was answered and the Glasgow total, of which 15 is alert."""
    said, coma = found.get(names.CONSCIOUSNESS), found.get(GLASGOW)
    if coma is None or coma.amount is None or (said is not None and _at(said) >= _at(coma)):
        return found
    answer = "A" if coma.amount.value == ALERT else "C"
    return {**found, names.CONSCIOUSNESS: msgspec.structs.replace(coma, loinc=names.CONSCIOUSNESS, answer=answer)}


def _at(sign: Proposed) -> float:
    return sign.taken_at.timestamp() if sign.taken_at else 0.0
