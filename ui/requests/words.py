"""Words of the request forms that stand elsewhere: hints, chips. Judges nothing."""

from PySide6.QtCore import QCoreApplication


def request_hint() -> str:
    return QCoreApplication.translate("RequestWords", "request")


def herbs_hint() -> str:
    return QCoreApplication.translate("RequestWords", "herbs")
