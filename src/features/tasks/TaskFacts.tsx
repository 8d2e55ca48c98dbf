import { promptOf, type Entry } from '~/data/ledgerEntry'
import { formatDuration } from '~/lib/format'
import { Card } from '~/ui/Card'
import { CopyId } from '~/ui/CopyId'
import { Credits } from '~/ui/Credits'
import { DescriptionList } from '~/ui/DescriptionList'
import { Timestamp } from '~/ui/Timestamp'
import { UserText } from '~/ui/UserText'

/** Names and values of a task. */
export function TaskFacts({ entry, isOwn }: { entry: Entry; isOwn: boolean }) {
  const prompt = promptOf(entry)
  const { remoteId, seed, createdAt, startedAt, endedAt, tookSeconds, cost, estimateCredits } = entry
  const items = [
    prompt !== '' && { label: 'Prompt', value: <UserText preserve>{prompt}</UserText>, wide: true },
    { label: 'Cost', value: costOf(cost, estimateCredits) },
    seed !== null && { label: 'Seed', value: seed },
    { label: 'Created', value: <Timestamp at={createdAt} /> },
    startedAt !== null && isOwn && { label: 'Seen running', value: <Timestamp at={startedAt} /> },
    endedAt !== null && isOwn && { label: 'Ended', value: <Timestamp at={endedAt} /> },
    tookSeconds !== null && isOwn && { label: 'Took', value: formatDuration(tookSeconds) },
    remoteId !== null && { label: 'Task id', value: <CopyId id={remoteId} label="Task id" full /> },
  ].filter((item) => item !== false)
  return (
    <Card>
      <DescriptionList items={items} columns={2} />
      {!isOwn && (
        <p className="mt-3 border-t pt-3 text-sm text-muted">
          It was started by another program or browser, so its request is not known here: the API gives back only status and output.
        </p>
      )}
    </Card>
  )
}

function costOf(cost: number | null, estimate: number | null) {
  if (cost !== null) return <Credits credits={cost} />
  if (estimate === null) return 'Not told by the API'
  return (
    <>
      About <Credits credits={estimate} />
    </>
  )
}
