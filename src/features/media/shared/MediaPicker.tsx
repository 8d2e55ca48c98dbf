import { useState } from 'react'
import { explain } from '~/api/errors'
import { Dialog } from '~/ui/Dialog'
import { ErrorMessage } from '~/ui/ErrorMessage'
import { Progress } from '~/ui/Progress'
import { fetchFile } from './fetch-file'
import type { MediaOrigin } from './media-library'
import type { MediaKind } from './media-sniff'
import { PickAvatar, PickResult, PickUpload } from './pickers'
import type { RecentUpload } from './recent-uploads'

export type PickerSource = 'results' | 'uploads' | 'avatars'

interface MediaPickerProps {
  source: PickerSource
  accepts: readonly MediaKind[]
  onClose: () => void
  onFile: (file: File, origin?: MediaOrigin) => void
  onUpload: (upload: RecentUpload) => void
}

const TITLES: Readonly<Record<PickerSource, string>> = {
  results: 'Choose an earlier result',
  uploads: 'Choose an earlier upload',
  avatars: 'Choose an avatar’s picture',
}

/** What is behind an option, and how to call it. */
export interface Picked {
  /** At this origin. */
  src: string
  name: string
  origin?: MediaOrigin
}

/** Files that this account or this device already has. What is chosen is fetched, and checked like any other file. */
export function MediaPicker({ source, accepts, onClose, onFile, onUpload }: MediaPickerProps) {
  const [fetching, setFetching] = useState<string>()
  const [error, setError] = useState<unknown>()

  async function pick({ src, name, origin }: Picked) {
    setFetching(name)
    setError(undefined)
    try {
      onFile(await fetchFile(src, name), origin)
    } catch (reason) {
      setFetching(undefined)
      setError(reason)
    }
  }

  return (
    <Dialog open onOpenChange={(open) => !open && onClose()} title={TITLES[source]} size="lg">
      {error !== undefined && <ErrorMessage title="The file could not be fetched" detail={explain(error).detail} />}
      {fetching === undefined ? (
        <>
          {source === 'results' && <PickResult accepts={accepts} onPick={(picked) => void pick(picked)} />}
          {source === 'uploads' && <PickUpload accepts={accepts} onPick={onUpload} />}
          {source === 'avatars' && <PickAvatar onPick={(picked) => void pick(picked)} />}
        </>
      ) : (
        <Progress label={`Fetching ${fetching}`} showLabel />
      )}
    </Dialog>
  )
}
