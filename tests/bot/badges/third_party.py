"""A verifier that shares nothing with the library that issues: signatures by jwcrypto, JSON-LD by
PyLD, DIDs and status lists read here after the W3C's texts.
"""

import base64
import gzip
import json
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

from jwcrypto import jwk, jws
from openbadgeslib.ob3.contexts import load_context  # the published contexts, kept in its package
from pyld import jsonld

Fetch = Callable[[str], bytes]


class Refused(Exception):
    """Why a credential does not count."""


def verify(token: str, trusted: str, fetch: Fetch) -> dict[str, Any]:
    """The credential of the issuer that is trusted, by its did:web. Raises `Refused`."""
    claims = _signed(token, trusted, fetch)
    _check_shape(claims)
    subject = claims["credentialSubject"]
    if (claims["jti"], claims["sub"]) != (claims["id"], subject["id"]):
        raise Refused("the claims speak of another credential or person")
    status = claims["credentialStatus"]
    if (status["type"], status["statusPurpose"]) != ("BitstringStatusListEntry", "revocation"):
        raise Refused("no status to check")
    url = status["statusListCredential"]
    listed = _signed(fetch(url).decode(), trusted, fetch)
    if listed["id"] != url or listed["credentialSubject"]["statusPurpose"] != "revocation":
        raise Refused("another list")
    encoded = listed["credentialSubject"]["encodedList"]
    bits = gzip.decompress(base64.urlsafe_b64decode(encoded[1:] + "=="))
    if encoded[0] != "u" or len(bits) < 16 * 1024:
        raise Refused("not a list")
    index = int(status["statusListIndex"])
    if bits[index // 8] >> (7 - index % 8) & 1:
        raise Refused("revoked")
    return claims


def _signed(token: str, trusted: str, fetch: Fetch) -> dict[str, Any]:
    """The claims of a JWT-VC that one of the issuer's keys signed and that is valid now."""
    parsed = jws.JWS()
    parsed.allowed_algs = ["EdDSA"]
    try:
        parsed.deserialize(token)
        header = parsed.jose_header
        parsed.verify(_key(header.get("kid", ""), trusted, fetch))
    except (jws.InvalidJWSObject, jws.InvalidJWSSignature, ValueError) as error:
        raise Refused(str(error)) from error
    claims = json.loads(parsed.payload)
    issuer = claims["issuer"] if isinstance(claims["issuer"], str) else claims["issuer"]["id"]
    now = datetime.now(UTC)
    since = datetime.fromisoformat(claims["validFrom"])
    until = datetime.fromisoformat(claims.get("validUntil", "9999-12-31T00:00:00Z"))
    if (claims["iss"], issuer) != (trusted, trusted):
        raise Refused("another issuer")
    if not since <= now <= until or int(since.timestamp()) != claims["nbf"]:
        raise Refused("not valid now")
    return claims


def _key(kid: str, trusted: str, fetch: Fetch) -> jwk.JWK:
    host, *path = trusted.removeprefix("did:web:").split(":")
    document = json.loads(fetch(f"https://{host}/{'/'.join(path)}/did.json"))
    if document["id"] != trusted or kid not in document["assertionMethod"]:
        raise Refused("not a key of this issuer")
    for method in document["verificationMethod"]:
        if method["id"] == kid:
            return jwk.JWK(**method["publicKeyJwk"])
    raise Refused("no such key")


def _check_shape(claims: dict[str, Any]) -> None:
    """Every word is one that the contexts define, and the required parts are there."""
    registered = ("iss", "sub", "jti", "nbf", "exp")
    document = {name: value for name, value in claims.items() if name not in registered}
    subject = claims["credentialSubject"]
    achievement = subject["achievement"]
    for part, required in (
        (document, {"@context", "id", "type", "issuer", "validFrom", "credentialSubject"}),
        (document["issuer"], {"id", "type", "name"}),
        (achievement, {"id", "type", "name", "description", "criteria"}),
    ):
        if missing := required - set(part):
            raise Refused(f"without {missing}")
    if "OpenBadgeCredential" not in document["type"] or "Profile" not in document["issuer"]["type"]:
        raise Refused("not an Open Badge")
    if words_lost(document):
        raise Refused(f"undefined: {words_lost(document)}")


def words_lost(document: dict[str, Any]) -> set[str]:
    """The members of a JSON-LD document that its contexts do not define."""

    def load(url: str, _options: object) -> dict[str, Any]:
        return {"contextUrl": None, "documentUrl": url, "document": load_context(url)}

    options = {"documentLoader": load}
    kept = jsonld.compact(jsonld.expand(document, options), document["@context"], options)
    return _members(document) - _members(kept)


def _members(value: Any) -> set[str]:
    if isinstance(value, dict):
        return set(value) | {name for part in value.values() for name in _members(part)}
    if isinstance(value, list):
        return {name for part in value for name in _members(part)}
    return set()
