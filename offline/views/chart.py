"""The panels of one chart as screens show them: signs, results, notes, diagnoses."""

from decimal import Decimal

import msgspec

from client.records import Diagnosis, Note, Result, VitalSign
from client.records.provenance import CaState
from offline.views.orders import Mark
from offline.views.ward import LatestVital


class VitalSeries(msgspec.Struct, frozen=True, kw_only=True):
    """One vital sign over time, oldest first."""

    loinc: str
    name: str
    unit: str
    signs: tuple[VitalSign, ...]
    latest: LatestVital | None
    ahead: tuple[VitalSign, ...] = ()
    """Dated later than this station's clock can explain: by a wrong clock. None of them is the latest, and none among `signs`."""


class Beyond(msgspec.Struct, frozen=True, kw_only=True):
    """A critical limit of the pack that a value has reached, though the laboratory does not call it critical."""

    rule: str
    """Its id in the pack (critical_values.json)."""
    is_high: bool
    limit: Decimal
    unit: str
    """UCUM"""
    source: str
    population: str = ""


class ResultRow(msgspec.Struct, frozen=True, kw_only=True):
    """The newest result of one test with the one before it, and whether a person has read it."""

    result: Result
    previous: Result | None = None
    acknowledged_by: str | None = None
    mark: Mark | None = None
    is_critical: bool = False
    """As the laboratory flags it."""
    beyond: Beyond | None = None
    """Of what the laboratory does not flag as critical."""


class NoteRow(msgspec.Struct, frozen=True, kw_only=True):
    """One note with its mark."""

    note: Note
    mark: Mark | None = None
    ca: CaState = CaState.UNREAD
    """What a certificate authority says of its signature, as far as central told."""


class DiagnosisRow(msgspec.Struct, frozen=True, kw_only=True):
    """One diagnosis with its mark; `is_this_stay` is None where it names no stay, or nobody knows which stay is the present one."""

    diagnosis: Diagnosis
    is_this_stay: bool | None = None
    mark: Mark | None = None
