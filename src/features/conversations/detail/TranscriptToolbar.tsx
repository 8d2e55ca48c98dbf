import ChevronDown from 'lucide-react/icons/chevron-down'
import ChevronUp from 'lucide-react/icons/chevron-up'
import { formatInteger } from '~/lib/format'
import { IconButton } from '~/ui/IconButton'
import { SearchInput } from '~/ui/SearchInput'
import { SegmentedControl } from '~/ui/SegmentedControl'
import { MOST_MATCHES, type Match } from '../talk/match'

interface TranscriptToolbarProps {
  view: 'all' | 'tools'
  onView: (view: 'all' | 'tools') => void
  toolTurns: number
  find: string
  onFind: (find: string) => void
  /** Undefined while what searches is on its way, or could not be had. */
  matches: readonly Match[] | undefined
  hasFailed: boolean
  active: number
  go: (step: 1 | -1) => void
}

/** The one toolbar of a transcript: view and search. Enter goes to the next match, Shift and Enter to the one before. */
export function TranscriptToolbar({ view, onView, toolTurns, find, onFind, matches, hasFailed, active, go }: TranscriptToolbarProps) {
  const none = matches?.length === 0
  return (
    <div className="flex flex-wrap items-center gap-2">
      <SegmentedControl
        label="View"
        value={view}
        onValueChange={onView}
        options={[
          { value: 'all', label: 'Everything' },
          { value: 'tools', label: `Tools only (${formatInteger(toolTurns)})` },
        ]}
      />
      <div className="flex min-w-0 flex-1 basis-64 items-center gap-1 sm:max-w-96">
        <SearchInput
          className="relative block min-w-0 flex-1"
          label="Search in this conversation"
          slashKey
          value={find}
          onValueChange={onFind}
          onKeyUp={(event) => {
            if (event.key === 'Enter' && !event.nativeEvent.isComposing) go(event.shiftKey ? -1 : 1)
          }}
        />
        <output className="min-w-14 text-end text-xs whitespace-nowrap text-muted" aria-live="polite">
          {find.trim() === '' ? '' : matches ? countWords(matches.length, active) : hasFailed && 'Search did not load'}
        </output>
        <IconButton size="sm" label="Previous match" icon={<ChevronUp />} disabledReason={none && 'Nothing is found.'} onClick={() => go(-1)} />
        <IconButton size="sm" label="Next match" icon={<ChevronDown />} disabledReason={none && 'Nothing is found.'} onClick={() => go(1)} />
      </div>
    </div>
  )
}

/** "No match", "12", "3 of 12", "2,000+" */
function countWords(found: number, active: number): string {
  if (found === 0) return 'No match'
  return `${active === -1 ? '' : `${formatInteger(active + 1)} of `}${formatInteger(found)}${found === MOST_MATCHES ? '+' : ''}`
}
