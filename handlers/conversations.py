"""Which conversations are there? (A new one is a module, a line here, and a transcript.)"""

from handlers import (
    answers,
    checkin,
    contacts,
    corrections,
    files,
    groups,
    guided,
    hamlets,
    help,
    joining,
    leaderboard,
    merging,
    pictures,
    privacy,
    progress,
    team,
    unlinking,
)
from handlers.router import Router

ROUTER = Router.of(
    joining.router,
    checkin.router,
    corrections.router,
    guided.router,
    hamlets.router,
    pictures.router,
    progress.router,
    leaderboard.router,
    groups.router,
    files.router,
    unlinking.router,
    answers.router,
    help.router,
    team.router,
    privacy.router,
    contacts.router,
    merging.router,
)
