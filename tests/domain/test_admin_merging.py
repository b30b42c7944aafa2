"""Two who change the same things: what is written, and who is asked again."""

from hypothesis import given
from hypothesis import strategies as st

from domain.merging import merge, seen

STORED = {"a": 1, "b": "x", "c": ()}


def test_what_was_left_as_it_was_stays_as_it_is_now():
    opened = seen(STORED)
    now = {**STORED, "b": "y"}
    merged = merge(now, {"a": 2, "b": "x", "c": ()}, opened)
    assert (merged.changed, merged.conflicts) == ({"a": 2}, ())


def test_what_both_changed_is_a_conflict_unless_they_agree():
    opened, now = seen(STORED), {**STORED, "b": "y"}
    assert merge(now, {"b": "z"}, opened).conflicts == ("b",)
    assert merge(now, {"b": "y"}, opened).changed == {}


def test_without_what_the_form_was_opened_with_everything_given_holds():
    for opened in ("", "nonsense", "a= =b"):
        merged = merge(STORED, {"b": "z"}, opened if opened != "a= =b" else "")
        assert (merged.changed, merged.conflicts) == ({"b": "z"}, ())


VALUES = st.fixed_dictionaries({name: st.integers(0, 2) for name in "abc"})


@given(VALUES, VALUES, VALUES)
def test_nobody_undoes_what_they_have_not_seen(opened, now, given_):
    merged = merge(now, given_, seen(opened))
    for name in "abc":
        if given_[name] in (opened[name], now[name]):
            assert name not in merged.changed
        else:
            assert merged.changed[name] == given_[name]
            assert (name in merged.conflicts) == (opened[name] != now[name])
