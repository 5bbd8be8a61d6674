"""What the Teams app package is made of: manifest, English texts, schema, icons."""
