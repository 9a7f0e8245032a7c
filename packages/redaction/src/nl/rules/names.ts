import type { RuleText } from '../../pattern.ts'

/** Names of others, and of the writer where the form does not know them. */
export const names: RuleText[] = [
  {
    kind: 'NAME',
    lines: `
      says 97  ik|k heet @soft* [ &name ]
      says 95  mijn|mn|m'n @soft? naam|voornaam|roepnaam|achternaam|meisjesnaam|bijnaam is @soft* [ &name ]
      says 93  ik|k ben @soft* [ &likely ]
      says 90  hier|hi|hoi met [ &name ]
      says 90  met [ &name ] hier
      says 90  ^ @greeting met [ &name ]
      says 85  je|u|jullie spreekt|spreken met [ &name ]
      says 85  dit is [ &likely ]
      of-school 98  meneer|mevrouw|dhr|mevr|mw|heer|juf|meester .? [ &likely|&unknownname ] van|op school|de_opleiding|mijn_school|onze_school|mijn_opleiding
      called 95  genaamd|heet|heten|hete @soft* [ &name ]
      called 92  noemt|noemen|noemden|noemde|noem mij|me|hem|haar|ze|hen @soft? [ &name ]
      called 90  me|mij @soft? [ &name ] noemen|noemt|genoemd
      called 92  ook_wel|beter_bekend_als|kortweg|afgekort|oftewel|meisjesnaam|geboren_als [ &likely ]
      called 92  vrienden|iedereen|collega's|klasgenoten|familie|thuis|mensen noemen|zeggen|noemt|zegt|kennen|kent mij|me? [ &likely ]
      called 92  [ &likely ] voor vrienden|intimi|kort|de_vrienden
      called 92  noem|roep mij|me @soft* [ &name ]
      called 92  zeg @soft* [ &name ]
      called 90  staat|sta bekend als [ &name ]
      called 85  roepnaam|bijnaam|voornaam|achternaam|meisjesnaam|koosnaam|afkorting|kortweg :? [ &name ]
      called 85  @fillers? oftewel|ofwel|alias|a.k.a|aka [ &name ]
      label 96  ^ naam|voornaam|voornamen|achternaam|roepnaam|naam_en_achternaam|van|door|afzender|ondergetekende : [ &name ]
      label 93  ondergetekende ,? [ &name ]
      label 90  namens|getekend|getekend_door :? [ &likely ]
      relation 96  mijn|mn|m'n|me|ons|onze|eigen|zijn|haar|hun|een @soft* @relation @relation? ,? [ &likely ]
      relation 91  mijn|mn|m'n|me|ons|onze|haar|zijn @soft* @relation [ &unknownname ]
      relation 92  mijn|mn|m'n|me|ons|onze @soft* @relation _3 heet|heette [ &unknownname &unknownname? ]
      relation 90  @relation [ &likely ] ; not @theirs
      of 92  [ &likely ] en haar|zijn @relation
      of 92  @relation van [ &likely ] ,|.|$|is|was|werkt|en|die|zei
      of 93  [ &possessed ]
      with 76  met [ &person ] en|op|naar|ging|had|deed|samen|heb|leerde|die|een|was|is|bouwde|maakte ; not @theirs @contactverbs @art @workcue
      title 84  meneer|mevrouw|dhr|mevr|juf|meester [ &unknownname ] van school|mijn|de_mentor|het
      relation 95  mijn|mn|m'n|me|ons|onze @soft* &word? @relation ,|(|:|-? &t? [ &likely ]
      relation 95  mijn|mn|m'n|me|ons|onze @soft* &word? @relation _4 ,|(|: &t? [ &likely ]
      heet 94  @relation _2 heet|heette|genaamd @soft* [ &name ]
      relation 94  mijn|mn|m'n|me|ons|onze|een @soft* @relation _3 &t [ &likely ]
      relation 93  mijn|mn|m'n|me|ons|onze @soft* @relation heet|genaamd|heten|is [ &likely ]
      relation 92  mijn|mn|m'n|me|ons|onze @soft* @relation @relation? ,? &name ,|en|& [ &likely ]
      relation 92  mijn|mn|m'n|me|ons|onze @soft* @relation @relation? ,? &name , &likely en|& [ &likely ]
      relation 90  @relation|@title van @schooltype|school|stage|mij|&cap ,? [ &likely ]
      relation 92  [ &likely ] ,|( @fillers? mijn|mn|m'n|onze|ons|een &word? &word? @relation
      relation 92  [ &likely ] is|was @soft* mijn|mn|m'n|onze @soft* &word? @relation
      relation 90  [ &likely ] ( @relation
      relation 90  ^ @relation &word? :|-|, &t? [ &likely ]
      teacher 95  juf|juffrouw|meester|coach|trainer|tante|oom|oma|opa|ome|imam|pastor|dominee|zuster|pater|broeder|nani|nana|beppe|pake|khala|aunty|uncle|decaan|ouderling [ &likely ]
      teacher 93  @relation [ &likely ] van|vd|op|bij
      teacher 88  docent|docente|leraar|lerares|mentor|mentrix|trainer|coach|stagebegeleider|stagebegeleidster|praktijkbegeleider|praktijkopleider|werkbegeleider|leermeester|begeleider|leidinggevende|chef|baas|oud-baas|teamleider|filiaalmanager|huisgenoot|buurvrouw|buurman|klasgenoot|vriend|vriendin _2 ,|(|:? &t? [ &likely ]
      teacher 88  docent|docente|leraar|lerares|mentor _4 &t [ &likely ]
      title 80  meneer|mevrouw|heer|mevr|dhr|juffrouw|dokter|weduwe|mw .? [ &likely ] ; not @theirs @contactverbs @firm
      academic 88  prof|dr|drs|ir|hoogleraar . [ &likely ] ; not @theirs
      academic 90  referentie|referenties|referent : &t [ &likely ]
      closing 95  ^ @closing @soft? ,|.|!|;|-? [ &name ]
      closing 95  @closing ,|.|!|;|-? ^ [ &name ]
      closing 94  @closing ,|.|!|;|-? van|namens [ &name ]
      closing 90  @closing ,|.|!|;|-? ^ &t [ &name ]
      closing 85  groet|groetjes|groeten|gr|mvg|liefs ,|.|!? [ &likely ] $
      reference 98  referentie|referenties|referent|inlichtingen|navraag|aanbeveling _9 &t [ &likely ]
      reference 93  referentie|referenties|referent|aanbeveling|inlichtingen|navragen|navraag|informeren|contactpersoon|noodgeval :|bij|van _6 [ &likely ] ; not @theirs
      reference 90  bel|bellen|mail|mailen|vraag|vragen|navragen met|naar|bij|het|dat|aan mijn|mn|m'n|onze _4 [ &likely ]
      oldest 92  oudste|jongste|middelste ,? [ &likely ]
      family-of 88  familie|gezin [ &likely ] ; not @firm
      known-from 88  hoorde|hoorden|gehoord|weet|kreeg|tip _2 van|via [ &likely ] dat|ook|een|over
      known-from 86  dat je|u|jullie via [ &likely ] aan
      boss 92  baas|bazin|voorman|leidinggevende|werkgever|docent|mentor|begeleider|vader|moeder bellen|mailen|vragen|benaderen ,|: &t? [ &likely ]
      boss 90  baas|bazin|voorman|uitbater|opleider|hoogleraar|promotor|klant|vrijwilliger|wijkverpleegkundige|verpleegkundige|onderwijzeres|dierenarts _3 ,|(|: &t? [ &likely ] ; not @theirs
      boss 88  hoogleraar|promotor|opleider|dierenarts|prof &t? [ &likely ] ; not @theirs
      friend 85  samen met [ &likely ]
      friend 85  met [ &likely ] en|& [ &likely ]
      friend 80  [ &likely ] en ik
      friend 80  ik en [ &likely ]
      friend 80  thuis|thuis: met [ &likely ]
    `,
  },
  {
    kind: 'KEEP',
    lines: `
      addressee 99  ^ @greeting @greeting? @soft? &t? [ &name ]
      addressee 99  ^ @greeting @greeting? &t? &name ,|en|& &t? [ &name ]
      addressee 98  @attention _2 &t? [ &name ]
      addressee 98  ^ aan : &t? [ &name ]
      early 92  &earlytitle [ &likely ]
      staff 97  [ &likely ] van|uit|bij|op de|het|jullie|uw|je @staffwords
      staff 97  [ &likely ] van @staffwords|@firm
      staff 97  uw|jullie|je @soft? &word &t? [ &likely ]
      staff 96  jullie|uw|je collega|collega's|medewerker|medewerkster|manager|bedrijfsleider|teamleider|chef|directeur|eigenaar|eigenares|kok|chef-kok|recruiter|personeelsmanager|planner|monteur|begeleider|stagebegeleider _1 [ &likely ]
      staff 90  contactpersoon :? &t? [ &name ]
      staff 94  @contactverbs _4 met|door|naar|van &t [ &name ]
      staff 93  met|door|naar|van|via &t [ &name ] ; with @contactverbs @theirs
      staff 92  &t [ &name ] ; with @contactverbs
      firm 94  @firm [ &cap ]
      firm 94  [ &cap ] @firm
      firm 94  [ &cap ] & zn|zoon|zonen|co|partners|dochters
      firm 88  bij|voor de|het? @firm &cap
      title-of 91  van|door|met &t [ &likely ] ; with @contactverbs
      art 94  van|over|door|als|met|in [ &likely ] ; with @art
      art 92  @art _3 &likely en|, [ &likely ]
      opener 96  &opener
      famous 90  [ @famous ]
      brand 89  [ @things ]
      prize 92  &cap -? prijs|award|cup|beker|toernooi|brug|tunnel|plein|park|ziekenhuis|kliniek|museum|stadion|huis|fonds|stichting|arena|hal|kazerne|medaille|diploma
    `,
  },
]
