import type { ComponentProps } from 'react'
import { LazyPart } from '~/ui/LazyPart'
import { partAhead } from '~/ui/partAhead'

const [Progress] = partAhead(async () => (await import('~/ui/Progress')).Progress)

/** A progress bar, whose code comes with the first: few visits to the gallery see one. Its room is there before. */
export function LateProgress(props: ComponentProps<typeof Progress>) {
  const room = (
    <div aria-hidden className={props.className}>
      {props.showLabel && <div className="mb-1 text-xs">&nbsp;</div>}
      <div className="h-1.5 rounded-full bg-line" />
    </div>
  )
  return (
    <LazyPart fallback={room} missing={room}>
      <Progress {...props} />
    </LazyPart>
  )
}
