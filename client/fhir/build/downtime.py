"""What reaches the record past central, written: phoned results, their end once the laboratory's own came, a sheet of paper.

A phoned result is a preliminary Observation of who heard it, with its caller, and a Communication of its read-back. Refuses one that was
not said back as it was said, and to join it with the laboratory's own: a person compares.
"""

from decimal import Decimal
from typing import Any

from client.commands import ClosePaper, NoteDowntime, PaperTotals, PhonedResult, ReportPhoned, SettlePhoned
from client.errors import BugError, InputRefused
from client.fhir.build.critical import identified, said_again, told
from client.fhir.build.downtimes import write_downtime
from client.fhir.build.elements import coded, concept, extension, instant, kept, line, person, quantity, words
from client.fhir.build.sheet import Sheet
from client.fhir.names import (
    COMPARED,
    COMPARISON,
    OBSERVATION_CATEGORY,
    PAPER_COUNT,
    PAPER_ENTERED,
    PAPER_PAGE,
    PHONED,
    REPORTED_BY,
    SPECIMEN_SAID,
    SUPERSEDED_BY,
    TASK,
    UCUM,
)

MOST = 12


def write_past_central(sheet: Sheet, command: ReportPhoned | SettlePhoned | ClosePaper | NoteDowntime) -> None:
    match command:
        case NoteDowntime():
            write_downtime(sheet, command)
        case ReportPhoned():
            write_phoned(sheet, command)
        case SettlePhoned():
            write_settled(sheet, command)
        case ClosePaper():
            write_paper(sheet, command)


def write_phoned(sheet: Sheet, command: ReportPhoned) -> None:
    """Each result of the call, then what was said back of all of them."""
    if not 0 < len(command.results) <= MOST:
        raise InputRefused("value", "empty")
    caller = line(command.caller, "caller").strip()
    if any(not one.is_read_back() for one in command.results):
        raise InputRefused("read-back", "differs")
    by = identified(command.identified_by)
    keys = [sheet.create(_phoned(sheet, command, one, caller)) for one in command.results]
    for key, one in zip(keys, command.results, strict=True):
        said = said_again(one.read_back if one.amount else None, one.read_back_text)
        sheet.create(told(sheet, PHONED, about=[key], text="", extensions=[*said, *by], caller=caller))


def _phoned(sheet: Sheet, command: ReportPhoned, one: PhonedResult, caller: str) -> dict[str, Any]:
    department, specimen = words(command.department, "department").strip(), words(command.specimen, "specimen").strip()
    named = f"{caller} · {department}" if department else caller
    return kept(
        resourceType="Observation",
        extension=[
            extension(REPORTED_BY, valueString=named),
            *([extension(SPECIMEN_SAID, valueString=specimen)] if specimen else []),
        ],
        status="preliminary",
        category=[coded(OBSERVATION_CATEGORY, "laboratory", "Laboratory")],
        code=concept(one.what),
        subject=sheet.patient(),
        encounter=sheet.encounter(),
        effectiveDateTime=instant(command.taken_at or command.occurred_at),
        issued=instant(command.occurred_at),
        performer=[person(command.author)],
        valueQuantity=quantity(one.amount) if one.amount else None,
        valueString=None if one.amount else line(one.value_text, "value"),
    )


def write_settled(sheet: Sheet, command: SettlePhoned) -> None:
    """The phoned value counts no more: it stays, cancelled, with the laboratory's own beside it and what the comparison said."""
    reason = words(command.reason, "reason").strip()
    if not command.is_same and not reason:
        raise InputRefused("reason", "empty")
    found = sheet.copy_of(command.phoned)
    if found.get("resourceType") != "Observation":
        raise BugError("settle-phoned", str(found.get("resourceType")))
    if not any(each.get("url") == REPORTED_BY for each in found.get("extension", [])):
        raise InputRefused("phoned", "not-phoned")
    said = "same" if command.is_same else "different"
    comparison = {"coding": [{"system": COMPARED, "code": said}], **({"text": reason} if reason else {})}
    more = [
        extension(SUPERSEDED_BY, valueReference=sheet.reference(command.laboratory)),
        extension(COMPARISON, valueCodeableConcept=comparison),
    ]
    sheet.change(command.phoned, {**found, "status": "cancelled", "extension": [*found.get("extension", []), *more]})


def write_paper(sheet: Sheet, command: ClosePaper) -> None:
    """A completed Task with both counts; lines that were in the record already are its inputs."""
    differs = command.counted != command.entered
    if differs and not command.reason.strip():
        raise InputRefused("reason", "empty")
    page = line(command.page, "page").strip()
    sheet.create(
        kept(
            resourceType="Task",
            identifier=[{"system": PAPER_PAGE, "value": page}],
            status="completed",
            statusReason={"text": words(command.reason, "reason").strip()} if command.reason.strip() else None,
            intent="order",
            code=coded(TASK, PAPER_ENTERED),
            description=page,
            **{"for": sheet.patient()},
            encounter=sheet.encounter(),
            authoredOn=instant(command.occurred_at),
            lastModified=instant(command.occurred_at),
            requester=person(command.author),
            owner=person(command.author),
            input=[
                {"type": coded(PAPER_COUNT, "known"), "valueReference": sheet.reference(key)} for key in command.known
            ],
            output=[*_totals("counted", command.counted), *_totals("entered", command.entered)],
        )
    )


def _totals(side: str, totals: PaperTotals) -> list[dict[str, Any]]:
    whole = ((f"{side}-lines", totals.lines), (f"{side}-doses", totals.doses))
    volumes = ((f"{side}-intake", totals.intake), (f"{side}-output", totals.output))
    counts = [{"type": coded(PAPER_COUNT, code), "valueInteger": value} for code, value in whole]
    return counts + [
        {"type": coded(PAPER_COUNT, code), "valueQuantity": _millilitres(value)} for code, value in volumes
    ]


def _millilitres(value: Decimal) -> dict[str, Any]:
    if not value.is_finite() or value < 0:
        raise InputRefused("volume", "not-a-number")
    return {"value": value, "unit": "mL", "system": UCUM, "code": "mL"}
