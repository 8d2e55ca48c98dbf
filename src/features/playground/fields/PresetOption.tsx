import { clsx } from 'clsx'
import type { ReactNode } from 'react'
import { UserText } from '~/ui/UserText'

interface PresetOptionProps {
  /** Name of the radio group. */
  group: string
  name: string
  checked: boolean
  onChoose: () => void
  icon?: ReactNode
  disabledReason?: string
}

/** One voice or avatar to choose. */
export function PresetOption({ group, name, checked, onChoose, icon, disabledReason }: PresetOptionProps) {
  return (
    <label
      className={clsx(
        'relative inline-flex min-h-7 max-w-full items-center gap-1.5 rounded-md border px-2 py-0.5 text-xs has-focus-visible:outline-2 has-focus-visible:outline-accent',
        checked ? 'border-accent bg-accent-soft font-medium' : 'border-strong bg-surface',
        disabledReason ? 'cursor-not-allowed text-faint' : 'cursor-pointer hover:bg-hover',
      )}
    >
      <input type="radio" name={group} checked={checked} disabled={disabledReason !== undefined} onChange={onChoose} className="absolute inset-0 cursor-[inherit] opacity-0" />
      {icon}
      <UserText as="span" lines={1}>
        {name}
      </UserText>
      {disabledReason && <span className="text-faint">({disabledReason})</span>}
    </label>
  )
}
