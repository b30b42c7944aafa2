"""Nominations: proposed by a colleague, seconded by peers, decided by those who know."""

from commands.nominate.deciding import APPROVE, DECLINE, TIER
from commands.nominate.opening import NOMINATE
from commands.nominate.talking import ANSWER, ASK, ENDORSE, WITHDRAW

NOMINATIONS = (NOMINATE, APPROVE, TIER, DECLINE, ASK, ANSWER, WITHDRAW, ENDORSE)
