"""From what a nurse typed to a signed entry of the nursing record: its parts, the values she took over, its words. Refuses an empty one."""

from collections.abc import Mapping, Sequence
from datetime import datetime, tzinfo
from typing import Any

from client.clinical.nursing_record import BLANK, KIND, PARTS, TITLE, VALUES
from client.commands import WriteNote
from client.errors import InputRefused
from client.records import Note
from client.records.notes import NoteSection
from offline.nursing_views import Entry


def blanks(parts: Mapping[str, str]) -> tuple[str, ...]:
    """The parts in which something is still to be filled in."""
    return tuple(name for name, text in parts.items() if BLANK in text)


def pulled_line(one: Entry, zone: tzinfo | None) -> str:
    """With the time and who measured it: the value is that row's, not the writer's."""
    by = f"（{one.by}）" if one.by else ""
    return f"{one.at.astimezone(zone):%m-%d %H:%M} {one.what}{by}"


def entry_of(
    act: Mapping[str, Any],
    parts: Mapping[str, str],
    taken: Sequence[Entry] = (),
    *,
    replaces: Note | None = None,
    reason: str = "",
) -> WriteNote:
    """Raises InputRefused (text, empty | blank) with the part: nothing that was left open is signed."""
    said = {name: parts.get(name, "").strip() for name in PARTS}
    if not any(said.values()) and not taken:
        raise InputRefused("text", "empty")
    if open_parts := blanks(said):
        raise InputRefused("text", "blank", open_parts[0])
    at: datetime = act["occurred_at"]
    sections = [NoteSection(id=name, title=PARTS[name], text=text) for name, text in said.items() if text]
    if taken:
        lines = "\n".join(pulled_line(one, at.tzinfo) for one in sorted(taken, key=_when))
        keys = tuple(dict.fromkeys(key for one in taken for key in one.rows))
        sections.insert(0, NoteSection(id=VALUES[0], title=VALUES[1], text=lines, sources=keys))
    return WriteNote(
        **act,
        note_kind=KIND,
        title=TITLE,
        text="\n".join(f"{one.title}：{one.text}" for one in sections),
        sections=tuple(sections),
        replaces=replaces.key if replaces else None,
        replaces_version=replaces.version if replaces else None,
        reason=reason.strip(),
    )


def _when(one: Entry) -> datetime:
    return one.at


def parts_of(note: Note) -> dict[str, str]:
    """What was typed, for a correction; the values that were taken over are taken anew."""
    return {one.id: one.text for one in note.sections if one.id in PARTS}
