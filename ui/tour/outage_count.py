"""A played outage counted at the server: read as a colleague who knows only the names of what was promised. Repairs nothing."""

from collections.abc import Mapping, Sequence
from typing import Any

from ui.commands.bystander import BASE, Colleague, count
from ui.tour.outage_book import OutageBook
from ui.tour.play import Facts

TEMPORARY = f"{BASE}/sid/temporary-patient"


async def counted(
    reader: Colleague,
    book: OutageBook,
    saved: Mapping[str, Facts],
    theirs: Mapping[str, Any],
    given_at: Sequence[tuple[str, str]],
) -> None:
    """`saved`: what both stations called saved; what a person decided counts by what it was decided to mean."""
    arrived = await count(reader.central, list(saved))
    charted = [await reader.doses(order, slot) for order, slot in given_at]
    people = [await reader.find("Patient", identifier=f"{TEMPORARY}|{number}") for number in theirs["arrivals"]]
    stopped = await reader.read(theirs["stop"]["order"])
    decided = set(theirs.get("decided", ()))
    promised = [name for name, one in saved.items() if name not in decided and one["kind"] != "decide-conflict"]
    lost = len(arrived.missing(promised))
    book.lost = lost + (stopped["status"] != "stopped") + sum(not one for one in charted)
    book.doubled = arrived.doubled
    book.void = sum(len(one) - 1 for one in charted if one)
    book.arrived = sum(len(one) == 1 for one in people)
