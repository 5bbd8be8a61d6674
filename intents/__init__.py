"""What is asked: from a Dutch utterance to a `Question`, an `Ambiguous` or a `NotUnderstood`. Imports `data` only."""
