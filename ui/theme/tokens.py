"""The design values of resources/theme/tokens.json as one frozen object. Refuses unknown names (KeyError) and invents no value."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from importlib.resources import files
from typing import Any


@dataclass(frozen=True, slots=True, kw_only=True)
class TypeRole:
    """One line of the type scale; `size` and `line` in px."""

    size: int
    line: int
    weight: int


@dataclass(frozen=True, slots=True, kw_only=True)
class StateLook:
    """How one order state is painted; colours are token names, `border_style` is solid, dashed or none."""

    icon: str
    fg: str
    bg: str
    border: str
    border_style: str
    weight: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Tokens:
    """All design values. `themes` and `markings` map names to `#RRGGBB`."""

    themes: Mapping[str, Mapping[str, str]]
    overrides: Mapping[str, Mapping[str, str]]
    markings: Mapping[str, Mapping[str, Mapping[str, str]]]
    families: Mapping[str, tuple[str, ...]]
    type: Mapping[str, TypeRole]
    sizes: Mapping[str, int]
    radii: Mapping[str, int]
    emergency: Mapping[str, Any]
    states: Mapping[str, StateLook]
    icons: Mapping[str, str]
    contrast: Mapping[str, tuple[Mapping[str, Any], ...]]

    def colors(self, theme: str, *, is_marked: bool = False) -> dict[str, str]:
        """The colours of a theme, with the overrides that keep text legible over the watermark."""
        extra = self.overrides.get(f"emergency.{theme}", {}) if is_marked else {}
        return {**self.themes[theme], **extra}


def resource_text(*parts: str) -> str:
    """A text file of resources/, from source or from a bundle."""
    return files("resources").joinpath(*parts).read_text(encoding="utf-8")


def load_tokens(text: str | None = None) -> Tokens:
    raw = json.loads(resource_text("theme", "tokens.json") if text is None else text)
    return Tokens(
        themes=raw["themes"],
        overrides=raw["overrides"],
        markings=raw["markings"],
        families={"zh_CN": tuple(raw["font"]["ui"]), "zh_TW": tuple(raw["font"]["zh-TW"])},
        type={name: TypeRole(**role) for name, role in raw["type"].items()},
        sizes=raw["size"],
        radii=raw["radius"],
        emergency=raw["emergency"],
        states={state["id"]: _state_look(state) for state in raw["orderStates"]},
        icons=raw["icons"]["paths"],
        contrast={theme: tuple(pairs) for theme, pairs in raw["contrast"].items()},
    )


def _state_look(raw: Mapping[str, Any]) -> StateLook:
    return StateLook(
        icon=raw["icon"],
        fg=raw["fg"],
        bg=raw["bg"],
        border=raw["border"],
        border_style=raw["borderStyle"],
        weight=raw["weight"],
    )
