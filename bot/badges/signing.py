"""Open Badges 3.0 as the library speaks it: the only module that imports it.

Importing it takes 0.1 s and 4 MB: the composition root does so once somebody asks for what is
signed. Everything here is computation of about a millisecond.
"""

import hashlib
import json
from base64 import urlsafe_b64encode
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

import jwt
from openbadgeslib.keys import KeyEd25519, public_jwk_from_pem
from openbadgeslib.ob3 import (
    Achievement,
    IdentityObject,
    Issuer,
    OB3Signer,
    OpenBadgeCredential,
    Result,
    ResultDescription,
    build_did_document,
    build_status_list_credential,
    did_web_from_url,
    status_entry,
)
from openbadgeslib.ob3.credential import OB3_CONTEXT

from bot.badges.artwork import picture_path
from bot.badges.facts import STATUS_AGE, STATUS_REFRESH, Document, OpenKey
from domain import credentials as facts
from domain.badges import Tier
from domain.credentials import LIST_SIZE, CertifiedAward
from storage.queries.badge_keys import StoredKey

ALGORITHM = "EdDSA"


def make_key() -> OpenKey:
    """A new Ed25519 key pair."""
    private, public = KeyEd25519().generate_keypair()
    return OpenKey(key_id_of(public.decode()), public.decode(), private.decode())


def key_id_of(public_pem: str) -> str:
    """The thumbprint of a public key (RFC 7638)."""
    jwk = public_jwk_from_pem(public_pem)
    named = {name: jwk[name] for name in ("crv", "kty", "x")}
    text = json.dumps(named, separators=(",", ":"), sort_keys=True)
    return urlsafe_b64encode(hashlib.sha256(text.encode()).digest()).decode().rstrip("=")


@dataclass(frozen=True, slots=True)
class Names:
    """The identifiers of one organisation's documents below a public address."""

    address: str
    issuer: facts.Issuer

    @property
    def profile(self) -> str:
        """Where the issuer says who they are."""
        return f"{self.address}/badges/issuers/{self.issuer.organization_id}"

    @property
    def did(self) -> str:
        """The issuer's id: a did:web, whose document lies below `profile` by definition."""
        # On this machine there is no TLS; the id is the one that would hold with it.
        return did_web_from_url("https://" + self.profile.partition("://")[2])

    def status_list(self, number: int) -> str:
        """Where a status list is served."""
        return f"{self.profile}/status/{number}"

    def achievement(self, badge: facts.Achievement) -> str:
        """Where one tier of one version of a badge is described."""
        path = f"{badge.badge_id}/{badge.version}/{badge.tier}"
        return f"{self.address}/badges/achievements/{path}"


class _Signer(OB3Signer):
    """The library's signer, which also names its key: with it, verifiers find an old one, too."""

    def __init__(self, key: OpenKey, did: str) -> None:
        super().__init__(key.private_pem, ALGORITHM)
        # The key itself is for those who do not resolve DIDs (1EdTech, section 8.2.3).
        self._header = {
            "kid": f"{did}#{key.key_id}",
            "jwk": public_jwk_from_pem(key.public_pem),
        }

    def sign_payload(self, payload: Document) -> str:
        return jwt.encode(payload, self.privkey_pem, self.algorithm, headers=self._header)


def sign_award(award: CertifiedAward, address: str, key: OpenKey) -> str:
    """The award as a compact JWT-VC."""
    names = Names(address, award.achievement.issuer)
    return _Signer(key, names.did).sign(_credential(award, names))


def bake_award(award: CertifiedAward, address: str, key: OpenKey, png: bytes) -> bytes:
    """The award's picture with the same credential inside."""
    names = Names(address, award.achievement.issuer)
    return _Signer(key, names.did).sign_into_png(_credential(award, names), png)


def sign_status_list(
    names: Names, number: int, revoked: Collection[int], key: OpenKey, now: datetime
) -> str:
    """The bits of the awards from `number * LIST_SIZE` on, those of `revoked` set, as a JWT-VC."""
    url = names.status_list(number)
    bits = [index - number * LIST_SIZE for index in revoked]
    until = now + STATUS_AGE
    document = build_status_list_credential(
        names.did,
        url,
        "revocation",
        bits,
        size_bits=LIST_SIZE,
        issued=now,
        valid_until=until,
        ttl=STATUS_REFRESH // timedelta(milliseconds=1),
    )
    claims = {"iss": names.did, "sub": url + "#list", "jti": url}
    times = {"nbf": int(now.timestamp()), "exp": int(until.timestamp())}
    return _Signer(key, names.did).sign_payload({**document, **claims, **times})


def did_document(names: Names, keys: Sequence[StoredKey]) -> Document:
    """The issuer's DID document: every key that ever signed, the one in use first."""
    document = build_did_document(names.did, list(_public(keys).items()))
    return {**document, "alsoKnownAs": [names.profile]}


def key_set(names: Names, keys: Sequence[StoredKey]) -> Document:
    """The same keys as a JWK set (RFC 7517)."""
    marks = {"alg": ALGORITHM, "use": "sig"}
    return {
        "keys": [
            {**jwk, **marks, "kid": f"{names.did}#{key_id}"}
            for key_id, jwk in _public(keys).items()
        ]
    }


def profile_document(names: Names) -> Document:
    """Who the issuer is."""
    return {"@context": OB3_CONTEXT, **_issuer(names).to_dict()}


def achievement_document(badge: facts.Achievement, address: str) -> Document:
    """What one tier of one version of a badge stands for."""
    names = Names(address, badge.issuer)
    return {"@context": OB3_CONTEXT, **_achievement(badge, names).to_dict()}


def _public(keys: Sequence[StoredKey]) -> dict[str, Document]:
    return {key.key_id: public_jwk_from_pem(key.public_pem) for key in keys}


def _credential(award: CertifiedAward, names: Names) -> OpenBadgeCredential:
    achievement = _achievement(award.achievement, names)
    number, bit = divmod(award.status_index, LIST_SIZE)
    # Only who knows the name can tell that it is this one; the salt is the award's own.
    salt = hashlib.sha256(award.award_id.bytes).hexdigest()[:32]
    return OpenBadgeCredential(
        issuer=_issuer(names),
        recipient_id=award.person_id.urn,
        achievement=achievement,
        id=award.award_id.urn,
        issuance_date=award.awarded_at,
        credential_status=[status_entry(names.status_list(number), "revocation", bit)],
        identifiers=[IdentityObject.create(award.person_name, salt, "name")],
        results=[
            Result(
                value=_word(award.achievement.tier),
                result_description=achievement.result_descriptions[0].id,
            )
        ],
    )


def _issuer(names: Names) -> Issuer:
    return Issuer(id=names.did, name=names.issuer.name, url=names.address)


def _achievement(badge: facts.Achievement, names: Names) -> Achievement:
    url = names.achievement(badge)
    tiers = [_word(tier) for tier in Tier]
    return Achievement(
        id=url,
        name=badge.name,
        description=badge.description or badge.name,
        criteria_narrative=badge.criteria or badge.description or badge.name,
        image_url=names.address + picture_path(badge.icon, badge.tier),
        achievement_type="Badge",
        result_descriptions=[
            ResultDescription(f"{url}#tier", "Tier", "PerformanceLevel", allowed_values=tiers)
        ],
    )


def _word(tier: Tier) -> str:
    return tier.capitalize()
