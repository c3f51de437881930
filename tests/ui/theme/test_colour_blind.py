"""States and the emergency's marking as a person sees them who cannot tell red from green, or blue from yellow.

The simulation is that of Machado, Oliveira and Fernandes, A Physiologically-based Model for Simulation of Color Vision Deficiency, IEEE
TVCG 15(6), 2009, table of severity 1.0, on linear light.
"""

import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication

from ui.theme.contrast import contrast_ratio
from ui.theme.theme import ThemeName
from ui.theme.tokens import load_tokens
from ui.widgets.states import OrderState, state_word

TOKENS = load_tokens()
Matrix = tuple[tuple[float, float, float], ...]
SIGHT: dict[str, Matrix] = {
    "protanopia": (
        (0.152286, 1.052583, -0.204868),
        (0.114503, 0.786281, 0.099216),
        (-0.003882, -0.048116, 1.051998),
    ),
    "deuteranopia": (
        (0.367322, 0.860646, -0.227968),
        (0.280085, 0.672501, 0.047413),
        (-0.011820, 0.042940, 0.968881),
    ),
    "tritanopia": (
        (1.255528, -0.076749, -0.178779),
        (-0.078411, 0.930809, 0.147602),
        (0.004733, 0.691367, 0.303900),
    ),
}
MARKED = ("emergency", "readonly", "drill")


def seen(color: str, sight: Matrix) -> str:
    """`#RRGGBB` as it is seen."""
    whole = QColor(color)
    linear = [_linear(part / 255) for part in (whole.red(), whole.green(), whole.blue())]
    mixed = [sum(share * part for share, part in zip(row, linear, strict=True)) for row in sight]
    return QColor(*(round(255 * _gamma(min(max(part, 0.0), 1.0))) for part in mixed)).name()


def _linear(share: float) -> float:
    return share / 12.92 if share <= 0.04045 else float(((share + 0.055) / 1.055) ** 2.4)


def _gamma(share: float) -> float:
    return share * 12.92 if share <= 0.0031308 else float(1.055 * share ** (1 / 2.4) - 0.055)


def test_the_simulation_is_one() -> None:
    """Red and green of one lightness look alike to who lacks the green cones, and do not to others; grey stays grey to everybody."""
    red, green = "#c05000", "#7d7d00"
    assert contrast_ratio(seen("#808080", SIGHT["deuteranopia"]), "#808080") == pytest.approx(1, abs=0.02)
    far = QColor(red).hue() - QColor(green).hue()
    near = QColor(seen(red, SIGHT["deuteranopia"])).hue() - QColor(seen(green, SIGHT["deuteranopia"])).hue()
    assert abs(near) < abs(far) / 3


@pytest.mark.parametrize("sight", SIGHT)
@pytest.mark.parametrize("theme_name", list(ThemeName))
def test_every_state_is_legible_to_every_eye(theme_name: ThemeName, sight: str) -> None:
    colors = {**TOKENS.themes[theme_name.value], "transparent": TOKENS.themes[theme_name.value]["surface"]}
    for name, look in TOKENS.states.items():
        front, back = (seen(colors[one], SIGHT[sight]) for one in (look.fg, look.bg))
        assert contrast_ratio(front, back) >= 4.5, name


ALIKE = {frozenset(("withdrawn", "cancelled")), frozenset(("rejected", "in_error"))}
"""States that share an icon: each says that the order does not hold, and the word beside it says why."""


def test_no_state_is_told_by_its_colour_alone(qapp: QApplication) -> None:
    """By icon and word: any eye, and a grey copy, tells them apart."""
    icons = {name: look.icon for name, look in TOKENS.states.items()}
    assert all(icons.values())
    pairs = {frozenset((one, other)) for one in icons for other in icons if one != other and icons[one] == icons[other]}
    assert pairs == ALIKE
    assert len({state_word(state) for state in OrderState}) == len(OrderState)


@pytest.mark.parametrize("sight", SIGHT)
@pytest.mark.parametrize("theme_name", list(ThemeName))
@pytest.mark.parametrize("kind", MARKED)
def test_the_marking_is_legible_and_its_hatching_seen_by_every_eye(
    kind: str, theme_name: ThemeName, sight: str
) -> None:
    mark = {name: seen(color, SIGHT[sight]) for name, color in TOKENS.markings[kind][theme_name.value].items()}
    for front, back in (("ink", "fill"), ("text", "soft"), ("barText", "ink"), ("barMuted", "ink")):
        assert contrast_ratio(mark[front], mark[back]) >= 4.5, (front, back)
    page = seen(TOKENS.themes[theme_name.value]["surface"], SIGHT[sight])
    assert contrast_ratio(mark["ink"], mark["fill"]) >= 3, "stripes of the hatching differ in lightness"
    assert max(contrast_ratio(mark["fill"], page), contrast_ratio(mark["ink"], page)) >= 3, (
        "the strip stands out of the page"
    )
