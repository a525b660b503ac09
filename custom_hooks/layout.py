"""Where a run reads and writes."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).parents[1]
"""The repository."""


@dataclass(frozen=True)
class Layout:
    """Where a run reads and writes; tests give one of their own."""

    root: Path
    type_cache: Path = ROOT / ".mypy_cache" / "generated"
    """What the type check of generated code keeps between runs."""

    @property
    def document(self) -> Path:
        """The vendor's interface, stripped."""
        return self.root / "openapi" / "close.yaml"

    @property
    def overlays(self) -> Path:
        """What we know beyond it."""
        return self.root / "openapi" / "overlays"

    @property
    def lock(self) -> Path:
        """What was decided about the vendor's properties beneath our overlays."""
        return self.root / "openapi" / "vendor-lock.yaml"

    @property
    def package(self) -> Path:
        """The package that holds the generated code."""
        return self.root / "close_async"
