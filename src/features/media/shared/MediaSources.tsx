import Ellipsis from 'lucide-react/icons/ellipsis'
import { lazy, useState } from 'react'
import { IconButton } from '~/ui/IconButton'
import { LazyPart } from '~/ui/LazyPart'
import { Menu } from '~/ui/Menu'
import { MenuItem } from '~/ui/MenuItem'
import type { PickerSource } from './MediaPicker'
import type { MediaOrigin } from './media-library'
import type { MediaRules } from './media-rules'
import type { MediaKind } from './media-sniff'

const MediaPicker = lazy(() => import('./MediaPicker').then((module) => ({ default: module.MediaPicker })))

interface MediaSourcesProps {
  label: string
  accepts: readonly MediaKind[]
  rules: MediaRules
  onFile: (file: File, origin?: MediaOrigin) => void
  onAddress: (uri: string) => void
  onRefused: (name: string, reason: string) => void
}

/** Files that are already known: earlier uploads, earlier results, pictures of avatars. */
export function MediaSources({ label, accepts, rules, onFile, onAddress, onRefused }: MediaSourcesProps) {
  const [source, setSource] = useState<PickerSource>()

  return (
    <>
      <Menu align="start" trigger={<IconButton label={`More sources for ${label.toLowerCase()}`} icon={<Ellipsis />} />}>
        <MenuItem onSelect={() => setSource('results')}>An earlier result</MenuItem>
        <MenuItem onSelect={() => setSource('uploads')}>An earlier upload</MenuItem>
        {accepts.includes('image') && <MenuItem onSelect={() => setSource('avatars')}>An avatar’s picture</MenuItem>}
      </Menu>
      {source && (
        <LazyPart>
          <MediaPicker
            source={source}
            accepts={accepts}
            rules={rules}
            onClose={() => setSource(undefined)}
            onFile={(file, origin) => {
              setSource(undefined)
              onFile(file, origin)
            }}
            onAddress={(uri) => {
              setSource(undefined)
              onAddress(uri)
            }}
            onRefused={(name, reason) => {
              setSource(undefined)
              onRefused(name, reason)
            }}
          />
        </LazyPart>
      )}
    </>
  )
}
