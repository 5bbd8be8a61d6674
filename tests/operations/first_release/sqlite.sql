BEGIN TRANSACTION;
CREATE TABLE activities (
	report INTEGER NOT NULL, 
	programme INTEGER NOT NULL, 
	activity INTEGER NOT NULL, 
	product TEXT NOT NULL, 
	title TEXT NOT NULL, 
	explanation TEXT, 
	place_source TEXT NOT NULL, 
	place_table TEXT NOT NULL, 
	place_row TEXT NOT NULL, 
	place_column TEXT NOT NULL, 
	CONSTRAINT pk_activities PRIMARY KEY (report, programme, activity), 
	CONSTRAINT fk_activities_report FOREIGN KEY(report) REFERENCES reports ("key") ON DELETE CASCADE
);
INSERT INTO "activities" VALUES(1,0,0,'1E','Verbeteren van cyber-secure gedrag','Er is aandacht besteed aan digitale veiligheid en digitaal veilig gedrag is en er zijn voorbereidingen getroffen voor de week van de digitale veiligheid. Het geheel aan activiteiten zowel door het jaar heen als tijdens de week van de digitale veiligheid is beperkter dan vooraf beoogd. Dit is het gevolg van vergrootte werkdruk als gevolg van de coronamaatregelen, de vluchtelingencrisis, oppakken van hierdoor uitgestelde werkzaamheden en vergroten van algemene werkdruk. Met de aanvang van de nieuwe medewerker kunnen activiteiten volgens plan gerealiseerd worden.','Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid','Activiteiten','Verbeteren van cyber-secure gedrag','');
INSERT INTO "activities" VALUES(1,0,1,'1E','Verbeteren perspectieven voor inwoners van kwetsbare wijken',NULL,'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid','Activiteiten','Verbeteren perspectieven voor inwoners van kwetsbare wijken','');
INSERT INTO "activities" VALUES(1,0,2,'1E','Haalbaarheid pilot wijkrechter','Door extra werkzaamheden als gevolg van de vluchtelingencrisis en corona hebben was er minder tijd beschikbaar om de pilot wijkrechter verder uit te werken. Er is in beeld gebracht met welke stakeholders samenwerking noodzakelijk is en hoe vorm gegeven kan worden aan de wijkrechter. De vervolgstap is om met de stakeholders gezamenlijk vorm te geven aan de pilot. De haalbaarheid van de pilot is afhankelijk van de samenwerking en instemming van de stakeholders. Hierover is nog geen helderheid.','Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid','Activiteiten','Haalbaarheid pilot wijkrechter','');
INSERT INTO "activities" VALUES(1,0,3,'1E','Uitvoering geven aan de bestuursopdracht ''samen veilig, lokale aanpak huiselijk geweld','De gemeente en ook het veld kennen op dit moment, door de situatie op de arbeidsmarkt veel verloop waardoor steeds opnieuw geïnvesteerd moet worden in het vergroten van kennis en vaardigheden t.a.v. het onderwerp. Daarnaast heeft de gemeente en het veld sinds 2019 diverse complexe en geprioriteerde opgaven gekend, waaronder de coronacrisis, de asiel- en vluchtelingencrisis, wat veel capaciteit heeft gevergd van het Sociaal Domein en netwerkpartners. Hierdoor zijn activiteiten vanuit de lokale uitvoeringsagenda moeilijk organiseerbaar en realiseerbaar gebleken. Hierdoor wijkt de planning af in negatieve zin. Er is geen apart budget voor de lokale aanpak. De risico''s liggen vooral besloten in het feit dat er op het onderwerp organisatiebreed onvoldoende kennis aanwezig is om te werken met complexe casuïstiek waarin er sprake is van (structurele) onveiligheid door huiselijk geweld en/ of kindermishandeling.','Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid','Activiteiten','Uitvoering geven aan de bestuursopdracht ''samen veilig, lokale aanpak huiselijk geweld','');
INSERT INTO "activities" VALUES(1,0,4,'1E','Opstellen beleid aanpak mensenhandel',NULL,'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid','Activiteiten','Opstellen beleid aanpak mensenhandel','');
INSERT INTO "activities" VALUES(1,0,5,'1E','Ondermijning in beeld: verbeteren van signalen',NULL,'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid','Activiteiten','Ondermijning in beeld: verbeteren van signalen','');
INSERT INTO "activities" VALUES(3,0,0,'1E','Verbeteren van cyber-secure gedrag','Er is aandacht besteed aan digitale veiligheid en digitaal veilig gedrag is en er zijn voorbereidingen getroffen voor de week van de digitale veiligheid. Het geheel aan activiteiten zowel door het jaar heen als tijdens de week van de digitale veiligheid is beperkter dan vooraf beoogd. Dit is het gevolg van vergrootte werkdruk als gevolg van de coronamaatregelen, de vluchtelingencrisis, oppakken van hierdoor uitgestelde werkzaamheden en vergroten van algemene werkdruk. Met de aanvang van de nieuwe medewerker kunnen activiteiten volgens plan gerealiseerd worden.','Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid','Activiteiten','Verbeteren van cyber-secure gedrag','');
INSERT INTO "activities" VALUES(3,0,1,'1E','Verbeteren perspectieven voor inwoners van kwetsbare wijken',NULL,'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid','Activiteiten','Verbeteren perspectieven voor inwoners van kwetsbare wijken','');
INSERT INTO "activities" VALUES(3,0,2,'1E','Haalbaarheid pilot wijkrechter','Door extra werkzaamheden als gevolg van de vluchtelingencrisis en corona hebben was er minder tijd beschikbaar om de pilot wijkrechter verder uit te werken. Er is in beeld gebracht met welke stakeholders samenwerking noodzakelijk is en hoe vorm gegeven kan worden aan de wijkrechter. De vervolgstap is om met de stakeholders gezamenlijk vorm te geven aan de pilot. De haalbaarheid van de pilot is afhankelijk van de samenwerking en instemming van de stakeholders. Hierover is nog geen helderheid.','Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid','Activiteiten','Haalbaarheid pilot wijkrechter','');
INSERT INTO "activities" VALUES(3,0,3,'1E','Uitvoering geven aan de bestuursopdracht ''samen veilig, lokale aanpak huiselijk geweld','De gemeente en ook het veld kennen op dit moment, door de situatie op de arbeidsmarkt veel verloop waardoor steeds opnieuw geïnvesteerd moet worden in het vergroten van kennis en vaardigheden t.a.v. het onderwerp. Daarnaast heeft de gemeente en het veld sinds 2019 diverse complexe en geprioriteerde opgaven gekend, waaronder de coronacrisis, de asiel- en vluchtelingencrisis, wat veel capaciteit heeft gevergd van het Sociaal Domein en netwerkpartners. Hierdoor zijn activiteiten vanuit de lokale uitvoeringsagenda moeilijk organiseerbaar en realiseerbaar gebleken. Hierdoor wijkt de planning af in negatieve zin. Er is geen apart budget voor de lokale aanpak. De risico''s liggen vooral besloten in het feit dat er op het onderwerp organisatiebreed onvoldoende kennis aanwezig is om te werken met complexe casuïstiek waarin er sprake is van (structurele) onveiligheid door huiselijk geweld en/ of kindermishandeling.','Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid','Activiteiten','Uitvoering geven aan de bestuursopdracht ''samen veilig, lokale aanpak huiselijk geweld','');
INSERT INTO "activities" VALUES(3,0,4,'1E','Opstellen beleid aanpak mensenhandel',NULL,'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid','Activiteiten','Opstellen beleid aanpak mensenhandel','');
INSERT INTO "activities" VALUES(3,0,5,'1E','Ondermijning in beeld: verbeteren van signalen',NULL,'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid','Activiteiten','Ondermijning in beeld: verbeteren van signalen','');
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0001');
CREATE TABLE audit (
	number INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	at TEXT NOT NULL, 
	"by" TEXT NOT NULL, 
	action TEXT NOT NULL, 
	about TEXT NOT NULL, 
	detail TEXT NOT NULL
);
INSERT INTO "audit" VALUES(1,'2026-11-25T21:30:25Z','eerste start','concept','editie 1','{"added": ["jaarverslag-2022-veiligheid"], "base": null, "gone": [], "replaces": null}');
INSERT INTO "audit" VALUES(2,'2026-11-25T21:30:25Z','eerste start','gepubliceerd','editie 1','{"before": null}');
INSERT INTO "audit" VALUES(3,'2026-11-25T21:30:28Z','A. de Vries','concept','editie 2','{"added": ["jaarverslag-2023"], "base": 1, "gone": [], "replaces": null}');
INSERT INTO "audit" VALUES(4,'2026-11-25T21:30:30Z','A. de Vries','gepubliceerd','editie 2','{"before": 1}');
INSERT INTO "audit" VALUES(5,'2026-11-25T21:30:32Z','A. de Vries','gewijzigd','synoniemen/eigen','{"sha256": "98cb428627eafa1a570a4c03ff4b8c9fdc2f6b553d43698b103dd91726b35cd1"}');
INSERT INTO "audit" VALUES(6,'2026-11-25T21:30:33Z','B. Jansen','gewijzigd','correcties/jaarverslag-2022-veiligheid','{"sha256": "f399990b8f42e765527880aab57d51b5e56bfaf9610989de96608ba20a1225a1"}');
INSERT INTO "audit" VALUES(7,'2026-11-25T21:30:33Z','B. Jansen','concept','editie 3','{"added": ["jaarverslag-2022-veiligheid"], "base": 2, "gone": [], "replaces": null}');
CREATE TABLE content (
	kind TEXT NOT NULL, 
	name TEXT NOT NULL, 
	sha256 TEXT NOT NULL, 
	changed_at TEXT NOT NULL, 
	changed_by TEXT NOT NULL, 
	body BLOB NOT NULL, 
	CONSTRAINT pk_content PRIMARY KEY (kind, name)
);
INSERT INTO "content" VALUES('synoniemen','eigen','98cb428627eafa1a570a4c03ff4b8c9fdc2f6b553d43698b103dd91726b35cd1','2026-11-25T21:30:32Z','A. de Vries',X'6A657567646F7665726C6173743A0A20206F6F6B3A0A20202D2073706F6F6B6A6F6E676572656E0A');
INSERT INTO "content" VALUES('correcties','jaarverslag-2022-veiligheid','f399990b8f42e765527880aab57d51b5e56bfaf9610989de96608ba20a1225a1','2026-11-25T21:30:33Z','B. Jansen',X'2D20706C616174733A0A20202020746162656C3A204F70656E62617265206F72646520656E207665696C6967686569640A2020202072696A3A2057696E6B656C646965667374616C202870657220312E30303020696E772E3B20424256290A202020206B6F6C6F6D3A202732303231270A202020206765626965643A20520A202067656472756B743A20302C36370A202067656C657A656E3A20302C36380A2020726564656E3A204572726174756D2E0A');
CREATE TABLE content_history (
	version INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	kind TEXT NOT NULL, 
	name TEXT NOT NULL, 
	sha256 TEXT NOT NULL, 
	changed_at TEXT NOT NULL, 
	changed_by TEXT NOT NULL, 
	body BLOB
);
INSERT INTO "content_history" VALUES(1,'synoniemen','eigen','98cb428627eafa1a570a4c03ff4b8c9fdc2f6b553d43698b103dd91726b35cd1','2026-11-25T21:30:32Z','A. de Vries',X'6A657567646F7665726C6173743A0A20206F6F6B3A0A20202D2073706F6F6B6A6F6E676572656E0A');
INSERT INTO "content_history" VALUES(2,'correcties','jaarverslag-2022-veiligheid','f399990b8f42e765527880aab57d51b5e56bfaf9610989de96608ba20a1225a1','2026-11-25T21:30:33Z','B. Jansen',X'2D20706C616174733A0A20202020746162656C3A204F70656E62617265206F72646520656E207665696C6967686569640A2020202072696A3A2057696E6B656C646965667374616C202870657220312E30303020696E772E3B20424256290A202020206B6F6C6F6D3A202732303231270A202020206765626965643A20520A202067656472756B743A20302C36370A202067656C657A656E3A20302C36380A2020726564656E3A204572726174756D2E0A');
CREATE TABLE definitions (
	report INTEGER NOT NULL, 
	definition INTEGER NOT NULL, 
	term TEXT NOT NULL, 
	meaning TEXT NOT NULL, 
	source TEXT NOT NULL, 
	CONSTRAINT pk_definitions PRIMARY KEY (report, definition), 
	CONSTRAINT fk_definitions_report FOREIGN KEY(report) REFERENCES reports ("key") ON DELETE CASCADE
);
INSERT INTO "definitions" VALUES(1,0,'R','Renkum, het cijfer van de gemeente zelf. Een rij zonder letter is ook van de gemeente.','toelichting van de beheerder; de bron zegt het niet');
INSERT INTO "definitions" VALUES(1,1,'NL','Nederland, het landelijke cijfer.','toelichting van de beheerder; de bron zegt het niet');
INSERT INTO "definitions" VALUES(1,2,'BBV','Besluit begroting en verantwoording provincies en gemeenten. Indicatoren met BBV zijn landelijk voorgeschreven, zodat gemeenten te vergelijken zijn.','toelichting van de beheerder; de bron zegt het niet');
INSERT INTO "definitions" VALUES(1,3,'-','Geen cijfer. Het is geen nul, en de bron zegt niet waarom er geen cijfer is.','toelichting van de beheerder; de bron zegt het niet');
INSERT INTO "definitions" VALUES(1,4,'***','Deze noot staat bij het doel van Verwijzingen Halt, maar de bron geeft er geen tekst bij.','toelichting van de beheerder; de bron zegt het niet');
INSERT INTO "definitions" VALUES(1,5,'I, P, F en R','Kolommen bij de activiteiten, waarschijnlijk Inhoud, Planning, Financiën en Risico''s. In de bron waren dat gekleurde tekens; in de tekst zijn ze verloren gegaan, dus de bot noemt geen status.','toelichting van de beheerder; de bron zegt het niet');
INSERT INTO "definitions" VALUES(1,6,'nb','(nog) niet beschikbaar','legenda onder de tabel Zorg en Veiligheid');
INSERT INTO "definitions" VALUES(2,0,'R','Renkum, het cijfer van de gemeente zelf. Een rij zonder letter is ook van de gemeente.','toelichting van de beheerder; de bron zegt het niet');
INSERT INTO "definitions" VALUES(2,1,'NL','Nederland, het landelijke cijfer.','toelichting van de beheerder; de bron zegt het niet');
INSERT INTO "definitions" VALUES(2,2,'BBV','Besluit begroting en verantwoording provincies en gemeenten. Indicatoren met BBV zijn landelijk voorgeschreven, zodat gemeenten te vergelijken zijn.','toelichting van de beheerder; de bron zegt het niet');
INSERT INTO "definitions" VALUES(2,3,'-','Geen cijfer. Het is geen nul, en de bron zegt niet waarom er geen cijfer is.','toelichting van de beheerder; de bron zegt het niet');
INSERT INTO "definitions" VALUES(2,4,'***','Deze noot staat bij het doel van Verwijzingen Halt, maar de bron geeft er geen tekst bij.','toelichting van de beheerder; de bron zegt het niet');
INSERT INTO "definitions" VALUES(2,5,'I, P, F en R','Kolommen bij de activiteiten, waarschijnlijk Inhoud, Planning, Financiën en Risico''s. In de bron waren dat gekleurde tekens; in de tekst zijn ze verloren gegaan, dus de bot noemt geen status.','toelichting van de beheerder; de bron zegt het niet');
INSERT INTO "definitions" VALUES(3,0,'R','Renkum, het cijfer van de gemeente zelf. Een rij zonder letter is ook van de gemeente.','toelichting van de beheerder; de bron zegt het niet');
INSERT INTO "definitions" VALUES(3,1,'NL','Nederland, het landelijke cijfer.','toelichting van de beheerder; de bron zegt het niet');
INSERT INTO "definitions" VALUES(3,2,'BBV','Besluit begroting en verantwoording provincies en gemeenten. Indicatoren met BBV zijn landelijk voorgeschreven, zodat gemeenten te vergelijken zijn.','toelichting van de beheerder; de bron zegt het niet');
INSERT INTO "definitions" VALUES(3,3,'-','Geen cijfer. Het is geen nul, en de bron zegt niet waarom er geen cijfer is.','toelichting van de beheerder; de bron zegt het niet');
INSERT INTO "definitions" VALUES(3,4,'***','Deze noot staat bij het doel van Verwijzingen Halt, maar de bron geeft er geen tekst bij.','toelichting van de beheerder; de bron zegt het niet');
INSERT INTO "definitions" VALUES(3,5,'I, P, F en R','Kolommen bij de activiteiten, waarschijnlijk Inhoud, Planning, Financiën en Risico''s. In de bron waren dat gekleurde tekens; in de tekst zijn ze verloren gegaan, dus de bot noemt geen status.','toelichting van de beheerder; de bron zegt het niet');
INSERT INTO "definitions" VALUES(3,6,'nb','(nog) niet beschikbaar','legenda onder de tabel Zorg en Veiligheid');
CREATE TABLE deliveries (
	"key" BLOB NOT NULL, 
	claim BLOB NOT NULL, 
	claimed DOUBLE NOT NULL, 
	finished BOOLEAN NOT NULL, 
	expires DOUBLE NOT NULL, 
	CONSTRAINT pk_deliveries PRIMARY KEY ("key")
);
CREATE TABLE edition_reports (
	edition INTEGER NOT NULL, 
	report INTEGER NOT NULL, 
	added BOOLEAN NOT NULL, 
	CONSTRAINT pk_edition_reports PRIMARY KEY (edition, report), 
	CONSTRAINT fk_edition_reports_edition FOREIGN KEY(edition) REFERENCES editions (number) ON DELETE CASCADE, 
	CONSTRAINT fk_edition_reports_report FOREIGN KEY(report) REFERENCES reports ("key")
);
INSERT INTO "edition_reports" VALUES(1,1,1);
INSERT INTO "edition_reports" VALUES(2,1,0);
INSERT INTO "edition_reports" VALUES(2,2,1);
INSERT INTO "edition_reports" VALUES(3,3,1);
INSERT INTO "edition_reports" VALUES(3,2,0);
CREATE TABLE editions (
	number INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	status VARCHAR(8) NOT NULL, 
	base INTEGER, 
	fingerprint TEXT NOT NULL, 
	created_at TEXT NOT NULL, 
	created_by TEXT NOT NULL, 
	published_at TEXT, 
	published_by TEXT
);
INSERT INTO "editions" VALUES(1,'old',NULL,'626cb71a8091b8988033e58749a66b124c5503b53666e3608407e5a5599b1574','2026-11-25T21:30:25Z','eerste start','2026-11-25T21:30:25Z','eerste start');
INSERT INTO "editions" VALUES(2,'live',1,'5722f0386e5d19e36c5bd7a017c555bf330fc4864209291567e2d94eb2224fae','2026-11-25T21:30:28Z','A. de Vries','2026-11-25T21:30:30Z','A. de Vries');
INSERT INTO "editions" VALUES(3,'draft',2,'76448da35b591730f26fb81c51bd555b6ead41c332269141e03a0e1024017bc7','2026-11-25T21:30:33Z','B. Jansen',NULL,NULL);
CREATE TABLE feedback (
	"key" BLOB NOT NULL, 
	day TEXT NOT NULL, 
	thumb TEXT NOT NULL, 
	about TEXT NOT NULL, 
	edition TEXT NOT NULL, 
	expires DOUBLE NOT NULL, 
	CONSTRAINT pk_feedback PRIMARY KEY ("key")
);
CREATE TABLE memories (
	"key" BLOB NOT NULL, 
	body TEXT NOT NULL, 
	expires DOUBLE NOT NULL, 
	CONSTRAINT pk_memories PRIMARY KEY ("key")
);
INSERT INTO "memories" VALUES(X'B11E58AEBF1C436350962745FDDF9324','{"last":{"indicators":["vermissing-personen"],"scopes":["gemeente"],"years":[2022],"years_outside":[],"unknown_parts":[],"carried":[],"beside_years":[],"operation":"figure","direction":null,"explicit_years":true,"text_key":"","selection":{"verdict":null,"theme":null,"direction":null,"lacking":false,"has_figure":false,"provisional":false,"near_target":false,"count":false,"without_target":false,"every_year":false,"became":false,"versus_country":false,"versus_target":false,"term":""}},"pending":[],"settled":false,"earlier":[]}',4102444800.0);
CREATE TABLE observation_footnotes (
	report INTEGER NOT NULL, 
	series INTEGER NOT NULL, 
	observation INTEGER NOT NULL, 
	footnote INTEGER NOT NULL, 
	mark TEXT NOT NULL, 
	"on" TEXT NOT NULL, 
	text TEXT, 
	CONSTRAINT pk_observation_footnotes PRIMARY KEY (report, series, observation, footnote), 
	CONSTRAINT fk_observation_footnotes_report FOREIGN KEY(report) REFERENCES reports ("key") ON DELETE CASCADE
);
INSERT INTO "observation_footnotes" VALUES(1,16,4,0,'**','value','het aantal meldingen discriminatie is nog in concept. Vizier communiceert later dit jaar het definitieve aantal');
INSERT INTO "observation_footnotes" VALUES(3,3,3,0,'','correction','Gedrukt staat er ''0,67'', gelezen is ''0,68''. Erratum.');
INSERT INTO "observation_footnotes" VALUES(3,16,4,0,'**','value','het aantal meldingen discriminatie is nog in concept. Vizier communiceert later dit jaar het definitieve aantal');
CREATE TABLE observations (
	report INTEGER NOT NULL, 
	series INTEGER NOT NULL, 
	observation INTEGER NOT NULL, 
	year INTEGER NOT NULL, 
	raw TEXT NOT NULL, 
	kind TEXT NOT NULL, 
	value TEXT, 
	missing TEXT, 
	provisional BOOLEAN NOT NULL, 
	place_source TEXT NOT NULL, 
	place_table TEXT NOT NULL, 
	place_row TEXT NOT NULL, 
	place_column TEXT NOT NULL, 
	CONSTRAINT pk_observations PRIMARY KEY (report, series, observation), 
	CONSTRAINT fk_observations_report FOREIGN KEY(report) REFERENCES reports ("key") ON DELETE CASCADE
);
INSERT INTO "observations" VALUES(1,0,0,2018,'83','realisatie','83',NULL,0,'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid','Openbare orde en veiligheid','High Impact Crimes','2018');
INSERT INTO "observations" VALUES(1,0,1,2019,'75','realisatie','75',NULL,0,'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid','Openbare orde en veiligheid','High Impact Crimes','2019');
INSERT INTO "observations" VALUES(1,0,2,2020,'72','realisatie','72',NULL,0,'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid','Openbare orde en veiligheid','High Impact Crimes','2020');
INSERT INTO "observations" VALUES(1,0,3,2021,'72','realisatie','72',NULL,0,'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid','Openbare orde en veiligheid','High Impact Crimes','2021');
INSERT INTO "observations" VALUES(1,0,4,2022,'36','realisatie','36',NULL,0,'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid','Openbare orde en veiligheid','High Impact Crimes','2022');
INSERT INTO "observations" VALUES(1,1,0,2018,'270','realisatie','270',NULL,0,'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid','Openbare orde en veiligheid','Geweld op personen en zaken','2018');
INSERT INTO "observations" VALUES(1,1,1,2019,'313','realisatie','313',NULL,0,'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid','Openbare orde en veiligheid','Geweld op personen en zaken','2019');
INSERT INTO "observations" VALUES(1,1,2,2020,'253','realisatie','253',NULL,0,'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid','Openbare orde en veiligheid','Geweld op personen en zaken','2020');
INSERT INTO "observations" VALUES(1,1,3,2021,'266','realisatie','266',NULL,0,'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid','Openbare orde en veiligheid','Geweld op personen en zaken','2021');
INSERT INTO "observations" VALUES(1,1,4,2022,'227','realisatie','227',NULL,0,'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid','Openbare orde en veiligheid','Geweld op personen en zaken','2022');
INSERT INTO "observations" VALUES(1,2,0,2018,'36','realisatie','36',NULL,0,'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid','Openbare orde en veiligheid','Drank- en drugsoverlast','2018');
INSERT INTO "observations" VALUES(1,2,1,2019,'54','realisatie','54',NULL,0,'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid','Openbare orde en veiligheid','Drank- en drugsoverlast','2019');
INSERT INTO "observations" VALUES(1,2,2,2020,'45','realisatie','45',NULL,0,'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid','Openbare orde en veiligheid','Drank- en drugsoverlast','2020');
INSERT INTO "observations" VALUES(1,2,3,2021,'60','realisatie','60',NULL,0,'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid','Openbare orde en veiligheid','Drank- en drugsoverlast','2021');
INSERT INTO "observations" VALUES(1,2,4,2022,'61','realisatie','61',NULL,0,'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid','Openbare orde en veiligheid','Drank- en drugsoverlast','2022');
INSERT INTO "observations" VALUES(1,3,0,2018,'1,1','realisatie','1.1',NULL,0,'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid','Openbare orde en veiligheid','Winkeldiefstal (per 1.000 inw.; BBV)','2018');
INSERT INTO "observations" VALUES(1,3,1,2019,'0,6','realisatie','0.6',NULL,0,'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid','Openbare orde en veiligheid','Winkeldiefstal (per 1.000 inw.; BBV)','2019');
INSERT INTO "observations" VALUES(1,3,2,2020,'0,8','realisatie','0.8',NULL,0,'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid','Openbare orde en veiligheid','Winkeldiefstal (per 1.000 inw.; BBV)','2020');
INSERT INTO "observations" VALUES(1,3,3,2021,'0,67','realisatie','0.67',NULL,0,'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid','Openbare orde en veiligheid','Winkeldiefstal (per 1.000 inw.; BBV)','2021');
INSERT INTO "observations" VALUES(1,3,4,2022,'0.99','realisatie','0.99',NULL,0,'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid','Openbare orde en veiligheid','Winkeldiefstal (per 1.000 inw.; BBV)','2022');
INSERT INTO "observations" VALUES(1,4,0,2018,'','realisatie',NULL,'ontbreekt',0,'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid','Openbare orde en veiligheid','Winkeldiefstal (per 1.000 inw.; BBV)','2018');
INSERT INTO "observations" VALUES(1,4,1,2019,'2,3','realisatie','2.3',NULL,0,'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid','Openbare orde en veiligheid','Winkeldiefstal (per 1.000 inw.; BBV)','2019');
INSERT INTO "observations" VALUES(1,4,2,2020,'1,99','realisatie','1.99',NULL,0,'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid','Openbare orde en veiligheid','Winkeldiefstal (per 1.000 inw.; BBV)','2020');
INSERT INTO "observations" VALUES(1,4,3,2021,'1,76','realisatie','1.76',NULL,0,'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid','Openbare orde en veiligheid','Winkeldiefstal (per 1.000 inw.; BBV)','2021');
INSERT INTO "observations" VALUES(1,4,4,2022,'2,3','realisatie','2.3',NULL,0,'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid','Openbare orde en veiligheid','Winkeldiefstal (per 1.000 inw.; BBV)','2022');
INSERT INTO "observations" VALUES(1,5,0,2018,'2,6','realisatie','2.6',NULL,0,'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid','Openbare orde en veiligheid','Diefstal uit woning (per 1.000 inw.; BBV)','2018');
INSERT INTO "observations" VALUES(1,5,1,2019,'4','realisatie','4',NULL,0,'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid','Openbare orde en veiligheid','Diefstal uit woning (per 1.000 inw.; BBV)','2019');
INSERT INTO "observations" VALUES(1,5,2,2020,'2,2','realisatie','2.2',NULL,0,'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid','Openbare orde en veiligheid','Diefstal uit woning (per 1.000 inw.; BBV)','2020');
INSERT INTO "observations" VALUES(1,5,3,2021,'2,1','realisatie','2.1',NULL,0,'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid','Openbare orde en veiligheid','Diefstal uit woning (per 1.000 inw.; BBV)','2021');
INSERT INTO "observations" VALUES(1,5,4,2022,'1,1','realisatie','1.1',NULL,0,'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid','Openbare orde en veiligheid','Diefstal uit woning (per 1.000 inw.; BBV)','2022');
INSERT INTO "observations" VALUES(1,6,0,2018,'','realisatie',NULL,'ontbreekt',0,'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid','Openbare orde en veiligheid','Diefstal uit woning (per 1.000 inw.; BBV)','2018');
INSERT INTO "observations" VALUES(1,6,1,2019,'2,3','realisatie','2.3',NULL,0,'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid','Openbare orde en veiligheid','Diefstal uit woning (per 1.000 inw.; BBV)','2019');
INSERT INTO "observations" VALUES(1,6,2,2020,'1,76','realisatie','1.76',NULL,0,'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid','Openbare orde en veiligheid','Diefstal uit woning (per 1.000 inw.; BBV)','2020');
INSERT INTO "observations" VALUES(1,6,3,2021,'1,3','realisatie','1.3',NULL,0,'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid','Openbare orde en veiligheid','Diefstal uit woning (per 1.000 inw.; BBV)','2021');
INSERT INTO "observations" VALUES(1,6,4,2022,'1,4','realisatie','1.4',NULL,0,'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid','Openbare orde en veiligheid','Diefstal uit woning (per 1.000 inw.; BBV)','2022');
INSERT INTO "observations" VALUES(1,7,0,2018,'4,0','realisatie','4.0',NULL,0,'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid','Openbare orde en veiligheid','Geweldsmisdrijven (per 1.000 inw.; BBV)','2018');
INSERT INTO "observations" VALUES(1,7,1,2019,'5','realisatie','5',NULL,0,'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid','Openbare orde en veiligheid','Geweldsmisdrijven (per 1.000 inw.; BBV)','2019');
INSERT INTO "observations" VALUES(1,7,2,2020,'4,3','realisatie','4.3',NULL,0,'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid','Openbare orde en veiligheid','Geweldsmisdrijven (per 1.000 inw.; BBV)','2020');
INSERT INTO "observations" VALUES(1,7,3,2021,'3,1','realisatie','3.1',NULL,0,'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid','Openbare orde en veiligheid','Geweldsmisdrijven (per 1.000 inw.; BBV)','2021');
INSERT INTO "observations" VALUES(1,7,4,2022,'3,7','realisatie','3.7',NULL,0,'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid','Openbare orde en veiligheid','Geweldsmisdrijven (per 1.000 inw.; BBV)','2022');
INSERT INTO "observations" VALUES(1,8,0,2018,'','realisatie',NULL,'ontbreekt',0,'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid','Openbare orde en veiligheid','Geweldsmisdrijven (per 1.000 inw.; BBV)','2018');
INSERT INTO "observations" VALUES(1,8,1,2019,'4,8','realisatie','4.8',NULL,0,'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid','Openbare orde en veiligheid','Geweldsmisdrijven (per 1.000 inw.; BBV)','2019');
INSERT INTO "observations" VALUES(1,8,2,2020,'4,5','realisatie','4.5',NULL,0,'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid','Openbare orde en veiligheid','Geweldsmisdrijven (per 1.000 inw.; BBV)','2020');
INSERT INTO "observations" VALUES(1,8,3,2021,'4,3','realisatie','4.3',NULL,0,'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid','Openbare orde en veiligheid','Geweldsmisdrijven (per 1.000 inw.; BBV)','2021');
INSERT INTO "observations" VALUES(1,8,4,2022,'4,6','realisatie','4.6',NULL,0,'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid','Openbare orde en veiligheid','Geweldsmisdrijven (per 1.000 inw.; BBV)','2022');
INSERT INTO "observations" VALUES(1,9,0,2018,'5,1','realisatie','5.1',NULL,0,'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid','Openbare orde en veiligheid','Vernielingen en beschadigingen (per 1.000 inw.) (BBV)','2018');
INSERT INTO "observations" VALUES(1,9,1,2019,'5,8','realisatie','5.8',NULL,0,'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid','Openbare orde en veiligheid','Vernielingen en beschadigingen (per 1.000 inw.) (BBV)','2019');
INSERT INTO "observations" VALUES(1,9,2,2020,'5,1','realisatie','5.1',NULL,0,'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid','Openbare orde en veiligheid','Vernielingen en beschadigingen (per 1.000 inw.) (BBV)','2020');
INSERT INTO "observations" VALUES(1,9,3,2021,'6,7','realisatie','6.7',NULL,0,'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid','Openbare orde en veiligheid','Vernielingen en beschadigingen (per 1.000 inw.) (BBV)','2021');
INSERT INTO "observations" VALUES(1,9,4,2022,'4,9','realisatie','4.9',NULL,0,'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid','Openbare orde en veiligheid','Vernielingen en beschadigingen (per 1.000 inw.) (BBV)','2022');
INSERT INTO "observations" VALUES(1,10,0,2018,'5,4','realisatie','5.4',NULL,0,'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid','Openbare orde en veiligheid','Vernielingen en beschadigingen (per 1.000 inw.) (BBV)','2018');
INSERT INTO "observations" VALUES(1,10,1,2019,'5,9','realisatie','5.9',NULL,0,'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid','Openbare orde en veiligheid','Vernielingen en beschadigingen (per 1.000 inw.) (BBV)','2019');
INSERT INTO "observations" VALUES(1,10,2,2020,'6,2','realisatie','6.2',NULL,0,'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid','Openbare orde en veiligheid','Vernielingen en beschadigingen (per 1.000 inw.) (BBV)','2020');
INSERT INTO "observations" VALUES(1,10,3,2021,'6,1','realisatie','6.1',NULL,0,'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid','Openbare orde en veiligheid','Vernielingen en beschadigingen (per 1.000 inw.) (BBV)','2021');
INSERT INTO "observations" VALUES(1,10,4,2022,'6','realisatie','6',NULL,0,'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid','Openbare orde en veiligheid','Vernielingen en beschadigingen (per 1.000 inw.) (BBV)','2022');
INSERT INTO "observations" VALUES(1,11,0,2018,'115','realisatie','115',NULL,0,'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid','Openbare orde en veiligheid','Meldingen cybercrime & gedigitaliseerde criminaliteit','2018');
INSERT INTO "observations" VALUES(1,11,1,2019,'135','realisatie','135',NULL,0,'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid','Openbare orde en veiligheid','Meldingen cybercrime & gedigitaliseerde criminaliteit','2019');
INSERT INTO "observations" VALUES(1,11,2,2020,'244','realisatie','244',NULL,0,'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid','Openbare orde en veiligheid','Meldingen cybercrime & gedigitaliseerde criminaliteit','2020');
INSERT INTO "observations" VALUES(1,11,3,2021,'245','realisatie','245',NULL,0,'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid','Openbare orde en veiligheid','Meldingen cybercrime & gedigitaliseerde criminaliteit','2021');
INSERT INTO "observations" VALUES(1,11,4,2022,'151','realisatie','151',NULL,0,'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid','Openbare orde en veiligheid','Meldingen cybercrime & gedigitaliseerde criminaliteit','2022');
INSERT INTO "observations" VALUES(1,12,0,2018,'1','realisatie','1',NULL,0,'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid','Openbare orde en veiligheid','Meldingen cybercrime','2018');
INSERT INTO "observations" VALUES(1,12,1,2019,'5','realisatie','5',NULL,0,'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid','Openbare orde en veiligheid','Meldingen cybercrime','2019');
INSERT INTO "observations" VALUES(1,12,2,2020,'22','realisatie','22',NULL,0,'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid','Openbare orde en veiligheid','Meldingen cybercrime','2020');
INSERT INTO "observations" VALUES(1,12,3,2021,'31','realisatie','31',NULL,0,'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid','Openbare orde en veiligheid','Meldingen cybercrime','2021');
INSERT INTO "observations" VALUES(1,12,4,2022,'22','realisatie','22',NULL,0,'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid','Openbare orde en veiligheid','Meldingen cybercrime','2022');
INSERT INTO "observations" VALUES(1,13,0,2018,'-','realisatie',NULL,'-',0,'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid','Openbare orde en veiligheid','Signalen ondermijning (gemeente)*','2018');
INSERT INTO "observations" VALUES(1,13,1,2019,'-','realisatie',NULL,'-',0,'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid','Openbare orde en veiligheid','Signalen ondermijning (gemeente)*','2019');
INSERT INTO "observations" VALUES(1,13,2,2020,'-','realisatie',NULL,'-',0,'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid','Openbare orde en veiligheid','Signalen ondermijning (gemeente)*','2020');
INSERT INTO "observations" VALUES(1,13,3,2021,'11','realisatie','11',NULL,0,'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid','Openbare orde en veiligheid','Signalen ondermijning (gemeente)*','2021');
INSERT INTO "observations" VALUES(1,13,4,2022,'2','realisatie','2',NULL,0,'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid','Openbare orde en veiligheid','Signalen ondermijning (gemeente)*','2022');
INSERT INTO "observations" VALUES(1,14,0,2018,'55','realisatie','55',NULL,0,'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid','Openbare orde en veiligheid','Ondermijning (politiecijfers)','2018');
INSERT INTO "observations" VALUES(1,14,1,2019,'50','realisatie','50',NULL,0,'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid','Openbare orde en veiligheid','Ondermijning (politiecijfers)','2019');
INSERT INTO "observations" VALUES(1,14,2,2020,'40','realisatie','40',NULL,0,'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid','Openbare orde en veiligheid','Ondermijning (politiecijfers)','2020');
INSERT INTO "observations" VALUES(1,14,3,2021,'35','realisatie','35',NULL,0,'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid','Openbare orde en veiligheid','Ondermijning (politiecijfers)','2021');
INSERT INTO "observations" VALUES(1,14,4,2022,'48','realisatie','48',NULL,0,'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid','Openbare orde en veiligheid','Ondermijning (politiecijfers)','2022');
INSERT INTO "observations" VALUES(1,15,0,2018,'5','realisatie','5',NULL,0,'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid','Openbare orde en veiligheid','Waarschuwing/ sluiting panden (wet Damocles)','2018');
INSERT INTO "observations" VALUES(1,15,1,2019,'2','realisatie','2',NULL,0,'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid','Openbare orde en veiligheid','Waarschuwing/ sluiting panden (wet Damocles)','2019');
INSERT INTO "observations" VALUES(1,15,2,2020,'1','realisatie','1',NULL,0,'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid','Openbare orde en veiligheid','Waarschuwing/ sluiting panden (wet Damocles)','2020');
INSERT INTO "observations" VALUES(1,15,3,2021,'6','realisatie','6',NULL,0,'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid','Openbare orde en veiligheid','Waarschuwing/ sluiting panden (wet Damocles)','2021');
INSERT INTO "observations" VALUES(1,15,4,2022,'6','realisatie','6',NULL,0,'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid','Openbare orde en veiligheid','Waarschuwing/ sluiting panden (wet Damocles)','2022');
INSERT INTO "observations" VALUES(1,16,0,2018,'-','realisatie',NULL,'-',0,'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid','Openbare orde en veiligheid','Meldingen van discriminatie','2018');
INSERT INTO "observations" VALUES(1,16,1,2019,'-','realisatie',NULL,'-',0,'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid','Openbare orde en veiligheid','Meldingen van discriminatie','2019');
INSERT INTO "observations" VALUES(1,16,2,2020,'14','realisatie','14',NULL,0,'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid','Openbare orde en veiligheid','Meldingen van discriminatie','2020');
INSERT INTO "observations" VALUES(1,16,3,2021,'11','realisatie','11',NULL,0,'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid','Openbare orde en veiligheid','Meldingen van discriminatie','2021');
INSERT INTO "observations" VALUES(1,16,4,2022,'5**','realisatie','5',NULL,1,'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid','Openbare orde en veiligheid','Meldingen van discriminatie','2022');
INSERT INTO "observations" VALUES(1,17,0,2018,'368','realisatie','368',NULL,0,'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid','Openbare orde en veiligheid','Vermissing personen','2018');
INSERT INTO "observations" VALUES(1,17,1,2019,'426','realisatie','426',NULL,0,'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid','Openbare orde en veiligheid','Vermissing personen','2019');
INSERT INTO "observations" VALUES(1,17,2,2020,'415','realisatie','415',NULL,0,'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid','Openbare orde en veiligheid','Vermissing personen','2020');
INSERT INTO "observations" VALUES(1,17,3,2021,'486','realisatie','486',NULL,0,'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid','Openbare orde en veiligheid','Vermissing personen','2021');
INSERT INTO "observations" VALUES(1,17,4,2022,'488','realisatie','488',NULL,0,'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid','Openbare orde en veiligheid','Vermissing personen','2022');
INSERT INTO "observations" VALUES(1,18,0,2018,'-','realisatie',NULL,'-',0,'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid','Zorg en Veiligheid','Veilig Thuis meldingen politie','2018');
INSERT INTO "observations" VALUES(1,18,1,2019,'75','realisatie','75',NULL,0,'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid','Zorg en Veiligheid','Veilig Thuis meldingen politie','2019');
INSERT INTO "observations" VALUES(1,18,2,2020,'95','realisatie','95',NULL,0,'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid','Zorg en Veiligheid','Veilig Thuis meldingen politie','2020');
INSERT INTO "observations" VALUES(1,18,3,2021,'73','realisatie','73',NULL,0,'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid','Zorg en Veiligheid','Veilig Thuis meldingen politie','2021');
INSERT INTO "observations" VALUES(1,18,4,2022,'69','realisatie','69',NULL,0,'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid','Zorg en Veiligheid','Veilig Thuis meldingen politie','2022');
INSERT INTO "observations" VALUES(1,19,0,2018,'1,2%','realisatie','1.2',NULL,0,'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid','Zorg en Veiligheid','% Jongeren met Jeugdbescherming','2018');
INSERT INTO "observations" VALUES(1,19,1,2019,'1,4%','realisatie','1.4',NULL,0,'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid','Zorg en Veiligheid','% Jongeren met Jeugdbescherming','2019');
INSERT INTO "observations" VALUES(1,19,2,2020,'1,4%','realisatie','1.4',NULL,0,'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid','Zorg en Veiligheid','% Jongeren met Jeugdbescherming','2020');
INSERT INTO "observations" VALUES(1,19,3,2021,'1,6','realisatie','1.6',NULL,0,'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid','Zorg en Veiligheid','% Jongeren met Jeugdbescherming','2021');
INSERT INTO "observations" VALUES(1,19,4,2022,'1,2','realisatie','1.2',NULL,0,'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid','Zorg en Veiligheid','% Jongeren met Jeugdbescherming','2022');
INSERT INTO "observations" VALUES(1,20,0,2018,'0,4%','realisatie','0.4',NULL,0,'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid','Zorg en Veiligheid','% Jongeren met jeugdreclassering (aandeel jongeren van 12 tot 23 jaar)','2018');
INSERT INTO "observations" VALUES(1,20,1,2019,'0,5%','realisatie','0.5',NULL,0,'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid','Zorg en Veiligheid','% Jongeren met jeugdreclassering (aandeel jongeren van 12 tot 23 jaar)','2019');
INSERT INTO "observations" VALUES(1,20,2,2020,'0,35','realisatie','0.35',NULL,0,'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid','Zorg en Veiligheid','% Jongeren met jeugdreclassering (aandeel jongeren van 12 tot 23 jaar)','2020');
INSERT INTO "observations" VALUES(1,20,3,2021,'0.4','realisatie','0.4',NULL,0,'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid','Zorg en Veiligheid','% Jongeren met jeugdreclassering (aandeel jongeren van 12 tot 23 jaar)','2021');
INSERT INTO "observations" VALUES(1,20,4,2022,'0,3','realisatie','0.3',NULL,0,'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid','Zorg en Veiligheid','% Jongeren met jeugdreclassering (aandeel jongeren van 12 tot 23 jaar)','2022');
INSERT INTO "observations" VALUES(1,21,0,2018,'212','realisatie','212',NULL,0,'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid','Zorg en Veiligheid','Meldingen overlast personen verward gedrag (vanaf 2022 excl. meldingen vanuit instellingen; politiemeldingen)','2018');
INSERT INTO "observations" VALUES(1,21,1,2019,'206','realisatie','206',NULL,0,'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid','Zorg en Veiligheid','Meldingen overlast personen verward gedrag (vanaf 2022 excl. meldingen vanuit instellingen; politiemeldingen)','2019');
INSERT INTO "observations" VALUES(1,21,2,2020,'316','realisatie','316',NULL,0,'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid','Zorg en Veiligheid','Meldingen overlast personen verward gedrag (vanaf 2022 excl. meldingen vanuit instellingen; politiemeldingen)','2020');
INSERT INTO "observations" VALUES(1,21,3,2021,'369','realisatie','369',NULL,0,'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid','Zorg en Veiligheid','Meldingen overlast personen verward gedrag (vanaf 2022 excl. meldingen vanuit instellingen; politiemeldingen)','2021');
INSERT INTO "observations" VALUES(1,21,4,2022,'384','realisatie','384',NULL,0,'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid','Zorg en Veiligheid','Meldingen overlast personen verward gedrag (vanaf 2022 excl. meldingen vanuit instellingen; politiemeldingen)','2022');
INSERT INTO "observations" VALUES(1,22,0,2018,'174','realisatie','174',NULL,0,'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid','Zorg en Veiligheid','Jeugdoverlast (politiemeldingen)','2018');
INSERT INTO "observations" VALUES(1,22,1,2019,'170','realisatie','170',NULL,0,'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid','Zorg en Veiligheid','Jeugdoverlast (politiemeldingen)','2019');
INSERT INTO "observations" VALUES(1,22,2,2020,'120','realisatie','120',NULL,0,'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid','Zorg en Veiligheid','Jeugdoverlast (politiemeldingen)','2020');
INSERT INTO "observations" VALUES(1,22,3,2021,'182','realisatie','182',NULL,0,'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid','Zorg en Veiligheid','Jeugdoverlast (politiemeldingen)','2021');
INSERT INTO "observations" VALUES(1,22,4,2022,'128','realisatie','128',NULL,0,'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid','Zorg en Veiligheid','Jeugdoverlast (politiemeldingen)','2022');
INSERT INTO "observations" VALUES(1,23,0,2018,'7','realisatie','7',NULL,0,'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid','Zorg en Veiligheid','Verwijzingen Halt (per 1.000 inw. 12-17 jaar; BBV)','2018');
INSERT INTO "observations" VALUES(1,23,1,2019,'9','realisatie','9',NULL,0,'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid','Zorg en Veiligheid','Verwijzingen Halt (per 1.000 inw. 12-17 jaar; BBV)','2019');
INSERT INTO "observations" VALUES(1,23,2,2020,'13','realisatie','13',NULL,0,'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid','Zorg en Veiligheid','Verwijzingen Halt (per 1.000 inw. 12-17 jaar; BBV)','2020');
INSERT INTO "observations" VALUES(1,23,3,2021,'10','realisatie','10',NULL,0,'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid','Zorg en Veiligheid','Verwijzingen Halt (per 1.000 inw. 12-17 jaar; BBV)','2021');
INSERT INTO "observations" VALUES(1,23,4,2022,'nb','realisatie',NULL,'nb',0,'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid','Zorg en Veiligheid','Verwijzingen Halt (per 1.000 inw. 12-17 jaar; BBV)','2022');
INSERT INTO "observations" VALUES(1,24,0,2018,'12','realisatie','12',NULL,0,'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid','Zorg en Veiligheid','Verwijzingen Halt (per 10.000 inw. 12-17 jaar; BBV)','2018');
INSERT INTO "observations" VALUES(1,24,1,2019,'13','realisatie','13',NULL,0,'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid','Zorg en Veiligheid','Verwijzingen Halt (per 10.000 inw. 12-17 jaar; BBV)','2019');
INSERT INTO "observations" VALUES(1,24,2,2020,'11','realisatie','11',NULL,0,'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid','Zorg en Veiligheid','Verwijzingen Halt (per 10.000 inw. 12-17 jaar; BBV)','2020');
INSERT INTO "observations" VALUES(1,24,3,2021,'8','realisatie','8',NULL,0,'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid','Zorg en Veiligheid','Verwijzingen Halt (per 10.000 inw. 12-17 jaar; BBV)','2021');
INSERT INTO "observations" VALUES(1,24,4,2022,'nb','realisatie',NULL,'nb',0,'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid','Zorg en Veiligheid','Verwijzingen Halt (per 10.000 inw. 12-17 jaar; BBV)','2022');
INSERT INTO "observations" VALUES(1,25,0,2018,'1','realisatie','1',NULL,0,'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid','Zorg en Veiligheid','Jongeren met delict voor rechter (%; BBV)','2018');
INSERT INTO "observations" VALUES(1,25,1,2019,'1','realisatie','1',NULL,0,'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid','Zorg en Veiligheid','Jongeren met delict voor rechter (%; BBV)','2019');
INSERT INTO "observations" VALUES(1,25,2,2020,'1','realisatie','1',NULL,0,'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid','Zorg en Veiligheid','Jongeren met delict voor rechter (%; BBV)','2020');
INSERT INTO "observations" VALUES(1,25,3,2021,'nb','realisatie',NULL,'nb',0,'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid','Zorg en Veiligheid','Jongeren met delict voor rechter (%; BBV)','2021');
INSERT INTO "observations" VALUES(1,25,4,2022,'nb','realisatie',NULL,'nb',0,'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid','Zorg en Veiligheid','Jongeren met delict voor rechter (%; BBV)','2022');
INSERT INTO "observations" VALUES(1,26,0,2018,'1','realisatie','1',NULL,0,'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid','Zorg en Veiligheid','Jongeren met delict voor rechter (%; BBV)','2018');
INSERT INTO "observations" VALUES(1,26,1,2019,'1','realisatie','1',NULL,0,'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid','Zorg en Veiligheid','Jongeren met delict voor rechter (%; BBV)','2019');
INSERT INTO "observations" VALUES(1,26,2,2020,'1','realisatie','1',NULL,0,'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid','Zorg en Veiligheid','Jongeren met delict voor rechter (%; BBV)','2020');
INSERT INTO "observations" VALUES(1,26,3,2021,'nb','realisatie',NULL,'nb',0,'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid','Zorg en Veiligheid','Jongeren met delict voor rechter (%; BBV)','2021');
INSERT INTO "observations" VALUES(1,26,4,2022,'nb','realisatie',NULL,'nb',0,'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid','Zorg en Veiligheid','Jongeren met delict voor rechter (%; BBV)','2022');
INSERT INTO "observations" VALUES(2,0,0,2022,'488','realisatie','488',NULL,0,'Jaarverslag 2023 gemeente Renkum','','Vermissing personen','2022');
INSERT INTO "observations" VALUES(2,0,1,2023,'501','realisatie','501',NULL,0,'Jaarverslag 2023 gemeente Renkum','','Vermissing personen','2023');
INSERT INTO "observations" VALUES(3,0,0,2018,'83','realisatie','83',NULL,0,'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid','Openbare orde en veiligheid','High Impact Crimes','2018');
INSERT INTO "observations" VALUES(3,0,1,2019,'75','realisatie','75',NULL,0,'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid','Openbare orde en veiligheid','High Impact Crimes','2019');
INSERT INTO "observations" VALUES(3,0,2,2020,'72','realisatie','72',NULL,0,'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid','Openbare orde en veiligheid','High Impact Crimes','2020');
INSERT INTO "observations" VALUES(3,0,3,2021,'72','realisatie','72',NULL,0,'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid','Openbare orde en veiligheid','High Impact Crimes','2021');
INSERT INTO "observations" VALUES(3,0,4,2022,'36','realisatie','36',NULL,0,'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid','Openbare orde en veiligheid','High Impact Crimes','2022');
INSERT INTO "observations" VALUES(3,1,0,2018,'270','realisatie','270',NULL,0,'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid','Openbare orde en veiligheid','Geweld op personen en zaken','2018');
INSERT INTO "observations" VALUES(3,1,1,2019,'313','realisatie','313',NULL,0,'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid','Openbare orde en veiligheid','Geweld op personen en zaken','2019');
INSERT INTO "observations" VALUES(3,1,2,2020,'253','realisatie','253',NULL,0,'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid','Openbare orde en veiligheid','Geweld op personen en zaken','2020');
INSERT INTO "observations" VALUES(3,1,3,2021,'266','realisatie','266',NULL,0,'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid','Openbare orde en veiligheid','Geweld op personen en zaken','2021');
INSERT INTO "observations" VALUES(3,1,4,2022,'227','realisatie','227',NULL,0,'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid','Openbare orde en veiligheid','Geweld op personen en zaken','2022');
INSERT INTO "observations" VALUES(3,2,0,2018,'36','realisatie','36',NULL,0,'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid','Openbare orde en veiligheid','Drank- en drugsoverlast','2018');
INSERT INTO "observations" VALUES(3,2,1,2019,'54','realisatie','54',NULL,0,'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid','Openbare orde en veiligheid','Drank- en drugsoverlast','2019');
INSERT INTO "observations" VALUES(3,2,2,2020,'45','realisatie','45',NULL,0,'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid','Openbare orde en veiligheid','Drank- en drugsoverlast','2020');
INSERT INTO "observations" VALUES(3,2,3,2021,'60','realisatie','60',NULL,0,'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid','Openbare orde en veiligheid','Drank- en drugsoverlast','2021');
INSERT INTO "observations" VALUES(3,2,4,2022,'61','realisatie','61',NULL,0,'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid','Openbare orde en veiligheid','Drank- en drugsoverlast','2022');
INSERT INTO "observations" VALUES(3,3,0,2018,'1,1','realisatie','1.1',NULL,0,'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid','Openbare orde en veiligheid','Winkeldiefstal (per 1.000 inw.; BBV)','2018');
INSERT INTO "observations" VALUES(3,3,1,2019,'0,6','realisatie','0.6',NULL,0,'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid','Openbare orde en veiligheid','Winkeldiefstal (per 1.000 inw.; BBV)','2019');
INSERT INTO "observations" VALUES(3,3,2,2020,'0,8','realisatie','0.8',NULL,0,'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid','Openbare orde en veiligheid','Winkeldiefstal (per 1.000 inw.; BBV)','2020');
INSERT INTO "observations" VALUES(3,3,3,2021,'0,67','realisatie','0.68',NULL,0,'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid','Openbare orde en veiligheid','Winkeldiefstal (per 1.000 inw.; BBV)','2021');
INSERT INTO "observations" VALUES(3,3,4,2022,'0.99','realisatie','0.99',NULL,0,'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid','Openbare orde en veiligheid','Winkeldiefstal (per 1.000 inw.; BBV)','2022');
INSERT INTO "observations" VALUES(3,4,0,2018,'','realisatie',NULL,'ontbreekt',0,'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid','Openbare orde en veiligheid','Winkeldiefstal (per 1.000 inw.; BBV)','2018');
INSERT INTO "observations" VALUES(3,4,1,2019,'2,3','realisatie','2.3',NULL,0,'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid','Openbare orde en veiligheid','Winkeldiefstal (per 1.000 inw.; BBV)','2019');
INSERT INTO "observations" VALUES(3,4,2,2020,'1,99','realisatie','1.99',NULL,0,'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid','Openbare orde en veiligheid','Winkeldiefstal (per 1.000 inw.; BBV)','2020');
INSERT INTO "observations" VALUES(3,4,3,2021,'1,76','realisatie','1.76',NULL,0,'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid','Openbare orde en veiligheid','Winkeldiefstal (per 1.000 inw.; BBV)','2021');
INSERT INTO "observations" VALUES(3,4,4,2022,'2,3','realisatie','2.3',NULL,0,'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid','Openbare orde en veiligheid','Winkeldiefstal (per 1.000 inw.; BBV)','2022');
INSERT INTO "observations" VALUES(3,5,0,2018,'2,6','realisatie','2.6',NULL,0,'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid','Openbare orde en veiligheid','Diefstal uit woning (per 1.000 inw.; BBV)','2018');
INSERT INTO "observations" VALUES(3,5,1,2019,'4','realisatie','4',NULL,0,'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid','Openbare orde en veiligheid','Diefstal uit woning (per 1.000 inw.; BBV)','2019');
INSERT INTO "observations" VALUES(3,5,2,2020,'2,2','realisatie','2.2',NULL,0,'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid','Openbare orde en veiligheid','Diefstal uit woning (per 1.000 inw.; BBV)','2020');
INSERT INTO "observations" VALUES(3,5,3,2021,'2,1','realisatie','2.1',NULL,0,'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid','Openbare orde en veiligheid','Diefstal uit woning (per 1.000 inw.; BBV)','2021');
INSERT INTO "observations" VALUES(3,5,4,2022,'1,1','realisatie','1.1',NULL,0,'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid','Openbare orde en veiligheid','Diefstal uit woning (per 1.000 inw.; BBV)','2022');
INSERT INTO "observations" VALUES(3,6,0,2018,'','realisatie',NULL,'ontbreekt',0,'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid','Openbare orde en veiligheid','Diefstal uit woning (per 1.000 inw.; BBV)','2018');
INSERT INTO "observations" VALUES(3,6,1,2019,'2,3','realisatie','2.3',NULL,0,'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid','Openbare orde en veiligheid','Diefstal uit woning (per 1.000 inw.; BBV)','2019');
INSERT INTO "observations" VALUES(3,6,2,2020,'1,76','realisatie','1.76',NULL,0,'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid','Openbare orde en veiligheid','Diefstal uit woning (per 1.000 inw.; BBV)','2020');
INSERT INTO "observations" VALUES(3,6,3,2021,'1,3','realisatie','1.3',NULL,0,'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid','Openbare orde en veiligheid','Diefstal uit woning (per 1.000 inw.; BBV)','2021');
INSERT INTO "observations" VALUES(3,6,4,2022,'1,4','realisatie','1.4',NULL,0,'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid','Openbare orde en veiligheid','Diefstal uit woning (per 1.000 inw.; BBV)','2022');
INSERT INTO "observations" VALUES(3,7,0,2018,'4,0','realisatie','4.0',NULL,0,'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid','Openbare orde en veiligheid','Geweldsmisdrijven (per 1.000 inw.; BBV)','2018');
INSERT INTO "observations" VALUES(3,7,1,2019,'5','realisatie','5',NULL,0,'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid','Openbare orde en veiligheid','Geweldsmisdrijven (per 1.000 inw.; BBV)','2019');
INSERT INTO "observations" VALUES(3,7,2,2020,'4,3','realisatie','4.3',NULL,0,'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid','Openbare orde en veiligheid','Geweldsmisdrijven (per 1.000 inw.; BBV)','2020');
INSERT INTO "observations" VALUES(3,7,3,2021,'3,1','realisatie','3.1',NULL,0,'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid','Openbare orde en veiligheid','Geweldsmisdrijven (per 1.000 inw.; BBV)','2021');
INSERT INTO "observations" VALUES(3,7,4,2022,'3,7','realisatie','3.7',NULL,0,'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid','Openbare orde en veiligheid','Geweldsmisdrijven (per 1.000 inw.; BBV)','2022');
INSERT INTO "observations" VALUES(3,8,0,2018,'','realisatie',NULL,'ontbreekt',0,'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid','Openbare orde en veiligheid','Geweldsmisdrijven (per 1.000 inw.; BBV)','2018');
INSERT INTO "observations" VALUES(3,8,1,2019,'4,8','realisatie','4.8',NULL,0,'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid','Openbare orde en veiligheid','Geweldsmisdrijven (per 1.000 inw.; BBV)','2019');
INSERT INTO "observations" VALUES(3,8,2,2020,'4,5','realisatie','4.5',NULL,0,'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid','Openbare orde en veiligheid','Geweldsmisdrijven (per 1.000 inw.; BBV)','2020');
INSERT INTO "observations" VALUES(3,8,3,2021,'4,3','realisatie','4.3',NULL,0,'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid','Openbare orde en veiligheid','Geweldsmisdrijven (per 1.000 inw.; BBV)','2021');
INSERT INTO "observations" VALUES(3,8,4,2022,'4,6','realisatie','4.6',NULL,0,'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid','Openbare orde en veiligheid','Geweldsmisdrijven (per 1.000 inw.; BBV)','2022');
INSERT INTO "observations" VALUES(3,9,0,2018,'5,1','realisatie','5.1',NULL,0,'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid','Openbare orde en veiligheid','Vernielingen en beschadigingen (per 1.000 inw.) (BBV)','2018');
INSERT INTO "observations" VALUES(3,9,1,2019,'5,8','realisatie','5.8',NULL,0,'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid','Openbare orde en veiligheid','Vernielingen en beschadigingen (per 1.000 inw.) (BBV)','2019');
INSERT INTO "observations" VALUES(3,9,2,2020,'5,1','realisatie','5.1',NULL,0,'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid','Openbare orde en veiligheid','Vernielingen en beschadigingen (per 1.000 inw.) (BBV)','2020');
INSERT INTO "observations" VALUES(3,9,3,2021,'6,7','realisatie','6.7',NULL,0,'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid','Openbare orde en veiligheid','Vernielingen en beschadigingen (per 1.000 inw.) (BBV)','2021');
INSERT INTO "observations" VALUES(3,9,4,2022,'4,9','realisatie','4.9',NULL,0,'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid','Openbare orde en veiligheid','Vernielingen en beschadigingen (per 1.000 inw.) (BBV)','2022');
INSERT INTO "observations" VALUES(3,10,0,2018,'5,4','realisatie','5.4',NULL,0,'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid','Openbare orde en veiligheid','Vernielingen en beschadigingen (per 1.000 inw.) (BBV)','2018');
INSERT INTO "observations" VALUES(3,10,1,2019,'5,9','realisatie','5.9',NULL,0,'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid','Openbare orde en veiligheid','Vernielingen en beschadigingen (per 1.000 inw.) (BBV)','2019');
INSERT INTO "observations" VALUES(3,10,2,2020,'6,2','realisatie','6.2',NULL,0,'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid','Openbare orde en veiligheid','Vernielingen en beschadigingen (per 1.000 inw.) (BBV)','2020');
INSERT INTO "observations" VALUES(3,10,3,2021,'6,1','realisatie','6.1',NULL,0,'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid','Openbare orde en veiligheid','Vernielingen en beschadigingen (per 1.000 inw.) (BBV)','2021');
INSERT INTO "observations" VALUES(3,10,4,2022,'6','realisatie','6',NULL,0,'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid','Openbare orde en veiligheid','Vernielingen en beschadigingen (per 1.000 inw.) (BBV)','2022');
INSERT INTO "observations" VALUES(3,11,0,2018,'115','realisatie','115',NULL,0,'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid','Openbare orde en veiligheid','Meldingen cybercrime & gedigitaliseerde criminaliteit','2018');
INSERT INTO "observations" VALUES(3,11,1,2019,'135','realisatie','135',NULL,0,'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid','Openbare orde en veiligheid','Meldingen cybercrime & gedigitaliseerde criminaliteit','2019');
INSERT INTO "observations" VALUES(3,11,2,2020,'244','realisatie','244',NULL,0,'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid','Openbare orde en veiligheid','Meldingen cybercrime & gedigitaliseerde criminaliteit','2020');
INSERT INTO "observations" VALUES(3,11,3,2021,'245','realisatie','245',NULL,0,'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid','Openbare orde en veiligheid','Meldingen cybercrime & gedigitaliseerde criminaliteit','2021');
INSERT INTO "observations" VALUES(3,11,4,2022,'151','realisatie','151',NULL,0,'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid','Openbare orde en veiligheid','Meldingen cybercrime & gedigitaliseerde criminaliteit','2022');
INSERT INTO "observations" VALUES(3,12,0,2018,'1','realisatie','1',NULL,0,'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid','Openbare orde en veiligheid','Meldingen cybercrime','2018');
INSERT INTO "observations" VALUES(3,12,1,2019,'5','realisatie','5',NULL,0,'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid','Openbare orde en veiligheid','Meldingen cybercrime','2019');
INSERT INTO "observations" VALUES(3,12,2,2020,'22','realisatie','22',NULL,0,'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid','Openbare orde en veiligheid','Meldingen cybercrime','2020');
INSERT INTO "observations" VALUES(3,12,3,2021,'31','realisatie','31',NULL,0,'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid','Openbare orde en veiligheid','Meldingen cybercrime','2021');
INSERT INTO "observations" VALUES(3,12,4,2022,'22','realisatie','22',NULL,0,'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid','Openbare orde en veiligheid','Meldingen cybercrime','2022');
INSERT INTO "observations" VALUES(3,13,0,2018,'-','realisatie',NULL,'-',0,'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid','Openbare orde en veiligheid','Signalen ondermijning (gemeente)*','2018');
INSERT INTO "observations" VALUES(3,13,1,2019,'-','realisatie',NULL,'-',0,'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid','Openbare orde en veiligheid','Signalen ondermijning (gemeente)*','2019');
INSERT INTO "observations" VALUES(3,13,2,2020,'-','realisatie',NULL,'-',0,'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid','Openbare orde en veiligheid','Signalen ondermijning (gemeente)*','2020');
INSERT INTO "observations" VALUES(3,13,3,2021,'11','realisatie','11',NULL,0,'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid','Openbare orde en veiligheid','Signalen ondermijning (gemeente)*','2021');
INSERT INTO "observations" VALUES(3,13,4,2022,'2','realisatie','2',NULL,0,'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid','Openbare orde en veiligheid','Signalen ondermijning (gemeente)*','2022');
INSERT INTO "observations" VALUES(3,14,0,2018,'55','realisatie','55',NULL,0,'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid','Openbare orde en veiligheid','Ondermijning (politiecijfers)','2018');
INSERT INTO "observations" VALUES(3,14,1,2019,'50','realisatie','50',NULL,0,'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid','Openbare orde en veiligheid','Ondermijning (politiecijfers)','2019');
INSERT INTO "observations" VALUES(3,14,2,2020,'40','realisatie','40',NULL,0,'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid','Openbare orde en veiligheid','Ondermijning (politiecijfers)','2020');
INSERT INTO "observations" VALUES(3,14,3,2021,'35','realisatie','35',NULL,0,'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid','Openbare orde en veiligheid','Ondermijning (politiecijfers)','2021');
INSERT INTO "observations" VALUES(3,14,4,2022,'48','realisatie','48',NULL,0,'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid','Openbare orde en veiligheid','Ondermijning (politiecijfers)','2022');
INSERT INTO "observations" VALUES(3,15,0,2018,'5','realisatie','5',NULL,0,'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid','Openbare orde en veiligheid','Waarschuwing/ sluiting panden (wet Damocles)','2018');
INSERT INTO "observations" VALUES(3,15,1,2019,'2','realisatie','2',NULL,0,'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid','Openbare orde en veiligheid','Waarschuwing/ sluiting panden (wet Damocles)','2019');
INSERT INTO "observations" VALUES(3,15,2,2020,'1','realisatie','1',NULL,0,'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid','Openbare orde en veiligheid','Waarschuwing/ sluiting panden (wet Damocles)','2020');
INSERT INTO "observations" VALUES(3,15,3,2021,'6','realisatie','6',NULL,0,'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid','Openbare orde en veiligheid','Waarschuwing/ sluiting panden (wet Damocles)','2021');
INSERT INTO "observations" VALUES(3,15,4,2022,'6','realisatie','6',NULL,0,'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid','Openbare orde en veiligheid','Waarschuwing/ sluiting panden (wet Damocles)','2022');
INSERT INTO "observations" VALUES(3,16,0,2018,'-','realisatie',NULL,'-',0,'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid','Openbare orde en veiligheid','Meldingen van discriminatie','2018');
INSERT INTO "observations" VALUES(3,16,1,2019,'-','realisatie',NULL,'-',0,'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid','Openbare orde en veiligheid','Meldingen van discriminatie','2019');
INSERT INTO "observations" VALUES(3,16,2,2020,'14','realisatie','14',NULL,0,'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid','Openbare orde en veiligheid','Meldingen van discriminatie','2020');
INSERT INTO "observations" VALUES(3,16,3,2021,'11','realisatie','11',NULL,0,'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid','Openbare orde en veiligheid','Meldingen van discriminatie','2021');
INSERT INTO "observations" VALUES(3,16,4,2022,'5**','realisatie','5',NULL,1,'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid','Openbare orde en veiligheid','Meldingen van discriminatie','2022');
INSERT INTO "observations" VALUES(3,17,0,2018,'368','realisatie','368',NULL,0,'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid','Openbare orde en veiligheid','Vermissing personen','2018');
INSERT INTO "observations" VALUES(3,17,1,2019,'426','realisatie','426',NULL,0,'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid','Openbare orde en veiligheid','Vermissing personen','2019');
INSERT INTO "observations" VALUES(3,17,2,2020,'415','realisatie','415',NULL,0,'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid','Openbare orde en veiligheid','Vermissing personen','2020');
INSERT INTO "observations" VALUES(3,17,3,2021,'486','realisatie','486',NULL,0,'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid','Openbare orde en veiligheid','Vermissing personen','2021');
INSERT INTO "observations" VALUES(3,17,4,2022,'488','realisatie','488',NULL,0,'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid','Openbare orde en veiligheid','Vermissing personen','2022');
INSERT INTO "observations" VALUES(3,18,0,2018,'-','realisatie',NULL,'-',0,'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid','Zorg en Veiligheid','Veilig Thuis meldingen politie','2018');
INSERT INTO "observations" VALUES(3,18,1,2019,'75','realisatie','75',NULL,0,'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid','Zorg en Veiligheid','Veilig Thuis meldingen politie','2019');
INSERT INTO "observations" VALUES(3,18,2,2020,'95','realisatie','95',NULL,0,'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid','Zorg en Veiligheid','Veilig Thuis meldingen politie','2020');
INSERT INTO "observations" VALUES(3,18,3,2021,'73','realisatie','73',NULL,0,'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid','Zorg en Veiligheid','Veilig Thuis meldingen politie','2021');
INSERT INTO "observations" VALUES(3,18,4,2022,'69','realisatie','69',NULL,0,'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid','Zorg en Veiligheid','Veilig Thuis meldingen politie','2022');
INSERT INTO "observations" VALUES(3,19,0,2018,'1,2%','realisatie','1.2',NULL,0,'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid','Zorg en Veiligheid','% Jongeren met Jeugdbescherming','2018');
INSERT INTO "observations" VALUES(3,19,1,2019,'1,4%','realisatie','1.4',NULL,0,'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid','Zorg en Veiligheid','% Jongeren met Jeugdbescherming','2019');
INSERT INTO "observations" VALUES(3,19,2,2020,'1,4%','realisatie','1.4',NULL,0,'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid','Zorg en Veiligheid','% Jongeren met Jeugdbescherming','2020');
INSERT INTO "observations" VALUES(3,19,3,2021,'1,6','realisatie','1.6',NULL,0,'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid','Zorg en Veiligheid','% Jongeren met Jeugdbescherming','2021');
INSERT INTO "observations" VALUES(3,19,4,2022,'1,2','realisatie','1.2',NULL,0,'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid','Zorg en Veiligheid','% Jongeren met Jeugdbescherming','2022');
INSERT INTO "observations" VALUES(3,20,0,2018,'0,4%','realisatie','0.4',NULL,0,'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid','Zorg en Veiligheid','% Jongeren met jeugdreclassering (aandeel jongeren van 12 tot 23 jaar)','2018');
INSERT INTO "observations" VALUES(3,20,1,2019,'0,5%','realisatie','0.5',NULL,0,'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid','Zorg en Veiligheid','% Jongeren met jeugdreclassering (aandeel jongeren van 12 tot 23 jaar)','2019');
INSERT INTO "observations" VALUES(3,20,2,2020,'0,35','realisatie','0.35',NULL,0,'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid','Zorg en Veiligheid','% Jongeren met jeugdreclassering (aandeel jongeren van 12 tot 23 jaar)','2020');
INSERT INTO "observations" VALUES(3,20,3,2021,'0.4','realisatie','0.4',NULL,0,'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid','Zorg en Veiligheid','% Jongeren met jeugdreclassering (aandeel jongeren van 12 tot 23 jaar)','2021');
INSERT INTO "observations" VALUES(3,20,4,2022,'0,3','realisatie','0.3',NULL,0,'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid','Zorg en Veiligheid','% Jongeren met jeugdreclassering (aandeel jongeren van 12 tot 23 jaar)','2022');
INSERT INTO "observations" VALUES(3,21,0,2018,'212','realisatie','212',NULL,0,'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid','Zorg en Veiligheid','Meldingen overlast personen verward gedrag (vanaf 2022 excl. meldingen vanuit instellingen; politiemeldingen)','2018');
INSERT INTO "observations" VALUES(3,21,1,2019,'206','realisatie','206',NULL,0,'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid','Zorg en Veiligheid','Meldingen overlast personen verward gedrag (vanaf 2022 excl. meldingen vanuit instellingen; politiemeldingen)','2019');
INSERT INTO "observations" VALUES(3,21,2,2020,'316','realisatie','316',NULL,0,'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid','Zorg en Veiligheid','Meldingen overlast personen verward gedrag (vanaf 2022 excl. meldingen vanuit instellingen; politiemeldingen)','2020');
INSERT INTO "observations" VALUES(3,21,3,2021,'369','realisatie','369',NULL,0,'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid','Zorg en Veiligheid','Meldingen overlast personen verward gedrag (vanaf 2022 excl. meldingen vanuit instellingen; politiemeldingen)','2021');
INSERT INTO "observations" VALUES(3,21,4,2022,'384','realisatie','384',NULL,0,'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid','Zorg en Veiligheid','Meldingen overlast personen verward gedrag (vanaf 2022 excl. meldingen vanuit instellingen; politiemeldingen)','2022');
INSERT INTO "observations" VALUES(3,22,0,2018,'174','realisatie','174',NULL,0,'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid','Zorg en Veiligheid','Jeugdoverlast (politiemeldingen)','2018');
INSERT INTO "observations" VALUES(3,22,1,2019,'170','realisatie','170',NULL,0,'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid','Zorg en Veiligheid','Jeugdoverlast (politiemeldingen)','2019');
INSERT INTO "observations" VALUES(3,22,2,2020,'120','realisatie','120',NULL,0,'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid','Zorg en Veiligheid','Jeugdoverlast (politiemeldingen)','2020');
INSERT INTO "observations" VALUES(3,22,3,2021,'182','realisatie','182',NULL,0,'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid','Zorg en Veiligheid','Jeugdoverlast (politiemeldingen)','2021');
INSERT INTO "observations" VALUES(3,22,4,2022,'128','realisatie','128',NULL,0,'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid','Zorg en Veiligheid','Jeugdoverlast (politiemeldingen)','2022');
INSERT INTO "observations" VALUES(3,23,0,2018,'7','realisatie','7',NULL,0,'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid','Zorg en Veiligheid','Verwijzingen Halt (per 1.000 inw. 12-17 jaar; BBV)','2018');
INSERT INTO "observations" VALUES(3,23,1,2019,'9','realisatie','9',NULL,0,'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid','Zorg en Veiligheid','Verwijzingen Halt (per 1.000 inw. 12-17 jaar; BBV)','2019');
INSERT INTO "observations" VALUES(3,23,2,2020,'13','realisatie','13',NULL,0,'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid','Zorg en Veiligheid','Verwijzingen Halt (per 1.000 inw. 12-17 jaar; BBV)','2020');
INSERT INTO "observations" VALUES(3,23,3,2021,'10','realisatie','10',NULL,0,'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid','Zorg en Veiligheid','Verwijzingen Halt (per 1.000 inw. 12-17 jaar; BBV)','2021');
INSERT INTO "observations" VALUES(3,23,4,2022,'nb','realisatie',NULL,'nb',0,'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid','Zorg en Veiligheid','Verwijzingen Halt (per 1.000 inw. 12-17 jaar; BBV)','2022');
INSERT INTO "observations" VALUES(3,24,0,2018,'12','realisatie','12',NULL,0,'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid','Zorg en Veiligheid','Verwijzingen Halt (per 10.000 inw. 12-17 jaar; BBV)','2018');
INSERT INTO "observations" VALUES(3,24,1,2019,'13','realisatie','13',NULL,0,'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid','Zorg en Veiligheid','Verwijzingen Halt (per 10.000 inw. 12-17 jaar; BBV)','2019');
INSERT INTO "observations" VALUES(3,24,2,2020,'11','realisatie','11',NULL,0,'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid','Zorg en Veiligheid','Verwijzingen Halt (per 10.000 inw. 12-17 jaar; BBV)','2020');
INSERT INTO "observations" VALUES(3,24,3,2021,'8','realisatie','8',NULL,0,'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid','Zorg en Veiligheid','Verwijzingen Halt (per 10.000 inw. 12-17 jaar; BBV)','2021');
INSERT INTO "observations" VALUES(3,24,4,2022,'nb','realisatie',NULL,'nb',0,'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid','Zorg en Veiligheid','Verwijzingen Halt (per 10.000 inw. 12-17 jaar; BBV)','2022');
INSERT INTO "observations" VALUES(3,25,0,2018,'1','realisatie','1',NULL,0,'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid','Zorg en Veiligheid','Jongeren met delict voor rechter (%; BBV)','2018');
INSERT INTO "observations" VALUES(3,25,1,2019,'1','realisatie','1',NULL,0,'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid','Zorg en Veiligheid','Jongeren met delict voor rechter (%; BBV)','2019');
INSERT INTO "observations" VALUES(3,25,2,2020,'1','realisatie','1',NULL,0,'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid','Zorg en Veiligheid','Jongeren met delict voor rechter (%; BBV)','2020');
INSERT INTO "observations" VALUES(3,25,3,2021,'nb','realisatie',NULL,'nb',0,'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid','Zorg en Veiligheid','Jongeren met delict voor rechter (%; BBV)','2021');
INSERT INTO "observations" VALUES(3,25,4,2022,'nb','realisatie',NULL,'nb',0,'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid','Zorg en Veiligheid','Jongeren met delict voor rechter (%; BBV)','2022');
INSERT INTO "observations" VALUES(3,26,0,2018,'1','realisatie','1',NULL,0,'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid','Zorg en Veiligheid','Jongeren met delict voor rechter (%; BBV)','2018');
INSERT INTO "observations" VALUES(3,26,1,2019,'1','realisatie','1',NULL,0,'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid','Zorg en Veiligheid','Jongeren met delict voor rechter (%; BBV)','2019');
INSERT INTO "observations" VALUES(3,26,2,2020,'1','realisatie','1',NULL,0,'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid','Zorg en Veiligheid','Jongeren met delict voor rechter (%; BBV)','2020');
INSERT INTO "observations" VALUES(3,26,3,2021,'nb','realisatie',NULL,'nb',0,'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid','Zorg en Veiligheid','Jongeren met delict voor rechter (%; BBV)','2021');
INSERT INTO "observations" VALUES(3,26,4,2022,'nb','realisatie',NULL,'nb',0,'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid','Zorg en Veiligheid','Jongeren met delict voor rechter (%; BBV)','2022');
CREATE TABLE passages (
	report INTEGER NOT NULL, 
	programme INTEGER NOT NULL, 
	passage INTEGER NOT NULL, 
	part TEXT NOT NULL, 
	text TEXT NOT NULL, 
	place_source TEXT NOT NULL, 
	place_table TEXT NOT NULL, 
	place_row TEXT NOT NULL, 
	place_column TEXT NOT NULL, 
	CONSTRAINT pk_passages PRIMARY KEY (report, programme, passage), 
	CONSTRAINT fk_passages_report FOREIGN KEY(report) REFERENCES reports ("key") ON DELETE CASCADE
);
INSERT INTO "passages" VALUES(1,0,0,'goal','Wij zijn een gemeente met een sterke samenleving waar veiligheid de norm is. We zijn een veilige gemeente waar iedereen binnen de samenleving zich prettig en veilig voelt. Vanuit de gemeente werken we samen met alle partners aan veiligheid en leefbaarheid en maken in deze samenwerking ook de verbinding met zorg. We werken aan een integrale aanpak op het gebied van de lokale zorg en veiligheidssituatie waarbij de regierol bij de gemeente ligt.','Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid','Doel','','');
INSERT INTO "passages" VALUES(1,0,1,'progress','Terugkijkend naar 2022 kan gesteld worden dat het doel is behaald. Vanuit veiligheid zijn de laatste werkzaamheden verricht als gevolg van de Coronamaatregelen. Vervolgens is vanuit de crisisorganisatie opgeschaald om de vluchtelingen uit Oekraïne die naar onze regio kwamen in goede banen te geleiden. Er heeft een veilige Airborne wandeltocht plaatsgevonden in de gemeente en ook andere evenementen konden weer plaatsvinden welke, mede dankzij de inzet van vergunningverlening veilig zijn verlopen. Daar waar nodig is door handhaving opgereden of via bestuurlijk handhaving vervolg gegeven aan het overtreden van regels. Dankzij goede samenwerking met ketenpartners wordt ernaar gestreefd om onveilige situaties te voorkomen en wanneer zich alsnog een onveilige situatie voordoet deze zo snel en zorgvuldig mogelijk te beëindigen. Onder andere op het gebied van personen met onbegrepen gedrag en ondermijning is de samenwerking met ketenpartners versterkt.','Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid','Voortgang','','');
INSERT INTO "passages" VALUES(3,0,0,'goal','Wij zijn een gemeente met een sterke samenleving waar veiligheid de norm is. We zijn een veilige gemeente waar iedereen binnen de samenleving zich prettig en veilig voelt. Vanuit de gemeente werken we samen met alle partners aan veiligheid en leefbaarheid en maken in deze samenwerking ook de verbinding met zorg. We werken aan een integrale aanpak op het gebied van de lokale zorg en veiligheidssituatie waarbij de regierol bij de gemeente ligt.','Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid','Doel','','');
INSERT INTO "passages" VALUES(3,0,1,'progress','Terugkijkend naar 2022 kan gesteld worden dat het doel is behaald. Vanuit veiligheid zijn de laatste werkzaamheden verricht als gevolg van de Coronamaatregelen. Vervolgens is vanuit de crisisorganisatie opgeschaald om de vluchtelingen uit Oekraïne die naar onze regio kwamen in goede banen te geleiden. Er heeft een veilige Airborne wandeltocht plaatsgevonden in de gemeente en ook andere evenementen konden weer plaatsvinden welke, mede dankzij de inzet van vergunningverlening veilig zijn verlopen. Daar waar nodig is door handhaving opgereden of via bestuurlijk handhaving vervolg gegeven aan het overtreden van regels. Dankzij goede samenwerking met ketenpartners wordt ernaar gestreefd om onveilige situaties te voorkomen en wanneer zich alsnog een onveilige situatie voordoet deze zo snel en zorgvuldig mogelijk te beëindigen. Onder andere op het gebied van personen met onbegrepen gedrag en ondermijning is de samenwerking met ketenpartners versterkt.','Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid','Voortgang','','');
CREATE TABLE programmes (
	report INTEGER NOT NULL, 
	programme INTEGER NOT NULL, 
	name TEXT NOT NULL, 
	CONSTRAINT pk_programmes PRIMARY KEY (report, programme), 
	CONSTRAINT fk_programmes_report FOREIGN KEY(report) REFERENCES reports ("key") ON DELETE CASCADE
);
INSERT INTO "programmes" VALUES(1,0,'Veiligheid');
INSERT INTO "programmes" VALUES(3,0,'Veiligheid');
CREATE TABLE reports (
	"key" INTEGER NOT NULL, 
	fingerprint VARCHAR(64) NOT NULL, 
	id TEXT NOT NULL, 
	title TEXT NOT NULL, 
	municipality TEXT NOT NULL, 
	url TEXT NOT NULL, 
	file TEXT NOT NULL, 
	sha256 TEXT NOT NULL, 
	year INTEGER NOT NULL, 
	stored DOUBLE NOT NULL, 
	CONSTRAINT pk_reports PRIMARY KEY ("key"), 
	CONSTRAINT uq_reports_fingerprint UNIQUE (fingerprint)
);
INSERT INTO "reports" VALUES(1,'adfc699a68d884ffb77aa9de1bda5bd86d56e457e8e039d66fe73d3058d46b16','jaarverslag-2022-veiligheid','Jaarverslag 2022','Renkum','https://renkum.jaarverslag-2022.nl/p18893','pagina.txt','3d3da12dbd58bdeaf1a1beaef77f5c658306f4c2cbac51a1de840ee92728e517',2022,1.79564222590566968922e+09);
INSERT INTO "reports" VALUES(2,'7d31de5b05f00bf687c004675209c7dd981e260798403355850097c9b0cb48eb','jaarverslag-2023','Jaarverslag 2023','Renkum','','verslag.csv','ef8c09263a0763da270709ca745541aac8266c653599ffd38e71236efc110a45',2023,1.79564222889682698252e+09);
INSERT INTO "reports" VALUES(3,'4f41d82ecafa7739a783d8c5f138927f29b26210cb2ce2835242d8c4ebfffaad','jaarverslag-2022-veiligheid','Jaarverslag 2022','Renkum','https://renkum.jaarverslag-2022.nl/p18893','pagina.txt','3d3da12dbd58bdeaf1a1beaef77f5c658306f4c2cbac51a1de840ee92728e517',2022,1.79564223376062369339e+09);
CREATE TABLE series (
	report INTEGER NOT NULL, 
	series INTEGER NOT NULL, 
	indicator TEXT NOT NULL, 
	name TEXT NOT NULL, 
	scope TEXT NOT NULL, 
	scope_label TEXT NOT NULL, 
	unit TEXT NOT NULL, 
	theme TEXT NOT NULL, 
	CONSTRAINT pk_series PRIMARY KEY (report, series), 
	CONSTRAINT fk_series_report FOREIGN KEY(report) REFERENCES reports ("key") ON DELETE CASCADE
);
INSERT INTO "series" VALUES(1,0,'high-impact-crimes','High Impact Crimes','gemeente','','aantal','Openbare orde en veiligheid');
INSERT INTO "series" VALUES(1,1,'geweld-op-personen-en-zaken','Geweld op personen en zaken','gemeente','','aantal','Openbare orde en veiligheid');
INSERT INTO "series" VALUES(1,2,'drank-en-drugsoverlast','Drank- en drugsoverlast','gemeente','','aantal','Openbare orde en veiligheid');
INSERT INTO "series" VALUES(1,3,'winkeldiefstal','Winkeldiefstal (per 1.000 inw.; BBV)','gemeente','R','per 1.000 inwoners','Openbare orde en veiligheid');
INSERT INTO "series" VALUES(1,4,'winkeldiefstal','Winkeldiefstal (per 1.000 inw.; BBV)','nederland','NL','per 1.000 inwoners','Openbare orde en veiligheid');
INSERT INTO "series" VALUES(1,5,'diefstal-uit-woning','Diefstal uit woning (per 1.000 inw.; BBV)','gemeente','R','per 1.000 inwoners','Openbare orde en veiligheid');
INSERT INTO "series" VALUES(1,6,'diefstal-uit-woning','Diefstal uit woning (per 1.000 inw.; BBV)','nederland','NL','per 1.000 inwoners','Openbare orde en veiligheid');
INSERT INTO "series" VALUES(1,7,'geweldsmisdrijven','Geweldsmisdrijven (per 1.000 inw.; BBV)','gemeente','R','per 1.000 inwoners','Openbare orde en veiligheid');
INSERT INTO "series" VALUES(1,8,'geweldsmisdrijven','Geweldsmisdrijven (per 1.000 inw.; BBV)','nederland','NL','per 1.000 inwoners','Openbare orde en veiligheid');
INSERT INTO "series" VALUES(1,9,'vernielingen-en-beschadigingen','Vernielingen en beschadigingen (per 1.000 inw.) (BBV)','gemeente','R','per 1.000 inwoners','Openbare orde en veiligheid');
INSERT INTO "series" VALUES(1,10,'vernielingen-en-beschadigingen','Vernielingen en beschadigingen (per 1.000 inw.) (BBV)','nederland','NL','per 1.000 inwoners','Openbare orde en veiligheid');
INSERT INTO "series" VALUES(1,11,'meldingen-cybercrime-gedigitaliseerde-criminaliteit','Meldingen cybercrime & gedigitaliseerde criminaliteit','gemeente','R','aantal','Openbare orde en veiligheid');
INSERT INTO "series" VALUES(1,12,'meldingen-cybercrime','Meldingen cybercrime','gemeente','R','aantal','Openbare orde en veiligheid');
INSERT INTO "series" VALUES(1,13,'signalen-ondermijning','Signalen ondermijning (gemeente)','gemeente','R','aantal','Openbare orde en veiligheid');
INSERT INTO "series" VALUES(1,14,'ondermijning','Ondermijning (politiecijfers)','gemeente','R','aantal','Openbare orde en veiligheid');
INSERT INTO "series" VALUES(1,15,'waarschuwing-sluiting-panden','Waarschuwing/ sluiting panden (wet Damocles)','gemeente','','aantal','Openbare orde en veiligheid');
INSERT INTO "series" VALUES(1,16,'meldingen-van-discriminatie','Meldingen van discriminatie','gemeente','','aantal','Openbare orde en veiligheid');
INSERT INTO "series" VALUES(1,17,'vermissing-personen','Vermissing personen','gemeente','','aantal','Openbare orde en veiligheid');
INSERT INTO "series" VALUES(1,18,'veilig-thuis-meldingen-politie','Veilig Thuis meldingen politie','gemeente','','aantal','Zorg en Veiligheid');
INSERT INTO "series" VALUES(1,19,'jongeren-met-jeugdbescherming','% Jongeren met Jeugdbescherming','gemeente','R','%','Zorg en Veiligheid');
INSERT INTO "series" VALUES(1,20,'jongeren-met-jeugdreclassering','% Jongeren met jeugdreclassering (aandeel jongeren van 12 tot 23 jaar)','gemeente','R','%','Zorg en Veiligheid');
INSERT INTO "series" VALUES(1,21,'meldingen-overlast-personen-verward-gedrag','Meldingen overlast personen verward gedrag (vanaf 2022 excl. meldingen vanuit instellingen; politiemeldingen)','gemeente','R','aantal','Zorg en Veiligheid');
INSERT INTO "series" VALUES(1,22,'jeugdoverlast','Jeugdoverlast (politiemeldingen)','gemeente','R','aantal','Zorg en Veiligheid');
INSERT INTO "series" VALUES(1,23,'verwijzingen-halt','Verwijzingen Halt (per 1.000 inw. 12-17 jaar; BBV)','gemeente','R','per 1.000 inwoners van 12-17 jaar','Zorg en Veiligheid');
INSERT INTO "series" VALUES(1,24,'verwijzingen-halt','Verwijzingen Halt (per 10.000 inw. 12-17 jaar; BBV)','nederland','NL','per 10.000 inwoners van 12-17 jaar','Zorg en Veiligheid');
INSERT INTO "series" VALUES(1,25,'jongeren-met-delict-voor-rechter','Jongeren met delict voor rechter (%; BBV)','gemeente','R','%','Zorg en Veiligheid');
INSERT INTO "series" VALUES(1,26,'jongeren-met-delict-voor-rechter','Jongeren met delict voor rechter (%; BBV)','nederland','NL','%','Zorg en Veiligheid');
INSERT INTO "series" VALUES(2,0,'vermissing-personen','Vermissing personen','gemeente','','aantal','');
INSERT INTO "series" VALUES(3,0,'high-impact-crimes','High Impact Crimes','gemeente','','aantal','Openbare orde en veiligheid');
INSERT INTO "series" VALUES(3,1,'geweld-op-personen-en-zaken','Geweld op personen en zaken','gemeente','','aantal','Openbare orde en veiligheid');
INSERT INTO "series" VALUES(3,2,'drank-en-drugsoverlast','Drank- en drugsoverlast','gemeente','','aantal','Openbare orde en veiligheid');
INSERT INTO "series" VALUES(3,3,'winkeldiefstal','Winkeldiefstal (per 1.000 inw.; BBV)','gemeente','R','per 1.000 inwoners','Openbare orde en veiligheid');
INSERT INTO "series" VALUES(3,4,'winkeldiefstal','Winkeldiefstal (per 1.000 inw.; BBV)','nederland','NL','per 1.000 inwoners','Openbare orde en veiligheid');
INSERT INTO "series" VALUES(3,5,'diefstal-uit-woning','Diefstal uit woning (per 1.000 inw.; BBV)','gemeente','R','per 1.000 inwoners','Openbare orde en veiligheid');
INSERT INTO "series" VALUES(3,6,'diefstal-uit-woning','Diefstal uit woning (per 1.000 inw.; BBV)','nederland','NL','per 1.000 inwoners','Openbare orde en veiligheid');
INSERT INTO "series" VALUES(3,7,'geweldsmisdrijven','Geweldsmisdrijven (per 1.000 inw.; BBV)','gemeente','R','per 1.000 inwoners','Openbare orde en veiligheid');
INSERT INTO "series" VALUES(3,8,'geweldsmisdrijven','Geweldsmisdrijven (per 1.000 inw.; BBV)','nederland','NL','per 1.000 inwoners','Openbare orde en veiligheid');
INSERT INTO "series" VALUES(3,9,'vernielingen-en-beschadigingen','Vernielingen en beschadigingen (per 1.000 inw.) (BBV)','gemeente','R','per 1.000 inwoners','Openbare orde en veiligheid');
INSERT INTO "series" VALUES(3,10,'vernielingen-en-beschadigingen','Vernielingen en beschadigingen (per 1.000 inw.) (BBV)','nederland','NL','per 1.000 inwoners','Openbare orde en veiligheid');
INSERT INTO "series" VALUES(3,11,'meldingen-cybercrime-gedigitaliseerde-criminaliteit','Meldingen cybercrime & gedigitaliseerde criminaliteit','gemeente','R','aantal','Openbare orde en veiligheid');
INSERT INTO "series" VALUES(3,12,'meldingen-cybercrime','Meldingen cybercrime','gemeente','R','aantal','Openbare orde en veiligheid');
INSERT INTO "series" VALUES(3,13,'signalen-ondermijning','Signalen ondermijning (gemeente)','gemeente','R','aantal','Openbare orde en veiligheid');
INSERT INTO "series" VALUES(3,14,'ondermijning','Ondermijning (politiecijfers)','gemeente','R','aantal','Openbare orde en veiligheid');
INSERT INTO "series" VALUES(3,15,'waarschuwing-sluiting-panden','Waarschuwing/ sluiting panden (wet Damocles)','gemeente','','aantal','Openbare orde en veiligheid');
INSERT INTO "series" VALUES(3,16,'meldingen-van-discriminatie','Meldingen van discriminatie','gemeente','','aantal','Openbare orde en veiligheid');
INSERT INTO "series" VALUES(3,17,'vermissing-personen','Vermissing personen','gemeente','','aantal','Openbare orde en veiligheid');
INSERT INTO "series" VALUES(3,18,'veilig-thuis-meldingen-politie','Veilig Thuis meldingen politie','gemeente','','aantal','Zorg en Veiligheid');
INSERT INTO "series" VALUES(3,19,'jongeren-met-jeugdbescherming','% Jongeren met Jeugdbescherming','gemeente','R','%','Zorg en Veiligheid');
INSERT INTO "series" VALUES(3,20,'jongeren-met-jeugdreclassering','% Jongeren met jeugdreclassering (aandeel jongeren van 12 tot 23 jaar)','gemeente','R','%','Zorg en Veiligheid');
INSERT INTO "series" VALUES(3,21,'meldingen-overlast-personen-verward-gedrag','Meldingen overlast personen verward gedrag (vanaf 2022 excl. meldingen vanuit instellingen; politiemeldingen)','gemeente','R','aantal','Zorg en Veiligheid');
INSERT INTO "series" VALUES(3,22,'jeugdoverlast','Jeugdoverlast (politiemeldingen)','gemeente','R','aantal','Zorg en Veiligheid');
INSERT INTO "series" VALUES(3,23,'verwijzingen-halt','Verwijzingen Halt (per 1.000 inw. 12-17 jaar; BBV)','gemeente','R','per 1.000 inwoners van 12-17 jaar','Zorg en Veiligheid');
INSERT INTO "series" VALUES(3,24,'verwijzingen-halt','Verwijzingen Halt (per 10.000 inw. 12-17 jaar; BBV)','nederland','NL','per 10.000 inwoners van 12-17 jaar','Zorg en Veiligheid');
INSERT INTO "series" VALUES(3,25,'jongeren-met-delict-voor-rechter','Jongeren met delict voor rechter (%; BBV)','gemeente','R','%','Zorg en Veiligheid');
INSERT INTO "series" VALUES(3,26,'jongeren-met-delict-voor-rechter','Jongeren met delict voor rechter (%; BBV)','nederland','NL','%','Zorg en Veiligheid');
CREATE TABLE series_footnotes (
	report INTEGER NOT NULL, 
	series INTEGER NOT NULL, 
	footnote INTEGER NOT NULL, 
	mark TEXT NOT NULL, 
	"on" TEXT NOT NULL, 
	text TEXT, 
	CONSTRAINT pk_series_footnotes PRIMARY KEY (report, series, footnote), 
	CONSTRAINT fk_series_footnotes_report FOREIGN KEY(report) REFERENCES reports ("key") ON DELETE CASCADE
);
INSERT INTO "series_footnotes" VALUES(1,0,0,'','table','Enkele variabelen zijn opnieuw gedefinieerd, om de cijfers maximaal aan te laten sluiten bij de prioriteiten. Bij een herdefinitie zijn de cijfers van voorgaande jaren op basis van de nieuwe definitie in het overzicht opgenomen.');
INSERT INTO "series_footnotes" VALUES(1,1,0,'','table','Enkele variabelen zijn opnieuw gedefinieerd, om de cijfers maximaal aan te laten sluiten bij de prioriteiten. Bij een herdefinitie zijn de cijfers van voorgaande jaren op basis van de nieuwe definitie in het overzicht opgenomen.');
INSERT INTO "series_footnotes" VALUES(1,2,0,'','table','Enkele variabelen zijn opnieuw gedefinieerd, om de cijfers maximaal aan te laten sluiten bij de prioriteiten. Bij een herdefinitie zijn de cijfers van voorgaande jaren op basis van de nieuwe definitie in het overzicht opgenomen.');
INSERT INTO "series_footnotes" VALUES(1,3,0,'','table','Enkele variabelen zijn opnieuw gedefinieerd, om de cijfers maximaal aan te laten sluiten bij de prioriteiten. Bij een herdefinitie zijn de cijfers van voorgaande jaren op basis van de nieuwe definitie in het overzicht opgenomen.');
INSERT INTO "series_footnotes" VALUES(1,4,0,'','table','Enkele variabelen zijn opnieuw gedefinieerd, om de cijfers maximaal aan te laten sluiten bij de prioriteiten. Bij een herdefinitie zijn de cijfers van voorgaande jaren op basis van de nieuwe definitie in het overzicht opgenomen.');
INSERT INTO "series_footnotes" VALUES(1,4,1,'','correction','In de bron staat in deze landelijke rij één jaarcijfer te weinig. De cijfers zijn vanaf rechts gelezen (2019 tot en met 2022); 2018 ontbreekt in de bron. Dat is zeer waarschijnlijk: het landelijke cijfer van 2018 was volgens het CBS een ander dan het eerste gedrukte cijfer.');
INSERT INTO "series_footnotes" VALUES(1,5,0,'','table','Enkele variabelen zijn opnieuw gedefinieerd, om de cijfers maximaal aan te laten sluiten bij de prioriteiten. Bij een herdefinitie zijn de cijfers van voorgaande jaren op basis van de nieuwe definitie in het overzicht opgenomen.');
INSERT INTO "series_footnotes" VALUES(1,6,0,'','table','Enkele variabelen zijn opnieuw gedefinieerd, om de cijfers maximaal aan te laten sluiten bij de prioriteiten. Bij een herdefinitie zijn de cijfers van voorgaande jaren op basis van de nieuwe definitie in het overzicht opgenomen.');
INSERT INTO "series_footnotes" VALUES(1,6,1,'','correction','In de bron staat in deze landelijke rij één jaarcijfer te weinig. De cijfers zijn vanaf rechts gelezen (2019 tot en met 2022); 2018 ontbreekt in de bron. Dat volgt uit de landelijke reeks van het CBS: het eerste gedrukte cijfer past bij 2019 en niet bij 2018.');
INSERT INTO "series_footnotes" VALUES(1,7,0,'','table','Enkele variabelen zijn opnieuw gedefinieerd, om de cijfers maximaal aan te laten sluiten bij de prioriteiten. Bij een herdefinitie zijn de cijfers van voorgaande jaren op basis van de nieuwe definitie in het overzicht opgenomen.');
INSERT INTO "series_footnotes" VALUES(1,8,0,'','table','Enkele variabelen zijn opnieuw gedefinieerd, om de cijfers maximaal aan te laten sluiten bij de prioriteiten. Bij een herdefinitie zijn de cijfers van voorgaande jaren op basis van de nieuwe definitie in het overzicht opgenomen.');
INSERT INTO "series_footnotes" VALUES(1,8,1,'','correction','In de bron staat in deze landelijke rij één jaarcijfer te weinig. De cijfers zijn vanaf rechts gelezen (2019 tot en met 2022); 2018 ontbreekt in de bron. Voor 2020 tot en met 2022 is dat zeker; dat het eerste gedrukte cijfer bij 2019 hoort en niet bij 2018, is aangenomen naar het voorbeeld van de twee andere rijen.');
INSERT INTO "series_footnotes" VALUES(1,9,0,'','table','Enkele variabelen zijn opnieuw gedefinieerd, om de cijfers maximaal aan te laten sluiten bij de prioriteiten. Bij een herdefinitie zijn de cijfers van voorgaande jaren op basis van de nieuwe definitie in het overzicht opgenomen.');
INSERT INTO "series_footnotes" VALUES(1,10,0,'','table','Enkele variabelen zijn opnieuw gedefinieerd, om de cijfers maximaal aan te laten sluiten bij de prioriteiten. Bij een herdefinitie zijn de cijfers van voorgaande jaren op basis van de nieuwe definitie in het overzicht opgenomen.');
INSERT INTO "series_footnotes" VALUES(1,11,0,'','table','Enkele variabelen zijn opnieuw gedefinieerd, om de cijfers maximaal aan te laten sluiten bij de prioriteiten. Bij een herdefinitie zijn de cijfers van voorgaande jaren op basis van de nieuwe definitie in het overzicht opgenomen.');
INSERT INTO "series_footnotes" VALUES(1,12,0,'','table','Enkele variabelen zijn opnieuw gedefinieerd, om de cijfers maximaal aan te laten sluiten bij de prioriteiten. Bij een herdefinitie zijn de cijfers van voorgaande jaren op basis van de nieuwe definitie in het overzicht opgenomen.');
INSERT INTO "series_footnotes" VALUES(1,13,0,'*','name','Tot 2020 werd het aantal signalen voor ondermijning niet geregistreerd.');
INSERT INTO "series_footnotes" VALUES(1,13,1,'','table','Enkele variabelen zijn opnieuw gedefinieerd, om de cijfers maximaal aan te laten sluiten bij de prioriteiten. Bij een herdefinitie zijn de cijfers van voorgaande jaren op basis van de nieuwe definitie in het overzicht opgenomen.');
INSERT INTO "series_footnotes" VALUES(1,14,0,'','table','Enkele variabelen zijn opnieuw gedefinieerd, om de cijfers maximaal aan te laten sluiten bij de prioriteiten. Bij een herdefinitie zijn de cijfers van voorgaande jaren op basis van de nieuwe definitie in het overzicht opgenomen.');
INSERT INTO "series_footnotes" VALUES(1,15,0,'','table','Enkele variabelen zijn opnieuw gedefinieerd, om de cijfers maximaal aan te laten sluiten bij de prioriteiten. Bij een herdefinitie zijn de cijfers van voorgaande jaren op basis van de nieuwe definitie in het overzicht opgenomen.');
INSERT INTO "series_footnotes" VALUES(1,16,0,'','table','Enkele variabelen zijn opnieuw gedefinieerd, om de cijfers maximaal aan te laten sluiten bij de prioriteiten. Bij een herdefinitie zijn de cijfers van voorgaande jaren op basis van de nieuwe definitie in het overzicht opgenomen.');
INSERT INTO "series_footnotes" VALUES(1,17,0,'','table','Enkele variabelen zijn opnieuw gedefinieerd, om de cijfers maximaal aan te laten sluiten bij de prioriteiten. Bij een herdefinitie zijn de cijfers van voorgaande jaren op basis van de nieuwe definitie in het overzicht opgenomen.');
INSERT INTO "series_footnotes" VALUES(1,21,0,'','correction','De naam van deze indicator noemt een wijziging: ''vanaf 2022 excl. meldingen vanuit instellingen; politiemeldingen''. Cijfers van voor en na die wijziging zijn daardoor mogelijk niet op dezelfde manier geteld.');
INSERT INTO "series_footnotes" VALUES(1,23,0,'','correction','De bron noemt bij de gemeente "per 1.000 inw. 12-17 jaar" en bij Nederland "per 10.000 inw. 12-17 jaar". Dat laatste is hoogstwaarschijnlijk een fout in de bron. De cijfers staan hier zoals ze gedrukt zijn, niet omgerekend; vergelijk ze daarom niet met elkaar.');
INSERT INTO "series_footnotes" VALUES(1,24,0,'','correction','De bron noemt bij de gemeente "per 1.000 inw. 12-17 jaar" en bij Nederland "per 10.000 inw. 12-17 jaar". Dat laatste is hoogstwaarschijnlijk een fout in de bron. De cijfers staan hier zoals ze gedrukt zijn, niet omgerekend; vergelijk ze daarom niet met elkaar.');
INSERT INTO "series_footnotes" VALUES(3,0,0,'','table','Enkele variabelen zijn opnieuw gedefinieerd, om de cijfers maximaal aan te laten sluiten bij de prioriteiten. Bij een herdefinitie zijn de cijfers van voorgaande jaren op basis van de nieuwe definitie in het overzicht opgenomen.');
INSERT INTO "series_footnotes" VALUES(3,1,0,'','table','Enkele variabelen zijn opnieuw gedefinieerd, om de cijfers maximaal aan te laten sluiten bij de prioriteiten. Bij een herdefinitie zijn de cijfers van voorgaande jaren op basis van de nieuwe definitie in het overzicht opgenomen.');
INSERT INTO "series_footnotes" VALUES(3,2,0,'','table','Enkele variabelen zijn opnieuw gedefinieerd, om de cijfers maximaal aan te laten sluiten bij de prioriteiten. Bij een herdefinitie zijn de cijfers van voorgaande jaren op basis van de nieuwe definitie in het overzicht opgenomen.');
INSERT INTO "series_footnotes" VALUES(3,3,0,'','table','Enkele variabelen zijn opnieuw gedefinieerd, om de cijfers maximaal aan te laten sluiten bij de prioriteiten. Bij een herdefinitie zijn de cijfers van voorgaande jaren op basis van de nieuwe definitie in het overzicht opgenomen.');
INSERT INTO "series_footnotes" VALUES(3,4,0,'','table','Enkele variabelen zijn opnieuw gedefinieerd, om de cijfers maximaal aan te laten sluiten bij de prioriteiten. Bij een herdefinitie zijn de cijfers van voorgaande jaren op basis van de nieuwe definitie in het overzicht opgenomen.');
INSERT INTO "series_footnotes" VALUES(3,4,1,'','correction','In de bron staat in deze landelijke rij één jaarcijfer te weinig. De cijfers zijn vanaf rechts gelezen (2019 tot en met 2022); 2018 ontbreekt in de bron. Dat is zeer waarschijnlijk: het landelijke cijfer van 2018 was volgens het CBS een ander dan het eerste gedrukte cijfer.');
INSERT INTO "series_footnotes" VALUES(3,5,0,'','table','Enkele variabelen zijn opnieuw gedefinieerd, om de cijfers maximaal aan te laten sluiten bij de prioriteiten. Bij een herdefinitie zijn de cijfers van voorgaande jaren op basis van de nieuwe definitie in het overzicht opgenomen.');
INSERT INTO "series_footnotes" VALUES(3,6,0,'','table','Enkele variabelen zijn opnieuw gedefinieerd, om de cijfers maximaal aan te laten sluiten bij de prioriteiten. Bij een herdefinitie zijn de cijfers van voorgaande jaren op basis van de nieuwe definitie in het overzicht opgenomen.');
INSERT INTO "series_footnotes" VALUES(3,6,1,'','correction','In de bron staat in deze landelijke rij één jaarcijfer te weinig. De cijfers zijn vanaf rechts gelezen (2019 tot en met 2022); 2018 ontbreekt in de bron. Dat volgt uit de landelijke reeks van het CBS: het eerste gedrukte cijfer past bij 2019 en niet bij 2018.');
INSERT INTO "series_footnotes" VALUES(3,7,0,'','table','Enkele variabelen zijn opnieuw gedefinieerd, om de cijfers maximaal aan te laten sluiten bij de prioriteiten. Bij een herdefinitie zijn de cijfers van voorgaande jaren op basis van de nieuwe definitie in het overzicht opgenomen.');
INSERT INTO "series_footnotes" VALUES(3,8,0,'','table','Enkele variabelen zijn opnieuw gedefinieerd, om de cijfers maximaal aan te laten sluiten bij de prioriteiten. Bij een herdefinitie zijn de cijfers van voorgaande jaren op basis van de nieuwe definitie in het overzicht opgenomen.');
INSERT INTO "series_footnotes" VALUES(3,8,1,'','correction','In de bron staat in deze landelijke rij één jaarcijfer te weinig. De cijfers zijn vanaf rechts gelezen (2019 tot en met 2022); 2018 ontbreekt in de bron. Voor 2020 tot en met 2022 is dat zeker; dat het eerste gedrukte cijfer bij 2019 hoort en niet bij 2018, is aangenomen naar het voorbeeld van de twee andere rijen.');
INSERT INTO "series_footnotes" VALUES(3,9,0,'','table','Enkele variabelen zijn opnieuw gedefinieerd, om de cijfers maximaal aan te laten sluiten bij de prioriteiten. Bij een herdefinitie zijn de cijfers van voorgaande jaren op basis van de nieuwe definitie in het overzicht opgenomen.');
INSERT INTO "series_footnotes" VALUES(3,10,0,'','table','Enkele variabelen zijn opnieuw gedefinieerd, om de cijfers maximaal aan te laten sluiten bij de prioriteiten. Bij een herdefinitie zijn de cijfers van voorgaande jaren op basis van de nieuwe definitie in het overzicht opgenomen.');
INSERT INTO "series_footnotes" VALUES(3,11,0,'','table','Enkele variabelen zijn opnieuw gedefinieerd, om de cijfers maximaal aan te laten sluiten bij de prioriteiten. Bij een herdefinitie zijn de cijfers van voorgaande jaren op basis van de nieuwe definitie in het overzicht opgenomen.');
INSERT INTO "series_footnotes" VALUES(3,12,0,'','table','Enkele variabelen zijn opnieuw gedefinieerd, om de cijfers maximaal aan te laten sluiten bij de prioriteiten. Bij een herdefinitie zijn de cijfers van voorgaande jaren op basis van de nieuwe definitie in het overzicht opgenomen.');
INSERT INTO "series_footnotes" VALUES(3,13,0,'*','name','Tot 2020 werd het aantal signalen voor ondermijning niet geregistreerd.');
INSERT INTO "series_footnotes" VALUES(3,13,1,'','table','Enkele variabelen zijn opnieuw gedefinieerd, om de cijfers maximaal aan te laten sluiten bij de prioriteiten. Bij een herdefinitie zijn de cijfers van voorgaande jaren op basis van de nieuwe definitie in het overzicht opgenomen.');
INSERT INTO "series_footnotes" VALUES(3,14,0,'','table','Enkele variabelen zijn opnieuw gedefinieerd, om de cijfers maximaal aan te laten sluiten bij de prioriteiten. Bij een herdefinitie zijn de cijfers van voorgaande jaren op basis van de nieuwe definitie in het overzicht opgenomen.');
INSERT INTO "series_footnotes" VALUES(3,15,0,'','table','Enkele variabelen zijn opnieuw gedefinieerd, om de cijfers maximaal aan te laten sluiten bij de prioriteiten. Bij een herdefinitie zijn de cijfers van voorgaande jaren op basis van de nieuwe definitie in het overzicht opgenomen.');
INSERT INTO "series_footnotes" VALUES(3,16,0,'','table','Enkele variabelen zijn opnieuw gedefinieerd, om de cijfers maximaal aan te laten sluiten bij de prioriteiten. Bij een herdefinitie zijn de cijfers van voorgaande jaren op basis van de nieuwe definitie in het overzicht opgenomen.');
INSERT INTO "series_footnotes" VALUES(3,17,0,'','table','Enkele variabelen zijn opnieuw gedefinieerd, om de cijfers maximaal aan te laten sluiten bij de prioriteiten. Bij een herdefinitie zijn de cijfers van voorgaande jaren op basis van de nieuwe definitie in het overzicht opgenomen.');
INSERT INTO "series_footnotes" VALUES(3,21,0,'','correction','De naam van deze indicator noemt een wijziging: ''vanaf 2022 excl. meldingen vanuit instellingen; politiemeldingen''. Cijfers van voor en na die wijziging zijn daardoor mogelijk niet op dezelfde manier geteld.');
INSERT INTO "series_footnotes" VALUES(3,23,0,'','correction','De bron noemt bij de gemeente "per 1.000 inw. 12-17 jaar" en bij Nederland "per 10.000 inw. 12-17 jaar". Dat laatste is hoogstwaarschijnlijk een fout in de bron. De cijfers staan hier zoals ze gedrukt zijn, niet omgerekend; vergelijk ze daarom niet met elkaar.');
INSERT INTO "series_footnotes" VALUES(3,24,0,'','correction','De bron noemt bij de gemeente "per 1.000 inw. 12-17 jaar" en bij Nederland "per 10.000 inw. 12-17 jaar". Dat laatste is hoogstwaarschijnlijk een fout in de bron. De cijfers staan hier zoals ze gedrukt zijn, niet omgerekend; vergelijk ze daarom niet met elkaar.');
CREATE TABLE target_footnotes (
	report INTEGER NOT NULL, 
	series INTEGER NOT NULL, 
	target INTEGER NOT NULL, 
	footnote INTEGER NOT NULL, 
	mark TEXT NOT NULL, 
	"on" TEXT NOT NULL, 
	text TEXT, 
	CONSTRAINT pk_target_footnotes PRIMARY KEY (report, series, target, footnote), 
	CONSTRAINT fk_target_footnotes_report FOREIGN KEY(report) REFERENCES reports ("key") ON DELETE CASCADE
);
INSERT INTO "target_footnotes" VALUES(1,18,0,0,'*','target','Meer meldingen geeft beter inzicht in de problematiek. Daarom wordt (vooralsnog) een minimum-doelstelling.');
INSERT INTO "target_footnotes" VALUES(1,19,0,0,'**','target','De maatregel (jeugdbescherming, jeugdreclassering) is het gevolg van (een reeks) delict(en) die passend is en gericht is op voorkomen van recidive. Het streven is dan ook dat deze maatregelen ingezet worden indien van toepassing.');
INSERT INTO "target_footnotes" VALUES(1,20,0,0,'**','target','De maatregel (jeugdbescherming, jeugdreclassering) is het gevolg van (een reeks) delict(en) die passend is en gericht is op voorkomen van recidive. Het streven is dan ook dat deze maatregelen ingezet worden indien van toepassing.');
INSERT INTO "target_footnotes" VALUES(1,21,0,0,'*','target','Meer meldingen geeft beter inzicht in de problematiek. Daarom wordt (vooralsnog) een minimum-doelstelling.');
INSERT INTO "target_footnotes" VALUES(1,22,0,0,'*','target','Meer meldingen geeft beter inzicht in de problematiek. Daarom wordt (vooralsnog) een minimum-doelstelling.');
INSERT INTO "target_footnotes" VALUES(1,23,0,0,'***','target',NULL);
INSERT INTO "target_footnotes" VALUES(3,18,0,0,'*','target','Meer meldingen geeft beter inzicht in de problematiek. Daarom wordt (vooralsnog) een minimum-doelstelling.');
INSERT INTO "target_footnotes" VALUES(3,19,0,0,'**','target','De maatregel (jeugdbescherming, jeugdreclassering) is het gevolg van (een reeks) delict(en) die passend is en gericht is op voorkomen van recidive. Het streven is dan ook dat deze maatregelen ingezet worden indien van toepassing.');
INSERT INTO "target_footnotes" VALUES(3,20,0,0,'**','target','De maatregel (jeugdbescherming, jeugdreclassering) is het gevolg van (een reeks) delict(en) die passend is en gericht is op voorkomen van recidive. Het streven is dan ook dat deze maatregelen ingezet worden indien van toepassing.');
INSERT INTO "target_footnotes" VALUES(3,21,0,0,'*','target','Meer meldingen geeft beter inzicht in de problematiek. Daarom wordt (vooralsnog) een minimum-doelstelling.');
INSERT INTO "target_footnotes" VALUES(3,22,0,0,'*','target','Meer meldingen geeft beter inzicht in de problematiek. Daarom wordt (vooralsnog) een minimum-doelstelling.');
INSERT INTO "target_footnotes" VALUES(3,23,0,0,'***','target',NULL);
CREATE TABLE targets (
	report INTEGER NOT NULL, 
	series INTEGER NOT NULL, 
	target INTEGER NOT NULL, 
	year INTEGER NOT NULL, 
	raw TEXT NOT NULL, 
	operator TEXT NOT NULL, 
	value TEXT NOT NULL, 
	of_report TEXT NOT NULL, 
	note TEXT NOT NULL, 
	CONSTRAINT pk_targets PRIMARY KEY (report, series, target), 
	CONSTRAINT fk_targets_report FOREIGN KEY(report) REFERENCES reports ("key") ON DELETE CASCADE
);
INSERT INTO "targets" VALUES(1,0,0,2022,'< 80','<','80','jaarverslag-2022-veiligheid','');
INSERT INTO "targets" VALUES(1,1,0,2022,'< 440','<','440','jaarverslag-2022-veiligheid','');
INSERT INTO "targets" VALUES(1,2,0,2022,'< 50','<','50','jaarverslag-2022-veiligheid','');
INSERT INTO "targets" VALUES(1,3,0,2022,'< 1','<','1','jaarverslag-2022-veiligheid','');
INSERT INTO "targets" VALUES(1,5,0,2022,'< 2','<','2','jaarverslag-2022-veiligheid','');
INSERT INTO "targets" VALUES(1,7,0,2022,'< 5','<','5','jaarverslag-2022-veiligheid','');
INSERT INTO "targets" VALUES(1,9,0,2022,'< 5','<','5','jaarverslag-2022-veiligheid','');
INSERT INTO "targets" VALUES(1,10,0,2022,'< 6','<','6','jaarverslag-2022-veiligheid','');
INSERT INTO "targets" VALUES(1,11,0,2022,'> 300','>','300','jaarverslag-2022-veiligheid','');
INSERT INTO "targets" VALUES(1,12,0,2022,'> 40','>','40','jaarverslag-2022-veiligheid','');
INSERT INTO "targets" VALUES(1,13,0,2022,'> 25','>','25','jaarverslag-2022-veiligheid','');
INSERT INTO "targets" VALUES(1,14,0,2022,'> 45','>','45','jaarverslag-2022-veiligheid','');
INSERT INTO "targets" VALUES(1,15,0,2022,'> 4','>','4','jaarverslag-2022-veiligheid','');
INSERT INTO "targets" VALUES(1,16,0,2022,'> 40','>','40','jaarverslag-2022-veiligheid','');
INSERT INTO "targets" VALUES(1,17,0,2022,'< 400','<','400','jaarverslag-2022-veiligheid','');
INSERT INTO "targets" VALUES(1,18,0,2022,'> 69','>','69','jaarverslag-2022-veiligheid','');
INSERT INTO "targets" VALUES(1,19,0,2022,'> 1,4','>','1.4','jaarverslag-2022-veiligheid','');
INSERT INTO "targets" VALUES(1,20,0,2022,'> 0,4','>','0.4','jaarverslag-2022-veiligheid','');
INSERT INTO "targets" VALUES(1,21,0,2022,'> 180','>','180','jaarverslag-2022-veiligheid','');
INSERT INTO "targets" VALUES(1,22,0,2022,'> 175','>','175','jaarverslag-2022-veiligheid','');
INSERT INTO "targets" VALUES(1,23,0,2022,'> 15','>','15','jaarverslag-2022-veiligheid','');
INSERT INTO "targets" VALUES(1,25,0,2022,'< 4','<','4','jaarverslag-2022-veiligheid','');
INSERT INTO "targets" VALUES(3,0,0,2022,'< 80','<','80','jaarverslag-2022-veiligheid','');
INSERT INTO "targets" VALUES(3,1,0,2022,'< 440','<','440','jaarverslag-2022-veiligheid','');
INSERT INTO "targets" VALUES(3,2,0,2022,'< 50','<','50','jaarverslag-2022-veiligheid','');
INSERT INTO "targets" VALUES(3,3,0,2022,'< 1','<','1','jaarverslag-2022-veiligheid','');
INSERT INTO "targets" VALUES(3,5,0,2022,'< 2','<','2','jaarverslag-2022-veiligheid','');
INSERT INTO "targets" VALUES(3,7,0,2022,'< 5','<','5','jaarverslag-2022-veiligheid','');
INSERT INTO "targets" VALUES(3,9,0,2022,'< 5','<','5','jaarverslag-2022-veiligheid','');
INSERT INTO "targets" VALUES(3,10,0,2022,'< 6','<','6','jaarverslag-2022-veiligheid','');
INSERT INTO "targets" VALUES(3,11,0,2022,'> 300','>','300','jaarverslag-2022-veiligheid','');
INSERT INTO "targets" VALUES(3,12,0,2022,'> 40','>','40','jaarverslag-2022-veiligheid','');
INSERT INTO "targets" VALUES(3,13,0,2022,'> 25','>','25','jaarverslag-2022-veiligheid','');
INSERT INTO "targets" VALUES(3,14,0,2022,'> 45','>','45','jaarverslag-2022-veiligheid','');
INSERT INTO "targets" VALUES(3,15,0,2022,'> 4','>','4','jaarverslag-2022-veiligheid','');
INSERT INTO "targets" VALUES(3,16,0,2022,'> 40','>','40','jaarverslag-2022-veiligheid','');
INSERT INTO "targets" VALUES(3,17,0,2022,'< 400','<','400','jaarverslag-2022-veiligheid','');
INSERT INTO "targets" VALUES(3,18,0,2022,'> 69','>','69','jaarverslag-2022-veiligheid','');
INSERT INTO "targets" VALUES(3,19,0,2022,'> 1,4','>','1.4','jaarverslag-2022-veiligheid','');
INSERT INTO "targets" VALUES(3,20,0,2022,'> 0,4','>','0.4','jaarverslag-2022-veiligheid','');
INSERT INTO "targets" VALUES(3,21,0,2022,'> 180','>','180','jaarverslag-2022-veiligheid','');
INSERT INTO "targets" VALUES(3,22,0,2022,'> 175','>','175','jaarverslag-2022-veiligheid','');
INSERT INTO "targets" VALUES(3,23,0,2022,'> 15','>','15','jaarverslag-2022-veiligheid','');
INSERT INTO "targets" VALUES(3,25,0,2022,'< 4','<','4','jaarverslag-2022-veiligheid','');
CREATE TABLE theme_footnotes (
	report INTEGER NOT NULL, 
	theme INTEGER NOT NULL, 
	footnote INTEGER NOT NULL, 
	mark TEXT NOT NULL, 
	"on" TEXT NOT NULL, 
	text TEXT, 
	CONSTRAINT pk_theme_footnotes PRIMARY KEY (report, theme, footnote), 
	CONSTRAINT fk_theme_footnotes_report FOREIGN KEY(report) REFERENCES reports ("key") ON DELETE CASCADE
);
INSERT INTO "theme_footnotes" VALUES(1,0,0,'*','table','Tot 2020 werd het aantal signalen voor ondermijning niet geregistreerd.');
INSERT INTO "theme_footnotes" VALUES(1,0,1,'**','table','het aantal meldingen discriminatie is nog in concept. Vizier communiceert later dit jaar het definitieve aantal');
INSERT INTO "theme_footnotes" VALUES(1,1,0,'*','table','Meer meldingen geeft beter inzicht in de problematiek. Daarom wordt (vooralsnog) een minimum-doelstelling.');
INSERT INTO "theme_footnotes" VALUES(1,1,1,'**','table','De maatregel (jeugdbescherming, jeugdreclassering) is het gevolg van (een reeks) delict(en) die passend is en gericht is op voorkomen van recidive. Het streven is dan ook dat deze maatregelen ingezet worden indien van toepassing.');
INSERT INTO "theme_footnotes" VALUES(1,1,2,'','table','nb = (nog) niet beschikbaar');
INSERT INTO "theme_footnotes" VALUES(3,0,0,'*','table','Tot 2020 werd het aantal signalen voor ondermijning niet geregistreerd.');
INSERT INTO "theme_footnotes" VALUES(3,0,1,'**','table','het aantal meldingen discriminatie is nog in concept. Vizier communiceert later dit jaar het definitieve aantal');
INSERT INTO "theme_footnotes" VALUES(3,1,0,'*','table','Meer meldingen geeft beter inzicht in de problematiek. Daarom wordt (vooralsnog) een minimum-doelstelling.');
INSERT INTO "theme_footnotes" VALUES(3,1,1,'**','table','De maatregel (jeugdbescherming, jeugdreclassering) is het gevolg van (een reeks) delict(en) die passend is en gericht is op voorkomen van recidive. Het streven is dan ook dat deze maatregelen ingezet worden indien van toepassing.');
INSERT INTO "theme_footnotes" VALUES(3,1,2,'','table','nb = (nog) niet beschikbaar');
CREATE TABLE themes (
	report INTEGER NOT NULL, 
	theme INTEGER NOT NULL, 
	name TEXT NOT NULL, 
	introduction TEXT NOT NULL, 
	CONSTRAINT pk_themes PRIMARY KEY (report, theme), 
	CONSTRAINT fk_themes_report FOREIGN KEY(report) REFERENCES reports ("key") ON DELETE CASCADE
);
INSERT INTO "themes" VALUES(1,0,'Openbare orde en veiligheid','Enkele variabelen zijn opnieuw gedefinieerd, om de cijfers maximaal aan te laten sluiten bij de prioriteiten. Bij een herdefinitie zijn de cijfers van voorgaande jaren op basis van de nieuwe definitie in het overzicht opgenomen.');
INSERT INTO "themes" VALUES(1,1,'Zorg en Veiligheid','');
INSERT INTO "themes" VALUES(2,0,'','');
INSERT INTO "themes" VALUES(3,0,'Openbare orde en veiligheid','Enkele variabelen zijn opnieuw gedefinieerd, om de cijfers maximaal aan te laten sluiten bij de prioriteiten. Bij een herdefinitie zijn de cijfers van voorgaande jaren op basis van de nieuwe definitie in het overzicht opgenomen.');
INSERT INTO "themes" VALUES(3,1,'Zorg en Veiligheid','');
CREATE TABLE unanswered (
	number INTEGER NOT NULL, 
	day TEXT NOT NULL, 
	text TEXT NOT NULL, 
	why TEXT NOT NULL, 
	expires DOUBLE NOT NULL, 
	CONSTRAINT pk_unanswered PRIMARY KEY (number)
);
INSERT INTO "unanswered" VALUES(1,'2026-11-25','hoeveel bomen in 2022?','unknown_word',4102444800.0);
CREATE UNIQUE INDEX one_live_edition ON editions (status) WHERE status = 'live';
CREATE UNIQUE INDEX one_draft_edition ON editions (status) WHERE status = 'draft';
CREATE INDEX ix_edition_reports_report ON edition_reports (report);
CREATE INDEX ix_feedback_expires ON feedback (expires);
CREATE INDEX ix_memories_expires ON memories (expires);
CREATE INDEX ix_deliveries_expires ON deliveries (expires);
CREATE INDEX ix_unanswered_expires ON unanswered (expires);
DELETE FROM "sqlite_sequence";
INSERT INTO "sqlite_sequence" VALUES('editions',3);
INSERT INTO "sqlite_sequence" VALUES('audit',7);
INSERT INTO "sqlite_sequence" VALUES('content_history',2);
COMMIT;
