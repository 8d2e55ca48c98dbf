import { clsx } from 'clsx'
import { Button } from '~/ui/Button'
import { ChartSwatch } from '~/ui/ChartSwatch'
import { UserText } from '~/ui/UserText'
import type { LegendItem } from '../prepare/prepareChart'
import type { Visibility } from '../prepare/visibility'

interface LegendProps {
  items: readonly LegendItem[]
  /** Which models these are, and how much of the whole is drawn. */
  selection: string
  hasBefore: boolean
  onChange: (change: Visibility) => void
}

const frame = 'mt-3 border-t pt-3'
const head = 'mb-2 flex min-h-7 flex-wrap items-center gap-x-3 gap-y-1 text-xs text-muted'
const grid = 'grid grid-cols-[repeat(auto-fill,minmax(min(15rem,100%),1fr))] gap-x-4 gap-y-0.5'

/** As high as a legend of so many series. */
export function LegendPlaces({ count }: { count: number }) {
  return (
    <div aria-hidden className={frame}>
      <div className={head} />
      <div className={grid}>
        {Array.from({ length: count }, (_, n) => (
          <div key={n} className="h-7" />
        ))}
      </div>
    </div>
  )
}

/** The series by name: a press hides or shows one, "Only" leaves it alone. */
export function Legend({ items, selection, hasBefore, onChange }: LegendProps) {
  const isFiltered = items.some((item) => !item.isShown)
  return (
    <div className={frame}>
      <div className={head}>
        <p>{selection}</p>
        {hasBefore && (
          <p className="flex items-center gap-1.5">
            <span aria-hidden className="size-3 rounded-xs bg-strong forced-colors:border" /> Period before, the thin bar beside
          </p>
        )}
        {isFiltered && (
          <Button size="sm" variant="ghost" onClick={() => onChange({ show: undefined, hide: undefined })}>
            Show all
          </Button>
        )}
      </div>
      <ul aria-label="Models in the chart" className={grid}>
        {items.map((item) => (
          <li key={item.key} className="group flex min-w-0 items-center gap-1 rounded-md pe-1 text-xs hover:bg-hover">
            <button
              type="button"
              aria-pressed={item.isShown}
              onClick={() => onChange(item.toggled)}
              className={clsx('flex h-7 min-w-0 flex-1 items-center gap-2 rounded-md px-1.5 text-start', !item.isShown && 'text-muted line-through')}
            >
              <ChartSwatch look={item.look} className={item.isShown ? '' : 'opacity-30'} />
              <UserText lines={1} className="min-w-0 flex-1">
                {item.name}
              </UserText>
              <span className="text-muted">{item.value}</span>
            </button>
            <button
              type="button"
              aria-pressed={item.isAlone}
              aria-label={`Only ${item.name}`}
              onClick={() => onChange(item.isolated)}
              className={clsx('h-6 rounded-sm px-1 text-muted hover:text-fg hover:underline focus-visible:opacity-100 pointer-coarse:opacity-100', item.isAlone ? 'text-accent' : 'opacity-0 group-hover:opacity-100')}
            >
              Only
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}
