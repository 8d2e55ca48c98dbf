import type { Tone } from '~/ui/tones'
import type { LiveSession } from './session'

/** A phase in a word or two, for the badge. */
export function phaseWords({ phase, status, queued }: LiveSession): { tone: Tone; word: string } {
  switch (phase) {
    case 'loading':
      return { tone: 'neutral', word: 'Looking' }
    case 'preparing':
      if (status !== 'NOT_READY') return { tone: 'neutral', word: `Unknown status ${status ?? ''}`.trim() }
      return { tone: 'info', word: queued ? 'Getting ready, queued' : 'Getting ready' }
    case 'ready':
      return { tone: 'success', word: 'Ready to join' }
    case 'joining':
      return { tone: 'info', word: 'Joining' }
    case 'not-joined':
      return { tone: 'warning', word: 'Not joined' }
    case 'in-call':
      return { tone: 'success', word: 'In call' }
    case 'detached':
      return { tone: 'warning', word: status === 'RUNNING' ? 'Running without you' : 'Joined, not connected' }
    case 'ending':
      return { tone: 'info', word: 'Ended, being saved' }
    case 'completed':
      return { tone: 'success', word: 'Completed' }
    case 'failed':
      return { tone: 'danger', word: 'Failed' }
    case 'cancelled':
      return { tone: 'neutral', word: 'Cancelled' }
    default:
      return { tone: 'neutral', word: 'Not found' }
  }
}
