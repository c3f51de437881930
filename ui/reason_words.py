"""What a person is told of a chart that wants a reason first, of what is withheld, of another patient's row: title, meaning, what to do."""

from PySide6.QtCore import QCoreApplication


def reason_words(*, is_elsewhere: bool) -> tuple[str, str, str]:
    translate = QCoreApplication.translate
    unchanged = translate("Notices", "Nothing was changed.")
    if is_elsewhere:
        title = translate("Notices", "This chart wants a reason first")
        step = translate("Notices", "Find the patient with the search (Ctrl K) and say why you open the chart.")
    else:
        title = translate("Notices", "This is withheld from you")
        step = translate("Notices", "Look at it with a reason first (Ctrl Alt W), or ask somebody who may see it.")
    return title, unchanged, step


def other_patient_words() -> tuple[str, str, str]:
    translate = QCoreApplication.translate
    return (
        translate("Notices", "This belongs to another patient"),
        translate("Notices", "Nothing was saved and nothing was changed."),
        translate("Notices", "Open the right patient and begin again."),
    )
