import { clsx } from 'clsx'

/** The room of ConversationsToolbar and its fields' frames, empty: the rows are painted first. */
export function ToolbarRoom() {
  return (
    <div aria-hidden className="mb-3 flex flex-wrap items-center gap-2">
      <Frame className="w-full min-w-40 flex-1 sm:max-w-64" />
      <Frame className="w-44 max-sm:grow" />
      <Frame className="w-34 max-sm:grow" />
      <Frame className="w-36 max-sm:grow" />
      <Frame className="w-34 max-sm:grow" />
      {['From', 'To'].map((label) => (
        <div key={label} className="flex items-center gap-1.5 text-xs text-muted max-sm:grow">
          {label}
          <Frame className="w-36 max-sm:grow" />
        </div>
      ))}
    </div>
  )
}

function Frame({ className }: { className: string }) {
  return <div className={clsx('h-control rounded-md border border-control bg-surface', className)} />
}
