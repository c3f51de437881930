"""In whose name and by whose privilege an act is done: who sits here, as central named him at sign-in. Refuses to take his own word."""

from client.commands import Command, OralOrder, StepUnit, TakeOver, kind_of
from client.errors import PolicyRefused
from client.records import Person
from offline.eyes import Eyes

NOT_HERE = "author-not-here"


def demand_own(command: Command, eyes: Eyes | None) -> None:
    """Raises PolicyRefused (kind, author-not-here): nobody acts in another's name or in a role he does not have here.

    From paper he enters what another did; who acts beside him at his seat has proved himself there.
    """
    if eyes is None:
        return
    beside = command.beside if isinstance(command, TakeOver | StepUnit) else None
    who = command.paper.enterer if command.paper is not None else beside or command.author
    if (who.reference, who.role) != (eyes.person.reference, eyes.person.role):
        raise PolicyRefused(kind_of(command), NOT_HERE)


def privilege(command: Command, eyes: Eyes | None) -> str | None:
    """Of who sits here as central said it when he signed in, whatever the command says; of anybody else as it was written down."""
    who = prescriber_of(command)
    is_here = eyes is not None and eyes.person.reference == who.reference
    return eyes.person.antimicrobial_tier if eyes is not None and is_here else who.antimicrobial_tier


def prescriber_of(command: Command) -> Person:
    """Whose privilege counts: of an order given by word of mouth the doctor's, not the nurse's who wrote it down."""
    return command.given_by if isinstance(command, OralOrder) else command.author
