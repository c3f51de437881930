"""Words of an order that several rooms say: screens, lists and paper. Each is said, and translated, once."""

from PySide6.QtCore import QCoreApplication


def urgent_word() -> str:
    return QCoreApplication.translate("OrderWords", "urgent")


def own_supply_word() -> str:
    """The patient's own drug: nothing comes from the pharmacy."""
    return QCoreApplication.translate("OrderWords", "own supply")


def chronic_pain_word() -> str:
    """What lengthens a narcotic for home."""
    return QCoreApplication.translate("OrderWords", "cancer or lasting pain")


def oral_word() -> str:
    return QCoreApplication.translate("OrderWords", "oral")


def review_word() -> str:
    """Of an antimicrobial."""
    return QCoreApplication.translate("OrderWords", "72 h review")


def days_words(count: int) -> str:
    return QCoreApplication.translate("OrderWords", "{count} days").format(count=count)
