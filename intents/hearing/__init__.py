"""One utterance as pieces, each with what explains it: the cues, years, places and speakers that were heard."""
