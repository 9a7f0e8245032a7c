import type { FrameProps } from '../../../ui/index.ts'
import { StaffFrame, VisitorFrame, YoungFrame } from '../../../ui/index.ts'

/** Places are for everybody: each sees them in the frame of her own kind, a visitor with the way to sign in. */
export function PlacesFrame(props: FrameProps) {
  const frame = props.view.person?.frame
  if (frame === 'young') return <YoungFrame {...props} />
  return frame === 'staff' ? <StaffFrame {...props} /> : <VisitorFrame {...props} signIn={!props.view.person} />
}
