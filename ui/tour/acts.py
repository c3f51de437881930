"""What may be ordered of the tour's station, by name. Everything a person does is done with keys and clicks in the modules named here."""

from collections.abc import Awaitable, Callable
from typing import Any

from ui.tour import (
    acts_at_bed,
    acts_at_the_desk,
    acts_of_doctor,
    acts_of_nurse,
    acts_of_outage,
    acts_of_recovery,
    acts_of_shift,
    encounters,
    shift_seen,
)
from ui.tour.people import Cast

Facts = dict[str, Any]
Act = Callable[..., Awaitable[Facts]]


async def look(_people: Cast) -> Facts:
    """Nothing is done; for a screenshot."""
    return {}


ACTS: dict[str, Act] = {
    "look": look,
    "sign-in": acts_at_the_desk.sign_in,
    "lock": acts_at_the_desk.lock,
    "wait-fresh": acts_at_the_desk.wait_fresh,
    "wait-mode": acts_at_the_desk.wait_mode,
    "books": acts_at_the_desk.books,
    "open-bed": acts_of_doctor.open_bed,
    "order-set": acts_of_doctor.order_set,
    "order": acts_of_doctor.order,
    "answer-findings": acts_of_doctor.answer_findings,
    "sign": acts_of_doctor.sign,
    "stop": acts_of_doctor.stop,
    "print": acts_of_doctor.print_sheet,
    "encounter": encounters.encounter,
    "bed-map": acts_of_nurse.bed_map,
    "verify": acts_of_nurse.verify,
    "give": acts_of_nurse.give,
    "givable": acts_of_nurse.givable,
    "vitals": acts_of_nurse.vitals,
    "conflicts": acts_of_recovery.conflicts,
    "open-centre": acts_of_recovery.open_centre,
    "decide": acts_of_recovery.decide,
    "wait-confirmed": acts_of_recovery.wait_confirmed,
    "close-emergency": acts_of_recovery.close_emergency,
    "declare": acts_of_outage.declare,
    "lift": acts_of_outage.lift,
    "arrive": acts_of_outage.arrive,
    "wait-numbers": acts_of_outage.wait_numbers,
    "put-bands-on": acts_of_outage.put_bands_on,
    "wait-for-people": acts_of_outage.wait_for_people,
    "send-again": acts_of_outage.send_again,
    "compare": acts_of_outage.compare,
    "clock": shift_seen.set_clock,
    "patients": shift_seen.patients,
    "plan": shift_seen.plan,
    "mar": shift_seen.mar,
    "hand-over": acts_of_shift.hand_over,
    "take-over": acts_of_shift.take_over,
    "refuse-handover": acts_of_shift.refuse_handover,
    "verify-with-second": acts_of_shift.verify_with_second,
    "ask-doctor": acts_of_shift.ask_doctor,
    "answer-nurse": acts_of_shift.answer_nurse,
    "begin-skin-test": acts_of_shift.begin_skin_test,
    "read-skin-test": acts_of_shift.read_skin_test,
    "fluids": acts_of_shift.fluids,
    "carry-out": acts_of_shift.carry_out,
    "prepare": acts_of_shift.prepare,
    "labels": acts_of_shift.labels,
    "leave-paper": acts_of_shift.leave_paper,
    "give-by-scan": acts_at_bed.give_by_scan,
    "not-given-by-scan": acts_at_bed.not_given_by_scan,
    "stopped-scan": acts_at_bed.stopped_scan,
    "end-infusions": acts_at_bed.end_infusions,
}
