/** What tabs of one browser tell each other. */
export type Message =
  /** These entries changed or went; read them again. */
  | { type: 'changed'; ids: string[] }
  /** Everything may have changed (import, clearing). */
  | { type: 'reset' }
  /** Kept files changed. */
  | { type: 'media' }
  | { type: 'settings' }
  /** A tab is alive; only where there are no Web Locks. */
  | { type: 'beat'; tab: string; visible: boolean }
  | { type: 'bye'; tab: string }

export interface Channel {
  post: (message: Message) => void
  /** @returns a function that stops listening */
  listen: (heard: (message: Message) => void) => () => void
  close: () => void
}

/** BroadcastChannel, or silence where there is none: then every tab is on its own, and the proxy keeps creates unique. */
export function openChannel(name = 'greenroom.ledger'): Channel {
  if (typeof BroadcastChannel === 'undefined') return { post: () => {}, listen: () => () => {}, close: () => {} }
  const channel = new BroadcastChannel(name)
  return {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- that is for windows; a channel has one origin
    post: (message) => channel.postMessage(message),
    listen(heard) {
      const listener = ({ data }: MessageEvent<unknown>) => {
        if (isMessage(data)) heard(data)
      }
      channel.addEventListener('message', listener)
      return () => channel.removeEventListener('message', listener)
    },
    close: () => channel.close(),
  }
}

/** Tabs of another version may say things that this one does not know. */
function isMessage(data: unknown): data is Message {
  if (typeof data !== 'object' || data === null || !('type' in data)) return false
  if (data.type === 'changed') return 'ids' in data && Array.isArray(data.ids) && data.ids.every((id) => typeof id === 'string')
  if (data.type === 'beat' || data.type === 'bye') return 'tab' in data && typeof data.tab === 'string'
  return data.type === 'reset' || data.type === 'media' || data.type === 'settings'
}
