import { clsx } from 'clsx'
import { useState } from 'react'
import { Badge } from '~/ui/Badge'
import { Button } from '~/ui/Button'
import { Notice } from '~/ui/Notice'
import { Picture } from '~/ui/Picture'
import { TextInput } from '~/ui/TextInput'
import { CameraPreview } from '../devices/CameraPreview'
import { LevelMeter } from '../devices/LevelMeter'
import { mediaProblem } from '../devices/mediaProblem'
import { useMedia } from '../devices/useMedia'
import { CallControls } from './CallControls'
import { CallTool } from './CallTool'
import { Captions } from './Captions'
import type { CallProps } from './types'
import { useSimulation } from './useSimulation'

/** Width / height of an avatar's video. */
const RATIO = 1088 / 704

/** The sandbox's call: the avatar's picture, its words as captions, typed lines answered by a script. Time and cost are real. */
export function SimulatedCall(props: CallProps) {
  const { name, picture, tools, devices, log } = props
  const { say, call, end, speaks, ending } = useSimulation(props)
  const [line, setLine] = useState('')
  // Nobody hears: microphone and camera start only when they are tried here.
  const [microphone, setMicrophone] = useState(false)
  const [camera, setCamera] = useState(false)
  const mic = useMedia('microphone', microphone, devices.microphoneId)
  const cam = useMedia('camera', camera, devices.cameraId)
  const problems = [mic.state === 'failed' && mediaProblem(mic.error, 'microphone'), cam.state === 'failed' && mediaProblem(cam.error, 'camera')].filter((problem) => problem !== false)
  return (
    <>
      <div className={clsx('relative overflow-hidden rounded-lg border bg-media', speaks && 'outline-2 outline-offset-2 outline-accent')}>
        <Picture src={picture} alt={`Picture of ${name}`} name={name} ratio={RATIO} loading="eager" className="w-full rounded-none" />
        <div className="absolute start-3 top-3">
          <Badge tone="warning">Simulated</Badge>
        </div>
        {cam.state === 'on' && <CameraPreview stream={cam.stream} className="absolute end-3 top-3 aspect-video w-20 border sm:w-32 border-strong" />}
        <Captions log={log} name={name} />
      </div>
      <CallControls
        microphone={{ on: mic.state === 'on', toggle: () => setMicrophone(!microphone), reason: mic.state === 'asking' && 'The browser is asking for permission.' }}
        camera={{ on: cam.state === 'on', toggle: () => setCamera(!camera), reason: cam.state === 'asking' && 'The browser is asking for permission.' }}
        ending={ending}
        onEnd={() => void end().catch(() => {})}
      >
        {mic.state === 'on' && <LevelMeter stream={mic.stream} label="Microphone level" className="w-12 sm:w-24" />}
      </CallControls>
      {problems.map(({ title, detail }) => (
        <div role="alert" key={title}>
          <Notice tone="warning" title={title}>
            {detail}
          </Notice>
        </div>
      ))}
      <form
        className="flex gap-2"
        onSubmit={(event) => {
          event.preventDefault()
          say(line)
          setLine('')
        }}
      >
        <TextInput aria-label="Say something" placeholder="Say something…" value={line} onChange={(event) => setLine(event.target.value)} className="flex-1" autoComplete="off" />
        <Button type="submit" variant="primary" disabledReason={line.trim() === '' && 'There is nothing to say yet.'}>
          Say
        </Button>
      </form>
      {tools.length > 0 && <CallTool tools={tools} onCall={call} />}
    </>
  )
}
