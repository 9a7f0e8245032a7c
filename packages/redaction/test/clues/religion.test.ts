import { describe } from 'node:test'
import { sentences } from './table.ts'

/** Faith, feast, house, dress and practice, told of oneself. */
const means = `
  Ik eet alleen ⟦halal⟧, maar koken kan ik alles.
  ik eet ⟦koosjer⟧ dus de lunch neem ik zelf mee
  Vanwege mijn ⟦geloof⟧ drink ik geen alcohol.
  Tijdens de ⟦ramadan⟧ kan ik gewoon werken.
  tijdens de ⟦ramadhan⟧ werk ik liever savonds
  Als ik ⟦vast⟧ kan ik gewoon doorwerken.
  Ik doe mee met ⟦vasten⟧ maar dat merk je niet aan mijn werk.
  In april ben ik aan het ⟦vasten⟧.
  Met het ⟦suikerfeest⟧ wil ik graag een dag vrij.
  ik wil alleen vrij met ⟦offerfeest⟧
  Na ⟦Eid⟧ ben ik meteen beschikbaar.
  Voor ⟦eid al adha⟧ vraag ik altijd vrij.
  Elk jaar organiseer ik de ⟦iftar⟧ in het buurthuis.
  Op ⟦Jom Kipoer⟧ werk ik niet.
  Op ⟦sjabbat⟧ kan ik niet werken, op zondag wel.
  vrijdagavond begint bij ons de ⟦sjabbes⟧
  Met ⟦Pesach⟧ ben ik bij mijn oma.
  Met ⟦Chanoeka⟧ bak ik thuis altijd soefganiot.
  Bij ons thuis vieren we ⟦Divali⟧ met de hele straat.
  Met ⟦Diwali⟧ maak ik rangoli's.
  Rond ⟦Holi⟧ help ik altijd op het plein.
  We vieren thuis ⟦Vesak⟧.
  Op ⟦Goede Vrijdag⟧ ben ik er niet.
  Ik heb mijn eerste ⟦communie⟧ gedaan.
  Na mijn ⟦vormsel⟧ ging ik helpen bij de jongeren.
  Vorig jaar deed ik ⟦belijdenis⟧.
  Op dinsdagavond leid ik een ⟦bijbelstudie⟧ voor tieners.
  Ik geef leiding aan de ⟦jeugdkerk⟧.
  Ik was vrijwilliger op de ⟦EO-Jongerendag⟧.
  Ik werk niet op zondag vanwege de ⟦zondagsrust⟧.
  Ik houd de ⟦zondagsrust⟧.
  Ik zing in het ⟦kerkkoor⟧.
  Ik zing in het koor van de ⟦kerk⟧.
  Ik speel drums in onze ⟦kerk⟧.
  ik drum elke zondag in de ⟦kerk⟧
  Op zaterdag geef ik les op de ⟦koranschool⟧.
  op zondag help ik bij de ⟦koranles⟧ van de kleintjes
  In de ⟦moskee⟧ zorg ik voor het geluid.
  bij ons in de ⟦moskee⟧ help ik met soep uitdelen
  Op vrijdag wil ik een half uur pauze voor het ⟦gebed⟧.
  Op vrijdag ga ik naar het ⟦vrijdaggebed⟧.
  Is er een plek om te ⟦bidden⟧?
  Ik ⟦bid⟧ vijf keer per dag maar dat kost weinig tijd.
  Mag ik mijn ⟦hoofddoek⟧ op tijdens het werk?
  ik draag een ⟦hoofdoek⟧, is dat een probleem?
  Ik draag een ⟦tulband⟧, een helm past er niet over.
  Ik draag een ⟦keppeltje⟧.
  Ik draag een ⟦kruisje⟧ om mijn hals.
  Mijn ⟦kruisje⟧ doe ik af op het werk.
  In de ⟦gurdwara⟧ kook ik voor tweehonderd mensen.
  We helpen elke week in de ⟦mandir⟧.
  Op zondag gaan we naar de ⟦tempel⟧.
  We zitten vaak in de ⟦Koninkrijkszaal⟧.
  Ik ben een ⟦Jehova's getuige⟧ en vier geen verjaardagen.
  ik ben ⟦jehova⟧ dus kerst vier ik niet
  Ik hoor bij de ⟦pinkstergemeente⟧.
  Mijn ouders zijn ⟦evangelisch⟧ en ik ook.
  Ik ben ⟦gereformeerd⟧ opgevoed.
  Ik kom uit een ⟦hervormd⟧ gezin.
  Ik kom uit een echt ⟦SGP-dorp⟧.
  Ik stem ⟦SGP⟧ en dat weten mijn vrienden.
  Wij zijn ⟦alevi⟧ en houden van muziek.
  In het ⟦cemhuis⟧ speel ik saz.
  Ik ben ⟦soefi⟧.
  Ik ben ⟦boeddhist⟧ en mediteer elke ochtend.
  Als ⟦christen⟧ vind ik eerlijk zijn belangrijk.
  Als ⟦moslima⟧ zoek ik een werkplek waar dat mag.
  ik ben een ⟦moslim⟧ en werk hard
  Ik ⟦geloof in God⟧ en help graag anderen.
  Ik ⟦geloof in Allah⟧.
  Mijn ⟦geloof⟧ is belangrijk voor mij.
  Ik ben ⟦gelovig⟧ opgevoed.
  Wij zijn ⟦rooms-katholiek⟧.
  Als ⟦sikh⟧ draag ik een baard.
  Ik was ⟦misdienaar⟧ tot mijn veertiende.
  Ik ben ⟦koster⟧ geweest in de ⟦dorpskerk⟧.
  ik zit in de ⟦kerkenraad⟧ als jongste lid
  Bij de ⟦diaconie⟧ pak ik kerstpakketten in.
  Ik help bij de ⟦kindernevendienst⟧.
  Ik zat op ⟦catechisatie⟧.
  Vrijwilliger bij ⟦zondagsschool⟧ De Bron
  Ik zing in een ⟦gospelkoor⟧.
  Ik speel piano bij de ⟦worshipband⟧.
  Ik regel het geluid tijdens de ⟦kerkdienst⟧.
  Elke zondag gaan we twee keer naar de ⟦dienst⟧.
  ik speel orgel tijdens de ⟦eredienst⟧
  Ik ben lid van een ⟦christelijke⟧ studentenvereniging.
  Ik heb een jaar ⟦bijbelschool⟧ gedaan.
  Ik ben op ⟦umrah⟧ geweest met mijn oma.
  Mijn moeder is net terug van de ⟦hadj⟧.
  Ik lees elke dag in de ⟦Bijbel⟧.
  ik ken de ⟦koran⟧ uit mijn hoofd
  Mijn vader is ⟦imam⟧.
  Mijn vader is ⟦dominee⟧.
  Mijn opa was ⟦pandit⟧.
  Op zaterdag kan ik niet, dan is het ⟦sabbat⟧.
  Wij zijn ⟦zevendedagsadventisten⟧.
  Ik ben lid van de ⟦Syrisch-orthodoxe⟧ ⟦kerk⟧.
  wij vieren ⟦orthodox kerst⟧ in januari
  Wij vieren kerst op 7 januari want wij zijn ⟦orthodox⟧.
  Op ⟦Timkat⟧ ben ik vrij.
  Met ⟦Newroz⟧ dansen we met de groep.
  Bij ons thuis vieren we ⟦nowruz⟧.
  Met ⟦Ashura⟧ koken we voor de buurt.
  Ik zit bij ⟦Youth for Christ⟧.
  Ik zit bij de ⟦moslimstudentenvereniging⟧.
  Vrijwilligerswerk: tolk in de ⟦Ayasofya moskee⟧
  Levensovertuiging: ⟦moslim⟧
  Ik ben ⟦bekeerd⟧ tot de ⟦islam⟧.
  Ik ben ⟦atheïst⟧.
  In de ⟦sjoel⟧ ontvang ik bezoekers.
  Ik ben ⟦joods⟧ opgevoed.
  Ik heb ⟦bar mitswa⟧ gedaan.
  Ik doe ⟦puja⟧ voor ik naar mijn werk ga.
  Ik heb op de ⟦moskeeschool⟧ Arabisch geleerd.
  Ik was leider op een ⟦christelijk⟧ zomerkamp.
  Ik ben opgegroeid in een streng ⟦christelijk⟧ gezin.
  Ik ben een ⟦islamitisch⟧ meisje van 19.
  ik zoek werk waar ik met ⟦hijab⟧ mag werken
  Ik draag een ⟦niqaab⟧.
  Ik zing bij de ⟦zondagsdienst⟧.
  Onze ⟦priester⟧ kan iets over mij vertellen.
  Mijn ⟦pastoor⟧ is mijn referentie.
  Ik ben ⟦acoliet⟧ in de ⟦parochie⟧.
  We gaan elk jaar op ⟦bedevaart⟧ naar Lourdes.
`

/** The same words as work, goods, dates, streets, or of others. */
const doesNot = `
  Ik heb de kerk in het centrum geschilderd.
  We legden de bedrading aan in een nieuwe moskee.
  Uw winkel ligt naast de moskee.
  De bakkerij tegenover de kerk zoekt hulp.
  Ik kan beginnen na Pasen.
  Na de kerst heb ik alle tijd.
  Vanaf tweede kerstdag ben ik beschikbaar.
  Fijne kerstdagen en tot in het nieuwe jaar.
  Prettige paasdagen gewenst.
  Met kerst is het in de winkel heel druk en dan help ik extra.
  Rond Sinterklaas pakte ik cadeautjes in.
  Ik heb kerststollen en paasbrood gebakken.
  Ik werkte bij een halal slager.
  Jullie verkopen halal producten.
  Ik sneed varkensvlees bij de slagerij.
  Ik schonk alcohol aan gasten boven de achttien.
  Ik geloof in hard werken.
  Ik geloof dat ik goed bij jullie pas.
  geloof me ik kan hard werken
  Ik geloof niet in opgeven.
  Ik woon niet in de Kerkstraat.
  De steiger stond om de kerktoren.
  Ik had vast werk.
  Ik wil een vast contract.
  Ik ben vastberaden en werk nauwkeurig.
  vast bedankt voor uw tijd
  Ik heb een vast team om mij heen.
  Dit werk is mijn roeping.
  Ik zou graag bij uw christelijke basisschool werken.
  Op jullie islamitische basisschool wil ik stage lopen.
  Ik poets het koper en zet de kruisjes op de lijst.
  Een kruisje zetten bij elke taak helpt mij.
  Ik ben een echte doorzetter.
  De bewoners zongen psalmen.
  We verhuurden bruidskleding en toga's.
  Bij de gemeente vroeg ik een vergunning aan.
  Ik werkte als vrijwilliger bij de gemeente Zwolle.
  Ik ben bereid om in de dienst te draaien.
  Ik draaide late diensten en nachtdiensten.
  Mijn dienst begon om zes uur.
  Ik werk elke zondag in de bediening.
  Ik ken de heilige regels van HACCP.
  Ik volgde de communicatie met klanten.
  Ik deed mee aan de Passion van de school als lichttechnicus.
  Ik repareerde het orgel van een museum.
  Het kerkhof heb ik onderhouden als hovenier.
  Tijdens de uitvaart droeg ik de kist.
  Ik ken de EO en de NPO van mijn stage bij de omroep.
  Ik verkocht kruisjes en kettingen bij de juwelier.
  De Hema zocht iemand voor de paasactie.
  Ik hielp bij de kerstmarkt van de winkel.
  Ik bezorgde kerstbomen.
  Op school kregen we levensbeschouwing.
  Mijn vak levensbeschouwing sloot ik af met een 7.
  Ik ben er heilig van overtuigd dat ik dit kan.
  Ik ging met de klas naar de Sint-Jan en de Dom.
  De Nieuwe Kerk is een museum waar ik kaartjes verkocht.
  Voor de Dom in Utrecht hakte ik stenen.
  Ik sta elke zaterdag vroeg op.
  De slager om de hoek zoekt een hulp.
  Uw restaurant serveert halal gerechten.
  Ik bad u om een reactie.
  De pastorie heb ik gestukadoord.
  Ik bouwde decors voor Jesus Christ Superstar.
`

describe('religion', () => {
  sentences('RELIGION', 'of the writer', means)
  sentences('RELIGION', 'as work, goods, or of others', doesNot)
})
