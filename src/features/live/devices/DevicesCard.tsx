import { useState } from 'react'
import { Button } from '~/ui/Button'
import { Card } from '~/ui/Card'
import { Field } from '~/ui/Field'
import { Notice } from '~/ui/Notice'
import { Select } from '~/ui/Select'
import { Switch } from '~/ui/Switch'
import { CameraPreview } from './CameraPreview'
import { useDevices } from './devices.store'
import { LevelMeter } from './LevelMeter'
import { mediaProblem } from './mediaProblem'
import { useDeviceList } from './useDeviceList'
import { useMedia } from './useMedia'

/** Microphone and camera for the next call, and a try-out of both. Nothing is asked for before a button was pressed. */
export function DevicesCard() {
  const { microphone, camera, microphoneId, cameraId, chosen } = useDevices()
  const [tries, setTries] = useState(false)
  const mic = useMedia('microphone', tries && microphone, microphoneId)
  const cam = useMedia('camera', tries && camera, cameraId)
  const microphones = useDeviceList('audioinput', mic.state === 'on')
  const cameras = useDeviceList('videoinput', cam.state === 'on')
  return (
    <Card title="Microphone and camera">
      <div className="grid grid-cols-1 gap-3">
        <Switch checked={microphone} onCheckedChange={(on) => chosen({ microphone: on })} label="Microphone" help="Off, you are muted at first and can unmute in the call." />
        {microphones.length > 0 && (
          <Field label="Which microphone">
            <Select value={known(microphoneId, microphones)} onValueChange={(id) => chosen({ microphoneId: id })} options={microphones.map(({ id, label }) => ({ value: id, label }))} />
          </Field>
        )}
        {mic.state === 'on' && <LevelMeter stream={mic.stream} label="Microphone level" />}
        {mic.state === 'failed' && <Problem error={mic.error} device="microphone" />}
        <Switch checked={camera} onCheckedChange={(on) => chosen({ camera: on })} label="Camera" help="The avatar sees you. Works only with avatars whose voice is a preset." />
        {cameras.length > 0 && (
          <Field label="Which camera">
            <Select value={known(cameraId, cameras)} onValueChange={(id) => chosen({ cameraId: id })} options={cameras.map(({ id, label }) => ({ value: id, label }))} />
          </Field>
        )}
        {cam.state === 'on' && <CameraPreview stream={cam.stream} className="aspect-video w-full" />}
        {cam.state === 'failed' && <Problem error={cam.error} device="camera" />}
        <div>
          <Button size="sm" onClick={() => setTries(!tries)} disabledReason={!tries && !microphone && !camera && 'Both are off.'} aria-pressed={tries}>
            {tries ? 'Stop the try-out' : 'Try them out'}
          </Button>
        </div>
        <p className="text-xs text-muted">The browser asks for permission when you try them out or join a call, not before. Nothing is recorded in a try-out.</p>
      </div>
    </Card>
  )
}

function known(id: string | undefined, devices: readonly { id: string }[]): string {
  return devices.find((device) => device.id === id)?.id ?? devices[0]?.id ?? ''
}

function Problem({ error, device }: { error: unknown; device: 'microphone' | 'camera' }) {
  const { title, detail } = mediaProblem(error, device)
  return (
    <div role="alert">
      <Notice tone="warning" title={title}>
        {detail}
      </Notice>
    </div>
  )
}
