import type { Organization } from '~/api/types'
import { sessionCredits } from '~/lib/sessionPrice'

/** Spent when the session is joined. */
export const JOIN_CREDITS = sessionCredits(0)
export const CREDITS_PER_MINUTE = sessionCredits(60) - JOIN_CREDITS
const CREDITS_PER_UNIT = 2
const UNIT_SECONDS = 6

/** What a call may cost, held against the balance. */
export interface CallBudget {
  /** Credits when it lasts as long as it may. */
  most: number
  /** Seconds that the balance pays for; undefined when it pays for all of it, or is not known. */
  lastsOnly: number | undefined
  /** Why no call can be started; undefined when one can. */
  refusal: string | undefined
}

const MODEL = 'gwm1_avatars'

/**
 * @param maxDuration seconds
 * @param organization undefined while it is not known; nothing is held against it then
 */
export function callBudget(maxDuration: number, organization: Organization | undefined): CallBudget {
  const most = sessionCredits(maxDuration)
  if (!organization) return { most, lastsOnly: undefined, refusal: undefined }
  const { creditBalance, tier, usage } = organization
  const affordable = Math.max(0, Math.floor((creditBalance - JOIN_CREDITS) / CREDITS_PER_UNIT) * UNIT_SECONDS)
  const { maxDailyGenerations = Infinity } = tier.models[MODEL] ?? {}
  const today = usage.models[MODEL]?.dailyGenerations ?? 0
  return {
    most,
    lastsOnly: affordable < maxDuration ? affordable : undefined,
    refusal:
      creditBalance < JOIN_CREDITS + CREDITS_PER_UNIT
        ? `A call needs ${JOIN_CREDITS + CREDITS_PER_UNIT} credits at least; the balance is ${creditBalance}.`
        : today >= maxDailyGenerations
          ? `All ${maxDailyGenerations} sessions of the last 24 hours are used.`
          : undefined,
  }
}
