import { useEffect, useState } from 'react'
import { useUpload } from '~/data/uploads'
import { createPictureStore } from './picture.store'

/** The picture of one form: its store, with uploads through the data layer. An upload under way ends with the form. */
export function usePicture() {
  const { mutateAsync } = useUpload()
  const [store] = useState(() => createPictureStore({ send: (file, options) => mutateAsync({ file, ...options }), decode }))
  useEffect(() => () => store.getState().removed(), [store])
  return store
}

/** The browser's own word on whether it can show a file. */
async function decode(file: Blob): Promise<void> {
  const address = URL.createObjectURL(file)
  const image = new Image()
  image.src = address
  try {
    await image.decode()
  } finally {
    URL.revokeObjectURL(address)
  }
}
