"""Finding records as Close does: Advanced Filtering and the text query of lists."""
