import type { Path } from '~/contract/json-schema'
import type { FormField } from '~/features/form/shared/types'

/** What a control in the builder takes of the form's field at a path. */
export type FieldAt = (path: Path) => Pick<FormField<unknown>, 'id' | 'error' | 'fieldProps' | 'textProps' | 'onBlur' | 'limits'>
