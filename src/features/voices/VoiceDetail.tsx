import { Link, useNavigate } from '@tanstack/react-router'
import Trash2 from 'lucide-react/icons/trash-2'
import { lazy, useEffect, useState } from 'react'
import type { Voice } from '~/api/types'
import { Button } from '~/ui/Button'
import { Card } from '~/ui/Card'
import { CopyId } from '~/ui/CopyId'
import { DescriptionList } from '~/ui/DescriptionList'
import { LazyPart } from '~/ui/LazyPart'
import { PageHeader } from '~/ui/PageHeader'
import { pageReady } from '~/ui/pageReady'
import { Skeleton } from '~/ui/Skeleton'
import { Timestamp } from '~/ui/Timestamp'
import { useFetchedLater } from '~/ui/useFetchedLater'
import { UserText } from '~/ui/UserText'
import { attempts } from './attempts'
import { FailedVoice } from './FailedVoice'
import { FavouriteButton } from './FavouriteButton'
import { TryVoice } from './try/TryVoice'
import { useVoiceUsage } from './usage'
import { VoiceStatus } from './VoiceStatus'

// The system of forms, which is larger than the page, and the avatars, whose list takes longer than the voice.
const VoiceEditForm = lazy(async () => {
  await pageReady()
  return { default: (await import('./VoiceEditForm')).VoiceEditForm }
})
const VoiceAvatars = lazy(async () => {
  await pageReady()
  return { default: (await import('./VoiceAvatars')).VoiceAvatars }
})
const loadDelete = async () => ({ default: (await import('./DeleteVoice')).DeleteVoice })
const DeleteVoice = lazy(loadDelete)

/** A voice that is there. */
export function VoiceDetail({ voice }: { voice: Voice }) {
  const navigate = useNavigate()
  const usage = useVoiceUsage()
  const [isDeleting, setDeleting] = useState(false)
  useFetchedLater(loadDelete)
  const isReady = voice.status === 'READY'
  useEffect(() => {
    if (isReady) void attempts.forget(voice.id)
  }, [isReady, voice.id])

  function answered(isDeleted: boolean) {
    setDeleting(false)
    // What was typed belongs to a voice that is gone: nothing to ask about.
    if (isDeleted) void navigate({ to: '/voices', ignoreBlocker: true })
  }

  return (
    <>
      <PageHeader
        title={<UserText>{voice.name}</UserText>}
        breadcrumb={<Link to="/voices">Voices</Link>}
        badge={<FavouriteButton id={voice.id} name={voice.name} />}
        actions={
          <Button icon={<Trash2 />} onClick={() => setDeleting(true)}>
            Delete voice
          </Button>
        }
      />
      <LazyPart>{isDeleting && <DeleteVoice voice={voice} usage={usage} onAnswered={answered} />}</LazyPart>
      <div className="grid items-start gap-4 lg:grid-cols-[minmax(0,1fr)_22rem]">
        <div className="grid min-w-0 gap-4">
          {voice.status === 'FAILED' ? (
            <FailedVoice voice={voice} />
          ) : (
            <Card title="Sound">
              <VoiceStatus voice={voice} detailed />
            </Card>
          )}
          <Card title="Try it">
            <div id="try" className="scroll-mt-16">
              <TryVoice voice={{ type: 'custom', id: voice.id, name: voice.name, isReady }} />
            </div>
          </Card>
        </div>
        <div className="grid min-w-0 gap-4">
          <LazyPart fallback={<EditPending />}>
            <VoiceEditForm voice={voice} />
          </LazyPart>
          <LazyPart fallback={<AvatarsPending />}>
            <VoiceAvatars voiceId={voice.id} usage={usage} />
          </LazyPart>
          <Card title="Facts">
            <DescriptionList
              items={[
                { label: 'Id', value: <CopyId id={voice.id} label="Voice id" /> },
                { label: 'Created', value: <Timestamp at={voice.createdAt} /> },
                {
                  label: 'In requests',
                  value: (
                    <>
                      As the voice of an avatar and of an avatar video:
                      <code className="mt-1 block font-mono text-xs wrap-anywhere">{`{ "type": "custom", "id": "${voice.id}" }`}</code>
                    </>
                  ),
                  wide: true,
                },
              ]}
            />
          </Card>
        </div>
      </div>
    </>
  )
}

function EditPending() {
  return (
    <Card title="Name and description">
      <Skeleton size="block" className="h-56" />
    </Card>
  )
}

function AvatarsPending() {
  return (
    <Card title="Avatars that use it">
      <Skeleton size="control" />
    </Card>
  )
}
