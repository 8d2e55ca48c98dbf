import { useEffect, useEffectEvent, useState } from 'react'

/**
 * Takes files that are dropped anywhere on the page or pasted, while mounted. The whole page, because a file let go a
 * little beside its place would otherwise make the browser leave the page, and with it everything typed.
 *
 * @param onFile called with the first file, or with `multiple` for each, in order
 * @returns whether a file is being dragged over the page
 */
export function useFileDrop(onFile: (file: File) => void, { multiple = false } = {}): boolean {
  const [dragging, setDragging] = useState(false)
  const take = useEffectEvent((list: FileList | undefined) => {
    for (const file of [...(list ?? [])].slice(0, multiple ? undefined : 1)) onFile(file)
  })

  useEffect(() => {
    const controller = new AbortController()
    const { signal } = controller
    document.addEventListener(
      'dragover',
      (event) => {
        if (!event.dataTransfer?.types.includes('Files')) return
        event.preventDefault()
        event.dataTransfer.dropEffect = 'copy'
        setDragging(true)
      },
      { signal },
    )
    document.addEventListener(
      'dragleave',
      (event) => {
        // Without a related target the pointer has left the window.
        if (event.relatedTarget === null) setDragging(false)
      },
      { signal },
    )
    document.addEventListener(
      'drop',
      (event) => {
        setDragging(false)
        if (!event.dataTransfer?.types.includes('Files')) return
        event.preventDefault()
        take(event.dataTransfer.files)
      },
      { signal },
    )
    document.addEventListener(
      'paste',
      (event) => {
        // Text copied from an office program brings a picture of itself along: in a text field the text is meant.
        const hasText = event.clipboardData?.types.includes('text/plain')
        if (hasText || !event.clipboardData?.files.length) return
        event.preventDefault()
        take(event.clipboardData.files)
      },
      { signal },
    )
    return () => controller.abort()
  }, [])

  return dragging
}
