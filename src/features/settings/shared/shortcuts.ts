import { pageGroups } from '~/lib/pages'

export interface Shortcut {
  /** Pressed one after the other; `Mod` is ⌘ on a Mac and Ctrl elsewhere. */
  keys: readonly string[]
  label: string
}

/** Every shortcut of the dashboard, in groups, as the help and the settings list them. */
export const shortcutGroups: readonly { heading: string; shortcuts: readonly Shortcut[] }[] = [
  {
    heading: 'Anywhere',
    shortcuts: [
      { keys: ['Mod+K'], label: 'Search pages, items and actions' },
      { keys: ['?'], label: 'Show the keyboard shortcuts' },
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
]

/** How long the second key may take, in milliseconds. */
export const SEQUENCE_MS = 1200

/** Whether this machine's command key is ⌘. */
export function isMac(platform: string = navigator.platform): boolean {
  return /mac|iphone|ipad/i.test(platform)
}
