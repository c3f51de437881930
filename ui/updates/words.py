"""What is said of versions: why not now, what was taken back, and how a station stands, in the reader's language. Decides nothing."""

from PySide6.QtCore import QCoreApplication

from offline.updates.gate import Hindrance
from ui.fact_words import fact_words
from ui.notices import Notice, Severity
from ui.updates.stand import HELD, READY, REFUSED, TAKEN_BACK, TROUBLE, UP_TO_DATE, UpdateStand

NOTICE = "update"


def hindrance_words(one: Hindrance) -> str:
    translate = QCoreApplication.translate
    return {
        Hindrance.SIGNED_IN: translate("Updates", "somebody is signed in here"),
        Hindrance.LOCKED_SEAT: translate(
            "Updates", "a seat here is locked, not signed out: what is drafted behind it stays"
        ),
        Hindrance.SOMEBODY_HERE: translate("Updates", "keys or mouse were touched within the last minute"),
        Hindrance.EMERGENCY: translate("Updates", "the ward is in an emergency, recovering from one, or reading only"),
        Hindrance.PROPOSED: translate("Updates", "an emergency was proposed"),
        Hindrance.PLANNED: translate("Updates", "an announced downtime is less than an hour away"),
        Hindrance.WAITING: translate("Updates", "entries here wait for central's confirmation"),
        Hindrance.DECISIONS: translate("Updates", "entries that central did not take wait for a decision"),
        Hindrance.DRILL: translate("Updates", "a drill is running"),
        Hindrance.BUSY: translate("Updates", "something is being printed, written or signed in just now"),
        Hindrance.UNKNOWN: translate("Updates", "how the station stands is not known"),
        Hindrance.OPEN: translate("Updates", "the station is open: it changes over by itself, or close it first"),
    }[one]


def never_words(why: str) -> str:
    """Why a version is not taken by itself. Total: a word without a sentence is said as an error's fact."""
    translate = QCoreApplication.translate
    return {
        "no-window": translate("Updates", "it did not open its window and its store in time here"),
        "ended": translate("Updates", "it ended here before its window was open"),
        "cut-off": translate("Updates", "this PC went off twice while it was starting"),
        "by-hand": translate("Updates", "IT took it back on this PC"),
        "older-than-installed": translate("Updates", "it is older than the program installed on this PC"),
        "store-newer": translate(
            "Updates",
            "the store here was written by a newer version; an older one would not read it, nor what waits in it",
        ),
    }.get(why, fact_words(why))


def stand_word(word: str) -> str:
    """How a version stands, in two or three words; one that this program does not know stays as it is."""
    translate = QCoreApplication.translate
    return {
        UP_TO_DATE: translate("Updates", "runs already"),
        READY: translate("Updates", "staged, takes over in a quiet minute"),
        HELD: translate("Updates", "staged, waits"),
        TROUBLE: translate("Updates", "NOT STAGED"),
        REFUSED: translate("Updates", "NOT TAKEN by itself"),
        TAKEN_BACK: translate("Updates", "TAKEN BACK"),
    }.get(word, word)


def notice_of(stand: UpdateStand) -> Notice | None:
    """What the people at this PC are told; most of the time nothing."""
    translate = QCoreApplication.translate
    if stand.taken_back:
        return Notice(
            severity=Severity.WARNING,
            title=translate("Updates", "Version {version} was taken back").format(version=stand.taken_back),
            message=translate("Updates", "Version {version} runs; nothing that was entered here is lost.").format(
                version=stand.running
            ),
            next_step=translate("Updates", "Go on working; tell IT."),
            key=NOTICE,
        )
    if stand.next and {Hindrance.LOCKED_SEAT, Hindrance.SIGNED_IN} & set(stand.hindrances):
        return Notice(
            severity=Severity.NEWS,
            title=translate("Updates", "Version {version} is ready").format(version=stand.next),
            message=translate(
                "Updates", "It takes over once everybody has signed out here, never while somebody works."
            ),
            next_step=translate("Updates", "When you leave, sign out instead of locking."),
            key=NOTICE,
        )
    return None


def stand_lines(stand: UpdateStand) -> tuple[tuple[str, str], ...]:
    """Name and value of each line, for IT."""
    translate = QCoreApplication.translate
    nothing = translate("Updates", "nothing")
    asked = f"{stand.asked_at:%Y-%m-%d %H:%M}" if stand.asked_at else translate("Updates", "never")
    rows = [
        (translate("Updates", "Runs / installed"), f"{stand.running} / {stand.installed}"),
        (translate("Updates", "Ring"), stand.ring or nothing),
        (translate("Updates", "Offered to this ring"), stand.offered or nothing),
        (translate("Updates", "Repository asked"), asked),
    ]
    if stand.trouble:
        rows.append((translate("Updates", "Not staged"), " · ".join(map(fact_words, stand.trouble))))
    if stand.never:
        rows.append((translate("Updates", "Not taken by itself"), never_words(stand.never)))
    if stand.taken_back:
        rows.append((translate("Updates", "Taken back here"), stand.taken_back))
    if stand.next:
        why = "; ".join(map(hindrance_words, stand.hindrances)) or translate(
            "Updates", "nothing: the next quiet minute"
        )
        rows += [
            (translate("Updates", "Takes over next"), stand.next),
            (translate("Updates", "What it waits for"), why),
        ]
    return tuple(rows)
