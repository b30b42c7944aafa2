"""What admins of Laurel can see and change: a module for each part."""

from commands.settings.admins import ADMINS
from commands.settings.allowance import ALLOWANCE
from commands.settings.cohorts import COHORTS
from commands.settings.cohorts import DELETE as COHORT_DELETE
from commands.settings.cohorts import EDIT as COHORT_EDIT
from commands.settings.governance import GOVERNANCE
from commands.settings.log import LOG
from commands.settings.nominations import NOMINATIONS
from commands.settings.page import PAGE
from commands.settings.posts import POSTS
from commands.settings.privacy import PRIVACY
from commands.settings.recognition import RECOGNITION
from commands.settings.values import ARCHIVE as VALUE_ARCHIVE
from commands.settings.values import EDIT as VALUE_EDIT
from commands.settings.values import VALUES

# Those with a form for some of the fields of `Settings`; together they ask for each of them once.
SECTIONS = (RECOGNITION, ALLOWANCE, POSTS, NOMINATIONS, PRIVACY, GOVERNANCE)

SETTINGS = (
    PAGE,
    *(section.command() for section in SECTIONS),
    ADMINS,
    VALUES,
    VALUE_EDIT,
    VALUE_ARCHIVE,
    COHORTS,
    COHORT_EDIT,
    COHORT_DELETE,
    LOG,
)
