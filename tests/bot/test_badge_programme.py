"""Badges kept in a file: `laurel badges export` and `import`, as a process."""

from pathlib import Path

import pytest

from commands.badges import programme
from commands.seed import seed
from domain.errors import DomainError
from storage.session import Database
from tests.bot.test_main import laurel
from tests.support.rooms import NOW, house


@pytest.mark.slow
def test_a_programme_is_kept_in_a_file(database_url: str, tmp_path: Path) -> None:
    def run(*arguments: str) -> "tuple[int, str, str]":
        done = laurel(tmp_path, *arguments, DATABASE_URL=database_url)
        return done.returncode, done.stdout, done.stderr

    assert run("seed")[0] == 0
    code, out, _ = run("badges", "export", "badges.yaml")
    assert (code, out) == (0, "The badges are in badges.yaml.\n")
    file = tmp_path / "badges.yaml"
    text = file.read_text(encoding="utf-8")
    assert text.startswith("badges:\n- slug: deal-closer\n")
    file.write_text(text.replace("icon: 🤝", "icon: 🎯"), encoding="utf-8")

    code, out, _ = run("badges", "import", "badges.yaml", "--trial")
    assert code == 0
    assert "- Deal Closer: changes Icon" in out
    assert "- Knowledge Sharer: stays as it is" in out
    code, _, err = run("badges", "import", "badges.yaml")
    assert (code, err) == (
        1,
        "Who changes the badges? Name yourself behind --by, for the audit log.\n",
    )
    code, out, _ = run("badges", "import", "badges.yaml", "--by", "mia lindqvist")
    assert code == 0
    assert out.startswith("Imported.\n")
    run("badges", "export", "after.yaml")
    assert (tmp_path / "after.yaml").read_text(encoding="utf-8") == file.read_text(encoding="utf-8")

    file.write_text(
        "name: Helper\nicon: 🧩\ntiers:\n"
        "- {tier: gold, criterion: {kind: count, event: kudos.received}}\n",
        encoding="utf-8",
    )
    code, out, _ = run("badges", "import", "badges.yaml", "--trial")
    assert code == 0
    assert "- Helper: new\n  Gold: nobody would earn it yet\n" in out

    file.write_text("badges:\n- name: X\n  icon: nothing\n  colour: red\n", encoding="utf-8")
    code, _, err = run("badges", "import", "badges.yaml", "--trial")
    assert code == 1
    assert err.splitlines()[0].startswith("x: I don't know colour.")
    assert err.splitlines()[1].startswith("x: icon: This takes one emoji.")
    assert run("badges", "import", "missing.yaml", "--trial")[0] == 2


async def test_which_organization_is_asked_where_there_are_several(database: Database) -> None:
    with pytest.raises(DomainError) as refused:
        await programme.export(database, None)
    assert refused.value.problems[0].params["suggestions"] == ()
    await seed(database, NOW)
    home = house(database)
    await home.rows(
        "INSERT INTO organization (id, name, created_at) VALUES (gen_random_uuid(), 'Two', now())"
    )
    with pytest.raises(DomainError) as refused:
        await programme.export(database, None)
    names = refused.value.problems[0].params["suggestions"]
    assert isinstance(names, tuple)
    assert len(names) == 2
    assert await programme.export(database, "two") == "badges: []\n"
    [(one,)] = await home.rows("SELECT id FROM organization WHERE name <> 'Two'")
    assert "deal-closer" in await programme.export(database, str(one))


async def test_whoever_imports_is_in_the_log(database: Database) -> None:
    await seed(database, NOW)
    document = "name: Mentor\nicon: 🧭"
    for by, code in (("Nobody", "reviewer_unknown"), (None, "importer_missing")):
        with pytest.raises(DomainError) as refused:
            await programme.bring(database, None, document, by=by, now=NOW, is_trial=False)
        assert refused.value.problems[0].code == code
    home = house(database)
    assert await home.count("badge") == 5
    await programme.bring(database, None, document, by="sandbox:omar", now=NOW, is_trial=False)
    assert await home.rows(
        "SELECT DISTINCT person.name, subject FROM audit_entry JOIN person ON person.id = person_id"
    ) == [("Omar Haddad", "Mentor")]
