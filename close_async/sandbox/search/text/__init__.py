"""The text query of lists, such as `query=` of `GET /lead/`: its grammar, its keys, its meaning."""
