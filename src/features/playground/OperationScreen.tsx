import { lazy, memo, useState } from 'react'
import { FormError } from '~/features/form/shared/FormError'
import { SlotHostContext } from '~/features/media/shared/slotHost'
import { useSlotHost } from '~/features/media/shared/useSlotHost'
import { Card } from '~/ui/Card'
import { LazyPart } from '~/ui/LazyPart'
import { pageReady } from '~/ui/pageReady'
import { Skeleton } from '~/ui/Skeleton'
import { PlaygroundContext, type AnyFieldProps } from './context'
import { AnyField } from './fields/AnyField'
import { FormFields } from './fields/FormFields'
import { ModelField } from './ModelField'
import type { Operation } from './operations'
import { ResultsSkeleton } from './results/ResultsSkeleton'
import { RunBar } from './run/RunBar'
import { useRuns } from './run/useRuns'
import { readDraft } from './schema/drafts'
import { switchModel, type Change } from './schema/switch-model'
import { useArrivals } from './useArrivals'
import { usePlaygroundForm } from './usePlaygroundForm'

// What stands beside the form is not needed to fill it in: it comes after the form, and the ledger with it.
const Results = lazy(async () => {
  await pageReady()
  return { default: (await import('./results/Results')).Results }
})
const CodePanel = memo(
  lazy(async () => {
    await pageReady()
    return { default: (await import('./code/CodePanel')).CodePanel }
  }),
)

const drawField = ({ key, ...props }: AnyFieldProps & { key: string }) => <AnyField key={key} {...props} />

const EMPTY = {}

/** The form of one operation, what it would send and cost, and the results. */
export function OperationScreen({ operation }: { operation: Operation }) {
  const { slug, schema } = operation
  const { form, notInLink } = usePlaygroundForm(operation)
  const { host, busyReason, isDragging, offer } = useSlotHost()
  const [changes, setChanges] = useState<readonly Change[]>([])
  const arrival = useArrivals({ operation, form, offer })
  const runs = useRuns({ operation, form, fileReason: busyReason ?? arrival.pendingReason })
  const { nextSeed, seedRolled, lastSeed } = runs
  const shared = { operation, form, drawField, nextSeed, seedRolled, lastSeed }

  function modelChosen(model: string) {
    const next = switchModel(schema, form.value, model, readDraft(slug, schema, model))
    setChanges(next.changes)
    form.reset(next.value)
  }

  return (
    <PlaygroundContext value={shared}>
      <SlotHostContext value={host}>
        <div className="grid items-start gap-4 lg:grid-cols-[minmax(22rem,30rem)_minmax(0,1fr)]">
          {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Ctrl+Enter of whatever has the focus inside */}
          <form
            noValidate
            aria-label={operation.label}
            className="min-w-0"
            onSubmit={(event) => {
              event.preventDefault()
              void runs.run()
            }}
            onKeyDown={(event) => {
              if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
              event.preventDefault()
              void runs.run()
            }}
          >
            <Card className={isDragging ? 'outline-2 outline-accent' : undefined}>
              <div className="grid gap-4">
                <ModelField schema={schema} value={form.value} changes={changes} onChange={modelChosen} onNoticeRead={() => setChanges([])} />
                {arrival.notice}
                <FormFields schema={schema} value={form.value} path={[]} />
              </div>
            </Card>
            <FormError form={form} />
            <RunBar operation={operation} value={form.value} runs={runs} pending={runs.isWaiting || form.submission.state === 'pending'} fieldErrors={form.fieldErrors} />
          </form>
          <div className="grid min-w-0 gap-4">
            <section aria-label="Results" className="min-w-0">
              <LazyPart fallback={<ResultsSkeleton />}>
                <Results operation={operation} />
              </LazyPart>
            </section>
            <LazyPart fallback={<Skeleton size="block" className="h-96" />}>
              <CodePanel operation={operation} body={runs.runs[0]?.body ?? EMPTY} notInLink={notInLink} />
            </LazyPart>
          </div>
        </div>
      </SlotHostContext>
    </PlaygroundContext>
  )
}
