"""`/laurel audit badges` in the room: who may look, what they see, and that it is noted."""

from datetime import date

import pytest

from bot.slack.inbound import _command_of
from commands import COMMANDS
from commands.base import Reply
from domain.clock import Period
from domain.errors import Problem
from domain.governance import Verdict
from domain.messages import AuditHaste, AuditMonths, AuditRings, BadgeAudit
from storage.session import Database
from tests.support.admin_desk import desk, log, opened, pressed, submitted
from tests.support.nominating import DAI, EMMA, FAY, settle_in
from tests.support.programme import Programme
from tests.support.rooms import ANA, BEN, CLEO, House, codes, typed


@pytest.fixture
async def home(database: Database) -> House:
    """Ana, who is the admin, and five colleagues."""
    made = desk(database)
    await settle_in(made, ANA, BEN, CLEO, DAI, EMMA, FAY)
    return made


@pytest.fixture
async def org(home: House) -> Programme:
    """The same people, by numbers from 1, and whatever they are to have done."""
    [(organization_id, workspace_id)] = await home.rows("SELECT organization_id, id FROM workspace")
    made = Programme(home.database, organization_id, workspace_id)
    rows = await home.rows("SELECT person_id FROM identity ORDER BY external_id")
    made.people = {number: row[0] for number, row in enumerate(rows, start=1)}
    return made


def look(home: House, words: str = "badges") -> object:
    return home.run(typed(words, command="laurel audit"))


async def part(home: House, **values: str) -> Reply:
    return await pressed(home, "laurel audit", **values)


async def test_nothing_has_happened_yet(home: House) -> None:
    reply = await look(home)
    assert isinstance(reply.message, BadgeAudit)
    found = reply.message
    assert (found.about.span, found.about.since) == (Period.QUARTER, date(2026, 9, 1))
    assert found.about.people == 6
    assert (found.inflation, found.concentration.verdict(found.limits)) == (
        Verdict.WITHIN,
        Verdict.UNKNOWN,
    )
    assert [one.starts_on for one in found.months] == [date(2026, 11, 1)]
    assert not reply.in_place


async def test_all_figures(home: House, org: Programme) -> None:
    await org.award(1, 2, 3, badge="closer")
    await org.award(1, badge="helper", via="criteria")
    await org.award(4, badge="helper", is_revoked=True)
    asked = await org.nominate([(2, 3), (3, 2)] * 3, badge="closer")
    await org.nominate([(4, 5)] * 4, state="withdrawn")
    await org.seat(asked, 1, after=3)
    found = (await look(home)).message
    assert isinstance(found, BadgeAudit)
    assert (found.months[-1].rate, found.inflation) == (67, Verdict.OVER)
    spread = found.concentration
    assert (spread.awards, spread.top, spread.share, spread.without) == (4, 1, 50, 3)
    assert (found.by_criteria, found.revoked) == (1, 1)
    assert (found.nominators, found.returned, found.rings) == (2, 2, 1)
    assert (found.approvers, found.hasty) == (1, 1)


async def test_what_is_behind_them(home: House, org: Programme) -> None:
    await org.award(1, 2, 3, badge="closer")
    asked = await org.nominate([(2, 3), (3, 2)] * 3, badge="closer")
    await org.seat(asked, 1, after=3)
    by_month = (await part(home, part="months")).message
    assert isinstance(by_month, AuditMonths)
    assert [(one.badge.name, one.awards, one.holders) for one in by_month.badges] == [
        ("Closer", 3, 3)
    ]
    found = (await part(home, part="rings", period="year")).message
    assert isinstance(found, AuditRings)
    assert (found.about.span, found.about.since) == (Period.YEAR, date(2025, 12, 1))
    [ring] = found.rings
    assert sorted((one.who.name, one.inside) for one in ring) == [
        ("Ben Okafor", 3),
        ("Cleo Marchetti", 3),
    ]
    assert all(one.who.external_id is None for one in ring)  # nobody is mentioned
    hurried = (await part(home, part="haste", period="all")).message
    assert isinstance(hurried, AuditHaste)
    assert (hurried.about.since, hurried.approvers[0].who.name) == (None, "Ana Ferreira")
    assert (hurried.approvers[0].decisions, hurried.approvers[0].seconds) == (6, 3)


async def test_long_lists_are_read_a_page_at_a_time(home: House, org: Programme) -> None:
    for number in range(9):
        await org.badge(f"badge-{number}")
    first = await part(home, part="months")
    assert isinstance(first.message, AuditMonths)
    assert (len(first.message.badges), first.message.pages, first.in_place) == (8, 2, True)
    second = (await part(home, part="months", page="2")).message
    assert isinstance(second, AuditMonths)
    assert [one.badge.slug for one in second.badges] == ["badge-8"]


async def test_every_look_is_in_the_audit_log_and_names_are_told_apart(home: House) -> None:
    await look(home)
    await part(home, part="months", period="all")
    await part(home, part="rings")
    await part(home, part="haste", period="year")
    assert await log(home) == [
        ("Ana Ferreira", "audit.badges", "", "", "quarter"),
        ("Ana Ferreira", "audit.badges", "", "", "all"),
        ("Ana Ferreira", "audit.names", "", "", "quarter"),
        ("Ana Ferreira", "audit.names", "", "", "year"),
    ]


async def test_nobody_else_may_look_at_anything(home: House) -> None:
    for values in ({}, {"part": "rings"}, {"part": "haste"}, {"part": "months"}):
        reply = await pressed(home, "laurel audit", actor=BEN, **values)
        assert codes(reply) == ["admins_only"]
    assert await log(home) == []


async def test_of_a_few_people_nothing_is_said(database: Database) -> None:
    home = desk(database)
    await settle_in(home, ANA, BEN, CLEO, DAI)
    for name in ("", "rings", "haste", "months"):
        found = (await part(home, part=name)).message
        assert isinstance(found, BadgeAudit)
        assert (found.about.people, found.months, found.rings, found.hasty) == (4, (), 0, 0)
    # Nobody's name was shown.
    assert {row[1] for row in await log(home)} == {"audit.badges"}


@pytest.mark.parametrize(
    ("line", "span"),
    [
        ("", Period.QUARTER),
        ("badges year", Period.YEAR),
        ("Badges ALL", Period.ALL),
        ("year", Period.YEAR),
        ("badges century", Period.QUARTER),
    ],
)
async def test_what_is_typed(home: House, line: str, span: Period) -> None:
    name, rest = _command_of("laurel", f"audit {line}", COMMANDS)
    assert name == "laurel audit"
    found = (await home.run(typed(rest, command=name))).message
    assert isinstance(found, BadgeAudit)
    assert found.about.span is span


async def test_a_limit_that_is_changed_holds_at_once(home: House, org: Programme) -> None:
    await org.award(1, badge="closer")
    found = (await look(home)).message
    assert isinstance(found, BadgeAudit)
    assert (found.months[-1].rate, found.inflation) == (17, Verdict.WITHIN)
    form = await opened(home, "settings governance")
    assert form.values["audit_per_100"] == "30"
    await submitted(home, form, audit_per_100="10")
    found = (await look(home)).message
    assert isinstance(found, BadgeAudit)
    assert (found.limits.per_100, found.inflation) == (10, Verdict.OVER)
    assert ("Ana Ferreira", "audit_per_100", "", "30", "10") in await log(home)


async def test_limits_that_make_no_sense_are_refused_all_at_once(home: House) -> None:
    form = await opened(home, "settings governance")
    reply = await submitted(
        home, form, audit_per_100="0", audit_top_share="101", audit_ring_share="50",
        audit_min_nominations="none", audit_seconds="", audit_approved_share="-1",
        audit_min_decisions="1.5",
    )  # fmt: skip
    assert len(reply.message.problems) == 7
    assert reply.message.problems[2] == Problem(
        "number_wrong", "audit_ring_share", {"least": 51, "most": 100}
    )
