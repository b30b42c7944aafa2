"""The coach: what a giver could add to a kudos, judged by rules and word lists alone."""

from domain.coach.rules import EXAMPLES, MAX_HINTS, Advice, Hint, advise, example_key

__all__ = ["EXAMPLES", "MAX_HINTS", "Advice", "Hint", "advise", "example_key"]
