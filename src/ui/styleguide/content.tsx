import { Button, ButtonLink, Link } from '../actions.tsx'
import { Card, CardLink, Chip, Chips, FilterChip, NowCard, Ring } from '../cards.tsx'
import { Fields } from '../choices.tsx'
import { Alert, Demo, Done, Empty, Here, Hidden, StatusBadge, Undo } from '../feedback.tsx'
import { Form } from '../form.tsx'
import { Icon } from '../icon.tsx'
import { type IconName, icons } from '../icons.ts'
import { EvidenceTile, Skyline } from '../illustration.tsx'
import { Grid, Heading, Note, Row, Section, Sheet, SheetButton, Stack } from '../layout.tsx'
import { Needs, Pair, Signers } from '../people.tsx'
import { Trip } from '../route.tsx'
import { sample } from './sample.ts'

const kinds = ['info', 'ok', 'warning', 'error'] as const
const badges = ['neutral', 'success', 'warning', 'error'] as const

export function Messages() {
  const t = sample()
  return (
    <Section id="messages" title={t('messages')}>
      {kinds.map((kind) => (
        <Alert kind={kind} start={t(`alert.${kind}`)}>
          {t(`alert.${kind}.text`)}
        </Alert>
      ))}
      <Undo text={t('undo')} undo={{ action: '#messages', formKey: 'example', label: t('undo.act') }} />
      <Row>
        {badges.map((kind) => (
          <StatusBadge kind={kind}>{t(`badge.${kind}`)}</StatusBadge>
        ))}
        <Demo />
        <Hidden>{t('hidden')}</Hidden>
        <Here>{t('here')}</Here>
      </Row>
      <Empty title={t('empty')}>
        <p>{t('empty.text')}</p>
        <Button kind="secondary" type="button">
          {t('empty.act')}
        </Button>
      </Empty>
      <Done title={t('done')} level={3}>
        <p>{t('done.text')}</p>
      </Done>
    </Section>
  )
}

export function Cards() {
  const t = sample()
  return (
    <Section id="cards" title={t('cards')}>
      <NowCard id="now" title={t('now')} level={3} size={2}>
        <p>{t('now.text')}</p>
        <Row>
          <ButtonLink href="#cards" icon="forward">
            {t('choose')}
          </ButtonLink>
          <ButtonLink href="#cards" kind="subtle">
            {t('ask')}
          </ButtonLink>
        </Row>
        <Note icon="clock">{t('note')}</Note>
      </NowCard>
      <Grid list>
        <Card as="li" href="#cards" title={t('place')} level={3}>
          <p>{t('place.text')}</p>
          <Trip minutes={14} mode="bike" />
          <Chips>
            <Chip icon="work">{t('chip.kind')}</Chip>
            <Chip icon="calendar">{t('chip.days')}</Chip>
            <Chip icon="people">{t('chip.seats')}</Chip>
          </Chips>
        </Card>
        <Card as="li" title={t('card')} level={3} size={3}>
          <p>{t('card.text')}</p>
        </Card>
        <Card as="li" paper title={t('paper')} level={3} size={3}>
          <Note>{t('paper.version')}</Note>
        </Card>
        <Card as="li" flush>
          <EvidenceTile kind="bread" />
          <div>
            <CardLink href="#cards">{t('tile')}</CardLink>
            <Note icon="photo">{t('tile.text')}</Note>
          </div>
        </Card>
      </Grid>
      <Chips>
        <FilterChip href="#cards">{t('chip.kind')}</FilterChip>
        <FilterChip href="#cards">{t('far.30')}</FilterChip>
      </Chips>
      <SheetButton sheet="sheet" count={2} />
      <Sheet id="sheet" label={t('sheet')}>
        <Fields
          name="sheet-far"
          legend={t('far')}
          options={[
            { value: '15', label: t('far.15') },
            { value: '30', label: t('far.30') },
          ]}
        />
      </Sheet>
      <Answer />
    </Section>
  )
}

function Answer() {
  const t = sample()
  return (
    <section class="kr-card" aria-labelledby="answer">
      <Heading level={3} size={2} id="answer">
        {t('answer')}
      </Heading>
      <Pair>
        <Form action="#cards" method="get" labelledby="yes">
          <Heading level={4} size={3} id="yes">
            {t('answer.yes')}
          </Heading>
          <Fields
            type="checkbox"
            name="when"
            legend={t('days')}
            options={[
              { value: '1', label: t('days.1') },
              { value: '2', label: t('days.2') },
            ]}
          />
          <Button type="button">{t('answer.yes.act')}</Button>
        </Form>
        <Form action="#cards" method="get" labelledby="no">
          <Heading level={4} size={3} id="no">
            {t('answer.no')}
          </Heading>
          <Fields
            name="because"
            legend={t('answer.why')}
            options={[
              { value: '1', label: t('answer.why.1') },
              { value: '2', label: t('answer.why.2') },
            ]}
          />
          <Button type="button">{t('answer.no.act')}</Button>
        </Form>
      </Pair>
    </section>
  )
}

export function People() {
  const t = sample()
  const act = (label: string, about: string) => (
    <ButtonLink href="#people" kind="secondary" about={about}>
      {label}
    </ButtonLink>
  )
  return (
    <Section id="people" title={t('people')}>
      <Row>
        <Ring name="Thijs van den Berg" />
        <Ring name="رانيا حسن" />
        <Ring name="陈伟" size="l" />
        <Ring name="Zeynep Aydın" size="s" />
        <Ring name="Noor de Vries" lit />
        <Ring icon="work" />
        <Ring pin={3} />
        <Link href="#people" icon="mail">
          {t('need.2.act')}
        </Link>
      </Row>
      <Needs
        items={[
          { name: 'Noor de Vries', href: '#people', why: t('need.1'), act: act(t('need.1.act'), 'Noor de Vries') },
          { name: 'Yusuf Demir', href: '#people', why: t('need.2'), act: act(t('need.2.act'), 'Yusuf Demir') },
        ]}
      />
      <section class="kr-card" aria-labelledby="signers">
        <Heading level={3} id="signers">
          {t('signers')}
        </Heading>
        <Signers
          labelledby="signers"
          people={[
            { name: 'Amina Warsame', as: t('signer.pupil'), state: 'signed', said: t('signer.signed') },
            { name: 'Hodan Warsame', as: t('signer.parent'), state: 'signed', said: t('signer.signed') },
            { name: 'Ilse Brouwer', as: 'mbo Zaanoever', state: 'waiting', said: t('signer.waits') },
            {
              name: 'Karel de Wit',
              as: 'Bakkerij De Halm',
              state: 'you',
              said: t('signer.you'),
              here: t('signer.here'),
            },
          ]}
        />
      </section>
    </Section>
  )
}

export function Drawings() {
  const t = sample()
  return (
    <>
      <Section id="drawings" title={t('drawings')}>
        <Grid>
          <Skyline city="elsewhere" />
          <EvidenceTile kind="kitchen" />
          <EvidenceTile kind="certificate" />
          <div class="kr-deep kr-swatch--deep">
            <Skyline city="zaanstad" muted />
          </div>
        </Grid>
      </Section>
      <Section id="icons" title={t('icons')}>
        <ul class="kr-iconlist">
          {(Object.keys(icons) as IconName[]).map((name) => (
            <li>
              <Icon name={name} />
              <span>{name}</span>
            </li>
          ))}
        </ul>
        <Stack gap="s">
          <p>
            <Icon name="sun" size="s" label={t('icons')} />
          </p>
        </Stack>
      </Section>
    </>
  )
}
