import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import Plus from 'lucide-react/icons/plus'
import { lazy } from 'react'
import { buttonClass } from '~/ui/buttonClass'
import { LazyPart } from '~/ui/LazyPart'
import { PageHeader } from '~/ui/PageHeader'
import { Tabs } from '~/ui/Tabs'
import { useFetchedLater } from '~/ui/useFetchedLater'
import { AvatarsSkeleton } from './AvatarsSkeleton'
import { OwnAvatars } from './OwnAvatars'
import { PRESET_AVATARS } from './shared/preset-avatars'

const PresetAvatars = lazy(async () => ({ default: (await import('./PresetAvatars')).PresetAvatars }))

/** All avatars: the person's own, and apart from them the presets. */
export function AvatarsPage() {
  const search = useSearch({ from: '/avatars/' })
  const navigate = useNavigate({ from: '/avatars/' })
  useFetchedLater(fetchParts)
  return (
    <>
      <PageHeader
        title="Avatars"
        description="Faces with a voice and a personality, for live sessions and videos."
        actions={
          <Link to="/avatars/new" className={buttonClass({ variant: 'primary' })}>
            <Plus aria-hidden /> New avatar
          </Link>
        }
      />
      <Tabs
        label="Kinds of avatars"
        value={search.view ?? 'own'}
        onValueChange={(view) => void navigate({ search: view === 'presets' ? { view } : {} })}
        tabs={[
          { value: 'own', label: 'Your avatars', content: <OwnAvatars search={search} /> },
          { value: 'presets', label: 'Presets', count: PRESET_AVATARS.length, content: <Presets /> },
        ]}
      />
    </>
  )
}

/** The other tab, which few come to first. */
function Presets() {
  return (
    <LazyPart fallback={<AvatarsSkeleton />}>
      <PresetAvatars />
    </LazyPart>
  )
}

/** What opens from here. */
const fetchParts = () => Promise.all([import('./AvatarMenuLines'), import('./AvatarsEmpty'), import('./PresetAvatars')])
