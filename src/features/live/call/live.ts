import type { AvatarStatus, TranscriptionEntry } from '@runwayml/avatars-react'

/** What stands over the video while there is nothing to see. */
export interface Stage {
  waiting: boolean
  busy: boolean
  words: string
}

/**
 * The library's status in words. It says "ended" before it has begun to connect, too: `wasActive` tells the two apart.
 */
export function stageOf(status: AvatarStatus, { wasActive, ending }: { wasActive: boolean; ending: boolean }): Stage {
  if (ending || status.status === 'ending') return { waiting: true, busy: true, words: 'Ending the call…' }
  switch (status.status) {
    case 'connecting':
      return { waiting: true, busy: true, words: wasActive ? 'The connection was interrupted; connecting again…' : 'Connecting…' }
    case 'waiting':
      return { waiting: true, busy: true, words: 'Connected. The avatar comes in a few seconds…' }
    case 'ready':
      return { waiting: false, busy: false, words: '' }
    case 'ended':
      return wasActive ? { waiting: true, busy: false, words: 'The call has ended.' } : { waiting: true, busy: true, words: 'Connecting…' }
    case 'error':
      return { waiting: true, busy: false, words: `The call failed: ${status.error.message}` }
    default:
      // A status newer than this page.
      return { waiting: true, busy: true, words: 'One moment…' }
  }
}

/** Whose words these are. The worker's own transcripts carry the role in their id, all others the speaker's identity. */
export function roleOf({ id, participantIdentity }: TranscriptionEntry): 'user' | 'assistant' {
  const [, role] = /^runway-transcription-(\w+)-\d+$/.exec(id) ?? []
  if (role !== undefined) return role === 'user' ? 'user' : 'assistant'
  return participantIdentity.startsWith('worker:') || /avatar|agent/i.test(participantIdentity) ? 'assistant' : 'user'
}
