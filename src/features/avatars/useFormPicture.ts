import { useEffect, useEffectEvent } from 'react'
import { useStore } from 'zustand'
import type { FormField } from '~/features/form/shared/types'
import { pictureProblem, pictureUri } from '~/features/media/shared/picture.store'
import { usePicture } from '~/features/media/shared/usePicture'

/** The picture of a form: what comes of it becomes the value of its field, and what is in its way the field's error. */
export function useFormPicture(field: FormField<string | undefined>) {
  const store = usePicture()
  const state = useStore(store, (picture) => picture.state)
  const uri = pictureUri(state)
  const change = useEffectEvent(field.onChange)
  useEffect(() => change(uri), [uri])
  // The contract only knows that the member is missing; the picture knows why.
  const error = field.error && (pictureProblem(state) ?? field.error)
  return { store, state, error, controlId: field.id }
}

export type FormPicture = ReturnType<typeof useFormPicture>
