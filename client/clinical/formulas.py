"""Clinical formulas of the score table, in Decimal. Refuses impossible input (InputRefused); rounds nothing itself."""

from datetime import date
from decimal import Decimal

from client.errors import InputRefused

_THIRD = Decimal(1) / Decimal(3)
_UMOL_PER_MG_DL = Decimal("88.4")


def _positive(**values: Decimal) -> None:
    for name, value in values.items():
        if not value.is_finite() or value <= 0:
            raise InputRefused(name)


def _is_female(sex: str) -> bool:
    if sex not in {"male", "female"}:
        raise InputRefused("sex")
    return sex == "female"


def age_in_years(born: date, on: date) -> Decimal | None:
    """Whole years by the calendar and the part of the year since the last birthday; None before birth.

    So the eighteenth birthday is 18 and the day before is less. Born on 29 February, the birthday of other years is 1 March.
    """
    if on < born:
        return None
    years = on.year - born.year - (_birthday(born, on.year) > on)
    last, following = _birthday(born, born.year + years), _birthday(born, born.year + years + 1)
    return years + Decimal((on - last).days) / Decimal((following - last).days)


def _birthday(born: date, year: int) -> date:
    try:
        return born.replace(year=year)
    except ValueError:
        return date(year, 3, 1)


def creatinine_mg_dl(umol_l: Decimal) -> Decimal:
    return umol_l / _UMOL_PER_MG_DL


def cockcroft_gault(creatinine_mg_dl: Decimal, age_years: Decimal, weight_kg: Decimal, sex: str) -> Decimal:
    """Creatinine clearance in mL/min. Cockcroft and Gault 1976; adults only."""
    _positive(creatinine=creatinine_mg_dl, weight=weight_kg, age=age_years, remaining=Decimal(140) - age_years)
    factor = Decimal("0.85") if _is_female(sex) else Decimal(1)
    return (140 - age_years) * weight_kg / (72 * creatinine_mg_dl) * factor


def ckd_epi_2021(creatinine_mg_dl: Decimal, age_years: Decimal, sex: str) -> Decimal:
    """EGFR in mL/min/1.73 m2. Inker et al., NEJM 2021;385:1737."""
    _positive(creatinine=creatinine_mg_dl, age=age_years)
    is_female = _is_female(sex)
    kappa, alpha = (Decimal("0.7"), Decimal("-0.241")) if is_female else (Decimal("0.9"), Decimal("-0.302"))
    ratio = creatinine_mg_dl / kappa
    low, high = min(ratio, Decimal(1)) ** alpha, max(ratio, Decimal(1)) ** Decimal("-1.2")
    return 142 * low * high * Decimal("0.9938") ** age_years * (Decimal("1.012") if is_female else Decimal(1))


def mean_arterial_pressure(systolic: Decimal, diastolic: Decimal) -> Decimal:
    return (systolic + 2 * diastolic) / 3


def body_mass_index(weight_kg: Decimal, height_m: Decimal) -> Decimal:
    _positive(weight=weight_kg, height=height_m)
    return weight_kg / (height_m * height_m)


def body_surface_area(height_cm: Decimal, weight_kg: Decimal) -> Decimal:
    """m2, Mosteller."""
    _positive(weight=weight_kg, height=height_cm)
    return (height_cm * weight_kg / 3600).sqrt()


def qtc_fridericia(qt_ms: Decimal, rr_s: Decimal) -> Decimal:
    _positive(qt=qt_ms, rr=rr_s)
    return Decimal(qt_ms / rr_s**_THIRD)


def corrected_calcium(calcium_mmol_l: Decimal, albumin_g_l: Decimal) -> Decimal:
    return calcium_mmol_l + Decimal("0.02") * (40 - albumin_g_l)


def anion_gap(sodium: Decimal, chloride: Decimal, bicarbonate: Decimal) -> Decimal:
    return sodium - chloride - bicarbonate
