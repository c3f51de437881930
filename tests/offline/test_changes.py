from offline.changes import Change, Changes

ONE = Change(patients=frozenset({"Patient/p1"}), kinds=frozenset({"Task"}), command="c1")
TWO = Change(kinds=frozenset({"mode"}))


def test_every_listener_hears_every_change_in_order() -> None:
    board, heard = Changes(), list[tuple[str, Change]]()
    board.subscribe(lambda change: heard.append(("a", change)))
    board.subscribe(lambda change: heard.append(("b", change)))
    board.publish(ONE)
    board.publish(TWO)
    assert heard == [("a", ONE), ("b", ONE), ("a", TWO), ("b", TWO)]


def test_who_unsubscribed_hears_nothing_more() -> None:
    board, heard = Changes(), list[Change]()
    leave = board.subscribe(heard.append)
    leave()
    leave()
    board.publish(ONE)
    assert heard == []


def test_what_a_listener_publishes_is_heard_after_the_present_round() -> None:
    board, heard = Changes(), list[tuple[str, Change]]()

    def first(change: Change) -> None:
        heard.append(("first", change))
        if change is ONE:
            board.publish(TWO)

    board.subscribe(first)
    board.subscribe(lambda change: heard.append(("second", change)))
    board.publish(ONE)
    assert heard == [("first", ONE), ("second", ONE), ("first", TWO), ("second", TWO)]


def test_a_listener_that_fails_does_not_silence_the_board() -> None:
    board, heard = Changes(), list[Change]()

    def failing(change: Change) -> None:
        raise ValueError(change)

    leave = board.subscribe(failing)
    try:
        board.publish(ONE)
    except ValueError:
        leave()
    board.subscribe(heard.append)
    board.publish(TWO)
    assert heard == [TWO]
