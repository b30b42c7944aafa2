"""Boards, for `scenes`: public, with made-up names, one's own, posted, and at their limits."""

from collections.abc import Callable
from datetime import date

from domain.boards import Alias
from domain.clock import Period
from domain.messages import BoardGain, BoardLine, Leaderboard, Message, Place, ValueName, Who

MAY = date(2026, 5, 1)
TEAMWORK = ValueName("teamwork", "Teamwork", "🤝")


def messages(person: Callable[[str, int], Who], hostile: str) -> dict[str, Message]:
    """Every kind of board."""
    ana, ben = person("Ana Duarte", 1), person("Ben Okafor", 2)
    dai, leo = person("Dai Tran", 4), person("Leo Brandt", 5)
    top = (
        BoardLine(1, 20, ana, before=4),
        BoardLine(2, 13, ben),
        BoardLine(2, 13, dai, is_new=True),
    )
    near = (BoardLine(11, 4, leo), BoardLine(12, 3, before=9), BoardLine(12, 3, ben))
    gains = (BoardGain(9, dai), BoardGain(6, ana), BoardGain(2))
    made_up = (BoardLine(1, 20, alias=Alias(0, 42)), BoardLine(2, 13, before=2))
    worst = Who(hostile, "U1")
    return {
        "leaderboard": Leaderboard(
            "received",
            Period.MONTH,
            MAY,
            top,
            near,
            gains,
            pages=2,
            asked_in=Place("wins", "C0WINS"),
            can_share=True,
        ),
        "leaderboard_team": Leaderboard(
            *("given", Period.WEEK, date(2026, 5, 4), top),
            page=5,
            pages=5,
            trait="team",
            shared="Mia Lindqvist",
            shared_in=Place("acme-deal", "C0ACME"),
        ),
        "leaderboard_made_up": Leaderboard(
            *("received", Period.QUARTER, date(2026, 4, 1), made_up, (), (BoardGain(9),)),
            value=TEAMWORK,
            trait="region",
            shared="EMEA",
            names="made_up",
            is_hidden=True,
        ),
        "leaderboard_own": Leaderboard(
            "received", Period.YEAR, date(2026, 1, 1), (), (near[1],), names="own"
        ),
        "leaderboard_own_none": Leaderboard("received", Period.MONTH, MAY, (), names="own"),
        "leaderboard_post": Leaderboard(
            "received", Period.ALL, date(1970, 1, 1), top, improved=gains[:1], shared_by=leo
        ),
        "leaderboard_badges": Leaderboard(
            *(
                "badges",
                Period.YEAR,
                date(2026, 1, 1),
                (BoardLine(1, 3, ana), BoardLine(2, 1, dai)),
            ),
            can_share=True,
            asked_in=Place("acme-deal", "C0ACME"),
        ),
        "leaderboard_channel": Leaderboard(
            *("received", Period.MONTH, MAY, top, near, gains),
            pages=2,
            asked_in=Place("acme-deal", "C0ACME"),
            is_of_place=True,
            can_share=True,
        ),
        "leaderboard_empty": Leaderboard("received", Period.MONTH, MAY, ()),
        "leaderboard_hostile": Leaderboard(
            *("received", Period.MONTH, MAY),
            tuple(BoardLine(one, 10**9, worst, before=10**9) for one in range(1, 11)),
            tuple(BoardLine(10**6 + one, 10**8, worst, is_new=True) for one in range(5)),
            (BoardGain(10**9, worst),) * 3,
            page=3,
            pages=5,
            value=ValueName(hostile, hostile, "🎯"),
            trait="role",
            shared=hostile,
            can_share=True,
        ),
    }
