import { create } from 'zustand'
import { keepOnDevice } from '~/stores/keepOnDevice'

/** Microphone and camera of this device's calls. */
export interface DeviceChoice {
  microphone: boolean
  /** Off until it is wanted. */
  camera: boolean
  /** The browser's ids; the default device when absent or unplugged. */
  microphoneId?: string
  cameraId?: string
}

interface DevicesState extends DeviceChoice {
  chosen: (change: Partial<DeviceChoice>) => void
}

/** Kept on this device; a camera that is on is not: it starts off in every new tab. */
export const useDevices = create<DevicesState>()((set) => ({
  microphone: true,
  camera: false,
  chosen: (change) => set(change),
}))

keepOnDevice(useDevices, { name: 'greenroom.live.devices', part: ({ microphone, microphoneId, cameraId }) => ({ microphone, microphoneId, cameraId }), read: sane })

function sane(kept: unknown): Partial<DeviceChoice> {
  if (typeof kept !== 'object' || kept === null) return {}
  const found: Partial<DeviceChoice> = {}
  if ('microphone' in kept && typeof kept.microphone === 'boolean') found.microphone = kept.microphone
  if ('microphoneId' in kept && typeof kept.microphoneId === 'string') found.microphoneId = kept.microphoneId
  if ('cameraId' in kept && typeof kept.cameraId === 'string') found.cameraId = kept.cameraId
  return found
}
