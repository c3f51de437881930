"""The words of the marking, for strip, watermark, pane tags, pill and title. Full times always; never "slightly delayed"."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from PySide6.QtCore import QCoreApplication

from ui.marking.state import MarkingKind, MarkingReason, MarkingState

UNKNOWN = "—"
INTERNATIONAL = "EMERGENCY"
"""Stands beside the word in every language, for helpers from elsewhere."""


@dataclass(frozen=True, slots=True, kw_only=True)
class StripWords:
    """What the strip says: a plate and up to three (label, value) parts; `line` is the short form for 1366."""

    plate: str
    plate_small: str
    parts: tuple[tuple[str, str], ...]
    line: tuple[str, ...]

    @property
    def spoken(self) -> str:
        return " · ".join((self.plate, *(f"{label} {value}" for label, value in self.parts)))


def clock_words(moment: datetime | None, *, seconds: bool = True) -> str:
    return UNKNOWN if moment is None else moment.strftime("%H:%M:%S" if seconds else "%H:%M")


def duration_words(span: timedelta | None) -> str:
    """`1 h 26 min`, in the language's own words; the day is named from 24 hours on."""
    if span is None:
        return UNKNOWN
    minutes = int(span.total_seconds() // 60)
    hours, rest = divmod(minutes, 60)
    days, day_hours = divmod(hours, 24)
    translate = QCoreApplication.translate
    if days:
        return translate("Marking", "{days} d {hours} h").format(days=days, hours=day_hours)
    if hours:
        return translate("Marking", "{hours} h {minutes} min").format(hours=hours, minutes=rest)
    return translate("Marking", "{minutes} min").format(minutes=rest)


def short_age(span: timedelta | None) -> str:
    """`12 s`, `26m`, `1h26m`, for chips and cells."""
    if span is None:
        return UNKNOWN
    seconds = int(span.total_seconds())
    if seconds < 60:
        return QCoreApplication.translate("Marking", "{seconds} s").format(seconds=seconds)
    minutes = seconds // 60
    return f"{minutes // 60}h{minutes % 60:02d}m" if minutes >= 60 else f"{minutes}m"


def journal_words(broken: str) -> str:
    """What every window says while the journal of this PC is not whole; empty while it is."""
    translate = QCoreApplication.translate
    return {
        "": "",
        "chain": translate("Marking", "The journal of this PC was changed. Tell IT and the ward's lead (F12, audit)."),
        "truncated": translate(
            "Marking", "The end of the journal of this PC is missing. Tell IT and the ward's lead (F12, audit)."
        ),
        "rebuilt": translate(
            "Marking", "Central holds another journal of this PC. Tell IT and the ward's lead (F12, audit)."
        ),
    }.get(
        broken, translate("Marking", "The journal of this PC is not whole. Tell IT and the ward's lead (F12, audit).")
    )


def kind_word(kind: MarkingKind) -> str:
    translate = QCoreApplication.translate
    return {
        MarkingKind.NORMAL: translate("Marking", "Central online"),
        MarkingKind.DEGRADED: translate("Marking", "Central slow"),
        MarkingKind.EMERGENCY: translate("Marking", "EMERGENCY"),
        MarkingKind.RECOVERING: translate("Marking", "EMERGENCY · reconciling"),
        MarkingKind.READ_ONLY: translate("Marking", "READ ONLY"),
        MarkingKind.DRILL: translate("Marking", "DRILL · not real"),
    }[kind]


def title_prefix(kind: MarkingKind) -> str:
    """What a window title begins with; empty when not marked."""
    translate = QCoreApplication.translate
    return {
        MarkingKind.EMERGENCY: translate("Marking", "Emergency"),
        MarkingKind.RECOVERING: translate("Marking", "Emergency, reconciling"),
        MarkingKind.READ_ONLY: translate("Marking", "Read only"),
        MarkingKind.DRILL: translate("Marking", "Drill"),
    }.get(kind, "")


def reason_words(reason: MarkingReason) -> str:
    translate = QCoreApplication.translate
    return {
        MarkingReason.NONE: translate("Marking", "Central unreachable since"),
        MarkingReason.UNREACHABLE: translate("Marking", "Central unreachable since"),
        MarkingReason.DECLARED: translate("Marking", "Declared by a person at"),
        MarkingReason.PLANNED: translate("Marking", "Planned downtime since"),
        MarkingReason.STORE_DAMAGED: translate("Marking", "Local store damaged since"),
        MarkingReason.DISK_FULL: translate("Marking", "Disk full since"),
        MarkingReason.SIGN_IN_EXPIRED: translate("Marking", "Sign-in expired at"),
        MarkingReason.COPY_TOO_OLD: translate("Marking", "Local copy too old since"),
        MarkingReason.NOT_DECLARED: translate("Marking", "Not declared yet (F12), central away since"),
        MarkingReason.CUT_NEAR: translate("Marking", "Announced downtime is near, since"),
        MarkingReason.WARD_PACK: translate("Marking", "Ward pack made at"),
    }[reason]


def watermark_words(state: MarkingState) -> str:
    translate = QCoreApplication.translate
    since = clock_words(state.since, seconds=False)
    return {
        MarkingKind.READ_ONLY: translate("Marking", "Read only · since {since} · not live"),
        MarkingKind.DRILL: translate("Marking", "Drill · since {since} · fictitious patients"),
    }.get(state.kind, translate("Marking", "Emergency · since {since} · not confirmed by central")).format(since=since)


def pane_tag_words(state: MarkingState) -> str:
    """The tag of a pane that says nothing more particular of itself; empty when not marked."""
    translate = QCoreApplication.translate
    if state.kind is MarkingKind.DRILL:
        return translate("Marking", "Drill")
    return (
        translate("Marking", "as of {time}").format(time=clock_words(state.data_as_of, seconds=False))
        if state.is_marked
        else ""
    )


def pill_words(state: MarkingState) -> tuple[str, str]:
    """(state in bold, figures) of the connection pill."""
    translate = QCoreApplication.translate
    if state.is_marked:
        bold = {
            MarkingKind.RECOVERING: translate("Marking", "Central is back · reconciling"),
            MarkingKind.READ_ONLY: translate("Marking", "Read only"),
            MarkingKind.DRILL: translate("Marking", "Drill · practice hospital"),
        }.get(state.kind, translate("Marking", "Central offline · station works alone"))
        return bold, ""
    figures = translate("Marking", "copy {time} · {age} ago · {count} to upload").format(
        time=clock_words(state.data_as_of), age=short_age(state.data_age), count=state.waiting.total
    )
    if state.kind is MarkingKind.DEGRADED:
        figures = " · ".join((*_link_figures(state), figures))
    return kind_word(state.kind), figures


def _link_figures(state: MarkingState) -> tuple[str, ...]:
    latency = () if state.latency_ms is None else (f"{state.latency_ms} ms",)
    faults = QCoreApplication.translate("Marking", "{percent} % failed").format(percent=state.fault_percent)
    return (*latency, *(() if state.fault_percent is None else (faults,)))


def strip_words(state: MarkingState) -> StripWords:
    translate = QCoreApplication.translate
    plate = kind_word(state.kind)
    small = INTERNATIONAL if state.kind is MarkingKind.EMERGENCY and plate != INTERNATIONAL else ""
    since, as_of = clock_words(state.since), clock_words(state.data_as_of)
    lasted = translate("Marking", "{time} · for {span}").format(time=since, span=duration_words(state.lasted))
    aged = translate("Marking", "{time} · {span} old").format(time=as_of, span=duration_words(state.data_age))
    parts = (
        (_since_label(state), lasted),
        (translate("Marking", "Data here as of (snapshot)"), aged),
        _waiting_part(state),
    )
    line = (
        f"{_since_label(state)} {since}" + translate("Marking", " ({span})").format(span=duration_words(state.lasted)),
        translate("Marking", "Data as of {time}").format(time=as_of),
        translate("Marking", "{count} to upload").format(count=state.waiting.total),
    )
    return StripWords(plate=plate, plate_small=small, parts=parts, line=line)


def _since_label(state: MarkingState) -> str:
    translate = QCoreApplication.translate
    if state.kind is MarkingKind.RECOVERING:
        return translate("Marking", "Emergency since")
    if state.kind is MarkingKind.DRILL:
        return _played_since(state.played)
    return reason_words(state.reason)


def _played_since(played: MarkingKind) -> str:
    translate = QCoreApplication.translate
    return {
        MarkingKind.EMERGENCY: translate("Marking", "Played emergency since"),
        MarkingKind.RECOVERING: translate("Marking", "Played recovery, emergency since"),
        MarkingKind.READ_ONLY: translate("Marking", "Played: read only since"),
    }.get(played, translate("Marking", "Drill since"))


def _waiting_part(state: MarkingState) -> tuple[str, str]:
    translate = QCoreApplication.translate
    waiting = state.waiting
    counts = (
        (waiting.orders, translate("Marking", "orders {count}")),
        (waiting.doses, translate("Marking", "doses {count}")),
        (waiting.vitals, translate("Marking", "vitals {count}")),
        (waiting.others, translate("Marking", "others {count}")),
    )
    named = " · ".join(words.format(count=count) for count, words in counts if count)
    label = (
        translate("Marking", "Waiting for upload ({counts})").format(counts=named)
        if named
        else translate("Marking", "Waiting for upload")
    )
    if waiting.conflicts or state.kind is MarkingKind.RECOVERING:
        value = translate("Marking", "{count} commands · {conflicts} to decide").format(
            count=waiting.total, conflicts=waiting.conflicts
        )
    elif state.kind is MarkingKind.DRILL:
        value = translate("Marking", "{count} commands · void").format(count=waiting.total)
    else:
        value = translate("Marking", "{count} commands · encrypted here").format(count=waiting.total)
    return label, value
