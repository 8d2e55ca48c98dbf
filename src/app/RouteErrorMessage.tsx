import { ApiError } from '~/api/errors'
import { explain } from '~/api/explain'
import { ErrorMessage } from '~/ui/ErrorMessage'

/** The words of RouteError; apart, because buttons with tooltips are not needed before the first paint. */
export function RouteErrorMessage({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  const { title, detail } = explain(error)
  const docUrl = error instanceof ApiError ? error.docUrl : undefined
  return <ErrorMessage title={title} detail={detail} docUrl={docUrl} onRetry={onRetry} className="max-w-3xl" />
}
