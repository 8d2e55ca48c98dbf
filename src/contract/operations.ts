/** The operations of the contract as a list, for the sides that route requests: proxy and sandbox. */
import contract from './contract.json'

export interface Operation {
  /** For example `CreateAvatar`. */
  id: string
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  /** For example `/v1/avatars/{id}`. */
  path: string
  /** A POST that brings something into being or spends credits: it must never be sent twice. */
  creates: boolean
  /** A POST that starts a task at /v1/tasks/{id}. */
  startsTask: boolean
}

/** The date that names the version of the API, sent as X-Runway-Version with every request. */
export const apiVersion: string = contract.info.version

export const operations: readonly Operation[] = Object.entries(contract.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => ({
    id: operation.operationId,
    method: method.toUpperCase() as Operation['method'],
    path,
    creates: operation['x-creates'],
    startsTask: operation['x-starts-task'],
  })),
)

const routes = operations.map((operation) => ({ operation, segments: operation.path.split('/') }))

/**
 * @param method in capitals
 * @param pathname of the URL as it was sent, not decoded
 * @returns the operation and its path parameters (not decoded), or undefined when the contract has
 * none. A fixed segment wins over a parameter: /v1/voices/preview is no voice.
 */
export function matchOperation(
  method: string,
  pathname: string,
): { operation: Operation; params: Record<string, string> } | undefined {
  const parts = pathname.split('/')
  let best: { operation: Operation; params: Record<string, string> } | undefined
  for (const { operation, segments } of routes) {
    if (operation.method !== method || segments.length !== parts.length) continue
    const params: Record<string, string> = {}
    const fits = segments.every((segment, index) => {
      const part = parts[index]!
      if (!segment.startsWith('{')) return segment === part
      params[segment.slice(1, -1)] = part
      return part !== ''
    })
    if (fits && (!best || Object.keys(params).length < Object.keys(best.params).length)) best = { operation, params }
  }
  return best
}
