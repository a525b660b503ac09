"""Which keys may be selected with `fields=`, as far as the models know them."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from close_async.errors import InvalidArgument

from .bodies import near
from .codecs import Codec, List, Model, Union
from .layouts import Layout, layout_of
from .records import OpenRecord, Page


def selectable(response: Codec | None, kind: str | None = None) -> Layout | None:
    """Return the layout of what a response is, or is a page of; `None` where nobody knows it.

    Args:
        response: How the response is read.
        kind: Which of several kinds of objects it is about.
    """
    if not isinstance(response, Model):
        return None
    codec: Codec = response
    model: Any = response.resolve()
    if issubclass(model, Page):
        data = layout_of(model).by_wire["data"].codec
        if not isinstance(data, List):
            return None
        codec = data.item
    if isinstance(codec, Union):
        if kind is None or kind not in codec.members:
            return None
        model = codec.choose({codec.discriminator: kind})
    elif isinstance(codec, Model):
        model = codec.resolve()
    else:
        return None
    return None if issubclass(model, OpenRecord) else layout_of(model)


def check_selected(names: Iterable[object], layout: Layout, path: str) -> None:
    """Refuse a name that is nearly one of the object's keys.

    Names that are like none are let through: calculated fields are in no document.

    Raises:
        InvalidArgument: A name is nearly a key; the message says which.
    """
    for name in names:
        if not isinstance(name, str) or name in layout.by_wire or name.startswith(("_", "custom")):
            continue
        meant = near(name, layout)
        if meant is not None:
            raise InvalidArgument(
                f"{path}: there is no field {name!r}; did you mean {meant!r}?", field=path
            )
