"""When to try again: pure, with jitter, so that a thousand stations coming back do not arrive together; refuses to wait itself."""

from collections.abc import Callable

from client.central.profile import Profile

FIRST_S = 0.5
LONGEST_S = 60.0
QUIET_MARGIN_S = 2.0
LONGEST_ASKING_S = 900.0
LARGEST_S = 3660.0
"""No wait is longer than the longest Retry-After and its jitter: one that is comes from a clock that was put back."""


def delay_s(tries: int, retry_after_s: float | None, roll: Callable[[], float]) -> float:
    """Seconds until the next try after `tries` failures. `roll` gives [0, 1). Central's own Retry-After is the floor.

    Full jitter over the upper half: between half and all of the exponential step.
    """
    step = min(LONGEST_S, FIRST_S * float(2 ** min(tries, 10)))
    own = step * (0.5 + 0.5 * roll())
    if retry_after_s is None:
        return own
    return float(retry_after_s) + FIRST_S * roll() * (1 + min(tries, 10))


def asking_delay_s(times: int, roll: Callable[[], float]) -> float:
    """Seconds until central is asked again about a command after it refused to be asked `times` times running."""
    return min(LONGEST_ASKING_S, FIRST_S * float(2 ** min(times, 12))) * (0.5 + 0.5 * roll())


def is_due(next_try_at_ms: int | None, now_ms: int) -> bool:
    """Whether its time has come, or lies further ahead than any wait is long."""
    return next_try_at_ms is None or not now_ms < next_try_at_ms <= now_ms + LARGEST_S * 1000


def quiet_s(profile: Profile, request_limit_s: float) -> float:
    """How long after an unclear end before asking: a request that still runs at central must be over (line 13 of the delivery algorithm).

    Nothing where a late repeat cannot double a row, and a search finds it at once.
    """
    is_safe = not profile.needs_one_uploader and profile.is_index_immediate
    return 0.0 if is_safe else request_limit_s + QUIET_MARGIN_S
