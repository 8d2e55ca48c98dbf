import { ApiError } from '~/api/errors'
import { explain } from '~/api/explain'
import { plural } from '~/lib/text'
import { Button } from '~/ui/Button'
import { ErrorMessage } from '~/ui/ErrorMessage'
import type { FormIssue } from '../issues'
import type { Submission } from '../store'

export interface FormErrorProps {
  form: { submission: Submission; strayIssues: readonly FormIssue[]; fieldErrors: number }
  /** Sends again: with `anew` as a new request, though the last one may have arrived. */
  onRetry?: (options: { anew: boolean }) => void
}

/** The words of FormError. */
export function FormErrorWords({ form, onRetry }: FormErrorProps) {
  const { submission, strayIssues, fieldErrors } = form
  if (submission.state !== 'failed') return null
  const { error } = submission

  if (error === undefined) {
    if (strayIssues.length === 0) return null
    return <ErrorMessage title="This cannot be sent yet" detail={<IssueList issues={strayIssues} />} />
  }

  const { title, detail, canRetry, kind } = explain(error)
  const isAtFields = error instanceof ApiError && error.issues.length > 0 && fieldErrors > 0
  return (
    <ErrorMessage
      title={title}
      detail={
        <>
          {isAtFields ? `Nothing was changed or charged. See the ${plural(fieldErrors, 'marked field')}.` : detail}
          {isAtFields && <IssueList issues={strayIssues} />}
          {kind === 'outcome-unknown' && !canRetry && onRetry && (
            <div className="mt-2">
              <Button size="sm" onClick={() => onRetry({ anew: true })}>
                It is not there: send again
              </Button>
            </div>
          )}
        </>
      }
      docUrl={error instanceof ApiError ? error.docUrl : undefined}
      onRetry={canRetry && onRetry ? () => onRetry({ anew: false }) : undefined}
    />
  )
}

function IssueList({ issues }: { issues: readonly FormIssue[] }) {
  if (issues.length === 0) return null
  return (
    <ul>
      {issues.map(({ pointer, path, message }) => (
        <li key={pointer + message}>{path.length > 0 ? `${path.join('.')}: ${message}` : message}</li>
      ))}
    </ul>
  )
}
