import { oneOf, onOf, otherThan, present } from '~/lib/searchParams'
import { countDays } from '~/lib/utcRanges'

export const VIEWS = ['credits', 'avatars', 'limits'] as const
export type UsageView = (typeof VIEWS)[number]

export const PRESETS = ['7d', '30d', '90d', 'month', 'last-month'] as const
export type Preset = (typeof PRESETS)[number]

export const STEPS = ['day', 'week', 'month'] as const
export type Step = (typeof STEPS)[number]

export const TOPS = ['5', '8', '12', 'all'] as const
export type Top = (typeof TOPS)[number]

export const CREDIT_SORTS = ['name', 'credits', 'share', 'before', 'refunds'] as const
export const DAY_SORTS = ['day', 'total'] as const
export type CreditSort = (typeof CREDIT_SORTS)[number]
export type DaySort = (typeof DAY_SORTS)[number]

/** What the address of the usage page holds. Absent members are defaults, so the plain page has a plain address. */
export interface UsageSearch {
  /** Credits when absent. */
  view?: Exclude<UsageView, 'credits'>
  /** The last 30 days when absent. Own dates come before it. */
  range?: Exclude<Preset, '30d'>
  /** Own dates: UTC days, both included. Only together. */
  from?: string
  to?: string
  /** By what the days are put together. When absent, by day, and by week from 121 days on. */
  by?: Step
  /** Each bar holds all before it. */
  cumulative?: true
  /** The period before beside. */
  compare?: true
  /** How many models have a colour of their own, the rest together; 8 when absent. */
  top?: Exclude<Top, '8'>
  /** Models not drawn. */
  hide?: string[]
  /** The only models drawn; comes before `hide`. */
  show?: string[]
  /** The table by day (or week, month) instead of by model. */
  table?: 'days'
  sort?: CreditSort | DaySort
  /** Ascending; descending when absent. */
  order?: 'asc'
}

/** More names, or longer ones, are no list of models. */
const MOST_NAMES = 100
const LONGEST_NAME = 200

/** Reads the usage page's address. Never throws: what is wrong or too old falls back to its default, each by itself. */
export function parseUsageSearch(raw: Record<string, unknown>): UsageSearch {
  const [show, hide] = [namesOf(raw.show), namesOf(raw.hide)]
  return present({
    view: otherThan('credits', raw.view, VIEWS),
    ...(spanOf(raw) ?? { range: otherThan('30d', raw.range, PRESETS) }),
    by: oneOf(raw.by, STEPS),
    cumulative: onOf(raw.cumulative),
    compare: onOf(raw.compare),
    top: otherThan('8', raw.top, TOPS),
    ...(show ? { show } : { hide }),
    table: oneOf(raw.table, ['days']),
    sort: oneOf(raw.sort, [...CREDIT_SORTS, ...DAY_SORTS]),
    order: oneOf(raw.order, ['asc']),
  })
}

/** Both days or neither: half a range means nothing. */
function spanOf({ from, to }: Record<string, unknown>): { from: string; to: string } | undefined {
  return typeof from === 'string' && typeof to === 'string' && countDays({ first: from, last: to }) > 0 ? { from, to } : undefined
}

function namesOf(value: unknown): string[] | undefined {
  const list: unknown[] = Array.isArray(value) ? value : [value]
  const found = list.filter((name): name is string => typeof name === 'string' && name !== '' && name.length <= LONGEST_NAME)
  return found.length > 0 ? [...new Set(found)].slice(0, MOST_NAMES) : undefined
}
