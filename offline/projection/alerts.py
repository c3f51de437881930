"""Alerts to a prescriber that nobody has acknowledged; refuses to know for whom: whoever looks after the patient may answer."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime

from client.fhir import names
from client.fhir.reading.elements import first, mapping, mappings, text, who
from client.records import Code
from offline.projection import records, results, rows
from offline.projection.rows import Shown
from offline.store.books import Books


@dataclass(frozen=True, slots=True, kw_only=True)
class Alert:
    """A dose was given after its order had been stopped: `what` is the first stopped order's, None where that is not here.

    Of fetal monitoring: `told` are the words of who or what watches, `by` its name.
    """

    key: str
    patient: str
    what: Code | None
    sent_at: datetime
    told: str = ""
    by: str = ""


def unread(
    books: Books, patients: Collection[str], since: datetime, kind: str = names.DOSE_AFTER_STOP
) -> tuple[Alert, ...]:
    """Sent since then and not acknowledged, the oldest first."""
    shown = rows.read(books, ["Communication"], patients=patients, where="status = 'completed'", with_marks=False)
    ours = [(row, at) for row in shown if _is_alert(row, kind) and (at := _sent(row)) is not None and at >= since]
    read = results.acknowledged(books, patients) if ours else {}
    waiting = sorted(((row, at) for row, at in ours if row.key not in read), key=lambda pair: (pair[1], pair[0].key))
    return tuple(
        Alert(
            key=row.key,
            patient=row.patient or "",
            what=_what(books, row),
            sent_at=at,
            told=text(first(row.resource.get("payload")).get("contentString")) or "",
            by=who(row.resource.get("sender")) or "",
        )
        for row, at in waiting
    )


def _is_alert(row: Shown, kind: str) -> bool:
    codings = [coding for one in mappings(row.resource.get("reasonCode")) for coding in mappings(one.get("coding"))]
    return any((one.get("system"), one.get("code")) == (names.ALERT, kind) for one in codings)


def _sent(row: Shown) -> datetime | None:
    try:
        at = datetime.fromisoformat(str(row.resource.get("sent")))
    except ValueError:
        return None
    return at if at.tzinfo is not None else None


def _what(books: Books, row: Shown) -> Code | None:
    keys = [str(mapping(one).get("reference")) for one in mappings(row.resource.get("about"))]
    wanted = [key for key in keys if key.startswith("MedicationRequest/")]
    found = rows.by_key(books, wanted)
    order = next((found[key] for key in wanted if key in found), None)
    return records.order(order).what if order is not None else None
