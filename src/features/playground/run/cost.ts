import { estimateCredits, type Estimate } from '~/lib/prices'
import { addressesIn } from '../schema/widgets'

/** Members whose length in seconds the price depends on; the first that a request has counts. */
const MEASURED = ['reference', 'media', 'videoUri', 'audioUri']

/**
 * What a request is likely to cost.
 * @param secondsOf the length of the file behind an address, as far as this page has seen it
 */
export function costOf(operationId: string, body: Readonly<Record<string, unknown>>, secondsOf: (uri: string) => number | undefined): Estimate {
  const member = MEASURED.find((name) => body[name] !== undefined)
  const [address] = member === undefined ? [] : addressesIn({ [member]: body[member] })
  return estimateCredits(operationId, body, { inputSeconds: address && secondsOf(address.uri) })
}

/** The cost of several requests; unknown when one of them is. */
export function totalOf(runs: readonly { estimate: Estimate }[]): Estimate {
  let credits = 0
  for (const { estimate } of runs) {
    if (estimate.unknown) return estimate
    credits += estimate.credits
  }
  return { credits }
}
