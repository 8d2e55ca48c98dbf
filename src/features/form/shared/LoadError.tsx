import { explain } from '~/api/errors'
import { ErrorMessage } from '~/ui/ErrorMessage'

interface LoadErrorProps {
  /** What is missing now: "The avatars could not be loaded". */
  title: string
  error: unknown
  onRetry: () => void
  retrying: boolean
  className?: string
}

/** Something that could not be read, why, and another try. */
export function LoadError({ title, error, ...rest }: LoadErrorProps) {
  const { title: reason, detail } = explain(error)
  return <ErrorMessage title={title} detail={`${reason}. ${detail}`} {...rest} />
}
