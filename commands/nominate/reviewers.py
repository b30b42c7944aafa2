"""Those who decide on nominations: who they are, and how they are told."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from uuid import UUID

from commands.contacts import contacts_of, write_to
from commands.nominate.facts import review_of
from commands.scene import Scene
from domain.badges import Review
from domain.messages import ReviewCause
from domain.nominations import Bench, ids_in, roles_in
from storage.queries import reviewers as queries
from storage.queries.reviewers import Contact
from storage.queries.stored_nominations import StoredNomination


@dataclass(frozen=True, slots=True)
class Panel:
    """Whom a review can ask, and how they are reached."""

    bench: Bench
    contacts: Mapping[UUID, Contact]

    def names(self, people: Iterable[UUID]) -> tuple[Contact, ...]:
        """These people, as far as they are reached."""
        return tuple(self.contacts[one] for one in people if one in self.contacts)


async def panel_for(
    scene: Scene, review: Review, nominee: UUID, *, also: Collection[UUID] = ()
) -> Panel:
    """Everybody who may be asked about a nominee; `also` are reached as well."""
    manager = await queries.manager_of(scene.tx.raw, nominee)
    named, roles = ids_in(review), roles_in(review)
    contacts = await contacts_of(
        scene, [*named, *also, *([manager] if manager else [])], roles=roles, admins=True
    )
    found = contacts.values()
    bench = Bench(
        manager if manager in contacts else None,
        frozenset(named) & contacts.keys(),
        {role: tuple(one.id for one in found if one.role == role) for role in roles},
        tuple(one.id for one in found if one.is_admin),
    )
    return Panel(bench, contacts)


async def tell_reviewers(
    scene: Scene, stored: StoredNomination, people: Iterable[Contact], cause: ReviewCause
) -> None:
    """Sends each of those who decide their copy, whatever messages they want: it waits for them.
    Quiet hours are kept.
    """
    for one in people:
        message = await review_of(scene.tx, stored, one.id, cause)
        write_to(scene, one, message, stored.subject, cause)
