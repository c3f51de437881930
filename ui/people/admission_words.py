"""How an admission that is to come stands, in words: its review, and how many of the preparations are done."""

from PySide6.QtCore import QCoreApplication

from client.records.admissions import AdmissionState, Awaited


def awaited_lines(found: Awaited | None) -> tuple[str, ...]:
    """Nothing for somebody of whom nothing is known; that nobody reviewed the request is said."""
    if found is None:
        return ()
    translate = QCoreApplication.translate
    done = translate("Scopes", "preparations {done}/{items}").format(done=found.done, items=found.items)
    return tuple(part for part in (_review(found), done if found.items else "") if part)


def _review(found: Awaited) -> str:
    translate, review = QCoreApplication.translate, found.review
    if review is None:
        return translate("Scopes", "admission not reviewed, as far as known here")
    if review.state is AdmissionState.WAITING:
        return translate("Scopes", "admission: review waits")
    by = review.by or translate("Scopes", "unknown")
    if review.state is AdmissionState.ACCEPTED:
        return translate("Scopes", "admission accepted ({name})").format(name=by)
    said = translate("Scopes", "admission ASKED BACK ({name}): {reason}")
    return said.format(name=by, reason=review.reason or translate("Scopes", "no reason given"))
