import {
  ActionForm,
  Band,
  Button,
  ButtonLink,
  Card,
  Chip,
  Chips,
  Empty,
  Heading,
  Lead,
  Link,
  List,
  Note,
  Paragraph,
  Ring,
  Row,
  Stack,
  Tool,
  type View,
  Wrap,
  YoungFrame,
} from '../../../ui/index.ts'
import { competenceName } from '../../region/index.ts'
import type { Ecv } from '../rules/ecv.ts'
import { texts } from '../texts/index.ts'
import { EcvBody } from './ecv-body.tsx'

/** How sharing with her mentor stands; without a class there is no mentor to share with. */
export type Sharing = { className: string | null; isShared: boolean }

type Props = { view: View; ecv: Ecv; sharing: Sharing; today: Temporal.PlainDate; formKey: string }

/** Her own eCV: what others may see, and what she can do with it. */
export function CvPage({ view, ecv, sharing, today, formKey }: Props) {
  const t = texts(view.lang)
  const isEmpty = ecv.activities.every(({ onCv }) => !onCv)
  return (
    <YoungFrame view={view} title={t('cv.title')} sheet="ecv" bare>
      <div class="kr-shared kr-no-print">
        <Wrap>
          <Row apart>
            <Note icon={sharing.isShared ? 'share' : 'lock'}>
              {sharing.isShared ? t('cv.shared', { class: sharing.className ?? '' }) : t('cv.own')}
            </Note>
            <Tool href="/cv.pdf" icon="download">
              {t('cv.pdf')}
            </Tool>
          </Row>
        </Wrap>
      </div>
      <EcvHead ecv={ecv} lang={view.lang} />
      <Band>
        <Stack gap="l">
          {isEmpty && (
            <Empty title={t('cv.empty')}>
              <Paragraph>{t('cv.empty.help')}</Paragraph>
              <Row>
                <ButtonLink href="/activities/new" icon="plus" iconFirst>
                  {t('cv.add')}
                </ButtonLink>
                <ButtonLink href="/cv/import" kind="secondary">
                  {t('cv.import')}
                </ButtonLink>
              </Row>
            </Empty>
          )}
          {!isEmpty && ecv.competences.length === 0 && (
            <Empty title={t('cv.no-competence')}>
              <Paragraph>{t('cv.no-competence.help')}</Paragraph>
              <ButtonLink href="/activities">{t('cv.no-competence.link')}</ButtonLink>
            </Empty>
          )}
          <EcvBody
            ecv={ecv}
            lang={view.lang}
            today={today}
            side={
              <>
                <ToDo view={view} ecv={ecv} isEmpty={isEmpty} />
                <Share view={view} sharing={sharing} formKey={formKey} />
              </>
            }
          />
        </Stack>
      </Band>
    </YoungFrame>
  )
}

/** The band with her name, her sentence and the first three things she can. */
export function EcvHead({ ecv, lang }: { ecv: Ecv; lang: View['lang'] }) {
  return (
    <Band kind="deep" labelledby="who">
      <Row class="kr-cvtop">
        <Ring name={ecv.person.name} size="l" lit />
        <Stack gap="s">
          <Heading level={1} id="who">
            <bdi class="kr-break">{ecv.person.name}</bdi>
          </Heading>
          {ecv.profile.headline && (
            <Lead>
              <bdi class="kr-break">{ecv.profile.headline}</bdi>
            </Lead>
          )}
          {ecv.competences.length > 0 && (
            <Chips>
              {ecv.competences.slice(0, 3).map(({ id }) => (
                <Chip>{competenceName(lang, id)}</Chip>
              ))}
            </Chips>
          )}
        </Stack>
      </Row>
    </Band>
  )
}

const links = [
  ['/cv/wishes', 'pen', 'cv.wishes'],
  ['/cv/languages', 'chat', 'cv.languages'],
  ['/activities', 'document', 'cv.all'],
  ['/cv/import', 'share', 'cv.import'],
  ['/cv?view=without-name', 'eye-off', 'cv.without-name'],
  ['/cv.json', 'download', 'cv.json'],
] as const

function ToDo({ view, ecv, isEmpty }: { view: View; ecv: Ecv; isEmpty: boolean }) {
  const t = texts(view.lang)
  const open = ecv.activities.filter(({ onCv, shown }) => onCv && shown.length === 0).length
  return (
    <Card as="section" title={t('cv.do')} id="do" class="kr-no-print">
      {!isEmpty && (
        <ButtonLink href="/activities/new" icon="plus" iconFirst>
          {t('cv.add')}
        </ButtonLink>
      )}
      {open > 0 && (
        <Paragraph>
          <Link href="/activities">{t('cv.open', { n: open })}</Link>
        </Paragraph>
      )}
      <List class="kr-stack--s">
        {links.map(([href, icon, key]) => (
          <li>
            <Link href={href} icon={icon}>
              {t(key)}
            </Link>
          </li>
        ))}
      </List>
    </Card>
  )
}

function Share({ view, sharing, formKey }: { view: View; sharing: Sharing; formKey: string }) {
  const t = texts(view.lang)
  if (!sharing.className && !sharing.isShared) return null
  return (
    <Card as="section" title={t('share.title')} id="share" class="kr-no-print">
      <Paragraph>
        {sharing.isShared
          ? t('share.on', { class: sharing.className ?? '' })
          : t('share.off', { class: sharing.className ?? '' })}
      </Paragraph>
      <ActionForm action={sharing.isShared ? '/cv/share/stop' : '/cv/share'} formKey={formKey}>
        <Button kind="secondary">{sharing.isShared ? t('share.stop') : t('share.start')}</Button>
      </ActionForm>
    </Card>
  )
}
