"""Every diagnosis of one patient, of this stay and of earlier ones, own pending ones overlaid and marked; refuses to rank and to merge.

A diagnosis that the Condition itself gives no use or rank takes what its Encounter says. Of an ambulatory Encounter it is an
outpatient one.
"""

from collections.abc import Mapping

import msgspec

from client.fhir.reading.diagnoses import AMBULATORY
from client.records import DiagnosisUse, Stay
from offline.projection import chart, records, rows
from offline.projection.rows import Shown
from offline.store.books import Books
from offline.views import DiagnosisRow

_ORDER = {use: at for at, use in enumerate(DiagnosisUse)}
_LAST = 1_000_000


def diagnoses(books: Books, patient: str) -> tuple[DiagnosisRow, ...]:
    """This stay's first, by use and rank, a syndrome after its disease; then the others, the newest first."""
    encounters = rows.read(books, ["Encounter"], patients=[patient], with_marks=False)
    present = chart.stays(books, [patient]).get(patient)
    ranks: dict[str, int] = {}
    uses: dict[str, DiagnosisUse] = {}
    for row in encounters:
        ranks |= records.ranks(row)
        uses |= records.uses(row)
    stays = {row.key: records.stay(row) for row in encounters}
    found = [
        _row(row, stays, present, uses.get(row.key), ranks.get(row.key))
        for row in rows.read(books, ["Condition"], patients=[patient], order="ORDER BY at_s DESC, key")
    ]
    return _ordered(found)


def _row(
    row: Shown, stays: Mapping[str, Stay], present: Stay | None, use: DiagnosisUse | None, rank: int | None
) -> DiagnosisRow:
    said = records.diagnosis(row)
    stay = stays.get(said.encounter or "")
    if use is None and stay is not None and stay.class_code in {AMBULATORY, "EMER"}:
        use = DiagnosisUse.OUTPATIENT
    whole = msgspec.structs.replace(
        said, use=said.use if said.use is not None else use, rank=said.rank if said.rank is not None else rank
    )
    is_here = None if said.encounter is None or present is None else said.encounter == present.key
    return DiagnosisRow(diagnosis=whole, is_this_stay=is_here, mark=row.mark)


def _ordered(found: list[DiagnosisRow]) -> tuple[DiagnosisRow, ...]:
    """A syndrome stands right below its disease, if that is here."""
    keys = {row.diagnosis.key for row in found}
    below: dict[str, list[DiagnosisRow]] = {}
    alone = []
    for row in sorted(found, key=_place):
        pair = row.diagnosis.pair
        if pair is not None and pair in keys and pair != row.diagnosis.key:
            below.setdefault(pair, []).append(row)
        else:
            alone.append(row)
    placed = [one for row in alone for one in (row, *below.pop(row.diagnosis.key, ()))]
    lost = [row for rest in below.values() for row in rest]  # pairs that point at each other in a ring
    return (*placed, *lost)


def _place(row: DiagnosisRow) -> tuple[int, float, int, float]:
    one = row.diagnosis
    newest_first = -one.recorded_at.timestamp() if one.recorded_at else 0.0
    if row.is_this_stay is False:
        return (1, newest_first, 0, 0.0)
    use = _ORDER[one.use] if one.use is not None else len(_ORDER)
    return (0, use, one.rank or _LAST, newest_first)
