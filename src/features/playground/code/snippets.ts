import { isObject } from '~/contract/json-schema'
import { camelCase, javascript, python, shell, snake } from '../shared/literals'

export const LANGUAGES = ['cURL', 'Node', 'Python', 'JSON'] as const
export type Language = (typeof LANGUAGES)[number]

type Body = Readonly<Record<string, unknown>>

/**
 * A request as code: for the shell, for the official SDKs, and its body alone. The key is read from the environment and
 * never part of it.
 *
 * @param path such as `/v1/text_to_image`
 * @param body exactly what is sent
 */
export function snippet(language: Language, path: string, body: Body): string {
  return writers[language](path, body)
}

const writers: Readonly<Record<Language, (path: string, body: Body) => string>> = { cURL: curl, Node: node, Python: pythonCode, JSON: json }

function json(_path: string, body: Body): string {
  return JSON.stringify(body, null, 2)
}

function curl(path: string, body: Body): string {
  return `curl https://api.dev.runwayml.com${path} \\
  -H "Authorization: Bearer $RUNWAYML_API_SECRET" \\
  -H "X-Runway-Version: 2024-11-06" \\
  -H "Content-Type: application/json" \\
  -d ${shell(JSON.stringify(body, null, 2))}

# It answers {"id": …}. Ask for the task until it has ended, at most once in five seconds:
curl https://api.dev.runwayml.com/v1/tasks/$ID \\
  -H "Authorization: Bearer $RUNWAYML_API_SECRET" \\
  -H "X-Runway-Version: 2024-11-06"
`
}

/** The SDKs name a resource by the path's last part. */
const resource = (path: string): string => path.split('/').at(-1) ?? ''

function node(path: string, body: Body): string {
  return `import RunwayML from '@runwayml/sdk'

const client = new RunwayML() // reads RUNWAYML_API_SECRET

const task = await client.${camelCase(resource(path))}
  .create(${javascript(body, '  ')})
  .waitForTaskOutput()

console.log(task.output)
`
}

function pythonCode(path: string, body: Body): string {
  const members = Object.entries(body).map(([name, member]) => `    ${snake(name)}=${python(member, '    ')},\n`)
  return `from runwayml import RunwayML

client = RunwayML()  # reads RUNWAYML_API_SECRET

task = client.${resource(path)}.create(
${members.join('')}).wait_for_task_output()

print(task.output)
`
}

/** Longer data URIs are shortened where code is shown. */
const SHOWN = 120

/** The body with files' bytes cut short, for reading: megabytes of base64 help nobody. */
export function shortened<Value>(value: Value): Value
export function shortened(value: unknown): unknown {
  if (typeof value === 'string') return value.length > SHOWN && value.startsWith('data:') ? `${value.slice(0, SHOWN / 2)}…` : value
  if (Array.isArray(value)) return value.map((entry: unknown) => shortened(entry))
  return isObject(value) ? Object.fromEntries(Object.entries(value).map(([name, member]) => [name, shortened(member)])) : value
}

/** Whether a body holds files' bytes that `shortened` cuts. */
export function holdsFiles(value: unknown): boolean {
  if (typeof value === 'string') return shortened(value) !== value
  return typeof value === 'object' && value !== null && Object.values(value).some(holdsFiles)
}
