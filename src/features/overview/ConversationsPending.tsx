import { Skeleton } from '~/ui/Skeleton'
import { latestConversations } from './overview.queries'

/** The table of conversations in grey, head and rows as high as they will be. */
export function ConversationsPending() {
  return (
    <div>
      <div className="h-8 border-b" />
      {Array.from({ length: latestConversations.limit }, (_, row) => (
        <div key={row} className="flex h-row items-center gap-6 border-b px-3 last:border-b-0">
          <Skeleton className="w-1/3" />
          <Skeleton className="w-1/5" />
          <Skeleton className="ms-auto w-16" />
        </div>
      ))}
    </div>
  )
}
