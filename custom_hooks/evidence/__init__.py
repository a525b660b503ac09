"""Reading sample files through the client's own decoding: `make evidence`."""
