"""Which window a person gets: by his role. A role without a window of its own yet is refused in words."""

from client.errors import NotAllowed
from client.records import Role
from offline.people import Session
from ui.workplace.doctor_window import DoctorWindow
from ui.workplace.nurse_window import NurseWindow
from ui.workplace.seat import PersonWindow
from ui.workplace.seated import seated
from ui.workplace.workplace import Workplace

_NURSES = frozenset({Role.NURSE, Role.HEAD_NURSE})


def window_for(workplace: Workplace, session: Session) -> PersonWindow:
    """Raises NotAllowed for a role that has no window."""
    role = session.person.role
    if role in _NURSES:
        return NurseWindow(seated(workplace, session), session)
    if role is Role.DOCTOR:
        return DoctorWindow(seated(workplace, session), session)
    raise NotAllowed("role", role.value)
