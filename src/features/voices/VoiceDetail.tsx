import { Link, useNavigate } from '@tanstack/react-router'
import Trash2 from 'lucide-react/icons/trash-2'
import { useEffect } from 'react'
import type { Voice } from '~/api/types'
import { Button } from '~/ui/Button'
import { Card } from '~/ui/Card'
import { CopyId } from '~/ui/CopyId'
import { DescriptionList } from '~/ui/DescriptionList'
import { PageHeader } from '~/ui/PageHeader'
import { Timestamp } from '~/ui/Timestamp'
import { UserText } from '~/ui/UserText'
import { attempts } from './attempts'
import { FailedVoice } from './FailedVoice'
import { FavouriteButton } from './FavouriteButton'
import { TryVoice } from './try/TryVoice'
import { useVoiceUsage } from './usage'
import { useConfirmDelete } from './useConfirmDelete'
import { VoiceAvatars } from './VoiceAvatars'
import { VoiceEditForm } from './VoiceEditForm'
import { VoiceStatus } from './VoiceStatus'

/** A voice that is there. */
export function VoiceDetail({ voice }: { voice: Voice }) {
  const navigate = useNavigate()
  const usage = useVoiceUsage()
  const confirmDelete = useConfirmDelete(usage)
  const isReady = voice.status === 'READY'
  useEffect(() => {
    if (isReady) void attempts.forget(voice.id)
  }, [isReady, voice.id])

  async function remove() {
    // What was typed belongs to a voice that is gone: nothing to ask about.
    if (await confirmDelete(voice)) await navigate({ to: '/voices', ignoreBlocker: true })
  }

  return (
    <>
      <PageHeader
        title={<UserText>{voice.name}</UserText>}
        breadcrumb={<Link to="/voices">Voices</Link>}
        badge={<FavouriteButton id={voice.id} name={voice.name} />}
        actions={
          <Button icon={<Trash2 />} onClick={() => void remove()}>
            Delete voice
          </Button>
        }
      />
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
          <VoiceEditForm voice={voice} />
          <VoiceAvatars voiceId={voice.id} usage={usage} />
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
