import { sayTime } from '../../platform/i18n.ts'
import { bareView, type Ctx } from '../../platform/web.ts'
import { isA, type Person, type RoleName } from '../../platform/who.ts'
import type { NavItem, View } from '../../ui/index.ts'
import { peopleTexts } from '../people/index.ts'
import { cityName } from './cities.ts'
import { texts } from './texts/index.ts'

type Frame = NonNullable<View['person']>['frame']
type Place = readonly [
  href: string,
  key:
    | 'route'
    | 'places'
    | 'messages'
    | 'me'
    | 'class'
    | 'matching'
    | 'company'
    | 'agreements'
    | 'programme'
    | 'staff'
    | 'support'
    | 'my-data'
    | 'admin',
  icon: NavItem['icon'],
  /** Only for these of the line's roles. */
  only?: readonly RoleName[],
]

/** The start page and the navigation of each kind of person: a role is served by the first line that names it. */
const homes: readonly { roles: readonly RoleName[]; frame: Frame; nav: readonly Place[] }[] = [
  {
    roles: ['young'],
    frame: 'young',
    nav: [
      ['/route', 'route', 'route'],
      ['/places', 'places', 'search'],
      ['/messages', 'messages', 'chat'],
      ['/me', 'me', 'person'],
    ],
  },
  {
    roles: ['mentor', 'coordinator'],
    frame: 'staff',
    nav: [
      ['/class', 'class', 'people'],
      ['/matching', 'matching', 'match'],
      ['/to-sign', 'agreements', 'sign'],
      ['/messages', 'messages', 'chat'],
      ['/places', 'places', 'search'],
      ['/staff', 'staff', 'person', ['coordinator']],
      ['/my-data', 'my-data', 'person'],
    ],
  },
  {
    roles: ['employer'],
    frame: 'staff',
    nav: [
      ['/company', 'company', 'work'],
      ['/to-sign', 'agreements', 'sign'],
      ['/messages', 'messages', 'chat'],
      ['/my-data', 'my-data', 'person'],
    ],
  },
  {
    roles: ['guardian'],
    frame: 'staff',
    nav: [
      ['/to-sign', 'agreements', 'sign'],
      ['/messages', 'messages', 'chat'],
      ['/my-data', 'my-data', 'person'],
    ],
  },
  {
    roles: ['administrator'],
    frame: 'staff',
    nav: [
      ['/admin', 'admin', 'heart'],
      ['/staff', 'staff', 'person'],
      ['/programme', 'programme', 'chart'],
      ['/places', 'places', 'search'],
      ['/my-data', 'my-data', 'person'],
    ],
  },
  {
    roles: ['programme'],
    frame: 'staff',
    nav: [
      ['/programme', 'programme', 'chart'],
      ['/places', 'places', 'search'],
      ['/my-data', 'my-data', 'person'],
    ],
  },
  {
    roles: ['support'],
    frame: 'staff',
    nav: [
      ['/support', 'support', 'eye'],
      ['/my-data', 'my-data', 'person'],
    ],
  },
]

const homeOf = (person: Person) => homes.find(({ roles }) => isA(person, ...roles))

/** Where somebody starts after signing in. */
export const startOf = (person: Person): string => homeOf(person)?.nav[0]?.[0] ?? '/messages'

const isCurrent = (path: string, href: string) => path === href || path.startsWith(`${href}/`)

/** Everything a page needs to know about the request: the person, her navigation, her city. Once per request. */
export function viewOf(c: Ctx): View {
  const view = bareView(c)
  const { who } = c.var
  if (who.kind !== 'person') return view
  const home = homeOf(who)
  const t = texts(view.lang)
  const role = who.roles[0]?.role
  return {
    ...view,
    city: { id: who.cityId, name: cityName(who.cityId) },
    person: {
      name: `${who.givenName} ${who.familyName}`,
      role: role ? peopleTexts(view.lang)(`role.${role}`) : '',
      frame: home?.frame ?? 'visitor',
    },
    acting: who.support
      ? { staffName: who.support.staffName, until: sayTime(view.lang, who.support.until) }
      : undefined,
    nav: home?.nav
      .filter(([, , , only]) => !only || isA(who, ...only))
      .map(([href, key, icon]) => ({
        href,
        icon,
        label: t(`nav.${key}`),
        current: isCurrent(view.path, href),
        count: key === 'messages' ? who.unread : undefined,
      })),
  }
}
