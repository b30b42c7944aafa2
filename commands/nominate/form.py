"""The form of a nomination: what can be chosen, and what the coach says above it."""

from dataclasses import replace

from commands.base import MOST_TYPED, Command, FormRequest, FormState, Reply
from commands.nominate.wish import Wish
from commands.scene import Scene
from domain.badges import Tier
from domain.errors import Problem
from domain.messages import Coaching
from storage.ids import new_id

# What a form asks for anyway, so that it does not also complain that it is missing.
MISSING = {"nominee_missing", "badge_missing", "justification_missing"}


def opened(scene: Scene, command: Command, wish: Wish, problems: list[Problem]) -> Reply:
    """A new form, filled with what is known; `problems` are shown in it."""
    state = FormState(str(new_id()), scene.turn.conversation, scene.turn.source)
    shown = tuple(problem for problem in problems if problem.code not in MISSING)
    request = replace(_request(command, wish, state), problems=shown)
    return Reply(form=request, locale=scene.locale)


def coached(scene: Scene, command: Command, wish: Wish, coaching: Coaching) -> Reply:
    """The form with the coach's word, once; what comes next is sent as it is."""
    fresh = FormState(str(new_id()), scene.turn.conversation, scene.turn.source)
    state = replace(scene.turn.form or fresh, is_coached=True)
    request = replace(_request(command, wish, state), coaching=coaching)
    return Reply(form=request, locale=scene.locale)


def _request(command: Command, wish: Wish, state: FormState) -> FormRequest:
    badges = wish.choices
    offered = {rule.tier for one in badges for rule in one.definition.tiers}
    tiers = [tier for tier in Tier if tier in offered]
    return FormRequest(
        command,
        values={
            "nominee": wish.named.refs[:1],
            "badge": wish.slug,
            "tier": wish.tier,
            "justification": wish.justification[:MOST_TYPED],
            "evidence": wish.evidence,
        },
        state=state,
        choices={
            "badge": tuple(
                (one.slug, f"{one.definition.icon} {one.definition.name}".strip()) for one in badges
            ),
            # Where all badges have but one, there is nothing to choose.
            "tier": tuple((tier, "") for tier in tiers) if len(tiers) > 1 else (),
        },
    )
