"""The ways to every picture of the nurse's window that is made in two modes, in the order of the gallery."""

from ui.screens import bedside, board_flows, nurse_flows, nursing, paper, plan, room, safety, temporaries

WAYS = (*nurse_flows.WAYS, *board_flows.WAYS, *bedside.WAYS)
LATER = (*plan.WAYS, *nursing.WAYS, *room.WAYS, *safety.WAYS, *temporaries.WAYS, *paper.WAYS)
"""After the doctor's: what they show was written there."""
