import { PageSearch } from '~/ui/PageSearch'
import { Select } from '~/ui/Select'
import type { AvatarSort, AvatarsSearch, AvatarStatusFilter } from './avatars.search'

const SORTS: readonly { value: AvatarSort; label: string }[] = [
  { value: 'newest', label: 'Newest first' },
  { value: 'oldest', label: 'Oldest first' },
  { value: 'updated', label: 'Last changed first' },
  { value: 'name', label: 'Name, A to Z' },
  { value: 'name-desc', label: 'Name, Z to A' },
]

const STATUSES: readonly { value: AvatarStatusFilter | 'any'; label: string }[] = [
  { value: 'any', label: 'Any status' },
  { value: 'processing', label: 'Processing' },
  { value: 'ready', label: 'Ready' },
  { value: 'failed', label: 'Failed' },
]

interface AvatarsToolbarProps {
  search: AvatarsSearch
  /** `replace` for each letter typed, so that Back does not go letter by letter. */
  onChange: (change: AvatarsSearch, options?: { replace: boolean }) => void
}

/** Search, status and order of the own avatars. */
export function AvatarsToolbar({ search, onChange }: AvatarsToolbarProps) {
  return (
    <div className="mb-3 flex flex-wrap items-center gap-2">
      <PageSearch label="Search avatars" value={search.q} onValueChange={(q) => onChange({ q }, { replace: true })} />
      <Select
        aria-label="Status"
        className="w-36!"
        value={search.status ?? 'any'}
        onValueChange={(status) => onChange({ status: status === 'any' ? undefined : status })}
        options={STATUSES}
      />
      <Select
        aria-label="Order"
        className="w-44!"
        value={search.sort ?? 'newest'}
        onValueChange={(sort) => onChange({ sort: sort === 'newest' ? undefined : sort })}
        options={SORTS}
      />
    </div>
  )
}
