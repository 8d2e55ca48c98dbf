import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { useUnsavedGuard } from '~/features/form/shared/useUnsavedGuard'
import { useFileDrop } from '~/features/media/shared/useFileDrop'
import { newKey } from '~/lib/uuid'
import { PageHeader } from '~/ui/PageHeader'
import { Tabs } from '~/ui/Tabs'
import { FilesImport } from './new/FilesImport'
import { createImport, isPending } from './new/import.store'
import { readFile } from './new/readFile'
import { WriteDocument } from './new/WriteDocument'

/** New documents: one that is written here, or several from files. */
export function NewDocumentPage() {
  const { from } = useSearch({ from: '/knowledge/new' })
  const navigate = useNavigate({ from: '/knowledge/new' })
  const [imports] = useState(() => createImport({ read: readFile, newKey }))
  // Here and not in its tab, which may not be the one that is open.
  useUnsavedGuard({ hasUnsavedChanges: () => imports.store.getState().items.some(isPending) })
  const go = (to: 'write' | 'files') => void navigate({ search: (now) => ({ ...now, from: to === 'files' ? to : undefined }) })
  const dragging = useFileDrop(
    (file) => {
      void imports.fileAdded(file)
      go('files')
    },
    { multiple: true },
  )

  function split(name: string, content: string) {
    imports.textAdded('What you wrote', name, content)
    go('files')
  }

  return (
    <>
      <PageHeader
        title="New knowledge document"
        description="What avatars should know. Plain text or Markdown; headings help to find things again."
        breadcrumb={<Link to="/knowledge">Knowledge</Link>}
      />
      <Tabs
        label="Where the text comes from"
        value={from ?? 'write'}
        onValueChange={go}
        tabs={[
          { value: 'write', label: 'Write or paste', content: <WriteDocument onSplit={split} /> },
          { value: 'files', label: 'Files', content: <FilesImport imports={imports} dragging={dragging} /> },
        ]}
      />
    </>
  )
}
