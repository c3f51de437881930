"""What an outpatient's drug says about its form: which one, of which kind, why longer, how many packs; refuses to compute any of it."""

from collections.abc import Sequence
from typing import Any

from client.clinical.controlled import is_resident, plain_id
from client.commands import OrderDraft, Prescribed
from client.errors import InputRefused
from client.fhir.build.elements import coded, coding, extension, kept, words
from client.fhir.names import IDENTIFIER_TYPE, PRESCRIPTION, PRESCRIPTION_FORM, PRESCRIPTION_KIND, REQUEST_CATEGORY

KINDS = frozenset({"ordinary", "emergency", "paediatric", "narcotic", "psychotropic-2"})


def as_prescribed(
    request: dict[str, Any], drafts: Sequence[OrderDraft], place: int, names: Sequence[str]
) -> dict[str, Any]:
    """The request with its form. `names`: the entry ids of the lines, by place; a form is called after its first line.

    groupIdentifier names the form, where the line is in no infusion: there it already names the infusion, and the extension says the form.
    """
    said = drafts[place].prescription
    if said is None:
        return request
    if said.kind not in KINDS:
        raise InputRefused("prescription", said.kind[:40])
    first = next(at for at, one in enumerate(drafts) if one.prescription and one.prescription.form == said.form)
    number = {"system": PRESCRIPTION, "value": names[first]}
    reason = words(said.reason, "reason").strip()
    parts = [
        extension("number", valueIdentifier=number),
        extension("kind", valueCoding=coding(PRESCRIPTION_KIND, said.kind)),
        *([extension("reason", valueString=reason)] if reason else []),
        *([extension("chronic-pain", valueBoolean=True)] if said.is_chronic_pain else []),
        *_identity(said),
    ]
    quantity = {"value": said.packs, "unit": words(said.pack, "pack") or "pack"} if said.packs is not None else None
    supply = kept(quantity=quantity, **request.get("dispenseRequest", {}))
    return {
        **request,
        "extension": [*request.get("extension", []), {"url": PRESCRIPTION_FORM, "extension": parts}],
        "category": [*request["category"], coded(REQUEST_CATEGORY, "outpatient", "Outpatient")],
        "groupIdentifier": request.get("groupIdentifier", number),
        **({"dispenseRequest": supply} if supply else {}),
    }


def _identity(said: Prescribed) -> list[dict[str, Any]]:
    """Who a narcotic form is for and who collects it; no system is named: the document's kind is its type."""
    agent = words(said.agent_name, "agent").strip()
    return [
        *([extension("patient-id", valueIdentifier=_number(said.patient_id))] if said.patient_id.strip() else []),
        *([extension("agent-name", valueString=agent)] if agent else []),
        *([extension("agent-id", valueIdentifier=_number(said.agent_id))] if said.agent_id.strip() else []),
    ]


def _number(typed: str) -> dict[str, Any]:
    """A national identity number, or another document's number as it was shown (`PPN` is R4's word for a passport's)."""
    number = plain_id(words(typed, "identity"))
    return {"type": coded(IDENTIFIER_TYPE, "NI" if is_resident(number) else "PPN"), "value": number}
