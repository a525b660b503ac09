"""What the sandbox holds: records with their indexes, ids, the event log."""
