import { clearDevice } from '~/data/device'
import { ledger, startLedger } from '~/data/ledger'
import { formatBytes } from '~/lib/format'
import { plural } from '~/lib/text'
import type { ConfirmRequest } from '~/stores/confirm.store'

/** The question before everything on this device is cleared, with all that would be lost. */
export async function clearingQuestion(): Promise<ConfirmRequest> {
  await startLedger()
  const [runs, bytes] = await Promise.all([ledger.count(), ledger.mediaBytes()])
  const running = ledger.getView().running.length
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
