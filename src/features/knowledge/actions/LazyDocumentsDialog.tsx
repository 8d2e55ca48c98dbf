import { lazy } from 'react'
import { LazyPart } from '~/ui/LazyPart'
import type { DocumentsDialogProps } from './DocumentsDialog'

const DocumentsDialog = lazy(async () => ({ default: (await import('./DocumentsDialog')).DocumentsDialog }))

/** Gives documents to avatars, or takes them away. Its code loads when it is first opened. */
export function LazyDocumentsDialog(props: DocumentsDialogProps) {
  return (
    <LazyPart>
      <DocumentsDialog {...props} />
    </LazyPart>
  )
}
