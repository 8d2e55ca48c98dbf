import Search from 'lucide-react/icons/search'
import X from 'lucide-react/icons/x'
import { useEffect, useRef, type ComponentProps } from 'react'
import { usePreferences } from '~/stores/preferences.store'
import { IconButton } from './IconButton'
import { Kbd } from './Kbd'
import { TextInput } from './TextInput'

interface SearchInputProps extends Omit<ComponentProps<typeof TextInput>, 'value' | 'start' | 'maxLength' | 'ref'> {
  value: string
  onValueChange: (value: string) => void
  /** Names it: "Search avatars". Also the placeholder unless one is given. */
  label: string
  /** "/" anywhere on the page, outside of fields, moves focus here, unless shortcuts of one key are off. One per page. */
  slashKey?: boolean
}

/** A search box with a button that clears it; Escape clears too. */
export function SearchInput({ value, onValueChange, label, slashKey = false, className, ...rest }: SearchInputProps) {
  const input = useRef<HTMLInputElement>(null)
  const singleKeys = usePreferences((state) => state.singleKeys)
  const listens = slashKey && singleKeys

  useEffect(() => {
    if (!listens) return undefined
    function focusOnSlash(event: KeyboardEvent) {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return
      const target = event.target
      if (target instanceof HTMLElement && target.closest('input, textarea, select, [contenteditable], [role="dialog"], [role="menu"]')) return
      event.preventDefault()
      input.current?.focus()
    }
    document.addEventListener('keydown', focusOnSlash)
    return () => document.removeEventListener('keydown', focusOnSlash)
  }, [listens])

  function clear() {
    onValueChange('')
    input.current?.focus()
  }

  return (
    <div role="search" aria-label={label} className={className ?? 'relative block w-full max-w-72'}>
      <span className="relative block">
        <TextInput
          placeholder={label}
          {...rest}
          ref={input}
          type="search"
          aria-label={label}
          value={value}
          start={<Search />}
          onChange={(event) => onValueChange(event.target.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Escape' || value === '') return
            // Escape clears first; only an empty box lets a dialog around it close.
            event.stopPropagation()
            event.preventDefault()
            clear()
          }}
        />
        <span className="absolute inset-y-0 end-0.5 flex items-center">
          {value !== '' && <IconButton label="Clear search" size="sm" icon={<X />} noTooltip onClick={clear} />}
          {value === '' && listens && (
            <span aria-hidden className="pointer-events-none pe-1.5">
              <Kbd>/</Kbd>
            </span>
          )}
        </span>
      </span>
    </div>
  )
}
