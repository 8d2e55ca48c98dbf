import type { Workflow, WorkflowGroup } from '~/api/types'
import { isObject } from '~/contract/json-schema'

const NAMELESS = 'Unnamed workflow'

/** A version as it came, with words where the API left its name out: pages and titles are made of it. The graph is read by itself. */
export function readWorkflow(workflow: Workflow): Workflow {
  const { name, description, version }: Record<string, unknown> = { ...workflow }
  return { ...workflow, name: text(name) ?? NAMELESS, description: text(description) ?? null, version: typeof version === 'number' ? version : 0 }
}

/** The groups of the list, each with a name, and versions that have an id: others lead nowhere. */
export function readGroups(list: { data?: unknown } | undefined): WorkflowGroup[] | undefined {
  if (!list) return undefined
  return (Array.isArray(list.data) ? list.data : []).filter(isObject).map(({ name, versions }) => ({
    name: text(name) ?? NAMELESS,
    versions: (Array.isArray(versions) ? versions : []).filter(isObject).flatMap(({ id, version, createdAt }) => (typeof id === 'string' ? [{ id, version: typeof version === 'number' ? version : 0, createdAt: text(createdAt) ?? '' }] : [])),
  }))
}

const text = (value: unknown): string | undefined => (typeof value === 'string' && value.trim() !== '' ? value : undefined)
