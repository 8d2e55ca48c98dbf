import { explain } from '~/api/explain'
import type { Entry } from '~/data/ledgerEntry'
import { explainFailure } from '~/data/ledgerEntry'
import { NOT_SENT, restoreError } from '~/data/ledgerEntry'
import { formatCredits } from '~/lib/money'

/** Why a run brought nothing, in words. */
export interface EndExplained {
  what: string
  /** Whether it was charged, in a sentence. */
  cost: string
  advice: string
  /** The very same request may be sent again by one press. */
  canRunAgain: boolean
  /** For those who ask for it: the API's own words and code. */
  details: string
}

/** Of a run that failed or was refused. */
export function explainEnd(entry: Entry): EndExplained {
  return entry.state === 'refused' ? refused(entry) : failed(entry)
}

function refused({ error, path }: Entry): EndExplained {
  if (error === null) return { what: 'The API refused this.', cost: 'Nothing was charged.', advice: '', canRunAgain: false, details: '' }
  const { title, detail, canRetry } = explain(restoreError(error))
  const isUnsent = error.code === NOT_SENT
  return {
    what: isUnsent ? error.message : `${title}. ${detail}`,
    // The sentences of explain say it already.
    cost: /charged|nothing was/iu.test(isUnsent ? error.message : detail) ? '' : 'Nothing was charged.',
    advice: '',
    canRunAgain: (canRetry || isUnsent) && path !== null,
    details: [error.status || '', error.message].filter(Boolean).join(' · '),
  }
}

function failed({ run, cost, path }: Entry): EndExplained {
  const failure = explainFailure(run?.failureCode, cost)
  return {
    what: failure.what,
    cost: charge(failure.charged, cost),
    advice: failure.advice,
    canRunAgain: (failure.retry === 'now' || failure.retry === 'later') && path !== null,
    details: [run?.failureCode, run?.failure].filter(Boolean).join(' · '),
  }
}

function charge(charged: 'yes' | 'no' | 'unknown', credits: number | null): string {
  if (charged === 'no') return 'It was not charged.'
  if (charged === 'unknown') return 'Whether it was charged is not known.'
  return credits === null ? 'It was charged like a good result.' : `It was charged: ${formatCredits(credits)}.`
}
