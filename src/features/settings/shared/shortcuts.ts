import { pageGroups } from '~/lib/pages'

export interface Shortcut {
  /** `Mod` is ⌘ on a Mac and Ctrl elsewhere. */
  keys: readonly string[]
  /** How several keys belong together; `then` when left out. */
  joint?: 'then' | 'or' | 'to'
  label: string
}

/** Every shortcut of the dashboard, in groups, as the help and the settings list them. */
export const shortcutGroups: readonly { heading: string; shortcuts: readonly Shortcut[] }[] = [
  {
    heading: 'Anywhere',
    shortcuts: [
      { keys: ['Mod+K'], label: 'Search pages, items and actions' },
      { keys: ['?'], label: 'Show the keyboard shortcuts' },
      { keys: ['/'], label: 'Search the list or text of this page' },
      { keys: ['F8'], label: 'Move to the notifications' },
    ],
  },
  {
    heading: 'Go to',
    shortcuts: pageGroups.flat().map(({ label, key }) => ({ keys: ['g', key], label })),
  },
  {
    heading: 'In a conversation',
    shortcuts: [
      { keys: ['['], label: 'Previous conversation of the list' },
      { keys: [']'], label: 'Next conversation of the list' },
    ],
  },
  {
    heading: 'In the rows of conversations',
    shortcuts: [
      { keys: ['↓', 'j'], joint: 'or', label: 'Next row' },
      { keys: ['↑', 'k'], joint: 'or', label: 'Previous row' },
      { keys: ['x'], label: 'Choose the row' },
    ],
  },
  {
    heading: 'In forms',
    shortcuts: [
      { keys: ['Mod+Enter'], label: 'Run, in the playground' },
      { keys: ['Mod+S'], label: 'Save a knowledge document' },
    ],
  },
  {
    heading: 'In the gallery and in results',
    shortcuts: [
      { keys: ['Space'], label: 'Choose the run that has the focus' },
      { keys: ['←', '→'], joint: 'or', label: 'Previous and next of what is open' },
    ],
  },
  {
    heading: 'While designing a voice',
    shortcuts: [{ keys: ['1', '4'], joint: 'to', label: 'Play a candidate' }],
  },
]

/** Whether this machine's command key is ⌘. */
export function isMac(platform: string = navigator.platform): boolean {
  return /mac|iphone|ipad/i.test(platform)
}
