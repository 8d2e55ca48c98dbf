import type { Entry } from '~/data/ledgerEntry'
import { operationLabel } from '~/features/tasks/shared/operation-label'
import { taskName } from '~/features/tasks/shared/TaskName'
import { formatRelative } from '~/lib/format'
import { plural } from '~/lib/text'
import { availabilityOf } from '../availability'

/** With what it was made: "gen4_image", else the operation. */
export function subtitleOf({ model, operationId, label }: Entry): string {
  return model ?? label ?? operationLabel(operationId)
}

/**
 * What a tile shows, for those who hear it.
 * @param state what became of it, see useStateWords
 * @param now milliseconds since 1970
 */
export function describeTile(entry: Entry, state: string, now: number): string {
  const name = taskName(entry)
  const { where } = availabilityOf(entry, now)
  return [
    name.length > 120 ? `${name.slice(0, 119)}…` : name,
    operationLabel(entry.operationId),
    entry.model,
    entry.ending === 'succeeded' ? undefined : state,
    entry.outputs.length > 1 && plural(entry.outputs.length, 'output'),
    where === 'expired' && 'expired, not kept',
    entry.star && 'starred',
    formatRelative(entry.createdAt, now),
  ]
    .filter(Boolean)
    .join(', ')
}
