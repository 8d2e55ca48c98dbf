import { clsx } from 'clsx'
import { useId, type ReactNode } from 'react'
import { UserText } from '~/ui/UserText'

interface VoiceOptionProps {
  /** Name of the radio group. */
  group: string
  checked: boolean
  onChoose: () => void
  name: string
  description: string
  disabledReason?: string
  /** Its player; beside the radio button, not in its label. */
  children?: ReactNode
}

/** One voice to choose. */
export function VoiceOption({ group, checked, onChoose, name, description, disabledReason, children }: VoiceOptionProps) {
  const id = useId()
  const words = disabledReason ?? description
  return (
    <div
      className={clsx(
        'relative min-w-0 rounded-md border px-2 py-1.5 text-sm transition-colors has-focus-visible:outline-2 has-focus-visible:outline-accent',
        checked ? 'border-accent bg-accent-soft' : disabledReason ? 'bg-sunken' : 'border-line hover:bg-hover',
      )}
    >
      <div className="flex min-w-0 items-start gap-2">
        <input
          type="radio"
          id={id}
          name={group}
          checked={checked}
          disabled={disabledReason !== undefined}
          onChange={onChoose}
          aria-describedby={words ? `${id}-words` : undefined}
          // Above the label's area, which covers the whole option.
          className="relative z-1 mt-1 size-3.5 shrink-0 outline-none"
        />
        <span className="min-w-0 flex-1">
          <label htmlFor={id} className={clsx('block after:absolute after:inset-0', disabledReason && 'text-muted')}>
            <UserText lines={2}>{name}</UserText>
          </label>
          {words && (
            <span id={`${id}-words`} className="block text-xs text-muted">
              <UserText lines={2}>{words}</UserText>
            </span>
          )}
        </span>
      </div>
      {children && <div className="relative z-1 mt-1">{children}</div>}
    </div>
  )
}
