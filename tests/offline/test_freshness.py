"""Mirrors offline/freshness.py."""

from datetime import UTC, datetime, timedelta

from offline.freshness import NEVER, PROOF_HOLDS_S, Counted, Freshness, PatientFreshness, ward

NOW = datetime(2026, 11, 21, 14, 0, tzinfo=UTC)
FIGURES = {"patients_central": 2, "counts": (), "newest_vital_at": None, "newest_order_at": None}


def seen(
    patient: str, fresh_s_ago: float | None, proven_s_ago: float | None = None, *, equal: bool | None = None
) -> PatientFreshness:
    def ago(seconds: float | None) -> datetime | None:
        return None if seconds is None else NOW - timedelta(seconds=seconds)

    return PatientFreshness(patient=patient, fresh_at=ago(fresh_s_ago), verified_at=ago(proven_s_ago), is_equal=equal)


def test_a_ward_never_loaded_has_no_age_and_is_not_proven() -> None:
    assert NEVER.age_s(NOW) is None
    assert not NEVER.is_within(NOW)
    assert not NEVER.is_proven(NOW)


def test_a_ward_is_as_old_as_its_oldest_patient() -> None:
    fresh = ward([seen("a", 2), seen("b", 30)], NOW, **FIGURES)
    assert fresh.age_s(NOW) == 30
    assert fresh.oldest_patient == "b"


def test_a_patient_never_loaded_leaves_the_ward_without_an_as_of_time() -> None:
    assert ward([seen("a", 2), seen("b", None)], NOW, **FIGURES).as_of is None


def test_an_empty_ward_is_as_fresh_as_the_last_pull() -> None:
    assert ward([], NOW - timedelta(seconds=4), **FIGURES).age_s(NOW) == 4


def test_one_patient_without_a_sweep_leaves_the_ward_unproven() -> None:
    assert not ward([seen("a", 1, 5, equal=True), seen("b", 1)], NOW, **FIGURES).is_proven(NOW)


def test_a_proof_grows_old() -> None:
    proven = ward([seen("a", 1, PROOF_HOLDS_S - 1, equal=True)], NOW, **FIGURES)
    assert proven.is_proven(NOW)
    assert not proven.is_proven(NOW + timedelta(seconds=2))


def test_a_difference_is_never_proven_fresh() -> None:
    fresh = ward([seen("a", 1, 1, equal=False)], NOW, **FIGURES)
    assert fresh.unequal == ("a",)
    assert not fresh.is_proven(NOW)


def test_a_count_that_central_could_not_be_asked_for_is_unknown_not_equal() -> None:
    assert Counted(kind="Observation", here=4, central=None).difference is None
    assert Counted(kind="Observation", here=4, central=6).difference == -2


def test_a_clock_that_was_set_back_gives_age_zero_not_a_negative_one() -> None:
    fresh: Freshness = ward([seen("a", -30)], NOW + timedelta(seconds=30), **FIGURES)
    assert fresh.age_s(NOW) == 0
