from decimal import Decimal
from typing import Any

import orjson
import pytest

import resources
from client.clinical import formulas
from client.clinical.pack import ContentPack
from client.clinical.scores import points_of
from client.errors import InputRefused

CONTENT = orjson.loads((resources.path("packs/practice") / "scores.json").read_bytes())
VECTORS = [(one["id"], vector) for one in CONTENT["scores"] for vector in one["test_vectors"]]
FORMULAS = {
    "CKD_EPI_2021": lambda i: formulas.ckd_epi_2021(i["scr_mg_dl"], i["age"], i["sex"]),
    "COCKCROFT_GAULT": lambda i: formulas.cockcroft_gault(i["scr_mg_dl"], i["age"], i["weight_kg"], i["sex"]),
    "MAP": lambda i: formulas.mean_arterial_pressure(i["sbp"], i["dbp"]),
    "BMI": lambda i: formulas.body_mass_index(i["weight_kg"], i["height_m"]),
    "BSA_MOSTELLER": lambda i: formulas.body_surface_area(i["height_cm"], i["weight_kg"]),
    "QTC_FRIDERICIA": lambda i: formulas.qtc_fridericia(i["qt_ms"], i["rr_s"]),
    "CORRECTED_CA": lambda i: formulas.corrected_calcium(i["ca"], i["albumin"]),
    "ANION_GAP": lambda i: formulas.anion_gap(i["na"], i["cl"], i["hco3"]),
}


def answers(raw: dict[str, Any]) -> dict[str, Any]:
    return {key: value if isinstance(value, str) else Decimal(str(value)) for key, value in raw.items()}


def test_all_vectors_of_the_pack_are_here() -> None:
    assert len(VECTORS) == 34
    assert {one["id"] for one in CONTENT["formulas"]} == set(FORMULAS)


@pytest.mark.parametrize(("score_id", "vector"), VECTORS)
def test_the_scores_own_vectors(pack: ContentPack, score_id: str, vector: dict[str, Any]) -> None:
    found = pack.scores.score(score_id, answers(vector["input"]))
    assert found.total == Decimal(str(vector["expected"]))
    assert found.band is not None
    assert found.band.level == vector["expected_level"]


@pytest.mark.parametrize(
    ("name", "vector"), [(one["id"], vector) for one in CONTENT["formulas"] for vector in one["test_vectors"]]
)
def test_the_formulas_own_vectors(name: str, vector: dict[str, Any]) -> None:
    expected = Decimal(str(vector["expected"]))
    assert FORMULAS[name](answers(vector["input"])).quantize(expected) == expected


NEWS2 = {"rr": 16, "oxygen": "air", "sbp": 120, "pulse": 75, "acvpu": "A", "temp": 37}


def test_there_is_no_total_while_an_item_is_missing(pack: ContentPack) -> None:
    found = pack.scores.score("NEWS2", answers({**NEWS2, "scale": "1"}))
    assert found.total is None
    assert found.band is None
    assert found.missing == ("spo2_scale1",)


def test_the_scale_is_never_guessed(pack: ContentPack) -> None:
    found = pack.scores.score("NEWS2", answers(NEWS2))
    assert found.missing == ("spo2_scale1", "spo2_scale2_air", "spo2_scale2_o2")


def test_scale_two_on_oxygen_does_not_fit_a_patient_on_air(pack: ContentPack) -> None:
    assert pack.scores.score("NEWS2", answers({**NEWS2, "spo2_scale2_o2": 97})).total is None


def test_a_value_outside_its_table_is_refused(pack: ContentPack) -> None:
    found = pack.scores.score("NEWS2", answers({**NEWS2, "spo2_scale1": 97, "acvpu": "X"}))
    assert found.refused == ("acvpu",)
    assert found.total is None


def test_a_single_three_warns_below_the_total(pack: ContentPack) -> None:
    found = pack.scores.score("NEWS2", answers({**NEWS2, "spo2_scale1": 91}))
    assert found.total == 3
    assert [rule["rule"] for rule in found.warnings] == ["single_parameter_3"]


def test_values_round_to_the_items_step(pack: ContentPack) -> None:
    found = pack.scores.score(
        "NEWS2", answers({**NEWS2, "spo2_scale1": 97, "temp": "36.05"}) | {"temp": Decimal("36.05")}
    )
    assert found.points["temp"] == 0


@pytest.mark.parametrize("weight", ["0", "-1", "NaN"])
def test_impossible_input_is_refused(weight: str) -> None:
    with pytest.raises(InputRefused):
        formulas.cockcroft_gault(Decimal(1), Decimal(60), Decimal(weight), "male")
    with pytest.raises(InputRefused):
        formulas.cockcroft_gault(Decimal(1), Decimal(60), Decimal(70), "unknown")


def test_creatinine_converts_from_micromoles() -> None:
    assert formulas.creatinine_mg_dl(Decimal("88.4")) == 1


@pytest.mark.parametrize(("score_id", "vector"), VECTORS)
def test_one_item_by_itself_has_the_points_it_has_in_its_score(
    pack: ContentPack, score_id: str, vector: dict[str, Any]
) -> None:
    table, said = pack.scores.tables[score_id], answers(vector["input"])
    together = pack.scores.score(score_id, said).points
    alone = {item: points_of(table, item, said) for item in said}
    assert {item: points for item, points in alone.items() if points is not None} == {
        item: points for item, points in together.items() if item in said
    }
