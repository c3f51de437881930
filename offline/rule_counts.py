"""How often each safety rule spoke at this station, and what came of it: shown, overridden, followed; refuses any fact about a person.

A finding counts once per drafted line. *Shown*: it stood on the screen against a line. *Overridden*: the line was signed all the same, with
a reason where the tier wants one. *Followed*: the line was changed or taken away, and the finding with it. What was answered before in the
stay and asks nothing is not counted. Counted per rule and version of the pack, so that a changed rule begins anew.
"""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

import msgspec

from client.clinical.safety.findings import Finding, Kind, Tier
from client.commands import OralOrder, SignOrders
from offline.store.books import Books

_PREFIX = "rule-count:"
CENTRAL_RULE = "cds:"


class Fate(StrEnum):
    """What became of a finding on a line."""

    SHOWN = "shown"
    OVERRIDDEN = "overridden"
    FOLLOWED = "followed"


@dataclass(frozen=True, slots=True, kw_only=True)
class RuleSeen:
    """One rule as it spoke: nothing else of a finding is counted."""

    rule_id: str
    kind: str
    tier: int
    pack_version: str
    source: str


class RuleCount(msgspec.Struct, frozen=True, kw_only=True):
    """The counts of one rule of one pack. `tier` is the hardest it ever spoke with here."""

    rule_id: str
    kind: str
    tier: int
    pack_version: str
    source: str
    shown: int = 0
    overridden: int = 0
    followed: int = 0

    @property
    def override_rate(self) -> float | None:
        """Overridden of all that was answered either way; None where nothing was."""
        answered = self.overridden + self.followed
        return self.overridden / answered if answered else None


def seen(finding: Finding) -> RuleSeen | None:
    """None for what is only there (tier 4) and interrupts nobody."""
    if finding.tier >= Tier.PASSIVE:
        return None
    return RuleSeen(
        rule_id=finding.rule_id,
        kind=finding.kind.value,
        tier=int(finding.tier),
        pack_version=finding.pack_version,
        source=finding.source,
    )


def add(books: Books, fate: Fate, rules: Iterable[RuleSeen]) -> None:
    """One more for each; the same rule several times counts several times."""
    for rule, times in Counter(rules).items():
        before = _count(books, rule) or RuleCount(
            rule_id=rule.rule_id,
            kind=rule.kind,
            tier=rule.tier,
            pack_version=rule.pack_version,
            source=rule.source,
        )
        after = msgspec.structs.replace(
            before,
            tier=min(before.tier, rule.tier),
            source=rule.source,
            **{fate.value: getattr(before, fate.value) + times},
        )
        books.execute(
            "INSERT INTO store_fact (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value",
            (_key(rule), msgspec.json.encode(after).decode()),
        )


def overridden(books: Books, findings: Iterable[Finding]) -> None:
    """In the transaction that stores a signature: what stood against its lines and did not keep them back."""
    add(books, Fate.OVERRIDDEN, [rule for one in findings if (rule := seen(one)) is not None])


def advised(command: SignOrders | OralOrder) -> list[RuleSeen]:
    """Central's advice that was overridden with a reason: no finding of the local rules, so it is only in the command."""
    kind = Kind.CENTRAL.value
    return [
        RuleSeen(
            rule_id=one.rule_id, kind=kind, tier=int(Tier.INTERRUPT), pack_version=one.pack_version, source=one.source
        )
        for one in command.overrides
        if one.rule_id.startswith(CENTRAL_RULE)
    ]


def counts(books: Books) -> tuple[RuleCount, ...]:
    """Most overridden first."""
    rows = books.execute("SELECT value FROM store_fact WHERE key GLOB ?", (f"{_PREFIX}*",)).fetchall()
    found = [msgspec.json.decode(value, type=RuleCount) for (value,) in rows]
    return tuple(sorted(found, key=lambda one: (-one.overridden, -one.shown, one.rule_id, one.pack_version)))


def exported(found: Sequence[RuleCount]) -> bytes:
    """The counts as one JSON text: rules and numbers, no patient, no person, no time of a single act."""
    rows = [{**msgspec.to_builtins(one), "override_rate": one.override_rate} for one in found]
    return msgspec.json.format(msgspec.json.encode({"rules": rows}), indent=2)


def _count(books: Books, rule: RuleSeen) -> RuleCount | None:
    row = books.execute("SELECT value FROM store_fact WHERE key = ?", (_key(rule),)).fetchone()
    return msgspec.json.decode(row[0], type=RuleCount) if row else None


def _key(rule: RuleSeen) -> str:
    return f"{_PREFIX}{rule.pack_version}:{rule.kind}:{rule.rule_id}"
