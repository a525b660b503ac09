"""What is logged.

Everything goes to the logger `close_async`. Records carry their parts as attributes
(`close_operation`, `close_method`, `close_path`, `close_attempt`, `close_status`,
`close_seconds`, `close_request_id`), for handlers that write JSON. Queries, bodies and headers
are never logged.
"""

from __future__ import annotations

import logging
from typing import Final

logger: Final = logging.getLogger("close_async")
