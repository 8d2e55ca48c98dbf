import { describe, expect, it } from 'vitest'
import type { Entry, Run } from '~/ledger/entry'
import { createEntry } from '~/ledger/new-entry'
import { describeTask } from './describeTask'
import { operationLabel } from './operation-label'
import { slotsBusy } from './slots'
import { trayTitle, withoutTrayTitle } from './tray-title'

const start = '2026-10-01T10:00:00.000Z'
const later = (seconds: number) => Date.parse(start) + seconds * 1000
const entry = (known: Partial<Entry>) => createEntry({ id: 'e', kind: 'task', createdAt: start, operationId: 'CreateTextToVideo', ...known })
const run = (status: string, progress: number | null = null): Run => ({ status, progress, failure: null, failureCode: null, estimatedCost: null, cost: null, nodeErrors: {} })
const accepted = (status: string, progress?: number, more: Partial<Entry> = {}) =>
  entry({ state: 'accepted', remoteId: 't', acceptedAt: start, startedAt: status === 'RUNNING' ? start : null, run: run(status, progress), ...more })

describe('describeTask', () => {
  it.each([
    [entry({ state: 'sending', sentAt: start }), 5, 'Sending'],
    [entry({ state: 'sending', sentAt: start }), 20, 'Sent, waiting for the answer'],
    [entry({ state: 'unknown' }), 0, 'Outcome unknown'],
    [entry({ state: 'refused' }), 0, 'Not started'],
    [accepted('PENDING'), 1, 'Queued'],
    [accepted('THROTTLED'), 1, 'Waiting for a slot: 2 of 2 gen4.5 slots busy'],
    [accepted('RUNNING', 0.5), 20, 'Running, 50%, about 20 s left'],
    [accepted('RUNNING', 0), 30, 'Running, about 50%, about 30 s left'],
    [accepted('RUNNING', 0), 130, 'Running, about 95%, longer than usual'],
    [accepted('NOVEL'), 1, 'Running'],
    [entry({ state: 'ended', ending: 'failed' }), 0, 'Failed'],
    [entry({ state: 'ended', ending: 'gone' }), 0, 'No longer at RunwayML'],
    [entry({ state: 'ended', ending: 'succeeded', kept: { state: 'saving', bytes: 0 } }), 0, 'Done, saving to this device'],
  ])('%#: says it in plain words', (subject, seconds, words) => {
    expect(describeTask(subject, { now: later(seconds), usualSeconds: 60, slots: '2 of 2 gen4.5 slots busy' }).words).toBe(words)
  })
})

it('names operations by their ids', () => {
  expect(['CreateTextToImage', 'CreateAvatarVideo', 'RunWorkflow', null].map(operationLabel)).toEqual(['Text to image', 'Avatar video', 'Workflow', 'Task'])
})

describe('slotsBusy', () => {
  const organization = {
    tier: { maxMonthlyCreditSpend: 1, models: { 'gen4.5': { maxConcurrentGenerations: 2, maxDailyGenerations: 5 } } },
    creditBalance: 1,
    usage: { models: {} },
  }
  const own = accepted('RUNNING', 0.1, { model: 'gen4.5' })
  it('counts the own runs', () => expect(slotsBusy('gen4.5', organization, [own, own])).toBe('2 of 2 gen4.5 slots busy'))
  it('knows that another program holds the rest', () => {
    expect(slotsBusy('gen4.5', organization, [own])).toBe('all 2 gen4.5 slots busy, 1 of them from this device')
  })
  it('says nothing of models without a limit', () => expect(slotsBusy('veo3', organization, [own])).toBeUndefined())
})

it('shows count and progress before the title, and takes them away again', () => {
  expect(trayTitle(0, [])).toBe('')
  expect(trayTitle(3, [null, null, null])).toBe('(3) ')
  expect(trayTitle(2, [0.9, null])).toBe('(2 · 45%) ')
  for (const prefix of ['(3) ', '(2 · 45%) ', '']) expect(withoutTrayTitle(`${prefix}Avatars · Greenroom`)).toBe('Avatars · Greenroom')
})
