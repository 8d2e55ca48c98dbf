import { Kbd } from '~/ui/Kbd'
import { isMac } from './shortcuts'

/** Keys as they are written on this machine's keyboard, one after the other. */
export function KeyCombo({ keys }: { keys: readonly string[] }) {
  return (
    <span className="inline-flex items-center gap-1">
      {keys.map((key, index) => (
        <span key={key + String(index)} className="inline-flex items-center gap-1">
          {index > 0 && <span className="text-xs text-faint">then</span>}
          {key.split('+').map((part) => (
            <Kbd key={part}>{part === 'Mod' ? (isMac() ? '⌘' : 'Ctrl') : part}</Kbd>
          ))}
        </span>
      ))}
    </span>
  )
}
