"""What changed, for the changelog and for the next version's number."""
