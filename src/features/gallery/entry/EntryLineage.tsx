import { Link } from '@tanstack/react-router'
import File from 'lucide-react/icons/file'
import Globe from 'lucide-react/icons/globe'
import type { ReactNode } from 'react'
import { useChildren } from '~/data/gallery'
import { useEntry } from '~/data/ledgerHooks'
import type { Entry, Lineage } from '~/data/ledgerEntry'
import { operationLabel } from '~/features/tasks/shared/operation-label'
import { taskName } from '~/features/tasks/shared/TaskName'
import { safeHttpUrl } from '~/lib/urls'
import { linkClass, quietLinkClass } from '~/ui/linkClass'
import { UserText } from '~/ui/UserText'
import { availabilityOf } from '../availability'
import { TileMedia } from '../grid/TileMedia'
import { useClock } from '../useClock'

/** What went into a run, and what was made from it. */
export function EntryLineage({ entry }: { entry: Entry }) {
  const children = useChildren(entry.id) ?? []
  return (
    <>
      {entry.inputs.length > 0 && (
        <Part title="Made from">
          {entry.inputs.map((input, n) => (
            <li key={n}>
              <Input input={input} />
            </li>
          ))}
        </Part>
      )}
      {children.length > 0 && (
        <Part title="What was made from it">
          {children.map((child) => (
            <li key={child.id}>
              <EntryLink entry={child} output={0} />
            </li>
          ))}
        </Part>
      )}
    </>
  )
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section aria-label={title} className="min-w-0">
      <h3 className="text-sm font-semibold">{title}</h3>
      <ul className="mt-1.5 grid gap-1.5 text-sm">{children}</ul>
    </section>
  )
}

function Input({ input }: { input: Lineage }) {
  if (input.from === 'entry') return <Origin id={input.entryId} output={input.output} />
  if (input.from === 'url') {
    const href = safeHttpUrl(input.url)
    return (
      <Line icon={<Globe />}>
        {href === undefined ? <UserText lines={1}>{input.url}</UserText> : (
          <a href={href} target="_blank" rel="noreferrer noopener" className={`${linkClass} block truncate`}>
            <bdi>{input.url}</bdi>
          </a>
        )}
      </Line>
    )
  }
  return (
    <Line icon={<File />}>
      <UserText lines={1}>{input.name || 'A file'}</UserText>
    </Line>
  )
}

function Origin({ id, output }: { id: string; output: number }) {
  const entry = useEntry(id)
  if (entry === undefined) return null
  if (entry === null) return <Line icon={<File />}>A run that is no longer on this device</Line>
  return <EntryLink entry={entry} output={output} />
}

function EntryLink({ entry, output }: { entry: Entry; output: number }) {
  const now = useClock()
  const isOne = entry.outputs.length < 2
  return (
    <Line icon={<TileMedia entry={entry} n={output} availability={availabilityOf(entry, now)} isPlaying={false} />}>
      <Link to="/gallery" search={(search) => ({ ...search, open: entry.id, output: output || undefined })} resetScroll={false} className={`${quietLinkClass} block truncate font-medium`}>
        <bdi>{taskName(entry).slice(0, 200)}</bdi>
      </Link>
      <span className="block truncate text-xs text-muted">
        {operationLabel(entry.operationId)}
        {!isOne && `, output ${output + 1}`}
      </span>
    </Line>
  )
}

function Line({ icon, children }: { icon: ReactNode; children: ReactNode }) {
  return (
    <span className="flex min-w-0 items-center gap-2.5">
      <span aria-hidden className="relative grid size-9 shrink-0 place-items-center overflow-hidden rounded-md bg-sunken text-[0px] text-muted [&_svg]:size-4">
        {icon}
      </span>
      <span className="min-w-0 flex-1">{children}</span>
    </span>
  )
}
