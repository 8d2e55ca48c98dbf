import { sessionCredits } from '~/lib/sessionPrice'
import { notEnoughCredits } from '../problem'
import type { Charge } from '../records'
import type { World } from '../world'
import { isRefunded } from './failures'
import { slotOf } from './schedule'
import { callOf } from './sessionLife'

/** Every credit taken or given back up to now, since this world began. */
export function chargesOf(world: World): Charge[] {
  const now = world.now()
  return [...world.charges, ...refunds(world), ...calls(world, now), ...nodeRefunds(world)].filter((charge) => charge.at <= now)
}

/** Credits left; what calls under way may still use is not taken off. */
export function creditBalance(world: World): number {
  return Math.max(0, world.seed.organization.creditBalance - sum(chargesOf(world)))
}

/**
 * Takes credits: all of them or none.
 * @throws Problem 400 when the balance, less what calls under way may still use, does not cover them
 */
export function chargeFor(world: World, ...amounts: { model: string; amount: number }[]): void {
  const at = world.now()
  const charges = amounts.filter(({ amount }) => amount !== 0).map((charge) => ({ ...charge, at }))
  if (sum(charges) > freeCredits(world)) throw notEnoughCredits()
  world.charges.push(...charges)
}

/** Credits that nothing has a claim on. */
export function freeCredits(world: World): number {
  const now = world.now()
  const reserved = [...world.sessions.values()].map((session) => {
    const call = callOf(session)
    return call && call.endsAt > now ? sessionCredits(call.lastsAtMost) - costOfCall(call, now) : 0
  })
  return creditBalance(world) - reserved.reduce((total, amount) => total + amount, 0)
}

function costOfCall(call: { startsAt: number; endsAt: number }, now: number): number {
  return sessionCredits(Math.max(0, Math.min(now, call.endsAt) - call.startsAt) / 1000)
}

/** A task whose failure was not the request's fault gives its credits back when it ends, unless it was cancelled before. */
function refunds(world: World): Charge[] {
  return [...world.tasks.values()].flatMap((task) => {
    if (task.failureCode === undefined || !isRefunded(task.failureCode)) return []
    const slot = slotOf(world, task)
    if (!slot || slot.endsAt < slot.startsAt + task.running) return []
    return [{ at: slot.endsAt, model: task.model, amount: -task.cost }]
  })
}

function nodeRefunds(world: World): Charge[] {
  return [...world.invocations.values()].flatMap(({ nodes }) => nodes.flatMap((node) =>
    node.model !== null && node.failureCode !== undefined && isRefunded(node.failureCode)
      ? [{ at: node.endsAt, model: node.model, amount: -node.cost }]
      : [],
  ))
}

/** A call is paid as it goes on; its credits count on the day it began. */
function calls(world: World, now: number): Charge[] {
  return [...world.sessions.values()].flatMap((session) => {
    const call = callOf(session)
    return call ? [{ at: call.startsAt, model: 'gwm1_avatars', amount: costOfCall(call, now) }] : []
  })
}

const sum = (charges: readonly Charge[]): number => charges.reduce((total, { amount }) => total + amount, 0)
