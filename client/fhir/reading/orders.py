"""MedicationRequest, ServiceRequest and NutritionOrder to one order record; refuses to read a foreign requisition as an infusion group."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from client.commands import EndingKind
from client.fhir.names import (
    ANTIMICROBIAL_USE,
    ATC,
    CHRONIC_PAIN,
    DRUG,
    GROUP_EXTENSION,
    GROUP_SEQUENCE,
    HELD_FOR_SKIN_TEST,
    HERB,
    HOLD_REASON,
    IMAGING,
    INSURANCE_HINT,
    LABORATORY_PROCEDURE,
    NURSING_PROCEDURE,
    ORAL,
    ORDER_GROUP,
    ORDER_KIND,
    ORDER_TERM,
    OWN_SUPPLY,
    PRESCRIPTION_FORM,
    PROVISIONAL_NUMBER,
    REPLACES,
    REQUEST_STATE,
    SKIN_EXEMPTION,
    SNOMED,
    STOPPED,
    TERM_EXTENSION,
)
from client.fhir.reading.dosages import Regimen, medication_regimen, nutrition_regimen, service_regimen
from client.fhir.reading.elements import (
    HERE,
    Origin,
    amount,
    code,
    code_in,
    ending,
    entry_id,
    extension,
    first,
    identifier,
    key,
    mapping,
    mappings,
    number,
    recorded,
    target,
    targets,
    text,
    texts,
    version,
    who,
    whole,
)
from client.fhir.reading.herbs import herb_line
from client.fhir.reading.medicines import medicine
from client.fhir.reading.requests import request_form
from client.records import (
    AntimicrobialForm,
    Code,
    Order,
    OrderKind,
    OrderStatus,
    OrderTerm,
    PrescriptionForm,
    SkinExemption,
)

_STATUS = {each.value: each for each in OrderStatus} | {"revoked": OrderStatus.STOPPED}
_KINDS = {each.value: each for each in OrderKind}
_FORM_FIELDS = {
    "site": "site",
    "culture": "culture",
    "prior": "prior",
    "cause": "cause",
    "chest_film": "chest-film",
    "infection_type": "infection-type",
    "susceptibility": "susceptibility",
    "expert": "expert-opinion",
    "before_operation": "before-operation",
}
_URGENT = frozenset({"urgent", "asap", "stat"})
_TERMS = {each.value: each for each in OrderTerm}
_PROCEDURES = {
    LABORATORY_PROCEDURE: OrderKind.LABORATORY,
    IMAGING: OrderKind.IMAGING,
    NURSING_PROCEDURE: OrderKind.NURSING,
}


def order(resource: Mapping[str, Any], origin: Origin = HERE) -> Order:
    kind, what, regimen = _kind(resource), _what(resource), _regimen(resource, origin)
    return Order(
        key=key(resource),
        kind=kind,
        term=_term(resource),
        status=_status(resource),
        what=what,
        dose=regimen.dose,
        dose_text=regimen.dose_text,
        route=regimen.route,
        frequency=regimen.frequency,
        timing=regimen.timing,
        is_as_needed=regimen.is_as_needed,
        min_interval_h=regimen.min_interval_h,
        starts_at=regimen.starts_at,
        ends_at=_earlier(_stopped_at(resource, origin), regimen.ends_at),
        days=regimen.days,
        rate=regimen.rate,
        is_urgent=text(resource.get("priority")) in _URGENT,
        quantity=amount(mapping(resource.get("dispenseRequest")).get("quantity")),
        group=_group(resource),
        line=_line(resource),
        remark=_remark(resource),
        patient=target(resource.get("subject") or resource.get("patient"), origin) or "",
        encounter=target(resource.get("encounter"), origin),
        author=who(resource.get("requester") or resource.get("orderer"), origin),
        authored_at=recorded(resource.get("authoredOn") or resource.get("dateTime"), origin),
        stop_at=_stopped_at(resource, origin),
        stopped_by=who(extension(_stopped(resource), "by").get("valueReference"), origin),
        stop_reason=_stop_reason(resource),
        is_own_supply=extension(resource, OWN_SUPPLY).get("valueBoolean") is True,
        is_chronic_pain=extension(resource, CHRONIC_PAIN).get("valueBoolean") is True,
        is_emergency_use=bool(text(extension(extension(resource, ANTIMICROBIAL_USE), "emergency").get("valueString"))),
        is_oral=bool(extension(resource, ORAL)),
        recorded_by=who(extension(extension(resource, ORAL), "recorded-by").get("valueReference"), origin),
        replaces=_replaced(resource, origin),
        provisional_number=identifier(resource, PROVISIONAL_NUMBER),
        entry=entry_id(resource),
        version=version(resource),
        drug_id=what.code_in(DRUG),
        atc=what.code_in(ATC),
        is_held_for_skin_test=_is_held(resource),
        rests_on=targets(resource.get("supportingInformation"), origin),
        exemption=_exemption(resource, origin),
        form=_form(resource),
        request_state=text(extension(resource, REQUEST_STATE).get("valueCode")) or "",
        insurance=text(extension(resource, INSURANCE_HINT).get("valueString")) or "",
        sessions=whole(mapping(resource.get("quantityQuantity")).get("value")),
        prescription=_prescription(resource),
        request=request_form(resource, origin),
        herb=herb_line(resource),
        herb_id=what.code_in(HERB),
    )


def _status(resource: Mapping[str, Any]) -> OrderStatus:
    """`revoked` is a stop unless we wrote that it was taken back before anything was done."""
    found = _STATUS.get(text(resource.get("status")) or "", OrderStatus.UNKNOWN)
    is_void = text(extension(_stopped(resource), "kind").get("valueCode")) == EndingKind.VOID.value
    return OrderStatus.CANCELLED if found is OrderStatus.STOPPED and is_void else found


def _earlier(first: datetime | None, second: datetime | None) -> datetime | None:
    return min((each for each in (first, second) if each is not None), default=None)


def _replaced(resource: Mapping[str, Any], origin: Origin) -> str | None:
    carried = extension(resource, REPLACES).get("valueReference")
    return target(resource.get("priorPrescription") or first(resource.get("replaces")) or carried, origin)


def _form(resource: Mapping[str, Any]) -> AntimicrobialForm | None:
    """Its indication is an element of R4, so that any drug may have one: who uses it asks whether it is an antibacterial's."""
    use = extension(resource, ANTIMICROBIAL_USE)
    said = {field: text(extension(use, name).get("valueString")) or "" for field, name in _FORM_FIELDS.items()}
    indication = next((words for each in mappings(resource.get("reasonCode")) if (words := text(each.get("text")))), "")
    purpose = text(extension(use, "purpose").get("valueCode")) or ""
    course = text(extension(use, "prior-course").get("valueCode")) or ""
    found = AntimicrobialForm(purpose=purpose, indication=indication, prior_course=course, **said)
    return found if resource.get("resourceType") == "MedicationRequest" and found != AntimicrobialForm() else None


def _prescription(resource: Mapping[str, Any]) -> PrescriptionForm | None:
    said = extension(resource, PRESCRIPTION_FORM)
    kind = text(mapping(extension(said, "kind").get("valueCoding")).get("code"))
    number = text(mapping(extension(said, "number").get("valueIdentifier")).get("value"))
    if kind is None or number is None:
        return None
    supply = mapping(resource.get("dispenseRequest"))
    quantity = mapping(supply.get("quantity"))
    return PrescriptionForm(
        number=number,
        kind=kind,
        reason=text(extension(said, "reason").get("valueString")) or "",
        packs=_count(quantity),
        pack=text(quantity.get("unit")) or "",
        days=_count(mapping(supply.get("expectedSupplyDuration"))),
        is_chronic_pain=extension(said, "chronic-pain").get("valueBoolean") is True,
        patient_id=text(mapping(extension(said, "patient-id").get("valueIdentifier")).get("value")) or "",
        agent_name=text(extension(said, "agent-name").get("valueString")) or "",
        agent_id=text(mapping(extension(said, "agent-id").get("valueIdentifier")).get("value")) or "",
    )


def _count(quantity: Mapping[str, Any]) -> int | None:
    found = number(quantity.get("value"))
    return int(found) if found is not None and found == found.to_integral_value() else None


def _exemption(resource: Mapping[str, Any], origin: Origin) -> SkinExemption | None:
    said = extension(resource, SKIN_EXEMPTION)
    if not said:
        return None
    second = who(extension(said, "second").get("valueReference"), origin) or ""
    return SkinExemption(reason=text(extension(said, "reason").get("valueString")) or "", second=second)


def _is_held(resource: Mapping[str, Any]) -> bool:
    reason = code_in([resource.get("statusReason")], HOLD_REASON)
    return resource.get("status") == "on-hold" and reason == HELD_FOR_SKIN_TEST


def _kind(resource: Mapping[str, Any]) -> OrderKind:
    kind = resource.get("resourceType")
    if kind == "MedicationRequest":
        return OrderKind.MEDICATION
    if kind == "NutritionOrder":
        return OrderKind.DIET
    ours = _KINDS.get(code_in(resource.get("category"), ORDER_KIND) or "")
    procedure = _PROCEDURES.get(code_in(resource.get("category"), SNOMED) or "")
    return ours or procedure or OrderKind.OTHER


def _term(resource: Mapping[str, Any]) -> OrderTerm:
    said = code_in(resource.get("category"), ORDER_TERM) or text(extension(resource, TERM_EXTENSION).get("valueCode"))
    return _TERMS.get(said or "", OrderTerm.UNKNOWN)


def _what(resource: Mapping[str, Any]) -> Code:
    named = (
        medicine(resource) or code(resource.get("code")) or code(first(mapping(resource.get("oralDiet")).get("type")))
    )
    other = _other_nutrition(resource)
    return named or (Code(text=other) if other else Code(text=""))


def _other_nutrition(resource: Mapping[str, Any]) -> str | None:
    """A diet without a coded type: its instruction, its supplement or its tube feed."""
    supplement = first(resource.get("supplement"))
    feed = mapping(resource.get("enteralFormula"))
    named = code(supplement.get("type")) or code(feed.get("baseFormulaType"))
    words = text(mapping(resource.get("oralDiet")).get("instruction"))
    brand = text(supplement.get("productName")) or text(feed.get("baseFormulaProductName"))
    return words or (named.text if named else None) or brand


def _regimen(resource: Mapping[str, Any], origin: Origin) -> Regimen:
    kind = resource.get("resourceType")
    if kind == "MedicationRequest":
        return medication_regimen(resource, origin)
    return nutrition_regimen(resource, origin) if kind == "NutritionOrder" else service_regimen(resource, origin)


def _group(resource: Mapping[str, Any]) -> str | None:
    """Only our own groups are infusions: elsewhere the same elements name a requisition or a whole prescription."""
    carried = extension(resource, GROUP_EXTENSION).get("valueIdentifier")
    for found in (resource.get("groupIdentifier"), resource.get("requisition"), carried):
        if mapping(found).get("system") == ORDER_GROUP:
            return text(mapping(found).get("value"))
    return None


def _line(resource: Mapping[str, Any]) -> int:
    found = extension(resource, GROUP_SEQUENCE).get("valueInteger")
    return found if isinstance(found, int) and not isinstance(found, bool) else 0


def _remark(resource: Mapping[str, Any]) -> str:
    """Instructions and notes; of a foreign order with an amount also the dosage's own text, which may say more than the amount."""
    dosages = mappings(resource.get("dosageInstruction"))
    concepts = [code(each) for dosage in dosages for each in mappings(dosage.get("additionalInstruction"))]
    said = [each.text for each in concepts if each] + [
        words for each in dosages if (words := text(each.get("patientInstruction")))
    ]
    said += [words for each in mappings(resource.get("note")) if (words := text(each.get("text")))]
    said += [words] if (words := text(resource.get("patientInstruction"))) else []
    said += [need.text for each in (*dosages, resource) if (need := code(each.get("asNeededCodeableConcept")))]
    if (
        entry_id(resource) is None
        and len(dosages) == 1
        and amount(first(dosages[0].get("doseAndRate")).get("doseQuantity"))
    ):
        said = [*texts([dosages[0].get("text")]), *said]
    return "; ".join(dict.fromkeys(said))


def _stopped(resource: Mapping[str, Any]) -> Mapping[str, Any]:
    return extension(resource, STOPPED)


def _stopped_at(resource: Mapping[str, Any], origin: Origin) -> datetime | None:
    return ending(extension(_stopped(resource), "at").get("valueDateTime"), origin)


def _stop_reason(resource: Mapping[str, Any]) -> str | None:
    reason = code(resource.get("statusReason"))
    return text(extension(_stopped(resource), "reason").get("valueString")) or (reason.text if reason else None)
