import { navLinkClass, NavList } from './NavList'
import { MenuButton, SearchButton, TasksTrigger, ThemeTrigger } from './topBarButtons'
import { CreditBalanceSkeleton } from './CreditBalanceSkeleton'
import { ModeBadgeSkeleton } from './ModeBadgeSkeleton'
import { ShellFrame } from './ShellFrame'

/** The shell before JavaScript: the same frame with plain links. static-shell-plugin.ts writes it into index.html. */
export function StaticShell() {
  return (
    <ShellFrame
      nav={
        <NavList
          label="Pages"
          renderLink={({ to }, content) => (
            <a href={to} className={navLinkClass}>
              {content}
            </a>
          )}
        />
      }
      start={
        <>
          <MenuButton />
          <SearchButton />
        </>
      }
      end={
        <>
          <ModeBadgeSkeleton />
          <CreditBalanceSkeleton />
          <TasksTrigger count={0} />
          <ThemeTrigger />
        </>
      }
    />
  )
}
