"""Words of blood, adverse events and suspected infections. Refuses to say that a bag is right: it says what stands against it."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from client.records import Amount
from client.records.cases import CaseTask, InfectionAnswer
from client.records.transfusions import GroupStanding, PatientGroup
from offline.safety_views import BagGiven, group_words
from ui.units import plain, unit_words

NONE = "—"


def against_words(word: str) -> str:
    """What stands against beginning a bag, as a nurse has to hear it."""
    translate = QCoreApplication.translate
    return {
        "patient-group-unknown": translate("Safety", "The patient's blood group is not known here: no bag is begun."),
        "patient-group-conflict": translate(
            "Safety", "Two reports of the patient's blood group differ: call the blood bank."
        ),
        "bag-group-unknown": translate("Safety", "The bag says no ABO or RhD group: give it back."),
        "abo-mismatch": translate("Safety", "STOP: the ABO group of the bag does not fit the patient."),
        "rhd-mismatch": translate("Safety", "STOP: an RhD positive bag for an RhD negative patient."),
        "abo-not-identical": translate(
            "Safety", "ABO is not identical: only after the blood bank agreed; say who and why."
        ),
        "bag-expired": translate("Safety", "STOP: the bag has expired."),
        "bag-expiry-unknown": translate("Safety", "The bag says no time of expiry."),
        "component-unknown": translate("Safety", "The pack of this station does not know this component."),
        "other-component": translate("Safety", "STOP: the order is of another component."),
        "crossmatch-missing": translate("Safety", "No result of a cross-match is here."),
        "crossmatch-incompatible": translate("Safety", "STOP: the cross-match is incompatible."),
        "check-left-out": translate("Safety", "A line of the checklist is not ticked."),
        "order-over": translate("Safety", "The order is not in force any more, or not here."),
        "unverified": translate("Safety", "No nurse has checked the order yet (F3)."),
        "second-not-allowed": translate("Safety", "A second nurse or doctor has to sign."),
        "bag-number": translate("Safety", "This is no number of a bag: scan the label, or type it."),
        "bag-of-other-patient": translate("Safety", "STOP: this bag was matched for another patient."),
        "bag-differs": translate("Safety", "STOP: what was typed differs from what the blood bank says of this bag."),
        "bag-not-here": translate(
            "Safety", "The blood bank's row of this bag is not here: only against its paper; say why."
        ),
        "bag-out-too-long": translate(
            "Safety", "STOP: out of the refrigerator for longer than the site allows. Give the bag back."
        ),
        "bag-out-ahead": translate("Safety", "The bag cannot have left the refrigerator after now: look at the time."),
        "bag-used": translate("Safety", "STOP: this bag was begun already."),
        "wristband-differs": translate("Safety", "STOP: the wristband is not this patient's."),
        "transfusion-over": translate("Safety", "Somebody has ended it meanwhile."),
        "number": translate("Safety", "Scan or type the number of the bag."),
        "wristband": translate("Safety", "Scan or type the wristband."),
    }.get(word, word)


def fault_words(word: str) -> str:
    """What a form can mend, in words; everything else is told as what stands against it."""
    translate = QCoreApplication.translate
    return {
        "busy": translate("Safety", "The last one is still being saved."),
        "changed": translate("Safety", "It changed meanwhile; it was read again, please look once more."),
        "t": translate("Safety", "Temperature: a number like 36.8"),
        "p": translate("Safety", "Pulse: a number like 82"),
        "bp": translate("Safety", "Blood pressure: like 118/72"),
        "r": translate("Safety", "Breaths: a number like 18"),
        "rate": translate("Safety", "Rate: mL/h, a number like 60"),
        "volume": translate("Safety", "Volume: mL, a number; ? where nobody knows"),
        "expires": translate("Safety", "Expiry: like 2026-12-01 23:59"),
        "out": translate("Safety", "Left the refrigerator: a time like 13:40, or empty where nobody knows"),
        "reason": translate("Safety", "Say why."),
        "note": translate("Safety", "Say who decided, and why."),
        "second": translate("Safety", "The second person: own staff number and password."),
        "second-wrong": translate("Safety", "Number or password of the second person was not accepted."),
        "same-person": translate("Safety", "The second person is somebody else."),
        "pre-signs": translate("Safety", "Temperature, pulse and blood pressure before it begins."),
        "signs": translate("Safety", "Say what was seen."),
        "values": translate("Safety", "Measure something, or say something."),
        "answer": translate("Safety", "Choose: confirm, exclude, or need information."),
        "text": translate("Safety", "Say why, in words."),
        "message": translate("Safety", "The line is empty."),
        "patient": translate("Safety", "Choose the patient it is about."),
        "kind": translate("Safety", "Choose what happened."),
        "grade": translate("Safety", "Choose how far it went."),
        "time": translate("Safety", "Time: HH:MM of today or MM-DD HH:MM, not ahead."),
        "place": translate("Safety", "Say where."),
        "account": translate("Safety", "Say what happened."),
        "suspicion": translate("Safety", "It was answered meanwhile."),
    }.get(word, "") or against_words(word)


def kind_words() -> dict[str, str]:
    """Command kinds, for the queue and the log."""
    translate = QCoreApplication.translate
    return {
        "start-transfusion": translate("Safety", "Transfusion begun"),
        "note-transfusion": translate("Safety", "Transfusion looked at"),
        "end-transfusion": translate("Safety", "Transfusion ended"),
        "react-transfusion": translate("Safety", "Transfusion reaction"),
        "report-event": translate("Safety", "Adverse event reported"),
        "answer-suspicion": translate("Safety", "Suspected infection answered"),
        "say-in-case": translate("Safety", "Message in a case"),
    }


def phase_words(phase: str) -> str:
    translate = QCoreApplication.translate
    return {
        "before": translate("Safety", "begun"),
        "first": translate("Safety", "first 15 min"),
        "hourly": translate("Safety", "hourly"),
        "other": translate("Safety", "in between"),
        "after": translate("Safety", "ended"),
        "reaction": translate("Safety", "REACTION"),
    }.get(phase, phase)


def answer_words(answer: InfectionAnswer | None) -> str:
    translate = QCoreApplication.translate
    return {
        InfectionAnswer.CONFIRM: translate("Safety", "Confirmed"),
        InfectionAnswer.EXCLUDE: translate("Safety", "Excluded"),
        InfectionAnswer.NEED_INFORMATION: translate("Safety", "Needs information"),
        None: "",
    }[answer]


def state_words(task: CaseTask) -> str:
    """Central's own word first; else the answer, else how the Task stands."""
    translate = QCoreApplication.translate
    if task.answer is not None:
        return answer_words(task.answer)
    if task.state:
        return task.state
    return {
        "requested": translate("Safety", "open"),
        "received": translate("Safety", "received"),
        "accepted": translate("Safety", "taken up"),
        "in-progress": translate("Safety", "being worked on"),
        "completed": translate("Safety", "closed"),
        "rejected": translate("Safety", "turned down"),
        "cancelled": translate("Safety", "cancelled"),
    }.get(task.status, task.status)


def patient_group_words(group: PatientGroup) -> str:
    translate = QCoreApplication.translate
    if group.standing is GroupStanding.CONFLICT:
        return translate("Safety", "reports differ")
    if group.standing is GroupStanding.UNKNOWN:
        return translate("Safety", "group not known")
    return group_words(group.group)


def bag_state(bag: BagGiven, now: datetime) -> str:
    """Running with its next look, or how it ended."""
    translate = QCoreApplication.translate
    one = bag.transfusion
    if bag.is_over_time(now):
        return translate("Safety", "over its time since {time}: stop, ask").format(time=time_words(bag.finish_by, now))
    if one.is_running:
        if bag.next_look_at is None:
            return translate("Safety", "running")
        at = time_words(bag.next_look_at, now)
        late = bag.is_late(now)
        return (
            translate("Safety", "look overdue since {time}") if late else translate("Safety", "look at {time}")
        ).format(time=at)
    if bag.had_reaction:
        return translate("Safety", "stopped: reaction")
    return translate("Safety", "stopped") if one.status == "stopped" else translate("Safety", "given")


def time_words(at: datetime | None, now: datetime) -> str:
    """`14:05`, with the day before it when it is not today; in the ward's zone."""
    if at is None:
        return NONE
    there = at.astimezone(now.tzinfo)
    return there.strftime("%H:%M" if there.date() == now.date() else "%m-%d %H:%M")


def amount_words(amount: Amount | None) -> str:
    return NONE if amount is None else f"{plain(amount.value)} {unit_words(amount.unit)}".strip()
