"""The figures of the annual report 2022, page 1E Zorg en Veiligheid, typed by hand from the page; read by no importer.

Each row: printed name, indicator id, area as printed, five figures (2018 to 2022), target as printed, unit.
None is "no figure": "-", "nb", or absent in the source.
"""

from __future__ import annotations

YEARS = (2018, 2019, 2020, 2021, 2022)
PER_1000 = "per 1.000 inwoners"

# fmt: off
ROWS = [
    ("High Impact Crimes", "high-impact-crimes", "", (83, 75, 72, 72, 36), "< 80", "aantal"),
    ("Geweld op personen en zaken", "geweld-op-personen-en-zaken", "", (270, 313, 253, 266, 227), "< 440", "aantal"),
    ("Drank- en drugsoverlast", "drank-en-drugsoverlast", "", (36, 54, 45, 60, 61), "< 50", "aantal"),
    ("Winkeldiefstal (per 1.000 inw.; BBV)", "winkeldiefstal", "R", ("1.1", "0.6", "0.8", "0.67", "0.99"), "< 1", PER_1000),
    ("Winkeldiefstal (per 1.000 inw.; BBV)", "winkeldiefstal", "NL", (None, "2.3", "1.99", "1.76", "2.3"), None, PER_1000),
    ("Diefstal uit woning (per 1.000 inw.; BBV)", "diefstal-uit-woning", "R", ("2.6", 4, "2.2", "2.1", "1.1"), "< 2", PER_1000),
    ("Diefstal uit woning (per 1.000 inw.; BBV)", "diefstal-uit-woning", "NL", (None, "2.3", "1.76", "1.3", "1.4"), None, PER_1000),
    ("Geweldsmisdrijven (per 1.000 inw.; BBV)", "geweldsmisdrijven", "R", ("4.0", 5, "4.3", "3.1", "3.7"), "< 5", PER_1000),
    ("Geweldsmisdrijven (per 1.000 inw.; BBV)", "geweldsmisdrijven", "NL", (None, "4.8", "4.5", "4.3", "4.6"), None, PER_1000),
    ("Vernielingen en beschadigingen (per 1.000 inw.) (BBV)", "vernielingen-en-beschadigingen", "R",
     ("5.1", "5.8", "5.1", "6.7", "4.9"), "< 5", PER_1000),
    ("Vernielingen en beschadigingen (per 1.000 inw.) (BBV)", "vernielingen-en-beschadigingen", "NL",
     ("5.4", "5.9", "6.2", "6.1", 6), "< 6", PER_1000),
    ("Meldingen cybercrime & gedigitaliseerde criminaliteit", "meldingen-cybercrime-gedigitaliseerde-criminaliteit", "R",
     (115, 135, 244, 245, 151), "> 300", "aantal"),
    ("Meldingen cybercrime", "meldingen-cybercrime", "R", (1, 5, 22, 31, 22), "> 40", "aantal"),
    ("Signalen ondermijning (gemeente)", "signalen-ondermijning", "R", (None, None, None, 11, 2), "> 25", "aantal"),
    ("Ondermijning (politiecijfers)", "ondermijning", "R", (55, 50, 40, 35, 48), "> 45", "aantal"),
    ("Waarschuwing/ sluiting panden (wet Damocles)", "waarschuwing-sluiting-panden", "", (5, 2, 1, 6, 6), "> 4", "aantal"),
    ("Meldingen van discriminatie", "meldingen-van-discriminatie", "", (None, None, 14, 11, 5), "> 40", "aantal"),
    ("Vermissing personen", "vermissing-personen", "", (368, 426, 415, 486, 488), "< 400", "aantal"),
    ("Veilig Thuis meldingen politie", "veilig-thuis-meldingen-politie", "", (None, 75, 95, 73, 69), "> 69", "aantal"),
    ("% Jongeren met Jeugdbescherming", "jongeren-met-jeugdbescherming", "R", ("1.2", "1.4", "1.4", "1.6", "1.2"), "> 1,4", "%"),
    ("% Jongeren met jeugdreclassering (aandeel jongeren van 12 tot 23 jaar)", "jongeren-met-jeugdreclassering", "R",
     ("0.4", "0.5", "0.35", "0.4", "0.3"), "> 0,4", "%"),
    ("Meldingen overlast personen verward gedrag (vanaf 2022 excl. meldingen vanuit instellingen; politiemeldingen)",
     "meldingen-overlast-personen-verward-gedrag", "R", (212, 206, 316, 369, 384), "> 180", "aantal"),
    ("Jeugdoverlast (politiemeldingen)", "jeugdoverlast", "R", (174, 170, 120, 182, 128), "> 175", "aantal"),
    ("Verwijzingen Halt (per 1.000 inw. 12-17 jaar; BBV)", "verwijzingen-halt", "R", (7, 9, 13, 10, None), "> 15",
     "per 1.000 inwoners van 12-17 jaar"),
    ("Verwijzingen Halt (per 10.000 inw. 12-17 jaar; BBV)", "verwijzingen-halt", "NL", (12, 13, 11, 8, None), None,
     "per 10.000 inwoners van 12-17 jaar"),
    ("Jongeren met delict voor rechter (%; BBV)", "jongeren-met-delict-voor-rechter", "R", (1, 1, 1, None, None), "< 4", "%"),
    ("Jongeren met delict voor rechter (%; BBV)", "jongeren-met-delict-voor-rechter", "NL", (1, 1, 1, None, None), None, "%"),
]
# fmt: on
