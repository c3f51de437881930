"""Controlled drugs: which orders want the doctor's password once more. Refuses to say how much of them may be prescribed."""

from client.clinical.catalogue import Catalogue
from client.commands import Command, OralOrder, OrderDraft, SignOrders
from client.records import Order, OrderKind

STRICT = frozenset({"narcotic", "psychotropic-1"})
"""Classes of the pack for which a signature needs a fresh proof of the person; psychotropic-2 is marked and no more."""


def is_strict(draft: OrderDraft, catalogue: Catalogue) -> bool:
    drug = catalogue.drugs.get(draft.catalogue_id) if draft.kind is OrderKind.MEDICATION else None
    return drug is not None and drug.controlled_class in STRICT


def is_strict_order(order: Order, catalogue: Catalogue) -> bool:
    """An order as it stands: of one by word of mouth the countersignature asks for the password, too."""
    drug = catalogue.drugs.get(order.drug_id or "") if order.kind is OrderKind.MEDICATION else None
    return drug is not None and drug.controlled_class in STRICT


def controlled_lines(command: Command, catalogue: Catalogue) -> tuple[OrderDraft, ...]:
    """The lines of a signature, or of what was ordered by word of mouth, that are strictly controlled; none of any other command."""
    drafts = command.drafts if isinstance(command, SignOrders | OralOrder) else ()
    return tuple(draft for draft in drafts if is_strict(draft, catalogue))
