import type { LiveSession } from './session'

export interface LobbyWords {
  title: string
  detail: string
  /** Something goes on by itself. */
  busy: boolean
}

/** What goes on outside the call, in plain words. */
export function lobbyWords({ phase, status, queued }: LiveSession, { canRejoin, wasDropped }: { canRejoin: boolean; wasDropped: boolean }): LobbyWords {
  switch (phase) {
    case 'preparing':
      if (status !== 'NOT_READY') {
        return { title: 'One moment', detail: `The session has a status that this page does not know (${status ?? 'none'}). It keeps looking.`, busy: true }
      }
      return {
        title: queued ? 'Getting ready, queued' : 'Getting ready',
        detail: 'This takes a second or two. Nearly every session is queued at first; that says nothing about how busy RunwayML is.',
        busy: true,
      }
    case 'ready':
      return { title: 'Ready: join now', detail: 'Nobody is charged before somebody joins. If nobody does in time, the session fails by itself.', busy: false }
    case 'joining':
      return { title: 'Joining', detail: 'The session’s key is used; it works once.', busy: true }
    case 'not-joined':
      return { title: 'You are not in the call', detail: 'The session could not be joined with its key.', busy: false }
    case 'detached':
      if (wasDropped) {
        return {
          title: 'The call was interrupted',
          detail: canRejoin ? 'It may still be running, and be paid for. Rejoin it, or end it so that transcript and recording are kept.' : 'If it ended by itself, its conversation appears here in a few seconds.',
          busy: true,
        }
      }
      return {
        title: 'This call was left open',
        detail: canRejoin
          ? 'It is paid for as long as it runs. Rejoin it, or end it so that transcript and recording are kept.'
          : 'It was joined from elsewhere, and a session is joined only once. It can be ended there; from here it can only be cancelled, which keeps nothing.',
        busy: false,
      }
    default:
      return { title: 'One moment', detail: '', busy: true }
  }
}
