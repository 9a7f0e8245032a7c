import type { RuleText } from '../../pattern.ts'

const one = ['broer', 'broertje', 'zus', 'zusje', 'zuster'].flatMap((word) => [
  word,
  `half${word}`,
  `stief${word}`,
  `pleeg${word}`,
])
const many = ['broers', 'broertjes', 'zussen', 'zusjes', 'zusters'].flatMap((word) => [
  word,
  `half${word}`,
  `stief${word}`,
  `pleeg${word}`,
])
const sibling = one.join('|')
const siblings = many.join('|')
const my = "mijn|m'n|mn|me|onze"
const age = 'zieke|jongere|kleine|gehandicapte|oude|demente|oudere'
const teams = ['meisjes', 'meiden', 'dames', 'vrouwen', 'jongens', 'heren', 'mannen']
  .flatMap((who) =>
    ['elftal', 'groep', 'ploeg', 'hockey', 'handbal', 'koor', 'school', 'team', 'futsal'].map((what) => who + what),
  )
  .join('|')
const jobs =
  'eigenaresse|onderwijzeres|danslerares|politieagente|agente|ambassadrice|kampioene|werkster|kassamedewerkster|interieurverzorgster|kookster|directrice|redactrice|presentatrice|kunstenares|prinses|dienares|barones|boekhoudster|advocate|consulente|pedagoge|psychologe|sociologe|biologe|logopediste|bloemiste|receptioniste|activiste|cheffin|gymlerares|taaldocente|kleuterjuf|invaljuf|verpleegster|voedster|winkelierster|ontwerpster|maakster'

/** Gender and household, told in ways that stand by themselves. */
export const self: RuleText[] = [
  {
    kind: 'GENDER',
    lines: `
      job 93 ben|was|werk|werkte|werd|gewerkt|opgeleid|zelfstandig|afgestudeerd @soft* als|tot? @soft* harde|goede|ervaren|pedagogisch|beginnend|beginnende|gediplomeerd|gediplomeerde? [ ${jobs}|@genderedjob|&femalejob ] ; not @theirs @ofothers
      job 92 als|tot @soft* pedagogisch|ervaren|gediplomeerd? [ ${jobs} ] ; not @theirs
      became 93 werd|ben|was|raakte|word @soft* vroeg|jong|binnenkort? [ moeder|vader|mama|papa|oma|opa ] en|geworden|,|.|$|van
      aunt 92 ben @soft* [ oma|opa|tante|oom ] geworden|van|,|.|en
      birth 92 na|door|sinds|voor mijn|de|m'n|mn [ bevalling ] ; with @mine not @theirs
      leave 95 [ vaderschapsverlof|moederschapsverlof|zwangerschapsdiabetes|kraambed|in_verwachting ] ; with @mine
      label 95 ^ sekse|gender|aanhef|aanspreekvorm|m/v|man/vrouw|geslacht :|is? [ man|vrouw|m|v|mevrouw|meneer|de_heer|heer|mevr|dhr|vrouwelijk|mannelijk|jongen|meisje ]
      age 90 ^ &name ( [ v|m ] ,|)
      pronouns 94 ^ [ hen / hun ]
      trans 94 ik|k zit|ben in mijn? [ transitie ]
      trans 94 [ nonbinair|genderfluïde|transjongen|transmeisje|genderneutraal ] ; with @mine
      team 92 speel|speelde|voetbal|hockey|handbal|volleybal|korfbal|zit|zat|train|trainde|zing|roei _3 [ ${teams} ]
      team 92 speel|speelde|voetbal|voetbalde|hockey|handbal|volleybal|korfbal|basketbal|zit _1 bij|in de|het? [ meisjes|meiden|jongens|dames|heren|vrouwen|mannen ] onder|o|u|1|2|3|4|5
      called 92 noemt|noemen|noem|noemden|vindt|vinden me|mij|ons _5 [ @gendernoun ]
      like 93 een|dat @soft? [ meisje|jongen|vrouw|man|meid ] zoals|als ik|mij
      seeks 94 ^ [ vrouw|man|jongen|meisje|meid|dame|jongeman ] ,|(|van &age jaar? )|,|zoekt|uit
      here 93 [ meid|jongen|meisje|vrouw|man|gozer|gast ] van &age jaar? hier|zoekt
      slang 93 als|ben @soft* echt|echte? [ meissie|meiske|mannetje|jochie|gastje|ondernemerszoon|boerenzoon|bakkerszoon|vissersdochter|au-pairmeisje|schippersdochter|kappersdochter ]
    `,
  },
  {
    kind: 'FAMILY',
    lines: `
      none 94 [ geen broers|zussen|broertjes|zusjes|broer|zus of|en broers|zussen|broertjes|zusjes|broer|zus ]
      apart 94 ouders zijn|waren|gingen|leven|wonen @soft* [ uit_elkaar|niet_meer_samen|niet_meer ]
      divorce 94 [ scheiding van ${my} ouders ]
      divorce 93 ouders gingen|gaan|liggen|lagen|zijn|willen _1 [ scheiden|scheiding ]
      week 93 [ om_de_week bij ${my} @relation ]
      home 92 woon|wonen @soft* [ thuis|begeleid|beschermd ] ; not @theirs
      together 94 [ samenwonend|getrouwd|gehuwd|verloofd met mijn|m'n|mn @relation ]
      together 93 ik [ wonen samen|wonen_samen ]
      together 92 vriend|vriendin|partner|wij|we en? ik? [ wonen samen ]
      state 93 ben|als @soft* [ vrijgezel|single|wees|weeskind|halfwees ]
      state 92 heb|in @soft* [ relatie ] en|,|.|$ ; not @theirs
      parent 96 ben|als|door|bij|van @soft* [ alleenstaande ouder ]
      parent 95 opgevoed|opgegroeid|grootgebracht door|bij @soft? [ alleenstaande moeder|vader ]
      parent 92 voedt|voedde ons|mij|me [ alleen ] op
      label 95 ^ gezinssituatie|gezinssamenstelling|thuissituatie|gezin|burgerlijke_staat|burgerlijke_stand|burgelijke_staat|relatie : [ &word ,|en? &small|@counts|&word? &word? &word? ] $
      label 94 ^ kinderen|aantal_kinderen|kids : [ &small|@counts|geen|ja|nee ] $
      kids 94 mama|papa|moeder|vader van [ een|twee|drie|@counts @soft? jongetje|meisje|jongens|meisjes|meiden ]
      kids 93 verwachting van [ mijn|ons|een @soft? @ordinal? kind|kindje|baby|tweeling ]
      care 95 [ zorg|zorgde _1 voor ${my} ${age}? @relation|ouders ]
      care 94 voor [ ${my} ${age}? @relation|ouders ] gezorgd|zorgen|zorg|zorgde
      care 93 zorg|zorgde|oppas|pas|paste|gepast _5 voor|op [ ${my} ${age}? ${sibling}|${siblings} en? ${sibling}|${siblings}? ]
      death 94 ouders|vader|moeder leven|leeft @soft* [ niet_meer ]
      death 94 [ overlijden|dood van ${my} @relation|ouders ]
      contact 94 [ geen contact met ${my} @relation|ouders ]
      contact 93 mijn|m'n|mn vader|moeder|ouders nooit [ gekend ]
      sibling 93 heb|had|hebben @soft* [ ${one.filter((word) => /^(?:half|stief|pleeg)/.test(word)).join('|')}|${many.join('|')} ] ; not @theirs
      sibling 93 heb|had|hebben [ een|1 klein|kleine|jonger|jongere|ouder|oudere|groot|grote ${sibling} ]
      placed 94 [ uit_huis_geplaatst|co-ouderschap ] ; with @mine
      placed 93 zit|zat|woon|woonde|kwam _2 [ jeugdzorg ]
      guardian 94 ${my} [ voogd|kleinkinderen|kleinkind|kleinzoon|kleindochter|stiefvader|stiefmoeder|pleegouders|pleegmoeder|pleegvader ]
      first 93 [ eerste in|van|uit mijn|m'n|mn|onze familie|gezin ]
      without 93 [ zonder mijn|m'n ouders|familie ] ; not @theirs
      couple 94 [ ${my} vrouw|man en @soft? kinderen|kind|dochter|zoon|dochters|zoons ]
      many 93 wonen|zijn|woonden [ met @counts|&small man|kinderen|personen ] ; with @livewith not @theirs @childwork
    `,
  },
  {
    kind: 'KEEP',
    holds: 'FAMILY',
    lines: `
      others 97 pas|paste|gepast|oppas|opgepast op [ @counts|&small @soft? kinderen|kleuters|baby's ]
      group 97 groep|klas|bso|opvang|creche _4 [ @counts|&small @soft? kinderen|kleuters ]
      waste 97 [ gescheiden ] afval|inzamelen|papier|plastic|riool
      elders 97 [ alleenstaande ] ouderen|mensen|vrouwen|mannen|ouders|moeders
      client 97 klant|klanten|gasten|stel _3 [ getrouwd|gescheiden|verloofd ]
      work 97 [ oudste|jongste ] van de|het stagiairs|stagiaires|team|collega's|ploeg|afdeling|medewerkers
      crew 97 [ met z'n|zijn|ons @counts|vieren|drieen|tweeen|vijven|zessen ] in|op|aan de|het keuken|bar|kassa|winkel|magazijn|project|bouw
    `,
  },
  {
    kind: 'KEEP',
    holds: 'GENDER',
    lines: `
      advice 97 over|bij|tijdens [ zwangerschap ] aan|van|bij|en
      title 97 als [ meneer|mevrouw ] &cap
    `,
  },
  {
    kind: 'NAME',
    lines: `
      lower 91 meneer|mevrouw|mevr|dhr|mw|juf|meester|juffrouw .? [ @particle @particle? @family ] ; not @theirs @contactverbs
    `,
  },
  {
    kind: 'KEEP',
    holds: 'NAME',
    lines: `
      lower-reader 99 ^ @greeting meneer|mevrouw|mevr|dhr|mw|heer .? [ @particle @particle? @family ]
    `,
  },
  {
    kind: 'AGE',
    lines: `
      decade 94 ik|k ben @soft* [ begin|eind|midden|halverwege de? twintig|dertig|veertig|vijftig|zestig ]
      decade 93 ben|als @soft* [ twintiger|dertiger|veertiger|vijftiger|zestiger ]
      plus 93 ben|als @soft* [ 50|45|55|56|60 - plusser ]
      minor 93 ik|k ben @soft* [ minderjarig|meerderjarig ]
      short 93 ik|k ben @soft* [ 15j|16j|17j|18j|19j|20j|21j|22j|23j ]
      short 93 ik|k ben @soft* [ &age j|jr ]
    `,
  },
]
