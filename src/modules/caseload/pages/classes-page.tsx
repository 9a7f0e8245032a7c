import {
  Bdi,
  Card,
  Empty,
  Grid,
  Heading,
  Lead,
  Paragraph,
  Stack,
  StaffFrame,
  StatusBadge,
  type View,
} from '../../../ui/index.ts'
import type { ClassCount } from '../queries/read-class.ts'
import { texts } from '../texts/index.ts'

/** The classes somebody may open, or why there is none. */
export function ClassesPage({ view, classes }: { view: View; classes: readonly ClassCount[] }) {
  const t = texts(view.lang)
  return (
    <StaffFrame view={view} title={t('classes.title')}>
      <Stack gap="l">
        <Stack gap="s">
          <Heading level={1}>{t('classes.title')}</Heading>
          {classes.length > 0 && <Lead>{t('classes.lead')}</Lead>}
        </Stack>
        {classes.length === 0 ? (
          <Empty title={t('classes.none')}>
            <Paragraph>{t('classes.none.help')}</Paragraph>
          </Empty>
        ) : (
          <Grid list>
            {classes.map(({ id, name, schoolName, pupils, own }) => (
              <Card as="li" href={`/class/${id}`} title={t.rich('class.title', { name: <Bdi>{name}</Bdi> })}>
                <p>
                  <Bdi>{schoolName}</Bdi>
                </p>
                <p>{t('classes.count', { n: pupils })}</p>
                {own && (
                  <p>
                    <StatusBadge>{t('classes.own')}</StatusBadge>
                  </p>
                )}
              </Card>
            ))}
          </Grid>
        )}
      </Stack>
    </StaffFrame>
  )
}
