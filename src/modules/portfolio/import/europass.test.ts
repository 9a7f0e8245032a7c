import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import type { CvReading } from './cv.ts'
import { readCv } from './read-cv.ts'

const read = (xml: string): Extract<CvReading, { ok: true }> => {
  const reading = readCv(new TextEncoder().encode(xml), 'cv.xml')
  assert.ok(reading.ok, JSON.stringify(reading))
  assert.equal(reading.format, 'europass')
  return reading
}
const brief = ({ items }: { items: { kind: string; title: string }[] }) =>
  items.map(({ kind, title }) => `${kind}: ${title}`)
const left = ({ unclear }: { unclear: { code: string; sample: string }[] }) =>
  unclear.map(({ code, sample }) => `${code} ${sample}`.trim())

const candidate = (profile: string, person = '') => `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Candidate xsi:schemaLocation="http://www.europass.eu/1.0 Candidate.xsd" xmlns="http://www.europass.eu/1.0" xmlns:oa="http://www.openapplications.org/oagis/9" xmlns:eures="http://www.europass_eures.eu/1.0" xmlns:hr="http://www.hr-xml.org/3" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<hr:DocumentID schemeID="t" schemeName="DocumentIdentifier" schemeAgencyName="EUROPASS" schemeVersionID="4.0"/>
<CandidateSupplier><hr:PartyName>Owner</hr:PartyName></CandidateSupplier>
<CandidatePerson>${person}</CandidatePerson><CandidateProfile languageCode="nl">${profile}</CandidateProfile>
<RenderingInformation><Design><Template>Template1</Template></Design></RenderingInformation></Candidate>`

test('Europass since 2020: work, schools, languages and skills', () => {
  const { person, items, languages, unclear } = read(
    candidate(
      `
    <hr:ID schemeID="t"/>
    <hr:ExecutiveSummary>&lt;p&gt;Ik ben &lt;strong&gt;rustig&lt;/strong&gt;.&lt;/p&gt;</hr:ExecutiveSummary>
    <EmploymentHistory><EmployerHistory>
      <hr:OrganizationName>Zorghuis Oost</hr:OrganizationName>
      <OrganizationContact><Communication><Address><oa:CityName>Zaandam</oa:CityName></Address></Communication></OrganizationContact>
      <PositionHistory><PositionTitle typeCode="FREETEXT">Stagiaire zorg</PositionTitle>
        <eures:EmploymentPeriod><eures:StartDate><hr:FormattedDateTime>2025-02-03</hr:FormattedDateTime></eures:StartDate>
          <eures:EndDate><hr:FormattedDateTime>2025-06</hr:FormattedDateTime></eures:EndDate><hr:CurrentIndicator>false</hr:CurrentIndicator></eures:EmploymentPeriod>
        <oa:Description>&lt;ul&gt;&lt;li&gt;Ontbijt&lt;/li&gt;&lt;li&gt;Wandelen&lt;/li&gt;&lt;/ul&gt;</oa:Description><City>Zaandam</City><Country>nl</Country></PositionHistory>
      <PositionHistory><PositionTitle>Hulp in de keuken</PositionTitle>
        <eures:EmploymentPeriod><eures:StartDate><hr:FormattedDateTime>2025</hr:FormattedDateTime></eures:StartDate><hr:CurrentIndicator>true</hr:CurrentIndicator></eures:EmploymentPeriod></PositionHistory>
    </EmployerHistory></EmploymentHistory>
    <EducationHistory><EducationOrganizationAttendance><hr:OrganizationName>ROC Noord</hr:OrganizationName><EducationLevelCode>3</EducationLevelCode>
      <AttendancePeriod><StartDate><hr:FormattedDateTime>2024-08</hr:FormattedDateTime></StartDate><Ongoing>true</Ongoing></AttendancePeriod>
      <EducationDegree><hr:DegreeName>Verzorgende</hr:DegreeName><OccupationalSkillsCovered>&lt;p&gt;Zorg&lt;/p&gt;</OccupationalSkillsCovered><FinalGrade><hr:ScoreText>8</hr:ScoreText></FinalGrade></EducationDegree>
    </EducationOrganizationAttendance></EducationHistory>
    <eures:Licenses><eures:License><hr:LicenseTypeCode>AM</hr:LicenseTypeCode></eures:License></eures:Licenses>
    <Certifications/>
    <PersonQualifications><PersonCompetency><CompetencyID schemeName="NORMAL">eng</CompetencyID><hr:TaxonomyID>language</hr:TaxonomyID>
      <eures:CompetencyDimension><hr:CompetencyDimensionTypeCode>CEF-Understanding-Listening</hr:CompetencyDimensionTypeCode><eures:Score><hr:ScoreText>B2</hr:ScoreText></eures:Score></eures:CompetencyDimension>
      <eures:CompetencyDimension><hr:CompetencyDimensionTypeCode>CEF-Writing-Production</hr:CompetencyDimensionTypeCode><eures:Score><hr:ScoreText>A2</hr:ScoreText></eures:Score></eures:CompetencyDimension></PersonCompetency>
      <PersonCompetency><CompetencyID schemeName="FREE_TEXT">Gebarentaal</CompetencyID><hr:TaxonomyID>language</hr:TaxonomyID></PersonCompetency></PersonQualifications>
    <Skills><PersonCompetency><hr:TaxonomyID>Digital_Skill</hr:TaxonomyID><hr:CompetencyName>Rooster maken</hr:CompetencyName></PersonCompetency>
      <SkillsGroup><Title>Zorg</Title><PersonCompetency><hr:CompetencyName>Luisteren</hr:CompetencyName></PersonCompetency></SkillsGroup></Skills>`,
      '<PrimaryLanguageCode name="NORMAL">tir</PrimaryLanguageCode>',
    ),
  )
  assert.deepEqual(person, { profile: 'Ik ben rustig.' })
  const at = '/Candidate/CandidateProfile'
  assert.deepEqual(items, [
    {
      kind: 'work',
      becomes: 'placement',
      title: 'Stagiaire zorg',
      organisation: 'Zorghuis Oost',
      text: '- Ontbijt\n- Wandelen',
      since: '2025-02-03',
      until: '2025-06',
      where: `${at}/EmploymentHistory/EmployerHistory/PositionHistory`,
    },
    {
      kind: 'work',
      becomes: 'work',
      title: 'Hulp in de keuken',
      organisation: 'Zorghuis Oost',
      since: '2025',
      where: `${at}/EmploymentHistory/EmployerHistory/PositionHistory[2]`,
    },
    {
      kind: 'education',
      becomes: 'education',
      title: 'Verzorgende',
      organisation: 'ROC Noord',
      text: 'Zorg',
      level: 'EQF 3',
      since: '2024-08',
      where: `${at}/EducationHistory/EducationOrganizationAttendance`,
    },
    { kind: 'licence', becomes: 'education', title: 'AM', where: `${at}/Licenses/License` },
    { kind: 'skill', becomes: 'competence', title: 'Rooster maken', where: `${at}/Skills/PersonCompetency` },
    { kind: 'skill', becomes: 'competence', title: 'Luisteren', where: `${at}/Skills/SkillsGroup/PersonCompetency` },
  ])
  assert.deepEqual(
    languages.map(({ code, name, level }) => [code, name, level]),
    [
      ['ti', 'Tigrinya', 'native'],
      ['en', 'Engels', 'A2'],
      [undefined, 'Gebarentaal', undefined],
    ],
  )
  assert.deepEqual(left({ unclear }), ['not-used FinalGrade'])
})

test('Europass since 2020: the smaller sections', () => {
  const reading = read(
    candidate(
      `
    <CertificatIons><Certification><CertificationName>EHBO</CertificationName><IssuingAuthority>Rode Kruis</IssuingAuthority><CertificationDate>2024-11-02</CertificationDate></Certification></CertificatIons>
    <CourseCertifications><CourseCertification><Title>Tillen</Title></CourseCertification></CourseCertifications>
    <Projects><Project><Title>Moestuin</Title><Date><StartDate><hr:FormattedDateTime>2023</hr:FormattedDateTime></StartDate></Date><Description>Samen</Description><Link>https://example.nl</Link></Project></Projects>
    <VoluntaryWorks><VoluntaryWork><Title>Voetbaltraining</Title></VoluntaryWork></VoluntaryWorks>
    <HobbiesAndInterests><HobbyOrInterest><Title>Judo</Title></HobbyOrInterest></HobbiesAndInterests>
    <SocialAndPoliticalActivities><Activity><Title>Jongerenraad</Title></Activity></SocialAndPoliticalActivities>
    <NetworksAndMemberships><NetworkOrMembership><Title>Scouting</Title></NetworkOrMembership></NetworksAndMemberships>
    <DigitalSkills><DigitalSkillsGroup><Title>Kantoor</Title><DigitalSkill>Rekenblad</DigitalSkill></DigitalSkillsGroup></DigitalSkills>
    <OrganisationalSkills><OrganisationalSkill><Title>Plannen</Title><Description>Elke week</Description></OrganisationalSkill></OrganisationalSkills>
    <Others><Title>Toneel</Title><Other><Title>Hoofdrol</Title><Description>In de musical</Description></Other></Others>
    <CandidatePositionPreferences><PositionTitle>Kapper</PositionTitle></CandidatePositionPreferences>
    <EmploymentReferences><EmploymentReference>Mevrouw De Wit</EmploymentReference></EmploymentReferences>
    <Iets><Nieuws>x</Nieuws></Iets>
    <eures:Attachment><oa:EmbeddedData>ZGF0YQ==</oa:EmbeddedData><oa:FileType>photo</oa:FileType></eures:Attachment>
    <eures:Attachment><oa:FileName>diploma.pdf</oa:FileName></eures:Attachment>`.replaceAll(
        'CertificatIons',
        'Certifications',
      ),
      `<PersonName><oa:GivenName>Noor</oa:GivenName><hr:FamilyName>Jansen</hr:FamilyName></PersonName>
       <Communication><ChannelCode>Email</ChannelCode><oa:URI>noor@example.nl</oa:URI></Communication>
       <Communication><ChannelCode>Telephone</ChannelCode><oa:DialNumber>612345678</oa:DialNumber></Communication>
       <Communication><UseCode>home</UseCode><Address><oa:CityName>Zaandam</oa:CityName></Address></Communication>
       <NationalityCode>nl</NationalityCode><hr:BirthDate>2009-01-01</hr:BirthDate><GenderCode>female</GenderCode><Visa><hr:IssuingCountryCode>nl</hr:IssuingCountryCode></Visa>`,
    ),
  )
  assert.deepEqual(brief(reading), [
    'certificate: EHBO',
    'course: Tillen',
    'project: Moestuin',
    'volunteering: Voetbaltraining',
    'interest: Judo',
    'membership: Jongerenraad',
    'membership: Scouting',
    'skill: Rekenblad',
    'skill: Plannen',
    'other: Hoofdrol',
  ])
  assert.deepEqual(reading.items[0], {
    kind: 'certificate',
    becomes: 'education',
    title: 'EHBO',
    organisation: 'Rode Kruis',
    since: '2024-11-02',
    until: '2024-11-02',
    where: '/Candidate/CandidateProfile/Certifications/Certification',
  })
  assert.equal(reading.person.headline, 'Kapper')
  assert.deepEqual(left(reading), [
    'not-taken-private name',
    'not-taken-private email',
    'not-taken-private phone',
    'not-taken-private address',
    'not-taken-private nationality',
    'not-taken-private birth-date',
    'not-taken-private gender',
    'not-taken-private identity',
    'not-used Link',
    'sensitive Jongerenraad',
    'not-taken-private references',
    'not-used Iets',
    'not-taken-private photo',
    'attachment-not-taken',
  ])
  assert.doesNotMatch(JSON.stringify(reading), /Noor|Jansen|example\.nl|612345678|2009-01-01|ZGF0|De Wit/)
})

test('an HR-XML candidate with other prefixes and two profiles', () => {
  const reading =
    read(`<h:Candidate xmlns:h="http://www.hr-xml.org/3"><h:CandidateProfile><h:EmploymentHistory><h:EmployerHistory>
    <h:OrganizationName>Bakker</h:OrganizationName></h:EmployerHistory></h:EmploymentHistory></h:CandidateProfile>
    <h:CandidateProfile languageCode="en"/></h:Candidate>`)
  assert.deepEqual(brief(reading), ['work: Bakker'])
  assert.deepEqual(left(reading), ['second-profile en'])
})

test('Europass of before 2013, in small letters and with dates in elements', () => {
  const reading = read(`<?xml version="1.0" encoding="UTF-8"?>
<europass:learnerinfo locale="nl_NL" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:europass="http://europass.cedefop.europa.eu/Europass/V2.0">
  <docinfo><issuedate>2011-01-01</issuedate></docinfo><prefs><field name="step1.photo" keep="true"/></prefs>
  <identification><firstname>Noor</firstname><lastname>Jansen</lastname><contactinfo><address><addressLine>Dam 1</addressLine></address><mobile>06</mobile></contactinfo>
    <demographics><birthdate>1995-01-01</birthdate><gender>F</gender></demographics><photo>AAAA</photo></identification>
  <application><code>x</code><label>Bakker</label></application>
  <workexperiencelist><workexperience><period><from><year>2009</year><month>--07</month><day>---01</day></from><to><year>2010</year><month>--02</month></to></period>
    <position><code>1</code><label>Hulp</label></position><activities>Brood</activities><employer><name>Bakkerij</name><address><addressLine>x</addressLine></address><sector/></employer></workexperience></workexperiencelist>
  <educationlist><education><period><from><year>2007</year></from><to/></period><title>vmbo</title><skills>Rekenen</skills><organisation><name>School</name></organisation><level><label>basis</label></level><educationalfield/></education></educationlist>
  <languagelist><language xsi:type="europass:mother"><code>nl</code><label>Nederlands</label></language>
    <language xsi:type="europass:foreign"><code>de</code><label>Duits</label><level><listening>b1</listening><writing>a1</writing></level></language></languagelist>
  <skilllist><skill type="social">Samenwerken</skill><skill type="computer"/><structured-skill xsi:type="europass:driving"><drivinglicence>B</drivinglicence></structured-skill></skilllist>
  <misclist><misc type="additional">Ik fiets veel.</misc><misc type="annexes">diploma</misc></misclist>
</europass:learnerinfo>`)
  assert.deepEqual(brief(reading), [
    'work: Hulp',
    'education: vmbo',
    'skill: Samenwerken',
    'licence: B',
    'other: Ik fiets veel.',
  ])
  const [work, education] = reading.items
  assert.deepEqual(
    [work?.organisation, work?.text, work?.since, work?.until],
    ['Bakkerij', 'Brood', '2009-07-01', '2010-02'],
  )
  assert.deepEqual(
    [education?.organisation, education?.level, education?.since, education?.until],
    ['School', 'basis', '2007', undefined],
  )
  assert.deepEqual(
    reading.languages.map(({ code, level }) => [code, level]),
    [
      ['nl', 'native'],
      ['de', 'A1'],
    ],
  )
  assert.equal(reading.person.headline, 'Bakker')
  assert.deepEqual(left(reading), [
    'not-taken-private name',
    'not-taken-private photo',
    'not-taken-private address',
    'not-taken-private phone',
    'not-taken-private birth-date',
    'not-taken-private gender',
    'no-title Ik fiets veel.',
    'attachment-not-taken',
  ])
  assert.doesNotMatch(JSON.stringify(reading), /Noor|Dam 1|1995/)
})

const samples = new URL('../../../../../shared/data/cv-samples/', import.meta.url)
const sample = (name: string) => readFileSync(new URL(name, samples), 'utf8')

test('the public samples of version 3 are read whole', {
  skip: !existsSync(samples) && 'the sample files are not here',
}, () => {
  for (const name of ['Europass-CV-version3.0.xml', 'Europass_CV_V3.3.0_Example.xml']) {
    const reading = read(sample(name))
    assert.equal(reading.person.headline, 'Chuck Norris law enforcement')
    assert.deepEqual(brief(reading).slice(0, 4), [
      'work: Martial Arts Instructor',
      'education: Martial Arts',
      'certificate: Cambridge Proficiency',
      'certificate: Michigan Proficiency',
    ])
    const [work] = reading.items
    assert.deepEqual([work?.organisation, work?.since, work?.until], ['School of Ninjutsu', '2001', undefined])
    assert.match(
      work?.text ?? '',
      /^Main activities and responsibilities:\n\n- Preparing class plans in advance\.\n- Teaching/,
    )
    assert.deepEqual(
      brief(reading).filter((line) => line.startsWith('licence')),
      ['licence: A', 'licence: B', 'licence: BE'],
    )
    assert.deepEqual(
      reading.languages.slice(0, 3).map(({ code, level }) => [code, level]),
      [
        ['en', 'native'],
        [undefined, 'native'],
        ['ja', 'C1'],
      ],
    )
    assert.equal(left(reading).filter((line) => line.startsWith('not-taken-private')).length, 10)
    assert.doesNotMatch(JSON.stringify(reading), /Strawberry|chucknorrisfacts|123456789|1940|Σουγιάς|NORRIS/)
  }
})

test('a sample with nothing but a name is a CV with nothing to take', {
  skip: !existsSync(samples) && 'the sample files are not here',
}, () => {
  const reading = read(sample('Europass-CV-version2.0-corrupt1.xml'))
  assert.deepEqual([reading.items, reading.languages, left(reading)], [[], [], ['not-taken-private name']])
})
