"""Search: parameters as data, values drawn from resources, queries, pages, includes; refuses to guess at an unknown parameter."""
