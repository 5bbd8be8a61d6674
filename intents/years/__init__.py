"""Which years a text names, in any way people name years."""
