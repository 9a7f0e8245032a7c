import { Paragraph, Section, Stack } from '../../../ui/index.ts'
import { isAgeRule } from '../rules/age-rule.ts'
import { texts } from '../texts/index.ts'
import type { PlacePageProps } from './place-page.tsx'

/** What the law looks at, in plain words. About age: whether she may, and the rule that says so; her age itself stands nowhere. */
export function Law({ view, place, mayDo }: PlacePageProps) {
  const t = texts(view.lang)
  if (place.hazards.length === 0 && mayDo === undefined) return null
  const hazards = place.hazards.map((hazard) => {
    const key = `hazard.${hazard}`
    return t.has(key) ? t(key) : t('hazard.other')
  })
  return (
    <Section id="law" title={t('place.law')}>
      <Stack read>
        {hazards.length > 0 && (
          <Stack gap="s">
            <p>{t('place.law.hazards')}</p>
            <ul>
              {[...new Set(hazards)].map((hazard) => (
                <li>{hazard}</li>
              ))}
            </ul>
          </Stack>
        )}
        {mayDo && (
          <Paragraph>
            <b>{t(view.person?.frame === 'young' ? `place.law.age.${mayDo}` : 'place.law.age.stranger')}</b>{' '}
            {t('place.law.rule', { rule: t(isAgeRule(place.ageRule) ? `rule.${place.ageRule}` : 'rule.other') })}
          </Paragraph>
        )}
        <Paragraph>{t('place.law.checked')}</Paragraph>
      </Stack>
    </Section>
  )
}
