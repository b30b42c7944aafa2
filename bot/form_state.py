"""What a form remembers from its opening to its submission, carried by the platform unseen.

The platform, and so anybody who can read its traffic, holds the text in between: it is signed, so
that nothing in it can be changed, and not encrypted, so that nothing secret belongs in it.
"""

import base64
import hashlib
import hmac
import json
from dataclasses import replace
from typing import Any

from commands.base import FormState
from domain.deliveries import Posted
from domain.messages import Source
from domain.people import ConversationKind, ConversationRef
from domain.text import shorten

# Slack's private_metadata holds 3,000 characters.
MAX_LENGTH = 2900

_VERSION = b"\x01"
_MAC_BYTES = 16
_MIN_KEY_BYTES = 16
_MAX_PAYLOAD = MAX_LENGTH // 4 * 3 - len(_VERSION) - _MAC_BYTES
_MAX_URL = 1000
_MAX_AUTHOR = 80


def derive_key(secret: str, purpose: str) -> bytes:
    """A key of 32 bytes made of `secret`, of which no other purpose's key tells anything.

    HKDF with SHA-256 (RFC 5869). Raises ValueError for an empty secret.
    """
    if not secret:
        raise ValueError("no key can be made of an empty secret")
    extracted = hmac.digest(b"laurel", secret.encode(errors="surrogatepass"), hashlib.sha256)
    return hmac.digest(extracted, purpose.encode() + b"\x01", hashlib.sha256)


class StateCodec:
    """Turns the state of a form into text that only the same key can have made, and back."""

    def __init__(self, key: bytes) -> None:
        if len(key) < _MIN_KEY_BYTES:
            raise ValueError(f"a key has at least {_MIN_KEY_BYTES} bytes")
        self._key = key

    def dump(self, state: FormState) -> str:
        """`state` in at most `MAX_LENGTH` characters of ASCII.

        Where it does not fit, the quoted text is shortened; an address over 1,000 characters is
        left out, since half of one leads nowhere. Raises ValueError if the ids and what is kept do
        not fit alone.
        """
        payload = _pack(_fit(state))
        if len(payload) > _MAX_PAYLOAD:
            raise ValueError("the ids and what is kept in a form's state are too long")
        sealed = _VERSION + self._mac(payload) + payload
        return base64.urlsafe_b64encode(sealed).decode().rstrip("=")

    def load(self, text: str) -> FormState:
        """The state that `dump` made `text` of. Raises ValueError for any other text."""
        if len(text) > MAX_LENGTH:
            raise ValueError("the state of a form is too long")
        sealed = base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))
        mac, payload = sealed[1 : 1 + _MAC_BYTES], sealed[1 + _MAC_BYTES :]
        if sealed[:1] != _VERSION or not hmac.compare_digest(mac, self._mac(payload)):
            raise ValueError("the state of a form is not ours")
        # Decoding skips what is not base64: the same bytes must not have a second spelling.
        if base64.urlsafe_b64encode(sealed).decode().rstrip("=") != text:
            raise ValueError("the state of a form was changed")
        return _unpack(json.loads(payload))

    def _mac(self, payload: bytes) -> bytes:
        return hmac.digest(self._key, _VERSION + payload, hashlib.sha256)[:_MAC_BYTES]


def _pack(state: FormState) -> bytes:
    place = state.conversation
    values: list[Any] = [
        state.nonce,
        place and [place.external_id, place.kind, place.thread],
        state.source and _pack_source(state.source),
    ]
    # What a form of an earlier release did not have comes last, and only where there is some: that
    # release, still running beside this one, reads the others.
    if state.kept or state.is_coached:
        values += [dict(state.kept), state.is_coached]
    text = json.dumps(values, ensure_ascii=False, separators=(",", ":"))
    return text.encode(errors="replace")  # of a lone surrogate


def _pack_source(source: Source) -> list[Any]:
    values: list[Any] = [source.text, source.url, source.author]
    if source.message or source.thread:
        message = source.message
        values += [message and [message.conversation, message.message], source.thread]
    return values


def _unpack(values: Any) -> FormState:
    nonce, place, source, *added = values
    kept, is_coached = added or ({}, False)
    return FormState(
        nonce=nonce,
        conversation=place and ConversationRef(place[0], ConversationKind(place[1]), place[2]),
        source=source and _unpack_source(*source),
        kept=kept,
        is_coached=is_coached,
    )


def _unpack_source(
    text: str,
    url: str | None,
    author: str,
    message: list[str] | None = None,
    thread: str | None = None,
) -> Source:
    return Source(text, url, author, Posted(*message) if message else None, thread)


def _fit(state: FormState) -> FormState:
    source = state.source
    if source is None:
        return state
    source = replace(
        source,
        text=source.text[:_MAX_PAYLOAD],
        url=source.url if len(source.url or "") <= _MAX_URL else None,
        author=shorten(source.author, _MAX_AUTHOR),
    )
    state = replace(state, source=source)
    if len(_pack(state)) <= _MAX_PAYLOAD:
        return state
    fits, too_long = 0, _MAX_PAYLOAD + 1
    while too_long - fits > 1:
        limit = (fits + too_long) // 2
        shorter = replace(source, text=shorten(source.text, limit))
        if len(_pack(replace(state, source=shorter))) <= _MAX_PAYLOAD:
            fits = limit
        else:
            too_long = limit
    return replace(state, source=replace(source, text=shorten(source.text, fits)))
