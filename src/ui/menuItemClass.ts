import { clsx } from 'clsx'

/** Classes of one line of a menu; also used by the command palette. */
export const menuItemClass = clsx(
  'flex min-h-8 w-full cursor-default items-center gap-2 rounded-md px-2 py-1 text-sm outline-none select-none wrap-anywhere',
  'data-highlighted:bg-hover data-[selected=true]:bg-hover aria-disabled:text-faint',
  'forced-colors:data-highlighted:outline-2 forced-colors:data-[selected=true]:outline-2',
  '[&_svg]:size-4 [&_svg]:shrink-0',
)
