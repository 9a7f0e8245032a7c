// Family names, particles left out.
// Sources, names taken as facts, accents and capitals left out, in one alphabetical list:
// - Statbel (Statistics Belgium), given names and family names of the population, CC BY 4.0
// - locale data of Faker (https://fakerjs.dev), MIT licence
// - names written down for this package from common knowledge, EUPL-1.2
export const familyNames = `
aalbers aalerud aarab aarras aarts aas aasen abaci abadan abadzic abadzija abalioglu abaoud abarkan abate abay abazi abazovic abbas abbate abbeel
abbeele abbeloos abbondanza abbosov abbosova abbott abbou abboud abbrescia abdallah abdellaoui abdellati abdelrahman abdi abdirahman abdo abdulahadyev
abdulahadyeva abdulazimov abdulazimova abdulazizov abdulazizova abdulboriyev abdulboriyeva abdulhafizov abdulhafizova abdulhakimov abdulhakimova
abdulhayov abdulhayova abdulholiqov abdulholiqova abduljabborov abduljabborova abduljalilov abduljalilova abdulkarimov abdulkarimova abdullah
abdullahi abdullatifov abdullatifova abdullayeva abdulle abdulmalikov abdulmalikova abdulqahhorov abdulqahhorova abdulqodirov abdulqodirova
abdulvahhobov abdulvahhobova abdulvaliyev abdulvaliyeva abdulvohidov abdulvohidova abeele abeels abel abele abeloos aben aberg abeyta abicht abid
abimanyu abiodun abiola abiputra abodunrin aboikoni abolina abolins aboltina aboltins abone abosede aboud abouyaala abraha abrahaley abraham abrahams
abrahamsson abramovic abrams abrego abreha abreu absillis abt abts abukar acanski acar accardi accardo accou accurso aceto acevedo achahbar achahboun
achalhi achari acharya achbar acheampong achilles achim achkinadze achte achten achter acic acikalin acikgoz acimovic acin ackaert acke acker ackere
ackerman ackermann ackermans ackx aclan acoleyen acosta acquadro acquaviva acquistapace acuna acx adadevoh adal adam adamcova adamczak adamczyk adame
adamec adamek adami adamiak adamiec adamkova adamo adamova adamovic adamowicz adams adamski adamus adan adanir adanski adaobi adasevic addai addari
addis addo addou addouti ade adebayo adebisi adegbite adegboye adegoke adekunle adel adelakun adeleke adelusi adem ademayowa ademi ademiluyi ademola
aden adeniyan adeogun adeoluwa aderibigbe aderinsola aderogba aderonke adesina adesiyan adewale adewunmi adewura adeyemi adeyemo adhanom adhitama adic
adiga adikti adin adipi adisa adivar adjako adjei adomah adomako adongo adorno adragna adriaansen adriaen adriaens adriaensen adriaensens adriaenssen
adriaenssens adriansyah adu adusei adutwum adyns aegten aeken ael aelbrecht aelst aelterman aelvoet aendekerk aengeveld aerde aerden aerens aernoudt
aernout aernouts aers aerschot aerssens aert aertgeerts aerts aertsen aertssen afewerki affinito afifah afirifa afkir afoakwa afolabi afolayan afonja
afrah afriyie afunku agaoglu agarwal agboola agca aghzadi agirbas agneessens agnello agnes agostinelli agostini agosto agresta agten aguayo aguilar
aguilera aguirre aguridic agustian agustina agyapong agyare agyei agyeman agyemang aharchi ahic ahidar ahin ahlke ahluwalia ahmad ahmadi ahmadzai
ahmed ahmedov ahmedova ahmetspahic ahmidouch ahortor ahrenberg ahrens ahrorov ahrorova ahuja aidara aiello aigare aigars aigbiniode aigner airlangga
aissaoui aissati ait aitbrahim ajakaiye ajao ajayi ajewole ajouaou ajvazi ajvazovic akachar akal akalin akan akande akar akay akaydin akbaba akbari
akbas akbay akbayir akbulut akcal akcali akcan akcay akdag akdemir akdeniz akel aken akerele akesson akgoz akgul akgun akhtar akhtari akifovic akin
akinci akinola akinrinola akintade akisik akkan akkas akkaya akkermans akkoc akkor akkouh akkoyun akkoyunlu akkurt akkus akmalov akmalova akman akoto
akoudad akowua akpinar akramov akramova akreyi aksakal aksam aksel aksentic aksentijevic aksic aksin aksit aksovic aksoy aksu aksungur aktan aktas
aktay aktepe akturk akyeampong akyel akyena akyildiz akyol akyurek akyuz alabdallah alabi aladic aladzic alaerts alahmad alahmed alaimo alakovic alali
alami alamsyah alanis alaniz alanovic alaoui alarcon alargic alasaad alassad alassaf alatrash alavanja alavantic alazar alazzawi alba albakri albanese
albano albayrak albers albert alberti albertoe albertyn alboom albrecht albrechtova albrechts albu albuquerque alcala alcamo alcantar alcaraz alci
aldaher aldarwish aldea alders alderweireldt alejandro aleksandrova aleksandrowicz aleksic aleman alen alenteyns alessandrini alessi alev alexa
alexander alexandrescu alexandru alexe alfano alfaro alfarra alfermann alfieri algoet alhaj alhalabi alhamad alhammoud alhan alhariri alhasan alhassan
alhussein ali alibrahim alic alicea alici alicic alidi aliev alieva aligbe alih alija alikavazovic alisherov alisherova alivernini aliyev aliyeva
alizada alizadeh aljaber aljanabi aljancic aljasem aljundi alkan alkaya alkhalaf alkhaled alkhalil alkhamis alkhatib alkovic alksne alksnis alkurdi
allaer allaert allaerts allali allaoui allard allary allegaert allegretti alleman allemeersch allewaert alleweireldt allgeyer alliet ally almahmoud
almanza almaraz almasac almasri almeida almey almohamad almohammad almonte almousa almustafa alnajjar alniacik aloba aloeboetoe aloi alomar alonso
alonzo alothman alouani alpaerts alparac alphen alpman alpugan alqasem alrifai alsaadi alsaleh alsayed alsenoy alshami alsheikh altamirano altan
altaweel altieri altin altinay altinbas altinel altinisik altinok altintas altiok altun altuntas aluga alva alvarado alvarez alves alyanak alyousef
alzoubi amabile amado amador amadori amaechi amajoud amandels amankwah amann amanta amar amaral amatmoekrim amato amatsoemarto amaya amberg ambroos
ambrosini ambrosino ambrosio ambroz ambrozova amedi ameel ameele amelinckx ameloot amelynck amendola america amerijckx amerio amerlynck ameryckx ameye
ameys amez amezian ameziane amghar amhaouch amici amico amiemba amimba amin aminat amini amiri amirkhani ammar ammari ammel ammoscato amo amoa amoah
amoako amoasi amoksi amorim amoroso amoruso ampadu ampe ampofo ampong amponsah amrani amraoui amri amundsen ananda anandya anane anasov anasova anaya
anciaux anckaert ancona anda andebrhan andel andelhofs andelic andelkovic andelova andemariam andersen anderson andersone andersons andersson
andesilic andic anding andini andonov andonovic andorful andrade andre andreassen andreasson andrei andrejevic andrejic andrejin andrekovic andreoli
andresen andriani andries andriessen andrisani andriska andrle andrlova andrzejczak andrzejewski aneca anelli angeletti angeli angelini angelis
angeloni angelov angelova angelucci anggraini anggreny anggriawan anghel angillis angster anguiano angulo aning anjani anjos ankomah ankra annaert
anne annemans anno annunziata annys anokye ansa ansah ansari anseeuw anselmi anselmo antal antalova antczak antenucci antezza antheunis anthierens
anthoni anthonis anthonissen anthony anthoon anthoons anthuenis antoine anton antonacci antonelli antoni antonic antonini antonio antonis antonissen
antonovic antonucci antos antosova antovic antunes antunovic antusevic antwerpen antwi anucin anusic anvaryev anvaryeva anwari anzalone aouad aoufi
aouragh apai aparicio aper apers apicella apitz apodaca aponte apostol appelen appelmans appels appeltans appeltants appermont appia appiah april
aprile aps aqila aquino arab aragon araja arajs aramini arana aranda arap aras araujo araya arbouni arcangeli arce archuleta arda ardana ardelean
ardeleanu ardianto ardies ardiyanti arefaine arefi arellano aremu arena arenas arendt arens arents arevalo argenio argento argiolas arguello arhanic
arhin ari arias arican arici arickx arien arif arifi arifin arig arijs arik arikan arits arlovic arman armas armendariz armenta armijo arnaout arnaud
arnauts arndt arnesen arnols arnou arnould arnout arnouts arnoys arora arpasi arras arredondo arreola arriaga arroyo arsenic arsic arslan arslanoglu
arslonov arslonova arteaga arteel artioli artois artoos arts arvidsson aryani aryanti aryee arys asaad asabina asadanin asadi asadov asadova
asadullohyev asadullohyeva asaiti asamoa asamoah asan asanin asante asare asaro asbroeck asceric asch aschenbroich asci ascione ascoop asefaw asenov
asenova asenso asfaha ashour ashrafi asiama asiedu asik asikoglu asil asilbekov asilbekova asimi askin askraba askrabic aslam aslan aslanoglu asmelash
asnong asonja aspere aspers aspeslagh asrat asrih assaf assaidi assche assel asselberghs asselman assmus assuncao astafei asten astolfi astuti aswandi
ata ataei atakan atakol atalay atalik atan atanasov atanasova atanda atasever atasoy atay atencio ates atici atik atilgan atli atmaca atmodikromo
attahiri attar atzeni atzori aubert aubroeck aubry aucamp audenaerde audenaert audenhove audoor auer augustijnen augustyn augustynen augustyniak
augustyns auman aurelia ausloos aussems autreve auwera auwermeulen auwers auwerx auzina auzins avallone avalos avan avazyev avazyeva avci avcioglu
avdic avermaet avet avila aviles avola avonds avondt avonts avoort avram awad aweys awodiran awolowo awouters awuah axelsson axmann axwijk ay ayad
ayadi ayala ayandokun ayaydin ayaz aybar aycan aydan aydemir aydin aydogan aydogdu ayew aygun ayhan ayisat aykac aykan aykurt aykut ayobami ayomide
ayoola ayoub aytac aytek aytekin ayverdi azahaf azamatov azamatova azaoum azara azarkan azdad azdajic azevedo azic azimi azinic azirar aziz azizah
azizi azizov azizova azou azouagh azzahra azzam azzaoui azzawi azzouz azzouzi baa baafi baah baali baarck baart baawia babac babacan babali babalj
babalola babaoglu babarogic babatunde babatz babel babic babin babini babka babkova babou babovic babtunde baburic baca bacalo bacci bachiri bachmann
baciu backaert backeljau backeljauw backer backere backers backker backx bacova badane badea bademci badenhorst bader badi badiane badillo badji
badjuk badri badu baeck baecke baeckelandt baeckelmans baeke baekel baekeland baekelandt baekelmans baeken bael baelde baele baelemans baelen baelus
baene baens baer baerdemaeker baere baert baerten baerts baertsoen baes baete baeten baetens baets baetsle baeveghem baeyens baez baeza baffoe baganz
bagaskara baggio bagheri baginski bagis bah bahadir bahena bahl bahna bahno bahnova bahodirov bahodirova bahrami bahriddinov bahriddinova bahromov
bahromova bahta bahun bailleul baillien baillieu bailly baiocco bajare bajars bajcetic bajcic bajer bajerova bajrami bajsanski bak bakal bakali bakan
bakaran bakare bakarec bakelants baker bakhoum bakhtaoui bakhtiari bakhtiyorov bakhtiyorova baki bakirci bakircioglu bakkali bakkar bakke bakken
bakker bakkers bakos bakowski bakri bal balaban balabanovic balaj balajic balan balasevic balaskovic balat balaz balazevic balazova balazs balboni
balcaen balcar balcarova balcer balcerzak balci balck baldacci baldassarre balde balderas baldewijns baldi baldini baldo balducci balduck balemans
balen balentien balesevic balestra baleta baletic balevic bali balincic balint balis balistreri baljak balkow balla ballaer ballaert ballarin
ballegeer ballesteros ballet balli ballieu balliu balnuweit balode balodis balog balogh balogova balogsandor balogun baloun balounova bals balsamo
baltaci baltin balzano balzer bamelis bamidele bamiloye bamisebi bammens bamps bams banach banas banasiak banasik banckaert bancken banda bandic
bandicstimac bandini bandl bandopadhyay banerjee bang bangels bani banic banica banicevic banicjokic banja banjac banjak banjalic banjari banken banov
banse banu banuelos baptist baptista barajas barak barakat baraki barakova barakzai baraldi baran baranjec baranka barankova baranova baranowski
baranski barbagallo barbaix barbaricsehic barbarosoglu barbarossa barbarulo barbato barbe barbera barberi barberis barbero barbier barbieri barbiero
barbosa barbu barbulescu bardek bardyn bare barel barela bares baresova baretta barhoun bari barile barilla barinic barisic barkani barlas barletta
barna barnard baron barone baroni barons barosevcic barosevic baroudi barr barra barragan barraza barre barreca barrera barresi barreto barretta
barrez barrie barrientos barrios barros barry barsotti barta bartak bartakova bartczak bartels barth barthels bartholomees bartholomeeusen
bartholomeus bartier bartkowiak bartnik bartoli bartolini bartolomei bartolucci barton bartonova bartos bartosek bartosik bartoskova bartosova bartova
bartovic bartovicova bartulin bartunek bartunkova barwari barylla barzani bas basara basaran basaric baseda baser bashir basic basile basmaci basoglu
bassani bassi basso basson bast basta bastac bastaens bastajic bastelaer bastelaere bastiaansen bastiaen bastiaens bastiaensen bastiaenssen
bastiaenssens bastien bastijns bastin bastova bataille bataillie baten batens batinicsantic batista batnozic bato bats batselier batsleer battaglia
battista battisti battistini battke baturalp baudoncq bauduin bauer bauermeister bauerova baum baumann baumans baumeister baus bauschinger bauschke
baute bauters bauw bauwel bauwens bauweraerts bavel bax bayar bayat bayazit baydar bayeni bayens bayer bayerova baykam bayrak bayraktar bayraktutan
bayram baysal baysoy bazant bazantova beaumont beauprez beausaert beavogui becelaere becerra bech beck becka beckel becker beckers beckmann beckova
beckx becque becu becue becuwe becvar becvarova bedan beddeleem bedert bedewitz bediako bedini bednar bednarczyk bednarek bednarik bednarikova
bednarova bednarski bednarz beeck beeckaert beeckman beeckmans beek beeken beel beelaert beeldens beele beelen beelprez beels beenaerts beer beerden
beerens beerlandt beernaert beernaerts beers beersel beerten beertens beerts beethoven beets beeuwsaert begeshi beggerow begic beh behaegel behaeghe
behaeghel behets beheydt behiels behr behrenbruch behruzov behruzova beir beirendonck beirens beirinckx beirlaen beirnaert beissmann bejan bekaert
bekavac bekcic bekdik beke beken bekers bekir bekjarev bekkaoui bekker bekkers bekmurodyev bekmurodyeva beko bekonja bekov bekova bekovac bektas
bektasoglu bekvalac bel belaen belarbi belavske belavskis belcar belcevic belder belderbos belenzada belet beleyr belghazi belhadi belhadj belhaj
belic belie belien belis belivuk belkacem belkadi belkasmi bella bellaert belle bellefroid bellegem belleghem bellekens bellemans bellen bellens belli
bellingen bellinghen bellings bellini bellinkx bellis bello bellomo bellon bellotti bellucci belmans belmonte belohlavek belohlavkova belojevic
belopoljac belosevac belosevic belotti belov belovic belovljev belovukovic bels belsack belser beltrame beltrami beltran belvisi belyaev belz
bemelmans bempt ben benabdellah benaets benaissa benakovic benali benamar benamari benasicpavlovic benatti benavides benavidez benayad benda bendaoud
bender bendova benecke beneden benedetti benedetto beneens benes benesova benetti bengtsson bengu benhaddou benigni benini benitez benkirane benmoussa
bennani bennardo benner benninger beno benoit benomar benoot benova benoy bens bensaid bensch bentein bentivoglio benvenuti benvenuto benyahia
benzerroug benzing beqa beque beraj berak beran beranek berankova beranova berardi berben berberoglu berckelaer berckmans berckmoes berckvens berden
berends beretta berg bergamasco bergamini berge bergen berger berggren bergh berghe berghen berghman berghmans berghs bergiers berglund bergman
bergmane bergmanis bergmans bergqvist bergrova bergs bergstrom berhane berhe beribak berings berisa berisha berk berka berkani berkmans berko berkova
berkvens berky berkyova bermudez bernabei bernabela bernaers bernaert bernaerts bernal bernard bernardi bernardini bernardova bernasconi bernatovic
berner berning bernolak bernolakova berntsen berquin berrada berrens berrevoets berrios bert bertaccini bertani bertelli berteloot bertels bertelsen
berten bertenbreiter bertens berth berthels berti bertier bertin bertini berto bertolini bertolussi berton bertrand bertrem bervoets berwaerts berwari
berx berzina berzins berzite berzits besauw beserler besien besikci beso besok bessemans bessems best bester betancourt bethke betsbrugge bettens
betti betz beuckelaer beuckelaers beuckeleer beuckels beuf beukelaer beukelaers beukeleer beul beule beullens beuls beun beunckens beunen beurden
beurms beuselinck beusen beushausen beutels beutelspacher beuten bever bevere beveren bevernage bevers beversluys bevilacqua bex beyaert beye beyen
beyene beyens beyer beyers beylemans beylen beyls beynaerts beyns beys beysen beyst bezdek bezdekova bezuidenhout bezzaoui bhadresha bhageloe bhaggoe
bhagwandas bhagwandin bharadwaj bhat bhatia bhattacharya bhattathiri bhatti bhembe bhengani bhengu bhikharie bhoelan bhuyeni biagetti biagi biagini
bialas bialek bialkowski bianc biancheri bianchetti bianchi bianchini bianco biasci biase biba bibi bicakci bicanin biccari bicek bicekova bicer
bichler bickel bie biebaut biebuyck biedermann biedrzynski bielak bielawski bielecki bielen bieler bielert bielik bielikova bielski bienasch bienias
bieniek bienkowski bienstman biere bierens bierinckx biermans biernacki biernat biervliet biesbrouck bieseman biesemans biesen biesenbach biesmans
biest biets bigdeli biggi biglebauer biharie bihi bijl bijlen bijloos bijlsma bijnens bil bila bilde bildik bilek bilen bilge bilgen bilgic bilgin
bilican bilici biljan bilkova bille billen billens billet billiau billiet bilogravic bilolyev bilolyeva bilopavlovic bils bilsen bilski bily bilyk
bina bindi bingol bini binnemans binon binova binst bintein bionaz biondi bircakovic bircanin birina birinci birins birkemeyer birlik biro birtasevic
birzina birzins birzniece birznieks bisconti biscop biseniece bisenieks bisessar bisgaard bisio biskicmerkas bisschop bisschops bissessur bisset bitar
biteye bittner bittnerova bivolarevic biyadi biyela bizetic bizumic bizzarri bjelanovic bjeletic bjelic bjelica bjelicic bjelinic bjelivuk bjelja
bjeljac bjelkic bjelobaba bjelobrk bjeloglav bjelogrlic bjelojevic bjerke bjerregaard bjork bjorklund bjornstad blacanin bladel blaere blaga blaha
blaho blahova blanc blanchaert blanchard blanckaert blancke blanco blancquaert blander blank blanpain blaschek blasi blaskovic blassneck blaszczak
blaszczyk blatancic blaton blaua blaus blauwblomme blauwe blazanovic blazek blazevic blazkova blecha blechova bleecker bleeckere bleeken blekte blende
bleser bleus bleux blevi bleyaert bleyen bleys blick blieck bliki blindeman blinker bloch blochwitz block blockeel blocken blockhaus blockhuys
blockmans blockx bloem bloemen blokken blom blommaert blommaerts blomme blommen blomqvist blonde blondeau blondeel blondelle blondiau blontrock
bluekens blum blume blyweert boadi boadu boahen boakye boaten boateng bobbaers bobek bober bobeta bobinac bobkova boboc boburov boburova bocchi boccia
bocek bochenek bocic bock bockaert bockai bocken bocklandt bockova bockstael bockstaele bockstal bockx bocokic bocxlaer boda bodart boddaert boddez
boddin bode bodea boden bodian bodini bodiroga bodnar bodson bodt boduroglu boe boeck boeckel boeckmans boeckx boeckxstaens boedhoe boedhram boedt
boekhoudt boel boelaert boelen boelens boelpaep boels boen boens boer boeren boerjan boermans boers boersma boes boesmans boets boeve boever boey
boeye boeykens boeynaems boffa boffe boffin bogaers bogaert bogaerts bogdan bogdanov bogdashin bogemans bogenrieder bogers boghe bogisavljevic bognar
bogoljubovic bogosavac bogucki bogusz bohac bohacek bohackova bohacova bohets bohez bohge bohm bohmova bohyn boi bois boiten boitselier boiy boje
bokanovic bokken bol bolat bolatli bolckmans bolkovac bollaert bollaerts bollansee bolle bollen bollens bollion bolm bologna bols bolsens bolssens
bolta boltic bolukbas bolukbasi bolunovic bomans bomba bombeeck bombeke bomestar bommel bona bonami bonamie bonanni bonanno bonato bonazzi bondare
bondarenko bondars bonde bonderovic bondra bondrova bondt bondue bonduelle bondzic bonelli bonetti bongaerts bongers bongiorno bongiovanni bonheure
bonhomme boni bonifazi bonilla bonini bonis bonisch bonnaerens bonnarens bonne bonnet bonneux bonny bono bonomi bonomo bonroy bonsra bonsu bont bonte
bontinck boodt boodts boogaerts boogers booghmans boogmans boom booms boon boonaert boone boonen boons boonstra boosten booten boratav borbely
borcanin bordoni borek borelli borge borgeling borger borgers borges borghgraef borghi borghijs borghmans borghs borght borghys borgia borgions
borgmans borgonjon borgschulze boriau borilovic borincevic borisavljevic bork borkovacki borkovic borkowski borloo borm bormann bormans borms bornauw
borne borner bornscheuer borny boros borovac borovicka borovickova borowiec borowski borra borre borrego borrelli borreman borremans borrey borrmann
borry borsch bortel bortels bortolin bortoluzzi bortot boruschewski bos bosak bosakova bosanac bosancic boscaino bosch boschetti boschi boschman
boschmans bosco boscolo bose boshoff bosi bosiljcic bosiljkic bosiljkovic boska boskova bosler bosma bosman bosmans bosnjakovicholik bossaer bossaert
bossaerts bosschaert bosschaerts bossche bosschem bosscher bosschere bossier bosstraeten bossu bossuyt bostan bosteels bostoen bostyn bot bota botan
botani botello boterberg boterdaele boterman botezatu botha botiryev botiryeva botta botte botteldoorn botterman bottner bottu boualam bouali bouanani
bouarfa bouassam bouayadi bouazza bouazzaoui boucek bouchaute bouche bouchet bouchez bouchier bouchta bouckaert bouckenooghe bouckhout bouckhuyt
bouckova boucquez bouda bouddount boudewijns boudih boudova boudrez boudry boughaba bougrine bouhajra bouhali bouillon boujdaini boujemaa boujida
boukhari boukich boulahrouz boulahtari boulakhrif boulanger boulaouali boulet bouma boumans bounouar bouquet bourass bourdeaud'hui bourgeois bourgois
bourgonjon bourguignon bourich bourkadi bourrouag bours boury bousard bouschen bouska bouskova boussaid bousselham boussemaere boussery bousson
boussoufa boussu boussy boutaleb boute bouten boutens boutkabout bouton bouts boutsen bouvin bouvry bouwel bouwen bouwens bouzambou bouzian bouziane
bouzid bouzidi bove boven bovens bovijn bovolenta bovy bovyn box boxel boxem boxhammer boxstael boyaci boyde boydens boye boyen boyer boyes boyko boz
bozalo bozanic bozanovic bozdag bozdogan bozdok bozdokov bozek bozicanin bozicic bozickovic bozkir bozkurt bozoglu bozsik bozzi bozzo braafheid braat
brabander brabandere brabandt brabant brabanter brabants brabcova brabec brabencova brabenec brack bracke brackenier brackeva brackman brackx brada
bradac bradacova bradova bradt bradvic braeckel braeckeleer braeckevelt braeckman braeckmans braekel braekeleer braeken braekers braekevelt braekman
braem braems braes braet braga brahaj brahim braia bral brambilla brams branca branco brand brande branden brandenburg branders brandi brandis brands
brandsma brandt brans brantegem branteghem brants braspennincx braspenning brasseur bratojevic bratonozic bratovic bratu brauer braun braunova brauns
brautigam brauwer brauwere bravo brazda brazdil brazdilova brazdova brdanin brdovic brebels breckpot breda bredenkamp bree breedam breels breemans
breemeersch breemersch brees breesch brehmer breitenstein brejcha brejchova bremer brempt brems bremser bremt brenke brenkis brenner brepoels
bresciani breskovic bressan bresseleers bressinck breton brettschneider breu breuck breucker breuer breugelmans breuker breuls brewaeys breye
breynaert breyne brezancic brezina brezinova brezo brezovac brezovnjacki briano brichau briede briedis briel briels briers bries briesenick brigandi
brignone brijs brike bril bringmann bringmans brinjak brink brinkmann brion briones brisaert briseno brisuda brito brits britsom brix briza brizova
brizzi brkanovic brkic brniclevada brocatus broche brock brocken broda broeck broeckaert broecke broeckhoven broeckx broeders broek broekaert broeke
broekhoven broekmans broekx broening broers broes brogi brokken bromme bronckaers brondeel bronselaer broodcoorens broos broothaers broothaerts brosch
brosens brosse brouckaert broucke brouns brouwer brouwers broux browaeys brown broyer broz brozek brozkova brozova brucker bruckmann bruder bruecker
bruel bruelemans bruers bruffaerts bruggeman bruggemans bruggen bruggmann brughmans brugmans bruhns bruijn bruin brulez brulmans brumat brun bruneel
brunelli brunet brunetti bruni bruninx brunkevica brunkevics brunner bruno bruns bruschi brusseel brussel brusselaers brusselen brusselle brusselman
brusselmans brusten brutsaert bruun bruurs bruwaene bruwier bruwiere bruycker bruyckere bruyker bruyland bruylandt bruylant bruylants bruyn
bruyndonckx bruyndoncx bruyne bruyneel bruyninckx bruyninx bruynooghe bruyns bruynseels bruynsteen bruyssel bruzzone brychta brychtova bryon brys
brysse bryssinck brzezinski brzozowski buac buaca bubalo bubenik bubenikova bucakli bucalo bucalovic bucanin buccheri bucci bucek buch buchele
buchholz buchrucker buchta buchtova buck buckalovic buckens buckinx buckova bucur buczek buczkowski buczynski buda budai budak bude buder budichalas
budiman budiyanto budo budreiko budts budzinski budzynski buedts buekenhoudt buekenhout buekers buelens buelinckx bueno buermans buffel buggenhout
buhl buhler bui buijs buile builis bujak buker bukovska bukovsky bukowski bulaja bulak bulat bulatovic bulcaen bulck bulckaen bulckaert bulcke
bulckens bulduk bulen bulens bulgarelli buljat buljin buljubasic buljugic bullen bullens bulovan buls bulte bulteel bultinck bultmann bultynck bulut
bunder bundervoet bundgaard bunea bungener bunjes bunoza buntinx bunusevac buongiorno buonomo burani burazer burazor burda burdak burdova bures
buresova burevic burgelman burger burggraeve burghagen burght burgic burgio burgos burhonov burhonova burian burianek buriankova burianova burkhard
burkhardt burklein burlacu burleson burm burmeister burms bursens burssens buruk bury burzynski bus busa busak busari busch buschbaum buscher busemann
busetincan buseyne buslaver buss busschaert bussche busscher busschere busschots busse busselen bussels bussens busser bussmann bustamante bustos
butarevic butaye buteneers butera buthelezi buts butstraen butt buttiens buttner buuren buve buvens buyck buyckx buydens buyens buyl buyle buynder
buys buyse buysens buyser buysmans buysschaert buysscher buysse buyssens buyst buytaert buyten buzzi byl bylemans bylen bylois byloos bynens byrd
byrtus byrtusova bytebier byttebier bytyqi caballero caban caboor cabooter cabras cabrera cabro cabus cabuy caccamo caccavo cacciamani cacciapuoti
cacciatore cace cada cadena cadoni cadova caekebeke caekenberghe caelen caelenberg caen caenegem caeneghem caenen caenepeel caerels caers caerts caes
caestecker caethoven caeyers cafmeyer caforio caggiano cagiran caha cahova caiazza caiazzo cailliau cajka cajko cajner cajzler cakir cakmak cal
calabrese calabria calabro calafiore calandro calcoen caldera calderon calders calebout caleta calewaert cali califano calik calin calis caliskan
calite calitis callaert callaerts callant calle callebaut callebert calleeuw callegari callens callewaert callewier calli calliauw callier calligaris
calluy calmeyn calo calster caltabellotta calus caluwaerts caluwe calvillo camacho camagic camara camarillo cambier cambre camdali camdzic camelia
camerlinckx camerlynck cami camilli cammaert cammaerts cammarata cammen cammisa cammu camp campagna campana campanella campanile campanini campe
campen campenhoudt campenhout campens campfort campforts campisi campo campoli campos camps campus cams can canaki canale canales cancar cancelliere
cancellieri canck candaele candela candelaria candido candries candrlic canegem caneghem canepa cangiano canino cannaert cannaerts cannas cannata
cannella canneyt cannie cannone cannoot cano canoot canova cansse cant cantaert cantagallo canters cantoni cantu canu cap capa capannolo capanoglu
capasso capecchi capek capelle capelli capiau capitani capizzi capkova capkovic capkovicova capkunovic caplovic caplovicova capoccia capocotta capoen
capogna capone caporaso capova cappaert cappai cappelle cappellen cappelletti cappelli cappello cappiello cappoen cappon capponi cappuyns capraro
capriotti caprnjic capuano caputo car cara caraballo caracciolo caradonna carapic carapina caravesa carbajal carbon carbone carbonez carboni cardella
cardenas cardeynaels cardia cardinael cardinaels cardinale cardinali cardini cardoen cardon cardona cardone cardoso care careddu carella carels
caremans carette caretti caric caricari carini carion caris carleer carlens carletti carli carlier carlini carlino carlo carloni carlotti carlowitz
carlsen carlsohn carlu carlucci carmans carmeliet carminati carmona carneiro carnevale carnic carnogurska carnogursky carnovale carolis carollo
carolus caron carosi carovic carpels carpentier carranza carrara carraro carrasco carrasquillo carre carrein carremans carreon carrera carrero
carrette carrieri carriero carrillo carrion carron carrozza carrozzo carrus carstens carta cartl carton cartuyvels caruso carvajal carvalho carvelli
carvers casadei casadio casaert casagrande casale casali casano casanova casares casarez casas casavecchia cascio cascone casella caselli caserta
casier casillas casini casolaro caspari caspers cassano casselman cassier cassiers cassiman cassimon castagna castaldi castaldo castaneda casteele
casteels castelain castelein casteleyn castellana castellani castellano castellanos castelli castelyn castens casteren castermans casters casteur
castiello castiglioni castillo castro casu casula cat catalano catalbas cataldi cataldo catalinac catana catania catanzaro catarsi catellani caterino
cathalina cathoir catic catry catrysse cattaneo cattani catteau catteeuw cattoir cattoor cattrysse caubergh cauberghs caubergs cauchie caudron caulier
cauna caune caus cautaerts cauter cautereels cauteren cauwe cauwel cauwelaert cauwelier cauwels cauwenberg cauwenberge cauwenbergh cauwenberghe
cauwenberghs cauwer cavalic cavaliere cavalieri cavaljuga cavallari cavallaro cavalli cavallini cavallo cavazos cavdarevic cavens cavic cavlina
cavriani cayir caytan cazacu cazares ceballos cebekhulu cebula ceccarelli ceccarini cecchetti cecchi cecchini cecere cech cechova cedillo ceelen
ceenaeme ceesay cehmajster ceja cejka cejkova cekic celano celar cele celebi celebija celen celentano celeste celi celie celik celis celli cellini
celma celmina celmins celms cenan cenens cengic cengija cengiz cenni centeno centofanti cepeda cerda cerise cerkasin cermak cermakova cerna cernik
cernikova cernoch cernochova cernohorska cernohorsky cerny cerpentier cerrani cerrato cerri cerstiaens certyn cerullo cerutti cervantes cervantez
cervena cervenak cervenakova cervenka cervenkova cerveny cervinka cervinkova cesare cesaretti cetin cetiner cetinkaya ceulaer ceulaerde ceuleers
ceulemans ceunen ceuninck ceuppens ceuster ceustermans ceusters ceuterick cevik ceylan ceyssens chaara chacon chahboun chahbouni chahid chakir chalmet
chaloupka chaloupkova chalupa chalupka chalupkova chalupova champagne chan chandrikaprasad changoer chanterie chantrain chaouch chaoui chapa chapelle
chapron charels charki charles charlet charlier charpentier charvat charvatova chatar chatterjee chattopadhyay chaturvedi chaudhary chaudhry chavarria
chavez chedi chellal chen cheng chentouf cherchi cherif cherkaoui cherlet cherubini chessa chessari cheung chevalier cheyns chiacchio chianese chiara
chiaravalle chiavacci chibike chibuike chidinma chidozie chielens chiers chihi chila chiliza chimenti chin chiodi chiriac chirico chirila chirita chis
chivu chladek chladkova chlup chlupova chmelar chmelarova chmelik chmelikova chmiel chmielewski chmura choi chojnacki chojnowski cholewa chopra
chotkan chouaibi chougrani choukri chourak chovancova chovanec chow chrispeels christ christens christensen christiaen christiaens christiaensen
christian christianen christiansen christis christoffels chroma chromy chrzanowski chu chudik chudikova chudoba chudobova chudzik chvatal chvatalova
chvojka chvojkova chys chytil chytilova ciaccio ciacio ciampa cianci ciani ciavarella cibula cibulka cibulkova cibulova cicala cicatiello ciccarelli
cicchetti cicco ciccone cichocki cichon cichy cicmak cielen cierna cierny cierpinski ciesielski ciesla cieslak cieslik cieters cifarelli ciftci ciger
cigerova cihak cihakova cihlar cihlarova cijntje cikota cilikan cilissen cilli cilliers cimbaljevic cimerman cimesa cimmino cinar cinelli cingolani
cini cintron ciobanu ciocan ciocco cioffi cioni ciotola ciotti cipanj cipolla cipollaro cipolletta cipriani cipriano cirelli cirillo cirule cirulis
cisar cisarova cisneros ciss cisse cissokho ciszewski citro cittadino ciuffetelli ciuffreda ciulla cizek cizkova claasen claassen clabau clabots
claerbout claerhout claes claesen claeskens claessen claessens claesson claeye claeys claeyssens clare clarebout clarisse clarius clarys clarysse
claus clausen clauw clauwaert clauwers clauws cle cleem cleemput cleemputte cleen cleene cleenewerck cleenwerck cleer cleeren clef cleiren clemens
clement clemente clemminck cleppe clerbout clerck clerckx clercq clerens clerick clerinx clerix clerx cleuren cleve cleven clevers cleyman cleymans
cleyn cleynen cleynenbreugel cleynhens cleys clicteur clijmans clijsters clincke clinckemaillie clinckspoor clippel clippeleir clissen cloedt cloesen
cloet cloete cloetens clonen cloostermans cloots closset cludts clybouw clymans clyncke cnijf cnockaert cnodder cnop cnops cnudde coban cobanovic
cobbaert cobbaut cobrda cobrdova coccia cocco cochet cochez cochuyt cock cocker cockx cocquyt coddens coeck coeckelbergh coeckelberghs coeckelbergs
coekaerts coelho coels coeman coemans coen coenaerts coene coenegrachts coenen coens coensel coenye coertjens coesemans coessens coffie coffyn cogge
cogghe coghe cohen coillie cojocaru cokelaere coker cokov col cola colaers colaes colak colakovic colangelo colanic colantuono cole colebunders
colella colemont colen coletta colin colina colla collado collaer collaert collard collart collas collazo colle collet collette collier collignon
collin collyns colman cologne colombo colon colonna colpaert colpin colson colucci colunga coly colyn coman comeyne comhair comito commers commeyne
como compagnie compernol compernolle comyn conaert conard concas conceicao concepcion conde conforti congiu coniglio coninck coninckx conings coninx
conjaerts conka conkova conquet conrad consiglio constandt constant constantin constantinescu cont conte conti contini contreras contu convens
convents cool cooleman coolen coolens coolman cools coolsaet cooman coomans coone coopman coopmans cooreman cooremans coorevits coornaert coosemans
cop copermans coppe coppejans coppenolle coppens coppernolle coppers coppieters coppin coppola cops cora corak corazza corbeel corbeels cordemans
cordero cordes cordier cordioli cordonnier cordova cordy corekci coremans corens coretti corijn corluy cornand corne cornea corneillie cornejo
cornelis cornelissen cornelissens cornelsen cornet cornette cornil cornille cornillie cornu corona coronado corradi corradini corrado corral corrales
corrao correa correale correia corremans corridori cors corsi corsini corso corsten corstjens cort corte cortebeeck corten cortens cortes cortese
cortesi cortez corthals corthout corthouts corti cortinovis cortoos cortvriendt corveleyn corvers coryn cosaert cosemans cosentino cosijn cosijns
coskun coslovich cosma cossement cossu costa costache costantin costantini costantino costanza costanzo costea costenoble coster costermans costers
costin cosyn cosyns cottenie cottenier cottens cotthardt cotthem cotto cottone cottyn couck coucke couckhuyt couckuyt coudenys coudeville coudron
coudyzer coufal coufalova coulibaly coulier coulon coumans coune coupe courtens courtois cousaert cousin coussee coussement coussens coutteau couvreur
couwberghs couwels couwenberghe couwet covaci covarrubias coveliers covemaeker covens covent covents coviello cox coysman cozma cozzani cozzi
cozzolino crab crabbe crabeels cracco craciun craecker craeghs craemer craen craene craenen craenenbroeck craenendonck craenhals craessaerts craeye
craeymeersch craeynest craps cras crauwels crea cree creemers cremer cremers cremona cremonesi crepaldi crescenzi cresens crespi crespo creten crets
cretskens cretu creupelandt creus crevatin creve crevits crews creyf creyns creytens crick criekinge criel crijns crimi crippa crisafulli crisan
criscenti crisci criscione crispino cristea cristescu cristiano cristofaro critelli crnogaj croce croes croimans croitoru crokaert croket crollet
crols crom crombe crombez crombrugge crombruggen cromheecke crommelinck crommen cromphout cronjager cronnje croock croon croonen croonenborghs croons
crosskofp croughs croux croymans cruciani cruciata crul cruyce cruys cruysberghs cruyssen cruz cryns csapo csonka csordas cubber cucchiara cucciniello
cucu cudara cudars cudina cuellar cuijpers cukalac cukalovic cukic cukovic cukteras culibrk cumps cunha cuomo cupers cuppens curci curcio curda
curdova curiel curinckx curreli cusimano cuslovic custers cusumano cutsem cuvelier cuyckens cuylaerts cuylle cuyper cuypers cuyt cuyvers cuyx
cuzzocrea cvagic cvetkovic cvetljanin cvetojevic cvetuljski cvijan cvijancevic cvijanovic cvijetic cvijetin cvijetinovic cvijic cvjeticanin cybulski
cygan cypers cyprich cyprichova czaja czajka czajkowski czapla czarnecki czech czechowski czekaj czerniak czerwinski czyz czyzewski d'agostino d'aleo
d'alessandro d'alessio d'amato d'ambrosio d'amico d'amore d'andrea d'angeli d'angelo d'anna d'argenio d'avino d'eer d'elia d'errico d'exelle d'haen
d'haene d'haenens d'haese d'haeseleer d'haeyer d'haeyere d'halluin d'hanis d'hauwe d'hauwers d'have d'heer d'herde d'hoe d'hoedt d'hoker d'hollander
d'hondt d'hont d'hooge d'hooghe d'hoop d'hoore d'hulst d'hulster d'huynslager d'huyvetter d'inca d'ippolito d'joos d'onofrio d'orazio d'urso da daako
daal daamen daans dabbagh dabcevic dabek dabic dabizljevic dabkowski dabnjak dabo dabovic dabrowska dabrowski dachert dackovic dacovic dadic dado
dadova dael daele daeleman daelemans daelman daelmans daels daem daemen daemers daems daenekindt daenen daenens daeninck daerden daes dafunic dag
dagdas daglaroglu dagovic daher dahir dahl dahlberg dahm dahmani dahmen daidone daimer daisevic dajic dajlic dakak dakickozic daldal dalemans dalgaard
dalkiran dalle dalleaste dalmasso dam daman damanik damaske damayanti damen damiaens damian damiani damiano damico damljanovic damm damman damme
dammekens dams dan danau danciu danckaert danckers daneels danek danenhauer daneshvar dang daniel daniele daniels danielsen danielsone danielsons
danielsson danila danilova danis danisova danko dankova dannau danneberg danneel danneels danner dano danova danso dante danylenko dao daoud daoudi
dapper darazac darcis dardenne darkaoui darko darmawan darojat darras darraz darteh dartey darvishi darwish das dascalu dasic dasilva dassen
dasseville datkovic dattilo daub daubner daudrich dauer daum dauth dautzenberg dauw dauwe dauwen daveloose david davidova davidovic davidovicamic
davids davidsen davidts davies davila davoli davoodi davronov davronova de deak debacker debackere debaeke debaene debaenst debaere debaes debaets
debaillie debakker debal debast debaveye debbaut debecker debeer debel debelder debels deben deberdt debergh debesay debeuckelaere debeuf debie
deblaere deblauwe deblieck deblock debnar debnarova debo debode deboeck deboel deboes debois debondt debonne debontridder deboodt deboosere
debosschere debou deboutte debouver debowski debrabandere debrah debrauwer debremaeker debrock debrouwer debrouwere debroux debruyn debruyne debski
debue deburchgraeve debusscher debusschere debuysere debyser dec decabooter decadt decaesstecker decaestecker decaesteker decaluwe decan decancq
decapmaker decat decavel decavele deceuninck dechamps decker deckere deckers deckert deckmyn deckx decleer decleir declerck declercq decloedt decock
decoene deconinck deconynck decoo decoodt decorte decoster decostere decoutere decouttere decraemer decraen decraene decramer decrock decroix decroos
decroubele decru decruyenaere decubber decuyper decuypere dedanski dedecker dedejic dedek dedeken dedeurwaerder dedeyne dedic dedier dedijer dedkova
dedobbeleer dedoncker dedovic dedrie dedroog deduytsche deeb deelkens deerberg defauw deferm deferme defever defevere deflem defoer defoor defoort
deforce deforche defosse defossez defour defraeye defrancq defrere defreyne defruyt degand degandt degano dege degeest degelin degeling degens
degezelle degirmenci degis degraen degraeuwe degraeve degrande degrassi degrauwe degrave degreef degrendel degreve degrieck degroote degryse dehaemers
dehaen dehaene dehaes dehaese dehairs dehandschutter dehasque dehbi deheegher dehennin dehertog dehertogh dehmel dehouck dehouwer dehullu deiana dej
deja dejaeger dejaegere dejaegher dejaeghere dejager dejanovic dejans dejonckheere dejongh dejonghe dejova dekanovic dekany dekegel dekelver
dekempeneer deken dekens dekerf deketelaere deketele dekeukelaere dekeyser dekeyzer dekic dekien dekimpe dekinder dekker dekkers deklerck deknock
deknop deknudt dekoninck dekoning dekort dekoster dekovic dekys dekysova dekyvere delabie delacourt delacruz delaere delaet delaey delafontaine
delafuente delagarza delagrange delahaye delalic delameilleure delaney delanghe delannoy delanote delanoy delao delapaz delaplace delarosa delarue
delaruelle delatorre delattre delazy delbaen delbaere delbecque delbeke delboo delbroek delchambre delcour delcourt delcroix deldaele delecluyse
deleersnijder deleersnyder delefortrie delen delens deleon delesie deleu deley deleye delfino delforge delfosse delgadillo delgado delhaye delheye
delic delie delien delkapic dell'amico dellaert dello delm delmas delmeiren delmotte delmulle delobelle delodder deloddere delogu delombaerde delonge
deloof deloose delorge delosevic delplace delporte delputte delrio delrue delsen deltombe deltour delva delvalle delvaux delvoye delwiche dely demaegd
demaegdt demaeght deman demandt demanet demarest demaret demarez demarsin demasure dembele deme demedts demeer demeersseman demeester demeestere
demesmaeker demeter demetrova demets demeulemeester demeulenaere demey demeyer demeyere demir demirbas demirci demirel demiri demirtas demoen demol
demolder demon demonie demontis demoor demortier demoulin demulder demunter demurtas demut demuynck demuyt demyttenaere denaro denayer dendas dendauw
dender dendievel dendoncker dendooven denduyver denecker deneckere deneef deneire deneut deneve deneweth deneyer deneys deng dengler denic denie
denier denies denijs denis denissen deniz denkel denner denolf denoo denorme denoulet denovic denruyter dens denswil denti denys denzinger depaepe
depauw depelseneer depessemier depestel depetter depickere depla deplancke depondt depoorter depoortere depotter depover depovere depraetere depre
depreitere deprest depreter deprez deprince deprins deproost deputter depuydt depypere dequeker dequidt dera deraedt deraeve derammelaere deramoudt
derasevic derasimovic derboven derck derdaele derde derdelinckx derden derdeyn dere dereere dereymaeker derez dergent dergovic deric deridder derie
deriemaeker derieuw derijcke derisilo derison deriu derkaoui derkinderen derks derluyn dermaut dermaux dermul derom deroo deroose deroost deroover
derous derr dertmann derudder deruddere deruwe deruyck deruyter deruytter dervaux derveaux derwa derwael derweduwen deryck derycke derycker deryckere
derynck desaever desai desair descamps descan deschacht deschamps descheemaecker descheemaeker deschepper deschodt deschrijver deschryver deschuymere
deschuyteneer deschuyter deschuytter desender deserranno deseure deseyn deseyne deshpande desiderio desimpel desimpelaere desiron desloover desloovere
desmadryl desmaele desmarets desmecht desmedt desmet desmidt desmit desmyter desnouck desnyder desodt desoete desogus desomer desot despeghel
despiegelaere desplenter despriet dessart dessein dessel dessers desseyn desta destoop destro desutter deswarte detailleur detavernier detemmerman
dethier dethloff detiege detollenaere detre detremmerie detrez deun deuren deuschle devacht devadder devaere devalckeneer devald devar devaux
devcickatic deveci devedzic develter deventer devenyns dever devetak deveux devijver deville devinck devis devisch devisscher devlaminck devlamynck
devleeschouwer devlieger devlieghere devlies devloo devogel devogelaere devogeleer devoghel devoght devolder devoldere devooght devos devreese
devreker devriendt devries devriese devrieze devrnja devroe devroede devroey devrome devroye devuyst devynck dewachter dewaegenaere dewael dewaele
dewaelheyns dewanckele dewandeleer deweer deweerdt deweirdt dewerchin dewever dewil dewilde dewinter dewispelaere dewit dewitte dewolf dewulf dewyn
dexters deyaert deyck deygere deyn deyne deynse dezeure dezitter dezutter dhaene dhaenens dhaese dhaeze dhawan dheedene dheere dhillon dhlomo
dhollander dhondt dhont dhooge dhooghe dhoop dhoore dhuyvetter dia diab diaby diack diaconescu diaconu diagne diakhate diallo diamanka diamanti diana
diao diarra dias diatta diattara diaw diawara diaz dibrani dick dickens dictus didden diddens dieckmann diedhiou diedrich diekmann dieleman dielen
dielis diels dieltiens dieltjens dieme diene dienel dieng diependaele diepvens dier dierckens dierckx dierckxsens dierendonck dierens dierick dierickx
diericx dierinck dierkens dieryck dieryckx dierynck dies diest diet dietrich dietvorst dietz dietzsch dieu dievel dieye diezel dignef digneffe dihal
dijck dijckmans dijk dijkema dijkmans dijkstra dilen dilien dilissen dilla dillen dilles dillien dilmurodyev dilmurodyeva dils dima dimcevic dimcic
dimic dimitric dimitrijevic dimitrov dimitrova dimitrovski dimkic dimkovic dimnjasevic dimov dimova dimovic dimsic dinc dinca dingarac dinge
dingelstedt dingemans dingenen dingiswayo dinh dini dinneweth dinu dio diome dione diongue dionisi dioos diop diouf dioum diouri dipodikromo dippenaar
dippl dirckx dirgantara dirickx diricx dirie dirike dirikis diril dirix diriye dirks dirkx dirlik dirven discart distefano distelmans dittmann dittmar
dittmer dittrich dittrichova divald divis divisova dix diyorov diyorova dizanov dizdar djetka djitte djojoatmo djojosoeparto djokoto djordjevic
djurasek dlamini dlouha dlouhy dlugosz do doan dobbelaere dobbeleer dobbels dobbrunz dobel dobes dobesova dobias dobiasova dobler dobosz dobre
dobrescu dobrilovic dobrinkovic dobrosavljevic dobrovolna dobrovolny dobrowolski dobrzynski docekal docekalova dochy dockal dockalova dockx
docolomanska docolomansky docx dodaro doekhi doens dogan dogaru doggen dohnal dohnalova dohring doise dokonal dokoupil dokoupilova dokovic dokoza
dolacek dolce dolch dolci dold dolecek doleckova dolejs dolejsi dolejsova dolezal dolezalova dolezel dolezelova dolmans dolovic dom domagala domanovic
domanski domazet dombrecht dombrovska dombrovskis dombrowski domen domenico domingues dominguez dominiak dominici dominquez domisevac domjan domljan
dommelen doms donald donati donato doncic donck donckels doncker donckers donckt donda donder donders dondur donevic dongen donie doninck donkers
donkor donmez donne dons donvil doolaege doolaeghe doom dooms dooremont dooren doorn doornaert doorne doorslaer doorsselaer doorsselaere dopsa dopuda
doran dordevic doren doria doric doring dormaels dorme dorner doro doronjski dorontic doronzo dorpe dorre dorsselaer dorst doski doskocil doskocilova
doskoczynski dossantos dossche dosselaer dostal dostalova doubek doubkova doubrava doubravova douce doucet douchy douma doumen dousa dousova douwen
dovudov dovudova dox doyen doza drabek drabik drabkova drac dracic draelants dragan draganovic draghici dragic dragin drago dragoi dragojlov dragomir
dragone dragoni dragoviczafred dragu drakcic drame dramlic drappier draps draskovic draulans drca drcelic drechsler drees dreesen dreessen dreezen
dreher dreier dreimane dreimanis dreissigacker drenjacevic dresen dresevic dresselaers dresselaerts dressler drews drieghe dries driesen drieskens
driesmans driessche driessen driessens driezen drijkoningen drinic drinjak drljaca drljan drmanac drmanovic drmoncic droesbeke droessaert drom dromme
droogenbroeck drooghmans droogmans droppa droppova drossaert drozd drozdova drozdowski drozdz druart drutti druyts drvarevic drvenica drzewiecki dua
duah duale duarte dubaere dubashi dube dubiel dubois dubovska dubovsky dubravec dubrulle dubska dubsky duca ducatteeuw ducci duchateau duchesne
ducheyne duchi duchon duchonova duck duda dudas dudek dudekova dudkova dudova dudziak dudzik dudzinski duenas duerinck duerinckx dufek duffel
duffeleer dufkova duflou dufoor dufoort dufour dufraing dugac dugaja duhamel dujardin dukelic dukovac dula dulla dullaert dullers dullova dulova duma
dumalin duman dumanjic dumarey dumas dumez dumija duminy dumitrache dumitrascu dumitrescu dumitriu dumitru dumnic dumon dumont dumortier dumoulin dun
dunda dunka dunkova duong dupan dupon dupont duppen dupre duprez dupuis dupuy duquesne duquet durak duran durand durant durante durica duricova
durieux durinck duris durisova durmaz durme durmus durnez dursun durwael dury dusart dusek dusenkalkar dusik dusikova duskova dusselier duszynski duta
duthoit duthoo duthoy dutkiewicz dutoit dutry dutta dutto duval duvillier duvivier duvnjakculjak duwe duwyn duyck duygulu duym duymelinck duyse duysen
duytschaever duyvejonck dvizac dvokic dvonc dvoncova dvoracek dvorackova dvorak dvorakova dvoranac dvorska dvorsky dwamena dwarka dwivedi dyck dycke
dycker dyckmans dyer dyett dylus dzakmic dzakula dzal dzanija dzene dzenis dzenopoljac dzepina dziedzic dzigumovic dzigurski dzikic dzinic dzirkale
dzirkalis dziuba dzodanovic dzokoto dzurjanin dzurjaninova eben eberhard eberhardt ebrahimi ebubechukwu eccelpoel echelpoel echevarria ecker eckhardt
ector edom edorh eduards edun edvardsen eecke eeckelaert eeckeleers eeckeloo eecken eeckhaut eeckhoudt eeckhout eeckhoutte eeckhoven eeckman eeckt
eecloo eede eeden eeghem eelbode eelen eeman eemeren eenaeme eenoo eenooghe eeraerts eerdekens eerebout eerens eerlings eersels eesbeek eester
eestermans eetvelde eetveldt eetvelt eevers efe efendiyeva effler efrin egal egbochukwu egdom egeli egelja egeljic egeric eggenmueller egger eggerickx
eggermont eggers egghe egic eglite eglitis ehigiator ehm ehmann ehmedov ehrig eich eide eifert einert eisenlauer eker ekici eklund ekpo eksioglu
eksteen ekstrom ekwueme elabdellaoui elahmadi elaissaoui elaissati elallali elallouchi elamrani elamraoui elaoufi elaut elayadi elazzouzi elbachiri
elbakkali elbarkani elbaroudi elbe elbekov elbekova elbouayadi elbouazzaoui elbouazzati elboujdaini elboujoufi elbouzidi elciboga eldorov eldorova
elebiyo elegeert elekberov elekberova elen elens eleonora elewaut eleyth elfilali elghazi elghazouani elhaddad elhaddouchi elhaddouti elhadioui
elhajouti elhamdaoui elhammouti elhannouti elharrak elhilali elia eliano elias eliasova eliasson elicin elidrissi eligibile elisabeth eliyev eliyeva
elizabeth elizondo eljafoufi eljaouhari eljattari elkaddouri elkadi elkarouni elkhalfioui elkhannouss elkhattabi elkhayari elma elmahraoui elmakhloufi
elmakrini elmallouli elmansouri elmarchouhi elmarnissi elmas elmastasoglu elmessaoudi elmi elmokhtari elmorabet elmorabit elmouden elmoukhtari
elmourabit elmoussaoui elmurodyev elmurodyeva elnurov elnurova elomari eloot elouahabi elouakili elouali elouarti elouazzani elpers els elsacker elsen
elsermans elseviers elskens elslande elslander elss elst elven elvina elyaakoubi elyaghmouri elyahyaoui elyakhloufi elyorov elyorova elyousfi elzinga
emanuels embaye embranthiri embrechts emelen emert emin emmanuel emmelmann emmerechts emmers emonds enache ende ender endert endzina endzins ene
eneman engel engeland engelborghs engelbos engelbosch engelen engelmann engels engin engstrom enkels ennekens enriquez epifani eplinius er eraly
erasmus erauw erbay erben erbenova erberk erbulak ercan ercetin ercoli erdeghem erdem erdmann erdogan eren erez ergin erginsoy ergun erhardt erikli
eriksen eriksson erkan erkekli erkens erlei erm ermen ermini erna ernst eroglu erol eronat erpels errante errera errichiello errico ersoy ertas
ertepinar ertl erturk erum erwes eryilmaz eryoruk esbensen esbroeck escalante escamilla esch escobar escobedo esen esenwein eskandari esparza espeel
espen espinal espino espinosa espinoza esposito esprit esquibel esquivel essaidi essakali essche esselens esser essers essien esteves estevez esther
estrada etemadi etienne ettahiri etzebeth eulaerts eurlings evangelista evangelisti even evenepoel evens evensen everaerd everaert everaerts everaet
everbroeck evers everts evliyaoglu evola evora evrard ewald exelmans exem extergem eyck eycken eyckens eyckerman eyckmans eygen eyken eykens eykmans
eylen eylenbosch eynde eynden eyndhoven eysackers eysermans eyskens eze ezzaki fabbri fabbricatore fabbro fabian fabiani fabiano fabianova fabijan
fabijanovic fabjan fabre fabri fabris fabrizi fabrizio fabry fack faculjak fadda fadipe fadli faelens faes fagard fagunwa fahham fahner fahriddinov
fahriddinova faict faingnaert faisz faizi fajardo fajdetic fajimi fajnor fajnorova fakhouri fakhri fakiri faktor falabi falbo falcao falchi falcioni
falco falcone faleti falk falkowski fall faller faloye falter falzone famaey fanara fancello fanelli faneyte fannes fanta fantini fantova fantozzi
faraci farago farah farahani faraone farber farcas farcic farella fares faresta farhadi farhat faria farias farida farin farina farkas farkasova
farkasovska farkasovsky farra farris farruhov farruhova fasano fasasi fasayo fasoli fassbender fassi fastre fat fathi fathina faty fauconnier
faulhaber faure faut fauw fava favara favaro favero favoreel favre fayad faye fayzbekov fayzbekova fazekas fazeli fazio fazliddinyev fazliddinyeva
febian febrianti fedele federici federico fedorov feenstra feher fehrig feijen fejfar fejfarova fekete fekonja feld feleppa felice felici feliciano
felida felipa felix feliziani felke feller femina fencl fenclova feng fenner fenske feo feremans ferenc ferencova ferilli ferket ferko ferkova ferluga
fermon fernanda fernandes fernandez ferracuti ferraiuolo ferrando ferrante ferranti ferrara ferrari ferrarini ferrario ferraris ferraro ferrarotti
ferreira ferrer ferreri ferrero ferretti ferri ferrigno ferrini ferro ferroni ferson feryn fessehaye festa festjens festraets festuccia fets feuerbach
fevery feyaerts feyen feyens feys feytens feyter feytons fiala fialova fichardt fichera fico ficova fiddelaers fidelis fiedler fiedlerova fiems
fieremans fierens fierro fiers fietz fieuw figl figueiredo figueroa figura fijalkowski filali filc filcova filice filimon filip filipan filipek
filipiak filipova filipowicz filipowski filippi filippini filippis filippo filipponi fillet filsinger finaut fincke fini fink finka finke finkova
finocchiaro finotti finstad fior fioravanti fiore fiorelli fiorentini fiorentino fiorenza fioretti fiori fiorillo fiorini fiorucci firdavsyev
firdavsyeva firgantoro firmansyah fisbah fischer fischerova fischetti fiser fiserova fissers fitratov fitratova fitschen fitwi fjeld flacco flacer
flak flaman flamand flamant flamee flament flamez flaneur flanjak flebus fleerackers fleerakkers fleischer fleischmann fleury flies flipkens flis
floder florczak flore florea floreal florek floren flores florescu florez florian florianova floricelovic floridia florin florio floris florizoone
florquin florus floryn flottmann fluyt fobelets fockaert focke fockedey focquaert fodor fodulovic foets fofana fofie foged fogele fogelis foglia fois
fojtik fojtikova fokkema folens folivarski follens follet follon foltyn foltynova fonck foncke fonda fonseca fontaine fontana fonteyn fonteyne fonti
fontyn forceville forconi fore forgione forier foriers forkel forlani forman formanek formankova formanova formesyn formica fornara forrez forsberg
forst forster fort forte fortes forton fortova fortugno fortunato foschi fossaert fosselle fossum fostier fosu foti fotihov fotihova foubert foucart
foulon fouquet four fourie fourneau fournier fousek fouskova frackowiak fraczek fraeye fraeyman fraga frahmeke fraipont fraiponts franc francesca
franceschi franceschini francesco francesconi francese franceus francezi franchi franchini francis francisca franciskovic franck franckaert francken
franckx franco francois francova francoys francq frandsen franek franic franjicabramic franjiczelic frank franke franken frankova frankowski franquet
frans fransen fransis fransoo franssen franssens fransson franta frantz franz franze franzis franzmann franzoni frasca fratczak fratello frateur
fratila fratti frau frauen frauendorf fraussen frazi fre frederickx frederiksen frederix fredriksen fredriksson freigang freimane freimanis freimann
freimuth freisen freitas frenne frenzel frere freriks freson fret frey freyne frezza frias fricke fridrich fridrichova fried friedek friedenberg
friedman friedmann friedrich friess frigan frigerio frigo frijters frimpong frisch frison frohn froidmont frooninckx frosch froyen frydrych
frydrychova ftorek ftorekova fucci fuchs fuchsova fucik fucikova fuentes fuga fuhlbrugge fujiati fuksa fuksova fuller fulop fumagalli fumarola fundak
fung funmilayo fuoco furgala furlan furman furniere furno furtado fusaro fusco fusenig fust fuze g'afforov g'afforova g'afurov g'afurova g'iyosov
g'ulomov gaba gabhezi gabius gabler gabor gaborova gabow gabriel gabriele gabrielli gabrielova gabriels gabud gacanovic gacevic gacic gacina gacinovic
gacoms gadanski gaddini gade gadeyne gadiaga gadomski gadschiew gadzic gael gaens gaer gaetano gaethofs gaever gaeveren gages gagic gagliano gagliardi
gagovic gagricic gagro gaile gailis gailite gailitis gaillard gaillez gailliaert gaitan gajda gajdos gajdosova gajec gajewski gajgicmatic gajski
gakstadter gal galander galante galarza galasso galati galazka galeazzi galic galinac galindo galjak galjen galjer galka gall gallant gallardo galle
gallegos gallet galli gallo galloo galluzzo galmart galosevic galvan galvez gama gamba gamberini gambino gamboa gamez gamlin gampelaere gamper ganaka
ganck gandhi gandolfo ganea gangadin gangaram gangemi gangnus ganpat gansbeke gansen gantois ganzmann ganzzuparic gao gaona garatva garau garavaglia
garay garcia gardin gargiulo garibay garica garifo garmyn garnier garofalo garonja garre garreyn garrido garza gashi gasior gasiorowski gasjune
gasjuns gaspar gaspari gasparini gasparova gasparovic gasparovicova gaspic gassama gasse gassen gasser gast gastel gastelum gastmans gatta gatti gatto
gatzka gaublomme gauder gaudiano gaudio gaudissabois gauthier gautier gaver gavric gavrila gavrilovic gavrovic gawel gawlik gawron gawronski gaye
gaytan gaytant gazdic gazi gazibara gaziova gazivoda gazo gazzola gbadamosi gbogboade gebhardt geboers geboes gebreab gebregziabher gebrehiwet
gebremariam gebremedhin gebremeskel gebremichael gebreselassie gebreyesus gebruers gedi geebelen geel geelen geem geenen geenens geens geentjens
geeraert geeraerts geerardyn geerdens geerinck geerinckx geerits geerkens geerman geernaert geerolf geeroms geers geert geerts gees geese geest geet
geeter geeteruyen geets geeurickx gehre gehrig gehring gehrke gehuchten geiger geiregat geirnaert geisler geissler geit gekiere gelade geladi gelas
gelaude gelder gelders geldhof geldof geldorp gele gelens geleyn geleyns gelissen gelling geluwe geluykens gemert gemis gemma gemoets genbrugge genc
genchi gendt genechten genetello genjega genna gennaro genne genovese gens gentens gentier gentile gentili george georges georgescu georgiev georgieva
gepts gerace geraci geraerts gerard gerardi gerards gerbennow gerber gerdel gerets gerhardt geris gerits gerlo germani germeys germis germonpre
germonprez gernaey gerrits gerritsen gerschler gersem gerson gervasi gerven gerwen geryl gesell geselle gesquiere gestel gestels geubbelmans geuchte
geudens geuens geukens geunes geuns geurs geurts geusens geussens geutjens gevaert gevers gevorgyan geybels geyer geyndt geypen geys geysels geysemans
geysen geysens geyskens geyssens geystelen geyt geyte geyter gezels ghaderi ghaffari ghafoori ghalbzouri ghanem gharbi ghasemi ghazaryan ghazi
ghazouani ghebreab ghebremedhin ghebremeskel ghebreselassie ghebreyesus gheeraert gheerardyn ghekiere gheldof gheluwe gheorghe gheorghita gheorghiu
gherman ghesquiere gheysen gheysens ghide ghijs ghijselinck ghijsels ghijsens ghilardi ghirmai ghislain ghita ghoos ghorbani ghosh ghyoot ghys ghysel
ghyselen ghyselinck ghysels ghysens giacalone giaccio giachi giacomelli giacomo giampaoli giampaolo giannelli giannetti gianni giannini giannone
giannotti gianotti giansante giardina giardini gibala giebens giehl giel gielen gielens gielis gielkens gierisch gies giesa giesche gieter gigaba
gigli giglio gigliotti gijbels gijs gijsbers gijsbertha gijsbrechts gijsegem gijseghem gijsel gijselinck gijsels gijsemans gijsen gijsens gil gilbert
gilde gilis gilissen gill gillard gille gillebert gilles gillet gilliaert gillijns gillis gilot gils gilson ginderachter ginderdeuren ginderen ginkel
ginneberge ginneken ginste gioacchini gioia giordani giordano giorgetti giorgi giorgio gios giovannelli giovannetti giovanni giovannini giovinazzo
giraldo girard girardi giraud giraudo girdhari girigorie girjasing girmay girolamo giron girone gistelinck gits giudice giuffrida giugliano giuliani
giuliano giunta giurgiu giuseppe giusti giustra glab glabeke gladines glas glasnovic glatting glavac glavak glavati gleda gledic glibert glintic
glodovic glogowski glorie glorieux glosli glowacki glozanski gluhovic glukcevic glumac glumpak gning gningue gobardhan gobbi gobel gobert gobeyn
gockeritz gocnik gocnikova godaert godanj godart goddeeris godderie godderis goddyn godefroid godefroidt goderis godfroid godinez goditiabois
godlewski godoy godrie godts goebel goedeme goedertier goedgezelschap goedhart goedhuys goedicke goegebeur goelen goemaere goeman goemans goeminne
goens goerdayal goerdin goes goesaert goessens goetelen goeteyn goethals goethem goethuys goetschalckx goetstouwers goeyvaerts goffart goffin goffings
gohler goidsenhoven goiris goitom gok gokce gokoel goksu golab goldbeck goldfuss goldkamp goldkuhle golebiewski golebiowski golec golicsamarzija
golinelli goller golling gollnow gollum golomski gols golubev gombai gombay gombert gomes gomez gomis gommeren gommers gompel goncalves gonnissen
gonultas gonzales gonzalez gool goolaerts goolen goor goorden gooris goormans goorts goos goosen goossenaerts goossens goovaerts gopal gora goral
goran gordts gorecki gori goricanec goris gorissen gorjanski gorka gorlich gormer gorniak gorny gorp gorrebeeck gorremans gorrens gorris gorski gorts
gosselin gosseye gossum gossye goten gotthardt gottschalk gottwald gottwaldova gotz gotzelmann goubergen goubert goudeseune goudiaby goussaert gouwy
govaere govaers govaert govaerts goven govers govoni gowda goy goyens goyvaerts graaf grabez grabic grablovic grabovac grabowska grabowski graca grace
gracia graczyk gradistanac gradojevic gradzki graef graeve graf grammens grams gran grana granado granados granat granata granato grande grandi
grandjean grange grasse grassi grasso gratzky grau graudina graudins grauls graulus grauwe grauwels grave gravenberch gravina graziani graziano greb
grebenarzarmen greco grecu greef green greger gregersen gregoir gregoire gregoor gregor gregori gregorio gregorova gregus gregusova greif greithanner
grembergen greppi greschner gressens greve grewal grezia grgurevic gribuste gribusts grieco griego grieken grielens griem griesbacher griese grieten
grietens grigoras grigore grigorescu grigoryan grijalva grijp grillet grilli grillo grimaldi grimbergen grimm grimonprez grinberga grinbergs grkavac
grkinic grladinovic grobben grobelaar grochowski groduma grodums groef groen groenen groeve groffils gromisch grommen grondelaers groodt groof groot
grootaers grootaert groote grooten grootfaam groothuizen grootjans grosemans grosjean gross grossard grossen grosser grossheim grossi grosskopf grosso
grosu grothaus grothkopp grotke grotzinger grouwels groven groza grozdanovic gruba grube gruber grubesicbarbir grubnic grubrova grudzien grun
grundmann grundza grundzova gruner gruning gruppuso gruszczynski gruszecki gruszka gruwez gruwier gruyaert gruyter grygar grygarova grymonprez gryp
gryse gryson gryspeerdt gryspeert grzegorczyk grzelak grzesiak grzesik grzeskowiak grznar grznarova grzyb grzybowski grzywacz guajardo gualtieri
guardado guarino guarneri guarnieri guastella guastone gubbelmans gubbels gucanin gucht guchtenaere guerin guerra guerreiro guerrero guerrieri
guerriero guerrini guevara gueye guffens guglielmi guha guida guidetti guidi guido guidotti guilbert guillaume guillemyn guillen guilliams guillot
guisse guisson gul gulck guldemeister guldemont guldentops guled guler gulino guliwe gullentops gulli gultekin gulyas gumede gummelt gumus gumuspala
gunarto gunawan gunday gundersen gundogan gundogdu gunduz guner gunes guneta guney gungor gunjaca gunkel gunnarsson guns gunst gunther gunz guo gupta
gurbig gurbuz gurdebeke gure gurmen gurrieri gursoy gurule gurung gusani gusanovic gusatovic gusavac gusevac gushani gusic gusmeroli gusovic gusse
gussem gustafsson gutal gutierrez gutjahr gutowicz gutowski gutrovac gutschank guven guyot guyse guzel guzik guzina guzman gwacela gwala gwozdz
gwozdzik gyamfi gyan gyasi gybels gyde gyesbreghs gypen gys gysbrechts gysegem gyseghem gysel gyselinck gysels gysemans gysemberg gysen gysens gyssels
haack haaf haan haarsma habeeb habel haber habets habex habib habibi habibov habibova hablak hablakova habraken habsuda habsudova habte habtemariam
habtom hache hachimi hack hackbusch hackelbusch hada haddad haddaoui haddou haddouch haddouchi haddouti hadermann hadfield hadgu hadi hadioui hadwich
hadzibeganovic hadzic haeck haecke haegeman haegemans haegen haeghen haelewyn haelst haelterman haelters haelvoet haemels haemers haemhouts haems
haenebalcke haenen haentjens haepers haeren haerens haerinck haers haerynck haes haesaert haesaerts haese haesebrouck haesen haesendonck haesendonckx
haesevoets haest haex haezebrouck haferkamp hafner hageman hagen haghebaert haghedooren hagi hagos hahn haidar haidari haidary haikal haile haileab
hailemariam hailemichael hailu haine haitsma hajdari hajdinjak hajdu hajduk hajek haji hajjar hajji hajkova hajna hajnc hajny hajou hajouti hajrizi
hakansson hakim hakimi hakizimana hakobyan hakyemez hal hala halabi halak halakova halas halasz hald halda haldova halil halilovic halilyev halilyeva
halim halimah haliti hallaert hallemans hallmann halova halsberghe haluska haluskova halvorsen ham hamad hamaekers hamal hamann hamdan hamdani
hamdaoui hamdi hamelinck hamelryck hamels hamerlinck hamers hamid hamidi hamidov hamidova hammadi hamme hammouch hammoud hammouti hamoud hampl
hamplova hamza hamzaoglu hamzayev hamzayeva han hana hanacek hanackova hanak hanakova handayani handenhove handoko handzic hane hanegreefs hanekom
hanenberger hango hanifat hanizar hanko hankova hanna hannaert hannecker hannes hannich hanniske hannon hanoeman hanot hanousek hanouskova hanova
hanselaer hansen hansoul hanssen hanssens hansson hantson hanus hanusova hanzal hanzalova hanzl hanzlik hanzlikova hanzlova haouari hapers happaerts
harac haramija hardeman hardiansyah hardwarsing hardy hargasser harinck harini hariri hariyah harms harnapp harnie haro harpal harrak hartati harter
harting hartlieb hartman hartmann hartmanova hartwig hartz harutyunyan haryanti haryanto has hasan hasanah hasani hasanica hasanov hasanova hasanovic
hascak hascakova haschke hasek hasevoets hashemi hashi hashimi haskova hasler haspeslagh hassan hassanah hassani hassanzadeh hasse hassel hasselt
hassfeld hassoun hastuti hato hattingh hauben haudt haug haugaard haugen hauke haukelidsaeter hauman haupt hauquier hauspie haustraete haute
hautekeete hautekiet hauters hautman hauwaert hauwe hauwere hauwermeiren havel havelka havelkova haven haveneers haver haverals haverbeke havere
haverhals havermaet havermans haverney havlicek havlickova havlik havlikova havlova havojic havranek havrankova havrylenko hawinkel hawrami haxhija
hayen hazes haziri hebbelinck hebbelynck hebberecht hebbrecht heberstreit hechler hecht hechtermans heck hecke hecko heckova hectors heczko heczkova
heddegem hedegaard hedermann hedlund hee heede heefer heeman heens heerden heeren heeringa heerwegh hees heestermans heesvelde hegedus heger hegerova
heghe hehl heidari heidelmann heidler heijden heijlen heijnen heindryckx heinemann heinig heinke heinrich heinze heirbaut heiremans heirman heirweg
heirwegh heiser heist hejda hejdova hejduk hejdukova hejl hejlova hejna hejnova helaers helden heldenbergh helderweirt heleta heleven helewaut
hellburg hellebaut hellebuyck hellemans hellemont helleputte hellin hellinckx hellings hellinx hellmann hellstrom helm helmke helpling helsen helsens
helsmoortel hemelaer hemelaers hemeldonck hemeleers hemelen hemelrijck hemelrijk hemelryck hemelsoet hemerijckx hemeryck hemmeryckx hemo henau
henckens hende henderick henderickx henderieckx henderix henderyckx hendrickx hendriks hendrikx hendrix hendrych hendrychova hendryckx hengmith henkel
henkens hennebel hennebert hennes henrard henriksen henriksson henriques henriquez henry hens hense hensel hensen henskens hentel hentschel hentschke
hepperle herberger herbosch herbots herbrand herbruggen herck herckens herdt heredia hereijgers heremans heretik heretikova hereygers herinckx hering
herjavec herlambang herman hermanek hermankova hermann hermanova hermans hermansen hermansson hermawan hermecke hermie herms hermus hermy hernadez
hernalsteen hernandes hernandez hernou heroes herold herp herpe herpoel herrebaut herregods herregodts herreman herremans herrera herrewege herrewegen
herreweghe herrijgers herrmann herroelen herrygers herschmann hersi herssens hert hertel herteleer herten hertog hertogen hertogh hertoghs hertogs
hertsens hertveldt hertzog herweg herwig herygers herzeel herzeele herzele herzenberg hese heselmans hesemans hess hessche hesse hessek hessel hessels
hessens hessler hesters hetzler heuck heughebaert heule heulens heunis heurck heurckmans heusdens heuten heuts heuvel heuvelmans heuverswyn heuvinck
hex heyde heydemuller heyden heye heyens heyerick heylen heylens heyligen heyman heymans heymbeeck heynderickx heyndrickx heyneman heynen heynickx
heyninck heyns heynssens heyrman heyse heyste heytens heyvaert heyvaerts hidalgo hidayanto hidayat hidosanin hiebl hiel hiemstra hijazi hijfte
hikmatov hikmatova hilali hildebrand hildenbrand hilderson hilgendorf hilkens hillaert hillard hillen hiller hillewaere hillewaert hilven himawan
himpe himpens himschoot hinderyckx hindryckx hingsen hingst hinnekens hinojosa hinoul hinrichs hiralal hirnstajn hirsch hirschberg hirsi hirt hirtum
hissenhoven hjort hjorth hladik hladikova hladka hladky hlapec hlasni hlavac hlavacek hlavacekova hlavackova hlavacova hlavata hlavati hlavaty hlavka
hlavkova hlinka hlinkova hlongwa hlousek hlouskova ho hoang hocke hodanovac hodea hodovanj hodzic hoe hoebeeck hoebeke hoeben hoebrechts hoeck hoecke
hoedemakers hoedt hoef hoefkens hoefman hoefnagels hoegaerden hoegaerts hoek hoekema hoeksma hoekstra hoekx hoens hoes hoeseni hoet hoeven hoey
hoeyberghs hoeydonck hoeylaerts hoeylandt hoeymissen hofer hoff hoffelinck hoffman hoffmann hoffmannova hofkens hoflack hofman hofmann hofmanova
hofmans hofstra hofstraeten hoft hohenberger hohl hohn hohne hohnheiser hohosbabic hojimurodyev hojimurodyeva hola holan holanova holas holasova
holcova hold holder holderbeke holdt hole holec holecek holeckova holemans holguin holik holikova holinski holl hollanders hollants holle hollebeke
hollevoet holm holmberg holmgren holmqvist holoubek holoubkova holsbeeck holsbeek holsbeke holsteens holsters holsteyns holtappels holtfreter holub
holubova holuby holubyova holvoet holy holz holzdeppe holzner homa homble hommel hommez homola homolka homolkova homolova honchar hond hondt honig
honore honz hoof hooft hoogendoorn hoogeveen hoogewijs hoogewys hooghe hoogland hoogmartens hoogstoel hooi hool hoolst hoon hooplot hoorde hoorebeeck
hoorebeke hoorelbeke hoorens hooreweghe hoorick hoornaert hoorne hooss hooste hoovels hooyberghs hooydonck hooydonk hopland hoppe hoppenbrouwers hora
horacek horackova horak horakova horckmans hordt horebeek horejsi horemans horenbeeck horions horky horn horna hornak hornakova hornicek hornickova
hornik hornikova hornung horova horre horska horsky horst horsten hort horvat horvath horvathova horvatova hosek hoskens hoskova hossa hossaini
hosseini hossova hoste hosten hostens hostyn hotak hoti houari houben houbrechts houcke houdek houdkova houdt hougaard hourani housen houska houskova
hout houte houtekier houthoofd houthoofdt houthuys houtman houtmeyers houtte houttekier houtteman houtven houtvinck houwen houwer hovanjek hove
hovhannisyan hovorka hovorkova hovsepyan howard hoxha hoydonck hoydonckx hoye hoylaerts hoyweghen hoza hozova hrabal hrabalova hrabovska hrabovsky
hradecka hradecky hradil hradilova hrasko hraskova hrbacek hrbackova hrbek hrbkova hrda hrdina hrdinova hrdlicka hrdlickova hrdy hresicdubaic hribar
hric hricova hristov hristova hrkalovic hrmo hrmova hrncir hrncirova hrnjak hroch hrochova hromadka hromadkova hron hronova hruba hrubes hrubesova
hruby hruska hruskova hrusovska hrusovsky hruza hruzova hryhorenko hrytsenko hsu huang huba hubacek hubackova hubenbecker huber hubert hubin hubl
hubner hubova hubrecht hubrechts huckestein hudak hudcova hudec hudecek hudeckova huebel huenaerts huerta huet huffel huffelen hufkens hugaerts hugel
hugelier hugo huhn hui huibers huisman huixtlacatl hujo huke hul hulka hulkova hulle hullebusch hulpiau huls hulsbosch hulselmans hulsmans hulstaert
human humbeeck humbert humblet huml humlova huneke huon hurkmans hurramov hurramova hurtado hus husak husakova husakovichodzic huseby husek huskens
huskova hussain hussaini hussein husseini husson hutagalung hutapea hutasoit huth huts hutse hutsebaut huttcher hutter huvaere huwel huybens
huyberechts huybrecht huybrechts huybrighs huychem huyck huyge huygelen huygen huygens huygh huyghe huyghebaert huylebroeck huylenbroeck huynh huypens
huys huyse huysegems huysegoms huysentruyt huyskens huysman huysmans huysveld huyvaert huzanic hybl hyblova hyfte hynek hynkova hyusein iacob iacolare
iacono iacovino iacovone iancu iandolo iannaccone iannello ianni iannone iannucci iaria iazzetta ibarra ibe ibens ibikunle ibodullohyev ibodullohyeva
ibrahim ibrahimi ibrahimovic ibranovic ibric ibrohimov ibrohimova ibryam icelic ichim ickx ide idrissi idrizi ielegems iemants ierardi iersel ieven
iezzi iglesias ignat ignoul igodt igov igric ihasz ihly ihnacak ihnacakova ihtiyorov ihtiyorova ikromov ikromova ilancic ilegems iliaens ilic ilicali
ilicin ilie iliescu iliev ilieva ilin ilincic ilisic illegems illes illing ilori ilsbroux ilupeju ilyosov ilyosova imbrechts immelman immens immerseel
impe impellizzeri impens improta imronov imronova imschoot ince indeherberg indeherberge indekeu indelicato indestege ingelaere ingelbeen ingelbrecht
ingelgem ingelghem ingelgom ingels inghelbrecht inghels ingrassia ingrosso innocenti inzerillo iodice ion ionescu ionita iordache iorga iorio iosif
iotti iovino ippoliti ippolito iqbal irawan irfandi irimia irizarry isaac isacker isak isakov isaksson isci isebaert iseghem isekenmeier isenborghs
isenia isik islami islomov islomova ismail ismaili ismailov ismailova ismoilov ismoilova isokun ispas ispiranovic israel issa isse istas isterdael
istokovic istrate isvan iswahyudi itt itterbeeck iuliano ivan ivancan ivanenko ivanisic ivankovicbon ivanov ivanova ivanovs ivas ivascu iven ivens
iversen ivic ivkovac iwanowski iwanski iwens iyalla iyanda iyengar iyer izdebski izzi izzo jaarsveld jabarkhel jabbour jaber jabini jablanov jablonski
jabri jacimovic jackers jackowski jackson jacob jacobs jacobsen jacobus jacops jacovic jacquemijn jacquemin jacquemyn jacques jacquet jacxsens
jadnanansing jadot jadoul jadro jaecques jaeger jaegere jaegher jaeghere jaeken jaenen jafari jaff jafoufi jager jagessar jagica jagiello jagielski
jago jagodic jagodzinski jagroep jagusch jagusic jaharia jahn jahnke jahoda jahodova jailani jaime jaimes jain jainath jaiyeola jakab jakes jakesova
jakl jaklova jakobcin jakobek jakobs jakobsen jakobsson jakolic jakoubek jakoubkova jakubcova jakubczyk jakubec jakubiak jakubowski jakusmejarec jalal
jalali jalloh jallow jalolov jalolova jama jamaer jamali jamar jamart jambor jame jamers jami jamiu jammaers jamolov jamolova jamrozy jamshidov
jamshidova janabi janacek janackova janak janakova janas janata janatova janca jancek jancekova jancik jancikova jancova janda jander jandova janecek
janecekova janecic janecka janeckova janekovic janevski janga jangid janiak janicek janich janicki janickova janik janikova janiszewski janka janke
jankie jankovicbeslic jankovitch jankovska jankovskis jankowiak jankowska jankowski janku jannes jannis janosevicfranz janosik janosikova janoska
janoskova janota janotova janousek janouskova janovska janovsky janowski jans jansa janse jansegers jansen jansens janska jansky jansone jansons
jansova janssen janssens jansseune jansson jantjies jantosovic jantosovicova janu januar janus janusko janusz januszewski jaouhari jaques jaquez
jaramillo jares jaresova jarets jarnec jaros jarosova jarosz jarrah jarzabek jasarevic jasek jasinski jaskiewicz jaskova jasper jaspers jassem jasso
jastrzebski jasuryev jasuryeva jattari jauk javed javlonov javlonova javohirov javohirova javurek javurkova jaworski jazbinsek jazvinsak jean jebbouri
jech jechova jedlicka jedlickova jedlovska jedlovsky jedrzejczak jedrzejczyk jedrzejewski jeftic jeftovic jegers jegorov jehaes jehoul jekabsone
jekabsons jelacic jelasic jelen jelenova jelica jelinek jelinkova jelisavac jelita jellema jellinghaus jendek jendekova jenicek jenickova jenkac jenne
jennen jennes jennis jensen jeorga jeppesen jerab jerabek jerabkova jeremic jereminov jergic jerinic jerinkic jerkov jerkovic jerschabek jespers
jespersen jess jesus jeught jeugt jeunen jeuris jeurissen jeusa jevdenic jevdenovic jevdevic jevremcevic jevremov jevremovic jevric jevrosimov
jevrosimovic jevtanovic jevtic jevtovic jez jezdic jezdimirovic jezek jezierski jezkova jezova jha jhauw jiang jiawan jibodh jilali jilek jilkova
jimale jimenez jiminez jimoh jin jindra jindrova jira jirak jirakova jiranek jirankova jirasek jiraskova jirik jirikova jirka jirkova jirku jirousek
jirouskova jirova jirsa jirsova jobe jochems jochmans jockovic jode jodts joemmankhan johannessen johannsen johansen johansson johar john johnova
johnsen johnson jokanovic jokic jokicic jokin jokovic joksimovic jolie jolling joly jonas jonasova jonata jonatova jonck jonckers jonckheere jonckheyd
jones jong jonge jongen jongenelen jongh jonghe jonis jonker jonkers jonsson jooken jooris joos joosen joosens joossens joosten joostens jordaan
jordaens jordanovic jordens jorens jorgensen joris jorissen jorritsma joseph josepha joshi joshua josic jossa jossart jostiak joubert jouck jouret
jovancevic jovanovic jovanovicfilicic joye jozwiak jozwik juarez jubitana juchtmans jucken juhasz juhl jukuma jukums juliana julien jumike jumikis
jundi junek jung jungbluth jungton junius junkova jurado jurasic juraskovic jurcik jurcikova jurecka jureckova jurek jurgens juric jurica juricova
jurik jurikova jurina jurinova jurisevic jurisic jurisicspajic jurisin jurjevic jurkiewicz jurkovic jurkovicova jurkowski just justesen justina
juszczak juwita kaba kabat kabatova kabbaj kabbani kabic kabiri kablinovic kabongo kacaniklic kacar kacarevic kacavenda kacirek kacirkova kacprzak
kaczmarczyk kaczmarek kaczmarski kaczor kaczorowski kaczynski kaddouri kaderabek kaderabkova kadi kadijevic kadiri kadlec kadlecova kadnar kadri
kaerts kaes kaesmacher kafenda kafendova kafka kafkova kahin kahl kahler kahlert kahles kahlmeyer kahraman kahsay kahveci kahya kahyang kainovic
kaiser kaisrova kaitovic kajganic kajtazi kakar kakkar kala kalab kalaba kalabic kalabova kalajanovic kalajdzic kalajic kalajitovic kalala kalamiza
kalas kalasova kaldenbach kaleja kalejs kalendic kaleta kalic kalicharan kalina kalinova kalinowski kalinski kaliska kalisky kalisz kalivoda
kalivodova kalkan kalkavan kallabis kallay kallayova kallensee kallis kalna kalnaja kalnajs kalnina kalnins kalns kalous kalousek kalouskova kalousova
kalova kalpoe kaluderski kaluza kamal kamali kamara kamat kamber kamenicki kamenik kamenikova kamenov kaminska kaminski kamoliddinyev kamoliddinyeva
kamolov kamolova kampf kampschulte kamstra kana kanaria kande kandecki kandemir kandji kane kanea kanhai kania kanic kaniewski kanimal kaniyar kanizaj
kanka kankova kano kanouni kanova kante kantor kantorova kanzaki kaplan kaplangi kaplanova kapoor kappe kappler kaproncai kapsa kaptan kapulica
kapusta kara karabocek karabulut karac karaca karadag karadamis karadas karadeniz karadordevic karaduman karaer karagoz karahan karajcic karakasevic
karakaya karakus karam karaman karamarkovic karamata karan karanfil karapetric karapetyan karas karasek karasicevic karaskova karasova karatas
karatosic karaulac karaulic karavidic karban karbanova karczewski kardinal kardos karel karem karen karhoff karijodimedjo karika karikari karim karimi
karimzadeh kariodimedjo karki karklina karklins karlak karlic karlik karlikova karlinski karlova karlsen karlsone karlsons karlsson karpinski karrass
karremans karroum karsikaya karst karsten kartal kartosen karul karulova karus karwowski karzai kasal kasalova kasandikromo kasanin kasanmoentalib
kasanwidjojo kasapoglu kasavica kaselj kasijo kasik kasikova kasikovic kasmi kasongo kaspar kasparek kasparkova kasparova kasperek kasprzak kasprzyk
kass kassab kasse kassem kasten kasterovic kastner kastrati kaszuba katarincek kather katherine katic katoi katona katrusa katulic katz katzinski
kauffmann kaufmann kaul kaulina kaulins kaur kausemann kavak kavaklioglu kavka kavkova kawa kawecki kawohl kaya kayhan kayode kazda kazdova kazemi
kazenski kazmarek kazmierczak kebe kebede kececi kedzierski kedziora keer keere keereman keersmaecker keersmaeker keersmaekers kees kegel kegelaers
kegels keil keiner keirsbilck keirsbulck keirsebilck keirsmaekers keita keizare keizars kekic kelati kelchtermans keldermans kelders keleka keleman
kelemen kelen kellens keller kellner kelly kelm kelmendi kelst kemfelja kemland kempe kempen kempenaers kempeneer kempeneers kemper kemps kempter
kenens kenina kenins kenis keniz kenizova kennes kennis kepa keppens kerchove kerckaert kerckhof kerckhofs kerckhove kerckhoven kerckvoorde kerckx
kerekes kerf kerfs kerkhof kerkhofs kerkhove kerkhoven kerl kern kerpel kerrebroeck kerremans kerschaver kerselaers kersemans kersten kerstens
kertosono kesel keseroglu kesete kesina keskin kesselring kessels kesselschlager kesteleyn kesteloot kestelyn kestemont kestens kesters ketelaere
ketelbuters ketele keteleer ketels ketelslegers kets ketsman kette kettenis keukelaere keukeleire keuleers keulemans keulenaer keunen keuppens keuster
keustermans keusters keutel keyaerts keybus keyen keymeulen keymis keymolen keyser keysers keyzer kezel khachatryan khaddour khalaf khalfioui khalid
khalif khalil khalili khalloufi khan khanna kharbouch khatib khatri khattabi khawula khayari khayat khedoe khoenkhoen khorasani khouma khoury khumalo
khuzwayo kicanovic kicema kiceskulov kicevac kicic kick kidane kieboom kiebooms kiekens kielbasa kielemoes kiessling kiflay kifle kiflezghi kiggen
kihas kilic kilicci kilinc kim kimberly kimpe kimpen kimps kinadeter kindelan kinder kinderen kindermans kindl kindlova kinds kindt kingma kinnaer
kino kinoo kinsabil kint kints kinzel kinzy kips kir kirac kiraly kiran kirch kirmizi kirst kirsten kis kisabaka kisfalubac kishoen kisiel kisoensingh
kiss kita kitic kitonjic kizivat kjaer kjeldsen klaas klaassen klabuhn klacar kladar kladarin klander klapec klapka klapkova klapper klaps klasanovic
klasnja klauder klaus klausen klavina klavins klecina klecka kleckova kleeberg kleiber klein kleinert kleininger kleinmann kleinova kleinsteuber
kleiss klement klementova klemme klerck klerk klerkx kleven kleynen klikovac klima klimczak klimek kliment klimentova klimes klimesova klimova
klimovic klinac klincov klingeleers klinger klinic klink klisanin kljecanin kloeck klopsch klos klose klosowski kloss kloucek klouckova klouda
kloudova kluge kluivert kluwe klymenko kmet kmetova kmiec kmiecik knabe knaepen knaepkens knaeps knap knapen knapik knapova kneifel knetsch knevels
knezevic knies knijf knippel knippenberg knobel knoblich knockaert knoetze knoll knoops knop knops knorr knorscheidt knotek knotkova knudde knudsen
knut knuts kobani kobela kobia kobs kobus koc koca kocabas kocabiyik kocak kocaman kocchar koch kochan kochova koci kocian kocianova kocis kocisova
kock kockx kocman kocmanova kocoglu kocourek kocourkova kocsis kocyigit koczulla koderisch koeck koehl koehler koeiman koen koendan koenders koenig
koester kofferschlager kofler kofranek kog kogan kogeldans kogut koha kohle kohler kohlmann kohnle kohout kohoutek kohoutkova kohoutova kohrbruck
kohre kohrt kohs koj kojcic kojcinovic kok koka kokanov kokanovic kokar koker kokoskov kokovic koks koksal kola kolacek kolackova kolade kolak
kolakovic kolakowski kolar kolarac kolarevic kolaric kolarik kolarikova kolarov kolarova kolasa kolb koleiski kolek kolesar kolesaric kolesarova
kolesnyk kolev koleva kolgjeraj kolkova kollar kollarova kolman kolmanova kolnik kolnikova kolodziej kolodziejczyk kolodziejski kolokas kolompar
kolonja kolotzei kolovic kolundzic kolundzicradic kolundzija komad komadinic komadinovic komak komanov komanovic komar komarcevic komarcic komarek
komarica komarkova komarnicki komaromy komarov komatina komatinovic komatovic komazec komilov komilova kominek kominkova komljen komljenovic komluski
komnenic komnenov komnenovic komoll komorowski komronov komronova konadu konate koncar kone konecna konecny konicek konickova konieczna konieczny
konig koninck koninckx koning konings konopka konow konrad konta konte konya koob kooij kooistra koolen kools koomson koopman koopmans kopal kopalova
kopanec kopas kopczynski kopec kopecek kopecka kopeckova kopecky kopecna kopecny koper kopernick kopf koppen kopriva koprivova korbel korbelova korda
kordic kordin kordulup korec korecova korica korinek korinkova korkmaz korkutovic kormukcu korol korotaj korpas korsa kort korta kortajarena kortleven
korusac korzeniowski kos kosalec kosanin kosarac kose kosenkow koseoglu kosevic kosik kosikova kosina kosinova kosinski kosnicar kosnicarevic kosoko
kosova kosowski kospic kostadinovic kostal kostalova kostecki koster kostic kostin kostka kostkaova kostkova kostov kostova kostrec kostrecova
kostrzewa kostunica kosutarac kosutic koszewski kot kotaranin kotaras kotarcevic kotarlic kotas kotasova kotek kotevic kotkova kotlar kotlarova
kotowski kotrba kotrbova kotrljanovic kouba koubaa koubek koubkova koubova koudela koudelka koudelkova koudelova koukal koukalova kouril kourilova
koutna koutny kovac kovacevic kovacic kovacik kovacikova kovacova kovacs koval kovalchuk kovalenko kovalski kovar kovarik kovarikova kovarova kovcin
kovincic kovinjalo kovjanic kovljenic kovrlija kowal kowalczuk kowalczyk kowalewski kowalick kowalik kowalinski kowalska kowalski kox koya koybasi
koyen koyluoglu koyuncu koza kozak kozakiewicz kozakova kozarac kozarev kozarevic kozarski kozel kozic koziel koziol kozlica kozlina kozlov kozlova
kozlovacki kozlowski kozma kozova krabbe kraft kragl kragulj kraguljac krahovski kraincanic krajci krajcir krajcirova krajco krajcova krajcovic
krajcovicova krajewski krajicek krajicekova krajickova krajina krajinovic krajisnik krajnovic krakowiak kral kralicek kralickova kralik kralikova
kralj kralja kraljinovic kralova kramaric kramer krance krancis krasic krasnic krasnici krasniqi krasnova krastina krastins kratka kratky kratochvil
kratochvilova kratofil krauel kraule kraulis kraus krause krausova krauspe krauze kravchenko krawczyk krawiec krcevinac krcmar krcmarevic krcmarova
kreb krebs krecek kreckova kreemers kreissig krejci krejcik krejcikova krejcir krejcirova krejcova krekels kremanac kremenovic krenek krenkova
kreslina kreslins kresoja kresojevic kresonja kresse krestalica kreutz krga kricak kricka krickovic krieckemans krieger kriel krieva krievina krievins
krievs krige krijnen krikilion krilovic krinulovic krippner krisan krisanov krisanovic kristensen kristiansen kristic kristof kristoffersen kristofova
krivacevic krivaja krivanek krivankova krivcevic krivda krivokuca krivosic krivosija kriz krizek krizic krizkova krizova krkalo krkeljic krkic krkljus
krkobabic krnjajic krockert krodinger kroger krogh krohn krol krolikowski krols kromodihardjo kromosoeto kron kronberga kronbergs kropacek kropackova
kroupa kroupova krpovic krsmanic krsmanovic krsmic krspogacin krstajic krstanovic krstekanic krstic krsticic krstin krstinic krstivojevic krstonic
krueger krug kruger kruk krukowski krull krumina krumins krupa krupicka krupickova krupinski krupka krupkova krupova krusarovski kruschinski kruskovic
kruszewski kruzevic krvavac krysiak krzeminski krznaric krzyzanowski ksiazek ktamov ktamova kuba kubacki kubadov kubadova kubanek kubankova kubat
kubatova kubcova kubec kubelka kubelkova kubena kubera kubes kubesova kubiak kubica kubicek kubicki kubickova kubicova kubik kubikova kubin kubinova
kubis kubisova kubova kuc kuca kucara kucera kucerova kuchar kucharczyk kucharova kucharski kuchta kuchtova kucinac kucinski kucova kucuk kucukaslan
kucukler kuczynski kuday kudeljas kudlacek kudlackova kudrna kudrnova kudsi kufahl kuffour kuhar kuhlee kuhn kuhnel kuhnemund kuhnen kuhnert kuhnke
kuijpers kuiper kuipers kujavec kujawa kujawski kukla kuklova kukuljica kukuruznjak kula kulaksizoglu kulesza kulhanek kulhankova kulhava kulhavy
kulig kulik kulimann kulinski kulma kulmane kulmanis kumar kumbernuss kumcuoglu kumi kummle kumpen kumps kums kunc kuncova kunene kunes kunesova
kunicbukovac kunnen kunst kunstek kunt kunter kunz kupcova kupec kuperus kupfer kupka kupkova kuppens kupprion kuprion kupusinac kuraica kurcubic
kurek kurevija kuridza kurija kurilic kurjacic kurjacki kurka kurkova kurmazovic kurniawan kurnicki kurnoga kurobasa kurowski kurrat kurschilgen kurt
kurtak kurtanjek kurtovic kurtulus kurtuma kurucev kurucic kurutluoglu kurzemniece kurzemnieks kus kusan kusanovic kuschewitz kuschmann kuse kusi
kusic kuske kusljevic kusljic kusmawati kustermann kustermans kusters kusuma kusumo kuswandari kuswoyo kuter kutlay kutlija kutlu kutscherauer kutzner
kuyken kuylen kuyper kuypers kuzel kuzelj kuzelova kuzet kuzmanic kuzmanicsarac kuzmanovicdordevic kuzmenko kuzmina kuznetsov kuznetsova kuzucu
kvacanovic kvapil kvapilova kvarme kvasina kvasnicka kvasnickova kvekic kvrgic kwaakye kwadwo kwan kwanten kwarteng kwasniewski kwiatkowska
kwiatkowski kwidama kwie kwiecien kwiecinski kwok kyei kyncl kynclova kyndt kyra kysel kysela kyselova l'ecluse laack laan laarhoven laat labaere
labalo laban labanac labarque labate labeeuw labens labie labotic laboy labuda labudova labus lacanin lacante lace lacerda lach lachat lachhab lachi
lachman lachmon lacina lacinova lacis lack lacko lackova lacle lacman lacnjevac lacroix ladang ladega ladevac ladevic ladewig ladinovic laebens laecke
laecken laeken laender laenen laenens laer laere laeremans laerhoven laermans laes laet laethem laevens laeveren laevers laezza lafaut laforce laforza
lafosse laga lagae lagaert lagaisse lagana lagast laghzaoui lagrange lagrou lahaye lahousse lahrichi lai lailasari laine laisnez laitkam laivina
laivins lakatos lakatosova laketa laketic lakhi lakic lakiere lakomy laksita laksmiwati laktit lalbiharie laleman laletin lalic lallemand lalmahomed
laloo lam lama lamacchia lamaire lambaerts lambeets lamberigts lambert lamberti lamberts lambic lambrecht lambrechts lambregts lambrichts lambrighs
lambrigts lambrix lameire lamers lamhasni lammens lammers lammert lammertijn lammertyn lamoen lamon lamont lamos lamot lamote lamotte lampaert lampe
lampens lamper lampo lamrabet lamrini lams lamsens lamula lana lancker lanckman lanckmans lanckriet landa landeghem landi landmane landmanis landmann
landova landschoot landsheer landsheere landtsheer landuyt landveld lang langbeen lange langen langenaken langenbergh langendonck langendries
langenhove langenhoven langens langer langeraert langers langeveldt langfeld langhe langhendries langhirt langmans langova langr langrova lanig
lanneau lannoo lannoy lannoye lanoye lanslots lanssens lanszweert lanteri lantin lantsoght lanza lapage lapauw lapcevic lapeire lapere laperre lapiere
lapierre lapina lapins lapinski laporte lapsina lapsins lara lardenoit lari laridon lariviere laroy larsen larsson laruelle lascio laseure laskowski
lasmane lasmanis lasoen lasota lasseel laszlo lataire latal latalova latet lateur lathauwer lathouwer lathouwers latifat latini latkovska latkovskis
latorre latre latruwe lattanzi latte latuheru latumahina latuny latupeirissa latupono lau lauberga laubergs laubscher lauckner lauinger laukens
laureano lauren laurens laurent laureyn laureyns laureys laureyssen laureyssens lauri lauridsen laurier laurijssen laurijssens laursen lauryssen
lauryssens lausecker lausnay lauw lauwaert lauwen lauwens lauwereins lauwereys lauwers lauwerys lauwyck laux lava lavaert lavecchia lavens laverge
laveyne lavicka lavickova lavigne lavreysen lavrysen lawal laws lax lazaar lazanski lazar lazarac lazarev lazarevic lazarov lazendic lazetic lazic
lazin lazinica lazizov lazizova lazou lazrak lazuardi lazzari lazzarini lazzaro leal leale leatemia lebbe lebeda lebedev lebedeva lebedova lebegge
leberer lebon lebron lebrun lecca lecce lech lecic leclerc leclercq lecluse lecluyse lecocq lecointre lecompte lecomte leconte lecoutere ledda
ledeganck ledegen ledent ledesma ledoux leduc lee leebeeck leefland leekens leeman leemans leempoels leemput leemputten leen leenaers leenaert
leenaerts leenders leenen leener leenheer leenknecht leenknegt leers leersnijder leersnyder leest leeten leeuw leeuwen leeuws lefeber lefebre lefebure
lefebvre lefere lefever lefevere lefevre legein leggio legrand legzdina legzdins lehaen lehmann lehner lehouck leibold leide leijnen leilani leimbach
lein leinders leipold leirens leirs leist leite leiter leiteritz leitheim leito leiva leiwesmeier lejeune lejina lejins lejniece lejnieks lekatompessy
lekens leleu leliaert lelie lelievre lelli leloup lelovic lema lemahieu lemaic lemaire lemaitre lemajic leman lemarcq lembede lembergen lembrechts
lemeire lemey lemic lemkens lemmens lemoine lemus lenaers lenaert lenaerts lenart lenders lenfers lengyel lenhard lenie lenk lenoir lens lenssen
lenssens lent lentini lenz lenzen lenzi leo leon leonard leonardi leoncini leone leonetti leoni leontijevic leopardi lepage lepere lepez lepla leplae
lepore leposavic lepoutre lepovic leppens lepsanovic lepsik lepsikova lepthin lerberghe lerma lermyte lermytte lerno lernout lero leroi leroux leroy
lersberghe lesaffre lesage lesch leschnik lescouhier lescrauwaet lesendric lesevic lesiak lesina lesire lesmana lesniak lesniewski lespoix lestari
leszczynski letellier leten leterme letter letzelter leu leuckx leunen leunens leung leunis leupe leuridan leurs leus leutarevic leuven leva levajac
levanic levchenko levrau levy lewandowska lewandowski lewicki lewin lewke lewyllie ley leybaert leyckes leye leyers leyman leyn leynen leys leysen
leysens leyssen leyssens leyten leyva lezy lezzi liang libaers libal libalova liban libbrecht libeer libeert libens liberati liberloo libert liberto
librecht librizzi licata liccardo licciardello lice lichtenfeld lichtenhagen lichtert lichtl licis licitra lidaka lidaks lie liebach liebe lieben
liebens liebich liebold lieckens liedekerke lieder liefferinge liefooghe liefsoens liegeois liekens lielmane lielmanis lienshoft liepa liepina liepins
lier lierde lierman lierop liesenborghs liesenborgs liesens lieshout liessens lietaer lietaert lieten lievens lievrouw ligneel ligorio liguori lijnen
lilarth lilic lille lim lima limbergen limbourg limon limoncuoglu limpens lin linares lind lindberg lindekens linden lindenberg lindenmayer linders
lindgren lindholm lindner lindqvist lindstrom lindt lingier linhart linhartova linke linnenbaum lins linsen linssen lint linten lintermans linthout
lioen lion liotta lipar lipari lipinski lipka lipkens lippe lippens lippi lippolis lips lipske lipski liptak liptakova lipus lira lis lisabeth lischka
lisens lishout lisi lisicka lisicky lisiecki liska liskova lismont lison lisowski lissens litsenborg litterio liu liuzzi livaja livazovic livens
liverani livramento ljevnaic ljiljan ljubojevic ljubomirovic ljubotina ljubovic llamas lobbens lobbestael lobelle lobinger loboda loca locatelli locci
lochner locht lockkamper locquet locs loddo lodens lodewijckx lodewijks lodewyckx lodi lodina lodins loecker loeckx loeman loenders loera loete loey
loeys loffredo lofgren logghe logie logier logina logins logist logozar logsch lohmann lohre lohse loi loiacono loir loix lokar loken lokeren lolli
lombaerde lombaert lombaerts lombard lombardi lombardini lombardo lombergen lomeli lomic lommel lommelen lommers lomovic lonardi loncke londersele
longhi longin longo longobardi longoria longueville lonneville loo loobuyck loock loocke loockx loodts loof loogen look loomans loon loones loontjens
loopmans loor loore loos loose loosen loosveld loosveldt loosvelt lootens loots looveren looy loozen lopes lopez loquet lorenc lorencova lorent
lorentzen lorenz lorenzini lorenzo loreti loreto lori lories lormans lorusso losch loser losickrizmanic loska lossie loswijk lotito lott lotter lotti
louage louagie loubser louckx louda loudova louis loukili loum loureiro lourenco lourens lourinho louw louwagie louwet lovato loverix lowa lowagie
lowet lowette lowie lowyck loy loya loyen loyens loyson lozada lozano lozie lqinyev lqinyeva lubbers lubina lubinova lubke luca lucanovic lucar
lucarelli lucarini lucas lucchese lucchesi lucero luchene luchetti luchini lucia luciani luciano lucic lucidi lucio luckert luconi luczak ludban
ludolf ludvik ludvikova luevano lufft lugli lugo luijten luise lukac lukacevic lukacin lukacova lukacs lukaku lukas lukasek lukasiewicz lukasik
lukaskova lukasova lukaszewski lukenda lukendic lukes lukesova lukickovanovic lukoschek luna lund lundberg lunde lundgren lundin lundqvist lundstrom
lungu luo luongo lupi lupica lupo luppens luppi luppino luptak luptakova lupu luse lusis lust lutfiyev lutfiyeva lutfullohov lutfullohova luthuli
lutin lutje luts lutz lux luyck luyckfasseel luyckx luykx luypaert luypaerts luys luyt luyten luytens luyts luzaic luzi luzzi ly lybaert lybeer lycke
lynen lysebeth lysebetten lysenko lyssens maak maalouf maaroufi maas maatoug mabhida mabizela mabrukov mabrukova macak macakova macaluso macanic
macchi macchia macedo macek macele mach macha machac machacek machackova machacova machado machala machalek machalkova machalova macharis machiels
machielsen machova machtelinckx machtig maciag macias maciejewski macken mackiewicz macko mackova mackowiak macovei macri macura macurova maczey
madani maddelein maddens madej madejova mader madera madetzky madic madidov madidova madonna madou madrid madrigal madsen madubuko maduma
madunicflauder maduro madzic maebe maeckelbergh maeckelberghe maegerman maegh maeght maekelberg maele maelen maelfait maene maenen maenhaut maenhoudt
maenhout maercke maere maeremans maerevoet maerschalck maertelaere maerteleire maerten maertens maes maeseele maesen maeseneer maeseneire maesschalck
maessen maestas maetens maex maeyaert maeyens maeyer maffei maftei magalhaes magana magdalenic magdic magerman maggen maggi maggiani maggio maggiore
magi magits maglajic magliocco magnani magno magnus magnussen magnusson magoza magyar mahabier mahadew mahadewsing mahajan mahamud mahanov mahanova
maharani mahardika mahendra mahestri maheswara maheswari mahfouz mahieu mahmood mahmoodi mahmoud mahmoudi mahmudi maho mahraoui mahrusov mahrusova
mahy mai maia maiello maier maillard mainardi maio maione mair maisch maj majaca majcher majchrzak majdoub majer majerova majeska majesky majewski
majidi majka majkic majnik major majovic majstorovic majstrenko mak makhan makhloufi makinde makinwa makowski makrini maksimovic makuachukwu mala
malachovska malachovsky malagoli malaise malan malaspina malatesta malavasi malave malbasik malcorps maldegem maldeghem malder malderen malderghem
maldonado malec malecek malecic malecki maleckova malek malekzadeh malerba malesevic malfa malfait malfliet malfroid malfroy malhotra malicanin
malicki malik malikova malina malinga malinic malinova malinowski malisek malisekova malisse maliszewski malivuk malizia malki malkova malkus mallants
mallmann mallouli malobabic malojcic maltasic maltese malucha malvic maly malysse mamojka mamojkova mampaey mamula man manak manakova manastirlic
manca mancinelli mancini mancino mancuso mandala mandaric mandasari manderick manders mandervelt mandic mandokovic mandrapa mane manea manetti manfred
manfredi manga mangal mangane mangano mangelinckx mangelschots mangione mangroo mangunsong manhaeve manica manichand manicone maniscalco manjak
manjencic mann manna mannaert mannaerts mannens mannino manno manns manolache manole mans manshoven mansour mansouri manssens mansson mansur mansurov
mansurova mantels manti mantovani manuhutu manukyan manullang manz manzanares manzella manzi manzo maphisa maqsudov maqsudova mar maracic maragno
marahrens marais marak marakovic maran marangi marangon marangoni marani marano marar maras marasovic marbun marcec marcelis marcelli marcello marchal
marchand marchant marchena marchenko marchesan marchese marchesi marchesini marchetti marchetto marchewka marchewski marchi marchini marchouh
marchouhi marciano marcik marciniak marcinko marcinkova marcinkovic marcinkowski marcke marckx marco marcoen marcon marconi marcovecchio marcu
marcucci marcus marcussen marczak mardhiyah mardini mardonov mardonova mare marecek marechal mareckova mareel mareels marega marek marelli mares
maresca maresova marez margic marginean marginet margiotta margis margodt mari maria marian mariani mariano marianova maric maricevic marichal marie
marien marievoet marijnissen marijsse marik marikova mariman marin marincic marinelli marinescu marini marinkovic marino marinov marinova marinovic
marinucci marinus mariotti maris marisavljevic marissen marissens mariucci marivoet mariz marjanov marjanovic markey markiewicz markotic markova
markovic markovicsarac markowski markus marl marlier marmeggi marnef marner marnissi maro maroevic marone marongiu marosicevic marotta marovic
marpaung marquart marquenie marques marquez marra marras marrazzo marreel marrero marrone marroquin mars marsalek marsalkova marschek marsella
marsenic marsik marsikova marsili marsoul marszalek mart martac marteau martel martelaere martelli martellucci marten martens martensson martha martin
martina martinac martincova martinec martinek martinelli martines martinez martini martinkova martino martinov martinovic martins martinsen martinsson
martirosyan martle martodihardjo marton martorana martosoewito martucci marty marunica marx marxen mary maryadi maryam maryati maryjane marynissen
marysse marzano marzec marzi marziali marzio marzocchi marzouk mas masala masaryk masarykova mascarenas mascia masciandaro mascolo masek maselis
mashinini masi masia masiero maskova maslac maslanka maslo maslova maslowski masojevic masopust masopustova masri massa massaer massage massant
massari massaro massart masschaele masschelein masschelin masscho masselis masselus massenhove masset massez massie massimi massin massoels masson
massy mast mastrogiacomo mastroianni mastronardi mastropietro masucci masure mata matanic matarazzo mataz mate mateescu matei matejicek matejickova
matejka matejkova mateo matera materne matheeussen mathes matheussen mathies mathieu mathijs mathijssen mathilda mathisen mathiszik mathoera mathues
mathys mathyssen matias matiasko matiaskova matic matijanic matijasevic matijevic matisone matisons maton matoric matos matous matousek matouskova
matousova matranga matschke matta mattan mattei mattelaer matten mattens matteo mattern matterne matteucci matthe mattheeusen mattheeussen mattheeuws
matthes mattheus mattheussen matthieu matthijs matthys matthysen matthyssen matthyssens mattia mattioli matton mattsson matula matulessy matulova
matusiak matusina matuska matuskova matuszak matuszewski matyas matyasova matys matysiak matysova mau maugeri maulana maurer mauri maurissen maurizi
mauro mauroff mauroo maus mautner mautone mauzer mavdudyev mavdudyeva maveau mavlonov mavlonova mavundla mavzer max maxa maxim maximus maxova may maya
mayasari maybach mayer mayerova mayhos mayorga mayowa mazanek mazankova mazilu mazjane mazjanis mazouz mazur mazurek mazurenko mazurkiewicz mazza
mazzanti mazzarella mazzaro mazzei mazzeo mazzi mazzini mazzocchi mazzola mazzoleno mazzone mazzoni mazzotta mazzotti mbacke mbala mballo mbatha mbaye
mbende mbengue mbodj mboup mbow mbuso mbuyi measho mebis mebold mebrahtu mecca mechelen mechelmans mechgelen meciar meciarova medaer medegael medeiros
medek medeot medici medina mediouni medkova medne mednis medrano medts medugno medved medvedova meekers meel meelberghs meenen meensel meer meerbeeck
meerbeek meerbergen meeremans meeren meerhaeghe meerleer meerman meermans meers meersch meerschaert meerschaut meerschman meersman meersmans
meersschaert meersschaut meerssche meersseman meert meerten meertens meerts mees meesen meesschaert meesseman meester meesters meeus meeusen meeussen
meeuw meeuwen meeuwes meeuwis meeuwissen meeuws meeuwssen meftah meganck megantara megdanac megens megna mehari mehdaoui meheus mehl mehlhorn
mehloluhlaza mehlorn mehmed mehmedov mehmedova mehmedovic mehmeti mehra mehreteab mehrotra mehta meier meiere meiers meijer meijers meintjies meir
meire meireles meiren meiresonne meirhaeghe meirlaen meirsch meirsman meirssche meirte meirvenne meisch meissner mejia meksa mekss melandri melani
melcer melcerova melckebeke meldere melderis mele melendez melgar meli melichar melicharova melillo melinda melis melkebeke melker mellaert mellaerts
mellebeek mellemans mellett mello melngaile melngailis melnychenko melnyk melo meloni melotte mels melsens melzer memeti memic memmedov memoli mena
menard mencarelli menchaca mencl menclova menconi mendes mendez mendonca mendoza mendy menegatti menemencioglu menendez menga mengels mengesha
mengisteab mengistu mengoni menna menne mennes menon menozzi menrat mens mensa mensah mensch menschaert mensel mensik mensikova mensing menten mentens
menu meo meraz mercado mercelina mercelis mercera merchie merchiers mercier merckaert mercken merckx mercuri mercurio mercy merens mereu mergaert
mergaerts mergan mergel merino merkel merken merkies merlen merlevede merli merlier merlo mermans mernissi merola merseburg mert merta mertens
mertoglu mertova merwe mesa mesaric mesarosbelanji mesens meseure mesfin meskens meskuna meskune meskuns mesloh mesmaeker mesotten mesquita messana
messaoudi messelier messelis messely messemaeker messens messiaen messina mestach mestdach mestdag mestdagh meszaros metdepenningen metiary mets
metsenaere metsu metten mettepenningen metzger metzner meukens meul meulder meulders meulebrouck meuleman meulemans meulemeester meulen meulenaer
meulenaere meulenbergs meuleneire meulenijzer meulens meulewaeter meunier meuris meurisse meurrens meurs meus meuter meutter meuwis meuwissen mewes
mewis mey meyen meyer meyere meyers meyfroidt meyfroodt meyfroot meykens meylaers meylemans meynaerts meynckens meynen meynendonckx meyns meyntjens
meys meyskens meysman meysmans meyssen meyst meyvaert meyvis meyvisch meza mezei mfeka mfumu mgenge mican micco miccoli miceli michael michal michalak
michalcova michalczyk michalec michalek michalik michalikova michalkova michallek michalova michalowski michalska michalski michaux michel michele
micheletti michels michelucci michiels michielsen michielsens michielssen michna michnova micillo micka mickova micu middelaer middernacht miedema
mieghem mielczarek mielke mierlo miermans mierop miert mierzejewski mievis migliaccio miglio migliore migneau mignogna mignolet mignon migom mihai
mihaila mihailescu mihailova mihailovs mihal mihalache mihalcea mihalik mihalikova mihaljec mihalova mihaylov mihaylova mijakovic mijatovic mijic
mijnals mijnendonckx mijota mika mikac mikelsone mikelsons mikes mikesicmerda mikesova mikhailov mikicvucak mikitenko miklas miklosko mikloskova miko
mikodanic mikolajczak mikolajczyk mikova mikula mikulasek mikulaskova mikulik mikulikova mikulova mikulski mikus mikusova mikuta mil milak milan
milani milankovic milano milants milazzo milczarek milde milea milella milewski milis milisickovacevic milissen militaru militello miljanovic milla
mille millecam miller millet milleville milo milosevic milota milotova mimoun mimouni min minac minacova minah minar minarik minarikova minarova
mincke mine minelli mingarelli minguel minjauw minnaert minnart minne minnebo minnebruggen minnen minner minniti minnoye minov minova minten mintiens
mintjens mintzlaff miodrag miotto mirabella miracle miramontes miranda miranov miranova mirazizov mirazizova mircea mire mirea mireles mirga mirgova
miri miron mironov mironova mirza mirzaei mirzai mirziyoyev mirziyoyeva miserez miseur misghina mishra misiak misidjang misier misik misikova
miskiewicz misplon missault missiaen missinne missotten mistiaen mistretta misztal mitanovic mitos mits miu mizuri mkhatshwa mkrtchyan mladek
mladenovic mladkova mlcoch mlcochova mlejnek mlejnkova mlikota mlynarczyk mobolaji mocanu moccia mockenhaupt mocks modest modica modzelewski moe moede
moedl moeffaert moelans moelants moeljoredjo moeller moen moenaert moenne moens moer moeraert moere moeremans moerenhout moerkerke moerloose moerman
moermans moernaut moers moeseke moesen moeskops moestadja moeyaert moeyersons moeykens moffa moga mogbadunade mogenburg moguenara mohamad mohamed
mohammad mohammadi mohammed mohamud mohan mohanlal mohirov mohirova mohnacki mohr mohrhard mohseni mohsner moise mojica mojzis mojzisova mokhtari
mokra mokros mokrosova mokry mol mola molders moldner moldovan moldoveanu molemans molenaar molenaers molenberghs molenda molina molinari molinaro
molitor molkens moll molle mollen mollenbeck moller mollet mollica mollinger molnar molnarova mols molteni molzan momand mombaerts mombers momcilovic
mommaert mommaerts mommen mommens mommerency monaca monache monaci monaco monard monbailliu monbaliu mondelaers mondragon mondt monica monnens monni
monnissen monroy monsaert monsecour monserez monsieur monsieurs monstrey montag montagna montagner montalbano montalto montalvo montanari montanaro
montanez montano monte montefusco monteiro monteleone montemayor montemurro monten montenegro montens monteny montero monteros monterosso montes
montesano monteyne montez monti monticelli montoya moock moonen moonens moons moor mooren moorhem moorkens moorleghem moormann moors moortel moortele
moortgat moorthamer mora morabet morabit morabito moradi moraes morais morales morandi morar moraru moras moravcik moravcikova moravcova moravec
moravek moravkova morawo morawski mordenti mordhorst moreau moreel moreels moreira morel morelli morello moreno moretti moretto morgante morgenstern
morhelfer mori morias moriau moriconi morin morina morini moris moritz morkel morlion mornie moro moroni morova moroz morozov morozova morozovs morra
morre morreale morreel morren morri morris morrone morsch mortele mortelmans mortensen mortier mortiers mosca moscato moseley moser moslavac mosselaer
mosselmans mossevelde mostaert mostafavi mostert mosti mostien mostinckx mostmans mostrey mot mota motalo motchebon motisi motl motlova motmans motta
motte mottola motycka motyckova motyka motzenbbacker moucka mouckova moudra moudry mouhib moukhtari moukrim moulaert moulin moura mourabit moureau
mourisse mous mousa mousavi moussa moussaid moussaoui moussati mouton moya moyaert moyens moyson mqwebu mracek mrackova mraz mrazek mrazkova mrazova
mrkvicka mrkvickova mroczek mroczkowski mroz mrozek mrugalla msibi mthembu mthethwa mtolo mucalj mucavac muceniece mucenieks mucha muchova
muckenthaler muer muermans mues mufizov mufizova muhammad muhammadov muhammadova muhar muhleis muhsinov muhsinova muhtorov muhtorova muinat muizniece
muiznieks mujic mukaram mukherjee mukhopadhyay mul mulas mulder mulders mule mulier mulkens mulkers mullebrouck mullem mullens muller mullerova mullie
mulrain muls mulugeta mulyani mumin munaro munch munck munda munguia munifyev munifyeva muniz munk munkas munoz muntean munteanu munter munters mura
murad muradbasic murat murati muratore murawski muresan murgia murillo muro murodov murodova murolo murru murtas mus musa musat muse musella musi
musial musil musilova mussche musschoot mussen musso mustafa mustafov mustafova mustafoyev mustafoyeva mustapha mustika mustofa musulmonov musulmonova
musumeci muszynski mutiat mutlu mutombo muyer muylaert muylder muyldermans muylem muyllaert muylle muynck muys muyshondt muyt muyter muzaffarov
muzaffarova muzenjak muzik muzikova myburg myburgh mydlo mydlova myhrer mylemans mylle myncke mynsbrugge myny mys myska myskova myumyun naarden
nababan nabein nabow naca nachtegael nachtergaele naciri nackaerts naderi nadiri naegels naert naessens naets naeyaert naeyer nafii nagel nagels nagy
nagyova nagypalfi nahas naik nainggolan nair najafi najduk najera naji najjar najman najmanova najmiddinov najmiddinova najmudin nalbantoglu nalli
namaga nambeesan namboothiri namike namikis nanaic nanda nandlal nandoe nanez nanhekhan nanlohy nannan nannen nanni napierala napitupulu napoletano
napoli napolitano nappi narain naranjo narcisi narciso nardi nardo narimonov narimonova narpati narvaez nascimento naseri nashiruddin nasri
nasriddinov nasriddinova nassar nassen nasser nassiri nastase nastvogel nasyiah nasyidah natale natali natens natera nathania natsir nau naubert naude
naudts naulaerts naumann naumovskicizmar nauta nauts nauw nauwelaers nauwelaerts nava navarra navarrete navarro naveau navratil navratilova nawrocki
nawrot nayar nazarenko nazari nazario nazifov nazifova nazrullohyev nazrullohyeva nazzaro ncusi ndandali ndao ndaw ndebele ndiaye ndione ndir ndong
ndour ndoye ndukwu ne'matullohyev ne'matullohyeva neacsu neagoe neagu neamtu nebioglu necas necasova nechelput nechita neck neckebroeck necula nedbal
nedbalova nedelcu nedoma nedomova nedved nedvedova neeckx neef neefs neelen neels neerinckx nees neetens negash negassi negoita negrea negrete negri
negron negru nehru neijens neimke neirinck neirinckx neirynck nejad nejedla nejedly nejjari nel nelen nelis nelissen nemcova nemec nemecek nemeckova
nemegeer nemes nemeth nenadov nenadovic neri nerinckx nerius nerom nerum neskens nesladek nespen nespor nesporova nest neste nesti nesvadba nesvadbova
neto neubauer neubauerova neubert neucker neuckermans neuendorf neukermans neumair neuman neumann neumannova neumanova neupert neurohr neuschwander
neuteleers neuts neuville nevarez neve nevejans nevel nevelsteen neven nevens neves newton ney neyens neyrinck neys neyt neyts nezaj nezerov ng
ngcolosi ngema ngo ngom ngoy ngozi ngubane nguer nguyen nguyenova ngwazi nhleko niane niang niass niasse niazi nica nicaise nicasi nicastro niccolai
nickmans niclaes nicoara nicolaas nicolae nicolaes nicolai nicolas nicolay nicolescu nicoletti nicolini nicolo nicolosi nicosia nicotra nicque niculae
niculescu nieddu niedermeier niedra niedziela niedzielski niedzwiecki niekerk nieklauson nielandt niels nielsen niemczyk niemegeers niemiec nies
niessen nieto nietvelt nieuwborg nieuwenborgh nieuwenhove nieuwenhoven nieuwenhuyse nieuwenhuysen nieuwenhuyze nieves niewiadomski nigro nijland
nijlen nijman nijns nijs nijssen nijst nijsten nikijuluw niklaus nikolic nikolickovacic nikolov nikolova nil nilsen nilsson nimmegeers nimmen ninalowo
ningrum nino nissen nistor nita nitra nitu nitzsche nivelle niville nizomiddinov nizomiddinova nizomov nizomova njie nkansa nkansah nkrumah noack
nobels noben nobile nobili noblesse nobre nobus nocentini nocera nocerino nodler noe noel noelmans noels noens noet noga nogueira noh noija nojeem
nolf nollet nolmans nolte nomvethe nondlela nonneman nonyana nooitmeer noori noortgate noorzai nooten nooyens noppe noppen norberg nordby nordin
nordskaug nordstrom noreilde noriega norman normann norre norris northoff nosek nosirjonov nosirjonova nosirov nosirova noskova nota notaro note
notebaert noteboom notelaers noten notenbaert noterman notermans noto notredame notte nottebaert notteboom noukens nouri nouwen nouws nouwynck nova
novacek novackova novak novakova novelli novello novikov novikova novitasari novosad novosadova novotna novotny novy nowacki nowaczyk nowak nowakowski
nowe nowicki nowinski nowosadek noyelle noyen noyens noyette noyez noynaert nozulu nsele nsia ntanzi nti ntiamoa ntim ntombela nucci nucera nueten
nuffel nuffelen nugraha nugroho nul nulens nullens numanoglu nunes nunez nur nuraini nurbekov nurbekova nurdiyanti nuriddinov nuriddinova nurlaela
nurlanov nurlanova nusratov nusratova nusratullohyev nusratullohyeva nussbeck nutte nuttin nuur nuydens nuyens nuytemans nuytens nuytkens nuyts
nuytten nuyttens nuzzo nwachukwu nwogu nwosu nwuzor nyaako nyame nyanda nyantakyi nyarko nyberg nyen nygaard nygard nys nysen nyssen nystrom nytra
nzimande nzuzi oancea obbergen obeid oben obeng oberem oberg obergfoll obermaier obi obiageli obianuju obidov obidova obispo obrezanac obsut obsutova
ocampo ocasio occhipinti ochoa ochs ockerman odegard odehnal odehnalova odent odetola odeurs odilyev odilyeva odobasic odunayo odunsi oduro oeckel
oedayrajsingh oelbrandt oemrawsingh oerle oerlemans oers oeser oevelen oeyen offermans ofori ofosu ogbamichael ogbazghi oggiano ogiers ogindan oginni
ogulana ogunbamigbe ogunbanwo ogunbiyi ogunbo ogunde ogunleye ogunwande ogunwobi ogunyeye oguz ojeda ojo ojua okafor okbay okeke oklobdzija okonkwo
okoro okoye okpattah oktavian oktaviani oktovian okubay okumus okunola okur okyere olabode oladeji oladimeji oladipupo olaerts olah olahova olaiya
olaoluwa olariu olaru olasunkanmi olasupo olawale olbina olbrechts olbrich olczak olejniczak olejnik olemans olieslagers olievier olimov olimova
olislagers oliva olivares olivarez olivas oliveira olivera oliveri olivi olivier olivieri oliviero oliviers olivo olivova oliynyk olla ollevier
ollivier olmen olmos olofsson olowokeere oloyede olsen olsson olstad olszewski oltean olteanu olubode olubukola olubunmi olufeyikemi olugbayila
olujimi olukotun olukunga olumide olusanya olutola oluwagbemi oluwakemi oluwanisola oluwaseun oluwaseyi oluwashina oluwatosin olvera olyslaegers
omadov omadova omani omar omari ombelets omerovic omidi omidina omloop omobolaji omobolanle omojola omolara omosanya omotoso omowale onacker onckelen
onder onderbeke onderdonck ondra ondracek ondrackova ondrasek ondrova ondrus ondrusova ongena ongenae ongenaert ongeval onghena onkelinx onnen
onohinosen onose onraedt onraet ons onsea onsem onsia ontiveros onur onyekachi onyinyechukwu ooghe oomen ooms oorts oost oostende oostens oosterbosch
oosterhuis oosterlinck oosterlynck oosterwijck oosterwyck oosthuizen oostveldt oostvogels ooteghem opacic oparinde opdebeeck opdekamp opdenacker
opdenakker opdenbosch opeyemi ophalvens ophey opoku oppenheimer oppens oppong oprea opric opricovic oprins opris opsenica opsomer opsommer opstaele
opstal opsteyn opuic opuku opuvacic oqilyev oqilyeva oquendo orak oral oraloglu oraovcic orasanin oravec orban orbanic orbay orbie ordonez orefice
orellana orens orge orgulan orhan orie orifov orifova oris orlandi orlando orlovic orlowski ornelas ornelis oro orosco orosz orozco orru orsag
orsagova orsanic orshaegen orshoven orsini orsos orta ortega ortenzi orth orthmann ortiz ortolani oruc ory orye orzechowski osae osaer oschkenat ose
osei osenberg oshin osinga osinski osis osmak osman osmani osmanlic osmanovic osorio osselaer ossieur ossowski ost osta ostaeyen ostby oste ostendarp
ostijn ostli ostringer ostrovska ostrovskis ostrowski ostuni ostwald ostyn osuagwu osuntokun otabekov otabekova otahal otahalova otartic otcenas
otcenasova otchere otero othman oti otiwa otoo ots ott ottaviani ottaviano otte otten ottevaere otto ottonello ottoy otuo ouaali ouahabi ouakili
oualad ouali ouaziz ouazzani ouchan ouchen oudenhove oudermans oufkir oukili oulad oulahri ouriaghli oussaid ouweland ouytsel ovaere ovcina overbeke
overberghe overloop overmeeren overmeire overmeiren overschelde oversteyns overstraeten overtveldt overwaele owais owczarek owokoniran owolabi owoyemi
owusu oyadiran oyaifo oybekov oybekova oyebola oyelude oyen oyeniyi oyetoro oyeyemi oyinkansola oyinlola oymen oz ozanic ozansoy ozbek ozberk ozbey
ozbir ozcan ozcelik ozdemir ozdenak ozdil ozdogan ozel ozen ozer ozere ozers ozgorkey ozgun ozgur ozkan ozkara ozkaya ozkok ozmen ozodbekov ozodbekova
ozodov ozodova ozola ozolina ozolins ozols oztekin oztonga oztuna ozturk ozuna pabon pacanin pacariz pace pacheco paci pacifici pacifico pacini packet
pacolet pacquee paczkowski padarath paden padilla padmasari padovan padron padula paduraru paeleman paelinck paelinckx paemel paenen paep paepe paepen
paeps paesen paeshuyse paesler paesmans paesschen paessens paez pagan paganelli pagani pagano page pagliai pagliuca pahalad pahanic pahert paimo
pairoux paiva pajak pajcic pajeska pajkuric pajonk pajtl pakalniete pakalnietis paksut pakula pal pala palacios palackovic palacz paladini palano
palasti palastri palavestra palazzi palazzo palazzolo palecek paleckova palermo palic paligoric palija palikuca palinckx palisaski palit paljevic
palka palla palladino pallentin pallesen pallotta palm palma palmaers palmaerts palmans palmeri palmers palmieri palmisani palmisano palombi palombo
palomino palomo pals palsson paltere palters paluch palumbo pamel pamper pan pana panait panaro panchenko panday pandelaers pandey pandolfi panek
panetta panezic pang pangestu pani panicker panico panis panisic panjak panjevic pankova pannecoucke panneels pannemans pannier pans pansa pantano
pantoja panza panzeri panzig paola paolella paoletti paoli paolicelli paolillo paolini paolino paolo paolucci paone paonessa pap papa papak papaleo
papapietro pape papen papez papezova papini papp pappaert pappalardo paquay paque paradiso parahoe paraschiv paravinja parbhoe pardaens pardini pardo
pardon paredes paredis parein pareit parent parente paret pareyn paridaens pariggiano parijs paris parise parisi parizek parizkova parlak parmakovic
parmentier parmessar parodi parojcic parovic parra parrein parren parret parrinello parrino parsa parthoens partida partodikromo partoens parton
partyka parun parvu parys pas pasagic pasalic pasca pascal pascale pascali pascarella paschke pascu pascucci pasek pasekova pasic pasini paska pasko
paskova pasmans pasqua pasquale pasquali pasquini passarelli passchyn passel passeri passero passuello pastar pasteels pasteleurs pasternak pastore
pastorelli pastorino paszkowski pasztor pataca patacic patafta pataki patandin patane patarac patek patel paternoster patil patila patino patko
patkova patkovic patocka patockova patrascu patriarca patrnogic patrone patrun patruno patteet patteeuw patti pattiasina pattijn pattinama
pattipeilohy pattiwael pattyn patyn patzwahl pau paukner pauko paukova paukovic paul pauli paulina paulissen paulova pauls paulse pauluka pauluks
paulus paulussen pauly paumen paun paunkovic pauw pauwaert pauwels pauwelyn pavan pavani pavcic pavel pavelek pavelic pavelka pavelkova paver pavesic
pavlacic pavlas pavlasova pavlenko pavlica pavlicek pavlicic pavlickova pavlicova pavlik pavlikova pavlikovska pavlikovsky pavlov pavlova pavlovic
pavlovska pavlovskis pavlu pavone pavrlisak pavuk pavukova pawelec pawirodikromo pawironadi pawlak pawlicki pawlik pawlikowski pawlowski paz pazdera
pazderova pazmanj peaquin peborgh pecar pecceu pece pecek pech pecha pechacek pechackova pechova pecina pecka peckova pecora pecoraro pecorella pede
pedersen pedone pedraza pedrazzini pedro pedroni pedrotti pedroza pee peel peelaers peelman peels peene peer peeraer peere peerlinck peerlings peers
peersman peeten peetermans peeters peetroons peire peirlinck peirs peirsman peixoto pekar pekarek pekarkova pekarova pekkan pektas pektemek pelayo
pelc pelckmans pelcova peleman pelgrims pelikan pelikanova pelkmans pellaers pellecchia pellegrini pellegrino pellens pellicano pellis pellitteri
pelseneer pelsmaeker pelsmaekers pelssers pelt pelupessy peluso pemen pena penasse pence pencic pencis penders penezic pengel penha penic penjisevic
penna penne penneman pennestri pennewaert penninck penninckx penovic pensaert penzo peovic pepe pepelcevic pepels pepermans peperstraete perales
peralta peran perdaen perdaens perdana perdieus perdu perea perego pereira peremans peres perez perilli perin perina perini perinova perkona perkons
perl perlas permadi permata permentier perna perneel pernet pernica pernicova peroni perotti peroutka peroutkova perquy perra perre perreman perremans
perri perrin perrini perrone perrot perrotta persa persad persijn persoon persoons persson persulessy persyn pertiwi perugini peruzzi pesaresi pesce
pesek peselman peska pesko peskova pesorda pessemier pession pesta pestel pestova pesulima petcu petegem peteghem peter petereyns peterka peterkova
peters petersen petersone petersons petillion petit petitjean petito petkov petkova petr petrak petrakova petralia petrarca petras petrasova petre
petrea petrella petrelli petrenko petrescu petricek petrickova petrijevcanin petrik petrikova petrini petrinsak petrisevac petrone petronio petrosyan
petrov petrova petrovac petrovic petrovicka petrovicky petrovska petrovskis petru petrucci petrus petruska petruskova petter pettersen pettersson
petzold peumans peusens peuter pevenage peys pezzella pezzi pfaff pfeiffer pfennig pfersich pfingsten pflieger pflugner phagoe pham phan philander
philipp philippaerts philippe philippens philips philipsen philtjens phlips phlypo phung piacentini piana pianese pianigiani piarelal piasecki piatek
piatkowski piazza piazzolla pibiri pica picard picariello picauly picavet piccard picchi piccinini piccione picco piccoli piccolo picha pichardo
pichler pichlmaier pichova picker picqueur piechota pieck pieczek piedfort piekarski pien pienaar piens piepers pieraerts pieri pierini pierloot
pierre pierreux pierro piers piesker piessens pieternella pieters pieterse pietersma pietras pietro pietruszka pietrzak pietrzyk pietsch piette piga
pignatelli piha pijpops pijpstra pil pilar pilarova pilarski pilat pilato pilatova pilch pili pilla pillaert pillai pille pillen pillitteri pimentel
pina pinamang pinardi pinas pincket pineda pingpank pinheiro pinho pini pinna pinnock pinoy pintea pintelon pintens pinter pintilie pinto pintus
pinxten piorkowski piot piotrowicz piotrowska piotrowski pipeleers pipitone pippig pira pirard piras pircher pire piredda pirens pires piret pirlet
piro piron pirone pironet pirotte pirrello pirrone pirson pirvu pisa pisani pisano pisarevic piscador pischedda pisciotta piscitelli piscopo
piskorjanac pisova pissens pisu pitinac pitschugin pittalis pittevils pittomvils pittoors pitzalis piva pivar pivetta pivonka pivonkova piwowarczyk
pizarro pizzi pizzimenti pizzitola pizzo pizzuti pjescic pjesivac placek placento placha plachy placic placko plackova plaetevoet plaetinck plaetsen
plaisier plakalovic plamenac planckaert plancke plank plantak plas plascar plaskur plasman plasmans plass plasschaert platania platteau platteeuw
platzer plauk plautz plazonja plazonjic plch plchova plecker plees plejo plekanec plekanecova plemic plesa pleska pleskonjic plessers plessis pletinck
pletinckx plets pletsch plettinckx plevoets pleysier ploegaerts plompen plonka plotzitzka plouvier plovie plovier plsek plskova plu pluhar pluharova
pluta pluym pluymers plysier pocan poche pockele pocrnja podbarac podevijn podevyn podgorski podhradska podhradsky podkonicka podkonicky podnar
podniece podnieks podpadac podzimek podzimkova podzina podzins poeck poecke poehn poeketie poel poelaert poelman poelmans poels poelvoorde poeran
poeschl poesen poets poffe pogacic poge poggi poggio pogorzelski pohl pohland pohle pohlova poirier poismans poissonnier pokorna pokorny poku pol
polacek polach polachova polackova poladi polak polakova polancec polanco polanska polansky polasek polaskova polat polders pole polese polet poletti
polfliet poli poliak poliakova polidori polifka polimeno polis polishchuk politi polito polivka polivkova polizzi pollaris pollefeyt pollentier
pollenus pollet polleunis polley pollina pollmacher polnaya polsak polspoel polus polverino pomp pompei pompili pompilio ponce poncelet ponet
ponitzsch ponjavic ponnet ponomarenko pons ponsaerts pont ponti poon poorten poorter poortere poorters poortmans poot pooter pooters pop popa popal
popcic popelier popelka popelkova popescu poplawski popov popova popovici poppe poppel poppeliers poprzan porcari porcu porebski porgante porgants
poriau porras porrez porsche porta portael porte porteman porters porth portier portillo posada poschmann poser pospichal pospichalova pospisil
pospisilova possemiers post postelmans posthumus postic postiglione postma pot potargent potenza potgieter pothuvaal potocar potoms pots pottel
pottelbergh pottelberghe potter potters pottie pottier potucek potuckova potums potvin poucke pouls poulsen poupaert pour pourcq pourier pourmohammad
pourova pouye powell poyraz poyrazoglu pozarac pozzi pozzo prabowo prachar pracharova pradana pradipta prado praet praeter praetere prah prahlad
prajapat prakasa prakatur prangart prange pranowo prasasta prasek prasetya prasetyo praskova prastuti pratama pratesi pratico pratiwi prato prayoga
prazak prazakova prchal prchalova pre prebiracevic preciado preda predic prediger predin predojev predojevic predovic predragovic preester preez
preloscan premchand premereur prempeh prencipe prenen preocanin prerad preradovic present pressler prest presti prete preter pretkalnina pretkalnins
pretorius preuk preuss preuveneers prevost prey prez preziosi pribyl pribylova pridane pridans priedite prieditis priem priemer prieto prihoda
prihodova prijck prikryl prikrylova pril princen principato pringels pringle prins prinsen prinsloo prinzie prisco privitera prkosovacki prochazka
prochazkova procopio prodan proesmans proft prohaska proietti prokes prokesova prokop prokopova proost proot prosek prosic proske proskova protic
provaznik provaznikova prove provence provenzano provinciael provo provoost provost prucha pruchova prus prusa prusova prycker przybyl przybyla
przybylski przybysz psenicka psenickova ptacek ptackova ptak puacmatesic puca pucci puccio puchalski puddu pudjiastuti puente puga puggioni pugliese
pugliesi puglisi puharic puissant puiu pukite pukitis puleo pulido pulinckx pulinx punie pupak pupakova purnama purnawarman purnawati purwadi purwanti
pusch puskarcuk puspasari puspita put putincanin putman putnik putnina putnins putra putri puts putseys puttaert putte putteman puttemans putten
puttenaers putter puttevils putzeys putzolu puydt puyenbroeck puylaert puymbroeck puype puysseleir puysseleyr puyvelde puzavac puzigaca pyck pycke
pyfferoen pyl pylyser pynaert pype pypops pyra pysson pytel qabbani qaddour qaderi qasemi qasim qasimova qayumi quaegebeur quaethem quaghebeur quaglia
quanten quaranta quarta quartey quartier quataert quaye queiroz quekelberghe quesada quetin quevedo quezada quick quickelberghe quidousse quinones
quinonez quinta quintairos quintana quintanilla quintelier quintens quintero quintiens quinto quintyn quirijnen quiros quiroz quirynen quisquater quix
quliyev qureshi raabe raats raaymakers rabaey rabau rabaut rabenstein rabhi rabic rabijns rabljenovic rac raca rach rachidi rachmawati racova racz
raczynski rada radebe radecki rademakers radhakishun radi radigovic radijevac radin radinovic radisavcevic radisavic radisavljevic radisevic radivojac
radivojsa radjkoemar radl radler radlovic radmanovic radoi radomirovic radomski radonja radonjanin radonjic radotic radova radovac radovanac
radovankovic radovanlija radovanov radtke radu radulaski radulescu radulic radulj raduljeskovic raduljevic radulovic radusic radusilovic radusinovic
raduski radvanji raedemaeker raedschelders raedt raedts rael raemaekers raeman raemdonck raemen raepsaet raes raet raets raeve raeves raeymaecker
raeymaeker raeymaekers raeymakers rafailovic raffa rafidyev rafidyeva raghoe raghoenath rago ragone ragusa rahal rahardian rahayu rahhal rahimah
rahimi rahimov rahimova rahimzadeh rahman rahmani rahmawati rahmouni rahn rahou raich raifyev raifyeva raimondi raimondo raiss raja rajabov rajabova
rajasa rajata rajcevic rajcoomar rajs rajsic rajtek rak rakanovic rakaric rakas rakinic rakova rakovic rakowski rakusic ralbovski rallo rama ramac
ramadan ramadani ramadhani ramadhin ramaekers ramael ramakers raman ramaut ramautar ramautarsing rambaldi rambaran ramboer rambour rambousek
rambouskova ramcharan ramdani ramdas ramdin ramdjan ramella ramessar ramezani ramic ramirez ramkhelawan ramkisoen ramlakhan ramlal rammant rammelaere
rammeloo ramnarain ramnath ramo ramon ramos rampazzo rampelberg rampelbergh rampersad ramsaran ramsoebhag ramsoekh ramziddinov ramziddinova rana
randazzo randunkovic raneri ranftl rangel rangelov rangen ranieri raniolo rans ransbeeck ranson ranst ranter rantsch ranucci ranz rao rapisarda raposo
rapovac rapp rappe rapuano ras rascanin rascon rasetarevic rasetic rasevic rashid rashidov rashidova rasic rasinac raska raskin raskova rasmussen
rasooli rasouli rasovic raspoet raspopovic raspudic rassalle rasschaert rataj ratajczak ratajova rath ratkovcic ratniece ratnieks ratti rau raubuch
raufyev raufyeva raukuc raus rauso rautenkranz rauw rauwoens ravaioli ravelingien ravn ravshanov ravshanova ravyts raxmatullohyev raxmatullohyeva raya
rayen rayhan raymaekers raymakers razic razo rea reale rebry recchia recevic rechem rechter recour redaelli redant reddy reekmans reenaers reepingen
reet reeth rega regalado regelbrugge regenmortel regge reggers regnier rehacek rehackova rehak rehakova rehimov rehman rehor rehorova rehwagen reiber
reichardt reichel reichling reif reifenrath reijnders reimann reina reinberg reinelt reinhardt reinke reis reitsma reitze remacle remans remaut remels
remes remesova remeta remeysen remmerie remmery remoortel remoortere remory remue remy renaers renap renard renaud renault rencar renckens renda
renders rendon rendra rendulic renen reners renette renier reniers renk renna renneboog rennen renovcevic renovica rens rensbergen rensburg renson
rentergem renterghem renteria rentmeesters rentz renz renzi repac repetto repija repiska repisky reppin rese resendez residova reskovic resseler
restivo restle restorff retzke reu reubens reuber reumann reumers reunes reunis reus reuse reusel reusen reusens reuss reusse reweghs rexhepi rey
reybrouck reyck reyd reyes reygaert reygaerts reymen reyna reynaert reynaerts reynders reyners reyniers reynoso reyns reyntiens reyntjens reynvoet
reys reyskens rezac rezacova rezaei rezai rezaie rezek rezene rezki rezkova reznicek reznickova rheder rhoden riahi ribar ribbens ribeiro
ribicgreganic ribus rica riccardi ricci ricciardi riccio riccobono richard richards richardson richter richtr richtrova rick rico ricour ridder
ridolfi rie riedel riediger rieger riekmann riekstina riekstins riel riemis rienstra riepl riermeier riester riet riethmuller rietjens rietman
rietmuller rietscher rifai rigaux riggi riggio righetti righi rigo rigole rigolle rigoni riha rihova rijck rijckaert rijcke rijckeghem rijkaard
rijkers rijmenams rijmenants rijnders rijpkema rillaer rillaerts rimai rimbaut rinaldi rincon ringel ringer ringoet ringoir ringoot rink riojas riolo
rios riparbelli ripken ririassa riske ristic ritoe ritosek rits ritschel ritsma ritter rittgasser rittweg ritz ritzen riva rivas rivera rivero riviere
riyanti rizk rizvonyev rizvonyeva rizza rizzi rizzo roba robaeys robak robays robbe robben robbens robberecht robberechts robbrecht robbroeck robert
roberti roberts robeyns robijn robijns robin roble robledo robles robyn robyns rocca rocchi rocco rocha roche rochette rochtus rochus rocker rockmeier
rockomanovic rodarte rode rodehau rodiers rodigari rodiger rodowski rodrigez rodrigues rodriguez rodriquez rodts roebben roeck roecker roed roef roefs
roegiers roegies roekens roeland roelands roelandt roelandts roelans roelant roelants roelen roelens roelofs roels roelstraete roes roesbeke roesems
roets roevens roex roey roeyen rogala rogalski roger roggatz rogge roggeman roggemans roggen rogier rogiers rogiest rogolino rogowski rogulja
rohlander rohrer roie rojas rojava rojek rojer rojo rokossa roland rold roldan roleder rolland rolle rollier rollo rolly roloff rolon romagnoli romain
roman romancik romancikova romanelli romanenko romani romaniello romanini romano romanovska romanovskis romanowski rombaut rombauts rombout rombouts
romcevic romeo romero romeyns rommel rommelaere rommens rommes romo rompaey rompay rompuy ron rondas rondelez rondinone rondoni rondou rondovic ronge
ronodikromo ronosemito ronse ronsmans ronsse roo roobaert roobroeck roobrouck roock roodhooft roodt roofthooft rooij room rooman rooms roorda rooryck
roos roosbroeck roose rooseleer roosemont roosen roosenboom roosendael roosens roost roothooft roover roovers roox rooy rooyen rooze rop roque rore
ros rosa rosado rosales rosalia rosandic rosaria rosario rosas rosati rosbach rosca roschinsky rose rosenauer rosenbauer rosenthal rosevic rosi rosiak
rosier rosiers rosinski roskam roskams roskic rosksch ross rossaert rossberg rosseau rosseel rosseels rosseeuw rossel rosselle rosselli rossem rossen
rosset rossetti rossi rossie rossignol rossini rossler rosso rossom rossouw rossum rostami rosu rota rotaru roth rothenbacher rother rotolo rotondo
rotsaert rottger rotthier rottier rottiers rotty rotundo roubal roubalova rouck rouckhout rouffa roumans rous rousova rousseau rousseeuw roussel roux
rovcanin roy royackers roybal roye royen royer rozac rozanski rozenbaha rozenbahs rozgic roziers rozite rozitis rozkalne rozkalns rozsypal rozsypalova
rozycki rubben rubbens rubbrecht rubene rubenis rubens ruberto rubino rubio rubrecht rucco ruch rucinski ruckdeschel rucker rudan rudder rudenko
rudiger rudnicki rudolf rudolfova rudzinski rudzite rudzitis rudzki ruebens ruelas ruelens ruggeri ruggieri ruggiero rugtier ruijter ruiter ruiz rul
rumahlewang rumenic rumes rummens rumpf rumst runce runcis ruotolo rupprecht rus rusanoski rusciano rusin rusova russo russom rustamov rustamova rusu
ruter ruth rutkowski ruts rutsaert rutten ruttens ruud ruyck ruymaekers ruymen ruys ruysen ruyskensvelde ruysschaert ruysscher ruysseveldt ruyssinck
ruyte ruyter ruyters ruytter ruyver ruzek ruzicka ruzickova ruzkova ryan ryba rybak rybar rybarczyk rybarik rybarikova rybarova rybel rybicki rybnicek
rybnicekova rybova ryck ryckaert ryckbosch rycke ryckeboer ryckebosch ryckebusch ryckeghem rycker ryckewaert ryckmans ryckoort ryckx ryde rydl rydlova
rydt ryjikh rymen rymenans rymenant rymenants rynck rynders ryngaert ryon rypens rys rysava rysavy rysman rysseghem ryssel rysselberghe ryzih rzepka
s'jongers sa'dullohyev sa'dullohyeva saadi saadiyev saadiyeva saavedra saba sabajo sabaly sabatini sabatino sabato sabau sabbagh sabbar sabbatini
sabbe sabdat sabia sabian sabino sablain sabljak sablon sabolcec sabolski sabri sacchet sacchetti sacchi sacco saccone sachse saciri sack sacre sadat
saddiki sadeghi sadek sadeleer sadik sadiki sadiklar sadiku sadilek sadilkova sadio sadl sadones sadovic sadowski sadriddinov sadriddinova sadzak
saedeleer saedeleir saefullah saeger saegerman saegher saelen saelens saenen saenz saerens saesen saet saether saey saeys safar safaric safarik
safarikova safarova safi safiryev safiryeva safitri saflanis safo safoyev safoyeva safranek safrankova sagadi sagaert sagafe saglam sagna sagodic
sagonas sahadew sahal sahan sahbaz saheed sahertian sahetapy sahin sahli sahner sahtoe sahureka saia said saidi saidov saidova saile sailer saini saiz
sajinovic sajtos sakanovic sakho sala salad saladino salaets salah salahudin salaj salako salami salamone salas salatiello salazar salcedo salcido
saldana salden saldivar saleh salehi salek salembier salemi salemme salens salerno salgado salhi salhuteru sali salien salierno saliev salieva salih
salihi salihovic salim salimi salinas saling salis salkova sall sallaerts salloum salma salman salmi salmina salmins salmon salohov salohova salomez
salomone salow salsabilla salvadori salvati salvatore salvatori salvi salvo salvucci salzano salzer salzmann sam samadi samaey samain saman samanci
samandarov samandarova samang samaniego samatar samb samba sambe sambo sambou samek samel samelova samidin samijn samiryev samiryeva samkova
sammartano sammartino sammert samohod samohodaj samolov samolovac samosir samoy sampermans sampers samsalovic samson samsonova samuel samuelsson samyn
san sanabria sanadrovic sanches sanchez sanctis sanctorum sanda sandalci sandalj sandberg sande sanden sander sanders sandhu sandic sando sandor
sandova sandoval sandra sandstrom sandu sane sanfilippo sanna sannen sannino sans sansen sansone sant santacruz santamaria santana santangelo
santarelli santarossa santarsia santarsiero sante santens santermans santi santiago santillan santilli santinelli santini santis santo santokhi
santoni santor santori santoro santos santoso santucci santvliet santvoort santy sanusi sap sapienza saponaro saporito saptono sapulete saputra
saputri sarabia saracino saragih sarah saraiva saraswati sarbu sardella sardina sardjoe sardorov sardorova sarens sarfo sargac sargsyan sari saric
sarikaya sariman sarioglu sarkozi sarlet sarnataro sarno sarpong sarr sarrazyn sarti sartor sartori saruga sarvari sarvarov sarvarova sarwan sarwari
sas sasek saskova sassano sassi sasso sastrodimedjo satner satria satta sattelmaier sauceda saucedo sauer sauerland sauliete saulietis saumweber
sauviller sauvillers sauwens sava savat savchenko savelkoul savels savevski saveyn savini savoca savoia savu sawicki sax sayedi sayegh sayginer sbai
sbrana scaglione scala scalia scalise scalzo scano scanu scarano scardino scarpa scarpellini scc schaafsma schabon schacht schaefer schaeken schaekers
schaepmeester schaerlaecken schaerlaeken schafer schaffarzik schaffel schaffer schahbasian schaillee schalck schalley schamp schampaert schamphelaere
schaning scharbaay scharf schatteman schaubroeck schaut schauvliege schauwers schedler scheelen scheemaecker scheemaeker scheepers scheepmans scheer
scheerder scheerens scheerlinck scheers scheir scheire scheirlinck scheirlinckx scheirs schejbal schejbalova scheldeman schelfaut schelfhaut
schelfhout schelfthout schelk schelkens schellaert schellekens schellemans schellenbeck schellens schelles schellinck schelpe schelstraete scheltema
scheltjens schelvergem schembera schenck schenk schenkels schepdael schepens schepers schepkens schepmans schepper scheppers scherbarth scherens
scherer scherini schermann scherpereel scherrens schersing scherz schets schettino scheurer scheuring scheveneels schevenels schevernels scheyltjens
scheynen scheys scheytt scheyving schiavi schiavo schiavon schiavone schielke schiepers schieskow schietecatte schietgat schietse schiettecatte
schiettekatte schifano schil schildermans schilders schildhauer schillaci schillebeeckx schillemans schillewaert schilling schils schiltz schima
schimmer schindzielorz schipper schippers schirmer schirrmeister schirru schlachter schlangen schlawitz schlechtweg schley schlicht schlitzer
schmalzle schmid schmidt schmidtchen schmidtova schmit schmitt schmitz schmuhl schneider schneidrova schnelting schnieder schniedermeier schnurer
schobben schoberg schockaert schockel schodts schoefs schoels schoeman schoemans schoenaers schoenmaeckers schoenmaeker schoenmaekers schoenmakers
schoepen schoeters schoevaerts schokkaert schol scholiers schollaert schollen schollier scholliers schols scholten scholtz scholz schonball schonbeck
schonberg schondelmaier schonebeck schonenberger schonfeld schonherr schonkeren schonlebe schoof schoofs schoolaert schoolmeesters schoonbaert
schoonejans schoonis schoonjans schoonvaere schoonvliet schoop schoor schoorisse schoors schoot schoote schoovaerts schops schorr schots schotsmans
schott schotte schottmann schotz schoubben schoubs schoukens schouppe schoups schouren schouteden schouten schouterden schoutteet schoutteten
schouwaerts schouwer schrader schraelen schraepen schraeyen schram schramm schramme schrauwen schreck schreel schreiber schreiner schreiter schreurs
schrevens schrijver schrijvers schroder schroeders schroeven schroeyers schroons schrooten schrooyen schroven schroyen schroyens schruers schryver
schryvers schuddinck schuer schueremans schueren schuermann schuermans schuff schuhaj schuldt schuler schulpen schult schulte schultz schultze schulz
schulze schumacher schumann schupp schuppel schurgers schuri schurmans schuster schutter schutters schutyser schutz schutzbach schutze schuurmans
schuylenbergh schuyten schuyteneer schuyter schwab schwalm schwanbeck schwandke schwanitz schwarthoff schwartz schwarz schwarzer schwarzkopf
schwarzmeier schwarzova schwatlo schweisfurth schwennen schwerdtner schwidde schwirkschlies schwuchow schyvens sciacca scocco scognamiglio scopece
scorza scott scotti scrofani scuderi sebastiani sebek sebela sebelova sebenji sebesta sebestova sebkova sebrechts sebreghts secchi secci secember
sechi seck seda sedarevic sedeyn sedillo sediva sedivy sedlacek sedlackova sedlak sedlakova sedlar sedlarova sedliak sedliakova sedney sedova seedo
seedorf seeger seelig seels seerden seeuws sefiani segaert segavcic segers seghers segnane segota segovia segunmaru segura sehls sehnal sehnalova
seibold seidel seiders seidl seidlova seifert seifertova seigel seigers seiler seitz sejeja sejejs sekanina sekaninova sekinat sekularac sel
selderslaghs seldeslachts selek selen selis sellami sellekaerts selleslagh selleslags sels seme semedo semeleer semerad semeradova semeraro semere
seminck semisch semlali sempels semprini semyonov sen senatore senden sene sener senesael senghor senhaji senica senk senkel senko senkova sente
senzangakhona sepe sepetci sepulveda serafin serafini serafino serban serbruyns sercu serdons sere serena serfontein sergant sergeant sergi sergooris
serlet sermeus sermon serna serneels serpa serpieters serr serra serrano serrato serre serrien serroyen serruys serry servaege servaes servais
servotte servranckx serzante serzants sesay sessa sesta sestak sestakova sestito sethi setiawan setula seuntjens seurinck seurynck sevcik sevcikova
sevenants sevens severa severen severens severeyns severi severijns severino severova severs severyns sevi sevilla sewald sewbaransingh sewdien
sewnath sewpersad sey seydi seye seyen seyidova seykens seymus seynaeve seynhaeve seyns seyoum seys seyssens sezek sezer sezgin sforza sghir shabani
shafiei shah shahbazi shahbozov shahbozova shaheen shahin shahobiddinov shahobiddinova shahriyorov shahriyorova shahzodov shahzodova shala shami
shamsiddinov shamsiddinova sharifi sharma sheikh sheikhmous shekhani shekoni sheombar sheoratan sherzad sherzodov sherzodova shevchenko shevchuk shezi
shinwari shire shirwa shirzad shodiyorov shodiyorova shohibov shohibova shrestha shukla shukrulloh shukrulloha siad siahaya siau sibiya siborgs
siccard siciliano siddiqui sidhu sidibe sidlo sidlova siebel siebens siebert siedlecki siegling sielemann siemon siemons sienaert siener sienkiewicz
sieradzki sierens sierra sietniece sietnieks sieuw sievers siewert sigin signorelli signorile signorini sihler sihombing sihotang siino sijbers
sijbrandij sijmons sijpe sijtsma siketanc sikkema sikma sikora sikorova sikorski sile sileiko silenzi silhava silhavy silina silins silis silkens
sillah sille sillen sillis silva silverans silvestri silvestrini silvestro sima simacek simackova simaeys simak simakova simanek simanjuntak simankova
simatic simbolon simcik simcikova simecek simeckova simek simenon simeoli simeone simeoni simeti simic simicevic simicsebalj simijonovic similon simin
simion simionescu simjanovic simkova simljesa simoen simoens simoes simojlovic simon simoncelli simone simonetti simoni simonini simonova simonovic
simonovicova simons simonsen simova simsek simula simulov simunek simunkova simunovic simurdic sinaga sinanoglu sinay sindelar sindelarova sindler
sindlerova singh sinha sini sinnaeve sinnema sinnesael sinnhuber sinopoli sint sintobin sintubin sioen siongers sip sipek sipkova sipos sipova sips
siptar sir siracusa siragusa sirait siraj sirante sirants sirbu siregar siri sirojiddinov sirojiddinova siroka siroky sirova sirovs sischka siska
siskova sisneros sissoko sital sitaram sitaric sitek sithuli sitompul sitorus sitter situmorang siu sium sivak sivakova siwabessy siwek siwele six
siyaya sjoberg sjogren skacel skacelova skala skalicka skalicky skalova skalski skandovic skeledzija skenderija skiba skibicki skibinski sklenar
sklenarova sklenka sklenkova skoczylas skoda skodova skoglund skokan skokanova skopal skopalova skora skorepa skorepova skorupan skov skowron
skowronek skowronski skrabal skrabalova skracic skriniar skriniarova skrivanek skrivankova skroban skrzypczak skrzypek skudra skultety skultetyova
skutecka skutecky skuterud slaba slabbaert slabbinck slaby slachmuylders sladakovic sladek sladic sladka sladkova sladky sladoje sladojevic sladovic
slaets slagmolen slagmulder slam slama slamarski slambrouck slamek slamova slangen slanina slaninova slankamenac slastan slastanova slatinac slavicek
slavickova slavik slavikova slavkovic slawinski slechta slechten slechtova sleeckx sleeuwaert slegers sleiman slembrouck slenders sleurs sleven
sleypen slezak slezakova slijepac slijepcevic slimani sliwa sliwinski sloboda slobodanac slobodanovic slobodjanac slobodnik slobodnikova slobodova
slock slonja slootmaekers slootmans sloover sloovere slos slosse slota slotova slotta slovacek slovackova slovak slovakova slowik slowinski sluka
slukova slusarczyk sluys sluyts slycken smaele smaers smagghe smaic smailbegovic smajda smajdova smajlovic smans smedsrud smedt smedts smeekens smeers
smeesters smeets smejkal smejkalova smekal smekalova smekens smerda smerdova smessaert smet smetana smetanova smets smeulders smeuninx smeyers smeyter
smid smidova smidts smieja smiljan smiljanec smirnov smirnova smismans smissen smit smite smith smitran smits smogeli smola smolderen smolders smolik
smolikova smolinski smoljanec smoljanic smolka smolkova smolova smout smrcak smrcka smrckova smrek smrekova smrz smrzova smuge smugis smul smulders
smutna smutny snackaert snaet snajdr snajdrova snauwaert snedden snel snelders snell snellings snellinx snels sneppe sneyders sneyers snick snijders
snijers snijkers snoeck snoeckx snoeks snoekx snoeys snyders snyers snyman soare soares sobar sobczak sobczyk sobek sobieraj sobitov sobitova sobkova
sobolewski soboll sobota sobotka sobotkova sobowale sobrie sobry soccorsi socha sochacki sochor sochorova sodano sodar soderberg sodikromo sodiqov
sodiqova soekardi soekhai soekhlal soekhoe soekhradj soemita soemodihardjo soen soenen soenens soens soers soetaert soetaerts soete soetemans soetens
soetewey soffers sogut sogutlu sohier sojka sojkova sokhela sokol sokolicmihalak sokolov sokolova sokolowski solak solano solberg solc solcova soldati
soleme solga solheim solinas solis soliz soljic soller solli sollie sollner solmaz solomon solorio solorzano solovyov solta soltani soltanov soltanova
soltes soltesova soltys soltysiak soltysova somai somayaji somer somers somma sommen sommer sommrova somodvarac somogyi somohardjo sompel sompele
somrak somssich somviele son sonck sondisa sondore sondors sonko sonmez sonn sonnabend sonneville sooi sookha soom soons soontjens soors soos sopacua
sorbello sorce sordam soren sorensen soreyn sorgeloos sorgic soria sorlie sormaz soro sorrentino sorsa sosa sosare sosars sosnowski sostarec sostarko
sotelo sothole sotic soto sotra sottile souare soubry soucek souckova soudan souffriau souhuwat souisa soukup soukupova soumare soumokil sourbron
sousa soussi souter souvereyns souverijns souza sova sovagovic sovova sow sowa sowinski soyinka soylu sozeri spaas spacek spacil spacilova spackova
spada spadafora spadaro spadoni spaepen spaey spagnolo spagnuolo spahn spanhove spaniel spank spano spanoghe spanovic spanu spapen sparacino sparic
spasenic spasenovic spasic spaskovic spasojev spasojevic spasovski spataro spee speeckaert speelman speelmans speeten spegelaere speleers speleman
speliers spelmans spelmeyer speltincx speranza spernjak speybroeck speybrouck spicka spickova spiegel spiegelaere spiegelburg spiegeleer spiegeleire
spielvogel spies spiessens spiga spildooren spileers spillebeen spina spinelli spinner spinnoy spinoy spiranec spiritus spitaels spits spittaels
spitzmuller spizzirri splichal splichalova splinter spoelders spoelstra spoljaricperhat spooren spoormans sporrer spottel sprangers spranghers
sprengel sprenger sprengers spreutels spreuwers spriet springael springel sprock sproge sprogis sprude spruyt spruytte spurna spurny srakic sramek
sramkova srb srbova sroka stabel stabile stachowiak stachowicz stachura stachurski staden stael staelen staelens staels staercke staes staessen
staessens staey staeyen staffieri stahl staicu stajhofer stallaert stalmans stalpaert stals stampf stan stanciu stancu standaert stanek stanescu stang
stanger stangl stanicic stanijanovic stanijevic stanikic stanikzai stanisa stanislawski staniszewski stanivukovic stankiewicz stankova stankovic
stankovicmarton stans stanzione stapic stappaerts stappen stappers stara starcevicmatijasko starek starkova starovlah stary stas stascik stasiak
stasni stassen stassijns stastna stastny staszewski statia stauss staut stawicki stec steding steegen steegmans steel steeland steelandt steelant
steels steeman steemans steen steenacker steenackers steenbeke steenberge steenbergen steenberghe steenbrugge steendam steene steenhaut steenhoudt
steenhout steenkamp steenkiste steenlandt steeno steens steensels steenssens steenwinckel steenwinkel steertegem steerteghem stefan stefancic
stefanescu stefani stefaniak stefanka stefankova stefano stefanov stefanova stefanski stefek steffen steffensen steffny stefkova stefl steflova stegen
stegmann stehlik stehlikova steidl steigauf steijvers stein steina steinecke steiner steinerova steinert steinkamp steinmetz steins stejskal
stejskalova stelkens stella stellingwerf stelmach stengel stengl stensrud stenzel stepan stepanek stepanic stepankova stepanov stepanova stepanovic
stephan stepien stepniak steppe sterba sterbova sterck stercke sterckx sterken sterkendries sterkens stern stes stessels stessens steuk steukers
steurbaut steurs steutelings stevelic stevelinck stevens stevilovic steyaert steylaerts steyls steyn steynen steyvers steyvoort stibor stiborova
stichel stichelbaut stichele sticker stief stienaers stienen stieners stiens stiers stifel stigliano stijnen stimac stinckens stinissen stinkens
stippelmans stitou stock stockert stockman stockmans stockt stockx stodola stodolova stoelen stoffelen stoffels stofferis stoian stoica stojanovic
stokanovic stoklasa stoklasova stokmans stolarczyk stolarski stolk stoll stolla stolle stolz stoop stoops stoppler storl storm storme storms storp
storti stouten stouthuysen stoutjesdijk stower stoyanov stoyanova strackx straetemans straeten straetman straetmans stragier straka strakova strand
strano stranska stranski stransky stratmann straub strausa strauss strautina strautins strautmane strautmanis strauven strauwen strazdina strazdins
streck streese strege streit strejcek strejckova streller stremersch strepacki stricht strieder striezel striga strijbos strikinac strmota strnad
strnadova strnisko strniskova strobbe stroe stroeckx strogies strohschank strom stromberg stroo stroobandt stroobant stroobants strooper strouhal
strouhalova strouven strubbe struelens strunz strutz struye struyf struyfs struys struyve struyven strybol strybos strydon strydonck strynckx
strypsteen strzelczyk strzelecki stubbe stube stubican stuchlik stuchlikova stuckens studena studeny studnicka studnickova stuer stulens stuparic
stupka stupkova sturm sturmer sturtewagen stuyck stuyft stuyts stuyven styger stynen suarez suartini subrt subrtova sucaet sucameli sucera sucevic
sucha suchanek suchankova suchomel suchomelova suchy suciu sudiati sudic sudrajat suetendael suetens suffa suffys suhrobov suhrobova sujdovic sujew
suk sukalo sukalovic sukara sukhraj sukova sukul sukute sukuts sulaimon sulaymonov sulaymonova sulc sulcova suleiman suleymanoglu suljic sulovnjak
suls sultani sultonov sultonova suman sun sunaert sunaric sundalic sundberg superina supply supriyanto supusepa surace surchi suriano surinx surka
surkijn surkova surma surmont surth suryatmi suryono susa susac susak susanti suski sussmann sustr sustrova sutakovic sutanovac suthar suthe sutschet
suttels sutter suvacarov suvajac suvajcevic suvajdzic suvala suwarno suy suykens suykerbuyk suys suzovic svab svabova svacina svacinova svanda
svandova svarc svarcova svaton svatonova svatos svatosova svec svecova svehla svehlova svejda svejdova svendsen svensson svestka svestkova svetlik
svetlikova svircev svitak svitakova svoboda svobodova svorcan svozil svozilova svrakacic svrbik svrbikova svrtan swaans swaef swaegers swaelens
swaenen swaenepoel swalens swalus swannet swart swartele swartenbroekx sweeck sweevelt swennen swert swerts swevers swiatek swiderski swierczynski
swiggers swijsen swillen swillims swimberghe swings swinkels swinnen switsers switten swolfs swysen sy syahreza sydorenko syed sykora sykorova sylla
sylvester symens symoens symons synaeve synek synkova sype sypre sypt syrova syrovy sys sysmans sytsma syuleyman syx szabo szafranski szalai szasz
szatkowski szczepaniak szczepanik szczepanski szczerba szczesna szczesniak szczesny szczygiel szekely szekeres szelag szendrei szeto szewczyk szikra
szilagyi szoke szostak szucs szulc szwarc szwed szydlowski szymanska szymanski szymczak szymczyk szymkowiak szyszka t'jaeckx t'jampens t'jonck t'kindt
t'seyen t'syen tabacek tabla taborska taborsky tabrisov tabrisova tacconi tachl tack tackaert taddei tadesse taelemans taelen taelman taels taes taets
taeye taeymans tafelmeier tafoya taghi taghon tagliabue tagliaferri tagore tahan tahapary taheri tahincioglu tahir tahiri tahirova tahirovic tahlil
tahon tahri taibi taihuttu taildeman taillieu taiwo takacs takalic takele takyi talabani talal talapka talarico talavanic talberga talbergs talbi
talboom taleb talebi talhaoui tall tallarico tallieu talloen tallone talpe talwar tamaela tamas tamayo tamba tamburini tambuyser tamez tamimi
tamindzic tammaro tamminga tampolja tampubolon tamsin tamunoemi tan tanackovic tanamal tanase tanasijevic tancos tancosova tandon tandt tang tangen
tanghe tanjga tankosic tanrikulu tanriverdi tans tant tanurdzic tanzi taormina taouil taouss tapavica tapavicki tapia tar tarantino tarasov tarbi
tareke tarihoran tarnowski tarquini tarrahi tartamella tas tasche tasci tasdemir taskin taslak tasli taslidere tassaert tassi tassinari tasso tassone
tatar tataranni tatarka tatarkaova tatarkova tatarova tataru tatli tatomirov taufratshofer tavakoli tavani tavares taveirne tavernier taverniers tawia
tawiah tawil taylor taymans tazegul teck tecle tedde tedeschi tedesco teerlinck teerlynck teetaert tegenbos tegethof teicane teicans teichmann
teirlinck teirlynck teixeira tejada tejeda tekand teke tekeli tekelioglu teker tekin teklay tekle teklehaimanot teklemariam telak telebar telen
telenta telesca tella tellez tello temel temitope temmerman temnewo tempelaere tempels temsamani tendeloo tender tenzin teodorescu teofilovic
teokarevic teovanovic tepavac tepavcevic tepic tepla teply tepper teppers tepsa tepsic teran terenzi teresi terheiden terlecki terlizzi terlouw
termine termonia termont termote ternest ternier terpstra terras terrazas terrijn terryn tersago terweduwe terwingen terzi terzic terzija terzin terzo
tesanovic tesar tesarova tesfamariam tesfay tesfaye tesi tesla tessens tesseur testa testelmans tetaert tetteh teufel teugels teughels teunen teunis
teunissen teunkens teuwen tevdenic tewari tewelde tewolde thaci thaens thaey thakoer thakoersingh thamrin thapa thaqi theele theemsche theeten
theeuwes thermote theron therry therssen thery theuninck theunis theunissen theuns theunynck theuwis theuwissen thevelein thevissen thewis thewissen
theys thiam thiao thiaw thibaut thiebaut thieke thiel thielemans thielen thielens thielman thiels thienen thienpondt thienpont thieren thierens
thierie thiers thiery thijs thijsen thijssen thillo thimm thiomas thiongane thioub thioune thirion thiry thode thoelen thoen tholel thomaes thomas
thomassen thomka thomkova thompson thomsen thone thoonen thoresen thorrez thoyana thranhardt thriene thumbeza thusi thust thuwis thuy thuyne thuys
thuysbaert thys thyssen tiano tiberti tica ticha tichelen tichelt tichy tidow tiedtke tieghem tielemans tielen tielens tiels tierens tierenteyn tietze
tihomirovic tijanic tijerina tijskens tijtgat tikai tikas tilborg tilborgh tilborghs tilburg tilburgs tilgner tilkens tilkin tillack tilleman tilley
tilmans tilotta tiltina tiltins timaric timmerman timmermann timmermans timmers timotic timperman tindemans tine tintor tiozzo tips tirado tirele
tirelis tirelli tirez tiri tirri tirry tirtotaroeno tischler tischmann titeca tits tittelboom tittman tivontschik tjandrikasing tjin tjokrodimedjo
tjon tjong tkachenko tkachuk tkaczyk tkirov tkirova toader tobback tobben toch todaro todirijo todorov todorova todts toekimin toelen tofani toft
tohirov tohirova tojic tok tokaay tokarski tokatlioglu tokgoz toldo toledo tollenaere tollet tolomeo tolpe tolsma tolu tolulope toma tomala toman
tomanek tomankova tomanova tomanovic tomas tomasek tomaselli tomasello tomasevicrigo tomasi tomaskova tomasova tomasovic tomassoni tomaszewski
tomazovic tombeur tomcic tomczak tomczyk tomecek tomecekova tomeckova tomei tomek tomes tomescu tomesova tomka tomko tomkova tomljanovic tommasi
tommaso tomme tommelein tommeleyn tomovic tomusilovic tomys tonat toncic tondeleir tondeur tonelli tongelen tongerloo tonini tonkovac tonn top topal
topaloglu topalov topalovic topalski topcu topcuoglu topfer topic topisirovic topolovac topolovic toprak tops toraman torbeyns torchia torchio torck
tordeur tordeurs toremans torfs torgersen tormans tormas tornatore toro torok torp torre torreele torrekens torremans torres torresi torrez torri
torrisi tortora tortorici toscano tosi tosun totaro tote toth tothova toti totman toto totte touil touray toure tournel toussaint touzani tovar toye
toyipov toyipova tracz traen traets traini tralli trampeli tramposch tran trandafir tranova traore trapani trappen trappeniers tratsaert trauth
trautmann travaglini travan traverso travica travnicek travnickova trcka trckova tre treff trejo trekels tremerie tremmel trenson tresignie treskavica
tress tretinjak tretola trevino trevisan tribuljak tricht triekels trier triest trif trifan trikic trikosanin trimpont trinh trio trioen triolo
tripodi trippaers triska triskova tritsmans trivedi trivkanovic trnka trnkova troch trogh troisi trojan trojanova trojanowski trombetta tromp
troonbeeckx troost trossaert troubleyn trovato troy troyer troys trtica truben trubenova truhlar truhlarova truijen trujillo truong truter truyaert
truyen truyens truyers truyman truyts trzcinski trzeciak tsamonikian tsang tschiers tschirch tse tsegay tsegaye tshabalala tshibanda tsoi tsui
tuankotta tubanski tubbax tubex tuca tucci tuccillo tucek tuch tucholke tuckova tucs tudor tudorache tudose tudow tuerlinckx tufano tufo tuglu tugluk
tuhumury tuhuteru tulden tulkens tulla tullio tulsiram tuma tumbarello tumino tumova tunaboylu tunc tuncel tuncer tunceri tunkova turajlic turan
turchi turck turco turcok turcokova turcu turecek tureckova turek turelinckx turf turk turkdogan turkmen turkova turkyilmaz turnadzic turnhout turpyn
turza tuschmo tustonja tuteleers tutenel tuts tutu tutuarima tutuncu tuyaerts tuyls tuymans tuypens tuyteleers tuytens tuytschaever tuzun tvrda tvrdik
tvrdikova tvrdy twardowski tweepenninckx twembeke tweneboa twum twumasi tyberghien tyteca tytgat tyvaert ubachs ubavic ubavin ubavkic ubaydullohyev
ubaydullohyeva uberacker ubiparip ubiparipovic ubner ubovic uca ucak ucar uchechi uchqunov uchqunova udicki udilovic udovcic udovicic udovicki udre
udris udvardi uffel uffelen ugarak ugljesic ugolini ugrcic ugricic ugurlu uher uhlemann uhlig uhlir uhlirova uhrig uhrova uibel uiterloo ukraden
ulemek ulenaers ulens ulibarri uliczka ulin ullmann ulloa ullrich ulrich ulrichova uluhan ulusoy umans umarov umarova umbach umidullohyev
umidullohyeva umidyev umidyeva umlauft umminger umolac unal unger ungureanu unlu unterpaintner uram uramova urbain urban urbancova urbanczyk urbanec
urbanek urbaniak urbankova urbano urbanova urbanowicz urbanski urbansky urbina urblik urblikova ureel urena urfonov urfonova urhig urias uribe urkens
urlings urrutia urso ursu usada usai usamah uslu usmonov usmonova usta utama utami uten utjesanovic utterbeeck uwais uyainah uyar uys uysal
uytdenhouwen uytsel uyttebroeck uyttebroek uyttendaele uyttenhove uytterhaegen uytterhoeven uyttersprot uytvanck uytven uzayrov uzayrova uzelac uzun
vaca vacca vaccari vaccaro vacek vacha vachova vaciete vacietis vackova vaclavek vaclavik vaclavikova vaclavkova vaculik vaculikova vadder vadlja
vaduva vael vaelen vaeremans vaerenberg vaerenbergh vaerewijck vaerewyck vaernewyck vaes vaesen vaessen vaeyens vafoyev vafoyeva vagenende vagner
vagnerova vahala vahlensieck vailati vaip vaivade vaivads vajcik vajcikova vajda vajdicka vajdova vajzenbach vakareskov val vala valach valachova
valachovic valachovicova valadez valasek valaskova valck valcke valckenborgh valckx valdes valdez valdivia valek valencia valencicbrkic valent valenta
valente valenti valentin valentini valentino valentova valenza valenzuela valeri vales valesova valgaeren valgaerts valic valkai valkema valkenborg
valkenborgh valkeneers valkeners valkiers valkova valladares vallaeys valle vallejo valles valletta valli vallone vallons valova valpoort valsecchi
valtere valters valuska valuskova valvekens valverde van vana vanachter vanacken vanacker vanackere vanaeken vanaelst vanaga vanags vanaken vanassche
vanaudenaerde vanautgaerden vanbaelen vanbavinckhove vanbecelaere vanbelle vanbelleghem vanbellingen vanbellinghen vanbeneden vanbergen vanberghen
vanbeselaere vanbesien vanbever vanbeveren vanbiervliet vanbillemont vanbilsen vanbockryck vanbrabant vanbriel vanbroekhoven vanbuel vancamp
vancanneyt vancauwenbergh vancauwenberghe vancayseele vanclooster vancluysen vancoillie vancompernolle vancoppenolle vancouillie vancraeyenest
vancraeynest vancraybex vancura vancurova vancutsem vandael vandaele vandam vandamme vandebeek vandeberg vandebergh vandeborne vandebosch vandebriel
vandebroeck vandebroek vandebrouck vandebuerie vandeburie vandecaetsbeek vandecan vandecandelaere vandecappelle vandecasteele vandecauter vandecaveye
vandecraen vandecruys vandegaer vandegehuchte vandeghinste vandeginste vandekerckhove vandekerkhof vandekerkhove vandekeybus vandekinderen
vandelannoote vandelanotte vandeleene vandeloo vandemaele vandemeulebroecke vandemeulebroucke vandemoortele vandenabeele vandenameele vandenbempt
vandenberg vandenberge vandenbergh vandenberghe vandenberghen vandenberk vandenbilcke vandenboer vandenbogaerde vandenborne vandenborre vandenbosch
vandenbossche vandenbrande vandenbranden vandenbroeck vandenbroecke vandenbroeke vandenbroele vandenbroucke vandenbruwaene vandenbulcke vandenbussche
vandendael vandendaele vandendorpe vandendries vandendriessche vandenhaute vandenheede vandenhende vandenheuvel vandenhoeck vandenhoudt vandenhouten
vandenhouwe vandenhove vandenkerckhove vandenneucker vandenplas vandenput vandenreyt vandenryt vandensavel vandensteen vandenweghe vandenweyer
vandenwijngaert vandepaer vandeperre vandepitte vandeplas vandeplassche vandepoel vandepoele vandeput vandeputte vanderaerden vanderauwera vanderbeke
vanderbeken vanderbiesen vanderbist vanderborght vanderbruggen vandercappellen vandercruyssen vanderdonckt vanderelst vandereycken vandereyken
vandereyt vanderghote vandergucht vanderhaegen vanderhaeghe vanderhaeghen vanderhallen vanderheeren vanderheiden vanderhenst vanderheyden vanderhoeven
vanderhoven vanderhoydonck vanderhoydonks vanderhulst vanderkelen vanderleyden vanderlinden vandermaelen vandermaesen vandermarliere vandermeer
vandermeeren vandermeersch vandermeiren vandermeulen vandermoere vandermolen vandermosten vanderper vanderperre vanderperren vanderplancke
vanderpoorten vanderputten vanderroost vandersanden vanderschaeghe vanderschelden vanderschueren vandersmissen vandersnickt vanderspikken
vanderstappen vandersteegen vandersteen vandersteene vanderstegen vanderstichele vanderstichelen vanderstraeten vanderstukken vandersyppe vandervaeren
vanderveken vandervelde vandervelden vandervelpen vandervoort vandervorst vanderwaeren vanderwee vanderwegen vandesande vandesompele vandesteene
vandeuren vandeurzen vandevelde vandeven vandevenne vandevijvere vandevoorde vandevoordt vandevoort vandevorst vandevyver vandevyvere vandewaetere
vandewal vandewalle vandeweerdt vandeweghe vandeweyer vandewiele vandewinkel vandewoestyne vandewoude vandewynckel vandewynckele vandezande
vandierendonck vandiest vandijck vandingenen vandommele vandoninck vandoolaeghe vandooren vandoorne vandoren vandormael vandorpe vandriessche
vandromme vandroogenbroeck vandueren vanduffel vanduren vandyck vandycke vanecek vaneckova vaneeckhout vaneeckhoutte vaneerdewegh vanegas vanek
vanekova vanelderen vanelslander vanempten vanermen vanesch vaneynde vanfleteren vanfraechem vangaever vangampelaere vangansbeke vangansewinkel
vangeel vangeenberghe vangelder vangenechten vangeneugden vangermain vangerven vangestel vangheel vangheluwe vangilbergen vangoidsenhoven vangramberen
vangrieken vangronsveld vangrunderbeeck vangrunderbeek vanhaecke vanhaelemeersch vanhaelemeesch vanhaelen vanhaelewyn vanhaelst vanhaeren
vanhaesebrouck vanhalle vanhalst vanham vanhamel vanhamme vanharen vanhassel vanhaute vanhauter vanhauwaert vanhaverbeke vanhecke vanhee vanheel
vanheer vanhees vanhelden vanhellemont vanhelmont vanhemel vanhemelen vanhemelryck vanhengel vanhentenrijk vanherck vanhercke vanherf vanherk vanherle
vanherpe vanherreweghe vanherwegen vanhessche vanheste vanheuckelom vanheukelom vanheule vanheusden vanheuverswyn vanhevel vanhex vanhie vanhille
vanhoecke vanhoegaerden vanhoenacker vanholder vanhollebeke vanholst vanhoof vanhoolandt vanhooren vanhoorne vanhooydonck vanhorebeek vanhorenbeeck
vanhorenbeek vanhouche vanhoucke vanhoudt vanhout vanhoutte vanhoutteghem vanhove vanhoyweghen vanhuffel vanhulle vanhulst vanhumbeeck vanhuyse
vanhuysse vanhyfte vanicek vanickova vanierschot vankeerberghen vankeirsbilck vankerckhoven vankerkhoven vankerkom vankova vankrunkelsven vanlaer
vanlaere vanlaethem vanlancker vanlangenaker vanlangendonck vanlede vanleene vanleeuw vanlerberghe vanlessen vanlierde vanlingen vanloffelt vanlommel
vanloo vanlook vanluchene vanluyten vanmaele vanmaercke vanmarcke vanmarsenille vanmassenhove vanmechelen vanmeenen vanmeerbeek vanmeerhaeghe vanmeert
vanmeirhaeghe vanmol vanmullem vanmuysen vannecke vannerom vanneste vanneuville vannevel vanni vannieuwenborgh vannieuwenhuyse vannieuwenhuyze
vannieuwkerke vannini vannitsen vannoppen vannueten vannuffelen vannut vanoirbeek vanonckelen vanoost vanooteghem vanopdenbosch vanoppen vanopstal
vanormelingen vanoutrive vanoutryve vanova vanoverbeke vanoverberghe vanoverschelde vanpachtenbeke vanparijs vanparys vanpeteghem vanpoucke vanpraet
vanquaethem vanquickelberghe vanraes vanrenterghem vanreppelen vanreusel vanrijkel vanrobaeys vanroelen vanrompay vanroose vanroy vanroye vanrusselt
vanryckeghem vansant vanschoenwinkel vanschoonbeek vanschooren vanseer vansevenant vansever vanseveren vansieleghem vansimpsen vansina vanslambrouck
vanslembrouck vansnick vanspauwen vanspeybrouck vanspringel vanstaen vanstalle vanstechelman vansteelandt vansteelant vansteenbrugge vansteene
vansteenhuyse vansteenkiste vansteenwegen vanstiphout vanstraelen vanstreels vansweevelt vanswijgenhoven vanthienen vanthillo vanthomme vanthoor
vanthournout vanthuyne vantieghem vantilt vantomme vantorre vantyghem vanuytrecht vanuytsel vanuytven vanvaerenbergh vanvelthoven vanvinckenroye
vanvlasselaer vanvolsem vanvoorden vanvuchelen vanwalleghem vanweddingen vanwelden vanwesemael vanwesenbeeck vanwetswinkel vanwijnsberghe
vanwildemeersch vanwinckel vanwinkel vanwolleghem vanwynsberghe vanysacker vanzeebroeck vanzeir vanzieleghem varadi vardanyan varela varenina varewyck
varga vargas vargova varicak varinac varma varman varmuza varnica varriale varrier varsava varzic varzicbiuklia varzicbiuklija vasadi vasak vasakova
vascotto vasek vasicek vasickova vasile vasilescu vasilev vasileva vasiliev vasiliu vasilj vasils vaska vaskova vasquez vass vassallo vasseur
vastenavondt vastmans vater vavra vavrik vavrikov vavrikova vavrova vaz vazquez vecchi vecchio vecera vecerova vecumniece vecumnieks vedvik veeckman
veeckmans veekmans veen veenstra veestraeten vega vegar vegge vehent veiga veinberga veinbergs veire veirman veisa veiss vejnovic vejvoda vejvodova
vekecki vekeman vekemans veken vekens vekic vel vela velaers velaja velanac velasco velasquez velazquez velde veldeman velden velder veldsman veldstra
velez velghe velioglu veliyev veliz velkeneers vella velle velleman vellemans velpen velter velthoven veltjen ven venegas venetiaan venezia venghaus
venken venne vennekens venneman vennet vens venter ventimiglia ventura venturelli venturi venturini vera veraart verachten verachtert veracx
veraghtert veranneman verbaenen verbakel verbanck verbauwen verbauwhede verbeeck verbeek verbeeke verbeemen verbeeren verbeerst verbeiren verbeke
verbeken verbelen verberck verberckmoes verberckt verbergt verbert verbesselt verbessem verbestel verbeure verbeurgt verbeyst verbiest verbinnen
verbist verboom verboomen verborgh verborgt verbouw verboven verbraecken verbraekel verbraeken verbrugge verbruggen verbrugghe verbunt verburgh
verbustel verbuyst vercaemer vercaempst vercaemst vercaigne vercalsteren vercamer vercammen vercauteren vercesi vercnocke vercouillie vercouter
vercoutere vercoutter vercruyce vercruysse vercruyssen verde verdegem verdeyen verdickt verdijck verding verdonck verdonckt verdoodt verdru verdugo
verdurme verdurmen verduyckt verduyn verduzco verdyck vereecke vereecken vereeken vereenooghe vereertbrugghen verellen verelst veres verest vereycken
verfaille verfaillie vergaelen vergaerde vergaert vergara vergauwe vergauwen vergeylen vergote vergouwen vergucht vergult verhaege verhaegen verhaeghe
verhaeghen verhaeren verhaert verhaest verhaevert verhagen verhalle verhamme verhasselt verhavert verheecke verhees verhegge verheggen verhegghe
verheijen verheire verheirstraeten verhelle verhellen verhelst verhenne verherstraeten verheyde verheyden verheye verheyen verhille verhoest verhoeven
verhoeyen verhofstadt verhofste verhofstede verholen verholle verhooghe verhoye verhulst verjans verkerk verkest verkeyn verkimpe verkindere
verkinderen verkoyen verkruysse verlaak verlaeckt verle verledens verlee verleene verlent verley verleye verleyen verleysen verliefde verlinde
verlinden verloo verloove verlooy verloy verluyten verma vermaelen vermaercke vermaerke vermandel vermander vermandere vermant vermassen vermaut verme
vermeer vermeerbergen vermeeren vermeersch vermeesch vermeir vermeire vermeiren vermeirsch vermeren vermesen vermet vermetten vermeulen vermeyen
vermeylen vermoere vermoesen vermonden vermont vermoortele vermoote vermorgen vermote vermunicht vermuyten vermylen vernaeve vernaillen vernelen
verner vernerova verniers verniest vernieuwe vernimmen veronese verougstraete verplaetse verplancke verplancken verplanken verpoest verpoort
verpoorten verraes verre verrecas verreck verreckt verrees verreet verrelst verrept verresen verret verreth verreycken verreydt verreyt verrezen
verriest verroken verrue verrycken verryckt verrydt verryt versaen versavel verschaeren verschaete verschaeve verschatse verschelde verschelden
verscheure verschoor verschoore verschooren verschoot verschoote verschooten verschoren verschraege verschraegen verschuere verschueren verschuren
verscuren versele versfeld verslegers versluys verslype verslyppe versmissen versonnen verspecht verspeelt verspeet verspreet versprille verstaen
verstappen versteeg verstegen verstichel verstichelen verstockt verstraelen verstraete verstraeten verstraten verstreken verstrepen verstricht
verstringe verstrynge verstuyf verstuyft versweyveld verswijvel verswyvel versyck versyp verte vertenten vertessen verthe vertommen vertongen
vertonghen vertriest vervacke vervaeck vervaecke vervaeke vervaele vervaeren vervaet vervecken vervenne ververken vervisch vervliet vervloesem
vervloessem vervloet vervondel vervoort vervust vervynck verwaest verwee verweij verweirder verweire verwerft verwichte verwilghen verwilst verwilt
verwimp verwulgen veryser verzele verzelen verzi vesel vesela veselicacatipovic veselicic veselova vesely vesic vesin vesiyeva veskovic vestergaard
vets vetter vetters veulemans veverka veverkova vey veylder veys veyt vezi vezmar vezzoli viaene viale viane vianello vicari vicen vicenova vicente
vicha vichi vichova vicinanza vicini victoor victor vida vidacek vidal viderscak vidosavljevic vidranjski vidts vieira viellehner vienne viera vieren
vierendeel vierendeels vierin vierstraete vieweg vigil vijlder vijver vijverman viklund vila vilain vilakazi vilder vileyn vilimek vilimkova viljoen
vilka vilks villa villadsen villagomez villalobos villalpando villani villanueva villareal villari villarreal villasenor ville villegas villiers
vilsone vilsons viluma vilums vincent vincenzi vinci vinck vincke vincken vinckier vinckx vincze vindevogel vindevoghel vingerhoets vink vinken
vinketa vinogradov vins vinsova vintere vinters vinther vintila viola violante violi virag virgilio vis visagie visan visani visch visco visconti
visek visekruna visentin visintin viskens viskova visnovska visnovsky vispoel visscher visschers vissenaekens vissenberg visser visserman vissers vit
vita vitale vitali vitasek vitaskova vitek viti vitiello vitina vitins vitkova vitman vito vitola vitolina vitolins vitols vitova vits vitse vittori
vituma vitums viviani viviers vizziello vlach vlachova vlad vlaeminck vlaemynck vlaenderen vlaeyen vlah vlaminck vlaminckx vlamynck vlasak vlasakova
vlasic vlasselaer vlassenbroeck vlassenroot vlayen vlcek vlckova vleeschauwer vleeschouwer vleeschouwers vleesschauwer vlekken vlem vleminck vleminckx
vlemincx vleminx vlerick vlerken vleugels vliegen vlieger vlieghe vliegher vlieghere vlierberghe vlierden vliet vlietinck vlk vlkova vloebergh
vloeberghs vloedt vloemans vloet vo voboril voborilova vocht vochten vodak vodakova vodicka vodickova vodrazka vodrazkova voecht voeght voelkel voet
voeten voets vogel vogelaere vogelaers vogeleer vogelgsang vogels vogronicopacic vogt voicu voigt voinea vojacek vojackova vojta vojtech vojtechova
vojtek vojtekova vojtisek vojtiskova vojtkova vojtova vokoun vokounova vokuhl volckaert volckaerts volcke volckerick volder volders volek volf volfova
volk volkaert volkaerts volker volkmann volkov volkova volle vollis volna volny volont voloshyn volpe volpi volsem von vona vonck voncken vonckx
vondel vonder vondra vondracek vondrackova vondrak vondrakova vondrova vonk vontein vooght voogt voorde voordeckers vooren voorspoels voort voortmans
voracek vorackova vorel vorisek voriskova vorlicek vorlickova vorlova vorobyov voros vorsselmans vorst vos vosilyev vosilyeva vosloo vossaert vossel
vossen vosters votava votavova votruba votrubova vounckx vrabcova vrabec vracar vracarevic vrana vranckaert vrancken vranckx vrancx vranjic
vranjkoviccenan vranken vranova vrba vrbanac vrbas vrbaslija vrbova vrebos vreckem vrede vree vreese vrekalovic vreken vreven vreys vrielynck vriendt
vriens vries vriesacker vriese vrieze vrij vrijdag vrijders vrijens vrijsen vrindts vrinssen vrints vroe vroede vroey vrolix vroman vromans vromant
vromman vroom vroonen vrugic vry vrzal vrzalova vu vuceta vucetic vucevac vuckovac vuckovic vuco vucurevic vuegen vuerinckx vuerstaek vugt vuillermoz
vujakovic vujeva vukadin vukaljevic vukalovic vukanovic vukasinac vukasovic vukcevic vukelic vukelja vukeljic vukobradovic vukobrat vukovic vuksa
vuksanicpuljek vuksanovic vuksic vulcevic vulder vuleta vuletas vuletin vulic vulicevic vulisic vulovic vulsteke vunak vunjak vunturisevic vuong
vuylsteke vuylsteker vuyst vybiral vybiralova vydarena vydareny vydra vydrova vylder vymazal vymazalova vynck vyncke vynckier vynckt vyskocil
vyskocilova vyslouzil vyslouzilova vyt vyve vyver vyvere vyverman vyvey waal wacana wachenbrunner wachtel wachtelaer wachter wachters wackenier wade
waegebaert waegemaeker waegeman waegemans waegenaere waegeneer waeghe wael waelbers waele waelkens waelput waem waerzeggers waes waesberghe waeter
waeyaert waeyenberg waeyenberge waeyenberghe waeytens wagemakers wagemans wagenaar wagiman wagner wagnerova wahidi wahyudin wahyuni waibel wakan wal
walbers walcarius walckiers walczak waldmann walgraef walgraeve walkowiak wallaert wallays walle walleghem wallendael wallin wallner wallstab wallyn
walraet walraeve walraevens walraven walravens walschaerts walschap walsche walschot walter walther walton waltrova waluyo walz wambacq wambeke wandel
wandeler wandels wane wang wannemaeker wanner wante wanten wanzeele warchol wardak wardana warfa warlop warmoes warnez warnier warsame warson
wartenberg waschbusch wasiak wasik wasilewski wasita wasiu waskita wasowski wassenhove wassilew wassiluk wastuti wastyn water waterschoot watte
watteeuw watteyne wattimena wattimury wauman waumans wauters wauwe wawrzyniak wdowiak weber webers webrova weckhuysen weckx wee weekers weemaels
weemaes weerd weerdt weert weerts weets wegge weghe wegrzyn wehrsen weidlich weidner weigel weight weiler weimer weinand weird weirdt weirt weis weiss
weissova wel welday weldeab weldegebriel weldemariam weldemichael welden weldu welkenhuysen welkenhuyzen wellekens welleman wellemans wellen wellens
weller welsch weltens welters weltjens welvaert welz welzel wemmel wendelen weniger wenk wens wenselaers wentzel wera werbrouck werckx werle werleman
werner wernet werrebrouck werrens werrmann wershansky wertag wertelaers wery wesemael wesenbeeck wesolowski wessel wessels wessinghage west westelinck
westerlinck westhovens westhuyzen westra wet wets wettere wettinck wetzels weuts wever weverberg weverbergh wevers weyel weyen weyenberg weyenbergh
weyens weyer weyers weygers weymans weyn weynants weyne weyns weyten weytens weytjens weyts wezel wezemael white wiacek wiafe wibisono wibowo
wicaksono wichelen wichmann wicke wickert widiastuti widodo wiebe wiecek wiechmann wieckowski wieczorek wiegelmann wielandt wiele wielfaert wielockx
wiels wieme wierda wierig wierinckx wiersma wierzbicki wiese wieser wijaya wijayanti wijckmans wijdenbosch wijgaerts wijk wijmeersch wijnant wijnants
wijnen wijnendaele wijngaert wijns wikstrom wilbers wilcox wilczek wilczynski wilde wildemauwe wildemeersch wilder wildiers wildt wilhelm wilk wilky
will willaert willaerts willane wille willekens willem willemarck willemen willemijns willems willemse willemsen willemsens willemyns willen williams
willockx willocx willwacher wilmots wilms wilmsen wilmssen wils wilson wilssens wilt wilts wimmer win winarno winarsih winckel winckelmans windelinckx
windels winderickx windey windmolders windt winiarski winkel winkelmann winkelmans winklaar winkler winklerova winne winnen winnepenninckx wint
wintein winten winter wintere winters winther wintmolders wirix wirjodikromo wirosemito wischek wischer wisniewska wisniewski wispelaere wissels
wissing wit witczak witdouck witek withofs withouck witkowski witpas witte wittebolle wittemans wittenberg witters wittesaele wittevrongel wittich
wittl wittock wittoeck wittouck witvrouwen wlodarczyk wlodarski wnuk woensel woestenborghs woestyne wojcicki wojciechowski wojcik wojtas wojtasik
wojtczak wojtkowiak wojtowicz wolak wold wolde woldemariam woldemichael woldu wolf wolfarth wolfcarius wolff wolfova wolfs wolinski wollaert wollants
wollenberg wollmann wolmerans wolny wolpert wolput wolski wolters wolvelaer wong wongsodikromo wongsodimedjo wonterghem worku wos woschler wosiyane
wostyn wout wouters wouwe wouwer woytkowska wozniak wreede wrobel wroblewski wrona wronski wu wuestenbergs wuhn wujak wulandari wulf wullaert wulleman
wulpen wulteputte wunsche wunsel wuraola wurm wuytack wuytens wuyts wuytswinkel wybaillie wybo wybouw wyckaert wyckmans wydooghe wyers wyffels wylin
wyludda wymeersch wyn wynant wynants wynen wynendaele wyngaert wyns wynsberge wynsberghe wypych wyseur wysocki wyszynski wytinck xacon xana xavier
xelilov xenia xiana xicoy xie xu yaakoubi yaamoa yachou yade yagci yaghi yaghmouri yago yahyaoui yahyoyev yahyoyeva yakhloufi yakoubi yalcin yaman
yami yanes yanez yang yanuar yaqub yaqubi yaramis yasar yassini yavas yavuz yawson yazici ybarra yde yeboa yeboah yebra yemane yener yengwa yesil
yesilkaya yetkiner yeung yiadom yigit yihdego yildirim yildiz yildizoglu yilmaz yilmazer yip yirenkyi yohannes yolanda yong yoqubov yoqubova yorbekov
yorbekova yordanov yordanova yorulmaz yosief younes yousef yousefi yousfi youssef yousufi yoznurov yoznurova yperman ysebaert ysenbaert yserbyt
ysewijn ysewyn yskout yucel yudhistira yuen yuksel yulianti yulianto yuliarti yumer yuniar yunta yunusov yunusova yurchenko yuruk yusein yussuf yusuf
yusufyev yusufyeva zabaleta zabirov zabirova zablocki zaborowski zaborska zaborsky zabranska zabransky zabrdac zaccaria zaccaro zacek zach zachova
zackova zaczkiewicz zadnik zadran zadravec zadric zaelen zafarov zafarova zagarac zagaria zagers zago zagorscak zagorsek zagorski zaharia zaher zaheri
zahn zahradka zahradkova zahradnik zahradnikova zahrah zaidi zaitoun zaitsev zaituc zajac zajacova zajaczkowski zajic zajicek zajickova zajicova zak
zaki zakova zakrzewski zalako zalar zalesak zalesakova zalewski zalite zalitis zaman zamani zamarreno zamarripa zambon zamboni zambrana zambrano
zambuto zamecnik zamecnikova zamfir zamora zampieri zamudio zanatta zand zande zanders zandstra zandt zanella zanelli zanetta zanetti zani zanner
zanon zanotti zaoui zapalac zapata zapletal zapletalova zappacosta zappala zappia zaragoza zarate zareba zaremba zarina zarins zarioh zarkovic
zarouali zaruba zarubova zarzycki zatloukal zatloukalova zauber zavadil zavadilova zavala zavrel zavrelova zawada zawadzki zaxoyi zayas zayat zaydov
zaydova zayniddinov zayniddinova zaytsev zazai zbodulja zboril zborilova zdarska zdarsky zdelar zdencan zdravcevic zdrazil zdrazilova zdunek zebari
zebic zebrowski zec zedda zednik zednikova zeebroeck zeebroek zeefuik zeelmaekers zegers zeidler zeidmane zeidmanis zejak zekan zekhnini zekl zelaya
zele zelena zelenka zelenkova zeleny zelinka zelinkova zels zeltina zeltins zeman zemanek zemankova zemanova zemichael zemlicka zemlickova zemmouri
zender zengin zeni zennaro zenner zepeda zeqiri zerai zerajic zeravica zeray zeroual zerouali zeru zeuch zewde zeybek zeyen zeyhle zezula zezulova
zgela zgrabljic zhang zhao zheng zhou zhu zia ziaei zian ziani zibere zibers zidek zidkova zieba ziegler zielinska zielinski zielonka ziemele ziemelis
zietek zievinger ziga zigova zijan zijlstra zika zikmund zikmundova zikova zima zimanyi zimka zimkova zimmer zimmerman zimmermann zimonja zimonjic
zimova zinaic zinajic zinchenko zindovic zingaretti zinser zintl ziolkowski zipac zipalovic zipancic zipp zipse ziramov zirojevic zirovic zito zitter
zivadinovic zivak zivaljevic zivanac zivanovic ziviccojbasic ziyech ziyoyev ziyoyeva zizanovic zizka zizkova zlamal zlamalova zlatanovic zmegac zmuda
zoete zohidov zohidova zohirov zohirova zollo zondi zondo zonneveld zoons zordan zorica zotti zoubek zoubkova zouhair zouhar zouharova zrna zschunke
zubak zubane zubayrov zubayrova zuber zubrik zubrikova zucca zuidema zuiderveld zuk zukowski zulaika zuliani zuljevicgrafina zulkarnain zullo zuma
zumbo zumsande zunda zungu zuniga zunino zurawski zurek zurkova zutter zutterman zvaigzne zvanic zvejniece zvejnieks zverina zverinova zviedre zviedrs
zvinele zvinelis zvonar zwaan zwaenepoel zwart zwiener zwiers zwinnen zwolinski zych zygmunt zyl zyla
`
