# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

"""Operations on `pipelines`: functions that take the client, bound as methods of `PipelinesResource`."""

from __future__ import annotations

from collections import abc
from typing import TYPE_CHECKING, Any

from ..core.operations import Caller, Operation, Resource, carries_out
from ..values.codecs import Model

if TYPE_CHECKING:
    from ..models.pipeline import Pipeline
    from ..models.pipeline_create import PipelineCreate
    from ..models.pipeline_page import PipelinePage
    from ..models.pipeline_update import PipelineUpdate

_LIST: Operation[PipelinePage] = Operation(
    "pipelines.list",
    "GET",
    "/pipeline/",
    summary="List pipelines.",
    docs="https://developer.close.com/api/resources/pipelines/list",
    response=Model("PipelinePage"),
)
_CREATE: Operation[Pipeline] = Operation(
    "pipelines.create",
    "POST",
    "/pipeline/",
    summary="Create a pipeline.",
    docs="https://developer.close.com/api/resources/pipelines/create",
    response=Model("Pipeline"),
    body=Model("PipelineCreate"),
)
_GET: Operation[Pipeline] = Operation(
    "pipelines.get",
    "GET",
    "/pipeline/{id}/",
    summary="Get a pipeline.",
    docs="https://developer.close.com/api/resources/pipelines/get",
    response=Model("Pipeline"),
)
_UPDATE: Operation[Pipeline] = Operation(
    "pipelines.update",
    "PUT",
    "/pipeline/{id}/",
    summary="Update a pipeline.",
    docs="https://developer.close.com/api/resources/pipelines/update",
    response=Model("Pipeline"),
    body=Model("PipelineUpdate"),
)
_DELETE: Operation[None] = Operation(
    "pipelines.delete",
    "DELETE",
    "/pipeline/{id}/",
    summary="Delete a pipeline.",
    docs="https://developer.close.com/api/resources/pipelines/delete",
)

OPERATIONS: abc.Mapping[str, Operation[Any]] = {
    "list": _LIST,
    "create": _CREATE,
    "get": _GET,
    "update": _UPDATE,
    "delete": _DELETE,
}


@carries_out(_LIST)
async def list(
    client: Caller,
    /,
) -> PipelinePage:
    """List pipelines.

    Raises:
        InvalidArgument: A value cannot be sent; nothing was.
        CloseError: The call failed otherwise; see `close_async.errors`.

    See https://developer.close.com/api/resources/pipelines/list
    """
    return (
        await client.send(
            _LIST,
            {},
            {},
        )
    ).parsed


@carries_out(_CREATE)
async def create(
    client: Caller,
    /,
    body: PipelineCreate | abc.Mapping[str, object],
) -> Pipeline:
    """Create a pipeline.

    It has no statuses at first.

    Args:
        body: What to send, as a model or a plain mapping.

    Raises:
        InvalidArgument: A value cannot be sent; nothing was.
        BadRequestError: Close refused a value; `field_errors` says which.
        CloseError: The call failed otherwise; see `close_async.errors`.

    See https://developer.close.com/api/resources/pipelines/create
    """
    return (
        await client.send(
            _CREATE,
            {},
            {},
            body,
        )
    ).parsed


@carries_out(_GET)
async def get(
    client: Caller,
    /,
    id: str,
) -> Pipeline:
    """Get a pipeline.

    Args:
        id: Id of the pipeline (`pipe_…`).

    Raises:
        InvalidArgument: A value cannot be sent; nothing was.
        NotFoundError: There is none with this id.
        CloseError: The call failed otherwise; see `close_async.errors`.

    See https://developer.close.com/api/resources/pipelines/get
    """
    return (
        await client.send(
            _GET,
            {
                "id": id,
            },
            {},
        )
    ).parsed


@carries_out(_UPDATE)
async def update(
    client: Caller,
    /,
    id: str,
    body: PipelineUpdate | Pipeline | abc.Mapping[str, object],
) -> Pipeline:
    """Update a pipeline.

    Renames it, or sets the order of its statuses; a status of another pipeline that is named in the
    list moves here.

    Args:
        id: Id of the pipeline (`pipe_…`).
        body: What to send, as a model or a plain mapping.

    Raises:
        InvalidArgument: A value cannot be sent; nothing was.
        NotFoundError: There is none with this id.
        BadRequestError: Close refused a value; `field_errors` says which.
        CloseError: The call failed otherwise; see `close_async.errors`.

    See https://developer.close.com/api/resources/pipelines/update
    """
    return (
        await client.send(
            _UPDATE,
            {
                "id": id,
            },
            {},
            body,
        )
    ).parsed


@carries_out(_DELETE)
async def delete(
    client: Caller,
    /,
    id: str,
) -> None:
    """Delete a pipeline.

    It must have no statuses any more.

    Args:
        id: Id of the pipeline (`pipe_…`).

    Raises:
        InvalidArgument: A value cannot be sent; nothing was.
        NotFoundError: There is none with this id.
        CloseError: The call failed otherwise; see `close_async.errors`.

    See https://developer.close.com/api/resources/pipelines/delete
    """
    (
        await client.send(
            _DELETE,
            {
                "id": id,
            },
            {},
        )
    )


class PipelinesResource(Resource):
    """The operations of `pipelines`, bound to one client."""

    __slots__ = ()

    list = list
    create = create
    get = get
    update = update
    delete = delete
