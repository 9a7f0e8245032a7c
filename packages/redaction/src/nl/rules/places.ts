import type { RuleText } from '../../pattern.ts'

/** Where the writer lives, went to school, belongs. */
export const places: RuleText[] = [
  {
    kind: 'PLACE',
    lines: `
      label 96  woonplaats|woonachtig_te|woonachtig_in|woonplaats_: :? [ &city ]
      home-town 94  mijn|m'n|mn|onze woonplaats|geboorteplaats|geboortestad|geboortedorp|thuisstad|thuisdorp|stad|dorp ,|is|:? [ &city ]
      out-of 92  meisje|jongen|meid|gast|gozer|student|studente|scholier|leerling|vrouw|man|moeder|vader uit [ &city ] ; not @theirs
      raised 95  groot_geworden|grootgeworden|op_de_wereld_gekomen|ter_wereld_gekomen in|te [ &city ]
      moved 94  verhuisd|verhuisde|verhuisden|verhuizen _4 van|uit [ &city ] ; not @theirs
      parental 93  bij mijn|m'n|mn ouders|moeder|vader|oma in [ &city ] ; not @theirs
      kept 40  [ &town|@abroad ]
      live 96  woon|woont|wonen|woonde|woonachtig|wonend|woonplaats|gewoond|woonden @soft* &word? &word? in|te|bij|: @soft* [ &town|@abroad ]
      live 94  woon|woont|wonen|woonde _6 in|te|op|bij @soft? [ &town|@abroad ] ; not @theirs
      live 93  woon|woonachtig|wonend @soft* [ &town ]
      live 94  in|uit|te [ &town|@abroad ] , waar|een ik|we|wij|dorp|mijn
      grew 95  groeide|groeiden|opgegroeid|jeugd|getogen|opgroeide _5 in|te|op|uit [ &city ]
      stad 92  van|uit|in de? stad|dorp [ &city ] ; with @mine not @theirs
      before-country 96  in|te|uit|van|op [ &city ] , @country ; not @theirs @holiday
      from-out 92  kwam|kwamen|kom|komen|vertrok|verhuisde|vluchtte _5 vanuit|uit|van [ &city ]
      step 90  nu|eerst|daarna|toen|later|sindsdien|inmiddels|vanuit|terecht in? [ &town|@abroad ] ; not @theirs @workcue
      step 92  van|uit [ &city ] naar|per ; with @mine
      step 92  van|uit &city|@country _3 naar [ &town ]
      step 90  derde|tweede|vierde|@ordinal|jaar|jaren in [ &town ] ; with @mine not @theirs @workcue
      step 90  ben|zijn|kwam|kwamen|komen @soft* uit|van|vanuit [ &city ] ; not @theirs
      default 60  in|uit|te [ &town ] ; with @mine not @worship @nearwork @theirs @firm @holiday @workcue @schoolcue
      default 58  in|uit [ @abroad ] ; with @mine not @theirs @holiday @workcue
      parents 92  ouders|vader|moeder|opa|oma|grootouders|oom|tante _5 in|uit|van|te|naar [ &city ] ; not @theirs @holiday
      paren 90  [ &town ] ( &caphood )
      live 94  in [ &place ] woon|wonen|woonachtig|opgegroeid|geboren|getogen|woonde|gewoond
      live 92  woonachtig|verhuisd|verhuisden|verhuisde|verhuis|getogen|opgegroeid _6 in|te|naar|uit|bij|van [ &town|@abroad ] ; not @theirs
      born 96  geboren|geb|geboorteplaats|getogen|opgegroeid|grootgebracht .? _3 in|te|uit|:|op [ &city ]
      born 95  geboorteplaats|geboortestad|woonplaats|plaats :|is? [ &city ]
      born 94  geboren : &date te|in|, [ &city ]
      born 94  geboren|geb _4 &date ,|te|in|( [ &city ]
      from 94  kom|komt|komen|kwam|kwamen|gekomen|afkomstig|gevlucht|vandaan @soft* ik|we|wij|hij|ze? @soft* uit|van [ &city ]
      from 93  kom|afkomstig|kwam|gevlucht _4 uit [ &place ]
      from 88  [ @abroad ] ; not @holiday @goods @workcue @theirs
      from 92  uit [ &place ] ,|.|en|kom|kwam|$ ; with @mine
      from 92  ( [ @town ] ) ; with @mine
      from 92  [ @town ] ,|( een? dorp|dorpje|gehucht|stadje|wijk|vlakbij|buurt
      from 92  dorp|dorpje|stad|stadje|gehucht _2 bij|genaamd|vlakbij|naast|onder|, [ &place ] ; with @mine
      aged 93  &age jaar? uit [ &town|@abroad ]
      head 88  [ &headtown ]
      label 94  ^ woonplaats|plaats|geboorteplaats|woonachtig [ &town|@abroad ]
      townsman 94  [ @townsman ] ; not @theirs
      dateline 93  ^ [ &place ] , &date $
      dateline 92  ^ [ &place ] &day $
      foot 93  [ &mytown ] $
      family 90  @relation|ouders|familie|zus|broer|oma|opa|tante|oom|vrienden _3 in|uit|naar [ &place ] ; not @theirs @holiday
      sat 88  fiets|fietsen|reis|bus|trein|reistijd|afstand|scooter|minuten _4 vanaf|vanuit|van [ &place ] ; with @mine
      grown 92  [ &place ] geboren|opgegroeid|getogen
      roots 92  roots|wortels|familie|jeugd|hart ligt|liggen|in|uit|komt _2 [ &city ]
    `,
  },
  {
    kind: 'NEIGHBOURHOOD',
    lines: `
      in-quarter 95  de|een|onze|mijn|in|uit wijk|buurt|stadsdeel|buurtje|flat|buurtschap ,|genaamd|: [ @hood|&caphood &side? ] ; not @theirs @workcue
      near 94  bij_ons_in|hier_in|vlakbij_ons_in|jeugd_in|kind_van|jongen_uit|meisje_uit|meid_uit de|het|'t? [ @hood|&woodend &side? ]
      raised 95  groot_geworden|opgegroeid|grootgebracht|getogen|kindertijd|jeugd _3 in|op|uit de|het|'t? [ @hood|&woodend &side? ]
      label 96  wijk|buurt|stadsdeel : [ &caphood ]
      known 88  [ @hood &side? ] ; not @theirs @firm @workcue @nearwork
      house 93  huis|thuis|balkon|flat|kamer|tuin|woning _2 in [ @hood|&unknownhood &side? ] ; with @mine not @theirs
      live 96  woon|woont|wonen|woonachtig|woonde|opgegroeid|getogen|groeide|verhuisd _7 in|op|uit|naar de|het|'t? [ @hood &side? ]
      unknown 95  woon|woont|wonen|woonachtig|woonde @soft* in|op de|het|'t? [ &unknownhood &side? ]
      unknown 93  woon|woont|wonen|woonde _6 in de|het|'t? [ &unknownhood &side? ] ; not @theirs
      behind-town 94  woon|woont|wonen|woonde|opgegroeid|groeide|geboren|derde|nu _8 &town ,|( in? de? [ &caphood &side? ]
      behind-town 92  &town ( [ &caphood ] )
      town-side 97  in|uit|te [ &town - oost|west|noord|zuid|zuidoost|centrum ] ; with @live
      live 95  woon|woont|wonen|woonde|woonachtig|opgegroeid|opgegroeide|getogen|verhuisd|thuis|kom|komen|leef|hang|wijk|buurt @soft* _5 in|uit|op|van|naar de|het|'t? [ @hood &side? ]
      live 94  de|het|in|mijn|onze @soft? wijk|buurt|stadsdeel|achterstandswijk|vogelaarwijk|volksbuurt ,|(|:? [ &caphood ]
      live 94  woon|woonachtig|opgegroeid|wonen|getogen|kom _4 in|uit|op de|het|'t [ &caphood ] ; not @theirs @holiday
      live 93  woon|woonachtig|opgegroeid|wonen|getogen|kom|buurthuis|wijkcentrum|buurtcentrum _6 [ &woodend ] ; not @theirs
      own 92  mijn|onze|eigen|bij_ons_in_de|hier_in_de [ @hood|&woodend ]
      own 93  [ &woodend ] ; with @live not @theirs @firm
      city 93  [ &place - zuid|noord|west|oost|zuidoost|centrum ] ; with @live
      city 93  woon|opgegroeid|wonen _5 in|uit [ &place zuid|noord|west|oost|zuidoost|nieuw-west|centrum ]
    `,
  },
  {
    kind: 'SCHOOL',
    lines: `
      known 96  [ &knownschool &town? ] ; not @schoolboss
      type 97  [ &schoolrun &town? ] ; not @schoolboss
      type 96  [ &capschool &town? ] ; not @schoolboss
      type 95  [ @schoolprefix &schoolish ] ; not @schoolboss
      type 92  [ @schoolprefix van|voor|de|het|der|of|'t &cap ] ; not @schoolboss
      cue 92  @schoolcue _5 op|aan|bij|van|naar de|het|'t|t? [ &schoolish ] ; not @schoolboss
      cue 91  @schoolcue _3 ,|(|: [ &schoolish ] ,|.|$|:|( ; not @schoolboss @firm
      cue 91  op|na|aan de|het|'t|t [ &schoolish ] haalde|behaalde|deed|volgde|zit|zat|leerde|vertrok|schreef ; not @schoolboss
      cue 90  ^ @schoollevel _5 , [ &schoolish ] $|,
      section 90  &eduschool
      on 90  op het|'t|t [ &schoolish ] ; with @schoolcue not @schoolboss @holiday
      on 92  zit|zat|leerling|student|studeer|studeerde|studente|scholier|volg|volgde|doe|deed|school|mbo|vmbo|havo|vwo|gymnasium|mavo|opleiding|diploma|niveau|klas|hbo|bachelor|basisschool|basis|kader|tl|gt|jaars _5 op|aan|bij|van de|het|'t? [ &schoolish ] ; not @schoolboss
      on 92  op|aan|bij het|de? [ &schoolish ] zit|zat|studeer|doe|volg|haalde|deed|gezeten
      low 93  op|aan|naar het|'t|t? [ &word college|lyceum|gymnasium ] ; with @schoolcue not @schoolboss
      low 88  zit|zat op het|'t|t [ &unknownname ] ; with @schoolcue not @schoolboss
      after 93  op|naar|van? school|klas ,|(|:? het|de? [ &schoolish ] ; not @schoolboss
      level 93  havo|vwo|mavo|atheneum|gymnasium|vmbo|vmbo-t|vmbo-tl|vmbo-kader|vmbo-basis|vmbo-gt &small ,|op|van|bij? het|de|'t|t? [ &schoolish ] ; not @schoolboss @firm
      level 93  &small havo|vwo|vmbo|mavo|gymnasium|atheneum gt|tl|kader|basis|bb|kb|t? ,|op|van|bij? het|de|'t|t? [ &schoolish ] ; not @schoolboss @firm
      level 93  havo|vwo|mavo|vmbo|vmbo-t|vmbo-tl|mbo|hbo op|van|bij|aan|, het|de|'t|t? [ &schoolish ] ; not @schoolboss @firm
      label 93  ^ school|opleiding|instelling|onderwijsinstelling : [ &schoolish ]
      label 92  ^ school|onderwijsinstelling|instelling : [ &shouted ]
      label 90  ^ &year -|/|t _3 : [ &schoolish ] , ; with @schoolcue
    `,
  },
  {
    kind: 'CLUB',
    lines: `
      type 95  [ @clubtype &clubname ]
      word 95  [ &clubword ]
      cue 93  @sportcue _5 bij|van|voor|in|op|:|met de|het|een|'t? [ &clubname ] ; not @theirs @work
      sits 94  zit|zitten|zat bij|op|in de|het|een? [ &clubname ] ; with @sportcue not @schoolcue_strong
      cue 88  @sportcue ,|:? [ &clubname ] ; not @theirs @work
      cue 90  @sportcue ( [ &clubname ] )
      type 93  [ &cap @clubtypeword ]
      dotted 94  bij|van|in|: [ &dotclub ] ; with @sportcue
      short 94  [ @clubshort .? &clubname ] ; not @holiday
      short 93  [ &capclub @clubshortcap ]
      known 94  [ &knownclub ] ; with @sportcue
      at 92  voetbal|voetbalde|gevoetbald|hockey|hockeyde|tennis|korfbal|handbal|volleybal|basketbal|basketbalde|judo|turn|turnde|zwem|zwom|train|trainde|speel|speelde|gespeeld|sport|dans|danste|zing|zong|box|boks|kickboks|rugby|roei|schaats|honkbal|waterpolo|keeper|keep|scheidsrechter|jeugdtrainer|trainer|coach|lid|leider|leidster|bestuur|bestuurslid|vrijwilliger|penningmeester|kantine|kantinedienst|drum|leiding|aanvoerder|actief|fluit|wedstrijden|toernooien _6 bij|van|voor|in|op|: de|het|een|'t? [ &clubname ] ; not @theirs @work
      at 92  voetbal|voetbalde|hockey|tennis|korfbal|handbal|volleybal|basketbal|judo|turn|zwem|train|speel|sport|dans|zing|lid|trainer|leiding _6 bij|van|voor|in @clubtype [ &clubname ]
      scouting 93  [ scouting &clubname ]
      scouting 90  bij|van|op|in|lid [ scouting|scoutinggroep|padvinderij ]
      student 93  [ studentenvereniging|studievereniging|dispuut|jaarclub|studentenkoor|studentencorps &clubname ]
      choir 93  [ koor|popkoor|gospelkoor|band|orkest|fanfare|harmonie|drumband|brassband|dansgroep|theatergroep|toneelgroep|dansschool|jongerenkoor|kinderkoor &cap ]
    `,
  },
  {
    kind: 'KEEP',
    lines: `
      topic 93  @professional kijk|keek|kijken|gekeken|fan|wedstrijd
      their-place 95  uw|jullie &word? &word? &word? in|te|op|aan|bij de|het? @town|@hood|@country
      their-place 93  vestiging|filiaal|winkel|locatie|werkplaats|restaurant|kantoor|salon|zaak|keuken|hotel|magazijn|vestigingen|terminal|haven _2 in|te|op|: de|het? @town|@hood ; not @live
      charity 92  voedselbank|rode kruis|leger_des_heils|humanitas|kledingbank|zonnebloem|vluchtelingenwerk|unicef|dierenambulance|dierenasiel|repaircafe|repair_cafe|buurtkamer|natuurmonumenten
    `,
  },
]
