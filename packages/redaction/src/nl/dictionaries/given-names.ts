// Given names.
// Sources, names taken as facts, accents and capitals left out, in one alphabetical list:
// - Statbel (Statistics Belgium), given names and family names of the population, CC BY 4.0
// - U.S. Social Security Administration, national data on given names (2,500 births or more), public domain
// - locale data of Faker (https://fakerjs.dev), MIT licence
// - names written down for this package from common knowledge, EUPL-1.2
export const givenNames = `
aaden aadhya aadi aadidev aadinath aaditya aadrika aafke aagam aagje aagney aagneya aaliyah aalok aaltje aamir aamod aanand aanandaswarup aanandinii
aanjaneya aanuoluwapo aanya aaratrika aarav aarna aaron aart aarush aarya aaryan aasa aasha aashritha aatmaj aatmaja aatreya aayan aayushmaan
aayushman aba abaco abadon abagail abak abaka abakan abakay abani abar abay abayomi abbas abbey abbie abbigail abbondanza abbondanzio abbondio abbos
abby abbygail abdallah abdel abdelali abdelaziz abdelhak abdelhamid abdelilah abdelkader abdelkarim abdellah abdelmajid abdelmalek abdelouahed
abderrahim abderrahman abderrazak abdeslam abdessamad abdi abdiaziz abdiel abdifatah abdihakim abdikarim abdinasir abdirahim abdirahman abdirizak
abdishakur abdiwahab abdon abdone abdonie abdou abdoul abdoulaye abdul abdulah abdulahad abdulazim abdulaziz abdulboriy abdulhafiz abdulhakim abdulhay
abdulholiq abduljabbor abduljalil abdulkadir abdulkarim abdulla abdullah abdullatif abdulmalik abdulqahhor abdulqodir abdulrahman abdulvahhob
abdulvali abdulvohid abdurrahiym abdurrahman abdurrahmon abdurrauf abdurrazzoq abdussamad abe abeba abebe abebi abeer abeiku abel abelard abelardo
abele abelin abeline abena abendam abeni abenzio abhaidev abhaya abhirath abhisyanta abi abibatou abibo abidin abigaelle abigail abigale abigayle
abigel abilay abimbola abiodun abiola abiona abisola abisoye abluc abner abondance abosede abou aboubacar abraham abram abramio abramo abreham abriana
abrianna abrielle abril absalon absar abshir absolon aby abyasa abygail acace acacia acacie acacio acanthe acar acario acaryatanaya accursio ace acela
acelya achaire achalesvara acharyanandana acharyasuta achiel achil achiles achille achilles achim achintya achmed achraf achyut acig acik acilay
acilia acilio acim aciscolo acrisio acuk acun ada adah adair adalan adalard adalardo adalbald adalbaude adalberon adalbert adalberta adalberto adaldi
adalee adalfredo adalgisa adalgiso adaline adalmis adalric adalrico adalsinde adalyn adalynn adam adama adamaris adamo adams adan adar adara adas
adaugo adberilgen addalyn addelyn addie addilyn addilynn addison addisyn addo addolorata addyson ade adebankole adebayo adebiyi adebola adebowale
adeboye adebukola adedaramola adedayo adedeji adedoyin adegoke adegrin adegrine adekitan adekola adekunle adel adela adelaida adelaide adelajda
adelardo adelasia adelberto adelchi adele adeleke adelfo adelgardo adelia adelie adelin adelina adeline adeliya adell adella adelle adelmo adelphe
adeltrude adelya adelyn adelynn adem aden adenet adenike adeniyi adeodat adeodato adeola adeolu adeoti adepeju aderopo adesewa adeshina adesoji adesua
adetayo adetoke adetoun adewale adeyi adheesh adhemar adhiarja adhiraj adhrit adi adia adiarja adiba adiel adigun adiguzel adik adika adikara adikavi
adikutlu adikutlutas adil adile adilene adilson adilynn adin adina adinata adinath adis adison aditeya aditi aditya adityanandan adityanandana adjoa
adjutor adler adley adli adlibeg adnan adnane ado adolf adolfa adolfina adolfo adolfs adolph adolphe adolphie adolphus adone adonis adonise adrain
adraman adrastee adrehilde adria adriaan adrian adriana adriane adrianna adrianne adriano adrianus adriel adrien adriena adrienne adrijana adrione
adripathi adsiz adunni advaya adwitiya adwoa adyson aedan aerjen afaq afel aferim afet afewerki affan afi afia afitap afolarin afonso afra afraa
afriyie afro afruza afsar afsin afton afua afzuna agabay agabio agah agakagan agalak agamennone agape agapet agapito agasti agastya agata agatha
agathange agathe agathon agaton agazio agca agenore agesilao aghiles agilbert agilberte aglae aglaia aglaja aglamis agnan agnane agneflete agnes
agnesa agnese agneta agneya agnieszka agnimitra agniprava agnivesh agnos agostina agostino agrata agripina agrippa agrippin agrippine agrypina agus
agustin agustina agyei ahalya aharon ahd ahenk ahilya ahlam ahlem ahmad ahmed ahmednur ahmet ahmir ahror ahsen aiace aicha aida aidan aidano aide
aiden aidyn aiko aila ailani ailany aileen ailton ailyn aimable aimane aime aimee aimone aimy ainars ainsley ais aischa aisha aishani aislinn aislynn
aissa aissata aissatou aisyah aitana aiyana aiyanna aja ajala ajani ajay ajeet ajeng ajiman ajimat ajimin ajiono ajit ajoke ak akalp akande akanmu
akanni akarsana akas akash akata akbas akbatur akbay akboga akboru akbudak akbugra akbulak akca akcakoca akcora akdemir akdogan ake akeem aki akibudak
akif akifa akilah akim akin akinci akiner akinkunmi akinlabi akinwale akira akiva akkun akkunlu akkurt akkus aklilu akmal akofa akorfa akos akosua
akpira akram akroor aksel akshainie akshaj akshat akshata akshayakeerti akshita aksungur aktan aktekin aktimur akua akula akumaa akunna akvelina
akwasi akwesi ala alaa alaba alaban alaboru aladag alade aladino aladogan alae alaia alain alaina alaine alais alaiya alakurt alamanno alambana alamu
alan alana alanah alani alanis alanna alannah alano alara alaric alarico alassane alaya alayah alayna alaysia alayunt alayuntlu alba alban albane
albano albena alberade alberic alberico albert alberta alberte albertha albertina albertine alberto albertyna albin albina albino alboino albrecht
albrico alceo alceste alcibiade alcide alcidie alcime alcina alcine alcino alcyone alda aldegonde aldemir alden aldigerey aldin aldo aldobrando
aldogan aldonce aldric alea aleah aleandro aleardo aleaume alec alecia aleen aleena aleia aleida aleigha aleisha alejandra alejandro alek aleksa
aleksandar aleksander aleksandra aleksei aleksej aleksy alem alemayehu alemka alen alena alene alenka aleodor aleramo ales alesha aleshia alesia
aleska alessa alessandra alessandro alessia alessio aleta aleth aletha alethea alethia alex alexa alexander alexandr alexandra alexandre alexandrea
alexandria alexandrina alexandrine alexandro alexandru alexanne alexe alexei alexej alexi alexia alexine alexis alexus alexys alexzander aleyah aleyna
alfio alfons alfonsa alfonso alfonz alfonzo alford alfred alfreda alfredo alfreds algirds algis algiso algu ali alia aliah aliana alianna alica alican
alice alicia alicja alida alie alienor alies aliette alighiero alija alijah alika alima alimga alin alina aline aliou alioune alireza alis alisa
alisan alise alisha alisher alishia alisia alisir alison alissa alissia alisson alistair alistar alita alivia alix alixe aliya aliyah aliz aliza alize
alizee aljosa alka alkaboluk alkaevli alkan alkasi alkis allan allana allard allegra allen allene alli alliaume allie allison allisson alliyah ally
allyn allysa allyson allyssa alma almaz almeda almerigo almila almina almine almir almira almire almiro alois aloise aloisie aloisio aloizs alojz
alojza alojzije alok alona alondra alonna alonso alonza alonzo alora aloyse aloysius alp alpagut alpamis alparsbeg alparslan alpata alpay alpaya
alpaykagan alpbamsi alpbilge alpdirek alpdogan alper alperen alpertunga alpgerey alpha alphan alphee alphonse alphonsine alphonso alpike alpilig
alpinien alpis alpkara alpkuluk alpkutlu alpsalci alptegin alptugrul alptunga alpturan alptutuk alpulug alpurungu alpurungututuk alpyoruk alseny
alston alsu alta altan altankagan altankan altay altea altemur altha althea althee altin altinkagan altinkan altinoba altintamgan altintamgantarkan
altintarkan altintay altmiskara alton altuga alva alvar alvaro alvera alverede alvie alviero alvin alvina alvine alvis alvise alwar alwin aly alya
alyce alycia alyna alysa alyse alysha alysia alyson alyssa alyssia alyvia alzbeta ama amabela amabile amac amadeo amadeus amado amador amadou amady
amahle amaia amal amalia amaliane amalie amalija amalric amalthee aman amand amanda amande amandin amandine amando amani amant amante amanuael amanuel
amanzio amar amara amaranaath amarande amaranthe amaranto amare amaresh amari amaria amariah amarie amarion amaris amarnath amaryllis amat amata amath
amato amatore amauri amaury amaya amayah amazigh ambar amber amberly ambra ambre ambrogio ambroise ambroisie ambrose ambrosiano ambroz ambrozy amdy
amedee amedeo amedeu ameer ameera ameerah amel amela amelia ameliane amelie amelien ameline amelio amely amelya amer america americo amerie amerigo
ameth amethyst amethyste ameyatma ami amia amiah amias amico amid amie amiel amilcare amilia amin amina aminah aminat aminata amine aminte amintore
aminu amir amira amirah amirhossein amiri amish amit amiya amiyah amjad amke amleto ammar ammie ammon amodini amogh amoke amon amone among amope amor
amora amore amos amour amoura amparo ampelio amra amrak amran amrish amrit amrita amritambu amul amy amya amyah amyra amza an ana anaadi anabel
anabela anabella anabelle anacleto anael anaelle anagh anahi anaiah anaida anais anakin anal anala analia analisa analise anamaria anamarija anamika
anand ananda anandamayi anang ananta ananya anar anas anasooya anass anastacia anastase anastasia anastasie anastasija anastasije anastasiya anastaz
anastazia anastazie anastazija anastazja anasuya anatazie anatol anatole anatolia anatolie anatoly anaya anayah anayeli anca ancelin anceline anci
ancica ancilla ancuk ancuta anda andac andariman andel andela andelika andelin andelina andelko andelo andeol ander anders anderson andi andie andoche
andra andrada andras andre andrea andreas andree andreea andrei andrej andreja andres andrew andrey andria andries andrija andrijana andrina andris
andro andromeda andrzej andy andzejs andzelika andzs anej anele anemona anemone anesa anessa aneta anette anezka angadreme ange angel angela angele
angelena angeles angelia angelic angelica angelika angelina angeline angelique angelita angella angelo angely angelyn anggabaya anggun anghel
anghelina angie angilbe angilberte angilran angoustan angus anh ani ania aniah anibal anica anicee anicet aniceto anicette aniel aniello anika anil
anila anilaabh anilabh anilda anir anis anisa anise anish anisha anisoara anissa aniston anita anitra aniya aniyah anja anjali anjanette anjaneya
anjelica anjolaoluwa anjushree anjushri anka ankal anke ankit ankita anko ann anna annabel annabell annabella annabelle annabeth annaelle annagrazia
annalee annaleigh annalena annaliese annalisa annalise annamae annamaria annamarie annapurna anne anneke anneleen anneli annelie annelien annelies
anneliese annelise annelore annemarie annemieke annemijn annetta annette anni annibal annibale annie anniek annika annis anniston annmarie annonciade
annunziata anny anom anora anouar anouchka anouck anouk anrijs ans ansaldo ansbert ansberte anse ansel anselm anselma anselme anselmo ansgar ansgary
ansh anshula anslavs ansley anson ansovino anstrudie ant antal ante antea antek antelmo antero anthe anthelme anthelmette anthoney anthony antide
antigone antim antimo antino antioco antione antionette antje antoaneta antoine antoinette anton antone antonela antonella antonello antonette antoni
antonia antonie antonija antonin antonina antonine antonio antoniu antony antoon antun antwan antwon anuja anunay anuraag anurag anuschka anushka
anusuya anuta anvar anwar anwesha anya anyla apa apak apatarkan aphelie apolena apollina apollinaire apollinare apollinary apolline apollo apollonia
appia aprancur april apryl apsara apuleio aqil aqsa aquilin aquiline aquilino ara arabela arabella arabelle araboga araceli aracely arademir aral
araldo aram arame aranka aranza aras arash aratone araya arbay arben arbuz arcade arcadie arcadio arch archambaud archan archana archange archer
archibald archie archimede archippo arcibaldo arcuk arda ardell ardella arden ardic ardis ardith ardito arduino areeba areej areli arely aren arend
ares aresio areta aretha argelia argil argimiro argine argo argono argu argun ari aria ariadna ariadne ariah arialdo ariam arian ariana ariane arianna
arianne ariberto ariboga aric aricie arie ariel ariela ariele ariella arielle aries arif arij arija arijs arik arikagan arikdoruk arike arin arina
arinc arindam arinola arion ariosto aris aristarco ariste aristeo aristid aristide aristione aristita aristo aristofane aristotele ariya ariyah
ariyana ariyanna arizona arjan arjen arjit arjun arkad arkadijs arkadiusz arkady arkin arkis arla arlan arleen arlen arlena arlene arlet arleta arleth
arlette arley arlie arlin arlinda arlindo arline arlis arlo arlyn armaan armagan arman armance armand armande armandine armando armani armel armeline
armelle armida armide armin armine arminio armins armon armond armoni arna arnac arnaldo arnaud arnaude arnav arne arnesh arnetta arno arnold arnolda
arnoldo arnost arnostka arnoud arnould arnout arnulfo arolde aron arona aronne arpad arpat arrigo arron arsal arsen arsene arsenie arsenije arseniusz
arshia arsil arsinoe arsipatra arslan arslanargun arslanboru arslansungur arslantegin arslanyabgu arslon arsun art arta artan artanto artawan artem
artemis artemisa arthaud artheme arther arthur arthurine arti artie artiinal artis arto artuk artukac artur arturo arturs artus artut artuur artyom
aruk arun aruna arunthavanathan arved arvid arvids arvil arvilla arvin arvind arwa arwen arya aryan aryana aryanna aryeh aryn arystarch arzen arzu asa
asad asadulloh asake asal asan asanboga asante asantudun asantugrul asartegin ascanio ascelin asceline ascension asdrubale aseel asel asella asha
ashanti ashely asher ashish ashlea ashlee ashleigh ashlesh ashley ashli ashlie ashlin ashly ashlyn ashlynn ashna ashok ashraf ashten ashtin ashton
ashtyn ashwin ashwini asia asiah asig asija asikbulmus asil asila asilbek asim asimodeo asirwada asirwanda asiya asja askin aslesha asli aslijan aslim
asliya asma asmaa asmadi asmae asman asmeret asmianto asmin asmir asmuni asolat aspen aspyn asri assia assiya assomption assunta assunto asta
astalogul astarte aster asterie asterio astianatte aston astor astou astree astrid astrida astride asuela asug asuk aswani asya ata atac atakagan
atakan atalan atalay ataldi ataleo atalmis ataman atanas atanasia atanasio atanazie atanazy atasagun atasu ataullah atberilgen atena athalie athanase
athanasie athena athenais athina athos atif atigay atikutlu atikutlutas atila atilgan atilla atim atimer atinuke atis atlas atli atlibeg atlikagan
atma atmaca atmaja atmanand atmananda atreus atreyee atreyi atreyu atsiz atta atticus attila attilano attilio atuncu aube aubertine auberto aubree
aubrey aubri aubriana aubrianna aubrie aubriella aubrielle aubry audace aude audebert audeline auden audie audouin audra audran audree audrey audriana
audrianna audric audrie audrina audry august augusta auguste augustin augustina augustine augusto augustus augustyn augustyna auke aukje aulia aundrea
aura aure aurea aurel aurele aurelia aurelian aureliana aureliano aurelie aurelien aurelienne aurelija aurelio aurelle aurian auriane aurica auro
aurora aurore ausilia ausiliatrice ausilio austen austin auston austyn autum autumn auxane auxence ava avadhesh avah avalon avalyn avalynn avani
avantika avar avaz ave aveline aven averardo averi averie avery avesta avi aviana avianna avigaelle avin avinash avion avis aviva avluc avni avoye
avraham avram avril avrohom avsar awa awale awat awero awesi awet awot aws axana axel axeline axelle axinte axl axton ay aya ayaan ayaci ayah ayan
ayana ayanda ayanle ayanna ayas ayat ayaz aybalta ayban aybars aybeg ayco aydan aydarkagan aydemir ayden aydin aydinalp aydogan aydogdu aydogmus
ayebatari ayele ayesha aygirak aygul aygun ayhan ayinde ayinke ayitmis ayiz ayizdag ayize aykagan aykal aykan ayko aykurt aykut ayla ayleen aylin
ayluc ayluctarkan ayma ayman aymane aymard aymardine aymen aymeric aymon aymonde aynur ayo ayodeji ayodele ayoka ayomide ayomikun ayotude ayoub ayren
ayrton ayruk aysar ayse aysel aysenur aysha aysil aysilig aytac aytak aytekin ayten aytug ayu ayub ayush ayushmati ayva ayvaz ayyildiz ayyub ayyur aza
azad azael azak azalea azalee azamat azaria azariah azban azeglio azelia azelie azeline azelio azer azgan azganaz azieb aziel azil aziz aziza azizhan
azmi azra azrael azriel azubuike azucena azul azzurra baaba baala baalaaditya baalagopaal baba babacan babacar babak babasola babatunde babatunji
babawale babeta babette babila babir babs babur baby bac bacara baccayman bacco bach bacman badabul bade bader badis badr badreddine badruk badur
bafana baffour baga bagaalp bagaisbara bagan bagas bagasatulu bagatarkan bagatengrikagan bagatur bagaturcigsi bagaturgerey bagaturipi bagatursepi
bagdagul bagis bagiya bagtas bagus bagya baha bahadir bahar bahlbi bahman bahodir bahoz bahram bahri bahriddin bahrom bahtiyar bahula bahuraksa
bahuwarna bahuwirya baidehi baijayanti baila bailee baileigh bailey bajragin bakagul bakary bakda baker bakhtiyor baki bakiadi bakianto bakidin
bakijan bakiman bakiono bakir bakirsokum baksi bakti baktiadi baktianto baktiono bakula bala balaaditya balaban balachandra baladitya balagopal
balagovind balaka balakatay balamani balamantri balamir balangga balapati balazs balcar baldassarre balderico baldo baldomero baldovino baldu baldwin
balgopal balidin balijan balin balint balkik balta baltaci baltar baltazar balthazar baltir baltur bambang bambi bambina bamsi ban banara banawa
banawi bancar bandhu bandhul banel bang bangizwe bangu banji bankim bankimchandra bankole banks banna banu banuta bao baptist baptiste bara barak
baraktore baran barb barbala barbara barbarigo barbe barbeg barbie barboga barbol barbora barbra barbro barbu barbulsun barca barcadogdu barcadogmus
barcadurdu barcadurmus barcan barcatoyun barchinoy bardibay bardo bardomiano bargan barica barimtay barin baris barkan barkdogdu barkdogmus barkdurdu
barkdurmus barkin barlas barlibay barmaklak barmakli barman barnaba barnabas barnabe barney barno baron barrett barrie barron barry bars barsaba
barsbeg barsboga barsgan barsimeo barskan barsurungu bart bartek barthelemy bartholomew bartimee bartlomiej bartolo bartolomea bartolomej bartolomeo
bartolomeu barton bartosz bartu bas basademir basak basan basanti basanyalavac basar basarab basat basbug basci basel basgan bashar bashir basia
basiel basil basile basileo basilia basilio basilisse baskin baskirt baskurt basma basmil bassel bassiano bassilla bastar basti bastiaan bastian
bastiano bastien bastugrul basu basut bathilde batilda batoul batrak battal battista batu batuhan batuk batur baturalp baudouin bauke baukje bavo
bawer baxter bay bayan bayancar bayankagan bayat bayazit baybars baybayik baybicen bayboga baybora baybure baydar baydemir baydur bayik bayincur
bayindir baykal baykara baykoca baykuzu baylee bayleigh bayley baylie baylor baymunke bayna baynal baypure bayrac bayrak bayram bayri bayrin bayruk
baysungur baytara baytas bayu bayuncur bayur bayurku bayutmus bayuttu baziel bazil bazir bazyli bear beata beate beato beatrice beatrijs beatrix
beatriz beatrycze beatus beau beaux bebe becca beceapa beck beckem beckett beckham becki beckie becky bedir bedirhan bediz bedran bedreddin bedri
bedrich bedriska beg begarslan begbars begbilgeciksin begboga begcur begdemir begdilli begdurmus begi begil begine begitutuk begkulu beglen begni
begoyim begtas begtegin begtuzun behailu behcet behic behlul behnam behram behrem behrouz behruz behzad behzat bek bekazil bekbekec bekec bekecarslan
bekecarslantegin bekectegin beker bekim bekir beklemis bekmurod bektas bektur bela belay belcim belcir belek belemir belen belgi belgin belguc belimir
belina belinay belinda bell bella bellamy belle bellino belma belo beltir beltramo beltun belva ben benadik bence bende bendeguz benedek benedetta
benedetto benedict benedicte benedikt benedikta benedita benedykt benett bengi bengt bengu beniamin beniamina beniamino benice benicio benigna benigne
benigno benita benito benja benjamen benjamim benjamin benjiman benli benlidemir benne bennet bennett bennie benno benny benoit benone benson bent
bente benthe bentlee bentley bently benton benvenuta benvenuto benvinda benyamin bera beranger berangere berard berardo berat berceste bercin berdibeg
bereket beren berend berendey berengario berenice berenika berfin berginsenge bergu berhane berinay berislav berit berivan berk berkan berkay berke
berkeley berkin berkis berkley berkyaruk berlin bermek berna bernadetta bernadette bernadine bernard bernarda bernardine bernardo bernd berneice
bernetta bernice bernie berniece bernita beronico berra berran berre berry bert berta bertalan berten bertha berthe berti bertie bertille bertold
bertolda bertoldo bertolfo bertram bertrand bertus berva beryl bes besa besentegin beser besim besir besnik besra bess bessie beste betania betemir
beth bethanie bethann bethany bethel betina betsie betsy betta bette bettie bettina betty bettye betul beulah beuve beverley beverly bexley bextiyar
beyaz beyene beyizci beyrek beyrem beyza bhaanumati bhaasvan bhaaswar bhadra bhadrak bhadraksh bhadran bhagavaan bhagirathi bhagvan bhagwan bhagwanti
bhagwati bhamini bhanumati bharadwaj bharat bhardwaj bhargava bhargavi bhasvan bhaswar bhaumik bhavani bhaves bhavna bheeshma bhekimuzi bhekizizwe
bhekumbuso bhilangana bhima bhisham bhishma bhoj bhoopat bhoopati bhooshan bhooshit bhramar bhudev bhudeva bhupati bhupen bhushan bhushit bhuvanesh
bhuvaneshwar biagio bianca bianka bibi bibiana bibianna bibiano biborka bice bicek bich bicki bickici bidin bieke bijan bilal bilan bilel bilge
bilgebayuncur bilgebeg bilgeciksin bilgeisbara bilgeisbaratamgan bilgekagan bilgekan bilgekulucur bilgekutluk bilgetacam bilgetamgaci bilgetardu
bilgetegin bilgetonyukuk bilgez bilgic bilgin bilig biligkongulsengun bilik biljana bill billal billie billure billy billye bilol bilva bilwa bin
binafsha binbegi bindir bindo bineta binh biniam biniyam bino binta bintou birane birdie birger birgit birgita birgitta birgitte birgul birhane birino
birjesh birol birte birthe bisan bisenija biserka bishnu bishop bitaybiki bitri bivoj bjarne bjarni bjorn blagica blagoje blahomil blahomila blahomir
blahomira blahoslav blahoslava blaine blair blaire blaise blake blakely blanca blanch blanche blandine blanduzia blane blanka blas blayne blaze blazej
blazena blerim blerina bless blessing blossom blythe bo boas boateng boaz bob boban bobana bobbi bobbie bobby bobbye bobur bode boden bodhan bodhi
bodi bodie boet boga bogac bogacuk bogdan bogdana bogde boge boglarka bogoljub bogu bohdan bohdana bohemond bohuchval bohumil bohumila bohumir
bohumira bohun bohuna bohus bohuse bohuslav bohuslava boi bojan bojana bojislava bokde boke bola bolanle bolatito boldaz boldizsar bolemir bolen
boleslav boleslava boleslavs bolmus bolsun bolukbasi bolun boluwatife bon bonagiunta bonaldo bonaventura bonavita boncuk bonek bong bonge bonginkosi
bongul bongulboga bonifac boniface bonifacio bonita bonito bonnie bonny bono booker boone bora boran borbala borcul borek boris borislav borislava
borivoj borivoje borjan borka borko borlukcu borna bornak boroka bortecine bortolo boru borubars borusengun borys bosiljka bosko boston botan botir
botond bouba boubacar boubou bouchard bouchra boukje boutaina bowen bowie boyan boyankulu boyce boyd boyko boylabaga boylabagatarkan boylakutlutarkan
boza bozan bozboru bozdogan bozena bozetech bozetecha bozica bozidar bozidara bozislav bozkurt bozkus bozok brad braden bradford bradlee bradley
bradly bradut brady bradyn braeden braedon braedyn braelyn braelynn brahim brahma brahmaanand brahmabrata brahmanandam brahmdev braiden brain brajan
brajen brajendra brajesh bram brancaleone branco brandan brandee branden brandi brandie brandin brando brandon brandt brandusa brandy brandyn branimir
branimira branislav branislava branka brankica branko brannon branson brant brantlee brantley bratislav bratislava braulio braxton brayan brayden
braydon braylee braylen braylin braylon brayson brayton brea breana breann breanna breanne brecht brechtje breck brecken bree breeanna bregje brend
brenda brendan brenden brendon brenn brenna brennan brennen brennon breno brent brentley brenton breon breonna bret bretislav bretislava brett brhane
bria briac brian briana brianna brianne briar brice bridger bridget bridgett bridgette brie brieanna briek briella brielle brien brieuc brigette
briggs brigham brighton brigid brigida brigita brigitta brigitte brijesh brik brikti briley brinlee brinley brion brionna brisa briseida brissa
bristol brit brita britany britney britni britt britta brittaney brittani brittanie brittany brittnee brittney brittni brittny britton brixton broc
brock broderick brodie brody broes brogan bronislav bronislava bronislavs bronson bronwyn brook brooke brookelyn brookelynn brooklyn brooklynn brooks
bruce bruna brunehaut brunehilde brunhilda brunilde bruno bruto bryan bryana bryanna bryant bryar bryce brycen bryer brygida brylee bryleigh bryn
brynlee brynleigh brynley brynn brynna brynne bryon brysen bryson bryton bsrat btissam bucan buce buchi buck bucur bud budag budak buddhana buddy
budhil budi budimir budislav budivoj budunlu budus budustudun buffy buford bugday bugduz bugduzemen buge bugra bugrakarakagan bugu bugubilge buhle
bukak bukaktutuk bukduz buke bukebuyrac bukebuyruc buket bukey bukola buktegin bukusboga bulacapan bulah bulak bulan buldur bulent bulgak bulmaz
bulmus buluc bulug buluk bulus bulut bumen bumin bunmi bunsuz bunul bunyamin burak burcak burcu bure burgucan burgut burhan burhon burkay burke burkek
burkut burl burluk burnell burnice burslan burt burton burulday burulgu burunduk busayo buse bushra busisiwe busra buster busulgan butak butch butuk
buu buyan buyancuk buyandemir buyankara buyat buyrac buyruc buyruk buzac buzactutuk byron bystrik ca caasha caba cabdar cabdi cabli cabus cade caden
cadence cael caelan caesar caetana cafer cagak cagan cagatay cagdas cager cagil cagla caglar caglayan cagri cagribeg cagrihan cagritegin cagru cahid
cahya cahyadi cahyanto cahyo cahyono caiden cailey cailin cailyn cain caino caio cairo caithlyn caitlin caitlyn caitlynn caius caket cakrabirawa
cakrabuana cakrajiya cakrawala cakrawangsa cal calanico calapkulu calcedonio cale caleb calebe caleigh calen caley cali calin calista calixte calla
callahan callan callen calli callie calliope callisto callum calogera calogero calpurnia calum calvin cam camari cambria camden camdyn camelia
camelien camellia cameron cameryn cami camiel camil camila camilla camille camillien camillo camilo cammie campbell camren camron camryn can canaan
canalp canan candace candar candelaria candi candice candida candide candido candie candis candra candrakanta candy candyce canel caner cangul canh
cankan cankiz cannon cannur canon cansel cansin cansu cantemir cantidio canyon canziano cao capa capitolina capri caprice capucine cara caraka caren
carey cari caribert caridad carie carin carina carine carisa carissa carl carla carlee carleen carleigh carlene carles carleton carletta carley carli
carlie carlijn carlin carlo carloman carlos carlota carlotta carlton carly carlyle carlyn carma carman carmel carmela carmelita carmella carmelo
carmen carmina carmine carminho carmo carmon carna carnell caro carol carola carolann carole carolee carolien carolin carolina caroline carolyn
carolyne carolynn caron caronte carponio carri carrie carrington carrol carroll carsen carson carsten carsyn carter cartier carub carver cary caryl
caryn cas casandra case casen casey cash cashton casian casiana casie casilda casimir casimira casimiro caslav cason caspar casper caspian cassandra
cassandre cassiano cassidy cassie cassien cassio cassiopea cassius cassondra castiel casto castor cat cataldo cataleya catalin catalina catarina
catena caterina catharina catharine catherine cathi cathie cathleen catho cathrine cathryn cathy catina catinca cato catrin catrina catrinel catullo
catur caturangga caua cavid cawil cawisadi cawisono cawuk cayadi cayden caydence cayla caylee caylin cayson cazimir ceasar cebe ceca cecco cecelia
cecep cecil cecile cecilia cecilie cecilio cecily cecylia cecyliusz cedar cederic cedomir cedric cedrick cedrik cedrin celal celaleddin celasun celen
celena celeste celestin celestina celestine celestino celestyn celestyna celia celie celien celik celil celina celine celinia celle celso cem cemal
cemali cemani cemen cemeti cemgen cemil cemplunk cenek cengiz cengkal cengkir cenk cenka cerasela ceren ceriel cesaire cesaltina cesar cesare cesario
cesminaz cestmir cestmira cetin cetinel cetiner cevahir cevat ceyda ceyhun ceykun ceyla ceylan ceylin ceylinaz cezanne cezar cezara cezary cezmi
chaanakya chaaruchandra chace chad chadia chadija chadwick chafik chahid chaim chaima chaimae chaitan chakib chakor chakradhar chakravartee
chakravarti chakrika chalid chan chana chanakya chance chancelle chancellor chanda chandak chandan chandani chandi chandini chandira chandler chandni
chandra chandraayan chandrabhaga chandrabhan chandradev chandrakala chandraketu chandrakin chandramani chandramauli chandramohan chandran chandranath
chandrani chandraprabha chandraswaroopa chandravati chandrika chanel chanell chanelle chanh chani channing chantal chante chantel chantell chantelle
chaoula chapal chapala charak charis charisma charissa charisse charity charl charla charlaine charlee charleen charleigh charlemagne charlene charles
charleston charlette charley charli charlie charlien charline charlize charlot charlotta charlotte charlton charly charmaine charolette charuchandra
charumati charuvrat charvi chas chase chasity chassidy chastity chaten chatur chatura chaturaanan chaturbhuj chau chauncey chava chaya chayenne
chaymae chayse chaz che cheikh cheikhou chekhouna chelsea chelsey chelsi chelsie chelsy chen cheng cherechi cheri cherie cherif cherise cherish
cherokee cherri cherrie cherry cherubino cheryl cheryle cheryll chesley chesney chester chet chetan chetanaanand chevelle chevy cheyanne cheyenne chi
chiaffredo chiamaka chiara chidaakaash chidaatma chidambar chidambaram chidananda chidi chidinma chiel chien chieu chika childebert chilperic
chimamanda china chinedu chinh chinmayanand chinmayananda chinonso chinouk chinyere chioma chip chiquita chiranjeev chiranjeeve chisom chitraksh
chitrali chitramala chitrangada chizoba chloe chrabros chraniboj chranibor chranislav chranislava chretien chris chrissy christ christa christal
christan christeen christel christelle christen christena christene christer christi christiaan christian christiana christiane christianna christiano
christie christin christina christine christodule christof christofer christoffer christoper christoph christophe christopher christos christy chrudos
chrysole chrysostome chrystal chuan chuck chukwu chukwuemeka chun chung chuong chuyen chval chyanne chyna cian ciana cianna ciaobella ciara ciarra
cicek cicem cici ciel cielo cienna ciera cierra cigdem cigerxwin cigil cihad cihan cihangir cihansah cilasun cilay cilenti ciler cillian cilou
cilvenaz cimen cinda cindi cindy cingir cino cinta cinthia cinzia ciprian cipriana cipriano cirano ciriaco cirilla cirillo cirino ciro cis cise cisem
cisil ciska cisse cistoslav cistoslava citlali citlaly citra civan ciwan ciya claas claes clair claira claire clara clarance clare clarence clarenzio
claribel clarice clarisa clarissa clarisse clark clarke claud claude claudette claudia claudie claudien claudine claudio claudiu claus clay clayton
cleandre cleandro clelia clelie clem clemence clemens clement clemente clementina clementine clemenzia clemmie cleo cleofe cleon cleonico cleopatra
clery cleta cletus cleve cleveland cliff clifford clifton climaco clinio clint clinton clio clive clodomiro clodoveo cloe clorinda clotaire clotilde
clover clovis cloyd clyde cobe cobulmak coby coco cocukboru codey codi codie codin codrin codrina codrut codruta cody coen cohen cointa cokramayul
colbie colby cole coleen coleman coleton colette colin coline colins colleen collette collien collin collins colman colmanno colmazio colomba
colombano colombo colpan colson colt colten colter coltin colton colu columbus come comfort concepcion conception concetta concetto conchita concordio
cong conley conner connie connor conor conrad consolata constanca constance constant constanta constantin constantina constantine consuela consuelo
conway cooper cor cora coral coralee coralia coralie coraline corban corbin corbiniano corbyn cordelia cordell corene coreno corentin corentine corey
cori corie corin corina corine corinna corinne coriolano corliss cormac corne corneel cornel cornelia cornelio cornelious cornelis corneliu cornelius
cornell coronato corrado corrie corrina corrine cortez cortney corvin corwin cory cosette cosima cosimo coskun coskuner cosma cosmin cosmina cosmo
costache costante costantino costanza costanzo costel costin coty coumba courtland courtney coy craig crawford creed creighton cremenzio crenguta
crescente crescenzia crescenzio crespignano crew crin crina cris crispino crissy crista cristal cristaldo cristea cristen cristi cristian cristiana
cristiano cristin cristina cristine cristobal cristofer cristofor cristoforo cristopher cristy crocefissa crocefisso cronida crosby cruz crystal csaba
csanad csenge csongor ctibor ctibora ctirad ctirada ctislav ctislava cubeyr cuc cullen cumhur cunegonda cuneyt cung cuniberto cuong cupido curley curt
curtis curtiss curtly cuzia cvijan cvijetin cy cydney cyndi cynthia cyntie cyprian cyprien cyra cyriaque cyriel cyrielle cyril cyrila cyrille cyrus
cyryl d'arc da daan daantje dabiziv dac dacia dacian daciana daciano dacin dacio dada dadap dadi dado daevi daevika dafina dafne dag dagel daghan
dagmar dagmara dagoberto dags dahir dahlia dai daiana daija daina dainuvite daisey daisha daisy daiwik dajana dajuan dakari dakoda dakota dakotah
daksha dakshayani dalal dalary dale daley daleyza dalia dalibor dalibora daliborka dalida dalie dalil dalila dalilah dalima daliman dalimil dalimila
dalimin dalimir dalimira daliono dallas dallin dalmazio dalton damani damar damarcus damari damarion damaris damaso damayanti dame dameon damian
damiana damiano damien damife damil damilare damilola damin damion damir damjan damjanka damla damocle damodara damola damon damu dan dana danae
danang dandak dandapaani dandre dane danelle danette dang dangelo danh dani dania danial danica daniel daniela daniele daniell daniella danielle
danijel danijela danika danila danilo danio danique danish daniswara danita danjuma danka danko danna danni dannie danniel dannielle danny dante danu
danuja danuse danuta danya danyel danyell danyelle dao daoud daouda daphne daquan dara darasimi darby darci darcie darcy darek darell daren daria
darian dariana dariati darie dariel darien darija darijan darimin darin darina darinka dario darion darius dariush dariusz darja darko darla darleen
darlene darline darmaji darman darmana darmanto darnell darold daron darrel darrell darren darrian darrick darrien darrin darrion darrius darron
darryl darshan darshwana darsirah darta dartono daru daruna darvin darwin darya daryani daryl daryle daryn daryoush dasa dash dasha dashaun dashawn
dashiell dasia dat datta daud dauwe dave daven daveon daver davey davi davian david davida davide davids davie davin davina davino davion davis davon
davonte davor davorin davriya davron davud davy dawid dawit dawn dawna dawne dawson dax daxton dayaamay dayaananda dayaanidhi dayamayee dayana
dayanara dayanna daylan dayle daylen daylin daylon dayna dayne daysha dayton dea deacon dean deana deandra deandre deandrea deane deangelo deann
deanna deanne deante deanthony deasia deb debbi debbie debbra debby debi debora deborah debra debrah decebal decimo decker declan dedra dedrick dee
deeann deedee deegan deeksha deema deen deena deenabandhu deepak deepali deepan deepankar deependra deepesh deepika deeptanshu deeptendu deeptiman
deeptimay deeptimayee deeptimoy deeptimoyee deeqa deevakar defne degna dehab deidra deidre deion deirdre deisy deja dejah dejan dejana dejon dejuan
deka del delaine delana delaney delanie delano delbert delfien delfina delfino delia delicia delie delila delilah delina delinda delisa delizia dell
della delma delmar delmer delois delora delores deloris delphia delphin delphine delta delton delvin demarco demarcus demari demario demarion demba
demet demeter demetra demetri demetria demetric demetrice demetrio demetrios demetris demetrius demetriusz demi demilade demiralp demirhan democrito
demond demostene dempsey dena denae deneen deneval denice denim denis denisa denise denisha denisse denisz denita deniz denizalp dennie dennis dennise
denny denton denver denzel denzil deodata deodato deon deondre deonna deonta deontae deonte depold deqa dequan dereck derek deric derick derik derin
deron derrek derrell derrick dervis derwin derya desanka desdemona desean deshaun deshawn deshon desi desiderata desiderato desiderio desimir desirae
desire desiree desislava desmond despina dessie desta destan destany deste destin destinee destiney destini destinie destiny detmar detrich dev
devadatt devagya devajyoti devak devan devangana devani devante devasree devaughn devdan deven devesh deveshwar devi devika devin devlin devon devona
devonta devontae devonte devora devorah devota devran devvrat devyn dewanand dewayne dewey dewi dewitt dex dexter dexx dezider dezmond dhaanyalakshmi
dhana dhanadeepa dhanalakshmi dhananjay dhanapati dhanesh dhanpati dhanu dhanvin dhara dharani dharitri dharmaketu dharmin dhatri dhruv dhyanesh
dhyaneshwar di diah diamante diamond dian diana diane diann dianna dianne dianora diarra diaz dick dickie dicle diclehan dida didem didier didimo
didina diede diederik diego dieke diem dien diep diepak dies diete dieter dieu dieudonne dieudonnee dieuwke diewke dieynaba digambar digambara digdaya
dihya dijana dikmen dikra diksha dila dilafruz dilan dilano dilara dilare dilaver dilay dilbar dilberay dildar dildora dilek diler diletta dilfuza
dilgesh dilhan dillan dillard dillion dillon dilmurod dilnoza dilorom dilovan dilrabo dilruba dilsad dilshad dilso dima dimas dimaz dimitar dimitri
dimitrij dimitrije dimitrina dimitrios dina dinah dinakar dinc dincer dinda dinesh dinh dinis dinkar dino dinu diocleziano diodata diodoro diogene
diogo diomede dion dione dionigi dionisia dionisio dionizy dionna dionne dionte dionyz dionyzos dior dipa dipali dipankar dipendra dipesh diptendu
direnc diri diriye dirja dirk dirkje dita ditte ditya divaakar divakar divine divis diviska divjot divna divo divya dixie dixon diya diyor diyora
dizik djamila djayden djeneba djenna djibril djoeke djoemini djony djordy dluhos dmitri dmitry doaa doan doanh dobrava dobrila dobromil dobromila
dobromir dobromira dobroslav dobroslava dochia dock doda dodato dodo dogan doganay doganer dogu dogukan doha doina dollie dolly dolores dolunay
domagoj domenic domenica domenick domenico domenik domezio domien dominga domingo domingus dominic dominick dominik dominika dominique dominque
domiziano domnica domonic domonique don dona donal donald donalda donat donata donatella donatello donato donavan donavon dondu donell dong donita
donka donn donna donnell donnie donny dono donovan donta dontae donte dontrell donya door dora doran dorana dorcas dorde doreen dorel dorene doretha
doretta dori dorian doriana doriane doriano dorica dorien dorin dorina dorinda dorine dorinel doris dorit dorka dorli dorota dorotea doroteja doroteo
dorotha dorothea dorothee dorothy dorottya dorris dorsey dortha dorthe dorthy doru dottie douae doubrava doubravka douce doug douglas douglass dounia
douwe dov dovid dovie dovud doyinsola doyle draga dragan dragana dragica draginja dragisa dragoje dragojlo dragoljub dragos dragoslav dragutin
drahomil drahomila drahomir drahomira drahon drahos drahoslav drahoslava drahotin drahotina drahuse drahutin drajat drake draupadi draven draza drazen
dre dream dreama dren drew dries drifa drina driss drita driton dron drona dru drucilla druina drusilla drzimir drzislav du dua duaa duane duanne
duarte dubravka dubravko duc duccio duco ducu dudley duduzile due duilio duje dujo duke dulari dulce dulcinea dulina dumisani dumitra dumitrana
dumitru duncan dundar dung dunja dunya duong dura durad durante durda durdane durdona durga durgeshwari durica durk durmus durodola durriye duru
dururbunsuz durward durwood dusan dusana dusanka dusica duska dusko dustin dusty dustyn duuk duwayne duy duyen duyet duygu dwain dwaine dwaipayan
dwaipayana dwane dwayne dwi dwight dyah dylan dylano dyllan dylon dzenan dzenita dzile dzirkstite e'zoza ea eamon ean earl earle earlean earlene
earlie earline early earnest earnestine eartha eason easter easton ebba ebbe ebe ebele eben eberardo ebiere ebin ebiowei ebkizi ebo eboni ebonie ebony
ebrahim ebren ebrima ebru ebunoluwa ebuzer ecaterina ecclesio ece ecehan ecem ecevit echo ecmel ecrin ecvet ed eda edd edda eddi eddie eddy ede
edelberga eden eder edgar edgard edgardo edgars edhem edi edie edil edilberto edin edina edison edita edite edith editta ediz edmee edmilson edmond
edmondo edmund edmundo edna edoardo edouard edsel edson eduard eduarda eduardo eduards edvard edvarda edvige edvin edvins edward edwardo edwin edwina
edyta edythe edzus eef eefje eekalabya eelco eelke efe effie efisio efken eflah efraim efrain efrem efren efsun eftalya eftimia eftimie efua ega ege
egemen egeo egidio egils eginardo egisto egizia egle egmont egon egona egrim egypt ehmed ehsan ehsanullah eileen einars eirik eitan eithan eizens eja
eka ekaaksh ekadant ekaksh ekalavya ekaling ekaparnika ekaterina ekdant ekec ekim ekin ekmel eko ekow ekrem ekua ekundayo ela elaide elaina elaine
elakshi elam elan elana elano elanur elayna elayne elba elbek elbert elcin elda elden eldon eldor eldora eldred eldridge elea eleana eleanor eleanora
eleanore elease eleazar elektra elena elene eleni elenora eleonora eleonore elettra eleuterio eleuthere elexis elfrida elgin elham eli elia eliabeth
eliah eliam elian eliana eliane elianna eliano elias eliasz elicia elida elide elie eliel elien elies eliezer elif elifio eligio elijah elilta elimena
elin elina eline elinor elio eliodoro eliot eliott elis elisa elisabeta elisabeth elisabetta elisangela elisaveta elise elisea elisee eliseo elisha
elisio eliska elissa elita eliyahu eliz eliza elizabet elizabeth elizan elize elizebeth elizej elizeus elka elke elkin ella ellada elle ellen ellery
elli elliana ellianna ellie elliot elliott ellis ellison ellsworth elly ellyn elma elmar elmars elmas elmedin elmedina elmer elmir elmira elmo elmore
elmurod elna elnare elnora elnur eloa elodia elodie elogio elois eloisa eloise elon elona elora elouise elowyn eloy elpidio elroy els elsa elsbeth
else elsie elti elton eluh elva elvan elvedin elvera elvezio elvia elvie elvin elvina elvino elvir elvira elvis elwin elwira elwood elwyn ely elyanora
elyas elyesa elyne elynn elyor elyse elysia elyssa elza elzbieta elzear elzie ema emalee eman emani emanoil emanuel emanuela emanuele emanuelly
emanuil emas ember emberly emberlynn embuh emced emeka emel emelia emelie emeline emely emelyn emerald emerance emerencie emeri emeric emerich emerie
emerson emersyn emery emese emi emidio emiel emil emile emilee emili emilia emilian emiliana emiliano emilie emilien emilija emilijan emilio emils
emily emin emina emine emir emirhan emke emma emmalee emmaleigh emmaline emmalyn emmalynn emmanuel emmanuella emmanuelle emme emmelie emmelien
emmeline emmely emmerico emmerson emmet emmett emmi emmie emmit emmitt emmy emogene emong emoni emory empirio empluk emrah emre emrullah emry emy ena
enakshi enas endah ender enderun endra endrigo enea enecone enedina enes engelbert engin enguerrand enid enie enimia eniola enis enisa enise enna
ennio ennis enno enoch enola enora enos enrica enrico enrique ensar ensley enteng enver enya enzo eowyn ephraim ephrem epiphane eppo era eracla
eraclide eraldo eralp erardo erasmo erast eray erazim erazmus erberk erberto ercan ercin ercolano ercole ercument erda erdal erdem erdeni erdenikatun
erdeniozuk erdi erdinc erel eremia eren erenia erentuz erfan ergene ergenekatun ergin ergun erguner erhan erhard eriberto eric erica erich erick
ericka erico erie erik erika eriks erin erinc erinn eris erkam erkan erke erlinda erma ermal erman ermanno ermelinda ermen ermenegarda ermenegilda
ermenegildo ermes ermete ermias ermilo ermin erminia erminio ermins erna ernest ernesta ernestina ernestine ernesto ernie ernst erol eros errol ersan
ersilia ersin ertan erten ertenozuk ertugrul erva ervin ervina ervins erwin eryn esad esat esau esben esen esenbike esequiel eser esha eshana eshita
esi esila esin eslem esma esmail esme esmee esmeralda esmeray esmira esperance esperanza esra esref esse essence essie esta esteban estee estefani
estefania estefany estel estela estell estella estelle ester estera esterina estevan esthee esther estiawan estifanos estiono estrella esuperio
esupofo eszter etela eterie ethan ethel ethelyn ethem ethen etienne etil etta ettore etty eubert euclide euclides eudes eudokia eudoksja eudoxe
eudoxie eufebio eufemia eufemio eufrasia eufronio eufrosina eufrozina eugen eugene eugenia eugenie eugenio eugeniusz eula eulalia eulalie eunice
eunika euphrasie euridice eusebe eusebia eusebie eusebio eusebiu eusebius euseo euson eustache eustatiu eustorgio eustosio eustracjusz eutalia eutalio
eva evald evaldo evalds evalyn evalynn evan evander evandro evangelina evangeline evanghelina evans evarist evariste evaristo evasio evdokija eve
evelien evelin evelina eveline evelyn evelyne evelynn even ever everardo everest everett everette everlee everleigh everly evert evette evgenia evgeny
evi evidio evie evin evita evodio evon evonne evran evrard evremondo evren evsen evy evzen evzenie ewa ewald ewan ewatomi ewelina ewoud ewout exauce
eyad eyasu eyiz eylul eymen eyob eyram eysan eyup ezechiel ezechiele ezekiel ezell ezequiel ezgi ezio ezra ezrah ezrak faadumo faas fabia fabian
fabiana fabiano fabie fabien fabienne fabijan fabio fabiola fabrice fabricia fabricio fabrizio fadekemi faderera fadi fadil fadila fadime fadma fadoua
faduma fadumo fadwa fae fahad fahd fahrettin fahri fahriddin fahriye fahrunissa fai faigy faik faiq fairouz faisal faissal faith faizah faizan fajar
falba falco falih falk falke fallon famiano famke fang fanni fannie fanny fanta fantin fantine fanyana fara farah faramarz farangiz fardau fardin
fardowsa fareed fares farhad farhan farhiya farhunnisa fariba farid farida fariha faris faroek farrah farrell farris farruh farshad fartun faruk
farzad farzana farzaneh fasih fatemeh faten fathonah fatih fatiha fatim fatima fatimah fatimata fatimazahra fatimazohra fatime fatin fatma fatmir
fatna fatos fatou fatoumata faust fausta faustin faustina faustine faustino fausto faustyn faustyna fauve favian fawad fawn fay faya faycal faye fayen
fayenne fayrouz faysal fayza fayzbek faziel fazil fazilat fazilet fazio fazli fazliddin fazullah fe feba febe febi febriana febrina feda fedai fedde
fedele federica federico fedor fedora fedro fee fehime fehintola fehmi felecia felice felicia felician feliciano felicie felicita felicitas felicite
felicity felien feliks felina feline felipe felisha felix feliz felton fem femi femke femm fen fender feng fenja fenn fenna fenne ferah feramus
feramuz feras feray ferda ferdaous ferdi ferdinand ferdinanda ferdinando ferdynanda fereh ferenc fereshteh ferhan ferhat feride feridun feriha ferit
ferman fermiano fermin fermo fern fernanda fernando ferne fernon ferqane ferre ferris ferruccio ferruh feruz feruza festo fettouma feven fevzi
fexriyye feyyaz feyza feyzullah fiacre fiammetta fibikemi fidaa fidan fidel fidele fidelie fidelius fidenziano fidenzio fie fiebe fieke fiel fien
fiene fiep fiete figen fiifi fikadu fikayomi fikret fikri fikriye fil filemon filibert filiberto filip filipa filipe filippa filippo filiz filmon
filofteia filomen filomena filomeno filotije filou fily fine finia finja finlay finley finn finne finnegan finnian finnja finnley fiodor fiona
fiordaliso fiore fiorella fiorenza fiorenziano fiorenzo firas firdaous firdavs firdaws firdevs firmin firouz firuze fisher fitrat fitri fitria
fitriani fitsum fiyori flaminia flamur flavia flavian flaviana flaviano flavie flavien flavio flaviu flavius fleano fletcher fleur flint flip flo
floare floarea flodoard floor floortje flor flora flore florea florence florencia florencio florencja florene florent florenta florentin florentina
florentine florentino florentyn florentyna florestan florian floriana floriano florica florida floridia florie florien florin florina florine floris
flossie floy floyd flynn foca fokke folafoluwa folake folashade folco folu fonda fonne fons foppe ford forest forough forrest fortunat fortunata
fortunato fortune fortunee fos fosca fosco fosiya foss foster fotih fotima fouad foulques fowzia fox foy fozia fran frana franc franca france frances
francesca francesco francette franchesca francia francine francis francisc francisca francisco francisque franciszek franciszka franco francois
francoise franjo frank franka frankie franklin franklyn franky franne frans fransisco frantisek frantiska franz franziska frauke fre fred freda
freddie freddy frederic frederica frederick frederico frederik frederike frederique fredric fredrick fredrik fredy free freeda freek freeman frehiwot
freida freja frenkie freweini freya freyja frezghi frida frido fridolin fridrich frie frieda friederike friedl friedrich frieke frits fritz
frontiniano frouke froukje frusina fruzsina fryderyk fuad fuat fulbert fulberto fulcran fuldem fulden fulgence fulgenzio fulton fulvia fulvio fulya
funani funda fung funmi funmilade funmilayo fureyya furio furkan furman furseo furuzan fuscolo fusun fuzuli fynn g'affor g'afur g'iyos g'ulom gabe
gabi gabin gabino gabor gabriel gabriela gabriele gabriella gabrielle gabrijela gada gadang gading gadis gaduh gael gaelle gaetan gaetano gaffar gage
gaglioffo gaia gaige gail gaiman gaio gaj gaja gajaadhar gajabahu gajadhar gajana gajbaahu gal gala galak galang galar galatea galdino gale galeazzo
galen galfryd galih galilea galileo galina galiono gallicano galuh galur gaman gamani gamanto gambira gamblang gamze ganak ganaka ganapati ganda
gandewa gandharv gandharva gandi gandolfo ganep ganesh ganesha gang gangesh gangsa gangsar ganjaran gannon gantar gara garad garan garance garang
garda gardner gareth garett garfield garik garika garimberto garland garnet garnett garnier garold garret garrett garrick garrison garry garth garud
garuda gary gaspar gaspard gaspare gasti gaston gastone gati gatien gatik gatlin gatot gatra gatsha gaud gaudenzia gaudenzio gaudino gauge gauraang
gaurang gauranga gaurav gautam gautama gautami gauthier gautier gautiero gaven gavin gavino gavrilo gavxar gavyn gawati gay gayatri gaye gayla gayle
gaylene gaylon gaylord gaynell gazanfer gazi gbadebo gbeminiyi gbemisola gbolahan gbowoade gea geanina gearld gearldine gebre gebreab gebremariam
gebremeskel gedeon gedeone gederts geert geertje geeta geetanjali geike gejza gelin gelincik gellert gelsomina geltrude gelu gema gemine gemini
geminiano gemma gena genadij genaro gencer gene general generosa generoso genesia genesio genesis genet geneva genevieve genie genna gennady gennaro
gennie geno genoveffa genoveva gent genta gentiana gentile gentry genziano geoffrey geoffroy georg george georgel georgene georges georgeta georgetta
georgette georgi georgia georgian georgiana georgianna georgie georgije georgina georgine geovanni geovanny gerald geralda geraldina geraldine geralyn
gerard gerarda gerardina gerardo gerasim gerasimo geraud gerazim gerazym gerben gerberge gerbert gerda geremia gergana gergely gergo gerhard gerharda
geri gerino germain germaine german germana germano gerolamo gerold geronimo geronzio gerri gerrit gerry gersley gerson gert gertie gertjan gertruda
gertrude gervais gervasio gesualdo geta gevheri geza gezim ghada ghaith ghali ghaliyati ghanaanand ghanashyam ghani ghanshyam ghassan ghazal ghebre
ghenadie gheorghe gheorghita gherardo gherghina ghiath ghina ghirmay ghislain ghita ghizlan ghizlane gia giac giacinta giacinto giacobbe giacomo giada
giadero giambattista gian giana gianbattista giancarlo giandomenico gianfranco giang giani gianina gianluca gianluigi gianmarco gianmaria gianmario
gianna gianni gianpaolo gianpiero gianpietro gianuario giao giap giasone giavanna gibran gibson gica gicu gideon giel gifty gigi gigliola gijs gil
gilang gilbert gilberta gilberto gilda gildo giles gilian giliola gill gilles gillian gillo gilmar gina gineke gineto ginevra ginewra ginger ginny
gino gio gioacchina gioacchino giobbe gioberto gioconda giocondo gioele gioia giona gionata giordano giorgia giorgian giorgiana giorgio giosue
giosuele giotto giovani giovanna giovanni giovanny giove gioventino giovenzio girardo girart giray giri girija girik girika girindra giriraaj giriraj
girish girja girma girmay girolamo girts girvin gisela gisele gisella giselle gislebert gissel gisselle gita gitanjali gitte gitty giuda giuditta
giulia giuliana giuliano giulio giulitta giuseppa giuseppe giuseppina giusta giustiniano giusto giyas gizela gizelle gizem gladis gladys glauco gleb
glen glenda glendon glenn glenna glennis gligorije glinda gloire gloria glorie glory glynn gobinda godeberta godfrey godiva goele goffredo goitom
gojko gokalp gokay gokben gokboru gokce gokcegol gokcen gokcicek gokhan gokmen goknur goksin golda golden goldie golia golnar golnaz golub gomberto
gonca goncalo gonda gondebaud gondulfo gonenc gonerio gongor gonsalwy gonthier gontran gonul gonzaga gonzague gonzalo gopaal gopal gopee gopi
gorakhanatha gorakhnath goran gorana goranka gorazd gordan gordana gordiano gordon gorge gorkem gorun gosia gosto goswamee goswami gothard gottardo
gotum gouranga goutam govher govinda gozde grace gracelyn gracelynn gracen gracey gracian graciana gracie graciela graciliano gracja gracyn gradimir
grady graeme graham granit grant granville gratian gratiana gratiela grato gray grayce graydon graysen grayson grazia graziana graziano graziella
grazina grazyna grecia greer greet greetje greg gregg greggory gregoire gregor gregorian gregorio gregory greta gretchen gretta grey greysen greyson
grga grgo grgur griet grietje griffin grigore grigorije grimaldo griselda grizelda grover grozdana gry grzegorz guadalupe gualberto gualtiero gubio
gudakesa gudakesha gudrite gudrun guelfo guenda guendalina guenievre guerin guerrino guglielmo guher gui guiberto guido guilhemine guilherme guillaume
guillemette guillermina guillermo guinevere guiscardo gul gulaid gulay gulbahar gulbaxor gulben gulcan gulchexra gulcin guldem gulden guldeste guled
gulegen gulemen gulen guler gulgun gulhan gulizar guljamol guljaxon gulnaz gulnora gulnoza guloy gulpembe gulriz gulsah gulsen gulseren gulsora gulsum
gultekin gulten gulumser gulzira gulzoda gumesindo gumus gun gunars gunay guncicek gundelinda gundogdu gundogmus guner gunes gungor gunilla guniz
gunnar gunnel gunner gunnur guno gunsel gunseli gunter gunther gunyaruk guo gurbuz gurcan gurdal gurdev gurhan gurkan gurol gurpreet gursel guru gus
gussie gust gustav gustava gustave gustavine gustavo guus guusje guust guven guvenalp guvercin guy guyot guzey gvendolina gvozden gwen gwenaelle
gwendoline gwendolyn gwenyth gwido gwyneth gyan gyorgy habbab haben habib habiba habibullah habil habtamu habtom haby hac hacer hacib hadassah hadda
hadeel haden hadi hadija hadlee hadleigh hadley hafi hafid hafida hafiz hafsa hafshah hafssa hagen hagos hai haidar haiden haider haidyn haile hailee
hailemariam hailey hailie haily hairyanto haisley haitham hajar hajer hakan hakeem hakem haki hakim hakima hakki hakon hal hala haldun hale halee
haleema haleigh haley hali halie halil halim halima halina halis halit halle halley hallie halo haluk halyna ham hamdi hamdullah hamed hami hamid
hamidou hamidreza hamidullah hamilton hamima hamit hammad hamna hampton hamsini hamza hamzah han hana hanadi hanae hanan hanane handan hande haneen
hanefi hang hanga hanh hani hania hanifa hanife haniff hanin hank hanna hannabel hannah hannan hanne hanneke hannelore hannes hanno hans hansel hanus
hao haralamb haralambie harald hardana hardi hardouin hardy hari harimurti harinakshi harinarayan haris harit harita harja harjasa harjaya harjit
harjo harlan harland harlee harleigh harlem harlen harley harlie harlow harm harmen harmon harmoni harmonie harmony harold haron haroun harper
harpreet harrell harrie harriepersad harriet harriett harriette harris harrison harry harsana harsanto harsaya harsh hartaka hartana hartley harto
harun harvey hasan haseki hashmat hasiba hasibi hasim hasin haskell hasmet hasna hasnaa hassan hassane hasse hasta hastal hata hatem hatice hatim
hatip hattab hattie hatun hau hauke hava havel haven havin havla havva hawa hawo hawre hayal hayali hayat hayati haydar haydee hayden hayes haylee
hayleigh hayley haylie haytham hayward haywood hazal hazan hazar hazel hazem hazim heath heather heaven heavenly heba hebe heber hector heda hedayat
hedda hedelin hedi hedvig hedviga hedvika hedwig heema heidi heidrun heidy heike hein heitor hejar helder heleen helen helena helene helga helier
helin helina helio helle hellen helmut heloisa heloise helton hemant hemin hend henderson hendra hendri hendrik hendrika hendrix henk henkie henley
henna hennes hennie henning henny henok henri henrich henrick henrie henrieta henrietta henriette henrik henrike henrique henry henryk henryka hensley
heracleea heran herbert herberta heriberto herlinda herluin herman hermenegildo hermien hermina hermine herminia hermon hernan herschel hershel herta
heru herve heryanto hesdy hessel hester hesti hettie hetty hevi hevin hezekiah hiam hiba hibaq hibo hicabi hicham hidaya hidde hien hiep hieronim hieu
hifzi hikmat hikmet hilaire hilal hilar hilario hilarion hilarius hilary hilda hilde hildebert hildred hilke hillary hille hilma hilmi hilola hilton
himadri himani himawan himmet hin hina hincmar hind hinda hinde hipolit hippolyte hira hiram hiranmay hiranmaya hiranur hiranya hisam hisham hiwa
hiwet hiwot hizir hjalmar hlengiwe hlima hoa hoai hoan hoang hoat hobart hobert hoc hoda hodan hoessein hogir hoi hojimurod holden holland holley
holli hollie hollis holly homa homer homero honesty honey hong honor honore honorine honorius hoodo hooman hop hope horac horace horacio horacy
horatiu horea horia horst hortencia hortense hortensia hortensie hortenzia hortenzie horymir horymira hosea hosiyat hossain hossam hossein hostimil
hostimila hostimir hostimira hostislav hostislava hostivit houda houria houssam houssein houssine houston hovard howard howell hoyt hristina hristo
hrvoj hrvoje hrvojka hua huan hubert huccet hud huda hudavendigar hudayi hudson hue huey hugh hugo hugues huguette hui hulda hulki hulusi hulya huma
humaira humay humayun humberto humeyra humphrey huner hung hunor hunter huong huriye hurkan hurley hurram hurrem hurshida hursit husam husameddin
husamettin husein huseyin husida husnida husniya husnora husnu husrev hussam hussein huston huu huub huxley huy huyen huynh huzeyfe hvalimir
hvezdoslav hvezdoslava hy hyacint hyacinta hylke hyman hynek hypolit hyrum iacob iacopo iacopone iago iain ian iana iancu ianira ianis ianthe iasmina
ib ibe iben ibidapo ibironke ibodulloh iboja ibou ibra ibrahim ibrahima ibrani ibro ibrohim ibtissam ibukunoluwa ibun ica icaro icha icilio iclal ico
ida idalia idea idell idella ides idil idir idiris ido idowu idris idriss idrissa idy iebe iefke ieremia iesha ietje ifa ifeanyi ifeanyichukwu
ifeoluwa ifeoma iffar iffet ifora ifrah ifunanya ige iginia iginio igino igmar ignac ignace ignacie ignacio ignacy ignat ignata ignatius ignazio
ignjat igor ihab ihor ihsan ihsane ihssane ihtiyor ihvan ika ikbal ike ikeme ikenna ikeoluwa iker ikhidie ikhsan ikicitoyun ikin ikra ikram ikrame
ikran ikrime ikrom ila ilacin ilan ilana ilani ilano ilaria ilarie ilario ilarion ilay ilaya ilayda ilbey ilbilge ilda ildebrando ildefonso ildegarda
ildegonda ildika ildike ileana ilena ilene ilenia ilgegu ilgin ilgmars ilham ilhame ilhami ilhan ilia ilian iliana iliano ilias iliass ilie ilija
ilinca ilinka ilir ilja iljana iljo ilkay ilkben ilke ilker ilknur ilko ilksen ilkyaz illias illidio illuminato ilmars ilona ilqar ilsa ilse iluna
ilunga ilva ilya ilyan ilyana ilyano ilyas ilyes ilyos ilza ima imad imam iman imane imani imano imany imari imelda imen imge imke immacolata
immacolato immanuel imme imogen imogene imoleoluwa imraan imran imrane imre imrem imrich imron ina inanc inara inars inas inass inaya inc inci
incoronata indah inder indi india indiana indie indigo indira indra indrikis indro indy ine ineke ines inesa inez infant inga inge ingeborg ingeborga
inger ingmars ingo ingrid ingrida inguna inioluwa inja inka inna inne inneke innocent innocente innocenty innocenza innocenzo ino inocenc inocentiu
insa insaf intan inte intissar inyoni ioan ioana ioanina iola iolanda iole ion iona ione ionel ionela ionelia ionica ionne ionut iorio iosefina iosif
ipek ippocrate ippolito iqra ira irawati ireland irem iremide irena irene irenej ireneo ireneus ireneusz ireti iretioluwa irfan iriana iride iridenta
irie irina irinc irinckol irinel iris irisa irma irmak irmina irnanto iroda irsad irtis irvin irving irwan irwin iryna isa isaac isaak isabeau isabel
isabela isabell isabella isabelle isabelly isac isacco isadora isadore isael isai isaia isaiah isaias isak isalie isaline isam isatou isaura isayas
ischirione ise isela iseoluwa iseult isha ishaan ishaaq ishak ishan ishaq ishmael ishola isiah iside isidor isidora isidore isidoro isidro isig isik
isil isilay isin isiner isioma isis isisa isla islom ismael ismaele ismahan ismail ismaila ismene ismerie ismet ismoil isobel isolda isolde isotta
isra israa israe israel isreal issa issac issam istvan ita italia italo itil itir itri itto itunuoluwa itzayana itzel iulia iulian iuliana iuliu iurie
iustin iustina iustinian iva ivan ivana ivancica ivandro ivanildo ivanka ivanna ivano ivanoe ivar ive ivek iven iveta ivetta ivette ivey ivica ivna
ivo ivona ivone ivonne ivor ivory ivy iwan iwona ixtiyar iyabode iyad iyadunni iyana iyanna iyanuoluwa iyik iyiktag iyinoluwa iyla iza izaac izaak
izabel izabela izabella izabelle izaiah izaias izajasz izak izayah ize izel izidor izidora izmael izolda izydor izza izzet izzettin izzy jaak jaan
jaap jabal jabari jaber jabir jabulile jacalyn jacari jacco jace jacek jacelyn jacey jachym jaci jacie jacinda jacinta jacinthe jacinto jack jackeline
jackelyn jacki jackie jacklyn jackson jacky jaclyn jaclynn jaco jacob jacoba jacobi jacobo jacobus jacoby jacque jacquelin jacqueline jacquelyn
jacquelyne jacquelynn jacques jacquline jacqulyn jacy jad jada jade jaden jadesola jadiel jadon jadran jadrana jadranka jadranko jadro jadwiga jadyn
jae jaeda jaeden jaedyn jael jaela jaelyn jaelynn jaeman jafar jaga jagadish jagadisha jagapati jagaraga jagathi jagdeep jagdish jagger jagica jagmeet
jaheim jahir jahmir jahnu jai jaida jaiden jaidyn jail jaila jailene jailey jailson jailyn jaiman jaime jaimee jaimie jaimini jaimy jainaba jair jairo
jairus jairzinho jais jaivey jaka jakai jakari jakayla jake jakke jakob jakobe jakobi jakov jakub jakuba jakubina jakubka jalal jale jaleah jaleel
jaleesa jalen jalil jalisa jalissa jaliyah jalol jalon jalou jalyn jalynn jama jamaal jamal jamalia jamar jamarcus jamari jamarion jame jamee jameel
jamel james jameson jamey jami jamia jamiah jamie jamil jamila jamilah jamilo jamin jamir jamison jamiya jamiyah jammie jamol jamon jamshid jamya jan
jana janae janai janaina janay janaya jandira jane janee janeen janek janel janell janelle janene janessa janet janeta janeth janett janetta janette
janey jani jania janiah janica janice janie janiece janin janina janine janira janis janiya janiyah janka janki janko janna jannat janne jannek
janneke jannes jannetje jannette janni jannick jannie jannik jannis janny jano janos janosch janusz jaouad japhet jaquan jaquelin jaqueline jaquelyn
jara jared jarell jaren jaret jarett jari jarmil jarmila jarne jarni jarno jaro jarod jarolim jarolima jaromil jaromir jaromira jaron jaroslav
jaroslava jaroslaw jarre jarred jarrell jarret jarrett jarrod jarvis jarwa jarwadi jarwi jase jasen jasenko jasiah jasin jaslene jaslyn jasmani
jasmien jasmijn jasmin jasmina jasmine jasmyn jasmyne jasna jasnena jason jasper jaspreet jasur jaswadi jati jatmiko jaunita jautrite javad javan
javas javen javeria javi javian javid javier javion javlon javohir javon javonte jawad jax jaxen jaxon jaxson jaxton jaxx jaxxon jay jaya jayadi
jayant jayce jaycee jayceon jaycie jaycob jayda jaydan jayde jaydee jayden jaydin jaydon jaye jayeng jayla jaylah jaylan jaylani jaylano jaylee
jayleen jaylen jaylene jaylin jaylinn jaylon jaylyn jaylynn jayme jaymes jaymie jayna jayne jaysen jayson jayvano jayvion jayvon jazelle jazeps jaziel
jazlyn jazlynn jazmin jazmine jazmyn jazmyne jazz jazzlyn jazzlynn jean jeana jeandro jeane jeanetta jeanette jeanie jeanine jeaninne jeanna jeanne
jeannel jeannette jeannie jeannine jeannot jeb jed jedediah jedidiah jef jeff jefferey jefferson jeffery jeffrey jeffry jefri jefta jehanne jekabs
jela jelani jelena jelica jelisaveta jelita jelka jelke jella jelle jelmer jelte jemma jena jenae jenel jenell jenelle jenesis jenessa jeni jenifer
jeniffer jenise jenna jennah jenne jennette jenni jennie jennifer jenniffer jennings jenny jenovefa jens jensen jenson jente jentel jenthe jentl jeppe
jerad jerald jeraldine jeramiah jeramie jeramy jere jered jerel jeremey jeremi jeremiah jeremias jeremiasz jeremie jeremy jergus jeri jerica jericho
jerilyn jerimiah jerko jermaine jermey jermiah jerod jeroen jerold jerom jerome jeromy jeronimo jeronym jeroom jerrell jerri jerrica jerrie jerrod
jerrold jerry jersey jerzy jesa jesenia jeshua jesiah jesica jesika jesper jess jessa jessalyn jesse jessenia jessi jessiah jessica jessie jessika
jesslyn jesslynn jessy jesus jet jethro jeton jetske jett jette jettie jevgenijs jevon jevrosima jewel jewell jezdimir jhon jia jian jianna jidde jie
jihad jihan jihane jikke jil jilali jildou jilji jilke jill jillian jim jimena jimi jimmie jimmy jimram jinawi jindra jindrich jindriska jing jinte
jinthe jiovanni jip jireh jiri jirina jitender jitendra jitka jits jitse jitske jitte jiyan jiyar jo joachim joah joakim joan joana joanie joann
joanna joanne joanny joao joaozinho joaquim joaquin joas job jobbe jocelin jocelyn jocelyne jocelynn jochem jochen jodee jodi jodie jody joe joel
joelina joeline joella joelle joellen joep joeri joery joes joeseph joesph joetta joey joffrey johan johana johann johanna johannah johanne johannes
john johnathan johnathon johnetta johnie johnna johnnie johnny johnpaul johnson johny joi joie joke joko jolan jolana jolanda jolanta jolayemi jolee
joleen jolene jolie jolien jolijn jolin jolina joline jolynn jon jona jonah jonas jonatan jonathan jonathon jonell jonelle jones joni jonna jonnie
jonny jono jonte joojo jools joos joost jop jopie joppe joran jorbe jorben jordan jordana jorden jordi jordin jordon jordy jordyn jordynn jore joren
jorg jorga jorge jorgen jorien jorik jorinde joris jorja jorn jorne jorre jorrit jort jorunn jory jos joscha joschua jose josef josefa josefien
josefin josefina josefine joselin joseline joseluis joselyn josep joseph josephin josephina josephine josette josey josh joshua joshuah josiah josias
josie josip josipa josko joslyn joslynn joso josse josselin josselyn jost josua josue josy joud joudi jouke jounes jourdain jourdan jouri journee
journey journi journie jovan jovana jovani jovanka jovanna jovanni jovanny jovany jovi jovie jovita jovon joy joya joyce joycelyn joye joza joze jozef
jozefa jozefien jozefina joziah jozsef jozue juan juana juancarlos juanita juba jubilee juda judah judd jude judge judi judicael judie judita judite
judith judson judy judyta juelz jugoslav jul jula julan jule julee jules juli julia julian juliana juliane juliann julianna julianne julide julie
julieann julien julienne juliet julieta julietta juliette julija julijana julijs julika julina juline julio julisa julissa julita julius juliusz julka
jullian julnar julot jumadi jumagul jumari jun juna junayd june junior juniper junius juno jur juraj jurendy jurgen jurgis juri jurien jurnee jurre
jurriaan jusma juste justen justice justien justin justina justine juston justus justyce justyn justyna juta jutta juul juwan juwon jyoti jyotis
jyotsana jytte kaan kaat kaatje kabil kabir kabongo kace kacee kacem kacey kaci kacie kacper kacung kacy kade kadeem kadem kaden kadence kader kadi
kadiatou kadiatu kadie kadin kadir kadrican kadriye kady kadyn kaeden kael kaela kaeli kaelin kaelyn kaelynn kagan kagiso kahlil kahsay kai kaia
kaiden kaidence kaidyn kaila kailani kailash kailee kaileigh kailey kaili kaily kailyn kailynn kain kainat kaine kainoa kaira kairav kairi kairo kais
kaiser kaisley kaison kaitlin kaitlyn kaitlynn kaiya kaj kaja kajen kajetan kajin kala kalani kale kalea kaleab kaleah kaleb kalee kaleigh kalel kalen
kalena kalender kaley kali kalia kaliah kalidou kalie kalim kalin kalina kalinda kalinik kalistrat kaliyah kalle kallen kalli kallie kalpana kaltuma
kalvin kalyani kalyn kalynn kam kama kamal kamala kamalesh kamari kamaria kamarion kambali kamber kamden kamdyn kamel kamelya kameron kameryn kami
kamidin kamiel kamil kamila kamilah kamile kamilla kamille kamiya kamiyah kamla kamlesh kamol kamola kamoliddin kamora kamran kamren kamron kamryn
kamuran kamya kanak kanaka kanchan kanci kanda kandace kandi kandice kandis kandy kane kani kania kanisha kanishka kannan kannen kannon kanta kanti
kaoutar kapgar kapinga kara karaca karah karahan karak karam karan kardi kareem karel karely karen karena karey kargilac kari karie karim karima
karimah kariman karime karin karina karis karisa karissa karja karl karla karlee karleen karleigh karlene karley karli karlie karlien karligac karlijn
karlis karlo karlotta karly karma karman karmela karmen karna karo karol karolien karolina karoline karolyn karon karri karrie karsa karsana karsen
karsi karsinah karson karsten karsyn karta karter karthik kartik kartika kartosen karunanidhi karwan kary karya karyn kas kasan kasandra kase kasen
kasey kash kashif kashton kashyap kashyapi kasia kasian kasie kasim kasiran kasiyah kason kaspar kasper kassandra kassidy kassie kastor kasusra kata
kataleya katalina katarina katarzyna kate katelin katelyn katelynn katerina kateryna kathaleen katharina katharine katherin katherine kathern katheryn
kathi kathie kathleen kathlene kathlyn katho kathrin kathrine kathryn kathryne kathy kathyrn kati katia katica katie katija katina katinka katja
katlin katlyn katlynn kato katoo katrien katrijn katrin katrina katrine katryn kattie katun katunkiz katy katya kaveh kavin kavita kavon kawa kawaca
kawaya kawtar kawthar kay kaya kayaalp kayacik kayca kayce kaycee kayden kaydence kaye kayla kaylah kaylan kaylani kayle kaylea kaylee kayleen
kayleigh kaylen kaylene kayley kayli kaylie kaylin kaylyn kaylynn kaynak kayode kayra kaysen kayson kaytlin kaytlyn kayun kazanc kazhal kazi kazim
kazimierz kazimir kazimira kazkatun kc ke keagan keana keandre keanna keano keanu keara keaton keba kecia keegan keelan keeley keely keenan keerti
kees keesha keet kegan kehinde kehlani keila keilani keily keion keira keisha keith keji kekik keklik kelby kelcey kelcie kelechi keles keli kelis
kellan kellee kellen keller kelley kelli kellie kelly kelsea kelsey kelsi kelsie kelsy kelton kelvin kemal kemalettin kemba kemi ken kenan kenari
kendal kendall kende kendell kendra kendric kendrick kendyl kenes kenia kenisha kenji kenley kenna kennard kennedi kennedy kenneth kenney kennith
kenny keno kensi kensington kensley kent kenton kentrell kenya kenyatta kenyetta kenyon kenza kenzi kenzie kenzo kenzy keon keona keoni kepez kera
keramet kerami kerem keremsah keren keri kerim kermit kerri kerrie kerrigan kerry kerstin kesha keshawn keshia kesme kessaf keturah ketut ketwaroe
keung kevan keven kevin kevon kevser keyana keyanna keyken keyla keyon keyona keyonna keyshawn keyvan kezia keziah kezlik kgabu kha khac khadidiatou
khadidja khadija khadijah khadijo khadim khadra khady khai khaled khaleesi khalia khalid khalifa khalil khamari khang khanh khanyisile khaoula khari
kharisma khatera khe khethiwe khiem khiet khieu khloe khoa khoan khoat khoi khoudia khristian khrystyna khuc khue khulekani khulood khuong khuyen kia
kiaan kiah kian kiana kiandra kiandro kiani kianna kiano kiara kiarra kibreab kibrom kick kidan kidane kidist kiel kiem kien kiera kieran kierra
kiersten kierstin kiesha kiet kieth kieu kiflom kika kikelomo kiki kiley kilian killian kim kimani kimber kimberlee kimberley kimberli kimberlie
kimberly kimberlyn kimi kimia kimiz kimizalma kimizalmila kimizin kimora kin kinan kincso kinda kindra kine king kinga kingsley kingston kinh kinlee
kinley kinsey kinslee kinsley kinzley kiona kip kira kiran kirana kiraz kirby kircicek kirgavul kirill kirilo kirk kirlangic kirra kirsten kirstie
kirstin kirt kirti kisanet kisha kismet kit kitana kitty kivanc kivilcim kiya kiymet kizdurmus kizilalma kjeld kjell kjelle kjenta kjento klaartje
klaas klara klarencjusz klarissa klaske klaudia klaudian klaudie klaudius klaudiusz klavs klayton kleber klemens klement klementina klementyna
kleopatra kliment kloe klotylda knox knut koa kobe kobena kobi kobina koby koda kodi kodie kody koen koenraad kofi kohen kojo koko kokob koksal
kolawole kolby kole koleta kollin koloman kolombin kolombina kolos kolt kolten kolton kolumban kolumbin kolumbina komal komil komila komron konner
konnor konrad konrads konstance konstancie konstancja konstantin konstantins konstanty konstantyn konsuela konzuela kooper koos kora koralia koray
korbin korbinian korbyn kordula korede korey kori korie korina korinna korkmaz korkut korneel kornel korneli kornelia kornelie kornelius korneliusz
kortney kory kosma kosmas kosta kourtney kowsar kraig krasava krasimir krasomil krasomila krasoslav kresimir kresomysl krew krijn kris krish krishna
krishnadas krishnadasa krisjanis kriss krista kristal kristan kristel kristen kristi kristian kristiana kristians kristie kristijan kristin kristina
kristine kristof kristofer kristoffer kristopher kristy kristyn kristyna krisztian krisztofer kritika kromo krsto kruno krunoslav kruz kryspin krysta
krystal krysten krystian krystin krystina krystle krystof krystyna krzysiek krzysztof ksawera ksawery ksenia ksenija ksenofont ktam kuba kubad kubat
kubilay kubra kubura kuddusi kujoe kujtim kumar kumari kumru kumuda kumush kunal kuncara kunhuta kunle kunthara kurnia kursad kurt kurtis kusuma
kutbettin kuzey kuzman kveta kveton kvetos kvetoslav kvetoslava kvetuse kvido kwabena kwadwo kwaku kwame kwamena kwan kwasi kweku kwesi kwinten
kwintyn kwok ky kya kyah kyan kyana kyandro kyani kyano kyara kye kyenta kyento kyla kylah kylan kylar kyle kylee kyleigh kylen kyler kylian kylie
kylin kyllian kylo kymani kymberly kyndal kyndall kynlee kyra kyran kyree kyren kyrie kyro kyron kyson kytana kythana laal labinot labuh lac lacee
lacey lachlan laci lacie lacramioara lacy lada ladan ladarius ladislao ladislau ladislav ladislava ladonna lael laetitia lafayette lahcen lai laiba
laila lailah laina laine lainey lais laith lajos lake lakeisha lakelyn laken lakesha lakeshia lakia lakisha lakota laksana lakshay lakshman lakshmi
lakshmidhar lakshminath laksita lakyn lal lala lale laleh lalita lam lamar lamarcus lamarr lambert lamberto lamia lamiae lamih lamin lamine lamis
lamiye lamont lamonte lamyae lan lana lanae lanang lance lancilotto landen lander landin landis lando landolfo landon landry landyn lane lanette laney
lanfranco lang langa langgeng langston lani lanie lanita laniya laniyah lanjar lannie lanny lantar lap lapo laquan laquisha laquita lara larae laraine
laramie laras larbi largo larhonda larisa larissa larkin laron larry lars larue larysa lascar lashanda lashawn lashay lashonda lasma lasmanto lasmono
lassana lasse laswi laszlo latanya latasha latesha lathan latia latif latifa latifah latife latika latisha latofat latonia latonya latoria latosha
latoya latrell latrice latricia lauke launa laura laurane lauranne laure laureen laurel laureline lauren laurenc laurence laurencie laurencja
laurencjusz laurene laurens laurent laurentia laurentino laurentiu laurenty laurentyna laurenz lauretta laurette lauri laurian lauriane lauriano
laurie laurien laurin laurine lauryn lautone lavada lavanya lavell lavelle lavera lavern laverna laverne lavina lavinia lavinio lavize lavon lavonda
lavonne lawana lawanda lawerence lawrance lawrence lawrencia lawson lawton laxman laxmi layan layla laylah laylani laylo layna layne layth layton
lazar lazare lazaro lazarus lazarz laziz lazzaro le lea leah leamon lean leana leander leandr leandra leandre leandro leann leanna leanne leatha
leatrice leda ledger lee leeann leeanna leeanne leela leeland leen leena leendert leeroy leesa lega legacy legawa legend lei leia leif leigh leigha
leighann leighton leila leilah leilani leilany leisa lejla leke lela leland lelia leman lembah lemide lemlem lemmy lemuel len lena lenard lene leni
lenia lenie lenja lenka lenke lenn lenna lennard lennart lenne lennerd lennert lennie lenno lennon lennox lenny lenora lenore lente lentel lenthe
lentl leny lenya lenz leo leobardo leodegar leokadie leola leon leona leonard leonardo leone leonel leonhard leoni leonia leonid leonida leonidas
leonids leonie leonilda leonio leonne leonor leonora leonore leontien leontin leontina leontine leontyn leontyna leonzio leopardo leopold leopolda
leopoldina leopoldine leopoldo leopoldyna leora leos leota leposava lera lerato lere leroy lerzan les lesa lesana lesek lesia leslee lesley lesli
leslie lesly lessie lestari lester leszek leta letebrhan letekidan letha leticia leticie letitia letizia letterio lettie letty leu leufroy lev levent
levente levi levin levke levon levoslav levy lewin lewis lex lexi lexie lexis lexus lexy leyla leyton lhoussaine lia liah liam lian liana liane lianna
lianne liano lias liba liban libbie libby libena liberata liberato liberatore libere liberio libero liberto liberty libor libora liboria liborio
liboslav liboslava libusa libuse lica licia lida lidania lidia lidija lidio lidmila lidya lieke liem lien liena liene lies liesa liesbet liesbeth
liese liesel lieselore lieselot lieselotte liesje liesl liet lietald lieto lieu lieuwe lieve lieven lieze liga ligia liiban liksma lila lilah lilas
lili lilia lilian liliana lilianna lilien lilith liliya lilla lilli lillia lillian lilliana lillianna lillie lilly lillyana lillyanna lilou lily lilya
lilyan lilyana lilyann lilyanna liman limar lin lina lincoln linda linde lindell linden lindsay lindsey lindsy lindy line linett linette ling linh
link linn linne linnea linnie lino linsey lintang linus linwood lio lioara lion lionel lior liridon lirije lis lisa lisandro lisann lisanne lisbeth
lise liselot liselotte liset lisette lissa lisse lissette lita litzy liudmyla liv liva livia liviana livie livija livino livio liviu livius liya liyam
liyana liz liza lizabeth lizbeth lize lizet lizeth lizette lizz lizzie lizzy ljiljana ljuba ljubica ljubisa ljubomir ljudevit llewellyn lleyton lloyd
lluvia lo loa loan lobar lobke loc lochlan lode lodewijk lodovica lodovico loek loeka loena loes loet loewie loewis logan loi loic lois lok lola
lolade lolita lomme lon lona london londyn londynn lone long longin loni lonie lonna lonne lonneke lonnie lonny lonzo lora loraine loran loranne lore
loredana loree loreen lorelai lorelei lorella loren lorena lorenc lorene loreno lorenz lorenza lorenzo loreta loretta lori loriana loriann lorie
lorien lorin lorinda lorine loris lorna lorne lorrain lorraine lorretta lorri lorrie lory los lot lota lotar lotfi lothaire lothar lott lotta lotte
lotti lottie lotus lou loua louann louay loubna louca louella louic louie louis louisa louise louiza louize loujain louka loulou louna loup lourdes
lourenco loutfi louvenia lova love lovell lovely lovie lovisa lovorka lowell lowie lowiek loy loyal loyalty loyce loyd lqin lu luam luan luana luann
luanne luat luay lubica lubna lubomir lubomira lubor lubos luboslav luboslava luc luca lucas lucca luce lucentiu lucero luci lucia lucian luciana
luciano lucie lucien lucienne lucija lucijan lucile lucilla lucille lucinda lucio lucious lucius lucja lucjan lucky lucretia lucretiu lucrezia lucy
ludano ludek ludie ludise ludivine ludivoj ludka ludmila ludolphe ludomil ludomila ludomir ludomira ludoslav ludoslava ludovic ludovica ludovico
ludovit ludvig ludvik ludvika ludwig ludwik ludwika lue luella luena luhung luigi luigia luis luisa luise luiz luiza luize lujain lujza luk luka lukas
lukasz luke lukhona lukita lukman lukrecie lukrecius lula lulu luluh lulut lulzim luminita luminosa lumir lumira luna lune lungelo luong lupe lupita
lura lurhur lutfan lutfi lutfiya lutfullah lutfulloh luther luthfi lutibor lutobor lutz luu luuk luul luus luvenia luwam luwar luwes lux luz luzie
lwam lwandle ly lya lyam lyan lyana lyanna lyano lyda lydia lydie lykke lyla lylah lyle lyman lyn lyna lynda lyndell lyndon lyndsay lyndsey lynell
lynette lynn lynne lynnette lynsey lynwood lyo lyra lyric lysandra lyssa lyubov lyudmyla ma'mur ma'ruf ma'sud maad maaike maame maan maarten maartje
maas mabel mabela mabelle mable mabruk mac maca macaire macaria macario maccabeo mace maceo macey machelle machteld maci macie maciej mack mackenna
mackenzie mactar macy madalena madalin madalina madaline madalyn madalynn maddalena madden maddie maddison maddox maddux made madelaine madeleine
madelene madelief madelin madeline madelyn madelyne madelynn madge madhu madhuri madid madie madilyn madilynn madina madisen madison madisyn madita
madleen madlen madonna mads mady madysen madyson mae maegan mael maelle maelynn maelys maes maeva maeve mafalda maffeo magali magalie magaly magan
magda magdalen magdalena magdalene magen maggie maggiorino magno magnolia magnus maguelone maguette maha mahad mahala maham mahamed mahamud mahan
mahaut mahdi maheen mahendra maher mahesa mahesh maheswar mahfud mahir mahlet mahlon mahmood mahmoud mahmud mahmut mahnaz mahogany mahrus mahsa
mahulena mahzan mahzun mai maia maica maico maida maik maike maikel maile mailin maimouna maimunah maiorico maira mais maisa maisie maison maissa
maisy maite maithe maiya maizie maja majd majda majed majesty majid major makaela makai makaila makala makar makara makary makayla makaylah makda
makena makenna makenzi makenzie makhi makhtar makiah makinwa makiya makiyah maksim maksud maksym maksymilian makuta mala malachi malaika malak malakai
malakhi malaki malani malati malaya malayah malaysia malco malcolm malcom malea maleah malek malena malene malgorzata mali malia maliah malick malik
malika malin malina malinda malisa malissa maliyah malka malky mallaury mallie mallorie mallory malo malorie malou maloxat malte malthe malti malvin
malvina malvine malwina mama mamadou mamady maman mamante mamert mamie mammie mamoudou mamour man manah manal manar manasse mancio manda mandaakin
mandakini mandana mandi mandie mandla mandy manel manetto manfred manfredo mangala mangalya manh mani manik manikya manilio manisha manjusha manlio
manny mano manoah manoj manole manon manona manou manpreet mansi mansour mansueto mansur mansvet manu manuel manuela manuele maphikelela maple maqsud
mara marah maram marana maranda maras marc marceau marcel marcela marceli marcelin marcelina marceline marcelino marcell marcella marcelle marcello
marcellus marcelo marcheta marci marcia marciano marcie marcin marcis marco marcos marcu marcus marcy mardon mare mareike marek marely mareme maren
marena mareta marga margana margaret margareta margarett margaretta margarette margarida margarita margarito margaux marge margers margery margherita
margie margit margita margo margot margret margrethe margriet marguerite marharyta mari maria mariadi mariah mariam mariama marian mariana mariann
marianna marianne mariano mariatou maribel maribeth marica maricarmen maricela maricica maricruz marie marieke mariel mariela mariella marielle
marielou mariem marieme marieta marietta mariia marija marijana marijke marijn marika marike marilee marilena marilou marilu marilyn marilynn marin
marina marine marinela marinella marinetta marinko marino marinus mario marioara mariola marion maris marisa marisela mariska marisol marissa marit
marita marite marith maritza mariuca marius mariusz mariya mariyah marjan marjolein marjorie marjory mark markel markell marketa markika marko markus
marla marlana marlee marleen marleigh marlen marlena marlene marley marli marlie marlies marlin marlo marloes marlon marlow marlowe marly marlyn
marlys marna marni marnick marnie marnik marnix marolo maros maroua marouan marouane marquel marques marquez marquis marquise marquita marrit marsha
marshal marshall marshawn marsito marsudi mart marta martaka martana martani marte martell marten martez martha marthe marti martial martijn martim
martin martina martine martino martins marton marty martyna marut maruta marva marvel marvelyne marvin marwa marwah marwan marwane marwata marwin mary
maryadi maryam maryann maryanna maryanne maryanto marybeth maryellen maryjane maryjo marylee marylin marylou marylyn maryn maryna marzena marzia
marzio mas masa masen mashxura masih masinka mason masoud masoumeh massamba massima massimiliano massimo massin massinissa massoud matan matar mate
matei matej mateja mateo mateus mateusz matheo matheos matheus mathew mathias mathies mathieu mathijs mathilda mathilde mathis mathisse mathiz
mathurin mathuys mathys matias matice matija matilda matilde matis matiss matisse matiz matko mato matous matroniano mats matse matt matteo mattes
mattheo matthew matthias matthieu matthijs matthis matti mattia mattias mattice mattie mattijs mattis mattison mattiz matts matus matyas matylda matz
mau maud maude maudie maugis maura maurane mauranne maure maureen maurice mauricette mauricio maurilio maurine maurits mauritz maurizio mauro maury
maurycy mavdud maverick mavis mavlon mavluda mawuena mawusi max maxamed maxamuud maxbuba maxellende maxence maxfuza maxi maxie maxim maxima maxime
maximiliaan maximilian maximiliano maximilien maximillian maximo maximus maxine maxmilian maxsuma maxton maxwell maxx may maya mayah mayar maybelle
maycee mayer mayeul mayke maylee maylin mayme maymun maynard mayoor mayra mays maysa mayson mayssa mayte mazarine mazbut mazen mazhar mazie mazin
mbalienhle mbaye mbuyi mccoy mckay mckayla mckenna mckenzie mckinley meadow meagan meaghan mebrahtu mebrat mecca mechelle mecislav mecislava medard
medardo medea mederic medhanie medina medine medoro medoune meena meenakshi meera mees meg mega megan megane meggan megha meghan meghann meghnad
meghnath mehari mehdi mehmed mehmet mehran mehrdad mehriban mehtap mehwish mei meik meike meilani meilin meiling meir meire meissa mekhi mekonnen mel
melake melani melania melanie melanio melany melat melba melchiade melchior melchiorre melda melek melenija melezio melia melichar melih meliha melike
meliksah melina melinda melis melisa melisande melissa melissandre melita melitina melle mellisa mellissa melodee melodi melodie melody melonie melony
mels meltem melton melva melvin melvina melvyn melynda mem memduh memphis menachem menaka menardo mence mendel mendy menelao meneo menka menno mennone
menodora mensur mer meral meranda mercede mercedes mercedez mercia mercurio mercy meredith merel merete mergim merhawi merhawit meric meridith meriem
merieme merih merijn merima merissa merl merle merlijn merlin merlyn merna meron merouane merovee merri merrick merrie merrill merritt merry mersiha
mert merton merve merveille mervin meryam meryem meryl meseret mesfin messalina messiah mestan mesut meta mete metehan metello metin metod metodej
metra metrofane mette mevlut mex meyer meyra meysa mhambi mia miah mica micael micaela micah micaiah micayla micha michael michaela michal michala
michale michalina micheal michel michela michelangelo michele michell michelle michiel mick mickey micki mickie micky midas mieke miel mien miep mies
miesha migdalia miguel miguelangel mihael mihaela mihai mihail mihailo mihajlo mihaly mihnea mihret mihriban mija mijat mik mika mikael mikaela mikah
mikail mikal mikala mikayla mike mikel mikelis mikhail mikkel mikki miklos mikolaj mikolas mikulas mil mila milad milada miladin milagros milah milan
milana milangela milani milania milanka milanko milano milas mildred mile milena miles mileta miley milford milic milica milik milisav milissa milivoj
miljan miljana miljenko milka milkias mill milla millard mille miller millicent millie million millo milly milo milojica milomir milon milorad milos
miloslav miloslava milota milou milous milovan milovin milred milton miluse milutin mima mimi mimma mimo mimouna mimount mimoza min mina minakshi
mindi mindy mine minerva minervina minervino ming minh mink minna minne minnie minodora minoo mio mioara miodrag miomir mir mira mirabela mirac
miracle miran miranda miray miraziz mircea mirco mire mireille mirek mirela mirella mireya miriam miriama mirian mirja mirjam mirjana mirka mirkelam
mirko mirna miro mirocleto miromil miromila miron mirona miroslav miroslava miroslaw mirre mirsad mirta mirte mirthe mirtil mirugia miruna mirza
mirziyo misa misael misaele misbah misgana misha misko mislav misra missy misti misty mitar mitch mitchel mitchell mithat mitica mitra mitrut mitte
mittie mitzi miya miyah mizgin mlad mladana mladen mnata mnislav mnislava mo moa moad moatasem moayad moaz mobolaji moc moctar modest modesto modou
modrite modupe moestafa mofifoluwa moha mohamad mohamadou mohamed mohamedamine mohammad mohammed mohamud mohan mohana mohanad mohand mohannad mohinder
mohini mohir mohit mohsen moira moise moises moisette moishe mojgan mojisola mojisoluwa mojmir mojtaba mojzesz mojzis mollie molly momir momira
momodou mon mona monaldo monalisa monet mong monica moniek monika monique monir monitore monroe monserrat montana monte montez montgomery montie
montrell montserrat monty monvids monzer moos moradeke morayo mordechai morena morenike moreno morgan morgana morgane moriah moric mories moris moritz
morne morolake morris morten morteza morton mose moses moshe mosinmileoluwa mostafa mosunmola motasem motunrayo mouaad mouad mouhamadou mouhamed
mouhameth mouhammadou mouhannad mouna mounia mounir mounzer mourad moussa moustafa moustapha moxidil moxigul moxina moxinur moxira moyosore mozell
mozelle mozes mozhgan mpiana mpilo mpumelelo msizi mstislav mthunzi muammer muattar muaviye muaz muazzam mubina mudite muesser mufid mufiz muge mugla
mugur mugurel muhamed muhammad muhammed muhammet muhannad muharrem muhsin muhtar muhterem muhtesem muhtor muhyiddin mui mujdat mujde mujgan mujur
mukadder mukaddes mukerrem mukesh mukhtar muktedi muktedir muktefi mukul mulu mulugeta mulya mulyanto mulyono mumina mumpuni mumtaz muna muneeb
munevver muni munif munir munira muno murad murat muren muriel muriela murilo murl murod murphy murray murry mursal mursinin mursita murti musa musab
musawenkosi musir muslih musse mussie mustaf mustafa mustafo mustapha mustika mustofa musulmon mutahhar mutasim muteber mutemed muthanna mutia
muttalib muyassar muyiwa muzaffar muzaffer muzdad muziano my mya myah myesha myka mykayla mykel mykhailo mykola mykyta myla mylah mylan mylee mylene
myles mylo myra myranda myriam myrl myrle myrna myron myrte myrthe myrtice myrtie myrtil myrtis myrtle nabi nabil nabila nabile naci naciye nada
nadalina nadege nader nadezda nadezhda nadi nadia nadiia nadim nadine nadir nadira nadja nadya nadza nadzieja nae naeem nael naemi nafisa nafiz
nagabhushanam nagham naghmeh nagihan nahed nahid nahil nahla nahom nail naila nailah naim naima naja najah najam najat najee naji najib najibullah
najim najma najmiddin najoua najwa nakia nakita nala nalan nalani nalar nalini nallely nam namazio namik nan nana nanci nancie nancy nand nanda nandi
nando nandor naneta nanette nang nanna nannette nannie nanou naoma naomi naoual naoufal naoufel napoleon napoleone nara naradi narain narayan narcis
narcisa narciso narcisse nardi nardos narendra naresh narges nargis nargiza nariah narimon narin narinder narji narjis narseo narsete nasab nash
nasiba nasim nasir nasra nasriddin nasrin nasrullah nasser nassim nasteho nastja natacha natale natalee natali natalia natalie nataliia natalija
natalina nataly natalya natan natanael nataniel natasa natascha natasha natashia natasja nate nath nathalia nathalie nathaly nathan nathanael
nathanial nathaniel nathen natiq natividad natka natnael natosha naud naudet naura naut naval naveen navid navin navy nawal nawar nawfal naya
naydeline nayeli nayely nayla naz nazan nazanin nazar nazario nazariusz nazary nazdar nazif nazife nazim nazir nazli nazmi nazrulloh nazzareno nazzaro
ndleleni ndondoloza ne'matulloh neal nebiat nebojsa necat necati necdet nechama nechifor nechirvan necib necla necmettin ned neda nedeljko nedim
nedjeljka nedjeljko nedra neel neele neeltje neely neeta neftali negar negash negasi negin neha nehemiah nehemie nehir nehoslav neil neiva nejat nejra
neklan nel nela nelda nele neli nelida nelis nell nella nelle nelleke nelles nelli nellie nelly nels nelsa nelson nelu nemanja nena nenad nene neo
neoma neopolo neoterio nepomuk nera nerea nereida nereo nergis nergiz neri neriah nermin nermina nesa neset nesibe nesim neslihan neslisah nesreen
nesrin nesrine nestor nestore neta nette nettie neusa neva nevada nevaeh neveah neven nevena nevenka nevin nevio nevra nevzat newell newroz newton
neyla neymar nezamysl nga ngadimin ngan nghi nghia nghiem nghiep ngoc ngon ngoy ngozi nguyen nguyet nha nhan nhat nhi nhiem nhien nhlakanipho nhon nhu
nhuan nhung nhuong nia nic nicarete nicea niceforo nicephore niceto nicezio nichelle nichifor nichol nicholas nicholaus nichole nick nicki nickie
nicklas nicklaus nickolas nickole nicky nicla niclas nico nicoara nicodemo nicodim nicola nicolae nicolai nicolaie nicolas nicole nicoleen nicoleta
nicoletta nicolette nicoline nicolle nicolo nicu niculina niculita nicusor nicuta nida nidal nidhi nidia niek nieke niel niels niem niene nienke nigar
nigel nigisti nigora nihad nihal nihan nihat nijaz nik nika nike nikhil niki nikia nikita nikki nikkie nikko niklas niklavs niko nikodem nikodema
nikol nikola nikolai nikolas nikolasz nikolaus nikolay nikole nikoleta nikoletta nikolina niksa nil nila nilam nilay nilda nilde nile niles nilgun
nilo nilofar niloofar nils nilton nilufar nilufer nima nimakoah nimas nimco nimit nimo nimra nimrod nina nine ninfa ningsih ninh niniano ninioluwa
ninke nino ninthe nio niranjan nirbhay nirmala niro nisa nisan nisanur nisha nisrin nisrine nissrine nita nitin nives nivin nixon niya niyaga niyah
niyazi niyilolawa nizamettin nizar nizom nizomiddin njegomirka nkanyezi nkechi nkosenye nkosingiphile nkosinhle nkosiyabo nnamdi noa noach noah noam
noami noan noble nodira noe noel noelani noelia noelie noella noelle noema noemi noemie nofoto noila nokuthula nola nolan nolen nolle nolwazi nomi
nomvula nona nonhlanhla nonjabulo nonkululeko noor noora noore noortje noorullah nora norah noralie noraly norbert norberta norberto nordin nordine
nore noreen norene nori norica norina norine norma norman normand norris norwin norwood nosir nosirjon nostriano noud nouh nouhaila nouman nour noura
nourdin noureddine nouredine nouri nout nova novah novak novalee novan novella novi noviana novita nowi nox nozima nozipho nrima nsimba ntokozo
ntombizodwa nubia nuccia nugraha nukhet numan numidia nuno nunziata nunzio nuong nur nurah nural nuran nuray nurbek nurcan nurdan nurettin nurgul
nurgun nurhan nuria nuriddin nurlan nursel nurseli nurten nurul nurullah nus nusa nusrat nusratulloh nusret nuur nuurto nya nyah nyana nyasia nydia
nyima nyla nylah nynke nyo nyoman nyomi nyssa nzuzi oaklee oakleigh oakley oaklyn oaklynn oana oanh oba obada obaida obanijesu obe obed obi obid obie
obinna obioma obrad obren ocean oceane ocie octav octave octavia octavian octaviana octavio octaviu octavius oda odai odair odalis odalys oday oddone
ode odelia odell oderico odessa odeta odetta odette odidone odie odiel odil odile odilia odilon odin odis odolen odon odorico odunayo ofelia ofelie
ofelya oger ognjana ognjen ogooluwa oguz oguzhan ohene ojars ojaswini okan okbay oke okiki okke oksan oksana oksanna okta oktavian oktavie oktavius
oktay okto okubay ol ola oladara oladare oladimeji olaf olaide olajumoke olakunle olamide olan olanrewaju olansile olaoluwa olasunmbo olatunbosun
olayinka olbram olcay oldrich oldriska ole oleg olegs oleh oleksandr oleksii oleksiy olen olena oleta olga olgerts olgica olha olim olimpia olimpian
olimpio olimpiu olin olinda olindo oliva olive oliver olivera olivia olivie olivier oliviera oliviero olivija oliviu oliwia oliwier olle ollie olof
ololade olu olufeyisayo olufunke olufunmi olufunmilayo olumide olumorotimi olusola olutomiwa oluwafemi oluwagbemiga oluwakemi oluwamumibori
oluwamuyiwa oluwasanmi oluwasegun oluwasemilore oluwaseun oluwaseyi oluwatimilehin oluwatobi oluwatobiloba oluwatofunmi oluwatosin oluwatoyosi
oluwatumise oluwole oluwunmi olympe olympia olympie olyvia oma omad omaima oman omana omar omari omarion omawunmi ombline ombretta omega omer omero
omid omina omobobola omobolanle omodunni omolabake omolara omolola omosalewa omotara omotayo omotola omotolani omotoun omowumi omran ona onder ondina
ondrej ondrejka oneal onesta onesto oni onno onofrio onome onorata onorina onorino onorio onoriode onufry onur onyx oona oone oormila opal opalina
opaline opan opemipo opeoluwa opeyemi ophelia ophelie opoku opung oqil ora oral oralia oran orazio orchidea oren orenzio oreofe orest oreste orestes
orfeo orhan oriana oriande oriane orietta orif orin orio orion orlando orlane ornella oronzo orpha orphee orpheo orrin orsino orso orsola orsolina
orson ortansa ortensia ortensio orval orville orysia orzu osama osanna osbaldo oscar osei osiel osiris oskar osman osmondo osmund ossie ostap ostoja
osunleke osvald osvaldo oswald oswaldo ota otabek otakar otakara otello otha othman othmane otho otilia otilie otilija otis otman otmar oto otokar
otomar ottaviano ottavio ottilia ottis otto ottone otylie ouafae oualid ouida ouissal oumaima oumar oumayma oumayra oumou oury ousmane oussama oussema
outhman ovidio ovidiu ovidius owen oxana oya oybek oyenike oyga oyindamola oyindasola oyku oynur oysha ozan ozana ozanne ozcan ozden ozell ozer ozge
ozgur ozhan ozkan ozlem ozlen oznur ozod ozoda ozodbek ozren ozy ozzie ozzy pablo paciano pacifico pacome pacomio padma padmi page paige paiman
paislee paisleigh paisley paityn paja pakize palatino palemon palladia palladio palma palmazio palmer palmira palmiro paloma pam pamala pamela pamella
pamfil pammachio panagachie panait panca pancario pancrazio pandora pandu panfilo pangeran pangestu panji panka pankaj pankrac pankracy panna pansy
pantaleo pantaleon pantaleone paola paolo papiamentu param paramartha paramita paraschiva pardi pardo parfait paride parinaz paris parisa parker parla
parman parmenio parris parrish parsa parsival parsla parth parvati parvin parwana parwin pascal pascale pascual paskal paskala pasquale pat paterne
paterniano pathe patience patric patrica patrice patricia patricie patricija patricio patrick patrik patrizia patrizio patroclo patru patrycja
patrycjusz patrycy patryk patsy patti pattie patty paul paula paule pauletta paulette paulica paulien paulin paulina pauline paulo pauside pava pavan
pave pavel pavica pavils pavla pavle pavlin pavlina pavlo pavol pawel paxton payam payidar payson payten payton pearl pearle pearlie pearline pecine
pedro peer pegah peggie peggy peighton pelagia pelagie peleo pelhrim pelin pelinsu pelle pellegrino pelumi pembe penda penelopa penelope penni pennie
penny pepe pepijn pepin pepo pepper per pera perceval percy peri perica pericle perihan perikles perkasa perla pernell pernilla pero perran perri
perrine perry perseo persephone persida pertev peruna perver pervin perzida peshawa petar pete petek peter peteris petko petr petra petrana petre
petrica petrija petrisor petro petronela petronila petronilla petronille petronio petronius petros petru petruse petrut petruta petula petya peyami
peyman peyton phaedra phap phara phat phebe pheline phi phil phila philani phileine philemon philibert philine philip philipp philippa philippe
philippine phillip phillis philomena philomene philothee philou phineas phiwokwakhe phoebe phoenix phong phu phuc phung phuoc phuong phylis phyllis
pia pie pien pier piera pierangelo pierce piergiorgio pierluigi piermarco piero pierre pierrick piersilvio pierson piet pieter pieterjan pietro pilar
pim pinar pinchas pinkie pio piotr piotrek pip piper pippa pippo piraye pit pius pixie pjotr placida placido plamen platon platone pleun plinio
plutarco pol pola polidoro polifemo polikarp polina polissena pollione polly poly polykarp polyxena pompeo pompilia pompiliu pomponio poniman pontus
ponziano ponzio pooja poornima poppy porfirio porfiriusz porfiry porsha porter portia porzia porziano postumio poul pouya poyraz praba prabawa prabowo
prabu pradeep prakash prakosa pramila pran pranata pranav pranawa pranay pranvera prasad prasanna prasetya prasetyo prassede prathamesh pratiwi
pravdan pravdomil pravdomila pravomil pravomila pravoslav pravoslava prayag prayitna prayoga prayogo preben precious predrag preeti preity prem prema
premchand premysl prentice prentiss preslee presley preston priamo pribyslav pribyslava price pricilla prima primerose primo prince princess princeton
prisca priscila priscilla priscille prisco prisha priska prita priti privato priya priyala priyanka procopio profira prokles prokop prokopa prokul
promise proserpina prosper prospera prospero protasio proteo prudence prudenzia prudenzio prvoslav przemyslaw publio puck pui puji puk pulcherie
puneet pupolo puput purcy purnima purushottam purwa purwadi purwanto pushti pusicio puspa puspita puti putri putu pyper qais qali qamar qasem qasim
qays qendrim qiana qizilgul qobil qori qosim quan quang quartilla quarto quasimodo qudrat que queen queenie quentin quentine quenton querano quiana
quieta quin quincey quincy quinlan quinn quint quinten quintia quintiliano quintilio quintin quintino quinton quinty quinziano quinzio quirin quirine
quirino quiteria quoc qusai qusay quy quyen quyet quynh ra'no rabee rabha rabia rabiaa rabih rachael racheal rachel rachela rachele rachell rachelle
rachid rachida raci racquel rada radan radana radegast radek radeke raden radenko radha radhost radika radim radimir radimira radina radisa radislav
radislava radit raditya radivoj radivoje radjen radjesh radjin radjinder radka radko radmil radmila radmilo radojka radolfo radomil radomila radomir
radomira rados radosav radoslav radoslava radoslaw radovan radovana radslava radu raducu radul raduz radvan radwan rae raeann raed raegan raelyn
raelynn raf rafael rafaela rafal rafe rafet raff raffaele raffaella rafi rafid rafik rafila rafiq rageshwari rageswari raghad ragnar raharja rahayu
raheem rahel rahim rahime rahimullah rahma rahman rahmat rahmawati rahmi rahmo raho rahsan rahul rahwa raichel raid raide raiden raif raihan raik
raimondo raimund rain raina rainald rainaldo raine rainelda rainer rainey rainhard rainold raisa raizy raj rajab rajan rajendra rajesh rajinder rajiv
rajko rajmund rajna rajnold rajsa rakesh rakip rakita raleigh ralf ralitsa ralph raluca ram rama ramaa ramata ramatoulaye ramazan ramesh rameshwar
ramez rami ramin ramiro ramiz ramla ramon ramona ramses ramsey ramtin ramy ramzi ramziddin ramziya rana rance rand randa randal randall randee randel
randell randi randle randolf randolph randy raneem ranek rangga rani rania raniero ranjeet ranjit ranko ranolfo ransom ranya raoul raphael raphaelle
raquel rares rasha rashaad rashad rashard rashaun rashawn rasheed rasheedah rashid rashida rashmi rasifa rasim rasiman rasit rasko rasmus rastislav
rastislava rati ratibor ratih ratimir ratmir ratna rauf raul raven ravi ravindra ravshan ravyn ravza rawa rawan rawand raxmatulloh ray raya rayan
rayane rayburn rayden raye rayen rayford rayhan rayhana raylan raylee rayleigh raylene raylynn raymi raymon raymond raymonde raymundo rayna raynard
rayne raynick rayona rayshawn rayven rayxona rayyan razan razvan reagan reanna reatha reba rebaz rebeca rebecca rebecka rebeka rebekah rebekka reber
rebin rebwar recai recep reda redmond redouan redouane reece reed reem reese refah refet refik refugio regan regena regenia reggie regina reginal
reginald reginaldo regine regis regitze regnars regolo reha rehor rehorka reid reign reilly rein reina reinaldo reinder reine reinier reinout reis
rejean rejeanne reka reksa relja relu remco remi remig remigio remilekun remington remko remo remondo remus remy remzi ren rena renae renaldo renard
renars renat renata renate renato renaud rendell rendy rene renea renee renette rengin renita renja renke reno rens renske rensley renz renzo resad
resat reshma resid respati respicio restu resul reta retha retno retta reuben reva revi rewien rex rexford rey reya reyansh reybaud reyes reyhan
reymundo reyna reynaldo reynold reza rezan reziman rezzan rhea rhett rhianna rhiannon rhoda rhonda rhune rhyan rhylee rhys ria riaan riad rian riana
rianna rianne rica ricardo ricards ricario riccarda riccardo rich richard richarda richelle richelmo richenel richie richmond rick rickard rickey
ricki rickie ricky rico rida ridge ridley ridouan ridvan ridwan rieke riekje rien ries riet rifat riff rifki rigard rigbe riggs rignald rigoberto
rihab riham rihanna rija rik rika rike rikke rikki rilee rileigh riley rilla rilynn rim rima rina rinaldo rini rino rinor rinske rinus rio ripley risa
rishi ristana rita ritchie ritesh ritu riv river rivers rivka riya riyad riza rizgar rizki rizky rizvon rkia roaa roan rob robaldo robb robbe robben
robbert robbie robbin robby robel robert roberta robertina roberto robi robiel robin robina robine robinson robiya roble robrecht roby robyn rocco
roch rochel rochelle rocio rock rocky rod rodan roddy roderick roderik roderyk rodger rodiano rodica rodney rodolfo rodoljub rodolphe rodrick rodrigo
rodrigue roel roeland roelof rogelio roger rogers rohan rohana rohit rojda rojelio rojhat rojin rokhaya roko roksana rola roland rolanda rolande
rolando rolf rolfo rolland rollie rollin roma romain romaine romaisa romaissa roman romana romane romanie romanita romano romans romario romaysa rome
romee romeo romero romeu romi romilda romina romoaldo romola romolo romona romuald romualdo romul romulus romy ron rona ronahi ronald ronaldo ronan
ronda rondell roni ronin ronja ronke ronna ronnell ronni ronnie ronny rooda roos roosevelt roosmarijn roque rori rory rosa rosalba rosalee rosalia
rosalie rosalina rosalind rosalinda rosaline rosalyn rosalynn rosamond rosamunda rosana rosann rosanna rosanne rosaria rosario rosaura roscoe rose
roseann roseanna roseanne roselin roseline rosella roselyn roselynn rosemarie rosemary rosendo roser rosetta rosevelt roshan roshni roshnie rosia
rosie rosina rosita rositsa roslyn rosman rosmunda ross rossana rossella rossie rostam rostislav rostislava rotimi roumaissa rovena rover rowan rowdy
rowen rowena rowendy rowland rowyn roxan roxana roxane roxann roxanna roxanne roxelana roxie roxy roy roya royal royalty royce roza rozalia rozalie
rozalinda rozamunda rozana rozanne rozella rozerin rozina rozita roziya rozvita rqia rrezarta ruba rube ruben rubi rubiano rubie rubin ruby rubye
ruchan rudi rudis rudite rudolf rudolfa rudolfina rudolfs rudolph rudra rudy rueben rufina rufino rufo ruftana rufus ruggero ruhsar rui rukhmani
rukiye rukmin rukneddin rula rumen rumena rumeysa runa runar rune rupert ruperto rupinder ruprecht rush rusins ruslan ruslana rusman russ russel
russell rustam rustin rustu rusty rut ruta rutger ruth rutha ruthann ruthanne ruthie ruthmila rutilo rutta ruud ruxanda ruxandra ruya ruza ruzena
ruzica ryad ryan ryandro ryann ryanne ryder ryker rylan ryland rylee ryleigh rylen ryley rylie rylin rylynn ryne ryszard sa'dulloh saad saadat saadet
saadi saado saanvi saar saartje saba sabah saban sabar sabastian sabato sabazio sabela sabele saber sabin sabina sabine sabino sabir saboxat saboxon
sabra sabri sabrin sabrina sabrine sacha sachin sacid sada sadan sadar sadberk sade sadettin sadi sadie sadik sadina sadio sadoqat sadri sadriddin
sadullah saeed saer safa safaa safae saffet saffiro saffo safi safia safiatou safietou safina safir safira safiya safiyo safo safouan safouane safta
safura safwan sagal sagar sage sahana sahap sahar sahara sahil sahin sahinalp sahra sahsuvar said saida saif saiful saige sailor saim saima saimin
saint saiq saira sajad sajjad saka sakimin sakina sakine sakip sakir sakti sakura sal saladin saladino salah salaheddine salam salamoun salem salena
salif salih saliha salim salima salimah salimata salimatou salina saliou sallie sally salma salman saloh salome salomea salomena salomey salomon
salomone salomoun saloua salsabila salustio salvador salvatore salvo salwa salwator saly sam saman samandar samaneh samanta samantha samar samara
samaria samatar samatha samaya samba samed sameer samer samet sami samia samiah samiera samih samil samim samina samir samira samiya samiyah sammie
sammuel sammy samo samona sampson samra samrawit samsam samson samsul samual samuel samuela samuele samukelisiwe samy samya san sana sanaa sanae sanai
sanam sanaullah sancho sanda sandeep sander sandhia sandhya sandi sandie sandor sandra sandrine sandro sandu sandy sanel sanela sanele sanem sanford
sang sangeeta saniya saniyah saniye sanja sanjana sanjay sanjin sanjuanita sanka sanna sanne sanobar sansone santa santana sante santiago santina
santino santo santos santosh sanya sanziana sao saodat saoirse saphira sapiente sapphire sara sarada sarah sarahi sarai sarala sarani saraswati
sarbello sardor sare sari sariah saridjem sariman sarina sarisha sarita sariyah sarka sarla sarlota sarmite sarmo sarno saroja saron sarthak sartika
sarvar sarvin sarvinoz sasa sascha sasha saskia saskie satimin satish satnam saturniano saturnin saturnino satya satyen saul saulcerite saundra
saurabh sauveur sava savana savanah savanna savannah savas savel saverio saveta savi savin savina savinien savino savion sawyer saxida saxona sayan
sayed sayid saylor saynab sayyora scarlet scarlett scarlette scholastika scholastique schuyler scolastica scot scott scottie scotty scout sead seamus
sean seb sebahat sebas sebastiaan sebastian sebastiana sebastiano sebastiao sebastien sebbe sebe sebestian sebine seble sebnem secaeddin secil seckin
seckou seconda secondiano secondina secondo seda sedat sedef seden sedrick sedrik sef sefa sefer seff sefik sefora segen segilola segolene seher
sehlevent sehnaz sehrazat sehriyar sekinat sekou selah selahattin selale selam selamawit selami selcan selcuk selda selen selena selene selien selim
selin selina selma selvaggia selvi sem sema semaj semanur semenica semere semhar semih semiha semiramide semplicio sempronio semra semsi semuel sen
sena senad senada senait senay seneca senem sener senesio sengul senka senn senna senne sennur senofonte senol senta sep sepideh sepp seppe septi
sequoia serafettin serafin serafina serafino serap seraphin seraphina serapione seray serban serbulent serdar seref seren serena serene serenity
serenus serge sergei sergej sergen sergey sergi sergio sergiu sergiusz serhat serhed serhii serhiy serif serife serin serina serkan sermet sermin
serpil sertac sertap servaas servac server servidio serviliano serwaa sesto setareh seth settar settimio settimo setya seun sev seval sevara sevda
seven sever severa severiano severin severina severine severino severo sevgi sevgul sevil sevilay sevim sevinc sevket sevki sevtap sevval sevyn
seweryn seyban seyda seydou seye seyfettin seyfi seyfullah seyhan seyma seymour seynabou seyyit sezen sfiso shabnam shad shade shadi shae shaelyn
shahab shahaira shahbaz shahboz shahd shaheem shahid shahin shahobiddin shahram shahriyor shahrzad shahzod shai shaila shailendra shailesh shaima
shaimaa shaina shaka shakila shakira shakti shakuntala shalewa shalini shalom shalonda sham shamar shameka shamika shamsiddin shamso shan shana shanae
shanaya shanda shandra shane shaneka shanel shanell shanelle shani shania shanice shanika shaniqua shanita shaniya shaniyah shankar shanna shannan
shannon shanon shanta shantanu shante shantel shantell shantelle shanti shaquan shaquille shara sharda sharee sharella sharen sharesca shari sharif
sharine sharita sharla sharleen sharlene sharlon sharmarke sharmila sharon sharonda sharron sharyl sharyn shashi shashikala shasta shaun shauna shauni
shaunna shauny shavon shavonne shawanda shawn shawna shawnda shawnee shawnna shay shaya shayan shaye shayla shaylee shayna shayne shea shedrick sheela
sheena sheida sheila shekeba shekoni shelbi shelbie shelby sheldon shelia shelley shelli shellie shelly shelsey shelton shenika shepard shepherd sher
sheree shereen sheri sheridan sherie sherilyn sherita sherko sherly sherlyn shermaine sherman sheron sherrell sherri sherrie sherrill sherron sherry
sherryl sherwin sherwood sheryl sherzod sheyla shia shianne shiela shilan shiler shilo shiloh shimon shing shira shirin shirlee shirlene shirley shiv
shiva shivakari shivani shkelqim shlomo shmuel shoaib shobha shobhana shodiyor shokofeh shola shon shonda shonna shoshana shpend shqipe shresth
shresthi shreya shreyashi shridevi shrishti shruti shubha shubhaprada shuk shukri shukria shukrulloh shurandy shurendy shuwensly shwan shwet shweta
shyam shyann shyanne shyla sia siamak sibe sibel sibilla sibongile sibren sibusiso sibyl sibyla sibylle sico sicuro sid siddarth siddharth siddhi
siddhran sidika sidiq sidki sidney sidoine sidon sidonia sidonie sidonio sidra sidy siebe sieben siebren sieg siel siem siemen sien siena siene sienna
siep siera sierra sietse sietske sieu sifiso sigebert sigfrid sigfrido sigismond sigismondo sigmund signe sigrid sigurd sihab sihabeddin siham sihame
siir sijbren sijuade sil sila silas silja silje silke silvan silvana silvano silvere silverio silvester silvestr silvestro silvia silvian silviana
silvie silvija silvio silviu silvius silviya sim siman simao simay simen simeon simeona simeone simge simi similoluwa simin simina simion simisola
simo simon simona simone simonetta simonida simran sina sinan sinasi sincere sindisiwe sindre sindy sinem sinenhlanhla sinesio sinfronio sinh sinica
sinisa sinja sinkler sintia siobhan sipan siphephelo siphiwe sipho sir sire sirena sireno siria siriano siricio sirine sirineu sirio siro sirojiddin
sirri sirwan siska sisto sita sitara sithembiso siti siu siv sivan sixt sixte sixtine sixtus siya siyabend siyad siyanda sizakele sizani sjaak sjaan
sjoerd sjors skaidrite skarlet skarleta skender skipped sky skye skyla skylah skylar skylee skyler skylynn sladana slade slamet slava slavek slaven
slavena slaviboj slavibor slavica slavka slavko slavoboj slavoj slavoljub slavomil slavomila slavomir slavomira slawomir sloan sloane slobodan
slobodanka sloka smail smaranda smeralda smil smiljana smilla smita smith smriti sname sneha snezana snjezana soave sobeslav sobeslava sobit soccorso
socorro socrate soda sodiq soedarso soekarsih soeki soeniel soenil soenita soeradj soeresh soerin soetinah soetkin sofia sofian sofiane sofie sofiia
sofija sofronia sofronie sogand sohaib soheila sohib sohrab sokhna sokrat sol sola solana solange soledad soleh soleil soline solocone solomiia
solomon solveig solveiga som soma sommer somnath somu son sona sonam sondra sondre song songul sonia sonja sonke sonny sonya soof sophia sophie soraia
soraida soran sorana soraya soren sorin sorina sostene sosteneo sostrato soter sotira souad soufian soufiane soufyan souhail souhaila soukaina
soukayna soulaiman soulaimane soulayman souleiman souleymane soumaya soumia sowande spano spartaco spencer spenser speranta speranza speranzio spidola
spirydion spozhmay spring spytihnev srboljub srecko sredoje sri srinivas srna stacey staci stacia stacie stacy staf stafford stan stana stanca stancu
stanford stanimir stanislao stanislas stanislav stanislava stanislaw stanko stanley stans stanton star starla starr stasa stasta staza steele steen
stef stefaan stefan stefana stefani stefania stefanie stefano stefany steff steffanie steffen steffi steffie steffy stefka stela stelian steliana
stella steluta sten stepan stepana stepanka stephaans stephaine stephan stephane stephani stephania stephanie stephany stephen stephenie stephon
sterling sterre stetson stevan steve steven stevie stewart stien stiene stig stijn stiliano stina stine stipan stipe stiriaco stjepan stojan stojanka
stojmir stone stoney storai storm stormi stormie stormy stoyan strahinja stribor stuart su suad suada suat subhash subhashini subhasini subhi subodh
subomi sucaad sucheta suci sude sudenaz sudeva sudi sudie sue suelen suellen suelly suely suet sufyan suha suhair suharto suhendly suheyl suhrob suhur
sujata sukaina sukanya sukarno sukhdeep sukru sulaiman sulaymon sule suleiman suleykha suleyman suljo sullivan sultan sulton sulub suma sumaira suman
sumaya sumayyah sumeyye sumitra summer sumner suna sunaina sunay suncica sunday sundus sune sunil sunita sunni sunnie sunniva sunny sunshine suong
suraida suraj surano suresh suri sururi surya suryakant suryakanta suryakantam sus susan susana susann susanna susannah susanne susheel sushil sushila
sushma susie sutton suus suyuna suzan suzana suzann suzanna suzanne suze suzette suzie suzon suzy svatava svatoboj svatobor svatomir svatopluk
svatoslav svatoslava svea svebor sven svend svenja sverre svetislav svetla svetlana svetluse svetolik svetomir svetoslav svetozar sveva svitlana
sviturno swa swami swapnil swara swarnalata swarup swassane swati sweta sy syahrini sybe sybil sybilla syble sybren sydnee sydney sydni sydnie syed
sylas sylke sylva sylvain sylvan sylvana sylvester sylvestre sylvia sylviane sylvie sylwester sylwia symone symphony syncere synne szabolcs szczepan
sze szofi szofia szonja szymon ta taban tabatha tabea tabetha tabita tabitha tabris taceddin tacjana tad taddeo tade tadeas tadeo tadeusz tadija taha
tahar taher tahir tahj tahlia tahmina tahsin tai taib taide taim taina taisha taiwo taj tak tala talan talat talay talea taleah taleen talha talia
taliah talip talis talisha talita talitha talivaldis taliyah tallulah talmadge talon talrits talya tam tamala tamar tamara tamas tamatha tameka tamela
tamer tamera tami tamia tamie tamika tamiko tamimount tamina tamino tammam tammara tammaro tammi tammie tammo tammy tamra tamya tan tana tancrede
tancredi taner tanesha tangela tanguy tania tanika tanirika tanirt tanisha taniya taniyah tanja tanju tankred tanna tanner tansu tantri tanushree
tanushri tanvi tanya tanyeli tao taoufik tapan tara tarah taraji taran taraneh taras tarcisio tarek tari tarik tariq tarja tarkan taron tarquinia tars
tarsilla tarso tarun taryn tasa tasdik tasha tasia taskin tasneem tasniem tasnim taswir tat tatana tate tatiana tatianna tatjana tatum tatyana taufan
taufik taurin tavares tavaris tavion tavon tawana tawanda tawanna tawfik tawny tawnya taya tayden tayfun tayla taylar taylen tayler taylin taylor taym
tayo taysir taytum tayyab tayyar tayyip taziana taziano tazio tea teagan teame tecla ted teddy tedi tedros teea teegan teena tegan teguh teije tej
teja tejas tejumola tekin tekinalp tekla teklay tekle telchide telemaco telica telma temel temesgen temidayo temistocle temitope temperance tena
tenisha tenley tennie tenzin teo teobald teobaldo teodata teodolinda teodor teodora teodorik teodoro teodosia teodosio teodoto teodoz teodozie teofan
teofil teofila teogene teohari teoman teona tera terance terell terenc terence terencius terencjusz terenzio teresa terese teresita teressa tereza
tereze terezia terezie teri terlan terra terrance terrel terrell terrence terri terrie terrill terron terry tertuliano terzo tesauro tesfalem tesfay
tesfaye tesifonte tesla tess tessa tessie tetiana tetyana teudosia teun teunis teuta tevfik tevhid tevin tewelde tezcan tezel tezer thabisa thac thach
thad thaddeus thadie thaer thai thais thalea thalia tham thamsanqa thando thane thang thanh thao that thatcher the thea theadore theda thelma themba
theo theobald theodoor theodor theodora theodore theodorik theodose theodosie theofan theofil theofila theophile theophraste theresa therese theron
theu theunis theuns thi thiago thian thias thibau thibaud thibault thibaut thibe thibeau thibert thibo thiebe thiemen thien thierno thierry thies
thieu thije thijmen thijn thijs thilo thimo thinh thirza thiziri tho thoa thoai thobeka thoi thom thomas thomasina thompson thong thor thorben thore
thorgan thorge thornton thorsten thu thuan thuat thuc thulani thulisile thuong thurman thurston thuy thuyet thy thymen tia tiago tiana tianna tiany
tiara tiarra tias tibaldo tibbe tibe tibeau tiber tiberia tiberio tiberiu tiberius tibo tibor tiburcius tiburzio tich tichomil tichomir tichon tico
ticone tidiane tiebe tieme tiemen tien tiep tiera tierney tierra ties tiesha tieu tiffani tiffanie tiffany tigist tigisti tihomir tija tijana tijl
tijmen tijn tijs til tilda tilde tilelli till tille tillie tillman tillmann tilly tim timbul timea timeo timm timmie timmothy timmy timo timoleon
timon timotei timotej timoteo timoteus timothee timothy timur tin tina tinas tinca tincuta tine tineke ting tinh tinley tinne tino tinsley tionna
tiphaine tira tiril tirone tirta tirtayasa tirza tisha titan titi titien titilayo titilope titin tito titus tizian tiziana tiziano tizio tiziri
tjalling tjark tjeerd tjeu tjitske tjorven tkir toai toan tobe tobi tobia tobias tobiasz tobiloba tobin toby tod todd todor tohir toke toki tokunbo
tolga tolgahan tolomeo tolulope tolunay toluwalope toluwani toluwanimi tom toma tomas tomasa tomaska tomasz tome tomek tomeka tomi tomika tomiloba
tomislav tomislava tomke tommaso tommie tommy tomo tomori ton tonci toncica tone toney toni tonia tonie tonija tonja tonka tonko tonnin tono tony
tonya toon tope toqa tor torben torbjorn tore torey tori torie torin torkvat torquato torrance torre torrence torrey torri torrie torsten tory tosca
tosco tosha toska toufik touria tourya toussaint tova toya toyip tra trac trace tracee tracey trach traci tracie tracy trae traian trajan tram tran
trang tranh tranquillo trasea travis travon trayvon tre treasure tremaine tremayne trena trent trenten trenton tresa tresor tressa tressie treva
trever trevin trevion trevon trevor trey treyton treyvon trhas tri tricia trien triet trieu trijntje trilochan trilochana trilok trilokanath trilokesh
triloki trina trine trinh trinidad triniti trinity tripp trish trisha trista tristan tristano tristen tristian tristin triston tristyn trix troels
trong troy trpimir trpko tru truc trudi trudie trudy true truett trui truman trung truong truus trystan tsabita tsegay tsegaye tsehay tsehaye tshala
tshibola tsige tsion tsvetan tsvetelina tsz tuan tuana tuba tucker tudor tudora tudorita tudosia tue tuesday tufan tug tugay tugba tugce tugiman
tugrul tugtekin tuhfe tukimin tulay tulin tullia tulliano tullio tulsi tumer tumirah tunahan tunar tunay tunc tuncay tuncer tunde tung tuong turan
turgay turgut turi turibio turkan turkay turker turkes turna turner turold tushar tussio tutku tuur tuva tuy tuyen tuyet tvrtko twan twila twyla ty
tyana tyanna tybo tyce tycho tye tyesha tygo tyla tylan tylar tyler tylor tymon tymoteusz tyquan tyra tyree tyrel tyrell tyrese tyron tyrone tyrus
tyshawn tyson tzvi ubah ubaldo ubaydulloh ubertino uberto uche uchita uchqun uda udai uday udit udo uffe ufuk ugbad ugis ugo ugochi ugolina ugolino
uguccione ugur uhra ujjawal ujjwal ukbe ula ulberto ulderico ulduz ulf ulfa ulfet ulfo ulgen uli uliana ulises ulisse uliva ulker ulku ulla ulpiano
ulrich ulrico ulrik ulrika ulrike ulstano ultimo ulug ulus uluthando ulva ulvi ulviye ulviyye ulwazi ulya ulysse ulysses uma umaima umair umang umar
umay umaya umberto umi umid umida umidulloh umile umit ummiye ummu umran umur umuralp umut una unal undine unggul unique unjani unknown unna unsel
unseli upendra upik upton uqbaloy uranio urbain urban urbano urdino urfon uriah uriel uriele urijah urmi urmila ursicio ursino ursmaro ursula ursule
urszula urvin usama usame usha usman usmon usyi utama utku uttam uve uy uyen uygu uzayr uzbegim uzeyir uzodimma vaclav vaclava vada vadim vadym vafo
vagn vaha vahdet vahid vahide vaibhav vaidehi vaijayanthi vaijayanti vaishnavi vaishno vaishvi val vala valarie valburga valdemar valdemara valdemars
valdrin valencia valente valentijn valentim valentin valentina valentine valentino valentins valentyn valentyna valer valera valere valeria valerian
valeriana valeriano valerico valerie valeriia valerija valerijs valerio valeriu valery valfredo valfrido vali valid vallie valmira valon valorie
valtena valter valtr van vance vanda vanesa vanessa vang vanh vania vanja vanna vannessa vanya varalakshmi varo varsha varun varvara vasanti vasco
vasil vasile vasilica vasilisa vasko vasliddin vasudev vasudeva vasudha vasundhara vasyl vatroslav vaughn vavrinec vayda vecdi veda vedad vedang
vedanga vedanshi vedasto vedat vedran vedrana veduna veena veer veerle vefa vefik vega vehbi veit vela velana velaphi velda veleslav veleslava veli
velia velibor velimir velimira velina velio velislav velislava velma velva velvet vena venance venanzio vencel venceslao venceslas venceslav
venceslava vendel vendelin vendelina vendula vendulka venek venera veneranda venerando venere venerio venessa veniamin venice venita venka ventura
venus venuse venusta venustiano venusto vera verano verda verdell verdiana verdie vere verecondo verena verenzio vergie veriana verica veridiana verl
verla verlin vern verna verne vernell verner vernetta vernice vernie vernita vernon vero verona veronica veronika veronique veroslav veroslava versie
verulo vesela veselinka vesile veslava vesma vesna vespasiano vesper vesta vester veta veysel veysi vezio vi vianey vianney vibeke vic vicdan vicente
vicentia vicentiu vickey vicki vickie vicky victoire victor victoria victorien victorin victorine vida vidak vidal vidhur vidhya vidiano vidone vidor
vidur vidya vien vienna viera vieroslava viet vieve viggo vigile vigo vihaan vijay vijeko vijolite vik vikas vikash vikki vikram viktor viktoria
viktorie viktoriia viktorin viktoriya vildan vilde vilem vilema vilemina vilfredo vilhelm vilhelmine viliam viliana vilibald viliberto villy vilma
vilmar vilmars vilmos vimal vimala viman vin vina vinay vince vincenc vincencie vincent vincente vincentiu vincenza vincenzo vinciane vindonio
vinebaldo vineet vinfrido vinh vinicio vinka vinn vinnie vinny vino vinod vinsen vinson vinz viola violante violet violeta violetta violette viorel
viorela viorica vira virag virgie virgil virgilio virgin virginia virginie virginio viridiana virman virone visar visarion viscardo vishal vishnu
vishwamitra visnja vissia vit vita vital vitale vitalico vitalii vitalijs vitaly vitazoslav vitezslav vitezslava vito vitold vitor vitoria vitoslav
vittore vittoria vittoriano vittorio vitus viva vivaan vivaldo vive vivi vivian viviana viviane vivianna vivianne viviano vivien vivienne vizbulite
vjekoslav vjenceslav vjosa vlad vladan vladana vladek vladena vladimir vladimira vladimiro vladislav vladislava vladivoj vlado vladyslav vlaicu vlasta
vlastimil vlastimila vlastimir vlastimira vlastislav vlastislava vlatka vlatko vlk vo vodingo voichita voicu vojen vojin vojislava vojmil vojmir
vojmira vojslav vojslava vojtech vojteska vok voldemars volfango volfgang volkan volodymyr von vonda vong vonnie vorsila vosil vratislav vratislava
vratko vrinda vrund vseboj vsebor vserad vseslav vsevolod vujadin vujica vuk vukan vukasin vukica vukota vulmaro vulpiano vuong vuslat vusumuzi vy
vyas waclaw wade wadi wael wafa wafaa wafae wage wagiman waginem wagino wah wahyu wai wail wajiha wakiman walaa waldemar waldo wale waleed walenty
walentyn walentyna waleran waleria walerian walery walgierz walid walker wallace wally walt walter walton waluyo waly wan wanda wandrille wanesa wani
wanita wannes waqas waqila ward wardaya wardell wardi warji warley warner warre warren warsa warsame warsan warsita warta washington wasim wasis
wassim wasudha wati watson waverly wawan wawrzyniec wayan wayland waylon wayman waymon wayne webster wei welat weldon wellington wells welton wen
wende wendell wendi wendy wenke wensley werner weronika wes wesley wessel wesson west westin westley weston westyn whitley whitney wiam wiara wibke
widad widya wiebe wiebke wies wieslaw wietse wietske wiktor wiktoria wilber wilbert wilbur wilburn wilco wilda wilder wiley wilford wilfred wilfredo
wilfryd wilhelm wilhelmina will willa willam willard willeke willem willemijn willene willi willia william williams willian willie willis willow willy
wilma wilmer wilson wilton wim wincenty winda windell windy winfield winford winfred wing winifred winnie winnifred winona winston winter wira wirda
wirginia wisnu wissal wissam witalis witse wladyslaw wlodzimierz wm wodan wojciech wojtek wolf wolfgang wonny woodrow woody wout wouter wren wrenley
wulan wulandari wuraola wyatt wylie wyman wynn wynona wynter wytze xalima xalimo xana xanana xander xandro xanh xanthe xasan xaver xaverie xaverius
xavi xavier xaviere xavion xawo xebat xece xem xena xenia xenie xenne xeno xenophon xhevdet xia xian xiang xiao xiebe ximena xin xiomara xitlali
xochitl xuan xue xueqin xuyen xzavier yaa yaakov yacine yacomina yade yadiel yadira yael yaelle yafet yagiz yagmur yago yahaira yahia yahir yahya
yahye yahyo yair yajaira yakov yakubu yakup yalcin yalda yaldar yalenka yalgin yama yaman yamen yamilet yamileth yamina yamna yan yana yanah yanaika
yance yancy yandel yaneli yang yango yani yanina yanira yanis yann yanna yanne yanni yannic yannick yannik yannis yano yanti yaprak yara yarah yared
yareli yarely yaren yaretzi yaretzy yari yaritza yarne yarno yaro yaron yaroslav yaroslava yasaman yasar yaseen yasemin yash yasin yasir yasmeen
yasmien yasmiin yasmin yasmina yasmine yasser yassin yassine yassir yavuz yaw yaya yazan yazen yazmin yazmine ybe yben yeboah yee yehuda yejide yekta
yelda yelena yelina yeliz yelle yemane yemi yen yener yenna yens yente yentel yenthe yentl yesenia yesim yessenia yessi yessica yeter yetkin yetta
yetunde yevgeny yevhen yevheniia yewande yfke yi yibanathi yidir yigit yildirim yildiz yilmaz yin ying yinte yinthe yisroel yitzchok yiu ylana ylano
yliana ylias yllka yluna ylvi ylvie ymke yoann yodit yoel yoeri yoga yogendra yogesh yoginder yohannes yolan yolanda yolande yolonda yonas yonatan
yonca yong yoni yonis yono yopi yoqub yoran yorbe yorbek yorben yordan yordanka yordanos yordi yoren yorick yoro yorqin yorrit yosef yoselin yoshi
yosief yosra yosun younes youness young younis youp youri yousef yousra yousri youssef youssou youssouf youssouph youssoupha youssra yousuf yozida
yoznur ysaline yseult yu yuan yuce yucel yudi yue yuk yuksel yulia yuliana yuliia yulissa yuliya yumni yun yuna yunes yuni yunita yunus yurdanur yuri
yuridia yurii yusef yusra yusuf yuvraj yven yves yvette yvonne zabedeo zabihullah zabina zabir zaboj zaccaria zaccheo zach zachar zachariah zacharias
zachariasz zacharie zachary zache zachery zack zackary zackery zada zadie zaenab zafar zafer zafir zahara zaharia zaher zahide zahir zahira zahit
zahra zaid zaida zaiden zain zaina zainab zainabu zaineb zaira zaire zairick zakai zakari zakaria zakariae zakariya zakariye zakary zakaryae zakelina
zaki zakir zakiya zalan zalindra zalmai zama zamfir zamfira zamir zamira zamzam zana zander zandra zane zanele zaneta zanete zanis zanita zaniya
zaniyah zanna zanobi zara zarah zaraza zarghona zaria zariah zarije zarina zariyah zarko zaur zavida zavier zavion zavis zayd zayden zayla zaylee zayn
zaynab zayne zayneb zayniddin zbigniew zbislav zbyhnev zbyhneva zbynek zbynka zbysek zbyska zbyslav zbyslava zdan zdana zdena zdenek zdenka zdenko
zderad zdeslav zdeslava zdik zdirad zdislav zdislava zdravko zdzislaw zeb zechariah zef zefiro zeger zehra zeina zeinab zejnep zekai zeke zekeriyya
zeki zekiye zelal zelaya zelda zelibor zeliha zelimir zelimira zelinda zelislav zelislava zeljka zeljko zella zelma zelmir zelmira zeltite zemen zen
zena zenaida zenaide zendaya zenebio zenija zenna zeno zenobia zenobie zenobio zenon zenone zenovia zente zenzele zephaniah zephirin zephyr zerai
zeray zerrin zeteny zetico zeus zev zewdi zeyad zeyd zeyneb zeynel zeynep zhanna zhen zhi zhong zia ziad zian zias ziba zico zidane ziedite zigfrida
zigfrids ziggy zigmars zigmund zigrida zihan zihni zikmund zilan zile zilola zina zinaida zinar zineb zineddine zinedine zinnia zino zion zipporah
ziri zita zithulele zitomir zitomira zitoslav zitoslava ziva zivan zivana ziver zixuan ziya ziyad ziyo zizi zjef zlata zlatan zlatica zlatka zlatko
zlatomir zlatomira zlatuse zobuhle zoe zoeva zoey zofia zofie zohal zohid zohir zohra zohreh zoie zoilo zoja zokir zola zoltan zona zora zoran zorana
zoriana zorka zoroslav zoroslava zosia zosim zosima zosimo zoubida zouhair zoulikha zoya zoyir zozan zrinislav zrinko zselyke zsofia zsolt zsombor
zubair zubayr zubeyde zubeyr zubite zuhair zuhal zuhur zula zulaika zulaikha zulal zulema zuleyha zulfa zulfikar zulmira zumra zumrut zuri zuxra zuza
zuzana zuzanna zvezdana zvonimir zvonimira zvonko zyair zyaire zyan zygmunt zyon
`
