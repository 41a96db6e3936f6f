import { readFamilies } from '../names/sister-families';

/** Bodies, firms, papers and orders that the press mixes up, a family each; as texts write them. */
export const KNOWN_BODIES = readFamilies(
  'org_variant',
  true,
  `
  Malteser Maltesern Malteser-Hilfsdienst | Johanniter Johannitern Johanniter-Unfallhilfe | DRK Rotes_Kreuz Rote_Kreuz Roten_Kreuz Roten_Kreuzes Rotem_Kreuz | ASB Arbeiter-Samariter-Bund Arbeiter-Samariter-Bundes Samariterbund | THW Technisches_Hilfswerk Technische_Hilfswerk Technischen_Hilfswerk Technischen_Hilfswerks | DLRG | Caritas Caritasverband | Diakonie Diakonisches_Werk Diakonische_Werk | AWO Awo Arbeiterwohlfahrt | Bergwacht Bergrettung | Wasserwacht Wasserrettung | Lebenshilfe | Pro_Familia
  Nabu NABU Naturschutzbund Naturschutzbundes | BUND | WWF | Greenpeace | Peta PETA | Tierschutzbund Tierschutzbundes | Umwelthilfe DUH | Robin_Wood | LBV Landesbund | Alpenverein Alpenvereins DAV
  Verdi ver.di | IG_Metall | IG_BAU IG_Bau | IGBCE IG_BCE | GEW | EVG | GDL | NGG | DGB | GdP | Marburger_Bund | Beamtenbund Beamtenbundes | Unia | Vida
  ADAC | ADFC | VCD | ACE | ÖAMTC | ARBÖ | TCS
  Bundeskartellamt Kartellamt | Bundesnetzagentur Netzagentur | Bafin BaFin | Bundesbank | Umweltbundesamt | Bundesamt_für_Naturschutz | Kraftfahrt-Bundesamt KBA Kraftfahrtbundesamt | Eisenbahn-Bundesamt | Luftfahrt-Bundesamt | Bundesrechnungshof Rechnungshof | Bundesagentur | Robert-Koch-Institut RKI | Paul-Ehrlich-Institut | Bamf BAMF | Destatis Statistische_Bundesamt Statistischen_Bundesamt Statistisches_Bundesamt | Bundesnachrichtendienst BND | Deutsche_Wetterdienst Deutschen_Wetterdienst Deutscher_Wetterdienst DWD | Bundesanwaltschaft Generalbundesanwalt | Verbraucherzentrale | Bundesversicherungsamt
  Landeskriminalamt LKA | Bundeskriminalamt BKA | Bundespolizei | Zoll Hauptzollamt Zollfahndung | Verfassungsschutz Bundesamt_für_Verfassungsschutz | Europol | Interpol
  Arbeitsagentur Agentur_für_Arbeit | Jobcenter | Sozialamt | Jugendamt | Finanzamt | Gesundheitsamt | Ordnungsamt | Standesamt | Bauamt | Veterinäramt | Ausländerbehörde Ausländeramt
  Kassenärztliche_Vereinigung Kassenärztlichen_Vereinigung Kassenärztliche_Bundesvereinigung Kassenärztlichen_Bundesvereinigung | Ärztekammer Landesärztekammer Bundesärztekammer | Zahnärztekammer Landeszahnärztekammer | Apothekerkammer Landesapothekerkammer | Apothekerverband | Psychotherapeutenkammer | Hartmannbund | Hausärzteverband | Krankenhausgesellschaft | Medizinische_Dienst Medizinischen_Dienst Medizinischer_Dienst
  Industrie-_und IHK Handelskammer | Handwerkskammer HWK | Landwirtschaftskammer | Rechtsanwaltskammer Anwaltskammer | Architektenkammer | Ingenieurkammer | Steuerberaterkammer | Arbeiterkammer | Wirtschaftskammer
  Forsa | Infratest Infratest_dimap | Insa INSA | Allensbach Institut_für_Demoskopie | YouGov Yougov | Forschungsgruppe_Wahlen | GfK | Ipsos
  Ifo Ifo-Institut Ifo-Instituts | DIW | IfW | RWI | IWH | ZEW | IMK | Wifo | IHS
  Burgtheater Burgtheaters | Volkstheater Volkstheaters | Akademietheater Akademietheaters | Staatsoper | Volksoper | Deutsche_Oper Deutschen_Oper | Komische_Oper Komischen_Oper | Deutsches_Theater Deutschen_Theater | Berliner_Ensemble Berliner_Ensembles | Schaubühne | Volksbühne | Gorki-Theater | Kammerspiele Kammerspielen | Residenztheater Residenztheaters Resi | Gärtnerplatztheater | Thalia-Theater Thalia_Theater | Schauspielhaus Schauspielhauses | Kampnagel | Friedrichstadt-Palast | Festspielhaus
  NDR Norddeutsche_Rundfunk | WDR Westdeutsche_Rundfunk | SWR Südwestrundfunk | BR Bayerische_Rundfunk | MDR Mitteldeutsche_Rundfunk | RBB rbb | HR Hessische_Rundfunk | SR Saarländische_Rundfunk | Radio_Bremen
  ARD | ZDF | RTL | ProSieben Pro_Sieben | ORF | SRF | Arte | 3sat | Sat.1 | Vox | Phoenix | Puls_4 | ServusTV
  Frankfurter_Allgemeine FAZ Frankfurter_Allgemeinen | Süddeutsche_Zeitung Süddeutschen_Zeitung SZ | Handelsblatt | Tagesspiegel | NZZ Neue_Zürcher Neuen_Zürcher | Tages-Anzeiger | Wirtschaftswoche | Spiegel SPIEGEL | Stern | Focus | Bild-Zeitung | Frankfurter_Rundschau | Rheinische_Post | Berliner_Zeitung | Berliner_Morgenpost | Kurier | Kronen_Zeitung | Kleine_Zeitung
  Nature | Science | Lancet | Cell | PNAS | Jama JAMA | New_England_Journal
  New_York_Times | Washington_Post | Wall_Street_Journal | Guardian | BBC | CNN | Fox_News | Le_Monde | Le_Figaro | Financial_Times | Bloomberg | Politico | Sky_News
  Volkswagen VW | BMW | Mercedes Mercedes-Benz Daimler | Audi | Porsche | Opel | Ford | Toyota | Renault | Peugeot | Citroën | Fiat | Tesla | Skoda Škoda | Seat | Hyundai | Kia | Volvo | Mazda | Nissan | Honda | Suzuki | BYD | Jaguar | Ferrari | Lamborghini | Dacia | Mitsubishi | Smart | Mini
  Rewe REWE | Edeka EDEKA | Aldi ALDI | Lidl | Netto | Penny | Kaufland | Norma | Globus | Tegut | Migros | Coop | Spar | Billa | Hofer | Denner | Marktkauf | Carrefour | Tesco | Walmart
  Rossmann | Müller-Drogerie | DM-Markt dm-Markt | Schlecker
  Obi OBI | Hornbach | Bauhaus-Markt | Hagebau hagebau | Toom toom | Hellweg
  MediaMarkt Mediamarkt Media_Markt | Saturn | Expert
  Karstadt | Kaufhof | Hertie | Breuninger | Peek_& | Primark | Zara | Galeria
  Telekom | Vodafone | Telefónica O2 | Swisscom | Sunrise | Freenet
  Google Alphabet | Apple | Microsoft | Amazon | Netflix | Spotify | OpenAI | Nvidia | Intel | AMD | SAP | IBM | Oracle | Samsung | Huawei | Sony | Dell | Nokia | Ericsson | Uber | Airbnb | Zalando | Ebay eBay | Paypal PayPal
  Facebook | Twitter | Tiktok TikTok | Whatsapp WhatsApp | Telegram | Instagram | Youtube YouTube | Snapchat | Linkedin LinkedIn | Mastodon | Bluesky | Twitch
  Sparkasse Stadtsparkasse Kreissparkasse | Volksbank | Raiffeisenbank | Commerzbank | Deutsche_Bank Deutschen_Bank | Postbank | Hypovereinsbank | KfW | UBS | Credit_Suisse | Targobank | Santander | Unicredit UniCredit | JP_Morgan | Goldman_Sachs | Erste_Bank | Bawag
  Allianz | Axa AXA | Ergo | Huk-Coburg | Generali | Signal_Iduna | Debeka | Barmer | AOK | DAK | Techniker_Krankenkasse
  Eon E.on | RWE | EnBW | Vattenfall | Uniper | EWE | Verbund | Axpo | Alpiq
  Shell | BP | Aral | Esso | Total TotalEnergies | OMV | Jet | Agip Eni
  Lufthansa | Ryanair | Easyjet EasyJet | Eurowings | Condor | Tuifly TUIfly | Austrian_Airlines AUA | Air_France | British_Airways | Turkish_Airlines | Emirates | Wizz_Air | Air_Berlin | Swiss
  Airbus | Boeing | Embraer | Bombardier
  Deutsche_Bahn Deutschen_Bahn | ÖBB | SBB | Flixtrain | Westbahn | Metronom | Nordwestbahn | Erixx | Odeg ODEG | Transdev | Abellio | Go-Ahead | Länderbahn
  DHL | Hermes | DPD | GLS | UPS | Fedex FedEx | TNT
  Bayer | BASF | Merck | Evonik | Lanxess | Covestro | Henkel | Pfizer | Biontech BioNTech | Moderna | Astrazeneca AstraZeneca | Novartis | Roche | Sanofi | Curevac | Boehringer | Fresenius | Stada
  Thyssenkrupp ThyssenKrupp | ArcelorMittal Arcelor-Mittal | Voestalpine | Siemens | ABB | Bosch | Continental | ZF | Schaeffler | Mahle | Alstom | Stadler | Bombardier
  Rheinmetall | KNDS | Hensoldt | Heckler | Krauss-Maffei
  UN UNO Vereinte_Nationen Vereinten_Nationen | Nato NATO | OECD | WHO Weltgesundheitsorganisation | IWF Währungsfonds | Weltbank | Unicef UNICEF | Unesco UNESCO | OSZE | Europarat Europarats | WTO Welthandelsorganisation | IAEA Atomenergiebehörde | UNHCR | Amnesty Amnesty_International | Human_Rights_Watch | Oxfam | Ärzte_ohne
  EU-Kommission Europäische_Kommission Europäischen_Kommission | EU-Parlament Europaparlament Europaparlaments Europäische_Parlament Europäischen_Parlament | Europäische_Rat Europäischen_Rat | Europarat Europarats | EuGH Europäische_Gerichtshof Europäischen_Gerichtshof | EZB Europäische_Zentralbank Europäischen_Zentralbank | Ministerrat Ministerrats
  Franziskanerinnen Franziskaner Franziskanern | Benediktiner Benediktinerinnen Benediktinern | Vinzentinerinnen Vinzentiner | Ursulinen | Dominikaner Dominikanerinnen Dominikanern | Jesuiten | Kapuziner Kapuzinern | Zisterzienser Zisterzienserinnen Zisterziensern | Salesianer Salesianern | Augustiner Augustinern | Prämonstratenser Prämonstratensern | Karmeliten Karmelitinnen | Barmherzige_Brüder Barmherzigen_Brüder Barmherzigen_Brüdern
  Lions Lions-Club Lions-Clubs Lionsclub | Rotary Rotarier Rotariern Rotary-Club Rotary-Clubs Rotaryclub | Kiwanis Kiwanis-Club | Round_Table | Soroptimisten Soroptimist Soroptimistinnen | Inner_Wheel | Zonta Zonta-Club
  Bundesliga | DFB-Pokal | Champions_League | Europa_League | Conference_League | Nations_League
  DFB | Fifa FIFA | Uefa UEFA | IOC | DOSB | DFL | ÖFB | ÖSV | DSV
  Red_Cross | Salvation_Army | Oxfam | Save_the | RSPCA | RSPB | National_Trust | English_Heritage
  Barclays | HSBC | Lloyds | NatWest | Santander | Nationwide
  Sainsbury’s Sainsbury's | Asda | Morrisons | Waitrose`,
);
