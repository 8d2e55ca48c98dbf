/** One page of the sidebar. */
export interface PageLink {
  to: '/' | '/playground' | '/gallery' | '/avatars' | '/knowledge' | '/voices' | '/conversations' | '/live' | '/workflows' | '/usage' | '/settings'
  label: string
  /** Goes there after `g`. */
  key: string
}

/** The pages in groups that belong together. Sidebar, command menu, shortcuts and their help all read this list. */
export const pageGroups: readonly (readonly PageLink[])[] = [
  [
    { to: '/', label: 'Overview', key: 'o' },
    { to: '/playground', label: 'Playground', key: 'p' },
    { to: '/gallery', label: 'Gallery', key: 'g' },
  ],
  [
    { to: '/avatars', label: 'Avatars', key: 'a' },
    { to: '/knowledge', label: 'Knowledge', key: 'k' },
    { to: '/voices', label: 'Voices', key: 'v' },
  ],
  [
    { to: '/conversations', label: 'Conversations', key: 'c' },
    { to: '/live', label: 'Live', key: 'l' },
  ],
  [{ to: '/workflows', label: 'Workflows', key: 'w' }],
  [
    { to: '/usage', label: 'Usage', key: 'u' },
    { to: '/settings', label: 'Settings', key: 's' },
  ],
]
