import { formatLocalDateTime } from '~/lib/dates'
import type { DraftState } from './useKeptDraft'

/** Whether what is typed is saved, and where it is until then. */
export function DraftStatus({ isDirty, draft, saved = 'All changes saved' }: { isDirty: boolean; draft: DraftState; saved?: string }) {
  return (
    <p role="status" className="text-sm text-muted">
      {isDirty ? words(draft) : saved}
    </p>
  )
}

function words(draft: DraftState): string {
  if (draft.kept === 'yes') return `Draft from ${clockOf(draft.at)}, not saved`
  return draft.kept === 'refused' ? 'Not saved, and this browser keeps no draft' : 'Not saved yet'
}

const clock = new Intl.DateTimeFormat('en-GB', { timeStyle: 'short' })

/** "10:42" today, "21 Nov 2026, 10:42" before. */
function clockOf(at: number, now: number = Date.now()): string {
  return new Date(at).toDateString() === new Date(now).toDateString() ? clock.format(at) : formatLocalDateTime(at)
}
