"""Assessments as they stand: history, what is due when, what warned. Refuses to compute a total and to hide what was entered in error."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from datetime import datetime, timedelta
from typing import Any, NamedTuple

from client.clinical.age import whole_years
from client.clinical.assessments import Form, FormBook, is_usable
from client.clinical.vitals import last_moment
from client.fhir import names
from client.fhir.reading import assessments as reading
from client.fhir.reading.elements import first, has_code, mapping, mappings, targets, text
from client.records import Stay
from client.records.assessments import Assessment, ReassessTask, RowSeen
from offline import census
from offline.assessment_views import (
    AssessmentRow,
    AssessmentView,
    DueAssessment,
    FormStanding,
    Proposed,
    ScoredSigns,
    WarningRow,
)
from offline.commands_kept import marks
from offline.projection import chart, lists, rows, scored_signs, told
from offline.projection.doses import Who
from offline.projection.scales import second_scale
from offline.store.books import Books

SIGNS_BACK = timedelta(hours=24)
"""Older values are not even proposed."""
OXYGEN_FLOW, OXYGEN_FRACTION = "3151-8", "3150-0"
_OPEN = "status IN ('requested', 'received', 'accepted', 'ready', 'in-progress')"
_WITH = ("Observation", "RiskAssessment", "Flag", "Task")
_EPOCH = datetime.fromtimestamp(0).astimezone()

assessment = rows.once(reading.assessment, 1024)
reassess = rows.once(reading.reassess_task, 512)
warning = rows.once(reading.warning_task, 512)


def view(books: Books, patient: str, book: FormBook, now: datetime) -> AssessmentView:
    person, stay = chart.patient(books, patient), chart.stays(books, [patient]).get(patient)
    born = person.birth_date if person else None
    who = lists.people(books, [patient])[patient]
    order = scale_order(books, patient, book, now)
    every = history(books, patient, book)
    newer = _scored_signs(books, patient, book, every, stay, now, on_second_scale=order is not None)
    return AssessmentView(
        patient=patient,
        name=who.name,
        bed=who.bed,
        encounter=stay.key if stay else None,
        years=whole_years(born, now),
        days=(now.date() - born).days if born and born <= now.date() else None,
        sex=person.sex.value if person else "unknown",
        is_pregnant=told.is_pregnant(books, patient, now),
        doctor=stay.responsible.reference if stay and stay.responsible else None,
        doctor_name=stay.responsible.name if stay and stay.responsible else "",
        forms={
            form: _standing(books, patient, form, every.get(form, ()), stay, book, newer.get(form))
            for form in book.forms
        },
        signs=_signs(books, patient, book, now),
        scale_order=order[0] if order else None,
        scale_order_text=order[1] if order else "",
        warnings=warnings(books, {patient: who}),
        others=tuple(row for form, found in every.items() if form not in book.forms for row in found),
    )


# --- history ---------------------------------------------------------------------------------------------------------


def history(books: Books, patient: str, book: FormBook) -> dict[str, tuple[AssessmentRow, ...]]:
    """By form, the newest first; each with the rows that belong to it."""
    responses = rows.read(books, ["QuestionnaireResponse"], patients=[patient])
    if not responses:
        return {}
    with_it = _rows_of(books, patient, book)
    found: dict[str, list[AssessmentRow]] = defaultdict(list)
    for row in responses:
        one = assessment(row)
        seen = (RowSeen(key=row.key, version=row.version), *with_it.get(row.key, ()))
        found[one.form].append(AssessmentRow(assessment=one, mark=row.mark, rows=seen))
    return {form: tuple(sorted(every, key=_newest)) for form, every in found.items()}


def _newest(row: AssessmentRow) -> tuple[float, str]:
    return -(row.assessment.at or _EPOCH).timestamp(), row.assessment.key


def _rows_of(books: Books, patient: str, book: FormBook) -> dict[str, list[RowSeen]]:
    codes = sorted({code for form in book.forms.values() for code in (form.id, form.total_loinc) if code})
    kinds = [names.REASSESS, names.ANSWER_WARNING]
    where = (
        f"(type = 'Observation' AND code IN ({marks(codes)})) OR type IN ('RiskAssessment', 'Flag')"
        f" OR (type = 'Task' AND code IN ({marks(kinds)}))"
    )
    found: dict[str, list[RowSeen]] = defaultdict(list)
    for row in rows.read(books, _WITH, patients=[patient], where=where, values=[*codes, *kinds], with_marks=False):
        of = reading.belongs_to(row.resource)
        if of is not None:
            found[of].append(RowSeen(key=row.key, version=row.version))
    return found


def _standing(
    books: Books,
    patient: str,
    form: str,
    history: tuple[AssessmentRow, ...],
    stay: Stay | None,
    book: FormBook,
    signs: ScoredSigns | None,
) -> FormStanding:
    tasks = _tasks(books, [patient]).get((patient, form), [])
    last = _counting(history)
    task = _of_last(tasks, last.assessment if last else None)
    flags = [one for row in history for one in row.rows if one.key.startswith("Flag/")]
    active = _active(books, [one.key for one in flags])
    ends = [RowSeen(key=one.key, version=one.version) for one in tasks]
    due = _due(task, last.assessment if last else None, book.forms[form], stay, signs)
    return FormStanding(
        form=form,
        history=history,
        task=task,
        ends=(*ends, *(one for one in flags if one.key in active)),
        due_at=due[0] if due else None,
        late_at=due[1] if due else None,
        signs=signs,
    )


def _counting(history: tuple[AssessmentRow, ...]) -> AssessmentRow | None:
    return next((row for row in history if row.assessment.is_valid), None)


def _scored_signs(
    books: Books,
    patient: str,
    book: FormBook,
    every: Mapping[str, tuple[AssessmentRow, ...]],
    stay: Stay | None,
    now: datetime,
    *,
    on_second_scale: bool,
) -> dict[str, ScoredSigns | None]:
    """By form, the whole set of signs after its last assessment."""
    signs = scored_signs.measured(books, [patient], book, now).get(patient, ())
    found = {}
    asked = {form for each, form in _tasks(books, [patient]) if each == patient}
    for form in scored_signs.forms_of(book):
        last = _counting(every.get(form.id, ()))
        if last is None and form.routine is None and form.id not in asked:
            continue  # nobody uses this form for him
        newest = last.assessment if last is not None else None
        found[form.id] = scored_signs.after(form, signs, newest, stay, on_second_scale=on_second_scale)
    return found


def _active(books: Books, keys: Collection[str]) -> set[str]:
    return (
        {key for key, row in rows.by_key(books, keys).items() if row.resource.get("status") == "active"}
        if keys
        else set()
    )


# --- what is due -----------------------------------------------------------------------------------------------------


def _tasks(books: Books, patients: Collection[str]) -> dict[tuple[str, str], list[ReassessTask]]:
    found: dict[tuple[str, str], list[ReassessTask]] = defaultdict(list)
    where = f"code = ? AND {_OPEN}"
    for row in rows.read(books, ["Task"], patients=patients, where=where, values=[names.REASSESS], with_marks=False):
        if (task := reassess(row)) is not None:
            found[row.patient or "", task.form].append(task)
    return found


def _of_last(tasks: Iterable[ReassessTask], last: Assessment | None) -> ReassessTask | None:
    """The one that the newest assessment asked with; else the newest: one that was taken back asks for another at once."""
    every = sorted(tasks, key=_asked)
    own = next((one for one in every if last is not None and one.assessment == last.key), None)
    newest = every[-1] if every else None
    if own is not None and newest is not None and _asked(newest) > _asked(own):
        return newest if newest.due_at and own.due_at and newest.due_at < own.due_at else own
    return own or newest


def _asked(task: ReassessTask) -> tuple[float, str]:
    return (task.asked_at or _EPOCH).timestamp(), task.key


def _due(
    task: ReassessTask | None,
    last: Assessment | None,
    form: Form,
    stay: Stay | None,
    signs: ScoredSigns | None = None,
) -> tuple[datetime, datetime] | None:
    """By what is newer, the Task or the whole set of signs; without either, the first of a stay counts from the admission."""
    is_asked_since = signs is not None and task is not None and (task.asked_at or _EPOCH) > signs.at
    if signs is not None and signs.due_at is not None and not is_asked_since:
        return signs.due_at, signs.late_at or signs.due_at
    if task is not None and task.due_at is not None:
        return task.due_at, task.late_at or task.due_at
    admitted = stay.admitted_at if stay else None
    if form.routine is None or admitted is None or (last is not None and (last.at or _EPOCH) >= admitted):
        return None
    return admitted, admitted + form.routine


def due(books: Books, book: FormBook, permitted: frozenset[str], now: datetime) -> tuple[DueAssessment, ...]:
    """Of the ward: what is asked for, late ones first, then the patients' beds. What is not due yet is among it."""
    here = [one.patient for one in census.ward(books) if one.left_at_ms is None]
    who, stays, people = lists.people(books, here), chart.stays(books, here), chart.patients(books, here)
    tasks, last = _tasks(books, here), _last_of(books, here)
    signs, by_signs = scored_signs.newest(books, here, book, now), {one.id for one in scored_signs.forms_of(book)}
    second = second_scale(books, here, book.scale_orders, now)
    found = []
    for patient in here:
        stay, person = stays.get(patient), people.get(patient)
        if stay is None or stay.status == "planned":
            continue
        born = person.birth_date if person else None
        days = (now.date() - born).days if born and born <= now.date() else None
        for form in book.forms.values():
            if is_usable(form, permitted) and form.fits(
                whole_years(born, now), days, person.sex.value if person else ""
            ):
                newest, newer = last.get((patient, form.id)), None
                if form.id in by_signs and (newest or form.routine or (patient, form.id) in tasks):
                    scaled = patient in second
                    newer = scored_signs.after(form, signs.get(patient, ()), newest, stay, on_second_scale=scaled)
                    if newer is None and scored_signs.is_open(signs.get(patient, ()), newest):
                        every = scored_signs.measured(books, [patient], book, now).get(patient, ())
                        newer = scored_signs.after(form, every, newest, stay, on_second_scale=scaled)
                times = _due(_of_last(tasks.get((patient, form.id), ()), newest), newest, form, stay, newer)
                if times is not None:
                    found.append(_row(who[patient], form, times, newest, newer))
    return tuple(sorted(found, key=lambda one: (not one.is_late(now), lists.natural(one.bed), one.due_at, one.form)))


def _row(
    who: Who, form: Form, times: tuple[datetime, datetime], last: Assessment | None, signs: ScoredSigns | None
) -> DueAssessment:
    return DueAssessment(
        patient=who.patient,
        name=who.name,
        bed=who.bed,
        form=form.id,
        due_at=times[0],
        late_at=times[1],
        last=last,
        signs=signs,
    )


def latest(books: Books, patient: str) -> tuple[Assessment, ...]:
    """The newest of the patient by each form that counts, the newest first."""
    found = _last_of(books, [patient]).values()
    return tuple(sorted(found, key=lambda one: -(one.at or _EPOCH).timestamp()))


def _last_of(books: Books, patients: Collection[str]) -> dict[tuple[str, str], Assessment]:
    found: dict[tuple[str, str], Assessment] = {}
    for row in rows.read(books, ["QuestionnaireResponse"], patients=patients, with_marks=False):
        one = assessment(row)
        before = found.get((one.patient, one.form))
        if one.is_valid and (before is None or (one.at or _EPOCH) > (before.at or _EPOCH)):
            found[one.patient, one.form] = one
    return found


# --- what stands beside ----------------------------------------------------------------------------------------------


def scale_order(books: Books, patient: str, book: FormBook, now: datetime) -> tuple[str, str] | None:
    """The order in force that asks for a second scale, and its words."""
    return second_scale(books, [patient], book.scale_orders, now).get(patient)


def _signs(books: Books, patient: str, book: FormBook, now: datetime) -> dict[str, Proposed]:
    """The newest of each sign that a form of the pack asks for."""
    items = [item for form in book.forms.values() for item in form.items]
    codes = {code for item in items for code in item.vitals}
    codes |= {OXYGEN_FLOW, OXYGEN_FRACTION, names.CONSCIOUSNESS}
    latest = chart.latest_vitals(books, [patient], codes, now - SIGNS_BACK, last_moment(now))[patient]
    return {
        code: Proposed(
            loinc=code,
            amount=one.sign.amount,
            taken_at=one.sign.taken_at,
            source=one.sign.key,
            answer=one.sign.answer,
        )
        for code, one in latest.items()
    }


def warnings(books: Books, who: Mapping[str, Who], *, open_only: bool = False) -> tuple[WarningRow, ...]:
    """What doctors were asked to look at, open ones first, then the newest."""
    where = "code = ? AND status <> 'entered-in-error'" + (f" AND {_OPEN}" if open_only else "")
    found = []
    said: list[_Said] | None = None
    for row in rows.read(books, ["Task"], patients=who, where=where, values=[names.ANSWER_WARNING]):
        task = warning(row)
        if task is None or task.patient not in who:
            continue
        said = _said(books, who) if said is None else said
        one, own = who[task.patient], [each for each in said if each.about == task.key]
        calls = tuple(f"{each.at} {each.name}".strip() for each in own if each.step == names.WARNING_CALL)
        others = (each for each in own if each.step == names.ANSWER_WARNING and each.words != task.answer)
        found.append(
            WarningRow(
                task=task,
                patient_name=one.name,
                bed=one.bed,
                calls=calls,
                others=tuple(f"{each.at} {each.name} {each.words}" for each in others),
                mark=row.mark,
            )
        )
    return tuple(sorted(found, key=lambda one: (not one.task.is_open, -(one.task.asked_at or _EPOCH).timestamp())))


class _Said(NamedTuple):
    """One Communication about a warning: to whom by telephone, or by whom and what as an answer."""

    about: str
    step: str
    at: str
    name: str
    words: str


def _said(books: Books, who: Mapping[str, Who]) -> list[_Said]:
    """As it was written down."""
    found = []
    for row in rows.read(books, ["Communication"], patients=who, where="status = 'completed'", with_marks=False):
        made = row.resource
        at = (text(made.get("sent")) or "")[11:16]
        for about in targets(made.get("about")):
            if _is_step(made, names.WARNING_CALL):
                name = text(first(made.get("recipient")).get("display")) or ""
                found.append(_Said(about=about, step=names.WARNING_CALL, at=at, name=name, words=""))
            elif _is_step(made, names.ANSWER_WARNING):
                name = text(mapping(made.get("sender")).get("display")) or ""
                words = text(first(made.get("payload")).get("contentString")) or ""
                found.append(_Said(about=about, step=names.ANSWER_WARNING, at=at, name=name, words=words))
    return found


def _is_step(made: Mapping[str, Any], step: str) -> bool:
    return any(has_code(each, names.CARE_STEP, step) for each in mappings(made.get("reasonCode")))
