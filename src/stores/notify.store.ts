import { create } from 'zustand'

/** `each`: whenever a task ends; `all`: when the last one that was running has. */
export type NotifyWhen = 'never' | 'each' | 'all'

const STORAGE_KEY = 'greenroom.notify'

interface Choice {
  /** When the system shows a notification. */
  notification: NotifyWhen
  /** When a sound is played. */
  sound: NotifyWhen
}

interface NotifyState extends Choice {
  notificationChosen: (when: NotifyWhen) => void
  soundChosen: (when: NotifyWhen) => void
}

/** How this device tells that a task has ended. Kept in localStorage when the browser allows it. */
export const useNotify = create<NotifyState>()((set, get) => {
  const choose = (change: Partial<Choice>) => {
    set(change)
    const { notification, sound } = get()
    try {
      localStorage.setItem(STORAGE_KEY, JSON.stringify({ notification, sound }))
    } catch {
      // Refused or full: the choice holds until the page is closed.
    }
  }
  return {
    ...readKept(),
    notificationChosen: (notification) => choose({ notification }),
    soundChosen: (sound) => choose({ sound }),
  }
})

function readKept(): Choice {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(STORAGE_KEY) ?? '{}')
    const choice = typeof kept === 'object' && kept !== null ? new Map<string, unknown>(Object.entries(kept)) : new Map<string, unknown>()
    return { notification: whenOf(choice.get('notification')), sound: whenOf(choice.get('sound')) }
  } catch {
    return { notification: 'never', sound: 'never' }
  }
}

// A function and no constant: the store reads what was kept while this module is still being set up.
function whenOf(value: unknown): NotifyWhen {
  return value === 'each' || value === 'all' ? value : 'never'
}
