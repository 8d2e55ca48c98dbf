import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { allDocumentsQuery } from '~/data/documents'
import { plural } from '~/lib/text'
import { Checkbox } from '~/ui/Checkbox'
import { linkClass } from '~/ui/linkClass'
import { SearchInput } from '~/ui/SearchInput'
import { Skeleton } from '~/ui/Skeleton'
import { UserText } from '~/ui/UserText'
import { includesWords } from '~/lib/words'
import { LoadError } from '~/features/form/shared/LoadError'
import { MAX_DOCUMENTS } from '~/features/knowledge/shared/limits'

interface DocumentsPickerProps {
  value: readonly string[]
  onValueChange: (documentIds: string[]) => void
  /** Left out of the list, for they are attached already. They count against the limit. */
  attached?: readonly string[]
}

/** Any of the knowledge documents, by checkbox, with search. */
export function DocumentsPicker({ value, onValueChange, attached = [] }: DocumentsPickerProps) {
  const { data, error, refetch, isFetching } = useQuery({ ...allDocumentsQuery(), throwOnError: false })
  const [q, setQ] = useState('')
  if (data === undefined && error) {
    return <LoadError title="The documents could not be loaded" error={error} onRetry={() => void refetch()} retrying={isFetching} />
  }
  if (data === undefined) return <Skeleton size="block" className="h-24" />

  const choosable = data.filter(({ id }) => !attached.includes(id))
  if (choosable.length === 0) {
    return (
      <p className="text-sm text-muted">
        {data.length === 0 ? 'There are no knowledge documents yet. ' : 'All your documents are attached. '}
        <Link to="/knowledge/new" className={linkClass}>
          Write a document
        </Link>
      </p>
    )
  }
  const fitting = choosable.filter(({ name }) => includesWords(name, q))
  const full = attached.length + value.length >= MAX_DOCUMENTS
  return (
    <div className="grid min-w-0 grid-cols-1 gap-2">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        {choosable.length > 6 && <SearchInput label="Search documents" value={q} onValueChange={setQ} />}
        <p className="text-xs text-muted">
          {value.length === 0 ? 'None chosen' : `${value.length} chosen`} of {plural(choosable.length, 'document')}
        </p>
      </div>
      <ul className="relative grid max-h-60 grid-cols-[repeat(auto-fill,minmax(min(16rem,100%),1fr))] gap-x-4 gap-y-1.5 overflow-y-auto rounded-md border p-2.5">
        {fitting.map(({ id, name }) => {
          const checked = value.includes(id)
          return (
            <li key={id} className="min-w-0">
              <Checkbox
                checked={checked}
                label={<UserText lines={2}>{name}</UserText>}
                disabledReason={!checked && full && `An avatar has at most ${MAX_DOCUMENTS} documents.`}
                onCheckedChange={(next) => onValueChange(next ? [...value, id] : value.filter((other) => other !== id))}
              />
            </li>
          )
        })}
        {fitting.length === 0 && <li className="text-sm text-muted">No document has “{q}” in its name.</li>}
      </ul>
    </div>
  )
}
