"""What happens to a document from outside before anything of ours touches it."""
