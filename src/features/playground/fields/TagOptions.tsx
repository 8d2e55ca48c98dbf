import { clsx } from 'clsx'

interface TagOptionsProps {
  id: string
  options: readonly string[]
  active: number
  onChoose: (tag: string) => void
}

/** The tags that fit what is being typed; the focus stays in the text. */
export function TagOptions({ id, options, active, onChoose }: TagOptionsProps) {
  if (options.length === 0) return null
  return (
    <div id={id} role="listbox" aria-label="Reference images" className="absolute inset-x-0 z-20 mt-1 max-h-40 overflow-y-auto rounded-md border border-strong bg-raised p-1 shadow-float">
      {options.map((tag, n) => (
        // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- keys go to the text, which names the active option
        <div
          key={tag}
          tabIndex={-1}
          id={`${id}-${n}`}
          role="option"
          aria-selected={n === active}
          // The text would lose the focus, and with it the list would go, before the click.
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onChoose(tag)}
          className={clsx('cursor-default rounded-sm px-2 py-1 text-sm', n === active && 'bg-hover')}
        >
          @{tag}
        </div>
      ))}
    </div>
  )
}
