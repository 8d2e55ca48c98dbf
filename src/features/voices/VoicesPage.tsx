import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import Mic from 'lucide-react/icons/mic'
import Plus from 'lucide-react/icons/plus'
import { lazy } from 'react'
import { buttonClass } from '~/ui/buttonClass'
import { LazyPart } from '~/ui/LazyPart'
import { PageHeader } from '~/ui/PageHeader'
import { pageReady } from '~/ui/pageReady'
import { Skeleton } from '~/ui/Skeleton'
import { OwnVoices } from './OwnVoices'
import { parseVoicesSearch, type VoicesSearch } from './voices.search'
import { VoicesToolbar } from './VoicesToolbar'

// What is the same for everybody comes after one's own.
const Presets = lazy(async () => {
  await pageReady()
  return { default: (await import('./Presets')).Presets }
})

/** All voices: the person's own, and the presets beside them. */
export function VoicesPage() {
  const search = useSearch({ from: '/voices/' })
  const navigate = useNavigate({ from: '/voices/' })
  const change = (part: VoicesSearch, { replace } = { replace: false }) =>
    // Another search has other pages.
    void navigate({ search: (now) => parseVoicesSearch({ ...now, page: undefined, ...part }), replace, resetScroll: false })
  return (
    <>
      <PageHeader
        title="Voices"
        description="What avatars speak with: designed from a description, cloned from a recording, or one of the presets."
        actions={
          <>
            <Link to="/voices/clone" className={buttonClass()}>
              <Mic aria-hidden /> Clone a voice
            </Link>
            <Link to="/voices/design" className={buttonClass({ variant: 'primary' })}>
              <Plus aria-hidden /> Design a voice
            </Link>
          </>
        }
      />
      <VoicesToolbar search={search} onChange={change} />
      <div className="grid grid-cols-1 items-start gap-4 xl:grid-cols-[minmax(0,1fr)_27rem]">
        <section aria-labelledby="own-voices" className="min-w-0">
          <h2 id="own-voices" className="sr-only">
            Your voices
          </h2>
          <OwnVoices search={search} />
        </section>
        <LazyPart fallback={<Skeleton size="block" className="h-172" />}>
          <Presets search={search} />
        </LazyPart>
      </div>
    </>
  )
}
