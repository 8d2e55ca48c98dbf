import type { Contract } from './derive'
import type { JsonSchema } from './json-schema'

/** An operation that starts a task, as far as a browser needs it; its request schema is `{id}Request`. */
export interface GenerationOperation {
  /** For example `CreateTextToImage`. */
  id: string
  /** For example `/v1/text_to_image`. */
  path: string
}

/** The operations of a contract that start a task, in the document's order: what generations.gen.json holds. */
export function generationsOf(contract: Pick<Contract, 'paths'>): GenerationOperation[] {
  return Object.entries(contract.paths).flatMap(([path, methods]) =>
    Object.values(methods).flatMap((operation) => (operation['x-starts-task'] ? [{ id: operation.operationId, path }] : [])),
  )
}

/** The request schemas of these operations alone, by the same names: what generation-requests.gen.json holds. */
export function generationRequests(generations: readonly GenerationOperation[], requests: Readonly<Record<string, JsonSchema>>): Record<string, JsonSchema> {
  return Object.fromEntries(
    generations.flatMap(({ id }) => {
      const schema = requests[`${id}Request`]
      return schema ? [[`${id}Request`, schema]] : []
    }),
  )
}
