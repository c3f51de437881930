"""What central holds against where a patient is said to lie; pure, on fresh facts handed in. Refuses to weigh it: a person does."""

from client.commands import AdmitPatient, MoveBed, OnStay
from client.fhir.build.stays import OVER
from offline.sync.central_now import Fresh
from offline.sync.verdicts import Conflict, ConflictKind


def against(command: OnStay, fresh: Fresh) -> list[Conflict]:
    """Where he lies is a fact, and so is what central says: gone, ended, moved away, another in the bed, or changed since it was seen."""
    found = [Conflict(kind=ConflictKind.GONE, keys=tuple(sorted(fresh.gone)))] if fresh.gone else []
    over = [status for status, _ in fresh.rows.values() if status in OVER]
    if fresh.stay_status in OVER or over:  # of a change of beds the other's stay, too
        found.append(Conflict(kind=ConflictKind.STAY_ENDED, facts=(over[0] if over else fresh.stay_status or "",)))
    if fresh.ward_then is not None and fresh.ward_now is not None and fresh.ward_now != fresh.ward_then:
        found.append(Conflict(kind=ConflictKind.MOVED, keys=(fresh.ward_now,)))
    if fresh.in_bed and isinstance(command, AdmitPatient | MoveBed):
        found.append(Conflict(kind=ConflictKind.BED_TAKEN, keys=fresh.in_bed))
    now = {key: version for key, (_, version) in fresh.rows.items()}
    changed = [key for key, base in fresh.bases.items() if key in now and base is not None and now[key] != base]
    return [*found, Conflict(kind=ConflictKind.CHANGED, keys=tuple(changed))] if changed else found
