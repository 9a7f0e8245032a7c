import type { Child } from 'hono/jsx'
import { Heading, Stack } from '../../../../ui/index.ts'

/** A small heading with what belongs under it. */
export const Point = ({ title, children }: { title: Child; children: Child }) => (
  <Stack gap="s">
    <Heading level={3} size={4}>
      {title}
    </Heading>
    {children}
  </Stack>
)
