import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { lazy, useState, type ComponentProps } from 'react'
import { useUnsavedGuard } from '~/features/form/shared/useUnsavedGuard'
import { useFileDrop } from '~/features/media/shared/useFileDrop'
import { LazyPart } from '~/ui/LazyPart'
import { PageHeader } from '~/ui/PageHeader'
import { Skeleton } from '~/ui/Skeleton'
import { Tabs } from '~/ui/Tabs'
import { useFetchedLater } from '~/ui/useFetchedLater'
import { createLazyImports } from './new/lazyImports'
import { WriteDocument } from './new/WriteDocument'

const loadFiles = async () => ({ default: (await import('./new/FilesImport')).FilesImport })
const FilesImport = lazy(loadFiles)

/** What the tab of files needs. */
const fetchParts = () => Promise.all([loadFiles(), import('./new/openImports')])

/** New documents: one that is written here, or several from files. */
export function NewDocumentPage() {
  const { from } = useSearch({ from: '/knowledge/new' })
  const navigate = useNavigate({ from: '/knowledge/new' })
  const [imports] = useState(createLazyImports)
  useFetchedLater(fetchParts)
  // Here and not in the tab of files, which may not be the one that is open.
  useUnsavedGuard({ hasUnsavedChanges: imports.hasPending })
  const go = (to: 'write' | 'files') => void navigate({ search: (now) => ({ ...now, from: to === 'files' ? to : undefined }) })
  const dragging = useFileDrop(
    (file) => {
      // That its code did not come is said in the tab.
      imports.load().then(({ fileAdded }) => fileAdded(file)).catch(() => {})
      go('files')
    },
    { multiple: true },
  )

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
          { value: 'write', label: 'Write or paste', content: <WriteDocument imports={imports} onSplit={() => go('files')} /> },
          { value: 'files', label: 'Files', content: <Files imports={imports} dragging={dragging} /> },
        ]}
      />
    </>
  )
}

function Files(props: ComponentProps<typeof FilesImport>) {
  return (
    <LazyPart fallback={<Pending />}>
      <FilesImport {...props} />
    </LazyPart>
  )
}

function Pending() {
  return (
    <div aria-busy="true">
      <Skeleton size="block" className="h-46" />
    </div>
  )
}
