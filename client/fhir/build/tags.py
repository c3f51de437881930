"""Tags and team comments, written: a Flag with who and why, a Flag ended, a remark beside the record; refuses a tag without a reason."""

from client.commands import AddTag, CommentTeam, RemoveTag
from client.errors import BugError, InputRefused
from client.fhir.build.elements import coded, concept, extension, instant, kept, line, person, words
from client.fhir.build.sheet import Sheet
from client.fhir.names import COMMENT, TAG_KIND, TAG_REASON, TEAM_COMMENT

KINDS = frozenset({"risk", "isolation", "care", "personal"})
"""What may be put on from a station; condition, resuscitation and nursing level follow from orders and talks."""


def write_tag(sheet: Sheet, command: AddTag) -> None:
    if command.category not in KINDS:
        raise InputRefused("category", command.category[:40])
    made = kept(
        resourceType="Flag",
        extension=[extension(TAG_REASON, valueString=line(command.reason, "reason"))],
        status="active",
        category=[coded(TAG_KIND, command.category)],
        code=concept(command.name),
        subject=sheet.patient(),
        period={"start": instant(command.occurred_at)},
        encounter=sheet.encounter(),
        author=person(command.author),
    )
    sheet.create(made)


def write_tag_removal(sheet: Sheet, command: RemoveTag) -> None:
    """The Flag stays, inactive, with when and why it ended; nothing is deleted."""
    flag = sheet.copy_of(command.flag)
    if flag.get("resourceType") != "Flag":
        raise BugError("remove-tag", str(flag.get("resourceType")))
    reason = line(command.reason, "reason")
    others = [each for each in flag.get("extension", []) if each.get("url") != TAG_REASON]
    before = [each.get("valueString") for each in flag.get("extension", []) if each.get("url") == TAG_REASON]
    whole = " → ".join(part for part in (*before, reason) if part)
    period = dict(flag.get("period", {})) | {"end": instant(command.occurred_at)}
    changed = {"status": "inactive", "period": period}
    sheet.change(command.flag, {**flag, **changed, "extension": [*others, extension(TAG_REASON, valueString=whole)]})


def write_comment(sheet: Sheet, command: CommentTeam) -> None:
    """A Communication of our own category, about the patient and addressed to nobody by name."""
    text = words(command.text, "text").strip()
    if not text:
        raise InputRefused("text", "empty")
    made = kept(
        resourceType="Communication",
        status="completed",
        category=[coded(COMMENT, TEAM_COMMENT, "Team comment, not part of the record")],
        subject=sheet.patient(),
        encounter=sheet.encounter(),
        sent=instant(command.occurred_at),
        sender=person(command.author),
        payload=[{"contentString": text}],
    )
    sheet.create(made)
