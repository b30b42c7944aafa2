"""Keys: made once, kept sealed, replaced without harm."""

import asyncio
from datetime import UTC, datetime

import pytest
from cryptography.hazmat.primitives.serialization import load_pem_public_key
from jwcrypto import jwk

from bot.badges.keys import KeyRing
from bot.badges.links import Links
from bot.form_state import derive_key
from bot.vault import Vault
from storage.ids import new_id
from tests.bot.badges.world import Store

NOW = datetime(2026, 5, 4, 7, tzinfo=UTC)
VAULT = Vault(derive_key("secret", "badge keys"))
ORGANIZATION = new_id()


async def test_the_first_who_asks_makes_it_and_all_share_it() -> None:
    store = Store()
    rings = [KeyRing(store, VAULT) for _ in range(5)]
    keys = await asyncio.gather(*(ring.signing(ORGANIZATION, NOW) for ring in rings))
    assert len({key.key_id for key in keys}) == 1
    assert len(store.stored[ORGANIZATION]) == 1


async def test_two_processes_that_make_it_at_once_agree_on_one() -> None:
    class Slow(Store):
        """Both look before either writes."""

        def __init__(self) -> None:
            super().__init__()
            self.looked = asyncio.Barrier(2)
            self.looks = 0

        async def keys(self, organization_id):
            found = await super().keys(organization_id)
            self.looks += 1
            if self.looks <= 2:
                await self.looked.wait()
            return found

    store = Slow()
    rings = [KeyRing(store, VAULT) for _ in range(2)]
    one, other = await asyncio.gather(*(ring.signing(ORGANIZATION, NOW) for ring in rings))
    assert one == other
    assert len(store.stored[ORGANIZATION]) == 1


async def test_organizations_have_keys_of_their_own() -> None:
    ring = KeyRing(Store(), VAULT)
    assert await ring.signing(ORGANIZATION, NOW) != await ring.signing(new_id(), NOW)


async def test_rows_tell_nothing_of_the_private_key() -> None:
    store = Store()
    key = await KeyRing(store, VAULT).signing(ORGANIZATION, NOW)
    [row] = store.stored[ORGANIZATION]
    secret = "".join(key.private_pem.splitlines()[1:-1])
    assert secret not in row.sealed.decode()
    assert secret not in repr(row) + repr(key)
    load_pem_public_key(row.public_pem.encode())
    assert row.made_at == NOW


async def test_a_key_is_named_by_its_thumbprint() -> None:
    key = await KeyRing(Store(), VAULT).signing(ORGANIZATION, NOW)
    assert key.key_id == jwk.JWK.from_pem(key.public_pem.encode()).thumbprint()


async def test_rotation_puts_a_new_one_first_and_keeps_the_others() -> None:
    store = Store()
    ring = KeyRing(store, VAULT)
    first = await ring.signing(ORGANIZATION, NOW)
    await ring.rotate(ORGANIZATION, NOW)
    second = await ring.signing(ORGANIZATION, NOW)
    assert first != second
    public = await ring.public(ORGANIZATION, NOW)
    assert [key.key_id for key in public] == [second.key_id, first.key_id]


async def test_after_a_change_of_secret_there_is_a_new_one() -> None:
    store = Store()
    first = await KeyRing(store, VAULT).signing(ORGANIZATION, NOW)
    ring = KeyRing(store, Vault(derive_key("changed", "badge keys")))
    second = await ring.signing(ORGANIZATION, NOW)
    assert await ring.signing(ORGANIZATION, NOW) == second
    public = await ring.public(ORGANIZATION, NOW)
    assert [key.key_id for key in public] == [second.key_id, first.key_id]


def test_links_are_read_back_by_who_made_them_alone() -> None:
    award = new_id()
    links = Links(derive_key("secret", "badge links"))
    name = links.name(award)
    assert links.name(award) == name
    assert links.award_id(name) == award
    assert Links(derive_key("other", "badge links")).award_id(name) is None
    assert links.name(new_id()) != name


@pytest.mark.parametrize("at", [0, 10, 21, 30, 41])
def test_a_changed_link_leads_nowhere(at: int) -> None:
    links = Links(derive_key("secret", "badge links"))
    name = links.name(new_id())
    changed = name[:at] + ("A" if name[at] != "A" else "B") + name[at + 1 :]
    assert links.award_id(changed) is None


@pytest.mark.parametrize("name", ["", "A" * 43, "A" * 42, "é" * 43, "=" * 43, "A" * 5000, "." * 43])
def test_what_is_no_link_leads_nowhere(name: str) -> None:
    assert Links(derive_key("secret", "badge links")).award_id(name) is None
