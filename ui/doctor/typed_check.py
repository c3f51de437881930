"""What the rules say of the line while it is being typed. Refuses to be taken for a check of the drafts."""

from dataclasses import dataclass

from client.clinical.safety.findings import CheckReport


@dataclass(frozen=True, slots=True, kw_only=True)
class TypedCheck:
    """The check of the line being typed together with the drafts before it; `place` is the line's place among them."""

    report: CheckReport
    place: int
    elapsed_s: float
