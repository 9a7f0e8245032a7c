// Words around people, written down for this package.

/** Between given and family name in many languages. */
export const particle = `van de der den het 't t ter ten te ter in op la le l' les d' du des del della di da do dos das von zu zum zur af av el al ul as ash an
 ben bin bint ibn abu abou bou oulad ould ait abd abdul umm mac mc st sint saint van_de van_der van_den van_'t uit_de in_'t op_de de_la dela`
/** Never part of a name by themselves. */
export const never = `ik jij je jou jouw u uw we wij ons onze jullie hij ze zij hun hen hem haar mijn mn m'n zijn en of maar want dus dat die dit deze wat wie waar hoe
 met voor naar bij om als dan toen nog ook niet geen wel al alle er hier daar nu vandaag morgen gisteren maandag dinsdag woensdag donderdag vrijdag zaterdag zondag
 januari februari maart april juni juli augustus september oktober november december ben bent is was waren heb hebt heeft had kan wil zal moet mag ga gaat
 geachte beste hallo hoi dag groet groeten groetjes tel telefoon email e-mail mail mobiel adres naam`
export const title = `meneer mevrouw mijnheer dhr mw mevr mvr mej mejuffrouw heer dames heren juf juffrouw meester mr drs dr ir ing prof dokter pastor imam dominee
 pater zuster broeder coach trainer docent docente leraar lerares mentor mentrix decaan oma opa tante oom nani nana nanu jaddi khala aunty uncle ome tant
 chef baas bazin directeur directrice teamleider juffie`
/** Titles that tell a gender where they stand before the writer's own name. */
export const relation = `vader moeder mama papa ma pa mam pap ouders broer broertje broers zus zusje zussen zuster tweelingbroer tweelingzus halfbroer halfzus stiefvader stiefmoeder
 pleegmoeder pleegvader oom tante ome neef neefje nicht nichtje opa oma grootvader grootmoeder schoonzus schoonbroer zwager schoonmoeder schoonvader bonusvader bonusmoeder
 zoon zoontje dochter dochtertje kind man vrouw vriend vriendin vriendinnetje vriendje vriendinnen maat maten beste_vriend beste_vriendin kameraad verloofde partner echtgenoot echtgenote ex
 buurvrouw buurman buurjongen buurmeisje huisgenoot huisgenote klasgenoot klasgenote klasgenoten studiegenoot studiegenote teamgenoot collega oud-collega
 mentor mentrix docent docente leraar lerares juf meester decaan slb'er slber studieloopbaanbegeleider studiebegeleider studiecoach loopbaanbegeleider trajectbegeleider jobcoach coach trainer trainster
 stagebegeleider stagebegeleidster praktijkbegeleider praktijkopleider werkbegeleider werkbegeleidster leermeester leidinggevende baas bazin werkgever werkgeefster chef cheffin teamleider teamleidster filiaalmanager supervisor
 voogd begeleider begeleidster maatschappelijk_werker contactpersoon_bij_school scriptiebegeleider taalmaatje taalcoach dirigent leidster leider rector teamcaptain aanvoerder manager klantmanager consulent jongerenwerker
 heit mem beppe pake anne baba abla abi nani nana sister bro brother moeke vake hooyo aabo`
export const greeting = `beste geachte hallo hoi hey hai hi dag lieve goedemorgen goedemiddag goedenavond goedendag hee yo salam selam weledele l.s. aan_wie gegroet heey heyy haai hallow`
export const closing = `groet groeten groetjes gr grt grtjs grtz groetjess met_vriendelijke_groet met_vriendelijke_groeten met_vriendelijk_groet vriendelijke_groet vriendelijke_groeten mvg m.v.g hartelijke_groet hartelijke_groeten lieve_groet lieve_groeten lieve_groetjes
 hoogachtend met_hoogachting hoogachting liefs met_groet met_groeten met_groetjes met_hartelijke_groet met_hartelijke_groeten warme_groet warme_groeten vriendelijk_groetend mit_freonlike_groetnis doei
 alvast_bedankt bij_voorbaat_dank xx xxx xoxo veel_groeten veel_groetjes een_groet tot_dan met_de_meeste_hoogachting zonnige_groet sportieve_groet m_vr_gr vr_gr met_vr_gr mvrgr`
/** Words that start a sentence and are not the writer's name there. */
export const fillers = `nu nou pas net al inmiddels bijna ondertussen momenteel gewoon dus ook trouwens zelf eigenlijk vandaag sinds_kort alweer nog maar ongeveer ruim ong nml namelijk echt oorspronkelijk van_origine van_oorsprong afgelopen
 deze week vorige maand jaar onlangs even wel toch hier daar zelfs helemaal officieel hoor eerst in_mei`
export const genderNouns = `vrouwtje knul knaap joch vent jongedame juffrouw grootmoeder grootvader transvrouw transman moedertje tienermoeder tienervader huisvader meisje meiske meid meisjes jongen jongeman gozer kerel jonge_vrouw jonge_man jongedame dame vrouw man moeder vader zoon dochter mama papa zus broer heer meneer mevrouw gast vrouwelijk mannelijk girl boy
 jongedochter huisvrouw huisman tienermoeder oudste_dochter oudste_zoon zoontje dochtertje bruid`
/** Occupations with a gendered ending, as said of oneself. */
export const genderedJobs = `eigenares makelares onderwijzeres redactrice regisseuse chauffeuse coupeuse hostess gastvrouwe huishoudster naaister thuishulpster kinderoppasster bedrijfsleidster teamleidster filiaalleidster groepsleidster jeugdleidster cheffin kokkin cliente studente leerlinge docente assistente stagiaire apothekersassistente onderwijsassistente directiesecretaresse administratrice animatrice trainster coach-vrouw verloskundige_vrouw vroedvrouw kapster verkoopster serveerster schoonmaakster verpleegster kraamverzorgster leidster peuterleidster assistente doktersassistente tandartsassistente secretaresse receptioniste gastvrouw gastheer schoonheidsspecialiste caissiere kassiere caissière
 medewerkster stewardess lerares docente juf kokkin bakkersvrouw leerlinge studente stagiaire onderneemster hulpverleenster begeleidster verzorgster naaister danseres zangeres schrijfster hoofdzuster leerling-verpleegster visagiste pedicure styliste stagiaire werkneemster
 vrijwilligster collega-verkoopster trainster voetbalster turnster keepster hockeyster lezeres barvrouw barman winkelmeisje bezorgster weduwe weduwnaar bakkerin tekenares fotografe pianiste violiste masseuse therapeute coupeuse actrice voorzitster penningmeesteres klantenadviseuse
 brandweerman timmerman zakenvrouw zakenman scholiere klusjesman schilderes boerin boerendochter boerenzoon slagersdochter bakkerszoon vakvrouw vakman chauffeuse ambtenares juriste laborante analiste apothekersassistente echtgenote echtgenoot verkoopsters`
/** Known to all, so that they tell nothing of who mentions them. */
export const famous = `ajax feyenoord psv messi ronaldo obama rembrandt vermeer einstein shakespeare beyonce rihanna drake ronnie_flex boef lil_kleine frenkie_de_jong virgil_van_dijk memphis_depay hakim_ziyech max_verstappen sifan_hassan dafne_schippers
 johan_cruijff johan_cruyff cruijff cruyff anne_frank koning_willem_alexander koningin_maxima mark_rutte rutte geert_wilders dick_schoof taylor_swift harry_potter steve_jobs elon_musk bill_gates gordon_ramsay jamie_oliver
 nelson_mandela martin_luther_king malala greta_thunberg jan_steen annie_m.g._schmidt annie_mg_schmidt dick_bruna pippi_langkous herman_den_blijker robert_geesink ali_b najib_amhali jandino kees_van_kooten herman_koch hella_haasse anton_de_kom frits_philips
 yuri_van_gelder epke_zonderland ranomi_kromowidjojo femke_bol sven_kramer mohammed_ali muhammad_ali serena_williams le_corbusier rem_koolhaas piet_mondriaan karel_appel maria_montessori florence_nightingale rosa_parks che_guevara`
