import { PageSearch } from '~/ui/PageSearch'
import { Select } from '~/ui/Select'
import type { KnowledgeSearch } from '../knowledge.search'

const ORDERS = [
  { value: 'createdAt desc', label: 'Newest first', search: {} },
  { value: 'createdAt asc', label: 'Oldest first', search: { order: 'asc' } },
  { value: 'updatedAt desc', label: 'Last updated first', search: { sort: 'updatedAt' } },
  { value: 'updatedAt asc', label: 'Longest untouched first', search: { sort: 'updatedAt', order: 'asc' } },
] as const satisfies readonly { value: string; label: string; search: KnowledgeSearch }[]

interface DocumentsToolbarProps {
  search: KnowledgeSearch
  /** `replace` for each letter typed, so that Back does not go letter by letter. */
  onChange: (change: KnowledgeSearch, options?: { replace: boolean }) => void
}

/** Search and order of the documents. */
export function DocumentsToolbar({ search, onChange }: DocumentsToolbarProps) {
  return (
    <div className="mb-3 flex flex-wrap items-center gap-2">
      <PageSearch label="Search documents" value={search.q} onValueChange={(q) => onChange({ q }, { replace: true })} />
      <Select
        aria-label="Order"
        className="w-52!"
        value={`${search.sort ?? 'createdAt'} ${search.order ?? 'desc'}`}
        onValueChange={(value) => onChange({ sort: undefined, order: undefined, ...ORDERS.find((order) => order.value === value)?.search })}
        options={ORDERS}
      />
    </div>
  )
}
