"""Refusing a query of Advanced Filtering, with the place in it that is wrong."""

from __future__ import annotations

from close_async.sandbox.http.errors import BadRequest


class Unreadable(BadRequest):
    """A query that cannot be understood.

    Args:
        message: what is wrong.
        path: where, such as `queries[1].condition`; the deepest piece first knows only itself.
    """

    def __init__(self, message: str, path: str = "") -> None:
        self.message = message
        self.path = path
        super().__init__(fields={"query": f"{path}: {message}" if path else message})

    def under(self, step: str) -> Unreadable:
        """The same, seen from one level further out."""
        if not step:
            return self
        dot = "" if not self.path or self.path.startswith("[") else "."
        return Unreadable(self.message, f"{step}{dot}{self.path}")
