import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { useMemo, useState } from 'react'
import type { Workflow } from '~/api/types'
import { workflowListQuery } from '~/data/workflows'
import { plural } from '~/lib/text'
import { Card } from '~/ui/Card'
import { CopyId } from '~/ui/CopyId'
import { Notice } from '~/ui/Notice'
import { PageHeader } from '~/ui/PageHeader'
import { GraphCard } from './canvas/GraphCard'
import { CompareCard } from './CompareCard'
import { draftsOf, type Drafts } from './graph/body'
import { inputsOf } from './graph/inputs'
import { readGraph } from './graph/readGraph'
import { RunCode } from './run/RunCode'
import { RunForm } from './run/RunForm'
import { RunsList } from './run/RunsList'
import { useRuns } from './useRuns'
import { VersionPicker } from './VersionPicker'
import { versionsBeside } from './versions'

interface WorkflowDetailProps {
  workflow: Workflow
  /** Of an old run, whose inputs the form takes up; null when it is no longer known here. */
  request: { body: unknown; missing: number } | null | undefined
}

/** A version that is there. */
export function WorkflowDetail({ workflow, request }: WorkflowDetailProps) {
  const { id, name, description, version } = workflow
  const search = useSearch({ from: '/workflows/$workflowId' })
  const navigate = useNavigate({ from: '/workflows/$workflowId' })
  const { data: list } = useQuery({ ...workflowListQuery(), throwOnError: false })
  const graph = useMemo(() => readGraph(workflow.graph), [workflow.graph])
  const inputs = useMemo(() => inputsOf(graph), [graph])
  const [taken] = useState(() => (request && request.missing === 0 ? draftsOf(inputs, request.body) : { drafts: {}, left: 0 }))
  const [drafts, setDrafts] = useState<Drafts>(taken.drafts)
  const versions = versionsBeside(list?.data, id)
  const runs = useRuns()?.filter(({ params }) => params.id === id)
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
        {request !== undefined && <TakenUp request={request} left={taken.left} />}
        {search.compare !== undefined && <CompareCard workflow={workflow} graph={graph} otherId={search.compare} />}
        <GraphCard graph={graph} view={search.view ?? 'graph'} onView={(view) => void navigate({ search: (now) => ({ ...now, view: view === 'list' ? view : undefined }), replace: true, resetScroll: false })} />
        <div className="grid items-start gap-4 lg:grid-cols-2">
          <RunForm versionId={id} name={name} inputs={inputs} drafts={drafts} onDrafts={setDrafts} />
          <div className="grid min-w-0 gap-4">
            <RunCode versionId={id} inputs={inputs} drafts={drafts} />
            <Card title="Runs of this version">
              {runs?.length ? <RunsList entries={runs.slice(0, 20)} /> : <p className="text-sm text-muted">{runs ? 'None from this device yet. The API has no list of runs.' : 'Reading the history.'}</p>}
            </Card>
          </div>
        </div>
      </div>
    </>
  )
}

function TakenUp({ request, left }: { request: WorkflowDetailProps['request']; left: number }) {
  if (!request || request.missing > 0) {
    return <Notice tone="warning">The inputs of that run are no longer all on this device. The form starts with the saved values.</Notice>
  }
  return (
    <Notice tone={left > 0 ? 'warning' : 'info'}>
      The form holds the inputs of an earlier run.{left > 0 && ` ${plural(left, 'input')} of it ${left === 1 ? 'is' : 'are'} not in this version.`}
    </Notice>
  )
}
