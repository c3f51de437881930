"""What the projection gives to the pages of results: every value with its panel, reports, the course over all stays; refuses wording.

Frozen values like those of `offline.views`; `None` is unknown. Nothing here is judged: flags are central's.
"""

from datetime import datetime
from enum import StrEnum

import msgspec

from client.records import Amount, Code, Dose, Result
from client.records.critical import Told
from offline.views import Mark


class Measured(msgspec.Struct, frozen=True, kw_only=True):
    """One result with the report that issued it. `panel` is that report's name; `place` its place in it."""

    result: Result
    panel: str = ""
    place: int = 0
    read_by: str | None = None
    reported_by: str | None = None
    """Who said it on the telephone, where it was entered by hand from such a report."""
    mark: Mark | None = None


class ResultHistory(msgspec.Struct, frozen=True, kw_only=True):
    """A patient's results, newest first. `is_cut`: there are older ones than were read."""

    patient: str
    measured: tuple[Measured, ...] = ()
    doses: tuple[Dose, ...] = ()
    """Doses given, for flowsheets; newest first."""
    is_pregnant: bool | None = None
    loaded_at: datetime | None = None
    """Up to when everything of the patient is known here; None while it was never completely loaded."""
    is_cut: bool = False


class ReportLine(msgspec.Struct, frozen=True, kw_only=True):
    """One finding of a report. `level` 1 belongs to the finding above it: an antibiotic under the germ it was tested against."""

    name: Code
    amount: Amount | None = None
    text: str | None = None
    flag: str | None = None
    """HL7 v3 ObservationInterpretation: S, I, R of a susceptibility; H, L, A, ... of others."""
    level: int = 0


class ReportRow(msgspec.Struct, frozen=True, kw_only=True):
    """One DiagnosticReport as it stands now. `studies` are the words of its imaging studies, `attachments` the titles of its forms."""

    key: str
    name: Code
    categories: tuple[str, ...] = ()
    """Codes of v2-0074: LAB, RAD, MB, PAT, ..."""
    status: str = "unknown"
    effective_at: datetime | None = None
    issued_at: datetime | None = None
    performers: tuple[str, ...] = ()
    conclusion: str | None = None
    conclusion_codes: tuple[Code, ...] = ()
    lines: tuple[ReportLine, ...] = ()
    studies: tuple[str, ...] = ()
    attachments: tuple[str, ...] = ()
    version: str | None = None
    read_by: str | None = None
    mark: Mark | None = None


class CourseKind(StrEnum):
    """What an entry of the course is about."""

    ADMISSION = "admission"
    DISCHARGE = "discharge"
    VISIT = "visit"
    PROCEDURE = "procedure"
    DIAGNOSIS = "diagnosis"
    CRITICAL = "critical"
    ORDER = "order"
    STOP = "stop"
    REPORT = "report"
    NOTE = "note"


class CourseEntry(msgspec.Struct, frozen=True, kw_only=True):
    """One thing that happened. `names` are what it is about (drugs of a group), `place` where, `by` who; `said` central's own words."""

    kind: CourseKind
    key: str
    at: datetime
    names: tuple[Code, ...] = ()
    said: str = ""
    place: str = ""
    by: str = ""
    encounter: str | None = None
    mark: Mark | None = None


class Course(msgspec.Struct, frozen=True, kw_only=True):
    """A patient over all stays, newest first. `undated` entries have no usable time and stand apart."""

    patient: str
    entries: tuple[CourseEntry, ...] = ()
    undated: int = 0
    loaded_at: datetime | None = None
    is_cut: bool = False


class Lamp(msgspec.Struct, frozen=True, kw_only=True):
    """One department with an open stay of the patient, and who of it has seen the value. `is_own`: the ward of this station."""

    department: str
    name: str
    encounter: str
    is_own: bool = False
    seen_by: str = ""
    seen_at: datetime | None = None


class CriticalValue(msgspec.Struct, frozen=True, kw_only=True):
    """One critical value with everything that was told about it, oldest first. `earlier` are the values before it, newest first."""

    result: Result
    patient: str
    patient_name: str
    bed: str
    encounter: str | None = None
    earlier: tuple[Result, ...] = ()
    lamps: tuple[Lamp, ...] = ()
    told: tuple[Told, ...] = ()
    read_by: str = ""
    read_at: datetime | None = None
    action: str = ""
    """What the acknowledgement said will follow: no-action, repeat, order, inform."""
    reported_by: str = ""
    """Who said it on the telephone, of a value entered by hand."""
    laboratory: Result | None = None
    """Of a value entered by hand: the laboratory's own result of the same test that has come since."""
    released_at: datetime | None = None
    mark: Mark | None = None

    @property
    def read_back(self) -> Told | None:
        return next((one for one in self.told if one.step == "read-back"), None)

    @property
    def handled(self) -> Told | None:
        return next((one for one in self.told if one.step == "handled"), None)

    @property
    def is_acknowledged(self) -> bool:
        return bool(self.read_by)

    @property
    def is_closed(self) -> bool:
        return self.handled is not None and self.is_acknowledged
