"""What people say, as policy officers wrote it down: the phrase files of `intents/nl` and a municipality's own."""
