"""One page of a walk."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Generic, TypeVar, overload

from .listing import PageLike

T_co = TypeVar("T_co", covariant=True)


class Page(Sequence[T_co], Generic[T_co]):
    """The records of one page that the walk had not given before; a sequence of them.

    Attributes:
        data: The records.
        response: The page as Close answered it, repeated records included.
    """

    __slots__ = ("data", "response")

    def __init__(self, data: list[T_co], response: PageLike[T_co]) -> None:
        self.data: list[T_co] = data
        self.response: PageLike[T_co] = response

    @property
    def total_results(self) -> int | None:
        """How many records match in all, where Close says so."""
        return total_of(self.response)

    def __len__(self) -> int:
        return len(self.data)

    @overload
    def __getitem__(self, index: int) -> T_co: ...
    @overload
    def __getitem__(self, index: slice) -> Sequence[T_co]: ...
    def __getitem__(self, index: int | slice) -> T_co | Sequence[T_co]:
        return self.data[index]

    def __repr__(self) -> str:
        return f"Page({len(self.data)} records)"


def total_of(response: PageLike[Any]) -> int | None:
    """Return the `total_results` of a response, where it has one."""
    total = response.get("total_results")
    return total if isinstance(total, int) and not isinstance(total, bool) else None


def says_more(response: PageLike[Any], skip: int, size: int) -> bool:
    """Return whether there are records after this page.

    `has_more` says so; where it is missing the total does, and where that is missing too a page
    that is exactly full may have a successor. A page fuller than asked for is a whole list, from
    an endpoint that does not page.
    """
    has_more = response.get("has_more")
    if isinstance(has_more, bool):
        return has_more
    total = total_of(response)
    found = len(response.data)
    return found == size if total is None else skip + found < total
