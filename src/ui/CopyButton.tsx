import Check from 'lucide-react/icons/check'
import Copy from 'lucide-react/icons/copy'
import { Button } from './Button'
import { IconButton } from './IconButton'
import { useCopy } from './useCopy'

interface CopyButtonProps {
  /** Or what makes it when it is wanted. */
  text: string | (() => string)
  /** What is copied: "Transcript", "Avatar id". */
  label: string
  /** With the word "Copy" beside the icon. */
  wordy?: boolean
}

/** Copies a text; says so on itself and to screen readers. */
export function CopyButton({ text, label, wordy = false }: CopyButtonProps) {
  const { copied, copy } = useCopy()
  const press = () => void copy(typeof text === 'string' ? text : text(), label)
  const icon = copied ? <Check className="text-success" /> : <Copy />
  if (wordy) {
    return (
      <Button size="sm" icon={icon} aria-label={`Copy ${lowerFirst(label)}`} onClick={press}>
        {copied ? 'Copied' : 'Copy'}
      </Button>
    )
  }
  return <IconButton size="sm" icon={icon} label={copied ? 'Copied' : `Copy ${lowerFirst(label)}`} onClick={press} />
}

function lowerFirst(text: string): string {
  // "JSON" and "ID" stay as they are.
  return /^[A-Z][a-z]/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text
}
