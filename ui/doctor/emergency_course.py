"""An emergency makes an antibacterial's course one day; its reason taken away gives back what was written. Refuses to do either unsaid."""

from dataclasses import replace

import msgspec
from PySide6.QtCore import QCoreApplication

from client.clinical.antimicrobial import EMERGENCY_DAYS
from client.clinical.courses import ONE_TIME
from client.commands import AntimicrobialUse, OrderDraft
from ui.doctor.drafts_model import Line, Sheet, Shortened, replaced, with_lines


def with_use(draft: OrderDraft, use: AntimicrobialUse) -> OrderDraft:
    """An emergency ends after a day by itself, whatever was written before; what is given one time has no days."""
    is_said = any(getattr(use, name) for name in use.__struct_fields__)
    is_limited = bool(use.emergency_reason.strip()) and (draft.frequency or "").upper() not in ONE_TIME
    days = EMERGENCY_DAYS if is_limited else draft.days
    return msgspec.structs.replace(draft, antimicrobial=use if is_said else None, days=days)


def with_form(sheet: Sheet, line: Line, use: AntimicrobialUse) -> tuple[Sheet, str]:
    """(the sheet with the form, what became of the course in words; empty where nothing did)."""
    old, was = line.draft, _was_hurried(line.draft)
    before = line.shortened if was else None
    new = with_use(old, use)
    if _was_hurried(new):
        kept = Shortened(days=old.days) if new.days != old.days else before
        return _put(sheet, line, new, kept), _shortened_words(old) if new.days != old.days else ""
    if not was or old.days != EMERGENCY_DAYS:
        return _put(sheet, line, new, None), ""
    days = before.days if before is not None else old.days
    return _put(sheet, line, msgspec.structs.replace(new, days=days), None), _given_back_words(before, days)


def _was_hurried(draft: OrderDraft) -> bool:
    return draft.antimicrobial is not None and bool(draft.antimicrobial.emergency_reason.strip())


def _put(sheet: Sheet, line: Line, draft: OrderDraft, shortened: Shortened | None) -> Sheet:
    changed = replaced(sheet, line.key, draft)
    lines = (replace(one, shortened=shortened) if one.key == line.key else one for one in changed.lines)
    return with_lines(changed, tuple(lines))


def _shortened_words(old: OrderDraft) -> str:
    translate = QCoreApplication.translate
    if old.days is None:
        return translate(
            "AntimicrobialActs", "Emergency: the line now says 1 day (before: no end). It ends after a day by itself."
        )
    return translate(
        "AntimicrobialActs", "Emergency: the line now says 1 day (before: {days} d). It ends after a day by itself."
    ).format(days=old.days)


def _given_back_words(before: Shortened | None, days: int | None) -> str:
    translate = QCoreApplication.translate
    if before is None:
        return translate(
            "AntimicrobialActs", "No emergency any more: the line still says 1 day. Change it if it is to run longer."
        )
    if days is None:
        return translate("AntimicrobialActs", "No emergency any more: the line has no end again, as it was written.")
    return translate(
        "AntimicrobialActs", "No emergency any more: the line says {days} d again, as it was written."
    ).format(days=days)
