"""What we know beyond the vendor's document, and watching what it says beneath that."""
