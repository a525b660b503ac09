"""OpenTelemetry: a span for each call, and metrics, where an application asks for them.

CloseClient(telemetry=OpenTelemetry())
"""

from __future__ import annotations

from .opentelemetry import OpenTelemetry

__all__ = ["OpenTelemetry"]
