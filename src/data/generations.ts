import { useMutation, useQueryClient } from '@tanstack/react-query'
import { createGeneration } from '~/api/generations'
import type { GenerationBody, GenerationId } from '~/api/types'
import { queryKeys } from './queryKeys'

/** What one generation sends: an operation and the body that belongs to it. */
export type Generation = { [Id in GenerationId]: { operationId: Id; body: GenerationBody<Id>; key: string } }[GenerationId]

/** Starts any of the eleven generations. Gives the id of its task; credits are taken at once. */
export function useCreateGeneration() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: ({ operationId, body, key }: Generation) => createGeneration(operationId, { body, key }),
    onSuccess: () => client.invalidateQueries({ queryKey: queryKeys.organization.every }),
  })
}
