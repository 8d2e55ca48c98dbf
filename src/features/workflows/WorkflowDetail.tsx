import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { lazy, useMemo, type ReactNode } from 'react'
import type { Workflow } from '~/api/types'
import { workflowListQuery } from '~/data/workflows'
import { plural } from '~/lib/text'
import { Card } from '~/ui/Card'
import { CopyId } from '~/ui/CopyId'
import { LazyPart } from '~/ui/LazyPart'
import { Notice } from '~/ui/Notice'
import { PageHeader } from '~/ui/PageHeader'
import { pageReady } from '~/ui/pageReady'
import { Skeleton } from '~/ui/Skeleton'
import { GraphCard } from './canvas/GraphCard'
import { inputsOf } from './graph/inputs'
import { readGraph } from './graph/readGraph'
import { readGroups } from './readWorkflow'
import { ReadingHistory } from './run/ReadingHistory'
import { RunForm } from './run/RunForm'
import { useDrafts } from './run/useDrafts'
import { VersionPicker } from './VersionPicker'
import { versionsBeside } from './versions'

const CompareCard = lazy(async () => ({ default: (await import('./CompareCard')).CompareCard }))
// At the end of the page, and with the ledger behind it: after the graph and the form.
const RunCode = lazy(async () => {
  await pageReady()
  return { default: (await import('./run/RunCode')).RunCode }
})
const RunsHere = lazy(async () => {
  await pageReady()
  return { default: (await import('./run/RunsHere')).RunsHere }
})

interface WorkflowDetailProps {
  workflow: Workflow
  /** Of an old run, whose inputs the form takes up. */
  request?: unknown
  /** What to say of those inputs. */
  renderNotice?: (found: { left: number; isKept: boolean }) => ReactNode
}

/** A version that is there. */
export function WorkflowDetail({ workflow, request, renderNotice }: WorkflowDetailProps) {
  const { id, name, description, version } = workflow
  const search = useSearch({ from: '/workflows/$workflowId' })
  const navigate = useNavigate({ from: '/workflows/$workflowId' })
  const { data: list } = useQuery({ ...workflowListQuery(), throwOnError: false })
  const graph = useMemo(() => readGraph(workflow.graph), [workflow.graph])
  const inputs = useMemo(() => inputsOf(graph), [graph])
  const { drafts, setDrafts, left, lost, isKept } = useDrafts({ versionId: id, inputs, of: search.inputsOf, request })
  const versions = versionsBeside(readGroups(list), id)
  return (
    <>
      <PageHeader
        title={<bdi>{name}</bdi>}
        description={description ?? undefined}
        breadcrumb={<Link to="/workflows">Workflows</Link>}
        badge={<CopyId id={id} label="Version id" />}
        actions={<VersionPicker current={{ id, version }} versions={versions} compare={search.compare} />}
      />
      <div className="grid gap-4">
        {renderNotice?.({ left, isKept })}
        {lost.length > 0 && (
          <Notice tone="warning">
            What was typed here before is in the form again, but not {plural(lost.length, 'file')}: <bdi>{lost.map((label) => `“${label.slice(0, 60)}”`).join(', ')}</bdi> {lost.length === 1 ? 'is' : 'are'} as saved until
            you choose {lost.length === 1 ? 'it' : 'them'} again.
          </Notice>
        )}
        {search.compare !== undefined && (
          <LazyPart fallback={<ComparePlace />}>
            <CompareCard workflow={workflow} graph={graph} otherId={search.compare} />
          </LazyPart>
        )}
        <GraphCard graph={graph} view={search.view ?? 'graph'} onView={(view) => void navigate({ search: (now) => ({ ...now, view: view === 'list' ? view : undefined }), replace: true, resetScroll: false })} />
        <div className="grid items-start gap-4 lg:grid-cols-2">
          <RunForm versionId={id} name={name} inputs={inputs} drafts={drafts} onDrafts={setDrafts} />
          <div className="grid min-w-0 gap-4">
            <Card title="Code">
              <LazyPart fallback={<Skeleton size="block" className="h-67" />}>
                <RunCode versionId={id} inputs={inputs} drafts={drafts} />
              </LazyPart>
            </Card>
            <Card title="Runs of this version">
              <LazyPart fallback={<ReadingHistory />}>
                <RunsHere versionId={id} />
              </LazyPart>
            </Card>
          </div>
        </div>
      </div>
    </>
  )
}

function ComparePlace() {
  return (
    <Card title="Comparison">
      <Skeleton size="block" className="h-24" />
    </Card>
  )
}
