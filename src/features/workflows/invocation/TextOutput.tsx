import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { Entry } from '~/data/ledgerEntry'
import { outputTextQuery } from '~/data/ledgerMedia'
import { LoadError } from '~/features/form/shared/LoadError'
import { CopyButton } from '~/ui/CopyButton'
import { Skeleton } from '~/ui/Skeleton'
import { UserText } from '~/ui/UserText'

interface TextOutputProps {
  entry: Entry
  n: number
  /** Of its node. */
  name: string
}

/** More would make the page slow; the copy and the file have all of it. In UTF-16 units. */
const SHOWN = 100_000

const frame = 'h-44 w-full overflow-auto rounded-lg border bg-sunken p-3'

/** An output that is text or JSON, to be read where it is. */
export function TextOutput({ entry, n, name }: TextOutputProps) {
  const { data, error, refetch, isFetching } = useQuery({ ...outputTextQuery(entry, n), throwOnError: false })
  const shown = useMemo(() => data && laidOut(data), [data])
  if (error) {
    return (
      <div className={frame}>
        <LoadError title="It could not be read" error={error} onRetry={() => void refetch()} retrying={isFetching} />
      </div>
    )
  }
  if (data === undefined) return <Skeleton size="block" className="h-44" />
  if (!data) return <p className="grid h-44 place-items-center rounded-lg bg-sunken px-4 text-center text-sm text-muted">Neither picture, video, sound nor short text. Download it to open it.</p>
  return (
    // Focusable, so that the keyboard can scroll it.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div role="region" aria-label={`Output of ${name}`} tabIndex={0} className={frame}>
      <UserText as="div" preserve className={data.isJson ? 'font-mono text-xs' : 'text-sm'}>
        {shown === '' ? 'The text is empty.' : shown}
      </UserText>
      {data.text.length > SHOWN && <p className="mt-2 text-xs text-muted">Cut short here. The copy and the file have all of it.</p>}
    </div>
  )
}

/** Copies all of a text output; nothing for others. */
export function CopyText({ entry, n, name }: TextOutputProps) {
  const { data } = useQuery({ ...outputTextQuery(entry, n), throwOnError: false })
  return data && data.text !== '' ? <CopyButton text={data.text} label={`Output of ${name.slice(0, 100)}`} /> : null
}

function laidOut({ text, isJson }: { text: string; isJson: boolean }): string {
  const whole = isJson ? JSON.stringify(JSON.parse(text), null, 2) : text
  return whole.slice(0, SHOWN)
}
