import { Link, useNavigate, useRouter, useSearch } from '@tanstack/react-router'
import FileUp from 'lucide-react/icons/file-up'
import Plus from 'lucide-react/icons/plus'
import { lazy, useCallback, useEffect } from 'react'
import { LoadError } from '~/features/form/shared/LoadError'
import { formatInteger } from '~/lib/format'
import { plural } from '~/lib/text'
import { announce } from '~/ui/announce'
import { buttonClass } from '~/ui/buttonClass'
import { LazyPart } from '~/ui/LazyPart'
import { ListPager } from '~/ui/ListPager'
import { PageHeader } from '~/ui/PageHeader'
import { useFetchedLater } from '~/ui/useFetchedLater'
import { PAGE_SIZE } from './knowledge.queries'
import { parseKnowledgeSearch, type KnowledgeSearch } from './knowledge.search'
import { DocumentsSkeleton } from './list/DocumentsSkeleton'
import { DocumentsTable } from './list/DocumentsTable'
import { DocumentsToolbar } from './list/DocumentsToolbar'
import { ReadTexts } from './list/ReadTexts'
import { useDocumentRows } from './list/useDocumentRows'
import { useSelection } from './list/useSelection'

const KnowledgeEmpty = lazy(async () => ({ default: (await import('./KnowledgeEmpty')).KnowledgeEmpty }))
const SelectionBar = lazy(async () => ({ default: (await import('./list/SelectionBar')).SelectionBar }))

/** All knowledge documents: searched, sorted and paged by the address, selected to be attached, detached or deleted. */
export function KnowledgePage() {
  const search = useSearch({ from: '/knowledge/' })
  const navigate = useNavigate({ from: '/knowledge/' })
  const selection = useSelection()
  const answer = useDocumentRows(search)
  usePreparedOpening()
  const matching = answer.found?.matching
  useEffect(() => {
    if (matching !== undefined) announce(`${plural(matching, 'document')} found`)
  }, [matching])

  const change = (part: KnowledgeSearch, { replace } = { replace: false }) =>
    // Another search or order has other pages.
    void navigate({ search: (now) => parseKnowledgeSearch({ ...now, cursor: undefined, page: undefined, ...part }), replace })

  const isEmpty = answer.rows?.length === 0 && Object.keys(search).length === 0
  return (
    <>
      <PageHeader
        title="Knowledge"
        description="Documents that avatars answer from. One avatar takes up to 50 of them, and about 50,000 tokens in all."
        actions={
          !isEmpty && (
            <>
              <Link to="/knowledge/new" search={{ from: 'files' }} className={buttonClass()}>
                <FileUp aria-hidden /> Add files
              </Link>
              <Link to="/knowledge/new" className={buttonClass({ variant: 'primary' })}>
                <Plus aria-hidden /> New document
              </Link>
            </>
          )
        }
      />
      {isEmpty ? (
        <Empty search={search} />
      ) : (
        <>
          <DocumentsToolbar search={search} onChange={change} />
          {answer.found && <ReadTexts {...answer.found} isSearch />}
          <List
            search={search}
            answer={answer}
            selection={selection}
            onSort={(sort, order) => change({ sort: sort === 'updatedAt' ? sort : undefined, order: order === 'asc' ? order : undefined })}
          />
          {selection.documents.length > 0 && (
            <LazyPart>
              <SelectionBar documents={selection.documents} onClear={selection.clear} />
            </LazyPart>
          )}
        </>
      )}
    </>
  )
}

/** Fetches what opens from here, and makes ready what opening a document waits for: its page's code and the drafts. */
function usePreparedOpening(): void {
  const router = useRouter()
  useFetchedLater(
    useCallback(
      () =>
        Promise.allSettled([
          router.loadRouteChunk(router.routesById['/knowledge/$documentId']),
          import('./editor/openDrafts').then(({ openDrafts }) => openDrafts()),
          import('./list/DocumentMenuLines'),
          import('./list/SelectionBar'),
          import('./list/searchDocuments'),
          import('./KnowledgeEmpty'),
        ]),
      [router],
    ),
  )
}

interface ListProps {
  search: KnowledgeSearch
  answer: ReturnType<typeof useDocumentRows>
  selection: ReturnType<typeof useSelection>
  onSort: Parameters<typeof DocumentsTable>[0]['onSort']
}

function List({ search, answer, selection, onSort }: ListProps) {
  const navigate = useNavigate({ from: '/knowledge/' })
  const { rows, opened, error, refetch, isFetching, busy, nextCursor, found } = answer
  const retry = { onRetry: () => void refetch(), retrying: isFetching }
  if (rows === undefined && error === null) return <DocumentsSkeleton />
  if (rows === undefined) return <LoadError title="The documents could not be loaded" error={error} {...retry} />
  if (rows.length === 0) return <Empty search={search} />
  return (
    <>
      {error && <LoadError className="mb-3" title="These documents may be out of date" error={error} {...retry} />}
      <DocumentsTable rows={rows} opened={opened} search={search} selection={selection} onSort={onSort} busy={busy} />
      {!found && <ReadTexts total={rows.length} unread={rows.map((row) => row.document.id).filter((id) => !opened.has(id))} isSearch={false} />}
      <ListPager
        label="Documents"
        noun="document"
        at={search}
        pageSize={PAGE_SIZE}
        shown={rows.length}
        nextCursor={nextCursor}
        loading={busy}
        found={found && { matching: found.matching, note: found.matching < found.total ? ` out of ${formatInteger(found.total)}` : undefined }}
        onGo={(to, state) => void navigate({ search: (now) => ({ ...now, ...to }), state })}
      />
    </>
  )
}

function Empty({ search }: { search: KnowledgeSearch }) {
  return (
    <LazyPart fallback={<DocumentsSkeleton />}>
      <KnowledgeEmpty search={search} />
    </LazyPart>
  )
}
