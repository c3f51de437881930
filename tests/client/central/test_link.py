"""The figures of the link."""

from client.central.link import KEPT_ANSWERS, LinkHealth, answered, failed


def test_nothing_is_known_before_the_first_answer() -> None:
    assert (LinkHealth().last_ms, LinkHealth().median_ms) == (None, None)


def test_answers_and_failures_are_counted_in_a_row() -> None:
    health = failed(failed(answered(LinkHealth(), 10.0, 1.0), 2.0), 3.0)
    assert (health.failures_in_a_row, health.failing_since_s, health.answers_in_a_row) == (2, 2.0, 0)
    back = answered(answered(health, 30.0, 4.0), 20.0, 5.0)
    assert (back.failures_in_a_row, back.answers_in_a_row, back.answering_since_s) == (0, 2, 4.0)
    assert (back.last_ms, back.median_ms) == (20.0, 20.0)


def test_old_answers_are_forgotten() -> None:
    health = LinkHealth()
    for n in range(40):
        health = answered(health, float(n), float(n))
    assert health.answers_ms == tuple(float(n) for n in range(40 - KEPT_ANSWERS, 40))
