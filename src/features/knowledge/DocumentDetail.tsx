import { Link, useNavigate } from '@tanstack/react-router'
import Download from 'lucide-react/icons/download'
import Ellipsis from 'lucide-react/icons/ellipsis'
import Trash2 from 'lucide-react/icons/trash-2'
import type { KnowledgeDocument } from '~/api/types'
import { usePageTitle } from '~/stores/pageTitle.store'
import { Card } from '~/ui/Card'
import { CopyId } from '~/ui/CopyId'
import { DescriptionList } from '~/ui/DescriptionList'
import { IconButton } from '~/ui/IconButton'
import { Menu } from '~/ui/Menu'
import { MenuItem } from '~/ui/MenuItem'
import { MenuSeparator } from '~/ui/MenuSeparator'
import { PageHeader } from '~/ui/PageHeader'
import { Timestamp } from '~/ui/Timestamp'
import { UserText } from '~/ui/UserText'
import { useConfirmDelete } from './actions/useConfirmDelete'
import { useExport } from './actions/useExport'
import { CompareDialog } from './editor/CompareDialog'
import { DocumentEditor } from './editor/DocumentEditor'
import type { DocumentDraft } from './editor/drafts'
import { useDocumentEditor } from './editor/useDocumentEditor'
import { TypeBadge } from './TypeBadge'
import { UsedByCard } from './UsedByCard'

interface DocumentDetailProps {
  document: KnowledgeDocument
  /** What this device kept of it unsaved. */
  draft: DocumentDraft | null
}

/** A document that is there. */
export function DocumentDetail({ document, draft }: DocumentDetailProps) {
  const editor = useDocumentEditor(document, draft)
  const navigate = useNavigate()
  const confirmDelete = useConfirmDelete()
  const save = useExport()
  usePageTitle(document.name)

  async function remove() {
    if (!(await confirmDelete([document]))) return
    // What was typed belongs to a document that is gone: nothing to keep or to ask about.
    editor.revert()
    await navigate({ to: '/knowledge', ignoreBlocker: true })
  }

  return (
    <>
      <PageHeader
        title={<UserText>{document.name}</UserText>}
        badge={<TypeBadge type={document.type} />}
        breadcrumb={<Link to="/knowledge">Knowledge</Link>}
        actions={
          <Menu trigger={<IconButton variant="secondary" noTooltip label="More actions" icon={<Ellipsis />} />}>
            <MenuItem icon={<Download />} onSelect={() => void save([document.id])}>
              Export as .md
            </MenuItem>
            <MenuSeparator />
            <MenuItem icon={<Trash2 />} danger onSelect={() => void remove()}>
              Delete
            </MenuItem>
          </Menu>
        }
      />
      <div className="grid gap-4">
        <DocumentEditor document={document} editor={editor} startedAsDraft={draft !== null} />
        <div className="grid items-start gap-4 lg:grid-cols-2">
          <UsedByCard document={document} />
          <Card title="Details">
            <DescriptionList
              items={[
                { label: 'Document id', value: <CopyId id={document.id} label="Document id" /> },
                { label: 'Created', value: <Timestamp at={document.createdAt} /> },
                { label: 'Changed', value: <Timestamp at={document.updatedAt} /> },
              ]}
            />
          </Card>
        </div>
      </div>
      {editor.compared && (
        <CompareDialog
          mine={{ name: editor.name.value, content: editor.text.flush() }}
          theirs={editor.compared}
          onClose={() => editor.compare(undefined)}
          onOverwrite={() => void editor.save(editor.compared)}
          onTakeTheirs={() => editor.revert(editor.compared)}
        />
      )}
    </>
  )
}
