import type { RunWorkflowRequest } from '~/api/types'
import { isObject } from '~/contract/json-schema'
import { javascript, python, shell } from '~/features/playground/shared/literals'

/**
 * A run as code: for the shell, for the official SDKs, and its body alone. The key is read from the environment and
 * never part of it.
 */
export function snippetsOf(versionId: string, body: RunWorkflowRequest): { language: string; code: string }[] {
  return [
    { language: 'cURL', code: curl(versionId, body) },
    { language: 'Node', code: node(versionId, body) },
    { language: 'Python', code: pythonCode(versionId, body) },
    { language: 'JSON', code: JSON.stringify(body, null, 2) },
  ]
}

function curl(id: string, body: RunWorkflowRequest): string {
  return `curl https://api.dev.runwayml.com/v1/workflows/${id} \\
  -H "Authorization: Bearer $RUNWAYML_API_SECRET" \\
  -H "X-Runway-Version: 2024-11-06" \\
  -H "Content-Type: application/json" \\
  -d ${shell(JSON.stringify(body, null, 2))}

# It answers {"id": …}. Ask for the invocation until it has ended, at most once in five seconds:
curl https://api.dev.runwayml.com/v1/workflow_invocations/$ID \\
  -H "Authorization: Bearer $RUNWAYML_API_SECRET" \\
  -H "X-Runway-Version: 2024-11-06"
`
}

function node(id: string, body: RunWorkflowRequest): string {
  const given = body.nodeOutputs === undefined ? '' : `, ${javascript(body)}`
  return `import RunwayML from '@runwayml/sdk'

const client = new RunwayML() // reads RUNWAYML_API_SECRET

const { id } = await client.workflows.run('${id}'${given})

let invocation
do {
  await new Promise((resolve) => setTimeout(resolve, 5_000))
  invocation = await client.workflowInvocations.retrieve(id)
} while (['PENDING', 'THROTTLED', 'RUNNING'].includes(invocation.status))

// A run that succeeded may have nodes that did not.
console.log(invocation.output, invocation.nodeErrors)
`
}

function pythonCode(id: string, body: RunWorkflowRequest): string {
  // Ids of nodes and names of their outputs are data: they stay as they are.
  const given = body.nodeOutputs === undefined ? '' : `\n    node_outputs=${python(body.nodeOutputs, '    ', (name) => name)},`
  return `import time

from runwayml import RunwayML

client = RunwayML()  # reads RUNWAYML_API_SECRET

run = client.workflows.run(
    "${id}",${given}
)

invocation = client.workflow_invocations.retrieve(run.id)
while invocation.status in ("PENDING", "THROTTLED", "RUNNING"):
    time.sleep(5)
    invocation = client.workflow_invocations.retrieve(run.id)

print(invocation)
`
}

/** Data URIs longer than this are cut short where code is shown: megabytes of base64 help nobody. */
const SHOWN = 120

/** Whether a value holds files' bytes. */
export function holdsFiles(value: unknown): boolean {
  if (typeof value === 'string') return value.length > SHOWN && value.startsWith('data:')
  return typeof value === 'object' && value !== null && Object.values(value).some(holdsFiles)
}

/** A request with the bytes of its files cut short. */
export function withoutFiles<Value>(value: Value): Value
export function withoutFiles(value: unknown): unknown {
  if (typeof value === 'string') return holdsFiles(value) ? `${value.slice(0, SHOWN / 2)}…` : value
  if (Array.isArray(value)) return value.map((entry: unknown) => withoutFiles(entry))
  return isObject(value) ? Object.fromEntries(Object.entries(value).map(([name, member]) => [name, withoutFiles(member)])) : value
}
