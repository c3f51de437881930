"""Orders for one time whose time passed long ago and that nobody answered: they stay due. Refuses orders of an earlier stay."""

from collections.abc import Mapping, Sequence

from client.records import DoseOutcome, Order
from offline.commands_kept import marks
from offline.projection import chart, instances, records, rows
from offline.projection.belonging import is_of_stay
from offline.projection.plan import Plan
from offline.projection.rows import Shown
from offline.store.books import Books

Group = Sequence[tuple[Shown, Order]]


def unanswered(books: Books, groups: Mapping[str, Sequence[Group]], since_s: int, plan: Plan) -> set[str]:
    """The leading lines, of these groups by patient, that have one planned time, before `since_s`, and no dose at all."""
    passed = {
        patient: old
        for patient, every in groups.items()
        if (old := [one for one in every if _is_old(one, since_s, plan)])
    }
    if not passed:
        return set()
    stays = chart.stays(books, passed)
    open_ones = {
        members[0][1].key: {order.key for _, order in members}
        for patient, every in passed.items()
        for members in every
        if is_of_stay(members[0][1], stays.get(patient))
    }
    charted = _charted(books, passed, {key for keys in open_ones.values() for key in keys})
    return {lead for lead, keys in open_ones.items() if not keys & charted}


def _is_old(members: Group, since_s: int, plan: Plan) -> bool:
    slot = plan.only_slot(members[0][1])
    return slot is not None and slot.timestamp() < since_s


def _charted(books: Books, patients: Mapping[str, object], keys: set[str]) -> set[str]:
    """Those of these orders of which any dose was charted, whenever; a reference to a pending order is known by its row only."""
    named = keys | instances.of_orders(books, patients, keys).keys()
    where = f"request IN ({marks(named)}) OR request LIKE 'urn:%'"
    found = rows.read(
        books,
        ["MedicationAdministration"],
        patients=patients.keys(),
        where=where,
        values=sorted(named),
        with_marks=False,
    )
    every = (records.dose(row) for row in found)
    return {dose.order for dose in every if dose.order in keys and dose.outcome is not DoseOutcome.VOID}
