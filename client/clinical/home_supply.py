"""Whether what is handed out for home fits dose, frequency and days; refuses to judge what cannot be computed or counted."""

from collections.abc import Sequence
from decimal import Decimal

from client.clinical.catalogue import Catalogue, Drug
from client.clinical.prescriptions import OF_PACK, doses_of, pack_of, supply_of, units_of_a_dose
from client.commands import OrderDraft, as_sent
from client.records import Amount, OrderKind, OrderTerm

_PACKS = frozenset({"盒", "box", "boxes", "pack", "packs", "{box}", "{pack}"})
_PIECE_WORDS = {
    "片": "tab",
    "tablets": "tab",
    "tablet": "tab",
    "粒": "cap",
    "capsules": "cap",
    "capsule": "cap",
    "丸": "pill",
}
"""What people type for what is in a pack; other words (瓶, 支, 袋) may mean either and are not compared."""


def handed_out_otherwise(drafts: Sequence[OrderDraft], catalogue: Catalogue) -> tuple[tuple[int, bool], ...]:
    """Places of medicines for home of which less is handed out than dose, frequency and days need, or more than whole packs of it.

    With each whether a reason may answer it: ten times as much, or a tenth, is a slip. What cannot be computed or counted is not judged.
    """
    found = []
    for at in range(len(drafts)):
        one = as_sent(drafts, at)
        drug = catalogue.drugs.get(one.catalogue_id) if one.kind is OrderKind.MEDICATION else None
        if one.term is not OrderTerm.DISCHARGE or one.is_own_supply or one.quantity is None or drug is None:
            continue
        count, unit = pack_of(drug)
        packs = supply_of(one, drug, catalogue).packs
        handed = _packs_handed_out(one.quantity, count, unit)
        if packs is None or count is None or handed is None:
            continue
        needed = _needed(one, drug, unit, catalogue) / count
        if needed <= handed <= packs:
            continue
        found.append((at, needed / 10 < handed < packs * 10))
    return tuple(found)


def _needed(draft: OrderDraft, drug: Drug, unit: str, catalogue: Catalogue) -> Decimal:
    """Tablets, vials, ... of all doses together, where `supply_of` could say packs."""
    doses = doses_of(draft, catalogue.frequencies.get(draft.frequency or "")) or Decimal(0)
    return (units_of_a_dose(draft, drug, unit) or Decimal(0)) * doses


def _packs_handed_out(quantity: Amount, count: int | None, unit: str) -> Decimal | None:
    """In packs; None for a unit that counts neither packs nor what is in them."""
    said = {quantity.unit.strip().casefold(), (quantity.code or "").strip()} - {""}
    if said & _PACKS:
        return quantity.value
    is_piece = any(_PIECE_WORDS.get(one, OF_PACK.get(one, one)) == unit for one in said)
    return quantity.value / count if is_piece and count else None
