// Towns and villages of the Netherlands.
// Source: names of places by postcode, D. Roor, postal-code-city, MIT licence; facts.
export const towns = `
's_graveland 's_gravendeel 's_gravenhage 's_gravenmoer 's_gravenpolder 's_gravenzande 's_heer_abtskerke 's_heer_arendskerke 's_heer_hendrikskinderen
's_heerenberg 's_heerenbroek 's_heerenhoek 's_hertogenbosch 't_goy 't_haantje 't_harde 't_loo_oldebroek 't_veld 't_waar 't_zand 't_zandt
1e_exlo_½rmond 2e_exlo_½rmond 2e_valthermond aadorp aagtekerke aalden aalsmeer aalsmeerderbrug aalst aalsum aalten aardenburg aarlanderveen
aarle_rixtel abbega abbekerk abbenbroek abbenes abcoude achlum achterveld achthuizen achtmaal acquoy adam adorp aduard aerdenhout aerdt afferden
afferden_l agelo akersloot akkrum akmarijp albergen alblasserdam alde_leie aldeboarn aldtsjerk alem alkmaar allingawier almelo almen almere almkerk
alphen alphen_aan_den_rijn alteveer alteveer_gem_hoogeveen altforst ambt_delden ameide amen america amerongen amersfoort ammerstol ammerzoden
amstelhoek amstelveen amstenrade amsterdam amsterdam_duivendrecht amsterdam_zuidoost andel andelst anderen andijk ane anerveen anevelde angeren
angerlo anjum ankeveen anloo anna_paulowna annen annerveenschekanaal ansen apeldoorn appelscha appeltern appingedam arcen arkel arnemuiden arnhem
arri_½n arum asch asperen assen assendelft asten augsbuurt augustinusga austerlitz avenhorn axel azewijn baaiduinen baaium baak baambrugge baard
baarland baarle_nassau baarlo baarn baars babberich babyloni_½nbroek bad_nieuweschans badhoevedorp baexem baflo bakel bakhuizen bakkeveen balgoij
balinge balk balkbrug ballo_½rveld balloo ballum baneheide banholt bant bantega barchem barendrecht barger_compascuum barneveld barsingerhorn basse
batenburg bathmen bavel bavel_ac bears bedum beegden beek beek_en_donk beekbergen beemte_broekland beers_nb beerta beerze beerzerveld beesd beesel
beets beetsterzwaag beilen beinsdorp belfeld bellingwolde belt_schutsloot beltrum bemelen bemmel beneden_leeuwen bennebroek bennekom benneveld
benningbroek benschop bentelo benthuizen bentveld berg_en_dal berg_en_terblijt bergambacht bergeijk bergen_aan_zee bergen_l bergen_nh bergen_op_zoom
bergentheim bergharen berghem bergschenhoek beringe berkel_en_rodenrijs berkel_enschot berkenwoude berkhout berlicum berltsum bern best beugen
beuningen beuningen_gld beusichem beutenaken beverwijk biddinghuizen bierum biervliet biest_houtakker biezenmortel biggekerke bilthoven bingelrade
bitgum bitgummole bladel blankenham blaricum blauwestad blauwhuis bleiswijk blesdijke bleskensgraaf_ca blessum blije blijham blitterswijck bloemendaal
blokker blokzijl boazum bocholtz bodegraven boekel boelenslaan boer boerakker boesingheliede boijl boksum bolsward bontebok boornbergum boornzwaag
borculo borger borgercompagnie borgsweer born borne bornerbroek bornwird borssele bosch_en_duin boschoord boskoop bosschenhoofd botlek_rotterdam
bourtange boven_leeuwen bovenkarspel bovensmilde boxmeer boxtel braamt brakel brandwijk brantgum breda bredevoort breedenbroek breezand breezanddijk
breskens breukelen breukeleveen brielle briltil britsum britswert broek broek_in_waterland broek_op_langedijk broekhuizen broekhuizenvorst broekland
broeksterw_old bronkhorst bronneger bronnegerveen brouwershaven bruchem brucht bruchterveld bruinehaar bruinisse brummen brunssum bruntinge buchten
budel budel_dorplein budel_schoot buggenum buinen buinerveen buitenkaag buitenpost bunde bunne bunnik bunschoten_spakenburg burdaard buren burgerbrug
burgerveen burgh_haamstede burgum burgwerd burum bussum buurmalsen cadier_en_keer cadzand callantsoog capelle_aan_den_ijssel castelre castenray
casteren castricum chaam clinge coevorden colijnsplaat collendoorn colmschate cornwerd cothen creil cromvoirt cruquius cuijk culemborg daarle
daarlerveen dalem dalen dalerpeel dalerveen dalfsen dalmsholte damw_old darp de_bilt de_blesse de_bult de_cocksdorp de_falom de_glind de_goorn
de_groeve de_heen de_heurne de_hoef de_hoeve de_kiel de_klomp de_knipe de_koog de_krim de_kwakel de_lier de_lutte de_meern de_moer de_mortel de_pol
de_punt de_rijp de_rips de_schiphorst de_steeg de_tike de_veenhoop de_waal de_weere de_westereen de_wijk de_wilgen de_wilp de_woude de_zilk dearsum
dedemsvaart dedgum deelen deest deil deinum delden delfgauw delfstrahuizen delft delfzijl delwijnen den_andel den_bommel den_bosch den_burg den_dolder
den_dungen den_haag den_ham den_helder den_hoorn den_horn den_ilp den_oever den_velde denekamp deurne deurningen deurze deventer didam diemen
diepenheim diepenveen dieren diessen diever dieverbrug diffelen dijken dinteloord dinxperlo diphoorn dirkshorn dirksland dodewaard doenrade doesburg
doetinchem doezum dokkum doldersum domburg donderen dongen dongjum doniaga donkerbroek doorn doornenburg doornspijk doorwerth dordrecht dorst drachten
drachtstercompagnie dreischor drempt dreumel driebergen_rijsenburg drieborg driebruggen driehuis_nh driel driewegen driezum drijber drimmelen drogeham
drogteropslagen drongelen dronryp dronten drouwen drouwenermond drouwenerveen drunen druten duiven duivendrecht duizel dussen dwingeloo eagum
earnew_old easterein easterlittens eastermar easterwierrum echt echteld echten echtenerbrug eck_en_wiel eckelrade edam ede ederveen eede eefde eelde
eelderwolde eemdijk eemnes eemshaven een een_west eenrum eenum eerbeek eersel ees eesergroen eeserveen eesterga eesveen eethen eext eexterveen
eexterveenschekanaal eexterzandvoort egchel egmond_aan_den_hoef egmond_aan_zee egmond_binnen eibergen eijsden eindhoven eindje einighausen ekehaar
elahuizen elburg eldersloo eleveld elim elkenrade ell ellecom ellemeet ellertshaar ellewoutsdijk elp elsendorp elshout elsloo elspeet elst elst_ut
emmeloord emmen emmer_compascuum empe emst engwierum enkhuizen ens enschede enspijk enter enumatil epe epen eppenhuizen epse erica erichem erlecom erm
ermelo erp esbeek esch escharen espel est etten etten_leur europoort_rotterdam eursinge everdingen evertsoord ewijk exlo_½rveen exloo exmorra
eygelshoven eys ezinge farmsum feanw_olden feerwerd feinsum ferwert ferwoude fijnaart finsterwolde firdgum fleringen fluitenberg fochteloo follega
folsgare formerum foudgum foxhol foxwolde franeker frederiksoord friens frieschepalen froombosch gaanderen gaast gaastmeer galder gameren gapinge
garderen garmerwolde garminge garnwerd garrelsweer garsthuizen garyp gassel gasselte gasselternijveen gasselternijveenschemond gastel gasteren gauw
geelbroek geerdijk geersdijk geertruidenberg geervliet gees geesbrug geesteren geeuwenbrug geffen geijsteren geldermalsen gelderswoude geldrop geleen
gellicum gelselaar gemert gemonde genderen gendringen gendt genemuiden gennep gerkesklooster gersloot geulle giesbeek giessen giessenburg gieten
gieterveen giethmen giethoorn gilze ginnum glane glimmen go_½nga go_½ngahuizen godlinze goedereede goes goingarijp goirle goor gorinchem gorredijk
gorssel gouda gouderak goudriaan goudswaard goutum graauw grafhorst graft gramsbergen grashoek grathem grave greonterp grevenbicht griendtsveen
grijpskerk grijpskerke groede groenekan groeningen groenlo groesbeek groessen groet grolloo groningen gronsveld groot_ammers grootebroek grootegast
grootschermer grou grubbenvorst gulpen guttecoven gytsjerk h_¦ns haaften haaksbergen haalderen haaren haarle haarlem haarlemmerliede haarlo haarsteeg
haarzuilens haastrecht haelen hagestein haghorst haler halfweg hall halle hallum halsteren handel hank hansweert hantum hantumeruitburen hantumhuizen
hapert haps harbrinkhoek hardenberg harderwijk hardinxveld_giessendam haren haren_gn harfsen harich haringhuizen harkema harkstede harlingen harmelen
harreveld harskamp hartwerd haskerdijken haskerhorne hasselt hattem hattemerbroek haule haulerwijk hauwert havelte havelterberg hazerswoude_dorp
hazerswoude_rijndijk hedel hee heeg heel heelsum heelweg heemserveen heemskerk heemstede heenvliet heerde heerenveen heerewaarden heerhugowaard
heerjansdam heerle heerlen heesch heesselt heeswijk_dinther heeten heeze hegebeintum hegelsom hei_en_boeicop heibloem heide heijen heijenrath
heijningen heikant heilig_landstichting heiligerlee heiloo heinenoord heinkenszand heino hekelingen hekendorp helden helenaveen hellendoorn
hellevoetsluis hellouw hellum helmond helvoirt hem hemelum hemmen hempens hemrik hendrik_ido_ambacht hengelo hengelo_gld hengevelde hengstdijk
hensbroek herbaijum herkenbosch herkingen hernen herpen herpt herten hertme herveld herwen herwijnen heteren heukelom heukelum heumen heusden
heveadorp heythuysen hezingen hiaure hichtum hidaard hierden hieslum hijken hijum hilaard hillegom hilvarenbeek hilversum hindeloopen hinnaard
hippolytushoef hitzum hobrede hoedekenskerke hoek hoek_van_holland hoenderloo hoensbroek hoenzadriel hoevelaken hoeven hollandsche_rading
hollandscheveld hollum holsloot holten holthees holtheme holthone holtum holwerd holwierde hommerts homoet honselersdijk hoofddorp hoofdplaat
hoog_keppel hoog_soeren hoogblokland hooge_mierde hooge_zwaluwe hoogeloon hoogenweg hoogerheide hoogersmilde hoogeveen hoogezand hooghalen hoogkarspel
hoogland hooglanderveen hoogmade hoogvliet_rotterdam hoogwoud hoorn hoornaar hoornsterzwaag horn hornhuizen horssen horst houten houtigehage
houwerzijl huijbergen huis_ter_heide huisduinen huissen huizen huizinge hulsberg hulsel hulshorst hulst hulten hummelo hunsel hurdegaryp hurwenen
idaerd idsegahuizum idskenhuizen idzega iens ijburg ijhorst ijlst ijmuiden ijsselham ijsselmuiden ijsselstein ijzendijke ijzendoorn ilpendam indijk
ingber ingelum ingen it_heidenskip itens ittervoort jaarsveld jabeek jannum jellum jelsum jirnsum jislum jisp jistrum jonkersl_on jonkersvaart joppe
jorwert joure jouswier jubbega julianadorp jutrijp k_baard kaag kaard kaatsheuvel kalenberg kallenkote kamerik kampen kamperland kamperveen kantens
kapel_avezaath kapelle kapellebrug katlijk kats kattendijke katwijk katwijk_nb katwoude kedichem keijenborg kekerdom kelpen_oler kerk_avezaath
kerkdriel kerkenveld kerkrade kerkwerve kerkwijk kessel kesteren kiel_windeweer kilder kimswerd kinderdijk kinnum klaaswaal klarenbeek klazienaveen
klazienaveen_noord klein_zundert klijndijk klimmen kloetinge klooster_lidlum kloosterburen kloosterhaar kloosterzande klundert knegsel koarnjum
kockengen koedijk koekange koewacht kolderwolde kolham kolhorn kollum kollumerpomp kollumerzwaag kommerzijl koningsbosch koningslust koog_aan_de_zaan
kootstertille kootwijk kootwijkerbroek kornhorn kornwerderzand kortehemmen kortenhoef kortgene koudekerk_aan_den_rijn koudekerke koudum koufurderrige
krabbendijke kraggenburg kreileroord krewerd krimpen_aan_de_lek krimpen_aan_den_ijssel kring_van_dorth krommenie kronenberg kropswolde kruiningen
kruisland kudelstaart kuinre kuitaart kwadendamme kwadijk kwintsheul laag_keppel laag_soeren laag_zuthem lage_mierde lage_vuursche lage_zwaluwe
lageland lambertschaag lamswaarde landerum landgraaf landhorst landsmeer langbroek langedijke langelille langelo langenboom langerak langeveen
langeweg langezwaag langweer laren lathum lattrop_breklenkamp lauwersoog lauwerzijl ledeacker leek leende leens leerbroek leerdam leermens leersum
leeuwarden legemeer leiden leiderdorp leidschendam leimuiden leimuiderbrug lekkerkerk lekkum lellens lelystad lemele lemelerveld lemiers lemmer lengel
lent leons lepelstraat lettelbert lettele leunen leur leusden leuth leutingewolde leuvenheim leveroy lewedorp lexmond lichtaard lichtenvoorde liempde
lienden lierderholthuis lieren lierop lies lieshout liessel lievelde lieveren lijnden limbricht limmen linde linden linne linschoten lioessens
lippenhuizen lisse lisserbroek lith lithoijen ljouwert lo_½nga lobith lochem loenen loenen_aan_de_vecht loenersloot loerbeek lollum lomm longerhouw
loo_gld loon loon_op_zand loosbroek loosdrecht loozen lopik lopikerkapel loppersum losdorp losser lottum lucaswolde luddeweer luinjeberd lunteren
lutjebroek lutjegast lutjewinkel luttelgeest lutten luttenberg luxwoude luyksgestel lwd lytsewierrum m_nein maarheeze maarn maarssen maartensdijk
maasbommel maasbracht maasbree maasdam maasdijk maashees maasland maassluis maastricht maastricht_airport maasvlakte_rotterdam macharen made makkinga
makkum malden mander manderveen mantgum mantinge maren_kessel margraten mari_½nberg mari_½nheem mari_½nvelde maria_hoop mariahout mariaparochie
marijenkampen markelo marken markenbinnen marknesse marle marrum marsum marum marwijksoord mastenbroek matsloot maurik mechelen medemblik meeden
meedhuizen meerkerk meerlo meerssen meerstad meeuwen megchelen megen meijel melderslo melick meliskerke melissant menaam mensingeweer meppel meppen
merkelbeek merselo meteren meterik metslawier mheer middelaar middelburg middelharnis middelie middelstum middenbeemster middenmeer midlaren midlum
midsland midwolda midwolde midwoud miedum mierlo mijdrecht mijnsheerenland mildam milheeze mill millingen_aan_de_rijn milsbeek minnertsga mirns
moddergat moerdijk moergestel moerkapelle moerstraten mokum molenaarsgraaf molenhoek molenschot molkwerum monnickendam monster montfoort montfort mook
mookhoek moordrecht moorveld morra muiden muiderberg munnekeburen munnekezijl munstergeleen muntendam mussel musselkanaal naaldwijk naarden nagele
nederasselt nederhemert nederhorst_den_berg  nederweert nederweert_eind neede neer neerijnen neeritter neerkant nes netersel netterden
niawier nibbixwoud niebert niehove niekerk nietap nieuw_amsterdam nieuw_annerveen nieuw_balinge nieuw_beerta nieuw_beijerland nieuw_buinen
nieuw_dordrecht nieuw_en_sint_joosland nieuw_heeten nieuw_lekkerland nieuw_namen nieuw_roden nieuw_scheemda nieuw_schoonebeek nieuw_vennep
nieuw_vossemeer nieuw_weerdinge nieuwaal nieuwdorp nieuwe_niedorp nieuwe_pekela nieuwe_tonge nieuwe_wetering nieuwebrug nieuwediep nieuwegein
nieuwehorne nieuwendijk nieuwer_ter_aa nieuwerbrug_aan_den_rijn nieuwerkerk nieuwerkerk_aan_den_ijssel nieuweroord nieuwersluis nieuweschoot nieuwkoop
nieuwkuijk nieuwland nieuwlande nieuwlande_coevorden nieuwleusen nieuwolda nieuwpoort nieuwstadt nieuwveen nieuwvliet niezijl niftrik nigtevecht
nij_altoenae nij_beets nijbroek nijeberkoop nijega nijeholtpade nijeholtwolde nijelamer nijemirdum nijensleek nijetrijne nijeveen nijhuizum nijkerk
nijkerkerveen nijland nijlande nijmegen nijverdal nispen nisse nistelrode noardburgum nooitgedacht noorbeek noord_scharwoude noord_sleen noordbeemster
noordbroek noordeinde noordeinde_gld noordeloos noorden noordgouwe noordhoek noordhorn noordlaren noordscheschut noordwelle noordwijk noordwijkerhout
noordwolde nootdorp norg notter nuenen nuis nuland numansdorp nunhem nunspeet nuth nutter obbicht obdam ochten odijk odiliapeel odoorn odoornerveen
oeffelt oegstgeest oene oentsjerk offingawier oh_®_en_laak oijen oirlo oirsbeek oirschot oisterwijk okkenbroek olburgen oldeberkoop oldebroek
oldeholtpade oldeholtwolde oldehove oldekerk oldelamer oldemarkt oldenzaal oldenzijl oldeouwer oldetrijne olst olterterp ommel ommen ommeren
onderdendam onna onnen onstwedde ooij ooltgensplaat oost_graftdijk oost_souburg oost_west_en_middelbeers oostburg oostdijk oosteind oosterbeek
oosterbierum oosterblokker oosterend oosterhesselen oosterhout oosterland oosterleek oosternieland oosternijkerk oosterstreek oosterwijk
oosterwijtwerd oosterwolde oosterwolde_gld oosterzee oosthem oosthuizen oostkapelle oostknollendam oostrum oostvoorne oostwold oostwoud oostzaan
ootmarsum opeinde opende ophemert opheusden opijnen oploo opmeer oppenhuizen opperdoes oranje oranjewoud orvelte ospel oss ossendrecht ossenisse
ossenwaard ossenzijl oterleek otterlo ottersum ottoland oud_ade oud_alblas oud_annerveen oud_beijerland oud_gastel oud_ootmarsum oud_vossemeer
oud_zuilen ouddorp oude_meer oude_niedorp oude_pekela oude_tonge oude_wetering oude_willem oudebildtzijl oudega oudehaske oudehorne oudelande
oudemirdum oudemolen oudenbosch oudendijk oudenhoorn ouderkerk_aan_de_amstel ouderkerk_aan_den_ijssel oudeschans oudeschild oudeschip oudeschoot
oudesluis oudewater oudezijl oudkarspel oudorp oudwoude ouwerkerk ouwster_nijega ouwsterhaule overasselt overberg overdinkel overloon overschild
overslag overveen ovezande paasloo paesens pannerden panningen papekop papendrecht papenhoven papenvoort parrega paterswolde peest peins peize peperga
pernis_rotterdam persingen pesse petten philippine piaam piershil pieterburen pietersbierum pieterzijl pijnacker pingjum plasmolen poederoijen
poeldijk polsbroek poortugaal poortvliet poppenwier posterholt prinsenbeek puiflijk punthorst purmer purmerend purmerland puth putte putten
puttershoek raalte raamsdonk raamsdonksveer raard radewijk radio_kootwijk raerd randwijk ransdaal rasquert ravenstein ravenswaaij ravenswoud rdam
readtsjerk reah_s reduzum reek reeuwijk reijmerstok reitsum rekken renesse renkum renswoude ressen retranchement reusel reutum reuver rha rheden rhee
rheeze rheezerveen rhenen rhenoy rhoon ridderkerk ried riel rien riethoven rietmolen rijen rijkevoort rijkevoort_de_walsert rijnsaterwoude rijnsburg
rijpwetering rijs rijsbergen rijsenhout rijssen rijswijk rijswijk_gld rijswijk_nb rilland rinsumageast ritthem rockanje roden roderesch roderwolde
roelofarendsveen roermond rogat roggel rohel rolde roodeschool roosendaal roosteren rosmalen rossum roswinkel rotjeknor rotstergaast rotsterhaule
rotterdam rotterdam_albrandswaard rottevalle rottum rouveen rozenburg rozendaal rucphen ruigahuizen ruinen ruinerwold rumpt rutten ruurlo ryptsjerk
s_gravenhage s_hertogenbosch saaksum saasveld saaxumhuizen sambeek sandfirden santpoort_noord santpoort_zuid sappemeer sas_van_gent sassenheim sauwerd
schagen schagerbrug schaijk schalkhaar schalkwijk schalsum schardam scharendijke scharmer scharnegoutum scharsterbrug scharwoude scheemda scheerwolde
schellinkhout schelluinen schermerhorn scherpenisse scherpenzeel schettens scheulder schiedam schiermonnikoog schijf schijndel schildwolde schimmert
schin_op_geul schinnen schinveld schipborg schiphol schiphol_rijk schipluiden schokland schoondijke schoonebeek schoonhoven schoonloo schoonoord
schoonrewoerd schoorl schore schouwerzijl schraard schuinesloot sebaldeburen sellingen serooskerke sevenum sexbierum sibculo sibrandabuorren
sibrandah_s siddeburen siebengewald siegerswoude sijbekarspel silvolde simonshaven simpelveld sinderen sint_agatha sint_annaland sint_annen
sint_anthonis sint_geertruid sint_hubert sint_jansklooster sint_jansteen sint_joost sint_kruis sint_maarten sint_maartensbrug sint_maartensdijk
sint_maartensvlotbrug sint_michielsgestel sint_nicolaasga sint_odili_½nberg sint_oedenrode sint_pancras sint_philipsland sintjohannesga sirjansland
sittard skingen slagharen slappeterp sleen sleeuwijk slenaken sliedrecht slijk_ewijk slijkenburg slochteren slootdorp sloten sluis sluiskil smakt
smalle_ee smallebrugge smilde snakkerburen sneek snelrewaard snikzwaag snits soerendonk soest soesterberg someren sommelsdijk son son_en_breugel
sondel sonnega spaarndam spaarndam_gem_haarlem spanbroek spanga spankeren spannum spaubeek spier spierdijk spijk spijk_gn spijkenisse spijkerboor
sprang_capelle sprundel spui st_annaparochie st_jacobiparochie st_willebrord stad_aan_'t_haringvliet stadskanaal stampersgat standdaarbuiten staphorst
starnmeer startenhuizen stavenisse stavoren stedum steenbergen steendam steenderen steenenkamer steensel steenwijk steenwijkerwold stegeren steggerda
stein stellendam sterksel stevensbeek stevensweert steyl stiens stitswerd stokkum stolwijk stompetoren stoutenburg stoutenburg_noord stramproy
streefkerk striep strijbeek strijen strijensas stroe stroobos stuifzand sumar surhuisterveen surhuizum susteren suw_old swalmen sweikhuizen swichum
swifterbant taarlo teeffelen teerns tegelen ten_boer ten_post ter_aar ter_aard ter_apel ter_apelkanaal ter_heijde ter_idzard terband terborg
terheijden terherne terhole terkaple termunten termunterzijl ternaard terneuzen teroele terschuur tersoal terwispel terwolde teteringen teuge thesinge
tholen thorn tiel tiendeveen tienhoven tienray tijnje tilburg tilligte tinallinge tinte tirns tjalhuizum tjalleberd tjerkgaast tjerkwerd tjuchem
tolbert toldijk tolkamer tollebeek tonden toornwerd tricht triemen tripscompagnie tubbergen tuil tuitjenhorn tuk tull_en_'t_waal twello twijzel
twijzelerheide twisk tynaarlo tytsjerk tzum tzummarum ubbena ubbergen uddel uden udenhout uffelte ugchelen uitdam uitgeest uithoorn uithuizen
uithuizermeeden uitwellingerga uitwijk ulestraten ulft ulicoten ulrum ulvenhout ulvenhout_ac ureterp urk urmond ursem ursem_gem_s usquert utrecht
vaals vaassen valburg valkenburg valkenswaard valthe valthermond varik varsselder varsseveld vasse veen veendam veenendaal veenhuizen veeningen
veenklooster veenoord veere veessen vegelinsoord veghel velddriel velden veldhoven velp velsen_noord velsen_zuid velserbroek ven_zelderheide
venebrugge venhorst venhuizen venlo venray vessem vethuizen veulen vianen vianen_nb vierakker vierhouten vierhuizen vierlingsbeek vierpolders
vijfhuizen vijlen vilsteren vinkega vinkel vinkenbuurt vinkeveen visvliet vlaardingen vlagtwedde vledder vledderveen vleuten vlieland vlierden vlijmen
vlissingen vlist vlodrop voerendaal vogelenzang vogelwaarde volendam volkel vollenhove vondelingenplaat_rotterdam voorburg voorhout voorschoten voorst
voorthuizen vorchten vorden vorstenbosch vortum_mullem vragender vredenheim vredepeel vreeland vries vriescheloo vriezenveen vroomshoop vrouwenakker
vrouwenparochie vrouwenpolder vught vuren w_oltersw_old w_onswert waaksens waal waalre waalwijk waarde waardenburg waarder waardhuizen waarland
waaxens wachtum waddinxveen wadenoijen wagenberg wagenborgen wageningen walem walsoorden wamel wanneperveen wanroij wanssum wapenveld wapse wapserveen
warder warffum warfhuizen warfstermolen warmenhuizen warmond warns warnsveld warstiens warten waskemeer waspik wassenaar wateren watergang waterhuizen
wateringen waterlandkerkje waverveen wedde weerselo weert weesp wehe_den_hoorn wehl weidum weiteveen wekerom well well_l wellerlooi welsum wemeldinge
wenum_wiesel wergea werkendam werkhoven wernhout wervershoof wesepe wessem west_graftdijk west_terschelling westbeemster westbroek westdorp westdorpe
westendorp westerbeek westerbork westerbroek westeremden westergeest westerhaar_vriezenveensewijk westerhoven westerland westerlee westernieland
westervelde westervoort westerwijtwerd westhem westhoek westkapelle westknollendam westmaas westwoud westzaan wetering weteringbrug wetsens wetsinge
weurt wezep wezup wezuperbrug wichmond wier wierden wieringerwaard wieringerwerf wierum wijchen wijckel wijdenes wijdewormer wijhe wijk_aan_zee
wijk_bij_duurstede wijk_en_aalburg wijlre wijnaldum wijnandsrade wijnbergen wijngaarden wijnjewoude wijster wilbertoord wildervank wilhelminadorp
wilhelminaoord willemsoord willemstad wilnis wilp wilsum winde windraak winkel winschoten winssen winsum wintelre winterswijk winterswijk_brinkheurne
winterswijk_corle winterswijk_henxel winterswijk_huppel winterswijk_kotten winterswijk_meddo winterswijk_miste winterswijk_ratum winterswijk_woold
wirdum wirdum_gn wissenkerke witharen witmarsum witte_paarden wittelte wittem witteveen wiuwert wjelsryp woensdrecht woerden woerdense_verlaat wognum
woldendorp wolfheze wolphaartsdijk wolsum woltersum wolvega wommels wons workum wormer wormerveer woubrugge woudbloem woudenberg woudrichem woudsend
wouw wouwse_plantage wyns wytgaard yde yerseke ypecolsga ysbrechtum ysselsteyn zaamslag zaandam zaandijk zalk zaltbommel zandberg zandeweer zandhuizen
zandpol zandvoort zeddam zeegse zeeland zeerijp zeewolde zegge zegveld zeijen zeijerveen zeijerveld zeist zelhem zenderen zennewijnen zetten zevenaar
zevenbergen zevenbergschen_hoek zevenhoven zevenhuizen zierikzee zieuwent zijderveld zijdewind zijldijk zoelen zoelmond zoetermeer zoeterwoude
zonnemaire zorgvlied zoutelande zoutkamp zuid_beijerland zuid_scharwoude zuidbroek zuiddorpe zuidermeer zuiderwoude zuidhorn zuidlaarderveen zuidland
zuidlaren zuidoostbeemster zuidschermer zuidveen zuidveld zuidvelde zuidwolde zuidzande zuilichem zuna zundert zurich zutphen zwaag zwaagdijk_oost
zwaagdijk_west zwaanshoek zwagerbosch zwammerdam zwanenburg zwartebroek zwartemeer zwartewaal zwartsluis zweeloo zweins zwiggelte zwijndrecht
zwinderen zwolle
`
