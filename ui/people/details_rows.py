"""Tags, allergies, skin tests, whom to call and comments of one patient as rows. Refuses to mix comments with the record."""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from client.records import Allergy, Contact, Tag
from offline.private_comments import PrivateComment
from offline.views import Banner, TeamComment
from ui.people.banner_more import skin_tone, skin_words
from ui.people.notices_of_registration import REGISTRATION, without_notices
from ui.people.record_names import RecordNames
from ui.widgets.painting import Chip, Words
from ui.widgets.table_model import Cell, Column, TableRow, cell, section

UNKNOWN = "—"


def details_hint() -> str:
    """What the status bar says beside Alt 0."""
    return QCoreApplication.translate("Details", "tags, comments")


def detail_columns() -> tuple[Column, ...]:
    translate = QCoreApplication.translate
    return (
        Column(key="what", title=translate("Details", "What"), wraps=True),
        Column(key="kind", title=translate("Details", "Kind"), width=220, wraps=True),
        Column(key="who", title=translate("Details", "Who"), width=150, wraps=True),
        Column(key="when", title=translate("Details", "When"), width=150, wraps=True),
        Column(key="why", title=translate("Details", "Why"), width=420, wraps=True),
    )


def detail_rows(
    banner: Banner,
    team: Sequence[TeamComment],
    own: Sequence[PrivateComment],
    now: datetime,
    names: RecordNames,
) -> tuple[TableRow, ...]:
    translate = QCoreApplication.translate
    tags = [_tag(tag, now, names) for tag in banner.tags]
    allergies = [_allergy(one, now, names) for one in banner.allergies]
    tests = [_test(banner, at, now) for at in range(len(banner.skin_tests))]
    contacts = [_contact(at, one) for at, one in enumerate(banner.patient.contacts)]
    comments = [*(_team(one, now) for one in team), *(_own(one, now) for one in own)]
    parts = (
        ("tags", translate("Details", "Tags"), tags),
        ("allergies", translate("Details", "Allergies"), allergies),
        ("skin", translate("Details", "Skin tests"), tests),
        ("contacts", translate("Details", "Whom to call"), contacts),
        ("comments", translate("Details", "Comments: not part of the record"), comments),
    )
    none = translate("Details", "none recorded")
    found: list[TableRow] = []
    for key, title, rows in parts:
        found.append(section(key, title, str(len(rows)) if rows else none))
        found += rows
    return tuple(found)


def tags_told(banner: Banner, now: datetime) -> str:
    """One line per tag: what, who, when, why."""
    unknown = QCoreApplication.translate("Details", "not given")
    tags = without_notices(banner.tags)
    told = [(tag.name.text, tag.by or UNKNOWN, when(tag.since, now), tag.reason or unknown) for tag in tags]
    return "\n".join(" · ".join(line) for line in told)


def when(at: datetime | None, now: datetime) -> str:
    if at is None:
        return QCoreApplication.translate("Details", "unknown")
    local = at.astimezone(now.tzinfo)
    return f"{local:%m-%d %H:%M}" if local.year == now.year else f"{local:%Y-%m-%d %H:%M}"


def kind_words(kind: str | None) -> str:
    translate = QCoreApplication.translate
    return {
        "risk": translate("Details", "risk"),
        "isolation": translate("Details", "isolation"),
        "condition": translate("Details", "condition"),
        "resuscitation": translate("Details", "resuscitation"),
        "nursing-level": translate("Details", "nursing level"),
        "diet": translate("Details", "diet"),
        "care": translate("Details", "care"),
        "personal": translate("Details", "personal"),
        "downtime": translate("Details", "downtime"),
        REGISTRATION: translate("Details", "registration"),
    }.get(kind or "", kind or translate("Details", "unknown"))


def _tag(tag: Tag, now: datetime, names: RecordNames) -> TableRow:
    unknown = QCoreApplication.translate("Details", "not given")
    if tag.kind == REGISTRATION:
        return _notice(tag, now)
    return TableRow(
        key=tag.key,
        cells=(
            cell(names.tag(tag), weight=600),
            cell(kind_words(tag.kind)),
            cell(tag.by or QCoreApplication.translate("Details", "unknown")),
            cell(when(tag.since, now)),
            cell(tag.reason or unknown),
        ),
        subject=tag,
    )


def _notice(tag: Tag, now: datetime) -> TableRow:
    """Neutral: that there is something at the registration desk, and that it changes nothing here. Not to be taken off here."""
    translate = QCoreApplication.translate
    return TableRow(
        key=tag.key,
        cells=(
            cell(translate("Details", "Registration notice"), weight=600),
            cell(kind_words(tag.kind)),
            cell(UNKNOWN),
            cell(when(tag.since, now)),
            cell(translate("Details", "ask the registration desk; it changes nothing about the care")),
        ),
    )


def _allergy(one: Allergy, now: datetime, names: RecordNames) -> TableRow:
    translate = QCoreApplication.translate
    certain = translate("Details", "confirmed") if one.is_confirmed else translate("Details", "not confirmed")
    said = translate("Details", "absence recorded") if one.is_absence else certain
    return TableRow(
        key=one.key,
        cells=(
            cell(names.substance(one), weight=600, tone="t1" if one.is_absence else "danger"),
            cell(said if one.is_active or one.is_absence else translate("Details", "no longer active")),
            cell(UNKNOWN),
            cell(when(one.recorded_at, now)),
            cell("、".join(one.reactions) or UNKNOWN),
        ),
    )


def _contact(at: int, one: Contact) -> TableRow:
    cells = (
        cell(one.name or UNKNOWN, weight=600),
        cell(one.relation or QCoreApplication.translate("Details", "unknown")),
        cell(UNKNOWN),
        cell(UNKNOWN),
        cell(one.phone or UNKNOWN),
    )
    return TableRow(key=f"contact-{at}", cells=cells)


def _test(banner: Banner, at: int, now: datetime) -> TableRow:
    one = banner.skin_tests[at]
    chip = Chip(text=skin_words(one, now), tone=skin_tone(one, now), is_small=True)
    return TableRow(
        key=one.key,
        cells=(
            Cell(runs=(chip,)),
            cell(one.said or UNKNOWN),
            cell(one.by or UNKNOWN),
            cell(when(one.at, now)),
            cell(""),
        ),
    )


def _team(one: TeamComment, now: datetime) -> TableRow:
    translate = QCoreApplication.translate
    chip = Chip(text=translate("Details", "team · not the record"), tone="sunken", is_small=True)
    is_waiting = one.mark is not None and one.mark.state.value in {"saved_here", "sending", "unclear"}
    return TableRow(
        key=one.key,
        cells=(
            Cell(runs=(Words(one.text),)),
            Cell(runs=(chip,)),
            cell(one.author or UNKNOWN),
            cell(when(one.at, now)),
            cell(translate("Details", "saved here, not at central yet") if is_waiting else ""),
        ),
        is_pending=is_waiting,
        subject=one,
    )


def _own(one: PrivateComment, now: datetime) -> TableRow:
    translate = QCoreApplication.translate
    chip = Chip(text=translate("Details", "private · not the record"), tone="sunken", is_small=True)
    return TableRow(
        key=f"private:{one.id}",
        cells=(
            Cell(runs=(Words(one.text),)),
            Cell(runs=(chip,)),
            cell(translate("Details", "you")),
            cell(when(one.at, now)),
            cell(translate("Details", "on this PC only; nobody else sees it")),
        ),
        subject=one,
    )
