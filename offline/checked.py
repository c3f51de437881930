"""What a prescriber saw when he signed: the findings that stood against the orders, kept in the journal; refuses to judge them.

An override answers what was on the screen, on that line, about those rows, and nothing that is found later: the same rule about another
allergy or another order is a new finding.
"""

from collections.abc import Iterable

import msgspec

from client.clinical.safety.findings import Finding, Tier
from client.commands import DecideConflict, OralOrder, SignOrders
from offline import identity, journal
from offline.store.books import Books

CHECKED = "checked"


class Seen(msgspec.Struct, frozen=True, array_like=True):
    """One finding as it stood: rule, line of the command, tier, and the rows of the record it rests on."""

    rule_id: str
    line: str
    tier: int
    rests_on: tuple[str, ...]


def keep(books: Books, command: SignOrders | OralOrder, findings: Iterable[Finding], at_ms: int) -> None:
    """In the transaction that stores the command."""
    seen = [seen_of(found) for found in findings if found.tier <= Tier.INTERRUPT or found.answered is not None]
    if seen:
        facts = {"findings": msgspec.json.encode(seen).decode()}
        journal.write(books, CHECKED, at_ms=at_ms, command=command.id, patient=command.patient, facts=facts)


def hand_on(books: Books, before: str, again: DecideConflict, at_ms: int) -> None:
    """What stood against a command when it was signed was seen for what is built again of it, too."""
    seen = _kept(books, before)
    if seen is not None:
        facts = {"findings": msgspec.json.encode(seen).decode()}
        journal.write(books, CHECKED, at_ms=at_ms, command=again.id, patient=again.patient, facts=facts)


def seen_of(found: Finding) -> Seen:
    keys = sorted(key for key in found.implicated if "/" in key)
    tier = Tier.INTERRUPT if found.answered is not None else found.tier
    return Seen(rule_id=found.rule_id, line=found.order, tier=int(tier), rests_on=tuple(keys))


def new_among(books: Books, command: SignOrders | OralOrder, findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """Those that the prescriber did not see when he signed. Rows that were pending then are known by central's name now.

    Of a command that was signed before this was kept, his reasons tell what he saw: rule and line, and never what no reason answers.
    """
    kept = _kept(books, command.id)
    if kept is None:
        answered = {(override.rule_id, str(override.draft_index)) for override in command.overrides}
        return tuple(one for one in findings if not one.may_override or (one.rule_id, one.order) not in answered)
    seen = {_named(books, one) for one in kept}
    return tuple(found for found in findings if _named(books, seen_of(found)) not in seen)


def _named(books: Books, one: Seen) -> Seen:
    real = identity.mapping(books, one.rests_on)
    return msgspec.structs.replace(one, rests_on=tuple(sorted(real.get(key, key) for key in one.rests_on)))


def _kept(books: Books, ident: str) -> list[Seen] | None:
    row = books.execute(
        "SELECT facts ->> '$.findings' FROM event WHERE command = ? AND kind = ? ORDER BY seq DESC LIMIT 1",
        (ident, CHECKED),
    ).fetchone()
    return msgspec.json.decode(row[0], type=list[Seen]) if row else None
