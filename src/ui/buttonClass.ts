import { clsx } from 'clsx'

export type ButtonVariant = 'primary' | 'secondary' | 'ghost' | 'danger'
export type ButtonSize = 'sm' | 'md'

const variants: Record<ButtonVariant, string> = {
  primary: 'border-transparent bg-accent text-on-accent hover:bg-accent-hover',
  secondary: 'border-strong bg-surface text-fg hover:bg-hover',
  ghost: 'border-transparent bg-transparent text-muted hover:bg-hover hover:text-fg data-[state=open]:bg-hover',
  danger: 'border-transparent bg-danger-fill text-on-fill hover:bg-danger-fill-hover',
}

const sizes: Record<ButtonSize, { height: string; wide: string; square: string }> = {
  sm: { height: 'h-7 gap-1 text-xs [&_svg]:size-3.5', wide: 'px-2', square: 'w-7' },
  md: { height: 'h-control gap-1.5 text-sm [&_svg]:size-4', wide: 'px-3', square: 'w-control' },
}

/**
 * Classes of a button, for what must look like one but is a link: `<Link className={buttonClass({ variant: 'primary' })}>`.
 *
 * @param options.variant primary is the one next step of a view; secondary by default
 * @param options.size `md` is a control's height (32 px, 28 px when compact), `sm` 28 px
 * @param options.square no side padding, as wide as high (icon buttons)
 */
export function buttonClass(options: { variant?: ButtonVariant; size?: ButtonSize; square?: boolean; className?: string } = {}) {
  const { variant = 'secondary', size = 'md', square = false, className } = options
  return clsx(
    'relative inline-flex shrink-0 items-center justify-center rounded-md border font-medium whitespace-nowrap select-none',
    'transition-colors data-off:cursor-not-allowed data-off:border-line data-off:bg-sunken data-off:text-faint',
    '[&_svg]:shrink-0',
    variants[variant],
    sizes[size].height,
    square ? sizes[size].square : sizes[size].wide,
    className,
  )
}
