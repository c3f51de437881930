"""What the projection gives to the pages of specialties: a labour, teeth, checklists, day cases, programmes; refuses wording."""

from collections.abc import Mapping
from datetime import datetime

import msgspec

from client.clinical.specialties.checklists import Standing
from client.clinical.specialties.labour import Labour
from client.records import Amount
from client.records.specialties import CheckedItem, ProgrammeItem, ToothFinding
from offline.care_views import UNDELIVERED
from offline.views import Mark


class Pressure(msgspec.Struct, frozen=True, kw_only=True):
    """A blood pressure of the mother, whoever measured it."""

    key: str
    at: datetime
    systolic: Amount | None = None
    diastolic: Amount | None = None
    version: str | None = None


class GivenDrug(msgspec.Struct, frozen=True, kw_only=True):
    """A dose that was given during the labour."""

    what: str
    at: datetime
    amount: Amount | None = None
    is_running: bool = False


class Marked(msgspec.Struct, frozen=True, kw_only=True):
    """With the marks of its records by key. `is_whole` False: the patient was never read completely here, so what is missing may exist."""

    marks: Mapping[str, Mark] = {}
    is_whole: bool = True

    def is_sent(self, key: str) -> bool:
        """Whether central has it, as far as this station knows."""
        mark = self.marks.get(key)
        return mark is None or mark.state not in UNDELIVERED


class LabourView(Marked, frozen=True, kw_only=True):
    """The labour of the present stay; `marks` by the key of the record."""

    patient: str
    labour: Labour
    encounter: str | None = None
    pressures: tuple[Pressure, ...] = ()
    drugs: tuple[GivenDrug, ...] = ()

    @property
    def is_begun(self) -> bool:
        return bool(self.labour.onset or self.labour.checks)


class TeethView(Marked, frozen=True, kw_only=True):
    """Every finding of teeth of this patient, the newest first."""

    patient: str
    encounter: str | None = None
    is_visit: bool = False
    """An outpatient's."""
    findings: tuple[ToothFinding, ...] = ()


class ChecklistView(Marked, frozen=True, kw_only=True):
    """The checklists of the pack as they stand for this stay, a day case's own first; and what programmes of central plan."""

    patient: str
    encounter: str | None = None
    is_day_case: bool = False
    admitted_at: datetime | None = None
    lists: tuple[Standing, ...] = ()
    said: tuple[CheckedItem, ...] = ()
    programmes: tuple[ProgrammeItem, ...] = ()


class DayCase(msgspec.Struct, frozen=True, kw_only=True):
    """One day case known here, for the list of the team."""

    patient: str
    name: str
    place: str
    headline: str
    standing: Standing | None
    admitted_at: datetime | None = None
    status: str = ""
    team: str = ""
    """Who cares for him, as central names the team."""
    handover: str = ""
    """How the last handover stands: requested, accepted, ...; empty: there is none."""
