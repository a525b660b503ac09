# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

"""Operations on `field_enrichments`: functions that take the client, bound as methods of `FieldEnrichmentsResource`."""

from __future__ import annotations

from collections import abc
from typing import TYPE_CHECKING, Any

from ..core.operations import Caller, Operation, Resource, carries_out
from ..values.codecs import Model

if TYPE_CHECKING:
    from ..models.field_enrichment import FieldEnrichment
    from ..models.field_enrichment_create import FieldEnrichmentCreate

_CREATE: Operation[FieldEnrichment] = Operation(
    "field_enrichments.create",
    "POST",
    "/enrich_field/",
    summary="Fill in a custom field of a lead or contact by AI.",
    docs="https://developer.close.com/api/resources/field-enrichment/create",
    response=Model("FieldEnrichment"),
    body=Model("FieldEnrichmentCreate"),
)

OPERATIONS: abc.Mapping[str, Operation[Any]] = {
    "create": _CREATE,
}


@carries_out(_CREATE)
async def create(
    client: Caller,
    /,
    body: FieldEnrichmentCreate | abc.Mapping[str, object],
) -> FieldEnrichment:
    """Fill in a custom field of a lead or contact by AI.

    Waits until the work is done, which takes seconds and for difficult fields may end in a
    time-out. May cost credits. The value is saved unless `set_new_value` is false; one that is
    there already is replaced only if `overwrite_existing_value` is true.

    Args:
        body: What to send, as a model or a plain mapping.

    Raises:
        InvalidArgument: A value cannot be sent; nothing was.
        BadRequestError: Close refused a value; `field_errors` says which.
        CloseError: The call failed otherwise; see `close_async.errors`.

    See https://developer.close.com/api/resources/field-enrichment/create
    """
    return (
        await client.send(
            _CREATE,
            {},
            {},
            body,
        )
    ).parsed


class FieldEnrichmentsResource(Resource):
    """The operations of `field_enrichments`, bound to one client."""

    __slots__ = ()

    create = create
