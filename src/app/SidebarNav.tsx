import { Link } from '@tanstack/react-router'
import { navLinkClass, NavList } from './NavList'

/** The pages as the router's links; the current one, or the one that the current one belongs to, is marked. */
export function SidebarNav({ label, onNavigate }: { label: string; onNavigate?: () => void }) {
  return (
    <NavList
      label={label}
      renderLink={({ to }, content) => (
        <Link to={to} activeOptions={{ exact: to === '/', includeSearch: false }} className={navLinkClass} onClick={onNavigate}>
          {content}
        </Link>
      )}
    />
  )
}
