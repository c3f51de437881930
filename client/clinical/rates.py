"""Whether something can run so fast: an amount in a time, above nothing, below the site's most. Refuses to say what is right."""

from decimal import Decimal

from client.records import Amount

_PER_HOUR = {"mL/h": Decimal(1), "mL/min": Decimal(60), "L/h": Decimal(1000)}


def ml_per_hour(rate: Amount | None) -> Decimal | None:
    """None for drops, and for rates by weight of a drug."""
    factor = _PER_HOUR.get((rate.code or rate.unit).replace("ml", "mL")) if rate is not None else None
    return None if rate is None or factor is None else rate.value * factor


def is_impossible(rate: Amount | None, most_ml_h: Decimal | None) -> bool:
    """No rate was said: nothing speaks against it. What is by no time is no rate; drops and weights are not compared with millilitres."""
    if rate is None:
        return False
    if not rate.value.is_finite() or rate.value <= 0 or "/" not in f"{rate.code or ''}{rate.unit}":
        return True
    found = ml_per_hour(rate)
    return found is not None and most_ml_h is not None and found > most_ml_h
