import { useMutation } from '@tanstack/react-query'

interface UploadVariables {
  file: File
  /** Called with the share of the file that is sent, 0–1. */
  onProgress?: (share: number) => void
  signal?: AbortSignal
}

/** Sends a file to RunwayML's storage. Gives its `runway://` address, which is good for 24 h; nothing shown depends on it. */
export async function uploadFile({ file, onProgress, signal }: UploadVariables) {
  // Whoever has not chosen a file yet need not have what sends it.
  const { upload } = await import('~/api/upload')
  return upload(file, { onProgress, signal })
}

/** `uploadFile` as a hook. */
export function useUpload() {
  return useMutation({ mutationFn: uploadFile })
}
