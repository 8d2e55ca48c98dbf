import Download from 'lucide-react/icons/download'
import Minus from 'lucide-react/icons/minus'
import Plus from 'lucide-react/icons/plus'
import { buttonClass } from '~/ui/buttonClass'
import { IconButton } from '~/ui/IconButton'
import { Select } from '~/ui/Select'
import { Switch } from '~/ui/Switch'
import { Tooltip } from '~/ui/Tooltip'
import { useShift } from '../shift.store'
import { usePlayback, usePlaybackState } from './playback'

const RATES = ['0.5', '0.75', '1', '1.25', '1.5', '2', '3'] as const
/** Seconds at a press. */
const STEP = 0.5

interface PlaybackOptionsProps {
  /** The conversation's id. */
  id: string
  shift: number
  /** Of the recording. */
  address: string
}

/** Speed, silences, following, how far the recording is behind the transcript, and its file. */
export function PlaybackOptions({ id, shift, address }: PlaybackOptionsProps) {
  const { store, rateChosen } = usePlayback()
  const rate = usePlaybackState((state) => state.rate)
  const skipsSilence = usePlaybackState((state) => state.skipsSilence)
  const follows = usePlaybackState((state) => state.follows)
  const shifted = useShift((state) => state.shifted)
  return (
    <>
      <Select
        aria-label="Speed"
        className="w-20!"
        value={RATES.find((value) => Number(value) === rate) ?? '1'}
        onValueChange={(value) => rateChosen(Number(value))}
        options={RATES.map((value) => ({ value, label: `${value}×` }))}
      />
      <Switch label="Skip silence (estimated)" checked={skipsSilence} onCheckedChange={(checked) => store.setState({ skipsSilence: checked })} />
      <Switch label="Follow" checked={follows} onCheckedChange={(checked) => store.setState({ follows: checked })} />
      <span role="group" aria-label="Transcript offset" className="inline-flex items-center gap-1">
        <Tooltip content="When lines are marked too early or too late: how far the recording is behind the transcript. Kept for this conversation on this device.">
          <span>Offset</span>
        </Tooltip>
        <IconButton size="sm" noTooltip label="Mark lines half a second earlier" icon={<Minus />} onClick={() => shifted(id, shift - STEP)} />
        <output className="min-w-12 text-center text-fg" aria-label="Offset in seconds">
          {shift > 0 ? '+' : ''}
          {shift.toFixed(1)} s
        </output>
        <IconButton size="sm" noTooltip label="Mark lines half a second later" icon={<Plus />} onClick={() => shifted(id, shift + STEP)} />
      </span>
      <a href={address} download className={buttonClass({ size: 'sm', variant: 'ghost' })}>
        <Download aria-hidden /> Download recording
      </a>
    </>
  )
}
