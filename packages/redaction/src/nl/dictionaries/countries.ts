// Countries and regions abroad, Dutch names.
// Source: Unicode CLDR, Dutch names of territories, Unicode licence v3; regions written down from common knowledge, EUPL-1.2. Facts.
export const countries = `
abchazie afghanistan aland albanie algerije amerika amerikaans_samoa amerikaanse_maagdeneilanden anatolie andorra angola anguilla antarctica
antigua_en_barbuda antillen antilliaanse_eilanden argentinie armenie aruba australie azerbeidzjan bahama's bahrein bangladesh barbados belarus belgie
belize benin bermuda bhutan birma bolivia bonaire bosnie bosnie_en_herzegovina botswana brazilie brits_indische_oceaanterritorium
britse_maagdeneilanden brunei bulgarije burkina_faso burundi cambodja canada canarische_eilanden centraal_afrikaanse_republiek ceuta_en_melilla chili
china christmaseiland clipperton cocoseilanden colombia comoren congo congo_brazzaville congo_kinshasa cookeilanden costa_rica cuba curacao cyprus
denemarken diego_garcia djibouti dominica dominicaanse_republiek duitsland ecuador egypte el_salvador engeland equatoriaal_guinea eritrea estland
eswatini ethiopie faeroer falklandeilanden fiji filipijnen finland frankrijk frans_guyana frans_polynesie
franse_gebieden_in_de_zuidelijke_indische_oceaan gabon gambia georgie ghana gibraltar grenada griekenland groenland groot_brittannie guadeloupe guam
guatemala guernsey guinee guinee_bissau guyana haiti heard_en_mcdonaldeilanden het_rif honduras hongarije hongkong ierland ijsland india indonesie
irak iran isle_of_man israel italie ivoorkust jamaica japan java jemen jersey joegoslavie jordanie kaaimaneilanden kaap_verdie kaapverdie kameroen
kasjmir kazachstan kenia kirgizie kiribati kleine_afgelegen_eilanden_van_de_verenigde_staten koerdistan koeweit kongo kosovo kroatie kurdistan laos
lesotho letland libanon liberia libie liechtenstein litouwen luxemburg macau macedonie madagaskar malawi maldiven maleisie mali malta marokko
marshalleilanden martinique mauritanie mauritius mayotte mesopotamie mexico micronesia moldavie molukken monaco mongolie montenegro montserrat
mozambique myanmar namibie nauru nederlands_indie nederlandse_antillen nepal nicaragua nieuw_caledonie nieuw_guinea nieuw_zeeland niger nigeria niue
noord_korea noord_macedonie noordelijke_marianen noorwegen norfolk oeganda oeigoerie oekraine oezbekistan oman oost_timor oost_turkestan oostenrijk
overig_oceanie pakistan palau palestijnse_gebieden palestina panama papoea papoea_nieuw_guinea paraguay peru perzie pitcairneilanden polen portugal
puerto_rico punjab qatar reunion rif rifgebergte roemenie rusland rwanda saba saint_barthelemy saint_kitts_en_nevis saint_lucia saint_martin
saint_pierre_en_miquelon saint_vincent_en_de_grenadines salomonseilanden samoa san_marino sao_tome_en_principe saoedi_arabie sark schotland senegal
servie seychellen sierra_leone singapore sint_eustatius sint_helena sint_maarten slovenie slowakije soedan somalie somaliland sovjet_unie spanje
spitsbergen_en_jan_mayen sri_lanka sumatra suriname swaziland sxm syrie tadzjikistan taiwan tanzania thailand tibet tigray togo tokelau tonga
trinidad_en_tobago tristan_da_cunha tsjaad tsjechie tsjetsjenie tunesie turkije turkiye turkmenistan turks_en_caicoseilanden tuvalu uruguay usa
vanuatu vaticaanstad venezuela verenigd_koninkrijk verenigde_arabische_emiraten verenigde_staten vietnam voormalig_joegoslavie vs wales
wallis_en_futuna west_sahara westelijke_sahara wit_rusland zaire zambia zimbabwe zuid_afrika zuid_georgia_en_zuidelijke_sandwicheilanden zuid_korea
zuid_soedan zweden zwitserland

 brits_indie brits-indie nederlands-indie zuid-soedan curaçao st_maarten sint-maarten statia eustatius koerdisch_irak syrisch_koerdistan noord-irak noord_irak oost-turkije zuid-turkije noord-marokko noord_marokko zuid-marokko het_rifgebied rifgebied oost-congo kerala gujarat bengalen west-bengalen tamil_nadu sulawesi ambon ceram saparoea haruku kei_eilanden balkan hoorn_van_afrika west-afrika west_afrika oost-afrika noord-afrika centraal-afrika midden-oosten latijns-amerika zuid-amerika oost-europa zuid-europa zuidoost-azie centraal-azie vojvodina kosova transsylvanie silezie gaza westelijke_jordaanoever westbank kabylie darfur oromia tigre somalieland puntland biafra benelux_ kaukasus nagorno_karabach dagestan krim donbas`
