import type { Task } from '~/api/types'
import type { Entry } from '~/data/ledgerEntry'
import { CodeBlock } from '~/ui/CodeBlock'

interface TaskRawProps {
  entry: Entry
  /** As the API gave it last; absent when it is gone there. */
  task: Task | undefined
}

/** A task as it came and as it was asked for, for programs. */
export function TaskRaw({ entry, task }: TaskRawProps) {
  return (
    <div className="grid gap-4">
      {task && <CodeBlock label="Task, as the API gives it" samples={[{ language: 'JSON', code: json(task) }]} />}
      {entry.request !== null && <CodeBlock label="Request" samples={[{ language: 'JSON', code: json(entry.request) }]} />}
      {!task && entry.request === null && <p className="text-sm text-muted">Nothing is left of it at RunwayML, and its request is not in this history.</p>}
    </div>
  )
}

const json = (value: unknown): string => JSON.stringify(value, null, 2)
