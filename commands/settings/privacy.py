"""Who takes part, what counts, and who can be told apart."""

from commands.settings.section import Section, option, switch
from domain.settings import Boards, Guests

PRIVACY = Section(
    "privacy", (option("guests", Guests), switch("private_counts"), option("boards", Boards))
)
