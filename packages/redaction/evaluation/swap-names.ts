/** How names of a group are put together: one part of each column, in order; the first letter becomes a capital. */
export type Shape = { given: string[][]; family: string[][] }

const columns = (...lines: string[]) =>
  lines.map((line) => line.split(' ').map((part) => (part === '-' ? '' : part.replaceAll('_', ' '))))
/** In the columns `_` stands for a space and `-` alone for nothing. */
const shape = (given: string[][], family: string[][]): Shape => ({ given, family })

/**
 * Shapes of names per group, for the swaps alone: the engine knows nothing of groups. The parts are common ones of given and
 * family names; put together they give names that sound like the group and stand in no dictionary.
 */
export const shapes: Record<string, Shape> = {
  dutch: shape(
    columns(
      'Aal Bar Cor Diede Evert Gijs Har Hille Jaap Kor Lam Mach Nel Rein Sander Teun Wil Ysbr',
      'bert tien iene ijn elien mar rik jan wina tje mina land',
    ),
    columns(
      '- - van_ van_der_ de_ van_den_ ter_ in_’t_',
      'Brak Dolle Eike Goor Hage Heg Klei Korten Lange Moer Noor Oste Polder Quak Riet Sloot Twis Veen Wolde Zand',
      'aar boom broek dijk donk hof horst kamp man meer stein veld wijk zeel',
    ),
  ),
  frisian: shape(
    columns(
      'Ab Ait Baue Djur Eab Fok Geal Hait Jelt Jild Lum Mur Nam Oebe Piets Rin Sib Sjut Teak Wob',
      'ke tsje ske tsen rik ert sma tje kje bren',
    ),
    columns(
      'Aik Bers Dous Eis Fop Gal Haan Hoit Jor Klaas Lol Mieden Noor Piers Riems Sjoer Tam Walt Wier Ypk',
      'ema stra sma inga ma ens enga da',
    ),
  ),
  moroccan: shape(
    columns(
      'Abder Aya Badr Chai Dou Faris Ghiz Hay Ikra Jaoua Kaout Lou Mou Naji Oum Raja Sou Tari Wid Youn Zou',
      'rahim da ane mae nia lane hiba ssin zak noun mir yas',
    ),
    columns(
      'El_ El_ Ben_ Bou Aït_ Ou- - Oulad_ Ben_',
      'Azza Cha Dri Fakh Gha Hadd Jab Kar Las Mez Nas Ouar Rach Sab Tag Yaz Zer',
      'ghani laoui rani zoufi koubi ssini rabet mouni nassi chaoui dioui ghiri',
    ),
  ),
  turkish: shape(
    columns(
      'Ay Bur Can Çağ Der Ege Fir Gül Hava İlk Kür Mel Nur Öz Rûk Sev Şen Tuğ Um Yağ Zeh',
      'can dane gül han kan nur rak su tekin ser maz ay bahar şin',
    ),
    columns(
      'Ak Altın Boz Çak Demir Er Gök Kara Kılıç Öz Sarı Taş Uç Yal Yük Zor',
      'bulut dağlı kaya ırmak oğlu taşkın soylu türk bıyık çelik pınar soy',
    ),
  ),
  hindustani: shape(
    columns(
      'Ash Bhag Chan Dhan Gay Hari Jag Kris Lil Mohan Nira Oem Pad Radj Soer Satya Tul Ver Wisnu',
      'wien darsha kumar pati mila nesh radj devie wati ika rani esh',
    ),
    columns(
      'Baid Bisn Chedi Doer Ganga Hira Jag Kali Lach Mang Nand Oedai Par Ram Sew Soek Tewar Wid',
      'nath persad singh lal ballabh autar pal bhajan deo narain kisoen dien',
    ),
  ),
  creole: shape(
    columns(
      'Ar Char Del Er Fran Glen Hum Jo Ker Lu Mar Nor Or Ro She Tir Ur Wen',
      'vano cianne rano milton gillio dwight sander raya selina fantina romeo wina',
    ),
    columns(
      'Abra Blink Cair Dra Emanu Gefer Hoog Kross Land Lie Mis Nooit Pon Rust Sleng Tolud Vel Wong',
      'bergen burg dorp els veld hart land meer stein vaart wijk zaam',
    ),
  ),
  javanese: shape(
    columns(
      'Amat Boe Djoe Harti Irwan Karsi Legi Mari Ngadi Pon Ras Sari Soe Toeki War Wagi',
      'jem karto marto nah nem diman ran tini wati yem djo',
    ),
    columns(
      'Amat Bong Dipo Djojo Atmo Karto Kerto Mangoen Pawiro Reso Sastro Soero Soemo Tirto Wiro',
      'diwirjo doel dimedjo karijo menawi moestadja pawiro redjo sentono soekar tiko wongso',
    ),
  ),
  antillean: shape(
    columns(
      'Ange Bri Char Di Edsel Fri Gi Jo Ki Lu Mil Na Ra Sha Ty Xio Zu',
      'landro delka rensly mary vienne gelo rachel sainy thely vinska lito mara',
    ),
    columns(
      '- - - Da_ Dos_ Dos_',
      'Alb Bast Cici Dor Evert Flor Gumb Ilde Janga Kirin Lope Mont Nic Palm Rosal Sulv Tava Zim',
      'ertina iaans elia onso aria enia olina eiro erida inda ares aldo',
    ),
  ),
  westafrican: shape(
    columns(
      'Ab Ade Ako Ama Chi Ebe Efu Fata Ife Kofi Kwa Nana Nke Obi Olu Oumo Seko Tio Uche Ya',
      'bola chukwu dapo ena fiwa kora lola mante ndele oma seun tayo wale yinka dou',
    ),
    columns(
      'Ad Ako An Boa Chuk Dan Effi Gya Ike Kwa Man Nwa Oba Okon Opo Owu Sar Tet Umu Wia',
      'bonna danso femi gyasi hene kwu mensah nkwo pong raku siedu teng yemi zulu diabi',
    ),
  ),
  habesha: shape(
    columns(
      'Abe Amanu Ber Daw Elsa Fess Gebre Hab Iyob Kibr Lem Mah Mehr Nats Rah Sam Sen Tek Wel Yoha Zer',
      'eab awit dom hiwet kidan lem mariam nesh rawit selam tom wit yonas zghi',
    ),
    columns(
      'Abra Asme Ber Gebre Habte Hail Kifle Mengs Neg Ogba Seyo Tekle Tewol Wolde Yem Zere',
      'gaber giorgis lul mariam melak mikael rom selassie senay tinsae yesus zghi',
    ),
  ),
  somali: shape(
    columns(
      'Abdi Aya Bash Cab Dee Far Guled Hawo Ifr Jam Khad Liba Maxa Nasr Qam Saha Shuk Ubax Warsa Yus',
      'aale aan hiya iir lul moud nasir qani ro sho tu weli yar xiim',
    ),
    columns(
      'Aad Bar Cig Dhu Egal Far Gaa Hers Ismaa Jaam Kull Lib Muu Nuur Odow Qaa Roob Sam Ware Xas',
      'aale baan diid ge hale kow le maan no qaad re shire ti wey',
    ),
  ),
  chinese: shape(
    columns(
      'Bao Chun Da Fang Guo Hai Hui Jia Jun Li Mei Ning Pei Qing Rui Shu Ting Wei Xiao Xue Ya Yong Zhen Zi',
      'an bin chao fen gang han hong hua jie kai lan lei long min ping qi rong ru shan tao wen xia xin yan yi yu yue zhi',
    ),
    columns(
      'Ouyang Situ Zhuge Shangguan Ximen Cen Chai Cui Dou Fei Fu Geng Guan Hao Huo Jiao Kang Kuang Leng Luan Meng Ning Pang Pei Qiao Qin Qiu Rao Ruan Shao Shen Shui Tong Wan Weng Xing Xue Yao Yin Yuan Zeng Zhai Zhuang Zou Dongfang Huangfu Linghu Murong Xiahou Bian Bo Chong Ding Feng Gongsun Ji Ke Lou Mao Niu Ouyang Pu Qi Ran Sang Teng Wuma Xi Yuwen Zang',
    ),
  ),
  vietnamese: shape(
    columns(
      'Bảo Bích Cẩm Diễm Đoan Hạnh Hoài Hồng Khánh Kiều Lệ Mỹ Ngọc Phương Quỳnh Thanh Thảo Thục Tố Trúc Tường Uyên Xuân Yến',
      'chi dung giang hân hiếu khoa lam nghi nhi nhung oanh phúc quyên thư thy trâm uyển vy',
    ),
    columns(
      'Âu Bành Cù Đậu Giáp Khổng Khuất La Lã Lãnh Nhâm Nông Ông Phó Phùng Quách Sầm Thân Thiều Tô Tống Ung Uông Xa',
    ),
  ),
  easteuropean: shape(
    columns(
      'Agn Bor Bron Cze Dobro Gra Iva Jarom Kaz Ljud Miro Nade Olek Przem Rado Sta Svet Tade Velis Wies Zdra Zlat',
      'ieszka ysław lana imir omira ena sława ik osz yna ka oslava ilo inka',
    ),
    columns(
      'Bara Bere Boj Czar Dimi Gor Hry Iva Jab Kali Kow Lewan Maz Nik Ole Pet Rad Sko Tka Wojt Zab Zhel',
      'nowski ńska kov chuk enko czak owicz escu ov ović skyi ienko icz iewska',
    ),
  ),
  mideast: shape(
    columns(
      'Abd Ars Bah Dil Far Gol Haid Jaw Kam Lay Mah Naj Omid Par Qais Roz Sham Tah Wal Yad Zar',
      'ullah man raz shan bano eh nush mina yar ita gul wan zad sima',
    ),
    columns(
      'Al- Al- Al- - - - -',
      'Abb Baz Dara Farah Ghol Hak Jaf Khal Mah Naz Omar Qad Raz Sar Tab Wah Yaq Zam',
      'adi anzadeh ourian ishian imi amand awi oudi abadi ouri pour zai khel abi',
    ),
  ),
  southasian: shape(
    columns(
      'Aar Bala Dee Gaj Har Ilan Jas Kav Lak Mano Nav Parv Raj Sel Sub Tha Uma Vij Yal Gur',
      'vinder kumari endran ithra wanthi preet shmi sudhan yini deep mozhi endra esan jeet',
    ),
    columns(
      'Bala Chan Dhar Gana Iyer Kana Kuru Maha Nada Pari Rat Siva Sub Tha Uda Vel Yoga',
      'gopalan krishnan lingam mohan nathan pillai rajah ratnam samy sekaran singham sundaram thasan yanathan',
    ),
  ),
}
