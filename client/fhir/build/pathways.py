"""Clinical pathways: a CarePlan at central with the stages the patient came through, and reasons for what differs; blocks nothing."""

from typing import Any

from client.commands import EnterPathway, MovePathway, NoteVariance
from client.errors import InputRefused
from client.fhir.build.elements import coded, coding, extension, instant, kept, line, person, words
from client.fhir.build.sheet import Sheet
from client.fhir.names import CARE_STEP, PATHWAY_END, PATHWAY_ITEM, PATHWAY_STAGE, PATHWAY_VARIANCE, PLAN_DEFINITION


def write_pathway(sheet: Sheet, command: EnterPathway) -> None:
    """An active CarePlan that names the pathway with the version of its pack, at its first stage."""
    at = instant(command.occurred_at)
    canonical = f"{PLAN_DEFINITION}/{line(command.pathway, 'pathway')}|{line(command.pack_version, 'version')}"
    made = kept(
        resourceType="CarePlan",
        extension=[_stage(sheet, command.stage, "")],
        instantiatesCanonical=[canonical],
        status="active",
        intent="plan",
        title=line(command.title, "title"),
        subject=sheet.patient(),
        encounter=sheet.encounter(),
        period={"start": at},
        created=at,
        author=person(command.author),
    )
    sheet.create(made)


def _stage(sheet: Sheet, stage: str, branch: str) -> dict[str, Any]:
    parts = [
        extension("stage", valueCode=line(stage, "stage")),
        extension("since", valueDateTime=instant(sheet.act.occurred_at)),
        *([extension("branch", valueCode=branch)] if branch else []),
    ]
    return {"url": PATHWAY_STAGE, "extension": parts}


def write_pathway_move(sheet: Sheet, command: MovePathway) -> None:
    """One more stage, or the end: completed, or revoked with its reason."""
    plan = sheet.copy_of(command.plan)
    if plan.get("resourceType") != "CarePlan" or plan.get("status") != "active":
        raise InputRefused("pathway", "over")
    before = plan.get("extension", [])
    if command.stage:
        sheet.change(command.plan, {**plan, "extension": [*before, _stage(sheet, command.stage, command.branch)]})
        return
    if not command.is_done and not command.reason.strip():
        raise InputRefused("reason", "empty")
    reason = [extension(PATHWAY_END, valueString=line(command.reason, "reason"))] if command.reason.strip() else []
    period = {**plan.get("period", {}), "end": instant(command.occurred_at)}
    status = "completed" if command.is_done else "revoked"
    sheet.change(command.plan, {**plan, **kept(extension=[*before, *reason]), "status": status, "period": period})


def write_variance(sheet: Sheet, command: NoteVariance) -> None:
    """A completed Communication about the plan, and about the order where one stands beside it."""
    made = kept(
        resourceType="Communication",
        status="completed",
        subject=sheet.patient(),
        topic={"coding": [coding(PATHWAY_ITEM, line(command.item, "item"))], "text": line(command.what, "what")},
        about=[sheet.reference(command.plan), *([sheet.reference(command.order)] if command.order else [])],
        encounter=sheet.encounter(),
        sent=instant(command.occurred_at),
        sender=person(command.author),
        reasonCode=[coded(CARE_STEP, PATHWAY_VARIANCE)],
        payload=[{"contentString": words(line(command.reason, "reason"), "reason")}],
    )
    sheet.create(made)
