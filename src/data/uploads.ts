import { useMutation } from '@tanstack/react-query'
import { upload } from '~/api/upload'

interface UploadVariables {
  file: File
  /** Called with the share of the file that is sent, 0–1. */
  onProgress?: (share: number) => void
  signal?: AbortSignal
}

/** Sends a file to RunwayML's storage. Gives its `runway://` address, which is good for 24 h; nothing shown depends on it. */
export function useUpload() {
  return useMutation({
    mutationFn: ({ file, onProgress, signal }: UploadVariables) => upload(file, { onProgress, signal }),
  })
}
