"""Whose oxygen saturation is scored on the second scale: by a doctor's order in force and by nothing else."""

from collections.abc import Collection
from datetime import datetime

from offline.commands_kept import marks
from offline.projection import records, rows, safety
from offline.store.books import Books


def second_scale(
    books: Books, patients: Collection[str], codes: Collection[str], now: datetime
) -> dict[str, tuple[str, str]]:
    """Patient to the order that asks for it (key and words); `codes` are the pack's orders that do."""
    if not codes or not patients:
        return {}
    wanted = sorted(codes)
    found: dict[str, tuple[str, str]] = {}
    where = f"code IN ({marks(wanted)})"
    for row in rows.read(books, ["ServiceRequest"], patients=patients, where=where, values=wanted, with_marks=False):
        order = records.order(row)
        if safety.is_running(order, now):
            found[row.patient or ""] = order.key, order.what.text
    return found
