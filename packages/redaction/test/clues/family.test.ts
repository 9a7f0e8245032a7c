import { describe } from 'node:test'
import { sentences } from './table.ts'

describe('family', () => {
  sentences(
    'FAMILY',
    'of the writer',
    `
    Ik ben de ⟦oudste van vier⟧.
    ik ben ⟦jongste van zes⟧
    Ik ben de ⟦middelste van drie⟧ kinderen.
    Ik ben de ⟦oudste⟧ thuis.
    Als ⟦oudste⟧ thuis moest ik vaak koken.
    Ik ben de ⟦tweede van vijf kinderen⟧.
    Ik ben ⟦enig kind⟧.
    ik ben ⟦enigst kind⟧ dus ik kan me goed alleen vermaken
    Ik heb ⟦twee broers⟧ en ⟦een zus⟧.
    ik heb ⟦3 zusjes⟧
    Ik heb ⟦vier broertjes en zusjes⟧.
    ik heb ⟦2 broertjes en 1 zusje⟧
    Ik heb ⟦geen broers of zussen⟧.
    Ik heb een ⟦tweelingbroer⟧.
    ik ben er een van een ⟦tweeling⟧
    Mijn ⟦tweelingzus⟧ doet dezelfde opleiding.
    Ik ben de helft van een ⟦drieling⟧.
    Wij zijn thuis ⟦met zijn zessen⟧.
    we zijn ⟦met z'n vijven⟧ thuis
    We wonen ⟦met zeven man⟧ in een klein huis.
    Thuis zijn we ⟦met ons vieren⟧.
    Ik kom uit een ⟦groot gezin⟧.
    ik kom uit een ⟦gezin van acht⟧
    Ik kom uit een ⟦gezin met vijf kinderen⟧.
    Ik groeide op in een ⟦gezin met zes zonen⟧.
    Ik kom uit een ⟦samengesteld gezin⟧.
    Ik kom uit een ⟦eenoudergezin⟧.
    Ik kom uit een klein ⟦gezin⟧ met ⟦één zus⟧.
    Ik ben opgegroeid in een ⟦pleeggezin⟧.
    ik woon sinds mn 10e bij ⟦pleegouders⟧
    Ik woon in een ⟦gezinshuis⟧.
    Ik ben een ⟦pleegkind⟧.
    Ik ben ⟦geadopteerd⟧.
    Mijn ouders zijn ⟦gescheiden⟧.
    mn ouders zijn ⟦uit elkaar⟧
    Ik heb ⟦gescheiden ouders⟧.
    Sinds de ⟦scheiding van mijn ouders⟧ woon ik ⟦bij mijn vader⟧.
    Door de ⟦scheiding⟧ van mijn ouders ben ik blijven zitten.
    Mijn ouders gingen ⟦scheiden⟧ toen ik tien was.
    Mijn ouders liggen in ⟦scheiding⟧.
    Ik woon ⟦om de week bij mijn vader⟧.
    Ik woon ⟦bij mijn moeder⟧.
    ik woon ⟦bij mn oma⟧
    Ik woon ⟦bij mijn ouders⟧.
    Ik woon nog ⟦thuis⟧ ⟦bij mijn ouders⟧.
    Ik woon ⟦met mijn moeder en twee zusjes⟧.
    Ik woon ⟦alleen⟧ in een studio.
    Ik woon ⟦op mezelf⟧ sinds dit jaar.
    Ik woon ⟦begeleid⟧ in een woongroep.
    Ik woon ⟦samen met mijn vriend⟧.
    Ik ben ⟦samenwonend⟧.
    Ik ben ⟦samenwonend met mijn vriendin⟧.
    Mijn vriend en ik ⟦wonen samen⟧.
    Ik ben ⟦getrouwd⟧.
    Ik ben ⟦gehuwd⟧ en heb ⟦drie kinderen⟧.
    Sinds 2019 ben ik ⟦getrouwd⟧.
    ik ben ⟦gescheiden⟧ en heb ⟦een dochter⟧
    Ik ben ⟦verloofd⟧.
    Ik ben ⟦ongehuwd⟧.
    Ik ben ⟦vrijgezel⟧ en flexibel.
    Ik ben ⟦single⟧ en heb ⟦geen kinderen⟧.
    Ik heb een ⟦relatie⟧ en ⟦geen kinderen⟧.
    Ik ben ⟦alleenstaand⟧.
    Ik ben ⟦alleenstaande⟧ moeder.
    Ik ben een ⟦alleenstaande ouder⟧.
    Als ⟦alleenstaande⟧ vader van ⟦twee jongens⟧ moet ik goed plannen.
    Mijn moeder is ⟦alleenstaand⟧.
    Mijn moeder voedt ons ⟦alleen⟧ op.
    Ik ben opgevoed door ⟦mijn oma⟧.
    Ik ben opgevoed door een ⟦alleenstaande moeder⟧.
    Burgerlijke staat: ⟦gehuwd⟧
    Burgerlijke staat: ⟦ongehuwd⟧
    Burgerlijke stand: ⟦samenwonend⟧
    burgelijke staat ⟦getrouwd⟧
    Gezinssituatie: ⟦getrouwd, twee kinderen⟧
    Gezinssamenstelling: ⟦alleenstaand, 1 kind⟧
    Thuissituatie: ⟦inwonend bij ouders⟧
    Kinderen: ⟦2⟧
    Aantal kinderen: ⟦drie⟧
    Relatie: ⟦samenwonend⟧
    Ik heb ⟦twee kinderen⟧.
    ik heb ⟦2 kids⟧
    Ik heb een ⟦dochter⟧ van vier.
    Ik heb ⟦een zoontje⟧ dat naar school gaat.
    Wij hebben ⟦drie kinderen⟧.
    Mijn ⟦kinderen⟧ gaan naar school, dus ik kan overdag werken.
    Mijn ⟦dochtertje⟧ gaat naar de opvang.
    Mijn ⟦zoon⟧ zit op de basisschool.
    Ik ben moeder van ⟦twee⟧.
    Ik ben vader van ⟦drie jonge kinderen⟧.
    ik ben mama van ⟦een jongetje⟧
    Ik ben moeder van ⟦een tweeling⟧.
    Ik ben in verwachting van ⟦mijn tweede kind⟧.
    Wij ⟦verwachten een baby⟧ in juni.
    Mijn ⟦vrouw⟧ en ik ⟦krijgen ons eerste kind⟧.
    Ik ga volgend jaar ⟦trouwen⟧.
    Ik ben ⟦mantelzorger⟧ voor mijn moeder.
    ik ben ⟦mantelzorger voor mn opa⟧
    Ik doe ⟦mantelzorg⟧ naast mijn school.
    Ik ⟦zorg voor mijn oma⟧.
    Ik ⟦zorg voor mijn zieke moeder⟧.
    Ik heb voor ⟦mijn zieke vader⟧ gezorgd.
    Ik zorg elke dag voor ⟦mijn gehandicapte broertje⟧.
    Na school pas ik op ⟦mijn broertjes en zusjes⟧.
    Ik help thuis met ⟦mijn drie zusjes⟧.
    Mijn vader is ⟦overleden⟧ toen ik 12 was.
    Mijn moeder is vorig jaar ⟦overleden⟧.
    Mijn ouders leven ⟦niet meer⟧.
    Na het ⟦overlijden van mijn vader⟧ ben ik gaan werken.
    Na de ⟦dood van mijn moeder⟧ heb ik een jaar niks gedaan.
    Ik ben ⟦wees⟧.
    Ik heb ⟦geen contact met mijn ouders⟧.
    Ik heb mijn vader nooit ⟦gekend⟧.
    Mijn ⟦stiefvader⟧ en moeder wonen in het zuiden.
    Ik heb ⟦twee stiefbroers⟧.
    Ik heb een ⟦halfzusje⟧.
    ik heb ⟦een klein broertje⟧
    Ik heb ⟦vijf oudere zussen⟧.
    Mijn ⟦drie broers⟧ zijn ook handig.
    Mijn ⟦twee zussen⟧ studeren.
    Thuis hebben we ⟦zes kinderen⟧.
    We zijn thuis met ⟦vijf kinderen⟧.
    Ik ben ⟦uithuisgeplaatst⟧ op mijn twaalfde.
    Ik ben ⟦uit huis geplaatst⟧ geweest.
    Ik zit in de ⟦jeugdzorg⟧.
    Mijn ⟦voogd⟧ helpt mij met formulieren.
    Mijn ⟦kleinkinderen⟧ zijn mijn alles.
    Ik ben ⟦thuiswonend⟧.
    Ik ben ⟦uitwonend⟧ student.
    Ik ben de ⟦eerste in mijn familie⟧ die studeert.
    Ik ben hier ⟦zonder mijn ouders⟧ gekomen.
    Ik leef ⟦alleen met mijn zoon⟧.
    Mijn ⟦ex-man⟧ en ik delen de zorg.
    Ik heb ⟦co-ouderschap⟧ over mijn ⟦zoon⟧.
  `,
  )
  sentences(
    'FAMILY',
    'of others and of work',
    `
    Mijn broer werkt in de bouw.
    Mijn vader is timmerman.
    Mijn tante heeft een kapsalon.
    Mijn moeder heeft me leren koken.
    Ik pas op twee kinderen uit de buurt.
    Ik begeleid kinderen met een beperking.
    Ik werk in een groep met twaalf kinderen.
    Op de bso zorgde ik voor acht kinderen.
    Ik heb stage gelopen bij een gezin.
    Uw familiebedrijf spreekt mij aan.
    Het is een familiebedrijf van vader en zoon.
    Ik werkte met vier collega's.
    We waren met z'n vieren in de keuken.
    Ik kan goed alleen werken en ook samen.
    Ik werk graag samen met anderen.
    Ik help gescheiden afval in te zamelen.
    Ik heb geleerd afval te scheiden.
    Op mijn werk scheid ik papier en plastic.
    De klant was pas getrouwd.
    Voor getrouwde stellen maak ik foto's.
    Een weduwe in de straat help ik met de tuin.
    Alleenstaande ouderen krijgen van ons een maaltijd.
    Ik bezorg maaltijden bij alleenstaande mensen.
    De zorg voor ouderen past bij mij.
    Ik zorg voor een nette werkplek.
    Ik zorg voor de kassa en de vakken.
    Ik ben verantwoordelijk voor mijn eigen taken.
    Ik zorg dat klanten tevreden zijn.
    Ik ben verwachtingsvol over de stage.
    Ik heb twee jaar ervaring met kinderen.
    Ik wil later met kinderen werken.
    Ik ben de jongste medewerker in de winkel.
    Als jongste bediende leerde ik veel.
    Ik was de oudste van de stagiairs.
    Ik heb contact met ouders van leerlingen.
    Ik sprak met ouders over hun kind.
    De ouders van de kinderen waren tevreden.
    Ik las over een koningsgezin.
    Ik voed de konijnen en de geiten.
    Ik doe de zorg voor drie paarden.
    Uw bedrijf bestaat uit een hecht team.
    Ik voel mij thuis in de techniek.
    Ik kom met de trein en woon dichtbij.
    Ik heb relaties met leveranciers opgebouwd.
    Ik heb ervaring met relatiebeheer.
    Ik heb een brief van mijn mentor.
    Ik werk zelfstandig en nauwkeurig.
    De eerste indruk is belangrijk.
    Ik verwacht een leuke tijd bij u.
    Ik heb twee honden.
    Ik help mijn buurvrouw met haar kinderen.
    De baby's op de groep verzorg ik graag.
  `,
  )
})
