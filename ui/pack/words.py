"""What the windows say of the ward pack: how old it is, where it lies, and for each trouble what it means and what to do."""

from datetime import datetime, timedelta

from PySide6.QtCore import QCoreApplication

from ui.marking.words import duration_words
from ui.notices import Notice, Severity
from ui.pack.status import PackProblem, PackStatus
from ui.printing.words import moment

NOTICE = "ward-pack"


def problem_words(problem: PackProblem) -> tuple[str, str]:
    """(what is wrong, what to do)."""
    translate = QCoreApplication.translate
    tell_it = translate("PackWords", "Tell IT.")
    return {
        PackProblem.NO_KEY: (
            translate("PackWords", "No passphrase for the ward pack is stored at this station"),
            translate("PackWords", "Tell IT: wardlight station --store-pack-passphrase."),
        ),
        PackProblem.SHORT_KEY: (translate("PackWords", "The passphrase of the ward pack is too short"), tell_it),
        PackProblem.NO_FOLDER: (
            translate("PackWords", "The folder of the ward pack is gone"),
            translate("PackWords", "Tell IT; until then print the pack."),
        ),
        PackProblem.NOT_WRITABLE: (
            translate("PackWords", "The folder of the ward pack cannot be written to"),
            translate("PackWords", "Tell IT; until then print the pack."),
        ),
        PackProblem.DISK_FULL: (
            translate("PackWords", "The disk is full: no new ward pack could be written"),
            translate("PackWords", "Tell IT; until then print the pack."),
        ),
        PackProblem.NOTHING_KNOWN: (
            translate("PackWords", "Nobody of the ward is known here: an empty pack is not written"),
            translate("PackWords", "Wait until the ward has been read; then ask for the pack again."),
        ),
        PackProblem.NOT_READ: (translate("PackWords", "The ward could not be read for the pack"), tell_it),
        PackProblem.NOT_AS_WRITTEN: (
            translate("PackWords", "The pack could not be read back as it was written"),
            translate("PackWords", "Tell IT: the disk may be failing."),
        ),
        PackProblem.NONE_YET: (
            translate("PackWords", "There is no ward pack yet"),
            translate("PackWords", "Ask for one now."),
        ),
        PackProblem.TOO_OLD: (
            translate("PackWords", "The ward pack is too old"),
            translate("PackWords", "Ask for one now."),
        ),
    }[problem]


def status_words(status: PackStatus, now: datetime) -> str:
    """One line: how old, of when, how many; or that there is none."""
    translate, facts = QCoreApplication.translate, status.facts
    if status.is_making:
        return translate("PackWords", "A new ward pack is being made …")
    if facts is None:
        return translate("PackWords", "There is no ward pack yet")
    said = translate(
        "PackWords", "Made {time}, {age} ago · data as of {as_of} · {patients} patients, {pages} pages · {digest}"
    )
    return said.format(
        time=moment(facts.made_at.astimezone(now.tzinfo), seconds=False),
        age=duration_words(status.age(now)),
        as_of=moment(facts.as_of.astimezone(now.tzinfo) if facts.as_of else None, seconds=False),
        patients=facts.patients,
        pages=facts.pages,
        digest=facts.digest,
    )


def pack_notice(status: PackStatus, now: datetime, most: timedelta) -> Notice | None:
    """What has to be told; None while all is well. It always says whether an older pack is still there."""
    problem = status.wrong(now, most)
    if problem is None or status.is_making:
        return None
    translate = QCoreApplication.translate
    title, step = problem_words(problem)
    kept = translate("PackWords", "The pack before it is kept: {words}").format(words=status_words(status, now))
    message = kept if status.facts is not None else translate("PackWords", "No pack of this ward lies here.")
    return Notice(severity=Severity.WARNING, title=title, message=message, next_step=step, key=NOTICE)
