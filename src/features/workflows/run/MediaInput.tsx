import { USUAL_RULES } from '~/features/media/shared/media-rules'
import { MediaSlot } from '~/features/media/shared/MediaSlot'

interface MediaInputProps {
  id: string
  label: string
  kind: 'image' | 'video' | 'audio'
  description: string
  inlineBytes: number
  value: string | undefined
  onChange: (uri: string | undefined) => void
}

/** The place for a file of one input. Apart, for it comes after the page. */
export function MediaInput({ kind, description, ...rest }: MediaInputProps) {
  return <MediaSlot {...rest} accepts={[kind]} rules={USUAL_RULES} help={description || undefined} />
}
