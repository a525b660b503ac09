"""Tests of the benchmarks' own machinery; speed is never asserted in tests."""
