import { useEffect, useState } from 'react'

export interface Device {
  id: string
  label: string
}

/**
 * Microphones or cameras that are there. The browser tells their names only once one of them was allowed, so ask again
 * when `allowed` changes.
 */
export function useDeviceList(kind: 'audioinput' | 'videoinput', allowed: boolean): readonly Device[] {
  const [devices, setDevices] = useState<readonly Device[]>([])
  useEffect(() => {
    const media = navigator.mediaDevices
    if (!allowed || !media?.enumerateDevices) return undefined
    let stopped = false
    const read = async () => {
      const found = await media.enumerateDevices().catch(() => [])
      if (stopped) return
      const own = found.filter((device) => device.kind === kind && device.deviceId !== '')
      setDevices(own.map(({ deviceId, label }, index) => ({ id: deviceId, label: label || `${kind === 'audioinput' ? 'Microphone' : 'Camera'} ${index + 1}` })))
    }
    const onChange = () => void read()
    onChange()
    media.addEventListener('devicechange', onChange)
    return () => {
      stopped = true
      media.removeEventListener('devicechange', onChange)
    }
  }, [kind, allowed])
  return devices
}
