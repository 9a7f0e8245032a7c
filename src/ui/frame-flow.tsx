import type { Child } from 'hono/jsx'
import { Tool } from './actions.tsx'
import { Back } from './disclosure.tsx'
import { Before, DemoLine, Document, Foot, type FrameProps, LanguageSwitch, Wordmark } from './document.tsx'
import { Mini } from './route.tsx'
import { words } from './words.ts'

type To = { href: string; label?: string | undefined }
type Step = { at: number; of: number; label: Child }

type FlowProps = FrameProps & {
  back?: To | undefined
  /** "Bewaar en stop", or its own words. */
  stop?: To | undefined
  /** Where one is in the form: "<b>Vraag 1</b> van 4". */
  step?: Step | undefined
}

/** Anyone in a form: one question a page, no navigation but back and stop. */
export function FlowFrame({ back, stop, step, ...props }: FlowProps) {
  const { view, children } = props
  return (
    <Document {...props}>
      <FlowBody view={view} errors={props.errors} back={back} stop={stop} step={step}>
        {children}
      </FlowBody>
    </Document>
  )
}

// Inside the document, so that its words are known.
function FlowBody({
  view,
  errors,
  back,
  stop,
  step,
  children,
}: Pick<FlowProps, 'view' | 'errors' | 'back' | 'stop' | 'step' | 'children'>) {
  return (
    <>
      <header class="kr-top">
        <DemoLine view={view} />
        <div class="kr-top__in kr-wrap">
          <Wordmark view={view} city={false} />
          <div class="kr-top__end">
            <LanguageSwitch view={view} bare />
            {stop && <Tool href={stop.href}>{stop.label ?? words().t('save-and-stop')}</Tool>}
          </div>
        </div>
      </header>
      <main class="kr-main" id="inhoud">
        <div class="kr-wrap">
          <div class="kr-flow kr-stack kr-stack--l">
            {(back || step) && (
              <div class="kr-stack kr-stack--s">
                {back && <Back href={back.href}>{back.label}</Back>}
                {step && (
                  <div class="kr-row kr-row--apart">
                    <p>{step.label}</p>
                    <Mini at={step.at} of={step.of} />
                  </div>
                )}
              </div>
            )}
            <Before view={view} errors={errors} />
            {children}
          </div>
        </div>
      </main>
      <Foot />
    </>
  )
}
