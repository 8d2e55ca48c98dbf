import { clsx } from 'clsx'
import { UserText } from '~/ui/UserText'
import type { CallLog, LogEntry } from './callLog'
import { useLog } from './useLog'

interface CaptionsProps {
  log: CallLog
  /** The avatar's. */
  name: string
}

/** The last line of each side, over the picture. The log has all of them, and reads them to screen readers. */
export function Captions({ log, name }: CaptionsProps) {
  const lines = latest(useLog(log))
  if (lines.length === 0) return null
  return (
    <div aria-hidden className="pointer-events-none absolute inset-x-3 bottom-3 grid justify-items-center gap-1">
      {lines.map(({ id, role, text }) => (
        <p key={id} className={clsx('max-w-full rounded-md bg-media/85 px-2.5 py-1 text-on-media', role === 'assistant' ? 'text-base' : 'text-sm max-sm:hidden')}>
          <span className="me-1.5 font-semibold">{role === 'assistant' ? <UserText>{name}</UserText> : 'You'}</span>
          <UserText lines={3} as="span" className="align-top">
            {text}
          </UserText>
        </p>
      ))}
    </div>
  )
}

type Caption = Extract<LogEntry, { kind: 'caption' }>

/** The last line of each side, in the order in which they began. */
export function latest(entries: readonly LogEntry[]): Caption[] {
  const captions = entries.filter((entry): entry is Caption => entry.kind === 'caption')
  return [captions.findLast(({ role }) => role === 'user'), captions.findLast(({ role }) => role === 'assistant')]
    .filter((caption) => caption !== undefined)
    .toSorted((a, b) => captions.indexOf(a) - captions.indexOf(b))
}
