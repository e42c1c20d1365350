/** The facts that notices give as `label value`, `label: value` or a label with its value on the next line. */
export type LabelledField =
  | 'number'
  | 'title'
  | 'client'
  | 'duration'
  | 'extension'
  | 'hours'
  | 'education'
  | 'region'
  | 'start'
  | 'end'
  | 'deadline'
  | 'deadlineTime'
  | 'published'
  | 'professionals'
  | 'rate'
  | 'cv'
  | 'ignored';

const words = (list: string): readonly string[] => list.trim().split(/\s*,\s*/);

const CLOSING_VERBS = words(
  'reageren, reageer, inschrijven, inschrijving, indienen, aanmelden, aanbieden, reactie, reacties, aanbieding, aanbiedingen, offerte',
);
const CLOSING_PARTICLES = words(
  'tot, tot en met, t/m, voor, vóór, uiterlijk, uiterlijk voor, uiterlijk op, kan tot, kan tot en met, mogelijk tot, mogelijk tot en met',
);
const CLOSING = CLOSING_VERBS.flatMap((verb) => CLOSING_PARTICLES.map((particle) => `${verb} ${particle}`));

/** Lower-case labels as seen in practice; of two that fit, the longer one wins. */
export const LABELS: Readonly<Record<LabelledField, readonly string[]>> = {
  number: words(`
    aanvraagnummer, aanvraag nummer, aanvraag nr, aanvraagnr, aanvraag-id, aanvraag id, referentienummer,
    referentie, opdrachtnummer, opdracht nummer, opdracht-id, opdracht id, kenmerk, ons kenmerk,
    vacaturenummer, inhuurnummer, uitvraagnummer, projectnummer, zaaknummer, tenderned-kenmerk,
    tendernummer, ref, ref., refnr, nr., nummer, reference number, reference, job id, id, nr,
    offerteaanvraag, aanvraag, inhuuropdracht, uitvraag`),
  title: words(`
    functietitel, functienaam, functie, titel, titel opdracht, opdrachttitel, naam opdracht,
    opdrachtnaam, naam van de opdracht, rol, gevraagde functie, gevraagde rol, onderwerp, betreft,
    job title, vacature, opdracht, profiel, functieprofiel`),
  client: words(`
    opdrachtgever, aanbestedende dienst, naam aanbestedende dienst, organisatie, naam organisatie, klant,
    eindklant, opdrachtgevende organisatie, gemeente, inlener, client, bedrijf`),
  duration: words(`
    duur, hoe lang, duur opdracht, duur van de opdracht, duur inzet, looptijd, looptijd opdracht,
    contractduur, doorlooptijd, initiële duur, initiële looptijd, duration, periode, inzetperiode,
    opdrachtduur`),
  extension: words(`
    opties verlenging, optie verlenging, optie tot verlenging, optie tot verlengen,
    opties tot verlenging, optie op verlenging, verlengingsopties, verlengingsoptie, verlengoptie,
    verlengopties, verlenging, mogelijkheid tot verlenging, mogelijke verlenging, opties, optie,
    extension, extension options, verlenging mogelijk`),
  hours: words(`
    uren per week, per week, aantal uren per week, aantal uur per week, uur per week, uren p/w,
    uren p.w., inzet, inzet per week, omvang, urenomvang, aantal uren, gemiddeld aantal uren per week,
    uren, hours per week, omvang inzet, weekuren`),
  education: words(`
    opleidingniveau, opleidingsniveau, opleiding, niveau, werk- en denkniveau, werk en denkniveau,
    gevraagd opleidingsniveau, denkniveau, education level, opleidingseis, functieniveau`),
  region: words(`
    regio, provincie, standplaats, locatie, plaats, werklocatie, job location, location,
    vestigingsplaats, werkplek, plaats van uitvoering, region`),
  start: words(`
    start, startdatum, begindatum, aanvang, aanvangsdatum, ingangsdatum, start opdracht,
    gewenste startdatum, verwachte startdatum, startdatum opdracht, start date, beoogde startdatum,
    ingang`),
  end: words(`
    einddatum, eind datum, einde opdracht, einddatum opdracht, end date, einde`),
  deadline: [
    ...words(`
    einde inschrijfdatum, einddatum inschrijving, einde inschrijving, einde inschrijftermijn,
    sluitingsdatum, sluitingsdatum en tijd, sluitingsdatum en -tijd, sluitdatum, sluiting,
    sluitingstermijn, deadline, deadline inschrijving, deadline reactie, deadline reageren,
    deadline aanbieding, deadline indienen, deadline voor reacties, reageren tot, reageren kan tot,
    reageren kan tot en met, reageer tot, reageren voor, reageer voor, uiterlijk reageren,
    reactietermijn, einde reactietermijn, reactie uiterlijk, reactiedatum, uiterste reactiedatum,
    uiterste inleverdatum, uiterste inschrijfdatum, uiterste indieningsdatum, uiterste datum,
    inschrijven tot, inschrijftermijn, inschrijving tot, inschrijven kan tot, indienen tot,
    indienen uiterlijk, indienen voor, aanmelden tot, closing date, closing, inschrijfdeadline,
    reactiedeadline, deadline inzending, reageren uiterlijk, reageren mogelijk tot, sluit op, sluit,
    reactie voor, reageerbaar tot, einddatum reactie, sluitingsmoment`),
    ...CLOSING,
  ],
  deadlineTime: words(`
    eindtijd, sluitingstijd, tijdstip sluiting, tijdstip, tijd`),
  published: words(`
    publicatiedatum, gepubliceerd op, gepubliceerd, geplaatst, geplaatst op, posted date,
    datum publicatie, plaatsingsdatum`),
  professionals: words(`
    benodigd aantal professionals, aantal professionals, aantal benodigde professionals,
    aantal kandidaten nodig, aantal posities, aantal functionarissen, aantal personen,
    aantal medewerkers, number of positions, aantal plekken, gevraagd aantal, aantal,
    aantal in te huren professionals, aantal gevraagd`),
  rate: words(`
    maximum uurtarief, maximaal uurtarief, maximale uurtarief, max. uurtarief, max uurtarief,
    maximumtarief, maximaal tarief, maximum tarief, max. tarief, max tarief, max. uurtarief excl. btw,
    tarief, uurtarief, tariefplafond, plafondtarief, maximum rate, uurtarief (max), uurtarief max,
    uurtarief maximaal, tarief maximaal, rate, all-in uurtarief, all-in tarief`),
  cv: words(`
    cv-eisen, cv eisen, eisen cv, eisen aan het cv, eisen aan cv's, cv`),
  ignored: words(`
    das opdracht, werkdagen, contactpersoon, telefoon, telefoonnummer, e-mail, fee, functieschaal,
    schaal, aantal views, aantal reacties, status, soort opdracht, type, dienstverband, branche,
    vakgebied, categorie, hybride werken, contractvorm, zzp toegestaan`),
};
