import { Link } from '@tanstack/react-router'
import { useQueryClient } from '@tanstack/react-query'
import Ellipsis from 'lucide-react/icons/ellipsis'
import { isObject } from '~/contract/json-schema'
import { ledger } from '~/data/ledger'
import { submitGeneration } from '~/data/submit'
import type { Entry } from '~/data/ledgerEntry'
import { explainEnd } from '~/features/tasks/shared/explainEnd'
import { IconButton } from '~/ui/IconButton'
import { Menu } from '~/ui/Menu'
import { MenuItem } from '~/ui/MenuItem'
import { MenuLink } from '~/ui/MenuLink'
import { toast } from '~/ui/toast'
import { randomSeed } from '../run/seeds'
import { editLink } from '../shared/links'

/** What can be done with the request of a run: send it again as it was, with another seed, or changed. */
export function RunMenu({ entry }: { entry: Entry }) {
  const client = useQueryClient()
  const { operationId, path, seed } = entry
  if (operationId === null || path === null) return null
  const refusal = whyNotAgain(entry)

  async function again(change: Record<string, unknown>) {
    if (operationId === null || path === null) return
    const { body, missing } = await ledger.requestOf(entry)
    if (missing > 0 || !isObject(body)) {
      toast.error('Files of this run are no longer on this device', { description: 'Edit it instead, and choose them again.' })
      return
    }
    const { estimateCredits, inputs } = entry
    await submitGeneration(client, { operationId, path, body: { ...body, ...change }, estimateCredits, inputs }).stored
  }

  return (
    <Menu trigger={<IconButton size="sm" variant="ghost" label="Run again" icon={<Ellipsis />} />}>
      <MenuItem disabledReason={refusal} onSelect={() => void again({})}>
        Run again, the same
      </MenuItem>
      {seed !== null && (
        <MenuItem disabledReason={refusal} onSelect={() => void again({ seed: randomSeed() })}>
          Run again with another seed
        </MenuItem>
      )}
      <MenuLink>
        <Link {...editLink(path, entry.id)}>Edit and run again</Link>
      </MenuLink>
      {entry.remoteId !== null && (
        <MenuLink>
          <Link to="/tasks/$taskId" params={{ taskId: entry.remoteId }}>
            Open the task
          </Link>
        </MenuLink>
      )}
    </Menu>
  )
}

/** What moderation held back is not sent again by one press: it costs, and too many of these suspend an account. */
function whyNotAgain(entry: Entry): string | undefined {
  if (entry.ending !== 'failed') return undefined
  const { canRunAgain, advice } = explainEnd(entry)
  return canRunAgain ? undefined : advice
}
