import type { FormField } from '~/features/form/shared/types'
import { Field } from '~/ui/Field'
import { TextArea } from '~/ui/TextArea'
import { TextInput } from '~/ui/TextInput'

type TextField = Pick<FormField<unknown>, 'fieldProps' | 'textProps'>

/**
 * What a voice is called, for people: neither changes how it sounds. Not judged on leaving them, for the counter says it
 * already, and the sentence would push away the button that was just being pressed.
 */
export function NameFields({ name, description }: { name: TextField; description: TextField }) {
  return (
    <>
      <Field label="Name" {...name.fieldProps}>
        <TextInput {...name.textProps} onBlur={undefined} autoComplete="off" />
      </Field>
      <Field label="Description" note="optional" {...description.fieldProps} help="A note for whoever chooses a voice. It does not change the sound.">
        <TextArea {...description.textProps} onBlur={undefined} rows={3} />
      </Field>
    </>
  )
}
