"""Where a patient lies at central now, and who else lies in the bed he is given; read from the replica, refuses to judge it."""

from collections.abc import Sequence
from typing import Any

from client.commands import AdmitPatient, DischargePatient, MoveBed, OnStay, TransferPatient
from client.fhir import reading, text
from client.records import HoldKind, Stay
from offline.projection import chart
from offline.projection.bedding import NOT_READY, is_own
from offline.store.books import Books

_HERE = frozenset({"in-progress", "onleave"})


def now(books: Books, command: OnStay) -> dict[str, Any]:
    """Whether it is so already, and the stays of others in the bed."""
    stay = _stay(books, command.encounter or "")
    match command:
        case MoveBed():
            return _moving(books, command)
        case AdmitPatient(bed=bed):
            is_so = stay is not None and stay.bed == bed and stay.status in _HERE
            others = () if is_so else _others(books, command, bed, stay)
            return {"is_so": is_so, "in_bed": others, "is_unready": _is_unready(books, bed)}
        case TransferPatient(ward=ward):
            return {"is_so": stay is not None and stay.ward == ward and stay.status in _HERE}
        case DischargePatient():
            return {"is_so": stay is not None and stay.status == "finished"}
    return {}


def _moving(books: Books, command: MoveBed) -> dict[str, Any]:
    """Of a change of beds: so where both lie there already, and who else lies in either bed."""
    halves, others, are_so = command.halves(), list[str](), list[bool]()
    for half in halves:
        stay = _stay(books, half.encounter or "")
        are_so.append(stay is not None and stay.bed == half.bed and stay.status in _HERE)
        others += _others(books, half, half.bed, stay, (*command.stays(), command.swaps_with))
    is_unready = any(_is_unready(books, half.bed) for half in halves)
    return {
        "is_so": all(are_so),
        "in_bed": () if all(are_so) else tuple(dict.fromkeys(others)),
        "is_unready": is_unready,
    }


def _is_unready(books: Books, bed: str) -> bool:
    """Whether somebody calls the bed contaminated, being cleaned or closed."""
    place = chart.beds(books).get(bed)
    return place is not None and place.state in NOT_READY


def _others(
    books: Books, command: AdmitPatient | MoveBed, bed: str, own: Stay | None, together: Sequence[str | None] = ()
) -> tuple[str, ...]:
    place = chart.beds(books).get(bed)  # as it is shown: that it is shared may be on its way, too
    if place is not None and place.hold is not None and place.hold.kind is HoldKind.SHARED:
        return ()
    known = {command.encounter, *together}
    rows = books.execute(
        "SELECT body FROM resource WHERE type = 'Encounter' AND status IN ('in-progress', 'onleave')"
        " AND removed_at_ms IS NULL AND instr(body, ?) > 0 ORDER BY key",
        (bed,),
    ).fetchall()
    stays = [reading.stay(text.decode(body.encode())) for (body,) in rows]
    others = [one for one in stays if one.bed == bed and one.key not in known]
    return tuple(one.key for one in others if own is None or not is_own(own, one))


def _stay(books: Books, key: str) -> Stay | None:
    row = books.execute("SELECT body FROM resource WHERE key = ? AND removed_at_ms IS NULL", (key,)).fetchone()
    return reading.stay(text.decode(row[0].encode())) if row else None
