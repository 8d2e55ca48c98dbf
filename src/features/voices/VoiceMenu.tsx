import Ellipsis from 'lucide-react/icons/ellipsis'
import { lazy } from 'react'
import type { Voice } from '~/api/types'
import { IconButton } from '~/ui/IconButton'
import { Menu } from '~/ui/Menu'
import type { VoiceUsage } from './usage'

const VoiceMenuLines = lazy(async () => ({ default: (await import('./VoiceMenuLines')).VoiceMenuLines }))

/** The button of what can be done with an own voice from the list. */
export function VoiceMenu(props: { voice: Voice; usage: VoiceUsage }) {
  return (
    <Menu trigger={<IconButton size="sm" noTooltip label={`Actions for ${props.voice.name}`} icon={<Ellipsis />} />}>
      <VoiceMenuLines {...props} />
    </Menu>
  )
}
