import { type FrameProps, StaffFrame, VisitorFrame, YoungFrame } from '../../../ui/index.ts'

/** The frame of whoever is signed in: this page is for every role. */
export function AccountFrame(props: FrameProps) {
  const kind = props.view.person?.frame
  const Frame = kind === 'young' ? YoungFrame : kind === 'staff' ? StaffFrame : VisitorFrame
  return <Frame {...props} />
}
