import { Link } from '@tanstack/react-router'
import Code from 'lucide-react/icons/code'
import MessagesSquare from 'lucide-react/icons/messages-square'
import Radio from 'lucide-react/icons/radio'
import { lazy, useState } from 'react'
import { buttonClass } from '~/ui/buttonClass'
import { Button } from '~/ui/Button'
import { CopyId } from '~/ui/CopyId'
import { Dialog } from '~/ui/Dialog'
import { LazyPart } from '~/ui/LazyPart'
import { Picture } from '~/ui/Picture'
import { PRESET_AVATARS, type PresetAvatar } from './shared/preset-avatars'

const AvatarCode = lazy(async () => ({ default: (await import('./AvatarCode')).AvatarCode }))

/** The avatars that RunwayML offers to everybody, and what can be done with them. */
export function PresetAvatars() {
  const [shown, setShown] = useState<PresetAvatar>()
  return (
    <>
      <p className="mb-3 max-w-3xl text-sm text-muted">
        RunwayML offers these nine to everybody. They cannot be changed or deleted, and the API gives no pictures of them; in live sessions and avatar videos they work like
        your own.
      </p>
      <ul className="grid gap-3 sm:grid-cols-2 xl:grid-cols-3">
        {PRESET_AVATARS.map((preset) => (
          <li key={preset.id} className="flex min-w-0 flex-col gap-3 rounded-lg border bg-surface p-3">
            <div className="flex min-w-0 items-center gap-3">
              <Picture src={null} alt="" name={preset.name} ratio={1088 / 704} className="w-20!" />
              <div className="min-w-0">
                <h2 className="text-sm font-semibold">{preset.name}</h2>
                <p className="text-xs text-muted">{preset.role}</p>
                <CopyId id={preset.id} label={`Preset id of ${preset.name}`} full />
              </div>
            </div>
            <div className="flex flex-wrap gap-2">
              <Link to="/live" search={{ preset: preset.id }} className={buttonClass({ size: 'sm' })} aria-label={`Start live session with ${preset.name}`}>
                <Radio aria-hidden /> Live session
              </Link>
              <Link to="/conversations" search={{ avatar: preset.id }} className={buttonClass({ size: 'sm', variant: 'ghost' })} aria-label={`Conversations with ${preset.name}`}>
                <MessagesSquare aria-hidden /> Conversations
              </Link>
              <Button size="sm" variant="ghost" icon={<Code />} onClick={() => setShown(preset)} aria-label={`Code for ${preset.name}`}>
                Code
              </Button>
            </div>
          </li>
        ))}
      </ul>
      <Dialog open={shown !== undefined} onOpenChange={(open) => !open && setShown(undefined)} title={`Use ${shown?.name ?? ''} in code`} size="lg">
        <LazyPart>{shown && <AvatarCode avatar={{ type: 'runway-preset', presetId: shown.id }} />}</LazyPart>
      </Dialog>
    </>
  )
}
