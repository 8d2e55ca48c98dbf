import Ellipsis from 'lucide-react/icons/ellipsis'
import { lazy, useState } from 'react'
import type { DocumentSummary } from '~/api/types'
import { IconButton } from '~/ui/IconButton'
import { Menu } from '~/ui/Menu'
import { LazyDocumentsDialog } from '../actions/LazyDocumentsDialog'

const DocumentMenuLines = lazy(async () => ({ default: (await import('./DocumentMenuLines')).DocumentMenuLines }))

/** The button of what can be done with a document from the list, and the dialogs that it opens. */
export function DocumentMenu({ document }: { document: DocumentSummary }) {
  const [dialog, setDialog] = useState<'attach' | 'detach'>()
  const close = () => setDialog(undefined)
  return (
    <>
      <Menu trigger={<IconButton size="sm" noTooltip label={`Actions for ${document.name}`} icon={<Ellipsis />} />}>
        <DocumentMenuLines document={document} onOpen={setDialog} />
      </Menu>
      {dialog && <LazyDocumentsDialog kind={dialog} documents={[document]} onClose={close} />}
    </>
  )
}
