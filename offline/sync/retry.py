"""When to try again: pure, with jitter, so that a thousand stations coming back do not arrive together; refuses to wait itself."""

from collections.abc import Callable

from client.central.profile import Profile

FIRST_S = 0.5
LONGEST_S = 60.0
QUIET_MARGIN_S = 2.0


def delay_s(tries: int, retry_after_s: float | None, roll: Callable[[], float]) -> float:
    """Seconds until the next try after `tries` failures. `roll` gives [0, 1). Central's own Retry-After is the floor.

    Full jitter over the upper half: between half and all of the exponential step.
    """
    step = min(LONGEST_S, FIRST_S * float(2 ** min(tries, 10)))
    own = step * (0.5 + 0.5 * roll())
    if retry_after_s is None:
        return own
    return float(retry_after_s) + FIRST_S * roll() * (1 + min(tries, 10))


def quiet_s(profile: Profile, request_limit_s: float) -> float:
    """How long after an unclear end before asking: a request that still runs at central must be over (line 13 of the delivery algorithm).

    Nothing where a late repeat cannot double a row, and a search finds it at once.
    """
    is_safe = not profile.needs_one_uploader and profile.is_index_immediate
    return 0.0 if is_safe else request_limit_s + QUIET_MARGIN_S
