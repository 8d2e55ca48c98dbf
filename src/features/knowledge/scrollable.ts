/** For a part of the page that scrolls by itself: the keyboard reaches it, so that the arrow keys can scroll it. */
export function scrollable(label: string) {
  return { role: 'group', 'aria-label': label, tabIndex: 0 } as const
}
