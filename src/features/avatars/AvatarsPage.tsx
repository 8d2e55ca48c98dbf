import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import Plus from 'lucide-react/icons/plus'
import { buttonClass } from '~/ui/buttonClass'
import { PageHeader } from '~/ui/PageHeader'
import { Tabs } from '~/ui/Tabs'
import { OwnAvatars } from './OwnAvatars'
import { PRESET_AVATARS } from './shared/preset-avatars'
import { PresetAvatars } from './PresetAvatars'

/** All avatars: the person's own, and apart from them the presets. */
export function AvatarsPage() {
  const search = useSearch({ from: '/avatars/' })
  const navigate = useNavigate({ from: '/avatars/' })
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
          { value: 'presets', label: 'Presets', count: PRESET_AVATARS.length, content: <PresetAvatars /> },
        ]}
      />
    </>
  )
}
