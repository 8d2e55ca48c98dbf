import { clearDevice } from '~/data/device'
import { ledger } from '~/data/ledger'
import { formatBytes } from '~/lib/bytes'
import { plural } from '~/lib/text'
import type { ConfirmRequest } from '~/stores/confirm.store'

/** More are not counted one by one. */
const MOST = 10_000

/** Runs that RunwayML still works on, as far as this device knows. */
async function countRunning(): Promise<number> {
  const pages = await Promise.all((['intent', 'sending', 'accepted'] as const).map((state) => ledger.list({ state }, MOST)))
  return pages.reduce((sum, { entries }) => sum + entries.length, 0)
}

/** The question before everything on this device is cleared, with all that would be lost. */
export async function clearingQuestion(): Promise<ConfirmRequest> {
  const [runs, bytes, running] = await Promise.all([ledger.count(), ledger.mediaBytes(), countRunning()])
  return {
    title: 'Clear everything on this device?',
    body: 'It cannot be undone. Other tabs of Greenroom should be closed first: what is typed there may be kept again.',
    consequences: [
      ...(running > 0 ? [`${plural(running, 'run')} under way: RunwayML finishes and charges them, but nobody can find their results any more.`] : []),
      `The history of ${plural(runs, 'run')}: the API has no list of tasks, so this is the only one.`,
      `${formatBytes(bytes)} of kept pictures, videos and sounds. What RunwayML has deleted already is gone for good.`,
      'Drafts, saved prompts, favourite voices, sets of tools, and the choices on this page.',
      'Avatars, voices, documents and conversations stay: they are at RunwayML.',
    ],
    typed: 'clear',
    confirmLabel: 'Clear everything',
    tone: 'danger',
    action: clearDevice,
  }
}
