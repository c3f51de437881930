"""The ward pack: a copy of the ward on paper and for any browser, encrypted, made before it is needed."""
