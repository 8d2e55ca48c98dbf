import type { ComponentProps } from 'react'
import { Card } from '~/ui/Card'
import { LazyPart } from '~/ui/LazyPart'
import { partAhead } from '~/ui/partAhead'
import { Skeleton } from '~/ui/Skeleton'
import { usePageReady } from '~/ui/usePageReady'
import type { ToolsCard as Loaded } from './ToolsCard'

const [ToolsCard] = partAhead(async () => (await import('./ToolsCard')).ToolsCard)

/** The tools' card lies below the rest of the form, and most sessions have none: its code comes when the page is there. */
export function LazyToolsCard(props: ComponentProps<typeof Loaded>) {
  const isReady = usePageReady()
  const place = (
    <Card title="Tools">
      <Skeleton size="block" className="h-20" />
    </Card>
  )
  return isReady ? (
    <LazyPart fallback={place}>
      <ToolsCard {...props} />
    </LazyPart>
  ) : place
}
