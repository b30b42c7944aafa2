"""Badges kept in a file: `laurel badges export` and `import`."""

from pathlib import Path
from typing import Any

import pytest

from bot.maintenance import import_badges
from bot.settings import Settings
from commands.badges import programme
from commands.seed import seed
from domain.errors import DomainError
from storage.session import Database
from tests.bot.test_main import laurel
from tests.support.rooms import NOW, house


@pytest.mark.slow
async def test_a_programme_is_kept_in_a_file(database: Database, tmp_path: Path) -> None:
    def run(*arguments: str) -> "tuple[int, str, str]":
        done = laurel(tmp_path, *arguments, DATABASE_URL=database.url)
        return done.returncode, done.stdout, done.stderr

    await seed(database, NOW)
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
    code, out, _ = run("badges", "import", "badges.yaml", "--by", "mia lindqvist")
    assert code == 0
    assert out.startswith("Imported.\n")
    assert await programme.export(database, None) == file.read_text(encoding="utf-8")


async def test_a_terminal_is_told_what_an_import_would_do_and_what_is_wrong(
    database: Database, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    settings: Any = Settings(_env_file=None, DATABASE_URL=database.url)
    file = tmp_path / "badges.yaml"

    async def bring(text: str, *, is_trial: bool = True) -> "tuple[int, str, str]":
        file.write_text(text, encoding="utf-8")
        code = await import_badges(settings, file, None, None, is_trial)
        return code, *capsys.readouterr()

    await seed(database, NOW)
    helper = "tiers:\n- {tier: gold, criterion: {kind: count, event: kudos.received}}\n"
    code, out, _ = await bring("name: Helper\nicon: 🧩\n" + helper)
    assert code == 0
    assert "- Helper: new\n  Gold: nobody would earn it yet\n" in out
    code, _, err = await bring("name: Helper\nicon: 🧩\n", is_trial=False)
    unnamed = "Who changes the badges? Name yourself behind --by, for the audit log.\n"
    assert (code, err) == (1, unnamed)
    code, _, err = await bring("badges:\n- name: X\n  icon: nothing\n  colour: red\n")
    assert code == 1
    assert err.splitlines()[0].startswith("x: I don't know colour.")
    assert err.splitlines()[1].startswith("x: icon: This takes one emoji.")
    file.unlink()
    assert await import_badges(settings, file, None, None, is_trial=True) == 2


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
