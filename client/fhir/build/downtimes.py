"""The record of a downtime: one Flag, in sight for a day, that says from when to when; refuses a span that runs backwards."""

from client.commands import NoteDowntime
from client.errors import InputRefused
from client.fhir.build.elements import coded, coding, extension, instant, kept, person
from client.fhir.build.sheet import Sheet
from client.fhir.names import CHECK_PAPER, DOWNTIME, DOWNTIME_SPAN, TAG_KIND
from client.records.downtimes import SHOWN_FOR


def write_downtime(sheet: Sheet, command: NoteDowntime) -> None:
    if command.ended_at < command.began_at:
        raise InputRefused("period", "backwards")
    span = {"start": instant(command.began_at), "end": instant(command.ended_at)}
    words = f"停机 {_said(command)}，核对纸质记录 / downtime {_said(command)}, check paper"
    made = kept(
        resourceType="Flag",
        extension=[extension(DOWNTIME_SPAN, valuePeriod=span)],
        status="active",
        category=[coded(TAG_KIND, DOWNTIME)],
        code={"coding": [coding(CHECK_PAPER, "check-paper")], "text": words},
        subject=sheet.patient(),
        period={"start": instant(command.ended_at), "end": instant(command.ended_at + SHOWN_FOR)},
        encounter=sheet.encounter(),
        author=person(command.author),
    )
    sheet.create(made)


def _said(command: NoteDowntime) -> str:
    begun, ended = command.began_at, command.ended_at
    until = f"{ended:%H:%M}" if begun.date() == ended.date() else f"{ended:%Y-%m-%d %H:%M}"
    return f"{begun:%Y-%m-%d %H:%M} – {until}"
