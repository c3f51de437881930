"""What is asked of the records department: unlock a late document, lend, call back or archive a record. Grants nothing itself."""

from datetime import datetime

from client.commands.care import CareAct
from client.records.notes import RecordRequestKind


class AskRecords(CareAct, frozen=True, kw_only=True, tag="ask-records"):
    """One request. For an unlock `rule` and `due_at` say which deadline; `document` is what is asked for, in words."""

    what: RecordRequestKind
    document: str
    reason: str
    rule: str = ""
    due_at: datetime | None = None

    def summary(self) -> tuple[str, ...]:
        return (self.document, self.reason)
