"""Commands of an outpatient visit in every shape that is built differently."""

from collections.abc import Callable
from datetime import timedelta
from typing import Any

from client.commands import Command, Ended, IssueCertificate, Prescribed, StepVisit, VoidCertificate
from client.records import Disposition, FollowUp, OrderKind, VisitStep
from tests.client.fhir.samples import ACT, DOCTOR, NOW, draft, plain_draft, sign


def step(what: VisitStep, **more: Any) -> StepVisit:
    return StepVisit(**{**ACT, "author": DOCTOR, "step": what, "version": "2", **more})


def finish(how: Disposition = Disposition.HOME, **more: Any) -> StepVisit:
    return step(VisitStep.FINISH, ended=Ended(how=how, **more))


def certificate(kind: str = "diagnosis", **more: Any) -> IssueCertificate:
    plain: dict[str, Any] = {"author": DOCTOR, "certificate": kind, "number": "P-N3-D1-261120-0001-X", "title": "证明"}
    return IssueCertificate(**{**ACT, **plain, "text": "支气管哮喘\n建议休息", **more})


def prescribed(form: int = 1, kind: str = "ordinary", **more: Any) -> Any:
    return draft(days=7, prescription=Prescribed(form=form, kind=kind, **more))


def outpatient() -> Command:
    """Two forms, an infusion whose lines stand on one, and a test."""
    return sign(
        prescribed(packs=2, pack="24 cap"),
        prescribed(form=2, kind="narcotic", reason="pain", is_chronic_pain=True),
        draft(group=1, days=3, prescription=Prescribed(form=3, kind="ordinary", packs=3)),
        draft(group=1, days=3, prescription=Prescribed(form=3, kind="ordinary")),
        plain_draft(OrderKind.LABORATORY, "2823-3"),
        is_outpatient=True,
    )


SOON = FollowUp(on=(NOW + timedelta(days=28)).date(), note="PFT")
VISITS: dict[str, Callable[[], Command]] = {
    "call": lambda: step(VisitStep.CALL, room="3 诊室"),
    "skip": lambda: step(VisitStep.SKIP, reason="not there"),
    "begin a visit": lambda: step(VisitStep.BEGIN, identified_by=("name", "birth-date")),
    "wait for reports": lambda: step(VisitStep.HOLD),
    "end a visit": finish,
    "admit": lambda: finish(Disposition.ADMISSION, target="呼吸内科", note="低氧", follow_up=SOON),
    "refer": lambda: finish(Disposition.REFERRAL, target="心内科"),
    "observe": lambda: finish(Disposition.OBSERVATION),
    "prescribe for an outpatient": outpatient,
    "certify a diagnosis": certificate,
    "certify sick leave": lambda: certificate("sick-leave", days=3, since=NOW.date()),
    "void a certificate": lambda: VoidCertificate(
        **ACT, author=DOCTOR, document="DocumentReference/d1", version="1", reason="slip"
    ),
}
