"""Every refusal as an OperationOutcome; refuses to answer an error in any other shape."""

from dataclasses import dataclass
from typing import Any

ISSUE_CODES: dict[int, str] = {
    400: "invalid",
    401: "login",
    403: "forbidden",
    404: "not-found",
    405: "not-supported",
    406: "not-supported",
    409: "conflict",
    410: "deleted",
    412: "conflict",
    413: "too-long",
    415: "not-supported",
    422: "processing",
    429: "throttled",
    500: "exception",
    501: "not-supported",
    503: "transient",
    507: "no-store",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Issue:
    """One reason; `expression` is the FHIRPath of the element it is about, where there is one."""

    code: str
    text: str
    expression: str = ""
    severity: str = "error"


class RequestRefusedError(Exception):
    """The request is answered with `status` and its issues; nothing of it was written."""

    def __init__(self, status: int, *issues: Issue, headers: dict[str, str] | None = None) -> None:
        super().__init__(status, *(issue.text for issue in issues))
        self.status = status
        self.issues = issues
        self.headers = headers or {}


def refusal(status: int, text: str, *, code: str = "", expression: str = "") -> RequestRefusedError:
    return RequestRefusedError(
        status, Issue(code=code or ISSUE_CODES.get(status, "processing"), text=text, expression=expression)
    )


def operation_outcome(*issues: Issue) -> dict[str, Any]:
    return {"resourceType": "OperationOutcome", "issue": [_issue(issue) for issue in issues]}


def _issue(issue: Issue) -> dict[str, Any]:
    row: dict[str, Any] = {"severity": issue.severity, "code": issue.code, "details": {"text": issue.text}}
    if issue.expression:
        row["expression"] = [issue.expression]
    return row
