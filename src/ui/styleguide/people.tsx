import { ButtonLink, Link } from '../actions.tsx'
import { Ring } from '../cards.tsx'
import { Icon } from '../icon.tsx'
import { type IconName, icons } from '../icons.ts'
import { EvidenceTile, Skyline } from '../illustration.tsx'
import { Grid, Row, Section, Stack } from '../layout.tsx'
import { Needs, Signers } from '../people.tsx'
import { Heading } from '../text.tsx'
import { sample } from './sample.ts'

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
