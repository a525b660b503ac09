"""Putting new files in the place of the old, all of them or none."""

from __future__ import annotations

import shutil
import tempfile
from pathlib import Path

from .document import RunFailed
from .layout import Layout


def swap(folder: Path, document: str, layout: Layout) -> None:
    """Put generated code and the document that it is from in place.

    All is first copied next to where it belongs, so that what is left is renaming.

    Args:
        folder: What holds the new `api/` and `models/`.
        document: The text of the stripped document.
        layout: Where they belong.

    Raises:
        RunFailed: It could not be done; everything is where it was.
    """
    done: list[tuple[Path | None, Path]] = []
    try:
        with tempfile.TemporaryDirectory(dir=layout.root, prefix=".regenerating-") as name:
            aside = Path(name)
            for part in ("api", "models"):
                shutil.copytree(folder / part, aside / part)
            (aside / "document").write_text(document, encoding="utf-8")
            places = [(part, layout.package / part) for part in ("api", "models")]
            for part, target in [*places, ("document", layout.document)]:
                old = aside / f"old-{part}"
                existed = target.exists()
                if existed:
                    target.rename(old)
                done.append((old if existed else None, target))
                try:
                    (aside / part).rename(target)
                except OSError:
                    _put_back(done)
                    raise
    except OSError as error:
        raise RunFailed(f"The generated code could not be put in place: {error}.") from None


def _put_back(done: list[tuple[Path | None, Path]]) -> None:
    for old, target in done:
        if target.is_dir():
            shutil.rmtree(target)
        else:
            target.unlink(missing_ok=True)
        if old is not None:
            old.rename(target)
