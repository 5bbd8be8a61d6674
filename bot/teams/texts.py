"""What the Teams face itself says, beside the answers: only where no answer can be had."""

FAILED = "Er ging iets mis bij mij, sorry. Je vraag is niet beantwoord. Stel hem straks nog eens."
MEMORY_AWAY = (
    "Let op: mijn geheugen is even niet bereikbaar. Stel een vervolgvraag daarom als hele vraag, "
    "met onderwerp en jaar."
)
TOO_LONG = "Je bericht is te lang voor mij. Stel je vraag in één of twee zinnen, dan zoek ik het voor je op."
UNKNOWN_ACTION = "Deze knop of functie ken ik niet. Stel je vraag als bericht."
NOTHING_FOUND = "Geen indicator gevonden. Typ een deel van de naam of een hele vraag."
