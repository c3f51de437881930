"""Plain words for modes, states, kinds, conflicts and choices; with `event_words` and `check_words` total over everything offline/ can say.

Refuses "confirmed" for anything that central was not read back for.
"""

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from client.commands import Choice
from client.records import Person, Role
from offline.mode import Mode
from offline.outbox import State
from offline.sync.decide import ConflictKind
from offline.views import ConflictView
from ui.assessments.words import kind_words as assessment_kinds
from ui.clinic.words import command_words as clinic_kinds
from ui.diagnoses.words import kind_words as diagnosis_kinds
from ui.emergency.late_words import deleted_words, late_words, of_what_came_back
from ui.emergency.place_words import after_same_place, same_place
from ui.nurse.bedside_kinds import kind_words as bedside_kinds
from ui.nurse.command_words import command_words as bed_kinds
from ui.nurse.kinds import board_kinds
from ui.nursing.words import command_words as nursing_kinds
from ui.order_words import review_word
from ui.planning.command_words import command_words as plan_kinds
from ui.room.command_words import command_words as room_kinds
from ui.safety.words import kind_words as safety_kinds
from ui.specialties.command_words import command_words as special_kinds
from ui.widgets.painting import Chip

UNKNOWN = "—"


def clock_of(at: datetime | None, now: datetime) -> str:
    """`14:12:31`, with the day before it when it is not today; in the ward's zone."""
    if at is None:
        return UNKNOWN
    there = at.astimezone(now.tzinfo)
    return there.strftime("%H:%M:%S" if there.date() == now.date() else "%m-%d %H:%M:%S")


def mode_words(mode: Mode) -> tuple[str, str]:
    """(name, what it means for the person at the station)."""
    translate = QCoreApplication.translate
    return {
        Mode.ONLINE: (
            translate("Centre", "Online"),
            translate("Centre", "Central answers and the local copy is kept fresh. What you sign leaves at once."),
        ),
        Mode.DEGRADED: (
            translate("Centre", "Central slow"),
            translate("Centre", "Central answers slowly or not every time. What you sign is kept here and follows."),
        ),
        Mode.EMERGENCY: (
            translate("Centre", "Emergency"),
            translate(
                "Centre", "This station works alone. What you sign is kept here, encrypted, and sent afterwards."
            ),
        ),
        Mode.RECOVERING: (
            translate("Centre", "Recovering"),
            translate("Centre", "Central answers again. What was entered is being sent, compared and read back."),
        ),
        Mode.READ_ONLY: (
            translate("Centre", "Read only"),
            translate("Centre", "Nothing can be entered at this station now. Read, print, or use another station."),
        ),
        Mode.DRILL: (
            translate("Centre", "Drill"),
            translate("Centre", "A drill with fictitious patients and its own store. Nothing here is real."),
        ),
    }[mode]


def mode_reason_words(reason: str) -> str:
    """Why the mode is what it is; a machine word nobody worded is shown as it is."""
    translate = QCoreApplication.translate
    head, _, rest = reason.partition(" ")
    known = {
        "started": translate("Centre", "The station was started."),
        "station-restarted": translate("Centre", "The station was restarted in the middle of an emergency."),
        "slow": translate("Centre", "Several answers in a row were slower than the limit."),
        "central-answers": translate("Centre", "Central answered several times in a row."),
        "declared": translate("Centre", "A person declared the emergency."),
        "lifted": translate("Centre", "The person's declaration was lifted."),
        "nothing-was-entered": translate("Centre", "The outage ended and nothing had been entered in it."),
        "writable-again": translate("Centre", "The store can be written again."),
        "disk-full": translate("Centre", "The disk is full."),
        "store-damaged": translate("Centre", "The local store is damaged."),
        "copy-too-old": translate("Centre", "The local copy is older than the site allows."),
        "sign-in-expired": translate("Centre", "Central has not vouched for who sits here for too long."),
        "not-declared": translate(
            "Centre", "Nobody has declared the emergency yet: this site reads only until then (F12)."
        ),
        "cut-near": translate("Centre", "An announced downtime is near: nothing new is entered until it begins."),
        "timeout": translate("Centre", "Central did not answer in time."),
        "closed-by": translate("Centre", "Closed by {name}.").format(name=rest),
    }
    return known.get(head) or translate("Centre", "Central could not be reached ({code}).").format(code=reason)


def state_words(state: State) -> str:
    translate = QCoreApplication.translate
    return {
        State.SAVED_HERE: translate("Centre", "Saved here, waits"),
        State.SENDING: translate("Centre", "Being sent"),
        State.UNCLEAR: translate("Centre", "Unclear, asking central"),
        State.ACCEPTED: translate("Centre", "Accepted, not read back yet"),
        State.CONFIRMED: translate("Centre", "Confirmed by central"),
        State.CONFLICT: translate("Centre", "Conflict, decide"),
        State.REFUSED: translate("Centre", "Refused by central"),
        State.WITHDRAWN: translate("Centre", "Withdrawn"),
        State.RESOLVED: translate("Centre", "Decided, done"),
    }[state]


def state_chip(state: State) -> Chip:
    """The look of look/DESIGN.md §4 for a command of the queue."""
    tone, icon = {
        State.SAVED_HERE: ("hz", "tray"),
        State.SENDING: ("hz", "up"),
        State.UNCLEAR: ("hzo", "diff"),
        State.ACCEPTED: ("hzo", "sync"),
        State.CONFIRMED: ("acc", "cloudok"),
        State.CONFLICT: ("cf", "diff"),
        State.REFUSED: ("ink", "xc"),
        State.WITHDRAWN: ("sunken", "stop"),
        State.RESOLVED: ("plain", "check"),
    }[state]
    return Chip(text=state_words(state), tone=tone, icon=icon)


def kind_words(kind: str) -> str:
    """A command's kind, by its stored word."""
    translate = QCoreApplication.translate
    return {
        "sign-orders": translate("Centre", "Order"),
        "oral-order": translate("Centre", "Oral order"),
        "note-downtime": translate("Centre", "Downtime on the record"),
        "countersign-order": translate("Centre", "Countersignature"),
        "stop-order": translate("Centre", "Stop"),
        "void-order": translate("Centre", "Void"),
        "release-order": translate("SkinTest", "Release after the skin test"),
        "review-antimicrobial": review_word(),
        "decide-allergy": translate("SkinTest", "Skin test judged for allergy"),
        "reply-pharmacist": translate("Centre", "Answer to the pharmacist"),
        "confirm-stop": translate("Centre", "Stop confirmed"),
        "record-skin-test": translate("SkinTest", "Skin test read"),
        "verify-order": translate("Centre", "Check"),
        "administer-dose": translate("Centre", "Dose"),
        **bedside_kinds() | room_kinds(),
        "record-vitals": translate("Centre", "Vitals"),
        "write-note": translate("Centre", "Note"),
        **diagnosis_kinds(),
        "cosign-note": translate("Centre", "Co-signature"),
        "dismiss-deadline": translate("Centre", "Note not written"),
        "reply-finding": translate("Centre", "Answer to a finding"),
        "acknowledge-result": translate("Centre", "Result read"),
        "alert-prescriber": translate("Centre", "Alert to the prescriber"),
        "tell-critical": translate("Centre", "Critical value: message"),
        "handle-critical": translate("Centre", "Critical value: handled"),
        "report-critical": translate("Centre", "Critical value by phone"),
        "add-tag": translate("Centre", "Tag added"),
        "remove-tag": translate("Centre", "Tag removed"),
        "request-consult": translate("Centre", "Consult asked for"),
        "move-consult": translate("Centre", "Consult accepted or ended"),
        "answer-consult": translate("Centre", "Consult record"),
        "call-consult": translate("Centre", "Consult by telephone"),
        "hand-over": translate("Centre", "Handover given"),
        "take-over": translate("Centre", "Handover answered"),
        "enter-pathway": translate("Centre", "Put on a pathway"),
        "move-pathway": translate("Centre", "Pathway moved"),
        "note-variance": translate("Centre", "Pathway variance"),
        "ask-records": translate("Centre", "Request to the records department"),
        **board_kinds(),
        **assessment_kinds(),
        **safety_kinds(),
        **special_kinds(),
        **bed_kinds(),
        **plan_kinds(),
        **nursing_kinds(),
        "comment-team": translate("Centre", "Team comment, not the record"),
        **clinic_kinds(),
        "decide-conflict": translate("Centre", "Decision"),
    }.get(kind, kind)


def conflict_words(kind: ConflictKind) -> tuple[str, str]:
    """(title, what happened)."""
    if kind is ConflictKind.SAME_PLACE:
        return same_place()
    translate = QCoreApplication.translate
    return {
        ConflictKind.STAY_ENDED: (
            translate("Centre", "The stay has ended"),
            translate("Centre", "Central has closed this patient's stay meanwhile."),
        ),
        ConflictKind.DECEASED: (
            translate("Centre", "The patient has died"),
            translate("Centre", "Central has recorded the death of this patient."),
        ),
        ConflictKind.MOVED: (
            translate("Centre", "The patient was moved"),
            translate("Centre", "Central shows the patient on another ward."),
        ),
        ConflictKind.DUPLICATE: (
            translate("Centre", "Ordered twice"),
            translate("Centre", "Somebody else ordered the same substance or treatment meanwhile."),
        ),
        ConflictKind.SAFETY: (
            translate("Centre", "A safety rule minds now"),
            translate("Centre", "New facts at central make a rule object to this order."),
        ),
        ConflictKind.CHANGED: (
            translate("Centre", "Both sides changed the same entry"),
            translate("Centre", "Central changed it after it was last seen here."),
        ),
        ConflictKind.STOPPED_MEANWHILE: (
            translate("Centre", "Stopped meanwhile"),
            translate("Centre", "Central had stopped the order before it was checked here."),
        ),
        ConflictKind.DOUBLE_CHARTING: (
            translate("Centre", "The same dose charted twice"),
            translate("Centre", "Somebody else charted a dose for the same time. Say which one is real."),
        ),
        ConflictKind.DOUBLED_AT_CENTRAL: (
            translate("Centre", "Central holds it twice"),
            translate("Centre", "Central kept the same entry several times. The extra ones are to be marked."),
        ),
        ConflictKind.READ_BACK_DIFFERS: (
            translate("Centre", "Central kept something else"),
            translate("Centre", "What central says it kept is not what was sent."),
        ),
        ConflictKind.PROBABLE_MATCH: (
            translate("Centre", "Probably the same person"),
            translate("Centre", "Central knows a person who may be this temporary patient."),
        ),
        ConflictKind.GONE: (
            translate("Centre", "Gone at central"),
            translate("Centre", "What this rests on is not at central: removed there, or given up before it arrived."),
        ),
        ConflictKind.BEGUN: (
            translate("Centre", "Begun meanwhile"),
            translate("Centre", "A dose was given of the order that was to be taken back. Stop it instead."),
        ),
        **late_words(),
    }[kind]


def words_of(view: ConflictView) -> tuple[str, str]:
    """(title, what happened) of this very conflict."""
    return deleted_words() if view.is_deleted_there else conflict_words(ConflictKind(view.conflict))


def choice_words(choice: Choice) -> str:
    translate = QCoreApplication.translate
    return {
        Choice.KEEP_MINE: translate("Centre", "Keep ours"),
        Choice.KEEP_CENTRAL: translate("Centre", "Keep central's"),
        Choice.WITHDRAW: translate("Centre", "Neither: withdraw ours"),
    }[choice]


def consequence_words(kind: ConflictKind, choice: Choice) -> str:
    """What happens after the choice. Nothing is ever deleted, and the sentence says what becomes of the losing side."""
    if kind is ConflictKind.SAME_PLACE and choice is not Choice.WITHDRAW:
        return after_same_place(choice)
    translate = QCoreApplication.translate
    special = {
        (ConflictKind.DOUBLE_CHARTING, Choice.KEEP_MINE): translate(
            "Centre", "Ours is the real dose and is sent; the other entry is marked entered in error, never deleted."
        ),
        (ConflictKind.DOUBLE_CHARTING, Choice.KEEP_CENTRAL): translate(
            "Centre", "Central's is the real dose; ours is not sent and stays in the journal."
        ),
        (ConflictKind.CHANGED, Choice.KEEP_MINE): translate(
            "Centre",
            "What we wanted is carried out on central's present version; the change made there stays in its history.",
        ),
        (ConflictKind.DOUBLED_AT_CENTRAL, Choice.KEEP_CENTRAL): translate(
            "Centre", "One entry stays; the extra ones at central are marked entered in error."
        ),
        (ConflictKind.GONE, Choice.KEEP_MINE): translate(
            "Centre", "What was said or done is sent by itself, without what it was about."
        ),
        (ConflictKind.BEGUN, Choice.KEEP_CENTRAL): translate(
            "Centre", "The order is not taken back. If central had taken it back already, it is stopped instead."
        ),
        (ConflictKind.BEGUN, Choice.WITHDRAW): translate(
            "Centre", "Ours is taken back. If central had taken the order back already, it is stopped instead."
        ),
        (ConflictKind.UNREVIEWED, Choice.KEEP_MINE): translate(
            "Centre", "Ours is sent; the order that was added stays in force until somebody stops it."
        ),
        (ConflictKind.NEWER_ASSESSMENT, Choice.KEEP_MINE): translate(
            "Centre", "Ours is sent as an earlier assessment of its own time; the newer one goes on counting."
        ),
        (ConflictKind.JUDGED_OTHERWISE, Choice.KEEP_MINE): translate(
            "Centre", "Ours is sent; the other judgement is marked entered in error, never deleted."
        ),
        (ConflictKind.SEAT_TAKEN, Choice.KEEP_MINE): translate(
            "Centre", "Both stay on record at this seat; the seat map shows two people until one of them is moved."
        ),
        (ConflictKind.BASIS_LOST, Choice.KEEP_MINE): translate(
            "Centre", "It was done, and is sent as it was done, although no check or answer stands behind it."
        ),
        **of_what_came_back(),
    }
    general = {
        Choice.KEEP_MINE: translate(
            "Centre", "Ours is sent although central has changed; central's version stays in its history."
        ),
        Choice.KEEP_CENTRAL: translate(
            "Centre", "Central's stays as it is; ours is not sent and stays in the journal."
        ),
        Choice.WITHDRAW: translate(
            "Centre",
            "Ours is taken back and noted as withdrawn; central is left as it is. What is to be in force instead is ordered anew.",
        ),
    }
    return special.get((kind, choice)) or general[choice]


def not_offered_words(view: ConflictView, choice: Choice, person: Person) -> str:
    """Why a choice is not open to this person, and to whom it is."""
    translate = QCoreApplication.translate
    if person.role.value not in view.roles:
        return who_decides_words(view)
    if choice is Choice.KEEP_MINE and view.is_forbidden:
        return translate("Centre", "Not possible: a safety rule speaks against it that no reason answers.")
    if choice.value not in view.choices and view.has_doses:
        return translate("Centre", "Not possible: doses were given on it here, and they need their order.")
    if choice.value not in view.choices and view.is_deleted_there:
        return translate(
            "Centre", "Not possible: it would come back without its check, or in force although it was stopped."
        )
    if choice.value not in view.choices:
        return translate("Centre", "Not possible for this kind of conflict.")
    return translate("Centre", "Only {name}, who signed it, may keep it. Give it up and sign it anew yourself.").format(
        name=view.author
    )


def who_decides_words(view: ConflictView) -> str:
    translate, roles = QCoreApplication.translate, set(view.roles)
    if roles == {Role.DOCTOR.value}:
        return translate("Centre", "A doctor decides this.")
    if roles == {Role.NURSE.value, Role.HEAD_NURSE.value}:
        return translate("Centre", "A nurse or the head nurse decides this.")
    return translate("Centre", "A doctor or a nurse decides this.")
