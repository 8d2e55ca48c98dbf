import { Field } from '~/ui/Field'
import { Select } from '~/ui/Select'
import type { Microphone } from './microphones'

interface MicrophoneChoiceProps {
  microphones: readonly Microphone[]
  /** Undefined for the one that the system prefers, which is the first. */
  deviceId: string | undefined
  onChoose: (id: string) => void
}

/** Which of several microphones to record. */
export function MicrophoneChoice({ microphones, deviceId, onChoose }: MicrophoneChoiceProps) {
  return (
    <Field label="Microphone">
      <Select value={deviceId ?? microphones[0]?.id ?? ''} onValueChange={onChoose} options={microphones.map(({ id, name }) => ({ value: id, label: name }))} />
    </Field>
  )
}
