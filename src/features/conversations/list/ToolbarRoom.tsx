import { clsx } from 'clsx'
import { toolbarWidths } from './toolbarWidths'

/** The room of ConversationsToolbar and its fields' frames, empty: the rows are painted first. */
export function ToolbarRoom() {
  const { search, avatar, status, tools, read, day } = toolbarWidths
  return (
    <div aria-hidden className="mb-3 flex flex-wrap items-center gap-2">
      <Frame width={search} />
      <Frame width={avatar} />
      <Frame width={status} />
      <Frame width={tools} />
      <Frame width={read} />
      {['From', 'To'].map((label) => (
        <div key={label} className="flex items-center gap-1.5 text-xs text-muted max-sm:grow">
          {label}
          <Frame width={day} />
        </div>
      ))}
    </div>
  )
}

function Frame({ width }: { width: string }) {
  return <div className={clsx('h-control rounded-md border border-control bg-surface', width)} />
}
