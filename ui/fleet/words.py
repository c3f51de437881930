"""The figures of a station in the reader's language, a line each. Total: a part nobody knows shows its machine word."""

from PySide6.QtCore import QCoreApplication

from offline.mode import Mode
from ui.emergency.words import mode_words
from ui.fleet.figures import Figures
from ui.updates.stand import NONE
from ui.updates.words import stand_word


def no_figures() -> str:
    return QCoreApplication.translate(
        "Fleet", "No station has run here with these settings, or it has written no figures."
    )


def in_words(figures: Figures, *, is_running: bool, age_s: float) -> str:
    translate = QCoreApplication.translate
    unknown = translate("Fleet", "unknown")
    running = translate("Fleet", "running") if is_running else translate("Fleet", "NOT RUNNING")
    as_of = f"{figures.copy_as_of:%Y-%m-%d %H:%M}" if figures.copy_as_of else unknown
    central = unknown if figures.patients_central is None else str(figures.patients_central)
    answer = unknown if figures.answer_ms is None else f"{figures.answer_ms:.0f} ms"
    not_ready = ", ".join(one.name for one in figures.ready if not one.is_well)
    rows = (
        (translate("Fleet", "Station"), f"{figures.station}  {figures.ward}  {running}"),
        (translate("Fleet", "Figures of"), f"{figures.at:%Y-%m-%d %H:%M:%S}  ({age_s:.0f} s)"),
        (translate("Fleet", "Version"), f"{figures.version}  {figures.ring}  {figures.pack_version}"),
        *_update(figures),
        (translate("Fleet", "Mode"), f"{mode_word(figures.mode)}  {figures.mode_since:%Y-%m-%d %H:%M}"),
        (
            translate("Fleet", "Central answers"),
            (translate("Fleet", "yes") if figures.is_answering else translate("Fleet", "NO")) + f"  {answer}",
        ),
        (translate("Fleet", "Copy of the ward as of"), as_of),
        (translate("Fleet", "Patients here / at central"), f"{figures.patients_here} / {central}"),
        (translate("Fleet", "Patients that differ"), str(figures.patients_unequal)),
        (translate("Fleet", "Waiting for central"), str(figures.waiting)),
        (
            translate("Fleet", "Conflicts, refused, overdue"),
            f"{figures.conflicts}, {figures.refused}, {figures.overdue}",
        ),
        (translate("Fleet", "Not ready for an outage"), not_ready or translate("Fleet", "nothing")),
    )
    return "\n".join(f"{name}: {value}" for name, value in rows)


def _update(figures: Figures) -> tuple[tuple[str, str], ...]:
    """Only where versions come from a repository."""
    translate = QCoreApplication.translate
    if not figures.update or figures.update == NONE:
        return ()
    return ((translate("Fleet", "Offered version"), f"{figures.offered}  {stand_word(figures.update)}"),)


def mode_word(mode: str) -> str:
    """As the Emergency Centre calls it; one that this version does not know by its machine word."""
    return mode_words(Mode(mode))[0] if mode in set(Mode) else mode
