import type { ReactNode } from 'react'
import { buttonClass } from '~/ui/buttonClass'

interface FileButtonProps {
  /** Names it: "Choose a file". */
  label: string
  /** Media types and endings, as a file input's `accept`. */
  accept: string
  /** Called for each file, in order. */
  onFile: (file: File) => void
  multiple?: boolean
  icon?: ReactNode
  id?: string
  describedBy?: string
  invalid?: boolean
}

/** A button that opens the system's file dialog: a real file input under it, so that keyboard and screen reader work. */
export function FileButton({ label, accept, onFile, multiple = false, icon, id, describedBy, invalid }: FileButtonProps) {
  return (
    <label className={buttonClass({ className: 'cursor-pointer focus-within:outline-2 focus-within:outline-offset-2 focus-within:outline-accent' })}>
      {icon}
      {label}
      <input
        id={id}
        type="file"
        accept={accept}
        multiple={multiple}
        aria-describedby={describedBy}
        aria-invalid={invalid || undefined}
        className="absolute inset-0 cursor-pointer opacity-0"
        onChange={(event) => {
          const files = [...(event.target.files ?? [])]
          // Emptied, so that the same file can be chosen again after it was mended.
          event.target.value = ''
          for (const file of files) onFile(file)
        }}
      />
    </label>
  )
}
