import { NOTHING } from './format'

const credits = new Intl.NumberFormat('en-US', { maximumFractionDigits: 2 })
const dollars = new Intl.NumberFormat('en-US', { style: 'currency', currency: 'USD' })

/** The API's price of a credit: one US cent. */
const CREDITS_PER_DOLLAR = 100

/** 1234 → "1,234 credits"; 1 → "1 credit"; nothing or NaN → "—". */
export function formatCredits(amount: number | null | undefined): string {
  if (!isAmount(amount)) return NOTHING
  return `${credits.format(amount)} ${Math.abs(amount) === 1 ? 'credit' : 'credits'}`
}

/** Credits → "$12.34"; negative "-$0.50" (a refund). */
export function formatDollars(amount: number | null | undefined): string {
  return isAmount(amount) ? dollars.format(amount / CREDITS_PER_DOLLAR) : NOTHING
}

/** Credits → "1,234 credits · $12.34". */
export function formatMoney(amount: number | null | undefined): string {
  return isAmount(amount) ? `${formatCredits(amount)} · ${formatDollars(amount)}` : NOTHING
}

function isAmount(amount: number | null | undefined): amount is number {
  return typeof amount === 'number' && Number.isFinite(amount)
}
