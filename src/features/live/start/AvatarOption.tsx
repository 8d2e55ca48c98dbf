import { clsx } from 'clsx'
import { useId } from 'react'
import { Picture } from '~/ui/Picture'
import { UserText } from '~/ui/UserText'

interface AvatarOptionProps {
  /** Name of the radio group. */
  group: string
  name: string
  picture: string | null
  note: string
  disabledReason?: string
  checked: boolean
  onChoose: () => void
}

/** One avatar of a choice. */
export function AvatarOption({ group, name, picture, note, disabledReason, checked, onChoose }: AvatarOptionProps) {
  const id = useId()
  const off = disabledReason !== undefined
  return (
    <label
      className={clsx(
        'flex min-w-0 items-center gap-2.5 rounded-lg border border-strong p-1.5 transition-colors has-focus-visible:outline-2 has-focus-visible:outline-offset-1 has-focus-visible:outline-accent',
        off ? 'cursor-not-allowed bg-sunken' : 'cursor-pointer hover:bg-hover',
        checked && 'border-accent! bg-accent-soft forced-colors:border-[Highlight]!',
      )}
    >
      <input type="radio" name={group} aria-labelledby={id} aria-describedby={`${id}-note`} checked={checked} disabled={off} onChange={onChoose} className="sr-only" />
      <Picture src={picture} alt="" name={name} ratio={1088 / 704} className="w-14" />
      <span className="min-w-0">
        <span id={id} className={clsx('block text-sm font-medium', off && 'text-muted')}>
          <UserText lines={1}>{name}</UserText>
        </span>
        <span id={`${id}-note`} className="block truncate text-xs text-muted">
          {disabledReason ?? note}
        </span>
      </span>
    </label>
  )
}
