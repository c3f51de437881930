"""What happened to a patient as a nurse tells it: signs, amounts, doses, assessments. In words of the record, with time and row.

The record is written in the hospital's language, whatever the screen speaks. Nothing here judges: an abnormal sign is one the pack's
early warning gives points to.
"""

from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime
from decimal import Decimal

from client.clinical.fluids import FluidBook
from client.clinical.pack import ContentPack
from client.clinical.scores import ScoreBook
from client.clinical.unit_words import record_unit
from client.records import DoseOutcome, VitalSign
from client.records.fluids import FluidRecord
from offline.fluid_views import FluidRow
from offline.nursing_views import Entry
from offline.projection import assessed, fluids, records, rows, told
from offline.projection.rows import Shown
from offline.store.books import Books

_SHORT = {
    "8310-5": "T",
    "8867-4": "P",
    "9279-1": "R",
    "8480-6": "BP",
    "8462-4": "BP",
    "59408-5": "SpO₂",
    "2708-6": "SpO₂",
    "72514-3": "疼痛",
    "9269-2": "GCS",
    "80288-4": "意识",
    "29463-7": "体重",
    "3151-8": "吸氧",
}
_NEWS2 = {"8310-5": "temp", "8867-4": "pulse", "9279-1": "rr", "8480-6": "sbp"}
LOUD = Decimal(2)
"""Points of one sign in NEWS2 from which it is told at the change of the shift; saturation has two scales and is left to the total."""


def signs(
    books: Books, patient: str, since: datetime, until: datetime, scores: ScoreBook | None = None
) -> tuple[Entry, ...]:
    """One line for each time somebody measured; what could not be measured is said as well. With `scores` only those that are loud."""
    found = _rows(
        books, "Observation", patient, since, until, "is_vital = 1 AND status NOT IN ('entered-in-error', 'cancelled')"
    )
    together: dict[tuple[datetime, str], list[tuple[Shown, VitalSign]]] = {}
    for row in found:
        for one in records.signs(row):
            if one.taken_at is not None and one.loinc in _SHORT:
                together.setdefault((one.taken_at, one.by or ""), []).append((row, one))
    return tuple(
        Entry(
            kind="sign",
            what=sign_words([one for _, one in each]),
            at=at,
            key=each[0][0].key,
            by=by,
            mark=each[0][0].mark,
            sources=tuple(dict.fromkeys(row.key for row, _ in each)),
        )
        for (at, by), each in together.items()
        if scores is None or _is_loud([one for _, one in each], scores)
    )


def _is_loud(measured: Iterable[VitalSign], scores: ScoreBook) -> bool:
    answers: dict[str, Decimal | str | None] = {
        _NEWS2[one.loinc]: one.amount.value for one in measured if one.loinc in _NEWS2 and one.amount is not None
    }
    return any(points >= LOUD for points in scores.score("NEWS2", answers).points.values())


def sign_words(measured: Sequence[VitalSign]) -> str:
    """`T 38.6 ℃ P 104 BP 118/72 mmHg`, in the order of the chart."""
    known = {one.loinc: one for one in measured}
    high, low = known.get("8480-6"), known.get("8462-4")
    words = []
    for code, name in _SHORT.items():
        one = known.get(code)
        if one is None or code == "8462-4":
            continue
        if code == "8480-6" and high is not None and high.amount is not None:
            rest = f"{low.amount.value:f}" if low is not None and low.amount is not None else "?"
            words.append(f"BP {high.amount.value:f}/{rest} mmHg")
        elif one.amount is not None:
            words.append(f"{name} {one.amount.value:f} {record_unit(one.amount.code or one.amount.unit)}".strip())
        else:
            words.append(f"{name} {one.answer or one.text or '未测'}")
    return " ".join(words)


def amounts(
    books: Books, patient: str, book: FluidBook | None, since: datetime, until: datetime, now: datetime
) -> tuple[Entry, ...]:
    """Entries of intake and output, and infusions that ended."""
    if book is None:
        return ()
    view = fluids.fluids(books, patient, book, now)
    return tuple(
        Entry(
            kind="fluid",
            what=fluid_words(row, book),
            at=row.at,
            key=row.key,
            by=_by(row),
            mark=view.marks.get(row.key),
            sources=tuple(one.key for one in row.infusion),
        )
        for row in view.rows
        if row.counts and since <= row.at < until
    )


def _by(row: FluidRow) -> str:
    return row.record.by if row.record is not None else next((one.by for one in row.infusion if one.by), "")


def fluid_words(row: FluidRow, book: FluidBook) -> str:
    name = book.row(row.kind).zh
    record: FluidRecord | None = row.record
    drain = f"{record.drain}号" if record is not None and record.drain is not None else ""
    total = row.total
    volume = "量不详" if total is None or total.is_at_least else f"{total.volume:f} mL"
    estimate = "约" if total is not None and total.is_estimate and not total.is_at_least else ""
    return " ".join(part for part in (f"{name}{drain}", f"{estimate}{volume}", row.what) if part)


def doses(books: Books, patient: str, since: datetime, until: datetime) -> Iterator[Entry]:
    """Given, running and not given, each with its amount or its reason."""
    for row in _rows(books, "MedicationAdministration", patient, since, until):
        one = records.dose(row)
        if one.given_at is None or one.outcome is DoseOutcome.VOID:
            continue
        name = one.what.text if one.what else ""
        is_given, is_stopped = one.outcome is not DoseOutcome.NOT_GIVEN, row.resource.get("status") == "stopped"
        amount = f"{one.amount.value:f} {record_unit(one.amount.unit)}" if one.amount and not is_stopped else ""
        why = "" if is_given else f"未执行：{one.reason or '原因未记'}"
        why = "已停止，未全部给入" if is_stopped else why
        why = "是否给药不明，需核实" if one.is_unclear else why
        yield Entry(
            kind="dose" if is_given else "not-given",
            what=" ".join(part for part in (name, amount, why) if part),
            at=one.given_at,
            key=row.key,
            by=one.by_name or "",
            mark=row.mark,
        )


def assessments(books: Books, patient: str, pack: ContentPack, since: datetime, until: datetime) -> Iterator[Entry]:
    """Those that count, with total and band."""
    titles = {form.id: form.name.of("zh") for form in pack.assessments.forms.values()}
    for row in rows.read(books, ["QuestionnaireResponse"], patients=[patient]):
        one = assessed.assessment(row)
        if one is None or one.at is None or not one.is_valid or not since <= one.at < until:
            continue
        outcome = one.outcome
        total = f"{outcome.total:f} 分" if outcome is not None and outcome.total is not None else ""
        band = outcome.band_text if outcome is not None else ""
        words = " ".join(part for part in (titles.get(one.form, one.form), total, band) if part)
        yield Entry(kind="assessment", what=words, at=one.at, key=row.key, by=one.by or "", mark=row.mark)


def skin_tests(books: Books, patient: str, since: datetime, until: datetime) -> Iterator[Entry]:
    for one in told.skin_tests_read(books, patient):
        if one.at is not None and since <= one.at < until:
            yield Entry(kind="skin-test", what=f"{one.name} {one.said}", at=one.at, key=one.key, by=one.by or "")


def _rows(books: Books, kind: str, patient: str, since: datetime, until: datetime, where: str = "1 = 1") -> list[Shown]:
    return rows.read(
        books,
        [kind],
        patients=[patient],
        where=f"{where} AND at_s >= ? AND at_s < ?",
        values=[int(since.timestamp()), int(until.timestamp())],
        order="ORDER BY at_s, key",
    )


def newest_first(entries: Iterable[Entry]) -> tuple[Entry, ...]:
    return tuple(sorted(entries, key=_newest))


def _newest(one: Entry) -> tuple[float, str]:
    return -one.at.timestamp(), one.key
