import { useQuery } from '@tanstack/react-query'
import { clsx } from 'clsx'
import CircleAlert from 'lucide-react/icons/circle-alert'
import CircleCheck from 'lucide-react/icons/circle-check'
import CircleDashed from 'lucide-react/icons/circle-dashed'
import { organizationQuery } from '~/data/organization'
import { Button } from '~/ui/Button'
import { Skeleton } from '~/ui/Skeleton'
import { prepareSetup, type SetupStep } from './prepareSetup'
import { useSetup } from './setup.store'

/** Whether API, key, organization and credits are well, and what to do if not. */
export function LiveSetup() {
  const { data, error, isFetching, refetch } = useQuery({ ...organizationQuery(), throwOnError: false })
  const { isRead, read } = useSetup()
  if (!data && !error) return isRead ? null : <Skeleton size="block" className="mb-4 h-28" />
  const { isReady, title, advice, canRetry, steps } = prepareSetup(data ? { organization: data } : { error })
  if (isReady && isRead) return null
  return (
    <section aria-labelledby="setup" className={clsx('mb-4 rounded-lg border p-4 text-sm', isReady ? 'bg-surface' : 'border-danger/40 bg-danger-soft')}>
      <div className="flex flex-wrap items-start gap-x-8 gap-y-3">
        <div role="status" className="min-w-0 flex-1 basis-72">
          <h2 id="setup" className="font-semibold">
            {title}
          </h2>
          <p className="mt-1">{advice}</p>
        </div>
        {isReady && (
          <Button size="sm" onClick={read}>
            Understood
          </Button>
        )}
        {canRetry && (
          <Button size="sm" loading={isFetching} onClick={() => void refetch()}>
            Check again
          </Button>
        )}
      </div>
      <ul aria-label="Checked" className="mt-3 flex flex-wrap gap-x-6 gap-y-1">
        {steps.map((step) => (
          <Step key={step.label} {...step} />
        ))}
      </ul>
    </section>
  )
}

const looks = {
  ok: { Icon: CircleCheck, className: 'text-success' },
  failed: { Icon: CircleAlert, className: 'text-danger' },
  unknown: { Icon: CircleDashed, className: 'text-muted' },
}

function Step({ label, state, words }: SetupStep) {
  const { Icon, className } = looks[state]
  return (
    <li className="flex items-center gap-1.5">
      <Icon aria-hidden className={clsx('size-4 shrink-0', className)} />
      <span>
        <span className="font-medium">{label}:</span> {words || 'not known yet'}
      </span>
    </li>
  )
}
