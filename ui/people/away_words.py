"""What is said of a patient who does not lie on this ward. Refuses to let a chart that is not here look empty."""

from typing import Protocol

from PySide6.QtCore import QCoreApplication

from ui.notices import Notice, Severity


class Away(Protocol):
    """What is named of him."""

    @property
    def name(self) -> str: ...

    @property
    def where(self) -> str: ...


def not_downloaded(line: Away | None) -> Notice:
    translate = QCoreApplication.translate
    name, where = (line.name, line.where) if line is not None else ("", "")
    return Notice(
        severity=Severity.WARNING,
        title=translate("Away", "The chart of {name} is not downloaded at this station").format(name=name),
        message=translate("Away", "Only name and stay are known here: {where}").format(where=where or "—"),
        next_step=translate(
            "Away", "It is read while a consult asks for you or a permission is valid, and when he lies here."
        ),
        key="not-downloaded",
    )
