import { member } from './json'

/** Where the API tells the address of a piece of media. */
export interface Source {
  /** Path of the resource, for example `/v1/tasks/{id}`; of the create, when there is no resource to ask. */
  path: string
  /** Idempotency-Key of the create whose answer alone told the address. */
  createdBy?: string
  /** Under the poll budget. */
  isPolled: boolean
  /** What one path gives never changes, so a browser may keep it. */
  isFixed: boolean
  /** Takes the address out of the resource. */
  pick: (resource: unknown) => unknown
  /** Of the file, without extension. */
  name: string
}

const id = '([\\da-fA-F-]{36})'
const output = new RegExp(`^/media/tasks/${id}/(0|[1-9]\\d{0,2})$`)
const node = new RegExp(`^/media/invocations/${id}/([\\w-]{1,64})/(0|[1-9]\\d{0,2})$`)
const preview = /^\/media\/previews\/([\da-fA-F]{8}(?:-[\da-fA-F]{4}){3}-[\da-fA-F]{12})$/
const single = new RegExp(`^/media/(conversations|voices|avatars)/${id}/(recording|preview|reference|processed)$`)

const singles: Record<string, { resource: string; field: string; isFixed: boolean }> = {
  'conversations/recording': { resource: 'avatar_conversations', field: 'recordingUrl', isFixed: true },
  'voices/preview': { resource: 'voices', field: 'previewUrl', isFixed: false },
  'avatars/reference': { resource: 'avatars', field: 'referenceImageUri', isFixed: false },
  'avatars/processed': { resource: 'avatars', field: 'processedImageUri', isFixed: false },
}

const urlOf = (answer: unknown) => member(answer, 'url')

/** @param pathname `/media/…`; outputs are counted from 0 */
export function mediaSource(pathname: string): Source | undefined {
  const [, task, n] = output.exec(pathname) ?? []
  if (task !== undefined && n !== undefined) {
    const pick = (resource: unknown) => member(member(resource, 'output'), n)
    return { path: `/v1/tasks/${task}`, isPolled: true, isFixed: true, pick, name: `task-${task.slice(0, 8)}-${n}` }
  }
  const [, invocation, nodeId, index] = node.exec(pathname) ?? []
  if (invocation !== undefined && nodeId !== undefined && index !== undefined) {
    const pick = (resource: unknown) => member(member(member(resource, 'output'), nodeId), index)
    const name = `workflow-${invocation.slice(0, 8)}-${nodeId.slice(0, 8)}-${index}`
    return { path: `/v1/workflow_invocations/${invocation}`, isPolled: true, isFixed: true, pick, name }
  }
  const [, key] = preview.exec(pathname) ?? []
  if (key !== undefined) {
    const createdBy = key.toLowerCase()
    return { path: '/v1/voices/preview', createdBy, isPolled: false, isFixed: true, pick: urlOf, name: `voice-candidate-${key.slice(0, 8)}` }
  }
  const [, kind, resourceId, part] = single.exec(pathname) ?? []
  const found = singles[`${kind}/${part}`]
  if (!found || resourceId === undefined) return undefined
  const { resource, field, isFixed } = found
  const name = `${kind?.slice(0, -1)}-${resourceId.slice(0, 8)}-${part}`
  return { path: `/v1/${resource}/${resourceId}`, isPolled: false, isFixed, pick: (value) => member(value, field), name }
}
