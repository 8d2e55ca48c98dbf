import Mic from 'lucide-react/icons/mic'
import { lazy, useEffect, useState } from 'react'
import { useStore } from 'zustand'
import { announce } from '~/ui/announce'
import { Button } from '~/ui/Button'
import { LazyPart } from '~/ui/LazyPart'
import { Skeleton } from '~/ui/Skeleton'
import { toast } from '~/ui/toast'
import { useFetchedLater } from '~/ui/useFetchedLater'
import { listMicrophones } from './microphones'
import type { Recorder, RecorderOptions } from './recorder'
import { createRecorderStore } from './recorder.store'

const MicrophoneChoice = lazy(async () => ({ default: (await import('./MicrophoneChoice')).MicrophoneChoice }))
const loadRecordingNow = async () => ({ default: (await import('./RecordingNow')).RecordingNow })
const RecordingNow = lazy(loadRecordingNow)

/** Loads what recording takes, to see and to stop it too: nothing is recorded without. */
async function loadRecorder() {
  const [{ startRecorder }] = await Promise.all([import('./recorder'), loadRecordingNow()])
  return startRecorder
}

async function start(options: RecorderOptions): Promise<Recorder> {
  const startRecorder = await loadRecorder()
  return startRecorder(options)
}

/** A toast, for the panel makes room for the recording. */
const sayCut = () => void toast.message('The microphone went away', { description: 'What was recorded until then is kept. Hear it before you create the voice.' })

interface MicrophonePanelProps {
  /** Gets each finished recording; the one given first is kept. */
  onRecorded: (file: File) => void
}

/** Records the microphone: choice of the device, level, time, and a text to read. */
export function MicrophonePanel({ onRecorded }: MicrophonePanelProps) {
  const [store] = useState(() => createRecorderStore({ start, list: listMicrophones, onRecorded, onCut: sayCut, announce, now: () => new Date() }))
  const { status, level, seconds, problem, microphones, deviceId, deviceChosen, devicesChanged, started, stopped, discarded } = useStore(store)
  useEffect(() => {
    const { mediaDevices } = navigator
    const look = () => void devicesChanged()
    look()
    mediaDevices?.addEventListener('devicechange', look)
    return () => {
      mediaDevices?.removeEventListener('devicechange', look)
      discarded()
    }
  }, [devicesChanged, discarded])
  useFetchedLater(loadRecorder)
  return (
    <div role="group" aria-label="Microphone" className="grid content-center gap-3 rounded-lg border p-4 text-sm">
      {status === 'recording' ? (
        <LazyPart fallback={<Skeleton size="block" className="h-36" />}>
          <RecordingNow level={level} seconds={seconds} onStop={() => void stopped()} onDiscard={discarded} />
        </LazyPart>
      ) : (
        <>
          <LazyPart missing={null}>
            {microphones.length > 1 && <MicrophoneChoice microphones={microphones} deviceId={deviceId} onChoose={deviceChosen} />}
          </LazyPart>
          <p className="text-muted">Or record here, in a quiet room and close to the microphone. You get a text to read aloud.</p>
          {problem && (
            <p role="alert" className="text-xs text-danger">
              {problem}
            </p>
          )}
          <div>
            <Button icon={<Mic />} loading={status === 'starting' || status === 'stopping'} onClick={() => void started()}>
              Record
            </Button>
          </div>
        </>
      )}
    </div>
  )
}
