"""Who did it, where, when and by which command: the one Provenance that ends every bundle; refuses to be left out."""

from typing import Any

from client.commands import (
    AdministerDose,
    JoinPatients,
    NoteDowntime,
    OralOrder,
    PartPatients,
    ReportEvent,
    SignOrders,
    StartTransfusion,
)
from client.fhir.build.elements import coded, coding, instant, kept, line, paper_line, person, words
from client.fhir.build.setting import Verb
from client.fhir.build.sheet import Sheet
from client.fhir.names import (
    COMMAND_IDENTIFIER,
    DATA_OPERATION,
    NOT_CHECKED,
    PAPER_PAGE,
    PROVENANCE_AGENT,
    SAFETY_RULE,
    STATION_NUMBER,
)
from client.records import Person

_OPERATIONS = {Verb.CREATE: "CREATE", Verb.CHANGE: "UPDATE"}


def write_provenance(sheet: Sheet) -> None:
    """Target is every row of the sheet; the operation is CREATE when anything was created."""
    act, setting = sheet.act, sheet.setting
    made = kept(
        resourceType="Provenance",
        target=[sheet.reference(row.key) for row in sheet.rows],
        occurredDateTime=instant(act.occurred_at),
        recorded=_recorded(sheet),
        reason=_reasons(sheet),
        activity=_activity(sheet),
        agent=[
            {"type": coded(PROVENANCE_AGENT, "author", "Author"), "who": _author(sheet)},
            *_seconds(sheet),
            *_enterer(sheet),
            {
                "type": coded(PROVENANCE_AGENT, "assembler", "Assembler"),
                "who": _station(setting.station_reference, setting.station_code),
            },
        ],
        entity=[
            {"role": "source", "what": {"identifier": {"system": COMMAND_IDENTIFIER, "value": act.id}}},
            *_page(sheet),
        ],
    )
    sheet.create(made)


def _author(sheet: Sheet) -> dict[str, Any]:
    """Of a report without a name the station: central is not told who sat there."""
    if isinstance(sheet.act, ReportEvent) and sheet.act.is_anonymous:
        return _station(sheet.setting.station_reference, sheet.setting.station_code)
    return person(sheet.act.author)


def _page(sheet: Sheet) -> list[dict[str, Any]]:
    """The sheet and line from which it was entered."""
    paper = sheet.act.paper
    if paper is None:
        return []
    named = {"system": PAPER_PAGE, "value": paper_line(paper.page, paper.line)}
    return [{"role": "source", "what": {"identifier": named, "display": "paper"}}]


def _enterer(sheet: Sheet) -> list[dict[str, Any]]:
    """Who typed in what another wrote on paper."""
    paper = sheet.act.paper
    return [{"type": coded(PROVENANCE_AGENT, "enterer", "Enterer"), "who": person(paper.enterer)}] if paper else []


def _seconds(sheet: Sheet) -> list[dict[str, Any]]:
    """Who signed beside the author: an exemption from a skin test, whose a bag is, two patients joined, an emergency's end, a dose."""
    if isinstance(sheet.act, StartTransfusion | JoinPatients | PartPatients | NoteDowntime):
        return [_verifier(sheet.act.second)]
    if isinstance(sheet.act, AdministerDose):
        return [_verifier(one) for one in sheet.act.beside()]
    drafts = sheet.act.drafts if isinstance(sheet.act, SignOrders | OralOrder) else ()
    people = dict.fromkeys(draft.exemption.second for draft in drafts if draft.exemption is not None)
    return [_verifier(one) for one in people]


def _verifier(second: Person) -> dict[str, Any]:
    return {"type": coded(PROVENANCE_AGENT, "verifier", "Verifier"), "who": person(second)}


def _recorded(sheet: Sheet) -> str:
    return instant(sheet.setting.saved_at)


def _activity(sheet: Sheet) -> dict[str, Any]:
    verbs = {row.verb for row in sheet.rows}
    operation = _OPERATIONS[Verb.CREATE if Verb.CREATE in verbs else Verb.CHANGE]
    text = {"text": "downtime entry"} if sheet.setting.is_emergency else {}
    text = {"text": "downtime back-entry from paper"} if sheet.act.paper is not None else text
    return {"coding": [coding(DATA_OPERATION, operation)], **text}


def _reasons(sheet: Sheet) -> list[dict[str, Any]]:
    """Why it was sent in spite of a conflict, and that the prescriber knew what could not be checked."""
    decision = sheet.setting.decision_reason
    found: list[dict[str, Any]] = [{"text": line(decision, "reason")}] if decision else []
    if isinstance(sheet.act, SignOrders | OralOrder) and sheet.act.acknowledged_not_checked:
        found.append({"coding": [coding(SAFETY_RULE, NOT_CHECKED)]})
    return found


def _station(reference: str, code: str) -> dict[str, Any]:
    numbered = {"identifier": {"system": STATION_NUMBER, "value": words(code, "station")}} if code else {}
    return {"reference": reference, **numbered}
