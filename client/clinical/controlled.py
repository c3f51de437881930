"""Controlled drugs: which want the password once more, who is known by an identity number, how long a ward's order may run.

After the Chinese rules for prescriptions (处方管理办法 2007; RXNARC of the design): the form of a narcotic or a psychotropic I names the
patient and who collects it for him with their identity numbers (art. 21 and 23, recalled), on a ward it is written day by day, one day's
quantity each (art. 25, recalled). The texts were read in secondary reproductions: a pharmacist confirms them first.
Refuses to guess an identity number and to call a well-formed one the right person's.
"""

import re
from collections.abc import Sequence
from datetime import date
from enum import StrEnum

from client.clinical.catalogue import Catalogue, Drug
from client.commands import Command, OralOrder, OrderDraft, SignOrders, as_sent
from client.records import Order, OrderKind, OrderTerm

STRICT = frozenset({"narcotic", "psychotropic-1"})
"""Classes of the pack for which a signature needs a fresh proof of the person; psychotropic-2 is marked and no more."""
CYTOTOXIC = "L01"
"""ATC's antineoplastic agents, as the pack codes them."""

_RESIDENT = re.compile(r"(\d{6})(\d{8})(\d{3})([\dX])")
_OTHER = re.compile(r"[A-Z][A-Z0-9]{4,19}")
_WEIGHTS = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)
_CHECKS = "10X98765432"


class IdProblem(StrEnum):
    """What is wrong with who a narcotic form is for, and who collects it."""

    PATIENT_MISSING = "patient-id-missing"
    PATIENT_FORM = "patient-id-form"
    AGENT_HALF = "agent-half"
    """A name without a number, or a number without a name."""
    AGENT_FORM = "agent-id-form"
    AGENT_SAME = "agent-is-patient"


def class_of(drug_id: str | None, catalogue: Catalogue) -> str | None:
    drug = catalogue.drugs.get(drug_id or "")
    return drug.controlled_class if drug is not None else None


def is_strict(draft: OrderDraft, catalogue: Catalogue) -> bool:
    return draft.kind is OrderKind.MEDICATION and class_of(draft.catalogue_id, catalogue) in STRICT


def is_strict_order(order: Order, catalogue: Catalogue) -> bool:
    """An order as it stands: of one by word of mouth the countersignature asks for the password, too."""
    return order.kind is OrderKind.MEDICATION and class_of(order.drug_id, catalogue) in STRICT


def controlled_lines(command: Command, catalogue: Catalogue) -> tuple[OrderDraft, ...]:
    """The lines of a signature, or of what was ordered by word of mouth, that are strictly controlled; none of any other command."""
    drafts = command.drafts if isinstance(command, SignOrders | OralOrder) else ()
    return tuple(draft for draft in drafts if is_strict(draft, catalogue))


def is_cytotoxic(drug: Drug, catalogue: Catalogue) -> bool:
    """A substance that the pack has among the antineoplastic agents, in whatever form: methotrexate tablets are coded elsewhere."""
    own = {one.atc_name for one in catalogue.drugs.values() if (one.atc or "").startswith(CYTOTOXIC)} - {None}
    return (drug.atc or "").startswith(CYTOTOXIC) or drug.atc_name in own


def wants_identity(drafts: Sequence[OrderDraft], catalogue: Catalogue) -> tuple[OrderDraft, ...]:
    """The lines for which whom they are for is typed once more, online too: strictly controlled drugs and cytotoxics (SAF-09)."""
    return tuple(one for one in drafts if one.kind is OrderKind.MEDICATION and _is_named_again(one, catalogue))


def _is_named_again(draft: OrderDraft, catalogue: Catalogue) -> bool:
    drug = catalogue.drugs.get(draft.catalogue_id)
    return drug is not None and (drug.controlled_class in STRICT or is_cytotoxic(drug, catalogue))


def not_daily(drafts: Sequence[OrderDraft], catalogue: Catalogue) -> tuple[int, ...]:
    """Places of a ward's lines that would run longer than the one day they are written for, each judged as it is sent.

    What is taken home stands on a form of its own: `prescriptions.too_long_home`.
    """
    sent = [as_sent(drafts, at) for at in range(len(drafts))]
    return tuple(at for at, one in enumerate(sent) if is_strict(one, catalogue) and _runs_on(one))


def _runs_on(draft: OrderDraft) -> bool:
    return draft.term is OrderTerm.LONG or (draft.term is OrderTerm.ONCE and (draft.days or 1) > 1)


# --- who it is for ---------------------------------------------------------------------------------------------------


def plain_id(typed: str) -> str:
    """As it is written on the card: capitals, without blanks and hyphens."""
    return re.sub(r"[\s\-]", "", typed).upper()


def is_id_number(typed: str) -> bool:
    """A resident's number (18 signs, its date and check sign right) or another document's: a letter, then 4 to 19 letters or digits."""
    text = plain_id(typed)
    found = _RESIDENT.fullmatch(text)
    if found is None:
        return _OTHER.fullmatch(text) is not None
    try:
        date.fromisoformat(f"{found[2][:4]}-{found[2][4:6]}-{found[2][6:]}")
    except ValueError:
        return False
    weighed = sum(int(sign) * weight for sign, weight in zip(text[:17], _WEIGHTS, strict=True))
    return _CHECKS[weighed % 11] == text[17]


def is_resident(number: str) -> bool:
    return _RESIDENT.fullmatch(number) is not None


def id_problems(patient_id: str, agent_name: str = "", agent_id: str = "") -> tuple[IdProblem, ...]:
    """Against the identity of a narcotic form. Without an agent the patient collects it himself."""
    found: list[IdProblem] = []
    if not patient_id.strip():
        found.append(IdProblem.PATIENT_MISSING)
    elif not is_id_number(patient_id):
        found.append(IdProblem.PATIENT_FORM)
    if bool(agent_name.strip()) is not bool(agent_id.strip()):
        found.append(IdProblem.AGENT_HALF)
    elif agent_id.strip() and not is_id_number(agent_id):
        found.append(IdProblem.AGENT_FORM)
    elif agent_id.strip() and plain_id(agent_id) == plain_id(patient_id):
        found.append(IdProblem.AGENT_SAME)
    return tuple(found)


def masked(number: str) -> str:
    """For the screen: how long it is and its last four signs."""
    text = plain_id(number)
    return "•" * max(len(text) - 4, 0) + text[-4:] if len(text) > 4 else "•" * len(text)
