import { Ajv2020 } from 'ajv/dist/2020'
import { describe, expect, it } from 'vitest'
import contract from '~/contract/contract.json'
import { presetVoices } from './voices'
import { seedWorld, type Scenario, type SeedData } from './seed'
import { callCredits } from './usage'

const now = Date.parse('2026-05-18T15:20:00Z')
const ajv = new Ajv2020({ strict: false, validateFormats: false })
ajv.addSchema({ ...contract, $id: 'contract' })

function faults(schema: string, value: unknown): unknown[] {
  const check = ajv.getSchema(`contract#/components/schemas/${schema}`)
  if (!check) throw new Error(`The contract has no ${schema}.`)
  return check(JSON.parse(JSON.stringify(value))) ? [] : [{ schema, value, errors: check.errors }]
}

/** Faults in what of a world the API answers as it is. */
function answerFaults(world: SeedData): unknown[] {
  return [
    ...world.conversations
      .slice(0, 200)
      .flatMap(({ id, name, status, avatar, createdAt, duration, tools }) => [
        ...world.transcriptOf(id).flatMap((entry) => faults('TranscriptEntry', entry)),
        ...tools.flatMap((tool) => faults('ConversationTool', tool)),
        ...faults('AvatarConversationSummary', {
          id,
          name,
          status,
          avatar,
          createdAt,
          duration,
          hasTools: tools.length > 0,
        }),
      ]),
    ...world.usageDays.flatMap((day) => faults('UsageDay', day)),
    ...world.avatarUsageDays.flatMap((day) => faults('AvatarUsageDay', day)),
    ...world.workflows.flatMap(({ name, description, versions }) =>
      versions.flatMap((version) => faults('Workflow', { name, description, ...version })),
    ),
    ...world.documents.flatMap((document) => faults('Document', { ...document, usedBy: [] })),
  ]
}

const statusOf = (item: { settlesAt: string; outcome: string }) =>
  Date.parse(item.settlesAt) > now ? 'PROCESSING' : item.outcome

const scenarios: readonly Scenario[] = ['default', 'empty', 'heavy', 'hostile', 'broke']

describe.each(scenarios)('the %s world', (scenario) => {
  const world = seedWorld(scenario, now, { beyondContract: false })

  it('satisfies the contract', () => {
    expect(answerFaults(world)).toEqual([])
  })

  it('is the same at every call', () => {
    const again = seedWorld(scenario, now, { beyondContract: false })
    expect(JSON.stringify(again)).toBe(JSON.stringify(world))
    const id = world.conversations.at(-1)?.id ?? ''
    expect(again.transcriptOf(id)).toEqual(world.transcriptOf(id))
  })

  it('keeps to the limits of what may be created', () => {
    for (const { name, personality, startScript, documentIds } of world.avatars) {
      expect(name.length).toBeGreaterThan(0)
      expect(name.length).toBeLessThanOrEqual(50)
      expect(personality.length).toBeLessThanOrEqual(10_000)
      expect(startScript?.length ?? 0).toBeLessThanOrEqual(2000)
      for (const id of documentIds) expect(world.documents.some((document) => document.id === id)).toBe(true)
    }
    for (const { name, content } of world.documents)
      expect([name.length <= 255, content.length <= 200_000]).toEqual([true, true])
  })

  it('has no id twice and nothing from the future', () => {
    const ids = [
      world.avatars,
      world.voices,
      world.documents,
      world.conversations,
      world.workflows.flatMap((workflow) => workflow.versions),
    ]
      .flat()
      .map((item) => item.id)
    expect(new Set(ids).size).toBe(ids.length)
    const times = world.conversations.flatMap(({ createdAt, startedAt, endedAt }) => [createdAt, startedAt, endedAt])
    expect(times.filter((time) => time !== null && Date.parse(time) > now)).toEqual([])
    const held = world.conversations.filter(({ duration }) => duration !== null)
    expect(held.filter(({ duration, maxDuration }) => (duration ?? 0) > (maxDuration ?? 0))).toEqual([])
    const seconds = held.map(
      ({ startedAt, endedAt }) => (Date.parse(endedAt ?? '') - Date.parse(startedAt ?? '')) / 1000,
    )
    expect(seconds).toEqual(held.map(({ duration }) => duration))
  })
})

describe('the default world', () => {
  const world = seedWorld('default', now)
  const talks = world.conversations.map((conversation) => ({
    ...conversation,
    transcript: world.transcriptOf(conversation.id),
  }))
  const entries = talks.flatMap((talk) => talk.transcript)
  const results = entries.flatMap((entry) => entry.toolResults ?? [])

  it('has every kind of avatar, voice and document', () => {
    for (const list of [world.avatars, world.voices])
      expect(new Set(list.map(statusOf))).toEqual(new Set(['PROCESSING', 'READY', 'FAILED']))
    for (const item of [...world.avatars, ...world.voices])
      expect(item.failureReason !== null).toBe(item.outcome === 'FAILED')
    const lost = world.avatars.filter(
      ({ voice }) => voice.type === 'custom' && !world.voices.some((own) => own.id === voice.id),
    )
    expect(lost).toHaveLength(1)
    const presets = world.avatars.flatMap(({ voice }) => (voice.type === 'custom' ? [] : [voice.presetId]))
    expect(presetVoices.map((preset) => preset.id)).toEqual(expect.arrayContaining(presets))
    expect(world.avatars.some((avatar) => avatar.startScript === null)).toBe(true)
    expect(new Set(world.documents.map((document) => document.type))).toEqual(new Set(['text', 'file']))
    const lengths = world.documents.map((document) => document.content.length)
    expect(Math.min(...lengths)).toBeLessThan(400)
    expect(Math.max(...lengths)).toBeGreaterThan(25_000)
  })

  it('has every kind of conversation', () => {
    expect(talks.length).toBeGreaterThanOrEqual(64)
    expect(new Set(talks.map((talk) => talk.status))).toEqual(new Set(['in_progress', 'ended', 'failed']))
    expect(talks.some((talk) => talk.avatar === null)).toBe(true)
    expect(talks.some((talk) => talk.avatar?.type === 'custom' && talk.avatar.id === null)).toBe(true)
    expect(talks.some((talk) => talk.avatar?.type === 'runway-preset')).toBe(true)
    const lengths = talks.map((talk) => talk.transcript.length).filter((length) => length > 0)
    expect(Math.min(...lengths)).toBe(2)
    expect(Math.max(...lengths)).toBeGreaterThan(60)
    expect(talks.filter((talk) => talk.hasRecording).length).toBeGreaterThan(talks.length / 2)
    const spoken = entries.map((entry) => entry.content).join(' ')
    for (const words of [
      /\p{Script=Hiragana}/u,
      /\p{Script=Arabic}/u,
      /\p{Script=Devanagari}/u,
      /Bremse/,
      /factura/,
      /quarto/,
      /huîtres/,
    ])
      expect(spoken).toMatch(words)
  })

  it('calls tools that exist, with every kind of result', () => {
    expect(new Set(results.map(({ result }) => (result === null ? 'null' : typeof result)))).toEqual(
      new Set(['null', 'object', 'string']),
    )
    expect(results.some(({ error }) => error)).toBe(true)
    expect(entries.some((entry) => entry.content === null && entry.toolCalls)).toBe(true)
    for (const talk of talks) {
      if (talk.tools.length === 0) continue
      for (const call of talk.transcript.flatMap((entry) => entry.toolCalls ?? []))
        expect(talk.tools.map((tool) => tool.name)).toContain(call.name)
    }
  })

  it('times entries in order, within the call', () => {
    for (const talk of talks) {
      const times = talk.transcript.flatMap(({ timestamp }) => (timestamp ? [Date.parse(timestamp)] : []))
      const all = [
        Date.parse(talk.startedAt ?? talk.createdAt),
        ...times,
        Date.parse(talk.endedAt ?? world.conversations[0]?.createdAt ?? ''),
      ]
      expect(all.slice(0, times.length > 0 ? undefined : 1)).toEqual(
        all.slice(0, times.length > 0 ? undefined : 1).toSorted((a, b) => a - b),
      )
    }
    expect(entries.some((entry) => entry.timestamp === null)).toBe(true)
  })

  it('bills calls in usage, and pays failed generations back', () => {
    const days = world.usageDays.map(({ date, usedCredits }) => ({
      date,
      calls: usedCredits.find(({ model }) => model === 'gwm1_avatars')?.amount ?? 0,
    }))
    for (const { date, calls } of days) {
      const held = talks.filter((talk) => talk.createdAt.startsWith(date))
      expect(calls).toBe(held.reduce((sum, talk) => sum + callCredits(talk.duration), 0))
    }
    expect(callCredits(60)).toBe(22)
    expect(world.usageDays.length).toBeGreaterThan(80)
    expect(world.usageDays.some(({ usedCredits }) => usedCredits.some(({ amount }) => amount < 0))).toBe(true)
  })

  it('has workflows whose edges lead from outputs to inputs, and versions that differ', () => {
    for (const { versions } of world.workflows) {
      for (const { graph } of versions) {
        const nodes = new Map(graph.nodes.map((node) => [node.id, node]))
        expect(nodes.size).toBe(graph.nodes.length)
        for (const { from, to } of graph.edges) {
          expect(nodes.get(from.nodeId)?.nodeOutputs).toHaveProperty([from.nodeOutput])
          expect(nodes.get(to.nodeId)?.nodeInputs).toHaveProperty([to.nodeInput])
        }
        expect(
          graph.nodes.some(
            (node) =>
              node.nodeType === 'workflow-node' &&
              Object.values(node.nodeOutputs ?? {}).some((port) => port.exposedToApp),
          ),
        ).toBe(true)
      }
      expect(new Set(versions.map(({ graph }) => JSON.stringify(graph))).size).toBe(versions.length)
    }
    const kinds = world.workflows.flatMap(({ versions }) =>
      versions.flatMap(({ graph }) =>
        graph.nodes.map((node) => node.constantNodeType ?? node.assetNodeType ?? node.nodeType),
      ),
    )
    for (const kind of ['prompt', 'number', 'boolean', 'image', 'video', 'audio', 'presentation-node'])
      expect(kinds).toContain(kind)
    expect(
      Math.max(...world.workflows.flatMap(({ versions }) => versions.map(({ graph }) => graph.nodes.length))),
    ).toBeGreaterThan(35)
  })
})

describe('the heavy world', () => {
  it('is large, quick to list, and slow in nothing', () => {
    const started = performance.now()
    const world = seedWorld('heavy', now)
    const took = performance.now() - started
    expect([world.avatars.length, world.documents.length, world.conversations.length]).toEqual([500, 400, 5000])
    expect(took).toBeLessThan(2000)
    const lengths = world.conversations.slice(0, 500).map(({ id }) => world.transcriptOf(id).length)
    expect(Math.max(...lengths)).toBeGreaterThan(900)
    expect(Math.max(...lengths)).toBeLessThanOrEqual(1000)
  })
})

describe('the hostile world', () => {
  it('has markup, right-to-left text and very long words in names', () => {
    const world = seedWorld('hostile', now)
    const text = JSON.stringify([world.avatars, world.documents, world.conversations, world.workflows])
    for (const needle of ['<script>', 'onerror=', 'javascript:', '\u202E', '\u200B', 'W'.repeat(50)])
      expect(text).toContain(JSON.stringify(needle).slice(1, -1))
  })

  it('goes beyond the contract unless told not to', () => {
    const world = seedWorld('hostile', now)
    expect(answerFaults(world)).not.toEqual([])
    expect(world.avatars.every((avatar) => avatar.extra)).toBe(true)
    expect(world.usageDays.at(-1)?.usedCredits.at(-1)?.model).toBe('gen9_hyper')
  })
})
