"""What the chips of the bed map's filters say. Counts nothing."""

from PySide6.QtCore import QCoreApplication


def filter_words() -> dict[str, str]:
    """With the place of the count in each."""
    translate = QCoreApplication.translate
    return {
        "all": translate("BedMapPage", "All {count}"),
        "mine": translate("BedMapPage", "Mine {count}"),
        "ill": translate("BedMapPage", "Ill {count}"),
        "level-1": translate("BedMapPage", "Level 1 up {count}"),
        "fever": translate("BedMapPage", "Fever {count}"),
        "to-verify": translate("BedMapPage", "To verify {count} patients"),
        "due": translate("BedMapPage", "Due {count} patients"),
        "allergy": translate("BedMapPage", "Allergy {count}"),
        "isolation": translate("BedMapPage", "Isolation {count}"),
        "admitted-today": translate("BedMapPage", "New today {count}"),
        "empty": translate("BedMapPage", "Empty {count}"),
    }


def order_words(order: str) -> str:
    """How the cards stand now; what is chosen is one of `bed_filters.ORDERS`."""
    translate = QCoreApplication.translate
    return {
        "bed": translate("BedMapPage", "Sort: bed"),
        "risk": translate("BedMapPage", "Sort: illest first"),
        "waiting": translate("BedMapPage", "Sort: overdue first"),
        "level": translate("BedMapPage", "Sort: nursing level"),
    }[order]
