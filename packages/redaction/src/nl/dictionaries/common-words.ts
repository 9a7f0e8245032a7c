// Dutch words that come often: what is not a name by itself.
// Words: OpenTaal word list (https://www.opentaal.org), CC BY 3.0 / revised BSD, (c) OpenTaal and Nederlandstalige TeX Gebruikersgroep.
// Chosen: those among the most frequent words of Dutch subtitles and of the Dutch Wikipedia; accents left out.
export const commonWords = `
aa aad aaien aan aanbesteding aanbetaling aanbevelen aanbeveling aanbevelingen aanbevolen aanbid aanbidden aanbidding aanbidt aanbieden aanbieder
aanbieders aanbieding aanbiedingen aanbiedt aanblik aanbod aanbood aanbouw aanbrengen aandacht aandachtig aandeed aandeel aandeelhouder aandeelhouders
aandelen aandenken aandoen aandoening aandoeningen aandoet aandrijving aandringen aanduiden aanduiding aanduidingen aanduidt aaneengesloten aangaan
aangaande aangaat aangaf aangeboden aangeboren aangebouwd aangebracht aangebrachte aangebroken aangedaan aangedreven aangedrongen aangeduid aangeeft
aangegaan aangegeven aangehaald aangehecht aangehouden aangeklaagd aangekleed aangekocht aangekomen aangekondigd aangelegd aangelegde aangelegenheden
aangelegenheid aangemaakt aangemeld aangemerkt aangemoedigd aangenaam aangename aangenomen aangepakt aangepast aangepaste aangeplant aangeraakt
aangeraden aangerand aangereden aangericht aangeschaft aangeslagen aangesloten aangespannen aangesproken aangesteld aangestoken aangestuurd aangetast
aangetoond aangetroffen aangetrokken aangevallen aangeven aangevoerd aangevraagd aangevuld aangewend aangewezen aangezet aangezicht aangezien aangifte
aangrenzend aangrenzende aanhang aanhanger aanhangers aanhangsel aanhangsels aanhechting aanhoren aanhouden aanhoudende aankan aankijken aankijkt
aanklacht aanklachten aanklagen aanklager aankleden aankloppen aankomen aankomende aankomst aankomt aankon aankondigde aankondigen aankondiging
aankoop aankopen aankunnen aankunt aankwam aankwamen aanleg aanleggen aanleiding aanloop aanmaken aanmelden aanmerkelijk aanmerking aanmoedigen aannam
aanname aanneem aanneemt aannemelijk aannemen aannemer aanpak aanpakken aanpakt aanpassen aanpassing aanpassingen aanraak aanraakt aanraakte aanraden
aanraken aanraking aanranding aanrecht aanrichten aanrijding aanschaf aanschouw aanschouwen aanslag aanslagen aansloot aansloten aansluit aansluiten
aansluitend aansluitende aansluiting aansluitingen aanspraak aansprakelijk aansprakelijkheid aanspraken aanspreken aanstaande aanstaat aansteken
aansteker aanstelling aantal aantallen aantasten aantasting aantekeningen aantonen aantrad aantreden aantreffen aantrekkelijk aantrekkelijke
aantrekken aantrekkingskracht aantrekt aanvaard aanvaardde aanvaarden aanvaarding aanvaardt aanval aanvallen aanvallende aanvaller aanvallers aanvalt
aanvang aanvankelijk aanvankelijke aanvaring aanverwante aanviel aanvielen aanvoelen aanvoelt aanvoer aanvoerder aanvoering aanvraag aanvragen
aanvullend aanvullende aanvulling aanwezig aanwezige aanwezigen aanwezigheid aanwijzen aanwijzing aanwijzingen aanwinst aanzet aanzetten aanzien
aanzienlijk aanzienlijke aanzit aanzoek aap aapje aar aard aardappel aardappelen aardappels aardbeien aardbeving aardbevingen aarde aarden aardewerk
aardgas aardig aardige aardiger aardigs aardigste aardkorst aardolie aardoppervlak aardrijkskunde aardse aart aartsbisdom aartsbisschop
aartsbisschoppen aartsengel aartshertog aartsrivaal aarzel aarzelen aas aat ab abc abdij abdijen abdijkerk abdis abnormaal abnormale abonnees
abonnement abortus abrupt absolute absoluut absorptie abstract abstracte abstractie absurd absurde abt abten academici academie academies academisch
academische accent accenten acceptabel acceptatie accepteer accepteerde accepteert accepteren accessoires accommodatie accordeon account accountant
accu accuraat ace ach acht achtbaan achtbanen achten achter achteraan achteraf achterbakse achterban achterbank achterblijven achterdeur achterdochtig
achtereen achtereenvolgende achtereenvolgens achteren achtergebleven achtergelaten achtergrond achtergronden achtergrondinformatie achtergrondzang
achterhaald achterhalen achterhoede achterhoek achterhoofd achterhouden achterin achterkamer achterkant achterkleinzoon achterlaat achterland
achterlaten achterliet achterliggende achterlijf achterlijk achterlijke achterna achternaam achterneef achterom achterop achterover achterpoten
achterrand achterstand achterste achterstevoren achtertuin achteruit achteruitgang achtervoegsel achtervolg achtervolgd achtervolgde achtervolgen
achtervolging achtervolgt achterwaarts achterwege achterwerk achterwiel achterzijde achthoekige achtjarige achtkante achtste achtte achttien
achttiende achttienjarige acid acroniem act acta acteercarriere acteerde acteerdebuut acteren acteur acteurs actie actief actiefilm actiegroep acties
actieve activa activeer activeren activisme activist activisten activiteit activiteiten actor actrice actrices acts actualiteit actueel actuele acute
ad adder addertje adel adelaar adeldom adellijk adellijke adelstand adem adembenemend ademde ademen ademhalen ademhaling ademt ader aderen aders
adjudant adjunct administrateur administratie administratief administratieve administrator admiraal admiraliteit adobe adopteren adoptie adrenaline
adres adressen advertentie advertenties advies adviesbureau adviesraad adviezen adviseer adviseerde adviseert adviseren adviseur adviseurs advocaat
advocate advocaten advocatenkantoor af afbeelden afbeelding afbeeldingen afbetaald afbetalen afblazen afblijven afbraak afbranden afbreken afdaling
afdeling afdelingen afdoen afdruk afdrukken afdwingen affaire affiche affiches afgaan afgaat afgebakend afgebeeld afgebeelde afgeblazen afgebouwd
afgebrand afgebroken afgedaan afgedekt afgedrukt afgedwongen afgegaan afgegeven afgegraven afgehaald afgehakt afgehandeld afgekeurd afgekondigd
afgekort afgelast afgelegd afgelegen afgeleid afgeleide afgeleverd afgelopen afgelost afgeluisterd afgemaakt afgenomen afgepakt afgeplat afgeplatte
afgerond afgeronde afgeschaft afgescheiden afgeschermd afgeschoten afgeslacht afgeslagen afgesloten afgesneden afgespeeld afgesplitst afgesproken
afgestaan afgestemd afgestoten afgestudeerd afgevaardigd afgevaardigde afgevaardigden afgevallen afgeven afgevoerd afgevraagd afgevuurd afgewerkt
afgewezen afgewisseld afgeworpen afgezaagd afgezant afgezegd afgezet afgezien afging afgrond afhakken afhalen afhandelen afhangt afhankelijk
afhankelijke afhankelijkheid afhouden afkeer afkicken afkickkliniek afkoelen afkomen afkomst afkomstig afkomstige afkomt afkorting afkortingen
afleggen afleiden afleiding afleveren aflevering afleveringen afliep afloop afloopt aflopen aflopende aflossing afluisteren afmaakt afmaken afmeting
afmetingen afnam afname afneemt afnemen afnemende afpakken afpersing afrekenen afrikaan afrikanen afrit afro afronden afronding afschaffen afschaffing
afscheid afscheiding afschieten afschrikken afschudden afschuwelijk afschuwelijke afslaan afslachten afslag afsloot afsluitdijk afsluiten afsluitende
afsluiting afsnijden afspeelde afspeelt afspelen afsplitsing afspraak afspraakje afspraakjes afspraken afspreken afstaan afstammeling afstammelingen
afstammen afstamming afstand afstandelijk afstanden afstandsbediening afstudeerde afstuderen aftakking aftellen aftiteling aftocht aftreden aftrek
aftrekken afval afvallen afvalwater afvoer afvraagt afvragen afvuren afwachten afwachting afwas afwassen afwatering afwerken afwerking afweten afwezig
afwezigheid afwijken afwijkend afwijkende afwijking afwijkingen afwijkt afwijzen afwijzing afwisselend afwisseling afzeggen afzender afzet afzetten
afzetting afzettingen afzien afzonderlijk afzonderlijke agenda agent agente agenten agentschap agglomeratie agrarisch agrarische agressie agressief
agressieve ah aha ai aids air airbus airco airconditioning airplay airport ais akelig akelige aken akker akkerbouw akkers akkoord akkoorden akoestiek
akoestisch akoestische akte akten aktetas al alarm alarmnummer alarmschijf albatros album albumlijst albums alchemie alcohol alcoholische alcoholist
alcoholpercentage aldaar aldoor aldus ale alert alf alfa alfabet alfabetisch alfabetische alfabetiseringsgraad algebra algebraische algehele algemeen
algemene algen algoritme alhoewel alias alibi alien aliens alimentatie all alla allang alle allebei alledaagse allee alleen alleenstaande allegorische
allegro allemaal allemachtig allen aller allerbeste allereerst allereerste allergie allergisch allergische allerhande allerlaatste allerlei alles
alliantie alligator allround alma almachtige alom alpen alpine alpineskien als alsjeblief alsjeblieft alsmaar alsmede alsnog alsof alsook alstublieft
alt altaar altaarstuk altaren alter alternatief alternatieve alternatieven althans altijd alto altviool aluminium alumni alvast alvorens alwaar alweer
alzheimer am amandelen amateur amateurclub amateurniveau amateurs amateurvoetbal amateurvoetbalclub amazone ambacht ambachtelijke ambachten
ambachtslieden ambassade ambassades ambassadeur ambassadeurs amber ambitie ambities ambitieus ambitieuze ambt ambtelijke ambten ambtenaar ambtenaren
ambtsperiode ambtstermijn ambulance amen amendement amerikaan amerikanen amfibieen amfitheater amigo aminozuren aminozuur ammoniak amnestie amor amper
amplitude amulet amusant amuseer amusement amuseren analist analoge analogie analoog analyse analyseren analyses analytische ananas anarchisme
anarchisten anarchistische anatomie anatomisch anatomische ancien ander andere anderen anderhalf anderhalve andermaal andermans anders andersom
anderszins anderzijds aneurysma angel angels anglicaanse angst angstaanjagend angstaanjagende angsten angstig ani animatie animatiefilm animatieserie
anime anker ankerkader annalen annex annexatie anno annuleer annuleren anomalie anoniem anonieme anorganische antarctische antenne antennen antennes
anti antibiotica antidepressiva antiek antieke antisemitische antisemitisme antistoffen antropologie antropoloog antwoord antwoordapparaat antwoordde
antwoorden antwoordt anus aorta apache apaches apart aparte apartheid apen apocalyps apostel apostelen apostolisch apostolische apotheek apotheker app
apparaat apparaten apparatuur appartement appartementen appartementencomplex appel appels appeltaart appeltje applaus applicatie applicaties apps
april apsis aqua aquaduct aquarellen aquarium ar ara arabica arabier arabieren arbeid arbeider arbeiders arbeidersbeweging arbeidersklasse
arbeiderspartij arbeiderswoningen arbeidsmarkt arbitrage arboretum arcade archaische archeologen archeologie archeologisch archeologische archeoloog
archief archieven archipel architect architecten architectenbureau architectonische architecturale architectuur archivaris arctische are area areaal
arena argon argument argumenten argus argwaan aristocratie aristocratische ark arm armada armagnac armband arme armee armen armoede aroma aromatische
arrangeerde arrangement arrangementen arrangeur array arrest arrestatie arrestatiebevel arrestaties arresteer arresteerde arresteert arresteren
arriveerde arriveerden arriveert arriveren arrogant arrogante arrogantie arrondissement arrondissementen ars arsenaal art artefact artefacten artes
artiest artiesten artiestennaam artikel artikelen artikels artillerie artistiek artistieke arts artsen as asbak asfalt asiel asielzoekers
asmogendheden aspect aspecten aspirant aspirine assemblage assemblee assen assepoester assist assisteerde assistent assistente assistenten assistentie
assisteren assists associatie associaties assortiment asten asteroide astma aston astrologie astronaut astronauten astronomen astronomie astronomische
astronoom asymmetrisch asymmetrische at ata atalanta atelier ateliers aten atheneum atlanticus atlas atleet atlete atleten atletiek atletiekvereniging
atmosfeer atmosferische atol atomen atoom atoombom atrium attent attentie attila attractie attractiepark attracties attributen au audio auditie
audities auditorium augurken augustus aula aura auspicien auteur auteurs auteursrecht auteursrechten authenticiteit authentiek authentieke autisme
auto autobiografie autobiografisch autobiografische autobus autochtone autocoureur autodidact autodiefstal autofabrikant automaat automatisch
automatische automerk autonome autonomie autonoom autopsie autorijden autoritaire autoriteit autoriteiten autosalon autosleutels autosnelweg
autosnelwegen autosport autoverkeer autoweg autowegen avant avatar ave avenue avond avonden avondeten avondje avondklok avondmaal avonds avonturen
avonturenfilm avontuur axioma azen azijn azuur ba baai baal baan baanbrekend baanbrekende baanrecord baantje baantjes baanvak baanwielrennen baard
baarde baarmoeder baars baart baas baasje baat baba babbelen babe baby babysitten babysitter bachelor back backer backhand backstage bacon bacterie
bacteriele bacterien bad baden badge badhuis badjas badkamer badkuip badminton badpak badplaats bagage bah bahai bajes bak bakboord baken baker
bakermat bakken bakker bakkerij baksteen bakstenen bakt bal balans balen balie baljuw balk balken balkon ballad ballade ballen ballerina ballet
balletje ballingschap ballistiek ballon ballonnen balustrade bam bamboe ban banaan bananen banco band bandbreedte banden bandensporen bandiet
bandieten bandje bandleden bandleider bandlid bandnaam bands banen bang bange banger banjo bank bankbiljetten banken banket bankier bankiers
bankoverval bankrekening bankrekeningen bankroet banner bantam bar bara barak barakken barbaren barbecue barbie baren barend bariton barkeeper barman
barmhartigheid barok barokke barokstijl baron barones baronie barre barriere bars barst barsten barstte bas basaal basale base baseball baseerde
baseert basen baseren bases basgitaar basgitarist basic basilica basiliek basis basisonderwijs basisplaats basisscholen basisschool basisspeler basket
basketbal basketballen basketballer basketbalspeler basketbalteam bassin bassist basso bast bastaard basten bastion bastions bat bataljon bataljons
bate baton batterij batterijen battle baxter bazel bazen bazig bbp beademing beangstigend beantwoord beantwoorden beantwoordt beat beats beau beaufort
beauty bebost beboste bebouwd bebouwde bebouwing bed bedacht bedank bedanken bedankje bedankt bedankte bedden bedding bedek bedekken bedekt bedekte
bedelen bedenk bedenken bedenker bedenkingen bedenkt bederven bedevaart bedevaartsoord bediend bediende bedienden bedienen bediening bedient bedoel
bedoeld bedoelde bedoelen bedoeling bedoelingen bedoelt bedorven bedraagt bedrading bedrag bedragen bedreig bedreigd bedreigde bedreigen bedreiging
bedreigingen bedreigt bedreven bedriegen bedrieger bedriegt bedrijf bedrijfskunde bedrijfsleider bedrijfsleven bedrijfsnaam bedrijfsvoering bedrijven
bedrijventerrein bedrijvigheid bedroefd bedroeg bedroegen bedrog bedrogen bedroog bedtijd beduidend bedwang bedwingen beedigd beef beeindigd
beeindigde beeindigen beeindiging beek beeld beelden beeldend beeldende beeldengroep beeldenpark beeldenstorm beeldhouwen beeldhouwer beeldhouwers
beeldhouwkunst beeldhouwster beeldhouwwerk beeldhouwwerken beeldje beeldjes beeldmateriaal beeldscherm beeldschoon beeldt beeldvorming beeltenis been
beenderen beer beerdiertjes beest beesten beestje beestjes beet beetje befaamde begaan begaat begaf begane begeeft begeleid begeleidde begeleiden
begeleidende begeleider begeleiding begeleidingsband begeleidt begeven begijnhof begin beging beginjaren beginnen beginnend beginnende beginperiode
beginpunt beginsel beginselen begint begintijd begon begonnen begraaf begraafplaats begraafplaatsen begrafenis begrafenisondernemer begrafenissen
begraven begreep begrensd begrenzing begrepen begrijp begrijpelijk begrijpen begrijpt begrip begrippen begroef begroeid begroeide begroeiing begroet
begroeten begroting beha behaald behaalde behaalden behaalt behaard behaarde behagen behalen behalve behandel behandeld behandelde behandelen
behandeling behandelingen behandelt beharing behartigen beheer beheerd beheerde beheerder beheers beheersen beheersing beheerst beheerste beheersten
beheert beheren behield behielden behoeden behoefte behoeften behoeftes behoeve behoor behoord behoorde behoorden behoorlijk behoorlijke behoort
behoren behorend behorende behoud behouden behoudt behuizing behulp behulpzaam bei beiaard beide beiden beier beieren beige beinvloed beinvloedde
beinvloeden beinvloedt bejaarde bejaarden bek bekeek bekeerd bekeerde bekeken beken bekend bekende bekenden bekender bekendere bekendgemaakt
bekendheid bekendmaking bekendst bekendstaan bekendstaat bekendste bekendstond bekennen bekent bekentenis beker bekeren bekerfinale bekering bekers
bekertoernooi bekerwedstrijd bekerwinnaar bekijk bekijken bekijkt bekken bekkens beklaagde bekleden bekleding bekleed bekleedde bekleedt beklimmen
beklimming beklimmingen beklommen beknopte bekomen bekostigen bekrachtigd bekritiseerd bekritiseerde bekrompen bekroning bekroond bekroonde bekwaam
bel belachelijk belachelijke beladen beland belandde belandden belanden belandt belang belangen belangrijk belangrijke belangrijker belangrijkere
belangrijks belangrijkste belangstelling belast belasting belastingdienst belastingen belazerd belazeren belazert belde belden beledig beledigd
beledigen beledigend belediging beledigt beleefd beleefde beleefdheid beleeft beleend beleg belegd belegerd belegerde belegerden belegeren belegering
beleggen beleggers beleid belemmering beleven belevenissen beleving belfort belg belgen belicht belichting belle bellen beller belletje bello belofte
beloften beloftes belonen beloning beloof beloofd beloofde beloofden belooft beloond beloven belt beluisteren bemachtigen bemand bemande bemanning
bemanningsleden bemiddelaar bemiddeling bemoei bemoeide bemoeien bemoeienis bemoeilijkt bemoeit ben benaderd benaderde benaderen benadering
benaderingen benadert benadrukken benadrukt benadrukte benaming benamingen benauwd bende bendeleden bendelid bendes bene beneden benedenloop
benedictijnen benedictijner benen benieuwd benijd benodigde benoemd benoemde benoemden benoemen benoeming benoemingen benoemt bent benul benut benutte
benutten benzeen benzine benzinemotor benzinestation beoefenaars beoefend beoefende beoefenen beoefening beoogd beoogde beoordeeld beoordelen
beoordeling beoordelingen bepaal bepaald bepaalde bepaalden bepaalt bepalen bepalend bepaling bepalingen bepantsering beperken beperking beperkingen
beperkt beperkte beplant bepleitte bepraten beproeving berbers berecht berechten bereden bereid bereidde bereiden bereiding bereidt bereik bereikbaar
bereikbaarheid bereiken bereikt bereikte bereikten berekend berekende berekenen berekening berekeningen beren berg bergachtig bergachtige bergafwaarts
berge bergen berger berggebieden bergketen bergketens bergklassement bergland bergpas bergtop bergtoppen bericht berichten berichtgeving berichtje
berichtjes berichtte beringen bermuda beroemd beroemde beroemdheden beroemdheid beroemdste beroep beroepen beroeps beroepsbevolking beroepshalve
beroepsonderwijs beroerd beroerte beroofd beroofde berooft berouw beroven beroving berucht beruchte berust berusten berustte beschaafd beschaafde
beschaamd beschadigd beschadigde beschadigen beschadiging beschadigingen beschamend beschaving beschavingen bescheiden bescherm beschermd beschermde
beschermen beschermend beschermende beschermengel beschermer beschermheer beschermheilige bescherming beschermingsstatus beschermt beschietingen
beschikbaar beschikbaarheid beschikbare beschikken beschikking beschikt beschikte beschikten beschilderd beschilderde beschoren beschoten beschouw
beschouwd beschouwde beschouwden beschouwen beschouwing beschouwingen beschouwt beschreef beschreven beschrijf beschrijft beschrijven beschrijvers
beschrijving beschrijvingen beschuldig beschuldigd beschuldigde beschuldigden beschuldigen beschuldiging beschuldigingen beschuldigt besef beseffen
beseft besefte beseften beslaan beslaat beslag beslecht beslis beslissen beslissend beslissende beslissing beslissingen beslissingswedstrijd beslist
besliste besloeg besloot besloten besluipen besluit besluiten besluitvorming besmet besmette besmettelijk besmettelijke besmetten besmetting bespaar
bespaard bespaart besparen bespeeld bespeelde bespeelt bespelen bespeler bespioneren bespot besprak bespraken bespreek bespreekt bespreken bespreking
besprekingen besproken bessen best besta bestaan bestaand bestaande bestaat bestand bestanddeel bestanddelen bestanden beste besteden besteed
besteedde besteedt besteeg bestel besteld bestelde bestelen bestellen bestelling bestellingen bestelt bestelwagen bestemd bestemming bestemmingen
bestemmingsplan bestempeld besten bestolen bestond bestonden bestormen bestorming bestraft bestreden bestreed bestrijden bestrijding bestrijkt
bestseller bestudeer bestudeerd bestudeerde bestudeert bestuderen bestudering besturen besturing besturingssysteem besturingssystemen bestuur bestuurd
bestuurde bestuurder bestuurders bestuurlijk bestuurlijke bestuurscentrum bestuursfuncties bestuurslaag bestuursleden bestuurslid bestuursorgaan
bestuursrecht bestuursvoorzitter bestuurt bestverkochte bestwil bet beta betaal betaald betaalde betaalden betaalt betalen betaling betalingen
betekend betekende betekenen betekenis betekenissen betekent beter betere beters betiteld beton betonnen betoogde betoverd betoverend betovering
betrad betrappen betrapt betrapte betreden betreffen betreffende betreft betrek betrekkelijk betrekken betrekking betrekkingen betreur betreuren
betrof betroffen betrok betrokken betrokkene betrokkenen betrokkenheid betrouwbaar betrouwbaarheid betrouwbare betuigen betwijfel betwist beu beugel
beuk beuken beul beurs beursgenoteerde beurt beurzen bevaarbaar beval bevallen bevalling bevalt bevat bevatte bevatten bevechten beveel beveelt
beveiligd beveiligde beveiligen beveiliging beveiligingsbeelden beveiligingscamera beveiligingssysteem bevel bevelen bevelhebber bevelhebbers
bevelschrift beven bever bevestig bevestigd bevestigde bevestigen bevestiging bevestigt beviel bevind bevinden bevindingen bevindt bevochten bevoegd
bevoegde bevoegdheden bevoegdheid bevolen bevolking bevolkingsaantal bevolkingsdichtheid bevolkingsgroei bevolkingsgroep bevolkingsgroepen
bevolkingsontwikkeling bevolkt bevolkte bevond bevonden bevooroordeeld bevoorrading bevorderd bevorderde bevorderen bevordering bevordert bevredigen
bevredigend bevriend bevriende bevriest bevriezen bevrijd bevrijden bevrijding bevrijdt bevroren bevruchting bewaak bewaakt bewaar bewaard bewaarde
bewaart bewaken bewaker bewakers bewaking bewakingsbeelden bewakingscamera bewapend bewapende bewapening bewaren bewaring beweeg beweegbare beweegt
beweer beweerd beweerde beweerden beweert bewees bewegen bewegende beweging bewegingen beweren bewering beweringen bewerken bewerking bewerkingen
bewerkstelligen bewerkt bewerkte bewezen bewijs bewijsmateriaal bewijsstuk bewijst bewijzen bewind bewogen bewonder bewonderaar bewonderd bewonderde
bewonderen bewonderenswaardig bewondering bewonen bewoner bewoners bewoning bewoog bewoond bewoonde bewoonden bewust bewuste bewusteloos bewustzijn
bezat bezaten bezeerd bezem bezet bezeten bezette bezetten bezetter bezetters bezetting bezichtigen bezielde bezielt bezien bezienswaardigheden
bezienswaardigheid bezig beziggehouden bezigheden bezighield bezighouden bezighoudt bezit bezitten bezitter bezittingen bezocht bezochte bezochten
bezoek bezoeken bezoeker bezoekers bezoekerscentrum bezoekje bezoekt bezopen bezorg bezorgd bezorgde bezorgdheid bezorgen bezorger bezorgt bezuinigen
bezuinigingen bezwaar bezwaren bezweek bh bi biatlon bibliografie bibliothecaris bibliotheek bibliotheken bid bidden bidt bie bieb biecht biechten
bied bieden bieder biedt biefstuk biel biennale bier bierbrouwerij bieren biertje biertjes bies biezen big bigband bij bijbehorende bijbel bijbels
bijdehand bijdrage bijdragen bijdroeg bijeen bijeenkomst bijeenkomsten bijen bijenkorf bijgaand bijgebouwd bijgebouwen bijgedragen bijgehouden
bijgeloof bijgenaamd bijgestaan bijgevolg bijgewerkt bijgewoond bijgezet bijhorende bijhouden bijkomen bijkomend bijkomende bijkomt bijl bijlage
bijles bijna bijnaam bijnamen bijpraten bijrol bijrollen bijstaan bijstand bijt bijten bijval bijvoeglijk bijvoorbeeld bijwagens bijwerkingen bijwonen
bijzijn bijzonder bijzondere bijzonderheden bijzonderheid bijzonders bikini bil biljet biljetten biljoen billboard billen bilt bin binaire bind binden
bindend bindende binding bindingen bindt bingo bink binnen binnendringen binnengaan binnengebracht binnengedrongen binnengehaald binnengekomen
binnengelaten binnengevallen binnenhalen binnenhof binnenin binnenkant binnenkomen binnenkomt binnenkort binnenkwam binnenland binnenlands
binnenlandse binnenlaten binnenlopen binnenplaats binnenstad binnenste binnenuit binnenvaart binnenvallen binnenvielen binnenzijde bio biochemie
biodiversiteit biograaf biografie biografieen biografische biologen biologie biologisch biologische bioloog biomassa biopsie bioscoop bioscoopfilm
bioscopen biotoop biotopen birdie bis bisdom bisdommen bisschop bisschoppelijk bisschoppelijke bisschoppen bisschoppenconferentie bisschopswijding
bisschopszetel bit bitch bits bitter bittere bizar bizarre blaadjes blaas blaasinstrumenten blaast black blad bladen bladeren bladrollers bladsteel
bladwespen bladzijde bladzijden blaffen blaft blanche blanco blank blanke blanken blaren blauw blauwdrukken blauwe blazen blazers blazoen bleef bleek
bleke bleken blessure blessureleed blessures blessuretijd bleu bleven blies blij blijde blijdschap blije blijf blijft blijk blijkbaar blijken blijkens
blijkt blijven blijvend blijvende blik blikje blikjes blikken bliksem blind blinddoek blinde block bloed bloedbad bloedcellen bloedde bloeddruk bloede
bloeden bloederig bloederige bloedgroep bloedige bloeding bloedingen bloedneus bloedonderzoek bloedt bloedtest bloedvaten bloedvergieten bloedverlies
bloei bloeide bloeien bloeiende bloeiperiode bloeit bloeitijd bloeiwijze bloem bloemdieren bloemen bloemlezing blog blok blokjes blokkade blokkeer
blokkeerde blokkeert blokken blokkeren blond blonde blondine blondje bloody bloot blootgelegd blootgesteld blootstelling blote blouse blue bluegrass
blues bluf bluffen bluft blunder blussen blut bnp boa board bobo bobsleeen bocht bochten bock bod bodem bodems boden body bodyguard boe boeddha
boeddhisme boeddhistische boef boeg boegbeeld boei boeien boeiend boeit boek boeken boekenreeks boeket boekhandel boekhouder boekhouding boekje
boekjes boekte boekten boekvorm boel boem boeman boer boerderij boerderijen boeren boerenoorlog boete boeten boetes boeven boezem bof boffen bofkont
boft bogen bok boksen bokser boktorren bol bolivar bolsjewieken bolsjewistische bolt bolvormig bolvormige bolwerk bom bomaanslag bombardement
bombardementen bombarderen bomen bommel bommen bommenwerper bommenwerpers bon bond bonden bondgenoot bondgenootschap bondgenoten bondscoach bondsdag
bondskanselier bondspresident bondsraad bonen bonjour bonnen bonnetje bono bont bonus bonustracks bood boodschap boodschappen boodschapper boog boogie
boogschieten boogschutter boogschutters bookmaker boom boomgaard boomgaarden boor boord boorkevers boos boosheid boot bootje boots bord bordeaux
bordeel borden border bordes bordje boren borg borger borgsom borgtocht boring borrel borst borstbeeld borstbeen borstel borsten borstkanker borstkas
borststuk borstvoeding bos bosbouw bosbranden bosgebied bosgebieden bosjes bosranden bosrijke boss bossen boston bot botanicus botanie botanische
boten boter boterham boterhammen botsen botsing botsingen botste botten boulevard bourbon bourgogne bourgondiers bourgondische bouvier bouw bouwde
bouwden bouwen bouwer bouwers bouwjaar bouwkunde bouwkundig bouwkundige bouwkunst bouwlagen bouwman bouwmateriaal bouwmaterialen bouwmeester
bouwplaats bouwstijl bouwt bouwwerk bouwwerken bouwwerkzaamheden boven bovenaan bovenaanzicht bovenaf bovenal bovenbouw bovendien bovengenoemde
bovengronds bovengrondse bovenkaak bovenkant bovenleiding bovenliggende bovenloop bovennatuurlijke bovenop bovenrand bovenstaande bovenste
bovenverdieping bovenvlak bovenzijde bowl bowlen box boy boycot boys boze br bra braaf braak braaksel braam bracht brachten brak braken brancard
branche brand brandde branden brandend brandende brandhout brandschoon brandstapel brandstichting brandstof brandstoffen brandt brandweer brandweerman
brandwonden brandy brassband brasserie brave bravo break brede breder bredere breed breedste breedte breedtegraad breek breekbaar breekt breidde
breiden breien brein breken breng brengen brengt bres breuk breuken bridge bridget brie brief briefing briefje briefjes briefwisseling brieven
brievenbus brigade brigadegeneraal brigades brigadier bril briljant briljante brink brits broccoli brochure brod broeden broeder broeders broederschap
broedseizoen broedt broedtijd broek broeken broekzak broer broers broertje brom bromfietsen bron broncode bronnen brons bronstijd bronzen brood
broodje broodjes broodrooster broom bros brouwen brouwerij brouwerijen browning browser brug bruggen bruggenhoofd bruid bruidegom bruidsmeisje
bruidsschat bruikbaar bruikbare bruikleen bruiloft bruiloften bruin bruine brunch brunette brutaal brutale brutaliteit brute bruto bruut btw bubbelbad
bubbels buddy budget buffer buffet bug buggy bui buig buigen buigt buik buikje buikpijn buikzijde building buis buit buiten buitenaards buitenaardse
buitenaardsen buitenaf buitenechtelijke buitengebied buitengesloten buitengewone buitengewoon buitenkant buitenland buitenlander buitenlanders
buitenlands buitenlandse buitenlucht buitenplaats buitenstaander buitenstaanders buitenste buitenverblijf buitenwereld buitenwijk buitenwijken
buitenzijde buitgemaakt buizen bukken bul bulk bulletin bullshit bult bumper bundel bundelen bundeling bundels bunker bunkers bunny burcht burchten
bureau buren burg burgemeester burgemeesters burgemeesterschap burger burgerij burgerlijk burgerlijke burgeroorlog burgerrechten burgers burgerwacht
burggraaf burrito bus busbaan bushalte business busje buskruit buslijn buslijnen bussen busstation buste busvervoer but butler butterfly button buur
buurdorp buurgemeente buurland buurlanden buurman buurt buurtbewoners buurten buurtschap buurtschappen buurvrouw bv bye byzantijnen byzantijns
byzantijnse cab cabaret cabaretier cabine cabriolet cacao cadeau cadeaus cadeautje cadeautjes cadet caesar caesars cafe cafeine cafes cafetaria cake
cakejes calcium calciumcarbonaat callen calorieen calvados calvinisten calvinistische cameo camera camerabeelden cameraman camouflage camp campagne
campagnes camper camping campus campussen canada canadees canadezen candida candy cannabis canon canoniek cantate cantates cantor canvas canyon cao
cap capaciteit capaciteiten cape capella capitulatie capituleerde cappuccino capsule captain cara caravan carbon carboon carburateur card care cargo
carillon carnaval carnivoor carrier carriere carrosserie carter cartograaf cartoon cartoonist cartoons casanova cascade case cash casino cassatie
cassette cast castellum casting cat catalogus catastrofe categorie categorieen catering cavalerie cc cd cel celkern cellen cellist cello celstraf
cement census censuur cent centaur centen center centimeter centimeters centra centraal centrale centrales centrum ceremonie ceremonieel ceremoniele
ceremonies certificaat cetera ceylon chagrijnig challengers champagne chance chanson chansons chantage chanteerde chanteren chaos chaotische charge
charismatische charleston charmant charmante charme charmes chart charter chassis chateau chauffeur chauffeurs check checken cheerleader cheerleaders
cheeseburger chef chemicalien chemicus chemie chemisch chemische chemo cheque cheques chester chet chevrons chi chic chick chili chillen chimpansees
chinees chinezen chip chipkaart chips chique chirurg chirurgen chirurgie chirurgische chloor chloride chocola chocolade chocolademelk choice cholera
chopper choreograaf choreografie chow christelijk christelijke christen christendemocraten christendemocratische christendom christenen christus
chromosomen chromosoom chronische chronologie chronologisch chronologische chroom ciao cicero cichliden cijfer cijfers cilinder cilinderinhoud
cilinderkop cilinders cilindrisch cilindrische cinema cipier circa circuit circuits circulatie circus cirkel cirkels cirkelvormige cirri citaat
citadel citaten cite citeer citeren citroen city civiel civiele claim claimde claimen claims claimt clan clans clark clash classic classicisme
classicistische classics classificatie clausule clean clerus cliche client clienten climax clip close cloud clown clowns club clubgeschiedenis
clubhuis clubkleuren clubnaam clubs clubteams clubvoetbal cluster clusters cm co coach coaches coalitie coaster cobra coca cocaine cockpit cocktail
cocktails coco code codenaam codering codes codex coefficienten cognac cognitieve coke col cola colbert cold collaboratie collectie collectief
collecties collectieve collega college colleges collegiale collegium collier colon colonne colt column columnist columns coma combinatie combinaties
combineerde combineert combineren combo comeback comedy comfort comfortabel comic coming comite commandant commandanten commanderen commanderij
commandeur commando commentaar commentaren commentator commerce commercial commercials commercieel commerciele commies commissaris commissarissen
commissie commissies commodore common commotie commune communes communicatie communiceren communis communisme communist communisten communistisch
communistische community compact compacte compagnie compagnieen compagnon compatibel compensatie compenseren competitie competitiedebuut
competitieduels competities competitiewedstrijd competitiewedstrijden compilatie compiler compleet complete complex complexe complexen complexer
complexiteit complicaties compliment complimenten complot componeerde component componenten componeren componist componiste componisten composers
compositie composities compressie compressor compromis computer computerprogramma computers computerspel computerspellen concentratie concentratiekamp
concentratiekampen concentraties concentreer concentreerde concentreert concentreren concept conceptalbum concepten conceptuele concern concert
concerten concertgebouw concerto concertzaal concessie concessies concierge concilie conclaaf concludeerde concludeert conclusie conclusies concordaat
concordia concours concreet concrete concurrent concurrenten concurrentie concurreren concurrerende condensator conditie condities condoom condooms
condor confederatie conference conferentie conferenties configuratie conflict conflicten conform confrontatie confrontaties confronteerde confronteert
confronteren congregatie congres congreslid congressen connectie connecties consensus consequent consequenties conservatief conservatieve
conservatieven conservator conservatorium consistorie console consortium constant constante constateerde constitutie constitutioneel constitutionele
constructeur constructeurs constructie constructies consul consulaat consult consultant consument consumenten consumptie contact contacten contacteren
contactpersoon container containers contant contanten conte contemporaine content contest context conti continent continentaal continentale
continenten continu continue continuiteit contouren contra contrabas contract contracten contrapunt contrareformatie contrast controle controleer
controleerde controleert controlekamer controleren controles controller controverse controversieel controversiele conus convectie convent conventie
conventies conventionele conversatie cookie cool coole cooperatie cooperatieve coordinaten coordinatie coordinator coordineren cordillera corner
cornflakes corona coronavirus corps corpus correct correcte correctie correspondeerde correspondent correspondentie corridor corrigeren corrupt
corrupte corruptie corso cortex cosmetica costa cottage country countrymuziek county coup coupe couplet courant coureur coureurs court cover covers
cowboy cowboys cox coyote crack crackers crash crashen crashte crazy creatie creatief creaties creatieve creativiteit credit creditcard creditcards
creeerde creeert creeren crematorium creme crew cricket crime criminaliteit crimineel criminele criminelen crisis criteria criterium critici criticus
cross crossing crown cruciaal cruciale cruise cruzeiro crypte cult cultivars culture cultureel culturele culturen cultus cultuur cultuurgemeenschap
cultuurhistorische cultuurraad cum cup cupido curacao curator curie curling curriculum curry cursief cursus cursussen curve cutter cv cyanide cycli
cyclische cyclonen cycloon cyclus cynisch cyrillisch daad daadwerkelijk daadwerkelijke daag daagde daags daagt daalde daalt daar daaraan daarachter
daarbij daarbinnen daarboven daarbuiten daardoor daarenboven daarentegen daarginds daarheen daarin daarmee daarna daarnaar daarnaast daarnet daarom
daaromheen daaronder daarop daaropvolgend daaropvolgende daarover daarstraks daartegenover daartoe daartussen daaruit daarvan daarvoor dacht dachten
dadelijk daden dader daders dag dagblad dagbladen dagboek dagboeken dage dagelijks dagelijkse dagen dagenlang dageraad dagje daglicht dagvaarding
dahlia dak daken dakloos dakloze daklozen dakpannen dakruiter dal dalai dalen dalend dalende daling dalton dam dame dames damesteam dammen dampen dan
dance dancing dank dankbaar dankbaarheid danken dankjewel dankt dankte dankzij dans dansen dansende danser danseres dansers dansje danst danste
dansten dansvloer dapper dappere dapperheid dar darm darmbeen darmen darmstelsel dart darter darts das dashboard dat data databank database date
dateerde dateert daten dateren daterend daterende datering dates datgene datje datum datzelfde dauphin dazen dc de deadline deal dealen dealer dealers
deals death debat debatten debiel debiet debutant debutanten debuteerde debuteren debuut debuutalbum debuutsingle decaan december decennia
decennialang decennium deco decor decoratie decoraties decoratieve decors decreet decreten deden deed deeg deel deelde deelden deelgebied deelgebieden
deelgemeente deelgemeenten deelgenomen deelnam deelname deelnamen deelnames deelneemsters deelneemt deelnemen deelnemende deelnemer deelnemers
deelnemersveld deelneming deels deelstaat deelstaten deelt deeltje deeltjes deelverzameling deen deer defect defensie defensieve definieert definieren
definitie definitief definities definitieve degelijk degen degene degenen degradatie degradeerde degradeerden degradeert degraderen dei dek deken
dekenaat dekens dekken dekking dekmantel dekschilden deksel dekt del dele delegatie delen delft deli delicaat delicate delict deling delta delven
dementie demo democraat democraten democratie democratisch democratische demografie demografische demon demonen demonstranten demonstratie
demonstraties demonstreren demping den dender denk denkbeelden denkbeeldige denken denkend denker denkers denkt denktank dennen deo departement
departementale departementen deportatie depot depressie depressief depressies deprimerend der derby derde derdeklasser dergelijk dergelijke dergelijks
derhalve derivaten dermate dertien dertiende dertienjarige dertig dertigjarige dertigste dertigtal des desalniettemin desbetreffende design designer
deskundige deskundigen desnoods desondanks dessert destijds det detachement detail details detecteren detective detectives deugd deugden deugt deuk
deur deurbel deuren deus deux devoon devotie dewelke deze dezelfde dezen dezer dia diabetes diagnose diagonaal diagram diaken dialect dialecten
dialogen dialoog diamant diamanten diameter diarree diaspora dicht dichtbij dichtbundel dichtdoen dichte dichten dichter dichterbij dichteres dichters
dichtheid dichtkunst dichtst dichtstbijzijnde dictator dictatuur die dieet dief diefstal diegene diegenen dien dienaar dienaren diende dienden dienen
diens dienst dienstdeed dienstdoen dienstdoet dienste diensten dienstensector dienstgedaan dienstmeid dienstmeisje dienstplicht dienstregeling
diensttijd dienstverlening dient diep diepe dieper diepere diepgang diepste diepte dieptepunt dier dierbaar dierbare dierbaren dieren dierenarts
dierentuin dierentuinen dierlijk dierlijke diersoort diersoorten diertje dies diesel dieselmotor dieselmotoren dieven diezelfde digitaal digitale dij
dijbeen dijen dijk dijken dijkgraaf dik dikke dikker dikkere dikkopjes dikte dikwijls dikzak dilemma dimensie dimensies dimensionale dimmen diner
dineren ding dingen dinges dingetje dingetjes dino dinosaurier dinosauriers dinosaurus dinosaurussen dinsdag dinsdagavond diploma diplomaat diplomaten
diplomatie diplomatiek diplomatieke direct directe directeur directeuren directie director directoraat directrice dirigeerde dirigent dirigenten
dirigeren dis disc discipline disciplines disco discografie discotheek discreet discrete discretie discriminatie discussie discussieren discussies
discuswerpen diskjockey diskrediet display dispuut dissertatie distributie district districten dit ditmaal ditzelfde diva divers diverse diversiteit
divisie divisies dixie dizzy dj do doceerde doceert docent docenten doceren doch dochter dochteronderneming dochters dochtertje doctor doctoraal
doctoraat doctrine document documentaire documentaires documentatie documenten dode dodelijk dodelijke doden dodencel doder dodo doe doei doek doeken
doekjes doel doeleinden doelen doelgroep doelman doelpunt doelpunten doelsaldo doelstelling doelstellingen doelwit doelwitten doen does doet dog dogma
dok doken dokken dokter dokters doktoren dol dolblij dolf dolfijn dolfijnen dolgraag dolk dollar dollars dolle dollen dolly dolmen dom dombo domein
domeinen domheid dominant dominante dominantie dominee domineerde domineert domineren dominicaanse dominicanen dominion domino domkerk domkop domme
dommel dommer domoor doms domste don donatie donaties donder donderdag donderdagavond doneren dong dongen donjon donk donker donkerblauw donkerbruin
donkerbruine donkerder donkere donkergrijs donkergroen donkerste donkey donor donsvlinder donsvlinders donut donuts dood doodde doodden doodeng doodga
doodgaan doodgaat doodgegaan doodgeschoten doodgeslagen doodging doodmoe doodop doods doodsbang doodschieten doodskist doodslag doodsoorzaak doodstraf
doodt doodvallen doodvonnis doodziek doof doofpot dooie dook doolhof doop doopsgezinde doopvont door doorboord doorbraak doorbracht doorbrak
doorbreken doorbrengen doorbrengt doorbroken doordat doordringen doorgaan doorgaand doorgaande doorgaans doorgaat doorgang doorgebracht doorgedraaid
doorgegaan doorgegeven doorgemaakt doorgenomen doorgesneden doorgetrokken doorgeven doorgevoerd doorging doorgronden doorhad doorhebben doorheen
doorkruist doorliep doorloopt doorlopen doorlopend doorlopende doormaakt doormaken doormidden doorn doornemen doorreis doorrijden doorslag
doorslaggevend doorsnede doorsneden doorsnee doorsnijden doorstaan doorstart doorvaart doorverbinden doorverkocht doorverwijspagina doorwerken
doorzetten doorzichtig doorzichtige doorzocht doorzoek doorzoeken doos doosje dope dopen doper doping dorp dorpelingen dorpen dorpje dorpjes
dorpscentrum dorpsgezicht dorpshuis dorpskerk dorpskern dorpsstraat dorst dos dosering dosis dossier dossiers dot douane double douche douchen douches
dove doven dover down download downloaden downs dozen dozijn draad draadloze draag draagbare draagraket draagt draagtijd draai draaibrug draaide
draaiden draaien draaiende draaistellen draait draak drachten draden dragen dragende drager dragers dragon dragons draken drama dramafilm dramaserie
dramatisch dramatische drang drank dranken drankje drankjes drastisch drastische dreef dreigde dreigden dreigement dreigementen dreigen dreigende
dreiging dreigt drempel dreun dreven drie driedaagse driedelige driedimensionaal driedimensionale driedubbele drieduizend drieen driehoek driehoeken
driehoekig driehoekige driehonderd driejarig driejarige driekwart drieluik driemaal drietal drievoudig drievoudige drift drijf drijft drijven
drijvende dring dringen dringend dringende dringt drink drinken drinkt drinkwater drive driver droeg droegen droevig droevige droge drogen droger
drogere drol dromen dromer drone drones drong drongen dronk dronkaard dronken droog drooglegging droogte droom droomde droomt drop drost drug drugs
drugsdealer drugsdealers drugsgebruik drugshandel drugsverslaafde druif druiven druk drukke drukken drukker drukkerij drukste drukt drukte drukwerk
drum drummer drums druppel druppels dry dub dubbel dubbelalbum dubbele dubbelganger dubbelmandaat dubbelspel duck duel duels duet duffel duidde
duidelijk duidelijke duidelijker duidelijkheid duiden duidt duif duik duikboot duiken duiker duikers duikt duim duimen duin duinen duister duistere
duisternis duivel duivels duivelse duiven duizelig duizend duizenden dump dumpen dumpt dumpte dun dunne dunner duo dure duren durend durende durf
durfde durft durven dus dusdanig dusver dutje duur duurde duurden duurder duurdere duurste duurt duurzaam duurzaamheid duurzame duw duwde duwen duwt
duwtje dvd dwaas dwaasheid dwalen dwang dwangarbeid dwangarbeiders dwars dwarsbomen dwarsdoorsnede dwarsfluit dwarszit dwaze dwazen dwerg dwergen
dwing dwingen dwingt dwong dwongen dynamiek dynamiet dynamisch dynamische dynamo dynastie dynastieen dynastieke earl easy eau echo echt echte echter
echtgenoot echtgenote echtgenoten echtpaar echtscheiding eclectische ecologie ecologisch ecologische economen economie economisch economische econoom
ecosysteem ede edelachtbare edele edelen edellieden edelman edelstenen eden edict editie edities editor educatie educatief educatieve eed eeg eekhoorn
eekhoorns een eencilinder eend eendaagse eenden eender eendracht eenduidig eenduidige eenentwintigste eenheden eenheid eenhoorn eenjarig eenjarige
eenmaal eenmalig eenmalige eens eentje eenvoud eenvoudig eenvoudige eenvoudiger eenvoudigste eenwording eenzaam eenzaamheid eenzame eenzelfde
eenzijdig eenzijdige eer eerbetoon eerde eerder eerdere eergisteren eerlijk eerlijke eerlijkheid eerst eerste eerstejaars eersteklas eersteklasser
eersten eerstgeboorte eerstgenoemde eerstvolgende eert eertijds eervol eervolle eerwaarde eet eetbaar eetbare eetkamer eetlust eetzaal eeuw eeuwen
eeuwenlang eeuwenoude eeuwig eeuwige eeuwigheid eeuwwisseling effect effecten effectief effectieve effectiviteit efficient efficiente efficienter
efficientie egaal egel egels ego egoistisch egoistische eh ei eieren eigen eigenaar eigenaardig eigenaars eigenaren eigendom eigendommen eigenhandig
eigenlijk eigenlijke eigenschap eigenschappen eigentijdse eigenwijs eigenzinnige eik eikel eikels eiken eikenhouten eiland eilanden eilandengroep
eilandgebieden eilandje eilandjes eind einde eindelijk eindeloos eindeloze eindexamen eindig eindigde eindigden eindige eindigen eindigend eindigt
eindje eindjes eindklassement eindpunt eindrangschikking eindredacteur eindresultaat eindronde eindstand eindstation eindstreep eindstrijd
eindtoernooi eindzege eirond eis eisen eiser eist eiste eisten eitje eitjes eiwit eiwitten el eland elders electro elegant elegante elektra
elektriciteit elektriciteitscentrale elektrificatie elektrisch elektrische elektro elektrode elektromagnetische elektromotor elektron elektronen
elektronica elektronisch elektronische elektrotechniek element elementaire elementen elf elfde elfen elfjarige elftal elftallen elimineren elite elk elke
elkaar elkaars ellebogen elleboog ellende ellendig ellendige ellepijp elliptisch elliptische elpee email emancipatie embleem embryo emeritaat emeritus
emigranten emigratie emigreerde emigreerden emigreren eminentie emiraat emiraten emissie emmer emotie emoties emotioneel emotionele empire empirische
emplacement en enclave encycliek encyclopedie end ende endemisch endemische ene energie energiebron enerzijds eng engagement enge engel engelen engels
engeltje engerd engine engineering enig enige enigen enigma enigste enigszins enkel enkele enkelen enkels enkelspel enkelvoud enkelvoudig enkelvoudige
enorm enorme enquete ensemble ensembles entente entertainment enthousiasme enthousiast enthousiaste entiteit entiteiten entomoloog entree envelop
enveloppe enzovoort enzovoorts enzym enzymen eoceen epidemie epidemieen epische episode episodes epos equatoriaal equivalent er era eraan erachter
erachteraan eraf erbij erboven erbuiten erdoor erdoorheen ere ereburger erectie eredienst erediensten eredivisie eredoctoraat eredoctoraten ereklasse
erelid erelijst eren ereplaatsen erepodium ereteken eretitel ereveld erevoorzitter erewoord erf erfde erfelijk erfelijke erfenis erfgenaam erfgename
erfgenamen erfgoed erfopvolging erg erge ergens erger ergere ergernis ergers ergs ergst ergste erheen erkend erkende erkenden erkennen erkenning
erkent erlangs ermee erna ernaar ernaartoe ernaast ernst ernstig ernstige ernstigs erom eromheen eronder erop eropaf eros erosie erotische erover
eroverheen ertegen ertoe erts ertussen eruit eruitzien eruitziet ervaart ervan ervandoor ervaren ervaring ervaringen erven ervoor erwten es escape
escort escorte eskader espresso essay essayist essays essen essentie essentieel essentiele est estafette estafetteploeg esthetische estuarium et etage
etages etappe etappes eten etenstijd etentje ethanol ether ethiek ethisch ethische etiket etniciteit etnisch etnische ets etsen etser etter etudes
etymologie euclidische eureka euro euthanasie evacuatie evacueren evaluatie evalueren evangelie evangelien evangelisch evangelische evangelist
evangelisten even evenaar evenaarde evenals evenaren eveneens evenement evenementen evengoed evenmin evenredig evenredige event eventjes events
eventueel eventuele evenveel evenwel evenwicht evenwijdig evenzeer ever evolueerde evolueren evolutie evolutietheorie evolutionaire ex exact exacte
examen examens excellent excellentie excelsior excentrieke exclusief exclusieve excuseer excuseert excuseren excuses excuus executeren executie
executies exemplaar exemplaren exodus exotisch exotische expansie expeditie expedities experiment experimenteel experimenteerde experimentele
experimenten experimenteren expert expertise experts expliciet expliciete explodeerde explodeert exploderen exploitant exploitatie exploiteerde
exploiteert exploiteren explosie explosief explosies explosieve explosieven expo exponent export exposeerde expositie exposities expres expressie
expressionisme expressionistische extension exterieur extern externe extra extreem extreemrechtse extreme ezel ezels fa faalde faalt faam fabricage
fabriek fabrieken fabrieksteam fabrikant fabrikanten facade face facebook facelift facetten faciliteit faciliteiten factie facties facto factor
factoren faculteit faculteiten failliet faillissement fair fakkel falen familiale familie familiebedrijf familieleden familielid familienaam families
familiewapen fan fanatieke fanfare fans fantasie fantasieen fantastisch fantastische fantasy far farao farm farmaceutische farmer fascinerend
fascinerende fascisme fascistische fase fasen fases fat fataal fatale fatsoen fatsoenlijk fatsoenlijke fauna favoriet favoriete favorieten fax
februari federaal federale federatie fee feeen feest feestdag feestdagen feestelijk feestelijke feestelijkheden feesten feestje feestjes feestmaal
feit feite feitelijk feitelijke feiten fel felicitaties feliciteren felle fellow feminisme feministe feministische femme fender feng fenomeen
fenomenen feodale ferry fervent festival festivals festiviteiten fez fiasco fiat fiches fictie fictief fictieve fiction field fiets fietsen
fietsenstalling fietsers fietspad fietspaden figuratieve figuren figuur fijn fijne fik file files filharmonisch filiaal filialen film filmacteur
filmcarriere filmde filmdebuut filmen filmfestival filmindustrie filmmaker filmmakers filmmuziek filmografie filmpje filmpjes filmprijzen
filmproducent filmregisseur filmrol filmrollen films filmster filmstudio filmt filmwereld filologie filosofen filosofie filosofisch filosofische
filosoof filter filters fin finale finaleronde finales finalist finalisten financieel financiele financien financierde financieren financiering fine
finish finishen finishte finishten firewall firma fis fiscaal fiscale fit fitness five fjord flamenco flamingo flank flanken flarden flash flat flats
flauw flauwe flauwekul flauwgevallen flauwvallen fles flesje flesjes flessen flexibel flexibele flik flikken flikker flikkers flink flinke flint flip
flippen flipte flirt flirten flirtte flits floot flop flopte flora flow fluister fluisterde fluisteren fluit fluiten fluitist fluitje flyer flyers
focus focussen focust foerageren foetus fokken fokker folie folk folklore fonds fondsen fontein fonteinen fooi fooien football forceren forel
forensisch forensische formaat formaliteit format formaten formatie formaties formeel formeerde formele formica formule formuleerde formuleren
formulering formules formulier formulieren fornuis fors forse fort forten fortificaties fortuin forum fosfaat fosfor fossa fossiel fossiele fossielen
foto fotograaf fotografen fotograferen fotografie fotografische fotomodel fotosynthese fouilleren foundation fout foute fouten foutief foutje fox fra
fraai fraaie fractie fractieleider fracties fractievoorzitter fragment fragmenten frame frames franc franca franchise franciscanen franco fransman
frater fraude freak freaks free freelance freestyleskien fregat fregatten frequent frequente frequentie frequenties fresco fries friet frietjes
friezen fris frisdrank frisse front frontale fronten frontman fronton fruit frustratie frustrerend fuck fuga fulltime fun functie functies
functionaliteit functionaris functionarissen functioneel functioneerde functioneert functionele functioneren fundament fundamenteel fundamentele
fundamenten fundering funderingen fungeerde fungeert fungeren funk furore fuseerde fuseerden fuseren fusie fusieclub fusiegemeente fusies fusion
fusioneerde future fylogenetische fysica fysiek fysieke fysiologie fysiologische fysisch fysische ga gaaf gaal gaan gaande gaandeweg gaar gaasvliegen
gaat gaatje gaatjes gade gaf gaga gaines gal gala galen galerie galerij galerijen galg gallen gallische galmuggen gamba game games gameten gamma gang
gangbaar gangbare gangen gangenstelsel gangpad gangster gangsters gans ganse ganzen gap garage garandeer garandeert garanderen garantie garanties gard
garde garden garderobe gare garnaal garnalen garnalensoort garnizoen gas gassen gast gastdirigent gasten gastenlijst gastheer gasthuis gastland
gastoptreden gastoptredens gastrol gastrollen gastvrijheid gastvrouw gat gate gaten gates gauss gauw gave gaven gay gazon ge geaardheid geabsorbeerd
geaccepteerd geaccepteerde geacht geachte geactiveerd geadopteerd geadviseerd geallieerde geallieerden geanalyseerd geannexeerd geannuleerd geantwoord
gearrangeerd gearresteerd gearriveerd geassocieerd geavanceerd geavanceerde gebaar gebak gebakken gebaren gebarentaal gebaseerd gebaseerde gebed
gebeden gebeeldhouwde gebeld gebergte gebeten gebeurd gebeurde gebeurden gebeuren gebeurt gebeurtenis gebeurtenissen gebied gebieden gebit geblazen
gebleken geblesseerd geblesseerde gebleven geblokkeerd geboden geboeid geboekt gebogen gebombardeerd gebonden geboord geboorte geboortedag
geboortedatum geboortedorp geboortehuis geboortejaar geboorteland geboortenaam geboorteplaats geboortestad geboren geborgen gebouw gebouwd gebouwde
gebouwen gebouwencomplex gebouwtje gebracht gebraden gebrand gebrandschilderde gebrek gebreken gebrekkige gebroeders gebroken gebrouwen gebruik
gebruikelijk gebruikelijke gebruiken gebruiker gebruikers gebruikgemaakt gebruikmaakt gebruikmaken gebruikmakend gebruiksvoorwerpen gebruikt gebruikte
gebruikten gebundeld gecast gechanteerd gecheckt geciteerd geclaimd geclassificeerd gecodeerd gecombineerd gecombineerde gecompenseerd gecompliceerd
gecompliceerde gecomponeerd geconcentreerd geconcludeerd gecondoleerd geconfisqueerd geconfronteerd geconstateerd geconstrueerd gecontracteerd
gecontroleerd gecontroleerde gecoordineerd gecorrigeerd gecoverd gecreeerd gecremeerd gedaagde gedaald gedaan gedaante gedacht gedachte gedachtegoed
gedachten gedag gedanst gedateerd gedecoreerd gedecoreerde gedeeld gedeelde gedeelte gedeeltelijk gedeeltelijke gedeelten gedeeltes gedefinieerd
gedegradeerd gedeisd gedekt gedempt gedempte gedenkplaat gedenksteen gedenkteken gedenktekens gedeporteerd gedeputeerde gedetailleerd gedetailleerde
gedetineerden gedicht gedichten gediend geding gedirigeerd gediskwalificeerd gedistribueerd gedocumenteerd gedocumenteerde gedoe gedoemd gedolven
gedomineerd gedonder gedood gedoopt gedoucht gedownload gedraag gedraagt gedraaid gedraaide gedrag gedragen gedragingen gedreven gedroeg gedrogeerd
gedrongen gedronken gedroogd gedroogde gedroomd gedrukt gedrukte geduld geduldig gedumpt gedurende geduurd geduwd gedwongen geeerd geef geeft
geeindigd geeist geel geelbruin geelektrificeerd geemailleerd geemailleerde geemigreerd geen geer geerfd geest geestelijk geestelijke geestelijken
geestelijkheid geesten geestig geevacueerd geevolueerd geexecuteerd geexperimenteerd geexploiteerd geexporteerd geexposeerd gefaald gefabriceerd
gefascineerd gefeliciteerd gefilmd gefinancierd geflankeerd geflikt gefocust gefokt geformeerd geformuleerd gefotografeerd gefrustreerd gefuseerd
gefusilleerd gegaan gegane gegarandeerd gegenereerd gegeten gegeven gegevens gegijzeld gegil gegoede gegokt gegooid gegoten gegraveerd gegraven
gegrepen gegroeid gegroepeerd gegroet gegund gehaald gehaast gehaat gehackt gehad gehakt gehaktbrood gehalte gehalveerd gehandeld gehandhaafd
gehandicapt gehandicapte gehandicapten gehangen gehanteerd gehanteerde gehecht geheel geheim geheime geheimen geheimhouding geheimpje geheimzinnig
geheimzinnige gehele gehersenspoeld gehesen geheten geheugen geheugenverlies geheven gehinderd geholpen gehoopt gehoor gehoord gehoorzaam
gehoorzaamheid gehoorzamen gehore gehouden gehucht gehuchten gehuild gehuisvest gehuurd gehuwd geidentificeerd geidentificeerde geil geile
geillustreerd geillustreerde geimplementeerd geimporteerd geimproviseerde geinfecteerd geinformeerd geinspireerd geinspireerde geinstalleerd
geintegreerd geintegreerde geinteresseerd geinterneerd geinterpreteerd geinterviewd geintje geintjes geintroduceerd geintroduceerde geinvesteerd
geirriteerd geisoleerd geisoleerde geit geiten gejaagd gejat gejuich gek gekaapt gekant gekapt gekarakteriseerd gekeerd gekeken gekend gekende
gekenmerkt geketend gekheid gekidnapt gekke gekken gekkenhuis gekkenwerk gekker gekko geklaagd geklaard geklasseerd geklasseerde gekleed geklets
gekletst gekleurd gekleurde geklommen geklopt geknipt geknoeid gekocht gekomen gekookt gekopieerd gekoppeld gekoppelde gekost gekozen gekraakt
gekregen gekromd gekromde gekroond gekroonde gekropen gekruist geks gekste gekte gekund gekust gekwalificeerd gekwalificeerde gekwantificeerd gekweekt
gekweld gekwetst gel gelaat gelach gelachen geladen gelanceerd geland gelast gelaten geld geldbedrag geldboete gelden geldende geldgebrek geldig
geldige geldigheid geldt gele gelede geleden gelederen geledingen geleedpotigen geleefd geleen geleend geleerd geleerde geleerden gelegd gelegen
gelegenheden gelegenheid gelegerd geleid geleide geleidelijk geleidelijke gelekt gelet geleverd geleverde gelezen gelicht gelieerd geliefd geliefde
geliefden gelieve gelijk gelijkaardig gelijkaardige gelijke gelijken gelijkend gelijkende gelijkenis gelijkenissen gelijkgespeeld gelijkgesteld
gelijkheid gelijkmaker gelijkmatig gelijknamig gelijknamige gelijksoortige gelijkspel gelijkstroom gelijktijdig gelijktijdige gelijkwaardig
gelijkwaardige gelimiteerde gelinkt gelofte geloften gelogen gelokaliseerd gelokt geloof geloofd geloofde geloofden geloofsbelijdenis gelooft
geloofwaardig geloofwaardigheid geloot gelopen gelost geloven gelovig gelovige gelovigen geluid geluiden geluidsstudio geluidstechnicus geluisd
geluisterd geluk gelukkig gelukkige gelukkiger gelukkigste geluksdag geluksvogel gelukt gelul geluncht gem gemaakt gemaakte gemaal gemaild gemak
gemakkelijk gemakkelijke gemakkelijker gemalen gemalin gemanipuleerd gemarkeerd gemarteld gemaskerde gematigd gematigde gemechaniseerde gemeen
gemeenschap gemeenschappelijk gemeenschappelijke gemeenschappen gemeente gemeentebestuur gemeentegrens gemeentehuis gemeentelijk gemeentelijke
gemeentemuseum gemeenten gemeenteraad gemeenteraadslid gemeenteraadsverkiezingen gemeentes gemeentesecretarie gemeentesecretaris gemeentevlag
gemeentewapen gemeld gemene gemenebest gemengd gemengde gemerkt gemeten gemetselde gemiddeld gemiddelde gemist gemiste gemixt gemma gemodelleerd
gemoderniseerd gemoeid gemogen gemold gemonteerd gemoord gemorst gemotiveerd gemotoriseerd gemotoriseerde gemunt gen genaaid genaamd genade genadig
genant genationaliseerd gender gene genealogie genees geneesheer geneeskunde geneeskundige geneesmiddel geneesmiddelen geneest genegeerd genegenheid
geneigd genen genera generaal generaals generale generatie generaties generator genereren genereus genesis genetica genetisch genetische geneukt
genezen genezing geniaal geniale genie genieen geniet genieten genocide genoeg genoegen genoemd genoemde genomen genomineerd genomineerden genoodzaakt
genoom genoot genootschap genootschappen genot genoteerd genoten genre genres gent gentleman genua genummerd genummerde genus geobsedeerd geoefend
geograaf geografie geografisch geografische geologie geologisch geologische geoloog geometrie geometrische geoogst geopend geopende geopereerd
geopperd geordend georganiseerd georganiseerde georienteerd georienteerde gepaard gepaarde gepakt gepantserde geparkeerd gepasseerd gepassioneerd
gepast gepaste gepensioneerd gepensioneerde geperst gepest gepijpt gepikt geplaagd geplaatst geplaatste geplakt gepland geplande geplant geplast
gepleegd geplet geplukt geplunderd gepoetst gepoogd gepositioneerd gepost gepraat gepresenteerd geprezen geprobeerd geproduceerd geproduceerde
geproefd geprogrammeerd geprojecteerd gepromoot gepromoveerd gepromoveerde gepubliceerd gepubliceerde ger geraadpleegd geraak geraakt geraakte geraden
geraken gerangschikt gerapporteerd geratificeerd gereageerd gerealiseerd gerecht gerechtelijk gerechtelijke gerechten gerechtigheid gerechtsgebouw
gerechtshof gerechtvaardigd gereconstrueerd gered gereden gereduceerd gereduceerde gereed gereedschap gereedschappen gerefereerd gereformeerd
gereformeerde gereformeerden geregeerd geregeld geregelde geregisseerd geregistreerd geregistreerde gereisd gerekend gerekruteerd gerelateerd
gerelateerde gerend gerenommeerde gerenoveerd gereorganiseerd gerepareerd gereserveerd gerespecteerd gerestaureerd gerestaureerde gericht gerichte
geridderd gering geringe geroemd geroepen geroken gerookt geroosterd gers gerst gerucht geruchten geruild geruimd geruime geruineerd gerukt gerund
gerust geruststellend gesaboteerd gescand geschapen geschat geschatte gescheiden geschenk geschenken gescheurd gescheurde geschiedde geschiedenis
geschiedkundige geschiedschrijver geschiedschrijving geschiedt geschift geschikt geschikte geschil geschilderd geschilderde geschillen geschokt
geschonden geschonken geschopt geschoren geschorst geschoten geschoven geschrapt geschreeuw geschreven geschrift geschriften geschrokken geschud
geschut gescoord gesegmenteerd geselecteerd geselecteerde geserveerd gesignaleerd gesigneerd gesitueerd geslaagd geslaagde geslacht geslachten
geslachtscellen geslachtsnaam geslachtsrijp geslagen geslapen gesleept geslepen geslikt gesloopt gesloopte gesloten gesmeekt gesmeerd gesmokkeld
gesmolten gesnapt gesneden gesneuveld gesneuvelde gesneuvelden gesorteerd gesp gespaard gespannen gespecialiseerd gespecialiseerde gespeculeerd
gespeeld gespeelde gespeld gespen gespleten gesplitst gesponsord gespoten gespreid gesprek gesprekje gesprekken gesproken gesprongen gestaag gestaakt
gestaan gestalte gestandaardiseerde gestapt gestart gestarte gestationeerd gesteente gesteenten gestegen gestel gesteld gestelde gestemd gesteund
gesticht gestichte gestikt gestileerde gestimuleerd gestoken gestolen gestoord gestoorde gestopt gestort gestorven gestoten gestraft gestrand
gestreden gestreefd gestreept gestreepte gestrest gestudeerd gestuurd gesubsidieerd gesuggereerd gesynthetiseerd get getal getale getalenteerd
getalenteerde getallen getaltheorie geteeld geteisterd getekend getekende geteld getest getijden getijdenboek getikt getinte getipt getiteld getogen
getoond getraceerd getracht getraind getrainde getransporteerd getrapt getraumatiseerd getreden getroffen getrokken getrouwd getrouwde getto getuigde
getuige getuigen getuigenbank getuigenbescherming getuigenis getuigenissen getuigt getwijfeld getypeerd geuit geul geur geuren geuzen gevaar
gevaarlijk gevaarlijke gevaarlijker gevaarlijkste geval gevallen gevangen gevangene gevangenen gevangengenomen gevangengezet gevangenis gevangenissen
gevangenisstraf gevangenschap gevaren gevarieerd gevarieerde gevat gevecht gevechten geveild gevel gevels gevelsteen geven geverfd gevestigd
gevestigde gevierd gevleid gevlekte gevleugelde gevlogen gevlucht gevluchte gevochten gevoed gevoegd gevoel gevoeld gevoelens gevoelig gevoelige
gevoeligheid gevoelloos gevoerd gevoetbald gevolg gevolgd gevolge gevolgen gevolmachtigd gevonden gevorderd gevorderde gevormd gevormde gevouwen
gevraagd gevraagde gevreeen gevreesd gevreesde gevuld gevulde gewaad gewaagd gewaardeerd gewaardeerde gewaarschuwd gewacht gewapend gewapende gewas
gewassen gewed geweer geweerd geweest geweigerd gewekt geweld gewelddadig gewelddadige geweldig geweldige geweldigs geweldpleging gewelf gewelven
gewend gewenst gewenste geweren gewerkt gewervelde gewervelden gewest gewestelijke gewesten gewestweg geweten geweven gewezen gewicht gewichten
gewichtheffen gewijd gewijde gewijzigd gewijzigde gewikkeld gewild gewisseld gewist gewogen gewond gewonde gewonden gewone gewonnen gewoon gewoond
gewoonlijk gewoonte gewoonten gewoontes gewoonweg geworden geworpen gewricht gewrichten gewurgd gezag gezaghebbende gezagvoerder gezakt gezamenlijk
gezamenlijke gezangen gezant gezanten gezegd gezegde gezegend gezegende gezeik gezellig gezellige gezelschap gezelschappen gezet gezeten gezeur
gezicht gezichten gezichtje gezichtsherkenning gezichtspunt gezien gezin gezinnen gezocht gezochte gezoend gezogen gezond gezonde gezonden gezondheid
gezondheidsproblemen gezondheidsredenen gezondheidszorg gezondigd gezongen gezonken gezorgd gezuiverd gezwollen gezworen gibbons gids gidsen gier
gieren gierig giet gieten gietijzer gietijzeren gif gift giften giftig giftige gigantisch gigantische gij gijzelaar gijzelaars gijzeling gil gilde
gilden gillen gin ginder ginds ging gingen gips giro gist gister gisteravond gisteren gisterenavond gisternacht gisting gitaar gitaren gitarist
gitaristen glaasje glad gladde glans glanzend glanzende glas glasramen glazen glazenier glazenmakers glee gleed gletsjer gletsjers glijden glijdt
glimlach glimlachen glimlacht glimmende glimp glimwormen glippen globaal globale globe gloed gloednieuw gloednieuwe gloeiend gloria glorie glorieuze
glucose gluiperd gluren gnostische go goal goals god godallemachtig goddank goddelijk goddelijke goden godheden godheid godin godsamme godsdienst
godsdiensten godsdienstige godsdienstvrijheid godshuis godsnaam godver godverdomme godvergeten godzijdank goed goeddeels goede goedemiddag goedemorgen
goeden goedenacht goedenavond goedendag goederen goederentreinen goederenvervoer goedgekeurd goedheid goedkeuren goedkeuring goedkoop goedkope
goedkoper goedkopere goedmaken goeds goeie goeiedag goeienavond goeroe goh gok gokje gokken gokker gokt gold golden golf golfbaan golfbanen golfclub
golfen golfer golflengte golftoernooi goliath golven golvende gonaden gong goochelaar gooi gooide gooiden gooien gooit goor goot gootsteen gordel
gordels gordijn gordijnen gore gorilla gospel gossip goten gothic gotiek gotisch gotische goud gouda gouden goudmijn gouvernement gouvernementele
gouverneur gouverneurs gouverneurschap gouw gouwe gozer gps graad graaf graafschap graafschappen graaft graafwespen graag graal graan gracht grachten
graden graf grafelijke graffiti grafheuvel grafheuvels graficus grafiek grafisch grafische grafkelder grafmonument grafmonumenten grafsteen grafstenen
graftombe grafzerken gram grammatica grammaticale granaat granaten grand grande grands grandslamtoernooi grandslamtoernooien granen graniet granieten
grap graphics grapjas grapje grapjes grappen grappig grappige grappigs gras grasland graslanden grassen grassenfamilie gratie gratis grauwe grave
gravel gravelbanen graven graveur gravin gravures gray grazen green greep gregoriaanse greintje grenadiers grendel grens grensde grensgebied
grensovergang grensoverschrijdende grenst grenzen grenzend grepen greppel grey grieken griep griezel griezelig griezelige griffier grijns grijp
grijparmen grijpen grijpt grijs grijsbruin grijze grill grille grillige grimes grind grip groef groei groeide groeiden groeien groeiend groeiende
groeit groen groenblijvende groene groenland groente groenten groentje groep groepen groepering groeperingen groepje groepjes groepsfase groepsleden
groepswedstrijd groepswinnaar groepswinnaars groet groeten groetjes groeve groeven grof grofweg grond gronde grondels gronden grondgebied grondig
grondige grondlegger grondleggers grondplan grondslag grondslagen grondstof grondstoffen grondwater grondwet grondwetgevende grondwettelijk
grondwettelijke groot grootgebracht grootgrondbezitters grootheden grootheid groothertog groothertogdom grootkruis grootkruisen grootmachten
grootmeester grootmoeder grootouders groots grootschalig grootschalige grootscheepse grootse grootseminarie grootst grootste grootte grootvader
grootvorst gros grosso grot grote groten grotendeels groter grotere groters grotten grove gruwel gruwelijk gruwelijke gsm guerre guerrilla gul gulden
gulle gulpen gun gunnen gunst gunste gunsten gunstig gunstige gunter gym gymnasium gymnastiek gymzaal gynaecoloog ha haag haai haaien haak haakjes
haaks haal haalbaar haalde haalden haalt haan haar haard haartjes haarzelf haas haast haasten haastig haat haatte habitat habitats habitatverlies
hachje hack hacken hacker hackers had hadden haft haften hagedis hagedissen hagen haha hai hak haken hakken hakt hal halen half halfbroer halfjaar
halfpipe halfrond halfronde halfuur halfvleugelig halfwaardetijd halfweg halfzus hall halleluja hallen hallenkerk hallo hallucinatie hallucinaties
halo hals halsband halsketting halsschild halsslagader halswervel halswervels halt halte haltes halve halveringstijd halverwege ham hamas hamburger
hamburgers hamel hamer hamster han hand handbal handbalteam handboeien handboek handdoek handdoeken handdruk handel handelaar handelaars handelaren
handelde handelen handeling handelingen handels handelsblad handelscentrum handelsmerk handelspost handelt handen handhaafde handhaven handhaving
handicap handig handige handje handjes handlanger handlangers handleiding handmatig hands handschoen handschoenen handschrift handschriften handtas
handtekening handtekeningen handvat handvest handvol hang hangar hangen hangende hanger hangt hank hanteerde hanteert hanteren hap hapje hapjes happen
happy hard hardcore hardcourt harde harder hardheid harding hardlopen hardop hardrock hardstenen hardware hare haren harige haring haringen harmonie
harmonieorkest harmonieorkesten harmonische harmony harnas harp hars hart hartaanval hartbeeld harte hartelijk harteloos harten hartfalen hartinfarct
hartje hartslag hartstikke hartstilstand hartstocht hasj haten hattrick haute have haven havengebied havens havenstad haver havezate havik havo hbo
hbs hd he heat heavy heb hebben hebberig hebbes hebt hebzucht hecht hechte hechten hechtenis hechtingen hectare heden hedendaags hedendaagse hee heeft
heel heelal heelhuids heem heen heengaan heengaat heengegaan heenging heenwedstrijd heer heerlijk heerlijke heerlijkheden heerlijkheid heerschappij
heersen heersende heerser heersers heerst heerste heersten hees heet heette heetten hef heffen heffing heft heftig heftige hegemonie hei heide heiden
heidenen heidense heidevelden heil heilig heiligbeen heiligdom heilige heiligen heiligheid heimelijk heimwee hek hekel hekken heks heksen hekserij
hekwerk hel helaas held helden helder heldere helderheid helderziend helderziende heldin hele heleboel helemaal helft heli helikopter helikopters
helium helix hellen hellenistische heller helling hellingen helm help helpe helpen helper helpt helse hem hemd hemel hemelen hemellichaam
hemellichamen hemelobject hemels hemelsbreed hemelse hemelsnaam hemeltje hemelvaart hemzelf hen hendel hengelsport hengst hens her heraldiek
heraldisch heraldische herbegraven herberg herbergen herbergt herboren herbouw herbouwd herbouwde herbouwen hercules herdacht herdenken herdenking
herder herders herdoopt herdruk herdrukken herdrukt heren herenhuis herenhuizen herenigd hereniging herenteam herfst hergebruik hergebruikt
hergroeperen herhaal herhaald herhaalde herhaaldelijk herhaalt herhalen herhaling herindeling hering heringericht herinner herinnerd herinnerde
herinneren herinnering herinneringen herinneringsmedaille herinnert herinrichting herken herkenbaar herkenbare herkend herkende herkennen herkenning
herkent herkomst herkozen herladen herleid herleiden herleven hermitage hernieuwde hernoemd hernoemde heroine herontdekt heropbouw heropend heropenen
heropening heropgebouwd heropgericht heropleving heroprichting heroverd heroverde heroveren herovering heroverwegen herpes herrie herrijzen
herschreven herschrijven hersenbloeding hersenen hersenletsel hersenpan hersens hersenschudding hersentumor herstart herstel hersteld herstelde
herstellen herstelt herstelwerkzaamheden herstructurering hert herten hertog hertogdom hertogdommen hertogelijke hertogen hertogin hertrouwde hertz
heruitgave heruitgegeven hervat hervatte hervatten herverkiezing hervormd hervormde hervormden hervormen hervorming hervormingen herzien herziene
herziening hessen het hete heten heter heterdaad hetero hetgeen hetzelfde hetzij heup heupen heus heuvel heuvelachtig heuvelland heuvelrug heuvels
hevig hevige hezbollah hidalgo hief hield hielden hielen hielp hielpen hier hieraan hierachter hierarchie hierarchische hierbij hierbinnen hierboven
hierbuiten hierdoor hierheen hierin hierlangs hiermee hierna hiernaar hiernaartoe hiernaast hiernamaals hierom hieronder hierop hierover hiertegen
hiertoe hieruit hiervan hiervandaan hiervoor high hij hijs hijsen hijzelf hilarisch hinder hinderlaag hindoeisme hindoeistische hindoes hing hingen
hink hint hints hip hiphop hippe hippie hippies hippocampus historici historicus historie historiek historisch historische hit hitje hitlijst
hitlijsten hitnotering hitparade hitparades hits hitsingle hitte hiv hm ho hobby hobo hockey hockeyclub hockeyer hockeyploeg hoe hoed hoedanigheid
hoede hoeden hoedje hoef hoefde hoefden hoeft hoek hoeken hoekje hoekpunten hoekse hoelang hoen hoepel hoer hoera hoeren hoerenzoon hoertje hoest
hoesten hoeve hoeveel hoeveelheden hoeveelheid hoeven hoever hoeverre hoewel hoezeer hoezo hof hofhouding hofje hofschilder hofstede hoge hogepriester
hoger hogere hogerop hogescholen hogeschool hogesnelheidslijn hoi hok hokje hol hola holden holding holdings hole holen holes holle holm holocaust
hologram holst holt holte holten home hommage hommels homo homogeen homogene homohuwelijk homoseksualiteit homoseksueel homoseksuele homoseksuelen
hond honden honderd honderdduizend honderdduizenden honderden honderdjarige honderdste honderdtal hondje honger hongerig hongerige hongersnood honing
honk honkbal honkbalteam hoofd hoofdaltaar hoofdbestuur hoofdbetekenis hoofdbureau hoofdcoach hoofdcommissaris hoofddocent hoofddoel hoofddorp
hoofdeiland hoofden hoofdgebouw hoofdingang hoofdingenieur hoofdinspecteur hoofdje hoofdkantoor hoofdklasse hoofdkwartier hoofdletter hoofdletters
hoofdlijn hoofdmacht hoofdman hoofdpersonage hoofdpersonages hoofdpersonen hoofdpersoon hoofdpijn hoofdplaats hoofdplaatsen hoofdprijs hoofdredacteur
hoofdrol hoofdrollen hoofdrolspeler hoofdrolspelers hoofdsponsor hoofdstad hoofdstation hoofdstedelijk hoofdsteden hoofdstraat hoofdstuk hoofdstukken
hoofdthema hoofdtoernooi hoofdtrainer hoofdverdachte hoofdvestiging hoofdweg hoofdwerk hoofdwond hoofdzaak hoofdzakelijk hoofdzetel hoog hoogaltaar
hoogbouw hooggelegen hooggeplaatste hooggerechtshof hoogheemraadschap hoogheid hoogland hooglanden hoogleraar hoogleraarschap hoogleraren hoogovens
hoogspringen hoogst hoogste hoogstens hoogstwaarschijnlijk hoogte hoogten hoogtepunt hoogtepunten hoogtes hoogteverschil hoogtevrees hoogtijdagen
hooguit hoogvlakte hoogwaardige hoogwater hooi hooiberg hooiwagen hooiwagens hoop hoopt hoopte hoopten hoopvol hoor hoorbaar hoorde hoorden hoorn
hoorns hoorspel hoorspelen hoort hoorzitting hop hope hopelijk hopeloos hopeloze hopen hopper hora horde horden horeca horen horizon horizont
horizontaal horizontale horloge horloges hormonen hormoon horn horror horrorfilm horst hortus hospik hospitaal host hot hotdog hotdogs hotel
hotelkamer hotels hou houd houden houdende houder houding houdt hour house hout houten houtkap houtskool houtsnijwerk hoven hsl http hub hufter
hufters hugenoten huh hui huid huidig huidige huidskleur huil huilde huilen huilend huilende huilt huis huisarrest huisarts huisbaas huisdier
huisdieren huiselijk huisgenoot huishoudelijke huishouden huishoudens huishouding huishoudster huisje huisjes huiskamer huisnummer huisnummers
huisorde huisstijl huisvest huisvesten huisvesting huisvrouw huiswaarts huiswerk huiszoeking huiszoekingsbevel huize huizen hulk hulp hulpbisschop
hulpbronnen hulpdiensten hulpeloos hulpje hulpmiddel hulpmiddelen hulpsheriff hulpverleners hulpverlening huls hulst hulzen humaniora humanisme
humanist humanistisch humanistische humanitaire humeur humeurig humor humoristische hun hunebed hunebedden hunt hunter hup huren hut hutten huur
huurauto huurbasis huurde huurder huurders huurling huurlingen huurmoordenaar huurmoordenaars huurt huwde huwelijk huwelijken huwelijksnacht
huwelijksreis huwen huzaren hybride hydra hydraulische hyena hygiene hymne hypnose hypocriet hypotheek hypothese hypothetisch hysterisch ic ice iconen
iconografie icoon id ideaal ideale idealen idealisme idee ideeen identiek identieke identificatie identificeer identificeerde identificeren identiteit
identiteiten ideologie ideologische idioot idiote idioten idool ie ieder iedere iedereen ieders iemand iemands iets ietsje ietwat ij ijdel ijdelheid
ijs ijsbaan ijsberen ijsberg ijsdansen ijshockey ijsje ijsjes ijskap ijskast ijskoud ijskoude ijsthee ijstijd ijsvogel ijszee ijverde ijzer ijzeren
ijzererts ijzertijd ik ikke ikzelf illegaal illegaals illegale illusie illusies illustratie illustraties illustrator illustreerde illustreert
illustreren image imago imam imbeciel imitatie imitator imiteren immaterieel immense immer immers immigrant immigranten immigratie immuniteit immuun
immuunsysteem impact imperium implantaat implantaten implementatie impliceert impliciet imponeren import importeur imposante impressionisme
impressionisten impressionistische improvisatie improviseren impuls impulsief in inademen inaugurele inbeelden inbegrepen inbegrip inbraak inbraken
inbreken inbreker inbrekers inbreng inbrengen inbreuk incarnatie inch incident incidenteel incidenten incisie inclusief indeling indelingen indenken
independent inderdaad indertijd index indiaan indiaanse indianen indicatie indicator indien indienen indirect indirecte individu individueel
individuele individuen indo indoor indoorkampioenschappen indringer indringers indruk indrukken indrukwekkend indrukwekkende inductie industrialisatie
industrie industrieel industrieen industriegebied industriele industrieterrein ineen ineens ineenstorting infanterie infanteriedivisie
infanteriedivisies infanterieregiment infectie infecties infiltreren inflatie info informant informanten informatica informatie informeel informeer
informele informeren infrarood infrastructuur infuus inga ingaan ingaat ingang ingangen ingebed ingeblazen ingebouwd ingebouwde ingebracht ingebroken
ingebruikname ingeburgerd ingedeeld ingediend ingegaan ingegeven ingegraven ingehaald ingehuldigd ingehuurd ingeklemd ingekort ingelicht ingelijfd
ingeluisd ingemetseld ingenieur ingenieurs ingenomen ingepakt ingepikt ingericht ingerukt ingeschakeld ingeschat ingeschreven ingeslagen ingeslikt
ingesloten ingesneden ingesnoerde ingespeeld ingesproken ingesteld ingestelde ingestemd ingestort ingetrokken ingevoegd ingevoerd ingevoerde ingevolge
ingevuld ingewanden ingewijd ingewikkeld ingewikkelde ingewikkelder ingezet ingezonden ingezongen inging ingredient ingredienten ingreep ingrepen
ingrijpen ingrijpend ingrijpende inhalen inham inheems inheemse inhield inhoud inhoudelijk inhoudelijke inhouden inhoudt inhuldiging inhuren inhuurde
initialen initiatief initiatiefnemer initiatiefnemers initiatieven initieel initiele injecteren injectie injecties inkeping inkomen inkomend inkomsten
inkomstenbelasting inkopen inkt inktvis inktvissen inladen inlandse inleiding inleveren inlichten inlichtingen inlichtingendienst inlijving inmenging
inmiddels innam inname inneemt innemen innen innerlijke innovatie innovaties innovatieve inpakken inpoldering input inquisitie inrichten inrichting
inrichtingen ins inschakelen inschatten inschenken inschrijven inschrijving inschrijvingen inscriptie inscripties insect insecten insgelijks insigne
inslaan inslag inspanning inspanningen inspecteren inspecteur inspecteurs inspectie inspiratie inspiratiebron inspireerde inspireert inspireren
inspirerend inspraak instabiel instabiliteit installatie installaties installeerde installeren instandhouding instantie instanties instappen instellen
instelling instellingen instemmen instemming instinct instincten instituten instituties institutionele instituut instort instorten instorting instroom
instructeur instructie instructies instrument instrumentaal instrumentale instrumentalist instrumentatie instrumenten insuline int intact integendeel
integraal integrale integratie integreren integriteit intellectueel intellectuele intellectuelen intelligent intelligente intelligentie intens intense
intensief intensieve intensiteit intensive intentie interactie interacties interactieve interbellum intercity intercontinentale interessant
interessante interessanter interessants interesse interesseerde interesseert interesseren interesses interface interieur interieurs interim interland
interlandcarriere interlands intermedia intermediair intern internaat internationaal international internationale internationals interne internet
interpretatie interpretaties interpreteren interval intervallen interventie interview interviewde interviewen interviews intiem intieme intimidatie
intimideren intimiteit intocht intrede intrek intrekken intriges intro introduceerde introduceerden introduceert introduceren introductie intuitie
intussen inval invalide invallen invaller invalshoek invasie invasies invasieve inventaris inverse investeerde investeerder investeerders investeren
investering investeringen investeringsmaatschappij invloed invloeden invloedrijk invloedrijke invloedrijkste invloedssfeer invoer invoeren invoering
invullen invulling inwendig inwendige inwijding inwoner inwoneraantal inwoners inwonersaantal inwonertal inzake inzending inzendingen inzet inzetbaar
inzette inzetten inzicht inzichten inzien inzit inzitten inzittenden inzoomen ion ionen ionische ironie ironisch irrelevant irrigatie irritant
irritante irriteert irriteren is islam islamitisch islamitische isolatie isoleercel isolement isoleren isomeren isotoop isotopen italiaan italianen
item items ito ivoor ja jaag jaagt jaar jaarboek jaargang jaarlijks jaarlijkse jaartal jaartallen jaartelling jacht jachthaven jackpot jacks jacuzzi
jade jagen jager jagers jaguar jak jakkes jaloers jaloerse jaloezie jam jammer janet janken januari janus jap japanner japanners jappen jaren
jarenlang jarenlange jargon jarig jarige jas jasje jassen jat jatten jawel jazeker jazz jazzpianist je jeans jee jeep jeetje jegens jehova jemig jen
jersey jet jets jeu jeugd jeugdbeweging jeugdelftallen jeugdgevangenis jeugdige jeugdinternational jeugdjaren jeugdopleiding jeugdteams jeugdtrainer
jeuk jeukt jeune jezelf jezuiet jezuieten jij job jobs joch jochie joden jodendom joeg joepie joggen joh joint jojo joker jong jonge jongedame
jongeheer jongelui jongeman jongen jongens jonger jongere jongeren jongerenklassement jongerenorganisatie jongetje jongetjes jongs jongste jonker
jonkheer jonkvrouw jood joods joodse joop jou journaal journalist journaliste journalisten journalistiek journalistieke jouw jouwe jubileum judas judo
judoka juf juffers juffrouw jugendstil juichen juist juiste jukbeen juli jullie jumbo jun jungle juni junior junioren junk junkie junkies junta jura
juridisch juridische jurisdictie jurist juristen jurk jurken jury juryleden jurylid jus justitie juvenielen juweel juwelen juwelier ka kaak kaal kaap
kaars kaarsen kaart kaarten kaartje kaartjes kaas kabel kabelbaan kabels kabinet kabinetschef kabinetten kachel kadaster kade kader kaken kakkerlak
kakkerlakken kale kalender kalenderjaar kalf kali kaliber kalief kalifaat kalium kalk kalkoen kalkrijke kalksteen kalm kalmeer kalmeert kalmeren
kalmte kam kameel kameleon kamen kamer kameraad kameraden kamergenoot kamerheer kamermuziek kamerorkest kamers kamertemperatuur kammen kamp kampen
kamperen kampioen kampioene kampioenen kampioenschap kampioenschappen kampong kampte kampvuur kan kanaal kanaat kanalen kandidaat kandidaten
kandidatenlijst kandidatuur kaneel kanjer kanker kano kanon kanonnen kans kansel kanselier kansen kansloos kant kantelen kanten kantine kanton
kantongerecht kantonrechter kantons kantoor kantoorgebouw kantoren kanunnik kanunniken kap kapel kapelaan kapellen kapelmeester kapers kapitaal
kapitalisme kapitalistische kapitein kapitelen kapittel kapot kapotgemaakt kapotmaken kapotte kappa kappen kapper kapsel kar karakter karakteristiek
karakteristieke karakteristieken karakters karaoke karate kardinaal kardinalen karma karpers karretje kartel karting karton karwei kas kassa kassen
kast kasteel kasteelheer kasteeltje kastelen kasten kastje kat katalysator kater kathedraal katholicisme katholiek katholieke katholieken katoen
katten kauwen kauwgom kauwgum kavels kaviaar kazerne kazernes keek keel keen keep keeper keer keerde keerden keerpunt keert keertje keerzijde kegel
kegelvormige kei keihard keiharde keizer keizerin keizerlijk keizerlijke keizerrijk keizers keken kelder kelk kelkbladen kelly kemp ken kenbaar kende
kenden kenmerk kenmerken kenmerkend kenmerkende kenmerkt kenmerkte kennelijk kennen kennende kenner kenners kennis kennismaken kennismaking kennissen
kent kenteken keppel keramiek keramische kerel kerels kereltje keren kerk kerkdiensten kerkdorp kerkelijk kerkelijke kerken kerker kerkgebouw
kerkgebouwen kerkgenootschap kerkgenootschappen kerkhof kerkje kerkleden kerkmuziek kerkorgel kerkprovincie kerkschip kerktoren kerkvaders kermis kern
kerncentrale kernen kernenergie kernwapens kersen kerspel kerst kerstavond kerstboom kerstcadeau kerstening kerstfeest kerstman kerstmis ketchup ketel
keten ketens ketterij ketting kettingen keuken keukens keur keurde keuren keurig keuring keurmerk keurt keurvorst keurvorsten keurvorstendom keus
keuze keuzes kever kevers keversoort keyboard keyboards kg khan ki kick kid kids kiekeboe kiel kiem kies kiesarrondissement kiesdistrict kiesdrempel
kieskanton kieskeurig kieskring kieslijst kiesrecht kiest kietelen kietelt kieuwen kiezel kiezen kiezers kijk kijkcijfers kijken kijkend kijker
kijkers kijkje kijkt kikker kikkers kil killer kilo kilogram kilometer kilometers kim kin kind kinderachtig kinderbescherming kinderboek kinderboeken
kinderen kinderjaren kinderkamer kinderloos kindermeisje kinderopvang kinderprogramma kindertijd kindje kindjes kinetische king kink kinky kip kippen
kippenvel kist kisten kistje kit kits klaag klaagde klaagt klaar klaarblijkelijk klaargemaakt klaarkomen klaarlichte klaarmaken klaarstaan klacht
klachten klagen klank klanken klant klanten klap klappen klare klaren klarinet klarinettist klas klasgenoten klasse klassement klassen klassering
klassiek klassieke klassieken klassieker klassiekers klauw klauwen klavecimbel klaver klavier kleden klederdracht kledij kleding kledingstuk kleed
kleedkamer kleedt kleef kleermaker klei klein kleindochter kleine kleiner kleinere kleingeld kleinkind kleinkinderen kleinood kleins kleinschalig
kleinschalige kleinste kleintje kleintjes kleinzoon klem klemtoon klep kleppen kleren klerk klets kletsen kletst kleur kleuren kleurloze kleurrijke
kleurstelling kleurstof kleurstoffen kleuterschool klieren klif kliffen klik klikken klikt klikte klim klimaat klimaatverandering klimmen klimt
kliniek klinisch klinische klink klinken klinkende klinker klinkers klinkt klippen klojo klok klokken klokkenstoel klokkentoren klom klonen klonk
kloof klooien kloon klooster kloostergebouwen kloosterkerk kloosters kloot klootzak klootzakken klop klopkevers kloppen klopt klopte klos klote kloten
kluis kluisje kluizenaar kluns klus klusje klusjes klusjesman klussen km knaagdier knaagdieren knaap knal knallen knap knappe knappen knapper knapperd
knapste knecht kneep knettergek kneuzingen knie knieblessure knieen kniel knielen knijp knijpen knijpt knik knip knippen knipperen kniptorren knobbel
knoeien knoflook knokken knol knoop knooppunt knop knopen knopje knoppen knuffel knuffelen knul knuppel knus knutten kobalt kocht kochten koe koeien
koek koekje koekjes koel koele koelen koeling koelkast koepel koepels koerden koerier koers koersen koest koester koesteren koets koetshuis koffer
kofferbak koffers koffertje koffie kogel kogels kogelstoten kogelvrij kohl kok koken koker kolen kolere kolibries kolk kolom kolommen kolonel
koloniaal koloniale kolonie kolonien kolonies kolonisatie kolonisten kom komaan komaf komedie komedies komedieserie komeet komen komende kometen
komiek komisch komische komma kompas komst komt kon konden kondigde kondigden kondigen kondigt konijn konijnen konijntje koning koningen koningin
koninginnen koningschap koningshuis koninklijk koninklijke koninkrijk koninkrijken kont kontje konvooi koog kooi kooien kook kookt kookte kool
koolhydraten koolstof koolstofatomen koolstofatoom koolstofdioxide koolwaterstoffen koop koophandel koopje kooplieden koopman koopt koor koord koorts
kootje kop kopen koper koperen kopers kopgroep kopie kopieen kopieren kopje koplampen koploper kopman koppel koppelen koppeling koppels koppen koppig
koppige koppijn kopstukken koraal koraalriffen koraalsoort koralen koran koren korenmolen korfbal korporaal korps korpsen korrels korst korstmossen
kort korte korter kortere korting kortom kortsluiting kortste kortstondig kortstondige kortweg kosmische kosmos kost kostbaar kostbare koste kosten
kostprijs kostschool kostte kostuum kostuums koto kots kotsen kou koud koude kouder kousen kozakken kozen kraag kraai kraaien kraak kraan krab krabben
kracht krachten krachtens krachtig krachtige krachtiger krachtveld kraken kramer kramp krankzinnig krankzinnige krankzinnigheid krans krant kranten
krap kras krassen krat krater kraters kratten krediet kredietcrisis kredietkaart kreeft kreeftachtigen kreeften kreeg kreek kregen krekels kreng
kreupel kreupele kriebels krijg krijgen krijger krijgers krijgsgevangen krijgsgevangenen krijgsgevangenschap krijgsmacht krijgsraad krijgt krijt
krimpen kring kringen kristal kristallen kristallijne kristen kritiek kritieke kritieken kritisch kritische kroeg kroes krokodil krokodillen krol krom
kromme kromming kronen kroniek kronieken kroniekschrijver kroning kroon kroonbladen kroonde kroonprins kroop krot kruid kruidachtige kruiden kruin
kruip kruipen kruipt kruis kruisen kruiser kruisers kruisiging kruising kruisingen kruiskerk kruispunt kruist kruistocht kruistochten kruisvaarders
kruisweg kruit kruk krukas krullen krypton ku kubieke kubus kudde kuikens kuil kuip kuiper kuitbeen kun kunnen kunst kunstacademie kunstcollectie
kunstcriticus kunsten kunstenaar kunstenaars kunstenaarsvereniging kunstenares kunstgeschiedenis kunsthandel kunsthandelaar kunsthistorici
kunsthistoricus kunstkring kunstmatig kunstmatige kunstmest kunstmuseum kunstnijverheid kunstschaatsen kunstschilder kunstschilders kunststof
kunststoffen kunstverzamelaar kunstverzameling kunstvoorwerpen kunstwerk kunstwerken kunstzinnige kunt kus kusje kusjes kussen kussens kust kuste
kusten kustgebied kustgebieden kustlijn kuststrook kustwacht kustwateren kut kutje kutwijf kuuroord kwaad kwaadaardig kwaadaardige kwade kwadrant kwak
kwal kwalificatie kwalificatiereeks kwalificatieronde kwalificaties kwalificatietoernooi kwalificatiewedstrijd kwalificatiewedstrijden kwalificeerde
kwalificeerden kwalificeert kwalificeren kwalijk kwalitatief kwaliteit kwaliteiten kwam kwamen kwantitatieve kwantummechanica kwart kwartaal kwartet
kwartfinale kwartfinales kwartier kwartieren kwartje kweek kweekschool kweken kwellen kwelling kwestie kwesties kwetsbaar kwetsbare kwetsen kwetst
kwijlen kwijt kwijtgeraakt kwijtraakt kwijtraken kwik kwintet la laad laadvermogen laag laaggelegen laagje laagland laagst laagste laagvlakte laak
laan laar laars laarzen laat laatgotische laatje laatst laatste laatstelijk laatsten laatstgenoemde lab label labels labo laboratoria laboratorium
labrador labs lach lachen lachend lachertje lacht lachte lachten ladder lade laden lading ladingen lady laf lafaard lafaards laffe lag lage
lagedrukgebied lagen lager lagere lagerhuis lagune lak laken lakens lam lama lamp lampen lampje lancaster lance lanceer lanceerde lanceren lancering
lancetvormig land landbouw landbouwer landbouwers landbouwgebied landbouwgrond landbouwproduct landbouwproducten landdag landde landden lande
landelijk landelijke landen landengte landenteams landenwedstrijd landerijen landgenoot landgenote landgenoten landgoed landgoederen landgraaf
landhuis landing landingen landingsbaan landinwaarts landmacht landmeter landoppervlakte lands landschap landschappen landschapsstijl landsheer
landskampioen landskampioenschap landstitel landstitels landstreek landt landtong landvoogd lanen lang langdurig langdurige lange langebaanschaatser
langer langere langgerekt langgerekte langlaufen langpootmuggen langs langsgaan langsgekomen langskomen langskomt langskwam langspeelfilm langst
langste langwerpig langwerpige langzaam langzaamaan langzame langzamer langzamerhand lans lantaarn laos lap lappen laptop laren large larve larven las
lasagne laser lassen last laste lasten laster lastig lastige lastiger lastigvallen lastpak lastpost lat late laten later laterale latere latijn latin
latino latte laude laureaat lauwerkrans lava law lawaai lazarus lazer lcd leader leadzanger league lector led lede ledematen leden ledenaantal leder
lee leed leef leefbaar leefde leefden leefgebied leefgebieden leefmilieu leefomgeving leeft leeftijd leeftijden leefwijze leeg leegstaande leegte leek
leem leen leende leenheer leent leenwoorden leer leerde leerden leerkracht leerkrachten leerling leerlingen leermeester leerstoel leert lees leesbaar
leest leeuw leeuwen lef leg legaal legaat legale legde legden lege legen legend legenda legendarisch legendarische legende legenden legendes leger
legerdienst legergroep legering legerkorps legers leggen legio legioen legioenen legislatuur legitieme legitimatie lego legsel legt lei leid leidde
leidden leiden leidend leidende leider leiders leiderschap leiderstrui leiding leidingen leidinggevende leidt leien lek leken lekke lekken lekker
lekkerder lekkere lekkers lekkerste lekt lelijk lelijke lemma lemmer lemmet lenen lengte lengterichting lening leningen lens lensvormig lente lenzen
lepel leraar leraren lerarenopleiding lerares leren les lesbienne lesbisch lesbische lesgeven lesje lessen let letsel lette letten letter letteren
lettergreep lettergrepen letterkunde letterkundige letterlijk letterlijke letters lettertype leugen leugenaar leugenaars leugendetector leugens leuk
leuke leukemie leuker leuks leukste leun leunen leur leve level levels leven levend levendbarende levende levenden levendig levendige levens
levenscyclus levensduur levensgevaarlijk levensjaar levensjaren levenslang levenslange levensloop levensmiddelen levensonderhoud levensstijl
levensverhaal levensverwachting levensverzekering levensvorm levensvormen levenswerk levenswijze leventje lever leverancier leveranciers leverbaar
leverde leverden leveren levering levert lezen lezer lezers lezing lezingen li libellen libellensoort liberaal liberale liberalen liberalisme libretto
licentiaat licentie licenties lichaam lichaamsbouw lichaamsdelen lichaamsgewicht lichaamskleur lichaamslengte lichamelijk lichamelijke lichamen licht
lichtblauw lichtbron lichtbruin lichte lichten lichter lichtere lichtgewicht lichtgrijs lichtjaar lichtjaren lichtjes lichtsnelheid lichtte lid
lidmaatschap lidstaat lidstaten lied lieden liederen liedje liedjes lief liefdadigheid liefde liefdes liefdesleven liefdevol liefdevolle liefhebben
liefhebbende liefhebber liefhebbers liefje liefs liefst liefste lieftallige lieg liegen liegende liegt liep liepen lier liet lieten lieve
lieveheersbeestjes lieveling liever lieverd lift liften lig liga liggen liggend liggende ligging ligt lijd lijden lijdt lijf lijfwacht lijfwachten
lijk lijken lijkende lijkenhuis lijkschouwer lijkschouwing lijkt lijm lijn lijnen lijnnummer lijntje lijst lijsten lijstje lijsttrekker lijve lik like
likken lil limerick limiet limit limo limonade limousine linden lineair lineaire lingerie lingua linie linies link linken linker linkerborst
linkerflank linkerhand linkerkant linkeroever linkervleugel linkerzijde links linksaf linksback linksbuiten linkse linkshandig linnen lint
lintbebouwing lintworm lip lippen lippenstift lipstick lipvissen liquidatie list liter literair literaire literatuur literatuurprijs
literatuurverwijzingen lithium litteken littekens liturgie liturgische live livealbum lives living lobby loc locatie locaties loch lock locomotief
locomotieven loden loenen loer lof log logboek loge logeer logeerkamer logeert logen logeren loges logica logisch logische logistiek logistieke logo
lok lokaal lokaas lokale lokalen lokaliseren lokken lokt lokte lol lollig lolly lombok lomp lonen long longen longkanker longontsteking loo lood
loodgieter loodrecht loods loodsen loofbomen loofbossen loog look loon loonlijst loont loop loopbaan loopgraven loopjongen loopkevers loopt looptijd
loos lopen lopend lopende loper lopers lor lord lords los loser losers losgelaten losgeld losgemaakt losgeslagen losjes loslaat loslaten losmaken
losse lossen losser losstaande lost loste lot loterij loting lotto lotus lounge louter lovend lovende lover loyaal loyale loyaliteit loze lozen lp lsd
lucht luchtaanval luchtaanvallen luchtdruk luchten luchtgekoelde luchthaven luchthavens luchtje luchtmacht luchtpijp luchtruim luchtsluis luchtvaart
luchtvaartmaatschappij luchtvaartmaatschappijen luchtvochtigheid luchtwegen lucifer lucifers lucky lucratieve lui luid luidde luide luiden luider
luidruchtig luidspreker luidt luie luier luiers luik luiken luipaard luister luisteraar luisteraars luisterde luisterden luisteren luistert luiten
luitenant luizen lukken lukt lukte lul lulkoek lullen lullig lult lunch lunchen lunchpauze lunchtijd lupus lus lust lusten luthers lutherse lux luxe
luxueuze lyceum lynch lynx lyra lyrische ma maag maagd maagdelijkheid maagden maaiveld maak maakt maakte maakten maal maalt maaltijd maaltijden maan
maand maandag maandblad maandelijks maandelijkse maanden maandenlang maanlicht maar maarschalk maart maastrichtien maat maatje maatjes maatregel
maatregelen maatschappelijk maatschappelijke maatschappij maatschappijen maatstaven macaroni machine machinefabriek machinegeweer machinegeweren
machinekamer machines machinist macho macht machteloos machten machthebbers machtig machtige machtigste machtsovername machtspositie machtsstrijd
macro mad madam madame made madonna madras maestro maf maffe maffia mafkees mag magazijn magazine magazines mager magere magie magier magisch magische
magister magistraat magistraten magma magneet magnesium magnetisch magnetische magnetron magnificus magnitude magnum mail mainstream mais maitresse
majesteit majeur majoor major mak make makelaar maken maker makers makkelijk makkelijke makkelijker makkelijkste makker makkers makkie mal malaga
malaria male malen maling mall malta mam mama mamma mammie mams man management manager managers manche manchester mand mandaat mandaatgebied mandarijn
mandaten mandje manen manga mangaan mani maniak manicure manier manieren manifest manifestatie manifestaties manilla maniok manipulatie manipuleert
manipuleren mank mankeer mankeert mankracht mannelijk mannelijke mannelijkheid mannen mannenkoor mannetje mannetjes mans manschappen mantel manuscript
manuscripten map mar marathon marche marcheerde marcheren marechaussee margarita marge marginale margriet mariene marihuana marine marinebasis marines
marinier mariniers marionet maritiem maritieme markante markeerde markeert marken markeren market marketing markgraaf markgraafschap markies markt
marktaandeel markten marktleider marktplein marmer marmeren marrons mars marsen marshmallows martelaar martelaren martelen marteling martini martino
marxisme marxistisch marxistische mascotte masker maskers massa massaal massage massale massaproductie massastart masseren massief massieve masten
master masterclasses masters masturberen mat mata match matchplay mate maten mater materiaal materialen materie materieel materiele matig matige
matras matrices matrix matroos matrozen matter mattie mausoleum mavo maxi maxima maximaal maximale maximum maximumsnelheid mayo mayonaise mayor mazzel
mbo me meander mecenas mechanica mechanisch mechanische mechanisme mechanismen medaille medailleklassement medailles medaillespiegel medaillewinnaars
medaillon mede mededeling mededogen medeklinker medeklinkers medeleven medelijden medeoprichter medeplichtig medeplichtige medeplichtigheid
medestanders medestichter medewerker medewerkers medewerking media medicatie medici medicijn medicijnen medicinale medicus medio medisch medische
meditatie mediteren mediterrane medium medley mee meebracht meebrengen meebrengt meededen meedeed meedelen meedoen meedoet meedogenloos meedogenloze
meega meegaan meegaat meegebracht meegedaan meegegaan meegekomen meegemaakt meegenomen meegerekend meegespeeld meegeteld meegevoerd meegewerkt meeging
meekomen meekomt meel meeldraden meelopen meemaakt meemaken meen meenam meenamen meende meenden meeneem meeneemt meenemen meent meer meerdaagse
meerdere meerderen meerderheid meerijden meerkamp meermaals meermalen meertje meervallen meervoud meervoudig meervoudige meeslepen meespeelde
meespelen meest meestal meeste meesten meester meesteres meesters meesterwerk meesterwerken meet meeting meetkunde meetkundige meeuwen meewerken
meewerkt meewerkte meg mega mei meid meiden meidengroep meier meierij meineed meisje meisjes meisjesnaam meisjesschool mejuffrouw mekaar mekka meld
meldde meldden melden melding meldingen meldt melk melkweg melodie melodieen melodieuze meloen membraan memo memoires memory men meneer meneertje
menen menens meng mengde mengeling mengen mengsel menig menigte mening meningen meningsuiting meningsverschil meningsverschillen mens menselijk
menselijke menselijkheid mensen mensenleven mensenlevens mensenrechten mensheid mentaal mentale mentor menu mep meppen mer merci meren merendeel
merendeels mergel meridiaan merk merkbaar merkel merken merknaam merknamen merkt merkte merkwaardig merkwaardige mes messen messias messing mest
mestkevers met metaal metafoor metafysica metal metalband metalen metamorfose meteen meten meteoor meteoriet meter meters metgezel methaan methode
methoden methodes meting metingen metriek metrische metro metrolijn metrolijnen metropoliet metropolis metropool metrostation metrostations metselwerk
meubelen meubels meubilair mevrouw mezelf mg mi micro microfoon microscoop microscopische middag middags middel middelbaar middelbare middeleeuwen
middeleeuws middeleeuwse middelen middelgrote middellandse middellange middelpunt middels middelste midden middendeel middenin middenklasse middenmoot
middenschip middenstand middenveld middenvelder middernacht middle midi mie mieren mierenjagers mierenleeuwen mietje mietjes migraine migranten
migratie mij mijden mijl mijlen mijlpaal mijn mijnbouw mijne mijnen mijnheer mijnwerkers mijten mijzelf mikken milaan mild milde milieu militair
militaire militairen military militie milities miljard miljardair miljarden miljoen miljoenen miljonair milkshake mille millennium milligram
millimeter milt mimi min minachting minden minder mindere minderheden minderheid minderjarig minderjarige minderjarigen mineraal minerale mineralen
mines mineur mini miniaturen miniatuur minima minimaal minimale minimum miniserie minister ministerie ministeriele ministeries ministerraad ministers
ministerschap minnaar minnaars minnares minor minst minste minstens minus minuten minuut minuutje minuutjes mioceen mirakel mirror mis misbruik
misbruiken misbruikt misbruikte misdaad misdaadfilm misdaan misdaden misdadiger misdadigers misdrijf misdrijven misgaan misgaat misgegaan mishandeld
mishandeling miskraam misleid misleiden misleiding mislukkeling mislukken mislukking mislukt mislukte mislukten miss misschien misselijk misselijkheid
missen missie missies missionaris missionarissen misstanden mist miste misten misverstand mitra mits mix mixed mixtape mm mmm mobiel mobiele mobieltje
mobieltjes mobile mobilisatie mobiliteit mocht mochten modder mode model modellen modern moderne moderner modernere moderniseren modernisering
modernisme modernistische module modules modus moe moed moeder moederbedrijf moederland moeders moederschip moedertaal moedervlek moedig moedigde
moedige moedigen moeilijk moeilijke moeilijker moeilijkheden moeilijkste moeite moeizaam moeizame moer moeras moerasgebied moerassen moerassig
moerassige moerdijk moest moesten moet moeten moetje moezel moffen moge mogelijk mogelijke mogelijkheden mogelijkheid mogen mogendheden mok mokken mol
moleculair moleculaire molecule moleculen molecuul molen molenaar molenbeek molens mollen mom moment momenteel momenten momentje monarch monarchie
mond mondde monde mondeling mondelinge monden mondiale monding mondje mondopening mondt monetaire money mongolen monitor monk monnik monniken mono
monografie monogram monopolie monsieur monster monsters montage monteren monteur monument monumentaal monumentale monumenten monumentenlijst
monumentenregister monumentenzorg mooi mooie mooier mooiere moois mooiste moor moord moordaanslag moorden moordenaar moordenaars moordende
moordonderzoek moordwapen moordzaak moordzaken mop moppie mor mora moraal more moreel morele moren morfine morfologie morfologische morgana morgen
morgenavond morgenmiddag morgenochtend morgens morgenvroeg morse mort mortuarium mos moskee moskeeen moslim moslims mossen most mosterd mot motel
motie motief motieven motion motivatie moto motor motorblok motorblokken motorcoureur motorcross motoren motorfiets motorfietsen motorfietsmerk
motorische motorkap motors motorsport motorwagens motten motto mount mountainbike mouvement mouw mouwen move mozaiek mozaieken mp ms muffin muffins
mug muggen muggensoort muis muiterij muizen mulder mulo multifunctioneel multimedia multiple mummie munitie munster munt munteenheid munten muren
musea museum music musical musicals musici musicoloog musicus musketiers must mustang mutant mutanten mutatie mutaties muts muur muurschildering
muurschilderingen muze muziek muziekacademie muziekalbum muziekcarriere muziekfestival muziekgeschiedenis muziekgroep muziekindustrie muziekinstrument
muziekinstrumenten muziekkapel muziekleraar muzieklessen muziekopleiding muziekproducent muziekschool muziekstijl muziekstijlen muziekstuk
muziekstukken muziektheater muziektheorie muziekuitgeverij muziekvereniging muziekvideo muziekwereld muzikaal muzikale muzikant muzikanten mysterie
mysteries mysterieus mysterieuze mystiek mystieke mythe mythen mythische mythologie mythologische na naai naaide naaien naait naakt naakte naald
naaldbossen naalden naam naamgever naamgeving naamloze naamsverandering naamswijziging naamwoord naamwoorden naar naargelang naarmate naartoe naast
naaste naastgelegen nabestaanden nabij nabije nabijgelegen nabijheid nablijven naburige nacht nachtclub nachtdienst nachtelijke nachten nachtje
nachtkastje nachtmerrie nachtmerries nachtpauwogen nachts nachtvlinder nacompetitie nadat nadeel nadelen nadelig nadenk nadenken nadenkt nader naderde
nadere naderen naderende naderhand nadert nadien nadoen nadruk nadrukkelijk naga nagaan nagedacht nagedachtenis nagekeken nagel nagelaten nagels
nagenoeg nageslacht nagetrokken nageven naief naieve najaar nakijken nakomeling nakomelingen nakomen nalatenschap nalatigheid naleving nam namaak name
namelijk namen namens namiddag nanny naoorlogse nap napoleon napoleons napoleontische nar narcose narcotica nare narigheid nas nasleep nat natie
naties nationaal nationaalsocialisme nationaalsocialistische nationale nationalisme nationalisten nationalistisch nationalistische nationaliteit
nationaliteiten native natrekken natrium natte natura nature natuur natuurbescherming natuurbeschermingsorganisatie natuurgebied natuurgebieden
natuurhistorisch natuurkunde natuurkundig natuurkundige natuurlijk natuurlijke natuurmonumenten natuuronderzoeker natuurpark natuurpunt
natuurreservaat natuursteen natuurstenen natuurtalent natuurwetenschappen nautilus nauw nauwe nauwelijks nauwer nauwkeurig nauwkeurige nauwkeuriger
nauwkeurigheid nauwste navel navigatie navigator navolging navraag navy nazaat nazaten nazi ne nectar neder nederig nederige nederlaag nederlagen
nederzetting nederzettingen nee neef neefje neem neemt neen neer neerbuigend neergang neergehaald neergelegd neergeschoten neergeslagen neergestoken
neergestort neergezet neerhalen neerkomt neerleggen neerschiet neerschieten neerschoot neerslaan neerslag neerstorten neerzetten negatief negatieve
negeer negeerde negeert negen negende negenjarige negentien negentiende negentig neger negeren negers neiging nek nemen neoclassicistische neogotisch
neogotische neoklassieke neolithicum neolithische neon nep nerd nerds nergens nero nerven nerveus nes nest nesten nestor net neteldieren netjes nette
netten netto netwerk netwerken neu neuk neuken neukt neukte neurale neurologische neus neusgat neusgaten neushoorn neutraal neutrale neutraliseren
neutraliteit neutronen neuzen nevel neven nevenfuncties newton nexus ngo nicht nichten nichtje niemand niemands niemandsland nier nieren niet nietes
nietig niets nietsnut niettemin nietwaar nieuw nieuwbouw nieuwbouwwijk nieuwe nieuweling nieuwelingen nieuwer nieuwere nieuwjaar nieuwkomer
nieuwkomers nieuwkoop nieuws nieuwsblad nieuwsgierig nieuwsgierige nieuwsgierigheid nieuwslezer nieuwste nijdig nijverheid nikkel nikker nikkers niks
nimfen nimmer ninja nippertje nipt nis nissen niveau niveaus nm no nobel nobele noch nochtans node nodig nodigde nodige nodigen nodigt noedels noem
noemde noemden noemen noemenswaardige noemer noemt nog nogal nogmaals noir nok nokkenas nomaden nomadische nomen nomenclatuur nominale nominatie
nominaties non nonnen nonsens nood noodgedwongen noodgeval noodgevallen noodkerk noodlot noodoproep noodsignaal noodsituatie noodtoestand noodzaak
noodzakelijk noodzakelijke noodzakelijkerwijs nooit noord noordeinde noordelijk noordelijke noordelijken noordelijker noordelijkste noorden noordgrens
noordkant noordkust noordoost noordoostelijk noordoostelijke noordoosten noordpool noordse noordwaarts noordwest noordwestelijk noordwestelijke
noordwesten noordzijde noot nootjes nor noren norm normaal normaalschool normaalspoor normale normaliter normen nota notabelen notaris notatie noteer
noteerde noten noteren notering noteringen notie notitie notities nou nouveau nouvelle nova novelle november ns nu nuchter nucleair nucleaire nucleus
nul nullen nulpunt numerieke nummer nummering nummerplaat nummers nuntius nut nutteloos nutteloze nuttig nuttige nuttigs nv oase obelisk ober object
objecten objectief objectieve obligaties obscura observatie observaties observatorium observeren obsessie obstakel obstakels oceaan oceanen oceanisch
oceanische och ochtend ochtends octaaf octopus octrooi odd oecumenische oefen oefende oefenen oefening oefeningen oefeninterland oefent oefenterrein
oefenwedstrijd oei oen oeps oerwoud oesters oeuvre oever oevers oeververbinding of offensief offensieve offer offeren offers office official officieel
officiele officier officieren officiers officieus officieuze offline offshore ofschoon oftewel ofwel ogen ogenblik ogenblikje ogenschijnlijk oh oi oke
oktober olie oliemolen olien olieverf olifant olifanten oligoceen olijven olympisch olympische om oma omarmen ombouw ombrengen omdat omdoen omdraaien
ome omega omelet omgaan omgaat omgang omgebouwd omgebouwde omgebracht omgedoopt omgedraaid omgekeerd omgekeerde omgekocht omgekomen omgerekend omgeven
omgeving omgevingen omgevormd omgezet omging omheen omheining omhelzen omhoog omhulsel omkeren omkleden omkomen omkopen omkoping omkwam omkwamen
omlaag omleggen omliggende omlijsting omloop ommekeer ommelanden ommuurde ompraten omringd omringende omroep omroepen omschreef omschreven omschrijft
omschrijven omschrijving omsingeld omslag omsloten omstandigheden omstreden omstreeks omstreken omtrek omtrent omvang omvangrijk omvangrijke omvat
omvatte omvatten omver omwalling omweg omwenteling omwille omwonenden omzeilen omzet omzetten omzetting omzwervingen on onaangenaam onaanvaardbaar
onaardig onacceptabel onafgebroken onafhankelijk onafhankelijke onafhankelijkheid onafhankelijkheidsoorlog onafhankelijkheidsverklaring onbebouwd
onbedoeld onbekend onbekende onbekenden onbelangrijk onbeleefd onbemande onbepaalde onbeperkt onbereikbaar onbeschoft onbetaalbaar onbetrouwbaar
onbevlekte onbewoond onbewoonde onbewust onbewuste onbruik onbruikbaar ondankbaar ondankbare ondanks onder onderaan onderarm onderbewustzijn onderbouw
onderbrak onderbreek onderbreken onderbreking onderbrekingen onderbroek onderbroken onderdak onderdanen onderdeel onderdelen onderdrukken
onderdrukking onderdrukt onderduiken onderduikers onderen ondergaan ondergaat ondergang ondergebracht ondergedoken ondergeschikt ondergeschikte
onderging ondergoed ondergrond ondergronds ondergrondse onderhandelaar onderhandeld onderhandelde onderhandelen onderhandeling onderhandelingen
onderhevig onderhield onderhoud onderhouden onderhoudt onderkaak onderkaken onderkant onderklasse onderkomen onderkoning onderliggende onderling
onderlinge ondermijnen ondernam ondernamen ondernemen ondernemer ondernemers onderneming ondernemingen ondernomen onderofficier onderofficieren
onderpand onderrand onderricht onderschat onderschatten onderscheid onderscheidde onderscheiden onderscheidende onderscheiding onderscheidingen
onderscheidt onderscheppen onderschept ondersoort ondersoorten onderspit onderstaand onderstaande onderste ondersteboven onderstel ondersteund
ondersteunde ondersteunden ondersteunen ondersteunende ondersteuning ondersteunt onderteken ondertekend ondertekende ondertekenen ondertekening
ondertitel ondertiteld ondertiteling ondertitels ondertussen onderuit onderverdeeld onderverdeling ondervinden ondervindt ondervond ondervonden
ondervoorzitter ondervraag ondervraagd ondervraagt ondervragen ondervraging onderwees onderweg onderwereld onderwerp onderwerpen onderwerping
onderwezen onderwierp onderwijs onderwijsinstellingen onderwijzen onderwijzer onderwijzeres onderwijzers onderworpen onderzeeboot onderzeeboten
onderzeeer onderzeeers onderzijde onderzocht onderzochte onderzoek onderzoeken onderzoeker onderzoekers onderzoekscentrum onderzoekscommissie
onderzoeksinstituut onderzoekt ondeugend ondeugende ondiep ondiepe ondraaglijk onduidelijk onduidelijke onduidelijkheid oneens oneerlijk oneindig
oneindige onenigheid onervaren oneven ongeacht ongeboren ongebruikelijk ongebruikelijke ongedaan ongedeerd ongedierte ongeduldig ongehinderd
ongehoorzaam ongehuwd ongehuwde ongekend ongekende ongeldig ongelegen ongelijk ongelijke ongelijkheid ongelofelijk ongelofelijke ongelooflijk
ongelooflijke ongeluk ongelukje ongelukken ongelukkig ongelukkige ongemak ongemakkelijk ongemerkt ongenade ongenoegen ongepast ongeplaatste ongerust
ongeschikt ongeschonden ongeslagen ongesteld ongestraft ongetwijfeld ongevaarlijk ongeval ongevallen ongeveer ongevoelig ongewapend ongewenst
ongewenste ongewervelde ongewervelden ongewijzigd ongewone ongewoon ongewoons ongezien ongezond ongunstig ongunstige onhandig onheil onjuist onjuiste
onklaar onkosten onkruid onlangs online onlogisch onlusten onmenselijk onmiddellijk onmiddellijke onmisbaar onmogelijk onmogelijke onnatuurlijk
onnodig onnodige onnozel onnozele onofficieel onofficiele onomstreden ononderbroken onopgeloste onopgemerkt onoplosbaar onopvallend onoverwinnelijk
onprofessioneel onrecht onrechte onrechtmatig onredelijk onregelmatig onregelmatige onregelmatigheden onroerend onroerende onrust onrustig ons
onschadelijk onschuld onschuldig onschuldige onschuldigen onstabiel onstabiele onsterfelijk onsterfelijke onsterfelijkheid onszelf ontbeten ontbijt
ontbijten ontbinden ontbinding ontbond ontbonden ontbossing ontbrak ontbraken ontbreekt ontbreken ontbrekende ontcijferen ontdaan ontdek ontdekken
ontdekker ontdekking ontdekkingen ontdekkingsreiziger ontdekt ontdekte ontdekten ontdoen onteigend ontelbare onterecht ontevreden ontevredenheid
ontginnen ontginning ontgonnen onthaald ontheven onthoofd onthou onthoud onthouden onthoudt onthuld onthulde onthullen onthulling onthult ontken
ontkend ontkende ontkennen ontkenning ontkent ontkomen ontlasten ontlasting ontleedt ontleend ontleende ontleent ontlopen ontmanteld ontmantelen
ontmanteling ontmaskerd ontmaskeren ontmoet ontmoeten ontmoeting ontmoetingen ontmoetingsplaats ontmoette ontmoetten ontnemen ontnomen ontploffen
ontploffing ontploft ontplofte ontpopte ontrafelen ontroerd ontroerend ontrouw ontruimd ontruimen ontsla ontslaan ontslaat ontslag ontslagen ontsloeg
ontsloten ontsluiting ontsnappen ontsnapping ontsnapt ontsnapte ontsnapten ontspan ontspannen ontspanning ontspant ontspringen ontspringt ontstaan
ontstaansgeschiedenis ontstaat ontstane ontsteker ontsteking ontstoken ontstond ontstonden onttrekken onttrokken ontvang ontvangen ontvanger
ontvangers ontvangst ontvangt ontving ontvingen ontvlucht ontvluchten ontvluchtte ontvoerd ontvoerde ontvoerder ontvoerders ontvoeren ontvoering
ontvoeringen ontwaakt ontwaken ontwerp ontwerpen ontwerper ontwerpers ontwerpt ontwierp ontwijken ontwijkt ontwikkelaar ontwikkelaars ontwikkeld
ontwikkelde ontwikkelden ontwikkelen ontwikkeling ontwikkelingen ontwikkelingslanden ontwikkelingssamenwerking ontwikkelt ontworpen ontzet ontzetten
ontzettend onveilig onveranderd onverantwoordelijk onvergeeflijk onverharde onverklaarbare onvermijdelijk onvermijdelijke onverwacht onverwachte
onverwachts onvindbaar onvoldoende onvolledig onvolledige onvoltooid onvoltooide onvolwassen onvoorspelbaar onvoorstelbaar onvoorwaardelijk onvrede
onwaarschijnlijk onweer onweerstaanbaar onwetend onwetendheid onwettig onwettige onwijs onze onzeker onzekere onzekerheid onzichtbaar onzichtbare
onzin oog oogcontact ooggetuige ooggetuigen oogje oogkas oogpunt oogst oogsten oogstte ooievaar ooit ook oom ooms oor oorbel oorbellen oord oordeel
oordeelde oordelen oorkonde oorkonden oorlog oorlogen oorlogsfilm oorlogsgeweld oorlogsgraven oorlogshandelingen oorlogsheld oorlogsjaren
oorlogsmisdaden oorlogsmonument oorlogsmonumenten oorlogsschepen oorlogsschip oorlogstijd oorlogsvoering oorlogvoering oorsprong oorspronkelijk
oorspronkelijke oorzaak oorzaken oost oostelijk oostelijke oostelijker oosten oosters oosterse oostfront oostgrens oostkant oostkust oostwaarts
oostzijde op opa opbellen opbergen opbiechten opblazen opbouw opbouwen opbrengen opbrengst opbrengsten opdagen opdat opdeling opdoen opdook opdraaien
opdracht opdrachten opdrachtgever opdrachtgevers opdringen opdringerig opdrinken opduiken opduikt opeens opeenvolgende opeenvolging opeet opeisen open
openbaar openbaarheid openbare openbaring opende openden opendoen openen opengesteld openheid opening openingen openingsceremonie openingspartij
openingswedstrijd openlijk openlijke openlucht openluchtmuseum openmaken opent opera operatie operatiekamer operaties operationeel operationele
operator opereerde opereert opereren operette opeten opfrissen opgaan opgaande opgaat opgaf opgang opgave opgebeld opgeblazen opgeborgen opgebouwd
opgebouwde opgebroken opgedaan opgedeeld opgedoekt opgedoken opgedragen opgeeft opgeeist opgefokt opgegaan opgegeten opgegeven opgegraven opgegroeid
opgehaald opgehangen opgeheven opgehouden opgejaagd opgeknapt opgekocht opgekomen opgeladen opgelegd opgelegde opgeleid opgeleide opgelet opgeleverd
opgelicht opgelopen opgelost opgeloste opgelucht opgemaakt opgemerkt opgenomen opgeofferd opgepakt opgepast opgepikt opgericht opgerichte opgeroepen
opgerold opgeruimd opgescheept opgeschort opgeschreven opgeslagen opgesloten opgesomd opgesplitst opgespoord opgestaan opgestart opgesteld opgestelde
opgestuurd opgetekend opgeteld opgetreden opgetrokken opgevallen opgevangen opgevat opgeven opgevoed opgevoerd opgevolgd opgevuld opgewaardeerd
opgewassen opgewekt opgewonden opgeworpen opgezet opgezette opgezocht opgezwollen opging opgraven opgraving opgravingen opgroeide opgroeien ophaalbrug
ophalen ophangen ophanging ophef opheffen opheffing ophelderen ophield ophouden ophoudt opinie opium opjagen opkijken opknappen opkomen opkomende
opkomst opkomt opkwam opladen oplage opleggen opleiding opleidingen opleidingscentrum opletten opleverde opleveren oplevering oplevert opleving
oplichten oplichter oplichterij oplichters oplichting opliep oplopen oplopende oplosbaar oplosmiddel oplosmiddelen oplossen oplossing oplossingen
oplost opluchting opmaken opmars opmerkelijk opmerkelijke opmerken opmerking opmerkingen opnam opname opnamen opnames opnamesessies opnamestudio
opneemt opnemen opnieuw opofferen opoffering oppakken oppas oppassen opper opperarmbeen opperbevel opperbevelhebber opperhoofd opperste oppervlak
oppervlakken oppervlakkig oppervlakkige oppervlakte oppervlaktewater oppikken oppositie oppositiepartij oppositiepartijen oprapen oprecht oprechte
oprichten oprichter oprichters oprichting oprichtte opriep oprit oproep oproepen oproer oprotten opruimen oprukken oprukkende opscheppen opschieten
opschrift opschrijven opschudding opslaan opslag opslagplaats opslagruimte opsluiten opsluiting opsomming opsplitsen opsporen opsporing
opsporingsbevel opspraak opstaan opstaande opstaat opstand opstandelingen opstanden opstandige opstanding opstappen opstarten opsteken opstel opstelde
opstellen opstelling opstijgen opsturen optica optie opties optillen optimaal optimale optimisme optimistisch optioneel optionele optisch optische
optocht optrad optraden optreden optredende optredens optreedt optrekken opus opvallen opvallend opvallende opvalt opvang opvangen opvarenden opvatten
opvatting opvattingen opvoeden opvoeding opvoeren opvoering opvolgde opvolgen opvolgende opvolger opvolgers opvolging opvolgster opvrolijken opwachten
opwachting opwarmen opwarming opwekken opwekking opwinden opwindend opwindende opwinding opzeggen opzet opzettelijk opzetten opzicht opzichte
opzichten opzichter opzien opzij opzoek opzoeken or orakel orale oranje oratorium orchestra orchideeen orde orden ordening order orders ordes
ordinaire oren orgaan organen organisatie organisaties organisator organisatoren organisatorische organisch organische organiseer organiseerde
organiseerden organiseert organiseren organisme organismen organist orgasme orgel orgelbouwer orgels orgie orientaals orientatie origine origineel
originele orkaan orkaanseizoen orkest orkestdirectie orkesten orkestleider orkestratie ornamenten ornitholoog orthodox orthodoxe os otter oud oude
ouden ouder ouderdom oudere ouderen ouderlijk ouders ouderschap ouderwets ouderwetse oudheden oudheid oudjes oudsher oudst oudste oudsten out outdoor
outfit output ouverture ouwe ov ovaal ovaalvormig ovale oven ovens over overal overbelast overbleef overblijfsel overblijfselen overblijft
overblijvende overbodig overboord overbrengen overbruggen overdag overdekt overdekte overdoen overdosis overdraagbaar overdracht overdragen overdreven
overdrijf overdrijft overdrijven overduidelijk overdwars overeen overeengekomen overeenkomen overeenkomst overeenkomsten overeenkomstig
overeenkomstige overeenkomt overeenkwam overeenstemming overeind overgaan overgaat overgang overgangsklasse overgave overgebleven overgebracht
overgedragen overgeeft overgegaan overgegeven overgehaald overgeheveld overgelaten overgeleverd overgeleverde overgelopen overgemaakt overgenomen
overgeplaatst overgeslagen overgestapt overgestoken overgeven overging overgrootvader overgrote overhaast overhalen overhand overhandigd overhandigen
overheden overheen overheersende overheersing overheerst overheid overheidsdienst overhemd overhoop overig overige overigens overkant overkapping
overkoepelende overkomen overkomt overkwam overlappen overlast overlaten overleden overledene overledenen overleed overleef overleefd overleefde
overleefden overleeft overleg overleggen overleven overlevende overlevenden overlevering overleveringen overleving overlijden overlijdt overlopen
overmaat overmacht overmatig overmorgen overnachten overnam overname overnamen overnames overneemt overnemen overnieuw overplaatsen overplaatsing
overreden overschaduwd overschat overschot overschreden overschrijden overslaan overslag overspanning overspant overspel overspoeld overstap
overstappen overstapte overste oversteek oversteken overstroming overstromingen overstroomde overstuur overtocht overtreden overtreding overtredingen
overtreedt overtreffen overtroffen overtuig overtuigd overtuigde overtuigen overtuigend overtuiging overtuigingen overtuigt overuren overval
overvallen overvaller overvallers overviel overvloed overweeg overweegt overweg overwegen overwegend overweging overwegingen overweldigd overweldigend
overwerken overwicht overwinnaar overwinnen overwinning overwinningen overwinteren overwintert overwogen overwonnen overwoog overzeese overzicht
overzichtstentoonstelling overzijde oxidatie oxide pa paal paar paard paarden paardensport paardentram paardrijden paars paarse paartijd pace pack
paco pact pad padden paddenstoel paddenstoelen paddy paden padvinder page pages pagina pagode pak pakhuis pakhuizen pakje pakjes pakken pakket
pakketje pakketten pakt pakte pakten pal paleis paleizen palen paleoceen paleontologie paleontoloog paling palladium palm palmares palmen palmer palts
paltsgraaf pamflet pamfletten pan panama pand panda pandemie panden paneel panel panelen paniek panne pannen pannenkoeken panorama pantheon pantser
pantserdivisie panty pap papa papegaai papegaaien paper papier papieren papiertje papierwerk pappa pappie paps papyrus par para paraat parachute
parachutisten parade paradijs paradox paragraaf parallel parallelle paralympische parameter parameters paramilitaire paranoia paranoide paranormale
paraplu parasiet parasieten parasitaire parcours pardon parel parels paren parfum paring park parkeer parkeergarage parkeerplaats parkeerplaatsen
parkeerterrein parken parker parkeren parket parking parkinson parlement parlementair parlementaire parlementariers parlementen parlementsleden
parlementslid parlementsverkiezingen parochianen parochie parochiekerk parochies parodie parool part participatie particulier particuliere
particulieren partiele partij partijbestuur partijcongres partijen partijgenoot partijleider partijvoorzitter partituur partizanen partner partners
partnerschap parttime party pas pasar pascal pasgeboren pasja pasje paso paspoort paspoorten pass passage passages passagier passagiers passeerde
passeert passen passend passende passer passeren passie passief passieve past pasta paste pasten pastoor pastor pastorale pastorie pat patat patent
patenten pater paters patholoog patient patiente patienten patriarch patriarchaat patriciaat patriot patriotten patriottische patronen patroon
patroonheilige patrouille patrouilleren patrouilles paus pauselijk pauselijke pausen pauw pauze pauzeren paviljoen pax pay pc pech pedaal pedagogiek
pedagogische pedagoog pedofiel peel peer pees peetvader peg peil peildatum peilingen peloton pels pen penalty penarie penicilline penis pennen penning
penningen penningmeester penny pensioen pensioenen pension pensionering penthouse peper per perceel percelen percentage perceptie percussie
percussionist perfect perfecte perfectie performance periode perioden periodes periodiek periodieke perk perkament perken perm permanent permanente
permissie perron perrons pers persconferentie perse persen personage personages personeel personeelsleden personele personen personenauto
personenvervoer personenwagens persoon persoonlijk persoonlijke persoonlijkheden persoonlijkheid persoonlijks persoonsgegevens perspectief pervers
perverse perzen pest pesten pestkop pet peters petitie petje petroleum petto peuk pezen pfeiffer pi pianist pianiste pianisten piano pianoconcert
pianoles pianosonate piccolo picknick picknicken pico picture piek pieken piekeren piekte piemel piep piepen pieper pierce pigment pigmenten pijl
pijlen pijler pijlers pijlstaarten pijn pijnlijk pijnlijke pijnloos pijnstillers pijp pijpen pijpleiding pik pikken pikt pikte pil pilaar pilaren
pilasters pillen piloot pilot piloten pils pilsen pin pinang pinda pindakaas pineut ping pinguin pinguins pink pinnen pinyin pion pionier pioniers pip
piraat piramide piraten piraterij pis pissebed pissen pissig piste pistolen pistool pit pittig pittige pixels pizza pk plaag plaat plaatje plaatjes
plaats plaatse plaatselijk plaatselijke plaatsen plaatsgevonden plaatsing plaatsje plaatsnaam plaatsnamen plaatsnemen plaatst plaatste plaatsten
plaatsvervangend plaatsvervanger plaatsvinden plaatsvindt plaatsvond plaatsvonden places plafond plagen plagiaat plak plakband plakken plan plande
planeet planeten planetoide planetoiden plank planken plannen plannetje planning plant plantaardig plantaardige plantage plantages planten
plantenetende plantengemeenschap plantensoorten plantkunde plantsoen plaquette plas plasma plassen plast plastic plastisch plastische plat plateau
platen platencontract platenlabel platenlabels platenmaatschappij platform platforms platgebrand platina platte plattegrond platteland platworm
platwormen playboy player playstation plechtig plechtige plechtigheid plee pleeg pleegde pleegden pleeggezin pleegt plegen pleidooi plein pleinen
pleintje pleister pleistoceen pleit pleitbezorger pleiten pleitte plek plekje plekke plekken pletter plezier plezieren plezierig plicht plichten plint
plioceen ploeg ploegen ploegenachtervolging ploegentijdrit ploeggenoot ploeggenoten ploegleider ploegmaat plot plots plotse plotseling plotselinge
plug pluim pluk plukken plunderden plunderen plundering plunderingen plus plutonium pneumatische po pocket podcast podia podium podiumplaats
podiumplaatsen poeder poeh poelen poen poep poepen poes poesje poesjes poetische poets poetsen poezie poging pogingen pointe poker pokeren pokken pol
polaire polder poldermolen pole polen poleposition poliep polis politbureau politica politici politicologie politicus politie politieagent
politieagenten politieauto politiebureau politiek politieke politieman politieserie politiewerk politiezone poll polo pols polsen polsslag
polsstokhoogspringen polyester polymeer polymeren polynoom polytechnische pomp pompen pompoen pond pons pont pontificaat pony poogde pooier pool pools
poort poorten poortgebouw poos poosje poot pootjes pop popcorn pope popelen popgroep popmuziek poppen poppodium poppy populair populairder populaire
populairste populariteit populatie populaties por porien porno porselein port portaal portefeuille portemonnee portie portier porto portret
portretschilder portretten poseren positie positief posities positieve post postbode postbus postcode posten poster posters postkantoor postume
postuum postzegel postzegels pot poten potentiaal potentie potentieel potentiele potje potlood potten potter poule poules power pr praat praatje
praatjes praatprogramma praatte praatten pracht prachtig prachtige prairie praktijk praktijken praktisch praktische praten pratende pre precies
precieze precisie predator predicaat predikant predikanten prediking preek preekstoel prees prefect prefectuur prefereert prehistorie prehistorische
preken prelude premie premiejager premier premiere premiers premierschap premies prent prenten prepaid preselectie presentatie presentator
presentatoren presentatrice presenteer presenteerde presenteerden presenteert presenteren presents president presidente presidenten presidentieel
presidentiele presidentschap presidentskandidaat presidentsverkiezingen presidium prestatie prestaties presteerde presteren prestige prestigieuze pret
pretoria pretpark prettig prettige preventie priemgetal priemgetallen priester priesterkoor priesters prijs prijsvraag prijzen prijzengeld prik
prikkelbaar prikkeldraad prikkels prikken prikt prima primaat primair primaire primaten prime primetime primeur primitief primitieve primo primus
princeps principe principes prins prinsbisdom prinsdom prinses printer prior priorij prioriteit prioriteiten prisma privaat privacy private
privatisering prive priveleven privilege privileges prix pro probeer probeerde probeerden probeert proberen probleem probleempje problematiek
problematisch problemen procedure procedures procent proces processen processie processies processor procureur produceerde produceerden produceert
producent producenten producer produceren producers product producten productie productiebedrijf productief productiehuis productieproces producties
productieve productiviteit proef proefschrift proeft proeftijd proefwerk proeven prof profcarriere profclub profcontract profdebuut profeet
professional professionals professioneel professionele professor professoren profeten profetie proficiat profiel profielen profiteerde profiteren
profs profvoetbal profvoetballer program programma programmeertaal programmeertalen programmeren programmering programmeur progressief progressieve
project projecten projectie projectiel projectielen projectontwikkelaar prolongeerde prolongeren proloog prominent prominente prominenten promoten
promotie promoties promotor promoveerde promoveerden promoveert promovendi promovendus promoveren prompt pronken prooi prooidieren prooien proosdij
proost proosten prop propaganda proper proporties proppen prostituee prostituees prostitutie protagonist protectoraat proteine protest protestant
protestanten protestantisme protestants protestantse protesteerde protesteerden protesten protesteren protocol protocollen proton protonen prototype
prototypes provinciaal provinciale provincie provinciehoofdstad provincien provincieraad provincieraadslid provincies proza pruik prullenbak psalm
psalmen psalter pseudoniem pseudoniemen psych psyche psychedelische psychiater psychiatrie psychiatrisch psychiatrische psychisch psychische
psychologie psychologisch psychologische psycholoog psychopaat psychopaten psychose psychotisch pub puberteit publicatie publicaties publiceerde
publiceerden publiceert publiceren publicist publiciteit publiek publieke publiekelijk publieksprijs puck pudding pueblo puin puinhoop puls punch punk
punkband punt punten puntenklassement puntentelling puntig puntige puntje puntjes pup pupil pupillen puppy pure puree push put putte putten puur
puzzel puzzels pyjama python qua quarantaine quark quarterback quasi quitte quiz quo ra raad raadde raadgever raadhuis raadplegen raadsbesluit raadsel
raadsels raadsheer raadsleden raadslid raadsman raadt raaf raak raakt raakte raakten raakvlak raam raap raar raars rabat rabbi rabbijn race racen
racer racers races racisme racist racistisch racistische rad radar rade radeloos raden radiale radicaal radicale radicalen radio radioactief
radioactieve radioprogramma radiostation radiostations radiozender radiozenders radius radja raffinaderij rage rai raid rail rails raken raket
raketten rally ram ramen rammel rammen ramp rampen rampzalig ranch rand randen randje random randstad randweg rang range rangen ranglijst rangorde
rangschikking ranking rap rapen rapper rappers rapport rapporteer rapporteerde rapporten rapporteren rare ras rassen rat rating ratio rationeel
rationele ratten rauw rauwe raven ravijn rayon razend razzia re reactie reacties reactor reading ready reageer reageerde reageerden reageert reagens
reageren realisatie realiseer realiseerde realiseert realiseren realisme realistisch realistische realiteit reality reanimeren rebel rebellen rebellie
recensent recensenten recensie recensies recent recente recentelijk recenter recentere recept recepten receptie receptioniste receptor receptoren
recessie recherche rechercheur rechercheurs recht rechtbank rechtbanken rechtdoor rechte rechten rechter rechterflank rechterhand rechterkant
rechterlijke rechteroever rechters rechtervleugel rechterzijde rechthoekig rechthoekige rechtmatige rechtop rechtopstaande rechts rechtsaf rechtsback
rechtse rechtsgang rechtsgeleerde rechtsgeleerdheid rechtshandig rechtspersoon rechtspraak rechtssysteem rechtstreeks rechtstreekse rechtszaak
rechtszaal rechtszaken rechtvaardig rechtvaardige rechtvaardigen rechtvaardigheid rechtvleugelig rechtzetten reclame reclames reclasseringsambtenaar
reconstructie reconstrueren record recordaantal recordhouder records recreatie recreatiegebied recreatieve rector red redacteur redactie redde redden
redder redding reddingsteam rede redelijk redelijke reden redenen reder rederij redt reduceren reductie ree reed reeds reeel reeks reeksen reekshoofd
reele reep rees reet ref refereert referendum referentie referenties reflectie reflexen reformatie refrein regeerde regeerden regeerperiode regeert
regel regelde regelen regelgeving regeling regelingen regelmaat regelmatig regelmatige regelrecht regels regelt regen regenboog regende regenen
regenjas regent regenten regentes regentschap regenval regenwater regenwoud regenwouden regeren regerend regerende regering regeringen regeringsleider
regeringsperiode regeringsraad reggae regie regime regiment regimenten regimes regio regionaal regionale regionen regisseerde regisseren regisseur
regisseurs register registers registratie registreren reglement reglementen reguleren regulier reguliere rei reiken reikt reikte reincarnatie reinigen
reis reisde reisden reisje reist reistijd reizen reiziger reizigers reizigerstellingen reizigersverkeer reizigersvervoer rek reken rekende rekenen
rekening rekeningen rekenkamer rekent rekken rekruten rel relatie relatief relaties relatieve relativiteitstheorie relax relaxen release releases
relevant relevante relief reliefs relieken religie religies religieus religieuze religieuzen relikwie relikwieen rellen rem remake remedie remise
remix remixen remixes remmen ren renaissance renaissancestijl renbaan rendabel rende rendement renden rendieren rennen renner renners renovatie
renoveren rent rente rentmeester rentree reorganisatie reparatie reparaties repareer repareren repertoire repeteren repetitie repetities replica
report reportage reportages reporter representatie representatief representatieve repressie reptielen republiek republieken republikein republikeinen
republikeins republikeinse reputatie requiem res research reservaat reservaten reserve reserveren reservering reserves reservoir resident residentie
resolutie resoluties resort resources respect respecteer respecteert respecteren respectievelijk respectievelijke respectloos respons rest restant
restanten restaurant restaurants restauratie restauraties restaureren resteert resten resterende restjes resultaat resultaten resulteerde resulteert
resulteren resulterende retabel retorica return reunie reus reusachtige reuze reuzen reuzenslalom revalidatie review revisie revival revolutie
revolutionair revolutionaire revolutionairen revolver revue rex ria rib ribben richel richels richt richten richter richting richtingen richtlijn
richtlijnen richtte richtten ridder ridderkruis ridderorde ridderorden ridders ridderschap rider riders riem riemen riep riepen rietje rietveld rif
rij rijbaan rijbewijs rijd rijden rijdende rijder rijders rijdt rijen rijk rijkdom rijkdommen rijke rijkelijk rijken rijker rijkere rijks rijksarchief
rijksdag rijksdienst rijksmonument rijksmonumenten rijksmuseum rijksoverheid rijksstad rijkste rijksuniversiteit rijksweg rijkswege rijmt rijn rijp
rijpen rijping rijst rijstroken rijtje rijtuig rijtuigen rillingen rimpels ring ringen ringlijn ringvaart ringweg ringworm rinkelen rio rioja
riolering riool rip ripper ris risico riskant riskeer riskeerde riskeert riskeren rit riten ritje ritme ritmes ritmische rits ritten ritueel rituele
rituelen ritus rivaal rivalen rivaliserende rivaliteit rivier rivieren riviertje riviertjes robbedoes robot robots robuust robuuste rock rockband
rockgroep rockmuziek rocks rockster rococo roddel roddelen roddels rode roden rodeo roe roebel roedel roeden roeien roeier roekeloos roem roep roepen
roeping roepnaam roept roer roeren roes roest roet rok roken rol rolde rollen rollend rolletje rolling rolstoel rolt roltrappen rolverdeling romaans
romaanse roman romance romans romanticus romantiek romantisch romantische romein romeinse romer rommel rommelen rommelig romp rond rondde ronde ronden
rondes rondhangen rondje rondjes rondkijken rondleiden rondleiding rondleidingen rondloopt rondlopen rondneuzen rondom rondrijden ronduit rondweg
rondwormen rontgenfoto rontgenstraling rood roodachtig roodbruin roodbruine roodharige roof roofdier roofdieren roofvogels roofzuchtig rooie rook
rookt rookte room roomse roomservice roos rooster root roots ros rose roses rosse rot rotatie rotdag roterende rotonde rotor rots rotsachtige rotsen
rotte rotten rotzak rotzakken rotzooi rotzooien rouge roulette route routes routine rouw rouwen rover rovers row royale roze rozen rozet rubber
rubberen rubriek rubrieken ruby rug rugby rugdekking ruggen ruggengraat ruggenwervel ruggenwervels rugnummer rugslag rugvin rugzak rui ruig ruige ruik
ruiken ruikt ruil ruilde ruilen ruim ruime ruimen ruimer ruimere ruimschoots ruimt ruimte ruimtelijk ruimtelijke ruimten ruimtes ruimteschip
ruimtestation ruimtevaarder ruimtevaart ruimtevaartuig ruimtevlucht ruimtevluchten ruine ruineren ruines ruis ruit ruiten ruiter ruiters ruk rukken
rukker rukt rukte rukten rum rumble run rund runderen rundvlees runnen runner running runt rups rupsen rus rush russen rust rusten rustig rustige
rustiger rustplaats ruw ruwe ruwweg ruzie ruzien ruzies sa saai saaie sabel sabelsprinkhanen sabotage saboteren sacrale sacrament sacramenten
sacristie safari safe saga sage sagen salade salamander salamanders salaris saldo sale salon salons saloon salsa salto salvo samba samen samengaan
samengebracht samengesteld samengestelde samengevat samengevoegd samengewerkt samenhang samenhangend samenhangende samenkomen samenleving
samenlevingen samenloop samensmelting samenstellen samenstelling samenstellingen samentrekking samenvatting samenvloeiing samenvoegen samenvoeging
samenwerken samenwerkende samenwerking samenwerkingen samenwerkingsverband samenwerkingsverbanden samenwerkt samenwerkte samenwonen samenzijn
samenzweerders samenzwering samoerai sample samples sanatorium sancties sandwich sandwiches sanering sang sans sant sap sappig sappige sar sarcasme
sarcastisch sarcofaag satan satelliet satellieten satire satirische sauna saus savanne save saxofonist saxofoon scala scalpel scan scannen scanner
scanners scans scenario scenarioschrijver scenarist scene scenes scepter sceptisch schaak schaakmat schaal schaam schaambeen schaamde schaamt schaamte
schaap schaar schaarde schaars schaarse schaarste schaatsen schaatser schaatsers schaatsster schacht schade schadelijk schadelijke schaden
schadevergoeding schaduw schaduwen schaffen schafte schakel schakelaar schakelde schakelen schakeling schakelt schaken schaker schalen schamen
schandaal schandalen schandalig schande schans schansspringen schap schapen scharen schat schatje schatjes schatkamer schatkist schatte schatten
schattig schattige schatting schattingen schedel schedeldak schedels scheef scheelde scheelt scheen scheenbeen scheepsbouw scheepswerf scheepswerven
scheepvaart scheepvaartverkeer scheer scheermes scheet schei scheidde scheidden scheiden scheiding scheids scheidsrechter scheidsrechters scheidt
scheikunde scheikundige schelde schelden schelen schelp schelpen schema schemering schenden schending schendingen schenk schenken schenking
schenkingen schenkt schep schepen schepenbank schepenen scheppen schepper schepping schepsel schepsels schept scheren scherm schermen schermer
schermutselingen scherp scherpe scherpschutter scherven scheten schets schetsen schetst scheur scheurde scheuren scheuring scheurt schiep schiereiland
schiet schietbaan schieten schietmot schietpartij schietsport schijf schijn schijnbaar schijnbare schijnen schijnt schijnwerpers schijt schijten
schijven schikken schikking schil schild schilddak schilden schilder schilderde schilderen schilderes schilderij schilderijen schildering
schilderingen schilderkunst schilders schilderstijl schildert schildpad schildpadden schiller schimmel schimmels schip schipbreuk schipper schisma
schitterend schitterende schizofrenie schoen schoenen schoenmaker schoft schoften schok schokken schokkend scholen scholengemeenschap scholieren
scholing schommel schone schonk schooier school schoolbal schooldag schoolfeest schoolgebouw schoolhoofd schooljaar schoolmeester schoolslag
schooltijd schoon schoonbroer schoongemaakt schoonheid schoonmaak schoonmaakster schoonmaken schoonmaker schoonmoeder schoonspringen schoonvader
schoonzoon schoonzus schoorsteen schoot schop schoppen schopt schopte schorpioen schors schorsen schorsing schort schot schotel schoten schotse
schotten schotwond schotwonden schouder schouderblad schoudergordel schouders schout schouw schouwburg schouwen schrammetje schrap schrappen schreef
schreeuw schreeuwde schreeuwen schreeuwend schreeuwt schreven schrift schriftelijk schriftelijke schrijf schrijfster schrijft schrijfwijze schrijn
schrijven schrijver schrijvers schrijvertjes schrik schrikkeljaar schrikken schrikt schroef schroeven schroevendraaier schrok schroot schubben schud
schudde schudden schudt schuif schuift schuil schuilen schuilkelder schuilnaam schuilplaats schuilt schuim schuin schuine schuitje schuiven schuld
schuldeisers schulden schuldgevoel schuldig schuldige schuren schurk schurken schut schutsluis schutter schutterij schutters schuur sciencefiction
sciencefictionfilm scoorde scoorden scoort scooter scooters score scoren scores scotch scout scouting scouts screen script scripts sculpturen
sculptuur se seal sec second seconde seconden secret secretaresse secretariaat secretaris sectie secties sector sectoren seculiere secundair
secundaire security sedan sedert sediment sedimentair sedimenten segment segmenten sein seinen seizoen seizoenen seizoenshelft seks sekse seksleven
seksualiteit seksueel seksuele sekte selecteerde selecteren selectie selectief selectieprocedure selecties selectieve semester seminarie senaat
senator senatoren senior senioren senor sensatie sensor sensoren sensors sentimenteel sentimentele sepia september serge sergeant serie
seriemoordenaar seriemoordenaars serienummer series serieus serieuze serre serum serveerster server serveren servers servet service services sessie
sessies set sets setting sevres sextet sexy sfeer shampoo sharia shell sheriff sherry shilling shirt shirts shit shock shogun shooter shop shoppen
short shorttrack shot shots show shows showtime shuttle si sieraden sierlijke sierra sifon sigaar sigaren sigarenmakers sigaret sigaretten sigma
signaal signalement signalen signatuur signeren significant significante sikkel silicium silo sima simpel simpele simpeler simpelweg simplex simulatie
simulator sinaasappel sinaasappelsap sinds sindsdien singel single singles singularis sint sinterklaas sinus sir sirene sirenes sister sisters sitcom
site sites situ situatie situaties situering sjaal sjah sjeik sjiitische ska skelet skeletten sketch sketches ski skien skigebied skip sla slaaf slaag
slaagde slaagden slaagt slaan slaap slaapkamer slaapkamers slaappillen slaapt slaapvenster slaat slachten slachthuis slachting slachtoffer
slachtoffers slag slagader slagen slager slagroom slagschepen slagschip slagveld slagwerk slak slakken slakkensoort slalom slam slang slangen slank
slanke slap slapen slapende slaperig slappe slaven slavenhandel slavernij slecht slechte slechter slechtere slechterik slechteriken slechts slechtste
slee sleep sleept sleepte slepen slet sletten sleur sleutel sleutelbeen sleutels slib sliep sliepen slijm slijmen slijmvissen slijtage slik slikken
slikt slikte slim slimme slimmer slimmerik slimste slinger slingeren slipje slippers sloeg sloegen sloerie slogan slok slokje sloop sloot slopen
slordig slot sloten slotfase slotte slow sluier sluipen sluipschutter sluipvliegen sluipwespen sluis sluit sluiten sluiter sluiting sluitingstijd
sluizen slurf sluw sluwe smaak smaakt smaakte smakelijk smaken smal small smalle smaller smallere smart smartphone smartphones smash smeden
smeedijzeren smeek smeekt smeekte smeer smeergeld smeerlap smeerlappen smeert smeken smelt smelten smeren smerig smerige smeris smerissen smid smijt
smiley smith smiths smoel smoes smoesjes smoking smokkelde smokkelen sms smullen smurf smurfen snaar snack snacks snap snappen snapt snapte snaren
snavel sneden snee sneed sneeuw sneeuwstorm sneeuwt sneeuwwitje snel snelheden snelheid snelle snellen sneller snellere snelst snelste sneltram
snelwandelen snelweg snelwegen sneu sneuvelde sneuvelden snij snijd snijden snijdt snijwonden snik snoek snoep snoepje snoepjes snoeren snooker snor
snot snowboarden snuffelen snuit snuiven so soa soap soapserie sober sobere sociaal sociaaldemocraten sociaaldemocratische sociale socialisme
socialist socialiste socialisten socialistisch socialistische societeit society sociologie socioloog sociopaat soda sodemieter soennitische soep
soepel soera soest soeverein soevereine soevereiniteit sofa soft software sok sokkel sokken sol soldaat soldaten solidariteit solide solist solisten
solitair solitaire sollen sollicitatie sollicitatiegesprek solliciteren solo soloalbum soloalbums soloartiest solocarriere som somber sombere sommige
sommigen soms son sonar sonate sonde song songfestival songs songwriter songwriters sonnet sonnetten soort soortaanduiding soorten soortgelijk
soortgelijke soortgenoten soortnaam sopraan sorry soul sound sounds soundtrack soundtracks source sous souvenir sovjet sovjets sowieso spa spaak
spaakbeen spaan spaar spaargeld spaart spaceshuttle spaghetti spande spannen spannend spannende spannender spanners spanning spanningen spanwijdte
spar sparen spartaanse spartanen speaker specerijen specht speciaal speciaals special speciale specialisatie specialiseerde specialiseren specialist
specialisten specialiteit specials species specificatie specificaties specifiek specifieke specifieker specimen specimina spectaculair spectaculaire
spectrum speculatie speculaties speculeren speech speed speedway speeksel speel speeldag speeldagen speelde speelden speelfilm speelfilms speelgoed
speelronde speelster speelsters speelt speeltijd speeltje speeltjes speeltuin speelveld speer speerwerpen speet spek spektakel spel spelcomputer speld
spelen spelend spelende speler spelers spelerscarriere spelersloopbaan spellen spelletje spelletjes spelling spelregels spencer spenderen sperma
spiegel spiegelbeeld spiegels spier spieren spijbelen spijker spijkerbroek spijkers spijt spijtig spike spil spin spinnen spinnensoort spinners spion
spionage spioneren spionnen spiraal spiraalvormig spirit spiritualiteit spiritueel spirituele spits spitse splijting split splitsen splitsing splitst
splitste spoed spoedgeval spoedig spoel spoelen spoken spons sponsor sponsoring sponsors spontaan spontane sponzen spook spookt spoor spoorbrug
spoorlijn spoorlijnen spoorloos spoort spoorverbinding spoorweg spoorwegen spoorwegmaatschappij spoorwegmaatschappijen spoorwegnet spoorwegstation
spoorwegstations spoorwijdte sporadisch sporen sport sportcarriere sportcentrum sportclub sportcomplex sporten sporter sporters sporthal sportief
sportieve sportpaleis sportpark sportschool sportvereniging sportverenigingen spot spotten spraak spraakgebruik sprak sprake sprakeloos spraken spreek
spreekt spreektaal spreid spreiding spreken sprekend sprekende spreker sprekers spreuk spreuken spring springen springende springer springspinnen
springt sprinkhanen sprint sprinter sprong sprongbeen sprongen sprookje sprookjes spugen spui spuit spuiten spul spullen spuug squadron square st sta
staaf staak staakt staakte staal staan staand staande staar staarde staart staartlengte staartstukje staartwervel staartwervels staat staatkundige
staats staatsbedrijf staatsburger staatsburgerschap staatse staatsgreep staatshoofd staatshoofden staatsman staatspolitie staatsraad staatsschuld
staatssecretaris staatsspoorwegen staatsuniversiteit stabiel stabiele stabiliseren stabiliteit stad stade stadhouder stadhuis stadia stadion stadions
stadium stadje stads stadsarchief stadsarchitect stadsbestuur stadsbrand stadscentrum stadsdeel stadsdelen stadsgenoot stadsgezicht stadsgezichten
stadsmuren stadsmuur stadspark stadspoort stadspoorten stadsrechten stadsschouwburg stadstaat stadstaten stadsuitbreiding stafchef stage stagiair
stagiaire stak staken staking stakingen stakker stal stalen stalken stalker stallen stam stamboom stamde stamhoofd stammen stammende stamnummer
stamreeks stamt stamvader stand standaard standaarden standaardtaal standaardwerk standbeeld standbeelden standen standerdmolen standing standplaats
standpunt standpunten stang stank stap stapel stapelgek stapels stapje stappen stapt stapte stapten star staren stars start startbaan starten
startplaats startplaatsen startpunt startte startten state staten statenverkiezingen station stationaire stations stationsgebouw stationsplein
statisch statische statistiek statistieken statistisch statistische status statuten statuut staven steak stedelijk stedelijke steden stedenband
stedenbouw stedenbouwkundige steeds steeg steegje steek steekmuggen steekt steekwonden steel steelt steen steenhuis steenkool steentijd steentje
steenweg steevast steiger steil steile stekels steken stekker stel stelde stelden stelen stellen stelletje stelling stellingen stelsel stelt stem
stemacteur stemde stemden stemmen stemming stempel stempels stemrecht stemt stenen stengel stengels step ster stereo sterf sterfbed sterfgevallen
sterft sterfte sterk sterke sterker sterkere sterkers sterkst sterkste sterkte sterling stern steroiden sterren sterrenbeeld sterrenhoop sterrenkunde
sterrenstelsel sterrenstelsels sterrenwacht sterven stervende steun steunberen steunde steunden steunen steunpunt steunt steur stevens stevig stevige
steviger stewardess sticht stichten stichter stichters stichting stichtingen stichtte stichtten stick stiefmoeder stiefvader stiekem stier stieren
stierf stierven stift stijf stijgen stijgende stijging stijgt stijl stijlen stijlvol stijve stik stikken stikstof stikt stil stilaan stilgelegd stille
stiller stilletjes stillevens stilstaan stilstand stilte stimulans stimuleerde stimuleert stimuleren stink stinken stinkend stinkende stinkt stippen
stipt stochastische stoel stoelen stoep stoer stoere stoet stof stoffelijk stoffelijke stoffen stofwisseling stofzuiger stok stokje stokken stom
stomdronken stomerij stomkop stomme stommeling stomp stompe stoms stomste stond stonden stoned stonk stoofpot stoom stoomboot stoomlocomotieven
stoommachine stoomschip stoomtram stoor stoorde stoornis stoornissen stoort stoot stootte stop stopgezet stoppen stopplaats stopt stopte stopten
stoptrein stoptreinen stopzetten store storen storing storingen storm stormen stormvloed stort storten stortte story stoten stout stoute straal
straalt straat straatbeeld straatnaam straatnamen straatverbod straf strafbaar strafbare strafblad straffen strafhof strafrecht strafrechtelijk
strafrechtelijke strafschop strafschoppen straft straight strak strakke strakker straks stralen stralend straling strand strandde stranden strandhuis
strategie strategisch strategische straten stratencircuit stream streden streed streefde streefden streeft streek streekvervoer streep streken
strekken strekking strekt strekte streng strenge strengere strepen stress streven strijd strijde strijden strijdende strijder strijders strijdkrachten
strijdmacht strijken strijkers strijkkwartet strik strike strikken strikt strikte string strip stripalbum stripblad stripclub strippen stripper
strippers stripreeks strips stripserie striptekenaar stripverhaal stripverhalen stro stroken stromen stromend stromende stroming stromingen stront
strook stroom stroomafwaarts stroomde stroomden stroomgebied stroomopwaarts stroomt stroomversnelling stroop strop stropdas strot structureel
structurele structuren structuur struik struikelde struiken struikgewas stucwerk studeer studeerde studeerden studeerkamer studeert student studente
studenten studentenhuis studententijd studentenvereniging studentenverenigingen studeren studie studiebeurs studiereis studies studietijd studio
studioalbum studioalbums study stuifmeel stuipen stuit stuitte stuiver stuk stukje stukjes stukken stuks stunt sturen stuur stuurboord stuurde
stuurden stuurman stuurt stuw stuwdam stuwmeer style sub subcontinent subgroep subject subjectieve subsidie subsidies substantie substitutie substraat
subtiel subtiele subtop subtropisch subtropische succes successen successieoorlog succesvol succesvolle succesvoller succesvolste suf sufferd
suffragaan suggereer suggereerde suggereert suggereren suggestie suggesties sui suiker suikerriet suikers suisse suite suites sukkel sukkels sul
sultan sultanaat super supercup superheld superhelden superieur superieure superieuren superior superman supermarkt supermarkten supernova superster
supervisie supervisor support supporters supreme surfen surrealisme surrealistische surveillance survival sushi sweater swing switch syfilis symbolen
symboliek symbolisch symbolische symboliseert symboliseren symbolisme symbool symfonie symfonieen symfonieorkest symfonisch symfonische symmetrie
symmetrisch symmetrische sympathie sympathieen sympathiek symposium symptomen symptoom synagoge synchronisatie synchroon synchroonzwemmen syndroom
synode synoniem synoniemen synopsis syntaxis synthese synthesizer synthesizers synthetisch synthetische systeem systematiek systematisch systematische
systemen taai taaie taak taal taalfamilie taalgebied taalgebruik taalgrens taalkunde taalkundig taalkundige taalkundigen taart taarten tabak tabel
tabellen tabernakel tablet tabletten taboe tachtig tachtigjarige taco tactiek tactisch tactische taekwondo tafel tafels tafeltennis tafeltje tafereel
taferelen tag tai tak take taken takken tal tale talen talent talenten talentenjacht talentvolle taliban talk talkshow talloze talrijk talrijke tam
tamelijk tamme tan tand tandarts tanden tandenborstel tandpasta tang tango tank tanken tanker tankers tanks tankstation tante tantes tao tap tape
tapes tapijt tapijten taps target tarief tarieven tarn tarwe tas tasje tassen tast tata tatoeage tatoeages tattoo taxa taxi taxichauffeur taxon
taxonomie taxonomische tbs te tea team teamgenoot teamgenoten teams teamsprint technici technicus techniek technieken technisch technische techno
technologie technologieen technologische teddy teddybeer teder tee teef teelt teen teer tegel tegelen tegelijk tegelijkertijd tegels tegemoet tegen
tegenaan tegenaanval tegendeel tegengaan tegengehouden tegengekomen tegengesteld tegengestelde tegengif tegenhanger tegenhouden tegenhoudt tegenkom
tegenkomen tegenkomt tegenkwam tegenop tegenover tegenovergestelde tegenpartij tegenpaus tegenslag tegenslagen tegenspeler tegenspoed tegenspraak
tegenspreken tegenstand tegenstander tegenstanders tegenstelling tegenstellingen tegenvallende tegenwoordig tegenwoordige tegenzin tegoed tehuis
tekeer teken tekenaar tekenaars tekende tekenden tekenen tekenfilm tekenfilms tekening tekeningen tekens tekent tekort tekorten tekortkomingen tekst
teksten tekstschrijver tektonische tel telde telden telecom telecommunicatie telefoneren telefonie telefonisch telefoon telefoonboek telefooncel
telefoongegevens telefoongesprek telefoonnummer telefoonnummers telefoons telefoontje telefoontjes telegraaf telegram telescoop telescopen teleur
teleurgesteld teleurstellen teleurstellend teleurstellende teleurstelling televisie televisiefilm televisiefilms televisiepresentator
televisieprogramma televisieserie televisieseries televisiezender telg telgen telkens tellen tellende teller telling tellingen teloorgang telt temeer
temmen tempel tempeliers temperaturen temperatuur tempo ten tendens teneinde tenen tenminste tennis tennisser tennisspeelster tennistoernooi tenor
tenslotte tent tentakels tentdak tenten tentoon tentoongesteld tentoonstelling tentoonstellingen tenue tenzij tepel tepels tequila ter terecht
terechtgekomen terechtgesteld terechtkomen terechtkomt terechtkwam tering term termen termijn termijnen terminal terminals terminologie terminus
ternauwernood terp terra terras terrassen terrein terreinen terrestrische terreur territoria territoriale territorium terrorisme terrorist terroristen
terroristische tertiaire terug terugbellen terugbelt terugbetalen terugbrengen terugbrengt terugdraaien teruggaan teruggaat teruggave teruggebeld
teruggebracht teruggedraaid teruggedrongen teruggegaan teruggegeven teruggekeerd teruggekomen teruggeplaatst teruggeroepen teruggestuurd
teruggetrokken teruggeven teruggevonden terughalen terughoudend terugkeer terugkeerde terugkeerden terugkeert terugkeren terugkerend terugkerende
terugkom terugkomen terugkomst terugkomt terugkrijgen terugkrijgt terugkwam terugkwamen terugnemen terugpakken terugreis terugsturen terugtocht
terugtrekken terugtrekkende terugtrekking terugtrok terugtrokken terugval terugvechten terugvinden terugwedstrijd terugweg terugwerkende terugzien
terwijl terzijde tesla test testament testen tests testte teveel tevens tevergeefs tevoorschijn tevoren tevreden teweeg tewerkgesteld tewerkstelling
textiel textielindustrie textuur tezamen tgv thans the theater theatergezelschap theatergroep theaterproducties theaters thee thema themagebied
thematiek thematische theologen theologie theologisch theologische theoloog theoretisch theoretische theorie theorieen therapeut therapie thermen
thermische thermodynamica these thesis thriller thuis thuisbasis thuisblijven thuisbrengen thuisgekomen thuishaven thuishoort thuiskom thuiskomen
thuiskomt thuiskwam thuisland thuiswedstrijd thuiswedstrijden ti ticket tickets tie tiebreak tien tiende tienden tienduizend tienduizenden tienen
tiener tienerjaren tieners tienjaarlijkse tienjarige tienkamp tiental tientallen tier tiet tieten tij tijd tijdbom tijde tijdelijk tijdelijke tijden
tijdens tijdgenoot tijdgenoten tijdig tijdje tijdlang tijdlijn tijdmachine tijdperk tijdreizen tijdrijden tijdrit tijds tijdschrift tijdschriften
tijdsduur tijdstip tijdstippen tijdvak tijdverspilling tijger tijgers tik tikje tikken tikt til tilapia tillen tilt time timer timing timmer timmerman
tin tint tinten tip tipparade tippen tips tiran tirannen tirannie titan titanium titel titelhouder titelloze titelnummer titelrol titels titelsong
titelverdediger titelverdedigster titulair titularis tja tjonge to toast toch tocht tochten toe toebedeeld toebehoorde toebehoren toebrengen toedienen
toediening toedoen toegang toegangen toegangscode toegangspoort toegankelijk toegankelijke toegankelijkheid toegebracht toegediend toegeeft toegegeven
toegekend toegelaten toegelegd toegenomen toegepast toegepaste toegeschreven toegestaan toegestane toegetakeld toegetreden toegeven toegevoegd
toegevoegde toegewezen toegewijd toegewijde toegezegd toekennen toekenning toekijken toekomen toekomst toekomstig toekomstige toekomt toelaat toelaten
toelating toelatingsexamen toeleggen toelichting toeliet toen toenadering toenam toename toendra toeneemt toenemen toenemend toenemende toenmalig
toenmalige toentertijd toepasselijk toepassen toepassing toepassingen toepaste toer toerde toeren toerental toerisme toerist toeristen toeristisch
toeristische toernooi toernooien toeschouwer toeschouwers toeschrijving toeslaan toespraak toespraken toespreken toestaan toestaat toestand toestanden
toestel toestellen toestemming toestond toetje toetrad toetreden toetreding toets toetsen toetsenbord toetsenist toetsing toeval toevallig toevallige
toevertrouwd toevlucht toevluchtsoord toevoegen toevoeging toevoegingen toewijding toewijzing toezicht toezichthouder toezien tof toffe toilet
toiletpapier toiletten tok tol tolerantie tolereren tolk tomaat tomaten tombe ton toneel toneelgroep toneelschool toneelschrijver toneelstuk
toneelstukken tonele tonen tong tongen tongewelf tonijn tonnen toom toon toonaangevend toonaangevende toonbank toonde toonden toonder toonhoogte toont
toorn toost top topclub topje topklasse topman topografie topografische topologie topologische toponiem toponymie toppen topper toppers topschutter
topscorer topscorers topsnelheid topsport tor toren torens torenspits torentje tori tornado torpedo torpedobootjager torpedobootjagers tot totaal
totale totdat toto totstandkoming touch tour tournee tournees tours touw touwen touwtjes tovenaar tovenaars toveren township toxicologie toxische toy
traag traan traanbeen trace traceren tracht trachten trachtte trachtten track tracklist tracks tractie tractor trad traden traditie tradities
traditioneel traditionele trage tragedie trager tragisch tragische trailer train trainde trainen trainer trainers trainerscarriere training trainingen
trainingskamp traint traject trajectdeel trajecten traktaat trakteer trakteren tralies tram trambedrijf tramhalte tramlijn tramlijnen tramnet trams
tramweg trance tranen trans transactie transacties transcriptie transept transfer transfers transfervrij transformatie transformeren transit
transmissie transparant transparante transparantie transplantatie transport transporteren trant trap trappen trappenhuis trapt trapte trauma
traumatische travee traveeen treden tree treed treedt tref treffen treffer treffers treft trefzeker trein treindienst treindiensten treinen
treinstation treinstel treinstellen treinverbindingen treinverkeer trek trekje trekken trekker trekpleister trekt trend trends tres treuren treurig
tri trial trials trias triatlon tribunaal tribune tribunes tribus trick tricolor triest trieste trilharen trillen trillingen trilogie trilt trio
triomf triomfboog triootje trip triton trivia triviale troef troep troepen troepenmacht trof trofee trofeeen troffen trog trok trokken trol trollen
trombone trombonist trommel tromp trompet trompettist troon troonopvolger troonopvolging troonsafstand troonsbestijging troost troosten troostfinale
tropen tropisch tropische tros trots trotse trotseren trouw trouwdag trouwde trouwden trouwe trouwen trouwens trouwerij trouwjurk trouwring trouwt
truc trucje trucjes truck trucks trucs trui trust trut try tsaar tsarina tsunami tu tuba tube tuberculose tufsteen tuig tuin tuinbouw tuindorp tuinen
tuinman tumor tune tunnel tunnels turbine turbines turbo turbulentie turk turken turn turnen turner tussen tussenbeide tussendoor tussenkomst
tussenliggende tussenpersoon tussenstop tussentijd tussentijds tussentijdse tussenuit tuurlijk tv twaalf twaalfde twaalfjarige twee tweecilinder
tweede tweedehands tweedeklasser tweedelige tweeduizend tweeen tweeenhalf tweeentwintig tweehonderd tweejarig tweejarige tweekleppige tweeling
tweelingbroer tweelingen tweemaal tweeslachtig tweetakt tweetakten tweetaktmotor tweetaktmotoren tweetal tweetalig tweetalige tweetjes tweevleugelige
tweevoudig tweezaadlobbige twijfel twijfelachtig twijfelde twijfelen twijfels twijfelt twijgen twintig twintigjarige twintigste twintigtal twist
twisten tyfus type typen typerend typerende types typisch typische tyrannosaurus uberhaupt ud ufo uh ui uien uil uilen uit uitbarsting uitbarstingen
uitbetaald uitblijven uitbouw uitbouwen uitbraak uitbracht uitbrachten uitbrak uitbraken uitbreidde uitbreiden uitbreiding uitbreidingen uitbreken
uitbrengen uitbrengt uitbuiten uitbundig uitdagen uitdaging uitdagingen uitdelen uitdoen uitdrukkelijk uitdrukken uitdrukking uitdrukkingen uiteen
uiteenlopende uiteenvallen uiteinde uiteindelijk uiteindelijke uiteinden uiten uiteraard uiterlijk uiterlijke uitermate uiterst uiterste uiterwaarden
uitga uitgaan uitgaande uitgaat uitgaf uitgang uitgangen uitgangspunt uitgangspunten uitgave uitgaven uitgebaat uitgebeeld uitgebouwd uitgebracht
uitgebrachte uitgebreid uitgebreide uitgebreider uitgebreidere uitgebroken uitgedaagd uitgedeeld uitgedroogd uitgedrukt uitgegaan uitgegeven
uitgegraven uitgegroeid uitgehaald uitgehold uitgehongerd uitgehuwelijkt uitgekeerd uitgekeken uitgekomen uitgekozen uitgelachen uitgeleend uitgelegd
uitgeleverd uitgemaakt uitgenodigd uitgeoefend uitgepakt uitgepraat uitgeput uitgereikt uitgerekend uitgeroeid uitgeroepen uitgerust uitgeschakeld
uitgeschreven uitgesloten uitgespeeld uitgespookt uitgesproken uitgesteld uitgestorven uitgestrekt uitgestrekte uitgevaardigd uitgevallen uitgeven
uitgever uitgeverij uitgeverijen uitgevers uitgevochten uitgevoerd uitgevoerde uitgevonden uitgeweken uitgewerkt uitgewezen uitgewisseld uitgewist
uitgezet uitgezocht uitgezonden uitgezonderd uitgifte uitging uitgroeide uitgroeien uithaalt uithalen uithangen uithof uitholling uithollingen
uithouden uiting uitingen uitje uitkering uitkeringen uitkiezen uitkijk uitkijken uitkleden uitkomen uitkomend uitkomst uitkomsten uitkomt uitkwam
uitkwamen uitlaat uitlachen uitlaten uitleg uitleggen uitleveren uitloper uitlopers uitmaakt uitmaakte uitmaakten uitmaken uitmondde uitmonden
uitmondt uitnodigen uitnodiging uitnodigingen uitoefende uitoefenen uitoefening uitpakken uitpraten uitproberen uitputting uitreiking uitroeien
uitroepen uitrusten uitrusting uitschakelen uitschakeling uitschot uitschrijven uitslag uitslagen uitslapen uitsluiten uitsluitend uitsluiting
uitsmijter uitspraak uitsprak uitspraken uitspreken uitstaan uitstapje uitstappen uitsteeksel uitsteeksels uitsteekt uitstek uitsteken uitstekend
uitstekende uitstel uitstellen uitsterven uitstierf uitstoot uitstraling uitstrekt uitstrekte uitte uittrekken uitvaart uitval uitvallen uitvalsbasis
uitvechten uitverkocht uitverkochte uitverkoop uitverkoren uitverkorene uitviel uitvinden uitvinder uitvinding uitvindingen uitvoer uitvoerde
uitvoerden uitvoeren uitvoerend uitvoerende uitvoerig uitvoerige uitvoering uitvoeringen uitvoert uitwedstrijd uitweg uitwendige uitwerken uitwerking
uitwerpselen uitwijken uitwisselen uitwisseling uitwissen uitzag uitzenden uitzending uitzendingen uitzendt uitzetten uitzicht uitzie uitzien
uitziende uitziet uitzitten uitzoeken uitzondering uitzonderingen uitzonderlijk uitzonderlijke uk ulster ultieme ultimatum ultra unaniem undercover
underground unie uniek unieke uniform uniforme uniformen unit universeel universele universitair universitaire universiteit universiteiten
universiteitsbibliotheek universum up update uploaden upper ups uranium urban uren urenlang urine uur uurtje uurtjes uurwerk uw uwe uzelf va vaag vaak
vaakst vaandel vaardigde vaardigheden vaardigheid vaart vaartuig vaartuigen vaarwel vaas vacature vaccin vacht vacuum vader vaderland vaderlandse
vaders vage vagina vak vakantie vakanties vakbond vakbonden vaker vakgebied vakgebieden vakjury vakken val vale valentijn valium valk vallei valleien
vallen vallende vals valse valstrik valt valuta vampier vampieren vampiers van vanaf vanavond vanbinnen vandaag vandaan vandaar vandalen vandalisme
vandoor vang vangen vangst vangt vanille vanmiddag vanmorgen vannacht vanochtend vanop vanouds vanuit vanwaar vanwege vanzelf vanzelfsprekend var
varen varens varia variabel variabele variabelen variant varianten variatie variaties varieerde varieert varieren varierend varieteit varieteiten
varken varkens varkensvlees varkentje vast vastberaden vastberadenheid vastbesloten vastbinden vaste vasteland vasten vastgebonden vastgehouden
vastgelegd vastgelegde vastgemaakt vastgesteld vastgestelde vastgezet vastgezeten vastgoed vasthield vasthouden vasthoudt vastleggen vastmaken
vaststellen vaststelling vastzat vastzit vastzitten vat vatbaar vaten vatte vatten vazal vazallen vazalstaat vazen vecht vechten vechtend vechter
vechters vechtpartij vector vectoren vectorruimte vedermotten vee veeg veel veelal veelbelovend veelbelovende veeleer veeleisend veelgebruikte
veelheid veelvoorkomende veelvoud veelvuldig veelzijdig veelzijdige veen veengebied veer veerboot veerdienst veerman veertien veertiende
veertienjarige veertig veeteelt vega vegen vegetarier vegetatie veilig veilige veiliger veiligheid veiligheidsdienst veiligheidsdiensten
veiligheidsraad veiligste veiligstellen veiling veilingen vel veld velde velden veldheer veldkapellen veldlopen veldmaarschalk veldrijden veldslag
veldslagen veldtocht veldtochten veldwerk vele velen vellen velvet venen vennen vennoot vennootschap vennootschappen venster vensters vent ventilatie
ventilator ventje venture ver veracht veranda verander veranderd veranderde veranderden veranderen veranderende verandering veranderingen verandert
verankerd verantwoord verantwoordelijk verantwoordelijke verantwoordelijkheden verantwoordelijkheid verantwoorden verantwoording verassing verbaal
verbaasd verbaasde verbaast verband verbanden verbannen verbanning verbastering verbazen verbazend verbazing verbazingwekkend verbazingwekkende
verbeeld verbeelding verberg verbergen verbergt verbeterd verbeterde verbeteren verbetering verbeteringen verbetert verbied verbieden verbiedt
verbijsterd verbind verbinden verbinding verbindingen verbindingsweg verbindt verbintenis verbitterd verbleef verbleven verblijf verblijfplaats
verblijft verblijven verblind verbluffend verbod verboden verbond verbonden verbondenheid verbood verborg verborgen verbouwd verbouwde verbouwen
verbouwing verbouwingen verbrak verbrand verbrandde verbrande verbranden verbranding verbrandt verbrede verbreden verbreding verbreed verbreek
verbreken verbrijzeld verbroedering verbroken verbruik verbruikt verdacht verdachte verdachten verdachts verdamping verdedig verdedigd verdedigde
verdedigden verdedigen verdedigende verdediger verdedigers verdediging verdedigingslinie verdedigingswerken verdedigt verdeel verdeeld verdeelde
verdeelden verdeeldheid verdeelt verdelen verdeling verdenk verdenken verdenking verdenkt verder verdere verdergaan verderop verdien verdiend
verdiende verdienden verdienen verdienste verdienstelijk verdienstelijke verdiensten verdient verdiepen verdieping verdiepingen verdiept verdiepte
verdikt verdoemd verdoen verdoet verdoezelen verdomd verdomde verdomme verdoofd verdorie verdorven verdoven verdoving verdraaid verdrag verdragen
verdreef verdreven verdriet verdrietig verdrijven verdrijving verdrink verdrinken verdrinkt verdrongen verdronk verdronken verdubbel verdubbeld
verdubbelde verdubbelen verdubbeling verduistering verdun verduren verdwaald verdwaalde verdwalen verdween verdwenen verdwijn verdwijnen verdwijning
verdwijnt vereenvoudigd vereenvoudigde vereerd vereffenen vereisen vereist vereiste vereisten veren verenigd verenigde verenigden verenigen vereniging
verenigingen verenigingsleven verenkleed verering verf verfijnd verfijnde verfilmd verfilming verfrissend vergaan vergaarde vergaat vergaderen
vergadering vergaderingen vergaderzaal vergaren vergat vergeef vergeefs vergeefse vergeeft vergeet vergelding vergeleek vergeleken vergelijk
vergelijkbaar vergelijkbare vergelijken vergelijkende vergelijking vergelijkingen vergelijkt vergemakkelijken vergetelheid vergeten vergeven vergeving
vergezeld vergezelde vergezellen vergezocht vergif vergiffenis vergiftigd vergiftigde vergiftigen vergiftiging verging vergis vergissen vergissing
vergist vergoeden vergoeding vergrendeld vergroeid vergroeide vergroot vergrootte vergrote vergroten vergroting vergt verguld vergulde vergunning
vergunningen verhaal verhaallijn verhaallijnen verhaalt verhaaltje verhaaltjes verhalen verhalenbundel verhandeld verhandeling verhandelingen verhard
verharde verheffing verhelpen verhemelte verheug verheugd verheven verhief verhinderd verhinderde verhinderen verhit verhitting verhogen verhoging
verhongeren verhoog verhoogd verhoogde verhoogt verhoor verhoord verhoorkamer verhoren verhouding verhoudingen verhuis verhuisd verhuisde verhuisden
verhuist verhuizen verhuizing verhullen verhuren verhuur verhuurd verhuurde verjaagd verjaardag verjaardagen verjaardagscadeau verjaardagsfeest
verjaardagsfeestje verjagen verkaste verkeer verkeerd verkeerde verkeerds verkeert verkende verkennen verkenner verkenners verkenning verkeren
verkering verkies verkiesbaar verkiest verkiezen verkiezing verkiezingen verkiezingscampagne verklaar verklaard verklaarde verklaarden verklaart
verklappen verklaren verklaring verklaringen verkleden verkleed verkleind verkleinen verklikker verkloot verkloten verknald verknalde verknallen
verknalt verknoeid verknoeien verkocht verkochte verkochten verkoop verkoopcijfers verkoopt verkoos verkopen verkoper verkopers verkort verkorte
verkouden verkoudheid verkozen verkracht verkrachten verkrachter verkrachting verkrachtte verkreeg verkregen verkrijgbaar verkrijgen verkrijgt
verlaagd verlaagde verlaat verlagen verlaging verlamd verlammen verlamming verlang verlangde verlangen verlangens verlangt verlaten verleden verleend
verleende verleenden verleent verlegd verlegde verlegen verlegenheid verleid verleidelijk verleiden verleiding verlenen verlengd verlengde verlengen
verlenging verlengingen verlicht verlichte verlichten verlichting verliefd verliefde verliep verliepen verlies verliest verliet verlieten verliezen
verliezend verliezer verliezers verlinken verlinkt verlof verloofd verloofde verloop verloopt verloor verlopen verloren verlos verlossen verlosser
verlossing verlost verloving verlovingsring verluidt vermaak vermaakt vermaarde vermaken verman vermeden vermeend vermeende vermeld vermeldde vermelde
vermelden vermelding vermeldingen vermeldt vermengd vermenging vermenigvuldigd vermenigvuldigen vermenigvuldiging vermijd vermijden verminderd
verminderde verminderen vermindering vermindert verminkt vermist vermiste vermoed vermoedde vermoedelijk vermoedelijke vermoeden vermoedens vermoedt
vermoeid vermoeidheid vermoeiend vermogen vermogens vermomd vermomming vermoord vermoordde vermoordden vermoorde vermoorden vermoordt vernam vernederd
vernederen vernederend vernedering verneemt verneukt vernield vernielde vernielen vernieling vernielingen vernietig vernietigd vernietigde vernietigen
vernietiging vernietigt vernieuwd vernieuwde vernieuwen vernieuwend vernieuwende vernieuwing vernieuwingen vernoemd vernoemde vernoeming vernomen
vernummerd veronderstel verondersteld veronderstelde veronderstellen veronderstelling veronderstelt verongelukt verongelukte verontrust verontrustend
verontschuldig verontschuldigen verontschuldiging verontschuldigingen verontwaardiging veroordeel veroordeeld veroordeelde veroordeelden veroordeelt
veroordelen veroordeling veroordelingen veroorloven veroorzaakt veroorzaakte veroorzaakten veroorzaken verordening verouderd verouderde veroveraar
veroverd veroverde veroverden veroveren verovering veroveringen verpakking verpakt verpest verpesten verpestte verplaats verplaatsen verplaatsing
verplaatst verplaatste verpleegkundige verpleegster verpleegsters verpleger verpletterd verpletteren verplicht verplichte verplichting verplichtingen
verplichtte verprutst verraad verraadde verraadt verraden verrader verraderlijke verraders verras verrassen verrassend verrassende verrassing
verrassingen verrast verraste verre verreden verregaande verrek verrekijker verrekt verrekte verreweg verricht verrichten verrichtte verrijkt verroer
verrot verruilde verrukkelijk vers versa verschaffen verschaft verschafte verscheen verscheept verscheidene verscheidenheid verschenen verscheurd
verscheuren verschijnen verschijning verschijningen verschijnsel verschijnselen verschijnt verschil verschilde verschilden verschillen verschillend
verschillende verschilt verscholen verschonen verschoof verschoven verschrikkelijk verschrikkelijke verschrikkelijks verschuilen verschuilt
verschuiven verschuiving verschuldigd verse versie versierd versierde versieren versiering versieringen versiersel versierselen versies versla
verslaafd verslaafde verslaafden verslaan verslaat verslag verslagen verslaggever verslaggevers verslaving verslechterde versleten verslinden versloeg
versloegen versmolten versneld versnelde versnellen versnelling versnellingen versnellingsbak verspil verspild verspilde verspillen verspilling
verspilt verspreid verspreidde verspreidden verspreide verspreiden verspreiding verspreidingsgebied verspreidt verspringen versta verstaan verstaat
verstand verstandelijke verstandhouding verstandig verstandige verste verstedelijking verstek versteld versterken versterking versterkingen versterkt
versterkte verstevigd verstevigen verstikking verstikt verstond verstoord verstoorde verstoort verstop verstoppen verstoppertje verstopt verstopte
verstoren verstoring verstoten verstreken verstrekken verstrekt verstrekte verstrikt versturen verstuurd versus vertaal vertaald vertaalde
vertakkingen vertakt vertakte vertalen vertaler vertaling vertalingen verte verteerd vertegenwoordig vertegenwoordigd vertegenwoordigde
vertegenwoordigden vertegenwoordigen vertegenwoordiger vertegenwoordigers vertegenwoordiging vertegenwoordigt vertel verteld vertelde vertelden
vertellen verteller vertellingen vertelt verteren verticaal verticale vertolken vertolking vertolkt vertolkte vertonen vertoning vertoond vertoonde
vertoonden vertoont vertraagd vertraagde vertraagt vertragen vertraging vertragingen vertrek vertrekken vertrekt vertrok vertrokken vertrouw vertrouwd
vertrouwde vertrouwden vertrouwelijk vertrouwelijke vertrouweling vertrouwen vertrouwt veruit vervaardigd vervaardigde vervaardigen vervaardiging
vervagen verval vervallen vervalsen vervalsing vervalst vervalste vervalt vervang vervangen vervangende vervanger vervanging vervangt verveel verveeld
verveelde verveelt vervelen vervelend vervelende verveling verven vervening verviel verving vervingen vervloek vervloekt vervloekte vervoegde vervoer
vervoerd vervoerde vervoerder vervoeren vervoermiddel vervolg vervolgd vervolgde vervolgen vervolgens vervolging vervolgingen vervolgt vervorming
vervroegd vervroegde vervuild vervuiling vervuld vervulde vervullen vervulling vervult verwaand verwaarloosd verwaarloosde verwacht verwachte
verwachten verwachting verwachtingen verwachtte verwachtten verwant verwante verwanten verwantschap verwantschappen verward verwarde verwarmd
verwarming verwarren verwarrend verwarring verwart verwees verweet verwekt verwelkom verwelkomen verwend verwende verwennen verwerken verwerking
verwerkt verwerkte verwerpen verwerven verweten verweven verwezen verwezenlijken verwierf verwierp verwierven verwijder verwijderd verwijderde
verwijderen verwijdering verwijdert verwijst verwijt verwijten verwijzen verwijzend verwijzing verwijzingen verwikkeld verwilderde verwisseld
verwisselen verwoest verwoeste verwoesten verwoestende verwoesting verwoestingen verwoestte verwond verwonden verwonderlijk verwonding verwondingen
verworpen verworven verzachten verzamel verzamelaar verzamelaars verzamelalbum verzameld verzamelde verzamelden verzamelen verzameling verzamelingen
verzamelnaam verzamelt verzegeld verzeild verzeker verzekeraar verzekerd verzekerde verzekeren verzekering verzekeringen verzekeringsmaatschappij
verzen verzenden verzet verzetsgroep verzetsstrijder verzetsstrijders verzette verzetten verziekt verzin verzinnen verzint verzocht verzoek verzoeken
verzoenen verzoening verzon verzonden verzonken verzonnen verzorg verzorgd verzorgde verzorgden verzorgen verzorging verzorgt verzwakken verzwakt
verzwakte verzwegen verzwijgen verzwijgt vest vestigde vestigden vestigen vestiging vestigingen vestigingsplaats vestigt vesting vestingen vestingstad
vestingwerken vet vete veteraan veteranen veters vetgedrukt vette vetten vetzak vetzuren vezels via viaduct viaducten viagra vicariaat vicaris vice
viceadmiraal vicekampioen vicepremier vicepresident vicevoorzitter victoriaanse video videoband videoclip videoclips videospel videospellen
videospelletjes vie viel vielen vier viercilinder vierdaagse vierde vierdelige vieren vierentwintig vierhonderd viering vieringtoren vierjarig
vierjarige vierkant vierkante viermaal viert viertal vierwielaandrijving vies viespeuk vietnamees vieux view vieze viezerik vijand vijandelijk
vijandelijke vijandelijkheden vijanden vijandig vijandige vijandigheid vijf vijfde vijfduizend vijfentwintig vijfhonderd vijfjarig vijfjarige vijfkamp
vijfmaal vijftal vijftien vijftiende vijftienjarige vijftig vijftigste vijven vijver vijvers villa vin vind vinden vindingrijk vindplaats vindplaatsen
vindt ving vinger vingerafdruk vingerafdrukken vingernagels vingers vink vinnen vinyl viola violen violet violist violiste viool vioolconcert vip
virtual virtueel virtuele virus virussen vis visie visies visioen visioenen visite visitekaartje vismarkt vissen visser visserij vissers vissoorten
vista visueel visuele visum visvangst vitale vitamine vizier vlag vlaggen vlaggenschip vlak vlakbij vlakke vlakken vlakte vlam vlammen vlas vleermuis
vleermuizen vlees vleesetende vlek vlekjes vlekken vleugel vleugels vleugelspeler vleugje vlezige vlieg vliegbasis vliegdekschepen vliegdekschip
vliegen vliegend vliegende vliegensoort vliegenvangers vlieger vliegers vliegt vliegtijd vliegtuig vliegtuigen vliegveld vliegvelden vlies
vliesvleugelig vliesvleugelige vliesvleugeligen vliet vlinder vlinders vlinderslag vlindersoort vloed vloeibaar vloeibare vloeien vloeiend vloeistof
vloeistoffen vloeit vloek vloeken vloer vloeren vlogen vloog vlooien vloot vlot vloten vlucht vluchteling vluchtelingen vluchten vluchtige vluchtte
vluchtten vlug vlugger vmbo vocal vocale vocalen vocht vochten vochtig vochtige voed voedde voeden voeding voedingsmiddelen voedingsstoffen voedsel
voedselarme voedselrijke voedselvergiftiging voedt voeg voegde voegden voegen voegt voel voelde voelden voelen voelt voer voerde voerden voeren voert
voertaal voertuig voertuigen voet voetafdrukken voetbal voetbalafdeling voetbalbeker voetbalbond voetbalcarriere voetbalclub voetbalclubs voetbalcoach
voetbalcompetitie voetbalde voetbalelftal voetbalkampioenschap voetballen voetballer voetballers voetballoopbaan voetbalscheidsrechter voetbalstadion
voetbalster voetbaltoernooi voetbaltrainer voetbalvereniging voetbalwedstrijden voeten voetgangers voetsporen voetstappen voetstuk vogel vogels
vogelsoort vogelsoorten vogelspinnen vogeltje voicemail vol volbracht volbrengen voldaan voldeden voldeed voldoen voldoende voldoening voldoet volg
volgde volgden volgeling volgelingen volgen volgend volgende volgens volgers volgorde volgt volhouden volhoudt volk volken volkeren volkomen volks
volksfront volksgezondheid volkshuisvesting volkskerk volkslied volksmond volksmuziek volkspartij volksraadpleging volksrepubliek volkstaal
volkstelling volkstellingen volksverhalen volksvertegenwoordiger volksvertegenwoordigers volle volledig volledige volleybal volmaakt volmacht volop
volslagen volstaan volstaat volstrekt volt volta voltijds voltooid voltooide voltooien voltooiing voltrokken voluit volume volumes volwaardig
volwaardige volwassen volwassene volwassenen vond vondel vonden vondst vondsten vonk vonken vonnis voodoo voogd voogdij voor vooraan vooraanstaand
vooraanstaande vooraf voorafgaand voorafgaande voorafgegaan voorafging vooral vooraleer vooralsnog vooravond voorbarig voorbeeld voorbeelden
voorbehouden voorbereid voorbereiden voorbereidende voorbereiding voorbereidingen voorbestemd voorbij voorbije voordat voordeel voordele voordelen
voordeur voordien voordoen voordoet voordracht voordrachten voorgaande voorganger voorgangers voorgedaan voorgedragen voorgekomen voorgelegd
voorgelezen voorgelogen voorgenomen voorgeschiedenis voorgeschreven voorgesteld voorgestelde voorgevel voorgevoel voorgezeten voorgoed voorgrond
voorhand voorhanden voorheen voorhoede voorhoofd voorin voorjaar voorkant voorkeur voorkeurstemmen voorkomen voorkomend voorkomende voorkoming
voorkomt voorkwam voorkwamen voorlaatste voorleggen voorlezen voorlichting voorliefde voorloper voorlopers voorlopig voorlopige voormalig voormalige
voorman voornaam voornaamste voorname voornamelijk voornemen voornoemde vooroordelen vooroorlogse voorop voorouder voorouders voorover voorpagina
voorpoten voorproefje voorprogramma voorraad voorraden voorrand voorrang voorrecht voorronde voorrondes voorruit voorschijn voorschot voorschoten
voorschriften voorschrijven voorselectie voorspel voorspelbaar voorspeld voorspelde voorspellen voorspelling voorspellingen voorspelt voorspoed
voorspoedig voorspraak voorsprong voorst voorstad voorstander voorstanders voorste voorsteden voorstel voorstelde voorstellen voorstelling
voorstellingen voorstelt voort voortaan voortbestaan voortbewegen voortdurend voortdurende voortgang voortgebracht voortgekomen voortgezet voortijdig
voortkomen voortkwam voortplanten voortplanting voortreffelijk voorts voortstuwing voortvluchtig voortvluchtige voortzette voortzetten voortzetting
vooruit vooruitgang vooruitstrevende vooruitzicht voorvader voorvaderen voorval voorvechter voorverkiezingen voorvleugel voorvleugels voorvoegsel
voorvork voorwaarde voorwaardelijk voorwaardelijke voorwaarden voorwaarts voorwerp voorwerpen voorwiel voorwoord voorzag voorzichtig voorzichtiger
voorzien voorziene voorziening voorzieningen voorziet voorzijde voorzitster voorzitter voorzitters voorzitterschap voorzorg voorzorgsmaatregelen
vorderde vordering vorderingen voren vorig vorige vork vorm vormde vormden vormen vormgegeven vormgeving vorming vormt vorst vorstelijke vorsten
vorstendom vorstendommen vorstin vos vraag vraagje vraagstuk vraagstukken vraagt vracht vrachtauto vrachtschepen vrachtschip vrachtwagen vrachtwagens
vragen vrede vrederechter vredesakkoord vredesmacht vredesnaam vredesonderhandelingen vredesverdrag vredig vreedzaam vreedzame vreemd vreemde
vreemdeling vreemdelingen vreemden vreemder vreemdgaan vreemds vreemdste vrees vreesde vreesden vreest vreet vreselijk vreselijke vreselijks vreten
vreugde vrezen vriend vriendelijk vriendelijke vriendelijkheid vrienden vriendenkring vriendin vriendinnen vriendinnetje vriendje vriendjes
vriendschap vriendschappelijk vriendschappelijke vries vriezer vrij vrijdag vrijdagavond vrije vrijen vrijgegeven vrijgekomen vrijgelaten vrijgemaakt
vrijgesproken vrijgesteld vrijgeven vrijgevig vrijgezel vrijgezellen vrijgezellenfeest vrijheden vrijheid vrijkomen vrijkomt vrijkwam vrijlaten
vrijlating vrijmaken vrijmetselaar vrijmetselarij vrijstaande vrijstaat vrijstelling vrijthof vrijuit vrijwel vrijwillig vrijwillige vrijwilliger
vrijwilligers vrijwilligerswerk vrijzinnig vrijzinnige vroedschap vroedvrouw vroeg vroege vroegen vroeger vroegere vroegmoderne vroegst vroegste
vroegtijdig vrolijk vrolijke vrolijken vrolijker vrome vrouw vrouwe vrouwelijk vrouwelijke vrouwen vrouwenbeweging vrouwenkiesrecht vrouwentoernooi
vrouwenvoetbal vrouwtje vrouwtjes vrucht vruchtbaar vruchtbaarheid vruchtbare vruchten vu vuil vuile vuiligheid vuilnis vuilnisbak vuilnisbelt vuist
vuisten vul vulde vulkaan vulkanen vulkanisch vulkanische vullen vulling vult vuren vurige vuur vuurde vuurgevecht vuurkracht vuurtje vuurtoren
vuurwapen vuurwapens vuurwerk vwo vzw waag waagde waagt waaier waait waakzaam waal waanzin waanzinnig waanzinnige waar waaraan waarbij waarbinnen
waarborgen waard waarde waardeer waardeert waardeloos waardeloze waarden waarderen waardering waardevol waardevolle waardig waardige waardigheid
waardoor waardplant waardplanten waargenomen waarheen waarheid waarin waarlangs waarmaken waarmee waarna waarnaar waarneembaar waarnemen waarnemend
waarnemer waarnemers waarneming waarnemingen waarom waaronder waarop waarover waarschijnlijk waarschijnlijke waarschijnlijker waarschijnlijkheid
waarschuw waarschuwde waarschuwen waarschuwing waarschuwingen waarschuwt waartegen waartoe waartussen waaruit waarvan waarvoor waas wacht wachten
wachtend wachter wachters wachtkamer wachtlijst wachtte wachtten wachtwoord waddeneilanden wade wadi wafels wagen wagens wagon wagons wake waken
wakker wal walden walg walgelijk walgelijke walk walker wallen wals walvis walvissen wan wand wandel wandelaars wandelde wandelen wandelende wandeling
wandelingen wandelpad wandelpaden wandelroute wandelt wanden wandtapijten wang wangedrag wangen wanhoop wanhopig wanhopige wanneer want wantrouwen
wants wantsen wapen wapenhandelaar wapens wapenschild wapenschilden wapenspreuk wapenstilstand war ware waren warenhuis warm warme warmen warmer
warmere warmste warmte warren wars was wasbeer wasmachine wassen wassenaar wasserette wast waste wat water waterdamp waterdicht wateren watergang
waterhuishouding waterige waterjuffers waterkrachtcentrale waterland waterleiding waterlinie waterloo waterloop waterlopen watermolen watermolens
wateroppervlak waterpeil waterplanten waterpolo waterput waters waterschap waterschappen waterscheiding watersnood waterstaat waterstaatkundig
waterstand waterstof waterstofgas waterstroom watertoren waterval watervallen watervogels waterweg waterwegen watje watjes watt watts wauw wave wazig
wc we web weblog webpagina website websites wed wedden weddenschap weddenschappen wedding wedergeboorte wederom wederopbouw wederzijds wederzijdse
wedstrijd wedstrijden weduwe weduwnaar wee weed weeen weefsel weefsels weeg weegschaal weegt week weekblad weekdieren weekeinde weekend weekendje weer
weergave weergeeft weergegeven weergeven weerhouden weerhoudt weerloos weersomstandigheden weerspiegelt weerstaan weerstand weerszijden weert weerwolf
weerwolven weerzien weerzinwekkend wees weeshuis weet weetje weg wegblijven wegbrengen wegdek wegdoen wegen wegennet wegens wegga weggaan weggaat
weggegaan weggegeven weggegooid weggehaald weggejaagd weggekomen weggelaten weggelegd weggelopen weggenomen weggerend weggestuurd weggevaagd weggeven
weggevoerd weggeweest wegging weggingen weggooien weghalen weghouden wegjagen wegkomen wegkomt wegliep wegloopt weglopen wegnemen wegrace wegrennen
wegrijden wegrotten wegsturen wegvallen wegverkeer wegwedstrijd wegwezen wei weide weiden weiger weigerde weigerden weigeren weigering weigert weiland
weilanden weinig weinige weinigen wek wekelijks wekelijkse weken wekenlang wekken wekker wekt wekte wel weldra weleens welgestelde weliswaar welk
welke welkom welles wellicht wellington welnee welnu welpen welt welterusten welvaart welvarend welvarende welzijn wemelt wen wendde wenden wending
wenen wenkbrauwen wennen wens wenselijk wensen wenst wenste wensten went werd werden wereld wereldbeeld wereldbeker wereldbekerwedstrijd
wereldbekerwedstrijden wereldbekerzege wereldberoemd wereldberoemde werelden werelderfgoed werelderfgoedlijst wereldgroep wereldje wereldkampioen
wereldkampioene wereldkampioenen wereldkampioenschap wereldkampioenschappen wereldlijke wereldoorlog wereldoorlogen wereldpremiere wereldranglijst
wereldrecord wereldrecords werelds wereldtentoonstelling wereldtitel wereldtitels wereldtournee wereldwijd wereldwijde weren werf werk werkdag
werkdagen werkelijk werkelijke werkelijkheid werken werkend werkende werker werkers werkgelegenheid werkgever werkgevers werkgroep werking werkloos
werkloosheid werklozen werknemer werknemers werkplaats werkplaatsen werkplek werkster werkt werkte werkten werktuigen werkwijze werkwoord werkwoorden
werkzaam werkzaamheden werkzame werp werpen werpt wervel wervelkolom wervellichaam wervels werven wespen west westelijk westelijke westelijker westen
westerlengte western westers westerse westgevel westhoek westkant westkust westoever westtoren westwaarts westzijde wet wetboek weten wetend wetende
wetenschap wetenschappelijk wetenschappelijke wetenschappen wetenschapper wetenschappers wetering wetgevende wetgever wetgeving wethouder wethouders
wetsvoorstel wettelijk wettelijke wetten wettige wever wezel wezen wezenlijk wezens whiskey whisky white wide wie wied wieg wieken wiel wielbasis
wielen wielerkoers wielerploeg wielersport wielerwedstrijd wielrennen wielrenner wielrenners wielrenster wiens wier wierde wierden wierp wiet wii wij
wijd wijdde wijde wijden wijding wijdverbreid wijdverspreid wijf wijfje wijk wijken wijkt wijlen wijn wijnbouw wijngaard wijngaarden wijs wijsbegeerte
wijsheid wijsmaken wijsneus wijst wijten wijven wijze wijzen wijzer wijzigde wijzigen wijziging wijzigingen wil wild wildcard wilde wilden wilder
wildernis wilders wilg wilgen willekeurig willekeurige willen willie wilskracht wilt win winchester wind winden windkracht windmolen windmolens
windmotor windsnelheden windt winkel winkelcentra winkelcentrum winkelen winkels winkelstraat winnaar winnaars winnares winnen winnende winning winst
winsten winstoogmerk wint winter wintermaanden winters winterslaap winterspelen winterstop wip wippen wis wiskunde wiskundig wiskundige wiskundigen
wissel wisselde wisselden wisselen wisselend wisselende wisselgeld wisseling wisselslag wisselspanning wisselstroom wisselt wisselwerking wissen wist
wisten wit without witjes witte witten witwassen wo wodka woedde woede woedend woedende woensdag woerden woest woeste woestijn woestijnen wol wolf
wolk wolken wolkenkrabber wolven won wond wonde wonden wonder wonderbaarlijk wonderbaarlijke wonderen wonderland wonen wonende woning woningbouw
woningen wonnen woog woon woonachtig woonde woonden woongebied woonhuis woonhuizen woonkamer woonplaats woonruimte woont woontoren woonwijk woonwijken
woord woorden woordenboek woordenschat woordje woordvoerder word worden wordende wordt workshop workshops worm wormen wormgat worp worst worstelaar
worstelaars worstelde worstelen worsteling worstelt worstjes wortel wortels wou woud wouden wouw wow wraak wrak wrede wreed wreedheid wreken wrijf
wrijven wrijving wroeging wrok wrong wurgen www xenon xtc yang yankee yankees yard yards yen yes yin yo yoga yoghurt yuan yup zaad zaag zaaien zaak
zaakje zaakjes zaal zaan zacht zachte zachter zachtjes zadel zadeldak zaden zag zagen zak zakdoek zake zakelijk zakelijke zaken zakendoen zakenman
zakenpartner zakenreis zakgeld zakje zakjes zakken zaklamp zakt zakte zal zalen zalf zalig zalm zalmen zamelen zand zandbank zandgrond zandgronden
zandige zandsteen zandstenen zang zangcarriere zanger zangeres zangeressen zangers zangstem zangvogel zangvogels zat zaten zaterdag zaterdagavond ze
zebra zeden zee zeebaarzen zeebodem zeedijk zeeen zeegebied zeehaven zeekomkommer zeekomkommers zeeland zeelieden zeemacht zeeman zeemeermin zeeniveau
zeep zeer zeerste zeeschepen zeeslag zeespiegel zeester zeesterren zeestraat zeevaart zeewater zeg zegde zege zegel zegels zegen zegenen zeges
zegevierde zegevieren zegge zeggen zeggenschap zegje zegt zei zeiden zeik zeiken zeil zeilde zeilen zeiler zeker zekere zekerheid zelden zeldzaam
zeldzaamheid zeldzame zelf zelfbeheersing zelfbestuur zelfde zelfgemaakte zelfingenomen zelfmedelijden zelfmoord zelfportret zelfrespect zelfs
zelfstandig zelfstandige zelfstandigheid zelfverdediging zelfvertrouwen zelfverzekerd zen zend zendeling zendelingen zenden zender zenders zendertje
zending zendt zendtijd zenit zenuw zenuwachtig zenuwen zenuwstelsel zeppelin zero zes zesdaagse zesde zesjarige zesmaal zessen zestal zestien
zestiende zestienjarige zestig zet zeta zetel zetelde zetelen zetels zetelt zetelverdeling zetje zette zetten zeur zeuren zeurt zeven zevende
zevenjarige zevenkamp zeventien zeventiende zeventienjarige zeventig zich zicht zichtbaar zichtbare zichzelf zie ziek ziekbed zieke ziekelijk zieken
ziekenboeg ziekenhuis ziekenhuizen ziekenwagen ziekte ziekten ziektes ziel zielen zielig zielige zielsveel zien ziens ziet ziezo zigeuner zigeuners
zij zijaanzicht zijbeuken zijde zijdelings zijdelingse zijden zijgevel zijkant zijkanten zijl zijlijn zijn zijnde zijne zijner zijrivier zijrivieren
zijspan zijspanklasse zijt zijtak zijwaarts zijzelf zilver zilveren zin zing zingen zingende zingt zink zinken zinkt zinloos zinloze zinnen zintuigen
zintuiglijke zinvol zionistische zit zitje zitplaatsen zitten zittend zittende zitting zittingen zo zoal zoals zocht zochten zodanig zodat zodoende
zodra zoek zoeken zoeker zoekt zoektocht zoen zoende zoenen zoet zoete zogeheten zogenaamd zogenaamde zogenoemde zogezegd zoiets zojuist zolang zolder
zomaar zombie zombies zomer zomerkamp zomermaanden zomers zomerspelen zon zond zondaar zondaars zondag zonde zondebok zonden zonder zone zonen zones
zonet zong zongen zonk zonlicht zonnebril zonnegod zonnen zonnepanelen zonneschijn zonnestelsel zonnetje zonnig zonnige zonsondergang zonsopgang
zonsverduistering zonsverduisteringen zoo zoogdier zoogdieren zooi zooitje zoologie zooloog zoom zoon zoons zoontje zootje zorg zorgde zorgden zorgen
zorgt zorgvuldig zot zou zouden zout zoute zouten zoutwatervis zoveel zoveelste zover zowat zowel zozeer zucht zuid zuidelijk zuidelijke zuidelijken
zuidelijker zuidelijkste zuiden zuidgrens zuidkant zuidkust zuidoost zuidoostelijk zuidoostelijke zuidoosten zuidpool zuidwaarts zuidwest
zuidwestelijk zuidwestelijke zuidwesten zuidzijde zuig zuigen zuiger zuignappen zuigt zuil zuilen zuinig zuipen zuiver zuivere zuiveren zuiverheid
zuivering zuiveringen zul zulk zulke zullen zult zulte zure zuren zus zusje zusjes zussen zuster zusters zuur zuurstof zwaai zwaaide zwaaien zwaait
zwaan zwaar zwaard zwaarden zwaarder zwaardere zwaargewond zwaarste zwaartekracht zwaartepunt zwager zwak zwakheden zwakheid zwakke zwakken zwakker
zwakkere zwakste zwakte zwam zwanen zwang zwanger zwangere zwangerschap zware zwart zwarte zwarten zwavel zwavelzuur zweden zweed zweeft zweefvliegen
zweep zweer zweert zweet zwelling zwem zwembad zwembroek zwemmen zwemmer zwemmers zwemster zwemt zwendel zweren zwerm zwerven zwerver zwervers zweten
zweven zwevende zwijg zwijgen zwijgt zwijn zwijnen zwoer zwom
`
