import { Button, ButtonLink } from '../actions.tsx'
import { Card, CardLink, Chip, Chips, FilterChip, NowCard } from '../cards.tsx'
import { Fields } from '../choices.tsx'
import { Sheet, SheetButton } from '../disclosure.tsx'
import { Alert, Demo, Done, Empty, Here, Hidden, StatusBadge, Undo } from '../feedback.tsx'
import { Form } from '../form.tsx'
import { EvidenceTile } from '../illustration.tsx'
import { Grid, Row, Section } from '../layout.tsx'
import { Pair } from '../people.tsx'
import { Trip } from '../route.tsx'
import { Heading, Note } from '../text.tsx'
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
