import { ErrorMessage } from '~/ui/ErrorMessage'

/** The words of RouteError; apart, because buttons with tooltips are not needed before the first paint. */
export function RouteErrorMessage({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  const detail = error instanceof Error ? error.message : undefined
  return <ErrorMessage title="This page could not be shown" detail={detail} onRetry={onRetry} className="max-w-3xl" />
}
