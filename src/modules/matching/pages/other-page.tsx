import type { Problem } from '../../../platform/web.ts'
import {
  ActionForm,
  Automated,
  Bdi,
  Button,
  Card,
  Empty,
  Here,
  List,
  Note,
  Pagination,
  Paragraph,
  Stack,
  StaffFrame,
  type View,
  Why,
} from '../../../ui/index.ts'
import type { KeptReasons } from '../kept-reasons.ts'
import type { Proposal } from '../queries/list-proposals.ts'
import type { Run } from '../queries/read-run.ts'
import { texts } from '../texts/index.ts'
import { RoundHead } from './round-page.tsx'
import { sayAsked, sayWhy } from './say.ts'

export type Choice = {
  placeId: string
  title: string
  companyName: string
  town: string
  left: number
  reasons: KeptReasons
}

type Props = {
  view: View
  run: Run
  personId: string
  name: string
  choices: readonly Choice[]
  now: Proposal | undefined
  page: number
  /** The round can still be decided about, and what stands for her now may be replaced. */
  open: boolean
  formKey: string
  problem?: Problem | undefined
}

export const choicesOnPage = 10

/** All places that the rules leave for one pupil, the best for both first. */
export function OtherPage(props: Props) {
  const { view, run, personId, name, choices, page, problem } = props
  const t = texts(view.lang)
  const title = t('other.title', { name })
  const from = page * choicesOnPage
  const left = choices.length - from - choicesOnPage
  const address = (n: number) => `/matching/${run.id}/people/${personId}?page=${n}`
  return (
    <StaffFrame view={view} title={title} errors={problem?.errors} sheet="matching">
      <Stack gap="l" read>
        <RoundHead view={view} run={run} title={title}>
          {t('other.lead', { n: choices.length })}
        </RoundHead>
        {choices.length === 0 ? (
          <Empty title={t('other.lead', { n: 0 })}>
            <Paragraph>{t('other.none.help')}</Paragraph>
          </Empty>
        ) : (
          <>
            <Automated of="matching/round" order />
            <List>
              {choices.slice(from, from + choicesOnPage).map((choice) => (
                <ChoiceCard {...props} choice={choice} />
              ))}
            </List>
            <Pagination
              previous={page > 0 ? { href: address(page - 1) } : undefined}
              next={left > 0 ? { href: address(page + 1) } : undefined}
            />
          </>
        )}
      </Stack>
    </StaffFrame>
  )
}

function ChoiceCard({ view, run, personId, choice, now, open, formKey }: Props & { choice: Choice }) {
  const t = texts(view.lang)
  const { placeId, title, companyName, town, left, reasons } = choice
  const isNow = now?.placeId === placeId
  return (
    <Card as="li" href={`/places/${placeId}`} title={<Bdi>{title}</Bdi>}>
      <p>
        <Bdi>{companyName}</Bdi>, <Bdi>{town}</Bdi>
      </p>
      {isNow && (
        <p>
          <Here>{t('other.now')}</Here>
        </p>
      )}
      <Why
        reasons={[
          ...reasons.person.map((reason) => sayWhy(view.lang, reason)),
          ...reasons.place.slice(0, 3).map((reason) => sayAsked(view.lang, reason)),
        ]}
        but={reasons.but.map((reason) => sayWhy(view.lang, reason))}
      />
      {left <= 0 && !isNow && <Note icon="info">{t('other.given')}</Note>}
      {open && !isNow && left > 0 && (
        <ActionForm action={`/matching/${run.id}/people/${personId}`} formKey={formKey} fields={{ placeId }}>
          <Button kind="secondary" about={companyName}>
            {t('other.choose')}
          </Button>
        </ActionForm>
      )}
    </Card>
  )
}
