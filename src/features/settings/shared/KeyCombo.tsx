import { Kbd } from '~/ui/Kbd'
import { isMac, type Shortcut } from './shortcuts'

/** Keys as they are written on this machine's keyboard, with the word between them. */
export function KeyCombo({ keys, joint = 'then' }: Pick<Shortcut, 'keys' | 'joint'>) {
  return (
    <span className="inline-flex items-center gap-1">
      {keys.map((key, index) => (
        <span key={key + String(index)} className="inline-flex items-center gap-1">
          {index > 0 && <span className="text-xs text-faint">{joint}</span>}
          {key.split('+').map((part) => (
            <Kbd key={part}>{part === 'Mod' ? (isMac() ? '⌘' : 'Ctrl') : part}</Kbd>
          ))}
        </span>
      ))}
    </span>
  )
}
