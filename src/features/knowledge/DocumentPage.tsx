import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { lazy, type ReactNode } from 'react'
import { isNotFound } from '~/api/errors'
import { documentQuery } from '~/data/documents'
import { LoadError } from '~/features/form/shared/LoadError'
import { isUuid } from '~/lib/ids'
import { LazyPart } from '~/ui/LazyPart'
import { PageHeader } from '~/ui/PageHeader'
import { Skeleton } from '~/ui/Skeleton'
import { DocumentDetail } from './DocumentDetail'
import { draftQuery } from './editor/draft.queries'

const DocumentNotFound = lazy(async () => ({ default: (await import('./DocumentNotFound')).DocumentNotFound }))

/** One knowledge document, to be read and changed. */
export function DocumentPage() {
  const { documentId } = useParams({ from: '/knowledge/$documentId' })
  // What is no id would only be refused by the API as malformed; to a person it is simply not there.
  const isId = isUuid(documentId)
  const { data, error, refetch, isFetching } = useQuery({ ...documentQuery(documentId), enabled: isId, throwOnError: false })
  const draft = useQuery({ ...draftQuery(documentId), enabled: isId })
  if (!isId || (isNotFound(error) && !data)) {
    return (
      <LazyPart fallback={<Pending />}>
        <DocumentNotFound />
      </LazyPart>
    )
  }
  const failure = error && (
    <LoadError title={data ? 'This document may be out of date' : 'The document could not be loaded'} error={error} onRetry={() => void refetch()} retrying={isFetching} className="mb-4" />
  )
  if (data && draft.data !== undefined) {
    return (
      <>
        {failure}
        <DocumentDetail document={data} draft={draft.data} />
      </>
    )
  }
  return <Pending failure={failure} />
}

function Pending({ failure }: { failure?: ReactNode }) {
  return (
    <>
      <PageHeader title="Knowledge document" breadcrumb={<Link to="/knowledge">Knowledge</Link>} />
      {failure ?? <DocumentSkeleton />}
    </>
  )
}

function DocumentSkeleton() {
  return (
    <div aria-busy="true">
      <Skeleton size="block" className="h-[max(30rem,calc(100dvh-12rem))]" />
      <p role="status" className="sr-only">
        Loading the document
      </p>
    </div>
  )
}
