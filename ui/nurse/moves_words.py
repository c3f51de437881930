"""Words and rows of admitting, moving and letting go. Decides nothing."""

from collections.abc import Sequence
from datetime import datetime, tzinfo

from PySide6.QtCore import QCoreApplication

from client.records import Account, BedState, HoldKind, LeavingWay, Lying
from offline.views import BedCard
from ui.care.words import open_word
from ui.nurse import bed_facts as facts
from ui.nurse import words
from ui.nurse.bed_face import state_word
from ui.nurse.bed_hover import account_words
from ui.nurse.moves_acts import Act, Hindrance, Still
from ui.person_words import patient_name
from ui.widgets.table_model import Column, TableRow, cell, section


def act_word(act: Act) -> str:
    translate = QCoreApplication.translate
    return {
        Act.ADMIT: translate("Moves", "Admit"),
        Act.MOVE: translate("Moves", "Another bed"),
        Act.TRANSFER: translate("Moves", "Another ward"),
        Act.DISCHARGE: translate("Moves", "Leaves the ward"),
        Act.NEWBORN: translate("Moves", "Newborn"),
        Act.BED: translate("Moves", "Bed"),
    }[act]


def save_word(act: Act, *, is_swap: bool) -> str:
    translate = QCoreApplication.translate
    if act is Act.MOVE and is_swap:
        return translate("Moves", "Change the two beds")
    return {
        Act.ADMIT: translate("Moves", "Admit"),
        Act.MOVE: translate("Moves", "Move to this bed"),
        Act.TRANSFER: translate("Moves", "He has left for the other ward"),
        Act.DISCHARGE: translate("Moves", "He has left the ward"),
        Act.NEWBORN: translate("Moves", "Register the newborn"),
        Act.BED: translate("Moves", "Save how the bed stands"),
    }[act]


def state_words() -> tuple[tuple[str, str], ...]:
    translate = QCoreApplication.translate
    return (
        (BedState.FREE.value, translate("Moves", "Free, ready")),
        (BedState.CLEANING.value, translate("Moves", "Being cleaned")),
        (BedState.CONTAMINATED.value, translate("Moves", "Contaminated")),
        (BedState.CLOSED.value, translate("Moves", "Closed")),
        (BedState.OCCUPIED.value, translate("Moves", "Somebody lies in it")),
    )


def hold_words() -> tuple[tuple[str, str], ...]:
    translate = QCoreApplication.translate
    return (
        (HoldKind.RESERVED.value, translate("Moves", "kept for a patient")),
        (HoldKind.WHOLE_ROOM.value, translate("Moves", "paid for with the room")),
        (HoldKind.SHARED.value, translate("Moves", "shared by several patients")),
    )


def way_words() -> tuple[tuple[str, str], ...]:
    translate = QCoreApplication.translate
    return (
        (LeavingWay.HOME.value, translate("Moves", "home, by the doctor's order")),
        (LeavingWay.OTHER_HOSPITAL.value, translate("Moves", "another hospital")),
        (LeavingWay.REHABILITATION.value, translate("Moves", "rehabilitation")),
        (LeavingWay.LONG_TERM.value, translate("Moves", "long-term care, community")),
        (LeavingWay.AGAINST_ADVICE.value, translate("Moves", "against the doctor's advice")),
        (LeavingWay.DIED.value, translate("Moves", "died")),
        (LeavingWay.OTHER.value, translate("Moves", "other")),
    )


def hindrance_word(one: Hindrance) -> str:
    translate = QCoreApplication.translate
    return {
        Hindrance.NO_PATIENT: translate("Moves", "Choose the patient."),
        Hindrance.NOT_IDENTIFIED: translate("Moves", "Scan the wristband, or type two identifiers (never the bed)."),
        Hindrance.WRONG_IDENTITY: translate(
            "Moves", "This is not the patient who is chosen. Look at the wristband again."
        ),
        Hindrance.OTHER_NOT_IDENTIFIED: translate(
            "Moves", "Tell the other patient apart, too: band or two identifiers."
        ),
        Hindrance.NO_BED: translate("Moves", "Choose the bed."),
        Hindrance.SAME_BED: translate("Moves", "He lies in this bed already."),
        Hindrance.NO_WARD: translate("Moves", "Choose the ward."),
        Hindrance.NO_ORDER: translate("Moves", "There is no doctor's order for it."),
        Hindrance.NO_WAY: translate("Moves", "Say how he leaves."),
        Hindrance.NO_TIME: translate("Moves", "The time is none, or lies ahead."),
        Hindrance.NO_SEX: translate("Moves", "Say the child's sex, or that it is not known."),
        Hindrance.NO_BAND: translate("Moves", "Put a band on the child and type or scan its number."),
        Hindrance.NOT_A_MOTHER: translate("Moves", "A newborn is registered from its mother's chart."),
        Hindrance.NO_STATE: translate("Moves", "Choose how the bed stands."),
        Hindrance.NOT_SEEN: translate("Moves", "Look at what is still open, and tick that you did."),
        Hindrance.INFUSION_RUNS: translate("Moves", "An infusion runs: stop it (Ctrl M), or say why in the remark."),
    }[one]


# -- people -----------------------------------------------------------------------------------------------------------


def people_columns() -> tuple[Column, ...]:
    translate = QCoreApplication.translate
    return (
        Column(key="bed", title=translate("Moves", "Bed"), width=58, may_elide=False),
        Column(key="name", title=translate("Moves", "Name"), width=120, pad=6, wraps=True),
        Column(key="what", title=translate("Moves", "Waits for"), pad=6, wraps=True),
    )


def people_rows(cards: Sequence[BedCard], now: datetime) -> tuple[TableRow, ...]:
    found = []
    for card in cards:
        if card.patient is None:
            continue
        bed = card.bed.label if card.bed is not None and not facts.is_announced(card) else words.UNKNOWN
        who = words.who_words(card.patient, now)
        found.append(
            TableRow(
                key=card.patient.key,
                cells=(
                    cell(bed, weight=600),
                    cell(f"{patient_name(card.patient)} {who}"),
                    cell(waits_word(card, now), tone="t2"),
                ),
                is_pending=card.signs.is_moving,
                subject=card,
            )
        )
    return tuple(found)


def waits_word(card: BedCard, now: datetime) -> str:
    translate = QCoreApplication.translate
    if facts.is_announced(card):
        return translate("Moves", "to be admitted")
    if card.bed is None:
        return translate("Moves", "has no bed")
    if card.signs.transfer_order is not None:
        return translate("Moves", "transfer ordered")
    if card.signs.leaving_at is not None:
        is_today = card.signs.leaving_at.astimezone(now.tzinfo).date() <= now.date()
        return translate("Moves", "goes home today") if is_today else translate("Moves", "goes home later")
    return ""


def bed_word(card: BedCard) -> str:
    """How a bed is named in a list to choose from."""
    label = card.bed.label if card.bed is not None else words.UNKNOWN
    who = patient_name(card.patient) if card.patient is not None else state_word(facts.bed_state(card))
    return f"{label} · {who}"


# -- what is behind ---------------------------------------------------------------------------------------------------


def check_columns() -> tuple[Column, ...]:
    return (
        Column(key="what", title="", width=220, wraps=True),
        Column(key="count", title="", width=60, pad=6, may_elide=False),
        Column(key="which", title="", pad=6, wraps=True),
    )


def check_rows(
    still: Sequence[Still] | None, account: Account | None, places: Sequence[Lying], now: datetime, zone: tzinfo
) -> tuple[TableRow, ...]:
    """What is still open, what billing says, and where the patient lay, the last place first."""
    translate = QCoreApplication.translate
    rows: list[TableRow] = []
    if still is not None:
        rows.append(section("open", translate("Moves", "Still open before leaving")))
        rows += [_still(one) for one in still]
        rows.append(section("fees", translate("Moves", "Fees (read only, settled by the cashier)")))
        rows.append(_line("balance", translate("Moves", "Prepayment left"), account_words(account)))
    rows.append(section("beds", translate("Moves", "Where the patient lay")))
    for at, one in enumerate(reversed([each for each in places if each.kind == "bed"])):
        name = one.name or words.UNKNOWN
        rows.append(_line(f"bed:{at}", name, "", _span(one, now, zone)))
    return tuple(rows)


def _span(one: Lying, now: datetime, zone: tzinfo) -> str:
    translate = QCoreApplication.translate
    if one.status in {"planned", "reserved"}:
        return translate("Moves", "kept for him")
    since = words.moment_words(one.since, now, zone)
    until = words.moment_words(one.until, now, zone) if one.until is not None else translate("Moves", "until now")
    return f"{since} – {until}"


def _still(one: Still) -> TableRow:
    said = words.UNKNOWN if one.count is None else str(one.count)
    what = one.what if one.count is not None else QCoreApplication.translate("Moves", "central does not say: ask there")
    return _line(one.kind, still_word(one.kind), said, what)


def still_word(kind: str) -> str:
    translate = QCoreApplication.translate
    return {
        "to-verify": translate("Moves", "orders not checked"),
        "doses": translate("Moves", "doses due"),
        "overdue": translate("Moves", "doses not charted"),
        "dispensing": translate("Moves", "drugs not dispensed"),
        "returns": translate("Moves", "drugs not returned"),
        "unbilled": translate("Moves", "services not billed"),
    }.get(kind) or open_word(kind)


def _line(key: str, what: str, count: str = "", which: str = "") -> TableRow:
    return TableRow(key=key, cells=(cell(what, weight=600), cell(count), cell(which, tone="t2")))
