"""All that runs around the generator: from Close's OpenAPI document to `close_async/{api,models}`.

Run it with `python -m custom_hooks` (or `make regenerate`). `pipeline` joins the steps, and each
has a room: `intake` keeps the interface of what comes from outside, `overlays` adds what we know
and watches what the vendor changes beneath it, `generation` names, shapes and writes code, `checks`
refuses a bad result, and `report` says what changed.

`python -m custom_hooks.evidence` (`make evidence`) reads samples through the result.
"""
