import { Field } from '~/ui/Field'
import { Notice } from '~/ui/Notice'
import { Select } from '~/ui/Select'
import { CameraPreview } from './CameraPreview'
import { useDevices } from './devices.store'
import { LevelMeter } from './LevelMeter'
import { mediaProblem } from './mediaProblem'
import { useDeviceList, type Device } from './useDeviceList'
import { useMedia } from './useMedia'

interface DeviceTryOutProps {
  kind: 'microphone' | 'camera'
  /** The browser asks for permission when this becomes true. */
  on: boolean
}

/** A microphone or camera as it works now: which one it is, what it hears or sees, or why it does not. */
export function DeviceTryOut({ kind, on }: DeviceTryOutProps) {
  const { microphoneId, cameraId, chosen } = useDevices()
  const isMicrophone = kind === 'microphone'
  const id = isMicrophone ? microphoneId : cameraId
  const { state, stream, error } = useMedia(kind, on, id)
  const devices = useDeviceList(isMicrophone ? 'audioinput' : 'videoinput', state === 'on')
  return (
    <>
      {devices.length > 0 && (
        <Field label={`Which ${kind}`}>
          <Select
            value={known(id, devices)}
            onValueChange={(next) => chosen(isMicrophone ? { microphoneId: next } : { cameraId: next })}
            options={devices.map((device) => ({ value: device.id, label: device.label }))}
          />
        </Field>
      )}
      {state === 'on' && (isMicrophone ? <LevelMeter stream={stream} label="Microphone level" /> : <CameraPreview stream={stream} className="aspect-video w-full" />)}
      {state === 'failed' && <Problem error={error} device={kind} />}
    </>
  )
}

function known(id: string | undefined, devices: readonly Device[]): string {
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
