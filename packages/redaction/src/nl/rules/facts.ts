import type { RuleText } from '../../pattern.ts'

/** Age, birth, gender and family. */
export const facts: RuleText[] = [
  {
    kind: 'AGE',
    lines: `
      says 96  ik|k ben &likely ,|-|(|en|: @soft* [ &age jaar? ]
      says 95  ben &likely ,|-|(|en|: @soft* [ &age jaar? ]
      bullets 90  @bullet [ &age jaar ] @bullet|$
      jarig 86  [ &age - jarige|jarig ] ; not @ofothers @theirs
      comma 92  ik , [ &age jaar? ] ,
      nearly 92  [ bijna &age jaar? ] )|,|.|$
      list 90  ) , [ &age jaar? ] ,|.
      list 92  , [ &age jaar? ] , &date
      list 92  , [ &age jaar? ] , &small? havo|vwo|vmbo|mbo|klas|mavo|gymnasium
      nearly 97  ben|word|ik @soft? [ bijna &age jaar? ]
      became 97  ben [ net|pas &age geworden ]
      says 95  ik|k ben @soft* [ &age jaar? oud? ]
      says 94  &age jaar? en een half
      head 92  ^ &likely ,|-|(|@bullet? [ &age jaar? ] @bullet|.|$
      head 90  &likely , [ &age jaar? ] @bullet|.|$
      says 92  meisje|jongen|vrouw|man|mensen|iemand|meid|student|studente|leerling|kerel|gast van [ &age jaar? ] ; not @theirs @ofothers
      says 92  [ &age jaar ] ben|word|oud ik?
      says 90  dus nu|al|inmiddels [ &age ]
      says 90  [ &age ] dus|nu|inmiddels ,|.|$
      now 88  op mijn [ &age e|ste|de? ] begin|ga|wil|ben|zoek|start|maak
      now 88  op mijn [ @ordinal ] begin|ga|wil|ben|zoek|start|maak
      man 90  man|vrouw|m|v|ongehuwd|gehuwd|ongetrouwd , [ &age jaar? ]
      says 95  ik|k ben @soft* [ &age jaar ] oud|jong?
      says 93  ben @soft* ik|k? @soft* [ &age jaar? ]
      says 95  ben|word|wordt|werd @soft* [ &age jaar ]
      says 93  ik|k? word|werd @soft* _3 [ &age ] ; not @ordernumber
      says 90  zijn|bn|bin|b ik? @soft* [ &age jaar ] oud|jong
      says 92  bijna|net|pas|inmiddels|ondertussen|al|reeds [ &age ] geworden|ben|word|$|,|.
      says 92  bijna|net|inmiddels|nu [ &age jaar ]
      years 90  [ &age jaar ] oud|jong ; not @ofothers @object
      years 86  [ &age jaar ] ,|.|en|uit|$ ; not @experience @ofothers
      years 92  ^ [ &age jaar ] $
      years 88  , [ &age jaar? ] ,|uit|en|( ; not @experience @ofothers @month
      years 88  &name ,|( [ &age ] ,|)|jr|j
      years 88  ( [ &age jaar? ] )
      years 90  [ &age jr|jaartjes|lentes ]
      years 90  als|een|deze|ben [ &age - jarige|jarig ] ; not @ofothers
      years 90  als|een|deze|ben [ &age jarige|jarig ] ; not @ofothers
      label 97  leeftijd :? [ &age jaar? ]
      label 93  mijn leeftijd is|: @soft* [ &age jaar? ]
      label 93  leeftijd|lftd|age :|is|- [ &age jaar? ]
      words 88  met mijn [ &age jaar ]
      words 85  van|op mijn [ &age ] ; with @soft
      writ 88  [ @youngage ]
    `,
  },
  {
    kind: 'KEEP',
    holds: 'AGE',
    lines: `
      others-age 97  @relation van @soft* &age jaar?
      others-age 96  sinds|vanaf|op|rond|tegen|van mijn @ordinal|&age
      others-age 96  @relation &name? ,|(? is|was|wordt|van @soft* &age jaar?
      experience 96  &age jaar @soft* ervaring|werkervaring|lang|geleden|later|gewerkt|werk|werkt|in|bij|als|les|getraind|gewoond
      amounts 96  &age uur|u|euro|dagen|dag|weken|week|maanden|maand|kilometer|km|minuten|procent|punten|keer|personen|mensen|kinderen|leerlingen|kilo|kg|cm|meter|stuks|man|klanten|bewoners|:|%
      target 95  kinderen|jongeren|leerlingen|kleuters|tieners|bewoners|klanten|mensen|groep|leden|team|jeugd|jongens|meisjes|ouderen|pupillen|o|onder _3 &age jaar?
      target 95  &age t|tot|-|/|–|en|t/m &age jaar
    `,
  },
  {
    kind: 'KEEP',
    holds: 'BIRTH_DATE',
    lines: `
      birthday-of-other 97  @relation _4 geboren|jarig &date?
      history 90  &date tot|t|-|/ heden|nu|&date
    `,
  },
  {
    kind: 'BIRTH_DATE',
    lines: `
      born 97  geboren|geb|gebore . op [ &date ]
      born 97  geboren|geb|gebore :|.|,|op|in|@soft* [ &date ]
      born 95  geboren|geb _3 op|in|uit [ &date ] ; not @ofothers
      born 93  geboren te|in &cap|@town|@abroad|@country ,|op|(|in? op? [ &date ]
      label 98  geboortedatum|geboortedag|geb.datum|gebdat|geboortejaar|verjaardag|geb_datum|geboortedata|d.o.b|dob :|is|op|-? op? [ &date ]
      label 96  geboorteplaats|datum _4 geboren|geboortedatum :? [ &date ]
      label 95  geboortedatum|geboren _5 : [ &date ]
      birthday 95  ben|word|was|jarig|verjaar|verjaardag is|ik|op|jarig|valt? op? [ &day ] jarig|geboren|verjaar?
      birthday 95  jarig|verjaar|verjaardag|geboren is? op [ &day ]
      birthday 92  op [ &day ] word|werd|ben ik? @soft* &age|jarig|geboren|volwassen|meerderjarig
      born-in 95  in|op [ &date ] geboren|ter_wereld
      born-in 95  [ &date ] geboren
      year 95  bouwjaar|geboortejaar|lichting|jaargang :|is|van|uit? [ &year ]
      year 93  ik|k ben van|uit [ &year ]
      year 92  ben van|uit @soft* [ &year ]
      year 90  kind|mens|iemand|eentje van|uit [ &year ]
    `,
  },
  {
    kind: 'GENDER',
    lines: `
      says 95  ik|k ben|was @soft* &word? [ @gendernoun ]
      says 94  ben ik @soft* &word? [ @gendernoun ]
      says 93  &likely ,|( @soft* [ @gendernoun ] ,|)|.|ja|van|uit|en ; not @theirs
      says 93  ben @soft* &word? &word? [ @gendernoun ]
      says 94  als @soft* &word? &word? [ @gendernoun ] ; not @theirs
      says 93  als @soft* [ @gendernoun ] ,|in|tussen|op|van|moet|is|weet|en|heb
      only 94  enige|eerste [ meisje|jongen|vrouw|man|dame|meid ]
      parent 93  [ moeder|vader|mama|papa ] van
      parent 93  worden|geworden|ben|als @soft* [ moeder|vader|mama|papa ]
      parent 94  alleenstaande|jonge|werkende|trotse|kersverse|tiener [ @gendernoun ]
      child 93  [ dochter|zoon|zus|broer|kleindochter|kleinzoon|tweelingzus|tweelingbroer ] van @soft? een|de|mijn|twee|&word
      child 93  oudste|jongste|enige|middelste [ dochter|zoon|meisje|jongen ]
      job 93  ik|k ben|werk|werkte|was|word @soft* als? @soft* &word? [ @genderedjob ]
      job 90  als @soft* &word? [ @genderedjob ] ; not @theirs
      job 88  ben|werk|werkte|was als|een|ik @soft* [ @genderedjob ]
      job 90  mijn|m'n werk|bijbaan|baan als [ @genderedjob ]
      job 88  word|worden|geworden|geslaagd|gediplomeerd [ @genderedjob ] ; not @theirs
      label 97  geslacht :? [ man|vrouw|m|v|vrouwelijk|mannelijk|jongen|meisje|x|non-binair ]
      sign 92  @closing ,? [ mevr|mevrouw|mw|dhr ] .? &name
      sign 92  ^ @closing ,? ^ [ mevr|mevrouw|mw|meneer|dhr|mej ]
      sign 90  ^ [ mevr|mevrouw|mw|dhr|mej ] .? &name $
      sign 90  ^ naam : [ mevr|mevrouw|mw|dhr|mej|de_heer ] .?
      quoted 90  " [ zij|ze|hij ]
      quoted 90  ' [ zij|ze|hij ]
      head 95  ^ &name [ v|m ] ,
      quoted 92  zei|zegt|schreef|schrijft|schreven|vond|vindt|zeiden|riep|noemde|noemt|zeggen|roept _3 :|"|' _8 [ zij|ze|hij ]
      quoted 88  [ &quotedword ]
      quoted 92  :|"|'|, die|dat|onze|stuur|die_ @soft? [ @gendernoun ] ; with @said
      quoted 90  "|' _3 [ zij|haar|hem|@gendernoun ] ; with @said
      pronouns 95  [ zij / haar ]
      pronouns 95  [ hij / hem ]
      pronouns 95  [ she / her ]
      maiden 94  [ meisjesnaam ]
      head 92  , [ man|vrouw|m|v ] ,|.|$
      head 92  ( [ m|v|x|man|vrouw ] )
      head 90  . [ vrouw|man ] .
      job 86  ik|ben|was|werk|werkte|jaar|nu|later|profiel|samengevat|en @soft* [ @genderedjob ] $|,|.|in|op|bij|geweest|met|van ; not @theirs @ofothers
      job 86  ^ _3 [ @genderedjob ] $|,|( ; not @theirs @ofothers @relation
      job 86  , [ @genderedjob ] $|,|( ; not @theirs @ofothers @relation
      was 92  was|ben|werkte ik @soft* als? [ @genderedjob|&femalejob ] ; not @theirs
      was 92  ik was|ben|werk|werkte @soft* als? [ @genderedjob|&femalejob ] ; not @theirs
      was 90  ben|was _4 [ @genderedjob|&femalejob ] geweest
      head 88  ^ _2 [ &femalejob ] ,|$ ; not @theirs @ofothers
      bio 85  [ &bio ]
      sign 93  [ &mytitle ]
      later 90  word|worden|wil _3 [ zakenvrouw|zakenman|juf|brandweerman|onderneemster ]
      of-mother 93  zegt|zei _3 : onze|mijn|een [ zoon|dochter ]
      favourite 92  favoriete|leuke|trotse [ tante|oom|oma|opa|zus|broer ]
      one-of 92  als @soft? tweede|enige|eerste [ man|vrouw|meisje|jongen ]
      one-of 92  de tweede|enige|eerste|derde [ man|vrouw|meisje|jongen ]
      teacher 90  als [ meester|juf ] in|op|voor
      quoted 88  schreef|zei|schrijft|zegt|vindt|vond|noemde _5 : " _6 [ zij|ze|hij|haar|hem ]
      compound 92  ik|ben|als|een|deze @soft* &word? [ &genderword ] ; not @theirs @contactverbs
      paren 93  &likely ( [ mevr|mw|dhr|m|v|mevrouw|meneer ] .? )
      mother 93  [ moeder|vader|oma|opa ] geworden|worden|ben
      body 95  [ bevalling|borstvoeding|kolven|ouderschapsverlof|vaderschapsverlof ] ; with @mine not @theirs
      body 95  [ zwanger|hoogzwanger|zwangerschapsverlof|zwangerschap|bevallingsverlof|bevallen ]
      mine 90  mijn|m'n dienstplicht|[ vrouwenvoetbal ]
      team 90  dames|heren 1|2|3|4|5
      girlteam 88  [ meisjesteam|damesteam|jongensteam|herenteam|dameselftal|herenelftal|meisjesvoetbal|vrouwenteam|vrouwenvoetbal|damesvoetbal|mannenteam ]
      status 95  [ weduwe|weduwnaar ]
      transition 95  [ transvrouw|transman|transgender|non-binair|trans ]
    `,
  },
  {
    kind: 'FAMILY',
    lines: `
      rank 95  [ oudste|jongste|middelste thuis ]
      rank 95  [ oudste|jongste|middelste|@ordinal dochter|zoon|jongen|meisje? van @soft? @counts|ons|&small @relation|@kidwords|thuis? ]
      rank 94  [ oudste|jongste|middelste kind ]
      rank 93  als|de|ben [ oudste|jongste|middelste ] dochter|zoon|meisje|jongen|broer|zus
      rank 93  als|de|ben [ enige ] dochter|zoon
      only 95  [ enig kind|enigst_kind ]
      only 94  [ enig|enigst kind ]
      siblings 94  [ @counts|&small @soft? oudere|jongere|kleine|grote? broers|broertjes|broer|zussen|zusjes|zus|zusters|broertje|zusje ]
      siblings 94  [ @counts|&small @soft? oudere|jongere|kleine|grote? broers|broertjes|broer|zussen|zusjes|zus|broertje|zusje en @counts|&small? @soft? oudere|jongere|kleine|grote? broers|broertjes|broer|zussen|zusjes|zus|broertje|zusje ]
      siblings 90  [ @relation en @relation ] ; with @livewith
      family 93  [ gezin met|van @counts|&small &word? ]
      family 93  [ groot|grote gezin|familie ]
      family 93  [ eenoudergezin|pleeggezin|pleegkind|gezinshuis|weeskind|adoptie|geadopteerd|tienermoeder|tweeling|tweelingbroer|tweelingzus|drieling|samengesteld_gezin|nieuw_gezin|bonuskinderen|stiefgezin ]
      state 94  [ getrouwd|gescheiden|verloofd|gehuwd|ongehuwd|alleenstaand|alleenstaande|weduwe|samenwonend|ongetrouwd ]
      state 92  [ gescheiden|scheiding ] ouders|_3 ouders
      state 93  ouders zijn|waren|gingen|uit @soft* [ gescheiden|elkaar|overleden ]
      state 94  burgerlijke staat :? [ &word ]
      state 93  [ co-ouderschap|co-ouder|huisvrouw|huisman|kinderwens|weduwe|weduwnaar|jeugdzorg|pleegzorg|verweesd ] ; with @mine not @theirs @childwork
      state 93  ouders @soft* zijn|wonen|leven [ uit elkaar|apart|gescheiden ]
      state 93  woon|wonen|woonde|leef [ samen|zelfstandig|begeleid|op mezelf ]
      size 93  [ &household ]
      number 94  [ met zijn|z'n|ons|mijn @countsen ]
      none 94  [ geen broers|zussen|broertjes|zusjes of|en broers|zussen|zusjes|broertjes ]
      siblings 90  [ broers|broertjes|zussen|zusjes en|of broers|broertjes|zussen|zusjes ] ; with @mine not @theirs @childwork
      rank 93  als [ oudste|jongste|middelste|enige ] ,|moet|thuis|heb|ben|van|in
      rank 94  [ oudste|jongste|middelste|enige zoon|dochter|kind|zus|broer ] ; with @mine
      death 94  [ vader|moeder|ouders|broer|zus is|zijn|was @soft* _2 overleden|gestorven|verongelukt ]
      state 93  [ single ] ; with @label
      children 95  heb|hebben|heeft ik|we|wij? [ &folk ] ; not @theirs @childwork
      alone 94  [ alleen met &kin|&folk ]
      children 94  ik|we|wij? heb|hebben @soft* [ @counts|een|&small &word? kind|kinderen|kids|dochter|dochters|dochtertje|zoon|zoons|zonen|zoontje|zoontjes|dochtertjes|baby|peuter|kleuter|kindjes ]
      children 94  [ @counts|&small jonge|kleine|schoolgaande? kinderen|kids|dochters|dochtertjes|zoons|zonen|zoontjes|kindjes ] ; not @theirs @childwork
      children 93  heb @soft* [ kinderen ]
      children 93  mijn|m'n|mn @soft* [ kind|kinderen|kids|kindje|kindjes|dochter|dochtertje|zoon|zoontje|dochters|zoontjes|baby|peuter|kleuter ]
      children 96  moeder|vader|mama|papa van [ @counts|een|&small ] $|,|.|;|)|en
      children 97  moeder|vader|mama|papa van [ &folk ]
      folk 94  heb|hebben|met|en|, [ &folk ] ,|.|;|$|(|) ; with @livewith not @theirs @childwork
      folk 93  getrouwd|gescheiden|gehuwd|samenwonend|ongehuwd|gezin|thuis _3 [ &folk ]
      folk 95  woon|wonen|woont|woonde|leef|leven _6 [ bij|met|samen_met|alleen_met|zonder &folk|&kin ]
      folk 94  [ bij|met|samen_met|alleen_met &folk|&kin ] woon|wonen|woonde
      folk 92  thuis|gezin|prive|familie : [ &folk|&kin ]
      rank 95  [ @ordinal|oudste|jongste|middelste van @counts|&small|ons @kidwords|relation? ]
      rank 92  ben|als|de [ oudste|jongste|middelste ] ,|.|en|$|thuis|van
      expecting 94  [ verwachten|verwacht @soft? een|ons|onze @soft? baby|kind|kindje|kleintje|tweede|tweeling|dochter|zoon ]
      expecting 93  [ krijgen|krijg _3 @soft? eerste|tweede|derde kind|kindje|baby ]
      wedding 92  ga|gaan|wij|we|ik _4 [ trouwen ]
      alone 93  [ alleen met ons|mijn|haar|zijn @counts|&folk|vieren|drieen ]
      none 94  [ zonder kinderen|kids|ouders ]
      none 94  [ geen kids|kinderen ]
      state 94  [ ongehuwd|niet_getrouwd|uithuisgeplaatst|ongebonden|pleegouders|pleegmoeder|pleegvader|stiefkind|samenwonend|de_scheiding|gescheiden_ouders ]
      home 93  [ mijn|m'n|mn ouders|moeder|vader|oma wonen|woont bij mij|ons ]
      children 92  [ kinderloos|geen kinderen ]
      partner 92  mijn|m'n|mn @soft* [ man|vrouw|partner|echtgenoot|echtgenote|verloofde|ex|ex-man|ex-vrouw|schoonouders|schoonfamilie|schoonmoeder ]
      partner 90  met mijn|m'n|mn [ vriend|vriendin ] ; with @live
      home 92  [ woon|wonen|leef @soft* met mijn|m'n|mn @relation|ouders ]
      home 92  [ bij|met mijn|m'n|mn @relation|ouders ] woon|wonen|opgegroeid|ingetrokken
      home 92  [ thuiswonend|uitwonend|inwonend|zelfstandig_wonend|begeleid_wonen|begeleid_wonend ]
      home 92  woon|wonen @soft* [ alleen|op_mezelf|op_mijzelf|samen|zelfstandig ]
      home 93  opgevoed|opgegroeid door|bij|in @soft? [ mijn|een @relation|oma|opa|pleegouders|pleeggezin|tante|alleenstaande ]
      home 90  [ met zijn|z'n|ons @counts|vijven|zessen|drieen|vieren|zevenen thuis? ]
      home 92  thuis|we|wij zijn|met we|zijn? @soft* [ met zijn|z'n|ons @countsen thuis? ]
      care 94  [ mantelzorger|mantelzorg @soft* voor mijn|m'n|mn? @relation ]
      care 93  [ mantelzorger|mantelzorgtaken ]
      care 90  [ mantelzorg ] ; with @mine
      care 93  zorg|zorgde @soft* [ voor|over mijn|m'n|mn @soft? zieke|jongere|kleine|gehandicapte? @relation|ouders ]
      death 93  mijn|m'n|mn [ @relation|vader|moeder|ouders @soft* overleden|gestorven ]
      death 93  mijn|m'n|mn @relation|ouders is|zijn|was @soft* _2 [ overleden|gestorven ]
    `,
  },
]
