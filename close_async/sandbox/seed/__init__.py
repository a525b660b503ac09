"""What a sandbox starts with: an organization and its data, the same for the same seed."""
