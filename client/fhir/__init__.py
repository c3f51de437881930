"""FHIR R4 JSON in, records out; commands in, bundles out. Refuses I/O: nothing here opens a socket, a file or a store."""
