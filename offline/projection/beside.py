"""What stands beside the chart: billing, care team, body surface; refuses to hold anything of it against an order."""

from dataclasses import dataclass
from datetime import datetime

from client.clinical.formulas import body_surface_area
from client.clinical.units import Quantity, convert
from client.fhir import reading
from client.records import Account, Amount, Coverage, TeamOf
from offline import scopes
from offline.projection import rows, scoped
from offline.projection.rows import Shown
from offline.scopes import Question
from offline.store.books import Books
from offline.views import Measure

coverage = rows.once(reading.coverage, 512)
account = rows.once(reading.account, 512)


@dataclass(frozen=True, slots=True, kw_only=True)
class Billing:
    """`as_of` None: never read."""

    coverage: Coverage | None = None
    account: Account | None = None
    as_of: datetime | None = None


def billing(books: Books, patient: str) -> Billing:
    """The first active coverage and account; what was asked last stands with its time."""
    answers = [scopes.answered(books, question) for question in (Question.COVERAGES, Question.ACCOUNTS)]
    times = [answer.at_ms for answer in answers]
    covered = [one for one in map(coverage, _naming(books, "Coverage", patient)) if one.patient == patient]
    held = [one for one in map(account, _naming(books, "Account", patient)) if one.patient == patient]
    return Billing(
        coverage=next((one for one in covered if one.is_active), None),
        account=next((one for one in held if one.is_active), None),
        as_of=rows.at(min(times)) if all(times) else None,
    )


def _naming(books: Books, kind: str, patient: str) -> list[Shown]:
    """Rows of a type that names its patient elsewhere than the store looks."""
    where = "instr(body, ?) > 0"
    return rows.read(books, [kind], where=where, values=[f'{patient}"'], order="ORDER BY key", with_marks=False)


def team(books: Books, patient: str) -> TeamOf | None:
    """The first active care team."""
    found = rows.read(books, ["CareTeam"], patients=[patient], order="ORDER BY key", with_marks=False)
    return next((one for one in map(scoped.team, found) if one.is_active), None)


def surface(weight: Measure | None, height: Measure | None) -> Measure | None:
    """Body surface in m² after Mosteller, as old as the older of both; None where one of them is not known."""
    kilograms, centimetres = _in(weight, "kg"), _in(height, "cm")
    if weight is None or height is None or kilograms is None or centimetres is None:
        return None
    if min(kilograms.value, centimetres.value) <= 0:
        return None
    found = body_surface_area(centimetres.value, kilograms.value)
    times = [at for at in (weight.at, height.at) if at is not None]
    return Measure(
        amount=Amount(value=round(found, 2), unit="m²"),
        at=min(times, default=None),
        basis="mosteller",
    )


def _in(measure: Measure | None, unit: str) -> Quantity | None:
    if measure is None or measure.amount is None:
        return None
    found = Quantity(measure.amount.value, measure.amount.code or measure.amount.unit)
    return found if found.unit == unit else convert(found, unit)
