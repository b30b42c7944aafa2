"""What is sealed is opened by the same key alone, and read by nobody."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.form_state import derive_key
from bot.vault import Vault

KEY = derive_key("signing-secret", "slack tokens")
TOKEN = "xoxb-1-secret"


@given(st.text(alphabet=st.characters(exclude_categories=["Cs"])))
def test_what_was_sealed_is_opened(text: str) -> None:
    assert Vault(KEY).open(Vault(KEY).seal(text)) == text


def test_nothing_of_it_can_be_read_or_compared() -> None:
    sealed = Vault(KEY).seal(TOKEN)
    assert TOKEN.encode() not in sealed
    assert sealed != Vault(KEY).seal(TOKEN)


@pytest.mark.parametrize("secret", ["another-secret", "signing-secret "])
def test_another_key_does_not_open_it(secret: str) -> None:
    with pytest.raises(ValueError):
        Vault(derive_key(secret, "slack tokens")).open(Vault(KEY).seal(TOKEN))


def test_what_was_changed_or_never_sealed_is_not_opened() -> None:
    vault = Vault(KEY)
    sealed = vault.seal(TOKEN)
    changed = [sealed[:at] + bytes([sealed[at] ^ 1]) + sealed[at + 1 :] for at in (0, 20, 40, 99)]
    for strange in (b"", b"\xff\0", TOKEN.encode(), sealed[:-4], sealed[4:], *changed):
        with pytest.raises(ValueError):
            vault.open(strange)


def test_a_key_has_32_bytes() -> None:
    with pytest.raises(ValueError):
        Vault(b"short")
