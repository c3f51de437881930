"""What the forms beside the MAR become: commands, or a refusal with the field. Computes no volume and guesses no unit."""

from datetime import datetime
from decimal import Decimal
from typing import Any

from PySide6.QtCore import QCoreApplication

from client.commands import MoveDoseRequest, NoteEffect, RequestDose, StepInfusion
from client.errors import InputRefused
from client.records import Amount, Person
from client.records.bedside import DoseRequest, DoseRequestState, Effect, InfusionStep
from offline.views.mar import FollowUp, Missed, RunningInfusion
from ui.nurse.dose_entry import read_amount

ML = "mL"
WITH_RATE = frozenset({InfusionStep.ROUND, InfusionStep.RATE, InfusionStep.RESUME})
WITH_VOLUME = frozenset({InfusionStep.END, InfusionStep.STOP})
WITH_REASON = frozenset({InfusionStep.RATE, InfusionStep.PAUSE, InfusionStep.STOP})


def step_of(
    one: RunningInfusion, choice: str, texts: dict[str, str], *, ident: str, author: Person, now: datetime
) -> StepInfusion:
    """Raises InputRefused(step | rate | volume | reason, ...)."""
    if not choice:
        raise InputRefused("step", "missing")
    step = InfusionStep(choice)
    if step in WITH_REASON and not texts["reason"]:
        raise InputRefused("reason", "missing")
    rate = _rate(texts["rate"], one) if step in WITH_RATE else None
    if step is InfusionStep.RATE and rate is None:
        raise InputRefused("rate", "missing")
    volume = _volume(texts["volume"]) if step in WITH_VOLUME else None
    return StepInfusion(
        id=ident,
        author=author,
        patient=one.patient,
        encounter=one.encounter,
        occurred_at=now,
        doses=one.doses,
        step=step,
        what=one.lines[0].what,
        rate=rate,
        volume=volume,
        site=texts["site"],
        reaction=texts["reaction"],
        reason=texts["reason"],
    )


def _rate(typed: str, one: RunningInfusion) -> Amount | None:
    """In the unit it runs in, else in millilitres per hour, as the field says."""
    if not typed:
        return None
    unit, code = (one.rate.unit, one.rate.code) if one.rate is not None else ("mL/h", "mL/h")
    return _number(typed, Amount(value=Decimal(1), unit=unit, code=code), "rate")


def _volume(typed: str) -> Amount:
    if not typed:
        raise InputRefused("volume", "missing")
    if typed == "0":
        return Amount(value=Decimal(0), unit=ML, code=ML)
    return _number(typed, Amount(value=Decimal(1), unit=ML, code=ML), "volume")


def _number(typed: str, unit: Amount, field: str) -> Amount:
    try:
        found = read_amount(typed, unit, 0)
    except InputRefused as error:
        raise InputRefused(field, "not-a-number") from error
    if found is None:
        raise InputRefused(field, "missing")
    return found


def effect_of(one: FollowUp, choice: str, text: str, *, ident: str, author: Person, now: datetime) -> NoteEffect:
    """Raises InputRefused(effect, missing | words)."""
    if not choice:
        raise InputRefused("effect", "missing")
    effect = Effect(choice)
    if effect in {Effect.WORSE, Effect.UNKNOWN} and not text:
        raise InputRefused("effect", "words")
    return NoteEffect(
        id=ident,
        author=author,
        patient=one.patient,
        encounter=one.encounter,
        occurred_at=now,
        dose=one.dose.key,
        what=one.order.what,
        effect=effect,
        text=text,
    )


def request_of(
    one: Missed, choice: str, text: str, *, ident: str, author: Person, now: datetime
) -> RequestDose | MoveDoseRequest:
    """Asks, or ends what was asked. Raises InputRefused(request, missing | reason | open | none)."""
    lead, asked = one.due.lines[0], one.request
    if not choice:
        raise InputRefused("request", "missing")
    act: dict[str, Any] = {
        "id": ident,
        "author": author,
        "patient": one.due.patient,
        "encounter": one.due.encounter,
        "occurred_at": now,
        "what": lead.what,
    }
    if choice in {"came", "withdrawn"}:
        if asked is None or not asked.is_open:
            raise InputRefused("request", "none")
        if choice == "withdrawn" and not text:
            raise InputRefused("request", "reason")
        return MoveDoseRequest(**act, task=asked.key, task_version=asked.version, state=_state(choice), reason=text)
    if asked is not None and asked.is_open:
        raise InputRefused("request", "open")
    if not text:
        raise InputRefused("request", "reason")
    owner = lead.author if choice == "doctor" else None
    return RequestDose(**act, order=lead.key, slot_at=one.due.slot_at, of_whom=choice, owner=owner, reason=text)


def _state(choice: str) -> DoseRequestState:
    return DoseRequestState.COMPLETED if choice == "came" else DoseRequestState.CANCELLED


def is_answerable(request: DoseRequest | None) -> bool:
    return request is not None and request.is_open


def field_words(error: InputRefused) -> str:
    translate = QCoreApplication.translate
    return {
        ("step", "missing"): translate("AfterForms", "Choose what was done."),
        ("reason", "missing"): translate("AfterForms", "Say why."),
        ("rate", "missing"): translate("AfterForms", "Type the new rate."),
        ("rate", "not-a-number"): translate("AfterForms", "Rate: type a number above 0."),
        ("volume", "missing"): translate("AfterForms", "How much ran in, in mL? 0 for nothing."),
        ("volume", "not-a-number"): translate("AfterForms", "Volume: type a number."),
        ("effect", "missing"): translate("AfterForms", "Choose what the dose did."),
        ("effect", "words"): translate("AfterForms", "Say in words what you saw."),
        ("request", "missing"): translate("AfterForms", "Choose whom to ask, or how the request ended."),
        ("request", "reason"): translate("AfterForms", "Say why."),
        ("request", "open"): translate("AfterForms", "It was asked for already and is still open."),
        ("request", "none"): translate("AfterForms", "Nothing open was asked for."),
    }.get((error.facts[0], error.facts[1]), translate("AfterForms", "Something is missing."))
