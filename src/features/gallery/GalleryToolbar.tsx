import Star from 'lucide-react/icons/star'
import { useFacets } from '~/data/gallery'
import { operationLabel } from '~/features/tasks/shared/operation-label'
import { Button } from '~/ui/Button'
import { PageSearch } from '~/ui/PageSearch'
import { Select } from '~/ui/Select'
import { TextInput } from '~/ui/TextInput'
import { GALLERY_STATES, isFiltered, type GallerySearch, type GalleryState } from './gallery.search'

const STATE_LABELS: Record<GalleryState, string> = {
  running: 'Running',
  succeeded: 'Done',
  failed: 'Failed',
  cancelled: 'Cancelled',
  gone: 'No longer at RunwayML',
  refused: 'Not started',
  unknown: 'Outcome unknown',
}

const ANY = 'any'

interface GalleryToolbarProps {
  search: GallerySearch
  /** `replace` for each letter typed, so that Back does not go letter by letter. */
  onChange: (change: GallerySearch, options?: { replace: boolean }) => void
  onClear: () => void
}

/** What narrows the gallery. All of it is in the address. */
export function GalleryToolbar({ search, onChange, onClear }: GalleryToolbarProps) {
  const facets = useFacets()
  const { operation, model, state, from, to, star } = search
  return (
    <div className="mb-3 flex flex-wrap items-center gap-2">
      <PageSearch
        className="relative block w-full min-w-40 flex-1 max-sm:basis-full sm:max-w-72"
        label="Search prompts and ids"
        value={search.q}
        onValueChange={(q) => onChange({ q: q.trim() === '' ? undefined : q }, { replace: true })}
      />
      <Select
        aria-label="Operation"
        className="w-40! max-sm:flex-1"
        value={operation ?? ANY}
        onValueChange={(value) => onChange({ operation: value === ANY ? undefined : value })}
        options={options('Any operation', facets?.operations, operation, operationLabel)}
      />
      <Select
        aria-label="Model"
        className="w-40! max-sm:flex-1"
        value={model ?? ANY}
        onValueChange={(value) => onChange({ model: value === ANY ? undefined : value })}
        options={options('Any model', facets?.models, model, (name) => name)}
      />
      <Select
        aria-label="State"
        className="w-36! max-sm:flex-1"
        value={state ?? ANY}
        onValueChange={(value) => onChange({ state: GALLERY_STATES.find((known) => known === value) })}
        options={[{ value: ANY, label: 'Any state' }, ...GALLERY_STATES.map((value) => ({ value, label: STATE_LABELS[value] }))]}
      />
      <span className="flex items-center gap-1.5 text-sm text-muted">
        <DayInput label="From" value={from} max={to} onChange={(value) => onChange({ from: value })} />
        <span aria-hidden>–</span>
        <DayInput label="To" value={to} min={from} onChange={(value) => onChange({ to: value })} />
      </span>
      <Button
        aria-pressed={star === true}
        icon={<Star className={star ? 'fill-current text-warning' : undefined} />}
        className={star ? 'border-accent!' : undefined}
        onClick={() => onChange({ star: star ? undefined : true })}
      >
        Starred
      </Button>
      {isFiltered(search) && (
        <Button variant="ghost" onClick={onClear}>
          Clear filters
        </Button>
      )}
    </div>
  )
}

/** What occurs in the history, and what the address asks for even if it does not occur. */
function options(any: string, values: readonly string[] = [], chosen: string | undefined, labelOf: (value: string) => string) {
  const all = chosen === undefined || values.includes(chosen) ? values : [...values, chosen]
  const named = all.map((value) => ({ value, label: labelOf(value) })).toSorted((a, b) => a.label.localeCompare(b.label, 'en'))
  return [{ value: ANY, label: any }, ...named]
}

interface DayInputProps {
  label: string
  value: string | undefined
  min?: string
  max?: string
  onChange: (value: string | undefined) => void
}

function DayInput({ label, value, min, max, onChange }: DayInputProps) {
  return (
    <TextInput
      type="date"
      aria-label={label}
      title={`${label} this day, in your own time`}
      className="w-34!"
      value={value ?? ''}
      min={min}
      max={max}
      onChange={(event) => onChange(event.target.value || undefined)}
    />
  )
}
