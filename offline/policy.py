"""Which command is taken in which mode from whom: one table; refuses wording and exceptions to itself.

From whom is data: the table of roles (`offline/rights.py`), the shipped one, or the site's own where that is narrower.

A person may do what his role allows in every mode that takes the command at all. `WARN`: taken, and the screen says on what old knowledge.
`CENTRAL`: makes sense only while central answers. Read-only takes nothing; a drill takes what the ward takes online, and
in the outage that it plays what the ward takes in one.

One rule more stands in intake, because it needs the order: a drug whose check is open is not given (`unverified`), but for one to be given
at once; that it was not given may always be said. Another: only who gave an order by word of mouth countersigns it (`not-yours`). A third:
an order of which a dose was begun is not taken back (`doses-given`). A fourth: a drug order that a pharmacist rejected is neither checked
nor given until a doctor answered (`pharm-rejected`); that it was given all the same may be said. A fifth: a nursing record is
co-signed by a head nurse, every other note by a doctor (`needs-head-nurse`, `needs-doctor`).
A sixth: who must check or witness a dose does so himself (`no-second-person`, `second-differs`).
A seventh: who sits here without central's word writes only while there is an emergency (`stand-in-over`), and who came in by a witness
only what happened (`break-glass-facts`).
"""

from collections.abc import Mapping
from enum import StrEnum

from client.commands import COMMAND_NATURE, Nature
from client.errors import PolicyRefused
from client.records import Person, Role, Standing, standing_of
from offline.mode import Mode
from offline.rights import SHIPPED, Rights


class Verdict(StrEnum):
    """What the policy says to one command."""

    TAKE = "take"
    WARN = "take-with-warning"
    CENTRAL = "needs-central"
    REFUSED = "refused"


KINDS: dict[str, type] = {str(kind.__struct_config__.tag): kind for kind in COMMAND_NATURE}  # type: ignore[attr-defined]  # each is a tagged struct

ENTERING = "close-paper"
"""Who may enter what another wrote on paper: whoever may enter a sheet whole."""

ROLES: Mapping[str, frozenset[Role]] = SHIPPED.do
"""Of the shipped table; a site's own may only take away from it (`offline/rights.py`)."""

_EVERYWHERE = {
    Mode.ONLINE: Verdict.TAKE,
    Mode.DEGRADED: Verdict.TAKE,
    Mode.DRILL: Verdict.TAKE,
    Mode.READ_ONLY: Verdict.REFUSED,
}
_FACT = {**_EVERYWHERE, Mode.EMERGENCY: Verdict.TAKE, Mode.RECOVERING: Verdict.TAKE}
_INTENT = {**_EVERYWHERE, Mode.EMERGENCY: Verdict.WARN, Mode.RECOVERING: Verdict.WARN}
_DECISION = {**_EVERYWHERE, Mode.EMERGENCY: Verdict.CENTRAL, Mode.RECOVERING: Verdict.TAKE}
_AT_CENTRAL = {**_EVERYWHERE, Mode.EMERGENCY: Verdict.CENTRAL, Mode.RECOVERING: Verdict.TAKE}
"""The pathway itself is central's: its stage moves only while central answers; what differs from it is written down always.

So is it with leaving the ward, for another or for home, and with a newborn's registration: the other ward would not see who comes, a chart
would be gone here that stands nowhere else, and a number for a person is central's. They are kept on paper until central answers.
"""

MODES: dict[str, dict[Mode, Verdict]] = {
    "sign-orders": _INTENT,
    "oral-order": _INTENT,
    "countersign-order": _INTENT,
    "stop-order": _INTENT,
    "void-order": _INTENT,
    "release-order": _INTENT,
    "review-antimicrobial": _INTENT,
    "reply-pharmacist": _INTENT,
    "confirm-stop": _INTENT,
    "record-skin-test": _FACT,
    "verify-order": _INTENT,
    "administer-dose": _FACT,
    "record-vitals": _FACT,
    "write-note": _FACT,
    "record-diagnosis": _FACT,
    "revise-diagnosis": _INTENT,
    "cosign-note": _INTENT,
    "dismiss-deadline": _FACT,
    "reply-finding": _FACT,
    "acknowledge-result": _FACT,
    "alert-prescriber": _FACT,
    "tell-critical": _FACT,
    "handle-critical": _FACT,
    "report-critical": _FACT,
    "add-tag": _FACT,
    "remove-tag": _INTENT,
    "comment-team": _FACT,
    "step-visit": _INTENT,
    "issue-certificate": _FACT,
    "void-certificate": _INTENT,
    "request-consult": _INTENT,
    "move-consult": _INTENT,
    "answer-consult": _FACT,
    "call-consult": _FACT,
    "hand-over": _FACT,
    "take-over": _INTENT,
    "enter-pathway": _AT_CENTRAL,
    "move-pathway": _AT_CENTRAL,
    "note-variance": _FACT,
    "ask-records": _INTENT,
    "record-assessment": _FACT,
    "void-assessment": _INTENT,
    "answer-warning": _INTENT,
    "call-warning": _FACT,
    "record-labour": _FACT,
    "record-teeth": _FACT,
    "check-item": _FACT,
    "void-findings": _INTENT,
    "step-room": _FACT,
    "step-unit": _FACT,
    "record-fluids": _FACT,
    "close-fluids": _FACT,
    "query-order": _FACT,
    "answer-query": _FACT,
    "start-skin-test": _FACT,
    "collect-specimen": _FACT,
    "miss-specimen": _FACT,
    "decide-allergy": _FACT,
    "start-transfusion": _FACT,
    "note-transfusion": _FACT,
    "end-transfusion": _FACT,
    "react-transfusion": _FACT,
    "report-event": _FACT,
    "answer-suspicion": _INTENT,
    "say-in-case": _FACT,
    "move-dose-request": _INTENT,
    "note-downtime": _FACT,
    "note-effect": _FACT,
    "note-near-miss": _FACT,
    "request-dose": _INTENT,
    "step-infusion": _FACT,
    "admit-patient": _FACT,
    "move-bed": _FACT,
    "transfer-patient": _AT_CENTRAL,
    "discharge-patient": _AT_CENTRAL,
    "register-newborn": _AT_CENTRAL,
    "set-bed": _FACT,
    "register-temporary": _FACT,
    "confirm-band": _FACT,
    "note-identity": _FACT,
    "join-patients": _AT_CENTRAL,
    "part-patients": _AT_CENTRAL,
    "report-phoned": _FACT,
    "settle-phoned": _INTENT,
    "close-paper": _FACT,
    "decide-conflict": _DECISION,
}

POLICY: dict[tuple[str, Mode, Role], Verdict] = {
    (kind, mode, role): MODES[kind][mode] if role in ROLES[kind] else Verdict.REFUSED
    for kind in KINDS
    for mode in Mode
    for role in Role
}


def verdict(kind: str, mode: Mode, role: Role, rights: Rights = SHIPPED) -> Verdict:
    """What `rights` do not give is refused, whatever the shipped table says."""
    return POLICY[kind, mode, role] if rights.may_do(kind, role) else Verdict.REFUSED


def demand(kind: str, mode: Mode, role: Role, rights: Rights = SHIPPED) -> Verdict:
    """TAKE or WARN. Raises PolicyRefused with the kind, what stands against it (role, mode, needs-central) and the mode or role."""
    found = verdict(kind, mode, role, rights)
    if found in {Verdict.TAKE, Verdict.WARN}:
        return found
    if not rights.may_do(kind, role):
        raise PolicyRefused(kind, "role", role.value)
    raise PolicyRefused(kind, "needs-central" if found is Verdict.CENTRAL else "mode", mode.value)


_STANDING_IN = frozenset({Mode.EMERGENCY, Mode.RECOVERING, Mode.READ_ONLY})
"""Central is away, or what was done meanwhile is still being reconciled."""


def demand_standing(kind: str, nature: Nature, mode: Mode, author: Person) -> None:
    """Raises PolicyRefused for who stands in, where he may not."""
    standing = standing_of(author.reference)
    if standing is Standing.OWN:
        return
    if mode not in _STANDING_IN:
        raise PolicyRefused(kind, "stand-in-over")
    if standing is Standing.BREAK_GLASS and nature is not Nature.FACT:
        raise PolicyRefused(kind, "break-glass-facts")
