import { useQueryErrorResetBoundary } from '@tanstack/react-query'
import { useRouter, type ErrorComponentProps } from '@tanstack/react-router'
import { lazy } from 'react'
import { isNotFound } from '~/api/errors'
import { Deferred } from './Deferred'
import { NotFoundPage } from './NotFoundPage'

const RouteErrorMessage = lazy(async () => ({ default: (await import('./RouteErrorMessage')).RouteErrorMessage }))

/** A page that could not be shown: what happened, and another try that also clears the failed queries. */
export function RouteError({ error, reset }: ErrorComponentProps) {
  const router = useRouter()
  const queries = useQueryErrorResetBoundary()
  if (isNotFound(error)) return <NotFoundPage />
  function retry() {
    queries.reset()
    reset()
    void router.invalidate()
  }
  return (
    <>
      <h1 className="sr-only">This page could not be shown</h1>
      <Deferred fallback={<p>This page could not be shown. Reload it to try again.</p>}>
        <RouteErrorMessage error={error} onRetry={retry} />
      </Deferred>
    </>
  )
}
