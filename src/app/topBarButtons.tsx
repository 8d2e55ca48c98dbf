import { clsx } from 'clsx'
import ListChecks from 'lucide-react/icons/list-checks'
import Menu from 'lucide-react/icons/menu'
import Search from 'lucide-react/icons/search'
import SunMoon from 'lucide-react/icons/sun-moon'
import type { ComponentProps } from 'react'
import { buttonClass } from '~/ui/buttonClass'

type ButtonProps = ComponentProps<'button'>

/*
 * The top bar's buttons, bare: no tooltip and no overlay, whose library would triple the code before the first paint.
 * index.html shows them, then the app, whose overlays load right after and take them as their triggers.
 */

export function MenuButton(props: ButtonProps) {
  return (
    <button type="button" {...props} aria-label="Open navigation" className={buttonClass({ variant: 'ghost', square: true, className: 'md:hidden' })}>
      <Menu aria-hidden />
    </button>
  )
}

export function SearchButton(props: ButtonProps) {
  return (
    <button
      type="button"
      {...props}
      aria-label="Search pages, items and actions"
      aria-keyshortcuts="Control+K Meta+K"
      className={clsx(buttonClass({ variant: 'secondary' }), 'min-w-0 shrink! font-normal text-muted max-sm:w-control max-sm:border-transparent max-sm:bg-transparent max-sm:px-0 sm:w-64 sm:justify-start')}
    >
      <Search aria-hidden />
      <span className="truncate max-sm:sr-only">Search or jump to…</span>
      <kbd aria-hidden className="ms-auto rounded-sm border px-1 font-sans text-xs text-faint max-sm:hidden">
        Ctrl K
      </kbd>
    </button>
  )
}

export function TasksTrigger({ count, ...props }: ButtonProps & { count: number }) {
  return (
    <button type="button" {...props} aria-label={count > 0 ? `Tasks, ${count} running` : 'Tasks'} className={buttonClass({ variant: 'ghost', square: true })}>
      <ListChecks aria-hidden />
      {count > 0 && (
        <span className="absolute -end-1 -top-1 grid h-4 min-w-4 place-items-center rounded-full bg-accent px-1 text-[0.6875rem] leading-none font-semibold text-on-accent">
          {count > 99 ? '99+' : count}
        </span>
      )}
    </button>
  )
}

export function ThemeTrigger(props: ButtonProps) {
  return (
    <button type="button" {...props} aria-label="Theme" className={buttonClass({ variant: 'ghost', square: true })}>
      <SunMoon aria-hidden />
    </button>
  )
}
