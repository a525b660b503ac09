"""Tests of all generated code at once: every operation, every model."""
