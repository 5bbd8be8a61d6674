--
-- PostgreSQL database dump
--

\restrict uJPWnTvVxi0q3eD3bJpmOZg1N5FIDgBNGakQr9J8EdyNy8itfDj7tPg3HWMA3xh

-- Dumped from database version 18.4
-- Dumped by pg_dump version 18.4

SET statement_timeout = 0;
SET lock_timeout = 0;
SET idle_in_transaction_session_timeout = 0;
SET transaction_timeout = 0;
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SELECT pg_catalog.set_config('search_path', '', false);
SET check_function_bodies = false;
SET xmloption = content;
SET client_min_messages = warning;
SET row_security = off;

SET default_tablespace = '';

SET default_table_access_method = heap;

--
-- Name: activities; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.activities (
    report integer NOT NULL,
    programme integer NOT NULL,
    activity integer NOT NULL,
    product text NOT NULL,
    title text NOT NULL,
    explanation text,
    place_source text NOT NULL,
    place_table text NOT NULL,
    place_row text NOT NULL,
    place_column text NOT NULL
);


--
-- Name: alembic_version; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.alembic_version (
    version_num character varying(32) NOT NULL
);


--
-- Name: audit; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.audit (
    number integer NOT NULL,
    at text NOT NULL,
    by text NOT NULL,
    action text NOT NULL,
    about text NOT NULL,
    detail text NOT NULL
);


--
-- Name: audit_number_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.audit_number_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: audit_number_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.audit_number_seq OWNED BY public.audit.number;


--
-- Name: content; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.content (
    kind text NOT NULL,
    name text NOT NULL,
    sha256 text NOT NULL,
    changed_at text NOT NULL,
    changed_by text NOT NULL,
    body bytea NOT NULL
);


--
-- Name: content_history; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.content_history (
    version integer NOT NULL,
    kind text NOT NULL,
    name text NOT NULL,
    sha256 text NOT NULL,
    changed_at text NOT NULL,
    changed_by text NOT NULL,
    body bytea
);


--
-- Name: content_history_version_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.content_history_version_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: content_history_version_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.content_history_version_seq OWNED BY public.content_history.version;


--
-- Name: definitions; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.definitions (
    report integer NOT NULL,
    definition integer NOT NULL,
    term text NOT NULL,
    meaning text NOT NULL,
    source text NOT NULL
);


--
-- Name: deliveries; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.deliveries (
    key bytea NOT NULL,
    claim bytea NOT NULL,
    claimed double precision NOT NULL,
    finished boolean NOT NULL,
    expires double precision NOT NULL
);


--
-- Name: edition_reports; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.edition_reports (
    edition integer NOT NULL,
    report integer NOT NULL,
    added boolean NOT NULL
);


--
-- Name: editions; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.editions (
    number integer NOT NULL,
    status character varying(8) NOT NULL,
    base integer,
    fingerprint text NOT NULL,
    created_at text NOT NULL,
    created_by text NOT NULL,
    published_at text,
    published_by text
);


--
-- Name: editions_number_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.editions_number_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: editions_number_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.editions_number_seq OWNED BY public.editions.number;


--
-- Name: feedback; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.feedback (
    key bytea NOT NULL,
    day text NOT NULL,
    thumb text NOT NULL,
    about text NOT NULL,
    edition text NOT NULL,
    expires double precision NOT NULL
);


--
-- Name: memories; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.memories (
    key bytea NOT NULL,
    body text NOT NULL,
    expires double precision NOT NULL
);


--
-- Name: observation_footnotes; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.observation_footnotes (
    report integer NOT NULL,
    series integer NOT NULL,
    observation integer NOT NULL,
    footnote integer NOT NULL,
    mark text NOT NULL,
    "on" text NOT NULL,
    text text
);


--
-- Name: observations; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.observations (
    report integer NOT NULL,
    series integer NOT NULL,
    observation integer NOT NULL,
    year integer NOT NULL,
    raw text NOT NULL,
    kind text NOT NULL,
    value text,
    missing text,
    provisional boolean NOT NULL,
    place_source text NOT NULL,
    place_table text NOT NULL,
    place_row text NOT NULL,
    place_column text NOT NULL
);


--
-- Name: passages; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.passages (
    report integer NOT NULL,
    programme integer NOT NULL,
    passage integer NOT NULL,
    part text NOT NULL,
    text text NOT NULL,
    place_source text NOT NULL,
    place_table text NOT NULL,
    place_row text NOT NULL,
    place_column text NOT NULL
);


--
-- Name: programmes; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.programmes (
    report integer NOT NULL,
    programme integer NOT NULL,
    name text NOT NULL
);


--
-- Name: reports; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.reports (
    key integer NOT NULL,
    fingerprint character varying(64) NOT NULL,
    id text NOT NULL,
    title text NOT NULL,
    municipality text NOT NULL,
    url text NOT NULL,
    file text NOT NULL,
    sha256 text NOT NULL,
    year integer NOT NULL,
    stored double precision NOT NULL
);


--
-- Name: reports_key_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.reports_key_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: reports_key_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.reports_key_seq OWNED BY public.reports.key;


--
-- Name: series; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.series (
    report integer NOT NULL,
    series integer NOT NULL,
    indicator text NOT NULL,
    name text NOT NULL,
    scope text NOT NULL,
    scope_label text NOT NULL,
    unit text NOT NULL,
    theme text NOT NULL
);


--
-- Name: series_footnotes; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.series_footnotes (
    report integer NOT NULL,
    series integer NOT NULL,
    footnote integer NOT NULL,
    mark text NOT NULL,
    "on" text NOT NULL,
    text text
);


--
-- Name: target_footnotes; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.target_footnotes (
    report integer NOT NULL,
    series integer NOT NULL,
    target integer NOT NULL,
    footnote integer NOT NULL,
    mark text NOT NULL,
    "on" text NOT NULL,
    text text
);


--
-- Name: targets; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.targets (
    report integer NOT NULL,
    series integer NOT NULL,
    target integer NOT NULL,
    year integer NOT NULL,
    raw text NOT NULL,
    operator text NOT NULL,
    value text NOT NULL,
    of_report text NOT NULL,
    note text NOT NULL
);


--
-- Name: theme_footnotes; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.theme_footnotes (
    report integer NOT NULL,
    theme integer NOT NULL,
    footnote integer NOT NULL,
    mark text NOT NULL,
    "on" text NOT NULL,
    text text
);


--
-- Name: themes; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.themes (
    report integer NOT NULL,
    theme integer NOT NULL,
    name text NOT NULL,
    introduction text NOT NULL
);


--
-- Name: unanswered; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.unanswered (
    number integer NOT NULL,
    day text NOT NULL,
    text text NOT NULL,
    why text NOT NULL,
    expires double precision NOT NULL
);


--
-- Name: unanswered_number_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.unanswered_number_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: unanswered_number_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.unanswered_number_seq OWNED BY public.unanswered.number;


--
-- Name: audit number; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.audit ALTER COLUMN number SET DEFAULT nextval('public.audit_number_seq'::regclass);


--
-- Name: content_history version; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.content_history ALTER COLUMN version SET DEFAULT nextval('public.content_history_version_seq'::regclass);


--
-- Name: editions number; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.editions ALTER COLUMN number SET DEFAULT nextval('public.editions_number_seq'::regclass);


--
-- Name: reports key; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.reports ALTER COLUMN key SET DEFAULT nextval('public.reports_key_seq'::regclass);


--
-- Name: unanswered number; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.unanswered ALTER COLUMN number SET DEFAULT nextval('public.unanswered_number_seq'::regclass);


--
-- Data for Name: activities; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.activities VALUES
	(1, 0, 0, '1E', 'Verbeteren van cyber-secure gedrag', 'Er is aandacht besteed aan digitale veiligheid en digitaal veilig gedrag is en er zijn voorbereidingen getroffen voor de week van de digitale veiligheid. Het geheel aan activiteiten zowel door het jaar heen als tijdens de week van de digitale veiligheid is beperkter dan vooraf beoogd. Dit is het gevolg van vergrootte werkdruk als gevolg van de coronamaatregelen, de vluchtelingencrisis, oppakken van hierdoor uitgestelde werkzaamheden en vergroten van algemene werkdruk. Met de aanvang van de nieuwe medewerker kunnen activiteiten volgens plan gerealiseerd worden.', 'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid', 'Activiteiten', 'Verbeteren van cyber-secure gedrag', ''),
	(1, 0, 1, '1E', 'Verbeteren perspectieven voor inwoners van kwetsbare wijken', NULL, 'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid', 'Activiteiten', 'Verbeteren perspectieven voor inwoners van kwetsbare wijken', ''),
	(1, 0, 2, '1E', 'Haalbaarheid pilot wijkrechter', 'Door extra werkzaamheden als gevolg van de vluchtelingencrisis en corona hebben was er minder tijd beschikbaar om de pilot wijkrechter verder uit te werken. Er is in beeld gebracht met welke stakeholders samenwerking noodzakelijk is en hoe vorm gegeven kan worden aan de wijkrechter. De vervolgstap is om met de stakeholders gezamenlijk vorm te geven aan de pilot. De haalbaarheid van de pilot is afhankelijk van de samenwerking en instemming van de stakeholders. Hierover is nog geen helderheid.', 'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid', 'Activiteiten', 'Haalbaarheid pilot wijkrechter', ''),
	(1, 0, 3, '1E', 'Uitvoering geven aan de bestuursopdracht ''samen veilig, lokale aanpak huiselijk geweld', 'De gemeente en ook het veld kennen op dit moment, door de situatie op de arbeidsmarkt veel verloop waardoor steeds opnieuw geïnvesteerd moet worden in het vergroten van kennis en vaardigheden t.a.v. het onderwerp. Daarnaast heeft de gemeente en het veld sinds 2019 diverse complexe en geprioriteerde opgaven gekend, waaronder de coronacrisis, de asiel- en vluchtelingencrisis, wat veel capaciteit heeft gevergd van het Sociaal Domein en netwerkpartners. Hierdoor zijn activiteiten vanuit de lokale uitvoeringsagenda moeilijk organiseerbaar en realiseerbaar gebleken. Hierdoor wijkt de planning af in negatieve zin. Er is geen apart budget voor de lokale aanpak. De risico''s liggen vooral besloten in het feit dat er op het onderwerp organisatiebreed onvoldoende kennis aanwezig is om te werken met complexe casuïstiek waarin er sprake is van (structurele) onveiligheid door huiselijk geweld en/ of kindermishandeling.', 'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid', 'Activiteiten', 'Uitvoering geven aan de bestuursopdracht ''samen veilig, lokale aanpak huiselijk geweld', ''),
	(1, 0, 4, '1E', 'Opstellen beleid aanpak mensenhandel', NULL, 'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid', 'Activiteiten', 'Opstellen beleid aanpak mensenhandel', ''),
	(1, 0, 5, '1E', 'Ondermijning in beeld: verbeteren van signalen', NULL, 'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid', 'Activiteiten', 'Ondermijning in beeld: verbeteren van signalen', ''),
	(3, 0, 0, '1E', 'Verbeteren van cyber-secure gedrag', 'Er is aandacht besteed aan digitale veiligheid en digitaal veilig gedrag is en er zijn voorbereidingen getroffen voor de week van de digitale veiligheid. Het geheel aan activiteiten zowel door het jaar heen als tijdens de week van de digitale veiligheid is beperkter dan vooraf beoogd. Dit is het gevolg van vergrootte werkdruk als gevolg van de coronamaatregelen, de vluchtelingencrisis, oppakken van hierdoor uitgestelde werkzaamheden en vergroten van algemene werkdruk. Met de aanvang van de nieuwe medewerker kunnen activiteiten volgens plan gerealiseerd worden.', 'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid', 'Activiteiten', 'Verbeteren van cyber-secure gedrag', ''),
	(3, 0, 1, '1E', 'Verbeteren perspectieven voor inwoners van kwetsbare wijken', NULL, 'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid', 'Activiteiten', 'Verbeteren perspectieven voor inwoners van kwetsbare wijken', ''),
	(3, 0, 2, '1E', 'Haalbaarheid pilot wijkrechter', 'Door extra werkzaamheden als gevolg van de vluchtelingencrisis en corona hebben was er minder tijd beschikbaar om de pilot wijkrechter verder uit te werken. Er is in beeld gebracht met welke stakeholders samenwerking noodzakelijk is en hoe vorm gegeven kan worden aan de wijkrechter. De vervolgstap is om met de stakeholders gezamenlijk vorm te geven aan de pilot. De haalbaarheid van de pilot is afhankelijk van de samenwerking en instemming van de stakeholders. Hierover is nog geen helderheid.', 'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid', 'Activiteiten', 'Haalbaarheid pilot wijkrechter', ''),
	(3, 0, 3, '1E', 'Uitvoering geven aan de bestuursopdracht ''samen veilig, lokale aanpak huiselijk geweld', 'De gemeente en ook het veld kennen op dit moment, door de situatie op de arbeidsmarkt veel verloop waardoor steeds opnieuw geïnvesteerd moet worden in het vergroten van kennis en vaardigheden t.a.v. het onderwerp. Daarnaast heeft de gemeente en het veld sinds 2019 diverse complexe en geprioriteerde opgaven gekend, waaronder de coronacrisis, de asiel- en vluchtelingencrisis, wat veel capaciteit heeft gevergd van het Sociaal Domein en netwerkpartners. Hierdoor zijn activiteiten vanuit de lokale uitvoeringsagenda moeilijk organiseerbaar en realiseerbaar gebleken. Hierdoor wijkt de planning af in negatieve zin. Er is geen apart budget voor de lokale aanpak. De risico''s liggen vooral besloten in het feit dat er op het onderwerp organisatiebreed onvoldoende kennis aanwezig is om te werken met complexe casuïstiek waarin er sprake is van (structurele) onveiligheid door huiselijk geweld en/ of kindermishandeling.', 'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid', 'Activiteiten', 'Uitvoering geven aan de bestuursopdracht ''samen veilig, lokale aanpak huiselijk geweld', ''),
	(3, 0, 4, '1E', 'Opstellen beleid aanpak mensenhandel', NULL, 'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid', 'Activiteiten', 'Opstellen beleid aanpak mensenhandel', ''),
	(3, 0, 5, '1E', 'Ondermijning in beeld: verbeteren van signalen', NULL, 'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid', 'Activiteiten', 'Ondermijning in beeld: verbeteren van signalen', '');


--
-- Data for Name: alembic_version; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.alembic_version VALUES
	('0001');


--
-- Data for Name: audit; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.audit VALUES
	(1, '2026-11-25T21:30:39Z', 'eerste start', 'concept', 'editie 1', '{"added": ["jaarverslag-2022-veiligheid"], "base": null, "gone": [], "replaces": null}'),
	(2, '2026-11-25T21:30:39Z', 'eerste start', 'gepubliceerd', 'editie 1', '{"before": null}'),
	(3, '2026-11-25T21:30:41Z', 'A. de Vries', 'concept', 'editie 2', '{"added": ["jaarverslag-2023"], "base": 1, "gone": [], "replaces": null}'),
	(4, '2026-11-25T21:30:42Z', 'A. de Vries', 'gepubliceerd', 'editie 2', '{"before": 1}'),
	(5, '2026-11-25T21:30:44Z', 'A. de Vries', 'gewijzigd', 'synoniemen/eigen', '{"sha256": "98cb428627eafa1a570a4c03ff4b8c9fdc2f6b553d43698b103dd91726b35cd1"}'),
	(6, '2026-11-25T21:30:46Z', 'B. Jansen', 'gewijzigd', 'correcties/jaarverslag-2022-veiligheid', '{"sha256": "f399990b8f42e765527880aab57d51b5e56bfaf9610989de96608ba20a1225a1"}'),
	(7, '2026-11-25T21:30:46Z', 'B. Jansen', 'concept', 'editie 3', '{"added": ["jaarverslag-2022-veiligheid"], "base": 2, "gone": [], "replaces": null}');


--
-- Data for Name: content; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.content VALUES
	('synoniemen', 'eigen', '98cb428627eafa1a570a4c03ff4b8c9fdc2f6b553d43698b103dd91726b35cd1', '2026-11-25T21:30:44Z', 'A. de Vries', '\x6a657567646f7665726c6173743a0a20206f6f6b3a0a20202d2073706f6f6b6a6f6e676572656e0a'),
	('correcties', 'jaarverslag-2022-veiligheid', 'f399990b8f42e765527880aab57d51b5e56bfaf9610989de96608ba20a1225a1', '2026-11-25T21:30:46Z', 'B. Jansen', '\x2d20706c616174733a0a20202020746162656c3a204f70656e62617265206f72646520656e207665696c6967686569640a2020202072696a3a2057696e6b656c646965667374616c202870657220312e30303020696e772e3b20424256290a202020206b6f6c6f6d3a202732303231270a202020206765626965643a20520a202067656472756b743a20302c36370a202067656c657a656e3a20302c36380a2020726564656e3a204572726174756d2e0a');


--
-- Data for Name: content_history; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.content_history VALUES
	(1, 'synoniemen', 'eigen', '98cb428627eafa1a570a4c03ff4b8c9fdc2f6b553d43698b103dd91726b35cd1', '2026-11-25T21:30:44Z', 'A. de Vries', '\x6a657567646f7665726c6173743a0a20206f6f6b3a0a20202d2073706f6f6b6a6f6e676572656e0a'),
	(2, 'correcties', 'jaarverslag-2022-veiligheid', 'f399990b8f42e765527880aab57d51b5e56bfaf9610989de96608ba20a1225a1', '2026-11-25T21:30:46Z', 'B. Jansen', '\x2d20706c616174733a0a20202020746162656c3a204f70656e62617265206f72646520656e207665696c6967686569640a2020202072696a3a2057696e6b656c646965667374616c202870657220312e30303020696e772e3b20424256290a202020206b6f6c6f6d3a202732303231270a202020206765626965643a20520a202067656472756b743a20302c36370a202067656c657a656e3a20302c36380a2020726564656e3a204572726174756d2e0a');


--
-- Data for Name: definitions; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.definitions VALUES
	(1, 0, 'R', 'Renkum, het cijfer van de gemeente zelf. Een rij zonder letter is ook van de gemeente.', 'toelichting van de beheerder; de bron zegt het niet'),
	(1, 1, 'NL', 'Nederland, het landelijke cijfer.', 'toelichting van de beheerder; de bron zegt het niet'),
	(1, 2, 'BBV', 'Besluit begroting en verantwoording provincies en gemeenten. Indicatoren met BBV zijn landelijk voorgeschreven, zodat gemeenten te vergelijken zijn.', 'toelichting van de beheerder; de bron zegt het niet'),
	(1, 3, '-', 'Geen cijfer. Het is geen nul, en de bron zegt niet waarom er geen cijfer is.', 'toelichting van de beheerder; de bron zegt het niet'),
	(1, 4, '***', 'Deze noot staat bij het doel van Verwijzingen Halt, maar de bron geeft er geen tekst bij.', 'toelichting van de beheerder; de bron zegt het niet'),
	(1, 5, 'I, P, F en R', 'Kolommen bij de activiteiten, waarschijnlijk Inhoud, Planning, Financiën en Risico''s. In de bron waren dat gekleurde tekens; in de tekst zijn ze verloren gegaan, dus de bot noemt geen status.', 'toelichting van de beheerder; de bron zegt het niet'),
	(1, 6, 'nb', '(nog) niet beschikbaar', 'legenda onder de tabel Zorg en Veiligheid'),
	(2, 0, 'R', 'Renkum, het cijfer van de gemeente zelf. Een rij zonder letter is ook van de gemeente.', 'toelichting van de beheerder; de bron zegt het niet'),
	(2, 1, 'NL', 'Nederland, het landelijke cijfer.', 'toelichting van de beheerder; de bron zegt het niet'),
	(2, 2, 'BBV', 'Besluit begroting en verantwoording provincies en gemeenten. Indicatoren met BBV zijn landelijk voorgeschreven, zodat gemeenten te vergelijken zijn.', 'toelichting van de beheerder; de bron zegt het niet'),
	(2, 3, '-', 'Geen cijfer. Het is geen nul, en de bron zegt niet waarom er geen cijfer is.', 'toelichting van de beheerder; de bron zegt het niet'),
	(2, 4, '***', 'Deze noot staat bij het doel van Verwijzingen Halt, maar de bron geeft er geen tekst bij.', 'toelichting van de beheerder; de bron zegt het niet'),
	(2, 5, 'I, P, F en R', 'Kolommen bij de activiteiten, waarschijnlijk Inhoud, Planning, Financiën en Risico''s. In de bron waren dat gekleurde tekens; in de tekst zijn ze verloren gegaan, dus de bot noemt geen status.', 'toelichting van de beheerder; de bron zegt het niet'),
	(3, 0, 'R', 'Renkum, het cijfer van de gemeente zelf. Een rij zonder letter is ook van de gemeente.', 'toelichting van de beheerder; de bron zegt het niet'),
	(3, 1, 'NL', 'Nederland, het landelijke cijfer.', 'toelichting van de beheerder; de bron zegt het niet'),
	(3, 2, 'BBV', 'Besluit begroting en verantwoording provincies en gemeenten. Indicatoren met BBV zijn landelijk voorgeschreven, zodat gemeenten te vergelijken zijn.', 'toelichting van de beheerder; de bron zegt het niet'),
	(3, 3, '-', 'Geen cijfer. Het is geen nul, en de bron zegt niet waarom er geen cijfer is.', 'toelichting van de beheerder; de bron zegt het niet'),
	(3, 4, '***', 'Deze noot staat bij het doel van Verwijzingen Halt, maar de bron geeft er geen tekst bij.', 'toelichting van de beheerder; de bron zegt het niet'),
	(3, 5, 'I, P, F en R', 'Kolommen bij de activiteiten, waarschijnlijk Inhoud, Planning, Financiën en Risico''s. In de bron waren dat gekleurde tekens; in de tekst zijn ze verloren gegaan, dus de bot noemt geen status.', 'toelichting van de beheerder; de bron zegt het niet'),
	(3, 6, 'nb', '(nog) niet beschikbaar', 'legenda onder de tabel Zorg en Veiligheid');


--
-- Data for Name: deliveries; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: edition_reports; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.edition_reports VALUES
	(1, 1, true),
	(2, 1, false),
	(2, 2, true),
	(3, 3, true),
	(3, 2, false);


--
-- Data for Name: editions; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.editions VALUES
	(1, 'old', NULL, '626cb71a8091b8988033e58749a66b124c5503b53666e3608407e5a5599b1574', '2026-11-25T21:30:39Z', 'eerste start', '2026-11-25T21:30:39Z', 'eerste start'),
	(2, 'live', 1, '5722f0386e5d19e36c5bd7a017c555bf330fc4864209291567e2d94eb2224fae', '2026-11-25T21:30:41Z', 'A. de Vries', '2026-11-25T21:30:42Z', 'A. de Vries'),
	(3, 'draft', 2, '76448da35b591730f26fb81c51bd555b6ead41c332269141e03a0e1024017bc7', '2026-11-25T21:30:46Z', 'B. Jansen', NULL, NULL);


--
-- Data for Name: feedback; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: memories; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.memories VALUES
	('\xb11e58aebf1c436350962745fddf9324', '{"last":{"indicators":["vermissing-personen"],"scopes":["gemeente"],"years":[2022],"years_outside":[],"unknown_parts":[],"carried":[],"beside_years":[],"operation":"figure","direction":null,"explicit_years":true,"text_key":"","selection":{"verdict":null,"theme":null,"direction":null,"lacking":false,"has_figure":false,"provisional":false,"near_target":false,"count":false,"without_target":false,"every_year":false,"became":false,"versus_country":false,"versus_target":false,"term":""}},"pending":[],"settled":false,"earlier":[]}', 4102444800);


--
-- Data for Name: observation_footnotes; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.observation_footnotes VALUES
	(1, 16, 4, 0, '**', 'value', 'het aantal meldingen discriminatie is nog in concept. Vizier communiceert later dit jaar het definitieve aantal'),
	(3, 3, 3, 0, '', 'correction', 'Gedrukt staat er ''0,67'', gelezen is ''0,68''. Erratum.'),
	(3, 16, 4, 0, '**', 'value', 'het aantal meldingen discriminatie is nog in concept. Vizier communiceert later dit jaar het definitieve aantal');


--
-- Data for Name: observations; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.observations VALUES
	(1, 0, 0, 2018, '83', 'realisatie', '83', NULL, false, 'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid', 'Openbare orde en veiligheid', 'High Impact Crimes', '2018'),
	(1, 0, 1, 2019, '75', 'realisatie', '75', NULL, false, 'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid', 'Openbare orde en veiligheid', 'High Impact Crimes', '2019'),
	(1, 0, 2, 2020, '72', 'realisatie', '72', NULL, false, 'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid', 'Openbare orde en veiligheid', 'High Impact Crimes', '2020'),
	(1, 0, 3, 2021, '72', 'realisatie', '72', NULL, false, 'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid', 'Openbare orde en veiligheid', 'High Impact Crimes', '2021'),
	(1, 0, 4, 2022, '36', 'realisatie', '36', NULL, false, 'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid', 'Openbare orde en veiligheid', 'High Impact Crimes', '2022'),
	(1, 1, 0, 2018, '270', 'realisatie', '270', NULL, false, 'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid', 'Openbare orde en veiligheid', 'Geweld op personen en zaken', '2018'),
	(1, 1, 1, 2019, '313', 'realisatie', '313', NULL, false, 'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid', 'Openbare orde en veiligheid', 'Geweld op personen en zaken', '2019'),
	(1, 1, 2, 2020, '253', 'realisatie', '253', NULL, false, 'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid', 'Openbare orde en veiligheid', 'Geweld op personen en zaken', '2020'),
	(1, 1, 3, 2021, '266', 'realisatie', '266', NULL, false, 'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid', 'Openbare orde en veiligheid', 'Geweld op personen en zaken', '2021'),
	(1, 1, 4, 2022, '227', 'realisatie', '227', NULL, false, 'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid', 'Openbare orde en veiligheid', 'Geweld op personen en zaken', '2022'),
	(1, 2, 0, 2018, '36', 'realisatie', '36', NULL, false, 'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid', 'Openbare orde en veiligheid', 'Drank- en drugsoverlast', '2018'),
	(1, 2, 1, 2019, '54', 'realisatie', '54', NULL, false, 'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid', 'Openbare orde en veiligheid', 'Drank- en drugsoverlast', '2019'),
	(1, 2, 2, 2020, '45', 'realisatie', '45', NULL, false, 'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid', 'Openbare orde en veiligheid', 'Drank- en drugsoverlast', '2020'),
	(1, 2, 3, 2021, '60', 'realisatie', '60', NULL, false, 'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid', 'Openbare orde en veiligheid', 'Drank- en drugsoverlast', '2021'),
	(1, 2, 4, 2022, '61', 'realisatie', '61', NULL, false, 'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid', 'Openbare orde en veiligheid', 'Drank- en drugsoverlast', '2022'),
	(1, 3, 0, 2018, '1,1', 'realisatie', '1.1', NULL, false, 'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid', 'Openbare orde en veiligheid', 'Winkeldiefstal (per 1.000 inw.; BBV)', '2018'),
	(1, 3, 1, 2019, '0,6', 'realisatie', '0.6', NULL, false, 'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid', 'Openbare orde en veiligheid', 'Winkeldiefstal (per 1.000 inw.; BBV)', '2019'),
	(1, 3, 2, 2020, '0,8', 'realisatie', '0.8', NULL, false, 'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid', 'Openbare orde en veiligheid', 'Winkeldiefstal (per 1.000 inw.; BBV)', '2020'),
	(1, 3, 3, 2021, '0,67', 'realisatie', '0.67', NULL, false, 'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid', 'Openbare orde en veiligheid', 'Winkeldiefstal (per 1.000 inw.; BBV)', '2021'),
	(1, 3, 4, 2022, '0.99', 'realisatie', '0.99', NULL, false, 'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid', 'Openbare orde en veiligheid', 'Winkeldiefstal (per 1.000 inw.; BBV)', '2022'),
	(1, 4, 0, 2018, '', 'realisatie', NULL, 'ontbreekt', false, 'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid', 'Openbare orde en veiligheid', 'Winkeldiefstal (per 1.000 inw.; BBV)', '2018'),
	(1, 4, 1, 2019, '2,3', 'realisatie', '2.3', NULL, false, 'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid', 'Openbare orde en veiligheid', 'Winkeldiefstal (per 1.000 inw.; BBV)', '2019'),
	(1, 4, 2, 2020, '1,99', 'realisatie', '1.99', NULL, false, 'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid', 'Openbare orde en veiligheid', 'Winkeldiefstal (per 1.000 inw.; BBV)', '2020'),
	(1, 4, 3, 2021, '1,76', 'realisatie', '1.76', NULL, false, 'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid', 'Openbare orde en veiligheid', 'Winkeldiefstal (per 1.000 inw.; BBV)', '2021'),
	(1, 4, 4, 2022, '2,3', 'realisatie', '2.3', NULL, false, 'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid', 'Openbare orde en veiligheid', 'Winkeldiefstal (per 1.000 inw.; BBV)', '2022'),
	(1, 5, 0, 2018, '2,6', 'realisatie', '2.6', NULL, false, 'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid', 'Openbare orde en veiligheid', 'Diefstal uit woning (per 1.000 inw.; BBV)', '2018'),
	(1, 5, 1, 2019, '4', 'realisatie', '4', NULL, false, 'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid', 'Openbare orde en veiligheid', 'Diefstal uit woning (per 1.000 inw.; BBV)', '2019'),
	(1, 5, 2, 2020, '2,2', 'realisatie', '2.2', NULL, false, 'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid', 'Openbare orde en veiligheid', 'Diefstal uit woning (per 1.000 inw.; BBV)', '2020'),
	(1, 5, 3, 2021, '2,1', 'realisatie', '2.1', NULL, false, 'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid', 'Openbare orde en veiligheid', 'Diefstal uit woning (per 1.000 inw.; BBV)', '2021'),
	(1, 5, 4, 2022, '1,1', 'realisatie', '1.1', NULL, false, 'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid', 'Openbare orde en veiligheid', 'Diefstal uit woning (per 1.000 inw.; BBV)', '2022'),
	(1, 6, 0, 2018, '', 'realisatie', NULL, 'ontbreekt', false, 'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid', 'Openbare orde en veiligheid', 'Diefstal uit woning (per 1.000 inw.; BBV)', '2018'),
	(1, 6, 1, 2019, '2,3', 'realisatie', '2.3', NULL, false, 'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid', 'Openbare orde en veiligheid', 'Diefstal uit woning (per 1.000 inw.; BBV)', '2019'),
	(1, 6, 2, 2020, '1,76', 'realisatie', '1.76', NULL, false, 'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid', 'Openbare orde en veiligheid', 'Diefstal uit woning (per 1.000 inw.; BBV)', '2020'),
	(1, 6, 3, 2021, '1,3', 'realisatie', '1.3', NULL, false, 'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid', 'Openbare orde en veiligheid', 'Diefstal uit woning (per 1.000 inw.; BBV)', '2021'),
	(1, 6, 4, 2022, '1,4', 'realisatie', '1.4', NULL, false, 'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid', 'Openbare orde en veiligheid', 'Diefstal uit woning (per 1.000 inw.; BBV)', '2022'),
	(1, 7, 0, 2018, '4,0', 'realisatie', '4.0', NULL, false, 'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid', 'Openbare orde en veiligheid', 'Geweldsmisdrijven (per 1.000 inw.; BBV)', '2018'),
	(1, 7, 1, 2019, '5', 'realisatie', '5', NULL, false, 'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid', 'Openbare orde en veiligheid', 'Geweldsmisdrijven (per 1.000 inw.; BBV)', '2019'),
	(1, 7, 2, 2020, '4,3', 'realisatie', '4.3', NULL, false, 'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid', 'Openbare orde en veiligheid', 'Geweldsmisdrijven (per 1.000 inw.; BBV)', '2020'),
	(1, 7, 3, 2021, '3,1', 'realisatie', '3.1', NULL, false, 'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid', 'Openbare orde en veiligheid', 'Geweldsmisdrijven (per 1.000 inw.; BBV)', '2021'),
	(1, 7, 4, 2022, '3,7', 'realisatie', '3.7', NULL, false, 'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid', 'Openbare orde en veiligheid', 'Geweldsmisdrijven (per 1.000 inw.; BBV)', '2022'),
	(1, 8, 0, 2018, '', 'realisatie', NULL, 'ontbreekt', false, 'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid', 'Openbare orde en veiligheid', 'Geweldsmisdrijven (per 1.000 inw.; BBV)', '2018'),
	(1, 8, 1, 2019, '4,8', 'realisatie', '4.8', NULL, false, 'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid', 'Openbare orde en veiligheid', 'Geweldsmisdrijven (per 1.000 inw.; BBV)', '2019'),
	(1, 8, 2, 2020, '4,5', 'realisatie', '4.5', NULL, false, 'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid', 'Openbare orde en veiligheid', 'Geweldsmisdrijven (per 1.000 inw.; BBV)', '2020'),
	(1, 8, 3, 2021, '4,3', 'realisatie', '4.3', NULL, false, 'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid', 'Openbare orde en veiligheid', 'Geweldsmisdrijven (per 1.000 inw.; BBV)', '2021'),
	(1, 8, 4, 2022, '4,6', 'realisatie', '4.6', NULL, false, 'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid', 'Openbare orde en veiligheid', 'Geweldsmisdrijven (per 1.000 inw.; BBV)', '2022'),
	(1, 9, 0, 2018, '5,1', 'realisatie', '5.1', NULL, false, 'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid', 'Openbare orde en veiligheid', 'Vernielingen en beschadigingen (per 1.000 inw.) (BBV)', '2018'),
	(1, 9, 1, 2019, '5,8', 'realisatie', '5.8', NULL, false, 'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid', 'Openbare orde en veiligheid', 'Vernielingen en beschadigingen (per 1.000 inw.) (BBV)', '2019'),
	(1, 9, 2, 2020, '5,1', 'realisatie', '5.1', NULL, false, 'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid', 'Openbare orde en veiligheid', 'Vernielingen en beschadigingen (per 1.000 inw.) (BBV)', '2020'),
	(1, 9, 3, 2021, '6,7', 'realisatie', '6.7', NULL, false, 'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid', 'Openbare orde en veiligheid', 'Vernielingen en beschadigingen (per 1.000 inw.) (BBV)', '2021'),
	(1, 9, 4, 2022, '4,9', 'realisatie', '4.9', NULL, false, 'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid', 'Openbare orde en veiligheid', 'Vernielingen en beschadigingen (per 1.000 inw.) (BBV)', '2022');
INSERT INTO public.observations VALUES
	(1, 10, 0, 2018, '5,4', 'realisatie', '5.4', NULL, false, 'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid', 'Openbare orde en veiligheid', 'Vernielingen en beschadigingen (per 1.000 inw.) (BBV)', '2018'),
	(1, 10, 1, 2019, '5,9', 'realisatie', '5.9', NULL, false, 'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid', 'Openbare orde en veiligheid', 'Vernielingen en beschadigingen (per 1.000 inw.) (BBV)', '2019'),
	(1, 10, 2, 2020, '6,2', 'realisatie', '6.2', NULL, false, 'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid', 'Openbare orde en veiligheid', 'Vernielingen en beschadigingen (per 1.000 inw.) (BBV)', '2020'),
	(1, 10, 3, 2021, '6,1', 'realisatie', '6.1', NULL, false, 'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid', 'Openbare orde en veiligheid', 'Vernielingen en beschadigingen (per 1.000 inw.) (BBV)', '2021'),
	(1, 10, 4, 2022, '6', 'realisatie', '6', NULL, false, 'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid', 'Openbare orde en veiligheid', 'Vernielingen en beschadigingen (per 1.000 inw.) (BBV)', '2022'),
	(1, 11, 0, 2018, '115', 'realisatie', '115', NULL, false, 'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid', 'Openbare orde en veiligheid', 'Meldingen cybercrime & gedigitaliseerde criminaliteit', '2018'),
	(1, 11, 1, 2019, '135', 'realisatie', '135', NULL, false, 'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid', 'Openbare orde en veiligheid', 'Meldingen cybercrime & gedigitaliseerde criminaliteit', '2019'),
	(1, 11, 2, 2020, '244', 'realisatie', '244', NULL, false, 'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid', 'Openbare orde en veiligheid', 'Meldingen cybercrime & gedigitaliseerde criminaliteit', '2020'),
	(1, 11, 3, 2021, '245', 'realisatie', '245', NULL, false, 'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid', 'Openbare orde en veiligheid', 'Meldingen cybercrime & gedigitaliseerde criminaliteit', '2021'),
	(1, 11, 4, 2022, '151', 'realisatie', '151', NULL, false, 'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid', 'Openbare orde en veiligheid', 'Meldingen cybercrime & gedigitaliseerde criminaliteit', '2022'),
	(1, 12, 0, 2018, '1', 'realisatie', '1', NULL, false, 'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid', 'Openbare orde en veiligheid', 'Meldingen cybercrime', '2018'),
	(1, 12, 1, 2019, '5', 'realisatie', '5', NULL, false, 'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid', 'Openbare orde en veiligheid', 'Meldingen cybercrime', '2019'),
	(1, 12, 2, 2020, '22', 'realisatie', '22', NULL, false, 'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid', 'Openbare orde en veiligheid', 'Meldingen cybercrime', '2020'),
	(1, 12, 3, 2021, '31', 'realisatie', '31', NULL, false, 'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid', 'Openbare orde en veiligheid', 'Meldingen cybercrime', '2021'),
	(1, 12, 4, 2022, '22', 'realisatie', '22', NULL, false, 'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid', 'Openbare orde en veiligheid', 'Meldingen cybercrime', '2022'),
	(1, 13, 0, 2018, '-', 'realisatie', NULL, '-', false, 'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid', 'Openbare orde en veiligheid', 'Signalen ondermijning (gemeente)*', '2018'),
	(1, 13, 1, 2019, '-', 'realisatie', NULL, '-', false, 'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid', 'Openbare orde en veiligheid', 'Signalen ondermijning (gemeente)*', '2019'),
	(1, 13, 2, 2020, '-', 'realisatie', NULL, '-', false, 'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid', 'Openbare orde en veiligheid', 'Signalen ondermijning (gemeente)*', '2020'),
	(1, 13, 3, 2021, '11', 'realisatie', '11', NULL, false, 'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid', 'Openbare orde en veiligheid', 'Signalen ondermijning (gemeente)*', '2021'),
	(1, 13, 4, 2022, '2', 'realisatie', '2', NULL, false, 'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid', 'Openbare orde en veiligheid', 'Signalen ondermijning (gemeente)*', '2022'),
	(1, 14, 0, 2018, '55', 'realisatie', '55', NULL, false, 'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid', 'Openbare orde en veiligheid', 'Ondermijning (politiecijfers)', '2018'),
	(1, 14, 1, 2019, '50', 'realisatie', '50', NULL, false, 'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid', 'Openbare orde en veiligheid', 'Ondermijning (politiecijfers)', '2019'),
	(1, 14, 2, 2020, '40', 'realisatie', '40', NULL, false, 'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid', 'Openbare orde en veiligheid', 'Ondermijning (politiecijfers)', '2020'),
	(1, 14, 3, 2021, '35', 'realisatie', '35', NULL, false, 'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid', 'Openbare orde en veiligheid', 'Ondermijning (politiecijfers)', '2021'),
	(1, 14, 4, 2022, '48', 'realisatie', '48', NULL, false, 'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid', 'Openbare orde en veiligheid', 'Ondermijning (politiecijfers)', '2022'),
	(1, 15, 0, 2018, '5', 'realisatie', '5', NULL, false, 'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid', 'Openbare orde en veiligheid', 'Waarschuwing/ sluiting panden (wet Damocles)', '2018'),
	(1, 15, 1, 2019, '2', 'realisatie', '2', NULL, false, 'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid', 'Openbare orde en veiligheid', 'Waarschuwing/ sluiting panden (wet Damocles)', '2019'),
	(1, 15, 2, 2020, '1', 'realisatie', '1', NULL, false, 'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid', 'Openbare orde en veiligheid', 'Waarschuwing/ sluiting panden (wet Damocles)', '2020'),
	(1, 15, 3, 2021, '6', 'realisatie', '6', NULL, false, 'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid', 'Openbare orde en veiligheid', 'Waarschuwing/ sluiting panden (wet Damocles)', '2021'),
	(1, 15, 4, 2022, '6', 'realisatie', '6', NULL, false, 'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid', 'Openbare orde en veiligheid', 'Waarschuwing/ sluiting panden (wet Damocles)', '2022'),
	(1, 16, 0, 2018, '-', 'realisatie', NULL, '-', false, 'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid', 'Openbare orde en veiligheid', 'Meldingen van discriminatie', '2018'),
	(1, 16, 1, 2019, '-', 'realisatie', NULL, '-', false, 'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid', 'Openbare orde en veiligheid', 'Meldingen van discriminatie', '2019'),
	(1, 16, 2, 2020, '14', 'realisatie', '14', NULL, false, 'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid', 'Openbare orde en veiligheid', 'Meldingen van discriminatie', '2020'),
	(1, 16, 3, 2021, '11', 'realisatie', '11', NULL, false, 'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid', 'Openbare orde en veiligheid', 'Meldingen van discriminatie', '2021'),
	(1, 16, 4, 2022, '5**', 'realisatie', '5', NULL, true, 'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid', 'Openbare orde en veiligheid', 'Meldingen van discriminatie', '2022'),
	(1, 17, 0, 2018, '368', 'realisatie', '368', NULL, false, 'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid', 'Openbare orde en veiligheid', 'Vermissing personen', '2018'),
	(1, 17, 1, 2019, '426', 'realisatie', '426', NULL, false, 'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid', 'Openbare orde en veiligheid', 'Vermissing personen', '2019'),
	(1, 17, 2, 2020, '415', 'realisatie', '415', NULL, false, 'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid', 'Openbare orde en veiligheid', 'Vermissing personen', '2020'),
	(1, 17, 3, 2021, '486', 'realisatie', '486', NULL, false, 'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid', 'Openbare orde en veiligheid', 'Vermissing personen', '2021'),
	(1, 17, 4, 2022, '488', 'realisatie', '488', NULL, false, 'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid', 'Openbare orde en veiligheid', 'Vermissing personen', '2022'),
	(1, 18, 0, 2018, '-', 'realisatie', NULL, '-', false, 'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid', 'Zorg en Veiligheid', 'Veilig Thuis meldingen politie', '2018'),
	(1, 18, 1, 2019, '75', 'realisatie', '75', NULL, false, 'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid', 'Zorg en Veiligheid', 'Veilig Thuis meldingen politie', '2019'),
	(1, 18, 2, 2020, '95', 'realisatie', '95', NULL, false, 'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid', 'Zorg en Veiligheid', 'Veilig Thuis meldingen politie', '2020'),
	(1, 18, 3, 2021, '73', 'realisatie', '73', NULL, false, 'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid', 'Zorg en Veiligheid', 'Veilig Thuis meldingen politie', '2021'),
	(1, 18, 4, 2022, '69', 'realisatie', '69', NULL, false, 'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid', 'Zorg en Veiligheid', 'Veilig Thuis meldingen politie', '2022'),
	(1, 19, 0, 2018, '1,2%', 'realisatie', '1.2', NULL, false, 'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid', 'Zorg en Veiligheid', '% Jongeren met Jeugdbescherming', '2018'),
	(1, 19, 1, 2019, '1,4%', 'realisatie', '1.4', NULL, false, 'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid', 'Zorg en Veiligheid', '% Jongeren met Jeugdbescherming', '2019'),
	(1, 19, 2, 2020, '1,4%', 'realisatie', '1.4', NULL, false, 'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid', 'Zorg en Veiligheid', '% Jongeren met Jeugdbescherming', '2020'),
	(1, 19, 3, 2021, '1,6', 'realisatie', '1.6', NULL, false, 'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid', 'Zorg en Veiligheid', '% Jongeren met Jeugdbescherming', '2021'),
	(1, 19, 4, 2022, '1,2', 'realisatie', '1.2', NULL, false, 'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid', 'Zorg en Veiligheid', '% Jongeren met Jeugdbescherming', '2022');
INSERT INTO public.observations VALUES
	(1, 20, 0, 2018, '0,4%', 'realisatie', '0.4', NULL, false, 'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid', 'Zorg en Veiligheid', '% Jongeren met jeugdreclassering (aandeel jongeren van 12 tot 23 jaar)', '2018'),
	(1, 20, 1, 2019, '0,5%', 'realisatie', '0.5', NULL, false, 'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid', 'Zorg en Veiligheid', '% Jongeren met jeugdreclassering (aandeel jongeren van 12 tot 23 jaar)', '2019'),
	(1, 20, 2, 2020, '0,35', 'realisatie', '0.35', NULL, false, 'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid', 'Zorg en Veiligheid', '% Jongeren met jeugdreclassering (aandeel jongeren van 12 tot 23 jaar)', '2020'),
	(1, 20, 3, 2021, '0.4', 'realisatie', '0.4', NULL, false, 'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid', 'Zorg en Veiligheid', '% Jongeren met jeugdreclassering (aandeel jongeren van 12 tot 23 jaar)', '2021'),
	(1, 20, 4, 2022, '0,3', 'realisatie', '0.3', NULL, false, 'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid', 'Zorg en Veiligheid', '% Jongeren met jeugdreclassering (aandeel jongeren van 12 tot 23 jaar)', '2022'),
	(1, 21, 0, 2018, '212', 'realisatie', '212', NULL, false, 'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid', 'Zorg en Veiligheid', 'Meldingen overlast personen verward gedrag (vanaf 2022 excl. meldingen vanuit instellingen; politiemeldingen)', '2018'),
	(1, 21, 1, 2019, '206', 'realisatie', '206', NULL, false, 'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid', 'Zorg en Veiligheid', 'Meldingen overlast personen verward gedrag (vanaf 2022 excl. meldingen vanuit instellingen; politiemeldingen)', '2019'),
	(1, 21, 2, 2020, '316', 'realisatie', '316', NULL, false, 'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid', 'Zorg en Veiligheid', 'Meldingen overlast personen verward gedrag (vanaf 2022 excl. meldingen vanuit instellingen; politiemeldingen)', '2020'),
	(1, 21, 3, 2021, '369', 'realisatie', '369', NULL, false, 'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid', 'Zorg en Veiligheid', 'Meldingen overlast personen verward gedrag (vanaf 2022 excl. meldingen vanuit instellingen; politiemeldingen)', '2021'),
	(1, 21, 4, 2022, '384', 'realisatie', '384', NULL, false, 'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid', 'Zorg en Veiligheid', 'Meldingen overlast personen verward gedrag (vanaf 2022 excl. meldingen vanuit instellingen; politiemeldingen)', '2022'),
	(1, 22, 0, 2018, '174', 'realisatie', '174', NULL, false, 'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid', 'Zorg en Veiligheid', 'Jeugdoverlast (politiemeldingen)', '2018'),
	(1, 22, 1, 2019, '170', 'realisatie', '170', NULL, false, 'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid', 'Zorg en Veiligheid', 'Jeugdoverlast (politiemeldingen)', '2019'),
	(1, 22, 2, 2020, '120', 'realisatie', '120', NULL, false, 'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid', 'Zorg en Veiligheid', 'Jeugdoverlast (politiemeldingen)', '2020'),
	(1, 22, 3, 2021, '182', 'realisatie', '182', NULL, false, 'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid', 'Zorg en Veiligheid', 'Jeugdoverlast (politiemeldingen)', '2021'),
	(1, 22, 4, 2022, '128', 'realisatie', '128', NULL, false, 'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid', 'Zorg en Veiligheid', 'Jeugdoverlast (politiemeldingen)', '2022'),
	(1, 23, 0, 2018, '7', 'realisatie', '7', NULL, false, 'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid', 'Zorg en Veiligheid', 'Verwijzingen Halt (per 1.000 inw. 12-17 jaar; BBV)', '2018'),
	(1, 23, 1, 2019, '9', 'realisatie', '9', NULL, false, 'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid', 'Zorg en Veiligheid', 'Verwijzingen Halt (per 1.000 inw. 12-17 jaar; BBV)', '2019'),
	(1, 23, 2, 2020, '13', 'realisatie', '13', NULL, false, 'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid', 'Zorg en Veiligheid', 'Verwijzingen Halt (per 1.000 inw. 12-17 jaar; BBV)', '2020'),
	(1, 23, 3, 2021, '10', 'realisatie', '10', NULL, false, 'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid', 'Zorg en Veiligheid', 'Verwijzingen Halt (per 1.000 inw. 12-17 jaar; BBV)', '2021'),
	(1, 23, 4, 2022, 'nb', 'realisatie', NULL, 'nb', false, 'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid', 'Zorg en Veiligheid', 'Verwijzingen Halt (per 1.000 inw. 12-17 jaar; BBV)', '2022'),
	(1, 24, 0, 2018, '12', 'realisatie', '12', NULL, false, 'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid', 'Zorg en Veiligheid', 'Verwijzingen Halt (per 10.000 inw. 12-17 jaar; BBV)', '2018'),
	(1, 24, 1, 2019, '13', 'realisatie', '13', NULL, false, 'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid', 'Zorg en Veiligheid', 'Verwijzingen Halt (per 10.000 inw. 12-17 jaar; BBV)', '2019'),
	(1, 24, 2, 2020, '11', 'realisatie', '11', NULL, false, 'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid', 'Zorg en Veiligheid', 'Verwijzingen Halt (per 10.000 inw. 12-17 jaar; BBV)', '2020'),
	(1, 24, 3, 2021, '8', 'realisatie', '8', NULL, false, 'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid', 'Zorg en Veiligheid', 'Verwijzingen Halt (per 10.000 inw. 12-17 jaar; BBV)', '2021'),
	(1, 24, 4, 2022, 'nb', 'realisatie', NULL, 'nb', false, 'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid', 'Zorg en Veiligheid', 'Verwijzingen Halt (per 10.000 inw. 12-17 jaar; BBV)', '2022'),
	(1, 25, 0, 2018, '1', 'realisatie', '1', NULL, false, 'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid', 'Zorg en Veiligheid', 'Jongeren met delict voor rechter (%; BBV)', '2018'),
	(1, 25, 1, 2019, '1', 'realisatie', '1', NULL, false, 'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid', 'Zorg en Veiligheid', 'Jongeren met delict voor rechter (%; BBV)', '2019'),
	(1, 25, 2, 2020, '1', 'realisatie', '1', NULL, false, 'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid', 'Zorg en Veiligheid', 'Jongeren met delict voor rechter (%; BBV)', '2020'),
	(1, 25, 3, 2021, 'nb', 'realisatie', NULL, 'nb', false, 'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid', 'Zorg en Veiligheid', 'Jongeren met delict voor rechter (%; BBV)', '2021'),
	(1, 25, 4, 2022, 'nb', 'realisatie', NULL, 'nb', false, 'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid', 'Zorg en Veiligheid', 'Jongeren met delict voor rechter (%; BBV)', '2022'),
	(1, 26, 0, 2018, '1', 'realisatie', '1', NULL, false, 'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid', 'Zorg en Veiligheid', 'Jongeren met delict voor rechter (%; BBV)', '2018'),
	(1, 26, 1, 2019, '1', 'realisatie', '1', NULL, false, 'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid', 'Zorg en Veiligheid', 'Jongeren met delict voor rechter (%; BBV)', '2019'),
	(1, 26, 2, 2020, '1', 'realisatie', '1', NULL, false, 'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid', 'Zorg en Veiligheid', 'Jongeren met delict voor rechter (%; BBV)', '2020'),
	(1, 26, 3, 2021, 'nb', 'realisatie', NULL, 'nb', false, 'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid', 'Zorg en Veiligheid', 'Jongeren met delict voor rechter (%; BBV)', '2021'),
	(1, 26, 4, 2022, 'nb', 'realisatie', NULL, 'nb', false, 'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid', 'Zorg en Veiligheid', 'Jongeren met delict voor rechter (%; BBV)', '2022'),
	(2, 0, 0, 2022, '488', 'realisatie', '488', NULL, false, 'Jaarverslag 2023 gemeente Renkum', '', 'Vermissing personen', '2022'),
	(2, 0, 1, 2023, '501', 'realisatie', '501', NULL, false, 'Jaarverslag 2023 gemeente Renkum', '', 'Vermissing personen', '2023'),
	(3, 0, 0, 2018, '83', 'realisatie', '83', NULL, false, 'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid', 'Openbare orde en veiligheid', 'High Impact Crimes', '2018'),
	(3, 0, 1, 2019, '75', 'realisatie', '75', NULL, false, 'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid', 'Openbare orde en veiligheid', 'High Impact Crimes', '2019'),
	(3, 0, 2, 2020, '72', 'realisatie', '72', NULL, false, 'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid', 'Openbare orde en veiligheid', 'High Impact Crimes', '2020'),
	(3, 0, 3, 2021, '72', 'realisatie', '72', NULL, false, 'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid', 'Openbare orde en veiligheid', 'High Impact Crimes', '2021'),
	(3, 0, 4, 2022, '36', 'realisatie', '36', NULL, false, 'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid', 'Openbare orde en veiligheid', 'High Impact Crimes', '2022'),
	(3, 1, 0, 2018, '270', 'realisatie', '270', NULL, false, 'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid', 'Openbare orde en veiligheid', 'Geweld op personen en zaken', '2018'),
	(3, 1, 1, 2019, '313', 'realisatie', '313', NULL, false, 'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid', 'Openbare orde en veiligheid', 'Geweld op personen en zaken', '2019'),
	(3, 1, 2, 2020, '253', 'realisatie', '253', NULL, false, 'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid', 'Openbare orde en veiligheid', 'Geweld op personen en zaken', '2020'),
	(3, 1, 3, 2021, '266', 'realisatie', '266', NULL, false, 'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid', 'Openbare orde en veiligheid', 'Geweld op personen en zaken', '2021'),
	(3, 1, 4, 2022, '227', 'realisatie', '227', NULL, false, 'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid', 'Openbare orde en veiligheid', 'Geweld op personen en zaken', '2022'),
	(3, 2, 0, 2018, '36', 'realisatie', '36', NULL, false, 'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid', 'Openbare orde en veiligheid', 'Drank- en drugsoverlast', '2018'),
	(3, 2, 1, 2019, '54', 'realisatie', '54', NULL, false, 'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid', 'Openbare orde en veiligheid', 'Drank- en drugsoverlast', '2019'),
	(3, 2, 2, 2020, '45', 'realisatie', '45', NULL, false, 'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid', 'Openbare orde en veiligheid', 'Drank- en drugsoverlast', '2020');
INSERT INTO public.observations VALUES
	(3, 2, 3, 2021, '60', 'realisatie', '60', NULL, false, 'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid', 'Openbare orde en veiligheid', 'Drank- en drugsoverlast', '2021'),
	(3, 2, 4, 2022, '61', 'realisatie', '61', NULL, false, 'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid', 'Openbare orde en veiligheid', 'Drank- en drugsoverlast', '2022'),
	(3, 3, 0, 2018, '1,1', 'realisatie', '1.1', NULL, false, 'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid', 'Openbare orde en veiligheid', 'Winkeldiefstal (per 1.000 inw.; BBV)', '2018'),
	(3, 3, 1, 2019, '0,6', 'realisatie', '0.6', NULL, false, 'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid', 'Openbare orde en veiligheid', 'Winkeldiefstal (per 1.000 inw.; BBV)', '2019'),
	(3, 3, 2, 2020, '0,8', 'realisatie', '0.8', NULL, false, 'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid', 'Openbare orde en veiligheid', 'Winkeldiefstal (per 1.000 inw.; BBV)', '2020'),
	(3, 3, 3, 2021, '0,67', 'realisatie', '0.68', NULL, false, 'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid', 'Openbare orde en veiligheid', 'Winkeldiefstal (per 1.000 inw.; BBV)', '2021'),
	(3, 3, 4, 2022, '0.99', 'realisatie', '0.99', NULL, false, 'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid', 'Openbare orde en veiligheid', 'Winkeldiefstal (per 1.000 inw.; BBV)', '2022'),
	(3, 4, 0, 2018, '', 'realisatie', NULL, 'ontbreekt', false, 'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid', 'Openbare orde en veiligheid', 'Winkeldiefstal (per 1.000 inw.; BBV)', '2018'),
	(3, 4, 1, 2019, '2,3', 'realisatie', '2.3', NULL, false, 'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid', 'Openbare orde en veiligheid', 'Winkeldiefstal (per 1.000 inw.; BBV)', '2019'),
	(3, 4, 2, 2020, '1,99', 'realisatie', '1.99', NULL, false, 'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid', 'Openbare orde en veiligheid', 'Winkeldiefstal (per 1.000 inw.; BBV)', '2020'),
	(3, 4, 3, 2021, '1,76', 'realisatie', '1.76', NULL, false, 'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid', 'Openbare orde en veiligheid', 'Winkeldiefstal (per 1.000 inw.; BBV)', '2021'),
	(3, 4, 4, 2022, '2,3', 'realisatie', '2.3', NULL, false, 'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid', 'Openbare orde en veiligheid', 'Winkeldiefstal (per 1.000 inw.; BBV)', '2022'),
	(3, 5, 0, 2018, '2,6', 'realisatie', '2.6', NULL, false, 'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid', 'Openbare orde en veiligheid', 'Diefstal uit woning (per 1.000 inw.; BBV)', '2018'),
	(3, 5, 1, 2019, '4', 'realisatie', '4', NULL, false, 'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid', 'Openbare orde en veiligheid', 'Diefstal uit woning (per 1.000 inw.; BBV)', '2019'),
	(3, 5, 2, 2020, '2,2', 'realisatie', '2.2', NULL, false, 'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid', 'Openbare orde en veiligheid', 'Diefstal uit woning (per 1.000 inw.; BBV)', '2020'),
	(3, 5, 3, 2021, '2,1', 'realisatie', '2.1', NULL, false, 'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid', 'Openbare orde en veiligheid', 'Diefstal uit woning (per 1.000 inw.; BBV)', '2021'),
	(3, 5, 4, 2022, '1,1', 'realisatie', '1.1', NULL, false, 'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid', 'Openbare orde en veiligheid', 'Diefstal uit woning (per 1.000 inw.; BBV)', '2022'),
	(3, 6, 0, 2018, '', 'realisatie', NULL, 'ontbreekt', false, 'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid', 'Openbare orde en veiligheid', 'Diefstal uit woning (per 1.000 inw.; BBV)', '2018'),
	(3, 6, 1, 2019, '2,3', 'realisatie', '2.3', NULL, false, 'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid', 'Openbare orde en veiligheid', 'Diefstal uit woning (per 1.000 inw.; BBV)', '2019'),
	(3, 6, 2, 2020, '1,76', 'realisatie', '1.76', NULL, false, 'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid', 'Openbare orde en veiligheid', 'Diefstal uit woning (per 1.000 inw.; BBV)', '2020'),
	(3, 6, 3, 2021, '1,3', 'realisatie', '1.3', NULL, false, 'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid', 'Openbare orde en veiligheid', 'Diefstal uit woning (per 1.000 inw.; BBV)', '2021'),
	(3, 6, 4, 2022, '1,4', 'realisatie', '1.4', NULL, false, 'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid', 'Openbare orde en veiligheid', 'Diefstal uit woning (per 1.000 inw.; BBV)', '2022'),
	(3, 7, 0, 2018, '4,0', 'realisatie', '4.0', NULL, false, 'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid', 'Openbare orde en veiligheid', 'Geweldsmisdrijven (per 1.000 inw.; BBV)', '2018'),
	(3, 7, 1, 2019, '5', 'realisatie', '5', NULL, false, 'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid', 'Openbare orde en veiligheid', 'Geweldsmisdrijven (per 1.000 inw.; BBV)', '2019'),
	(3, 7, 2, 2020, '4,3', 'realisatie', '4.3', NULL, false, 'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid', 'Openbare orde en veiligheid', 'Geweldsmisdrijven (per 1.000 inw.; BBV)', '2020'),
	(3, 7, 3, 2021, '3,1', 'realisatie', '3.1', NULL, false, 'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid', 'Openbare orde en veiligheid', 'Geweldsmisdrijven (per 1.000 inw.; BBV)', '2021'),
	(3, 7, 4, 2022, '3,7', 'realisatie', '3.7', NULL, false, 'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid', 'Openbare orde en veiligheid', 'Geweldsmisdrijven (per 1.000 inw.; BBV)', '2022'),
	(3, 8, 0, 2018, '', 'realisatie', NULL, 'ontbreekt', false, 'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid', 'Openbare orde en veiligheid', 'Geweldsmisdrijven (per 1.000 inw.; BBV)', '2018'),
	(3, 8, 1, 2019, '4,8', 'realisatie', '4.8', NULL, false, 'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid', 'Openbare orde en veiligheid', 'Geweldsmisdrijven (per 1.000 inw.; BBV)', '2019'),
	(3, 8, 2, 2020, '4,5', 'realisatie', '4.5', NULL, false, 'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid', 'Openbare orde en veiligheid', 'Geweldsmisdrijven (per 1.000 inw.; BBV)', '2020'),
	(3, 8, 3, 2021, '4,3', 'realisatie', '4.3', NULL, false, 'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid', 'Openbare orde en veiligheid', 'Geweldsmisdrijven (per 1.000 inw.; BBV)', '2021'),
	(3, 8, 4, 2022, '4,6', 'realisatie', '4.6', NULL, false, 'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid', 'Openbare orde en veiligheid', 'Geweldsmisdrijven (per 1.000 inw.; BBV)', '2022'),
	(3, 9, 0, 2018, '5,1', 'realisatie', '5.1', NULL, false, 'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid', 'Openbare orde en veiligheid', 'Vernielingen en beschadigingen (per 1.000 inw.) (BBV)', '2018'),
	(3, 9, 1, 2019, '5,8', 'realisatie', '5.8', NULL, false, 'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid', 'Openbare orde en veiligheid', 'Vernielingen en beschadigingen (per 1.000 inw.) (BBV)', '2019'),
	(3, 9, 2, 2020, '5,1', 'realisatie', '5.1', NULL, false, 'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid', 'Openbare orde en veiligheid', 'Vernielingen en beschadigingen (per 1.000 inw.) (BBV)', '2020'),
	(3, 9, 3, 2021, '6,7', 'realisatie', '6.7', NULL, false, 'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid', 'Openbare orde en veiligheid', 'Vernielingen en beschadigingen (per 1.000 inw.) (BBV)', '2021'),
	(3, 9, 4, 2022, '4,9', 'realisatie', '4.9', NULL, false, 'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid', 'Openbare orde en veiligheid', 'Vernielingen en beschadigingen (per 1.000 inw.) (BBV)', '2022'),
	(3, 10, 0, 2018, '5,4', 'realisatie', '5.4', NULL, false, 'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid', 'Openbare orde en veiligheid', 'Vernielingen en beschadigingen (per 1.000 inw.) (BBV)', '2018'),
	(3, 10, 1, 2019, '5,9', 'realisatie', '5.9', NULL, false, 'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid', 'Openbare orde en veiligheid', 'Vernielingen en beschadigingen (per 1.000 inw.) (BBV)', '2019'),
	(3, 10, 2, 2020, '6,2', 'realisatie', '6.2', NULL, false, 'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid', 'Openbare orde en veiligheid', 'Vernielingen en beschadigingen (per 1.000 inw.) (BBV)', '2020'),
	(3, 10, 3, 2021, '6,1', 'realisatie', '6.1', NULL, false, 'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid', 'Openbare orde en veiligheid', 'Vernielingen en beschadigingen (per 1.000 inw.) (BBV)', '2021'),
	(3, 10, 4, 2022, '6', 'realisatie', '6', NULL, false, 'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid', 'Openbare orde en veiligheid', 'Vernielingen en beschadigingen (per 1.000 inw.) (BBV)', '2022'),
	(3, 11, 0, 2018, '115', 'realisatie', '115', NULL, false, 'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid', 'Openbare orde en veiligheid', 'Meldingen cybercrime & gedigitaliseerde criminaliteit', '2018'),
	(3, 11, 1, 2019, '135', 'realisatie', '135', NULL, false, 'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid', 'Openbare orde en veiligheid', 'Meldingen cybercrime & gedigitaliseerde criminaliteit', '2019'),
	(3, 11, 2, 2020, '244', 'realisatie', '244', NULL, false, 'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid', 'Openbare orde en veiligheid', 'Meldingen cybercrime & gedigitaliseerde criminaliteit', '2020'),
	(3, 11, 3, 2021, '245', 'realisatie', '245', NULL, false, 'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid', 'Openbare orde en veiligheid', 'Meldingen cybercrime & gedigitaliseerde criminaliteit', '2021'),
	(3, 11, 4, 2022, '151', 'realisatie', '151', NULL, false, 'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid', 'Openbare orde en veiligheid', 'Meldingen cybercrime & gedigitaliseerde criminaliteit', '2022'),
	(3, 12, 0, 2018, '1', 'realisatie', '1', NULL, false, 'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid', 'Openbare orde en veiligheid', 'Meldingen cybercrime', '2018'),
	(3, 12, 1, 2019, '5', 'realisatie', '5', NULL, false, 'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid', 'Openbare orde en veiligheid', 'Meldingen cybercrime', '2019'),
	(3, 12, 2, 2020, '22', 'realisatie', '22', NULL, false, 'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid', 'Openbare orde en veiligheid', 'Meldingen cybercrime', '2020');
INSERT INTO public.observations VALUES
	(3, 12, 3, 2021, '31', 'realisatie', '31', NULL, false, 'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid', 'Openbare orde en veiligheid', 'Meldingen cybercrime', '2021'),
	(3, 12, 4, 2022, '22', 'realisatie', '22', NULL, false, 'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid', 'Openbare orde en veiligheid', 'Meldingen cybercrime', '2022'),
	(3, 13, 0, 2018, '-', 'realisatie', NULL, '-', false, 'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid', 'Openbare orde en veiligheid', 'Signalen ondermijning (gemeente)*', '2018'),
	(3, 13, 1, 2019, '-', 'realisatie', NULL, '-', false, 'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid', 'Openbare orde en veiligheid', 'Signalen ondermijning (gemeente)*', '2019'),
	(3, 13, 2, 2020, '-', 'realisatie', NULL, '-', false, 'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid', 'Openbare orde en veiligheid', 'Signalen ondermijning (gemeente)*', '2020'),
	(3, 13, 3, 2021, '11', 'realisatie', '11', NULL, false, 'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid', 'Openbare orde en veiligheid', 'Signalen ondermijning (gemeente)*', '2021'),
	(3, 13, 4, 2022, '2', 'realisatie', '2', NULL, false, 'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid', 'Openbare orde en veiligheid', 'Signalen ondermijning (gemeente)*', '2022'),
	(3, 14, 0, 2018, '55', 'realisatie', '55', NULL, false, 'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid', 'Openbare orde en veiligheid', 'Ondermijning (politiecijfers)', '2018'),
	(3, 14, 1, 2019, '50', 'realisatie', '50', NULL, false, 'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid', 'Openbare orde en veiligheid', 'Ondermijning (politiecijfers)', '2019'),
	(3, 14, 2, 2020, '40', 'realisatie', '40', NULL, false, 'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid', 'Openbare orde en veiligheid', 'Ondermijning (politiecijfers)', '2020'),
	(3, 14, 3, 2021, '35', 'realisatie', '35', NULL, false, 'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid', 'Openbare orde en veiligheid', 'Ondermijning (politiecijfers)', '2021'),
	(3, 14, 4, 2022, '48', 'realisatie', '48', NULL, false, 'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid', 'Openbare orde en veiligheid', 'Ondermijning (politiecijfers)', '2022'),
	(3, 15, 0, 2018, '5', 'realisatie', '5', NULL, false, 'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid', 'Openbare orde en veiligheid', 'Waarschuwing/ sluiting panden (wet Damocles)', '2018'),
	(3, 15, 1, 2019, '2', 'realisatie', '2', NULL, false, 'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid', 'Openbare orde en veiligheid', 'Waarschuwing/ sluiting panden (wet Damocles)', '2019'),
	(3, 15, 2, 2020, '1', 'realisatie', '1', NULL, false, 'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid', 'Openbare orde en veiligheid', 'Waarschuwing/ sluiting panden (wet Damocles)', '2020'),
	(3, 15, 3, 2021, '6', 'realisatie', '6', NULL, false, 'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid', 'Openbare orde en veiligheid', 'Waarschuwing/ sluiting panden (wet Damocles)', '2021'),
	(3, 15, 4, 2022, '6', 'realisatie', '6', NULL, false, 'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid', 'Openbare orde en veiligheid', 'Waarschuwing/ sluiting panden (wet Damocles)', '2022'),
	(3, 16, 0, 2018, '-', 'realisatie', NULL, '-', false, 'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid', 'Openbare orde en veiligheid', 'Meldingen van discriminatie', '2018'),
	(3, 16, 1, 2019, '-', 'realisatie', NULL, '-', false, 'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid', 'Openbare orde en veiligheid', 'Meldingen van discriminatie', '2019'),
	(3, 16, 2, 2020, '14', 'realisatie', '14', NULL, false, 'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid', 'Openbare orde en veiligheid', 'Meldingen van discriminatie', '2020'),
	(3, 16, 3, 2021, '11', 'realisatie', '11', NULL, false, 'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid', 'Openbare orde en veiligheid', 'Meldingen van discriminatie', '2021'),
	(3, 16, 4, 2022, '5**', 'realisatie', '5', NULL, true, 'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid', 'Openbare orde en veiligheid', 'Meldingen van discriminatie', '2022'),
	(3, 17, 0, 2018, '368', 'realisatie', '368', NULL, false, 'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid', 'Openbare orde en veiligheid', 'Vermissing personen', '2018'),
	(3, 17, 1, 2019, '426', 'realisatie', '426', NULL, false, 'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid', 'Openbare orde en veiligheid', 'Vermissing personen', '2019'),
	(3, 17, 2, 2020, '415', 'realisatie', '415', NULL, false, 'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid', 'Openbare orde en veiligheid', 'Vermissing personen', '2020'),
	(3, 17, 3, 2021, '486', 'realisatie', '486', NULL, false, 'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid', 'Openbare orde en veiligheid', 'Vermissing personen', '2021'),
	(3, 17, 4, 2022, '488', 'realisatie', '488', NULL, false, 'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid', 'Openbare orde en veiligheid', 'Vermissing personen', '2022'),
	(3, 18, 0, 2018, '-', 'realisatie', NULL, '-', false, 'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid', 'Zorg en Veiligheid', 'Veilig Thuis meldingen politie', '2018'),
	(3, 18, 1, 2019, '75', 'realisatie', '75', NULL, false, 'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid', 'Zorg en Veiligheid', 'Veilig Thuis meldingen politie', '2019'),
	(3, 18, 2, 2020, '95', 'realisatie', '95', NULL, false, 'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid', 'Zorg en Veiligheid', 'Veilig Thuis meldingen politie', '2020'),
	(3, 18, 3, 2021, '73', 'realisatie', '73', NULL, false, 'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid', 'Zorg en Veiligheid', 'Veilig Thuis meldingen politie', '2021'),
	(3, 18, 4, 2022, '69', 'realisatie', '69', NULL, false, 'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid', 'Zorg en Veiligheid', 'Veilig Thuis meldingen politie', '2022'),
	(3, 19, 0, 2018, '1,2%', 'realisatie', '1.2', NULL, false, 'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid', 'Zorg en Veiligheid', '% Jongeren met Jeugdbescherming', '2018'),
	(3, 19, 1, 2019, '1,4%', 'realisatie', '1.4', NULL, false, 'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid', 'Zorg en Veiligheid', '% Jongeren met Jeugdbescherming', '2019'),
	(3, 19, 2, 2020, '1,4%', 'realisatie', '1.4', NULL, false, 'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid', 'Zorg en Veiligheid', '% Jongeren met Jeugdbescherming', '2020'),
	(3, 19, 3, 2021, '1,6', 'realisatie', '1.6', NULL, false, 'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid', 'Zorg en Veiligheid', '% Jongeren met Jeugdbescherming', '2021'),
	(3, 19, 4, 2022, '1,2', 'realisatie', '1.2', NULL, false, 'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid', 'Zorg en Veiligheid', '% Jongeren met Jeugdbescherming', '2022'),
	(3, 20, 0, 2018, '0,4%', 'realisatie', '0.4', NULL, false, 'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid', 'Zorg en Veiligheid', '% Jongeren met jeugdreclassering (aandeel jongeren van 12 tot 23 jaar)', '2018'),
	(3, 20, 1, 2019, '0,5%', 'realisatie', '0.5', NULL, false, 'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid', 'Zorg en Veiligheid', '% Jongeren met jeugdreclassering (aandeel jongeren van 12 tot 23 jaar)', '2019'),
	(3, 20, 2, 2020, '0,35', 'realisatie', '0.35', NULL, false, 'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid', 'Zorg en Veiligheid', '% Jongeren met jeugdreclassering (aandeel jongeren van 12 tot 23 jaar)', '2020'),
	(3, 20, 3, 2021, '0.4', 'realisatie', '0.4', NULL, false, 'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid', 'Zorg en Veiligheid', '% Jongeren met jeugdreclassering (aandeel jongeren van 12 tot 23 jaar)', '2021'),
	(3, 20, 4, 2022, '0,3', 'realisatie', '0.3', NULL, false, 'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid', 'Zorg en Veiligheid', '% Jongeren met jeugdreclassering (aandeel jongeren van 12 tot 23 jaar)', '2022'),
	(3, 21, 0, 2018, '212', 'realisatie', '212', NULL, false, 'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid', 'Zorg en Veiligheid', 'Meldingen overlast personen verward gedrag (vanaf 2022 excl. meldingen vanuit instellingen; politiemeldingen)', '2018'),
	(3, 21, 1, 2019, '206', 'realisatie', '206', NULL, false, 'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid', 'Zorg en Veiligheid', 'Meldingen overlast personen verward gedrag (vanaf 2022 excl. meldingen vanuit instellingen; politiemeldingen)', '2019'),
	(3, 21, 2, 2020, '316', 'realisatie', '316', NULL, false, 'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid', 'Zorg en Veiligheid', 'Meldingen overlast personen verward gedrag (vanaf 2022 excl. meldingen vanuit instellingen; politiemeldingen)', '2020'),
	(3, 21, 3, 2021, '369', 'realisatie', '369', NULL, false, 'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid', 'Zorg en Veiligheid', 'Meldingen overlast personen verward gedrag (vanaf 2022 excl. meldingen vanuit instellingen; politiemeldingen)', '2021'),
	(3, 21, 4, 2022, '384', 'realisatie', '384', NULL, false, 'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid', 'Zorg en Veiligheid', 'Meldingen overlast personen verward gedrag (vanaf 2022 excl. meldingen vanuit instellingen; politiemeldingen)', '2022'),
	(3, 22, 0, 2018, '174', 'realisatie', '174', NULL, false, 'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid', 'Zorg en Veiligheid', 'Jeugdoverlast (politiemeldingen)', '2018'),
	(3, 22, 1, 2019, '170', 'realisatie', '170', NULL, false, 'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid', 'Zorg en Veiligheid', 'Jeugdoverlast (politiemeldingen)', '2019'),
	(3, 22, 2, 2020, '120', 'realisatie', '120', NULL, false, 'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid', 'Zorg en Veiligheid', 'Jeugdoverlast (politiemeldingen)', '2020');
INSERT INTO public.observations VALUES
	(3, 22, 3, 2021, '182', 'realisatie', '182', NULL, false, 'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid', 'Zorg en Veiligheid', 'Jeugdoverlast (politiemeldingen)', '2021'),
	(3, 22, 4, 2022, '128', 'realisatie', '128', NULL, false, 'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid', 'Zorg en Veiligheid', 'Jeugdoverlast (politiemeldingen)', '2022'),
	(3, 23, 0, 2018, '7', 'realisatie', '7', NULL, false, 'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid', 'Zorg en Veiligheid', 'Verwijzingen Halt (per 1.000 inw. 12-17 jaar; BBV)', '2018'),
	(3, 23, 1, 2019, '9', 'realisatie', '9', NULL, false, 'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid', 'Zorg en Veiligheid', 'Verwijzingen Halt (per 1.000 inw. 12-17 jaar; BBV)', '2019'),
	(3, 23, 2, 2020, '13', 'realisatie', '13', NULL, false, 'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid', 'Zorg en Veiligheid', 'Verwijzingen Halt (per 1.000 inw. 12-17 jaar; BBV)', '2020'),
	(3, 23, 3, 2021, '10', 'realisatie', '10', NULL, false, 'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid', 'Zorg en Veiligheid', 'Verwijzingen Halt (per 1.000 inw. 12-17 jaar; BBV)', '2021'),
	(3, 23, 4, 2022, 'nb', 'realisatie', NULL, 'nb', false, 'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid', 'Zorg en Veiligheid', 'Verwijzingen Halt (per 1.000 inw. 12-17 jaar; BBV)', '2022'),
	(3, 24, 0, 2018, '12', 'realisatie', '12', NULL, false, 'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid', 'Zorg en Veiligheid', 'Verwijzingen Halt (per 10.000 inw. 12-17 jaar; BBV)', '2018'),
	(3, 24, 1, 2019, '13', 'realisatie', '13', NULL, false, 'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid', 'Zorg en Veiligheid', 'Verwijzingen Halt (per 10.000 inw. 12-17 jaar; BBV)', '2019'),
	(3, 24, 2, 2020, '11', 'realisatie', '11', NULL, false, 'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid', 'Zorg en Veiligheid', 'Verwijzingen Halt (per 10.000 inw. 12-17 jaar; BBV)', '2020'),
	(3, 24, 3, 2021, '8', 'realisatie', '8', NULL, false, 'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid', 'Zorg en Veiligheid', 'Verwijzingen Halt (per 10.000 inw. 12-17 jaar; BBV)', '2021'),
	(3, 24, 4, 2022, 'nb', 'realisatie', NULL, 'nb', false, 'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid', 'Zorg en Veiligheid', 'Verwijzingen Halt (per 10.000 inw. 12-17 jaar; BBV)', '2022'),
	(3, 25, 0, 2018, '1', 'realisatie', '1', NULL, false, 'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid', 'Zorg en Veiligheid', 'Jongeren met delict voor rechter (%; BBV)', '2018'),
	(3, 25, 1, 2019, '1', 'realisatie', '1', NULL, false, 'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid', 'Zorg en Veiligheid', 'Jongeren met delict voor rechter (%; BBV)', '2019'),
	(3, 25, 2, 2020, '1', 'realisatie', '1', NULL, false, 'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid', 'Zorg en Veiligheid', 'Jongeren met delict voor rechter (%; BBV)', '2020'),
	(3, 25, 3, 2021, 'nb', 'realisatie', NULL, 'nb', false, 'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid', 'Zorg en Veiligheid', 'Jongeren met delict voor rechter (%; BBV)', '2021'),
	(3, 25, 4, 2022, 'nb', 'realisatie', NULL, 'nb', false, 'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid', 'Zorg en Veiligheid', 'Jongeren met delict voor rechter (%; BBV)', '2022'),
	(3, 26, 0, 2018, '1', 'realisatie', '1', NULL, false, 'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid', 'Zorg en Veiligheid', 'Jongeren met delict voor rechter (%; BBV)', '2018'),
	(3, 26, 1, 2019, '1', 'realisatie', '1', NULL, false, 'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid', 'Zorg en Veiligheid', 'Jongeren met delict voor rechter (%; BBV)', '2019'),
	(3, 26, 2, 2020, '1', 'realisatie', '1', NULL, false, 'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid', 'Zorg en Veiligheid', 'Jongeren met delict voor rechter (%; BBV)', '2020'),
	(3, 26, 3, 2021, 'nb', 'realisatie', NULL, 'nb', false, 'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid', 'Zorg en Veiligheid', 'Jongeren met delict voor rechter (%; BBV)', '2021'),
	(3, 26, 4, 2022, 'nb', 'realisatie', NULL, 'nb', false, 'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid', 'Zorg en Veiligheid', 'Jongeren met delict voor rechter (%; BBV)', '2022');


--
-- Data for Name: passages; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.passages VALUES
	(1, 0, 0, 'goal', 'Wij zijn een gemeente met een sterke samenleving waar veiligheid de norm is. We zijn een veilige gemeente waar iedereen binnen de samenleving zich prettig en veilig voelt. Vanuit de gemeente werken we samen met alle partners aan veiligheid en leefbaarheid en maken in deze samenwerking ook de verbinding met zorg. We werken aan een integrale aanpak op het gebied van de lokale zorg en veiligheidssituatie waarbij de regierol bij de gemeente ligt.', 'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid', 'Doel', '', ''),
	(1, 0, 1, 'progress', 'Terugkijkend naar 2022 kan gesteld worden dat het doel is behaald. Vanuit veiligheid zijn de laatste werkzaamheden verricht als gevolg van de Coronamaatregelen. Vervolgens is vanuit de crisisorganisatie opgeschaald om de vluchtelingen uit Oekraïne die naar onze regio kwamen in goede banen te geleiden. Er heeft een veilige Airborne wandeltocht plaatsgevonden in de gemeente en ook andere evenementen konden weer plaatsvinden welke, mede dankzij de inzet van vergunningverlening veilig zijn verlopen. Daar waar nodig is door handhaving opgereden of via bestuurlijk handhaving vervolg gegeven aan het overtreden van regels. Dankzij goede samenwerking met ketenpartners wordt ernaar gestreefd om onveilige situaties te voorkomen en wanneer zich alsnog een onveilige situatie voordoet deze zo snel en zorgvuldig mogelijk te beëindigen. Onder andere op het gebied van personen met onbegrepen gedrag en ondermijning is de samenwerking met ketenpartners versterkt.', 'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid', 'Voortgang', '', ''),
	(3, 0, 0, 'goal', 'Wij zijn een gemeente met een sterke samenleving waar veiligheid de norm is. We zijn een veilige gemeente waar iedereen binnen de samenleving zich prettig en veilig voelt. Vanuit de gemeente werken we samen met alle partners aan veiligheid en leefbaarheid en maken in deze samenwerking ook de verbinding met zorg. We werken aan een integrale aanpak op het gebied van de lokale zorg en veiligheidssituatie waarbij de regierol bij de gemeente ligt.', 'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid', 'Doel', '', ''),
	(3, 0, 1, 'progress', 'Terugkijkend naar 2022 kan gesteld worden dat het doel is behaald. Vanuit veiligheid zijn de laatste werkzaamheden verricht als gevolg van de Coronamaatregelen. Vervolgens is vanuit de crisisorganisatie opgeschaald om de vluchtelingen uit Oekraïne die naar onze regio kwamen in goede banen te geleiden. Er heeft een veilige Airborne wandeltocht plaatsgevonden in de gemeente en ook andere evenementen konden weer plaatsvinden welke, mede dankzij de inzet van vergunningverlening veilig zijn verlopen. Daar waar nodig is door handhaving opgereden of via bestuurlijk handhaving vervolg gegeven aan het overtreden van regels. Dankzij goede samenwerking met ketenpartners wordt ernaar gestreefd om onveilige situaties te voorkomen en wanneer zich alsnog een onveilige situatie voordoet deze zo snel en zorgvuldig mogelijk te beëindigen. Onder andere op het gebied van personen met onbegrepen gedrag en ondermijning is de samenwerking met ketenpartners versterkt.', 'Jaarverslag 2022 gemeente Renkum, 1E Zorg en Veiligheid', 'Voortgang', '', '');


--
-- Data for Name: programmes; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.programmes VALUES
	(1, 0, 'Veiligheid'),
	(3, 0, 'Veiligheid');


--
-- Data for Name: reports; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.reports VALUES
	(1, 'adfc699a68d884ffb77aa9de1bda5bd86d56e457e8e039d66fe73d3058d46b16', 'jaarverslag-2022-veiligheid', 'Jaarverslag 2022', 'Renkum', 'https://renkum.jaarverslag-2022.nl/p18893', 'pagina.txt', '3d3da12dbd58bdeaf1a1beaef77f5c658306f4c2cbac51a1de840ee92728e517', 2022, 1795642239.264397),
	(2, '7d31de5b05f00bf687c004675209c7dd981e260798403355850097c9b0cb48eb', 'jaarverslag-2023', 'Jaarverslag 2023', 'Renkum', '', 'verslag.csv', 'ef8c09263a0763da270709ca745541aac8266c653599ffd38e71236efc110a45', 2023, 1795642241.4485576),
	(3, '4f41d82ecafa7739a783d8c5f138927f29b26210cb2ce2835242d8c4ebfffaad', 'jaarverslag-2022-veiligheid', 'Jaarverslag 2022', 'Renkum', 'https://renkum.jaarverslag-2022.nl/p18893', 'pagina.txt', '3d3da12dbd58bdeaf1a1beaef77f5c658306f4c2cbac51a1de840ee92728e517', 2022, 1795642246.0370185);


--
-- Data for Name: series; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.series VALUES
	(1, 0, 'high-impact-crimes', 'High Impact Crimes', 'gemeente', '', 'aantal', 'Openbare orde en veiligheid'),
	(1, 1, 'geweld-op-personen-en-zaken', 'Geweld op personen en zaken', 'gemeente', '', 'aantal', 'Openbare orde en veiligheid'),
	(1, 2, 'drank-en-drugsoverlast', 'Drank- en drugsoverlast', 'gemeente', '', 'aantal', 'Openbare orde en veiligheid'),
	(1, 3, 'winkeldiefstal', 'Winkeldiefstal (per 1.000 inw.; BBV)', 'gemeente', 'R', 'per 1.000 inwoners', 'Openbare orde en veiligheid'),
	(1, 4, 'winkeldiefstal', 'Winkeldiefstal (per 1.000 inw.; BBV)', 'nederland', 'NL', 'per 1.000 inwoners', 'Openbare orde en veiligheid'),
	(1, 5, 'diefstal-uit-woning', 'Diefstal uit woning (per 1.000 inw.; BBV)', 'gemeente', 'R', 'per 1.000 inwoners', 'Openbare orde en veiligheid'),
	(1, 6, 'diefstal-uit-woning', 'Diefstal uit woning (per 1.000 inw.; BBV)', 'nederland', 'NL', 'per 1.000 inwoners', 'Openbare orde en veiligheid'),
	(1, 7, 'geweldsmisdrijven', 'Geweldsmisdrijven (per 1.000 inw.; BBV)', 'gemeente', 'R', 'per 1.000 inwoners', 'Openbare orde en veiligheid'),
	(1, 8, 'geweldsmisdrijven', 'Geweldsmisdrijven (per 1.000 inw.; BBV)', 'nederland', 'NL', 'per 1.000 inwoners', 'Openbare orde en veiligheid'),
	(1, 9, 'vernielingen-en-beschadigingen', 'Vernielingen en beschadigingen (per 1.000 inw.) (BBV)', 'gemeente', 'R', 'per 1.000 inwoners', 'Openbare orde en veiligheid'),
	(1, 10, 'vernielingen-en-beschadigingen', 'Vernielingen en beschadigingen (per 1.000 inw.) (BBV)', 'nederland', 'NL', 'per 1.000 inwoners', 'Openbare orde en veiligheid'),
	(1, 11, 'meldingen-cybercrime-gedigitaliseerde-criminaliteit', 'Meldingen cybercrime & gedigitaliseerde criminaliteit', 'gemeente', 'R', 'aantal', 'Openbare orde en veiligheid'),
	(1, 12, 'meldingen-cybercrime', 'Meldingen cybercrime', 'gemeente', 'R', 'aantal', 'Openbare orde en veiligheid'),
	(1, 13, 'signalen-ondermijning', 'Signalen ondermijning (gemeente)', 'gemeente', 'R', 'aantal', 'Openbare orde en veiligheid'),
	(1, 14, 'ondermijning', 'Ondermijning (politiecijfers)', 'gemeente', 'R', 'aantal', 'Openbare orde en veiligheid'),
	(1, 15, 'waarschuwing-sluiting-panden', 'Waarschuwing/ sluiting panden (wet Damocles)', 'gemeente', '', 'aantal', 'Openbare orde en veiligheid'),
	(1, 16, 'meldingen-van-discriminatie', 'Meldingen van discriminatie', 'gemeente', '', 'aantal', 'Openbare orde en veiligheid'),
	(1, 17, 'vermissing-personen', 'Vermissing personen', 'gemeente', '', 'aantal', 'Openbare orde en veiligheid'),
	(1, 18, 'veilig-thuis-meldingen-politie', 'Veilig Thuis meldingen politie', 'gemeente', '', 'aantal', 'Zorg en Veiligheid'),
	(1, 19, 'jongeren-met-jeugdbescherming', '% Jongeren met Jeugdbescherming', 'gemeente', 'R', '%', 'Zorg en Veiligheid'),
	(1, 20, 'jongeren-met-jeugdreclassering', '% Jongeren met jeugdreclassering (aandeel jongeren van 12 tot 23 jaar)', 'gemeente', 'R', '%', 'Zorg en Veiligheid'),
	(1, 21, 'meldingen-overlast-personen-verward-gedrag', 'Meldingen overlast personen verward gedrag (vanaf 2022 excl. meldingen vanuit instellingen; politiemeldingen)', 'gemeente', 'R', 'aantal', 'Zorg en Veiligheid'),
	(1, 22, 'jeugdoverlast', 'Jeugdoverlast (politiemeldingen)', 'gemeente', 'R', 'aantal', 'Zorg en Veiligheid'),
	(1, 23, 'verwijzingen-halt', 'Verwijzingen Halt (per 1.000 inw. 12-17 jaar; BBV)', 'gemeente', 'R', 'per 1.000 inwoners van 12-17 jaar', 'Zorg en Veiligheid'),
	(1, 24, 'verwijzingen-halt', 'Verwijzingen Halt (per 10.000 inw. 12-17 jaar; BBV)', 'nederland', 'NL', 'per 10.000 inwoners van 12-17 jaar', 'Zorg en Veiligheid'),
	(1, 25, 'jongeren-met-delict-voor-rechter', 'Jongeren met delict voor rechter (%; BBV)', 'gemeente', 'R', '%', 'Zorg en Veiligheid'),
	(1, 26, 'jongeren-met-delict-voor-rechter', 'Jongeren met delict voor rechter (%; BBV)', 'nederland', 'NL', '%', 'Zorg en Veiligheid'),
	(2, 0, 'vermissing-personen', 'Vermissing personen', 'gemeente', '', 'aantal', ''),
	(3, 0, 'high-impact-crimes', 'High Impact Crimes', 'gemeente', '', 'aantal', 'Openbare orde en veiligheid'),
	(3, 1, 'geweld-op-personen-en-zaken', 'Geweld op personen en zaken', 'gemeente', '', 'aantal', 'Openbare orde en veiligheid'),
	(3, 2, 'drank-en-drugsoverlast', 'Drank- en drugsoverlast', 'gemeente', '', 'aantal', 'Openbare orde en veiligheid'),
	(3, 3, 'winkeldiefstal', 'Winkeldiefstal (per 1.000 inw.; BBV)', 'gemeente', 'R', 'per 1.000 inwoners', 'Openbare orde en veiligheid'),
	(3, 4, 'winkeldiefstal', 'Winkeldiefstal (per 1.000 inw.; BBV)', 'nederland', 'NL', 'per 1.000 inwoners', 'Openbare orde en veiligheid'),
	(3, 5, 'diefstal-uit-woning', 'Diefstal uit woning (per 1.000 inw.; BBV)', 'gemeente', 'R', 'per 1.000 inwoners', 'Openbare orde en veiligheid'),
	(3, 6, 'diefstal-uit-woning', 'Diefstal uit woning (per 1.000 inw.; BBV)', 'nederland', 'NL', 'per 1.000 inwoners', 'Openbare orde en veiligheid'),
	(3, 7, 'geweldsmisdrijven', 'Geweldsmisdrijven (per 1.000 inw.; BBV)', 'gemeente', 'R', 'per 1.000 inwoners', 'Openbare orde en veiligheid'),
	(3, 8, 'geweldsmisdrijven', 'Geweldsmisdrijven (per 1.000 inw.; BBV)', 'nederland', 'NL', 'per 1.000 inwoners', 'Openbare orde en veiligheid'),
	(3, 9, 'vernielingen-en-beschadigingen', 'Vernielingen en beschadigingen (per 1.000 inw.) (BBV)', 'gemeente', 'R', 'per 1.000 inwoners', 'Openbare orde en veiligheid'),
	(3, 10, 'vernielingen-en-beschadigingen', 'Vernielingen en beschadigingen (per 1.000 inw.) (BBV)', 'nederland', 'NL', 'per 1.000 inwoners', 'Openbare orde en veiligheid'),
	(3, 11, 'meldingen-cybercrime-gedigitaliseerde-criminaliteit', 'Meldingen cybercrime & gedigitaliseerde criminaliteit', 'gemeente', 'R', 'aantal', 'Openbare orde en veiligheid'),
	(3, 12, 'meldingen-cybercrime', 'Meldingen cybercrime', 'gemeente', 'R', 'aantal', 'Openbare orde en veiligheid'),
	(3, 13, 'signalen-ondermijning', 'Signalen ondermijning (gemeente)', 'gemeente', 'R', 'aantal', 'Openbare orde en veiligheid'),
	(3, 14, 'ondermijning', 'Ondermijning (politiecijfers)', 'gemeente', 'R', 'aantal', 'Openbare orde en veiligheid'),
	(3, 15, 'waarschuwing-sluiting-panden', 'Waarschuwing/ sluiting panden (wet Damocles)', 'gemeente', '', 'aantal', 'Openbare orde en veiligheid'),
	(3, 16, 'meldingen-van-discriminatie', 'Meldingen van discriminatie', 'gemeente', '', 'aantal', 'Openbare orde en veiligheid'),
	(3, 17, 'vermissing-personen', 'Vermissing personen', 'gemeente', '', 'aantal', 'Openbare orde en veiligheid'),
	(3, 18, 'veilig-thuis-meldingen-politie', 'Veilig Thuis meldingen politie', 'gemeente', '', 'aantal', 'Zorg en Veiligheid'),
	(3, 19, 'jongeren-met-jeugdbescherming', '% Jongeren met Jeugdbescherming', 'gemeente', 'R', '%', 'Zorg en Veiligheid'),
	(3, 20, 'jongeren-met-jeugdreclassering', '% Jongeren met jeugdreclassering (aandeel jongeren van 12 tot 23 jaar)', 'gemeente', 'R', '%', 'Zorg en Veiligheid'),
	(3, 21, 'meldingen-overlast-personen-verward-gedrag', 'Meldingen overlast personen verward gedrag (vanaf 2022 excl. meldingen vanuit instellingen; politiemeldingen)', 'gemeente', 'R', 'aantal', 'Zorg en Veiligheid');
INSERT INTO public.series VALUES
	(3, 22, 'jeugdoverlast', 'Jeugdoverlast (politiemeldingen)', 'gemeente', 'R', 'aantal', 'Zorg en Veiligheid'),
	(3, 23, 'verwijzingen-halt', 'Verwijzingen Halt (per 1.000 inw. 12-17 jaar; BBV)', 'gemeente', 'R', 'per 1.000 inwoners van 12-17 jaar', 'Zorg en Veiligheid'),
	(3, 24, 'verwijzingen-halt', 'Verwijzingen Halt (per 10.000 inw. 12-17 jaar; BBV)', 'nederland', 'NL', 'per 10.000 inwoners van 12-17 jaar', 'Zorg en Veiligheid'),
	(3, 25, 'jongeren-met-delict-voor-rechter', 'Jongeren met delict voor rechter (%; BBV)', 'gemeente', 'R', '%', 'Zorg en Veiligheid'),
	(3, 26, 'jongeren-met-delict-voor-rechter', 'Jongeren met delict voor rechter (%; BBV)', 'nederland', 'NL', '%', 'Zorg en Veiligheid');


--
-- Data for Name: series_footnotes; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.series_footnotes VALUES
	(1, 0, 0, '', 'table', 'Enkele variabelen zijn opnieuw gedefinieerd, om de cijfers maximaal aan te laten sluiten bij de prioriteiten. Bij een herdefinitie zijn de cijfers van voorgaande jaren op basis van de nieuwe definitie in het overzicht opgenomen.'),
	(1, 1, 0, '', 'table', 'Enkele variabelen zijn opnieuw gedefinieerd, om de cijfers maximaal aan te laten sluiten bij de prioriteiten. Bij een herdefinitie zijn de cijfers van voorgaande jaren op basis van de nieuwe definitie in het overzicht opgenomen.'),
	(1, 2, 0, '', 'table', 'Enkele variabelen zijn opnieuw gedefinieerd, om de cijfers maximaal aan te laten sluiten bij de prioriteiten. Bij een herdefinitie zijn de cijfers van voorgaande jaren op basis van de nieuwe definitie in het overzicht opgenomen.'),
	(1, 3, 0, '', 'table', 'Enkele variabelen zijn opnieuw gedefinieerd, om de cijfers maximaal aan te laten sluiten bij de prioriteiten. Bij een herdefinitie zijn de cijfers van voorgaande jaren op basis van de nieuwe definitie in het overzicht opgenomen.'),
	(1, 4, 0, '', 'table', 'Enkele variabelen zijn opnieuw gedefinieerd, om de cijfers maximaal aan te laten sluiten bij de prioriteiten. Bij een herdefinitie zijn de cijfers van voorgaande jaren op basis van de nieuwe definitie in het overzicht opgenomen.'),
	(1, 4, 1, '', 'correction', 'In de bron staat in deze landelijke rij één jaarcijfer te weinig. De cijfers zijn vanaf rechts gelezen (2019 tot en met 2022); 2018 ontbreekt in de bron. Dat is zeer waarschijnlijk: het landelijke cijfer van 2018 was volgens het CBS een ander dan het eerste gedrukte cijfer.'),
	(1, 5, 0, '', 'table', 'Enkele variabelen zijn opnieuw gedefinieerd, om de cijfers maximaal aan te laten sluiten bij de prioriteiten. Bij een herdefinitie zijn de cijfers van voorgaande jaren op basis van de nieuwe definitie in het overzicht opgenomen.'),
	(1, 6, 0, '', 'table', 'Enkele variabelen zijn opnieuw gedefinieerd, om de cijfers maximaal aan te laten sluiten bij de prioriteiten. Bij een herdefinitie zijn de cijfers van voorgaande jaren op basis van de nieuwe definitie in het overzicht opgenomen.'),
	(1, 6, 1, '', 'correction', 'In de bron staat in deze landelijke rij één jaarcijfer te weinig. De cijfers zijn vanaf rechts gelezen (2019 tot en met 2022); 2018 ontbreekt in de bron. Dat volgt uit de landelijke reeks van het CBS: het eerste gedrukte cijfer past bij 2019 en niet bij 2018.'),
	(1, 7, 0, '', 'table', 'Enkele variabelen zijn opnieuw gedefinieerd, om de cijfers maximaal aan te laten sluiten bij de prioriteiten. Bij een herdefinitie zijn de cijfers van voorgaande jaren op basis van de nieuwe definitie in het overzicht opgenomen.'),
	(1, 8, 0, '', 'table', 'Enkele variabelen zijn opnieuw gedefinieerd, om de cijfers maximaal aan te laten sluiten bij de prioriteiten. Bij een herdefinitie zijn de cijfers van voorgaande jaren op basis van de nieuwe definitie in het overzicht opgenomen.'),
	(1, 8, 1, '', 'correction', 'In de bron staat in deze landelijke rij één jaarcijfer te weinig. De cijfers zijn vanaf rechts gelezen (2019 tot en met 2022); 2018 ontbreekt in de bron. Voor 2020 tot en met 2022 is dat zeker; dat het eerste gedrukte cijfer bij 2019 hoort en niet bij 2018, is aangenomen naar het voorbeeld van de twee andere rijen.'),
	(1, 9, 0, '', 'table', 'Enkele variabelen zijn opnieuw gedefinieerd, om de cijfers maximaal aan te laten sluiten bij de prioriteiten. Bij een herdefinitie zijn de cijfers van voorgaande jaren op basis van de nieuwe definitie in het overzicht opgenomen.'),
	(1, 10, 0, '', 'table', 'Enkele variabelen zijn opnieuw gedefinieerd, om de cijfers maximaal aan te laten sluiten bij de prioriteiten. Bij een herdefinitie zijn de cijfers van voorgaande jaren op basis van de nieuwe definitie in het overzicht opgenomen.'),
	(1, 11, 0, '', 'table', 'Enkele variabelen zijn opnieuw gedefinieerd, om de cijfers maximaal aan te laten sluiten bij de prioriteiten. Bij een herdefinitie zijn de cijfers van voorgaande jaren op basis van de nieuwe definitie in het overzicht opgenomen.'),
	(1, 12, 0, '', 'table', 'Enkele variabelen zijn opnieuw gedefinieerd, om de cijfers maximaal aan te laten sluiten bij de prioriteiten. Bij een herdefinitie zijn de cijfers van voorgaande jaren op basis van de nieuwe definitie in het overzicht opgenomen.'),
	(1, 13, 0, '*', 'name', 'Tot 2020 werd het aantal signalen voor ondermijning niet geregistreerd.'),
	(1, 13, 1, '', 'table', 'Enkele variabelen zijn opnieuw gedefinieerd, om de cijfers maximaal aan te laten sluiten bij de prioriteiten. Bij een herdefinitie zijn de cijfers van voorgaande jaren op basis van de nieuwe definitie in het overzicht opgenomen.'),
	(1, 14, 0, '', 'table', 'Enkele variabelen zijn opnieuw gedefinieerd, om de cijfers maximaal aan te laten sluiten bij de prioriteiten. Bij een herdefinitie zijn de cijfers van voorgaande jaren op basis van de nieuwe definitie in het overzicht opgenomen.'),
	(1, 15, 0, '', 'table', 'Enkele variabelen zijn opnieuw gedefinieerd, om de cijfers maximaal aan te laten sluiten bij de prioriteiten. Bij een herdefinitie zijn de cijfers van voorgaande jaren op basis van de nieuwe definitie in het overzicht opgenomen.'),
	(1, 16, 0, '', 'table', 'Enkele variabelen zijn opnieuw gedefinieerd, om de cijfers maximaal aan te laten sluiten bij de prioriteiten. Bij een herdefinitie zijn de cijfers van voorgaande jaren op basis van de nieuwe definitie in het overzicht opgenomen.'),
	(1, 17, 0, '', 'table', 'Enkele variabelen zijn opnieuw gedefinieerd, om de cijfers maximaal aan te laten sluiten bij de prioriteiten. Bij een herdefinitie zijn de cijfers van voorgaande jaren op basis van de nieuwe definitie in het overzicht opgenomen.'),
	(1, 21, 0, '', 'correction', 'De naam van deze indicator noemt een wijziging: ''vanaf 2022 excl. meldingen vanuit instellingen; politiemeldingen''. Cijfers van voor en na die wijziging zijn daardoor mogelijk niet op dezelfde manier geteld.'),
	(1, 23, 0, '', 'correction', 'De bron noemt bij de gemeente "per 1.000 inw. 12-17 jaar" en bij Nederland "per 10.000 inw. 12-17 jaar". Dat laatste is hoogstwaarschijnlijk een fout in de bron. De cijfers staan hier zoals ze gedrukt zijn, niet omgerekend; vergelijk ze daarom niet met elkaar.'),
	(1, 24, 0, '', 'correction', 'De bron noemt bij de gemeente "per 1.000 inw. 12-17 jaar" en bij Nederland "per 10.000 inw. 12-17 jaar". Dat laatste is hoogstwaarschijnlijk een fout in de bron. De cijfers staan hier zoals ze gedrukt zijn, niet omgerekend; vergelijk ze daarom niet met elkaar.'),
	(3, 0, 0, '', 'table', 'Enkele variabelen zijn opnieuw gedefinieerd, om de cijfers maximaal aan te laten sluiten bij de prioriteiten. Bij een herdefinitie zijn de cijfers van voorgaande jaren op basis van de nieuwe definitie in het overzicht opgenomen.'),
	(3, 1, 0, '', 'table', 'Enkele variabelen zijn opnieuw gedefinieerd, om de cijfers maximaal aan te laten sluiten bij de prioriteiten. Bij een herdefinitie zijn de cijfers van voorgaande jaren op basis van de nieuwe definitie in het overzicht opgenomen.'),
	(3, 2, 0, '', 'table', 'Enkele variabelen zijn opnieuw gedefinieerd, om de cijfers maximaal aan te laten sluiten bij de prioriteiten. Bij een herdefinitie zijn de cijfers van voorgaande jaren op basis van de nieuwe definitie in het overzicht opgenomen.'),
	(3, 3, 0, '', 'table', 'Enkele variabelen zijn opnieuw gedefinieerd, om de cijfers maximaal aan te laten sluiten bij de prioriteiten. Bij een herdefinitie zijn de cijfers van voorgaande jaren op basis van de nieuwe definitie in het overzicht opgenomen.'),
	(3, 4, 0, '', 'table', 'Enkele variabelen zijn opnieuw gedefinieerd, om de cijfers maximaal aan te laten sluiten bij de prioriteiten. Bij een herdefinitie zijn de cijfers van voorgaande jaren op basis van de nieuwe definitie in het overzicht opgenomen.'),
	(3, 4, 1, '', 'correction', 'In de bron staat in deze landelijke rij één jaarcijfer te weinig. De cijfers zijn vanaf rechts gelezen (2019 tot en met 2022); 2018 ontbreekt in de bron. Dat is zeer waarschijnlijk: het landelijke cijfer van 2018 was volgens het CBS een ander dan het eerste gedrukte cijfer.'),
	(3, 5, 0, '', 'table', 'Enkele variabelen zijn opnieuw gedefinieerd, om de cijfers maximaal aan te laten sluiten bij de prioriteiten. Bij een herdefinitie zijn de cijfers van voorgaande jaren op basis van de nieuwe definitie in het overzicht opgenomen.'),
	(3, 6, 0, '', 'table', 'Enkele variabelen zijn opnieuw gedefinieerd, om de cijfers maximaal aan te laten sluiten bij de prioriteiten. Bij een herdefinitie zijn de cijfers van voorgaande jaren op basis van de nieuwe definitie in het overzicht opgenomen.'),
	(3, 6, 1, '', 'correction', 'In de bron staat in deze landelijke rij één jaarcijfer te weinig. De cijfers zijn vanaf rechts gelezen (2019 tot en met 2022); 2018 ontbreekt in de bron. Dat volgt uit de landelijke reeks van het CBS: het eerste gedrukte cijfer past bij 2019 en niet bij 2018.'),
	(3, 7, 0, '', 'table', 'Enkele variabelen zijn opnieuw gedefinieerd, om de cijfers maximaal aan te laten sluiten bij de prioriteiten. Bij een herdefinitie zijn de cijfers van voorgaande jaren op basis van de nieuwe definitie in het overzicht opgenomen.'),
	(3, 8, 0, '', 'table', 'Enkele variabelen zijn opnieuw gedefinieerd, om de cijfers maximaal aan te laten sluiten bij de prioriteiten. Bij een herdefinitie zijn de cijfers van voorgaande jaren op basis van de nieuwe definitie in het overzicht opgenomen.'),
	(3, 8, 1, '', 'correction', 'In de bron staat in deze landelijke rij één jaarcijfer te weinig. De cijfers zijn vanaf rechts gelezen (2019 tot en met 2022); 2018 ontbreekt in de bron. Voor 2020 tot en met 2022 is dat zeker; dat het eerste gedrukte cijfer bij 2019 hoort en niet bij 2018, is aangenomen naar het voorbeeld van de twee andere rijen.'),
	(3, 9, 0, '', 'table', 'Enkele variabelen zijn opnieuw gedefinieerd, om de cijfers maximaal aan te laten sluiten bij de prioriteiten. Bij een herdefinitie zijn de cijfers van voorgaande jaren op basis van de nieuwe definitie in het overzicht opgenomen.'),
	(3, 10, 0, '', 'table', 'Enkele variabelen zijn opnieuw gedefinieerd, om de cijfers maximaal aan te laten sluiten bij de prioriteiten. Bij een herdefinitie zijn de cijfers van voorgaande jaren op basis van de nieuwe definitie in het overzicht opgenomen.'),
	(3, 11, 0, '', 'table', 'Enkele variabelen zijn opnieuw gedefinieerd, om de cijfers maximaal aan te laten sluiten bij de prioriteiten. Bij een herdefinitie zijn de cijfers van voorgaande jaren op basis van de nieuwe definitie in het overzicht opgenomen.'),
	(3, 12, 0, '', 'table', 'Enkele variabelen zijn opnieuw gedefinieerd, om de cijfers maximaal aan te laten sluiten bij de prioriteiten. Bij een herdefinitie zijn de cijfers van voorgaande jaren op basis van de nieuwe definitie in het overzicht opgenomen.'),
	(3, 13, 0, '*', 'name', 'Tot 2020 werd het aantal signalen voor ondermijning niet geregistreerd.'),
	(3, 13, 1, '', 'table', 'Enkele variabelen zijn opnieuw gedefinieerd, om de cijfers maximaal aan te laten sluiten bij de prioriteiten. Bij een herdefinitie zijn de cijfers van voorgaande jaren op basis van de nieuwe definitie in het overzicht opgenomen.'),
	(3, 14, 0, '', 'table', 'Enkele variabelen zijn opnieuw gedefinieerd, om de cijfers maximaal aan te laten sluiten bij de prioriteiten. Bij een herdefinitie zijn de cijfers van voorgaande jaren op basis van de nieuwe definitie in het overzicht opgenomen.'),
	(3, 15, 0, '', 'table', 'Enkele variabelen zijn opnieuw gedefinieerd, om de cijfers maximaal aan te laten sluiten bij de prioriteiten. Bij een herdefinitie zijn de cijfers van voorgaande jaren op basis van de nieuwe definitie in het overzicht opgenomen.'),
	(3, 16, 0, '', 'table', 'Enkele variabelen zijn opnieuw gedefinieerd, om de cijfers maximaal aan te laten sluiten bij de prioriteiten. Bij een herdefinitie zijn de cijfers van voorgaande jaren op basis van de nieuwe definitie in het overzicht opgenomen.'),
	(3, 17, 0, '', 'table', 'Enkele variabelen zijn opnieuw gedefinieerd, om de cijfers maximaal aan te laten sluiten bij de prioriteiten. Bij een herdefinitie zijn de cijfers van voorgaande jaren op basis van de nieuwe definitie in het overzicht opgenomen.'),
	(3, 21, 0, '', 'correction', 'De naam van deze indicator noemt een wijziging: ''vanaf 2022 excl. meldingen vanuit instellingen; politiemeldingen''. Cijfers van voor en na die wijziging zijn daardoor mogelijk niet op dezelfde manier geteld.'),
	(3, 23, 0, '', 'correction', 'De bron noemt bij de gemeente "per 1.000 inw. 12-17 jaar" en bij Nederland "per 10.000 inw. 12-17 jaar". Dat laatste is hoogstwaarschijnlijk een fout in de bron. De cijfers staan hier zoals ze gedrukt zijn, niet omgerekend; vergelijk ze daarom niet met elkaar.'),
	(3, 24, 0, '', 'correction', 'De bron noemt bij de gemeente "per 1.000 inw. 12-17 jaar" en bij Nederland "per 10.000 inw. 12-17 jaar". Dat laatste is hoogstwaarschijnlijk een fout in de bron. De cijfers staan hier zoals ze gedrukt zijn, niet omgerekend; vergelijk ze daarom niet met elkaar.');


--
-- Data for Name: target_footnotes; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.target_footnotes VALUES
	(1, 18, 0, 0, '*', 'target', 'Meer meldingen geeft beter inzicht in de problematiek. Daarom wordt (vooralsnog) een minimum-doelstelling.'),
	(1, 19, 0, 0, '**', 'target', 'De maatregel (jeugdbescherming, jeugdreclassering) is het gevolg van (een reeks) delict(en) die passend is en gericht is op voorkomen van recidive. Het streven is dan ook dat deze maatregelen ingezet worden indien van toepassing.'),
	(1, 20, 0, 0, '**', 'target', 'De maatregel (jeugdbescherming, jeugdreclassering) is het gevolg van (een reeks) delict(en) die passend is en gericht is op voorkomen van recidive. Het streven is dan ook dat deze maatregelen ingezet worden indien van toepassing.'),
	(1, 21, 0, 0, '*', 'target', 'Meer meldingen geeft beter inzicht in de problematiek. Daarom wordt (vooralsnog) een minimum-doelstelling.'),
	(1, 22, 0, 0, '*', 'target', 'Meer meldingen geeft beter inzicht in de problematiek. Daarom wordt (vooralsnog) een minimum-doelstelling.'),
	(1, 23, 0, 0, '***', 'target', NULL),
	(3, 18, 0, 0, '*', 'target', 'Meer meldingen geeft beter inzicht in de problematiek. Daarom wordt (vooralsnog) een minimum-doelstelling.'),
	(3, 19, 0, 0, '**', 'target', 'De maatregel (jeugdbescherming, jeugdreclassering) is het gevolg van (een reeks) delict(en) die passend is en gericht is op voorkomen van recidive. Het streven is dan ook dat deze maatregelen ingezet worden indien van toepassing.'),
	(3, 20, 0, 0, '**', 'target', 'De maatregel (jeugdbescherming, jeugdreclassering) is het gevolg van (een reeks) delict(en) die passend is en gericht is op voorkomen van recidive. Het streven is dan ook dat deze maatregelen ingezet worden indien van toepassing.'),
	(3, 21, 0, 0, '*', 'target', 'Meer meldingen geeft beter inzicht in de problematiek. Daarom wordt (vooralsnog) een minimum-doelstelling.'),
	(3, 22, 0, 0, '*', 'target', 'Meer meldingen geeft beter inzicht in de problematiek. Daarom wordt (vooralsnog) een minimum-doelstelling.'),
	(3, 23, 0, 0, '***', 'target', NULL);


--
-- Data for Name: targets; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.targets VALUES
	(1, 0, 0, 2022, '< 80', '<', '80', 'jaarverslag-2022-veiligheid', ''),
	(1, 1, 0, 2022, '< 440', '<', '440', 'jaarverslag-2022-veiligheid', ''),
	(1, 2, 0, 2022, '< 50', '<', '50', 'jaarverslag-2022-veiligheid', ''),
	(1, 3, 0, 2022, '< 1', '<', '1', 'jaarverslag-2022-veiligheid', ''),
	(1, 5, 0, 2022, '< 2', '<', '2', 'jaarverslag-2022-veiligheid', ''),
	(1, 7, 0, 2022, '< 5', '<', '5', 'jaarverslag-2022-veiligheid', ''),
	(1, 9, 0, 2022, '< 5', '<', '5', 'jaarverslag-2022-veiligheid', ''),
	(1, 10, 0, 2022, '< 6', '<', '6', 'jaarverslag-2022-veiligheid', ''),
	(1, 11, 0, 2022, '> 300', '>', '300', 'jaarverslag-2022-veiligheid', ''),
	(1, 12, 0, 2022, '> 40', '>', '40', 'jaarverslag-2022-veiligheid', ''),
	(1, 13, 0, 2022, '> 25', '>', '25', 'jaarverslag-2022-veiligheid', ''),
	(1, 14, 0, 2022, '> 45', '>', '45', 'jaarverslag-2022-veiligheid', ''),
	(1, 15, 0, 2022, '> 4', '>', '4', 'jaarverslag-2022-veiligheid', ''),
	(1, 16, 0, 2022, '> 40', '>', '40', 'jaarverslag-2022-veiligheid', ''),
	(1, 17, 0, 2022, '< 400', '<', '400', 'jaarverslag-2022-veiligheid', ''),
	(1, 18, 0, 2022, '> 69', '>', '69', 'jaarverslag-2022-veiligheid', ''),
	(1, 19, 0, 2022, '> 1,4', '>', '1.4', 'jaarverslag-2022-veiligheid', ''),
	(1, 20, 0, 2022, '> 0,4', '>', '0.4', 'jaarverslag-2022-veiligheid', ''),
	(1, 21, 0, 2022, '> 180', '>', '180', 'jaarverslag-2022-veiligheid', ''),
	(1, 22, 0, 2022, '> 175', '>', '175', 'jaarverslag-2022-veiligheid', ''),
	(1, 23, 0, 2022, '> 15', '>', '15', 'jaarverslag-2022-veiligheid', ''),
	(1, 25, 0, 2022, '< 4', '<', '4', 'jaarverslag-2022-veiligheid', ''),
	(3, 0, 0, 2022, '< 80', '<', '80', 'jaarverslag-2022-veiligheid', ''),
	(3, 1, 0, 2022, '< 440', '<', '440', 'jaarverslag-2022-veiligheid', ''),
	(3, 2, 0, 2022, '< 50', '<', '50', 'jaarverslag-2022-veiligheid', ''),
	(3, 3, 0, 2022, '< 1', '<', '1', 'jaarverslag-2022-veiligheid', ''),
	(3, 5, 0, 2022, '< 2', '<', '2', 'jaarverslag-2022-veiligheid', ''),
	(3, 7, 0, 2022, '< 5', '<', '5', 'jaarverslag-2022-veiligheid', ''),
	(3, 9, 0, 2022, '< 5', '<', '5', 'jaarverslag-2022-veiligheid', ''),
	(3, 10, 0, 2022, '< 6', '<', '6', 'jaarverslag-2022-veiligheid', ''),
	(3, 11, 0, 2022, '> 300', '>', '300', 'jaarverslag-2022-veiligheid', ''),
	(3, 12, 0, 2022, '> 40', '>', '40', 'jaarverslag-2022-veiligheid', ''),
	(3, 13, 0, 2022, '> 25', '>', '25', 'jaarverslag-2022-veiligheid', ''),
	(3, 14, 0, 2022, '> 45', '>', '45', 'jaarverslag-2022-veiligheid', ''),
	(3, 15, 0, 2022, '> 4', '>', '4', 'jaarverslag-2022-veiligheid', ''),
	(3, 16, 0, 2022, '> 40', '>', '40', 'jaarverslag-2022-veiligheid', ''),
	(3, 17, 0, 2022, '< 400', '<', '400', 'jaarverslag-2022-veiligheid', ''),
	(3, 18, 0, 2022, '> 69', '>', '69', 'jaarverslag-2022-veiligheid', ''),
	(3, 19, 0, 2022, '> 1,4', '>', '1.4', 'jaarverslag-2022-veiligheid', ''),
	(3, 20, 0, 2022, '> 0,4', '>', '0.4', 'jaarverslag-2022-veiligheid', ''),
	(3, 21, 0, 2022, '> 180', '>', '180', 'jaarverslag-2022-veiligheid', ''),
	(3, 22, 0, 2022, '> 175', '>', '175', 'jaarverslag-2022-veiligheid', ''),
	(3, 23, 0, 2022, '> 15', '>', '15', 'jaarverslag-2022-veiligheid', ''),
	(3, 25, 0, 2022, '< 4', '<', '4', 'jaarverslag-2022-veiligheid', '');


--
-- Data for Name: theme_footnotes; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.theme_footnotes VALUES
	(1, 0, 0, '*', 'table', 'Tot 2020 werd het aantal signalen voor ondermijning niet geregistreerd.'),
	(1, 0, 1, '**', 'table', 'het aantal meldingen discriminatie is nog in concept. Vizier communiceert later dit jaar het definitieve aantal'),
	(1, 1, 0, '*', 'table', 'Meer meldingen geeft beter inzicht in de problematiek. Daarom wordt (vooralsnog) een minimum-doelstelling.'),
	(1, 1, 1, '**', 'table', 'De maatregel (jeugdbescherming, jeugdreclassering) is het gevolg van (een reeks) delict(en) die passend is en gericht is op voorkomen van recidive. Het streven is dan ook dat deze maatregelen ingezet worden indien van toepassing.'),
	(1, 1, 2, '', 'table', 'nb = (nog) niet beschikbaar'),
	(3, 0, 0, '*', 'table', 'Tot 2020 werd het aantal signalen voor ondermijning niet geregistreerd.'),
	(3, 0, 1, '**', 'table', 'het aantal meldingen discriminatie is nog in concept. Vizier communiceert later dit jaar het definitieve aantal'),
	(3, 1, 0, '*', 'table', 'Meer meldingen geeft beter inzicht in de problematiek. Daarom wordt (vooralsnog) een minimum-doelstelling.'),
	(3, 1, 1, '**', 'table', 'De maatregel (jeugdbescherming, jeugdreclassering) is het gevolg van (een reeks) delict(en) die passend is en gericht is op voorkomen van recidive. Het streven is dan ook dat deze maatregelen ingezet worden indien van toepassing.'),
	(3, 1, 2, '', 'table', 'nb = (nog) niet beschikbaar');


--
-- Data for Name: themes; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.themes VALUES
	(1, 0, 'Openbare orde en veiligheid', 'Enkele variabelen zijn opnieuw gedefinieerd, om de cijfers maximaal aan te laten sluiten bij de prioriteiten. Bij een herdefinitie zijn de cijfers van voorgaande jaren op basis van de nieuwe definitie in het overzicht opgenomen.'),
	(1, 1, 'Zorg en Veiligheid', ''),
	(2, 0, '', ''),
	(3, 0, 'Openbare orde en veiligheid', 'Enkele variabelen zijn opnieuw gedefinieerd, om de cijfers maximaal aan te laten sluiten bij de prioriteiten. Bij een herdefinitie zijn de cijfers van voorgaande jaren op basis van de nieuwe definitie in het overzicht opgenomen.'),
	(3, 1, 'Zorg en Veiligheid', '');


--
-- Data for Name: unanswered; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.unanswered VALUES
	(1, '2026-11-25', 'hoeveel bomen in 2022?', 'unknown_word', 4102444800);


--
-- Name: audit_number_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.audit_number_seq', 7, true);


--
-- Name: content_history_version_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.content_history_version_seq', 2, true);


--
-- Name: editions_number_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.editions_number_seq', 3, true);


--
-- Name: reports_key_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.reports_key_seq', 3, true);


--
-- Name: unanswered_number_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.unanswered_number_seq', 1, true);


--
-- Name: alembic_version alembic_version_pkc; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.alembic_version
    ADD CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num);


--
-- Name: activities pk_activities; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.activities
    ADD CONSTRAINT pk_activities PRIMARY KEY (report, programme, activity);


--
-- Name: audit pk_audit; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.audit
    ADD CONSTRAINT pk_audit PRIMARY KEY (number);


--
-- Name: content pk_content; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.content
    ADD CONSTRAINT pk_content PRIMARY KEY (kind, name);


--
-- Name: content_history pk_content_history; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.content_history
    ADD CONSTRAINT pk_content_history PRIMARY KEY (version);


--
-- Name: definitions pk_definitions; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.definitions
    ADD CONSTRAINT pk_definitions PRIMARY KEY (report, definition);


--
-- Name: deliveries pk_deliveries; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.deliveries
    ADD CONSTRAINT pk_deliveries PRIMARY KEY (key);


--
-- Name: edition_reports pk_edition_reports; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.edition_reports
    ADD CONSTRAINT pk_edition_reports PRIMARY KEY (edition, report);


--
-- Name: editions pk_editions; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.editions
    ADD CONSTRAINT pk_editions PRIMARY KEY (number);


--
-- Name: feedback pk_feedback; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.feedback
    ADD CONSTRAINT pk_feedback PRIMARY KEY (key);


--
-- Name: memories pk_memories; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.memories
    ADD CONSTRAINT pk_memories PRIMARY KEY (key);


--
-- Name: observation_footnotes pk_observation_footnotes; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.observation_footnotes
    ADD CONSTRAINT pk_observation_footnotes PRIMARY KEY (report, series, observation, footnote);


--
-- Name: observations pk_observations; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.observations
    ADD CONSTRAINT pk_observations PRIMARY KEY (report, series, observation);


--
-- Name: passages pk_passages; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.passages
    ADD CONSTRAINT pk_passages PRIMARY KEY (report, programme, passage);


--
-- Name: programmes pk_programmes; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.programmes
    ADD CONSTRAINT pk_programmes PRIMARY KEY (report, programme);


--
-- Name: reports pk_reports; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.reports
    ADD CONSTRAINT pk_reports PRIMARY KEY (key);


--
-- Name: series pk_series; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.series
    ADD CONSTRAINT pk_series PRIMARY KEY (report, series);


--
-- Name: series_footnotes pk_series_footnotes; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.series_footnotes
    ADD CONSTRAINT pk_series_footnotes PRIMARY KEY (report, series, footnote);


--
-- Name: target_footnotes pk_target_footnotes; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.target_footnotes
    ADD CONSTRAINT pk_target_footnotes PRIMARY KEY (report, series, target, footnote);


--
-- Name: targets pk_targets; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.targets
    ADD CONSTRAINT pk_targets PRIMARY KEY (report, series, target);


--
-- Name: theme_footnotes pk_theme_footnotes; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.theme_footnotes
    ADD CONSTRAINT pk_theme_footnotes PRIMARY KEY (report, theme, footnote);


--
-- Name: themes pk_themes; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.themes
    ADD CONSTRAINT pk_themes PRIMARY KEY (report, theme);


--
-- Name: unanswered pk_unanswered; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.unanswered
    ADD CONSTRAINT pk_unanswered PRIMARY KEY (number);


--
-- Name: reports uq_reports_fingerprint; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.reports
    ADD CONSTRAINT uq_reports_fingerprint UNIQUE (fingerprint);


--
-- Name: ix_deliveries_expires; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_deliveries_expires ON public.deliveries USING btree (expires);


--
-- Name: ix_edition_reports_report; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_edition_reports_report ON public.edition_reports USING btree (report);


--
-- Name: ix_feedback_expires; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_feedback_expires ON public.feedback USING btree (expires);


--
-- Name: ix_memories_expires; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_memories_expires ON public.memories USING btree (expires);


--
-- Name: ix_unanswered_expires; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_unanswered_expires ON public.unanswered USING btree (expires);


--
-- Name: one_draft_edition; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX one_draft_edition ON public.editions USING btree (status) WHERE ((status)::text = 'draft'::text);


--
-- Name: one_live_edition; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX one_live_edition ON public.editions USING btree (status) WHERE ((status)::text = 'live'::text);


--
-- Name: activities fk_activities_report; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.activities
    ADD CONSTRAINT fk_activities_report FOREIGN KEY (report) REFERENCES public.reports(key) ON DELETE CASCADE;


--
-- Name: definitions fk_definitions_report; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.definitions
    ADD CONSTRAINT fk_definitions_report FOREIGN KEY (report) REFERENCES public.reports(key) ON DELETE CASCADE;


--
-- Name: edition_reports fk_edition_reports_edition; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.edition_reports
    ADD CONSTRAINT fk_edition_reports_edition FOREIGN KEY (edition) REFERENCES public.editions(number) ON DELETE CASCADE;


--
-- Name: edition_reports fk_edition_reports_report; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.edition_reports
    ADD CONSTRAINT fk_edition_reports_report FOREIGN KEY (report) REFERENCES public.reports(key);


--
-- Name: observation_footnotes fk_observation_footnotes_report; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.observation_footnotes
    ADD CONSTRAINT fk_observation_footnotes_report FOREIGN KEY (report) REFERENCES public.reports(key) ON DELETE CASCADE;


--
-- Name: observations fk_observations_report; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.observations
    ADD CONSTRAINT fk_observations_report FOREIGN KEY (report) REFERENCES public.reports(key) ON DELETE CASCADE;


--
-- Name: passages fk_passages_report; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.passages
    ADD CONSTRAINT fk_passages_report FOREIGN KEY (report) REFERENCES public.reports(key) ON DELETE CASCADE;


--
-- Name: programmes fk_programmes_report; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.programmes
    ADD CONSTRAINT fk_programmes_report FOREIGN KEY (report) REFERENCES public.reports(key) ON DELETE CASCADE;


--
-- Name: series_footnotes fk_series_footnotes_report; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.series_footnotes
    ADD CONSTRAINT fk_series_footnotes_report FOREIGN KEY (report) REFERENCES public.reports(key) ON DELETE CASCADE;


--
-- Name: series fk_series_report; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.series
    ADD CONSTRAINT fk_series_report FOREIGN KEY (report) REFERENCES public.reports(key) ON DELETE CASCADE;


--
-- Name: target_footnotes fk_target_footnotes_report; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.target_footnotes
    ADD CONSTRAINT fk_target_footnotes_report FOREIGN KEY (report) REFERENCES public.reports(key) ON DELETE CASCADE;


--
-- Name: targets fk_targets_report; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.targets
    ADD CONSTRAINT fk_targets_report FOREIGN KEY (report) REFERENCES public.reports(key) ON DELETE CASCADE;


--
-- Name: theme_footnotes fk_theme_footnotes_report; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.theme_footnotes
    ADD CONSTRAINT fk_theme_footnotes_report FOREIGN KEY (report) REFERENCES public.reports(key) ON DELETE CASCADE;


--
-- Name: themes fk_themes_report; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.themes
    ADD CONSTRAINT fk_themes_report FOREIGN KEY (report) REFERENCES public.reports(key) ON DELETE CASCADE;


--
-- PostgreSQL database dump complete
--

\unrestrict uJPWnTvVxi0q3eD3bJpmOZg1N5FIDgBNGakQr9J8EdyNy8itfDj7tPg3HWMA3xh

