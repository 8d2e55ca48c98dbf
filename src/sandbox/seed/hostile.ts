import { seedOf } from './random'
import type { SeedData, SeedEntry, SeedToolResult, WorkflowGraph } from './types'

/** Texts that have broken interfaces before. Each says what it would prove if it worked. */
const payloads: readonly string[] = [
  '<script>globalThis.__hostile = "script"</script>',
  '<img src=x onerror="globalThis.__hostile = \'img\'">',
  '"><svg onload="globalThis.__hostile = \'svg\'"></svg>',
  '[click me](javascript:globalThis.__hostile=1) ![x](https://tracker.invalid/pixel.png)',
  '<iframe srcdoc="<script>parent.__hostile=1</script>"></iframe>',
  '</textarea></title></style><b>bold</b>',
  '{{constructor.constructor("globalThis.__hostile=1")()}} ${7*7} %s %n',
  '=HYPERLINK("https://tracker.invalid","sum")',
  '\u202Egnp.exe \u202Bשלום עולם\u202C العربية \u2066isolated\u2069',
  'Z\u0351\u036B\u0343\u036A\u0302\u036Ba\u0349\u0328\u034Dl\u0348\u0331g\u0329\u0323\u0325o\u0321\u0331',
  'zero\u200Bwidth\u200Djoin\u2060er\uFEFF\u00AD soft',
  'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft'.repeat(3),
  'W'.repeat(180),
  '👩‍👩‍👧‍👦🏳️‍🌈🇺🇳👍🏽'.repeat(6),
  '  \t leading, trailing and \u00A0 odd \u3000 spaces \n\n\n',
  '\u0000'.replace('\u0000', '\u2400') + ' null, undefined, NaN, [object Object], true',
]

/** Cuts at a length in UTF-16 units without leaving half a character behind. */
function cut(text: string, length: number): string {
  if (text.length <= length) return text
  const end = /[\uD800-\uDBFF]/.test(text.charAt(length - 1)) ? length - 1 : length
  return text.slice(0, end)
}

/**
 * A hostile text instead of a friendly one; the same text always turns into the same one.
 * @param limit longest result in UTF-16 units, as the API limits the field
 */
export function hostileText(text: string, limit = 10_000): string {
  const seed = seedOf(text)
  const payload = payloads[seed % payloads.length] ?? ''
  const other = payloads[(seed >>> 8) % payloads.length] ?? ''
  return cut(limit <= 255 ? payload : `${payload} ${text} ${other}`, limit)
}

const hostile = (text: string | null, limit?: number): string | null =>
  text === null ? null : hostileText(text, limit)

function hostileJson(value: unknown): unknown {
  if (typeof value === 'string') return hostileText(value, 400)
  if (Array.isArray(value)) return value.map(hostileJson)
  return value && typeof value === 'object' ? hostileObject(value) : value
}

function hostileObject(value: object): Record<string, unknown> {
  const entries = Object.entries(value).map(([key, inner]): [string, unknown] => [key, hostileJson(inner)])
  return Object.fromEntries([...entries, ['__proto__', '<b>key</b>'], ['<img src=x onerror=alert(1)>', null]])
}

function hostileResult(result: SeedToolResult['result']): SeedToolResult['result'] {
  if (typeof result === 'string') return hostileText(result, 400)
  return result ? hostileObject(result) : result
}

function hostileEntry(entry: SeedEntry): SeedEntry {
  return {
    ...entry,
    content: hostile(entry.content),
    ...(entry.toolCalls
      ? {
          toolCalls: entry.toolCalls.map((call) => ({
            ...call,
            name: hostileText(call.name, 64),
            arguments: hostileObject(call.arguments),
          })),
        }
      : {}),
    ...(entry.toolResults
      ? {
          toolResults: entry.toolResults.map((result) => ({
            ...result,
            name: hostileText(result.name, 64),
            result: hostileResult(result.result),
            ...(result.error ? { error: hostileText(result.error) } : {}),
          })),
        }
      : {}),
  }
}

function hostileGraph(graph: WorkflowGraph): WorkflowGraph {
  return {
    ...graph,
    nodes: graph.nodes.map((node) => ({
      ...node,
      nodeProps: { ...node.nodeProps, ...(node.nodeProps.name ? { name: hostileText(node.nodeProps.name, 200) } : {}) },
      ...(node.nodeData ? { nodeData: { ...node.nodeData, text: hostileText(node.nodeData.text) } } : {}),
      ...(node.nodeOutputs
        ? {
            nodeOutputs: Object.fromEntries(
              Object.entries(node.nodeOutputs).map(([key, port]) => [
                key,
                {
                  ...port,
                  ...(port.label ? { label: hostileText(port.label, 200) } : {}),
                  ...(port.type === 'string' && typeof port.value === 'string'
                    ? { value: hostileText(port.value) }
                    : {}),
                },
              ]),
            ),
          }
        : {}),
    })),
  }
}

/** Turns every text of a world hostile. Ids, times, sizes and enum members stay: the contract holds. */
export function makeHostile(base: SeedData): SeedData {
  return {
    ...base,
    avatars: base.avatars.map((avatar) => ({
      ...avatar,
      name: hostileText(avatar.name, 50),
      personality: hostileText(avatar.personality),
      startScript: hostile(avatar.startScript, 2000),
      failureReason: hostile(avatar.failureReason),
    })),
    voices: base.voices.map((voice) => ({
      ...voice,
      name: hostileText(voice.name, 100),
      description: hostile(voice.description, 500),
      failureReason: hostile(voice.failureReason),
    })),
    documents: base.documents.map((document) => ({
      ...document,
      name: hostileText(document.name, 255),
      content: hostileText(document.content, 200_000),
    })),
    conversations: base.conversations.map((conversation) => ({
      ...conversation,
      name: hostileText(conversation.name, 255),
      avatar:
        conversation.avatar && conversation.avatar.type === 'custom'
          ? { ...conversation.avatar, name: hostile(conversation.avatar.name, 50) }
          : conversation.avatar,
      failure: hostile(conversation.failure),
      tools: conversation.tools.map((tool) => ({
        ...tool,
        name: hostileText(tool.name, 64),
        description: hostileText(tool.description, 1024),
      })),
    })),
    transcriptOf: (id) => base.transcriptOf(id).map(hostileEntry),
    workflows: base.workflows.map((workflow) => ({
      ...workflow,
      name: hostileText(workflow.name, 200),
      description: hostile(workflow.description),
      versions: workflow.versions.map((version) => ({ ...version, graph: hostileGraph(version.graph) })),
    })),
  }
}

/** A member that an enum does not have, where the type says it must. */
const unheardOf = (member: string): never => member as never

/**
 * Goes beyond the contract, as the API does when it grows. Unknown enum members: the voice of the
 * last avatar, the type of the last document, the status of the tenth conversation, the type of its
 * first tool, the role of every fortieth entry, a model of the newest usage day, the kind of a
 * workflow's last node. Unknown keys: one on every avatar, voice, document and conversation.
 */
export function makeUnheardOf(base: SeedData): SeedData {
  const extra = { zebraField: { nested: ['<i>new</i>', null] }, betaFlag: true }
  const mark = <T extends object>(items: readonly T[]): (T & { extra: typeof extra })[] =>
    items.map((item) => ({ ...item, extra }))
  return {
    ...base,
    avatars: mark(base.avatars).map((avatar, i, all) =>
      i === all.length - 1 ? { ...avatar, voice: { type: 'runway-live-preset', presetId: 'zephyr-9' } } : avatar,
    ),
    voices: mark(base.voices),
    documents: mark(base.documents).map((document, i, all) =>
      i === all.length - 1 ? { ...document, type: unheardOf('web') } : document,
    ),
    conversations: mark(base.conversations).map((conversation, i) =>
      i === 9
        ? {
            ...conversation,
            status: unheardOf('archived'),
            tools: conversation.tools.map((tool, k) => (k === 0 ? { ...tool, type: unheardOf('mcp_server') } : tool)),
          }
        : conversation,
    ),
    transcriptOf: (id) =>
      base.transcriptOf(id).map((entry, i) => (i % 40 === 39 ? { ...entry, role: unheardOf('narrator') } : entry)),
    usageDays: base.usageDays.map((day, i, all) =>
      i === all.length - 1 ? { ...day, usedCredits: [...day.usedCredits, { model: 'gen9_hyper', amount: 77 }] } : day,
    ),
    workflows: base.workflows.map((workflow, w) =>
      w > 0
        ? workflow
        : {
            ...workflow,
            versions: workflow.versions.map((version) => ({
              ...version,
              graph: {
                ...version.graph,
                nodes: version.graph.nodes.map((node, n, all) =>
                  n === all.length - 1 ? { ...node, nodeType: unheardOf('quantum-node') } : node,
                ),
              },
            })),
          },
    ),
  }
}
