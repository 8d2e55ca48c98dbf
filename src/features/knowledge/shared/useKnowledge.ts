import { useQueries } from '@tanstack/react-query'
import { documentQuery } from '~/data/documents'
import { measureKnowledge, type Knowledge } from './knowledge'

/** What documents take of an avatar's limit. Lists of documents come without their content, so each is read by itself. */
export function useKnowledge(documentIds: readonly string[]): Knowledge {
  return useQueries({
    // A document that cannot be read counts as not read; the meter says so.
    queries: documentIds.map((id) => ({ ...documentQuery(id), throwOnError: false })),
    combine: (answers) => measureKnowledge(answers.map((answer) => answer.data?.content)),
  })
}
