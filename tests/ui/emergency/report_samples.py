"""A report of an emergency for the tests of the screen and of the paper."""

from offline.event_report import DecidedCase, EmergencyReport, Entered
from tests.ui.examples import NOW, SINCE


def report() -> EmergencyReport:
    case = DecidedCase(
        number="E-N3-D02-261120-0014-7",
        patient_name="赵秉衡",
        bed="12",
        kind="stop-order",
        conflict="changed",
        risk=3,
        found_at=NOW,
        author="沈亦舟",
        choice="keep-central",
        decided_by="沈亦舟",
        decided_at=NOW,
        reason="药师减量",
    )
    return EmergencyReport(
        began_at=SINCE,
        closed_at=NOW,
        closed_by="沈亦舟",
        second="柳安",
        declared=((SINCE, "顾明澜", "计划外中断"),),
        entered=(Entered(kind="sign-orders", by_state={"confirmed": 10, "conflict": 1}),),
        patients=("12 赵秉衡",),
        cases=(case,),
        timeline=(),
        recorded=1,
    )
