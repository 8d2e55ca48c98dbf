import { useQueryClient } from '@tanstack/react-query'
import { explain } from '~/api/explain'
import { readDocuments } from '~/data/openedDocuments'
import { plural } from '~/lib/text'
import { downloadBlob, downloadText } from '~/ui/download'
import { toast } from '~/ui/toast'
import { exportNames } from '../names'

/**
 * Saves documents to the person's disk: one as .md, several as a .zip of them. Texts not read yet are read first.
 *
 * @returns a function that resolves when the download has begun, or was given up with a word about why
 */
export function useExport(): (ids: readonly string[]) => Promise<void> {
  const client = useQueryClient()
  return async (ids) => {
    try {
      const documents = await readDocuments(client, ids)
      const names = exportNames(documents.map(({ name }) => name))
      const [first] = documents
      if (documents.length === 1 && first && names[0]) {
        downloadText(names[0], first.content, 'text/markdown')
        return
      }
      const { zipSync, strToU8 } = await import('fflate')
      const files = Object.fromEntries(documents.map(({ content }, index) => [names[index] ?? `${index}.md`, strToU8(content)]))
      downloadBlob('knowledge-documents.zip', new Blob([Uint8Array.from(zipSync(files))], { type: 'application/zip' }))
    } catch (error) {
      const { title, detail } = explain(error)
      toast.error(`${plural(ids.length, 'document')} could not be exported`, { description: `${title}. ${detail}` })
    }
  }
}
