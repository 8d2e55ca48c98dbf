import { useEffect, useEffectEvent, useState } from 'react'
import { SearchInput } from './SearchInput'

/** How long after the last letter the address follows, in milliseconds: longer than between two letters of a word. */
const PAUSE_MS = 200

interface PageSearchProps {
  /** Names it: "Search avatars". */
  label: string
  /** The label, unless it says what is searched. */
  placeholder?: string
  /** What the address holds. */
  value: string | undefined
  /** When typing pauses, with Enter, and on leaving. Replace the address, so that Back does not go word by word. */
  onValueChange: (value: string) => void
  className?: string
}

/**
 * The search of a page's own list, kept in the address. Letters show at once, whatever the list is doing; the address,
 * and with it the list, follows when typing pauses. "/" moves the focus here.
 */
export function PageSearch({ label, placeholder, value = '', onValueChange, className = 'relative block w-full min-w-40 flex-1 sm:max-w-72' }: PageSearchProps) {
  const [typed, setTyped] = useState<string>()
  const isBehind = typed !== undefined && typed !== value
  const tell = useEffectEvent((text: string) => onValueChange(text))
  useEffect(() => {
    if (typed === undefined || !isBehind) return undefined
    const timer = setTimeout(() => tell(typed), PAUSE_MS)
    return () => clearTimeout(timer)
  }, [typed, isBehind])
  return (
    <SearchInput
      className={className}
      label={label}
      {...(placeholder !== undefined && { placeholder })}
      slashKey
      value={typed ?? value}
      onValueChange={setTyped}
      onKeyUp={(event) => {
        if (event.key === 'Enter' && isBehind) onValueChange(typed)
      }}
      onBlur={() => {
        if (isBehind) onValueChange(typed)
        setTyped(undefined)
      }}
    />
  )
}
