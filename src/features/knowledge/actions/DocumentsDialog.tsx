import type { DocumentSummary } from '~/api/types'
import { AttachDialog } from './AttachDialog'
import { DetachDialog } from './DetachDialog'

export interface DocumentsDialogProps {
  kind: 'attach' | 'detach'
  documents: readonly Pick<DocumentSummary, 'id' | 'name' | 'usedBy'>[]
  onClose: () => void
}

/** Gives documents to avatars, or takes them away. */
export function DocumentsDialog({ kind, ...props }: DocumentsDialogProps) {
  return kind === 'attach' ? <AttachDialog {...props} /> : <DetachDialog {...props} />
}
