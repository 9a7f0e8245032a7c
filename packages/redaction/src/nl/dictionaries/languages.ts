// Languages, Dutch names.
// Source: Unicode CLDR, Dutch names of languages, Unicode licence v3; others written down from common knowledge, EUPL-1.2. Facts.
export const languages = `
amelands kalina isaan isan tshiluba ciluba kurmanci blin bilen bilin criolo kriolu sinhala hazaragi mestreechs oromo afaan_oromo memmetaal edo kikongo kirundi kinyarwanda acholi luganda kannada malayalam telugu marathi konkani balochi saraiki pashtu dari_perzisch sorani_koerdisch wu min_nan teochew fuzhou taiwanees khmer birmaans karen chin akan_twi fante hokkien zeeuws brabants gronings drents achterhoeks stellingwerfs bildts
afaan_oromo afrikaans akan albanees amazigh ambonees amhaars amharic arabisch aramees armeens aukaans azerbeidzjaans azeri bahasa bambara baskisch
belarussisch bengaals berbers birmaans bosnisch bulgaars catalaans chinees creools dari darija deens divehi duits egyptisch_arabisch engels estisch
ewe fanti farsi filipijns fins frans fries friese_taal frysk fula fulah fulani gebarentaal georgisch grieks gujarati haitiaans_creools hakka hausa
hebreeuws hindi hindoestaans hongaars iers igbo ijslands indonesisch irakees italiaans japans javaans javaans_surinaams jiddisch kaapverdisch kannada
kantonees kasjmiri kazachs khmer kinyarwanda kirgizisch koerdisch koreaans kreools krio kriol kroatisch kurmandji kurmanji laotiaans latijn lets
limburgs lingala litouws macedonisch malagassisch malayalam maleis mandarijn mandingo mandinka marathi marokkaans marokkaans_arabisch moluks mongools
ndyuka nederlandse_gebarentaal nepalees ngt noors odia oeigoers oekraiens oezbeeks papiamento papiaments papiamentu pashto pasjto pasjtoe perzisch
pidgin pools portugees punjabi riffijns roemeens roma romanes romani russisch saramaccaans sarnami servisch servo_kroatisch shona sindhi singalees
sloveens slowaaks soendanees somali somalisch soninke sorani spaans sranan sranan_tongo sranantongo surinaams suryoyo swahili sylheti syrisch_arabisch
syrisch_aramees tachelhit tadzjieks tagalog taki_taki tamazight tamil tarifit tashelhit tasjelhiet tataars telugu thai thais tigrinja tigrinya
tsjechisch tsjetsjeens turkmeens turks twents twi urdu vietnamees wenzhounees wolof xhosa yoruba zazaki zoeloe zweeds

 ga dagbani dagaare nzema akwapim bini efik tiv kanuri temne mende limba susu kissi serer jola dyula baoule mossi moore kituba umbundu kimbundu chewa nyanja bemba ndebele sotho tswana luo kikuyu kamba somaals sidamo gurage afar saho harari tigre tigrina tigrinia berbers_ tasusit rifberbers rif-berbers marokkaans-arabisch marrokaans darja darisja syrisch irakees-arabisch egyptisch soedanees-arabisch levantijns gilaki mazanderani luri lori azari uzbeeks gagaoezisch pomaks bulgaars-turks kaliña karina arowaks sranang surinaams-javaans matawai paramaccaans guyanees patois papiaments_ kaapverdiaans ilocano cebuano bisaya hiligaynon bikol cantonees kanton shanghais wenzhou tibetaans dzongkha nepali sinhalees singhalees maithili bhojpuri magahi assamees pahari pothwari mirpuri hindko hindoestani sadri indisch-maleis petjo bahasa_indonesia ambonmaleis batak minangkabau uzbeki zaza sallands veluws maastrichts kerkraads venloos vlaams noordfries gebaren sinti ladino`
