import { explain } from '~/api/explain'
import { ErrorMessage } from '~/ui/ErrorMessage'

export interface LoadErrorProps {
  /** What is missing now: "The avatars could not be loaded". */
  title: string
  error: unknown
  onRetry: () => void
  retrying: boolean
  className?: string
}

/** The words of LoadError. */
export function LoadErrorWords({ title, error, ...rest }: LoadErrorProps) {
  const { title: reason, detail } = explain(error)
  return <ErrorMessage title={title} detail={`${reason}. ${detail}`} {...rest} />
}
