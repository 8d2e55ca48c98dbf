import Mic from 'lucide-react/icons/mic'
import MicOff from 'lucide-react/icons/mic-off'
import MonitorUp from 'lucide-react/icons/monitor-up'
import PhoneOff from 'lucide-react/icons/phone-off'
import Video from 'lucide-react/icons/video'
import VideoOff from 'lucide-react/icons/video-off'
import type { ReactNode } from 'react'
import { Button } from '~/ui/Button'

interface Toggle {
  on: boolean
  toggle: () => void
  /** Why it cannot be changed now. */
  reason?: string | false
}

interface CallControlsProps {
  microphone: Toggle
  camera: Toggle
  /** Absent where screens cannot be shared. */
  screen?: Toggle
  ending: boolean
  /** Why it cannot be ended now. */
  endReason?: string | false
  onEnd: () => void
  /** At the end of the row: the level meter. */
  children?: ReactNode
}

/** Microphone, camera, end. The same row for both kinds of call. */
export function CallControls({ microphone, camera, screen, ending, endReason, onEnd, children }: CallControlsProps) {
  return (
    <div role="group" aria-label="Call controls" className="flex flex-wrap items-center gap-2">
      <Button icon={microphone.on ? <Mic /> : <MicOff />} onClick={microphone.toggle} disabledReason={microphone.reason}>
        {microphone.on ? 'Mute' : 'Unmute'}
      </Button>
      <Button icon={camera.on ? <Video /> : <VideoOff />} onClick={camera.toggle} disabledReason={camera.reason}>
        {camera.on ? 'Camera off' : 'Camera on'}
      </Button>
      {screen && (
        <Button icon={<MonitorUp />} onClick={screen.toggle} disabledReason={screen.reason}>
          {screen.on ? 'Stop sharing' : 'Share screen'}
        </Button>
      )}
      {children}
      <Button variant="danger" icon={<PhoneOff />} loading={ending} disabledReason={endReason} onClick={onEnd} className="ms-auto">
        End call
      </Button>
    </div>
  )
}
