import { useQuery } from '@tanstack/react-query'
import AudioLines from 'lucide-react/icons/audio-lines'
import type { ReactNode } from 'react'
import { mediaPath } from '~/api/media'
import { allAvatarsQuery } from '~/data/avatars'
import { useEntries } from '~/data/entries'
import { promptOf, type Entry } from '~/data/ledgerEntry'
import { useOutputSrc } from '~/data/outputSrc'
import { formatRelative } from '~/lib/format'
import { EmptyMessage } from '~/ui/EmptyMessage'
import { Picture } from '~/ui/Picture'
import { Skeleton } from '~/ui/Skeleton'
import { UserText } from '~/ui/UserText'
import type { Picked } from './MediaPicker'
import { factsInWords } from './media-facts'
import type { MediaKind } from './media-sniff'
import { recentUploads, type RecentUpload } from './recent-uploads'

interface PickProps {
  onPick: (picked: Picked) => void
}

/** Outputs in this device's history, newest first. */
export function PickResult({ accepts, onPick }: PickProps & { accepts: readonly MediaKind[] }) {
  const { data, isPending } = useEntries({ state: 'ended' }, 200)
  if (isPending) return <Skeleton size="block" className="h-40" />
  const options = (data?.pages ?? [])
    .flatMap(({ entries }) => entries)
    .flatMap((entry) => entry.outputs.flatMap(({ kind }, n) => (accepts.some((own) => own === kind) ? [{ entry, n, kind }] : [])))
    .slice(0, 60)
  if (options.length === 0) return <EmptyMessage title="Nothing fits here yet" body="Results that you make on this device appear here." />
  return (
    <Grid>
      {options.map(({ entry, n, kind }) => (
        <ResultOption key={`${entry.id}.${n}`} entry={entry} n={n} kind={kind} onPick={onPick} />
      ))}
    </Grid>
  )
}

function ResultOption({ entry, n, kind, onPick }: PickProps & { entry: Entry; n: number; kind: Entry['outputs'][number]['kind'] }) {
  const src = useOutputSrc(entry, n)
  const words = promptOf(entry) || entry.label || entry.model || 'Result'
  return (
    <Option label={words} note={`${entry.model ?? ''} · ${formatRelative(entry.createdAt)}`} onPick={() => src && onPick({ src, name: `result-${n + 1}`, origin: { from: 'entry', entryId: entry.id, output: n } })}>
      {kind === 'image' ? (
        <Picture src={src} alt="" ratio={1} />
      ) : kind === 'video' ? (
        // oxlint-disable-next-line jsx-a11y/media-has-caption -- a still: it is never played
        <video src={src} muted preload="metadata" tabIndex={-1} className="aspect-square w-full rounded-md bg-media object-contain" />
      ) : (
        <span className="grid aspect-square w-full place-items-center rounded-md bg-hover">
          <AudioLines aria-hidden className="size-8 text-muted" />
        </span>
      )}
    </Option>
  )
}

/** Uploads of this device that the API still has. */
export function PickUpload({ accepts, onPick }: { accepts: readonly MediaKind[]; onPick: (upload: RecentUpload) => void }) {
  const uploads = recentUploads().filter(({ facts }) => accepts.includes(facts.kind))
  if (uploads.length === 0) return <EmptyMessage title="No upload is still good" body="Files over 3 MB are uploaded, and can be used again for 24 hours." />
  return (
    <ul className="grid gap-1">
      {uploads.map((upload) => (
        <li key={upload.uri}>
          <button type="button" onClick={() => onPick(upload)} className="w-full rounded-md border border-line p-2 text-start text-sm hover:bg-hover">
            <UserText lines={1} className="font-medium">
              {upload.name}
            </UserText>
            <span className="block text-xs text-muted">
              {factsInWords(upload.facts)} · good for another {formatRelative(upload.expiresAt).replace(/^in /, '')}
            </span>
          </button>
        </li>
      ))}
    </ul>
  )
}

/** Pictures of the person's own avatars. */
export function PickAvatar({ onPick }: PickProps) {
  const { data, isPending } = useQuery({ ...allAvatarsQuery(), throwOnError: false })
  if (isPending) return <Skeleton size="block" className="h-40" />
  const ready = (data ?? []).filter(({ status }) => status === 'READY')
  if (ready.length === 0) return <EmptyMessage title="No avatar is ready" body="Pictures of your own avatars appear here." />
  return (
    <Grid>
      {ready.map(({ id, name, updatedAt }) => {
        const src = mediaPath.avatar(id, 'processed', { updatedAt })
        return (
          <Option key={id} label={name} onPick={() => onPick({ src, name })}>
            <Picture src={src} alt="" name={name} ratio={1} />
          </Option>
        )
      })}
    </Grid>
  )
}

function Grid({ children }: { children: ReactNode }) {
  return <ul className="grid grid-cols-[repeat(auto-fill,minmax(8.5rem,1fr))] gap-3">{children}</ul>
}

function Option({ label, note, onPick, children }: { label: string; note?: string; onPick: () => void; children: ReactNode }) {
  return (
    <li className="min-w-0">
      <button type="button" onClick={onPick} className="block w-full rounded-lg border border-line p-2 text-start hover:bg-hover">
        {children}
        <UserText lines={2} className="mt-1 text-sm">
          {label}
        </UserText>
        {note && <span className="block truncate text-xs text-muted">{note}</span>}
      </button>
    </li>
  )
}
