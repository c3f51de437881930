"""What is written of a finding that was overridden: the rule's own words, source and version; of the author only that he answered, and why.

Refuses an answer to what nothing found: the record would hold an issue that never was. Central's advice is in no rule of ours, and stands
as its own service worded it.
"""

from collections.abc import Iterable

import msgspec

from client.clinical.safety.findings import CheckReport, Finding, Tier, is_reason
from client.commands import OralOrder, Override, SignOrders, kind_of
from client.errors import PolicyRefused
from offline.rule_counts import CENTRAL_RULE

OF_NOTHING = "override-of-nothing"
_LANGUAGES = ("zh_CN", "en")


def as_found(command: SignOrders | OralOrder, findings: Iterable[Finding]) -> SignOrders | OralOrder:
    """The command with its overrides as the check found them now. Raises PolicyRefused (sign-orders | oral-order, override-of-nothing)."""
    found = {(one.rule_id, one.order): one for one in findings}
    made = []
    for one in command.overrides:
        finding = found.get((one.rule_id, str(one.draft_index)))
        if finding is None and not one.rule_id.startswith(CENTRAL_RULE):
            raise PolicyRefused(kind_of(command), OF_NOTHING)
        made.append(one if finding is None else _told(one, finding))
    return msgspec.structs.replace(command, overrides=tuple(made))


def _told(one: Override, finding: Finding) -> Override:
    """In the language in which he read it, where it is what the rule says now."""
    said = [finding.words(language) for language in _LANGUAGES]
    return msgspec.structs.replace(
        one,
        severity=finding.severity(),
        finding=one.finding if one.finding in said else said[0],
        source=finding.source,
        pack_version=finding.pack_version,
    )


def unanswered(report: CheckReport, command: SignOrders | OralOrder) -> tuple[str, ...]:
    """Rule ids that forbid signing: every stop, and every interruption without a reason for that rule and that line."""
    answered = {
        (override.rule_id, str(override.draft_index)) for override in command.overrides if is_reason(override.reason)
    }
    stops = [one.rule_id for one in report.of_tier(Tier.STOP)]
    asked = [
        one.rule_id
        for one in report.of_tier(Tier.INTERRUPT)
        if not one.may_override or (one.rule_id, one.order) not in answered
    ]
    return tuple(dict.fromkeys([*stops, *asked]))
