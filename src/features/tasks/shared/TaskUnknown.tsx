import { useState } from 'react'
import { ledger } from '~/data/ledger'
import type { Entry } from '~/data/ledgerEntry'
import { formatCredits } from '~/lib/money'
import { plural } from '~/lib/text'
import { Button } from '~/ui/Button'
import { EditLink } from './EditLink'

/** A create of which nobody knows what became: what speaks for and against it, and a way to look again. Never a resend. */
export function TaskUnknown({ entry }: { entry: Entry }) {
  const [looking, setLooking] = useState(false)
  async function look() {
    setLooking(true)
    await ledger.lookAgain(entry.id).catch(() => undefined)
    setLooking(false)
  }
  return (
    <div className="mt-1 text-sm wrap-anywhere">
      <p>{entry.error?.message} It is not sent again by itself.</p>
      <p className="mt-1">{evidence(entry)}</p>
      <div className="mt-1.5 flex flex-wrap gap-2">
        <Button size="sm" loading={looking} onClick={() => void look()}>
          Look again
        </Button>
        <EditLink entry={entry} size="sm" />
        <Button size="sm" variant="ghost" onClick={() => void ledger.dismiss([entry.id])}>
          Put away
        </Button>
      </div>
    </div>
  )
}

/** How balance and daily count changed around it, which is all there is to judge by. */
export function evidence({ before, after, estimateCredits, model }: Entry): string {
  if (!after) return 'Balance and daily count could not be read; look again when the API can be reached.'
  if (!before) {
    return `The balance is ${formatCredits(after.credits)} now${after.today === null || !model ? '' : `, with ${plural(after.today, 'generation')} of ${model} in the last 24 hours`}. What it was before is not known.`
  }
  const spent = before.credits - after.credits
  const price = estimateCredits === null ? '' : ` (this should cost ${formatCredits(estimateCredits)})`
  const balance = spent > 0 ? `The balance fell by ${formatCredits(spent)}${price}` : `The balance did not fall${price}`
  const more = before.today !== null && after.today !== null ? after.today - before.today : undefined
  const count = more === undefined ? '' : more > 0 ? `, and the daily count of ${model} rose by ${more}` : `, and the daily count of ${model} did not rise`
  const verdict = spent > 0 || (more ?? 0) > 0 ? 'So it was probably made.' : 'So it was probably not made.'
  return `${balance}${count}. ${verdict}`
}
