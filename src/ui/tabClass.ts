/** The line of tabs; scrolls sideways when narrow. */
export const tabListClass = 'flex gap-1 overflow-x-auto border-b [scrollbar-width:none]'

/**
 * One tab. For tabs that are routes: `<Link className={tabClass} activeProps={{ 'data-state': 'active' }}>` inside
 * `<nav className={tabListClass}>`.
 */
export const tabClass =
  'inline-flex h-9 shrink-0 items-center gap-1.5 border-b-2 border-transparent px-2.5 text-sm font-medium text-muted whitespace-nowrap transition-colors hover:text-fg focus-visible:-outline-offset-2 focus-visible:rounded-md data-[state=active]:border-accent data-[state=active]:text-fg forced-colors:border-[Canvas] forced-colors:data-[state=active]:border-[Highlight]!'
