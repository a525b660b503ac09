"""Rich text: what is kept as HTML inside `<body>`, and its plain form."""

from __future__ import annotations

import html
import re
from collections.abc import Mapping
from typing import Any

_MENTION = re.compile(r"user_[A-Za-z0-9]+")


def plain_text(text: str) -> str:
    """The text of a piece of HTML, one paragraph to a line."""
    broken = re.sub(r"</(p|li|h1|div)>|<br\s*/?>", "\n", text)
    return html.unescape(re.sub(r"<[^>]*>", "", broken)).strip()


def as_html(text: str) -> str:
    """A plain text as the HTML that Close keeps."""
    lines = "".join(f"<p>{html.escape(line, quote=False)}</p>" for line in text.split("\n"))
    return f"<body>{lines}</body>"


def mentions(text: str | None) -> list[str]:
    """The ids of the users that a rich text mentions, each once."""
    return list(dict.fromkeys(_MENTION.findall(text or "")))


def both_forms(body: Mapping[str, Any], plain: str, rich: str) -> dict[str, str]:
    """The plain and the rich form of what a body sets; of both, the rich one counts.

    Args:
        body: what was sent.
        plain: the key of the plain form.
        rich: the key of the rich form.
    """
    if isinstance(body.get(rich), str):
        return {rich: body[rich], plain: plain_text(body[rich])}
    if isinstance(body.get(plain), str):
        return {plain: body[plain], rich: as_html(body[plain])}
    return {}
