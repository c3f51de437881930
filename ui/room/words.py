"""Words of the infusion room: lanes, acts, states of a bottle, why something is not done. Knows every word intake may say about it."""

from datetime import datetime, timedelta

from PySide6.QtCore import QCoreApplication

from client.clinical.infusion_room import BottleState, Lane
from client.errors import InputRefused, PolicyRefused, WardlightError
from client.records.room import Said
from offline.views.room import BottleRow, Course, RoomRow
from ui.nurse.give_refusals import policy_words
from ui.room.acts import Act
from ui.room.scan import Stop

MINUTE = timedelta(minutes=1)


def lane_word(lane: Lane) -> str:
    translate = QCoreApplication.translate
    return {
        Lane.RECEIVE: translate("Room", "To take in"),
        Lane.SKIN_TEST: translate("Room", "Skin test"),
        Lane.COMPOUND: translate("Room", "To prepare"),
        Lane.QUEUE: translate("Room", "Waiting"),
        Lane.PUNCTURE: translate("Room", "To puncture"),
        Lane.RUN: translate("Room", "Running"),
        Lane.CHANGE: translate("Room", "Next bottle"),
        Lane.WITHDRAW: translate("Room", "Needle out"),
        Lane.OBSERVE: translate("Room", "Observed"),
        Lane.GONE: translate("Room", "Left"),
    }[lane]


def act_word(act: Act, row: RoomRow) -> str:
    translate = QCoreApplication.translate
    stay = row.stay
    is_called = stay is not None and stay.is_called
    is_lit = stay is not None and stay.lamp is not None
    return {
        Act.ACCEPT: translate("Room", "Take in"),
        Act.SKIN_TEST: translate("Room", "To the skin tests"),
        Act.COMPOUND: translate("Room", "Prepared"),
        Act.CHECK: translate("Room", "Checked by a second nurse"),
        Act.CALL: translate("Room", "Call again") if is_called else translate("Room", "Call"),
        Act.SKIP: translate("Room", "Pass over"),
        Act.REQUEUE: translate("Room", "Wait again"),
        Act.SEAT: translate("Room", "Seat"),
        Act.HANG: translate("Room", "Next bottle: scan")
        if row.lane is Lane.CHANGE
        else translate("Room", "Puncture: scan"),
        Act.LOOK: translate("Room", "Look at it, change, end"),
        Act.WITHDRAW: translate("Room", "Needle out"),
        Act.LEAVE: translate("Room", "Left the room"),
        Act.LAMP: translate("Room", "Call light answered") if is_lit else translate("Room", "Call light on"),
        Act.REACTION: translate("Room", "Adverse reaction"),
        Act.CANCEL: translate("Room", "Take off the list"),
    }[act]


def bottle_word(state: BottleState) -> str:
    translate = QCoreApplication.translate
    return {
        BottleState.HELD: translate("Room", "waits for the skin test"),
        BottleState.OPEN: translate("Room", "to prepare"),
        BottleState.READY: translate("Room", "prepared, checked"),
        BottleState.RUNNING: translate("Room", "runs"),
        BottleState.DONE: translate("Room", "empty"),
        BottleState.NOT_DONE: translate("Room", "not given"),
        BottleState.LOST: translate("Room", "no time of today, or the order is over"),
    }[state]


def said_word(said: Said) -> str:
    translate = QCoreApplication.translate
    return {
        Said.YES: translate("Room", "yes"),
        Said.NO: translate("Room", "no"),
        Said.UNKNOWN: translate("Room", "not known"),
    }[said]


def course_words(course: Course | None) -> str:
    if course is None:
        return ""
    translate = QCoreApplication.translate
    whole = str(course.of) if course.of is not None else translate("Room", "not known")
    return translate("Room", "day {day} of {of}").format(day=course.day, of=whole)


def left_words(bottle: BottleRow | None, now: datetime) -> str:
    """Whole minutes; what nobody can compute is said to be unknown, and a paused one is paused."""
    translate = QCoreApplication.translate
    if bottle is None or bottle.state is not BottleState.RUNNING:
        return ""
    if bottle.running is not None and bottle.running.is_paused:
        return translate("Room", "paused")
    left = bottle.left(now)
    if left is None:
        return translate("Room", "time left unknown")
    if not left:
        return translate("Room", "empty by now")
    return translate("Room", "{minutes} min left").format(minutes=left // MINUTE)


def stop_words(stop: Stop, met: str) -> str:
    translate = QCoreApplication.translate
    return {
        Stop.UNKNOWN: translate("Room", "Nobody in the room has this code: {met}."),
        Stop.SEVERAL: translate("Room", "Several people have this code: scan the slip or the wristband."),
        Stop.PATIENT_FIRST: translate("Room", "First the slip or the wristband, then the label."),
        Stop.ONE_MORE: translate("Room", "Typed: one more identifier of another kind (name, birth date, a number)."),
        Stop.WRONG_PATIENT: translate("Room", "STOP: this bottle is of another patient. Do not hang it."),
        Stop.WRONG_BOTTLE: translate("Room", "STOP: not the next bottle. Hang the bottles in their order."),
        Stop.HELD: translate("Room", "STOP: its drug waits for a skin test. Do not hang it."),
        Stop.DONE: translate("Room", "STOP: this bottle was hung already."),
        Stop.LOST: translate("Room", "STOP: its order is over, or not planned for today. Ask the doctor."),
    }[stop].format(met=met)


def refusal_words(error: WardlightError) -> str:
    """What stands against an act, and what to do."""
    if isinstance(error, InputRefused) and error.facts[:1] == ("seat",):
        return QCoreApplication.translate("Room", "No such seat in this room.")
    known = _known()
    found = [known[fact] for fact in error.facts if fact in known] if isinstance(error, PolicyRefused) else []
    return " ".join(found) or policy_words(error)


def _known() -> dict[str, str]:
    translate = QCoreApplication.translate
    return {
        "room-over": translate("Room", "This patient left the room already."),
        "room-unknown": translate("Room", "This patient was not taken in, or under another name."),
        "room-accepted": translate("Room", "One of these bottles is taken in already."),
        "room-no-bottles": translate("Room", "There is no infusion to take in."),
        "room-unpaid": translate("Room", "Central says it is not paid: say why it is taken in."),
        "room-ahead": translate("Room", "The time lies ahead."),
        "room-not-ready": translate("Room", "Not to be called yet: the first bottle is not prepared and checked."),
        "room-not-called": translate("Room", "Nobody was called."),
        "seat-unknown": translate("Room", "This seat does not exist or is closed."),
        "seat-taken": translate("Room", "Somebody sits there already."),
        "no-seat": translate("Room", "The patient has no seat."),
        "room-running": translate("Room", "A bottle still runs: end it first (O)."),
        "room-bottles-left": translate("Room", "Not all bottles were given: say why."),
        "room-not-begun": translate("Room", "Nothing was given yet: there is no needle to take out."),
        "room-withdrawn": translate("Room", "The needle is out already."),
        "room-needle-in": translate("Room", "STOP: the needle is still in. Take it out first (W)."),
        "room-observe": translate("Room", "The time of observing is not over: say why the patient leaves."),
        "room-begun": translate("Room", "An infusion was begun: this stay ends by needle out and leaving."),
        "second-nurse": translate("Room", "Somebody else checks what you prepared."),
    }
