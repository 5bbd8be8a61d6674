"""What the words of one edition are looked up in: its names, synonyms and passages, and the mending of words against them."""
