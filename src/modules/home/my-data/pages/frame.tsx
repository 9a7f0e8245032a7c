import { type FrameProps, StaffFrame, VisitorFrame, YoungFrame } from '../../../../ui/index.ts'

/** The frame that somebody knows from her other pages. */
export function MyFrame(props: FrameProps) {
  const frame = props.view.person?.frame
  if (frame === 'young') return <YoungFrame {...props} />
  return frame === 'staff' ? <StaffFrame {...props} /> : <VisitorFrame {...props} />
}
