// Words that tell what a whole sentence is about, asked for by rules behind `with` and `not`; written down for this package.

/** Unknown to the dictionary of common words, and still no name: words that applications are full of. */
export const noname = `stagiair stagiaire leergierig gemotiveerd enthousiast flexibel stressbestendig representatief beschikbaar teamspeler aanpakker doorzetter nieuwsgierig zelfstandig behulpzaam collegiaal punctueel stipt perfectionistisch creatief werkzaam woonachtig afgestudeerd student studente scholier
 mbo-student vmbo-leerling leerling loodgieter stukadoor monteur elektricien verzorgende helpende begeleider assistent medewerker verkoper kassamedewerker vakkenvuller bezorger afwasser kok hovenier lasser timmerman schilder metselaar automonteur programmeur developer designer vrijwilliger mantelzorger keeper
 enigst leerjaar derdejaars tweedejaars eerstejaars vierdejaars laatstejaars bijbaan bijbaantje zaterdaghulp vakantiewerk bbl bol niveau beginner gamer sporter voetballer`

export const classes: Record<string, string> = {
  namesake:
    'frans angel roman israel jordan china kenya india asia chad paris milan adam dakota america london sydney iman ramadan bayram mei june august april juni',
  nameslot: 'heet met groetjes groet groeten gr mvg liefs noemt zeg vraag bel app zoals',
  preposition: 'in op te uit la l s le',
  bullet: '| · • , ( ) / ; -',
  workcue:
    'stage stages werk werkte gewerkt werken baan bijbaan filiaal klant klanten markt vacature functie project projecten onderzoek bedrijf manager zaterdaghulp conferentie congres tentoonstelling les gaf stad',
  westerncountry:
    'duitsland frankrijk spanje italie belgie engeland amerika verenigde_staten oostenrijk zwitserland denemarken zweden noorwegen schotland ierland portugal griekenland luxemburg',
  sportcue: `voetbal voetballen voetbalde gevoetbald hockey hockeyen tennis tennissen korfbal handbal volleybal basketbal basketballen basketbalde judo karate taekwondo boks boksen boxen kickboks kickboksen kickbox worstelen schermen turn turnen zwem zwemmen zwom train trainde training trainen speel speelde speelden gespeeld sport sporten sporte dans danste dansen dansles zing zingt zong zingen koor box rugby roei roeien schaats schaatsen honkbal waterpolo
 keeper keep scheidsrechter jeugdtrainer trainer lid leidster bestuur bestuurslid voorzitter secretaris penningmeester kantine kantinedienst drum drummen trommel leiding aanvoerder fluit fluiten wedstrijden toernooien fiets fietsen wielrennen hardlopen hardloop loop ren rennen sprint atletiek cricket bowl bowlen streetdance klim klimmen spring springen paardrijden rijd dammen schaak schaken schaakt toneel toneelspelen theater trompet saxofoon gitaar viool trombone slagwerk
 dart darten biljart padel squash badminton tafeltennis survival kanoen zeilen zeil zeilt surfen skeeleren freerunnen padvinder welpen scouting jeugdleider jeugdleidster lessen bestuurswerk ledenadministratie kaats kaatsen fierljeppen linksback rechtsback spits elftal competitie selectie band saz bas basgitaar piano accordeon repeteer repeteren repetitie jeugdlid speelster`,
  schoolprefix:
    'basisschool college lyceum roc hogeschool universiteit academie praktijkschool mavo gymnasium obs cbs pcb rkbs sbo vso pro aoc taalschool conservatorium university colegio kolegio liceo lycee universidad universitesi lisesi technikum institut vakcollege scholengemeenschap sg csg osg rsg kunstacademie pabo school_of',
  schoolsuffix:
    'college lyceum gymnasium scholengemeenschap schoolgemeenschap mavo vakcollege basisschool praktijkschool hogeschool universiteit academie university school conservatorium lisesi universitesi universite lyceo secondary high_school institute technikum opleidingen medrese lise',
  art: 'boek boeken muziek film films held helden heldin idool favoriete portret portretten essay essays schilderij schilderijen lees roman romans kunst kunstenaar dichter dichteres zanger zangeres schrijver schrijfster gedicht gedichten publiceerde voorstelling tentoonstelling fan serie sprint architect trainer_van_het stuk stukken album albums concert luister luisteren geïnspireerd bewonder inspiratie rolmodel musical autobiografie biografie dagboek sonate etude concertzaal theorie methode wet',
  said: 'zei zegt schreef schrijft schreven vond vindt zeiden riep noemde noemt zeggen roept recensie google referentie beoordeling verslag',
  speak: 'spreek spreken praat praten taal talen versta klinkt',
  kidwords:
    'kind kinderen kids dochter dochters dochtertje dochtertjes zoon zoons zonen zoontje zoontjes baby peuter kleuter kleuters kindje kindjes tweeling stiefzoon stiefzonen stiefdochter stiefdochters stiefkind stiefkinderen pleegkind pleegkinderen pleegouders kleintjes peuters jongens meisjes meiden pubers halfzusjes halfbroers halfbroertjes stiefbroers stiefbroer stiefzus stiefzussen stiefmoeder stiefvader broers broertjes zussen zusjes zusters kleinkind kleinkinderen kat hond',
  education: "opleiding opleidingen scholing onderwijs studie studies school scholen vooropleiding diploma's",
  experience: 'ervaring werkervaring ervaringen dienst dienstjaren',
  ofothers: `broertje zusje broer zus kinderen oma opa moeder vader neefje nichtje dochtertje zoontje dochter zoon bedrijf hond kat paard groep leerlingen jongeren kleuters ouderen bewoners zoons dochters zusjes broertjes team winkel auto tante oom peuters machine`,
  livewith:
    'woon wonen woont woonde thuis gezin getrouwd gescheiden gehuwd ongehuwd samenwonend huisgenoten huishouden',
  nearwork:
    'praktijk apotheker apotheek kotter schip winkel brandweer tempel kerk moskee daken lasde dienst scriptie groepen bewoners wedstrijd toernooi ziekenhuis tandarts huisarts museum',
  sectionend:
    'extra software sport prive privé vrije neven nevenwerk samenvatting persoonlijk verder over rijbewijs bestuur iban bsn beschikbaar samengevat relatie dans gezin doel leeftijd',
  townsman:
    'rotterdammer amsterdammer hagenees hagenaar utrechter eindhovenaar leeuwarder zaankanter tukker brabander limburger groninger zeeuw drent achterhoeker arnhemmer tilburger haarlemmer almeerder nijmegenaar bredanaar maastrichtenaar westfries',
  yours: 'uw jullie',
  called: 'belde gebeld',
  travel: 'vakantie uitwisseling erasmus reis tussenjaar uitwisselingsjaar minor summerschool chauffeur',
  moment: 'per vanaf tot t/m sinds m begin eind half maandag dinsdag woensdag donderdag vrijdag zaterdag zondag',
  object: 'mes hond kat paard pony auto boot machine fiets pan bedrijf winkel zaak huis gereedschap traditie',
  catalogue: 'sinterklaas vieringen lesprogramma lessen',
  schoolcue_strong: 'havo vwo vmbo mbo hbo klas leerjaar opleiding school niveau',
  childwork:
    'opvang oppas oppassen gepast opgepast pas begeleid begeleiden begeleidde bso peuterspeelzaal kinderdagverblijf groep klas les bijles training zwemles bewoners cliënten klanten doelgroep project projecten gasten',
  origincue:
    'kom komt komen kwam geboren afkomstig ouders roots afkomst nationaliteit opgegroeid vader moeder familie gevlucht',
  lessonword: 'vak vakken vertalen vertaling examen cijfer duolingo',
  trade: 'slagerij slager winkel vlees producten supermarkt catering restaurant',
  schoolcue:
    'school zit zat leerling student studente opleiding mbo vmbo havo vwo hbo wo diploma klas niveau studeer studeerde studie leerjaar mavo bachelor master basisschool volg volgde examen geslaagd gymnasium scholier tl gt kader basis bbl bol lyceum atheneum doe deed derdejaars tweedejaars eerstejaars vierdejaars laatstejaars vijfdeklasser promoveerde studeerde rond behaalde behaal artsexamen leraar leerkracht promotie afgestudeerd docent docente mentor leraar eindexamen jaars',
  schoollevel:
    'mbo vmbo havo vwo hbo wo mavo bachelor master diploma basisschool atheneum gymnasium niveau opleiding vmbo-t vmbo-tl propedeuse schakelklas',
  schoolboss:
    'vacature_voor_docent vacature_docent uw_school jullie_school uw_basisschool jullie_basisschool uw_college jullie_college conciërge onderwijsassistent_bij uw_leerlingen jullie_leerlingen als_opdrachtgever uw_kinderopvang',
  clubcue:
    'lid speel speelde train trainde voetbal jeugd elftal keeper keep team wedstrijd wedstrijden selectie scheidsrechter fluit trainer vrijwilliger',
  clubtypeword: 'voetbalclub voetbalvereniging hockeyclub tennisclub turnvereniging zwemclub korfbalclub',
  clubshortcap: 'boys girls united city juniors',
  weekday: 'maandag dinsdag woensdag donderdag vrijdag zaterdag zondag',
  level: 'mbo vmbo havo vwo hbo wo mavo bbl bol vca bhv ehbo haccp tl gt niveau ict vmbo-t profiel',
  countsen: 'tweeen drieen vieren vijven zessen zevenen achten negenen tienen',
}
