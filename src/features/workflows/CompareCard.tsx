import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import X from 'lucide-react/icons/x'
import { useMemo } from 'react'
import { isNotFound } from '~/api/errors'
import type { Workflow } from '~/api/types'
import { workflowQuery } from '~/data/workflows'
import { LoadError } from '~/features/form/shared/LoadError'
import { Badge } from '~/ui/Badge'
import { Card } from '~/ui/Card'
import { IconButton } from '~/ui/IconButton'
import { Skeleton } from '~/ui/Skeleton'
import type { Tone } from '~/ui/tones'
import { UserText } from '~/ui/UserText'
import { diffGraphs, type Change } from './graph/diff'
import { readGraph } from './graph/readGraph'
import type { Graph } from './graph/types'

/** What changed between another version and this one: always from the older to the newer. */
export function CompareCard({ workflow, graph, otherId }: { workflow: Workflow; graph: Graph; otherId: string }) {
  const navigate = useNavigate({ from: '/workflows/$workflowId' })
  const { data: other, error, refetch, isFetching } = useQuery({ ...workflowQuery(otherId), throwOnError: false })
  const isOlder = other !== undefined && other.version < workflow.version
  const diff = useMemo(() => {
    if (!other) return undefined
    const theirs = readGraph(other.graph)
    return isOlder ? diffGraphs(theirs, graph) : diffGraphs(graph, theirs)
  }, [other, isOlder, graph])
  const close = () => void navigate({ search: (now) => ({ ...now, compare: undefined }), resetScroll: false })
  const [from, to] = isOlder ? [other.version, workflow.version] : [workflow.version, other?.version]
  return (
    <Card title={other ? `Changes from version ${from} to version ${to}` : 'Comparison'} actions={<IconButton size="sm" variant="ghost" label="Close the comparison" icon={<X />} onClick={close} />}>
      {isNotFound(error) ? (
        <p className="text-sm text-muted">The other version is not there any more.</p>
      ) : (
        error && <LoadError title="The other version could not be loaded" error={error} onRetry={() => void refetch()} retrying={isFetching} />
      )}
      {!diff && !error && <Skeleton size="block" className="h-24" />}
      {diff && (
        <div className="grid gap-4 lg:grid-cols-3">
          <Changes title="Inputs" changes={diff.inputs} />
          <Changes title="Nodes" changes={diff.nodes} />
          <Changes title="Connections" changes={diff.edges} />
        </div>
      )}
    </Card>
  )
}

const TONES: Readonly<Record<Change['kind'], Tone>> = { added: 'success', removed: 'danger', changed: 'info' }
const WORDS: Readonly<Record<Change['kind'], string>> = { added: 'Added', removed: 'Removed', changed: 'Changed' }

function Changes({ title, changes }: { title: string; changes: readonly Change[] }) {
  return (
    <section aria-label={title} className="min-w-0">
      <h3 className="text-sm font-medium">{title}</h3>
      {changes.length === 0 && <p className="mt-1 text-sm text-muted">Nothing changed.</p>}
      <ul className="mt-1 grid gap-2 text-sm">
        {changes.map(({ id, kind, name, details }) => (
          <li key={id} className="min-w-0">
            <Badge tone={TONES[kind]}>{WORDS[kind]}</Badge> <UserText>{name}</UserText>
            {details.map((detail) => (
              <UserText key={detail} as="p" lines={3} className="text-xs text-muted">
                {detail}
              </UserText>
            ))}
          </li>
        ))}
      </ul>
    </section>
  )
}
