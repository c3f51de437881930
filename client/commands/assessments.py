"""What is asked about assessments: one recorded (or corrected), one taken back, a doctor's answer to what it warned of, a call about it."""

from collections.abc import Mapping
from datetime import datetime

import msgspec

from client.commands.care import CareAct
from client.records import Code
from client.records.assessments import AssessmentOutcome, RiskFlag, RowSeen, ScaleAnswer, WarningCall

_Seen = tuple[RowSeen, ...]


def _aimed(seen: _Seen, known: Mapping[str, str]) -> _Seen:
    return tuple(msgspec.structs.replace(one, key=known.get(one.key, one.key)) for one in seen)


def _versions(*groups: _Seen) -> dict[str, str | None]:
    return {one.key: one.version for group in groups for one in group}


class RecordAssessment(CareAct, frozen=True, kw_only=True, tag="record-assessment"):
    """A questionnaire answered in full, with what it came to on the screen; whoever takes it in computes it again.

    `ends`: the Tasks that asked for it and the marks of the one before. A correction names the assessment it `replaces`, all rows
    that came with it (`replaced`, the assessment among them), and why. `total_code` is what the total is called; `is_vital`: it is
    one of the vital signs. `scale`: of two scales the one that was used.
    """

    form: str
    title: str
    pack_version: str
    answers: tuple[ScaleAnswer, ...]
    outcome: AssessmentOutcome
    total_code: Code
    is_vital: bool = False
    scale: str = ""
    risk: Code | None = None
    flag: RiskFlag | None = None
    call: WarningCall | None = None
    ends: _Seen = ()
    replaces: str | None = None
    replaced: _Seen = ()
    reason: str = ""

    def changed(self) -> Mapping[str, str | None]:
        return _versions(self.replaced, self.ends)

    def about(self) -> tuple[str, ...]:
        sources = [one.source for one in self.answers if one.source]
        return tuple(dict.fromkeys([*sources, *self.changed()]))

    def aimed(self, known: Mapping[str, str]) -> "RecordAssessment":
        replace = msgspec.structs.replace
        answers = (
            replace(one, source=known.get(one.source, one.source)) if one.source else one for one in self.answers
        )
        return replace(
            self,
            answers=tuple(answers),
            ends=_aimed(self.ends, known),
            replaced=_aimed(self.replaced, known),
            replaces=known.get(self.replaces, self.replaces) if self.replaces else None,
        )

    def summary(self) -> tuple[str, ...]:
        total = [] if self.outcome.total is None else [f"{self.outcome.total:f}"]
        return (self.title, *total, *([self.outcome.band_text] if self.outcome.band_text else []))


class VoidAssessment(CareAct, frozen=True, kw_only=True, tag="void-assessment"):
    """It never was true (wrong patient, wrong form): every row of it is entered in error, and a new one is due at once.

    `flag`: the mark of the assessment before it, which counts again.
    """

    assessment: str
    form: str
    title: str
    rows: _Seen
    reason: str
    flag: RiskFlag | None = None
    flag_of: str | None = None

    def changed(self) -> Mapping[str, str | None]:
        return _versions(self.rows)

    def about(self) -> tuple[str, ...]:
        return (*self.changed(), *([self.flag_of] if self.flag_of else []))

    def aimed(self, known: Mapping[str, str]) -> "VoidAssessment":
        return msgspec.structs.replace(
            self,
            assessment=known.get(self.assessment, self.assessment),
            rows=_aimed(self.rows, known),
            flag_of=known.get(self.flag_of, self.flag_of) if self.flag_of else None,
        )

    def summary(self) -> tuple[str, ...]:
        return (self.title, self.reason)


class AnswerWarning(CareAct, frozen=True, kw_only=True, tag="answer-warning"):
    """A doctor has looked at the patient because of a result, and says what he found or did."""

    task: str
    task_version: str | None
    text: str

    def changed(self) -> Mapping[str, str | None]:
        return {self.task: self.task_version}

    def about(self) -> tuple[str, ...]:
        return (self.task,)

    def aimed(self, known: Mapping[str, str]) -> "AnswerWarning":
        return msgspec.structs.replace(self, task=known.get(self.task, self.task))

    def summary(self) -> tuple[str, ...]:
        return (self.text,)


class CallWarning(CareAct, frozen=True, kw_only=True, tag="call-warning"):
    """Somebody was called because of a result: who was reached, when, and what he said again."""

    task: str
    reached: str
    reached_at: datetime
    read_back: str

    def about(self) -> tuple[str, ...]:
        return (self.task,)

    def aimed(self, known: Mapping[str, str]) -> "CallWarning":
        return msgspec.structs.replace(self, task=known.get(self.task, self.task))

    def summary(self) -> tuple[str, ...]:
        return (self.reached,)
