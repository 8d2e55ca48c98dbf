import { lazy, type ComponentProps } from 'react'
import { Card } from '~/ui/Card'
import { LazyPart } from '~/ui/LazyPart'
import { pageReady } from '~/ui/pageReady'
import { Skeleton } from '~/ui/Skeleton'
import type { ToolsCard as Loaded } from './ToolsCard'

const ToolsCard = lazy(async () => {
  await pageReady()
  return { default: (await import('./ToolsCard')).ToolsCard }
})

/** The tools' card lies below the rest of the form, and most sessions have none: its code comes when the page is there. */
export function LazyToolsCard(props: ComponentProps<typeof Loaded>) {
  return (
    <LazyPart
      fallback={
        <Card title="Tools">
          <Skeleton size="block" className="h-20" />
        </Card>
      }
    >
      <ToolsCard {...props} />
    </LazyPart>
  )
}
