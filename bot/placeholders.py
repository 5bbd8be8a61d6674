"""Which placeholders each sentence of `bot/nl` may use: those the pages fill in, by the set they share."""

from __future__ import annotations

from collections.abc import Mapping

_SENTENCES: Mapping[str, str] = {
    "": """
        andere_eenheden dichtst_bij_uitleg dit doel_van_programma en gebied_nederland geen_doel
        geen_onderwerp geen_rij jaren_alle jaren_changed jaren_changed_doel jaren_down jaren_falling jaren_has_figure
        jaren_highest jaren_lacking jaren_lowest jaren_met jaren_not_down jaren_not_down_doel jaren_not_met
        jaren_not_up jaren_not_up_doel jaren_provisional jaren_same_doel
        jaren_rising jaren_same jaren_unknown jaren_up jaren_better jaren_worse jaren_up_doel jaren_down_doel kan_overlappen keuzes klopt_onbekend
        knop_activiteiten knop_behaald knop_doel knop_nederland knop_niet_behaald
        knop_passage
        knop_programmadoel knop_verloop kop_alle_noten kort_behaald kort_niet_behaald
        kort_onbekend niet_te_berekenen nooit_bekend noot_bij_cijfer noot_bij_doel noot_bij_naam
        noot_bij_tabel ontbreekt_kort oorzaak_wel_tekst per_eenheid_uitleg beter_uitleg procent_van_nul
        kaart_bekijk kaart_bron kaart_cijfer kaart_doel kaart_eigen kaart_geen_cijfer
        kaart_jaar kaart_ontbreekt
        procentpunt soort_activities soort_activity soort_attainment soort_average soort_cause
        soort_claim soort_compare_country soort_compare_indicators soort_definition
        soort_difference soort_distance soort_hoogste soort_laagste soort_footnote soort_goal soort_overview
        soort_percent soort_progress soort_provenance soort_sum soort_target soort_trend
        geen_stap soort_unit soort_years status_verloren te_weinig_cijfers verder voorbeelden wat_alles
        overzicht_land_geen
        wat_doel_down wat_doel_same wat_doel_up wat_has_figure wat_lacking wat_land_down wat_land_same wat_land_up wat_land_better wat_land_worse wat_met wat_met_elk_jaar wat_met_per_jaar wat_not_met_per_jaar
        wat_at_least wat_at_most wat_near_target wat_far_target wat_met_near_target wat_met_far_target
        wat_most_amount wat_most_percent eenheid_percent eenheid_rate eenheid_count wat_noted wat_not_met_elk_jaar wat_nooit_met wat_unknown_elk_jaar wat_not_met wat_provisional
        wat_unknown wat_record_highest wat_record_lowest wat_record_highest_alone wat_record_lowest_alone wat_eerst_met wat_eerst_not_met wat_with_country wat_country_target wat_without_country wat_without_target weiger_chat_zonder weiger_chosen_years_zonder weiger_forecast_zonder weiger_list_zonder weiger_long_zonder weiger_measures_zonder weiger_part_zonder weiger_no_request_zonder weiger_second_question_zonder weiger_unit_zonder weiger_other_report_zonder
        weiger_instruction_zonder weiger_no_subject_zonder weiger_nothing_zonder
        weiger_person_zonder weiger_unknown_word_zonder""",
    "aantal bereik gebied verslag": """
        praat_bye praat_hello praat_help praat_ok praat_thanks praat_who""",
    "aantal": "kaart_nog_meer wat_highest_top wat_lowest_top",
    "aantal jaar": """
        groep_alle groep_zonder_oordeel groep_behaald groep_jaar groep_niet_behaald groep_onbekend
        groep_zonder_doel""",
    "aantal jaren rij wat": "jaren_wel",
    "aantal jaar totaal": "per_jaar",
    "aantal jaar open totaal": "per_jaar_open",
    "aantal jaren": "per_jaar_meeste per_jaar_minste",
    "aantal jaar toen": "per_jaar_meer per_jaar_minder",
    "aantal totaal wat": "overzicht_niets overzicht_telling",
    "aantal verslag": "activiteiten_kop",
    "adres": "herkomst_pagina",
    "ander eigen gebied": "geen_conclusie",
    "ander procent": "procent_tegenover",
    "ander gebied jaar verschil": "even_hoog hoger_dan lager_dan",
    "ander jaar naam verschil": "hoger_dan_indicator",
    "begrepen": "begrepen",
    "begrip": "kop_begrip wat_begrip wat_zonder_begrip",
    "begrip begrippen": "begrip_onbekend",
    "begrip betekenis bron": "begrip",
    "begrippen": "begrip_leeg",
    "bereik woorden": "welk_jaar",
    "bereik jaren": "buiten_jaren jaren_buiten overzicht_leeg",
    "bereik jaren naam": "geen_cel",
    "bereik periode": "andere_periode",
    "betekenis jaar teken": "teken_met_uitleg",
    "eerste vorig": "klopt_hangt_af",
    "rij oordeel": "oordeel_van_rij",
    "bewering": "bewering_elk_jaar bewering_geen_jaar bewering_niet klopt klopt_niet",
    "cijfer": "voorlopig_kort",
    "cijfer doel naam": "lijst_doel",
    "cijfer doel oordeel": "samenvatting_doel",
    "cijfer gebied jaar": "wel_van_gemeente",
    "cijfer jaar": "gelijk_aan jaar_kort jaar_regel laatste_bekende naast_gemiddelde_boven naast_gemiddelde_onder naast_gemiddelde_op vorig_jaar_andere_eenheid",
    "cijfer jaar naam toen": "lijst_highest lijst_lowest",
    "cijfer jaar naam toen verschil": "lijst_verandering",
    "cijfer land naam verschil": "lijst_land",
    "jaar toen": "per_jaar_gelijk wat_werd_met wat_werd_not_met",
    "cijfer jaar namen": "hoogste_van",
    "cijfer jaar oordeel": "jaar_regel_oordeel stand",
    "cijfer jaar verschil": "verandering",
    "cijfer jaren rij": "hoogste laagste",
    "cijfer kop": "regel",
    "cijfer naam": "lijst",
    "cijfers": "gebruikte_cijfers",
    "cijfers jaar": "eerder_verslag",
    "cijfers rij": "rij_cijfers",
    "contact": "vraag_na",
    "deel": "overzicht_aandeel wat_meer_dan wat_minstens wat_minder_dan wat_hooguit",
    "delen": "bewegingen deel_onbekend niet_in_tekst overgenomen",
    "delen doel verslag": "oordeel_over_jaren",
    "doel": "kaart_doel_lijn oordeel_niet_gegeven oordeel_onbekend",
    "doel gebied": "doel_op_andere_rij",
    "doel gedrukt jaar naam verslag": "doel_ander_jaar doel_is",
    "doel ruimte": "behaald niet_behaald",
    "eenheid gebied": "eenheid_elders",
    "eenheid gebied gedrukt naam": "eenheid",
    "eenheid jaren naam thema": "begrip_indicator",
    "eerste laatste": "kleine_aantallen",
    "eerste laatste naam tot van verschil": "verschil_gelijk verschil_meer verschil_minder verschil_terug",
    "eerste laatste tot van verschil": "van_naar stap",
    "deel eerste laatste": "deel_ervan",
    "eerste keer laatste": "keer_zo_veel",
    "zinnen": "niet_meegewogen",
    "stappen": "grootste_stijging grootste_daling grootste_stap",
    "gebied": "geen_oordeel_gebied",
    "gebied jaar naam": "kop_gebied",
    "gebied jaren wat": "kop_overzicht",
    "cijfers naam": "kaart_reeks",
    "gebied naam": "gebied_zonder_rij rij_van",
    "gebied naam verslag": "geen_doel_bij geen_doel_gebied",
    "gebied plaats": "andere_gebieden andere_plaats",
    "gedrukt kolom plek": "herkomst",
    "gemeente": "gebied_gemeente",
    "gemiddelde rij": "gemiddelde",
    "getal": """
        kant_meer kant_minder kant_gelijk
        bewering_gedaald bewering_gelijk bewering_gestegen bewering_hoger bewering_hoogstens bewering_lager bewering_meer
        bewering_minder bewering_minstens bewering_precies""",
    "grens": "precies_behaald precies_op_de_grens",
    "grens jaar": "afstand",
    "deel grens jaar": "afstand_procent",
    "jaar": """
        even_hoog_indicatoren knop_ander_jaar laatste_jaar
        niet_te_vergelijken ontbreekt vorig_jaar_geen_cijfer wat_down wat_falling wat_highest
        wat_lowest wat_rising wat_same wat_up wat_eerst_up wat_eerst_down wat_not_up wat_not_down wat_changed wat_better wat_worse""",
    "eenheden": "eenheden_van_indicatoren wat_eenheid",
    "thema": "wat_zonder_thema",
    "jaar later naam": "andere_naam",
    "eenheid jaar": "kaart_eenheid_jaar",
    "jaar naam": "herdefinitie herdefinitie_tot kop",
    "jaar teken": "teken_zonder_uitleg",
    "jaren": """
        andere_jaren gedaald gekeken_naar gelijk_gebleven gestegen jaren_behaald jaren_niet_behaald
        jaren_onbekend""",
    "jaren naam": "geen_twee_jaren jaar_zonder_cel kop_verloop",
    "jaren rij": "geen_enkel_cijfer",
    "jaren zonder": "gekeken_naar_zonder",
    "kop": "kop_afstand kop_doel kop_herkomst",
    "kop reden": "regel_zonder_cijfer",
    "naam": """
        begrip_geen_uitleg geen_noot kop_eenheid kop_noten kop_oorzaak oorzaak_noot
        oorzaak_onbekend oorzaak_onbekend_algemeen""",
    "maat": "wat_within",
    "jaar maat": "wat_up_maat wat_down_maat",
    "naam tot van": "kop_verschil",
    "namen": "kaart_ook lijkt_op overzicht_land overzicht_onvergelijkbaar",
    "plek rijen": "noot_bij_rijen",
    "plek teken": "noot_zonder_tekst",
    "plek teken tekst": "noot",
    "plekken": "bron",
    "procent": "procent",
    "product titel": "activiteit_regel activiteit_regel_zonder",
    "product titel verslag": "activiteit_met activiteit_zonder",
    "programma verslag": "programmadoel_kop voortgang_kop",
    "rij": """
        bron_rij kop_gemiddelde kop_hoogste kop_laagste kop_som niet_op_te_tellen niet_op_te_tellen_deel
        niet_te_berekenen_rij rij_kop""",
    "rij som": "som",
    "rij wat": "jaren_geen kop_jaren kop_jaren_geen",
    "rijen teken tekst thema": "teken_betekent teken_zonder",
    "rijen tekst": "correctie correctie_bij",
    "tabel": "bron_onderdeel bron_tabel",
    "teken": """
        geen_cijfer_kort kop_teken teken_kort teken_onbekend""",
    "tekst": "citaat let_op noot_tabel opsomming",
    "tekst titel": "toelichting_bij",
    "namen wat": "wat_zonder_rijen",
    "soort wat": "wat_van_soort",
    "thema wat": "wat_thema",
    "wat": "per_jaar_kop wat_uit_de_lijst",
    "tot van": "van_tot",
    "verschil": "ruimte_boven ruimte_onder te_veel te_weinig",
    "verslag": "activiteiten_ontbreken gemeten_aan programmadoel_ontbreekt voortgang_ontbreekt",
    "waarde": "doel_hoogstens doel_meer doel_minder doel_minstens doel_precies doel_zonder_teken",
    "woord": "keuze keuze_over",
    "woorden": """
        weiger_chat weiger_chosen_years weiger_forecast weiger_instruction weiger_list weiger_long weiger_measures weiger_part weiger_no_request weiger_second_question weiger_unit weiger_other_report weiger_no_subject weiger_nothing
        weiger_person weiger_unknown_word""",
}

PLACEHOLDERS: Mapping[str, tuple[str, ...]] = {
    key: tuple(filled.split()) for filled, keys in _SENTENCES.items() for key in keys.split()
}
"""The placeholders by the key of the sentence; every sentence stands here."""
