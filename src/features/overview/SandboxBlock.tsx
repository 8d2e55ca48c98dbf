import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { statusQuery } from '~/data/status'
import { buttonClass } from '~/ui/buttonClass'
import { linkClass } from '~/ui/linkClass'

/** The static demo has no server: its proxy and sandbox are in the page. */
const inDemo = import.meta.env.MODE === 'demo'

/** In the sandbox: that nothing is billed, what to try, and how to go live. Not there in live mode. */
export function SandboxBlock() {
  const { data } = useQuery({ ...statusQuery(), throwOnError: false })
  if (data?.mode !== 'sandbox') return null
  return (
    <section aria-labelledby="sandbox" className="mb-4 rounded-lg border border-warning/30 bg-warning-soft p-4 text-sm">
      <div className="flex flex-wrap items-start gap-x-8 gap-y-4">
        <div className="min-w-0 flex-1 basis-72">
          <h2 id="sandbox" className="font-semibold text-warning">
            This is the sandbox: nothing here is billed
          </h2>
          <p className="mt-1">
            {inDemo ? 'There is no API key here' : 'The server of this page has no API key'}, so a stand-in for the whole API answers. It checks requests as the real one does and makes real files
            {inDemo ? '. This is the demo: all of it runs in this browser, which keeps what you create for a day.' : '; what you create is gone when the server stops.'}
          </p>
          <div className="mt-3 flex flex-wrap gap-2">
            <Link to="/avatars/new" className={buttonClass({ variant: 'primary' })}>
              Create an avatar
            </Link>
            <Link to="/playground" className={buttonClass()}>
              Make an image or a video
            </Link>
            <Link to="/conversations" className={buttonClass()}>
              Read conversations
            </Link>
          </div>
        </div>
        <div className="min-w-0 flex-1 basis-72">
          <h3 className="font-semibold">Go live</h3>
          <ol className="mt-1 grid list-decimal gap-1 ps-5">
            {inDemo && (
              <li>
                Run Greenroom yourself: <code className="font-mono text-xs">npm install &amp;&amp; npm start</code> in its folder. A key never goes into a page.
              </li>
            )}
            <li>
              Make a key at{' '}
              <a href="https://dev.runwayml.com" target="_blank" rel="noreferrer noopener" className={linkClass}>
                dev.runwayml.com<span className="sr-only"> (opens in a new tab)</span>
              </a>
              .
            </li>
            <li>
              Put it into a file named <code className="font-mono text-xs">.env</code>:{' '}
              <code className="font-mono text-xs wrap-anywhere">RUNWAYML_API_SECRET=key_…</code>
            </li>
            <li>Start Greenroom again. The key stays on the server and never comes to this page.</li>
          </ol>
        </div>
      </div>
    </section>
  )
}
