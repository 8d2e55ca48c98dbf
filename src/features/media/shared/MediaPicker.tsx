import { useState } from 'react'
import { explain } from '~/api/explain'
import { Dialog } from '~/ui/Dialog'
import { ErrorMessage } from '~/ui/ErrorMessage'
import { Progress } from '~/ui/Progress'
import { brokenRule } from './broken-rule'
import { fetchFile } from './fetch-file'
import { knownMedia, useMediaLibrary, type MediaOrigin } from './media-library'
import type { MediaRules } from './media-rules'
import type { MediaKind } from './media-sniff'
import { PickAvatar, PickResult, PickUpload } from './pickers'
import type { RecentUpload } from './recent-uploads'

export type PickerSource = 'results' | 'uploads' | 'avatars'

interface MediaPickerProps {
  source: PickerSource
  accepts: readonly MediaKind[]
  rules: MediaRules
  onClose: () => void
  onFile: (file: File, origin?: MediaOrigin) => void
  /** An upload, by its address. */
  onAddress: (uri: string) => void
  /** An upload that its place does not take, and why. */
  onRefused: (name: string, reason: string) => void
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
export function MediaPicker({ source, accepts, rules, onClose, onFile, onAddress, onRefused }: MediaPickerProps) {
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

  function uploadChosen({ uri, name, facts }: RecentUpload) {
    const reason = brokenRule(facts, rules)
    if (reason !== undefined) return onRefused(name, reason)
    if (!knownMedia(uri)) useMediaLibrary.getState().learnt(uri, { name, facts, origin: { from: 'upload', name, uri } })
    onAddress(uri)
  }

  return (
    <Dialog open onOpenChange={(open) => !open && onClose()} title={TITLES[source]} size="lg">
      {error !== undefined && <ErrorMessage title="The file could not be fetched" detail={explain(error).detail} />}
      {fetching === undefined ? (
        <>
          {source === 'results' && <PickResult accepts={accepts} onPick={(picked) => void pick(picked)} />}
          {source === 'uploads' && <PickUpload accepts={accepts} onPick={uploadChosen} />}
          {source === 'avatars' && <PickAvatar onPick={(picked) => void pick(picked)} />}
        </>
      ) : (
        <Progress label={`Fetching ${fetching}`} showLabel />
      )}
    </Dialog>
  )
}
