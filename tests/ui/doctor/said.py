"""What a doctor's window submitted, by kind."""

from collections.abc import Sequence

from client.commands import AcknowledgeResult, Command, SignOrders, StopOrder, WriteNote


def writes(commands: Sequence[Command]) -> list[WriteNote]:
    return [one for one in commands if isinstance(one, WriteNote)]


def signs(commands: Sequence[Command]) -> list[SignOrders]:
    return [one for one in commands if isinstance(one, SignOrders)]


def stops(commands: Sequence[Command]) -> list[StopOrder]:
    return [one for one in commands if isinstance(one, StopOrder)]


def reads_of(commands: Sequence[Command]) -> list[AcknowledgeResult]:
    return [one for one in commands if isinstance(one, AcknowledgeResult)]
