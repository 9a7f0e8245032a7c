import { describe } from 'node:test'
import { sentences } from './table.ts'

describe('gender', () => {
  sentences(
    'GENDER',
    'of the writer',
    `
    Als ⟦meisje⟧ in de techniek moet je je wel bewijzen.
    Ik ben een ⟦meid⟧ die van aanpakken weet.
    ik ben een rustige ⟦jongen⟧ en ik kom op tijd
    Ik ben een ⟦jongeman⟧ met veel energie.
    ik ben gewoon een ⟦gozer⟧ die graag met zn handen werkt
    Ik ben een spontane en sociale ⟦vrouw⟧.
    Als jonge ⟦vrouw⟧ in de bouw heb ik geleerd om voor mezelf op te komen.
    Ik ben een alleenstaande ⟦moeder⟧ en zoek werk onder schooltijd.
    Ik ben een nuchtere ⟦kerel⟧ uit het noorden.
    Als ⟦man⟧ in de kinderopvang val ik soms op.
    Ik ben de enige ⟦vrouw⟧ op de bouwplaats en dat gaat prima.
    In mijn klas ben ik het enige ⟦meisje⟧.
    wij zijn met 24 jongens en ik ben het enige ⟦meisje⟧
    Ik was de enige ⟦jongen⟧ in de klas Verzorging.
    Ik ben de ⟦dochter⟧ van een visser.
    Als ⟦zoon⟧ van een bakker ben ik vroeg opstaan gewend.
    ik ben een echte boeren⟦zoon⟧
    Ik ben een ⟦boerendochter⟧, dus hard werken zit erin.
    Als ⟦ondernemerszoon⟧ weet ik wat klanten willen.
    ik ben de jongste ⟦zoon⟧ thuis
    Ik ben ⟦moeder⟧ van twee.
    Ik ben ⟦vader⟧ van een zoontje.
    Sinds vorig jaar ben ik ⟦vader⟧.
    Ik ben onlangs ⟦moeder⟧ geworden.
    Ik werd vroeg ⟦moeder⟧ en heb daardoor mijn opleiding niet afgemaakt.
    Als ⟦tienermoeder⟧ heb ik geleerd om te plannen.
    Ik ben een trotse ⟦papa⟧ van een meisje.
    ik ben ⟦mama⟧ en dat combineer ik met school
    Ik was jaren ⟦huisvrouw⟧ en wil nu weer aan het werk.
    Ik ben ⟦huisman⟧ geweest toen de kinderen klein waren.
    Na mijn ⟦zwangerschapsverlof⟧ wil ik graag beginnen.
    Toen ik ⟦zwanger⟧ raakte ben ik gestopt met mijn studie.
    Mijn ⟦zwangerschap⟧ verliep zwaar.
    Door mijn ⟦bevalling⟧ heb ik een jaar gemist.
    Na de ⟦bevalling⟧ ben ik weer begonnen met leren.
    Na mijn ⟦vaderschapsverlof⟧ kan ik direct starten.
    Ik heb ⟦zwangerschapsdiabetes⟧ gehad, maar ben nu fit.
    Geslacht: ⟦v⟧
    Geslacht: ⟦M⟧
    geslacht ⟦vrouw⟧
    Geslacht: ⟦Man⟧
    Geslacht: ⟦vrouwelijk⟧
    Geslacht ⟦V⟧¶Leeftijd 21
    Sekse: ⟦vrouw⟧
    Gender: ⟦man⟧
    Aanhef: ⟦mevrouw⟧
    Aanspreekvorm: ⟦de heer⟧
    Met vriendelijke groet,¶¶⟦Mevr.⟧ F. Yildiz
    Hoogachtend,¶¶⟦Dhr.⟧ J. Bakker
    Met vriendelijke groet,¶⟦Mevrouw⟧ Y. el Amrani
    Voornaamwoorden: ⟦zij/haar⟧
    Mijn voornaamwoorden zijn ⟦hij/hem⟧.
    Pronouns: ⟦she/her⟧
    ⟦hen/hun⟧
    Yassine El Amrani (⟦hij/hem⟧)
    Yassine El Amrani (⟦zij/haar⟧)
    Yassine (⟦v⟧, 19)
    Ik ben ⟦transgender⟧ en dat is op mijn school geen punt.
    Ik ben een ⟦transvrouw⟧ en zoek een veilige werkplek.
    ik zit in ⟦transitie⟧ dus ik moet soms naar het ziekenhuis
    Ik ben ⟦non-binair⟧.
    Ik ben ⟦nonbinair⟧ en gebruik die/hun.
    Ik werk als ⟦verkoopster⟧ bij een modezaak.
    Ik ben ⟦kapster⟧ en wil me verder ontwikkelen.
    ik heb 3 jaar als ⟦schoonmaakster⟧ gewerkt
    Ik werkte als ⟦serveerster⟧ in een eetcafé.
    Vroeger was ik ⟦secretaresse⟧ op een advocatenkantoor.
    Ik ben opgeleid tot ⟦verpleegster⟧ in Syrië.
    In mijn land was ik ⟦lerares⟧ op een basisschool.
    In Eritrea was ik ⟦naaister⟧.
    Ik ben een enthousiaste ⟦kokkin⟧.
    Ik werk als ⟦gastvrouw⟧ in een verzorgingshuis.
    Ik heb gewerkt als ⟦gastheer⟧ in een hotel.
    Ik ben een goede ⟦danseres⟧ en zing ook.
    Ik ben ⟦zangeres⟧ in een bandje.
    Op mijn school ben ik ⟦leerlinge⟧ van klas 4.
    Ik ben ⟦studente⟧ Social Work.
    als ⟦stagiaire⟧ heb ik veel geleerd
    Ik ben ⟦leidster⟧ bij de scouting.
    Ik was ⟦begeleidster⟧ op een zomerkamp.
    Ik ben ⟦vrijwilligster⟧ bij de voedselbank.
    Ik ben ⟦trainster⟧ van de jeugd.
    Ik ben ⟦keepster⟧ en speel elke zaterdag.
    Ik was ⟦aanvoerster⟧ van mijn team.
    Ik ben ⟦voorzitster⟧ van de leerlingenraad.
    Ik heb als ⟦caissière⟧ gewerkt bij een supermarkt.
    Ik ben ⟦masseuse⟧ met diploma.
    Ik was ⟦redactrice⟧ van de schoolkrant.
    Ik ben een beginnend ⟦fotografe⟧.
    Ik ben ⟦oprichtster⟧ van een eigen webshop.
    Ik ben ⟦eigenaresse⟧ van een klein nagelstudiootje.
    Ik was ⟦medewerkster⟧ in de thuiszorg.
    Ik heb jaren gewerkt als ⟦interieurverzorgster⟧.
    Ik werk als pedagogisch ⟦medewerkster⟧ op een bso.
    Ik ben ⟦onderwijzeres⟧ geweest in Kabul.
    Ik was ⟦politieagente⟧ in Oekraïne.
    Ik ben ⟦ambassadrice⟧ van mijn school.
    Ik was ⟦danslerares⟧ bij een buurthuis.
    Ik ben ⟦kampioene⟧ judo van de regio.
    Ik ben een harde ⟦werkster⟧.
    Ik ben ⟦doktersassistente⟧ en zoek een nieuwe praktijk.
    Ik speel in ⟦dames⟧ 1 van onze club.
    Ik hockey in ⟦Heren⟧ 3.
    ik voetbal in een ⟦meidenteam⟧
    Ik train bij het ⟦vrouwenelftal⟧.
    Ik zit in een ⟦meidengroep⟧ van de wijk.
    Ik speel bij de ⟦meisjes⟧ onder 17.
    ik voetbal bij de ⟦jongens⟧ onder 19
    Ik zat op een ⟦meisjesschool⟧.
    ik ben de grote ⟦zus⟧ van drie broertjes
    Ik ben ⟦oma⟧ geworden en wil toch nog werken.
    Ik ben een trotse ⟦tante⟧.
    Ik ben ⟦weduwe⟧ en sta er alleen voor.
    Ik ben ⟦weduwnaar⟧.
    Mijn docent schreef: "⟦Zij⟧ is altijd op tijd."
    Mijn mentor zegt altijd: ⟦hij⟧ is een doorzetter.
    Mijn begeleider vond dat "⟦ze⟧ goed met mensen omgaat".
    mn baas zei: die ⟦gast⟧ kan werken
    Klanten noemen mij een vriendelijke ⟦dame⟧.
    Mijn collega's noemen mij een echte ⟦heer⟧.
    ze noemen me op het werk een toffe ⟦meid⟧
    ik heb als ⟦meissie⟧ altijd al aan brommers gesleuteld
    Vrouw zijn in deze wereld is niet makkelijk, maar als ⟦vrouw⟧ kan ik dit werk.
    Ik vind dat een ⟦meisje⟧ zoals ik ook monteur kan worden.
    Een ⟦jongen⟧ als ik hoort niet stil te zitten.
    ⟦Vrouw⟧, 34 jaar, zoekt werk in de zorg.
    ⟦Jongen⟧ van 17 zoekt bijbaan.
    ⟦Meisje⟧ (16) zoekt een stageplek.
    Hoi, ⟦meid⟧ van 18 hier.
    Ik voelde me als enige ⟦man⟧ op de afdeling welkom.
    In mijn team was ik de eerste ⟦vrouw⟧.
    Ik ben geen ⟦jongen⟧ van veel woorden.
    Ik ben een ⟦vrouw⟧ van de wereld.
    Ik ben opgegroeid als ⟦jongen⟧ tussen vier zussen.
    Ik draag mijn ⟦meisjesnaam⟧ niet meer.
    Ik ben een echt ⟦mannetje⟧ voor techniek.
    Ik ben zelfstandig ⟦onderneemster⟧.
    Ik ben net afgestudeerd als ⟦juriste⟧.
    Toen ik als ⟦au-pairmeisje⟧ werkte leerde ik koken.
    Ik ben ⟦bezorgster⟧ bij een pizzeria.
    Ik ben ⟦tuinierster⟧ in mijn vrije tijd.
  `,
  )
  sentences(
    'GENDER',
    'of others, of things, and jobs that tell none',
    `
    Mijn moeder werkt in de thuiszorg.
    Mijn vader heeft een garage.
    Mijn zus is kapster en mijn broer timmerman.
    Ik wil graag verloskundige worden.
    Ik verkoop dameskleding en herenschoenen.
    Ik heb stage gelopen bij een herenkapper.
    Ik heb stage gelopen op de afdeling damesmode.
    Ik kan goed omgaan met mannen en vrouwen van alle leeftijden.
    Ik help een oudere vrouw in de straat met boodschappen.
    Op zaterdag pas ik op twee meisjes uit de buurt.
    Ik geef training aan jongens van 8 jaar.
    Gevraagd wordt een medewerker (m/v).
    U zoekt een verkoper m/v/x.
    Geachte mevrouw, geachte heer,
    Geachte heer/mevrouw,
    Beste dames en heren,
    Ik sprak met mevrouw De Groot van personeelszaken.
    Meneer Jansen van de receptie wees mij op de vacature.
    De eigenaresse van uw winkel vertelde mij over de stage.
    Ik ben verpleegkundige in opleiding.
    Ik werk als monteur bij een garage.
    Ik hielp een zwangere vrouw in de bus.
    Op de kraamafdeling zorgde ik voor moeders en baby's.
    Ik gaf voorlichting over zwangerschap aan cliënten.
    Een klant zei dat haar man ziek was.
    De kok zei dat hij tevreden was.
    Mijn stagebegeleider zei dat zij morgen belt.
    Ik heb met mannen gewerkt die al jaren in de bouw zitten.
    Er werken vooral vrouwen in de zorg.
    De vrouw des huizes liet ons binnen.
    We werkten met vier man aan het dak.
    We waren met tien man in het magazijn.
    Man, wat was dat mooi werk.
    Ik las het boek De Mannen van de Zee.
    Het ontwerp is voor meisjes van 6 tot 9 jaar.
    Ik maak de kleedkamers voor heren en dames schoon.
    Ik heb gewerkt bij Zeeman en Jansen en Zonen.
    Ik begeleidde een moeder met twee kinderen.
    Voor een bruid heb ik het haar opgestoken.
    Ik ben klusser en ik los dingen graag op.
    De burgemeester opende onze school.
    Ik ben in september klaar met school.
    Ik kan het rooster en het register bijhouden.
    Ik heb een venster gerepareerd met mijn leermeester.
    Ik had een gesprek met een lerares over mijn keuze.
    Bij een oude dame heb ik de tuin gedaan.
    Moedertaal: Nederlands
    Ik heb respect voor iedere man en vrouw.
    Mijn oma is 80 en daar help ik vaak.
    Ik zoek werk als administratief medewerker.
    Als een klant boos is blijf ik rustig.
    Als meneer De Vries tijd heeft kom ik langs.
    Mijn moeder was secretaresse.
    Mijn buurvrouw werkt als verkoopster bij u.
    Ik zocht een collega die haar rijbewijs had.
    Uw medewerkster hielp me heel goed.
    De vorige stagiaire was ook van mijn school.
    Ik wil een vrouwvriendelijke sfeer.
    Zij hebben mij goed geholpen op het werk.
    Ik help mensen en geef hun aandacht.
  `,
  )
})
