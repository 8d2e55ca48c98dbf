const nameOf = (n: number) => `node-${n}`

/** A graph of 500 nodes in a grid, each joined to some before it, some without a place. */
export function largeGraph(count = 500): { version: number; nodes: unknown[]; edges: unknown[] } {
  return {
    version: 1,
    nodes: Array.from({ length: count }, (_, n) => ({
      id: nameOf(n),
      nodeType: n % 5 === 0 ? 'constant-node' : 'workflow-node',
      taskType: 'workflow_gemini_image',
      nodeProps: { name: `Step ${n}`, ...(n % 7 === 0 ? {} : { position: { x: (n % 25) * 360, y: Math.floor(n / 25) * 220 } }) },
      nodeInputs: n % 5 === 0 ? {} : { first: { type: 'image' }, second: { type: 'string', value: 'saved' } },
      nodeOutputs: { prompt: { type: 'string', label: `Step ${n}`, value: `value ${n}` } },
    })),
    edges: Array.from({ length: count - 1 }, (_, n) => ({ from: { nodeId: nameOf(Math.floor(n / 2)), nodeOutput: 'prompt' }, to: { nodeId: nameOf(n + 1), nodeInput: n % 2 === 0 ? 'first' : 'second' } })),
  }
}
