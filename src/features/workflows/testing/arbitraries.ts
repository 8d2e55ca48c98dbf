import * as fc from 'fast-check'

/** Few ids, so that edges meet nodes, nodes share ids, and there are cycles. One is a UUID, as requests demand. */
const id = fc.constantFrom('a', 'b', 'c', 'd', '__proto__', '', '5b7a8f0e-6c64-4c9f-9d5e-0a1b2c3d4e5f')

const orNull = <T>(arbitrary: fc.Arbitrary<T>) => fc.oneof({ weight: 4, arbitrary }, { weight: 1, arbitrary: fc.constant(null) })

const port = fc.record(
  {
    type: fc.constantFrom('string', 'int', 'number', 'boolean', 'image', 'video', 'audio', 'hologram', 7, null),
    value: fc.jsonValue(),
    exposedToApp: fc.constantFrom(true, false, 'no', null),
    label: orNull(fc.string()),
    description: orNull(fc.string()),
    required: fc.constantFrom(true, null, 1),
    somethingNew: fc.jsonValue(),
  },
  { requiredKeys: [] },
)

const position = fc.oneof(fc.record({ x: fc.double(), y: fc.double() }), fc.record({ x: fc.integer({ min: -2000, max: 4000 }), y: fc.integer({ min: -2000, max: 4000 }) }), fc.jsonValue())

const node = fc.record(
  {
    id: orNull(id),
    nodeType: fc.constantFrom('constant-node', 'asset-node', 'workflow-node', 'presentation-node', 'toString', 'new-node', null),
    nodeProps: fc.oneof(fc.jsonValue(), fc.record({ position, name: orNull(fc.string()) }, { requiredKeys: [] })),
    nodeInputs: fc.oneof(fc.jsonValue(), fc.dictionary(fc.string(), orNull(port))),
    nodeOutputs: fc.oneof(fc.jsonValue(), fc.dictionary(fc.constantFrom('prompt', 'image', 'x', '__proto__'), orNull(port))),
    nodeData: fc.oneof(fc.jsonValue(), fc.record({ text: orNull(fc.string()) })),
    constantNodeType: fc.constantFrom('prompt', 'number', null),
    taskType: fc.constantFrom('workflow_gemini_3_1_flash_image', '', null, 5),
    somethingNew: fc.jsonValue(),
  },
  { requiredKeys: [] },
)

const end = fc.record({ nodeId: orNull(id), nodeOutput: fc.string(), nodeInput: fc.string(), index: fc.oneof(fc.nat(), fc.constant(null)) }, { requiredKeys: ['nodeId'] })
const edge = fc.record({ from: orNull(end), to: orNull(end), somethingNew: fc.jsonValue() }, { requiredKeys: ['from', 'to'] })

/** Graphs as the contract leaves them: anything at all, mostly nodes and edges with much missing, unknown or null. */
export const graphs = fc.oneof(
  { weight: 5, arbitrary: fc.record({ nodes: fc.array(fc.oneof({ weight: 6, arbitrary: node }, { weight: 1, arbitrary: fc.jsonValue() })), edges: fc.array(fc.oneof({ weight: 6, arbitrary: edge }, { weight: 1, arbitrary: fc.jsonValue() })) }) },
  { weight: 1, arbitrary: fc.record({ nodes: fc.jsonValue(), edges: fc.jsonValue() }) },
)

const url = fc.constantFrom('https://cdn.invalid/a.png', 'https://cdn.invalid/b.mp4?x=1', 'https://cdn.invalid/c.wav', 'https://cdn.invalid/d.json', 'https://cdn.invalid/e', 'nonsense')

/** Invocations: known statuses and others, with outputs and errors of every shape. */
export const invocations = fc.record(
  {
    status: fc.constantFrom('PENDING', 'THROTTLED', 'RUNNING', 'SUCCEEDED', 'FAILED', 'CANCELLED', 'PAUSED', '', null, 4),
    createdAt: fc.constantFrom('2026-06-01T00:00:00.000Z', 'yesterday', null),
    progress: fc.oneof(fc.double(), fc.constant(null), fc.string()),
    failure: orNull(fc.string()),
    failureCode: fc.constantFrom('INTERNAL.BAD_OUTPUT.CODE01', 'NEVER.SEEN', '', null, 3),
    output: fc.oneof(fc.jsonValue(), fc.dictionary(id, fc.oneof(fc.array(fc.oneof(url, fc.jsonValue()), { maxLength: 3 }), fc.jsonValue()), { maxKeys: 4 })),
    nodeErrors: fc.oneof(fc.jsonValue(), fc.dictionary(id, fc.oneof(fc.record({ message: orNull(fc.string()), nodeName: orNull(fc.string()), failureCode: orNull(fc.string()) }, { requiredKeys: [] }), fc.jsonValue()), { maxKeys: 4 })),
    somethingNew: fc.jsonValue(),
  },
  { requiredKeys: [] },
)

/** What surrounds a graph, with nulls where none should be. */
export const workflowFacts = fc.record(
  { name: fc.oneof(fc.string({ minLength: 1 }), fc.constant(null)), description: orNull(fc.string()), version: fc.oneof(fc.integer({ min: 1, max: 9 }), fc.constant(null)), createdAt: fc.constantFrom('2026-06-01T00:00:00.000Z', 'yesterday', null), somethingNew: fc.jsonValue() },
  { requiredKeys: [] },
)
