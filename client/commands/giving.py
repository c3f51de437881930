"""What is asked around a dose beside giving it: a near miss, a step of an infusion, an effect looked at, a dose that is missing."""

from collections.abc import Mapping
from datetime import datetime

import msgspec

from client.commands.care import CareAct
from client.records import Amount, Code
from client.records.assessments import RowSeen
from client.records.bedside import DoseRequestState, Effect, InfusionStep, NearMissKind


def _aimed(keys: tuple[str, ...], known: Mapping[str, str]) -> tuple[str, ...]:
    return tuple(known.get(key, key) for key in keys)


_STEERS = frozenset({InfusionStep.PAUSE, InfusionStep.RESUME, InfusionStep.END, InfusionStep.STOP})


class NoteNearMiss(CareAct, frozen=True, kw_only=True, tag="note-near-miss"):
    """What stopped a dose at the bed. `patient` is whose dose it would have been.

    `met` is what was read at the bed, where that was another's.
    """

    what: NearMissKind
    orders: tuple[str, ...] = ()
    met: str = ""
    text: str = ""
    """The words that were on the screen."""

    def about(self) -> tuple[str, ...]:
        return self.orders

    def aimed(self, known: Mapping[str, str]) -> "NoteNearMiss":
        return msgspec.structs.replace(self, orders=_aimed(self.orders, known))

    def summary(self) -> tuple[str, ...]:
        return (self.what.value, self.text)


class StepInfusion(CareAct, frozen=True, kw_only=True, tag="step-infusion"):
    """One step of an infusion that runs: looked at, rate changed, paused, gone on with, ended.

    `doses`: its administrations as they were seen.
    `volume`: what ran in, of an end or a stop. A changed rate, a pause and a stop before the end need their `reason`.
    """

    doses: tuple[RowSeen, ...]
    step: InfusionStep
    what: Code
    rate: Amount | None = None
    volume: Amount | None = None
    site: str = ""
    is_dripping: bool | None = None
    reaction: str = ""
    reason: str = ""

    def changed(self) -> Mapping[str, str | None]:
        """A look and another rate leave the administrations as they are."""
        return {one.key: one.version for one in self.doses} if self.step in _STEERS else {}

    def about(self) -> tuple[str, ...]:
        return tuple(one.key for one in self.doses)

    def aimed(self, known: Mapping[str, str]) -> "StepInfusion":
        replace = msgspec.structs.replace
        return replace(self, doses=tuple(replace(one, key=known.get(one.key, one.key)) for one in self.doses))

    def summary(self) -> tuple[str, ...]:
        return (self.what.text, self.step.value)


class NoteEffect(CareAct, frozen=True, kw_only=True, tag="note-effect"):
    """What an as-needed dose did, looked at after its time."""

    dose: str
    what: Code
    effect: Effect
    text: str = ""

    def about(self) -> tuple[str, ...]:
        return (self.dose,)

    def aimed(self, known: Mapping[str, str]) -> "NoteEffect":
        return msgspec.structs.replace(self, dose=known.get(self.dose, self.dose))

    def summary(self) -> tuple[str, ...]:
        return (self.what.text, self.effect.value)


class RequestDose(CareAct, frozen=True, kw_only=True, tag="request-dose"):
    """A dose that is not there is asked for: of the pharmacy, or of the doctor. `slot_at`: the planned time it is missing for."""

    order: str
    what: Code
    slot_at: datetime | None
    of_whom: str
    """pharmacy or doctor."""
    owner: str | None = None
    reason: str

    def about(self) -> tuple[str, ...]:
        return (self.order,)

    def aimed(self, known: Mapping[str, str]) -> "RequestDose":
        return msgspec.structs.replace(self, order=known.get(self.order, self.order))

    def summary(self) -> tuple[str, ...]:
        return (self.what.text, self.reason)


class MoveDoseRequest(CareAct, frozen=True, kw_only=True, tag="move-dose-request"):
    """The request is over: the dose came, or it is not wanted any more and why."""

    task: str
    task_version: str | None
    state: DoseRequestState
    what: Code
    reason: str = ""

    def changed(self) -> Mapping[str, str | None]:
        return {self.task: self.task_version}

    def about(self) -> tuple[str, ...]:
        return (self.task,)

    def aimed(self, known: Mapping[str, str]) -> "MoveDoseRequest":
        return msgspec.structs.replace(self, task=known.get(self.task, self.task))

    def summary(self) -> tuple[str, ...]:
        return (self.what.text, self.state.value)
