"""What the acts of a nurse around orders are called in the Emergency Centre; refuses kinds of others."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication


def board_kinds() -> Mapping[str, str]:
    translate = QCoreApplication.translate
    return {
        "query-order": translate("NurseKinds", "Question about an order"),
        "answer-query": translate("NurseKinds", "Answer to a nurse"),
        "start-skin-test": translate("NurseKinds", "Skin test begun"),
        "collect-specimen": translate("NurseKinds", "Specimen collected"),
        "miss-specimen": translate("NurseKinds", "Specimen not collected"),
    }
