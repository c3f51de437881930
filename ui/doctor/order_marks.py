"""What stands beside an order's name and way in the doctor's table: urgent, own supply, its rate, no skin test. Judges nothing."""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from client.records import Amount, Dispense, Order, RequestForm
from client.records.provenance import CaState
from offline.views import OrderRow, Standing
from offline.views.orders import Twin
from ui.ca_words import ca_short, ca_words
from ui.doctor.orders_model import GONE, OrderLine
from ui.doctor.wording import NONE, day_time
from ui.order_words import chronic_pain_word, own_supply_word, urgent_word
from ui.pharm_marks import against_words
from ui.units import rate_words
from ui.widgets.painting import Chip, Run, Words

NOT_HANDED_OUT = frozenset({"declined", "stopped", "cancelled", "on-hold"})
"""Words of a dispensing after which no drug comes to the ward by itself."""


def urgent_chip(*, is_urgent: bool) -> tuple[Chip, ...]:
    return (Chip(text=urgent_word(), tone="ink", is_small=True),) if is_urgent else ()


def fasting_chip(*, is_fasting: bool) -> tuple[Chip, ...]:
    words = QCoreApplication.translate("OrdersPane", "patient is fasting")
    return (Chip(text=words, tone="redo", is_small=True),) if is_fasting else ()


def twin_runs(twin: Twin | None, now: datetime) -> tuple[Run, ...]:
    """That another doctor signed the same drug, who and when: both run until somebody ends one."""
    if twin is None:
        return ()
    translate = QCoreApplication.translate
    said = translate("OrdersPane", "also ordered by {who} {time}: both run")
    words = said.format(who=twin.by or NONE, time=day_time(twin.at, now))
    chip = Chip(text=translate("OrdersPane", "ordered twice"), tone="red", is_small=True)
    return (chip, Words(f"  {words}", tone="danger", role="meta", weight=600, is_whole=True))


def side_word(code: str) -> str:
    """As it is called; a code of tomorrow stays what it is, and none says nothing."""
    translate = QCoreApplication.translate
    known = {
        "left": translate("OrdersPane", "left side"),
        "right": translate("OrdersPane", "right side"),
        "bilateral": translate("OrdersPane", "both sides"),
    }
    return known.get(code, code)


def on_side(form: RequestForm | None) -> tuple[Words, ...]:
    """Behind the name of what is examined on one side or on both."""
    if form is None or not form.side:
        return ()
    return (Words(f"  {side_word(form.side)}", weight=600, is_whole=True),)


def asked_words(row: OrderRow) -> tuple[Words, ...]:
    """What a nurse asked about it and nobody has answered."""
    open_ones = [one.query for one in row.queries if one.is_open]
    said = QCoreApplication.translate("OrdersPane", "{who} asks: {text}")
    texts = (
        said.format(who=one.by or NONE, text=" ".join(part for part in (one.reason, one.text) if part))
        for one in open_ones
    )
    return tuple(Words(f"  {text}", tone="danger", role="meta", weight=600, is_whole=True) for text in texts)


def said_words(row: OrderRow, now: datetime) -> tuple[Run, ...]:
    """What others say of it: the pharmacist, the pharmacy, nurses, the certificate authority."""
    return (*against_words(row.pharm), *dispense_runs(row, now), *asked_words(row), *_ca_runs(row.ca))


def dispense_runs(row: OrderRow, now: datetime) -> tuple[Run, ...]:
    """Under way or here, in quiet words until a dose of it was given; that it does not come stays in sight with why."""
    one = row.dispense
    if one is None or row.standing in GONE:
        return ()
    if one.status in NOT_HANDED_OUT:
        said = f"  {one.reason}" if one.reason else ""
        chip = Chip(text=dispense_words(one, now), tone="redo", icon="box", is_small=True)
        return (chip, Words(said, tone="danger", role="meta", weight=600, is_whole=True)) if said else (chip,)
    return () if row.is_begun else (Words(dispense_words(one, now), tone="t3", role="meta", icon="box", gap=8),)


def dispense_words(one: Dispense, now: datetime) -> str:
    """What the pharmacy did; a word of tomorrow is told as unknown."""
    translate, at = QCoreApplication.translate, day_time(one.at, now) if one.at is not None else ""
    known = {
        "completed": translate("OrdersPane", "dispensed {time}"),
        "preparation": translate("OrdersPane", "pharmacy prepares it"),
        "in-progress": translate("OrdersPane", "pharmacy prepares it"),
        "on-hold": translate("OrdersPane", "dispensing on hold"),
        "cancelled": translate("OrdersPane", "not dispensed"),
        "stopped": translate("OrdersPane", "not dispensed"),
        "declined": translate("OrdersPane", "not dispensed"),
    }
    return known.get(one.status, translate("OrdersPane", "dispensing: not known")).format(time=at).strip()


def _ca_runs(state: CaState) -> tuple[Run, ...]:
    word = ca_short(state)
    if state is CaState.CONFIRMED:
        return (Words(f"  {word}", tone="t3", role="meta"),)
    return (Chip(text=word, tone="redo" if state is CaState.REFUSED else "plain", is_small=True),) if word else ()


def ca_remark(lines: Sequence[OrderLine]) -> tuple[str, ...]:
    """Said once for all of them."""
    states = {line.row.ca for line in lines if line.row is not None}
    return (ca_words(CaState.NOT_CONNECTED),) if CaState.NOT_CONNECTED in states else ()


def with_rate(way: str, rate: Amount | None) -> str:
    return " ".join(part for part in (way, rate_words(rate)) if part)


def own_supply(*, is_own: bool) -> tuple[Chip, ...]:
    """The patient's own drug: nothing comes from the pharmacy."""
    return (Chip(text=own_supply_word(), is_small=True),) if is_own else ()


def for_pain(*, is_so: bool) -> tuple[Chip, ...]:
    """A narcotic taken home for cancer pain or lasting pain."""
    return (Chip(text=chronic_pain_word(), is_small=True),) if is_so else ()


def exempt_words(order: Order) -> tuple[Words, ...]:
    exempt = order.exemption
    if exempt is None:
        return ()
    said = QCoreApplication.translate("SkinTest", "no skin test: {reason} (second signature {name})")
    words = said.format(reason=exempt.reason or NONE, name=exempt.second or NONE)
    return (Words(f"  {words}", tone="danger", role="meta", is_whole=True),)


def prestop_runs(row: OrderRow, now: datetime) -> tuple[Chip, ...]:
    """A clock with the time from which the order is not to be given any more."""
    order = row.order
    if not order.is_prestopped or row.standing in GONE:
        return ()
    words = QCoreApplication.translate("OrdersPane", "stops {time}").format(time=day_time(order.stop_at, now))
    return (Chip(text=words, tone="ink", icon="clock", is_small=True),)


def stop_reason(row: OrderRow) -> tuple[Words, ...]:
    is_told = row.is_stop_pending or row.order.is_prestopped or row.standing in {Standing.CANCELLED, Standing.IN_ERROR}
    reason = row.order.stop_reason if is_told else None
    return (Words(f"  ({reason})", tone="t2", role="meta", is_whole=True),) if reason else ()


def held_words(order: Order) -> tuple[Words, ...]:
    if not order.is_held_for_skin_test:
        return ()
    words = QCoreApplication.translate(
        "SkinTest", "waits for its skin test; ↵ asks to release it once that is negative"
    )
    return (Words(f"  {words}", tone="danger", role="meta", is_whole=True),)
