"""Vital signs and doses as lines beside the laboratory's, and flowsheets put together from all three as the pack says.

Signs are judged by usual bands of adults only; anybody else's have none.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from decimal import Decimal

from client.clinical.catalogue import Catalogue
from client.clinical.result_views import Axis, FlowRow, Flowsheet, ResultViews, RowKind
from client.records import Code, Dose, VitalSign
from client.tongue import reads_english
from offline.views import VitalSeries
from ui.doctor.results_model import ADULT_BANDS, DIASTOLIC, MAIN_SIGNS, SYSTOLIC, Lean, plain, trimmed
from ui.results.lines import Line, Origin, Person, Point, Usual
from ui.results.lines import test_of as key_of

TEMPERATURE = "8310-5"
_ADULT = Decimal(16)
"""The bands are of NEWS2, which is for people from 16 on."""


def sign_lines(series: Sequence[VitalSeries], person: Person, views: ResultViews) -> tuple[Line, ...]:
    """One line per sign in the ward's order; systolic and diastolic are one pressure."""
    known = {one.loinc: one for one in series}
    ordered = sorted(series, key=lambda one: (_place(one.loinc), one.name))
    lower = known.get(DIASTOLIC) if SYSTOLIC in known else None
    return tuple(
        _sign_line(one, lower if one.loinc == SYSTOLIC else None, person, views)
        for one in ordered
        if not (one.loinc == DIASTOLIC and lower is not None)
    )


def _place(loinc: str) -> int:
    known = SYSTOLIC if loinc == DIASTOLIC else loinc
    return MAIN_SIGNS.index(known) if known in MAIN_SIGNS else len(MAIN_SIGNS)


def _sign_line(series: VitalSeries, lower: VitalSeries | None, person: Person, views: ResultViews) -> Line:
    band = ADULT_BANDS.get(series.loinc) if person.is_adult else None
    unit = next(((sign.amount.code or sign.amount.unit) for sign in reversed(series.signs) if sign.amount), series.unit)
    below = {(sign.panel, sign.taken_at): sign for sign in lower.signs} if lower else {}
    pending = series.latest.sign.key if series.latest and series.latest.mark else ""
    points = (_sign_point(sign, below.get((sign.panel, sign.taken_at)), series.loinc, person) for sign in series.signs)
    return Line(
        key=f"vital|{series.loinc or series.name}",
        code=Code(text=series.name, code=series.loinc),
        unit=unit,
        usual=Usual(origin=Origin.BAND, low=band[0], high=band[1], from_years=_ADULT) if band else Usual(),
        axis=views.axes.get(series.loinc),
        points=tuple(
            replace(point, is_pending=point.key == pending)
            for point in sorted((one for one in points if one is not None), key=lambda one: (one.at, one.key))
        ),
    )


def _sign_point(sign: VitalSign, lower: VitalSign | None, loinc: str, person: Person) -> Point | None:
    if sign.taken_at is None:
        return None
    value = sign.amount.value if sign.amount else None
    second = lower.amount.value if lower is not None and lower.amount else None
    written = plain if loinc == TEMPERATURE else trimmed
    text = written(value) if value is not None else sign.answer or sign.text or ""
    band = ADULT_BANDS.get(loinc) if person.is_adult else None
    lean, is_urgent = Lean.UNKNOWN, False
    if value is not None and band is not None:
        lean = Lean.HIGH if value > band[1] else Lean.LOW if value < band[0] else Lean.NORMAL
        is_urgent = (band[2] is not None and value <= band[2]) or (band[3] is not None and value >= band[3])
    return Point(
        key=sign.key,
        at=sign.taken_at,
        text=f"{text}/{trimmed(second)}" if second is not None else text,
        value=value,
        second=second,
        unit=(sign.amount.code or sign.amount.unit) if sign.amount else "",
        lean=lean,
        is_critical=is_urgent,
    )


def dose_lines(doses: Iterable[Dose], row: FlowRow, catalogue: Catalogue) -> Iterator[Line]:
    """One line per medicine whose ATC code begins with one of the row's codes."""
    found: dict[str, list[Dose]] = {}
    for dose in doses:
        if dose.what is not None and dose.given_at is not None and _is_of(dose.what, row.codes, catalogue):
            found.setdefault(key_of(dose.what), []).append(dose)
    for key, every in sorted(found.items()):
        ordered = sorted(every, key=lambda one: (str(one.given_at), one.key))
        points = tuple(point for one in ordered if (point := _dose_point(one)) is not None)
        what = ordered[-1].what
        unit = next((point.unit for point in reversed(points) if point.unit), "")
        yield Line(key=f"dose|{key}", code=what or Code(text=""), unit=unit, points=points)


def _dose_point(dose: Dose) -> Point | None:
    if dose.given_at is None:
        return None
    amount = dose.amount
    return Point(
        key=dose.key,
        at=dose.given_at,
        text=trimmed(amount.value) if amount else "✓",
        value=amount.value if amount else None,
        unit=(amount.code or amount.unit) if amount else "",
    )


def _is_of(what: Code, prefixes: Sequence[str], catalogue: Catalogue) -> bool:
    codes = [code for _, code in ((what.system, what.code), *what.others) if code]
    known = [drug.atc for code in codes if (drug := catalogue.drugs.get(code)) is not None and drug.atc]
    return any(code.startswith(prefix) for code in (*codes, *known) for prefix in prefixes)


def flow_lines(
    sheet: Flowsheet,
    language: str,
    labs: Sequence[Line],
    signs: Sequence[Line],
    doses: Sequence[Dose],
    catalogue: Catalogue,
    axes: Mapping[str, Axis],
) -> tuple[Line, ...]:
    """The sheet's rows in its order. A row without any value stays, empty: that nothing was measured is what it says."""
    made: list[Line] = []
    for group in sheet.groups:
        title = group.name_en if reads_english(language) else group.name_zh
        for row in group.rows:
            found = _of_row(row, labs, signs, doses, catalogue) or [_empty(row, axes, language)]
            made.extend(replace(line, group=title, place=len(made)) for line in found)
    return tuple(made)


def _of_row(
    row: FlowRow, labs: Sequence[Line], signs: Sequence[Line], doses: Sequence[Dose], catalogue: Catalogue
) -> list[Line]:
    if row.kind is RowKind.DOSE:
        return list(dose_lines(doses, row, catalogue))
    pool = signs if row.kind is RowKind.VITAL else labs
    return [line for line in pool if line.code.code in row.codes and line.points]


def _empty(row: FlowRow, axes: Mapping[str, Axis], language: str) -> Line:
    """Named by the sheet's own words where the row has some, else by its code: the reader's name comes from the catalogue."""
    name = row.name_en if reads_english(language) else row.name_zh
    axis = axes.get(row.codes[0])
    return Line(
        key=f"{row.kind.value}|{row.codes[0]}",
        code=Code(text=name or row.codes[0], code=row.codes[0]),
        unit=axis.unit if axis else "",
        axis=axis,
    )
