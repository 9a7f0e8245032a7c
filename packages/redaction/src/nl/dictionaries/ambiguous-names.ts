// Given and family names that are Dutch words too, though rare ones: names only with a capital or in a context.
// Words: OpenTaal word list (https://www.opentaal.org), CC BY 3.0 / revised BSD.
export const ambiguousNames = `
aagje aaltje aba abaci abele abondance abrahams acacia adi adonis afton agape aki albino alen alia alleman alp althea ama amandels amant amaryllis
amine amish ante apa appelen arden aren arend asman aster augustijnen aurelia avis aya azalea babs bader bakkers balde bals bao baptist baptiste
barbier bare barons basta baten bats bauw beate beerden beg belen belet benigne bente berk berthe bes beun beunen beurden bevers biest biets bijlen
bilan bilde bilge binst blekte blende blindeman blinker blocken blom blommen bode boekhoudt boelen boen boers boes boet bokken bolle bollen bols
bonhomme boni bonne bonnet bonte boon boosten booten bora boterberg botte bouche bouillon boulanger bouquet bourgeois boute bouten braafheid braden
bral branders braspenning brems bridger briek bries brik broche broes brokken broos brosse brouwer brouwers budo buffel bullen bunder busselen bussels
buts caballero caban camelia cammen campanile campo camps cant caprice carre cas celen cerise charisma christene christin chroma cis clarisse claus
clausen clement clemente clementine cologne cools cops cornet crea crews croon croonen cypers daal dada damar dassen dauw dauwen daver dec degens deja
dekker dekkers demi demonie denier denim derden desiderata deun diene dillen doggen dolce dolmans domen dommelen dona donders donkers dons doom dorde
doren dorre douwen draven dries driesen drom duale dulcinea ebbe ebo eker elan els elven emerald emir emmers espen esprit essence ester evers faas
faut feller fidele flaneur fleur flo flor forst forte franke franken fret frigo fust gading gage gages gaillard galante garnier gaver geers geert
geertje gelling geluwe gemis genet gerits gerold gevers gieter ginderachter goeman gommeren greb grieten groenen grommen grossen grover gure gust haaf
habibi hamels hamers hannes hebe helle hemelrijk hendrik henna hese hex hiel hiep hinde hoc hoedt hoefnagels hoes holsters holvoet hommel honig hool
hoon hopland hoppe hordt horsten hort hortensia hoste hosten housen houwen houwer huisman hul hus huts hyacint imme immens indigo infant innocent ino
iva izabel jacquet jaden jaeger jalon jammie jasmijn jennen jeton jihad joep joke jonkers jubilee jul julienne kaan kaatje kaden kadi kain kalen kalle
kallen kamden kamille kannen kante karman karst kassie kawa keet kegels keil kelders kelen kelvin kempen kerf kerkhoven kerrie kersten ketels kets
keutel keven keyen kiekens kien kinds kine kir kirt kis klaas klapper kleven knapen knevels knies knobel knudde knut koen kog koks kola kolos kolt
konings kopal kornel koster kot kozak krabbe kriel krijn krols kuipers kwanten kwinten lal lala lammert lamoen lander langbeen langen largo laurier
lauw lauwen lebbe leeman leemans leemput leemputten leers lelie leus lev liane lias libero lies liesje lieven liman linde linke lino linten lio lion
lira lis locs lodens loet loken lolita loof lorrie lota louw luk lutje maarten maas mach macha madelief madera madrigal magen maggi magnolia malaise
mandala mandie manna manou mantels manuele mare maren marien marjolein marl marlen marques marquise mart martel masala mast mats matse matten maulana
maxim maxime mazen medina meerman meers meert mees meeuw mehari meiers melis melker mem mensa merel merino merrie metra mets metten mica miep miert
mies mignon mik mine mink minne minnen mirre mirte moa modest moede mombers mommen moonen mordechai morel morren mortier motte mouton mui mul mulders
muller munter munters mus mussen nabi nada nadir nae naja napoletano narcis nassen natale nel nevens ney nies nik nil nimrod nobels noblesse noga
nolle noppen nori nutte obi ode odeurs olieslagers olim olmen omer omina onyx opstal ots overloop palters pamper pang panna papen paret parfait
paternoster patience pede pee pelgrims pelt pence persad petit peuter pica piepers pina pinas piot plees plets plompen plu poel polak polders poli
poly poon poorter poorters potgieter pots potters present prest priem pril prinsen prove provo provoost pui puissant puk puts putter quanten quarto
quasimodo queenie quinto rak ramadan ramin rance rani rans ranst rappe rea rein reine renen rentmeesters reu riedel riet riff rijkaard rik rim ringel
rink robben robbert robijn rochel rocker roef rogge roggen rombout rondas ronin rooms roost rop roskam rossen roux royalty rul rune rut sabra salam
salami salmi sambo samsam sante sari sas sax schamp scheerder schenkels schepers scheppers schietgat schilling schippers schobben schoenmakers
schoepen schol schollen schoof schoolmeesters schoor schots schouten schouwer schram schulpen sema sen sep sequoia serene sharen siena sim sip sjaak
slagmolen slechten smet smissen smout smul snijders soleil somma sommen soos spaniel speelman spies spillebeen spina spinner spiritus splinter spriet
stans stappers stas steels steeman steenbergen steens stegen sten steppe sterken sticker stock stoffels stoop strobbe stubbe suri sus swa swami swings
tabla talon tandt tangen telen tempels tender teugels tiara tibbe tichelen tichelt tilde tinas tinne titi tobben tod topic tops torsten tra trac trien
trijntje trojan turf tutu tuur ultimo valer valere valpoort vanachter vela velter ven vendel venter verachten verachtert verbouw verhagen verholen
verlee vermant verrees verrezen verroken verschoot verspeelt verstappen verstraten vervliet verwerft vesper vetter vierendeel vieve vilde vilder
vinken violette visagie vishal visserman vit vita vitse vlerken vo volder volders vonder voorde vossen vree vroede vroom wachtel walschot wanner
wanten warmoes wauwe weber webers weerd wegge welden wellen wende wenk wevers wichelen wieme wierig wies wijnen wille wils wim windels wissels witters
wout wouter wouters wulf wulpen wurm yens yoni zagers zander zanders zandt zemen zinnia zitter zona zwinnen
`
