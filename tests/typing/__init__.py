"""What type checkers must say about programs that use the package; the programs are never run."""
