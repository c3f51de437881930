"""One thing that was looked at, and what it means for working. Values only; refuses to look at anything itself."""

from enum import IntEnum

import msgspec

from client.errors import WardlightError


class Verdict(IntEnum):
    """Also the exit status: the worst one of all findings."""

    WELL = 0
    WRONG = 1
    CANNOT_WORK = 2


class Finding(msgspec.Struct, frozen=True, kw_only=True):
    """`name` is a machine word; `facts` are named values, strings all of them. `error` is what went wrong, if something did."""

    name: str
    verdict: Verdict
    facts: dict[str, str]
    error: WardlightError | None = None

    @property
    def machine_facts(self) -> dict[str, str]:
        """With the error's class and facts, for a program that reads them."""
        if self.error is None:
            return self.facts
        return self.facts | {"error": " ".join((type(self.error).__name__, *self.error.facts))}


class Report(msgspec.Struct, frozen=True, kw_only=True):
    """Everything that was looked at. `is_safety`: not whether this PC can work, but how well it keeps what it holds."""

    findings: tuple[Finding, ...]
    is_safety: bool = False

    @property
    def status(self) -> Verdict:
        return max((one.verdict for one in self.findings), default=Verdict.WELL)


def well_if(claim: bool, worse: Verdict = Verdict.WRONG) -> Verdict:  # noqa: FBT001  # reads as a sentence
    return Verdict.WELL if claim else worse


def as_json(report: Report) -> str:
    found = [
        {"name": one.name, "verdict": one.verdict.name.lower().replace("_", "-"), "facts": one.machine_facts}
        for one in report.findings
    ]
    status = report.status
    whole = {"status": status.name.lower().replace("_", "-"), "exit": int(status), "findings": found}
    return msgspec.json.format(msgspec.json.encode(whole), indent=2).decode()
