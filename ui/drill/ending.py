"""What the ward's windows say when a drill is over, or had to end: one notice each, in clear words. Decides nothing."""

from PySide6.QtCore import QCoreApplication

from offline.drills import DrillReport
from ui.drill.words import ended_words, score_words
from ui.marking.state import MarkingState
from ui.marking.words import clock_words, kind_word, reason_words
from ui.notices import Notice, Severity

OVER, BROKEN = "drill-over", "drill-broken-off"


def broken_off(marking: MarkingState) -> Notice:
    """The real ward is in an emergency: the drill is gone, and these windows are real."""
    translate = QCoreApplication.translate
    words = translate("Drill", "{mode}: {reason} {time}. The drill was ended at once; nothing of it is in this ward.")
    return Notice(
        severity=Severity.STOP,
        title=translate("Drill", "THIS IS NO DRILL: what you see now is the real ward"),
        message=words.format(
            mode=kind_word(marking.kind), reason=reason_words(marking.reason), time=clock_words(marking.since)
        ),
        next_step=translate("Drill", "Say aloud that the drill is over. Sign in and work in the emergency."),
        key=BROKEN,
    )


def not_begun() -> Notice:
    translate = QCoreApplication.translate
    return Notice(
        severity=Severity.WARNING,
        title=translate("Drill", "The drill could not begin"),
        message=translate("Drill", "Its program ended before it was on the screen. The ward goes on as before."),
        next_step=translate("Drill", "Try again; tell IT if it stays (drill.log in the data folder)."),
        key=OVER,
    )


def held(report: DrillReport) -> Notice:
    translate = QCoreApplication.translate
    words = translate("Drill", "{score} · {end}. Nothing of it is in this ward.")
    return Notice(
        severity=Severity.NEWS,
        title=translate("Drill", "The drill is over: this is the real ward again"),
        message=words.format(score=score_words(report), end=ended_words(report.ended)),
        next_step=translate("Drill", "The report is in the Emergency Centre, page Drills."),
        key=OVER,
    )
