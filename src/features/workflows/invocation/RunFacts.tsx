import { useMemo } from 'react'
import { isObject } from '~/contract/json-schema'
import type { Entry } from '~/data/ledgerEntry'
import { knownMedia } from '~/features/media/shared/media-library'
import { formatDuration } from '~/lib/format'
import { Card } from '~/ui/Card'
import { DescriptionList } from '~/ui/DescriptionList'
import { Timestamp } from '~/ui/Timestamp'
import { UserText } from '~/ui/UserText'
import { inputsOf } from '../graph/inputs'
import { inWords } from '../graph/inWords'
import type { Graph } from '../graph/types'

/** What a run was given instead of the saved values, and when it ran. */
export function RunFacts({ entry, graph }: { entry: Entry; graph: Graph }) {
  const given = useMemo(() => givenTo(entry, graph), [entry, graph])
  const { createdAt, endedAt, tookSeconds, operationId } = entry
  const times = [
    { label: 'Started', value: <Timestamp at={createdAt} /> },
    ...(endedAt === null || operationId === null ? [] : [{ label: 'Ended', value: <Timestamp at={endedAt} /> }]),
    ...(tookSeconds === null || operationId === null ? [] : [{ label: 'Took', value: formatDuration(tookSeconds) }]),
    { label: 'Cost', value: 'Not told by the API' },
  ]
  return (
    <div className="grid items-start gap-4 lg:grid-cols-2">
      <Card title="Inputs of this run">
        {operationId === null && <p className="text-sm text-muted">It was started by another program or browser; the API does not tell its inputs.</p>}
        {operationId !== null && given.length === 0 && <p className="text-sm text-muted">All inputs were as saved in the workflow.</p>}
        {given.length > 0 && (
          <dl className="grid gap-3 text-sm">
            {given.map(({ id, label, value }) => (
              <div key={id} className="min-w-0">
                <dt className="text-muted">
                  <bdi>{label}</bdi>
                </dt>
                <dd>
                  <UserText lines={4}>{value}</UserText>
                </dd>
              </div>
            ))}
          </dl>
        )}
      </Card>
      <Card title="About">
        <DescriptionList items={times} />
      </Card>
    </div>
  )
}

function givenTo({ request, inputs: lineage }: Entry, graph: Graph): { id: string; label: string; value: string }[] {
  const inputs = inputsOf(graph)
  const nodes = isObject(request) && isObject(request.nodeOutputs) ? request.nodeOutputs : {}
  return Object.entries(nodes).flatMap(([nodeId, outputs]) =>
    Object.entries(isObject(outputs) ? outputs : {}).map(([key, output]) => {
      const label = inputs.find((input) => input.nodeId === nodeId && input.key === key)?.label ?? key
      return { id: `${nodeId}/${key}`, label, value: isObject(output) ? valueOf(output, lineage) : '' }
    }),
  )
}

function valueOf({ value, uri }: Record<string, unknown>, lineage: Entry['inputs']): string {
  if (typeof uri !== 'string') return inWords(value)
  const known = knownMedia(uri)?.name
  if (known !== undefined) return known
  const upload = lineage.find((line) => line.from === 'upload' && line.uri === uri)
  if (upload?.from === 'upload') return `${upload.name}, uploaded`
  return /^(?:https|runway):/u.test(uri) ? uri : 'A file from this device'
}
