"""All that runs around the generator: from Close's OpenAPI document to `close_async/{api,models}`.

Run it with `python -m custom_hooks` (or `make regenerate`). The steps, one module each:
`document` reads, `strip` keeps the interface, `overlay` adds what we know, `ownership` watches
what the vendor changes beneath an overlay, `normalise` names and shapes, `driver` generates with
`python_types` and `templates/`, `checks` refuses a bad result, `report` says what changed.

`python -m custom_hooks.evidence` (`make evidence`) reads `samples` through the result and counts
the `typed_keys`.
"""
