"""Letters and words of any Dutch text: folding, number words, typing errors. Knows no indicator and no phrase file."""
