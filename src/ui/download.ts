/** Gives the person a file to keep. */
export function downloadText(name: string, text: string, type: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  // The download has begun by then; before, some browsers lose it.
  setTimeout(() => URL.revokeObjectURL(address), 10_000)
}
