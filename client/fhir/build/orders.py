"""Signed order sessions to requests, verify tasks and overrides; refuses to judge an order and to invent a dose.

Every line of a group carries the timing and route of its leading line, so that each can be read alone.
"""

from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Any

from client.commands import OralOrder, OrderDraft, Override, SignOrders, as_sent, endings_of
from client.errors import InputRefused
from client.fhir.build.antimicrobials import reasons, review_task, use_extension
from client.fhir.build.elements import coded, coding, concept, extension, instant, kept, line, person, quantity, words
from client.fhir.build.endings import write_endings
from client.fhir.build.herbs import herb_extension
from client.fhir.build.nurse_checks import verify_task
from client.fhir.build.oral import as_oral, countersign_task, demand_oral
from client.fhir.build.prescriptions import as_prescribed
from client.fhir.build.regimens import dosage, occurrence, timing
from client.fhir.build.request_groups import write_request_groups
from client.fhir.build.requests import form_category, form_members
from client.fhir.build.sheet import Sheet, entry_id
from client.fhir.build.skin_tests import exemption_extension
from client.fhir.names import (
    CHRONIC_PAIN,
    GROUP_EXTENSION,
    GROUP_SEQUENCE,
    HELD_FOR_SKIN_TEST,
    HOLD_REASON,
    IMAGING,
    LABORATORY_PROCEDURE,
    NURSING_PROCEDURE,
    ORDER_GROUP,
    ORDER_KIND,
    ORDER_TERM,
    OWN_SUPPLY,
    REPLACES,
    SAFETY_RULE,
    SNOMED,
    TERM_EXTENSION,
    UCUM,
)
from client.records import OrderKind, OrderTerm

_PROCEDURES = {
    OrderKind.LABORATORY: (LABORATORY_PROCEDURE, "Laboratory procedure"),
    OrderKind.IMAGING: (IMAGING, "Imaging"),
    OrderKind.NURSING: (NURSING_PROCEDURE, "Nursing procedure"),
}
URGENT = "urgent"
_SEVERITIES = frozenset({"high", "moderate", "low"})


def write_orders(sheet: Sheet, command: SignOrders | OralOrder) -> None:
    """The requests in the drafts' order, then one verify Task per group or single order, then the overrides.

    Of oral ones also a Task for the countersignature per group or single order.
    """
    if not command.drafts:
        raise InputRefused("drafts", "empty")
    if isinstance(command, OralOrder):
        demand_oral(command)
    keys = [sheet.create(_replacing(sheet, command, place)) for place in range(len(command.drafts))]
    is_outpatient = isinstance(command, SignOrders) and command.is_outpatient
    for lines in _groups(command.drafts):
        if not is_outpatient:
            sheet.create(_verify_task(sheet, command, [keys[place] for place in lines]))
        if isinstance(command, OralOrder):
            sheet.create(countersign_task(sheet, command, [keys[place] for place in lines]))
    for place, draft in enumerate(command.drafts):
        is_on_ward = (
            draft.term is not OrderTerm.DISCHARGE and not is_outpatient
        )  # at home nobody reviews after three days
        if draft.antimicrobial is not None and not draft.antimicrobial.emergency_reason and is_on_ward:
            since = sheet.setting.begun.get(place, draft.starts_at)
            sheet.create(review_task(sheet, command, keys[place], since))
    write_request_groups(sheet, command, keys)
    for override in command.overrides:
        sheet.create(_override(sheet, command, override, keys))
    write_endings(sheet, endings_of(command))


def _replacing(sheet: Sheet, command: SignOrders | OralOrder, place: int) -> dict[str, Any]:
    """The request with what it takes the place of: R4 has an element for it on two of the three types."""
    names = [entry_id(sheet.act.id, at + 1) for at in range(len(command.drafts))]
    request = as_prescribed(_request(sheet, command.drafts, place), command.drafts, place, names)
    if isinstance(command, OralOrder):
        return as_oral(command, request)
    replaced = [key for ending in command.endings if ending.replaced_by == place for key in ending.orders]
    same = [key for key in replaced if key.partition("/")[0] == request["resourceType"]]
    if not same:
        return request
    first = sheet.reference(same[0])
    if request["resourceType"] == "MedicationRequest":
        return {**request, "priorPrescription": first}
    if request["resourceType"] == "ServiceRequest":
        return {**request, "replaces": [first]}
    return {**request, "extension": [*request["extension"], extension(REPLACES, valueReference=first)]}


def _groups(drafts: Sequence[OrderDraft]) -> Iterable[list[int]]:
    """Places of the lines that sign as one, in the order of their first line."""
    groups: dict[tuple[int, int], list[int]] = {}
    for place, draft in enumerate(drafts):
        groups.setdefault((draft.group, 0 if draft.group else place), []).append(place)
    return groups.values()


def _request(sheet: Sheet, drafts: Sequence[OrderDraft], place: int) -> dict[str, Any]:
    draft = drafts[place]
    lines = [each for each in range(len(drafts)) if draft.group and drafts[each].group == draft.group] or [place]
    led = as_sent(drafts, place)
    group = entry_id(sheet.act.id, lines[0] + 1) if draft.group or draft.request is not None else None
    sequence = lines.index(place) + 1
    if led.kind is OrderKind.MEDICATION:
        return _medication(sheet, led, group, sequence, _test_of(sheet, drafts, place))
    return _diet(sheet, led, group, sequence) if led.kind is OrderKind.DIET else _service(sheet, led, group, sequence)


def _medication(sheet: Sheet, draft: OrderDraft, group: str | None, sequence: int, test: str | None) -> dict[str, Any]:
    _demand_supply(draft)
    is_dispensed = draft.days is not None and not draft.is_own_supply
    supply = {"value": draft.days, "unit": "d", "system": UCUM, "code": "d"} if is_dispensed else None
    own = [extension(OWN_SUPPLY, valueBoolean=True)] if draft.is_own_supply else []
    pain = [extension(CHRONIC_PAIN, valueBoolean=True)] if draft.is_chronic_pain else []
    return kept(
        resourceType="MedicationRequest",
        extension=[
            *_sequence(group, sequence),
            *own,
            *pain,
            *exemption_extension(draft),
            *use_extension(draft),
            *herb_extension(draft),
        ],
        status="on-hold" if draft.held_for else "active",
        statusReason=_hold_reason() if draft.held_for else None,
        intent="order",
        priority=URGENT if draft.is_urgent else None,
        category=[coded(ORDER_TERM, draft.term.value), coded(ORDER_KIND, draft.kind.value)],
        medicationCodeableConcept=concept(draft.what, sheet.setting.wording.codings(draft)),
        subject=sheet.patient(),
        encounter=sheet.encounter(),
        supportingInformation=[sheet.reference(test)] if test else [],
        authoredOn=instant(sheet.act.occurred_at),
        requester=person(sheet.act.author),
        reasonCode=reasons(draft),
        groupIdentifier={"system": ORDER_GROUP, "value": group} if group else None,
        dosageInstruction=[dosage(draft, sheet.setting.wording)],
        dispenseRequest=kept(quantity=_handed_out(draft), expectedSupplyDuration=supply),
        instantiatesCanonical=_from_set(draft),
    )


def _demand_supply(draft: OrderDraft) -> None:
    """What is taken home says for how many days, and how much is handed out; herbs say their doses, own drugs are not handed out."""
    if draft.term is not OrderTerm.DISCHARGE:
        return
    if draft.days is None:
        raise InputRefused("days", "empty")
    if draft.quantity is None and not draft.is_own_supply and draft.herb is None:
        raise InputRefused("quantity", "empty")


def _handed_out(draft: OrderDraft) -> dict[str, Any] | None:
    return quantity(draft.quantity) if draft.quantity and not draft.is_own_supply else None


def _hold_reason() -> dict[str, Any]:
    return {"coding": [coding(HOLD_REASON, HELD_FOR_SKIN_TEST)], "text": "skin test pending"}


def _test_of(sheet: Sheet, drafts: Sequence[OrderDraft], place: int) -> str | None:
    """The order of the skin test that the drug waits for. A test that stands behind the drug or nowhere cannot be meant."""
    draft = drafts[place]
    if not draft.held_for or draft.held_by:
        return draft.held_by or None
    at = next((at for at, one in enumerate(drafts[:place]) if _is_test(one, draft.held_for)), None)
    if at is None:
        raise InputRefused("held", "no-test")
    return sheet.rows[at].key


def _is_test(draft: OrderDraft, test: str) -> bool:
    return draft.kind is OrderKind.NURSING and draft.catalogue_id == test


def _service(sheet: Sheet, draft: OrderDraft, group: str | None, sequence: int) -> dict[str, Any]:
    procedure = _PROCEDURES.get(draft.kind)
    category = [coded(ORDER_TERM, draft.term.value), coded(ORDER_KIND, draft.kind.value)]
    return kept(
        resourceType="ServiceRequest",
        extension=_sequence(group, sequence),
        requisition={"system": ORDER_GROUP, "value": group} if group else None,
        status="active",
        intent="order",
        category=[*category, *([coded(SNOMED, *procedure)] if procedure else []), *form_category(draft)],
        code=concept(draft.what, sheet.setting.wording.codings(draft)),
        subject=sheet.patient(),
        encounter=sheet.encounter(),
        **occurrence(draft, sheet.setting.wording),
        asNeededBoolean=True if draft.is_as_needed else None,
        authoredOn=instant(sheet.act.occurred_at),
        requester=person(sheet.act.author),
        note=_remark(draft),
        **({"priority": URGENT} if draft.is_urgent else {}) | form_members(sheet, draft),
        instantiatesCanonical=_from_set(draft),
    )


def _diet(sheet: Sheet, draft: OrderDraft, group: str | None, sequence: int) -> dict[str, Any]:
    carried = {"system": ORDER_GROUP, "value": group}
    extensions = [extension(TERM_EXTENSION, valueCode=draft.term.value), *_sequence(group, sequence)]
    return kept(
        resourceType="NutritionOrder",
        extension=[*extensions, *([extension(GROUP_EXTENSION, valueIdentifier=carried)] if group else [])],
        status="active",
        intent="order",
        patient=sheet.patient(),
        encounter=sheet.encounter(),
        dateTime=instant(sheet.act.occurred_at),
        orderer=person(sheet.act.author),
        oralDiet={
            "type": [concept(draft.what, sheet.setting.wording.codings(draft))],
            "schedule": [timing(draft, sheet.setting.wording)],
        },
        note=_remark(draft),
        instantiatesCanonical=_from_set(draft),
    )


def _from_set(draft: OrderDraft) -> list[str]:
    return [line(draft.instantiates, "order-set")] if draft.instantiates else []


def _sequence(group: str | None, sequence: int) -> list[dict[str, Any]]:
    return [extension(GROUP_SEQUENCE, valueInteger=sequence)] if group else []


def _remark(draft: OrderDraft) -> list[dict[str, Any]]:
    return [{"text": words(draft.remark, "remark")}] if draft.remark.strip() else []


def _verify_task(sheet: Sheet, command: SignOrders | OralOrder, orders: Sequence[str]) -> dict[str, Any]:
    return {**verify_task(sheet, orders, "requested"), "requester": person(command.author)}


def _override(sheet: Sheet, command: SignOrders | OralOrder, override: Override, keys: Sequence[str]) -> dict[str, Any]:
    if override.severity not in _SEVERITIES or not 0 <= override.draft_index < len(keys):
        raise InputRefused("override", override.rule_id)
    rule = kept(system=SAFETY_RULE, version=override.pack_version or None, code=line(override.rule_id, "rule"))
    at: datetime = command.occurred_at
    return kept(
        resourceType="DetectedIssue",
        status="final",
        code={"coding": [rule]},
        severity=override.severity,
        patient=sheet.patient(),
        identifiedDateTime=instant(at),
        author=person(command.author),
        implicated=[sheet.reference(keys[override.draft_index])],
        evidence=[{"code": [{"text": line(override.source, "source")}]}] if override.source.strip() else [],
        detail=line(override.finding, "finding"),
        mitigation=[
            {"action": {"text": line(override.reason, "reason")}, "date": instant(at), "author": person(command.author)}
        ],
    )
