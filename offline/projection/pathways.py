"""A patient's clinical pathway: stage, day, items as orders and notes answer them, branches with their data; refuses to move him on."""

from collections.abc import Iterator, Mapping
from datetime import datetime, timedelta
from decimal import Decimal

from client.clinical.documents.book import DocumentBook
from client.clinical.pathways import (
    NEWS2,
    Happened,
    Measured,
    Pathway,
    beside,
    branches,
    day_of,
    standings,
)
from client.clinical.scores import ScoreBook
from client.clinical.vitals import last_moment
from client.fhir import names
from client.fhir.reading.elements import target
from client.records import Diagnosis, Order, OrderStatus, OrderTerm
from client.records.care import PathwayPlan, Variance
from offline.care_views import PathwayView
from offline.projection import care, chart, diagnoses, orders, results, rows, ward
from offline.projection.rows import Shown
from offline.projection.scales import second_scale
from offline.store.books import Books
from offline.views import NoteRow, OrderRow, Standing

RESULTS_BACK = timedelta(days=30)
_STOPPED = frozenset({OrderStatus.STOPPED, OrderStatus.CANCELLED, OrderStatus.ENTERED_IN_ERROR})


def pathway(
    books: Books, patient: str, book: Mapping[str, Pathway], documents: DocumentBook, scores: ScoreBook, now: datetime
) -> PathwayView:
    """The active plan of the present stay, else the newest; without any which pathways his diagnoses would fit."""
    stay = chart.stays(books, [patient]).get(patient)
    encounter = stay.key if stay else None
    found = _plan(books, patient, encounter)
    if found is None or found[1].status not in {"active", "on-hold"}:
        fits = tuple(one for one in book.values() if one.fits(_codes(books, patient)))
        last = found[1] if found else None
        return PathwayView(patient=patient, encounter=encounter, plan=last, fits=fits)
    row, plan = found
    known = book.get(plan.pathway)
    at = plan.stages[-1] if plan.stages else None
    stage = known.stage(at.stage) if known and at else None
    variances = _variances(books, patient, plan)
    happened = _happened(books, patient, documents)
    excused = frozenset(one.order for one in variances if one.order)
    return PathwayView(
        patient=patient,
        encounter=encounter,
        plan=plan,
        pathway=known,
        stage=stage,
        day=day_of(plan.since, now),
        items=standings(stage, happened, [one.item for one in variances], at.since if at else None) if stage else (),
        branches=branches(stage, _measured(books, patient, scores, now)) if stage else (),
        beside=tuple(one for one in beside(known.stages, happened, plan.since) if one.key not in excused)
        if known
        else (),
        variances=variances,
        mark=row.mark,
    )


def active(books: Books, patient: str, encounter: str | None) -> str | None:
    """The pathway that the patient is on in this stay."""
    found = _plan(books, patient, encounter)
    return found[1].key if found is not None and found[1].status in {"active", "on-hold"} else None


def _plan(books: Books, patient: str, encounter: str | None) -> tuple[Shown, PathwayPlan] | None:
    """Of this stay; a plan that names no stay may be of this one, one of another stay is over whatever it says."""
    found = [
        (row, one)
        for row in rows.read(books, ["CarePlan"], patients=[patient])
        if (one := care.plan(row)) is not None
        and one.status != "entered-in-error"
        and (encounter is None or target(row.resource.get("encounter")) in {None, encounter})
    ]
    return max(found, key=_newest, default=None)


def _newest(pair: tuple[Shown, PathwayPlan]) -> tuple[bool, float, str]:
    plan = pair[1]
    return plan.status == "active", plan.since.timestamp() if plan.since else 0.0, plan.key


def _codes(books: Books, patient: str) -> list[str | None]:
    every: list[Diagnosis] = [row.diagnosis for row in diagnoses.diagnoses(books, patient)]
    return [one.icd10 for one in every if one.is_in_force]


def _variances(books: Books, patient: str, plan: PathwayPlan) -> tuple[Variance, ...]:
    found = (
        care.variance(row)
        for row in rows.read(books, ["Communication"], patients=[patient], order="ORDER BY at_s", with_marks=False)
    )
    return tuple(one for one in found if one is not None and one.plan == plan.key)


def _happened(books: Books, patient: str, documents: DocumentBook) -> tuple[Happened, ...]:
    table = orders.orders_of(books, [patient]).get(patient, ())
    return (*_of_orders(table), *_of_notes(chart.notes(books, patient), documents))


def _of_orders(table: tuple[OrderRow, ...]) -> Iterator[Happened]:
    for row in table:
        order = row.order
        if row.standing is Standing.REJECTED:
            continue
        yield Happened(
            key=order.key,
            what=order.what.text,
            codes=_all_codes(order),
            status=_status(row),
            at=order.authored_at or order.starts_at,
        )


def _all_codes(order: Order) -> frozenset[tuple[str, str]]:
    own = [(order.what.system or "", order.what.code)] if order.what.code else []
    return frozenset([*own, *((system or "", code) for system, code in order.what.others)])


def _status(row: OrderRow) -> str:
    if row.order.status in _STOPPED or row.standing is Standing.STOPPED:
        return "stopped"
    is_done = row.order.status is OrderStatus.COMPLETED or row.standing is Standing.DONE
    return "done" if is_done or (row.is_begun and row.order.term is not OrderTerm.LONG) else "active"


def _of_notes(found: tuple[NoteRow, ...], documents: DocumentBook) -> Iterator[Happened]:
    """A signed document counts for its template, else for the template whose name its title says."""
    by_name = {one.zh: one.id for one in documents.templates.values()}
    for row in found:
        note = row.note
        template = note.kind.code_in(names.DOCUMENT_TYPE) or next(
            (ident for name, ident in by_name.items() if name in note.title), None
        )
        if template and note.superseded_by is None:
            codes = frozenset({(names.DOCUMENT_TYPE, template)})
            yield Happened(key=note.key, what=note.title, codes=codes, status="done", at=note.written_at)


def _measured(books: Books, patient: str, scores: ScoreBook, now: datetime) -> dict[str, Measured]:
    """The newest value of each test and sign here, and NEWS2 where all of it was measured."""
    found: dict[str, Measured] = {}
    for row in results.results(books, patient, now - RESULTS_BACK, last_moment(now)):
        one = row.result
        if one.amount is not None and one.code.code:
            words = f"{one.code.text} {one.comparator or ''}{one.amount.value:,f} {one.amount.unit}"
            at = one.observed_at or one.issued_at
            found[one.code.code] = Measured(what=one.code.code, value=one.amount.value, words=words.strip(), at=at)
    latest = chart.latest_vitals(books, [patient], ward.SIGNS, now - ward.FRESH_VITALS, last_moment(now))[patient]
    for code, vital in latest.items():
        amount = vital.sign.amount
        if amount is not None:
            words = f"{vital.sign.name} {amount.value:,f} {amount.unit}".strip()
            found[code] = Measured(what=code, value=amount.value, words=words, at=vital.sign.taken_at)
    on_second = patient in second_scale(books, [patient], scores.scale_orders, now)
    news2, _ = ward.early_warning(latest, scores, on_second_scale=on_second)
    if news2 is not None:
        taken = max((one.sign.taken_at for one in latest.values() if one.sign.taken_at), default=None)
        found[NEWS2] = Measured(what=NEWS2, value=Decimal(news2), words=f"NEWS2 {news2}", at=taken)
    return found
