import { useState, type KeyboardEvent } from 'react'
import { Button } from '~/ui/Button'
import { Field } from '~/ui/Field'
import { SegmentedControl } from '~/ui/SegmentedControl'
import { TextInput } from '~/ui/TextInput'
import { checkAddress } from './address-check'
import { useMediaLibrary } from './media-library'
import type { MediaKind } from './media-sniff'

interface MediaAddressProps {
  accepts: readonly MediaKind[]
  onAddress: (uri: string) => void
}

/** A web address instead of a file. It is checked as far as that goes without fetching it; this page may not. */
export function MediaAddress({ accepts, onAddress }: MediaAddressProps) {
  const [text, setText] = useState('')
  const [error, setError] = useState<string>()
  const [chosen, setChosen] = useState<MediaKind>()
  const kind = chosen ?? accepts.find((own) => own === kindOf(text)) ?? accepts[0] ?? 'image'

  function use() {
    const reason = checkAddress(text)
    setError(reason)
    if (reason !== undefined) return
    const uri = text.trim()
    useMediaLibrary.getState().learnt(uri, { name: uri, facts: { kind, type: '', format: 'Web address, not looked at here' }, origin: { from: 'url', url: uri } })
    onAddress(uri)
  }

  return (
    <div className="mt-2 grid gap-2 border-t pt-2">
      <Field label="Web address" error={error} help="Starts with https://. The API fetches it once, and follows no redirects.">
        <TextInput
          ref={(input) => input?.focus()}
          type="url"
          inputMode="url"
          placeholder="https://"
          value={text}
          onChange={(event) => setText(event.target.value)}
          onKeyDown={(event: KeyboardEvent) => {
            if (event.key !== 'Enter') return
            // Enter would send the form around it.
            event.preventDefault()
            use()
          }}
        />
      </Field>
      <div className="flex flex-wrap items-center gap-2">
        {accepts.length > 1 && <SegmentedControl label="It is" value={kind} onValueChange={setChosen} options={accepts.map((own) => ({ value: own, label: own.charAt(0).toUpperCase() + own.slice(1) }))} />}
        <Button size="sm" onClick={use}>
          Use this address
        </Button>
      </div>
    </div>
  )
}

/** A guess by the ending; people may correct it. */
function kindOf(address: string): MediaKind | undefined {
  const ending = /\.([a-z0-9]{2,4})(?:[?#]|$)/i.exec(address)?.[1]?.toLowerCase() ?? ''
  if (/^(?:jpe?g|png|webp)$/.test(ending)) return 'image'
  if (/^(?:mp4|mov|m4v|mkv|webm|ogv|avi)$/.test(ending)) return 'video'
  return /^(?:mp3|m4a|aac|flac|wav|og[ga]|opus)$/.test(ending) ? 'audio' : undefined
}
