"""What the projection gives to screens: frozen values, one per row or panel; refuses wording, colours and decisions.

Every value says what is known; `None` is unknown. Rows that a command of this station wrote carry a `Mark`: which command, in which state,
under which provisional number. `Standing` is the one word a screen shows for an order.
"""

from offline.views.chart import DiagnosisRow, NoteRow, ResultRow, VitalSeries
from offline.views.clinic import ClinicView, PastVisit, RequestLine, Trend, VisitChart, VisitRow
from offline.views.courses import CourseKind, CourseStep
from offline.views.orders import (
    UNSETTLED,
    Countersign,
    DueDose,
    Mark,
    OralGroup,
    OrderRow,
    Pharm,
    PharmStanding,
    QueryThread,
    Standing,
    VerifyGroup,
    WaitingTest,
)
from offline.views.units import ChainStep, Unit, UnitKind, UnitState, UnitStep
from offline.views.ward import Banner, BedCard, BedSigns, Found, LatestVital, Measure, Scoped, TeamComment, WardMap
from offline.views.work import BoardWork, ConflictView, Event, FieldPair, NurseWork, QueueEntry, Task

__all__ = [
    "UNSETTLED",
    "Banner",
    "BedCard",
    "BedSigns",
    "BoardWork",
    "ChainStep",
    "ClinicView",
    "ConflictView",
    "Countersign",
    "CourseKind",
    "CourseStep",
    "DiagnosisRow",
    "DueDose",
    "Event",
    "FieldPair",
    "Found",
    "LatestVital",
    "Mark",
    "Measure",
    "NoteRow",
    "NurseWork",
    "OralGroup",
    "OrderRow",
    "PastVisit",
    "Pharm",
    "PharmStanding",
    "QueryThread",
    "QueueEntry",
    "RequestLine",
    "ResultRow",
    "Scoped",
    "Standing",
    "Task",
    "TeamComment",
    "Trend",
    "Unit",
    "UnitKind",
    "UnitState",
    "UnitStep",
    "VerifyGroup",
    "VisitChart",
    "VisitRow",
    "VitalSeries",
    "WaitingTest",
    "WardMap",
]
