import type { LucideIcon } from 'lucide-react'
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

export interface NavItem extends PageLink {
  icon: LucideIcon
}

const icons: Record<PageLink['to'], LucideIcon> = {
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

/** The pages with their icons, in groups. */
export const navigation: readonly (readonly NavItem[])[] = pageGroups.map((group) => group.map((page) => ({ ...page, icon: icons[page.to] })))
