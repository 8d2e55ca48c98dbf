import Dices from 'lucide-react/icons/dices'
import History from 'lucide-react/icons/history'
import Lock from 'lucide-react/icons/lock'
import LockOpen from 'lucide-react/icons/lock-open'
import { Field } from '~/ui/Field'
import { IconButton } from '~/ui/IconButton'
import { TextInput } from '~/ui/TextInput'
import { usePlayground } from '../context'
import { randomSeed } from '../run/seeds'
import type { WidgetProps } from './types'

/** A seed: drawn anew for each run, or locked. What is shown is what the next run sends, either way. */
export function SeedField({ field, label, help, max }: WidgetProps & { max: number }) {
  const { nextSeed, seedRolled, lastSeed } = usePlayground()
  const isLocked = field.value !== undefined
  return (
    <Field {...field.fieldProps} label={label} help={help} note={isLocked ? 'locked' : 'new with each run'}>
      <span className="col-span-2 flex max-w-80 items-center gap-1.5">
        <TextInput
          className="min-w-0 flex-1"
          type="number"
          inputMode="numeric"
          min={0}
          max={max}
          step={1}
          value={isLocked ? field.textProps.value : String(nextSeed)}
          onBlur={field.onBlur}
          onChange={({ target }) => field.onChange(target.value === '' ? undefined : Number(target.value))}
        />
        <IconButton
          label={isLocked ? 'Draw a new seed with each run' : 'Lock this seed'}
          aria-pressed={isLocked}
          icon={isLocked ? <Lock /> : <LockOpen />}
          onClick={() => field.onChange(isLocked ? undefined : nextSeed)}
        />
        <IconButton label="Draw another seed" icon={<Dices />} onClick={() => (isLocked ? field.onChange(randomSeed(max)) : seedRolled())} />
        {lastSeed !== undefined && <IconButton label={`Use the last seed, ${lastSeed}`} icon={<History />} onClick={() => field.onChange(lastSeed)} />}
      </span>
    </Field>
  )
}
