"""Which seat of the sign-in a session takes, and which others the same person may take. Knows no window."""

from client.records import Role
from offline.people import Session
from ui.people.role_words import switch_words


def seat_key(session: Session) -> str:
    """One window for each role of a person."""
    return f"{session.person.reference}#{session.person.role.value}"


def seat_of(role: Role) -> str:
    """Which of the two seats of the sign-in this role takes."""
    return Role.NURSE.value if role in {Role.NURSE, Role.HEAD_NURSE} else role.value


def other_roles(session: Session) -> tuple[tuple[str, str], ...]:
    """The other seats this person may take here: those that have a window."""
    own = seat_of(session.person.role)
    others = {seat_of(role): role for role in session.roles if role in {Role.DOCTOR, Role.NURSE, Role.HEAD_NURSE}}
    return tuple((role.value, switch_words(role)) for seat, role in others.items() if seat != own)
