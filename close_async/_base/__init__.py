"""What every room stands on: time, JSON, event loops, logging, UNSET."""
