import type { Child } from 'hono/jsx'
import { Heading, Lead, Stack, StaffFrame, type View, VisitorFrame, YoungFrame } from '../../../../ui/index.ts'

type Props = { view: View; title: string; lead?: Child; children: Child }

/** A page that explains something, in the frame of who reads it. */
export function StatementFrame({ view, title, lead, children }: Props) {
  const body = (
    <Stack gap="xl" read>
      <Stack gap="s">
        <Heading level={1}>{title}</Heading>
        {lead && <Lead>{lead}</Lead>}
      </Stack>
      {children}
    </Stack>
  )
  if (view.person?.frame === 'young') {
    return (
      <YoungFrame view={view} title={title}>
        {body}
      </YoungFrame>
    )
  }
  if (view.person?.frame === 'staff') {
    return (
      <StaffFrame view={view} title={title}>
        {body}
      </StaffFrame>
    )
  }
  return (
    <VisitorFrame view={view} title={title} signIn={!view.person}>
      {body}
    </VisitorFrame>
  )
}
