import type { UtcDay } from '~/lib/dates'
import { formatInteger, formatPercent, NOTHING } from '~/lib/format'
import { formatDollars } from '~/lib/money'
import { plural } from '~/lib/text'
import { countDays, type DaySpan } from '~/lib/utcRanges'
import type { Credits, UsageDays } from './prepareCredits'

export interface Figure {
  label: string
  value: string
  note: string
}

/** Credits used in the range, and how that differs from the period before. */
export function totalFigure({ net }: Pick<Credits, 'net'>, before: number | undefined): Figure {
  return { label: 'Total', value: formatInteger(net), note: `${formatDollars(net)}${before === undefined ? '' : ` · ${change(net, before)}`}` }
}

/** "+12% on the period before (9,000)". A share of nothing, or of a refund, is no share. */
function change(net: number, before: number): string {
  if (before <= 0) return `period before: ${formatInteger(before)}`
  const share = net / before - 1
  return `${share > 0 ? '+' : ''}${formatPercent(share)} on the period before (${formatInteger(before)})`
}

/** The average over the complete days of the range; days that the API leaves out count as days without use. */
export function averageFigure(days: UsageDays, span: DaySpan, today: UtcDay): Figure {
  const complete = countDays(span) - (span.first <= today && today <= span.last ? 1 : 0)
  const label = 'Average per day'
  if (complete < 1) return { label, value: NOTHING, note: 'No day of this range is complete yet.' }
  const used = days
    .filter(({ date }) => date >= span.first && date <= span.last && date !== today)
    .flatMap(({ usedCredits }) => usedCredits)
    .reduce((sum, { amount }) => sum + (Number.isFinite(amount) ? amount : 0), 0)
  return { label, value: formatInteger(used / complete), note: `${formatDollars(used / complete)} · over ${plural(complete, 'complete day')}` }
}

/** What was given back, as far as the API's numbers show it. */
export function refundFigure({ refunds, refundedDays }: Pick<Credits, 'refunds' | 'refundedDays'>): Figure {
  const label = 'Refunds'
  if (refundedDays === 0) return { label, value: 'none seen', note: 'No model’s day is below zero.' }
  return { label, value: `at least ${formatInteger(-refunds)}`, note: `${formatDollars(-refunds)} · ${plural(refundedDays, 'day')} of a model below zero` }
}
