"""Reasons that were given once in a stay and hold for the rest of it: the very same finding is shown and asks no second time.

Refuses to carry a reason further than that: another value, another dose, another row it rests on, another pack or another stay asks again,
and a stop is never answered. Kept in the journal with the command whose signature gave the reason; a withdrawn or refused one gave none.
"""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import UTC, datetime

import msgspec

from client.clinical.safety.findings import Answered, CheckReport, Finding, Kind, Tier
from client.commands import OrderDraft, SignOrders
from offline import identity, journal
from offline.outbox import State
from offline.store.books import Books

ANSWERED = "answered"
_TAKEN_BACK = (State.WITHDRAWN.value, State.REFUSED.value)
_NEVER = frozenset({Kind.SKIN_TEST, Kind.ANTIBIOTIC, Kind.PHARMACY})
"""A test that is still missing, a privilege and a pharmacist's no are asked for at every order."""


class _Same(msgspec.Struct, frozen=True, array_like=True):
    """What makes two findings the same one."""

    kind: str
    rule_id: str
    what: str
    rests_on: tuple[str, ...]
    facts: tuple[tuple[str, str], ...]
    pack_version: str


class _Kept(msgspec.Struct, frozen=True, array_like=True):
    same: _Same
    reason: str


def keep(books: Books, command: SignOrders, findings: Iterable[Finding], at_ms: int) -> None:
    """In the transaction that stores the command: the reasons it carries, for the stay it belongs to."""
    if command.encounter is None:
        return
    reasons = {(one.rule_id, str(one.draft_index)): one.reason for one in command.overrides if one.reason.strip()}
    kept = [
        _Kept(same, reasons[one.rule_id, one.order])
        for one in findings
        if (one.rule_id, one.order) in reasons and (same := _same(one, command.drafts)) is not None
    ]
    if kept:
        facts = {"encounter": command.encounter, "answers": msgspec.json.encode(kept).decode()}
        journal.write(books, ANSWERED, at_ms=at_ms, command=command.id, patient=command.patient, facts=facts)


def soften(
    books: Books, patient: str, encounter: str | None, drafts: Sequence[OrderDraft], report: CheckReport, now: datetime
) -> CheckReport:
    """The same findings; those that were answered before in this stay are passive and say by whom and why."""
    asked = [one for one in report.findings if one.tier is Tier.INTERRUPT and one.may_override]
    known = _known(books, patient, encounter, now) if encounter is not None and asked else {}
    if not known:
        return report
    findings = tuple(_softened(books, one, drafts, known) for one in report.findings)
    ordered = sorted(findings, key=lambda one: (one.tier, one.kind, one.order, one.rule_id))
    return replace(report, findings=tuple(ordered))


def _softened(books: Books, found: Finding, drafts: Sequence[OrderDraft], known: dict[_Same, Answered]) -> Finding:
    same = _same(found, drafts) if found.tier is Tier.INTERRUPT and found.may_override else None
    answer = known.get(_named(books, same)) if same is not None else None
    return found if answer is None else replace(found, tier=Tier.PASSIVE, answered=answer)


def _known(books: Books, patient: str, encounter: str, now: datetime) -> dict[_Same, Answered]:
    rows = books.execute(
        "SELECT event.facts ->> '$.answers', command.author_name, event.at_ms FROM event"
        " JOIN command ON command.id = event.command"
        " WHERE event.patient = ? AND event.kind = ? AND event.facts ->> '$.encounter' = ?"
        " AND command.state NOT IN (?, ?) ORDER BY event.seq",
        (patient, ANSWERED, encounter, *_TAKEN_BACK),
    ).fetchall()
    return {
        _named(books, kept.same): Answered(
            reason=kept.reason, by=str(by), at=datetime.fromtimestamp(at_ms / 1000, UTC).astimezone(now.tzinfo)
        )
        for answers, by, at_ms in rows
        for kept in msgspec.json.decode(answers, type=list[_Kept])
    }


def _same(found: Finding, drafts: Sequence[OrderDraft]) -> _Same | None:
    """None for what cannot come back as the same: a finding about another line of the same sheet, or of a kind that is asked always."""
    place = int(found.order) if found.order.isdigit() else -1
    is_of_sheet = any("/" not in key and key.isdigit() for key in found.implicated)
    if found.kind in _NEVER or is_of_sheet or not 0 <= place < len(drafts):
        return None
    draft = drafts[place]
    return _Same(
        kind=found.kind.value,
        rule_id=found.rule_id,
        what=draft.catalogue_id or draft.what.text,
        rests_on=tuple(sorted(found.implicated)),
        facts=tuple(sorted(found.facts.items())),
        pack_version=found.pack_version,
    )


def _named(books: Books, same: _Same) -> _Same:
    """Rows that were pending then are known by central's name now."""
    real = identity.mapping(books, same.rests_on)
    return msgspec.structs.replace(same, rests_on=tuple(sorted(real.get(key, key) for key in same.rests_on)))
