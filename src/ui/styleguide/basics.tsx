import { Button, ButtonLink, Link } from '../actions.tsx'
import { cityClass } from '../cards.tsx'
import { More } from '../disclosure.tsx'
import { Skyline } from '../illustration.tsx'
import { Grid, Row, Section, Stack } from '../layout.tsx'
import { Mini } from '../route.tsx'
import { Bdi, Heading, Lead, Note, Paragraph, Quote } from '../text.tsx'
import { cityIds, sample } from './sample.ts'

const colours = ['ink', 'soft', 'line', 'deep', 'tint', 'paper', 'sun', 'sun-soft', 'ok', 'bad', 'warn'] as const

export function Colours() {
  const t = sample()
  return (
    <Section id="colour" title={t('colour')}>
      <ul class="kr-swatches">
        {colours.map((name) => (
          <li class={`kr-swatch--${name}`}>{name}</li>
        ))}
      </ul>
      <ul class="kr-swatches">
        {cityIds.map((id) => (
          <li class={`kr-theme kr-swatch--tint ${cityClass(id)}`}>
            <Stack gap="s">
              <Skyline city={id} />
              <span>{t(`city.${id}`)}</span>
              <Mini at={2} of={4} />
            </Stack>
          </li>
        ))}
      </ul>
    </Section>
  )
}

export function Type() {
  const t = sample()
  return (
    <Section id="type" title={t('type')}>
      <Stack read>
        {([1, 2, 3, 4] as const).map((size) => (
          <Heading level={3} size={size}>
            {t('heading', { level: size })}
          </Heading>
        ))}
        <Lead>{t('lead')}</Lead>
        <Paragraph>
          {t('paragraph')} <Link href="#type">{t('link')}</Link>
        </Paragraph>
        <Note icon="clock">{t('note')}</Note>
        <Note>
          <Bdi>Hatice Yıldız</Bdi>, <Bdi lang="ar">رانيا حسن</Bdi>, <Bdi lang="ti">ሰላም ተስፋይ</Bdi>,{' '}
          <Bdi lang="zh">陈伟</Bdi>
        </Note>
        <Quote by={t('quote.by')}>{t('quote')}</Quote>
        <div>
          <Link alone href="#type">
            {t('link.alone')}
          </Link>
        </div>
        <More summary={t('more')}>
          <p>{t('more.text')}</p>
        </More>
      </Stack>
    </Section>
  )
}

const kinds = ['primary', 'secondary', 'subtle'] as const

export function Buttons() {
  const t = sample()
  return (
    <Section id="buttons" title={t('buttons')}>
      {kinds.map((kind) => (
        <Stack gap="s">
          <Note>{t(`kind.${kind}`)}</Note>
          <Row>
            <Button kind={kind} type="button">
              {t('state.normal')}
            </Button>
            <Button kind={kind} type="button" class="kr-show--hover">
              {t('state.hover')}
            </Button>
            <Button kind={kind} type="button" class="kr-show--focus">
              {t('state.focus')}
            </Button>
            <Button kind={kind} type="button" disabled>
              {t('state.disabled')}
            </Button>
            <Button kind={kind} type="button" busy>
              {t('state.busy')}
            </Button>
          </Row>
        </Stack>
      ))}
      <Row>
        <Button icon="forward" type="button">
          {t('next')}
        </Button>
        <ButtonLink href="#buttons" kind="secondary" icon="plus" iconFirst>
          {t('add')}
        </ButtonLink>
        <ButtonLink href="#buttons" kind="subtle" icon="print" iconFirst>
          {t('print')}
        </ButtonLink>
      </Row>
      <Grid class="kr-deep kr-swatch--deep">
        <p>
          <Link href="#buttons">{t('link')}</Link>
        </p>
      </Grid>
    </Section>
  )
}
