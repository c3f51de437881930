"""The words on paper, by kind of marking. Full dates and times always; refuses "live" for anything that was copied."""

from dataclasses import dataclass, replace
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from client.records import AllergyKnowledge, OrderTerm, Sex
from offline.views import Standing
from ui.marking.state import MarkingKind, MarkingReason, MarkingState
from ui.marking.words import duration_words, reason_words

UNKNOWN = "—"
NUMBERED = frozenset({MarkingKind.EMERGENCY, MarkingKind.RECOVERING, MarkingKind.DRILL})
"""Pages that somebody has to collect again: each takes a number of the station."""
BOTH = {
    "emergency": (("EMERGENCY SHEET", "应急单据"), ("PROVISIONAL", "应急暂行")),
    "drill": (("DRILL", "演练单据"), ("DRILL · VOID", "演练作废")),
    "copy": (("READ-ONLY COPY", "只读副本"), ("COPY", "只读副本")),
    "pack": (("WARD PACK · COPY", "病区应急包 · 副本"), ("COPY", "只读副本")),
}
"""Plate and stamp in English and in Chinese: whatever the language of the windows, a helper from elsewhere reads one of them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PaperMarks:
    """What a marked page says: the plate, two lines beside it, the stamp's word, the watermark, and the sheet's title.

    `plate_other` and `stamp_other`: the same in the other of the two languages.
    """

    plate: str
    lines: tuple[str, str]
    stamp: str
    watermark: str
    plate_other: str = ""
    stamp_other: str = ""


def moment(at: datetime | None, *, seconds: bool = True) -> str:
    return UNKNOWN if at is None else at.strftime("%Y-%m-%d %H:%M:%S" if seconds else "%Y-%m-%d %H:%M")


def paper_marks(marking: MarkingState) -> PaperMarks | None:
    """None for a page that central stands behind."""
    if not marking.is_marked:
        return None
    made = _marks(marking)
    plates, stamps = BOTH[_kind_of(marking)]
    return replace(made, plate_other=_other(made.plate, plates), stamp_other=_other(made.stamp, stamps))


def _kind_of(marking: MarkingState) -> str:
    if marking.reason is MarkingReason.WARD_PACK:
        return "pack"
    return {MarkingKind.DRILL: "drill", MarkingKind.READ_ONLY: "copy"}.get(marking.kind, "emergency")


def _other(shown: str, both: tuple[str, str]) -> str:
    return both[1] if shown == both[0] else both[0]


def _marks(marking: MarkingState) -> PaperMarks:
    translate = QCoreApplication.translate
    as_of = translate("Paper", "data as of {time}").format(time=moment(marking.data_as_of))
    if marking.kind is MarkingKind.DRILL:
        return PaperMarks(
            plate=translate("Paper", "DRILL"),
            lines=(
                translate("Paper", "Drill since {time} · {as_of}").format(time=moment(marking.since), as_of=as_of),
                translate("Paper", "Fictitious patients. This page is void: carry out nothing of it."),
            ),
            stamp=translate("Paper", "DRILL · VOID"),
            watermark=translate("Paper", "Drill · void · fictitious patients"),
        )
    reason = f"{reason_words(marking.reason)} {moment(marking.since)} · {as_of}"
    if marking.reason is MarkingReason.WARD_PACK:
        return _pack(marking, as_of)
    if marking.kind is MarkingKind.READ_ONLY:
        return PaperMarks(
            plate=translate("Paper", "READ-ONLY COPY"),
            lines=(reason, translate("Paper", "A copy to read from. Nothing can be entered at this station now.")),
            stamp=translate("Paper", "COPY"),
            watermark=translate("Paper", "Read-only copy · not live"),
        )
    return _emergency(marking, reason, as_of)


def _pack(marking: MarkingState, as_of: str) -> PaperMarks:
    translate = QCoreApplication.translate
    made = translate("Paper", "Copy made {time} · {as_of}").format(time=moment(marking.since), as_of=as_of)
    return PaperMarks(
        plate=translate("Paper", "WARD PACK · COPY"),
        lines=(
            made,
            translate("Paper", "What came later is not in it. Write down what you do; it is entered afterwards."),
        ),
        stamp=translate("Paper", "COPY"),
        watermark=translate("Paper", "Ward pack · copy · not live"),
    )


def _emergency(marking: MarkingState, reason: str, as_of: str) -> PaperMarks:
    translate = QCoreApplication.translate
    if marking.kind is MarkingKind.RECOVERING:
        reason = translate("Paper", "Central answers again; emergency since {time} · {as_of}").format(
            time=moment(marking.since), as_of=as_of
        )
    return PaperMarks(
        plate=translate("Paper", "EMERGENCY SHEET"),
        lines=(
            reason,
            translate(
                "Paper",
                "Provisional numbers are not confirmed by central; replace and collect this page after recovery.",
            ),
        ),
        stamp=translate("Paper", "PROVISIONAL"),
        watermark=translate("Paper", "Emergency · provisional · not confirmed by central"),
    )


def sheet_title(marking: MarkingState) -> str:
    translate = QCoreApplication.translate
    return {
        MarkingKind.EMERGENCY: translate("Paper", "Emergency order sheet (one-off and long-term)"),
        MarkingKind.RECOVERING: translate("Paper", "Emergency order sheet (one-off and long-term)"),
        MarkingKind.DRILL: translate("Paper", "Order sheet (drill, void)"),
    }.get(marking.kind, translate("Paper", "Order sheet (long-term and one-off)"))


def order_sheet_title() -> str:
    return QCoreApplication.translate("Paper", "Order sheet")


def term_words(term: OrderTerm, *, is_continued: bool) -> str:
    translate = QCoreApplication.translate
    words = {
        OrderTerm.LONG: translate("Paper", "Long-term orders"),
        OrderTerm.ONCE: translate("Paper", "One-off orders"),
        OrderTerm.DISCHARGE: translate("Paper", "Discharge medicines"),
        OrderTerm.UNKNOWN: translate("Paper", "Orders whose term central did not say"),
    }[term]
    return translate("Paper", "{section} (continued)").format(section=words) if is_continued else words


def standing_words(standing: Standing) -> str:
    """Stands before the order in brackets; empty where the sheet itself says enough."""
    translate = QCoreApplication.translate
    return {
        Standing.STOPPED: translate("Paper", "STOPPED"),
        Standing.UNUSED: translate("Paper", "NOT USED"),
        Standing.CANCELLED: translate("Paper", "CANCELLED"),
        Standing.IN_ERROR: translate("Paper", "ENTERED IN ERROR"),
        Standing.CONFLICT: translate("Paper", "CONFLICT, decide first"),
        Standing.REJECTED: translate("Paper", "REFUSED by central"),
        Standing.UNCLEAR: translate("Paper", "UNCLEAR, being asked"),
        Standing.ON_HOLD: translate("Paper", "ON HOLD"),
    }.get(standing, "")


def sex_words(sex: Sex) -> str:
    translate = QCoreApplication.translate
    return {
        Sex.MALE: translate("Paper", "male"),
        Sex.FEMALE: translate("Paper", "female"),
        Sex.OTHER: translate("Paper", "other"),
        Sex.UNKNOWN: translate("Paper", "unknown"),
    }[sex]


def allergy_words(knowledge: AllergyKnowledge) -> str:
    """What stands in the box when there is no substance to name; empty for known allergies."""
    translate = QCoreApplication.translate
    return {
        AllergyKnowledge.KNOWN: "",
        AllergyKnowledge.NONE_KNOWN: translate("Paper", "No known allergies"),
        AllergyKnowledge.NOT_RECORDED: translate("Paper", "Allergies not recorded: ask the patient"),
        AllergyKnowledge.UNAVAILABLE: translate("Paper", "Allergies could not be read: ask the patient"),
    }[knowledge]


def age_at_print(marking: MarkingState, printed_at: datetime) -> str:
    if marking.data_as_of is None:
        return UNKNOWN
    return duration_words(max(printed_at - marking.data_as_of, printed_at - printed_at))
