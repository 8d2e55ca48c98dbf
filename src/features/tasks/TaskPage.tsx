import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import ListX from 'lucide-react/icons/list-x'
import { explain, isNotFound } from '~/api/errors'
import { useEntryOf } from '~/data/ledger'
import { foreignEntry } from '~/data/ledgerEntry'
import { taskQuery } from '~/data/tasks'
import { isUuid } from '~/lib/ids'
import { buttonClass } from '~/ui/buttonClass'
import { ErrorMessage } from '~/ui/ErrorMessage'
import { NotFoundMessage } from '~/ui/NotFoundMessage'
import { PageHeader } from '~/ui/PageHeader'
import { Skeleton } from '~/ui/Skeleton'
import { TaskDetail } from './TaskDetail'

/** Any task of the account, whoever started it. */
export function TaskPage() {
  const { taskId } = useParams({ from: '/tasks/$taskId' })
  const isId = isUuid(taskId)
  const entry = useEntryOf(taskId)
  const { data: task, error, refetch, isFetching } = useQuery({
    ...taskQuery(taskId),
    // What is over here is over there too: asking for what was deleted would only bring a 404.
    enabled: isId && entry !== undefined && !entry?.remoteDeletedAt,
    throwOnError: false,
  })
  const shown = entry ?? (task && foreignEntry('task', taskId, task, taskId, task.createdAt))
  if (shown) {
    const isGone = isNotFound(error) || Boolean(entry?.remoteDeletedAt)
    return (
      <>
        {error && !isGone && (
          <ErrorMessage title="This task may be out of date" detail={explain(error).detail} onRetry={() => void refetch()} retrying={isFetching} className="mb-4" />
        )}
        <TaskDetail entry={shown} task={task} isOwn={Boolean(entry)} isGone={isGone} />
      </>
    )
  }
  if (!isId || isNotFound(error)) return <NotFound />
  return (
    <>
      <PageHeader title="Task" />
      {error ? (
        <ErrorMessage title="The task could not be loaded" detail={explain(error).detail} onRetry={() => void refetch()} retrying={isFetching} />
      ) : (
        <div className="grid gap-4">
          <Skeleton size="row" />
          <Skeleton size="block" className="h-80" />
        </div>
      )}
    </>
  )
}

function NotFound() {
  return (
    <NotFoundMessage
      noun="task"
      icon={<ListX />}
      body="It was deleted at RunwayML, belongs to another account, or the address is mistyped."
      link={
        <Link to="/gallery" className={buttonClass({ variant: 'primary' })}>
          Go to the gallery
        </Link>
      }
    />
  )
}
