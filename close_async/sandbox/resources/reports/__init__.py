"""Reports, computed from what the sandbox holds at the moment they are asked for.

https://developer.close.com/api/resources/reporting
"""

from __future__ import annotations

from close_async.sandbox.resources.reports import activity, custom, funnel, sent_emails, statuses

ROUTES = [
    *activity.ROUTES,
    *custom.ROUTES,
    *funnel.ROUTES,
    *sent_emails.ROUTES,
    *statuses.ROUTES,
]
