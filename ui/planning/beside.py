"""What stands beside the plan in whole words: the chosen unit with its chain, or why an order could not be split. Judges nothing."""

from PySide6.QtCore import QCoreApplication

from offline.views.plan_faults import PlanFault
from offline.views.units import Unit
from ui.nurse.group_words import group_words
from ui.nurse.pack_names import order_name
from ui.planning import words
from ui.planning.rows import RowSetting, step_lines


def unit_words(setting: RowSetting, unit: Unit) -> str:
    translate = QCoreApplication.translate
    name = group_words(unit.lines, setting.catalogue, setting.language)
    when = setting.at(unit.slot_at) if unit.slot_at else translate("PlanPage", "as needed")
    number = f"{unit.number}/{unit.of}" if unit.of else f"{unit.number}"
    said = [name, f"{when}  {number}", unit.code, *step_lines(setting, unit)]
    codes = translate("PlanPage", "On central's own label: {codes}").format(codes=", ".join(unit.codes))
    return "\n".join([*said, *([codes] if unit.codes else [])])


def fault_words(setting: RowSetting, fault: PlanFault) -> str:
    translate, order = QCoreApplication.translate, fault.order
    name = fault.what if order is None else order_name(order, setting.catalogue, setting.language)
    said = [name, *([fault.said] if fault.said else []), "", words.fault_words(fault.kind)]
    if order is not None and order.author:
        said.append(translate("PlanPage", "Ordered by: {who}").format(who=order.author))
    return "\n".join((*said, "", translate("PlanPage", "O: to the orders of this patient")))
