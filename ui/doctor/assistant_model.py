"""What the alerts hold for a doctor: dangers, decisions that wait, findings in the drafts. Refuses advice it does not have.

What waits for a nurse is one folded line; what is unread of other patients is one line per patient.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import IntEnum

from client.clinical.safety.findings import Finding, Tier
from offline.advising import CentralAdvice
from offline.outbox import WAITING_FOR_A_PERSON
from offline.views import OralGroup, OrderRow, QueueEntry, ResultRow
from ui.doctor.chart_model import Chart
from ui.doctor.drafts_model import Sheet
from ui.doctor.orders_model import GONE
from ui.doctor.patient_list_model import PatientLine
from ui.doctor.results_model import is_open_beyond, is_open_critical


class Loudness(IntEnum):
    """In which order cards stand."""

    CRITICAL = 0
    STOP = 1
    ALERT = 2
    LIMIT = 3
    """A value at a critical limit of the pack that the laboratory does not call critical."""
    REASON = 4
    ORAL = 5
    DECIDE = 6
    ELSEWHERE = 7
    OTHER = 8
    CHECKS = 9


DANGERS = frozenset({Loudness.CRITICAL, Loudness.STOP, Loudness.ALERT})
LOUD = DANGERS | {Loudness.LIMIT, Loudness.REASON, Loudness.ORAL, Loudness.DECIDE}


@dataclass(frozen=True, slots=True, kw_only=True)
class Card:
    """One card: a result, a finding of a draft, an order, a queued command, another patient, or a count of checks."""

    key: str
    loudness: Loudness
    result: ResultRow | None = None
    finding: Finding | None = None
    draft: str = ""
    order: OrderRow | None = None
    entry: QueueEntry | None = None
    oral: OralGroup | None = None
    other: PatientLine | None = None
    count: int = 0

    @property
    def is_danger(self) -> bool:
        return self.loudness in DANGERS


def cards(
    chart: Chart | None,
    sheet: Sheet | None,
    patients: Sequence[PatientLine] = (),
    look: CentralAdvice | None = None,
    oral: Sequence[OralGroup] = (),
) -> tuple[Card, ...]:
    """Loudest first; the open patient's before those of others."""
    if chart is None:
        return ()
    found = [
        *_critical(chart),
        *_given_after_stop(chart),
        *_beyond(chart),
        *_findings(sheet),
        *_looked_at(look),
        *_to_countersign(oral, chart.patient),
        *_to_decide(chart),
        *_elsewhere(patients, chart.patient),
        *_checks(patients, chart.patient),
    ]
    return tuple(sorted(found, key=lambda card: card.loudness))


def _critical(chart: Chart) -> list[Card]:
    rows = [row for row in chart.results if is_open_critical(row)]
    return [Card(key=f"critical-{row.result.key}", loudness=Loudness.CRITICAL, result=row) for row in rows]


def _beyond(chart: Chart) -> list[Card]:
    rows = [row for row in chart.results if is_open_beyond(row)]
    return [Card(key=f"limit-{row.result.key}", loudness=Loudness.LIMIT, result=row) for row in rows]


def _given_after_stop(chart: Chart) -> list[Card]:
    """A dose whose time lies after the end of its order: somebody must look at the patient."""
    found = []
    for row in chart.orders:
        given = row.last_dose.given_at if row.last_dose else None
        ended = row.order.ends_at
        if row.standing in GONE and given is not None and ended is not None and given > ended:
            found.append(Card(key=f"after-stop-{row.order.key}", loudness=Loudness.ALERT, order=row))
    return found


def _findings(sheet: Sheet | None) -> list[Card]:
    if sheet is None or sheet.report is None or not sheet.is_checked:
        return []
    stops = set(map(id, sheet.stops()))
    open_ones = set(map(id, sheet.unanswered()))
    found = []
    for at, one in enumerate(sheet.report.findings):
        if one.tier is Tier.PASSIVE:
            continue
        line = sheet.line_of(one)
        loudness = Loudness.STOP if id(one) in stops else Loudness.REASON if id(one) in open_ones else Loudness.OTHER
        found.append(Card(key=f"finding-{at}", loudness=loudness, finding=one, draft=line.key if line else ""))
    return found


def _looked_at(look: CentralAdvice | None) -> list[Card]:
    """What central's services say of the patient, whatever is drafted."""
    found = look.findings if look is not None else ()
    return [Card(key=f"look-{at}", loudness=Loudness.OTHER, finding=one) for at, one in enumerate(found)]


def _to_countersign(oral: Sequence[OralGroup], patient: str) -> list[Card]:
    """What I ordered by word of mouth, of whomever, what waits longest first; another's does not stand over the open patient's chart."""
    return [
        Card(
            key=f"oral-{one.countersign.task.key}",
            loudness=Loudness.ORAL if one.patient == patient else Loudness.ELSEWHERE,
            oral=one,
        )
        for one in oral
    ]


def _to_decide(chart: Chart) -> list[Card]:
    """What central refused or changed; the Emergency Centre decides it."""
    waiting = [entry for entry in chart.queue if entry.state in WAITING_FOR_A_PERSON]
    ordered = sorted(waiting, key=lambda entry: (entry.patient != chart.patient, entry.seq))
    return [Card(key=f"queue-{entry.command}", loudness=Loudness.DECIDE, entry=entry) for entry in ordered]


def _elsewhere(patients: Sequence[PatientLine], here: str) -> list[Card]:
    unread = [line for line in patients if line.patient != here and line.card.unread_critical]
    return [
        Card(key=f"other-{line.patient}", loudness=Loudness.ELSEWHERE, other=line, count=line.card.unread_critical)
        for line in unread
    ]


def _checks(patients: Sequence[PatientLine], here: str) -> list[Card]:
    count = next((line.card.to_verify for line in patients if line.patient == here), 0)
    return [Card(key="checks", loudness=Loudness.CHECKS, count=count)] if count else []
