import type { FormField } from '~/features/form/shared/types'
import { Field } from '~/ui/Field'
import { TextArea } from '~/ui/TextArea'
import { TextInput } from '~/ui/TextInput'

type TextField = Pick<FormField<string>, 'fieldProps' | 'textProps'>

interface CharacterFieldsProps {
  name: TextField
  personality: TextField
  /** Empty when it has none. */
  startScript: TextField
}

/** Who an avatar is, in words. */
export function CharacterFields({ name, personality, startScript }: CharacterFieldsProps) {
  return (
    <div className="grid grid-cols-1 gap-4">
      <Field label="Name" {...name.fieldProps}>
        <TextInput {...name.textProps} autoComplete="off" />
      </Field>
      <Field label="Personality" {...personality.fieldProps} help="Who it is, what it knows, how it speaks: the instructions for every conversation.">
        <TextArea {...personality.textProps} rows={6} />
      </Field>
      <Field label="Start script" note="optional" {...startScript.fieldProps} help="Spoken word for word when a session begins. Without it the avatar waits for the other side.">
        <TextArea {...startScript.textProps} rows={3} />
      </Field>
    </div>
  )
}
