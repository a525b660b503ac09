"""From an overlaid document to Python: names, shapes, types, and the run of the generator."""
