"""What a temperature chart is drawn from, of one patient and one stay, in one reading. Holds no place on any page."""

from datetime import datetime

import msgspec

from client.records import Happening, Patient, Reading, Stay
from offline.views import Mark


class KeptReading(msgspec.Struct, frozen=True, kw_only=True):
    """One reading with what this station knows of its way to central; without a mark central has it."""

    reading: Reading
    mark: Mark | None = None
    is_pending: bool = False


class DrugSign(msgspec.Struct, frozen=True, kw_only=True):
    """A drug that is an allergy (positive), or whose skin test was negative."""

    name: str
    at: datetime | None
    is_positive: bool
    is_pending: bool = False


class TemperatureFacts(msgspec.Struct, frozen=True, kw_only=True):
    """All parts are of the same moment of the store. Void readings are among them: a history asks for them, a curve does not."""

    patient: Patient
    stay: Stay | None
    beds: tuple[str, ...] = ()
    readings: tuple[KeptReading, ...] = ()
    happenings: tuple[Happening, ...] = ()
    drugs: tuple[DrugSign, ...] = ()
