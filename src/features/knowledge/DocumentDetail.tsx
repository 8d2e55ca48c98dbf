import { Link, useNavigate } from '@tanstack/react-router'
import Ellipsis from 'lucide-react/icons/ellipsis'
import { lazy } from 'react'
import type { KnowledgeDocument } from '~/api/types'
import { usePageTitle } from '~/stores/pageTitle.store'
import { IconButton } from '~/ui/IconButton'
import { LazyPart } from '~/ui/LazyPart'
import { Menu } from '~/ui/Menu'
import { PageHeader } from '~/ui/PageHeader'
import { partLater } from '~/ui/partLater'
import { Skeleton } from '~/ui/Skeleton'
import { useFetchedLater } from '~/ui/useFetchedLater'
import { UserText } from '~/ui/UserText'
import { DocumentEditor } from './editor/DocumentEditor'
import type { DocumentDraft } from './editor/drafts'
import { useDocumentEditor } from './editor/useDocumentEditor'
import { TypeBadge } from './TypeBadge'

const CompareDialog = lazy(async () => ({ default: (await import('./editor/CompareDialog')).CompareDialog }))
const DocumentActionsLines = lazy(async () => ({ default: (await import('./DocumentActionsLines')).DocumentActionsLines }))
const [DocumentCards] = partLater(async () => (await import('./DocumentCards')).DocumentCards)

/** What opens from here. */
const fetchParts = () => Promise.all([import('./DocumentActionsLines'), import('./editor/CompareDialog')])

interface DocumentDetailProps {
  document: KnowledgeDocument
  /** What this device kept of it unsaved. */
  draft: DocumentDraft | null
}

/** A document that is there. */
export function DocumentDetail({ document, draft }: DocumentDetailProps) {
  const editor = useDocumentEditor(document, draft)
  const navigate = useNavigate()
  useFetchedLater(fetchParts)
  usePageTitle(document.name)

  function leave() {
    // What was typed belongs to a document that is gone: nothing to keep or to ask about.
    editor.revert()
    void navigate({ to: '/knowledge', ignoreBlocker: true })
  }

  return (
    <>
      <PageHeader
        title={<UserText>{document.name}</UserText>}
        badge={<TypeBadge type={document.type} />}
        breadcrumb={<Link to="/knowledge">Knowledge</Link>}
        actions={
          <Menu trigger={<IconButton variant="secondary" noTooltip label="More actions" icon={<Ellipsis />} />}>
            <DocumentActionsLines document={document} onDeleted={leave} />
          </Menu>
        }
      />
      <div className="grid gap-4">
        <DocumentEditor document={document} editor={editor} startedAsDraft={draft !== null} />
        <LazyPart fallback={<Skeleton size="block" className="h-44" />}>
          <DocumentCards document={document} />
        </LazyPart>
      </div>
      {editor.compared && (
        <LazyPart>
          <CompareDialog
            mine={{ name: editor.name.value, content: editor.text.flush() }}
            theirs={editor.compared}
            onClose={() => editor.compare(undefined)}
            onOverwrite={() => void editor.save(editor.compared)}
            onTakeTheirs={() => editor.revert(editor.compared)}
          />
        </LazyPart>
      )}
    </>
  )
}
