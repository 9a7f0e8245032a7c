import type { RuleText } from '../../pattern.ts'

/** Origin, language, religion. */
export const groups: RuleText[] = [
  {
    kind: 'ORIGIN',
    lines: `
      half 95  half|deels|kwart @nationality|@people ,|en|/|- half|deels? [ @nationality|@people ]
      generation 93  [ tweede|derde|2e generatie @people|@nationality ]
      passport 94  zonder|geen|heb|met|een [ nederlands|nederlandse paspoort|nationaliteit ]
      grandparents 94  ouders|vader|moeder|opa|oma|grootouders|mama|papa|me_ma|me_pa _4 [ @people ] ; not @theirs
      asked 90  [ gevlucht|gevluchte ] ; with @mine not @theirs @childwork
      adopted 94  geadopteerd|adoptie|adoptiekind _3 uit|in [ @country|@abroad ]
      kept 40  [ @country|@peopleonly|@status ]
      people 93  ik|k? ben @soft* [ @people|@nationality - @nationality? ]
      people 93  ik|k? ben|als @soft* [ @people|@nationality ]
      people 88  [ @peopleonly ] ; not @goods @holiday @work @theirs
      adjective 50  [ @farnationality ] ; with @mine not @goods @holiday @theirs @workcue @speak @lessonword @travel @art @language
      roots 95  [ @nationality -? @nationality? ] @kin
      roots 93  [ @nationality ] , @nationality? en|, @nationality? @kin
      roots 94  [ @nationality ] , @nationality en @nationality @kin
      roots 94  half|deels|gedeeltelijk|kwart|oorspronkelijk|van_origine|van_oorsprong|volbloed|echte|geboren|trotse [ @nationality|@people ]
      roots 94  half|deels|kwart [ @nationality|@people ] ,|en|/|- half|deels? [ @nationality|@people ]
      adjective 90  mijn|mn|m'n|me|onze|die|dat|de|een|half @soft* [ half? @nationality @people|ouders|familie|oma|opa|moeder|vader? ] ouders|familie|oma|opa|moeder|vader|meisjes|bruiloften|bruiloft|feesten|wortels|roots|kant|afkomst|vind|zaterdagschool|school|naam
      family-eats 92  thuis|wij|we eten|koken|vieren we|wij? [ @nationality ]
      have 94  heb|bezit|kreeg|met|mijn @soft* [ @nationality nationaliteit|paspoort ]
      afro 95  [ afro - @nationality ]
      both 95  [ &natword ] en|/ &natword nationaliteit
      nationality 93  [ nederlandse nationaliteit ]
      course 88  [ inburgering ] ; with @mine not @theirs @childwork
      of-country 92  [ @people|@nationality ] uit|van @country
      two 94  [ @nationality @people ] ; not @goods
      half 96  [ half|deels|kwart @nationality|@people ]
      behind 95  in|uit|te|van|op &city , [ @country ]
      label 98  nationaliteit|nationaliteiten|paspoort :|is? [ &natword en|,|/|& &natword ]
      label 98  nationaliteit|nationaliteiten|herkomst :|is? [ &natword ]
      both 95  @nationality en|/ [ &natword ] nationaliteit
      became 92  ben|word|werd|geworden _4 [ nederlander ]
      fled 92  [ gevlucht|vluchtten|vluchtte ] ; with @mine not @theirs
      years 92  jaar|jaren|maanden|jeugd in|op [ @country ] ; not @holiday @theirs @westerncountry
      was 90  was|waren|woonde|woonden|zat _4 in|op [ @country ] bij|met|toen|en|,|. ; with @mine not @holiday @theirs
      island 85  op [ @country ] ; with @mine not @holiday @theirs
      label 92  ^ inburgering|verblijf|verblijfsstatus|status : [ @status|&word ]
      label 93  ^ [ inburgering ] :
      region 93  uit|van @country ,? de? staat|provincie|regio [ &cap ]
      roots 93  [ @nationality - nederlandse|nederlands|@nationality|@people ]

      roots 93  [ nederlands - @nationality ]
      roots 85  mijn|m'n|mn|onze|ons|eigen [ @nationality ] ; not @speak @goods
      roots 92  ben @soft* [ @nationality ] van|en|,|.|maar|$ ; not @goods
      roots 92  @relation|ouders|familie|opa|oma|grootouders|vader|moeder is|zijn|komt|was|waren @soft* [ @nationality|@people ]
      roots 92  van [ @nationality ] @soft? komaf|afkomst|origine|herkomst|oorsprong|ouders|bloed
      label 97  nationaliteit|herkomst|afkomst|geboorteland|land_van_herkomst|nationaliteiten :|is? @soft* [ @nationality|@country|@people ]
      label 95  nationaliteit|paspoort :? &word en|,|/ [ @nationality|@country ]
      label 94  [ @nationality ] paspoort|nationaliteit|paspoorten
      from 95  kom|komt|komen|kwam|kwamen|gekomen|afkomstig|gevlucht|vluchtte|vluchtten|gevluchte|vluchten|vertrokken|emigreerden|geemigreerd|geimmigreerd|overgekomen|stam|stamt|stammen _4 uit|van|vanuit @soft* het|de? [ @country ]
      from 94  uit|van|in het|de? [ @country ] @soft* kom|komt|komen|kwam|kwamen|gekomen|gevlucht|afkomstig|geboren|opgegroeid|vandaan|getogen|stamt
      from 95  geboren|opgegroeid|getogen|gewoond|woonde|woonden|leefde|leefden|grootgebracht|gestudeerd|studeerde|afgestudeerd _4 in|te|uit|op het|de? [ @country ] ; not @travel
      from 95  geboren|geb|geboorteplaats _7 [ @country ] ; not @ofothers
      from 94  in|op het|de? [ @country ] @soft* geboren|opgegroeid|gewoond|geleefd|getogen|gestudeerd|gewerkt|afgestudeerd|gehaald ; not @travel
      from 93  ouders|vader|moeder|familie|opa|oma|grootouders|oom|tante|neven|nichten|roots|wortels|voorouders|thuisland|jeugd|kindertijd|dorp|oorlog|school _6 uit|in|van|naar het|de? [ @country ] ; not @holiday
      from 92  ik|k|wij|we _3 uit het|de? [ @country ] ; not @holiday @goods
      from 90  in het|de? [ @country ] heb|had|was|werkte|deed|ging|zat|leerde|woonde|volgde|haalde|studeerde|hadden|waren ; not @holiday @theirs
      from 88  heb|had|was|werkte|deed|ging|zat|leerde|diploma|universiteit|school|kapper|leraar|ervaring _6 in het|de? [ @country ] ; not @holiday @theirs
      from 93  terug|terugkeer|terugging|gevlucht naar|uit het|de? [ @country ] ; not @holiday
      from 93  [ naar nederland ] gekomen|gevlucht|verhuisd|kwam|kwamen
      near 93  [ @country ] ,|en|( [ @country ] ; with @origincue not @workcue @theirs @goods
      staat 90  @country ,? de? staat|provincie|streek|regio|stad|dorp|eiland [ &cap_unknown ]
      from 95  ouders|familie|moeder|vader|opa|oma|ik|wij|we|ben|komen is|zijn|ben|was|waren? @soft* van|uit [ @country ]
      from 94  ben @soft* uit|van [ @country ]
      from 60  in|uit|van|naar|op [ @country ] ; with @mine not @holiday @theirs @goods @westerncountry @workcue
      parents 94  ouders|familie|moeder|vader|opa|oma|roots|wij|we is|zijn|zegt|zeggen @soft* [ @nationality|@people ] ,|.|en|$|maar|van|uit
      nationality 95  [ @nationality en|/ @nationality nationaliteit ]
      nationality 95  [ @nationality nationaliteit ]
      alone 92  enige|trotse|echte|een [ @people|@nationality ] ,|.|$|van|en
      word 90  [ &statusword ] ; with @mine not @theirs @childwork
      status 90  [ @status ] ; with @mine not @childwork @theirs @westerncountry
      status 90  [ inburgeringsexamen|inburgeringscursus|inburgeringsdiploma|verblijfsvergunning|statushouder|minderjarige_vluchteling ]
      status 92  als|ben [ @status ]
    `,
  },
  {
    kind: 'KEEP',
    lines: `
      goods 96  @nationality @goods
      goods 94  @nationality &word @goods ; not @origincue
      skill 91  spreek|leer|beheers|versta|begrijp|schrijf|lees @soft* &word? &word? @language
      lesson 92  vak|vakken|les|cursus|examen|toets|cijfer|vertalen|vertaling _4 @language
      mother-of-pearl 96  frans|duits|engels|nederlands -? talig|les
    `,
  },
  {
    kind: 'LANGUAGE',
    lines: `
      home-all 94  thuis|met_mijn_ouders|met_mn_ouders _3 praat|praten|spreek|spreken|spraken|gesproken|hoor|hoorde _4 [ @tongue ] ; not @lessonword
      home-all 93  praat|praten|spreek|spreken|spraken _4 [ @tongue ] _3 thuis|ouders|oma|opa|grootouders ; not @lessonword @theirs
      because 93  [ @hometongue ] ,? omdat|want|doordat mijn|m'n|mn|me ouders|moeder|vader|oma|opa|familie
      raised 94  met [ @tongue ] opgegroeid|opgevoed|grootgebracht
      raised 94  met @tongue en [ @tongue ] opgegroeid|opgevoed|grootgebracht
      raised 94  met [ @tongue ] en @tongue opgegroeid|opgevoed|grootgebracht
      bilingual 94  [ tweetalig|meertalig|drietalig|viertalig ] opgevoed|opgegroeid|gezin|grootgebracht|thuis
      bilingual 93  opgevoed|opgegroeid|grootgebracht @soft* [ tweetalig|meertalig|drietalig ]
      second 94  nederlands _3 [ tweede|derde taal ]
      second 94  nederlands|nederlandse _4 niet [ mijn|m'n|mn moedertaal|eerste_taal ]
      other 92  [ @tongue ] is _3 taal van|bij thuis|huis|mijn
      kept 40  [ @hometongue ]
      mother 97  moedertaal|thuistaal|moerstaal|eerste_taal|moeders_taal _3 :|is|was|zijn|= @soft* [ @tongue ]
      mother 97  moedertaal|thuistaal|moerstaal @soft* [ @tongue ]
      mother 96  [ @tongue ] -? (|:|=|-|,|is|als|was @soft* mijn|m'n|de|mn? moedertaal|thuistaal|native|eerste_taal|moeder|moedertalig
      mother 96  [ @tongue ] en|,|/ [ @tongue ] (|zijn|als @soft* moedertaal|thuistaal|mijn? moedertalen|moedertaal
      mother 97  [ @tongue ] (|-|,|:? moedertaal|thuistaal|moerstaal|memmetaal|memmetaal|native
      first 95  [ @tongue ] is|als|was @soft* mijn|m'n|onze|mn|haar @soft? eerste|taal|memmetaal|moerstaal|moedertaal
      first 95  mijn|m'n|onze|mn @soft? taal|memmetaal @soft* aan|thuis|is|:? @soft* [ @tongue ]
      first 94  [ @tongue ] is onze|mijn|m'n|mn
      home 96  thuis @soft* praten|spreken|praat|spreek|is|hoor|wordt|klinkt we|wij|ik|het|t|je? @soft* ook|een_beetje|gewoon? [ @tongue ]
      home 96  [ @tongue ] praten|spreken we|wij|ik thuis
      home 95  wij|we praten|spreken|spraken @soft* thuis? [ @tongue ] ; not @lessonword
      home 94  wij|we praten|spreken|spraken @soft* thuis? @tongue en|,|/ [ @tongue ]
      home 93  praten|spreken|praat we|wij|ik? onderling|samen|thuis|meestal|liefst [ @tongue ]
      home 93  [ @tongue ] onder_elkaar|onderling
      home 94  [ @tongue ] met mijn|m'n|mn|me|papa|mama|oma|opa|mem @relation|ouders|oma|opa|familie?
      home 94  [ @tongue ] spreek|praat|sprak ik met mijn|m'n|mn|me|oma
      home 94  praat|spreek|sprak _2 [ @tongue ] met|tegen papa|mama|oma|opa|mem|heit|mijn|m'n|mn|me|mij
      home 92  sprak|spreekt|spreken|praat _3 mijn|m'n|mn oma|grootmoeder|moeder|vader|opa|ouders _2 [ @tongue ]
      home 92  moeder|oma|grootmoeder|vader|opa sprak|spreekt|praat|zegt @soft* alleen|met_mij? [ @tongue ]
      home 90  mijn|m'n|mn|eigen [ @hometongue ] is|klinkt|versta|houd
      home 92  mijn|m'n|mn|eigen _1 [ @hometongue ] ,|.|$
      home 92  praat|spreek @soft* beter [ @hometongue ]
      home 92  beter|liever &word dan [ @tongue ]
      home 92  [ @hometongue ] spreek|praat|versta|sprak ik als|beter|met|thuis|vloeiend|vanaf
      home 92  [ @hometongue ] praten|spreken we|wij
      first 95  [ @tongue ] is _2 mijn|m'n|onze eerste|moedertaal|taal
      neigh 90  met|tegen mijn|m'n|mn|de oma|opa|moeder|vader|ouders|familie|buren [ @hometongue ]
      only 88  alleen in het [ @hometongue ]
      home 88  thuis _4 [ @tongue ] ; not @lessonword
      house 94  van huis uit @soft* [ @tongue ]
      home 93  [ @tongue ] thuis|met_mijn_ouders|van_huis_uit|van_thuis
      home 94  thuis _5 @tongue en|,|/|of|met @soft* [ @tongue ]
      home 94  met|tegen mijn|m'n|mn|onze @relation|ouders|grootouders|familie _4 [ @tongue ]
      home 93  praat|spreek|spreken|praten|sprak _3 [ @tongue ] met|tegen|tegen mijn|m'n|mn|onze|de @relation|ouders|grootouders|familie
      home 94  van huis uit|thuis_uit _4 [ @tongue ]
      home 94  [ @tongue ] van huis|thuis uit
      native 95  native speaker _1 [ @tongue ]
      native 95  [ @tongue ] native|moedertaalspreker
      tolk 92  tolk|tolkte|tolken|vertaal|vertaalde|vertaalt _6 [ @hometongue ] ; with @relation
      both 94  tweetalig|meertalig _3 [ @tongue ] en|-|/ @tongue
      both 94  tweetalig|meertalig _3 @tongue en|-|/ [ @hometongue ]
      raised 95  opgegroeid|opgevoed|tweetalig|meertalig|grootgebracht _4 met|in|: @soft* [ @tongue ]
      raised 93  opgegroeid|opgevoed|tweetalig _4 met|in|: @soft* @tongue en|,|/ [ @tongue ]
      second 94  [ @tongue ] _3 nederlands als|is|was _2 tweede
      family 92  [ @tongue ] _2 van|door mijn|m'n|mn|onze @relation|ouders|oma|opa|moeder|familie
      own 92  mijn|m'n|mn|onze eigen? taal ,|is|( @soft* [ @tongue ]
      dream 90  droom|tel|denk|reken _2 in het? [ @tongue ]
      native 93  native|vloeiend_thuis -? [ @tongue ]
      native 92  [ @tongue ] ( native|moeder|thuis
      second 92  [ tweetalig ] opgevoed|opgegroeid
      nt2 94  nederlands is|als mijn|m'n|mn? [ tweede ] taal
    `,
  },
  {
    kind: 'RELIGION',
    lines: `
      own-fast 94  als|wanneer|omdat|terwijl|dat ik|we|wij|k [ vast|vasten ] ,|.|kan|werk|wil|ben|doe|$
      own-food 93  geen [ varkensvlees|rundvlees ] ; with @mine not @work @holiday @trade
      own-food 93  [ varkensvlees|alcohol ] aanraken|aan_te_raken|eet|mag|mogen|raak ; with @mine not @trade
      believe 97  geloof|geloven|vertrouw @soft* [ in god|allah|jezus|jehova|christus|de_heer ]
      cross 93  mijn|m'n|draag|een @soft* [ kruisje|kruis|kettinkje_met_een_kruis ] om|aan|doe|af|draag ; not @theirs
      easter 92  met|rond|tijdens [ pasen|kerst|pinksteren|hemelvaart ] gaan|ga|zijn|ben|vieren|zing|zingen|zit @soft* we|wij|ik ; with @worship
      church-of 95  [ @nationality|@people|@faith -? @faith? @worship|gemeente ] ; not @work
      vote 92  stem|lid|actief _2 [ sgp|christenunie|denk ]
      label 97  religie|geloof|levensovertuiging|godsdienst|gezindte|geloofsovertuiging : [ &word ]
      raised 95  [ joods|joodse ] opgevoed|gezin|geloof|feesten|feestdagen|school
      own-school 94  op|naar|aan een|de @soft* [ @faith ] school|basisschool|middelbare|scholengemeenschap ; with @mine not @theirs
      kept 40  [ @faith|@worship|@practice ]
      word 91  [ &faithword ] ; not @work @trade @theirs
      faith 92  [ @faith ] ; not @work
      faith 97  [ @nationality - @faith @worship? ]
      faith 95  [ @faith - @nationality|@faith ]
      worship 95  [ @faith -? @worship ]
      worship 95  [ &church &cap? ] ; not @work
      worship 95  [ church of|of_god|of_christ &cap ]
      worship 95  [ @worship van de|het @faith|pinkster|heer|&cap ]
      worship 95  [ @worship &cap ] ; not @work
      worship 93  zondag|zondags|zondagochtend|zondagmorgen|weekend|weekeinde|vrijdag|vrijdagavond|zaterdag|zondagen _6 [ @worship|dienst ] ; not @work
      worship 94  naar|in|voor de|onze|het? [ @worship ] ; with @mine not @work
      fast 94  ik|k|wij|we|en|doen [ vast|vasten|vastte|vastten|vast_mee ] met|voor|wel|ook|in|tijdens|,|.|mee
      fast 94  [ vasten ]
      easter 93  vast|vasten|orthodox|orthodoxe _4 [ pasen|kerst ]
      pray 95  ik|k|wij|we [ bid|bidden|bad ] ; not @theirs
      faith 94  ik|k|wij|we ben|zijn @soft* [ @faith ]
      feast 92  [ @feast feest? ] ; not @catalogue
      newyear 95  [ chinees|islamitisch|koerdisch|perzisch|tamil nieuwjaar ]
      practice 91  [ @practice ] ; not @trade @theirs
      practice 94  draag|draagt|mijn|m'n|een|dagelijks|eet|eten|om_te|kunnen|wil|mee [ @practice ]
      worship 93  [ @worship ] ; not @work @goods
      worship 95  mijn|m'n|mn|onze|ons|in|van|bij|naar|uit|vanuit onze|de|mijn|m'n|een @soft? [ @worship &cap ]
      worship 94  mijn|m'n|mn|onze|ons [ @worship ]
      worship 93  zing|zingen|speel|vrijwilliger|vrijwilligers|vrijwilligerswerk|koken|kook|help|jeugd|jongeren|koor|lid|actief|zondag|zondags|vrijdag|kinderen|iftar _6 in|van|bij|voor de|een|onze|mijn @soft? [ @worship ]
      worship 94  de|onze|mijn @worship , de|het? [ &cap ]
      worship 90  [ &cap moskee|kerk|tempel|mandir|synagoge|church ] ; not @work
      clothes 93  [ hoofddoek|hoofddoekje|hijab|tulband|keppel|keppeltje ]
    `,
  },
  {
    kind: 'KEEP',
    lines: `
      building 95  @worship ; with @work
      believe 96  ik|k geloof in|dat|,|niet|wel
      believe 96  geloof ik|me|in|dat
      their-faith 96  uw|jullie|een|de @soft? @faith school|basisschool|college|slagerij|begrafenisbedrijf|uitvaarten|winkel
      greeting 96  fijne|prettige|gezegende|goede|zalige @feast|kerst|kerstdagen|paasdagen
      trade 94  halal|kosher -? slagerij|slager|vlees|producten|keuken|restaurant|supermarkt|catering|afdeling|winkel
      street 93  kerk|kapel|tempel|moskee - &word
      temple 92  de|een|gereformeerde|hervormde|katholieke @soft? @worship schilderen|verven|restaureren|verbouwen
    `,
  },
]
