import { useState } from 'react'
import { SearchInput } from './SearchInput'

interface PageSearchProps {
  /** Names it: "Search avatars". */
  label: string
  /** What the address holds. */
  value: string | undefined
  /** With each letter. Replace the address, so that Back does not go letter by letter. */
  onValueChange: (value: string) => void
}

/** The search of a page's own list, kept in the address. "/" moves the focus here. */
export function PageSearch({ label, value = '', onValueChange }: PageSearchProps) {
  // The address follows a moment after each letter; while the box has focus it shows what is typed.
  const [typed, setTyped] = useState<string>()
  return (
    <SearchInput
      className="relative block w-full min-w-40 flex-1 sm:max-w-72"
      label={label}
      slashKey
      value={typed ?? value}
      onValueChange={(next) => {
        setTyped(next)
        onValueChange(next)
      }}
      onBlur={() => setTyped(undefined)}
    />
  )
}
