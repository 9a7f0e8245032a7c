import { dayOf, sayDate, sayTime } from '../../../platform/i18n.ts'
import {
  Bdi,
  Card,
  Cols,
  DataList,
  Empty,
  Grid,
  Heading,
  Lead,
  List,
  Note,
  Section,
  SignOut,
  Stack,
  type View,
  YoungFrame,
} from '../../../ui/index.ts'
import type { Seen } from '../queries/list-seen.ts'
import type { Me } from '../queries/read-me.ts'
import { texts } from '../texts/index.ts'

type Props = { view: View; me: Me }

const links = [
  ['/cv', 'cv'],
  ['/cv/wishes', 'wishes'],
  ['/agreements', 'agreements'],
  ['/cv/import', 'import'],
  ['/beside', 'beside'],
  ['/my-data', 'my-data'],
  ['/devices', 'devices'],
] as const

/** Everything of hers in one place: where it is, what is known, who looked. */
export function MePage({ view, me }: Props) {
  const t = texts(view.lang)
  return (
    <YoungFrame view={view} title={t('me.title')}>
      <Stack gap="xl">
        <Stack gap="s">
          <Heading level={1}>
            <Bdi>{me.person.name}</Bdi>
          </Heading>
          <Lead>{t('me.lead')}</Lead>
        </Stack>
        <Grid list>
          {links.map(([href, key]) => (
            <Card as="li" href={href} title={t(`me.${key}`)}>
              <p>{t(`me.${key}.what`)}</p>
            </Card>
          ))}
        </Grid>
        <Cols>
          <Known view={view} me={me} />
          <WhoLooked view={view} me={me} />
        </Cols>
        <div>
          <SignOut />
        </div>
      </Stack>
    </YoungFrame>
  )
}

function Known({ view, me }: Props) {
  const t = texts(view.lang)
  return (
    <Section id="known" title={t('me.data')}>
      <Card>
        <DataList
          items={factsOf(view.lang, me).map(([key, value]) => ({
            key: t(`me.data.${key}`),
            value: value ? <Bdi>{value}</Bdi> : <span class="kr-soft">{t('me.data.none')}</span>,
          }))}
        />
        <Note>{t('me.data.wrong')}</Note>
      </Card>
    </Section>
  )
}

type Fact =
  | 'name'
  | 'birth'
  | 'email'
  | 'phone'
  | 'address'
  | 'school'
  | 'class'
  | 'programme'
  | 'mentor'
  | 'guardian'
  | 'language'

/** All that is kept about her person; what she did and wished stands on her own pages. */
function factsOf(lang: View['lang'], { person, enrolment, relations }: Me): [Fact, string | null][] {
  const t = texts(lang)
  const of = (kind: 'mentor' | 'guardian') => relations.filter((relation) => relation.kind === kind)
  const home = [person.street, [person.postcode, person.place].filter(Boolean).join(' ')].filter(Boolean).join(', ')
  return [
    ['name', person.name],
    ['birth', person.birthDate && sayDate(lang, person.birthDate, 'year')],
    ['email', person.email],
    ['phone', person.phone],
    ['address', home || null],
    ['school', enrolment?.schoolName ?? null],
    ['class', enrolment?.className ?? null],
    ['programme', enrolment?.programmeName ?? null],
    ...of('mentor').map(({ name }): [Fact, string] => ['mentor', name]),
    ...of('guardian').map(({ name, confirmed }): [Fact, string] => [
      'guardian',
      confirmed ? name : t('me.data.guardian.not', { name }),
    ]),
    ['language', t(person.language === 'en' ? 'me.language.en' : 'me.language.nl')],
  ]
}

function WhoLooked({ view, me }: Props) {
  const t = texts(view.lang)
  return (
    <Section id="seen" title={t('me.seen')}>
      <Note icon="eye">{t('me.seen.lead')}</Note>
      {me.seen.length === 0 ? (
        <Empty title={t('me.seen.none')} />
      ) : (
        <Card>
          <List rows>
            {me.seen.map((seen) => (
              <li>
                <b>{sayLook(view.lang, seen)}</b>
                <Note>
                  {t('me.seen.at', { date: sayDate(view.lang, dayOf(seen.at)), time: sayTime(view.lang, seen.at) })}
                </Note>
              </li>
            ))}
          </List>
        </Card>
      )}
    </Section>
  )
}

/** "Je mentor bekeek je route". */
function sayLook(lang: View['lang'], { viewer, page }: Seen): string {
  const t = texts(lang)
  const key = `me.page.${page}`
  return t('me.seen.line', { who: t(`me.viewer.${viewer}`), what: t.has(key) ? t(key) : t('me.page.other') })
}
