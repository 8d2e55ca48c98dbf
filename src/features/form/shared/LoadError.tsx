import { Button } from '~/ui/Button'
import { LazyPart } from '~/ui/LazyPart'
import { partAhead } from '~/ui/partAhead'
import type { LoadErrorProps } from './LoadErrorWords'

const [LoadErrorWords, fetchAhead] = partAhead(async () => (await import('./LoadErrorWords')).LoadErrorWords)

/** Fetches the words for failures, which few first visits need: when the page is there, and before its server may be gone. */
export const fetchLoadErrorWords = fetchAhead

/** Something that could not be read, why, and another try. */
export function LoadError(props: LoadErrorProps) {
  const { title, onRetry, className } = props
  return (
    <LazyPart
      fallback={<p className={className}>{title}.</p>}
      missing={
        <div role="alert" className={className}>
          <p className="mb-2">{title}.</p>
          <Button size="sm" onClick={onRetry}>
            Try again
          </Button>
        </div>
      }
    >
      <LoadErrorWords {...props} />
    </LazyPart>
  )
}
