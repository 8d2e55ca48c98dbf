import AudioLines from 'lucide-react/icons/audio-lines'
import BookOpen from 'lucide-react/icons/book-open'
import ChartColumn from 'lucide-react/icons/chart-column'
import Images from 'lucide-react/icons/images'
import LayoutDashboard from 'lucide-react/icons/layout-dashboard'
import MessagesSquare from 'lucide-react/icons/messages-square'
import Radio from 'lucide-react/icons/radio'
import Settings from 'lucide-react/icons/settings'
import Sparkles from 'lucide-react/icons/sparkles'
import UserRound from 'lucide-react/icons/user-round'
import Workflow from 'lucide-react/icons/workflow'
import { pageGroups, type PageLink } from '~/lib/pages'
import { navIconId } from './NavIcon'

const icons: Record<PageLink['to'], typeof Radio> = {
  '/': LayoutDashboard,
  '/playground': Sparkles,
  '/gallery': Images,
  '/avatars': UserRound,
  '/knowledge': BookOpen,
  '/voices': AudioLines,
  '/conversations': MessagesSquare,
  '/live': Radio,
  '/workflows': Workflow,
  '/usage': ChartColumn,
  '/settings': Settings,
}

/**
 * The pages' icons, for NavIcon to point at. Only static-shell-plugin.ts draws them, into index.html: the shell shows
 * them before any script, and the first script need not bring them again.
 */
export function NavIcons() {
  return (
    <div hidden>
      <svg>
        {pageGroups.flat().map(({ to }) => {
          const Icon = icons[to]
          return <Icon key={to} id={navIconId(to)} />
        })}
      </svg>
    </div>
  )
}
