import { Checkbox } from '~/ui/Checkbox'

export const NO_CONSENT = 'Without the speaker’s consent a voice must not be cloned.'

interface ConsentProps {
  id: string
  checked: boolean
  onCheckedChange: (checked: boolean) => void
  error: string | undefined
}

/** The one thing that no machine can check. */
export function Consent({ id, checked, onCheckedChange, error }: ConsentProps) {
  return (
    <div id={id} role="group" aria-label="Consent" aria-describedby={error ? `${id}-error` : undefined} className="text-sm">
      <Checkbox
        checked={checked}
        onCheckedChange={onCheckedChange}
        label="The person who speaks here agrees that their voice is cloned"
        help="It is your own voice, or you have the speaker’s permission. RunwayML’s terms ask for it, and so do the laws of many countries."
      />
      {error && (
        <p id={`${id}-error`} className="mt-1 text-xs text-danger">
          {error}
        </p>
      )}
    </div>
  )
}
