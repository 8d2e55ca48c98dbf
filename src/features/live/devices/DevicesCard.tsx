import { useEffect, useState } from 'react'
import { Button } from '~/ui/Button'
import { Card } from '~/ui/Card'
import { LazyPart } from '~/ui/LazyPart'
import { pageReady } from '~/ui/pageReady'
import { partAhead } from '~/ui/partAhead'
import { Switch } from '~/ui/Switch'
import { useDevices } from './devices.store'

const [DeviceTryOut, loadTryOut] = partAhead(async () => (await import('./DeviceTryOut')).DeviceTryOut)

/** Microphone and camera for the next call, and a try-out of both. Nothing is asked for before a button was pressed. */
export function DevicesCard() {
  const { microphone, camera, chosen } = useDevices()
  const [tries, setTries] = useState(false)
  // The devices that a try-out found can be chosen from when it is over, too.
  const [wasTried, setWasTried] = useState(false)
  useEffect(() => void pageReady().then(loadTryOut).catch(() => {}), [])
  return (
    <Card title="Microphone and camera">
      <div className="grid grid-cols-1 gap-3">
        <Switch checked={microphone} onCheckedChange={(on) => chosen({ microphone: on })} label="Microphone" help="Off, you are muted at first and can unmute in the call." />
        <LazyPart>{wasTried && <DeviceTryOut kind="microphone" on={tries && microphone} />}</LazyPart>
        <Switch checked={camera} onCheckedChange={(on) => chosen({ camera: on })} label="Camera" help="The avatar sees you. Works only with avatars whose voice is a preset." />
        <LazyPart>{wasTried && <DeviceTryOut kind="camera" on={tries && camera} />}</LazyPart>
        <div>
          <Button
            size="sm"
            onClick={() => {
              setTries(!tries)
              setWasTried(true)
            }}
            disabledReason={!tries && !microphone && !camera && 'Both are off.'}
            aria-pressed={tries}
          >
            {tries ? 'Stop the try-out' : 'Try them out'}
          </Button>
        </div>
        <p className="text-xs text-muted">The browser asks for permission when you try them out or join a call, not before. Nothing is recorded in a try-out.</p>
      </div>
    </Card>
  )
}
