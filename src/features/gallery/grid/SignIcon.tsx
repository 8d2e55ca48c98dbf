import AudioLines from 'lucide-react/icons/audio-lines'
import Ban from 'lucide-react/icons/ban'
import CircleAlert from 'lucide-react/icons/circle-alert'
import CircleHelp from 'lucide-react/icons/circle-question-mark'
import CloudOff from 'lucide-react/icons/cloud-off'
import FileQuestion from 'lucide-react/icons/file-question-mark'
import Hourglass from 'lucide-react/icons/hourglass'

const ICONS = { away: CloudOff, sound: AudioLines, file: FileQuestion, running: Hourglass, unknown: CircleHelp, stopped: Ban, failed: CircleAlert }

export type Sign = keyof typeof ICONS

/** Why there is nothing to see, as a picture. */
export function SignIcon({ of }: { of: Sign }) {
  const Icon = ICONS[of]
  return <Icon />
}
